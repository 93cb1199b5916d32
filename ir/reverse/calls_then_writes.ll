; What a function that is called out of line has read nonlinearly is overwritten after it has returned: by the caller,
; by another call, and in a local variable of the caller.
; llad: result double
; llad: data x double 2
; llad: data table double 2
; llad: independent x

define internal double @square(ptr %p, ptr %table, i64 %n) noinline {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %more.sum, %loop ]
  %place = getelementptr double, ptr %p, i64 %i
  %v = load double, ptr %place
  %t = load double, ptr %table
  %vt = fmul double %v, %t
  %w = fmul double %vt, %v
  %more.sum = fadd double %sum, %w
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %end

end:
  %total = phi double [ %more.sum, %loop ]
  ret double %total
}

define internal void @overwrite(ptr %p) noinline {
  %v = load double, ptr %p
  %w = fmul double %v, 3.0
  store double %w, ptr %p
  ret void
}

define i32 @f(ptr noalias %result, ptr %x, ptr %table) {
  %local = alloca double
  %a = call double @square(ptr %x, ptr %table, i64 2)
  store double 5.0, ptr %x
  %second = getelementptr double, ptr %x, i64 1
  %b = call double @square(ptr %second, ptr %table, i64 1)
  call void @overwrite(ptr %second)
  %c = load double, ptr %second
  %ab = fmul double %a, %b
  store double %ab, ptr %local
  %d = call double @square(ptr %local, ptr %table, i64 1)
  store double %c, ptr %local
  %e = call double @square(ptr %local, ptr %table, i64 1)
  %sum = fadd double %d, %e
  store double %sum, ptr %result
  ret i32 0
}
