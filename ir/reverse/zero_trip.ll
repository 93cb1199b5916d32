; A loop that may run not at all, once, or several times; its exit test is at the end.
; llad: result double
; llad: data x double 6
; llad: scalar a double 0.7
; llad: other i64 0|1|6
; llad: independent x a

declare double @llvm.exp.f64(double)

define i32 @f(ptr noalias %result, ptr %x, double %a, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %before, label %done

before:
  br label %loop

loop:
  %i = phi i64 [ 0, %before ], [ %i.next, %loop ]
  %sum = phi double [ %a, %before ], [ %sum.next, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p, align 8
  %scaled = fmul double %v, %a
  %e = call double @llvm.exp.f64(double %scaled)
  %product = fmul double %e, %sum
  %sum.next = fadd double %sum, %product
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %behind

behind:
  %last = phi double [ %sum.next, %loop ]
  br label %done

done:
  %r = phi double [ %a, %entry ], [ %last, %behind ]
  store double %r, ptr %result, align 8
  ret i32 0
}
