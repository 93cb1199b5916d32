; A function that succeeds with another status where it has nothing to return, one that hands that status on, and a
; caller that asks for it.
; llad: result double
; llad: data x double 4
; llad: other i64 0|1|2|5
; llad: successes 7
; llad: independent x
; llad: statuses 0 3

define internal i32 @g(ptr %place, ptr %x, i64 %n) {
entry:
  %slot = alloca double
  switch i64 %n, label %go [
    i64 0, label %nothing
    i64 5, label %error
  ]

nothing:
  br label %end

error:
  br label %end

go:
  %v = load double, ptr %x
  %below = sub i64 %n, 1
  %next = getelementptr double, ptr %x, i64 1
  store double 0.0, ptr %slot
  %status = call i32 @h(ptr %slot, ptr %next, i64 %below)
  switch i32 %status, label %end [
    i32 0, label %something
    i32 7, label %something
  ]

something:
  %is.nothing = icmp eq i32 %status, 7
  %below.value = load double, ptr %slot
  %product = fmul double %below.value, %v
  %made = select i1 %is.nothing, double %v, double %product
  store double %made, ptr %place
  br label %end

end:
  %code = phi i32 [ 7, %nothing ], [ 3, %error ], [ %status, %go ], [ 0, %something ]
  ret i32 %code
}

define internal i32 @h(ptr %place, ptr %x, i64 %n) {
  %status = call i32 @g(ptr %place, ptr %x, i64 %n)
  ret i32 %status
}

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
  %place = alloca double
  store double 2.0, ptr %place
  %status = call i32 @h(ptr %place, ptr %x, i64 %n)
  %is.nothing = icmp eq i32 %status, 7
  br i1 %is.nothing, label %none, label %some

none:
  %w = load double, ptr %x
  %w2 = fmul double %w, %w
  store double %w2, ptr %result
  ret i32 0

some:
  %failed = icmp ne i32 %status, 0
  br i1 %failed, label %pass, label %fine

pass:
  ret i32 %status

fine:
  %y = load double, ptr %place
  %y2 = fmul double %y, %y
  store double %y2, ptr %result
  ret i32 0
}
