; The only reader of local memory is an unknown function: a dictionary, for example.
; llad: result double
; llad: data x double 2
; llad: tangents x
; llad: refuses MissingRuleError insert

declare i32 @insert(ptr)

define i32 @f(ptr noalias %result, ptr %x) {
  %slot = alloca double
  %a = load double, ptr %x
  store double %a, ptr %slot
  %status = call i32 @insert(ptr %slot)
  store double %a, ptr %result
  ret i32 0
}
