; Numba's output after O2 without vectorising and unrolling: complex arithmetic over an array.

source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@complex_norm.environment.0 = common local_unnamed_addr global ptr null
@complex_norm.environment.1 = common local_unnamed_addr global ptr null

define noundef i32 @complex_norm(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr captures(none) %arg.z.0, ptr readnone captures(none) %arg.z.1, i64 %arg.z.2, i64 %arg.z.3, ptr readonly captures(none) %arg.z.4, i64 %arg.z.5.0, i64 %arg.z.6.0) local_unnamed_addr {
entry:
  tail call void @NRT_incref(ptr %arg.z.0)
  %.113111.not = icmp slt i64 %arg.z.5.0, 1
  br i1 %.113111.not, label %B152, label %B60.if

B152:                                             ; preds = %B60.if, %entry
  %s.2.0.lcssa = phi double [ 0.000000e+00, %entry ], [ %.260, %B60.if ]
  tail call void @NRT_decref(ptr %arg.z.0)
  store double %s.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B60.if:                                           ; preds = %entry, %B60.if
  %s.2.0114 = phi double [ %.260, %B60.if ], [ 0.000000e+00, %entry ]
  %.55.0113 = phi i64 [ %.126, %B60.if ], [ 0, %entry ]
  %.126 = add nuw nsw i64 %.55.0113, 1
  %0 = getelementptr { double, double }, ptr %arg.z.4, i64 %.55.0113
  %.181 = load double, ptr %0, align 8
  %.182 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %.183 = load double, ptr %.182, align 8
  %.46.i = fmul double %.181, %.181
  %1 = fmul double %.183, %.183
  %.70.i = fadd double %.46.i, %1
  %.260 = fadd double %s.2.0114, %.70.i
  %exitcond.not = icmp eq i64 %arg.z.5.0, %.126
  br i1 %exitcond.not, label %B152, label %B60.if
}

declare void @NRT_incref(ptr noalias captures(none)) local_unnamed_addr

declare void @NRT_decref(ptr noalias captures(none)) local_unnamed_addr
