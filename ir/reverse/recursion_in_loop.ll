; Calls in a loop of a recursive function whose iterations store values: every activation has caches of its own. The
; call at the bottom of the recursion overwrites what earlier calls have read.
; llad: result double
; llad: data x double 6
; llad: other i64 0|1|3
; llad: simplify
; llad: independent x

define internal void @g(ptr %x, i64 %n) {
entry:
  %done = icmp eq i64 %n, 0
  br i1 %done, label %end, label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %place = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %place
  %scaled = fmul double %v, 0.5
  %s = call double @llvm.sin.f64(double %scaled)
  store double %s, ptr %place
  %below = sub i64 %n, 1
  call void @g(ptr %place, i64 %below)
  %w = load double, ptr %place
  %p = fmul double %w, %v
  store double %p, ptr %place
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %end.loop

end.loop:
  br label %end

end:
  ret void
}

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
  call void @g(ptr %x, i64 %n)
  %first = load double, ptr %x
  %place = getelementptr double, ptr %x, i64 1
  %second = load double, ptr %place
  %total = fmul double %first, %second
  store double %total, ptr %result
  ret i32 0
}

declare double @llvm.sin.f64(double)
