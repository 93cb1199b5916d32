; Values that carry derivatives and reach nothing, and an independent scalar that nobody reads.
; llad: result double
; llad: data x double 2
; llad: scalar a double 0.7
; llad: scalar b double 0.3
; llad: independent x a b

declare double @llvm.exp.f64(double)

define i32 @f(ptr noalias %result, ptr %x, double %a, double %b) {
entry:
  %v = load double, ptr %x
  %e = call double @llvm.exp.f64(double %v)
  %ee = fmul double %e, %a
  %r = fmul double %v, %a
  store double %r, ptr %result
  ret i32 0
}
