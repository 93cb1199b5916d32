; Gather and scatter with indices that repeat: y[k[i]] += x[k[i]] * x[i], then y is read.
; llad: result double
; llad: data x double 6
; llad: data y double 4
; llad: data k i64 6 = 0 3 3 1 0 3
; llad: other i64 1|6
; llad: independent x y

declare double @llvm.sin.f64(double)

define i32 @f(ptr noalias %result, ptr %x, ptr %y, ptr %k, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %kp = getelementptr i64, ptr %k, i64 %i
  %place = load i64, ptr %kp
  %gp = getelementptr double, ptr %x, i64 %place
  %g = load double, ptr %gp
  %xp = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %xp
  %gv = fmul double %g, %v
  %yp = getelementptr double, ptr %y, i64 %place
  %old = load double, ptr %yp
  %new = fadd double %old, %gv
  store double %new, ptr %yp
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %sum.before

sum.before:
  br label %sum

sum:
  %j = phi i64 [ 0, %sum.before ], [ %j.next, %sum ]
  %total = phi double [ 0.0, %sum.before ], [ %total.next, %sum ]
  %sp = getelementptr double, ptr %y, i64 %j
  %w = load double, ptr %sp
  %s = call double @llvm.sin.f64(double %w)
  %total.next = fadd double %total, %s
  %j.next = add nuw nsw i64 %j, 1
  %sum.more = icmp slt i64 %j.next, 4
  br i1 %sum.more, label %sum, label %done

done:
  %r = phi double [ %total.next, %sum ]
  store double %r, ptr %result
  ret i32 0
}
