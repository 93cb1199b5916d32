; An operation on operands with strides: result += sum of x[i, j] y[j], with x of either order, y also backward. Both are
; overwritten afterwards, so that the reverse sweep reads compact copies: their strides are others than the shadows'.
; llad: result double
; llad: data x double 20
; llad: data y double 9
; llad: data r double 1
; llad: other i64 0|3
; llad: other i64 8|32
; llad: other i64 8|24
; llad: other i64 -16|8
; llad: operation total 0:double:1:rw 2:double:3x4+5x6:r:7 7:double:8x9:r:2
; llad: recompute refuses may overwrite an array a second time
; llad: independent x y

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

define i32 @f(ptr noalias %result, ptr %x, ptr %y, ptr %r, i64 %n, i64 %s0, i64 %s1, i64 %sy) {
entry:
  store double 0.000000e+00, ptr %r
  br label %time

time:
  %t = phi i64 [ 0, %entry ], [ %t.next, %time ]
  %backward = icmp slt i64 %sy, 0
  %last = select i1 %backward, i64 6, i64 0
  %from = getelementptr double, ptr %y, i64 %last
  %status = call i32 @total(ptr %r, i64 1, ptr %x, i64 %n, i64 %s0, i64 4, i64 %s1, ptr %from, i64 4, i64 %sy)
  %x1.at = getelementptr double, ptr %x, i64 1
  %x2.at = getelementptr double, ptr %x, i64 2
  %y1.at = getelementptr double, ptr %y, i64 1
  call void @llvm.memcpy.p0.p0.i64(ptr %x1.at, ptr %y1.at, i64 8, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %x2.at, i64 8, i1 false)
  %t.next = add nuw nsw i64 %t, 1
  %again = icmp ult i64 %t.next, 3
  br i1 %again, label %time, label %done

done:
  %sum = load double, ptr %r
  %square = fmul double %sum, %sum
  store double %square, ptr %result
  ret i32 0
}

define i32 @total(ptr %r, i64 %one, ptr %x, i64 %n, i64 %s0, i64 %m, i64 %s1, ptr %y, i64 %my, i64 %sy) noinline {
entry:
  %empty = icmp eq i64 %n, 0
  br i1 %empty, label %done, label %row

row:
  %i = phi i64 [ 0, %entry ], [ %i.next, %row.end ]
  br label %item

item:
  %j = phi i64 [ 0, %row ], [ %j.next, %item ]
  %a0 = mul i64 %i, %s0
  %a1 = mul i64 %j, %s1
  %a = add i64 %a0, %a1
  %x.at = getelementptr i8, ptr %x, i64 %a
  %b = mul i64 %j, %sy
  %y.at = getelementptr i8, ptr %y, i64 %b
  %xv = load double, ptr %x.at
  %yv = load double, ptr %y.at
  %term = fmul double %xv, %yv
  %before = load double, ptr %r
  %after = fadd double %before, %term
  store double %after, ptr %r
  %j.next = add nuw i64 %j, 1
  %more = icmp ult i64 %j.next, %m
  br i1 %more, label %item, label %row.end

row.end:
  %i.next = add nuw i64 %i, 1
  %more.rows = icmp ult i64 %i.next, %n
  br i1 %more.rows, label %row, label %done

done:
  ret i32 0
}

define void @total.reverse(ptr %r, i64 %one, ptr %x, i64 %n, i64 %s0, i64 %m, i64 %s1, ptr %y, i64 %my, i64 %sy, ptr %r.shadow, ptr %x.shadow, i64 %x.0, i64 %x.1, ptr %y.shadow, i64 %y.0) noinline {
entry:
  %adjoint = load double, ptr %r.shadow
  %empty = icmp eq i64 %n, 0
  br i1 %empty, label %done, label %row

row:
  %i = phi i64 [ 0, %entry ], [ %i.next, %row.end ]
  br label %item

item:
  %j = phi i64 [ 0, %row ], [ %j.next, %item ]
  %a0 = mul i64 %i, %s0
  %a1 = mul i64 %j, %s1
  %a = add i64 %a0, %a1
  %x.at = getelementptr i8, ptr %x, i64 %a
  %b = mul i64 %j, %sy
  %y.at = getelementptr i8, ptr %y, i64 %b
  %xv = load double, ptr %x.at
  %yv = load double, ptr %y.at
  %c0 = mul i64 %i, %x.0
  %c1 = mul i64 %j, %x.1
  %c = add i64 %c0, %c1
  %dx.at = getelementptr i8, ptr %x.shadow, i64 %c
  %d = mul i64 %j, %y.0
  %dy.at = getelementptr i8, ptr %y.shadow, i64 %d
  %xy = fmul double %adjoint, %yv
  %dx = load double, ptr %dx.at
  %dx.new = fadd double %dx, %xy
  store double %dx.new, ptr %dx.at
  %yx = fmul double %adjoint, %xv
  %dy = load double, ptr %dy.at
  %dy.new = fadd double %dy, %yx
  store double %dy.new, ptr %dy.at
  %j.next = add nuw i64 %j, 1
  %more = icmp ult i64 %j.next, %m
  br i1 %more, label %item, label %row.end

row.end:
  %i.next = add nuw i64 %i, 1
  %more.rows = icmp ult i64 %i.next, %n
  br i1 %more.rows, label %row, label %done

done:
  ret void
}

define void @total.tangent(ptr %r, i64 %one, ptr %x, i64 %n, i64 %s0, i64 %m, i64 %s1, ptr %y, i64 %my, i64 %sy, ptr %r.tangent, ptr %x.tangent, i64 %x.0, i64 %x.1, ptr %y.tangent, i64 %y.0) noinline {
entry:
  %empty = icmp eq i64 %n, 0
  br i1 %empty, label %done, label %row

row:
  %i = phi i64 [ 0, %entry ], [ %i.next, %row.end ]
  br label %item

item:
  %j = phi i64 [ 0, %row ], [ %j.next, %item ]
  %a0 = mul i64 %i, %s0
  %a1 = mul i64 %j, %s1
  %a = add i64 %a0, %a1
  %x.at = getelementptr i8, ptr %x, i64 %a
  %b = mul i64 %j, %sy
  %y.at = getelementptr i8, ptr %y, i64 %b
  %xv = load double, ptr %x.at
  %yv = load double, ptr %y.at
  %c0 = mul i64 %i, %x.0
  %c1 = mul i64 %j, %x.1
  %c = add i64 %c0, %c1
  %dx.at = getelementptr i8, ptr %x.tangent, i64 %c
  %d = mul i64 %j, %y.0
  %dy.at = getelementptr i8, ptr %y.tangent, i64 %d
  %dx = load double, ptr %dx.at
  %dy = load double, ptr %dy.at
  %xy = fmul double %dx, %yv
  %yx = fmul double %xv, %dy
  %both = fadd double %xy, %yx
  %before = load double, ptr %r.tangent
  %after = fadd double %before, %both
  store double %after, ptr %r.tangent
  %j.next = add nuw i64 %j, 1
  %more = icmp ult i64 %j.next, %m
  br i1 %more, label %item, label %row.end

row.end:
  %i.next = add nuw i64 %i, 1
  %more.rows = icmp ult i64 %i.next, %n
  br i1 %more.rows, label %row, label %done

done:
  ret void
}
