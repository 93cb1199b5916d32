; Many values from one array that a later step overwrites: one copy of the array for each step is cheaper.
; llad: result double
; llad: data u double 8 length=2
; llad: other i64 8
; llad: other i64 1|3
; llad: recompute refuses the memory it reads may have been overwritten since
; llad: independent u
; llad: kept 64 192

define i32 @f(ptr noalias %result, ptr %u, i64 %n, i64 %steps) {
entry:
  %n1 = add nsw i64 %n, -2
  br label %time

time:
  %t = phi i64 [ 0, %entry ], [ %t.next, %time.latch ]
  %total = phi double [ 0.0, %entry ], [ %s.last, %time.latch ]
  br label %space

space:
  %i = phi i64 [ 0, %time ], [ %i.next, %space ]
  %s = phi double [ %total, %time ], [ %s.next, %space ]
  %i1 = add nuw nsw i64 %i, 1
  %i2 = add nuw nsw i64 %i, 2
  %p0 = getelementptr double, ptr %u, i64 %i
  %p1 = getelementptr double, ptr %u, i64 %i1
  %p2 = getelementptr double, ptr %u, i64 %i2
  %u0 = load double, ptr %p0
  %u1 = load double, ptr %p1
  %u2 = load double, ptr %p2
  %a = fmul double %u0, %u1
  %b = fmul double %u1, %u2
  %c = fmul double %u2, %u0
  %ab = fadd double %a, %b
  %abc = fadd double %ab, %c
  %s.next = fadd double %s, %abc
  %i.next = add nuw nsw i64 %i, 1
  %space.more = icmp slt i64 %i.next, %n1
  br i1 %space.more, label %space, label %time.latch

time.latch:
  %s.last = phi double [ %s.next, %space ]
  %scaled = fmul double %s.last, 0.125
  %place = getelementptr double, ptr %u, i64 %t
  store double %scaled, ptr %place
  %t.next = add nuw nsw i64 %t, 1
  %time.more = icmp slt i64 %t.next, %steps
  br i1 %time.more, label %time, label %done

done:
  %r = phi double [ %s.last, %time.latch ]
  store double %r, ptr %result
  ret i32 0
}
;= plan of f
;=   carries a derivative: parameter %u
;=   carries a derivative: result %result
;=   loop %time: store, back edge taken: (smax(steps, 1) - 1)
;=     loop %space: store, back edge taken: (smax(n1, 1) - 1)
;=   snapshot.0: copy of parameter %u at each entry of %space, 8 * %n bytes
;=   keep: %trips.space, %trips.time
;=   snapshot: %u2
;=   recompute: %i2
;=   recompute from iteration: %i
;=   snapshot: %u0
;=   snapshot: %u1
;=   recompute: %i1
;=   recompute from iteration: %t
