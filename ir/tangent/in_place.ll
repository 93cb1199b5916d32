; A sweep that overwrites its input and a work array; the work array gets a shadow by itself.
; llad: result double
; llad: data x double 6
; llad: data work double 6
; llad: tangents x
; llad: expect-extra result x work

define i32 @f(ptr noalias %result, ptr %x, ptr %work) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 1, %entry ], [ %i.next, %loop ]
  %before = add i64 %i, -1
  %p = getelementptr double, ptr %x, i64 %i
  %q = getelementptr double, ptr %x, i64 %before
  %a = load double, ptr %q
  %b = load double, ptr %p
  %ratio = fdiv double %a, %b
  %sum = fadd double %ratio, %b
  store double %sum, ptr %p
  %w = getelementptr double, ptr %work, i64 %i
  %old = load double, ptr %w
  %product = fmul double %sum, %old
  store double %product, ptr %w
  %i.next = add i64 %i, 1
  %more = icmp ult i64 %i.next, 6
  br i1 %more, label %loop, label %done

done:
  store double %sum, ptr %result
  ret i32 0
}
