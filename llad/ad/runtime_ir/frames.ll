; Caches of values between the sweeps. A state is { start of the buffer, bytes in use, bytes of the buffer }, all
; zero at first. Entries are pushed in the forward sweep and popped in the opposite order in the reverse sweep.

declare ptr @llad.heap.grow(ptr, i64)
declare void @llad.heap.free(ptr)

; Room for `bytes` more bytes, or null when there is no memory. The first push takes exactly what it needs.
define internal ptr @llad.frame.push(ptr nonnull %state, i64 %bytes) noinline nounwind {
entry:
  %used.slot = getelementptr i8, ptr %state, i64 8
  %capacity.slot = getelementptr i8, ptr %state, i64 16
  %used = load i64, ptr %used.slot
  %capacity = load i64, ptr %capacity.slot
  %buffer = load ptr, ptr %state
  %total = add i64 %used, %bytes
  %fits = icmp ule i64 %total, %capacity
  %exists = icmp ne ptr %buffer, null
  %enough = and i1 %fits, %exists
  br i1 %enough, label %done, label %grow

grow:
  %twice = shl i64 %capacity, 1
  %more = call i64 @llvm.umax.i64(i64 %twice, i64 %total)
  %size = call i64 @llvm.umax.i64(i64 %more, i64 1)
  %grown = call ptr @llad.heap.grow(ptr %buffer, i64 %size)
  %failed = icmp eq ptr %grown, null
  br i1 %failed, label %none, label %keep

keep:
  store ptr %grown, ptr %state
  store i64 %size, ptr %capacity.slot
  br label %done

done:
  %base = phi ptr [ %buffer, %entry ], [ %grown, %keep ]
  %address = getelementptr i8, ptr %base, i64 %used
  store i64 %total, ptr %used.slot
  ret ptr %address

none:
  ret ptr null
}

; The same for one iteration of a loop: inlined, and out of line only when the buffer must grow.
define internal ptr @llad.frame.push.iteration(ptr nonnull %state, i64 %bytes) alwaysinline nounwind {
entry:
  %used.slot = getelementptr i8, ptr %state, i64 8
  %capacity.slot = getelementptr i8, ptr %state, i64 16
  %used = load i64, ptr %used.slot
  %capacity = load i64, ptr %capacity.slot
  %total = add i64 %used, %bytes
  %fits = icmp ule i64 %total, %capacity
  br i1 %fits, label %fast, label %slow

fast:
  %buffer = load ptr, ptr %state
  %next = getelementptr i8, ptr %buffer, i64 %used
  store i64 %total, ptr %used.slot
  br label %done

slow:
  %grown = call ptr @llad.frame.push(ptr %state, i64 %bytes)
  br label %done

done:
  %address = phi ptr [ %next, %fast ], [ %grown, %slow ]
  ret ptr %address
}

define internal ptr @llad.frame.pop(ptr nonnull %state, i64 %bytes) alwaysinline nounwind {
entry:
  %used.slot = getelementptr i8, ptr %state, i64 8
  %used = load i64, ptr %used.slot
  %left = sub i64 %used, %bytes
  store i64 %left, ptr %used.slot
  %buffer = load ptr, ptr %state
  %address = getelementptr i8, ptr %buffer, i64 %left
  ret ptr %address
}

; Address of the newest entry, which takes `bytes`.
define internal ptr @llad.frame.top(ptr nonnull %state, i64 %bytes) alwaysinline nounwind {
entry:
  %used.slot = getelementptr i8, ptr %state, i64 8
  %used = load i64, ptr %used.slot
  %left = sub i64 %used, %bytes
  %buffer = load ptr, ptr %state
  %address = getelementptr i8, ptr %buffer, i64 %left
  ret ptr %address
}

define internal void @llad.frame.free(ptr nonnull %state) alwaysinline nounwind {
entry:
  %buffer = load ptr, ptr %state
  call void @llad.heap.free(ptr %buffer)
  ret void
}

declare i64 @llvm.umax.i64(i64, i64)
