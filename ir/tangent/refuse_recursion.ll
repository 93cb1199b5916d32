; A call that was not inlined.
; llad: result double
; llad: data x double 2
; llad: tangents x
; llad: refuses UnsupportedError g

define double @g(double %a) {
  %b = fmul double %a, %a
  ret double %b
}

define i32 @f(ptr noalias %result, ptr %x) {
  %a = load double, ptr %x
  %b = call double @g(double %a)
  store double %b, ptr %result
  ret i32 0
}
