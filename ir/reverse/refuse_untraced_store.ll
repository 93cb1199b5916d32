; A derivative goes to memory that an address from elsewhere points to.
; llad: result double
; llad: other ptr
; llad: scalar a double 2.0
; llad: independent a
; llad: refuses ActivityError a store of a differentiable value

define i32 @f(ptr noalias %result, ptr %where, double %a) {
  %p = load ptr, ptr %where
  store double %a, ptr %p
  store double %a, ptr %result
  ret i32 0
}
