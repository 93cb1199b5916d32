; An alloca whose size only the run tells.
; llad: result double
; llad: data x double 4
; llad: other i64 3
; llad: refuses UnsupportedError its place on the stack is only known while the program runs
; llad: independent x

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  %m = alloca double, i64 %n
  %p = getelementptr double, ptr %m, i64 2
  %a = load double, ptr %x
  store double %a, ptr %m
  store double %a, ptr %p
  %c = load double, ptr %m
  %d = load double, ptr %p
  %cd = fmul double %c, %d
  store double %cd, ptr %result
  ret i32 0
}
