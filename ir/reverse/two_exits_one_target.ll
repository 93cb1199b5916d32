; Two exits to one block: the trip count and the values are those of the exit taken.
; llad: result double
; llad: data x double 6
; llad: scalar limit double 0.9|3.5|100.0
; llad: other i64 1|6
; llad: independent x

define i32 @f(ptr noalias %result, ptr %x, double %limit, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %sum = phi double [ 1.0, %entry ], [ %sum.next, %latch ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %sum.next = fmul double %sum, %v
  %hit = fcmp ogt double %sum.next, %limit
  br i1 %hit, label %done, label %latch

latch:
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  %last = phi double [ %sum, %loop ], [ %sum.next, %latch ]
  %factor = phi double [ %v, %loop ], [ 3.0, %latch ]
  %r = fmul double %last, %factor
  store double %r, ptr %result
  ret i32 0
}
