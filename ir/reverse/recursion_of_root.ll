; The function itself is recursive, and fails at some depth: what was kept until then is freed.
; llad: result double
; llad: data x double 4
; llad: other i64 3|0|-2
; llad: independent x
; llad: statuses 0 7

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
  %local = alloca double
  %negative = icmp slt i64 %n, 0
  br i1 %negative, label %fail, label %go

fail:
  ret i32 7

go:
  %place = getelementptr double, ptr %x, i64 %n
  %v = load double, ptr %place
  %w = fmul double %v, %v
  %last = icmp eq i64 %n, 0
  br i1 %last, label %base, label %more

base:
  store double %w, ptr %result
  ret i32 0

more:
  %below = sub i64 %n, 1
  %status = call i32 @f(ptr %local, ptr %x, i64 %below)
  
  %failed = icmp ne i32 %status, 0
  br i1 %failed, label %pass, label %join

pass:
  ret i32 %status

join:
  %rest = load double, ptr %local
  %total = fmul double %rest, %w
  store double %total, ptr %result
  ret i32 0
}
