; Numba's output after O2 without vectorising and unrolling: float32 arrays, a branch and a maximum.

source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@single.environment.0 = common local_unnamed_addr global ptr null
@single.environment.1 = common local_unnamed_addr global ptr null

define noundef i32 @single(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr captures(none) %arg.x.0, ptr readnone captures(none) %arg.x.1, i64 %arg.x.2, i64 %arg.x.3, ptr readonly captures(none) %arg.x.4, i64 %arg.x.5.0, i64 %arg.x.6.0, ptr captures(none) %arg.out.0, ptr readnone captures(none) %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr writeonly captures(none) %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) local_unnamed_addr {
entry:
  tail call void @NRT_incref(ptr %arg.x.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.124117.not = icmp slt i64 %arg.x.5.0, 1
  br i1 %.124117.not, label %B266, label %B56.if

B84:                                              ; preds = %B56.if
  %.12.i = fcmp olt float %.195, 5.000000e-01
  %.13.i = select i1 %.12.i, float 5.000000e-01, float %.195
  %.291 = tail call float @sqrtf(float %.195)
  %.292 = fmul float %.13.i, %.291
  br label %B256

B256:                                             ; preds = %B56.if, %B84
  %"$phi256.1.2.1" = phi float [ %.292, %B84 ], [ 0.000000e+00, %B56.if ]
  %0 = getelementptr float, ptr %arg.out.4, i64 %.66.0119
  store float %"$phi256.1.2.1", ptr %0, align 4
  %exitcond.not = icmp eq i64 %arg.x.5.0, %.137
  br i1 %exitcond.not, label %B266, label %B56.if

B266:                                             ; preds = %B256, %entry
  tail call void @NRT_decref(ptr %arg.x.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  store ptr null, ptr %retptr, align 8
  ret i32 0

B56.if:                                           ; preds = %entry, %B256
  %.66.0119 = phi i64 [ %.137, %B256 ], [ 0, %entry ]
  %.137 = add nuw nsw i64 %.66.0119, 1
  %1 = getelementptr float, ptr %arg.x.4, i64 %.66.0119
  %.195 = load float, ptr %1, align 4
  %.198 = fcmp ogt float %.195, 0.000000e+00
  br i1 %.198, label %B84, label %B256
}

declare void @NRT_incref(ptr noalias captures(none)) local_unnamed_addr

declare void @NRT_decref(ptr noalias captures(none)) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare float @sqrtf(float) local_unnamed_addr #0

attributes #0 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
