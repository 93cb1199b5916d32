; A loop that nobody has brought into simplified form is a mistake of llad.
; llad: result double
; llad: scalar a double 1.0
; llad: independent a
; llad: refuses InternalError not in simplified form

define i32 @f(ptr noalias %result, double %a) {
entry:
  %c = fcmp olt double %a, 2.0
  br i1 %c, label %loop, label %done

loop:
  %u = phi double [ %a, %entry ], [ %v, %loop ]
  %v = fmul double %u, %u
  %d = fcmp olt double %v, 9.0
  br i1 %d, label %loop, label %done

done:
  %r = phi double [ %v, %loop ], [ %a, %entry ]
  store double %r, ptr %result
  ret i32 0
}
