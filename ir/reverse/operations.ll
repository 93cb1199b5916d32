; Operations: out = a * b, and x = 1 / x in place. b is never overwritten and read where it is; a, and the local
; array that the second operation overwrites in every iteration, are copied for the reverse sweep.
; llad: result double
; llad: data a double 4
; llad: data b double 4
; llad: other i64 0|4
; llad: other i64 0|1|3
; llad: operation product 0:double:3:w 1:double:3:r:2 2:double:3:r:1
; llad: operation reciprocal 0:double:1:rw:0
; llad: recompute refuses may have been overwritten
; llad: independent a b

declare ptr @rt_alloc(i64)
declare ptr @rt_data(ptr)
declare void @rt_release(ptr)

define i32 @f(ptr noalias %result, ptr %a, ptr %b, i64 %n, i64 %steps) {
entry:
  %bytes = shl i64 %n, 3
  %idle = icmp eq i64 %steps, 0
  br i1 %idle, label %done, label %time.before

time.before:
  br label %time

time:
  %t = phi i64 [ 0, %time.before ], [ %t.next, %time.latch ]
  %header = call ptr @rt_alloc(i64 %bytes)
  %local = call ptr @rt_data(ptr %header)
  %s0 = call i32 @product(ptr %local, ptr %a, ptr %b, i64 %n)
  %s1 = call i32 @reciprocal(ptr %local, i64 %n)
  %failed = icmp ne i32 %s1, 0
  br i1 %failed, label %error, label %square

error:
  ret i32 %s1

square:
  %s2 = call i32 @product(ptr %a, ptr %local, ptr %local, i64 %n)
  %first = load double, ptr %a
  %shifted = fadd double %first, 1.000000e+00
  store double %shifted, ptr %a
  call void @rt_release(ptr %header)
  br label %time.latch

time.latch:
  %t.next = add nuw nsw i64 %t, 1
  %again = icmp ult i64 %t.next, %steps
  br i1 %again, label %time, label %time.done

time.done:
  br label %done

done:
  %x = load double, ptr %a
  %p1 = getelementptr double, ptr %a, i64 3
  %y = load double, ptr %p1
  %z = fmul double %x, %y
  store double %z, ptr %result
  ret i32 0
}

define i32 @product(ptr %out, ptr %a, ptr %b, i64 %n) noinline {
entry:
  %empty = icmp eq i64 %n, 0
  br i1 %empty, label %done, label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %step ]
  %x.at = getelementptr double, ptr %a, i64 %i
  %x = load double, ptr %x.at
  %y.at = getelementptr double, ptr %b, i64 %i
  %y = load double, ptr %y.at
  %z = fmul double %x, %y
  %o.at = getelementptr double, ptr %out, i64 %i
  store double %z, ptr %o.at
  br label %step

step:
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %done

done:
  ret i32 0
}

; The shadow of the product is taken; the same array may be given twice.
define void @product.reverse(ptr %out, ptr %a, ptr %b, i64 %n, ptr %out.shadow, ptr %a.shadow, ptr %b.shadow) noinline {
entry:
  %empty = icmp eq i64 %n, 0
  br i1 %empty, label %done, label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %step ]
  %t.at = getelementptr double, ptr %out.shadow, i64 %i
  %t = load double, ptr %t.at
  store double 0.000000e+00, ptr %t.at
  %a.idle = icmp eq ptr %a.shadow, null
  br i1 %a.idle, label %second, label %first

first:
  %y.at = getelementptr double, ptr %b, i64 %i
  %y = load double, ptr %y.at
  %da.at = getelementptr double, ptr %a.shadow, i64 %i
  %da = load double, ptr %da.at
  %tb = fmul double %t, %y
  %da.new = fadd double %da, %tb
  store double %da.new, ptr %da.at
  br label %second

second:
  %b.idle = icmp eq ptr %b.shadow, null
  br i1 %b.idle, label %step, label %third

third:
  %x.at = getelementptr double, ptr %a, i64 %i
  %x = load double, ptr %x.at
  %db.at = getelementptr double, ptr %b.shadow, i64 %i
  %db = load double, ptr %db.at
  %ta = fmul double %t, %x
  %db.new = fadd double %db, %ta
  store double %db.new, ptr %db.at
  br label %step

step:
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %done

done:
  ret void
}

define void @product.tangent(ptr %out, ptr %a, ptr %b, i64 %n, ptr %out.shadow, ptr %a.shadow, ptr %b.shadow) noinline {
entry:
  %empty = icmp eq i64 %n, 0
  br i1 %empty, label %done, label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %step ]
  %a.idle = icmp eq ptr %a.shadow, null
  br i1 %a.idle, label %second, label %first

first:
  %y.at = getelementptr double, ptr %b, i64 %i
  %y = load double, ptr %y.at
  %da.at = getelementptr double, ptr %a.shadow, i64 %i
  %da = load double, ptr %da.at
  %tb = fmul double %da, %y
  br label %second

second:
  %sum = phi double [ 0.000000e+00, %loop ], [ %tb, %first ]
  %b.idle = icmp eq ptr %b.shadow, null
  br i1 %b.idle, label %last, label %third

third:
  %x.at = getelementptr double, ptr %a, i64 %i
  %x = load double, ptr %x.at
  %db.at = getelementptr double, ptr %b.shadow, i64 %i
  %db = load double, ptr %db.at
  %ta = fmul double %db, %x
  %both = fadd double %sum, %ta
  br label %last

last:
  %total = phi double [ %sum, %second ], [ %both, %third ]
  %o.at = getelementptr double, ptr %out.shadow, i64 %i
  store double %total, ptr %o.at
  br label %step

step:
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %done

done:
  ret void
}

define i32 @reciprocal(ptr %x, i64 %n) noinline {
entry:
  %empty = icmp eq i64 %n, 0
  br i1 %empty, label %done, label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %step ]
  %v.at = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %v.at
  %w = fdiv double 1.000000e+00, %v
  store double %w, ptr %v.at
  br label %step

step:
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %done

done:
  ret i32 0
}

define void @reciprocal.reverse(ptr %x, i64 %n, ptr %x.shadow) noinline {
entry:
  %empty = icmp eq i64 %n, 0
  br i1 %empty, label %done, label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %step ]
  %v.at = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %v.at
  %t.at = getelementptr double, ptr %x.shadow, i64 %i
  %t = load double, ptr %t.at
  %vv = fmul double %v, %v
  %tv = fmul double %t, %vv
  %minus = fneg double %tv
  store double %minus, ptr %t.at
  br label %step

step:
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %done

done:
  ret void
}

define void @reciprocal.tangent(ptr %x, i64 %n, ptr %x.shadow) noinline {
entry:
  %empty = icmp eq i64 %n, 0
  br i1 %empty, label %done, label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %step ]
  %v.at = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %v.at
  %t.at = getelementptr double, ptr %x.shadow, i64 %i
  %t = load double, ptr %t.at
  %vv = fmul double %v, %v
  %tv = fmul double %t, %vv
  %minus = fneg double %tv
  store double %minus, ptr %t.at
  br label %step

step:
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %done

done:
  ret void
}
