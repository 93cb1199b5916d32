; Operators with the same operand twice, and with operands that are merely equal.
; llad: result double
; llad: data x double 2
; llad: independent x

declare double @hypot(double, double)
declare double @llvm.pow.f64(double, double)
declare double @llvm.maxnum.f64(double, double)

define i32 @f(ptr noalias %result, ptr %x) {
entry:
  %a = load double, ptr %x
  %again = load double, ptr %x
  %square = fmul double %a, %a
  %twice = fadd double %square, %square
  %nothing = fsub double %a, %a
  %one = fdiv double %a, %a
  %h = call double @hypot(double %a, double %a)
  %p = call double @llvm.pow.f64(double %a, double %a)
  %m = fmul double %a, %again
  %s1 = fadd double %twice, %nothing
  %s2 = fadd double %s1, %one
  %s3 = fmul double %s2, %h
  %s4 = fmul double %s3, %p
  %s5 = fmul double %s4, %m
  store double %s5, ptr %result
  ret i32 0
}
