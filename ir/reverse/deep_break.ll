; Exits from the innermost of three loops: to behind each of them, and an error.
; llad: result double
; llad: data x double 4
; llad: data what i64 4 = 0 1 2 0
; llad: scalar limit double 0.4|40.0
; llad: other i64 1|2|4
; llad: independent x
; llad: statuses 0 4
; llad: simplify

declare double @llvm.cos.f64(double)

define i32 @f(ptr noalias %result, ptr %x, ptr %what, double %limit, i64 %n) {
entry:
  br label %outer

outer:
  %i = phi i64 [ 0, %entry ], [ %i.next, %outer.test ]
  %a = phi double [ 0.5, %entry ], [ %c, %outer.test ]
  br label %middle

middle:
  %j = phi i64 [ 0, %outer ], [ %j.next, %middle.latch ]
  %b = phi double [ %a, %outer ], [ %s.end, %middle.latch ]
  br label %inner

inner:
  %k = phi i64 [ 0, %middle ], [ %k.next, %inner.latch ]
  %s = phi double [ %b, %middle ], [ %s.next, %inner.latch ]
  %p = getelementptr double, ptr %x, i64 %k
  %v = load double, ptr %p
  %sv = fmul double %s, %v
  %s.next = call double @llvm.cos.f64(double %sv)
  %q = getelementptr i64, ptr %what, i64 %k
  %w = load i64, ptr %q
  %small = fcmp olt double %limit, 0.45
  %both = icmp eq i64 %n, 4
  %broken = and i1 %small, %both
  br i1 %broken, label %failure, label %test

test:
  switch i64 %w, label %inner.latch [
    i64 1, label %middle.latch
    i64 2, label %outer.latch
  ]

inner.latch:
  %k.next = add i64 %k, 1
  %inner.more = icmp slt i64 %k.next, %n
  br i1 %inner.more, label %inner, label %middle.latch

middle.latch:
  %s.end = phi double [ %sv, %test ], [ %s.next, %inner.latch ]
  %j.next = add i64 %j, 1
  %middle.more = icmp slt i64 %j.next, %n
  br i1 %middle.more, label %middle, label %outer.latch

outer.latch:
  %c = phi double [ %s, %test ], [ %s.end, %middle.latch ]
  %i.next = add i64 %i, 1
  %large = fcmp ogt double %c, %limit
  br i1 %large, label %done, label %outer.test

outer.test:
  %outer.more = icmp slt i64 %i.next, %n
  br i1 %outer.more, label %outer, label %done

done:
  %r = phi double [ %c, %outer.latch ], [ %c, %outer.test ]
  %rr = fmul double %r, %r
  store double %rr, ptr %result
  ret i32 0

failure:
  ret i32 4
}
