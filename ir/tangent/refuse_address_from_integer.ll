; An address that was computed as an integer.
; llad: result double
; llad: data x double 2
; llad: other i64 0
; llad: tangents x
; llad: refuses UnsupportedError memory

define i32 @f(ptr noalias %result, ptr %x, i64 %offset) {
  %base = ptrtoint ptr %x to i64
  %moved = add i64 %base, %offset
  %p = inttoptr i64 %moved to ptr
  %a = load double, ptr %p
  store double %a, ptr %result
  ret i32 0
}
