; An integer has no derivative.
; llad: result double
; llad: scalar n i64 3
; llad: tangents n
; llad: refuses NotDifferentiableError n

define i32 @f(ptr noalias %result, i64 %n) {
  store double 1.0, ptr %result
  ret i32 0
}
