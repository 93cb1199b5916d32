; An alloca outside of the entry.
; llad: result double
; llad: data x double 4
; llad: other i64 3
; llad: refuses UnsupportedError its place on the stack is only known while the program runs
; llad: independent x

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  br label %next

next:
  %m = alloca double
  %a = load double, ptr %x
  store double %a, ptr %m
  %c = load double, ptr %m
  %cd = fmul double %c, %c
  store double %cd, ptr %result
  ret i32 0
}
