; An alloca of several elements between others: its shadow is as large.
; llad: result double
; llad: data x double 4
; llad: independent x

define i32 @f(ptr noalias %result, ptr %x) {
entry:
  %first = alloca double
  %m = alloca double, i32 4
  %behind = alloca double
  %p = getelementptr double, ptr %m, i64 3
  %a = load double, ptr %x
  %y = getelementptr double, ptr %x, i64 1
  %b = load double, ptr %y
  store double %a, ptr %m
  store double %b, ptr %p
  store double %b, ptr %behind
  store double %b, ptr %first
  %c = load double, ptr %m
  %d = load double, ptr %p
  %e = load double, ptr %behind
  %e2 = load double, ptr %first
  %cd = fmul double %c, %d
  %cde = fmul double %cd, %e
  %cdee = fmul double %cde, %e2
  store double %cdee, ptr %result
  ret i32 0
}
