; An atomic maximum is not linear.
; llad: result double
; llad: data x double 2
; llad: tangents x
; llad: refuses UnsupportedError fmax

define i32 @f(ptr noalias %result, ptr %x) {
  %old = atomicrmw fmax ptr %x, double 1.0 monotonic, align 8
  store double %old, ptr %result
  ret i32 0
}
