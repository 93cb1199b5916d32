; A reduction over an array: the result depends on an array and a scalar, the loop bound on neither.
; llad: result double
; llad: data x double 6
; llad: scalar a double 0.7
; llad: other i64 6
; llad: tangents x a

declare double @llvm.exp.f64(double)

define i32 @f(ptr noalias %result, ptr %x, double %a, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %sum.next, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p, align 8
  %scaled = fmul double %v, %a
  %e = call double @llvm.exp.f64(double %scaled)
  %product = fmul double %e, %v
  %sum.next = fadd double %sum, %product
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  %r = phi double [ 0.0, %entry ], [ %sum.next, %loop ]
  store double %r, ptr %result, align 8
  ret i32 0
}
