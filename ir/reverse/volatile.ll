; Accesses that are volatile or atomic.
; llad: result double
; llad: data x double 4
; llad: independent x

define i32 @f(ptr noalias %result, ptr %x) {
entry:
  %b = load volatile double, ptr %x
  %d = fmul double %b, %b
  store atomic double %d, ptr %result seq_cst, align 8
  ret i32 0
}
