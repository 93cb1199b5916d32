; The same through memory.
; llad: result double
; llad: data x double 2
; llad: tangents x
; llad: refuses UnsupportedError store

define i32 @f(ptr noalias %result, ptr %x) {
  %bits = load i64, ptr %x
  %cleared = and i64 %bits, 9223372036854775807
  store i64 %cleared, ptr %result
  ret i32 0
}
