; An operation, r += sum of x[i] y[i], in a loop whose branches overwrite x and y, twice in one case. Both arrays are copied
; once, at the end, and what the stores overwrite is put back on the way back: no copy for each call.
; llad: result double
; llad: data x double 5 length=6
; llad: data y double 5 length=6
; llad: data r double 1
; llad: other i64 0|5
; llad: other i64 1|4
; llad: other i64 5
; llad: operation total 0:double:1:rw 2:double:3:r:4 4:double:3:r:2
; llad: recompute refuses may have been overwritten
; llad: independent x y

define i32 @f(ptr noalias %result, ptr %x, ptr %y, ptr %r, i64 %n, i64 %steps, i64 %length) {
entry:
  store double 0.000000e+00, ptr %r
  %y4.at = getelementptr double, ptr %y, i64 4
  store double 7.000000e-01, ptr %y4.at
  br label %time

time:
  %t = phi i64 [ 0, %entry ], [ %t.next, %latch ]
  %status = call i32 @total(ptr %r, i64 1, ptr %x, i64 %n, ptr %y)
  %x.at = getelementptr double, ptr %x, i64 %t
  %old = load double, ptr %x.at
  %sum = load double, ptr %r
  %odd = and i64 %t, 1
  %is.odd = icmp ne i64 %odd, 0
  br i1 %is.odd, label %once, label %twice

once:
  %product = fmul double %old, %sum
  store double %product, ptr %x.at
  br label %latch

twice:
  %shifted = fadd double %old, 5.000000e-01
  store double %shifted, ptr %x.at
  %between = call i32 @total(ptr %r, i64 1, ptr %x, i64 %n, ptr %y)
  %square = fmul double %shifted, %shifted
  store double %square, ptr %x.at
  %y.at = getelementptr double, ptr %y, i64 %t
  store double %old, ptr %y.at
  br label %latch

latch:
  %t.next = add nuw nsw i64 %t, 1
  %again = icmp ult i64 %t.next, %steps
  br i1 %again, label %time, label %done

done:
  %last = call i32 @total(ptr %r, i64 1, ptr %x, i64 %n, ptr %y)
  %end = load double, ptr %r
  %squared = fmul double %end, %end
  store double %squared, ptr %result
  ret i32 0
}

define i32 @total(ptr %r, i64 %one, ptr %x, i64 %n, ptr %y) noinline {
entry:
  %empty = icmp eq i64 %n, 0
  br i1 %empty, label %done, label %item

item:
  %i = phi i64 [ 0, %entry ], [ %next, %item ]
  %x.at = getelementptr double, ptr %x, i64 %i
  %y.at = getelementptr double, ptr %y, i64 %i
  %xv = load double, ptr %x.at
  %yv = load double, ptr %y.at
  %term = fmul double %xv, %yv
  %before = load double, ptr %r
  %after = fadd double %before, %term
  store double %after, ptr %r
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %item, label %done

done:
  ret i32 0
}

define void @total.reverse(ptr %r, i64 %one, ptr %x, i64 %n, ptr %y, ptr %r.shadow, ptr %x.shadow, ptr %y.shadow) noinline {
entry:
  %adjoint = load double, ptr %r.shadow
  %empty = icmp eq i64 %n, 0
  br i1 %empty, label %done, label %item

item:
  %i = phi i64 [ 0, %entry ], [ %next, %item ]
  %x.at = getelementptr double, ptr %x, i64 %i
  %y.at = getelementptr double, ptr %y, i64 %i
  %xv = load double, ptr %x.at
  %yv = load double, ptr %y.at
  %dx.at = getelementptr double, ptr %x.shadow, i64 %i
  %dy.at = getelementptr double, ptr %y.shadow, i64 %i
  %xy = fmul double %adjoint, %yv
  %dx = load double, ptr %dx.at
  %dx.new = fadd double %dx, %xy
  store double %dx.new, ptr %dx.at
  %yx = fmul double %adjoint, %xv
  %dy = load double, ptr %dy.at
  %dy.new = fadd double %dy, %yx
  store double %dy.new, ptr %dy.at
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %item, label %done

done:
  ret void
}

define void @total.tangent(ptr %r, i64 %one, ptr %x, i64 %n, ptr %y, ptr %r.tangent, ptr %x.tangent, ptr %y.tangent) noinline {
entry:
  %empty = icmp eq i64 %n, 0
  br i1 %empty, label %done, label %item

item:
  %i = phi i64 [ 0, %entry ], [ %next, %item ]
  %x.at = getelementptr double, ptr %x, i64 %i
  %y.at = getelementptr double, ptr %y, i64 %i
  %xv = load double, ptr %x.at
  %yv = load double, ptr %y.at
  %dx.at = getelementptr double, ptr %x.tangent, i64 %i
  %dy.at = getelementptr double, ptr %y.tangent, i64 %i
  %dx = load double, ptr %dx.at
  %dy = load double, ptr %dy.at
  %xy = fmul double %dx, %yv
  %yx = fmul double %xv, %dy
  %both = fadd double %xy, %yx
  %before = load double, ptr %r.tangent
  %after = fadd double %before, %both
  store double %after, ptr %r.tangent
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %item, label %done

done:
  ret void
}
