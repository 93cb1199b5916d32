; A local array of a size known at run time, allocated anew in each iteration.
; llad: result double
; llad: data x double 4
; llad: other i64 4
; llad: tangents x

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %sum = phi double [ 1.0, %entry ], [ %sum.next, %loop ]
  %local = alloca double, i64 %n
  %slot = getelementptr double, ptr %local, i64 %i
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %product = fmul double %v, %sum
  store double %product, ptr %slot
  %back = load double, ptr %slot
  %sum.next = fadd double %back, %sum
  %i.next = add i64 %i, 1
  %more = icmp ult i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  store double %sum.next, ptr %result
  ret i32 0
}
