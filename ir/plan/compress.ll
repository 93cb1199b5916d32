; Elements chosen by a condition, written one behind the other: their index runs backward, the condition is kept.
; llad: result double
; llad: data x double 6
; llad: data out double 6
; llad: data limit double 6 = 2.0 0.5 1.5 3.0 0.25 2.5
; llad: other i64 6
; llad: independent x
; llad: kept 8
; llad: recompute refuses overwritten

define i32 @f(ptr noalias %result, ptr noalias %x, ptr noalias %out, ptr noalias %limit, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %k = phi i64 [ 0, %entry ], [ %k.next, %latch ]
  %p = getelementptr double, ptr %limit, i64 %i
  %bound = load double, ptr %p
  %taken = fcmp ogt double %bound, 1.0
  br i1 %taken, label %take, label %latch

take:
  %px = getelementptr double, ptr %x, i64 %i
  %a = load double, ptr %px
  %po = getelementptr double, ptr %out, i64 %k
  store double %a, ptr %po
  store double 0.5, ptr %p
  %k.more = add nsw i64 %k, 1
  br label %latch

latch:
  %k.next = phi i64 [ %k.more, %take ], [ %k, %loop ]
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %middle

middle:
  br label %next

next:
  %j = phi i64 [ 0, %middle ], [ %j.next, %next ]
  %sum = phi double [ 0.0, %middle ], [ %sum.next, %next ]
  %q = getelementptr double, ptr %out, i64 %j
  %b = load double, ptr %q
  %weight = uitofp i64 %j to double
  %weighted = fmul double %b, %weight
  %sum.next = fadd double %sum, %weighted
  %j.next = add nuw nsw i64 %j, 1
  %again = icmp slt i64 %j.next, %n
  br i1 %again, label %next, label %done

done:
  %r = phi double [ %sum.next, %next ]
  store double %r, ptr %result
  ret i32 0
}
;= plan of f
;=   carries a derivative: parameter %out
;=   carries a derivative: parameter %x
;=   carries a derivative: result %result
;=   loop %loop: store, back edge taken: (smax(n, 1) - 1)
;=   loop %next: store, back edge taken: (smax(n, 1) - 1)
;=   cache.0: 1 * ((smax(n, 1) - 1) + 1) bytes
;=     store %taken (i1, 1 bytes)
;=   keep: %trips.next, %trips.loop, %k.next.final
;=   recompute by select: %path.latch
;=   run backward: %k
;=   recompute from iteration: %i
;=   recompute: %weight
;=   recompute from iteration: %j
