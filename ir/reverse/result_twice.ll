; A result that is overwritten before the end.
; llad: result double
; llad: data x double 4
; llad: independent x

define i32 @f(ptr noalias %result, ptr %x) {
entry:
  %v = load double, ptr %x
  store double %v, ptr %result
  %w = fmul double %v, %v
  store double %w, ptr %result
  ret i32 0
}
