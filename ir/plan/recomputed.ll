; The strategy `recompute` keeps what restarts an iteration.
; llad: result double
; llad: data x double 6
; llad: data y double 6
; llad: scalar a double 0.7
; llad: other i64 1|6
; llad: strategy loop=recompute
; llad: independent x
; llad: kept 0 0

declare double @llvm.exp.f64(double)
declare double @llvm.tanh.f64(double)

define i32 @f(ptr noalias %result, ptr %x, ptr %y, double %a, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %sum.next, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %q = getelementptr double, ptr %y, i64 %i
  %e = call double @llvm.exp.f64(double %v)
  %s = fmul double %e, %v
  %c = call double @llvm.tanh.f64(double %s)
  %sum.next = fadd double %sum, %c
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
;=   loop %loop: recompute, back edge taken: (smax(n, 1) - 1)
;=   keeps 0 bytes
;=   keep: %trips.loop
;=   recompute from iteration: %i
;=   keep in each iteration of %loop: %c, %v, %e
