; Arrays of different sizes that meet in a phi, one made on one way only.
; llad: result double
; llad: data x double 4
; llad: other i64 0|1
; llad: independent x
declare ptr @rt_alloc(i64)
declare ptr @rt_data(ptr)
declare void @rt_release(ptr)

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  %h = call ptr @rt_alloc(i64 8)
  %d = call ptr @rt_data(ptr %h)
  %v = load double, ptr %x
  store double %v, ptr %d
  %c = icmp eq i64 %n, 1
  br i1 %c, label %l, label %r
l:
  %w = load double, ptr %d
  %ww = fmul double %w, %w
  call void @rt_release(ptr %h)
  %h2 = call ptr @rt_alloc(i64 16)
  %d2 = call ptr @rt_data(ptr %h2)
  store double %ww, ptr %d2
  br label %j
r:
  br label %j
j:
  %hh = phi ptr [ %h2, %l ], [ %h, %r ]
  %dd = phi ptr [ %d2, %l ], [ %d, %r ]
  %q = load double, ptr %dd
  %qq = fmul double %q, %q
  call void @rt_release(ptr %hh)
  store double %qq, ptr %result
  ret i32 0
}
