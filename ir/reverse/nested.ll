; Two loops with trip counts that are known when the outer one is entered.
; llad: result double
; llad: data x double 6
; llad: data y double 6
; llad: other i64 1|3
; llad: other i64 1|4
; llad: independent x y

declare double @llvm.exp.f64(double)

define i32 @f(ptr noalias %result, ptr %x, ptr %y, i64 %n, i64 %m) {
entry:
  br label %outer

outer:
  %i = phi i64 [ 0, %entry ], [ %i.next, %outer.latch ]
  %total = phi double [ 0.0, %entry ], [ %total.next, %outer.latch ]
  %px = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %px
  br label %inner

inner:
  %j = phi i64 [ 0, %outer ], [ %j.next, %inner ]
  %product = phi double [ %v, %outer ], [ %product.next, %inner ]
  %py = getelementptr double, ptr %y, i64 %j
  %w = load double, ptr %py
  %difference = fsub double %w, %v
  %e = call double @llvm.exp.f64(double %difference)
  %product.next = fmul double %product, %e
  %j.next = add nuw nsw i64 %j, 1
  %inner.more = icmp slt i64 %j.next, %m
  br i1 %inner.more, label %inner, label %outer.latch

outer.latch:
  %p = phi double [ %product.next, %inner ]
  %square = fmul double %p, %p
  %total.next = fadd double %total, %square
  %i.next = add nuw nsw i64 %i, 1
  %outer.more = icmp slt i64 %i.next, %n
  br i1 %outer.more, label %outer, label %done

done:
  %r = phi double [ %total.next, %outer.latch ]
  store double %r, ptr %result
  ret i32 0
}
