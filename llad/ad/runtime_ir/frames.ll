; Caches of values between the sweeps. Entries are pushed in the forward sweep and popped in the opposite order in the
; reverse sweep. They lie in chunks: when one is full, the next is twice as big, so that nothing is ever moved.
; A state is { start of the newest chunk, bytes in use of it, its bytes, bytes in use of all chunks, an empty chunk
; that may be used next or null }, all zero at first. Up to 32 bytes before its start each chunk has { start of the
; chunk before it, bytes in use of that, its bytes, the chunk's own bytes once it is empty }.

declare ptr @llad.heap.grow(ptr, i64)
declare void @llad.heap.free(ptr)

; Room for `bytes` more bytes, or null when there is no memory. The first push takes exactly what it needs.
define internal ptr @llad.frame.push(ptr nonnull %state, i64 %bytes) noinline nounwind {
entry:
  %used.slot = getelementptr i8, ptr %state, i64 8
  %capacity.slot = getelementptr i8, ptr %state, i64 16
  %total.slot = getelementptr i8, ptr %state, i64 24
  %used = load i64, ptr %used.slot
  %capacity = load i64, ptr %capacity.slot
  %buffer = load ptr, ptr %state
  %after = add i64 %used, %bytes
  %fits = icmp ule i64 %after, %capacity
  %exists = icmp ne ptr %buffer, null
  %enough = and i1 %fits, %exists
  br i1 %enough, label %done, label %more

more:
  %spare.slot = getelementptr i8, ptr %state, i64 32
  %spare = load ptr, ptr %spare.slot
  %kept = icmp ne ptr %spare, null
  br i1 %kept, label %measure, label %make

measure:
  %spare.size.slot = getelementptr i8, ptr %spare, i64 -8
  %spare.size = load i64, ptr %spare.size.slot
  %suits = icmp ule i64 %bytes, %spare.size
  br i1 %suits, label %reuse, label %drop

reuse:
  store ptr null, ptr %spare.slot
  br label %link

drop:
  call void @llad.frame.free.chunk(ptr %spare)
  store ptr null, ptr %spare.slot
  br label %make

make:
  %twice = shl i64 %capacity, 1
  %size = call i64 @llvm.umax.i64(i64 %twice, i64 %bytes)
  %whole = call i64 @llvm.uadd.sat.i64(i64 %size, i64 64)
  %made = call ptr @llad.heap.grow(ptr null, i64 %whole)
  %failed = icmp eq ptr %made, null
  br i1 %failed, label %none, label %begin

begin:
  %start = getelementptr i8, ptr %made, i64 64
  br label %link

link:
  %chunk = phi ptr [ %spare, %reuse ], [ %start, %begin ]
  %chunk.size = phi i64 [ %spare.size, %reuse ], [ %size, %begin ]
  %before.slot = getelementptr i8, ptr %chunk, i64 -32
  %before.used.slot = getelementptr i8, ptr %chunk, i64 -24
  %before.size.slot = getelementptr i8, ptr %chunk, i64 -16
  store ptr %buffer, ptr %before.slot
  store i64 %used, ptr %before.used.slot
  store i64 %capacity, ptr %before.size.slot
  store ptr %chunk, ptr %state
  store i64 %chunk.size, ptr %capacity.slot
  br label %done

done:
  %base = phi ptr [ %buffer, %entry ], [ %chunk, %link ]
  %offset = phi i64 [ %used, %entry ], [ 0, %link ]
  %end = add i64 %offset, %bytes
  store i64 %end, ptr %used.slot
  %total = load i64, ptr %total.slot
  %total.after = add i64 %total, %bytes
  store i64 %total.after, ptr %total.slot
  %address = getelementptr i8, ptr %base, i64 %offset
  ret ptr %address

none:
  ret ptr null
}

; The same for one iteration of a loop: inlined, and out of line only when there must be a new chunk.
define internal ptr @llad.frame.push.iteration(ptr nonnull %state, i64 %bytes) alwaysinline nounwind {
entry:
  %used.slot = getelementptr i8, ptr %state, i64 8
  %capacity.slot = getelementptr i8, ptr %state, i64 16
  %used = load i64, ptr %used.slot
  %capacity = load i64, ptr %capacity.slot
  %after = add i64 %used, %bytes
  %fits = icmp ule i64 %after, %capacity
  br i1 %fits, label %fast, label %slow

fast:
  %buffer = load ptr, ptr %state
  %next = getelementptr i8, ptr %buffer, i64 %used
  store i64 %after, ptr %used.slot
  %total.slot = getelementptr i8, ptr %state, i64 24
  %total = load i64, ptr %total.slot
  %total.after = add i64 %total, %bytes
  store i64 %total.after, ptr %total.slot
  br label %done

slow:
  %made = call ptr @llad.frame.push(ptr %state, i64 %bytes)
  br label %done

done:
  %address = phi ptr [ %next, %fast ], [ %made, %slow ]
  ret ptr %address
}

; Address of the newest entry, which takes `bytes` and is given back: it stays readable until the next push or pop.
define internal ptr @llad.frame.pop(ptr nonnull %state, i64 %bytes) alwaysinline nounwind {
entry:
  %address = call ptr @llad.frame.top(ptr %state, i64 %bytes)
  %used.slot = getelementptr i8, ptr %state, i64 8
  %used = load i64, ptr %used.slot
  %left = sub i64 %used, %bytes
  store i64 %left, ptr %used.slot
  %total.slot = getelementptr i8, ptr %state, i64 24
  %total = load i64, ptr %total.slot
  %total.after = sub i64 %total, %bytes
  store i64 %total.after, ptr %total.slot
  ret ptr %address
}

; Address of the newest entry, which takes `bytes`.
define internal ptr @llad.frame.top(ptr nonnull %state, i64 %bytes) alwaysinline nounwind {
entry:
  %used.slot = getelementptr i8, ptr %state, i64 8
  %used = load i64, ptr %used.slot
  %here = icmp uge i64 %used, %bytes
  br i1 %here, label %find, label %back

back:
  call void @llad.frame.back(ptr %state)
  br label %find

find:
  %now = load i64, ptr %used.slot
  %left = sub i64 %now, %bytes
  %buffer = load ptr, ptr %state
  %address = getelementptr i8, ptr %buffer, i64 %left
  ret ptr %address
}

; The newest chunk is empty: back to the one before it that is not.
define internal void @llad.frame.back(ptr nonnull %state) noinline nounwind {
entry:
  %used.slot = getelementptr i8, ptr %state, i64 8
  %capacity.slot = getelementptr i8, ptr %state, i64 16
  %spare.slot = getelementptr i8, ptr %state, i64 32
  br label %again

again:
  %chunk = load ptr, ptr %state
  %size = load i64, ptr %capacity.slot
  %before.slot = getelementptr i8, ptr %chunk, i64 -32
  %before.used.slot = getelementptr i8, ptr %chunk, i64 -24
  %before.size.slot = getelementptr i8, ptr %chunk, i64 -16
  %size.slot = getelementptr i8, ptr %chunk, i64 -8
  %before = load ptr, ptr %before.slot
  %before.used = load i64, ptr %before.used.slot
  %before.size = load i64, ptr %before.size.slot
  store i64 %size, ptr %size.slot
  store ptr %before, ptr %state
  store i64 %before.used, ptr %used.slot
  store i64 %before.size, ptr %capacity.slot
  %spare = load ptr, ptr %spare.slot
  call void @llad.frame.free.chunk(ptr %spare)
  store ptr %chunk, ptr %spare.slot
  %empty = icmp eq i64 %before.used, 0
  br i1 %empty, label %again, label %done

done:
  ret void
}

define internal void @llad.frame.free(ptr nonnull %state) nounwind {
entry:
  %spare.slot = getelementptr i8, ptr %state, i64 32
  %spare = load ptr, ptr %spare.slot
  call void @llad.frame.free.chunk(ptr %spare)
  %newest = load ptr, ptr %state
  br label %check

check:
  %chunk = phi ptr [ %newest, %entry ], [ %before, %drop ]
  %end = icmp eq ptr %chunk, null
  br i1 %end, label %done, label %drop

drop:
  %before.slot = getelementptr i8, ptr %chunk, i64 -32
  %before = load ptr, ptr %before.slot
  call void @llad.frame.free.chunk(ptr %chunk)
  br label %check

done:
  ret void
}

; The same for `%count` states side by side, which are empty then.
define internal void @llad.frame.free.all(ptr nonnull %states, i64 %count) noinline nounwind {
entry:
  br label %check

check:
  %index = phi i64 [ 0, %entry ], [ %next, %body ]
  %end = icmp eq i64 %index, %count
  br i1 %end, label %done, label %body

body:
  %state = getelementptr [5 x i64], ptr %states, i64 %index
  call void @llad.frame.free(ptr %state)
  store [5 x i64] zeroinitializer, ptr %state
  %next = add i64 %index, 1
  br label %check

done:
  ret void
}

; Bytes in use of `%count` states side by side.
define internal i64 @llad.frame.bytes.all(ptr nonnull %states, i64 %count) noinline nounwind {
entry:
  br label %check

check:
  %index = phi i64 [ 0, %entry ], [ %next, %body ]
  %sum = phi i64 [ 0, %entry ], [ %sum.after, %body ]
  %end = icmp eq i64 %index, %count
  br i1 %end, label %done, label %body

body:
  %total.slot = getelementptr [5 x i64], ptr %states, i64 %index, i64 3
  %total = load i64, ptr %total.slot
  %sum.after = add i64 %sum, %total
  %next = add i64 %index, 1
  br label %check

done:
  ret i64 %sum
}

define internal void @llad.frame.free.chunk(ptr %chunk) alwaysinline nounwind {
entry:
  %nothing = icmp eq ptr %chunk, null
  br i1 %nothing, label %done, label %drop

drop:
  %made = getelementptr i8, ptr %chunk, i64 -64
  call void @llad.heap.free(ptr %made)
  br label %done

done:
  ret void
}

declare i64 @llvm.umax.i64(i64, i64)
declare i64 @llvm.uadd.sat.i64(i64, i64)
