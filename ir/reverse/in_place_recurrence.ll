; Every element is overwritten by a nonlinear function of itself and of its neighbour.
; llad: result double
; llad: data x double 6
; llad: other i64 2|6
; llad: independent x
; llad: recompute refuses the memory it reads may have been overwritten since

declare double @llvm.sin.f64(double)

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 1, %entry ], [ %i.next, %loop ]
  %h = add nsw i64 %i, -1
  %p = getelementptr double, ptr %x, i64 %h
  %a = load double, ptr %p
  %q = getelementptr double, ptr %x, i64 %i
  %b = load double, ptr %q
  %ab = fmul double %a, %b
  %s = call double @llvm.sin.f64(double %ab)
  store double %s, ptr %q
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  %c = load double, ptr %x
  store double 3.0, ptr %x
  %n1 = add nsw i64 %n, -1
  %z = getelementptr double, ptr %x, i64 %n1
  %d = load double, ptr %z
  %r = fmul double %c, %d
  store double %r, ptr %result
  ret i32 0
}
