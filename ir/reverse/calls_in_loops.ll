; Calls of one function in loops of the root, with arrays that change places and with parts of one array. The
; function writes to one parameter while it still reads the other, which may be the same memory.
; llad: result double
; llad: data x double 6
; llad: data y double 6
; llad: other i64 1|4
; llad: recompute refuses out of line
; llad: independent x y

define internal void @g(ptr %p, ptr %q, double %c) noinline {
  %a = load double, ptr %p
  %b = load double, ptr %q
  %ab = fmul double %a, %b
  %abc = fmul double %ab, %c
  store double %abc, ptr %q
  %again = load double, ptr %p
  %square = fmul double %again, %again
  store double %square, ptr %p
  ret void
}

define i32 @f(ptr noalias %result, ptr %x, ptr %y, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %xi = getelementptr double, ptr %x, i64 %i
  %yi = getelementptr double, ptr %y, i64 %i
  %c = load double, ptr %yi
  call void @g(ptr %xi, ptr %yi, double %c)
  call void @g(ptr %yi, ptr %xi, double 0.7)
  %next = add i64 %i, 1
  %after = getelementptr double, ptr %x, i64 %next
  call void @g(ptr %xi, ptr %after, double %c)
  call void @g(ptr %yi, ptr %yi, double 1.1)
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %end

end:
  %first = load double, ptr %x
  %second = load double, ptr %y
  %product = fmul double %first, %second
  store double %product, ptr %result
  ret i32 0
}
