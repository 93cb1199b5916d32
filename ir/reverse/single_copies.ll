; The same in single precision: elements of four bytes.
; llad: result float
; llad: data x float 7
; llad: other i64 0|4|12
; llad: other i64 0|4|12
; llad: independent x

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)

define i32 @f(ptr noalias %result, ptr %x, i64 %to, i64 %from) {
entry:
  %local = alloca [7 x float], align 4
  call void @llvm.memcpy.p0.p0.i64(ptr %local, ptr %x, i64 28, i1 false)
  %target = getelementptr i8, ptr %local, i64 %to
  %source = getelementptr i8, ptr %local, i64 %from
  call void @llvm.memmove.p0.p0.i64(ptr %target, ptr %source, i64 16, i1 false)
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %product = phi float [ 1.0, %entry ], [ %product.next, %loop ]
  %p = getelementptr float, ptr %local, i64 %i
  %v = load float, ptr %p
  %product.next = fmul float %product, %v
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %i.next, 7
  br i1 %more, label %loop, label %done

done:
  %r = phi float [ %product.next, %loop ]
  store float %r, ptr %result
  ret i32 0
}
