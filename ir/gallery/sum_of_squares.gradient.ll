; sum_of_squares: gradient, for x86-64-v3. Written by scripts/gallery.py.
; sum_of_squares(array(float64, 1d, C))
; with respect to x
; Plan of the reverse sweep:
;   plan of sum_of_squares
;     carries a derivative: parameter %arg.x.4
;     carries a derivative: result %retptr
;     loop %B60.if: store, back edge taken: (arg.x.5.0 - 1)
;     keeps 0 bytes
;     keep: %trips.B60.if, %path.B106
;     reload: %.180
;     recompute: %0
;     recompute from iteration: %.55.079

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"


define i32 @sum_of_squares.primal.gradient(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.x.0, ptr %arg.x.1, i64 %arg.x.2, i64 %arg.x.3, ptr %arg.x.4, i64 %arg.x.5.0, i64 %arg.x.6.0, ptr noalias %retptr.shadow, ptr noalias %arg.x.4.shadow, ptr noalias %kept.bytes) {
prologue:
  %trips.B60.if.kept = alloca i64
  %path.B106.kept = alloca i8
  %.213.lcssa.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.213.lcssa.adjoint.slot
  %.213.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.213.adjoint.slot
  br label %entry

entry:
  %.11378.not = icmp slt i64 %arg.x.5.0, 1
  br i1 %.11378.not, label %B106, label %B60.if.preheader

B60.if.preheader:
  %trips.B60.if = add i64 %arg.x.5.0, -1
  store i64 %trips.B60.if, ptr %trips.B60.if.kept
  br label %B60.if

B60.if:
  %iteration.B60.if = phi i64 [ 0, %B60.if.preheader ], [ %iteration.B60.if.next, %B60.if ]
  %total.2.081 = phi double [ %.213, %B60.if ], [ 0.000000e+00, %B60.if.preheader ]
  %.55.079 = phi i64 [ %.126, %B60.if ], [ 0, %B60.if.preheader ]
  %.126 = add nuw nsw i64 %.55.079, 1
  %0 = getelementptr double, ptr %arg.x.4, i64 %.55.079
  %.180 = load double, ptr %0, align 8, !alias.scope !5, !noalias !6
  %.211 = fmul double %.180, %.180
  %.213 = fadd double %total.2.081, %.211
  %exitcond.not = icmp eq i64 %arg.x.5.0, %.126
  %iteration.B60.if.next = add nuw nsw i64 %iteration.B60.if, 1
  br i1 %exitcond.not, label %B106.loopexit, label %B60.if

B106.loopexit:
  %.213.lcssa = phi double [ %.213, %B60.if ]
  br label %B106

B106:
  %path.B106 = phi i8 [ 0, %entry ], [ 1, %B106.loopexit ]
  %total.2.0.lcssa = phi double [ 0.000000e+00, %entry ], [ %.213.lcssa, %B106.loopexit ]
  store i8 %path.B106, ptr %path.B106.kept
  store double %total.2.0.lcssa, ptr %retptr, align 8, !alias.scope !7, !noalias !8
  br label %success

success:
  %1 = add i64 0, 0
  %kept.bytes.1 = add i64 %1, 0
  store i64 %kept.bytes.1, ptr %kept.bytes
  br label %reverse.success

reverse.success:
  br label %reverse.B106

reverse.B106:
  %2 = load double, ptr %retptr.shadow, align 8, !alias.scope !9, !noalias !10
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !9, !noalias !10
  %path.B106.1 = load i8, ptr %path.B106.kept
  %3 = icmp eq i8 %path.B106.1, 0
  br i1 %3, label %reverse.entry.B106, label %reverse.B106.loopexit.B106

reverse.entry.B106:
  br label %reverse.entry

reverse.B106.loopexit.B106:
  %4 = load double, ptr %.213.lcssa.adjoint.slot
  %5 = fadd reassoc nsz double %4, %2
  store double %5, ptr %.213.lcssa.adjoint.slot
  br label %reverse.B106.loopexit

reverse.entry:
  br label %epilogue

reverse.B106.loopexit:
  %.213.lcssa.adjoint = load double, ptr %.213.lcssa.adjoint.slot
  store double -0.000000e+00, ptr %.213.lcssa.adjoint.slot
  %6 = load double, ptr %.213.adjoint.slot
  %7 = fadd reassoc nsz double %6, %.213.lcssa.adjoint
  store double %7, ptr %.213.adjoint.slot
  %trips.B60.if.1 = load i64, ptr %trips.B60.if.kept
  br label %reverse.before.B60.if

reverse.before.B60.if:
  %reverse.last.B60.if = phi i64 [ %trips.B60.if.1, %reverse.B106.loopexit ]
  br label %reverse.loop.B60.if

reverse.loop.B60.if:
  %reverse.iteration.B60.if = phi i64 [ %reverse.previous.B60.if, %reverse.back.B60.if ], [ %reverse.last.B60.if, %reverse.before.B60.if ]
  br label %reverse.B60.if

reverse.B60.if:
  %.213.adjoint = load double, ptr %.213.adjoint.slot
  store double -0.000000e+00, ptr %.213.adjoint.slot
  %8 = fadd double %.213.adjoint, %.213.adjoint
  %.55.079.1 = add i64 0, %reverse.iteration.B60.if
  %9 = getelementptr double, ptr %arg.x.4, i64 %.55.079.1
  %.180.1 = load double, ptr %9, align 8, !alias.scope !5, !noalias !6
  %10 = fmul double %8, %.180.1
  %11 = getelementptr double, ptr %arg.x.4.shadow, i64 %.55.079.1
  %12 = load double, ptr %11, align 8, !alias.scope !11, !noalias !12
  %13 = fadd reassoc nsz double %12, %10
  store double %13, ptr %11, align 8, !alias.scope !11, !noalias !12
  %14 = icmp eq i64 %reverse.iteration.B60.if, 0
  br i1 %14, label %reverse.enter.B60.if, label %reverse.back.B60.if

reverse.enter.B60.if:
  br label %reverse.B60.if.preheader

reverse.back.B60.if:
  %15 = load double, ptr %.213.adjoint.slot
  %16 = fadd reassoc nsz double %15, %.213.adjoint
  store double %16, ptr %.213.adjoint.slot
  %reverse.previous.B60.if = sub nuw i64 %reverse.iteration.B60.if, 1
  br label %reverse.loop.B60.if

reverse.B60.if.preheader:
  br label %reverse.entry

epilogue:
  %status = phi i32 [ 0, %reverse.entry ]
  ret i32 %status
}

!0 = distinct !{!0, !"llad"}
!1 = distinct !{!1, !0, !"llad.0"}
!2 = distinct !{!2, !0, !"llad.1"}
!3 = distinct !{!3, !0, !"llad.2"}
!4 = distinct !{!4, !0, !"llad.3"}
!5 = !{!1}
!6 = !{!2, !3, !4}
!7 = !{!2}
!8 = !{!1, !3, !4}
!9 = !{!3}
!10 = !{!1, !2, !4}
!11 = !{!4}
!12 = !{!1, !2, !3}
