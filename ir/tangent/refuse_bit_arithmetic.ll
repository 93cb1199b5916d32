; The sign flipped by an integer instruction: the tangent would be lost.
; llad: result double
; llad: data x double 2
; llad: tangents x
; llad: refuses UnsupportedError float

define i32 @f(ptr noalias %result, ptr %x) {
  %a = load double, ptr %x
  %bits = bitcast double %a to i64
  %flipped = xor i64 %bits, -9223372036854775808
  %b = bitcast i64 %flipped to double
  store double %b, ptr %result
  ret i32 0
}
