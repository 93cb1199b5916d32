; Values of several widths lie behind each other, the widest first.
; llad: result double
; llad: data x double 6
; llad: data y double 6
; llad: scalar a double 0.7
; llad: other i64 1|6
; llad: recompute refuses the memory it reads may have been overwritten since
; llad: independent x
; llad: kept 16 96

declare double @llvm.exp.f64(double)
declare double @llvm.powi.f64.i32(double, i32)

define i32 @f(ptr noalias %result, ptr %x, ptr %y, double %a, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %sum.next, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %q = getelementptr double, ptr %y, i64 %i
  %above = fcmp ogt double %v, 1.0
  %e = call double @llvm.exp.f64(double %v)
  %k = fptosi double %v to i16
  %narrow = fptrunc double %v to float
  %n2 = fmul float %narrow, %narrow
  %wide = fpext float %n2 to double
  %s = select i1 %above, double %e, double %wide
  %power = sext i16 %k to i32
  %raised = call double @llvm.powi.f64.i32(double %s, i32 %power)
  %sum.next = fadd double %sum, %raised
  store double 0.0, ptr %p
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
;=   cache.0: 15 * ((smax(n, 1) - 1) + 1) bytes
;=     store %e (double, 8 bytes)
;=     store %narrow (float, 4 bytes)
;=     store %k (i16, 2 bytes)
;=     store %above (i1, 1 bytes)
;=   keep: %trips.loop
;=   recompute: %s
;=   recompute: %wide
;=   recompute: %n2
;=   recompute: %power
;=   recompute from iteration: %i
