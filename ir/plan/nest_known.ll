; Two loops of known length: one allocation for all iterations of both, indexed by both.
; llad: result double
; llad: data x double 6
; llad: other i64 1|3
; llad: other i64 1|4
; llad: independent x
; llad: kept 8 32 24 96

declare double @llvm.exp.f64(double)

define i32 @f(ptr noalias %result, ptr %x, i64 %n, i64 %m) {
entry:
  br label %outer

outer:
  %i = phi i64 [ 0, %entry ], [ %i.next, %outer.latch ]
  %total = phi double [ 0.0, %entry ], [ %t.last, %outer.latch ]
  br label %inner

inner:
  %j = phi i64 [ 0, %outer ], [ %j.next, %inner ]
  %t = phi double [ %total, %outer ], [ %t.next, %inner ]
  %place = add nuw nsw i64 %i, %j
  %p = getelementptr double, ptr %x, i64 %place
  %v = load double, ptr %p
  %e = call double @llvm.exp.f64(double %v)
  %t.next = fadd double %t, %e
  %j.next = add nuw nsw i64 %j, 1
  %inner.more = icmp slt i64 %j.next, %m
  br i1 %inner.more, label %inner, label %outer.latch

outer.latch:
  %t.last = phi double [ %t.next, %inner ]
  %i.next = add nuw nsw i64 %i, 1
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
;=     loop %inner: store, back edge taken: (smax(m, 1) - 1)
;=   cache.0: 8 * ((smax(n, 1) - 1) + 1) * ((smax(m, 1) - 1) + 1) bytes
;=     store %e (double, 8 bytes)
;=   keep: %trips.inner, %trips.outer
;=   recompute: %place
;=   recompute from iteration: %j
;=   recompute from iteration: %i
