; Errors before the loop, in it and behind it: no reverse sweep, shadows untouched, nothing left allocated.
; llad: result double
; llad: error
; llad: data x double 5
; llad: scalar limit double 0.1|4.0|9.0|100.0
; llad: other i64 0|5
; llad: independent x
; llad: statuses 0 1 2 3

@message = private constant [4 x i8] c"bad\00"

declare double @llvm.exp.f64(double)

define i32 @f(ptr noalias %result, ptr noalias %error, ptr %x, double %limit, i64 %n) {
entry:
  %empty = icmp eq i64 %n, 0
  br i1 %empty, label %bad.size, label %before

before:
  br label %loop

loop:
  %i = phi i64 [ 0, %before ], [ %i.next, %latch ]
  %sum = phi double [ 0.0, %before ], [ %sum.next, %latch ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %e = call double @llvm.exp.f64(double %v)
  %sum.next = fadd double %sum, %e
  %over = fcmp ogt double %v, %limit
  br i1 %over, label %bad.value, label %latch

latch:
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %behind

behind:
  %total = phi double [ %sum.next, %latch ]
  %ratio = fdiv double %total, %limit
  %large = fcmp ogt double %ratio, 1.5
  br i1 %large, label %bad.sum, label %good

good:
  %r = fmul double %ratio, %ratio
  store double %r, ptr %result
  ret i32 0

bad.size:
  store ptr @message, ptr %error
  ret i32 1

bad.value:
  store ptr @message, ptr %error
  ret i32 2

bad.sum:
  store ptr @message, ptr %error
  ret i32 3
}
