; %w carries no tangent and is only read: it gets no shadow parameter. The index comes from memory.
; llad: result double
; llad: data x double 4
; llad: data w double 4
; llad: data index i64 4
; llad: tangents x
; llad: expect-extra result x

define i32 @f(ptr noalias %result, ptr %x, ptr %w, ptr %index) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %sum.next, %loop ]
  %ip = getelementptr i64, ptr %index, i64 %i
  %j = load i64, ptr %ip
  %k = and i64 %j, 3
  %xp = getelementptr double, ptr %x, i64 %k
  %xv = load double, ptr %xp
  %wp = getelementptr double, ptr %w, i64 %i
  %wv = load double, ptr %wp
  %square = fmul double %xv, %xv
  %product = fmul double %square, %wv
  %sum.next = fadd double %sum, %product
  %i.next = add i64 %i, 1
  %more = icmp ult i64 %i.next, 4
  br i1 %more, label %loop, label %done

done:
  store double %sum.next, ptr %result
  ret i32 0
}
