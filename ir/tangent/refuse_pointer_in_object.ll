; A local array with differentiable values is stored in an object.
; llad: result double
; llad: data x double 2
; llad: other ptr
; llad: tangents x
; llad: refuses UnsupportedError box

define i32 @f(ptr noalias %result, ptr %x, ptr %box) {
  %slot = alloca double
  store ptr %slot, ptr %box
  %a = load double, ptr %x
  store double %a, ptr %slot
  store double %a, ptr %result
  ret i32 0
}
