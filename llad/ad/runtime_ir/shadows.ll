; Shadows of local arrays at the way out of a derivative.

declare void @llad.heap.free(ptr)

; Free the blocks at `%count` addresses side by side. Null is none.
define internal void @llad.shadows.free(ptr nonnull %table, i64 %count) noinline nounwind {
entry:
  br label %check

check:
  %index = phi i64 [ 0, %entry ], [ %next, %body ]
  %end = icmp eq i64 %index, %count
  br i1 %end, label %done, label %body

body:
  %slot = getelementptr ptr, ptr %table, i64 %index
  %block = load ptr, ptr %slot
  call void @llad.heap.free(ptr %block)
  %next = add i64 %index, 1
  br label %check

done:
  ret void
}
