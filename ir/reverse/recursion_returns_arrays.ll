; A recursive function that leaves the header and the elements of an array which it has made in a variable of its caller,
; and a number beside them. The caller overwrites the array, makes it over to the next call and drops it. At the bottom
; the array is the argument, or a part of it.
; llad: result double
; llad: data x double 4
; llad: other i64 0|1|3
; llad: other i64 0|1
; llad: independent x
; llad: statuses 0 5

declare ptr @rt_alloc(i64)
declare ptr @rt_data(ptr)
declare void @rt_retain(ptr)
declare void @rt_release(ptr)

define internal i32 @g(ptr %place, ptr %header, ptr %from, i64 %n, i64 %wrong) {
  %first = alloca { ptr, ptr, double }
  %second = alloca { ptr, ptr, double }
  %place.elements = getelementptr { ptr, ptr, double }, ptr %place, i64 0, i32 1
  %place.number = getelementptr { ptr, ptr, double }, ptr %place, i64 0, i32 2
  %done = icmp eq i64 %n, 0
  br i1 %done, label %base, label %go

base:
  %bad = icmp ne i64 %wrong, 0
  br i1 %bad, label %error, label %fine

error:
  ret i32 5

fine:
  %part = getelementptr double, ptr %from, i64 1
  call void @rt_retain(ptr %header)
  %v = load double, ptr %from
  %v2 = fmul double %v, %v
  store ptr %header, ptr %place
  store ptr %part, ptr %place.elements
  store double %v2, ptr %place.number
  ret i32 0

go:
  %below = sub i64 %n, 1
  %status.1 = call i32 @g(ptr %first, ptr %header, ptr %from, i64 %below, i64 %wrong)
  %failed.1 = icmp ne i32 %status.1, 0
  br i1 %failed.1, label %pass.1, label %then

pass.1:
  ret i32 %status.1

then:
  %h1 = load ptr, ptr %first
  %first.elements = getelementptr { ptr, ptr, double }, ptr %first, i64 0, i32 1
  %e1 = load ptr, ptr %first.elements
  %first.number = getelementptr { ptr, ptr, double }, ptr %first, i64 0, i32 2
  %number.1 = load double, ptr %first.number
  %a = load double, ptr %e1
  %s = call double @llvm.sin.f64(double %a)
  store double %s, ptr %e1
  %status.2 = call i32 @g(ptr %second, ptr %h1, ptr %e1, i64 0, i64 0)
  %failed.2 = icmp ne i32 %status.2, 0
  br i1 %failed.2, label %pass.2, label %both

pass.2:
  call void @rt_release(ptr %h1)
  ret i32 %status.2

both:
  %h2 = load ptr, ptr %second
  %second.elements = getelementptr { ptr, ptr, double }, ptr %second, i64 0, i32 1
  %e2 = load ptr, ptr %second.elements
  %second.number = getelementptr { ptr, ptr, double }, ptr %second, i64 0, i32 2
  %number.2 = load double, ptr %second.number
  %b = load double, ptr %e1
  %c = load double, ptr %e2
  call void @rt_release(ptr %h1)
  call void @rt_release(ptr %h2)
  %bc = fmul double %b, %c
  %made = call ptr @rt_alloc(i64 24)
  %elements = call ptr @rt_data(ptr %made)
  %middle = getelementptr double, ptr %elements, i64 1
  %last = getelementptr double, ptr %elements, i64 2
  store double %bc, ptr %elements
  store double %b, ptr %middle
  %d = fmul double %number.1, %number.2
  store double %d, ptr %last
  store ptr %made, ptr %place
  store ptr %elements, ptr %place.elements
  %sum = fadd double %number.1, %bc
  store double %sum, ptr %place.number
  ret i32 0
}

define i32 @f(ptr noalias %result, ptr %x, i64 %n, i64 %wrong) {
  %place = alloca { ptr, ptr, double }
  %header = call ptr @rt_alloc(i64 24)
  %local = call ptr @rt_data(ptr %header)
  %x.1 = getelementptr double, ptr %x, i64 1
  %local.1 = getelementptr double, ptr %local, i64 1
  %x.2 = getelementptr double, ptr %x, i64 2
  %local.2 = getelementptr double, ptr %local, i64 2
  %v.0 = load double, ptr %x
  %v.1 = load double, ptr %x.1
  %v.2 = load double, ptr %x.2
  store double %v.0, ptr %local
  store double %v.1, ptr %local.1
  store double %v.2, ptr %local.2
  %status = call i32 @g(ptr %place, ptr %header, ptr %local, i64 %n, i64 %wrong)
  %failed = icmp ne i32 %status, 0
  br i1 %failed, label %pass, label %join

pass:
  call void @rt_release(ptr %header)
  ret i32 %status

join:
  %h = load ptr, ptr %place
  %place.elements = getelementptr { ptr, ptr, double }, ptr %place, i64 0, i32 1
  %place.number = getelementptr { ptr, ptr, double }, ptr %place, i64 0, i32 2
  %e = load ptr, ptr %place.elements
  %number = load double, ptr %place.number
  %second = getelementptr double, ptr %e, i64 1
  %y = load double, ptr %e
  %z = load double, ptr %second
  store double 0.0, ptr %e
  %w = load double, ptr %local
  call void @rt_release(ptr %h)
  call void @rt_release(ptr %header)
  %yz = fmul double %y, %z
  %wn = fmul double %w, %number
  %total = fadd double %yz, %wn
  store double %total, ptr %result
  ret i32 0
}

declare double @llvm.sin.f64(double)
