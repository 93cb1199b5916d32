; Pointers to rows kept in a local table and read back: shadow pointers take the same way.
; llad: result double
; llad: data x double 2
; llad: data y double 2
; llad: other i64 1
; llad: tangents x y

define i32 @f(ptr noalias %result, ptr %x, ptr %y, i64 %which) {
  %table = alloca [2 x ptr]
  store ptr %x, ptr %table
  %second = getelementptr ptr, ptr %table, i64 1
  store ptr %y, ptr %second
  %entry = getelementptr ptr, ptr %table, i64 %which
  %row = load ptr, ptr %entry
  %a = load double, ptr %row
  %first = load ptr, ptr %table
  %q = getelementptr double, ptr %first, i64 1
  %b = load double, ptr %q
  %ab = fmul double %a, %b
  store double %ab, ptr %result
  ret i32 0
}
