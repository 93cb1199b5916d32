; Addresses of elements, made one iteration before they are read, and others at first: made again, nothing is kept.
; llad: result double
; llad: data x double 12
; llad: other i64 6
; llad: other i64 1|2
; llad: independent x
; llad: kept 0 0

define i32 @f(ptr noalias %result, ptr noalias %x, i64 %n, i64 %step) {
entry:
  %third = getelementptr double, ptr %x, i64 2
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %p = phi ptr [ %third, %entry ], [ %p.next, %loop ]
  %q = phi ptr [ %third, %entry ], [ %q.next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %sum.next, %loop ]
  %a = load double, ptr %p
  %b = load double, ptr %q
  %square = fmul double %a, %b
  %sum.next = fadd double %sum, %square
  %offset = mul i64 %i, %step
  %p.next = getelementptr double, ptr %x, i64 %offset
  %q.next = getelementptr double, ptr %x, i64 %i
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  %r = phi double [ %sum.next, %loop ]
  store double %r, ptr %result
  ret i32 0
}
;= plan of f
;=   carries a derivative: parameter %x
;=   carries a derivative: result %result
;=   loop %loop: store, back edge taken: (smax(n, 1) - 1)
;=   keeps 0 bytes
;=   keep: %trips.loop, %third
;=   reload: %a
;=   delayed: %p
;=   recompute: %p.next
;=   recompute: %offset
;=   recompute from iteration: %i
;=   reload: %b
;=   delayed: %q
;=   recompute: %q.next
