; A conditional branch with one target for both ways, and a diamond without anything in its arms.
; llad: result double
; llad: data x double 3
; llad: other i64 0|1
; llad: independent x

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  %a = load double, ptr %x
  %p = getelementptr double, ptr %x, i64 1
  %b = load double, ptr %p
  %c = icmp eq i64 %n, 0
  br i1 %c, label %same, label %same

same:
  %m = phi double [ %a, %entry ], [ %a, %entry ]
  br i1 %c, label %left, label %right

left:
  br label %join

right:
  br label %join

join:
  %u = phi double [ %m, %left ], [ %b, %right ]
  %w = phi double [ %b, %left ], [ %m, %right ]
  %ww = fmul double %w, %w
  %r = fmul double %u, %ww
  store double %r, ptr %result
  ret i32 0
}
