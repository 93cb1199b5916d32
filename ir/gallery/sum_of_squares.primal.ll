; sum_of_squares: primal, for x86-64-v3. Written by scripts/gallery.py.
; sum_of_squares(array(float64, 1d, C))
; Python:
;   @njit
;   def sum_of_squares(x: Array) -> float:
;       total = 0.0
;       for i in range(x.shape[0]):
;           total += x[i] * x[i]
;       return total

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"


define noundef i32 @sum_of_squares.primal(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr captures(none) %arg.x.0, ptr readnone captures(none) %arg.x.1, i64 %arg.x.2, i64 %arg.x.3, ptr readonly captures(none) %arg.x.4, i64 %arg.x.5.0, i64 %arg.x.6.0) local_unnamed_addr {
entry:
  %.11378.not = icmp slt i64 %arg.x.5.0, 1
  br i1 %.11378.not, label %B106, label %B60.if.preheader

B60.if.preheader:                                 ; preds = %entry
  br label %B60.if

B106.loopexit:                                    ; preds = %B60.if
  %.213.lcssa = phi double [ %.213, %B60.if ]
  br label %B106

B106:                                             ; preds = %B106.loopexit, %entry
  %total.2.0.lcssa = phi double [ 0.000000e+00, %entry ], [ %.213.lcssa, %B106.loopexit ]
  store double %total.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B60.if:                                           ; preds = %B60.if.preheader, %B60.if
  %total.2.081 = phi double [ %.213, %B60.if ], [ 0.000000e+00, %B60.if.preheader ]
  %.55.079 = phi i64 [ %.126, %B60.if ], [ 0, %B60.if.preheader ]
  %.126 = add nuw nsw i64 %.55.079, 1
  %0 = getelementptr double, ptr %arg.x.4, i64 %.55.079
  %.180 = load double, ptr %0, align 8
  %.211 = fmul double %.180, %.180
  %.213 = fadd double %total.2.081, %.211
  %exitcond.not = icmp eq i64 %arg.x.5.0, %.126
  br i1 %exitcond.not, label %B106.loopexit, label %B60.if
}
