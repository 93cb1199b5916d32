; memcpy between arrays, memmove within one array in both directions, and memset of a part.
; llad: result double
; llad: data x double 6
; llad: data y double 6
; llad: other i64 0|24|48
; llad: other i64 0|8|16
; llad: other i64 0|8|16
; llad: independent x y

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

define i32 @f(ptr noalias %result, ptr %x, ptr %y, i64 %bytes, i64 %to, i64 %from) {
entry:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %y, ptr align 8 %x, i64 %bytes, i1 false)
  %target = getelementptr i8, ptr %y, i64 %to
  %source = getelementptr i8, ptr %y, i64 %from
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %target, ptr align 8 %source, i64 32, i1 false)
  %hole = getelementptr i8, ptr %x, i64 %from
  call void @llvm.memset.p0.i64(ptr align 8 %hole, i8 0, i64 %to, i1 false)
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %sum.next, %loop ]
  %p = getelementptr double, ptr %y, i64 %i
  %v = load double, ptr %p
  %q = getelementptr double, ptr %x, i64 %i
  %w = load double, ptr %q
  %w1 = fadd double %w, 1.0
  %vv = fmul double %v, %w1
  %weight = uitofp i64 %i to double
  %weighted = fmul double %vv, %weight
  %sum.next = fadd double %sum, %weighted
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %i.next, 6
  br i1 %more, label %loop, label %done

done:
  %r = phi double [ %sum.next, %loop ]
  store double %r, ptr %result
  ret i32 0
}
