; A switch with several cases to one block, cases straight to the merge, and a default.
; llad: result double
; llad: data x double 8
; llad: data kind i64 8 = 0 1 2 3 4 5 -7 2
; llad: other i64 1|8
; llad: independent x

declare double @llvm.sin.f64(double)
declare double @llvm.exp.f64(double)

define i32 @f(ptr noalias %result, ptr %x, ptr %kind, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %merge ]
  %sum = phi double [ 0.5, %entry ], [ %sum.next, %merge ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %q = getelementptr i64, ptr %kind, i64 %i
  %k = load i64, ptr %q
  switch i64 %k, label %other [
    i64 0, label %sine
    i64 1, label %sine
    i64 2, label %power
    i64 3, label %merge
    i64 4, label %merge
  ]

sine:
  %s = call double @llvm.sin.f64(double %v)
  br label %merge

power:
  %e = call double @llvm.exp.f64(double %sum)
  %ev = fmul double %e, %v
  br label %merge

other:
  %d = fdiv double %sum, %v
  br label %merge

merge:
  %t = phi double [ %s, %sine ], [ %ev, %power ], [ %d, %other ], [ %v, %loop ], [ %v, %loop ]
  %u = phi double [ %sum, %sine ], [ 2.0, %power ], [ %v, %other ], [ %sum, %loop ], [ %sum, %loop ]
  %product = fmul double %t, %u
  %sum.next = fadd double %sum, %product
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  %r = phi double [ %sum.next, %merge ]
  store double %r, ptr %result
  ret i32 0
}
