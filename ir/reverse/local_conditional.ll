; A local array that exists on one path only, and an error while it is alive.
; llad: result double
; llad: data x double 4
; llad: other i64 0|1|2
; llad: independent x
; llad: statuses 0 3

declare ptr @rt_alloc(i64)
declare ptr @rt_data(ptr)
declare void @rt_release(ptr)

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  %a = load double, ptr %x
  %p = getelementptr double, ptr %x, i64 1
  %b = load double, ptr %p
  %plain = icmp eq i64 %n, 0
  br i1 %plain, label %join, label %local

local:
  %header = call ptr @rt_alloc(i64 16)
  %data = call ptr @rt_data(ptr %header)
  %second = getelementptr i8, ptr %data, i64 8
  %ab = fmul double %a, %b
  store double %ab, ptr %data
  store double %b, ptr %second
  %fails = icmp eq i64 %n, 2
  br i1 %fails, label %failure, label %use

use:
  %c = load double, ptr %data
  %d = load double, ptr %second
  %cd = fmul double %c, %d
  store double %cd, ptr %data
  %e = load double, ptr %data
  %ee = fmul double %e, %e
  call void @rt_release(ptr %header)
  br label %join

join:
  %r = phi double [ %a, %entry ], [ %ee, %use ]
  %rb = fmul double %r, %b
  store double %rb, ptr %result
  ret i32 0

failure:
  call void @rt_release(ptr %header)
  ret i32 3
}
