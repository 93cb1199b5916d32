; A vector that the reverse sweep needs from every iteration.
; llad: result double
; llad: data x double 8
; llad: other i64 4
; llad: independent x
; llad: refuses UnsupportedError a <2 x double> is not kept

declare <2 x double> @llvm.exp.v2f64(<2 x double>)

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %sum.next, %loop ]
  %p = getelementptr <2 x double>, ptr %x, i64 %i
  %v = load <2 x double>, ptr %p, align 8
  %e = call <2 x double> @llvm.exp.v2f64(<2 x double> %v)
  %a = extractelement <2 x double> %e, i64 0
  %b = extractelement <2 x double> %e, i64 1
  %ab = fmul double %a, %b
  %sum.next = fadd double %sum, %ab
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  %r = phi double [ %sum.next, %loop ]
  store double %r, ptr %result
  ret i32 0
}
