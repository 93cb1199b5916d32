; A function without a rule.
; llad: result double
; llad: data x double 2
; llad: tangents x
; llad: refuses MissingRuleError mystery

declare double @mystery(double)

define i32 @f(ptr noalias %result, ptr %x) {
  %a = load double, ptr %x
  %b = call double @mystery(double %a)
  store double %b, ptr %result
  ret i32 0
}
