; The result is a fresh array, as Numba returns one: a header from the run time, the data behind it, and a
; descriptor in %result. The shadow of the descriptor describes an array of tangents. Fresh memory is garbage.
; llad: result array
; llad: data x double 5
; llad: tangents x
; llad: runtime new_object allocates_size=0
; llad: runtime elements data_of=0
; llad: runtime keep increments=0
; llad: runtime drop decrements=0

declare ptr @malloc(i64)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

define ptr @new_object(i64 %size) {
  %whole = add i64 %size, 16
  %header = call ptr @malloc(i64 %whole)
  call void @llvm.memset.p0.i64(ptr %header, i8 63, i64 %whole, i1 false)
  store i64 1, ptr %header
  ret ptr %header
}

define ptr @elements(ptr %header) {
  %data = getelementptr i8, ptr %header, i64 16
  ret ptr %data
}

define void @keep(ptr %header) {
  %null = icmp eq ptr %header, null
  br i1 %null, label %done, label %count

count:
  %old = load i64, ptr %header
  %new = add i64 %old, 1
  store i64 %new, ptr %header
  br label %done

done:
  ret void
}

define void @drop(ptr %header) {
  %old = load i64, ptr %header
  %new = add i64 %old, -1
  store i64 %new, ptr %header
  ret void
}

define i32 @f(ptr noalias %result, ptr %x) {
entry:
  %header = call ptr @new_object(i64 40)
  %data = call ptr @elements(ptr %header)
  call void @keep(ptr %header)
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %next ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %even = trunc i64 %i to i1
  %q = getelementptr double, ptr %data, i64 %i
  br i1 %even, label %constant, label %cube

constant:
  store double 3.0, ptr %q
  br label %next

cube:
  %square = fmul double %v, %v
  %cubed = fmul double %square, %v
  store double %cubed, ptr %q
  br label %next

next:
  %i.next = add i64 %i, 1
  %more = icmp ult i64 %i.next, 5
  br i1 %more, label %loop, label %done

done:
  call void @drop(ptr %header)
  store ptr %header, ptr %result
  %parent = getelementptr i8, ptr %result, i64 8
  store ptr null, ptr %parent
  %items = getelementptr i8, ptr %result, i64 16
  store i64 5, ptr %items
  %size = getelementptr i8, ptr %result, i64 24
  store i64 8, ptr %size
  %data.field = getelementptr i8, ptr %result, i64 32
  store ptr %data, ptr %data.field
  %shape = getelementptr i8, ptr %result, i64 40
  store i64 5, ptr %shape
  %strides = getelementptr i8, ptr %result, i64 48
  store i64 8, ptr %strides
  ret i32 0
}
