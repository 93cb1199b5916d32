; Loops behind each other; what one leaves behind is read by the next ones.
; llad: result double
; llad: data x double 5
; llad: other i64 1|5
; llad: independent x

declare double @llvm.tanh.f64(double)

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  br label %first

first:
  %i = phi i64 [ 0, %entry ], [ %i.next, %first ]
  %a = phi double [ 0.3, %entry ], [ %a.next, %first ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %av = fmul double %a, %v
  %a.next = call double @llvm.tanh.f64(double %av)
  %i.next = add nuw nsw i64 %i, 1
  %first.more = icmp slt i64 %i.next, %n
  br i1 %first.more, label %first, label %second.before

second.before:
  %a.last = phi double [ %a.next, %first ]
  br label %second

second:
  %j = phi i64 [ %n, %second.before ], [ %j.next, %second ]
  %b = phi double [ %a.last, %second.before ], [ %b.next, %second ]
  %j.next = add nsw i64 %j, -1
  %q = getelementptr double, ptr %x, i64 %j.next
  %w = load double, ptr %q
  %bw = fmul double %b, %w
  %b.next = fadd double %bw, %a.last
  %second.more = icmp sgt i64 %j, 1
  br i1 %second.more, label %second, label %third.before

third.before:
  %b.last = phi double [ %b.next, %second ]
  br label %third

third:
  %c = phi double [ %b.last, %third.before ], [ %c.next, %third ]
  %k = phi i64 [ 0, %third.before ], [ %k.next, %third ]
  %c.square = fmul double %c, %c
  %c.next = fmul double %c.square, %a.last
  %k.next = add i64 %k, 1
  %third.more = icmp ult i64 %k.next, 3
  br i1 %third.more, label %third, label %done

done:
  %c.last = phi double [ %c.next, %third ]
  %r = fdiv double %c.last, %b.last
  store double %r, ptr %result
  ret i32 0
}
