; A loop with two entries.
; llad: result double
; llad: scalar a double 1.0
; llad: independent a
; llad: refuses UnsupportedError irreducible control flow

define i32 @f(ptr noalias %result, double %a) {
entry:
  %c = fcmp olt double %a, 2.0
  br i1 %c, label %one, label %two

one:
  %u = phi double [ %a, %entry ], [ %w, %two ]
  %v = fmul double %u, 2.0
  br label %two

two:
  %w = phi double [ %a, %entry ], [ %v, %one ]
  %d = fcmp olt double %w, 9.0
  br i1 %d, label %one, label %done

done:
  store double %w, ptr %result
  ret i32 0
}
