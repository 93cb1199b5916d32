; Memory for caches and shadows, on Linux. Null when there is none. Big blocks ask for huge pages: the first access
; to each of 512 small pages takes longer than all that derivative code does with what they hold.

declare ptr @aligned_alloc(i64, i64)
declare ptr @calloc(i64, i64)
declare ptr @realloc(ptr, i64)
declare i32 @madvise(ptr, i64, i32)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)

; `bytes` bytes of zeros.
define internal ptr @llad.heap.zeroed(i64 %bytes) noinline nounwind {
entry:
  %big = icmp uge i64 %bytes, 4194304
  br i1 %big, label %pages, label %plain

plain:
  %small = call ptr @calloc(i64 %bytes, i64 1)
  ret ptr %small

pages:
  %made = call ptr @llad.heap.pages(ptr null, i64 %bytes)
  %failed = icmp eq ptr %made, null
  br i1 %failed, label %done, label %clear

clear:
  call void @llvm.memset.p0.i64(ptr %made, i8 0, i64 %bytes, i1 false)
  br label %done

done:
  ret ptr %made
}

; The block `old` (or null) with room for `bytes` bytes, perhaps elsewhere; `old` stays as it is when this fails.
define internal ptr @llad.heap.grow(ptr %old, i64 %bytes) noinline nounwind {
entry:
  %big = icmp uge i64 %bytes, 4194304
  br i1 %big, label %pages, label %plain

plain:
  %small = call ptr @realloc(ptr %old, i64 %bytes)
  ret ptr %small

pages:
  %grown = call ptr @llad.heap.pages(ptr %old, i64 %bytes)
  ret ptr %grown
}

; The same for a big block. Whole huge pages, so that the last one is no row of small ones.
define internal ptr @llad.heap.pages(ptr %old, i64 %bytes) noinline nounwind {
entry:
  %above = add i64 %bytes, 2097151
  %whole = and i64 %above, -2097152
  %wrapped = icmp ult i64 %whole, %bytes
  %size = select i1 %wrapped, i64 %bytes, i64 %whole
  %fresh = icmp eq ptr %old, null
  br i1 %fresh, label %make, label %move

make:
  %made = call ptr @aligned_alloc(i64 2097152, i64 %size)
  br label %check

move:
  %moved = call ptr @realloc(ptr %old, i64 %size)
  br label %check

check:
  %block = phi ptr [ %made, %make ], [ %moved, %move ]
  %failed = icmp eq ptr %block, null
  br i1 %failed, label %done, label %advise

advise:
  ; MADV_HUGEPAGE takes addresses on page boundaries, of at most 64 KiB. That it may fail does not matter.
  %behind = getelementptr i8, ptr %block, i64 65535
  %start = call ptr @llvm.ptrmask.p0.i64(ptr %behind, i64 -65536)
  %end = getelementptr i8, ptr %block, i64 %size
  %end.number = ptrtoint ptr %end to i64
  %start.number = ptrtoint ptr %start to i64
  %length = sub i64 %end.number, %start.number
  %ignored = call i32 @madvise(ptr %start, i64 %length, i32 14)
  br label %done

done:
  ret ptr %block
}
