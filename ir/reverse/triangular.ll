; The inner trip count depends on the outer iteration, and is zero in the first one.
; llad: result double
; llad: data x double 6
; llad: other i64 1|6
; llad: independent x

declare double @llvm.sqrt.f64(double)

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  br label %outer

outer:
  %i = phi i64 [ 0, %entry ], [ %i.next, %outer.latch ]
  %total = phi double [ 0.0, %entry ], [ %total.next, %outer.latch ]
  %px = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %px
  br label %inner

inner:
  %j = phi i64 [ 0, %outer ], [ %j.next, %body ]
  %sum = phi double [ %v, %outer ], [ %sum.next, %body ]
  %more = icmp slt i64 %j, %i
  br i1 %more, label %body, label %outer.latch

body:
  %py = getelementptr double, ptr %x, i64 %j
  %w = load double, ptr %py
  %product = fmul double %w, %sum
  %root = call double @llvm.sqrt.f64(double %product)
  %sum.next = fadd double %root, %v
  %j.next = add i64 %j, 1
  br label %inner

outer.latch:
  %s = phi double [ %sum, %inner ]
  %square = fmul double %s, %v
  %total.next = fadd double %total, %square
  %i.next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %i.next, %n
  br i1 %again, label %outer, label %done

done:
  %r = phi double [ %total.next, %outer.latch ]
  store double %r, ptr %result
  ret i32 0
}
