; Recursion: a function of numbers that returns one, called twice by itself.
; llad: result double
; llad: scalar x double 0.3|1.2
; llad: other i64 0|1|6
; llad: independent x

define internal double @g(double %x, i64 %n) {
  %small = icmp slt i64 %n, 2
  br i1 %small, label %base, label %split

base:
  %count = sitofp i64 %n to double
  %scaled = fmul double %x, %count
  %plain = fadd double %scaled, 1.0
  ret double %plain

split:
  %n.1 = sub i64 %n, 1
  %n.2 = sub i64 %n, 2
  %half = fmul double %x, 0.5
  %a = call double @g(double %x, i64 %n.1)
  %b = call double @g(double %half, i64 %n.2)
  %c = fmul double %a, %b
  %d = call double @llvm.sin.f64(double %c)
  ret double %d
}

define i32 @f(ptr noalias %result, double %x, i64 %n) {
  %y = call double @g(double %x, i64 %n)
  store double %y, ptr %result
  ret i32 0
}

declare double @llvm.sin.f64(double)
