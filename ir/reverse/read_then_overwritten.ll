; What a store destroys later must be kept now; what is only read needs no copy.
; llad: result double
; llad: data x double 4
; llad: data y double 4
; llad: other i64 1|4
; llad: recompute refuses the memory it reads may have been overwritten since
; llad: independent x y

declare double @llvm.sin.f64(double)

define i32 @f(ptr noalias %result, ptr %x, ptr %y, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %sum.next, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %a = load double, ptr %p
  %q = getelementptr double, ptr %y, i64 %i
  %b = load double, ptr %q
  %ab = fmul double %a, %b
  %sum.next = fadd double %sum, %ab
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %after

after:
  %total = phi double [ %sum.next, %loop ]
  store double 7.0, ptr %x
  store double %total, ptr %result
  ret i32 0
}
