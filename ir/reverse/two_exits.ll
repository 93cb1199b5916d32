; A search that ends by a hit or by running out, in different places with different results.
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
  %sum = phi double [ 0.0, %entry ], [ %sum.next, %latch ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %square = fmul double %v, %v
  %sum.next = fadd double %sum, %square
  %hit = fcmp ogt double %sum.next, %limit
  br i1 %hit, label %found, label %latch

latch:
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %exhausted

found:
  %f.v = phi double [ %v, %loop ]
  %f.sum = phi double [ %sum, %loop ]
  %product = fmul double %f.v, %f.sum
  br label %done

exhausted:
  %e.sum = phi double [ %sum.next, %latch ]
  %cube = fmul double %e.sum, %e.sum
  br label %done

done:
  %r = phi double [ %product, %found ], [ %cube, %exhausted ]
  store double %r, ptr %result
  ret i32 0
}
