; How far an index moves is decided by what lies there: it cannot run backward, since the decision would be had from it.
; llad: result double
; llad: data x double 9 = 1 -2 3 -1 2 1 -3 2 1
; llad: other i64 1|4
; llad: independent x
; llad: kept 8 32

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %merge ]
  %k = phi i64 [ 0, %entry ], [ %k.next, %merge ]
  %sum = phi double [ 0.0, %entry ], [ %sum.next, %merge ]
  %p = getelementptr double, ptr %x, i64 %k
  %v = load double, ptr %p
  %positive = fcmp ogt double %v, 0.0
  br i1 %positive, label %then, label %else

then:
  %vv = fmul double %v, %v
  br label %merge

else:
  %v3 = fmul double %v, 3.0
  br label %merge

merge:
  %w = phi double [ %vv, %then ], [ %v3, %else ]
  %step = phi i64 [ 1, %then ], [ 2, %else ]
  %k.next = add i64 %k, %step
  %sum.next = fadd double %sum, %w
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  %r = phi double [ %sum.next, %merge ]
  store double %r, ptr %result
  ret i32 0
}
;= plan of f
;=   carries a derivative: parameter %x
;=   carries a derivative: result %result
;=   loop %loop: store, back edge taken: (smax(n, 1) - 1)
;=   cache.0: 8 * ((smax(n, 1) - 1) + 1) bytes
;=     store %k (i64, 8 bytes)
;=   keep: %trips.loop
;=   recompute by select: %path.merge
;=   recompute: %positive
;=   reload: %v
;=   recompute: %p
