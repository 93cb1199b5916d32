; Memory for caches and shadows, on any system. Null when there is none.

declare ptr @calloc(i64, i64)
declare void @free(ptr)
declare ptr @realloc(ptr, i64)

; `bytes` bytes of zeros.
define internal noalias ptr @llad.heap.zeroed(i64 %bytes) noinline nounwind {
  %made = call ptr @calloc(i64 %bytes, i64 1)
  ret ptr %made
}

; The block `old` (or null) with room for `bytes` bytes, perhaps elsewhere; `old` stays as it is when this fails.
define internal ptr @llad.heap.grow(ptr %old, i64 %bytes) noinline nounwind {
  %grown = call ptr @realloc(ptr %old, i64 %bytes)
  ret ptr %grown
}

define internal void @llad.heap.free(ptr %block) noinline nounwind {
  call void @free(ptr %block)
  ret void
}
