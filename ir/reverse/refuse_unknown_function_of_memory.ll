; A function without a rule that is given an array.
; llad: result double
; llad: data x double 2
; llad: independent x
; llad: refuses MissingRuleError `mystery`

declare void @mystery(ptr)

define i32 @f(ptr noalias %result, ptr %x) {
  call void @mystery(ptr %x)
  %a = load double, ptr %x
  store double %a, ptr %result
  ret i32 0
}
