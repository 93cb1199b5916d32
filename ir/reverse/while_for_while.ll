; A loop with a known trip count between two whose trip counts depend on the data.
; llad: result double
; llad: data x double 3
; llad: other i64 1|3
; llad: independent x

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  br label %outer

outer:
  %a = phi double [ 0.1, %entry ], [ %a.last, %outer.latch ]
  br label %middle

middle:
  %i = phi i64 [ 0, %outer ], [ %i.next, %middle.latch ]
  %b = phi double [ %a, %outer ], [ %c.last, %middle.latch ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  br label %inner

inner:
  %c = phi double [ %b, %middle ], [ %c.next, %inner ]
  %step = phi double [ %v, %middle ], [ %step.next, %inner ]
  %change = fmul double %step, %c
  %change.more = fadd double %change, 0.25
  %c.next = fadd double %c, %change.more
  %step.next = fmul double %step, 0.5
  %on = fcmp ogt double %step.next, 0.2
  br i1 %on, label %inner, label %middle.latch

middle.latch:
  %c.last = phi double [ %c.next, %inner ]
  %i.next = add i64 %i, 1
  %middle.more = icmp slt i64 %i.next, %n
  br i1 %middle.more, label %middle, label %outer.latch

outer.latch:
  %a.last = phi double [ %c.last, %middle.latch ]
  %outer.more = fcmp olt double %a.last, 3.0
  br i1 %outer.more, label %outer, label %done

done:
  %r = phi double [ %a.last, %outer.latch ]
  %rr = fmul double %r, %r
  store double %rr, ptr %result
  ret i32 0
}
