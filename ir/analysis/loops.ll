; Loops without a known trip count, and cycles that are no natural loops.

; Halving is no induction.
define void @halve(i64 %n) {
entry:
  br label %loop
loop:  ;= loop: depth 1, backedges taken: unknown, exits: %loop -> %end
  %i = phi i64 [ %n, %entry ], [ %i.next, %loop ]
  %i.next = lshr i64 %i, 1
  %more = icmp ugt i64 %i, 3
  br i1 %more, label %loop, label %end
end:
  ret void
}

; A search: left early, so there is only a bound.
define i64 @find(ptr %x, i64 %n) {
entry:
  br label %header
header:  ;= loop: depth 1, backedges taken: at most (n - 1), exits: %header -> %end, %latch -> %end
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]  ;= induction: 0 + k*1
  %p = getelementptr double, ptr %x, i64 %i  ;= to unknown
  %v = load double, ptr %p  ;= keeps its value
  %found = fcmp ogt double %v, 3.0
  br i1 %found, label %end, label %latch
latch:
  %i.next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %i.next, %n
  br i1 %done, label %end, label %header
end:
  %r = phi i64 [ %i, %header ], [ -1, %latch ]
  ret i64 %r
}

; Steps of 2 towards an odd limit would go past it and wrap.
define void @past_the_limit(i64 %n) {
entry:
  br label %loop
loop:  ;= loop: depth 1, backedges taken: unknown, exits: %loop -> %end
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]  ;= induction: 0 + k*2
  %i.next = add i64 %i, 2
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %end
end:
  ret void
}

; A step that is not a constant may have either sign.
define void @unknown_step(i64 %n, i64 %step) {
entry:
  br label %loop
loop:  ;= loop: depth 1, backedges taken: unknown, exits: %loop -> %end
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]  ;= induction: 0 - k*%step
  %i.next = sub nsw i64 %i, %step
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %end
end:
  ret void
}

; Two entries into one cycle.
define void @irreducible(i1 %c, i1 %d) {
entry:
  br i1 %c, label %a, label %b
a:  ;= irreducible
  br label %b
b:  ;= irreducible
  br i1 %d, label %a, label %end
end:
  ret void
}

; Two latches for one header: one loop.
define void @two_latches(i1 %c, i1 %d, i1 %e) {
entry:
  br label %header
header:  ;= loop: depth 1, backedges taken: unknown, exits: %right -> %end, %left -> %end
  br i1 %c, label %left, label %right
left:
  br i1 %d, label %header, label %end
right:
  br i1 %e, label %header, label %end
end:
  ret void
}
