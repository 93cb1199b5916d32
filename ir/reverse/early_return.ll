; `return` out of the inner of two loops, out of the outer one, and at the end.
; llad: result double
; llad: data x double 4
; llad: scalar limit double 0.0|4.0|7.0|1000.0
; llad: other i64 1|4
; llad: independent x

define i32 @f(ptr noalias %result, ptr %x, double %limit, i64 %n) {
entry:
  br label %outer

outer:
  %i = phi i64 [ 0, %entry ], [ %i.next, %outer.latch ]
  %sum = phi double [ 1.0, %entry ], [ %after, %outer.latch ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %nothing = fcmp olt double %limit, 0.5
  br i1 %nothing, label %return.outer, label %inner.before

inner.before:
  br label %inner

inner:
  %j = phi i64 [ 0, %inner.before ], [ %j.next, %inner.latch ]
  %s = phi double [ %sum, %inner.before ], [ %s.next, %inner.latch ]
  %q = getelementptr double, ptr %x, i64 %j
  %w = load double, ptr %q
  %product = fmul double %w, %v
  %s.next = fadd double %s, %product
  %large = fcmp ogt double %s.next, %limit
  br i1 %large, label %return.inner, label %inner.latch

inner.latch:
  %j.next = add nuw nsw i64 %j, 1
  %inner.more = icmp slt i64 %j.next, %n
  br i1 %inner.more, label %inner, label %outer.latch

outer.latch:
  %after = phi double [ %s.next, %inner.latch ]
  %i.next = add nuw nsw i64 %i, 1
  %outer.more = icmp slt i64 %i.next, %n
  br i1 %outer.more, label %outer, label %done

return.outer:
  %ov = phi double [ %v, %outer ]
  %osum = phi double [ %sum, %outer ]
  %o = fdiv double %ov, %osum
  store double %o, ptr %result
  ret i32 0

return.inner:
  %iw = phi double [ %w, %inner ]
  %iv = phi double [ %v, %inner ]
  %is = phi double [ %s.next, %inner ]
  %difference = fsub double %is, %iw
  %r = fmul double %difference, %iv
  store double %r, ptr %result
  ret i32 0

done:
  %d = phi double [ %after, %outer.latch ]
  %square = fmul double %d, %d
  store double %square, ptr %result
  ret i32 0
}
