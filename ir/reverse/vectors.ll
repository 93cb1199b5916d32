; Vector instructions in straight-line code and in a loop.
; llad: result double
; llad: data x double 4
; llad: scalar a double 0.7
; llad: independent x a

declare <2 x double> @llvm.exp.v2f64(<2 x double>)

define i32 @f(ptr noalias %result, ptr %x, double %a) {
entry:
  %v = load <2 x double>, ptr %x, align 8
  %p = getelementptr double, ptr %x, i64 2
  %w = load <2 x double>, ptr %p, align 8
  %e = call <2 x double> @llvm.exp.v2f64(<2 x double> %w)
  %product = fmul <2 x double> %v, %e
  %one = insertelement <2 x double> %product, double %a, i64 1
  %low = fcmp olt <2 x double> %v, %one
  %s = select <2 x i1> %low, <2 x double> %v, <2 x double> %one
  store <2 x double> %s, ptr %p, align 8
  %t = load <2 x double>, ptr %p, align 8
  %u = fmul <2 x double> %t, %t
  %f0 = extractelement <2 x double> %u, i64 0
  %f1 = extractelement <2 x double> %u, i64 1
  %r = fdiv double %f0, %f1
  store double %r, ptr %result
  ret i32 0
}
