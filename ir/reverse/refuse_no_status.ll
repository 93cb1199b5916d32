; A function without a status.
; llad: result double
; llad: scalar a double 1.0
; llad: independent a
; llad: refuses UnsupportedError it does not return a status

define void @f(ptr noalias %result, double %a) {
  store double %a, ptr %result
  ret void
}
