; Loads whose memory is never written again ("final") and loads that must be stored ("overwritten").
; A parameter %x.name belongs to array %x; behind the data of an array stand its sizes and strides, as many of each as
; it has dimensions. Only array %strided has gaps between its elements.

; for i in range(1, n): a[i] = a[i - 1] * a[i]
define void @recurrence(ptr %a, i64 %n) {
entry:
  %enter = icmp sgt i64 %n, 1
  br i1 %enter, label %preheader, label %end
preheader:
  br label %loop
loop:  ;= loop: depth 1, backedges taken: (n - 2), exits: %loop -> %end.loopexit
  %i = phi i64 [ 1, %preheader ], [ %next, %loop ]  ;= induction: 1 + k*1
  %before = getelementptr double, ptr %a, i64 %i  ;= to unknown
  %p = getelementptr i8, ptr %before, i64 -8  ;= to unknown
  %v = load double, ptr %p  ; final  ;= may be overwritten later
  %w = load double, ptr %before  ; overwritten  ;= may be overwritten later
  %y = fmul double %v, %w
  store double %y, ptr %before
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, %n
  br i1 %done, label %end.loopexit, label %loop
end.loopexit:
  br label %end
end:
  ret void
}

; The same in every time step.
define void @time_steps(ptr %a, i64 %n, i64 %steps) {
entry:
  %any = icmp sgt i64 %steps, 0
  br i1 %any, label %steps.preheader, label %end
steps.preheader:
  br label %step
step:  ;= loop: depth 1, backedges taken: (steps - 1), exits: %step.end -> %end.loopexit
  %t = phi i64 [ 0, %steps.preheader ], [ %t.next, %step.end ]  ;= induction: 0 + k*1
  %enter = icmp sgt i64 %n, 1
  br i1 %enter, label %preheader, label %step.end
preheader:
  br label %loop
loop:  ;= loop: depth 2, backedges taken: (n - 2), exits: %loop -> %step.end.loopexit
  %i = phi i64 [ 1, %preheader ], [ %next, %loop ]  ;= induction: 1 + k*1
  %here = getelementptr double, ptr %a, i64 %i  ;= to unknown
  %p = getelementptr i8, ptr %here, i64 -8  ;= to unknown
  %v = load double, ptr %p  ; overwritten  ;= may be overwritten later
  store double %v, ptr %here
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, %n
  br i1 %done, label %step.end.loopexit, label %loop
step.end.loopexit:
  br label %step.end
step.end:
  %t.next = add nuw nsw i64 %t, 1
  %over = icmp eq i64 %t.next, %steps
  br i1 %over, label %end.loopexit, label %step
end.loopexit:
  br label %end
end:
  ret void
}

; for i in range(n - 2, -1, -1): x[i] -= x[i + 1]; Numba counts the iterations down and wraps negative indices
define void @backward(ptr %x, i64 %n) {
entry:
  %negative = icmp slt i64 %n, 0
  br i1 %negative, label %end, label %count
count:
  %trips = tail call i64 @llvm.usub.sat.i64(i64 %n, i64 1)  ;= reads none writes none (pure)
  %enter = icmp sgt i64 %trips, 0
  br i1 %enter, label %preheader, label %end
preheader:
  %start = add nsw i64 %n, -2
  br label %loop
loop:  ;= loop: depth 1, backedges taken: (smax(trips, 1) - 1), exits: %loop -> %end.loopexit
  %left = phi i64 [ %left.next, %loop ], [ %trips, %preheader ]  ;= induction: %trips + k*-1
  %i = phi i64 [ %next, %loop ], [ %start, %preheader ]  ;= induction: %start + k*-1
  %left.next = add nsw i64 %left, -1
  %next = add i64 %i, -1
  %below = icmp slt i64 %i, 0
  %wrap = select i1 %below, i64 %n, i64 0
  %q = getelementptr double, ptr %x, i64 %i  ;= to unknown
  %here = getelementptr double, ptr %q, i64 %wrap  ;= to unknown
  %v = load double, ptr %here  ; overwritten  ;= may be overwritten later
  %far.below = icmp slt i64 %i, -1
  %far.wrap = select i1 %far.below, i64 %n, i64 0
  %r = getelementptr i8, ptr %q, i64 8  ;= to unknown
  %above = getelementptr double, ptr %r, i64 %far.wrap  ;= to unknown
  %w = load double, ptr %above  ; final  ;= may be overwritten later
  %y = fsub double %v, %w
  store double %y, ptr %here
  %more = icmp samesign ugt i64 %left, 1
  br i1 %more, label %loop, label %end.loopexit
end.loopexit:
  br label %end
end:
  ret void
}

; The lower Cholesky factor in place; every size is known to be that of the array
define void @cholesky(ptr %f, i64 %f.rows, i64 %f.columns, i64 %f.stride0, i64 %f.stride1) {
entry:
  %any = icmp sgt i64 %f.rows, 0
  br i1 %any, label %outer.preheader, label %end
outer.preheader:
  br label %outer
outer:  ;= loop: depth 1, backedges taken: (f.rows - 1), exits: %outer.end -> %end.loopexit
  %j = phi i64 [ 0, %outer.preheader ], [ %j.next, %outer.end ]  ;= induction: 0 + k*1
  %j.next = add nuw nsw i64 %j, 1
  %row.j = mul i64 %j, %f.columns
  %f.j = getelementptr double, ptr %f, i64 %row.j  ;= to unknown
  %f.jj = getelementptr double, ptr %f.j, i64 %j  ;= to unknown
  %f.column = getelementptr double, ptr %f, i64 %j  ;= to unknown
  %some = icmp sgt i64 %f.rows, %j
  br i1 %some, label %rows.preheader, label %outer.end
rows.preheader:
  br label %rows
rows:  ;= loop: depth 2, backedges taken: ((f.rows - j) - 1), exits: %rows.end -> %outer.end.loopexit
  %i = phi i64 [ %j, %rows.preheader ], [ %i.next, %rows.end ]  ;= induction: %j + k*1
  %i.next = add nuw i64 %i, 1
  %below = icmp slt i64 %i, 0
  %wrap = select i1 %below, i64 %f.rows, i64 0
  %i.wrapped = add i64 %wrap, %i
  %row.i = mul i64 %i.wrapped, %f.columns
  %f.i = getelementptr double, ptr %f, i64 %row.i  ;= to unknown
  %f.ij = getelementptr double, ptr %f.column, i64 %row.i  ;= to unknown
  %total = load double, ptr %f.ij  ; overwritten  ;= may be overwritten later
  %first = icmp eq i64 %j, 0
  br i1 %first, label %products.end, label %products.preheader
products.preheader:
  br label %products
products:  ;= loop: depth 3, backedges taken: (j - 1), exits: %products -> %products.end.loopexit
  %k = phi i64 [ 0, %products.preheader ], [ %k.next, %products ]  ;= induction: 0 + k*1
  %sum = phi double [ %total, %products.preheader ], [ %sum.next, %products ]
  %p = getelementptr double, ptr %f.i, i64 %k  ;= to unknown
  %f.ik = load double, ptr %p  ; final  ;= may be overwritten later
  %q = getelementptr double, ptr %f.j, i64 %k  ;= to unknown
  %f.jk = load double, ptr %q  ; final  ;= may be overwritten later
  %product = fmul double %f.ik, %f.jk
  %sum.next = fsub double %sum, %product
  %k.next = add nuw nsw i64 %k, 1
  %k.done = icmp eq i64 %k.next, %j
  br i1 %k.done, label %products.end.loopexit, label %products
products.end.loopexit:
  %sum.lcssa = phi double [ %sum.next, %products ]
  br label %products.end
products.end:
  %rest = phi double [ %total, %rows ], [ %sum.lcssa, %products.end.loopexit ]
  %diagonal = icmp eq i64 %i, %j
  br i1 %diagonal, label %on.diagonal, label %below.diagonal
on.diagonal:
  store double %rest, ptr %f.jj
  br label %rows.end
below.diagonal:
  %divisor = load double, ptr %f.jj  ; final  ;= may be overwritten later
  %quotient = fdiv double %rest, %divisor
  store double %quotient, ptr %f.ij
  br label %rows.end
rows.end:
  %i.done = icmp eq i64 %i.next, %f.rows
  br i1 %i.done, label %outer.end.loopexit, label %rows
outer.end.loopexit:
  br label %outer.end
outer.end:
  %j.done = icmp eq i64 %j.next, %f.rows
  br i1 %j.done, label %end.loopexit, label %outer
end.loopexit:
  br label %end
end:
  ret void
}

; Elimination with k outermost: for i in range(k + 1, n): a[i, k] /= a[k, k]; a[i, j] -= a[i, k] * a[k, j]
define void @eliminate(ptr %a, i64 %a.rows, i64 %a.columns, i64 %a.stride0, i64 %a.stride1) {
entry:
  %any = icmp sgt i64 %a.rows, 0
  br i1 %any, label %outer.preheader, label %end
outer.preheader:
  br label %outer
outer:  ;= loop: depth 1, backedges taken: (smax(a.rows, 1) - 1), exits: %outer.end -> %end.loopexit
  %k = phi i64 [ 0, %outer.preheader ], [ %k.next, %outer.end ]  ;= induction: 0 + k*1
  %k.next = add nuw nsw i64 %k, 1
  %row.k = mul i64 %k, %a.columns
  %a.k = getelementptr double, ptr %a, i64 %row.k  ;= to unknown
  %a.kk = getelementptr double, ptr %a.k, i64 %k  ;= to unknown
  %some = icmp slt i64 %k.next, %a.rows
  br i1 %some, label %rows.preheader, label %outer.end
rows.preheader:
  br label %rows
rows:  ;= loop: depth 2, backedges taken: ((smax(a.rows, (k.next + 1)) - k.next) - 1), exits: %rows.end -> %outer.end.loopexit
  %i = phi i64 [ %k.next, %rows.preheader ], [ %i.next, %rows.end ]  ;= induction: %k.next + k*1
  %row.i = mul i64 %i, %a.columns
  %a.i = getelementptr double, ptr %a, i64 %row.i  ;= to unknown
  %a.ik = getelementptr double, ptr %a.i, i64 %k  ;= to unknown
  %pivot = load double, ptr %a.kk  ; final  ;= may be overwritten later
  %old = load double, ptr %a.ik  ; overwritten  ;= may be overwritten later
  %factor = fdiv double %old, %pivot
  store double %factor, ptr %a.ik
  br label %columns
columns:  ;= loop: depth 3, backedges taken: ((smax(a.rows, (k.next + 1)) - k.next) - 1), exits: %columns -> %rows.end
  %j = phi i64 [ %k.next, %rows ], [ %j.next, %columns ]  ;= induction: %k.next + k*1
  %a.ij = getelementptr double, ptr %a.i, i64 %j  ;= to unknown
  %v = load double, ptr %a.ij  ; overwritten  ;= may be overwritten later
  %multiplier = load double, ptr %a.ik  ; final  ;= may be overwritten later
  %a.kj = getelementptr double, ptr %a.k, i64 %j  ;= to unknown
  %w = load double, ptr %a.kj  ; final  ;= may be overwritten later
  %product = fmul double %multiplier, %w
  %y = fsub double %v, %product
  store double %y, ptr %a.ij
  %j.next = add nuw nsw i64 %j, 1
  %j.more = icmp slt i64 %j.next, %a.rows
  br i1 %j.more, label %columns, label %rows.end
rows.end:
  %i.next = add nuw nsw i64 %i, 1
  %i.more = icmp slt i64 %i.next, %a.rows
  br i1 %i.more, label %rows, label %outer.end.loopexit
outer.end.loopexit:
  br label %outer.end
outer.end:
  %k.more = icmp slt i64 %k.next, %a.rows
  br i1 %k.more, label %outer, label %end.loopexit
end.loopexit:
  br label %end
end:
  ret void
}

; The same with k innermost (i, j, k): a[i, j] is updated in place while a[i, k] and a[k, j] are finished
define void @eliminate_inner(ptr %a, i64 %a.rows, i64 %a.columns, i64 %a.stride0, i64 %a.stride1) {
entry:
  %any = icmp sgt i64 %a.rows, 0
  br i1 %any, label %outer.preheader, label %end
outer.preheader:
  br label %outer
outer:  ;= loop: depth 1, backedges taken: (smax(a.rows, 1) - 1), exits: %outer.end -> %end.loopexit
  %i = phi i64 [ 0, %outer.preheader ], [ %i.next, %outer.end ]  ;= induction: 0 + k*1
  %row.i = mul i64 %i, %a.columns
  %a.i = getelementptr double, ptr %a, i64 %row.i  ;= to unknown
  %none = icmp eq i64 %i, 0
  br i1 %none, label %outer.end, label %columns.preheader
columns.preheader:
  br label %columns
columns:  ;= loop: depth 2, backedges taken: (i - 1), exits: %columns.end -> %outer.end.loopexit
  %j = phi i64 [ 0, %columns.preheader ], [ %j.next, %columns.end ]  ;= induction: 0 + k*1
  %a.ij = getelementptr double, ptr %a.i, i64 %j  ;= to unknown
  %a.column = getelementptr double, ptr %a, i64 %j  ;= to unknown
  %skip = icmp eq i64 %j, 0
  br i1 %skip, label %columns.end, label %inner.preheader
inner.preheader:
  br label %inner
inner:  ;= loop: depth 3, backedges taken: (smax(j, 1) - 1), exits: %inner -> %columns.end.loopexit
  %k = phi i64 [ 0, %inner.preheader ], [ %k.next, %inner ]  ;= induction: 0 + k*1
  %a.ik = getelementptr double, ptr %a.i, i64 %k  ;= to unknown
  %v = load double, ptr %a.ij  ; overwritten  ;= may be overwritten later
  %u = load double, ptr %a.ik  ; final  ;= may be overwritten later
  %row.k = mul i64 %k, %a.columns
  %a.kj = getelementptr double, ptr %a.column, i64 %row.k  ;= to unknown
  %w = load double, ptr %a.kj  ; final  ;= may be overwritten later
  %product = fmul double %u, %w
  %y = fsub double %v, %product
  store double %y, ptr %a.ij
  %k.next = add nuw nsw i64 %k, 1
  %k.more = icmp slt i64 %k.next, %j
  br i1 %k.more, label %inner, label %columns.end.loopexit
columns.end.loopexit:
  br label %columns.end
columns.end:
  %j.next = add nuw nsw i64 %j, 1
  %j.done = icmp eq i64 %j.next, %i
  br i1 %j.done, label %outer.end.loopexit, label %columns
outer.end.loopexit:
  br label %outer.end
outer.end:
  %i.next = add nuw nsw i64 %i, 1
  %i.more = icmp slt i64 %i.next, %a.rows
  br i1 %i.more, label %outer, label %end.loopexit
end.loopexit:
  br label %end
end:
  ret void
}

; a[index[i]] is scattered to, and a[i - 1] read: an index may be anything
define void @scatter(ptr %a, ptr %index, i64 %n) {
entry:
  %enter = icmp sgt i64 %n, 1
  br i1 %enter, label %preheader, label %end
preheader:
  br label %loop
loop:  ;= loop: depth 1, backedges taken: (n - 2), exits: %loop -> %end.loopexit
  %i = phi i64 [ 1, %preheader ], [ %next, %loop ]  ;= induction: 1 + k*1
  %p = getelementptr double, ptr %a, i64 %i  ;= to unknown
  %v = load double, ptr %p  ; overwritten  ;= may be overwritten later
  %place = getelementptr i64, ptr %index, i64 %i  ;= to unknown
  %where = load i64, ptr %place  ; final  ;= may be overwritten later
  %q = getelementptr double, ptr %a, i64 %where  ;= to unknown
  %w = load double, ptr %q  ; overwritten  ;= may be overwritten later
  store double %v, ptr %q
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, %n
  br i1 %done, label %end.loopexit, label %loop
end.loopexit:
  br label %end
end:
  ret void
}

; A[k, i, j] of float: A[k, i, j] = A[k - 1, i, j] + A[k - 1, i, j + 1], then a pass over the last plane
define void @planes(ptr %A, i64 %A.n, i64 %A.m, i64 %A.w, i64 %A.stride0, i64 %A.stride1, i64 %A.stride2) {
entry:
  %two = icmp sgt i64 %A.n, 1
  %some = icmp sgt i64 %A.m, 0
  %wide = icmp sgt i64 %A.w, 1
  %both = and i1 %two, %some
  %all = and i1 %both, %wide
  br i1 %all, label %preheader, label %end
preheader:
  %last = add nsw i64 %A.w, -1
  br label %plane
plane:  ;= loop: depth 1, backedges taken: (A.n - 2), exits: %plane.end -> %end.loopexit
  %k = phi i64 [ 1, %preheader ], [ %k.next, %plane.end ]  ;= induction: 1 + k*1
  %plane.m = mul i64 %k, %A.m
  %before = add nsw i64 %k, -1
  %before.m = mul i64 %before, %A.m
  br label %row
row:  ;= loop: depth 2, backedges taken: (A.m - 1), exits: %row.end -> %plane.end
  %i = phi i64 [ 0, %plane ], [ %i.next, %row.end ]  ;= induction: 0 + k*1
  %r = add i64 %plane.m, %i
  %start = mul i64 %r, %A.w
  %s = add i64 %before.m, %i
  %before.start = mul i64 %s, %A.w
  br label %column
column:  ;= loop: depth 3, backedges taken: (last - 1), exits: %column -> %row.end
  %j = phi i64 [ 0, %row ], [ %j.next, %column ]  ;= induction: 0 + k*1
  %x = add i64 %before.start, %j
  %p = getelementptr float, ptr %A, i64 %x  ;= to unknown
  %v = load float, ptr %p  ; final  ;= may be overwritten later
  %p.right = getelementptr i8, ptr %p, i64 4  ;= to unknown
  %w = load float, ptr %p.right  ; final  ;= may be overwritten later
  %y = fadd float %v, %w
  %z = add i64 %start, %j
  %q = getelementptr float, ptr %A, i64 %z  ;= to unknown
  %u = load float, ptr %q  ; overwritten  ;= may be overwritten later
  store float %y, ptr %q
  %j.next = add nuw nsw i64 %j, 1
  %j.done = icmp eq i64 %j.next, %last
  br i1 %j.done, label %row.end, label %column
row.end:
  %i.next = add nuw nsw i64 %i, 1
  %i.done = icmp eq i64 %i.next, %A.m
  br i1 %i.done, label %plane.end, label %row
plane.end:
  %k.next = add nuw nsw i64 %k, 1
  %k.done = icmp eq i64 %k.next, %A.n
  br i1 %k.done, label %end.loopexit, label %plane
end.loopexit:
  br label %end
end:
  ret void
}

; A Fortran-ordered array, column by column: a[i, j] = a[i, j - 1]
define void @columns_of_fortran(ptr %a, i64 %a.rows, i64 %a.columns, i64 %a.stride0, i64 %a.stride1) {
entry:
  %some = icmp sgt i64 %a.rows, 0
  %two = icmp sgt i64 %a.columns, 1
  %all = and i1 %some, %two
  br i1 %all, label %preheader, label %end
preheader:
  br label %column
column:  ;= loop: depth 1, backedges taken: (a.columns - 2), exits: %column.end -> %end.loopexit
  %j = phi i64 [ 1, %preheader ], [ %j.next, %column.end ]  ;= induction: 1 + k*1
  %start = mul i64 %j, %a.rows
  %before = add nsw i64 %j, -1
  %before.start = mul i64 %before, %a.rows
  br label %row
row:  ;= loop: depth 2, backedges taken: (a.rows - 1), exits: %row -> %column.end
  %i = phi i64 [ 0, %column ], [ %i.next, %row ]  ;= induction: 0 + k*1
  %x = add i64 %before.start, %i
  %p = getelementptr double, ptr %a, i64 %x  ;= to unknown
  %v = load double, ptr %p  ; final  ;= may be overwritten later
  %y = add i64 %start, %i
  %q = getelementptr double, ptr %a, i64 %y  ;= to unknown
  store double %v, ptr %q
  %i.next = add nuw nsw i64 %i, 1
  %i.done = icmp eq i64 %i.next, %a.rows
  br i1 %i.done, label %column.end, label %row
column.end:
  %j.next = add nuw nsw i64 %j, 1
  %j.done = icmp eq i64 %j.next, %a.columns
  br i1 %j.done, label %end.loopexit, label %column
end.loopexit:
  br label %end
end:
  ret void
}

; An array of any strides: two rows may be the same memory
define void @strided(ptr %strided, i64 %strided.rows, i64 %strided.columns, i64 %strided.stride0, i64 %strided.stride1) {
entry:
  %two = icmp sgt i64 %strided.rows, 1
  br i1 %two, label %preheader, label %end
preheader:
  br label %loop
loop:  ;= loop: depth 1, backedges taken: (strided.rows - 2), exits: %loop -> %end.loopexit
  %i = phi i64 [ 1, %preheader ], [ %next, %loop ]  ;= induction: 1 + k*1
  %before = add nsw i64 %i, -1
  %x = mul i64 %before, %strided.stride0
  %p = getelementptr i8, ptr %strided, i64 %x  ;= to unknown
  %v = load double, ptr %p  ; overwritten  ;= may be overwritten later
  %y = mul i64 %i, %strided.stride0
  %q = getelementptr i8, ptr %strided, i64 %y  ;= to unknown
  store double %v, ptr %q
  %eight = mul i64 %y, 8
  %r = getelementptr i8, ptr %strided, i64 %eight  ;= to unknown
  %w = load double, ptr %r  ; overwritten  ;= may be overwritten later
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, %strided.rows
  br i1 %done, label %end.loopexit, label %loop
end.loopexit:
  br label %end
end:
  ret void
}

; Rows of a flat buffer written one by one, and windows of two rows read: nothing may be assumed of the columns,
; also where the sizes belong to the array
define void @windows(ptr %a, i64 %a.rows, i64 %a.w, i64 %a.stride0, i64 %a.stride1, ptr %b, i64 %w) {
entry:
  %some = icmp sgt i64 %a.rows, 0
  %wide = icmp sgt i64 %a.w, 0
  %long = icmp sgt i64 %w, 0
  %both = and i1 %some, %wide
  %all = and i1 %both, %long
  br i1 %all, label %preheader, label %end
preheader:
  %double = shl nsw i64 %a.w, 1
  %double.b = shl nsw i64 %w, 1
  br label %row
row:  ;= loop: depth 1, backedges taken: (a.rows - 1), exits: %row.end -> %end.loopexit
  %i = phi i64 [ 0, %preheader ], [ %i.next, %row.end ]  ;= induction: 0 + k*1
  %start = mul i64 %i, %a.w
  %start.b = mul i64 %i, %w
  br label %write
write:  ;= loop: depth 2, backedges taken: (a.w - 1), exits: %write -> %write.b
  %j = phi i64 [ 0, %row ], [ %j.next, %write ]  ;= induction: 0 + k*1
  %x = add i64 %start, %j
  %p = getelementptr double, ptr %a, i64 %x  ;= to unknown
  store double 1.0, ptr %p
  %j.next = add nuw nsw i64 %j, 1
  %j.done = icmp eq i64 %j.next, %a.w
  br i1 %j.done, label %write.b, label %write
write.b:  ;= loop: depth 2, backedges taken: (w - 1), exits: %write.b -> %read
  %l = phi i64 [ 0, %write ], [ %l.next, %write.b ]  ;= induction: 0 + k*1
  %x.b = add i64 %start.b, %l
  %p.b = getelementptr double, ptr %b, i64 %x.b  ;= to unknown
  store double 1.0, ptr %p.b
  %l.next = add nuw nsw i64 %l, 1
  %l.done = icmp eq i64 %l.next, %w
  br i1 %l.done, label %read, label %write.b
read:  ;= loop: depth 2, backedges taken: (double - 1), exits: %read -> %read.b
  %k = phi i64 [ 0, %write.b ], [ %k.next, %read ]  ;= induction: 0 + k*1
  %y = add i64 %start, %k
  %q = getelementptr double, ptr %a, i64 %y  ;= to unknown
  %v = load double, ptr %q  ; overwritten  ;= may be overwritten later
  %k.next = add nuw nsw i64 %k, 1
  %k.done = icmp eq i64 %k.next, %double
  br i1 %k.done, label %read.b, label %read
read.b:  ;= loop: depth 2, backedges taken: (double.b - 1), exits: %read.b -> %row.end
  %h = phi i64 [ 0, %read ], [ %h.next, %read.b ]  ;= induction: 0 + k*1
  %y.b = add i64 %start.b, %h
  %q.b = getelementptr double, ptr %b, i64 %y.b  ;= to unknown
  %v.b = load double, ptr %q.b  ; overwritten  ;= may be overwritten later
  %h.next = add nuw nsw i64 %h, 1
  %h.done = icmp eq i64 %h.next, %double.b
  br i1 %h.done, label %row.end, label %read.b
row.end:
  %i.next = add nuw nsw i64 %i, 1
  %i.done = icmp eq i64 %i.next, %a.rows
  br i1 %i.done, label %end.loopexit, label %row
end.loopexit:
  br label %end
end:
  ret void
}

; Flat buffers: the rows of %a are written one by one, and windows of any length read; of %b the end of the row that
; is written next is read, counted back from the start of the row behind
define void @flat(ptr %a, ptr %b, i64 %n, i64 %w, i64 %u) {
entry:
  %some = icmp sgt i64 %n, 0
  %wide = icmp sgt i64 %w, 0
  %long = icmp sgt i64 %u, 0
  %both = and i1 %some, %wide
  %all = and i1 %both, %long
  br i1 %all, label %preheader, label %end
preheader:
  br label %row
row:  ;= loop: depth 1, backedges taken: (n - 1), exits: %row.end -> %end.loopexit
  %i = phi i64 [ 0, %preheader ], [ %i.next, %row.end ]  ;= induction: 0 + k*1
  %start = mul i64 %i, %w
  %i.next = add nuw nsw i64 %i, 1
  %end.b = mul i64 %i.next, %w
  br label %write
write:  ;= loop: depth 2, backedges taken: (w - 1), exits: %write -> %read
  %j = phi i64 [ 0, %row ], [ %j.next, %write ]  ;= induction: 0 + k*1
  %x = add i64 %start, %j
  %p = getelementptr double, ptr %a, i64 %x  ;= to unknown
  store double 1.0, ptr %p
  %j.next = add nuw nsw i64 %j, 1
  %j.done = icmp eq i64 %j.next, %w
  br i1 %j.done, label %read, label %write
read:  ;= loop: depth 2, backedges taken: (u - 1), exits: %read -> %read.b
  %k = phi i64 [ 0, %write ], [ %k.next, %read ]  ;= induction: 0 + k*1
  %y = add i64 %start, %k
  %q = getelementptr double, ptr %a, i64 %y  ;= to unknown
  %v = load double, ptr %q  ; overwritten  ;= may be overwritten later
  %k.next = add nuw nsw i64 %k, 1
  %k.done = icmp eq i64 %k.next, %u
  br i1 %k.done, label %read.b, label %read
read.b:  ;= loop: depth 2, backedges taken: (w - 1), exits: %read.b -> %write.b
  %h = phi i64 [ 1, %read ], [ %h.next, %read.b ]  ;= induction: 1 + k*1
  %y.b = sub i64 %end.b, %h
  %q.b = getelementptr double, ptr %b, i64 %y.b  ;= to unknown
  %v.b = load double, ptr %q.b  ; overwritten  ;= may be overwritten later
  %h.next = add nuw nsw i64 %h, 1
  %h.done = icmp eq i64 %h, %w
  br i1 %h.done, label %write.b, label %read.b
write.b:  ;= loop: depth 2, backedges taken: (w - 1), exits: %write.b -> %row.end
  %l = phi i64 [ 0, %read.b ], [ %l.next, %write.b ]  ;= induction: 0 + k*1
  %x.b = add i64 %start, %l
  %p.b = getelementptr double, ptr %b, i64 %x.b  ;= to unknown
  store double 1.0, ptr %p.b
  %l.next = add nuw nsw i64 %l, 1
  %l.done = icmp eq i64 %l.next, %w
  br i1 %l.done, label %row.end, label %write.b
row.end:
  %i.done = icmp eq i64 %i.next, %n
  br i1 %i.done, label %end.loopexit, label %row
end.loopexit:
  br label %end
end:
  ret void
}

; Elimination with pivoting: rows at or below the current one change places, so finished rows stay
define void @pivoting(ptr %x, ptr %choice, i64 %n) {
entry:
  %enter = icmp sgt i64 %n, 1
  br i1 %enter, label %preheader, label %end
preheader:
  %n1 = add nsw i64 %n, -1
  br label %loop
loop:  ;= loop: depth 1, backedges taken: (n1 - 1), exits: %latch -> %end.loopexit
  %k = phi i64 [ 0, %preheader ], [ %k.next, %latch ]  ;= induction: 0 + k*1
  %k.next = add nuw nsw i64 %k, 1
  br label %search
search:  ;= loop: depth 2, backedges taken: ((n - k.next) - 1), exits: %search -> %swap
  %i = phi i64 [ %k.next, %loop ], [ %i.next, %search ]  ;= induction: %k.next + k*1
  %pivot = phi i64 [ %k, %loop ], [ %better, %search ]
  %c = getelementptr double, ptr %choice, i64 %i  ;= to unknown
  %value = load double, ptr %c  ; final  ;= may be overwritten later
  %take = fcmp ogt double %value, 0.5
  %better = select i1 %take, i64 %i, i64 %pivot
  %i.next = add nuw nsw i64 %i, 1
  %i.done = icmp eq i64 %i.next, %n
  br i1 %i.done, label %swap, label %search
swap:
  %row = phi i64 [ %better, %search ]
  %below = icmp slt i64 %row, 0
  %wrap = select i1 %below, i64 %n, i64 0
  %q = getelementptr double, ptr %x, i64 %row  ;= to unknown
  %there = getelementptr double, ptr %q, i64 %wrap  ;= to unknown
  %a = load double, ptr %there  ; overwritten  ;= may be overwritten later
  %here = getelementptr double, ptr %x, i64 %k  ;= to unknown
  %b = load double, ptr %here  ; overwritten  ;= may be overwritten later
  store double %a, ptr %here
  store double %b, ptr %there
  %d = load double, ptr %here  ; final  ;= may be overwritten later
  br label %latch
latch:
  %k.done = icmp eq i64 %k.next, %n1
  br i1 %k.done, label %end.loopexit, label %loop
end.loopexit:
  br label %end
end:
  ret void
}

; The rows of a local array whose size is a checked product, and of a flat one
define void @local_rows(i64 %n, i64 %w) {
entry:
  %product = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %n, i64 %w)  ;= reads none writes none (pure)
  %count = extractvalue { i64, i1 } %product, 0
  %bytes = shl nsw i64 %count, 3
  %header = call ptr @rt_alloc(i64 %bytes)  ;= reads inaccessible writes inaccessible (allocates); to allocation %header of double
  %data = call ptr @rt_data(ptr %header)  ;= reads arguments 0 writes none (pure); to allocation %header, first element
  %flat.count = mul i64 %n, %w
  %flat.bytes = shl nsw i64 %flat.count, 3
  %flat.header = call ptr @rt_alloc(i64 %flat.bytes)  ;= reads inaccessible writes inaccessible (allocates); to allocation %flat.header of double
  %flat.data = call ptr @rt_data(ptr %flat.header)  ;= reads arguments 0 writes none (pure); to allocation %flat.header, first element
  %enter = icmp sgt i64 %n, 1
  br i1 %enter, label %preheader, label %end
preheader:
  br label %loop
loop:  ;= loop: depth 1, backedges taken: (n - 2), exits: %latch -> %end.loopexit
  %i = phi i64 [ 1, %preheader ], [ %next, %latch ]  ;= induction: 1 + k*1
  %start = mul i64 %i, %w
  %before = add nsw i64 %i, -1
  %t = mul i64 %before, %w
  br label %inner
inner:  ;= loop: depth 2, backedges taken: (i - 1), exits: %inner -> %latch
  %j = phi i64 [ 0, %loop ], [ %j.next, %inner ]  ;= induction: 0 + k*1
  %y = add i64 %t, %j
  %q = getelementptr double, ptr %data, i64 %y  ;= to allocation %header
  %v = load double, ptr %q  ; final  ;= may be overwritten later
  %x = add i64 %start, %j
  %p = getelementptr double, ptr %data, i64 %x  ;= to allocation %header
  store double %v, ptr %p
  %flat.q = getelementptr double, ptr %flat.data, i64 %y  ;= to allocation %flat.header
  %flat.v = load double, ptr %flat.q  ; overwritten  ;= may be overwritten later
  %flat.p = getelementptr double, ptr %flat.data, i64 %x  ;= to allocation %flat.header
  store double %flat.v, ptr %flat.p
  %j.next = add nuw nsw i64 %j, 1
  %j.done = icmp eq i64 %j.next, %i
  br i1 %j.done, label %latch, label %inner
latch:
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, %n
  br i1 %done, label %end.loopexit, label %loop
end.loopexit:
  br label %end
end:
  ret void
}

; A loop that is entered without a test runs once although n is 0 or less: then a[n] is a[0], which was read before
define void @entered_always(ptr %a, ptr %b, i64 %n) {
entry:
  br label %loop
loop:  ;= loop: depth 1, backedges taken: (smax(n, 1) - 1), exits: %loop -> %second
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]  ;= induction: 0 + k*1
  %p = getelementptr double, ptr %a, i64 %i  ;= to unknown
  %v = load double, ptr %p  ; overwritten  ;= may be overwritten later
  %q = getelementptr double, ptr %a, i64 %n  ;= to unknown
  store double %v, ptr %q
  %next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %second
second:  ;= loop: depth 1, backedges taken: (n - 1), exits: %second -> %end
  %j = phi i64 [ 0, %loop ], [ %j.next, %second ]  ;= induction: 0 + k*1
  %r = getelementptr double, ptr %b, i64 %j  ;= to unknown
  %w = load double, ptr %r  ; overwritten  ;= may be overwritten later
  %s = getelementptr double, ptr %b, i64 %n  ;= to unknown
  store double %w, ptr %s
  %j.next = add nuw nsw i64 %j, 1
  %done = icmp eq i64 %j.next, %n
  br i1 %done, label %end, label %second
end:
  ret void
}

; A local array of each iteration, a cleared one, and an unknown function that may write the argument
define void @blocks(ptr %a, i64 %n) {
entry:
  %enter = icmp sgt i64 %n, 0
  br i1 %enter, label %preheader, label %end
preheader:
  br label %loop
loop:  ;= loop: depth 1, backedges taken: (n - 1), exits: %latch -> %clear
  %i = phi i64 [ 0, %preheader ], [ %next, %latch ]  ;= induction: 0 + k*1
  %header = call ptr @rt_alloc(i64 64)  ;= reads inaccessible writes inaccessible (allocates); to allocation %header of double
  %own = call ptr @rt_data(ptr %header)  ;= reads arguments 0 writes none (pure); to allocation %header, first element
  store double 2.0, ptr %own
  %mine = load double, ptr %own  ; final  ;= may be overwritten later
  %other = getelementptr i8, ptr %own, i64 8  ;= to allocation %header
  store double 3.0, ptr %other
  br label %inner
inner:  ;= loop: depth 2, backedges taken: (n - 1), exits: %inner -> %latch
  %j = phi i64 [ 0, %loop ], [ %j.next, %inner ]  ;= induction: 0 + k*1
  %once = load double, ptr %own  ; final  ;= may be overwritten later
  store double %once, ptr %other
  %again = load double, ptr %other  ; overwritten  ;= may be overwritten later
  %j.next = add nuw nsw i64 %j, 1
  %j.done = icmp eq i64 %j.next, %n
  br i1 %j.done, label %latch, label %inner
latch:
  %p = getelementptr double, ptr %a, i64 %i  ;= to unknown
  %v = load double, ptr %p  ; overwritten  ;= may be overwritten later
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, %n
  br i1 %done, label %clear, label %loop
clear:
  %w = load double, ptr %a  ; overwritten  ;= may be overwritten later
  %second = getelementptr i8, ptr %a, i64 8  ;= to unknown
  %u = load double, ptr %second  ; final  ;= may be overwritten later
  call void @llvm.memset.p0.i64(ptr %a, i8 0, i64 8, i1 false)  ;= reads none writes arguments 0
  br label %end
end:
  ret void
}

; what is passed to an unknown function is not final
define void @unknown(ptr %a) {
entry:
  %v = load double, ptr %a  ; overwritten  ;= may be overwritten later
  call void @mystery(ptr %a)  ;= reads any 0 writes any 0 (may unwind) (unknown)
  %w = load double, ptr %a  ; final  ;= keeps its value
  ret void
}

declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64)
declare i64 @llvm.usub.sat.i64(i64, i64)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare ptr @rt_alloc(i64)
declare ptr @rt_data(ptr)
declare void @mystery(ptr)
