; An array whose address is known elsewhere is read through an address from elsewhere.
; llad: result double
; llad: data x double 2
; llad: other ptr
; llad: independent x
; llad: refuses ActivityError a load from memory that cannot be traced

define i32 @f(ptr noalias %result, ptr %x, ptr %where) {
  store ptr %x, ptr %where
  %p = load ptr, ptr %where
  %a = load double, ptr %p
  store double %a, ptr %result
  ret i32 0
}
