; A function without a rule.
; llad: result double
; llad: scalar a double 1.0
; llad: independent a
; llad: refuses MissingRuleError `mystery`

declare double @mystery(double)

define i32 @f(ptr noalias %result, double %a) {
  %b = call double @mystery(double %a)
  store double %b, ptr %result
  ret i32 0
}
