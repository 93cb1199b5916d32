; Memory without a reference count: what is read from it cannot be kept alive.
; llad: result double
; llad: data x double 4
; llad: other i64 1|4
; llad: recompute refuses the memory it reads may have been freed since
; llad: independent x

declare ptr @rt_raw(i64)
declare void @rt_raw_free(ptr)

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  %bytes = shl i64 %n, 3
  %data = call ptr @rt_raw(i64 %bytes)
  br label %fill

fill:
  %i = phi i64 [ 0, %entry ], [ %i.next, %fill ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %vv = fmul double %v, %v
  %q = getelementptr double, ptr %data, i64 %i
  store double %vv, ptr %q
  %i.next = add nuw nsw i64 %i, 1
  %fill.more = icmp slt i64 %i.next, %n
  br i1 %fill.more, label %fill, label %sum.before

sum.before:
  br label %sum

sum:
  %j = phi i64 [ 0, %sum.before ], [ %j.next, %sum ]
  %product = phi double [ 1.0, %sum.before ], [ %product.next, %sum ]
  %s = getelementptr double, ptr %data, i64 %j
  %w = load double, ptr %s
  %product.next = fmul double %product, %w
  %j.next = add nuw nsw i64 %j, 1
  %sum.more = icmp slt i64 %j.next, %n
  br i1 %sum.more, label %sum, label %done

done:
  %r = phi double [ %product.next, %sum ]
  call void @rt_raw_free(ptr %data)
  store double %r, ptr %result
  ret i32 0
}
