; The result's memory is used as an accumulator.
; llad: result double
; llad: data x double 4
; llad: other i64 1|4
; llad: independent x
; llad: recompute refuses the memory it reads may have been overwritten since

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  store double 0.5, ptr %result
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %r = load double, ptr %result
  %rv = fmul double %r, %v
  store double %rv, ptr %result
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  ret i32 0
}
