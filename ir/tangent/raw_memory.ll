; Memory from the run time without a header, accessed directly and freed.
; llad: result double
; llad: data x double 3
; llad: tangents x
; llad: runtime allocate allocates_size=0
; llad: runtime release decrements=0

declare ptr @malloc(i64)
declare void @free(ptr)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

define ptr @allocate(i64 %size) {
  %p = call ptr @malloc(i64 %size)
  call void @llvm.memset.p0.i64(ptr %p, i8 63, i64 %size, i1 false)
  ret ptr %p
}

define void @release(ptr %p) {
  call void @free(ptr %p)
  ret void
}

define i32 @f(ptr noalias %result, ptr %x) {
  %memory = call ptr @allocate(i64 24)
  store double 2.0, ptr %memory
  %p = getelementptr double, ptr %memory, i64 1
  %v = load double, ptr %x
  store double %v, ptr %p
  %q = getelementptr double, ptr %memory, i64 2
  store i64 0, ptr %q
  %a = load double, ptr %memory
  %b = load double, ptr %p
  %c = load double, ptr %q
  %ab = fmul double %a, %b
  %abc = fadd double %ab, %c
  %all = fmul double %abc, %b
  call void @release(ptr %memory)
  store double %all, ptr %result
  ret i32 0
}
