; A branch that has something to reverse: what decided it is read again, so the way taken is not kept.
; llad: result double
; llad: data x double 6
; llad: data k i64 6 = 0 1 1 0 2 1
; llad: other i64 1|6
; llad: independent x
; llad: kept 0 0

declare double @llvm.exp.f64(double)

define i32 @f(ptr noalias %result, ptr %x, ptr %k, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %merge ]
  %sum = phi double [ 0.0, %entry ], [ %sum.next, %merge ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %q = getelementptr i64, ptr %k, i64 %i
  %kind = load i64, ptr %q
  %one = icmp eq i64 %kind, 1
  br i1 %one, label %then, label %else

then:
  %vv = fmul double %v, %v
  br label %merge

else:
  %v3 = fmul double %v, 3.0
  br label %merge

merge:
  %w = phi double [ %vv, %then ], [ %v3, %else ]
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
;=   keeps 0 bytes
;=   keep: %trips.loop
;=   recompute by select: %path.merge
;=   recompute: %one
;=   reload: %kind
;=   recompute: %q
;=   recompute from iteration: %i
;=   reload: %v
;=   recompute: %p
