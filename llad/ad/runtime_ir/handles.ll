; A handle stands for one array at run time, where the program text does not tell which array an address belongs to.
; { next handle, bytes of the array, its first element, its shadow or null, 1 if the shadow is ours to free, its header
; (the address that its allocation gave), the tangent of the shadow or null }. Nobody else looks into a handle.

declare ptr @malloc(i64)
declare ptr @llad.heap.zeroed(i64)
declare void @free(ptr)
declare void @llad.heap.free(ptr)

; A new handle in front of the list { first, bytes of all handles } in `list`; null when there is no memory.
define internal ptr @llad.handle.new(ptr nonnull %list, i64 %bytes, ptr %start, ptr %shadow) nounwind {
entry:
  %cell = call ptr @malloc(i64 56)
  %failed = icmp eq ptr %cell, null
  br i1 %failed, label %done, label %fill

fill:
  %first = load ptr, ptr %list
  store ptr %first, ptr %cell
  %bytes.slot = getelementptr i8, ptr %cell, i64 8
  store i64 %bytes, ptr %bytes.slot
  %start.slot = getelementptr i8, ptr %cell, i64 16
  store ptr %start, ptr %start.slot
  %shadow.slot = getelementptr i8, ptr %cell, i64 24
  store ptr %shadow, ptr %shadow.slot
  %owned = icmp eq ptr %shadow, null
  %owned.number = zext i1 %owned to i64
  %owned.slot = getelementptr i8, ptr %cell, i64 32
  store i64 %owned.number, ptr %owned.slot
  %header.slot = getelementptr i8, ptr %cell, i64 40
  store ptr %start, ptr %header.slot
  %tangent.slot = getelementptr i8, ptr %cell, i64 48
  store ptr null, ptr %tangent.slot
  store ptr %cell, ptr %list
  %total.slot = getelementptr i8, ptr %list, i64 8
  %before = load i64, ptr %total.slot
  %total = add i64 %before, 56
  store i64 %total, ptr %total.slot
  br label %done

done:
  ret ptr %cell
}

; The newest handle whose header is at `address`, or whose array `address` points into or right behind; `nothing` for null.
; Newer arrays lie where older ones are gone, never the other way round, so the newest is the right one. Null: there is none.
define internal ptr @llad.handle.find(ptr nonnull %list, ptr %address, ptr %nothing) nounwind {
entry:
  %is.null = icmp eq ptr %address, null
  br i1 %is.null, label %none, label %start

none:
  ret ptr %nothing

start:
  %first = load ptr, ptr %list
  %wanted = ptrtoint ptr %address to i64
  br label %check

check:
  %cell = phi ptr [ %first, %start ], [ %next, %other ]
  %behind = phi ptr [ null, %start ], [ %behind.now, %other ]
  %end = icmp eq ptr %cell, null
  br i1 %end, label %last, label %compare

compare:
  %start.slot = getelementptr i8, ptr %cell, i64 16
  %from = load i64, ptr %start.slot
  %bytes.slot = getelementptr i8, ptr %cell, i64 8
  %bytes = load i64, ptr %bytes.slot
  %header.slot = getelementptr i8, ptr %cell, i64 40
  %header = load i64, ptr %header.slot
  %offset = sub i64 %wanted, %from
  %inside = icmp ult i64 %offset, %bytes
  %is.header = icmp eq i64 %wanted, %header
  %found = or i1 %inside, %is.header
  br i1 %found, label %done, label %other

other:
  %at.end = icmp eq i64 %offset, %bytes
  %no.other = icmp eq ptr %behind, null
  %is.first = and i1 %at.end, %no.other
  %behind.now = select i1 %is.first, ptr %cell, ptr %behind
  %next = load ptr, ptr %cell
  br label %check

done:
  ret ptr %cell

last:
  ret ptr %behind
}

; The shadow of the array, made (zeroed) when it is first asked for; null when there is no memory.
define internal ptr @llad.handle.shadow(ptr nonnull %cell) nounwind {
entry:
  %shadow.slot = getelementptr i8, ptr %cell, i64 24
  %shadow = load ptr, ptr %shadow.slot
  %missing = icmp eq ptr %shadow, null
  br i1 %missing, label %make, label %found

found:
  ret ptr %shadow

make:
  %bytes.slot = getelementptr i8, ptr %cell, i64 8
  %bytes = load i64, ptr %bytes.slot
  %size = or i64 %bytes, 1
  %made = call ptr @llad.heap.zeroed(i64 %size)
  store ptr %made, ptr %shadow.slot
  ret ptr %made
}

; The reverse of the array's allocation: its shadow is not needed any more.
define internal void @llad.handle.release(ptr nonnull %cell) nounwind {
entry:
  %owned.slot = getelementptr i8, ptr %cell, i64 32
  %owned = load i64, ptr %owned.slot
  %mine = icmp ne i64 %owned, 0
  br i1 %mine, label %drop, label %done

drop:
  %shadow.slot = getelementptr i8, ptr %cell, i64 24
  %shadow = load ptr, ptr %shadow.slot
  call void @llad.heap.free(ptr %shadow)
  store ptr null, ptr %shadow.slot
  %tangent.slot = getelementptr i8, ptr %cell, i64 48
  %tangent = load ptr, ptr %tangent.slot
  call void @llad.heap.free(ptr %tangent)
  store ptr null, ptr %tangent.slot
  br label %done

done:
  ret void
}

; Frees every handle of the list with the shadow it still has.
define internal void @llad.handle.free(ptr nonnull %list) noinline nounwind {
entry:
  %first = load ptr, ptr %list
  br label %check

check:
  %cell = phi ptr [ %first, %entry ], [ %next, %body ]
  %end = icmp eq ptr %cell, null
  br i1 %end, label %done, label %body

body:
  call void @llad.handle.release(ptr %cell)
  %next = load ptr, ptr %cell
  call void @free(ptr %cell)
  br label %check

done:
  ret void
}

; Makes %cell the handle of null: no bytes, and a shadow that nobody uses.
define internal void @llad.handle.nothing(ptr nonnull %cell) alwaysinline nounwind {
entry:
  store [7 x i64] zeroinitializer, ptr %cell
  %shadow.slot = getelementptr i8, ptr %cell, i64 24
  store ptr %cell, ptr %shadow.slot
  ret void
}

define internal i64 @llad.handle.bytes(ptr nonnull %cell) alwaysinline nounwind {
entry:
  %slot = getelementptr i8, ptr %cell, i64 8
  %bytes = load i64, ptr %slot
  ret i64 %bytes
}

; The address of the first element.
define internal i64 @llad.handle.start(ptr nonnull %cell) alwaysinline nounwind {
entry:
  %slot = getelementptr i8, ptr %cell, i64 16
  %start = load i64, ptr %slot
  ret i64 %start
}

define internal void @llad.handle.set.start(ptr nonnull %cell, ptr %start) alwaysinline nounwind {
entry:
  %slot = getelementptr i8, ptr %cell, i64 16
  store ptr %start, ptr %slot
  ret void
}

; The tangent of the shadow, which exists: made (zeroed) when it is first asked for; null when there is no memory.
define internal ptr @llad.handle.tangent(ptr nonnull %cell) nounwind {
entry:
  %slot = getelementptr i8, ptr %cell, i64 48
  %tangent = load ptr, ptr %slot
  %missing = icmp eq ptr %tangent, null
  br i1 %missing, label %check, label %found

found:
  ret ptr %tangent

check:
  %shadow.slot = getelementptr i8, ptr %cell, i64 24
  %shadow = load ptr, ptr %shadow.slot
  %is.nothing = icmp eq ptr %shadow, %cell
  br i1 %is.nothing, label %none, label %make

none:
  ret ptr %cell

make:
  %bytes.slot = getelementptr i8, ptr %cell, i64 8
  %bytes = load i64, ptr %bytes.slot
  %size = or i64 %bytes, 1
  %made = call ptr @llad.heap.zeroed(i64 %size)
  store ptr %made, ptr %slot
  ret ptr %made
}

; The tangent of a shadow that the caller provides.
define internal void @llad.handle.set.tangent(ptr %cell, ptr %tangent) nounwind {
entry:
  %failed = icmp eq ptr %cell, null
  br i1 %failed, label %done, label %set

set:
  %slot = getelementptr i8, ptr %cell, i64 48
  store ptr %tangent, ptr %slot
  br label %done

done:
  ret void
}
