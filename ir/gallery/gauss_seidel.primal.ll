; gauss_seidel: primal, for x86-64-v3. Written by scripts/gallery.py.
; gauss_seidel(array(float64, 2d, C), array(float64, 2d, C), float64, float64, readonly array(float64, 2d, C))
; Python:
;   @njit
;   def gauss_seidel(u: Array, source: Array, coupling: float, tolerance: float, weights: Array) -> float:
;       """Solves (4 + coupling) u - neighbours = source in place; sweeps until no value moves by `tolerance`."""
;       rows, columns = u.shape
;       moved = 1.0 + tolerance
;       while moved > tolerance:
;           moved = 0.0
;           for i in range(1, rows - 1):
;               for j in range(1, columns - 1):
;                   neighbours = u[i - 1, j] + u[i + 1, j] + u[i, j - 1] + u[i, j + 1]
;                   value = (source[i, j] + neighbours) / (4.0 + coupling)
;                   moved = max(moved, abs(value - u[i, j]))
;                   u[i, j] = value
;       total = 0.0
;       for i in range(rows):
;           for j in range(columns):
;               total += weights[i, j] * u[i, j]
;       return total

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@exception = external constant { ptr, i32, ptr, ptr, i32 }

define range(i32 0, 2) i32 @gauss_seidel.primal(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr captures(none) %arg.u.0, ptr readnone captures(none) %arg.u.1, i64 %arg.u.2, i64 %arg.u.3, ptr captures(none) %arg.u.4, i64 %arg.u.5.0, i64 %arg.u.5.1, i64 %arg.u.6.0, i64 %arg.u.6.1, ptr captures(none) %arg.source.0, ptr readnone captures(none) %arg.source.1, i64 %arg.source.2, i64 %arg.source.3, ptr readonly captures(none) %arg.source.4, i64 %arg.source.5.0, i64 %arg.source.5.1, i64 %arg.source.6.0, i64 %arg.source.6.1, double %arg.coupling, double %arg.tolerance, ptr captures(none) %arg.weights.0, ptr readnone captures(none) %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr readonly captures(none) %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.5.1, i64 %arg.weights.6.0, i64 %arg.weights.6.1) local_unnamed_addr {
entry:
  tail call void @NRT_incref(ptr %arg.u.0)
  tail call void @NRT_incref(ptr %arg.source.0)
  tail call void @NRT_incref(ptr %arg.weights.0)
  %.97 = fadd double %arg.tolerance, 1.000000e+00
  %.99 = fcmp ogt double %.97, %arg.tolerance
  br i1 %.99, label %B46.preheader, label %B392

B46.preheader:                                    ; preds = %entry
  %.145 = add i64 %arg.u.5.0, -2
  %spec.select = tail call i64 @llvm.smax.i64(i64 %.145, i64 0)
  %.190384.not = icmp slt i64 %.145, 1
  %.275 = add i64 %arg.u.5.1, -2
  %spec.select376 = tail call i64 @llvm.smax.i64(i64 %.275, i64 0)
  %.318380.not = icmp slt i64 %.275, 1
  %.640 = fadd double %arg.coupling, 4.000000e+00
  %.641 = fcmp oeq double %.640, 0.000000e+00
  %0 = shl i64 %arg.u.5.1, 3
  %1 = getelementptr i8, ptr %arg.u.4, i64 %0
  br label %B46

B46:                                              ; preds = %B46.preheader, %B380
  br i1 %.190384.not, label %B380, label %B88.if.preheader

B88.if.preheader:                                 ; preds = %B46
  br label %B88.if

B88.loopexit.loopexit:                            ; preds = %B130.if
  %.13.i.lcssa = phi double [ %.13.i, %B130.if ]
  br label %B88.loopexit

B88.loopexit:                                     ; preds = %B88.loopexit.loopexit, %B88.if
  %moved.3.2.lcssa = phi double [ %moved.4.1387, %B88.if ], [ %.13.i.lcssa, %B88.loopexit.loopexit ]
  %exitcond399.not = icmp eq i64 %.132.0386, %spec.select
  %indvar.next = add nuw nsw i64 %indvar, 1
  br i1 %exitcond399.not, label %B380.loopexit, label %B88.if

B380.loopexit:                                    ; preds = %B88.loopexit
  %moved.3.2.lcssa.lcssa = phi double [ %moved.3.2.lcssa, %B88.loopexit ]
  br label %B380

B380:                                             ; preds = %B380.loopexit, %B46
  %moved.4.1.lcssa = phi double [ 0.000000e+00, %B46 ], [ %moved.3.2.lcssa.lcssa, %B380.loopexit ]
  %.811 = fcmp ogt double %moved.4.1.lcssa, %arg.tolerance
  br i1 %.811, label %B46, label %B392.loopexit

B392.loopexit:                                    ; preds = %B380
  br label %B392

B392:                                             ; preds = %B392.loopexit, %entry
  tail call void @NRT_decref(ptr %arg.source.0)
  %.916394.not = icmp slt i64 %arg.u.5.0, 1
  br i1 %.916394.not, label %B516, label %B426.if.lr.ph

B426.if.lr.ph:                                    ; preds = %B392
  %.1043389.not = icmp slt i64 %arg.u.5.1, 1
  br label %B426.if

B426.loopexit.loopexit:                           ; preds = %B460.if
  %.1193.lcssa = phi double [ %.1193, %B460.if ]
  br label %B426.loopexit

B426.loopexit:                                    ; preds = %B426.loopexit.loopexit, %B426.if
  %total.2.1.lcssa = phi double [ %total.3.0397, %B426.if ], [ %.1193.lcssa, %B426.loopexit.loopexit ]
  %exitcond401.not = icmp eq i64 %.929, %arg.u.5.0
  br i1 %exitcond401.not, label %B516.loopexit, label %B426.if

common.ret:                                       ; preds = %B132.if, %B516
  %common.ret.op = phi i32 [ 0, %B516 ], [ 1, %B132.if ]
  ret i32 %common.ret.op

B516.loopexit:                                    ; preds = %B426.loopexit
  %total.2.1.lcssa.lcssa = phi double [ %total.2.1.lcssa, %B426.loopexit ]
  br label %B516

B516:                                             ; preds = %B516.loopexit, %B392
  %total.3.0.lcssa = phi double [ 0.000000e+00, %B392 ], [ %total.2.1.lcssa.lcssa, %B516.loopexit ]
  tail call void @NRT_decref(ptr %arg.weights.0)
  tail call void @NRT_decref(ptr %arg.u.0)
  store double %total.3.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B88.if:                                           ; preds = %B88.if.preheader, %B88.loopexit
  %indvar = phi i64 [ %indvar.next, %B88.loopexit ], [ 0, %B88.if.preheader ]
  %moved.4.1387 = phi double [ %moved.3.2.lcssa, %B88.loopexit ], [ 0.000000e+00, %B88.if.preheader ]
  %.132.0386 = phi i64 [ %.203, %B88.loopexit ], [ 1, %B88.if.preheader ]
  %2 = mul i64 %indvar, %0
  %scevgep = getelementptr i8, ptr %1, i64 %2
  %.203 = add nuw i64 %.132.0386, 1
  br i1 %.318380.not, label %B88.loopexit, label %B130.if.lr.ph

B130.if.lr.ph:                                    ; preds = %B88.if
  %.630 = mul i64 %.132.0386, %arg.source.5.1
  %3 = getelementptr double, ptr %arg.source.4, i64 %.630
  %.357 = add nsw i64 %.132.0386, -1
  %.404 = mul i64 %.357, %arg.u.5.1
  %4 = getelementptr double, ptr %arg.u.4, i64 %.404
  %.460 = mul i64 %.203, %arg.u.5.1
  %5 = getelementptr double, ptr %arg.u.4, i64 %.460
  %.517 = mul i64 %.132.0386, %arg.u.5.1
  %6 = getelementptr double, ptr %arg.u.4, i64 %.517
  br i1 %.641, label %B132.if, label %B130.if.preheader, !prof !0

B130.if.preheader:                                ; preds = %B130.if.lr.ph
  %load_initial = load double, ptr %scevgep, align 8
  br label %B130.if

B130.if:                                          ; preds = %B130.if.preheader, %B130.if
  %store_forwarded = phi double [ %load_initial, %B130.if.preheader ], [ %.648, %B130.if ]
  %moved.3.2383 = phi double [ %moved.4.1387, %B130.if.preheader ], [ %.13.i, %B130.if ]
  %.262.0381 = phi i64 [ 1, %B130.if.preheader ], [ %.331, %B130.if ]
  %.331 = add nuw i64 %.262.0381, 1
  %7 = getelementptr double, ptr %3, i64 %.262.0381
  %.635 = load double, ptr %7, align 8
  %.408 = getelementptr double, ptr %4, i64 %.262.0381
  %.409 = load double, ptr %.408, align 8
  %.464 = getelementptr double, ptr %5, i64 %.262.0381
  %.465 = load double, ptr %.464, align 8
  %.468 = fadd double %.409, %.465
  %8 = getelementptr double, ptr %6, i64 %.262.0381
  %.525 = fadd double %store_forwarded, %.468
  %9 = getelementptr i8, ptr %8, i64 8
  %.579 = load double, ptr %9, align 8
  %.582 = fadd double %.579, %.525
  %.638 = fadd double %.635, %.582
  %.648 = fdiv double %.638, %.640
  %.701 = load double, ptr %8, align 8
  %.704 = fsub double %.648, %.701
  %.705 = tail call double @llvm.fabs.f64(double %.704)
  %.12.i = fcmp ogt double %.705, %moved.3.2383
  %.13.i = select i1 %.12.i, double %.705, double %moved.3.2383
  store double %.648, ptr %8, align 8
  %exitcond.not = icmp eq i64 %.262.0381, %spec.select376
  br i1 %exitcond.not, label %B88.loopexit.loopexit, label %B130.if

B132.if:                                          ; preds = %B130.if.lr.ph
  store ptr @exception, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B426.if:                                          ; preds = %B426.if.lr.ph, %B426.loopexit
  %total.3.0397 = phi double [ 0.000000e+00, %B426.if.lr.ph ], [ %total.2.1.lcssa, %B426.loopexit ]
  %.860.0395 = phi i64 [ 0, %B426.if.lr.ph ], [ %.929, %B426.loopexit ]
  %.929 = add nuw nsw i64 %.860.0395, 1
  br i1 %.1043389.not, label %B426.loopexit, label %B460.if.lr.ph

B460.if.lr.ph:                                    ; preds = %B426.if
  %.1128 = mul i64 %.860.0395, %arg.weights.5.1
  %10 = getelementptr double, ptr %arg.weights.4, i64 %.1128
  %.1183 = mul i64 %.860.0395, %arg.u.5.1
  %11 = getelementptr double, ptr %arg.u.4, i64 %.1183
  br label %B460.if

B460.if:                                          ; preds = %B460.if.lr.ph, %B460.if
  %total.2.1392 = phi double [ %total.3.0397, %B460.if.lr.ph ], [ %.1193, %B460.if ]
  %.987.0390 = phi i64 [ 0, %B460.if.lr.ph ], [ %.1056, %B460.if ]
  %.1056 = add nuw nsw i64 %.987.0390, 1
  %12 = getelementptr double, ptr %10, i64 %.987.0390
  %.1133 = load double, ptr %12, align 8
  %13 = getelementptr double, ptr %11, i64 %.987.0390
  %.1188 = load double, ptr %13, align 8
  %.1191 = fmul double %.1133, %.1188
  %.1193 = fadd double %total.2.1392, %.1191
  %exitcond400.not = icmp eq i64 %arg.u.5.1, %.1056
  br i1 %exitcond400.not, label %B426.loopexit.loopexit, label %B460.if
}

declare void @NRT_incref(ptr noalias captures(none)) local_unnamed_addr

declare void @NRT_decref(ptr noalias captures(none)) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{i1 true}
