; An integer written over one half of a double.
; llad: result double
; llad: data x double 4
; llad: refuses UnsupportedError it writes 32 bits to memory of double
; llad: independent x

define i32 @f(ptr noalias %result, ptr %x) {
entry:
  %a = load double, ptr %x
  store i32 0, ptr %x
  %b = load double, ptr %x
  %ab = fmul double %a, %b
  store double %ab, ptr %result
  ret i32 0
}
