; Two values made from one element that is overwritten: the element is kept, once.
; llad: result double
; llad: data x double 6
; llad: data y double 6
; llad: scalar a double 0.7
; llad: other i64 1|6
; llad: recompute refuses the memory it reads may have been overwritten since
; llad: independent x
; llad: kept 8 48

declare double @llvm.sin.f64(double)
declare double @llvm.cos.f64(double)

define i32 @f(ptr noalias %result, ptr %x, ptr %y, double %a, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %sum.next, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %q = getelementptr double, ptr %y, i64 %i
  %s = call double @llvm.sin.f64(double %v)
  %c = call double @llvm.cos.f64(double %v)
  %vv = fmul double %v, %v
  %sc = fsub double %s, %c
  %t = fadd double %sc, %vv
  %sum.next = fadd double %sum, %t
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
;=   cache.0: 8 * ((smax(n, 1) - 1) + 1) bytes
;=     store %v (double, 8 bytes)
;=   keep: %trips.loop
;=   recompute from iteration: %i
