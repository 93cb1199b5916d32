; `u = u * x[i]` with arrays: each iteration makes a new one, which the next iteration reads and drops.
; llad: result double
; llad: data x double 4
; llad: other i64 1|4
; llad: independent x
; llad: recompute refuses a local array of the recomputed loop lives on behind the loop

declare ptr @rt_alloc(i64)
declare ptr @rt_data(ptr)
declare void @rt_release(ptr)

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  %first = call ptr @rt_alloc(i64 16)
  %first.data = call ptr @rt_data(ptr %first)
  %a = load double, ptr %x
  store double %a, ptr %first.data
  %first.second = getelementptr double, ptr %first.data, i64 1
  store double 1.5, ptr %first.second
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %u = phi ptr [ %first, %entry ], [ %new, %loop ]
  %u.data = phi ptr [ %first.data, %entry ], [ %new.data, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %new = call ptr @rt_alloc(i64 16)
  %new.data = call ptr @rt_data(ptr %new)
  %u0 = load double, ptr %u.data
  %u1.p = getelementptr double, ptr %u.data, i64 1
  %u1 = load double, ptr %u1.p
  %n0 = fmul double %u1, %v
  %n1 = fmul double %u0, %n0
  store double %n0, ptr %new.data
  %n1.p = getelementptr double, ptr %new.data, i64 1
  store double %n1, ptr %n1.p
  call void @rt_release(ptr %u)
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  %last = phi ptr [ %new, %loop ]
  %last.data = phi ptr [ %new.data, %loop ]
  %r0 = load double, ptr %last.data
  %r1.p = getelementptr double, ptr %last.data, i64 1
  %r1 = load double, ptr %r1.p
  %r = fmul double %r0, %r1
  call void @rt_release(ptr %last)
  store double %r, ptr %result
  ret i32 0
}
