; The loops that Numba's `range` becomes after O2, and the form in which each trip count is known.

; for i in range(n), iterated up to the unrolled bound
define double @count_up(ptr %x, i64 %n) {
entry:
  %enter = icmp sgt i64 %n, 0
  br i1 %enter, label %loop.preheader, label %end
loop.preheader:
  br label %loop
loop:  ;= loop: depth 1, backedges taken: (n - 1), exits: %loop -> %end.loopexit
  %i = phi i64 [ 0, %loop.preheader ], [ %i.next, %loop ]  ;= induction: 0 + k*1
  %s = phi double [ 0.0, %loop.preheader ], [ %s.next, %loop ]
  %p = getelementptr double, ptr %x, i64 %i  ;= to unknown
  %v = load double, ptr %p  ;= keeps its value
  %s.next = fadd double %s, %v
  %i.next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %i.next, %n
  br i1 %done, label %end.loopexit, label %loop
end.loopexit:
  br label %end
end:
  %r = phi double [ 0.0, %entry ], [ %s.next, %end.loopexit ]
  ret double %r
}

; for i in range(a, b, 3): the count is computed before the loop, and counts down
define void @stepped(ptr %x, i64 %a, i64 %b) {
entry:
  %distance = sub i64 %b, %a
  %empty = icmp slt i64 %distance, 1
  br i1 %empty, label %end, label %count
count:
  %rest = urem i64 %distance, 3
  %partial = icmp ne i64 %rest, 0
  %whole = udiv i64 %distance, 3
  %extra = zext i1 %partial to i64
  %trips = add nuw nsw i64 %whole, %extra
  %none = icmp eq i64 %trips, 0
  br i1 %none, label %end, label %loop.preheader
loop.preheader:
  br label %loop
loop:  ;= loop: depth 1, backedges taken: (smax(trips, 1) - 1), exits: %loop -> %end.loopexit
  %left = phi i64 [ %left.next, %loop ], [ %trips, %loop.preheader ]  ;= induction: %trips + k*-1
  %i = phi i64 [ %i.next, %loop ], [ %a, %loop.preheader ]  ;= induction: %a + k*3
  %left.next = add nsw i64 %left, -1
  %i.next = add i64 %i, 3
  %p = getelementptr double, ptr %x, i64 %i  ;= to unknown
  store double 0.0, ptr %p
  %more = icmp samesign ugt i64 %left, 1
  br i1 %more, label %loop, label %end.loopexit
end.loopexit:
  br label %end
end:
  ret void
}

; i = 0; while i < n: i += 2
define void @while_below(ptr %x, i64 %n) {
entry:
  br label %loop
loop:  ;= loop: depth 1, backedges taken: ((((smax(n, 2) - umin((smax(n, 2) - 2), 1)) - 2) /u 2) + umin((smax(n, 2) - 2), 1)), exits: %loop -> %end
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]  ;= induction: 0 + k*2
  %p = getelementptr double, ptr %x, i64 %i  ;= to unknown
  store double 0.0, ptr %p
  %i.next = add nuw nsw i64 %i, 2
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %end
end:
  ret void
}

; for i in range(1, n - 1), tested before the increment
define void @inner_points(ptr %x, i64 %n) {
entry:
  %last = add i64 %n, -2
  br label %loop
loop:  ;= loop: depth 1, backedges taken: (last - 1), exits: %loop -> %end
  %i = phi i64 [ 1, %entry ], [ %i.next, %loop ]  ;= induction: 1 + k*1
  %p = getelementptr double, ptr %x, i64 %i  ;= to unknown
  store double 0.0, ptr %p
  %i.next = add nuw i64 %i, 1
  %done = icmp eq i64 %i, %last
  br i1 %done, label %end, label %loop
end:
  ret void
}

; A triangular nest, a pointer that is stepped along a strided array, and a bounds error that does not count.
define i32 @triangle(ptr %x, i64 %n, i64 %stride) {
entry:
  br label %outer
outer:  ;= loop: depth 1, backedges taken: (n - 1), exits: %inner -> %error, %outer.latch -> %end
  %i = phi i64 [ 0, %entry ], [ %i.next, %outer.latch ]  ;= induction: 0 + k*1
  %row = phi ptr [ %x, %entry ], [ %row.next, %outer.latch ]  ;= induction: %x + k*%stride*1 bytes; to unknown
  %row.next = getelementptr i8, ptr %row, i64 %stride  ;= to unknown
  %i.next = add nuw nsw i64 %i, 1
  br label %inner
inner:  ;= loop: depth 2, backedges taken: (i.next - 1), exits: %inner -> %error, %inner.latch -> %outer.latch
  %j = phi i64 [ 0, %outer ], [ %j.next, %inner.latch ]  ;= induction: 0 + k*1
  %p = phi ptr [ %row, %outer ], [ %p.next, %inner.latch ]  ;= induction: %row + k*1*8 bytes; to unknown
  %v = load double, ptr %p  ;= keeps its value
  %bad = fcmp oeq double %v, 0.0
  br i1 %bad, label %error, label %inner.latch
inner.latch:
  %p.next = getelementptr inbounds double, ptr %p, i64 1  ;= to unknown
  %j.next = add nuw nsw i64 %j, 1
  %inner.done = icmp eq i64 %j.next, %i.next
  br i1 %inner.done, label %outer.latch, label %inner
outer.latch:
  %outer.done = icmp eq i64 %i.next, %n
  br i1 %outer.done, label %end, label %outer
error:
  ret i32 1
end:
  ret i32 0
}

; A countdown that stops at 0, a count beside it, and the count of the iteration before.
define void @saturating(ptr %x, i64 %n) {
entry:
  br label %loop
loop:  ;= loop: depth 1, backedges taken: smax(n, 0), exits: %loop -> %end
  %i = phi i64 [ 0, %entry ], [ %count, %loop ]  ;= induction: 0 + k*1
  %left = phi i64 [ %n, %entry ], [ %left.next, %loop ]  ;= induction: %n + k*-1
  %count = phi i64 [ 1, %entry ], [ %count.next, %loop ]  ;= induction: 1 + k*1
  %p = getelementptr double, ptr %x, i64 %i  ;= to unknown
  store double 0.0, ptr %p
  %more = icmp sgt i64 %left, 0
  %up = zext i1 %more to i64
  %count.next = add i64 %count, %up
  %down = sext i1 %more to i64
  %left.next = add nsw i64 %left, %down
  br i1 %more, label %loop, label %end
end:
  ret void
}

; The same with the branch the other way round: on the back edge nothing is added.
define void @standing(i64 %n) {
entry:
  br label %loop
loop:  ;= loop: depth 1, backedges taken: unknown, exits: %loop -> %end
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %j = phi i64 [ 2, %entry ], [ %k, %loop ]
  %k = phi i64 [ 1, %entry ], [ %k.next, %loop ]  ;= induction: 1 + k*1
  %k.next = add i64 %k, 1
  %done = icmp sgt i64 %k, %n
  %up = zext i1 %done to i64
  %i.next = add i64 %i, %up
  br i1 %done, label %end, label %loop
end:
  ret void
}
