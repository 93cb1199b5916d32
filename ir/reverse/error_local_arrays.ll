; Errors while local arrays are alive, one of them held twice, one made in every iteration: all are dropped.
; llad: result double
; llad: error
; llad: data x double 4
; llad: scalar limit double 0.1|4.0|100.0
; llad: other i64 0|1|2
; llad: independent x
; llad: statuses 0 1 2 3

@message = private constant [4 x i8] c"bad\00"

declare ptr @rt_alloc(i64)
declare ptr @rt_data(ptr)
declare void @rt_retain(ptr)
declare void @rt_release(ptr)

define i32 @f(ptr noalias %result, ptr noalias %error, ptr %x, double %limit, i64 %choice) {
entry:
  %sums.header = call ptr @rt_alloc(i64 32)
  %sums = call ptr @rt_data(ptr %sums.header)
  call void @rt_retain(ptr %sums.header)
  %first = icmp eq i64 %choice, 1
  br i1 %first, label %bad.choice, label %before

before:
  br label %loop

loop:
  %i = phi i64 [ 0, %before ], [ %i.next, %latch ]
  %header = call ptr @rt_alloc(i64 8)
  %local = call ptr @rt_data(ptr %header)
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %vv = fmul double %v, %v
  store double %vv, ptr %local
  %over = fcmp ogt double %vv, %limit
  br i1 %over, label %bad.value, label %latch

latch:
  %w = load double, ptr %local
  %ww = fmul double %w, %v
  %q = getelementptr double, ptr %sums, i64 %i
  store double %ww, ptr %q
  call void @rt_release(ptr %header)
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, 4
  br i1 %more, label %loop, label %behind

behind:
  call void @rt_release(ptr %sums.header)
  %second = icmp eq i64 %choice, 2
  br i1 %second, label %bad.end, label %good

good:
  %a = load double, ptr %sums
  %b.at = getelementptr double, ptr %sums, i64 3
  %b = load double, ptr %b.at
  %r = fmul double %a, %b
  store double %r, ptr %result
  call void @rt_release(ptr %sums.header)
  ret i32 0

bad.choice:
  store ptr @message, ptr %error
  ret i32 1

bad.value:
  store ptr @message, ptr %error
  ret i32 2

bad.end:
  store ptr @message, ptr %error
  ret i32 3
}
