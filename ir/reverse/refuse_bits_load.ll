; The bits of a double, read as an integer and written back as one.
; llad: result double
; llad: data x double 2
; llad: independent x
; llad: refuses UnsupportedError it reads the bits of floating-point memory as i64

define i32 @f(ptr noalias %result, ptr %x) {
  %a = load i64, ptr %x
  store i64 %a, ptr %result
  ret i32 0
}
