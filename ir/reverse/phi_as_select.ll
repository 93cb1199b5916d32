; A phi in a loop that one branch decides, where both values exist on both ways, and one where they do not.
; llad: result double
; llad: data x double 6
; llad: other i64 1|6
; llad: independent x

declare double @llvm.sin.f64(double)

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %merge ]
  %sum = phi double [ 0.5, %entry ], [ %sum.next, %merge ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %above = fcmp ogt double %v, 1.0
  br i1 %above, label %then, label %else

then:
  %vv = fmul double %v, %v
  br label %merge

else:
  %s = call double @llvm.sin.f64(double %v)
  br label %merge

merge:
  %gate = phi double [ 2.0, %then ], [ %v, %else ]
  %other = phi double [ %vv, %then ], [ %s, %else ]
  %product = fmul double %gate, %other
  %sum.next = fmul double %sum, %product
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  %r = phi double [ %sum.next, %merge ]
  store double %r, ptr %result
  ret i32 0
}
