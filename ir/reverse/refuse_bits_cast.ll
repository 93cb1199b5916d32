; The bits of a double as an integer.
; llad: result double
; llad: scalar a double 2.0
; llad: independent a
; llad: refuses UnsupportedError `bitcast`

define i32 @f(ptr noalias %result, double %a) {
  %bits = bitcast double %a to i64
  %back = bitcast i64 %bits to double
  store double %back, ptr %result
  ret i32 0
}
