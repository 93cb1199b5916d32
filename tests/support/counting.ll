; A memory manager for tests. Derivative code calls @counted.* instead of malloc and its kin, hand-written primals
; call @rt_*. Blocks are { size, state } in front, their bytes, and a canary behind. Fresh and freed memory is NaN,
; realloc always moves, and every misuse is counted in @mistakes.

@live.blocks = internal global i64 0
@live.objects = internal global i64 0
@mistakes = internal global i64 0
@requests = internal global i64 0
@refused.from = internal global i64 -1

declare ptr @malloc(i64)
declare void @free(ptr)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare i64 @llvm.umin.i64(i64, i64)

define internal void @add(ptr %counter, i64 %change) {
  %before = load i64, ptr %counter
  %after = add i64 %before, %change
  store i64 %after, ptr %counter
  ret void
}

define internal ptr @block.new(i64 %bytes) {
  %whole = add i64 %bytes, 24
  %block = call ptr @malloc(i64 %whole)
  call void @llvm.memset.p0.i64(ptr %block, i8 -1, i64 %whole, i1 false)
  store i64 %bytes, ptr %block
  %state = getelementptr i8, ptr %block, i64 8
  store i64 1234567, ptr %state
  %data = getelementptr i8, ptr %block, i64 16
  %canary = getelementptr i8, ptr %data, i64 %bytes
  store i64 7654321, ptr %canary, align 1
  ret ptr %data
}

define internal void @block.drop(ptr %data) {
  %block = getelementptr i8, ptr %data, i64 -16
  %state = getelementptr i8, ptr %data, i64 -8
  %bytes = load i64, ptr %block
  %mark = load i64, ptr %state
  %alive = icmp eq i64 %mark, 1234567
  br i1 %alive, label %inspect, label %wrong

inspect:
  %canary = getelementptr i8, ptr %data, i64 %bytes
  %behind = load i64, ptr %canary, align 1
  %intact = icmp eq i64 %behind, 7654321
  br i1 %intact, label %drop, label %wrong

wrong:
  call void @add(ptr @mistakes, i64 1)
  ret void

drop:
  call void @llvm.memset.p0.i64(ptr %data, i8 -1, i64 %bytes, i1 false)
  store volatile i64 0, ptr %state
  call void @free(ptr %block)
  ret void
}

define ptr @counted.malloc(i64 %bytes) noinline {
  %number = load i64, ptr @requests
  call void @add(ptr @requests, i64 1)
  %first = load i64, ptr @refused.from
  %limited = icmp sge i64 %first, 0
  %late = icmp sge i64 %number, %first
  %refuse = and i1 %limited, %late
  br i1 %refuse, label %none, label %make

none:
  ret ptr null

make:
  call void @add(ptr @live.blocks, i64 1)
  %data = call ptr @block.new(i64 %bytes)
  ret ptr %data
}

define ptr @counted.calloc(i64 %count, i64 %size) noinline {
  %bytes = mul i64 %count, %size
  %data = call ptr @counted.malloc(i64 %bytes)
  %missing = icmp eq ptr %data, null
  br i1 %missing, label %done, label %clear

clear:
  call void @llvm.memset.p0.i64(ptr %data, i8 0, i64 %bytes, i1 false)
  br label %done

done:
  ret ptr %data
}

define ptr @counted.realloc(ptr %old, i64 %bytes) noinline {
  %data = call ptr @counted.malloc(i64 %bytes)
  %missing = icmp eq ptr %data, null
  %fresh = icmp eq ptr %old, null
  %stay = or i1 %missing, %fresh
  br i1 %stay, label %done, label %move

move:
  %old.block = getelementptr i8, ptr %old, i64 -16
  %old.bytes = load i64, ptr %old.block
  %size = call i64 @llvm.umin.i64(i64 %old.bytes, i64 %bytes)
  call void @llvm.memcpy.p0.p0.i64(ptr %data, ptr %old, i64 %size, i1 false)
  call void @counted.free(ptr %old)
  br label %done

done:
  ret ptr %data
}

define void @counted.free(ptr %data) noinline {
  %nothing = icmp eq ptr %data, null
  br i1 %nothing, label %done, label %drop

drop:
  call void @add(ptr @live.blocks, i64 -1)
  call void @block.drop(ptr %data)
  br label %done

done:
  ret void
}

; Objects of the language run time: a reference count, then the elements.

define ptr @rt_alloc(i64 %bytes) noinline {
  %whole = add i64 %bytes, 8
  %header = call ptr @block.new(i64 %whole)
  store i64 1, ptr %header
  call void @add(ptr @live.objects, i64 1)
  ret ptr %header
}

define ptr @rt_data(ptr %header) noinline {
  %data = getelementptr i8, ptr %header, i64 8
  ret ptr %data
}

define void @rt_retain(ptr %header) noinline {
  %nothing = icmp eq ptr %header, null
  br i1 %nothing, label %done, label %retain

retain:
  call void @add(ptr %header, i64 1)
  br label %done

done:
  ret void
}

define void @rt_release(ptr %header) noinline {
  %nothing = icmp eq ptr %header, null
  br i1 %nothing, label %done, label %release

release:
  call void @add(ptr %header, i64 -1)
  %left = load i64, ptr %header
  %dead = icmp eq i64 %left, 0
  br i1 %dead, label %drop, label %done

drop:
  call void @add(ptr @live.objects, i64 -1)
  call void @block.drop(ptr %header)
  br label %done

done:
  ret void
}

; Memory without a reference count.

define ptr @rt_raw(i64 %bytes) noinline {
  call void @add(ptr @live.objects, i64 1)
  %data = call ptr @block.new(i64 %bytes)
  ret ptr %data
}

define void @rt_raw_free(ptr %data) noinline {
  %nothing = icmp eq ptr %data, null
  br i1 %nothing, label %done, label %drop

drop:
  call void @add(ptr @live.objects, i64 -1)
  call void @block.drop(ptr %data)
  br label %done

done:
  ret void
}

; What the tests ask: { blocks, objects, mistakes, requests }; the answer starts a new count of requests, of which
; all from number `first` on (if that is not negative) will fail.

define void @counting(ptr %answer, i64 %first) {
  %blocks = load i64, ptr @live.blocks
  store i64 %blocks, ptr %answer
  %objects = load i64, ptr @live.objects
  %p1 = getelementptr i64, ptr %answer, i64 1
  store i64 %objects, ptr %p1
  %mistakes = load i64, ptr @mistakes
  %p2 = getelementptr i64, ptr %answer, i64 2
  store i64 %mistakes, ptr %p2
  %requests = load i64, ptr @requests
  %p3 = getelementptr i64, ptr %answer, i64 3
  store i64 %requests, ptr %p3
  store i64 0, ptr @requests
  store i64 %first, ptr @refused.from
  ret void
}
