; Calls of functions that were not inlined: of numbers, on arrays that are read and written, recursive.
; llad: result double
; llad: data x double 4
; llad: data work double 4
; llad: tangents x

define internal double @square(double %a, double %still) noinline memory(none) {
  %b = fmul double %a, %a
  %c = fmul double %b, %still
  ret double %c
}

define internal void @sweep(ptr %from, ptr writeonly %to, i64 %n) memory(argmem: readwrite) {
  %done = icmp eq i64 %n, 0
  br i1 %done, label %end, label %go

go:
  %v = load double, ptr %from
  %w = call double @square(double %v, double 3.0)
  store double %w, ptr %to
  %next.from = getelementptr double, ptr %from, i64 1
  %next.to = getelementptr double, ptr %to, i64 1
  %left = sub i64 %n, 1
  call void @sweep(ptr %next.from, ptr %next.to, i64 %left)
  br label %end

end:
  ret void
}

define i32 @f(ptr noalias %result, ptr %x, ptr %work) {
  call void @sweep(ptr %x, ptr %work, i64 4)
  call void @sweep(ptr %work, ptr %work, i64 2)
  %first = load double, ptr %work
  %last.place = getelementptr double, ptr %work, i64 3
  %last = load double, ptr %last.place
  %total = fadd double %first, %last
  %fixed = call double @square(double 2.0, double 1.0)
  %sum = fadd double %total, %fixed
  store double %sum, ptr %result
  ret i32 0
}
