; The inner loop's bounds are loaded, and its induction variable has a step that is not constant.
; llad: result double
; llad: data x double 12
; llad: data starts i64 4 = 0 2 1 5
; llad: data ends i64 4 = 7 11 2 6
; llad: other i64 1|4
; llad: other i64 1|2
; llad: independent x

define i32 @f(ptr noalias %result, ptr %x, ptr %starts, ptr %ends, i64 %n, i64 %step) {
entry:
  br label %outer

outer:
  %i = phi i64 [ 0, %entry ], [ %i.next, %outer.latch ]
  %total = phi double [ 1.0, %entry ], [ %s.last, %outer.latch ]
  %ps = getelementptr i64, ptr %starts, i64 %i
  %start = load i64, ptr %ps
  %pe = getelementptr i64, ptr %ends, i64 %i
  %end = load i64, ptr %pe
  br label %inner

inner:
  %j = phi i64 [ %start, %outer ], [ %j.next, %inner ]
  %s = phi double [ %total, %outer ], [ %s.next, %inner ]
  %p = getelementptr double, ptr %x, i64 %j
  %v = load double, ptr %p
  %product = fmul double %s, %v
  %s.next = fadd double %product, 0.01
  %j.next = add nsw i64 %j, %step
  %inner.more = icmp slt i64 %j.next, %end
  br i1 %inner.more, label %inner, label %outer.latch

outer.latch:
  %s.last = phi double [ %s.next, %inner ]
  %i.next = add nuw nsw i64 %i, 1
  %outer.more = icmp slt i64 %i.next, %n
  br i1 %outer.more, label %outer, label %done

done:
  %r = phi double [ %s.last, %outer.latch ]
  store double %r, ptr %result
  ret i32 0
}
