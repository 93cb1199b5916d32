; Functions whose derivatives are functions that llad brings along.
; llad: result double
; llad: data x double 3
; llad: tangents x

declare double @lgamma(double)
declare double @tgamma(double)
declare double @hypot(double, double)

define i32 @f(ptr noalias %result, ptr %x) {
  %a = load double, ptr %x
  %p = getelementptr double, ptr %x, i64 1
  %b = load double, ptr %p
  %l = call double @lgamma(double %a)
  %g = call double @tgamma(double %b)
  %h = call double @hypot(double %l, double %g)
  store double %h, ptr %result
  ret i32 0
}
