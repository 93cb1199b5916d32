; Atomic addition to an array, as parallel scatter loops do; the old value is used, too.
; llad: result double
; llad: data x double 3
; llad: data y double 3
; llad: tangents x y

define i32 @f(ptr noalias %result, ptr %x, ptr %y) {
  %a = load double, ptr %x
  %square = fmul double %a, %a
  %old = atomicrmw fadd ptr %y, double %square monotonic, align 8
  %q = getelementptr double, ptr %y, i64 1
  %older = atomicrmw xchg ptr %q, double %a monotonic, align 8
  %product = fmul double %old, %older
  store double %product, ptr %result
  ret i32 0
}
