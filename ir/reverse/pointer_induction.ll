; Pointers that run over arrays, forward and backward, with constant steps and one that is not.
; llad: result double
; llad: data x double 12
; llad: data y double 6
; llad: other i64 1|6
; llad: other i64 8|16
; llad: independent x y

define i32 @f(ptr noalias %result, ptr %x, ptr %y, i64 %n, i64 %stride) {
entry:
  %n1 = add nsw i64 %n, -1
  %elements = lshr i64 %stride, 3
  %y.last = getelementptr double, ptr %y, i64 %n1
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %p = phi ptr [ %x, %entry ], [ %p.next, %loop ]
  %s = phi ptr [ %x, %entry ], [ %s.next, %loop ]
  %q = phi ptr [ %y.last, %entry ], [ %q.next, %loop ]
  %sum = phi double [ 1.0, %entry ], [ %sum.next, %loop ]
  %a = load double, ptr %p
  %b = load double, ptr %q
  %c = load double, ptr %s
  %bc = fmul double %b, %c
  %ab = fmul double %a, %bc
  %sum.next = fmul double %sum, %ab
  %p.next = getelementptr i8, ptr %p, i64 %stride
  %s.next = getelementptr double, ptr %s, i64 %elements
  %q.next = getelementptr double, ptr %q, i64 -1
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  %r = phi double [ %sum.next, %loop ]
  store double %r, ptr %result
  ret i32 0
}
