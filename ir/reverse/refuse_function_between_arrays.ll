; It may read one array and write the other.
; llad: result double
; llad: data x double 2
; llad: data y double 2
; llad: independent x
; llad: refuses MissingRuleError `mystery`

declare void @mystery(ptr, ptr)

define i32 @f(ptr noalias %result, ptr %x, ptr %y) {
  call void @mystery(ptr %x, ptr %y)
  %a = load double, ptr %y
  store double %a, ptr %result
  ret i32 0
}
