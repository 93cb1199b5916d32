; Two buffers that are one from the second step on, by a phi that is its own operand.
; llad: result double
; llad: data a double 4 length=4
; llad: data b double 4 length=4
; llad: other i64 1|2|3|4
; llad: other i64 4
; llad: independent a b
; llad: recompute refuses the memory it reads may have been overwritten since

define i32 @f(ptr noalias %result, ptr %a, ptr %b, i64 %n, i64 %length) {
entry:
  br label %time

time:
  %t = phi i64 [ 0, %entry ], [ %t.next, %time.latch ]
  %u = phi ptr [ %a, %entry ], [ %v, %time.latch ]
  %v = phi ptr [ %b, %entry ], [ %v, %time.latch ]
  br label %space

space:
  %i = phi i64 [ 1, %time ], [ %i.next, %space ]
  %left.i = add nsw i64 %i, -1
  %p = getelementptr double, ptr %u, i64 %left.i
  %left = load double, ptr %p
  %q = getelementptr double, ptr %u, i64 %i
  %here = load double, ptr %q
  %new = fmul double %left, %here
  %s = getelementptr double, ptr %v, i64 %i
  store double %new, ptr %s
  %i.next = add nuw nsw i64 %i, 1
  %space.more = icmp slt i64 %i.next, 4
  br i1 %space.more, label %space, label %time.latch

time.latch:
  %t.next = add nuw nsw i64 %t, 1
  %time.more = icmp slt i64 %t.next, %n
  br i1 %time.more, label %time, label %done

done:
  %last = phi ptr [ %v, %time.latch ]
  %odd = icmp eq i64 %n, 1
  %chosen = select i1 %odd, ptr %a, ptr %last
  %c = getelementptr double, ptr %chosen, i64 2
  %r0 = load double, ptr %c
  %d = getelementptr double, ptr %last, i64 3
  %r1 = load double, ptr %d
  %r = fmul double %r0, %r1
  store double %r, ptr %result
  ret i32 0
}
