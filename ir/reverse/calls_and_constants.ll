; The same function reads an array that carries a derivative at one call and one that carries none at another; its
; parameter for a number is active at one of the calls only. A function that no derivative goes through is called
; once, and one that always fails keeps a copy of what it calls.
; llad: result double
; llad: data x double 2
; llad: data fixed double 2
; llad: data count i64 1
; llad: scalar a double 0.4
; llad: other i64 0|1
; llad: independent x a
; llad: statuses 0 9

define internal double @g(ptr %p, double %c) noinline {
  %v = load double, ptr %p
  %s = call double @llvm.exp.f64(double %v)
  %t = fmul double %s, %c
  %u = fmul double %t, %c
  ret double %u
}

define internal void @tick(ptr %count) noinline {
  %n = load i64, ptr %count
  %more = add i64 %n, 1
  store i64 %more, ptr %count
  ret void
}

define internal i32 @fail(ptr %p) noinline {
  %ignored = call double @g(ptr %p, double 1.0)
  ret i32 9
}

define i32 @f(ptr noalias %result, ptr %x, ptr %fixed, ptr %count, double %a, i64 %wrong) {
  %k = call double @g(ptr %fixed, double 3.0)
  %y = call double @g(ptr %x, double %k)
  %z = call double @g(ptr %fixed, double %a)
  %yz = fmul double %y, %z
  call void @tick(ptr %count)
  %bad = icmp ne i64 %wrong, 0
  br i1 %bad, label %error, label %good

error:
  %status = call i32 @fail(ptr %x)
  ret i32 %status

good:
  store double %yz, ptr %result
  ret i32 0
}

declare double @llvm.exp.f64(double)
