; Selects of values on both sides; the side that is not taken has an infinite slope.
; llad: result double
; llad: data x double 3
; llad: scalar a double 0.0|0.7|2.0
; llad: independent x a

declare double @llvm.sqrt.f64(double)

define i32 @f(ptr noalias %result, ptr %x, double %a) {
entry:
  %v = load double, ptr %x
  %root = call double @llvm.sqrt.f64(double %a)
  %low = fcmp olt double %a, 0.5
  %s = select i1 %low, double %a, double %root
  %t = select i1 %low, double 2.0, double %v
  %u = select i1 %low, double %s, double %s
  %st = fmul double %s, %t
  %r = fadd double %st, %u
  store double %r, ptr %result
  ret i32 0
}
