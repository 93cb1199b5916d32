; Header phis that exchange their values, with the old value of one feeding the other: they change all at once.
; llad: result double
; llad: data x double 2
; llad: other i64 1|2|7
; llad: independent x

declare double @llvm.sin.f64(double)

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  %a0 = load double, ptr %x
  %p = getelementptr double, ptr %x, i64 1
  %b0 = load double, ptr %p
  br label %loop

loop:
  %a = phi double [ %a0, %entry ], [ %b, %loop ]
  %b = phi double [ %b0, %entry ], [ %c, %loop ]
  %before = phi double [ 0.5, %entry ], [ %a, %loop ]
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %s = call double @llvm.sin.f64(double %b)
  %as = fmul double %a, %s
  %c = fadd double %as, %before
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  %ra = phi double [ %a, %loop ]
  %rc = phi double [ %c, %loop ]
  %r = fmul double %ra, %rc
  store double %r, ptr %result
  ret i32 0
}
