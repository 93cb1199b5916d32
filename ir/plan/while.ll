; A loop whose length only the run tells: an entry for each iteration.
; llad: result double
; llad: scalar a double 30.0|2.0
; llad: independent a
; llad: kept 8 48

define i32 @f(ptr noalias %result, double %a) {
entry:
  br label %loop

loop:
  %b = phi double [ %a, %entry ], [ %b.next, %loop ]
  %b.square = fmul double %b, %b
  %half = fmul double %b.square, 0.5
  %b.next = fadd double %half, 0.1
  %on = fcmp olt double %b.next, 25.0
  br i1 %on, label %loop, label %done

done:
  %r = phi double [ %b.next, %loop ]
  store double %r, ptr %result
  ret i32 0
}
;= plan of f
;=   carries a derivative: result %result
;=   loop %loop: store, back edge taken: counted while it runs
;=   cache.0: 8 for each iteration of %loop bytes
;=     store %b (double, 8 bytes)
;=   keep: %trips.loop.done
