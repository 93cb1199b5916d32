; Trip counts that depend on the data, at three levels: while in while in for.
; llad: result double
; llad: data x double 4
; llad: other i64 1|4
; llad: independent x

declare double @llvm.sqrt.f64(double)

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  br label %outer

outer:
  %i = phi i64 [ 0, %entry ], [ %i.next, %outer.latch ]
  %total = phi double [ 1.0, %entry ], [ %total.next, %outer.latch ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  br label %middle

middle:
  %a = phi double [ %v, %outer ], [ %a.next, %middle.latch ]
  %small = fcmp olt double %a, 20.0
  br i1 %small, label %middle.body, label %outer.latch

middle.body:
  %start = fmul double %a, 1.7
  br label %inner

inner:
  %b = phi double [ %start, %middle.body ], [ %b.next, %inner ]
  %b.square = fmul double %b, %b
  %b.next = fadd double %b.square, %v
  %low = fcmp olt double %b.next, 5.0
  br i1 %low, label %inner, label %middle.latch

middle.latch:
  %b.last = phi double [ %b.next, %inner ]
  %root = call double @llvm.sqrt.f64(double %b.last)
  %a.next = fadd double %a, %root
  br label %middle

outer.latch:
  %a.last = phi double [ %a, %middle ]
  %scaled = fmul double %total, %a.last
  %total.next = fmul double %scaled, 0.125
  %i.next = add i64 %i, 1
  %again = icmp slt i64 %i.next, %n
  br i1 %again, label %outer, label %done

done:
  %r = phi double [ %total.next, %outer.latch ]
  store double %r, ptr %result
  ret i32 0
}
