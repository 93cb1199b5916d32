; Memory of doubles cleared by an integer store, as LLVM leaves it.
; llad: result double
; llad: data x double 3
; llad: independent x

define i32 @f(ptr noalias %result, ptr %x) {
entry:
  %a = load double, ptr %x
  store i64 0, ptr %x
  %b = load double, ptr %x
  %p = getelementptr double, ptr %x, i64 1
  %c = load double, ptr %p
  %ac = fmul double %a, %c
  %r = fadd double %ac, %b
  store double %r, ptr %result
  ret i32 0
}
