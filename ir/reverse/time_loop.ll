; u is overwritten in every step from v, and only read in the inner loop that makes v.
; llad: result double
; llad: data u double 8 length=3
; llad: data v double 8 length=3
; llad: other i64 8
; llad: other i64 1|3
; llad: recompute refuses the memory it reads may have been overwritten since
; llad: independent u

define i32 @f(ptr noalias %result, ptr %u, ptr %v, i64 %n, i64 %steps) {
entry:
  %n1 = add nsw i64 %n, -1
  br label %time

time:
  %t = phi i64 [ 0, %entry ], [ %t.next, %time.latch ]
  br label %make

make:
  %i = phi i64 [ 1, %time ], [ %i.next, %make ]
  %before = add nsw i64 %i, -1
  %i.next = add nuw nsw i64 %i, 1
  %p0 = getelementptr double, ptr %u, i64 %before
  %p1 = getelementptr double, ptr %u, i64 %i
  %p2 = getelementptr double, ptr %u, i64 %i.next
  %u0 = load double, ptr %p0
  %u1 = load double, ptr %p1
  %u2 = load double, ptr %p2
  %a = fmul double %u0, %u1
  %b = fmul double %u1, %u2
  %c = fmul double %u2, %u0
  %ab = fadd double %a, %b
  %abc = fmul double %ab, %c
  %scaled = fmul double %abc, 0.25
  %q = getelementptr double, ptr %v, i64 %i
  store double %scaled, ptr %q
  %make.more = icmp slt i64 %i.next, %n1
  br i1 %make.more, label %make, label %copy.before

copy.before:
  br label %copy

copy:
  %j = phi i64 [ 1, %copy.before ], [ %j.next, %copy ]
  %from = getelementptr double, ptr %v, i64 %j
  %w = load double, ptr %from
  %to = getelementptr double, ptr %u, i64 %j
  store double %w, ptr %to
  %j.next = add nuw nsw i64 %j, 1
  %copy.more = icmp slt i64 %j.next, %n1
  br i1 %copy.more, label %copy, label %time.latch

time.latch:
  %t.next = add nuw nsw i64 %t, 1
  %time.more = icmp slt i64 %t.next, %steps
  br i1 %time.more, label %time, label %done

done:
  %m = getelementptr double, ptr %u, i64 3
  %r = load double, ptr %m
  store double %r, ptr %result
  ret i32 0
}
