; A sign cleared by integer arithmetic.
; llad: result double
; llad: scalar a double 2.0
; llad: independent a
; llad: refuses UnsupportedError `and`

define i32 @f(ptr noalias %result, double %a) {
entry:
  %bits = bitcast double %a to i64
  br label %clear

clear:
  %positive = and i64 %bits, 9223372036854775807
  %back = bitcast i64 %positive to double
  store double %back, ptr %result
  ret i32 0
}
