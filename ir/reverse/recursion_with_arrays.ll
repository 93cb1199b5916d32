; A recursive function with a local array that is read again in the reverse sweep, and handed to the recursive call.
; llad: result double
; llad: data x double 3
; llad: other i64 0|1|4
; llad: other i64 0|1
; llad: independent x
; llad: statuses 0 5

declare ptr @rt_alloc(i64)
declare ptr @rt_data(ptr)
declare void @rt_release(ptr)

define internal i32 @g(ptr %from, ptr %out, i64 %n, i64 %wrong) {
  %done = icmp eq i64 %n, 0
  br i1 %done, label %base, label %go

base:
  %bad = icmp ne i64 %wrong, 0
  br i1 %bad, label %error, label %fine

error:
  ret i32 5

fine:
  %last = load double, ptr %from
  store double %last, ptr %out
  ret i32 0

go:
  %header = call ptr @rt_alloc(i64 16)
  %local = call ptr @rt_data(ptr %header)
  %v = load double, ptr %from
  %s = call double @llvm.sin.f64(double %v)
  store double %s, ptr %local
  %second = getelementptr double, ptr %local, i64 1
  %below = sub i64 %n, 1
  %status = call i32 @g(ptr %local, ptr %second, i64 %below, i64 %wrong)
  %failed = icmp ne i32 %status, 0
  br i1 %failed, label %pass, label %join

pass:
  call void @rt_release(ptr %header)
  ret i32 %status

join:
  %a = load double, ptr %local
  %b = load double, ptr %second
  %ab = fmul double %a, %b
  %ab2 = fmul double %ab, %ab
  store double %ab2, ptr %out
  call void @rt_release(ptr %header)
  ret i32 0
}

define i32 @f(ptr noalias %result, ptr %x, i64 %n, i64 %wrong) {
  %place = getelementptr double, ptr %x, i64 1
  %status = call i32 @g(ptr %x, ptr %place, i64 %n, i64 %wrong)
  %failed = icmp ne i32 %status, 0
  br i1 %failed, label %pass, label %join

pass:
  ret i32 %status

join:
  %y = load double, ptr %place
  %z = load double, ptr %x
  %yz = fmul double %y, %z
  store double %yz, ptr %result
  ret i32 0
}

declare double @llvm.sin.f64(double)
