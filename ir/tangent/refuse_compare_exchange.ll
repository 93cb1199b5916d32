; A compare-and-exchange loop on differentiable memory.
; llad: result double
; llad: data x double 2
; llad: tangents x
; llad: refuses UnsupportedError cmpxchg

define i32 @f(ptr noalias %result, ptr %x) {
  %pair = cmpxchg ptr %x, i64 0, i64 1 monotonic monotonic
  %a = load double, ptr %x
  store double %a, ptr %result
  ret i32 0
}
