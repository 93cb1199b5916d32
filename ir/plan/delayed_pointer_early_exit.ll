; An address made from the index of one iteration earlier, in a loop of unknown length: it is an induction variable.
; llad: result double
; llad: data x double 12 = 0.5 0.75 1.25 0.5 2.5 1.5 0.5 3.0 9.5 0.5 1.0 1.0
; llad: other i64 6|12
; llad: independent x
; llad: kept 0 0

define i32 @f(ptr noalias %result, ptr noalias %x, i64 %n) {
entry:
  %second = getelementptr i8, ptr %x, i64 8
  br label %loop

loop:
  %i = phi i64 [ 2, %entry ], [ %i.next, %latch ]
  %p = phi ptr [ %second, %entry ], [ %p.next, %latch ]
  %sum = phi double [ 0.0, %entry ], [ %sum.next, %latch ]
  %a = load double, ptr %p
  %square = fmul double %a, %a
  %sum.next = fadd double %sum, %square
  %far = fcmp ogt double %a, 9.0
  br i1 %far, label %left, label %latch

latch:
  %p.next = getelementptr double, ptr %x, i64 %i
  %i.next = add nuw nsw i64 %i, 1
  %end = icmp eq i64 %i, %n
  br i1 %end, label %full, label %loop

left:
  %r.left = phi double [ %sum.next, %loop ]
  br label %done

full:
  %r.full = phi double [ %sum.next, %latch ]
  br label %done

done:
  %r = phi double [ %r.left, %left ], [ %r.full, %full ]
  store double %r, ptr %result
  ret i32 0
}
;= plan of f
;=   carries a derivative: parameter %x
;=   carries a derivative: result %result
;=   loop %loop: store, back edge taken: counted while it runs
;=   keeps 0 bytes
;=   keep: %trips.loop.full, %trips.loop.left, %path.done, %second
;=   reload: %a
;=   recompute from iteration: %p
