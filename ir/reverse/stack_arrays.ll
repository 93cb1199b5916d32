; A ring buffer and a scalar on the stack, overwritten in every iteration.
; llad: result double
; llad: data x double 7
; llad: other i64 1|7
; llad: independent x
; llad: recompute refuses the memory it reads may have been overwritten since

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  %ring = alloca [3 x double], align 8
  %state = alloca double, align 8
  %one = getelementptr double, ptr %ring, i64 1
  %two = getelementptr double, ptr %ring, i64 2
  store double 1.0, ptr %ring
  store double 1.1, ptr %one
  store double 0.9, ptr %two
  %x0 = load double, ptr %x
  store double %x0, ptr %state
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %place = urem i64 %i, 3
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %slot = getelementptr [3 x double], ptr %ring, i64 0, i64 %place
  %old = load double, ptr %slot
  %s = load double, ptr %state
  %so = fmul double %s, %old
  %new = fmul double %so, %v
  store double %new, ptr %state
  store double %s, ptr %slot
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  %r = load double, ptr %state
  %q = load double, ptr %one
  %rq = fmul double %r, %q
  store double %rq, ptr %result
  ret i32 0
}
