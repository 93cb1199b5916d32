; A differentiable value in an object that has no shadow.
; llad: result double
; llad: data x double 2
; llad: other ptr
; llad: tangents x
; llad: refuses UnsupportedError box

define i32 @f(ptr noalias %result, ptr %x, ptr %box) {
  %a = load double, ptr %x
  store double %a, ptr %box
  %b = load double, ptr %box
  store double %b, ptr %result
  ret i32 0
}
