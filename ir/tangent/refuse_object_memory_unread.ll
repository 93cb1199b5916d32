; The same, though this function never reads it: a later call may.
; llad: result double
; llad: data x double 2
; llad: other ptr
; llad: tangents x
; llad: refuses UnsupportedError box

define i32 @f(ptr noalias %result, ptr %x, ptr %box) {
  %a = load double, ptr %x
  store double %a, ptr %box
  store double %a, ptr %result
  ret i32 0
}
