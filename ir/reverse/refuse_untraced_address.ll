; An address that is one of an array or of something that cannot be traced.
; llad: result double
; llad: data x double 2
; llad: other ptr
; llad: other i64 1
; llad: independent x
; llad: refuses ActivityError cannot be traced

define i32 @f(ptr noalias %result, ptr %x, ptr %where, i64 %n) {
entry:
  %q = load ptr, ptr %where
  %c = icmp eq i64 %n, 0
  %p = select i1 %c, ptr %x, ptr %q
  %a = load double, ptr %p
  store double %a, ptr %p
  store double %a, ptr %result
  ret i32 0
}
