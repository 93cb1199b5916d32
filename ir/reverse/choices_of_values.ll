; Minimum, maximum, absolute value, sign and fused multiplication, in a loop.
; llad: result double
; llad: data x double 6 = 0.3 -1.2 2.5 -0.4 1.1 0.9
; llad: scalar a double 0.7
; llad: other i64 1|6
; llad: independent x a

declare double @llvm.minnum.f64(double, double)
declare double @llvm.maxnum.f64(double, double)
declare double @llvm.fabs.f64(double)
declare double @llvm.copysign.f64(double, double)
declare double @llvm.fma.f64(double, double, double)
declare double @llvm.powi.f64.i32(double, i32)

define i32 @f(ptr noalias %result, ptr %x, double %a, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %sum = phi double [ %a, %entry ], [ %sum.next, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %least = call double @llvm.minnum.f64(double %v, double %sum)
  %most = call double @llvm.maxnum.f64(double %v, double %a)
  %size = call double @llvm.fabs.f64(double %v)
  %signed = call double @llvm.copysign.f64(double %size, double %least)
  %negative = fneg double %signed
  %power = trunc i64 %i to i32
  %raised = call double @llvm.powi.f64.i32(double %most, i32 %power)
  %fused = call double @llvm.fma.f64(double %negative, double %raised, double %least)
  %damped = fmul double %fused, 0.3
  %sum.next = fadd double %sum, %damped
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  %r = phi double [ %sum.next, %loop ]
  store double %r, ptr %result
  ret i32 0
}
