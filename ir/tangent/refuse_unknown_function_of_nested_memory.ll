; The same behind a pointer in memory.
; llad: result double
; llad: data x double 2
; llad: tangents x
; llad: refuses MissingRuleError insert

declare i32 @insert(ptr)

define i32 @f(ptr noalias %result, ptr %x) {
  %slot = alloca double
  %table = alloca ptr
  store ptr %slot, ptr %table
  %a = load double, ptr %x
  store double %a, ptr %slot
  %status = call i32 @insert(ptr %table)
  store double %a, ptr %result
  ret i32 0
}
