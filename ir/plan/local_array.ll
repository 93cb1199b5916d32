; A local array that is read again stays alive instead of being copied.
; llad: result double
; llad: data x double 6
; llad: other i64 1|6
; llad: independent x
; llad: kept 8 48

declare ptr @rt_alloc(i64)
declare ptr @rt_data(ptr)
declare void @rt_retain(ptr)
declare void @rt_release(ptr)

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  %bytes = shl i64 %n, 3
  %header = call ptr @rt_alloc(i64 %bytes)
  %data = call ptr @rt_data(ptr %header)
  br label %fill

fill:
  %i = phi i64 [ 0, %entry ], [ %i.next, %fill ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %v1 = fadd double %v, 1.0
  %q = getelementptr double, ptr %data, i64 %i
  store double %v1, ptr %q
  %i.next = add nuw nsw i64 %i, 1
  %fill.more = icmp slt i64 %i.next, %n
  br i1 %fill.more, label %fill, label %sum.before

sum.before:
  br label %sum

sum:
  %j = phi i64 [ 0, %sum.before ], [ %j.next, %sum ]
  %total = phi double [ 0.0, %sum.before ], [ %total.next, %sum ]
  %s = getelementptr double, ptr %data, i64 %j
  %w = load double, ptr %s
  %ww = fmul double %w, %w
  %total.next = fadd double %total, %ww
  %j.next = add nuw nsw i64 %j, 1
  %sum.more = icmp slt i64 %j.next, %n
  br i1 %sum.more, label %sum, label %done

done:
  %r = phi double [ %total.next, %sum ]
  call void @rt_release(ptr %header)
  store double %r, ptr %result
  ret i32 0
}
;= plan of f
;=   carries a derivative: allocation %header
;=   carries a derivative: parameter %x
;=   carries a derivative: result %result
;=   loop %fill: store, back edge taken: (smax(n, 1) - 1)
;=   loop %sum: store, back edge taken: (smax(n, 1) - 1)
;=   keeps 0 bytes
;=   keep alive: local array %header
;=   keep: %trips.sum, %trips.fill, %bytes, %data
;=   recompute from iteration: %i
;=   reload: %w
;=   recompute: %s
;=   recompute from iteration: %j
