; An array of integers that is changed, and used as an index, has no shadow.
; llad: result double
; llad: data x double 3
; llad: data n i64 2
; llad: tangents x
; llad: expect-extra result x

define i32 @f(ptr noalias %result, ptr %x, ptr %n) {
  %old = load i64, ptr %n
  %new = add i64 %old, 1
  store i64 %new, ptr %n
  %k = and i64 %new, 1
  %p = getelementptr double, ptr %x, i64 %k
  %a = load double, ptr %p
  %square = fmul double %a, %a
  store double %square, ptr %result
  ret i32 0
}
