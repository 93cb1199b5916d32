; A local array filled by memcpy, partly cleared by memset and moved; every byte of it has a shadow.
; llad: result double
; llad: data x double 6
; llad: tangents x

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.lifetime.start.p0(ptr)

define i32 @f(ptr noalias %result, ptr %x) {
entry:
  %local = alloca [6 x double], align 16
  %unset = alloca double, i32 2
  call void @llvm.lifetime.start.p0(ptr %local)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %local, ptr align 8 %x, i64 48, i1 false)
  %second = getelementptr inbounds i8, ptr %local, i64 8
  call void @llvm.memmove.p0.p0.i64(ptr %second, ptr %local, i64 32, i1 false)
  %third = getelementptr inbounds i8, ptr %local, i64 16
  call void @llvm.memset.p0.i64(ptr %third, i8 0, i64 8, i1 false)
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %sum.next, %loop ]
  %p = getelementptr double, ptr %local, i64 %i
  %v = load double, ptr %p
  %v.squared = fmul double %v, %v
  %square = fadd double %v.squared, %v
  %weight = uitofp i64 %i to double
  %product = fmul double %square, %weight
  %sum.next = fadd double %sum, %product
  %i.next = add i64 %i, 1
  %more = icmp ult i64 %i.next, 6
  br i1 %more, label %loop, label %done

done:
  store double %sum.next, ptr %unset
  %again = load double, ptr %unset
  store double %again, ptr %result
  ret i32 0
}
