; Atomic additions.
; llad: result double
; llad: data x double 2
; llad: scalar a double 2.0
; llad: independent a
; llad: refuses MissingRuleError `atomicrmw`

define i32 @f(ptr noalias %result, ptr %x, double %a) {
  %old = atomicrmw fadd ptr %x, double %a seq_cst, align 8
  %b = load double, ptr %x
  store double %b, ptr %result
  ret i32 0
}
