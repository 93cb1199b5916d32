; Branches and loops that do not reach the result, around one that does.
; llad: result double
; llad: data x double 4
; llad: data log double 4
; llad: other i64 0|1|4
; llad: independent x

declare double @llvm.exp.f64(double)

define i32 @f(ptr noalias %result, ptr %x, ptr %log, i64 %n) {
entry:
  %a = load double, ptr %x
  %e = call double @llvm.exp.f64(double %a)
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %idle.before, label %join

idle.before:
  br label %idle

idle:
  %i = phi i64 [ 0, %idle.before ], [ %i.next, %idle.latch ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %odd = icmp eq i64 %i, 1
  br i1 %odd, label %idle.odd, label %idle.latch

idle.odd:
  %vv = fmul double %v, %v
  store double %vv, ptr %log
  br label %idle.latch

idle.latch:
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %idle, label %idle.behind

idle.behind:
  br label %join

join:
  %last = icmp eq i64 %n, 4
  br i1 %last, label %left, label %right

left:
  store double 1.0, ptr %log
  br label %end

right:
  store double 2.0, ptr %log
  br label %end

end:
  %r = fmul double %e, %a
  store double %r, ptr %result
  ret i32 0
}
