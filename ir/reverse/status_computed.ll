; A status that only the run can tell, alone and as one of the values of a phi.
; llad: result double
; llad: data x double 4
; llad: data codes i64 3 = 0 9 0
; llad: other i64 0|1|2
; llad: other i64 0|1
; llad: independent x
; llad: statuses 0 9 10

define i32 @f(ptr noalias %result, ptr %x, ptr %codes, i64 %n, i64 %late) {
entry:
  %p = getelementptr double, ptr %x, i64 %n
  %a = load double, ptr %p
  %square = fmul double %a, %a
  store double %square, ptr %result
  %q = getelementptr i64, ptr %codes, i64 %n
  %code = load i64, ptr %q
  %status = trunc i64 %code to i32
  %early = icmp eq i64 %late, 0
  br i1 %early, label %early.out, label %late.out

early.out:
  ret i32 %status

late.out:
  %cube = fmul double %square, %a
  store double %cube, ptr %result
  %failed = icmp ne i32 %status, 0
  br i1 %failed, label %failure, label %common

failure:
  %more = add i32 %status, 1
  br label %common

common:
  %s = phi i32 [ %more, %failure ], [ %status, %late.out ]
  ret i32 %s
}
