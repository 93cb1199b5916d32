; A struct of doubles in registers.
; llad: result double
; llad: scalar a double 2.0
; llad: independent a
; llad: refuses UnsupportedError `insertvalue`

define i32 @f(ptr noalias %result, double %a) {
  %s = insertvalue { double, double } zeroinitializer, double %a, 0
  %r = extractvalue { double, double } %s, 0
  store double %r, ptr %result
  ret i32 0
}
