; A float read from an array of doubles: the bits of one half.
; llad: result double
; llad: data x double 4
; llad: refuses UnsupportedError the memory is used for double and float
; llad: independent x

define i32 @f(ptr noalias %result, ptr %x) {
entry:
  %a = load float, ptr %x
  %b = fpext float %a to double
  store double %b, ptr %result
  ret i32 0
}
