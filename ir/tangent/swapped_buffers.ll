; Two arrays change roles in each round: pointers are phis, both are active.
; llad: result double
; llad: data x double 4
; llad: data y double 4
; llad: other i64 5
; llad: tangents x
; llad: expect-extra result x y

declare double @llvm.sin.f64(double)

define i32 @f(ptr noalias %result, ptr %x, ptr %y, i64 %rounds) {
entry:
  br label %outer

outer:
  %from = phi ptr [ %x, %entry ], [ %to, %outer.end ]
  %to = phi ptr [ %y, %entry ], [ %from, %outer.end ]
  %round = phi i64 [ 0, %entry ], [ %round.next, %outer.end ]
  br label %inner

inner:
  %i = phi i64 [ 0, %outer ], [ %i.next, %inner ]
  %next = add i64 %i, 1
  %around = and i64 %next, 3
  %p = getelementptr double, ptr %from, i64 %i
  %q = getelementptr double, ptr %from, i64 %around
  %a = load double, ptr %p
  %b = load double, ptr %q
  %s = call double @llvm.sin.f64(double %a)
  %c = fmul double %s, %b
  %target = getelementptr double, ptr %to, i64 %i
  store double %c, ptr %target
  %i.next = add i64 %i, 1
  %more = icmp ult i64 %i.next, 4
  br i1 %more, label %inner, label %outer.end

outer.end:
  %round.next = add i64 %round, 1
  %again = icmp ult i64 %round.next, %rounds
  br i1 %again, label %outer, label %done

done:
  %odd = trunc i64 %rounds to i1
  %final = select i1 %odd, ptr %y, ptr %x
  %r = load double, ptr %final
  store double %r, ptr %result
  ret i32 0
}
