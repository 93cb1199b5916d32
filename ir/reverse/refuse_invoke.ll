; Control flow by exceptions.
; llad: result double
; llad: scalar a double 1.0
; llad: independent a
; llad: refuses UnsupportedError `invoke`

declare void @g()
declare i32 @__gxx_personality_v0(...)

define i32 @f(ptr noalias %result, double %a) personality ptr @__gxx_personality_v0 {
entry:
  invoke void @g() to label %good unwind label %bad

good:
  store double %a, ptr %result
  ret i32 0

bad:
  %pad = landingpad { ptr, i32 } cleanup
  ret i32 1
}
