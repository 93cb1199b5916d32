; An index that a division by a checked number gives: the reverse sweep may not divide where the primal did not.
; The branch goes to the later block if it is true.
; llad: result double
; llad: data x double 6
; llad: data k i64 6 = 2 0 3 0 1 5
; llad: other i64 1|6
; llad: independent x

declare double @llvm.sin.f64(double)

define i32 @f(ptr noalias %result, ptr %x, ptr %k, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %merge ]
  %sum = phi double [ 0.5, %entry ], [ %sum.next, %merge ]
  %kp = getelementptr i64, ptr %k, i64 %i
  %d = load i64, ptr %kp
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %regular = icmp ne i64 %d, 0
  br i1 %regular, label %divide, label %zero

zero:
  %half = fmul double %v, 0.5
  br label %merge

divide:
  %quotient = urem i64 %i, %d
  %double = fmul double %v, 2.0
  br label %merge

merge:
  %place = phi i64 [ 0, %zero ], [ %quotient, %divide ]
  %gate = phi i64 [ 4, %zero ], [ %i, %divide ]
  %scaled = phi double [ %half, %zero ], [ %double, %divide ]
  %q = getelementptr double, ptr %x, i64 %place
  %w = load double, ptr %q
  %g = getelementptr double, ptr %x, i64 %gate
  %u = load double, ptr %g
  %wu = fmul double %w, %u
  %s = call double @llvm.sin.f64(double %wu)
  %product = fmul double %s, %scaled
  %sum.next = fmul double %sum, %product
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  %r = phi double [ %sum.next, %merge ]
  store double %r, ptr %result
  ret i32 0
}
