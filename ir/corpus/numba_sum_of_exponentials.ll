; Numba's output after O2 without vectorising and unrolling: a reduction with two transcendental functions.

source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@sum_of_exponentials.environment = common local_unnamed_addr global ptr null

define noundef i32 @sum_of_exponentials(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr captures(none) %arg.x.0, ptr readnone captures(none) %arg.x.1, i64 %arg.x.2, i64 %arg.x.3, ptr readonly captures(none) %arg.x.4, i64 %arg.x.5.0, i64 %arg.x.6.0) local_unnamed_addr {
entry:
  tail call void @NRT_incref(ptr %arg.x.0)
  %.11378.not = icmp slt i64 %arg.x.5.0, 1
  br i1 %.11378.not, label %B178, label %B60.if

B178:                                             ; preds = %B60.if, %entry
  %s.2.0.lcssa = phi double [ 0.000000e+00, %entry ], [ %.215, %B60.if ]
  tail call void @NRT_decref(ptr %arg.x.0)
  store double %s.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B60.if:                                           ; preds = %entry, %B60.if
  %s.2.081 = phi double [ %.215, %B60.if ], [ 0.000000e+00, %entry ]
  %.55.079 = phi i64 [ %.126, %B60.if ], [ 0, %entry ]
  %.126 = add nuw nsw i64 %.55.079, 1
  %0 = getelementptr double, ptr %arg.x.4, i64 %.55.079
  %.180 = load double, ptr %0, align 8
  %.181 = tail call double @llvm.exp.f64(double %.180)
  %.212 = tail call double @llvm.sin.f64(double %.180)
  %.213 = fmul double %.181, %.212
  %.215 = fadd double %s.2.081, %.213
  %exitcond.not = icmp eq i64 %arg.x.5.0, %.126
  br i1 %exitcond.not, label %B178, label %B60.if
}

declare void @NRT_incref(ptr noalias captures(none)) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #0

declare void @NRT_decref(ptr noalias captures(none)) local_unnamed_addr

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
