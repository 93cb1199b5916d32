; A differentiable value in a global variable.
; llad: result double
; llad: data x double 2
; llad: tangents x
; llad: refuses UnsupportedError state

@state = internal global double 0.0

define i32 @f(ptr noalias %result, ptr %x) {
  %a = load double, ptr %x
  store double %a, ptr @state
  %b = load double, ptr @state
  store double %b, ptr %result
  ret i32 0
}
