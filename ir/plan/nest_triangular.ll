; The inner length depends on the outer iteration: an entry for each outer iteration.
; llad: result double
; llad: data x double 6
; llad: other i64 1|4
; llad: independent x
; llad: kept 8 80

declare double @llvm.exp.f64(double)

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  br label %outer

outer:
  %i = phi i64 [ 0, %entry ], [ %i.next, %outer.latch ]
  %total = phi double [ 0.0, %entry ], [ %t.last, %outer.latch ]
  %i.next = add nuw nsw i64 %i, 1
  br label %inner

inner:
  %j = phi i64 [ 0, %outer ], [ %j.next, %inner ]
  %t = phi double [ %total, %outer ], [ %t.next, %inner ]
  %p = getelementptr double, ptr %x, i64 %j
  %v = load double, ptr %p
  %e = call double @llvm.exp.f64(double %v)
  %t.next = fadd double %t, %e
  %j.next = add nuw nsw i64 %j, 1
  %inner.more = icmp slt i64 %j.next, %i.next
  br i1 %inner.more, label %inner, label %outer.latch

outer.latch:
  %t.last = phi double [ %t.next, %inner ]
  %outer.more = icmp slt i64 %i.next, %n
  br i1 %outer.more, label %outer, label %done

done:
  %r = phi double [ %t.last, %outer.latch ]
  store double %r, ptr %result
  ret i32 0
}
;= plan of f
;=   carries a derivative: parameter %x
;=   carries a derivative: result %result
;=   loop %outer: store, back edge taken: (smax(n, 1) - 1)
;=     loop %inner: store, back edge taken: (smax(i.next, 1) - 1)
;=   cache.0: 8 * ((smax(i.next, 1) - 1) + 1) for each iteration of %outer bytes
;=     store %e (double, 8 bytes)
;=   keep: %trips.outer
;=   recompute: %trips.inner
;=   recompute: a `select`
;=   recompute: %i.next
;=   recompute from iteration: %i
;=   recompute: a `icmp`
;=   recompute from iteration: %j
