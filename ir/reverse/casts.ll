; Single and double precision mixed, and frozen values.
; llad: result double
; llad: data x float 4
; llad: scalar a double 0.7
; llad: other i64 1|4
; llad: independent x a

declare double @llvm.exp.f64(double)

define i32 @f(ptr noalias %result, ptr %x, double %a, i64 %n) {
entry:
  %narrow.a = fptrunc double %a to float
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %sum.next, %loop ]
  %p = getelementptr float, ptr %x, i64 %i
  %v = load float, ptr %p
  %vv = fmul float %v, %narrow.a
  %wide = fpext float %vv to double
  %frozen = freeze double %wide
  %e = call double @llvm.exp.f64(double %frozen)
  %sum.next = fadd double %sum, %e
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  %r = phi double [ %sum.next, %loop ]
  store double %r, ptr %result
  ret i32 0
}
