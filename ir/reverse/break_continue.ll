; `if v < 0.8: continue` and `if total > 4: break`.
; llad: result double
; llad: data x double 8
; llad: scalar limit double 4.0|1000.0
; llad: other i64 1|8
; llad: independent x limit

declare double @llvm.log.f64(double)

define i32 @f(ptr noalias %result, ptr %x, double %limit, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %total = phi double [ %limit, %entry ], [ %total.next, %latch ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %skip = fcmp olt double %v, 0.8
  br i1 %skip, label %latch, label %work

work:
  %l = call double @llvm.log.f64(double %v)
  %product = fmul double %l, %total
  %more = fadd double %product, %v
  %twice = fmul double %limit, 2.0
  %stop = fcmp ogt double %more, %twice
  br i1 %stop, label %broken, label %latch

latch:
  %total.next = phi double [ %total, %loop ], [ %more, %work ]
  %i.next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %i.next, %n
  br i1 %again, label %loop, label %finished

broken:
  %b = phi double [ %more, %work ]
  br label %done

finished:
  %c = phi double [ %total.next, %latch ]
  br label %done

done:
  %r = phi double [ %b, %broken ], [ %c, %finished ]
  store double %r, ptr %result
  ret i32 0
}
