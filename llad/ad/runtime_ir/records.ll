; Records: what one activation of a function that is called out of line leaves for its reverse. They lie one behind
; the other in chunks and all live until the derivative function ends. A record begins with { context, function that
; frees what it owns or null, next record that owns something }.
; A context is { newest record that owns something, bytes of all records and of what they keep, newest chunk, bytes
; used of it, its size, newest handle, bytes of all handles }, all zero at first. A chunk begins with { next chunk }.

declare ptr @llad.heap.grow(ptr, i64)
declare void @llad.heap.free(ptr)

; A new record of `bytes`, a multiple of 16; null when there is no memory. Out of line: forward mode knows it by its name.
define internal ptr @llad.record.new(ptr nonnull %context, i64 %bytes, ptr %cleanup) noinline nounwind {
entry:
  %chunk.slot = getelementptr i8, ptr %context, i64 16
  %used.slot = getelementptr i8, ptr %context, i64 24
  %size.slot = getelementptr i8, ptr %context, i64 32
  %used = load i64, ptr %used.slot
  %size = load i64, ptr %size.slot
  %after = add i64 %used, %bytes
  %fits = icmp ule i64 %after, %size
  br i1 %fits, label %take, label %grow

grow:
  %least = add i64 %bytes, 16
  ; Each chunk is twice as big as the one before, up to 32 MB.
  %twice = shl i64 %size, 1
  %bounded = call i64 @llvm.umin.i64(i64 %twice, i64 33554432)
  %usual = call i64 @llvm.umax.i64(i64 %bounded, i64 32768)
  %wanted = call i64 @llvm.umax.i64(i64 %least, i64 %usual)
  %made = call ptr @llad.heap.grow(ptr null, i64 %wanted)
  %failed = icmp eq ptr %made, null
  br i1 %failed, label %none, label %added

added:
  %older = load ptr, ptr %chunk.slot
  store ptr %older, ptr %made
  store ptr %made, ptr %chunk.slot
  store i64 %wanted, ptr %size.slot
  br label %take

take:
  %start = phi i64 [ %used, %entry ], [ 16, %added ]
  %chunk = load ptr, ptr %chunk.slot
  %record = getelementptr i8, ptr %chunk, i64 %start
  %end = add i64 %start, %bytes
  store i64 %end, ptr %used.slot
  %total.slot = getelementptr i8, ptr %context, i64 8
  %before = load i64, ptr %total.slot
  %total = add i64 %before, %bytes
  store i64 %total, ptr %total.slot
  store ptr %context, ptr %record
  %cleanup.slot = getelementptr i8, ptr %record, i64 8
  store ptr %cleanup, ptr %cleanup.slot
  %owns = icmp ne ptr %cleanup, null
  br i1 %owns, label %enter, label %done

enter:
  %next.slot = getelementptr i8, ptr %record, i64 16
  %next = load ptr, ptr %context
  store ptr %next, ptr %next.slot
  store ptr %record, ptr %context
  br label %done

done:
  ret ptr %record

none:
  ret ptr null
}

; Frees all records with what they still own.
define internal void @llad.record.free(ptr nonnull %context) nounwind {
entry:
  %first = load ptr, ptr %context
  br label %check

check:
  %record = phi ptr [ %first, %entry ], [ %next, %clean ]
  %end = icmp eq ptr %record, null
  br i1 %end, label %chunks, label %clean

clean:
  %cleanup.slot = getelementptr i8, ptr %record, i64 8
  %cleanup = load ptr, ptr %cleanup.slot
  call void %cleanup(ptr %record)
  %next.slot = getelementptr i8, ptr %record, i64 16
  %next = load ptr, ptr %next.slot
  br label %check

chunks:
  %chunk.slot = getelementptr i8, ptr %context, i64 16
  %newest = load ptr, ptr %chunk.slot
  br label %more

more:
  %chunk = phi ptr [ %newest, %chunks ], [ %older, %drop ]
  %finished = icmp eq ptr %chunk, null
  br i1 %finished, label %done, label %drop

drop:
  %older = load ptr, ptr %chunk
  call void @llad.heap.free(ptr %chunk)
  br label %more

done:
  ret void
}

declare i64 @llvm.umax.i64(i64, i64)
declare i64 @llvm.umin.i64(i64, i64)
