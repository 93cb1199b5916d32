; Vector instructions and functions, with and without an intrinsic for vectors in their rules.
; llad: result double
; llad: data x double 4
; llad: tangents x

declare <2 x double> @llvm.sin.v2f64(<2 x double>)
declare <2 x double> @llvm.atan2.v2f64(<2 x double>, <2 x double>)
declare <2 x double> @llvm.powi.v2f64.i32(<2 x double>, i32)

define i32 @f(ptr noalias %result, ptr %x) {
  %p = getelementptr double, ptr %x, i64 2
  %a = load <2 x double>, ptr %x, align 8
  %b = load <2 x double>, ptr %p, align 8
  %s = call <2 x double> @llvm.sin.v2f64(<2 x double> %a)
  %t = call <2 x double> @llvm.atan2.v2f64(<2 x double> %a, <2 x double> %b)
  %u = call <2 x double> @llvm.powi.v2f64.i32(<2 x double> %b, i32 3)
  %st = fmul <2 x double> %s, %t
  %stu = fadd <2 x double> %st, %u
  %mixed = shufflevector <2 x double> %stu, <2 x double> %b, <2 x i32> <i32 1, i32 2>
  %scaled = fmul <2 x double> %mixed, <double 2.0, double 3.0>
  %first = extractelement <2 x double> %scaled, i64 0
  %inserted = insertelement <2 x double> %stu, double %first, i64 1
  %c = extractelement <2 x double> %inserted, i64 0
  %d = extractelement <2 x double> %inserted, i64 1
  %e = extractelement <2 x double> %scaled, i64 1
  %cd = fmul double %c, %d
  %cde = fdiv double %cd, %e
  store double %cde, ptr %result
  ret i32 0
}
