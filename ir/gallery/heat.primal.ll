; heat: primal, for x86-64-v3. Written by scripts/gallery.py.
; heat(array(float64, 2d, C), array(float64, 2d, C), float64, int64, readonly array(float64, 2d, C))
; Python:
;   @njit
;   def heat(field: Array, diffusivity: Array, step: float, steps: int, observed: Array) -> float:
;       """Explicit diffusion of `field` in place, diffusivity varying in space; misfit at the end."""
;       rows, columns = field.shape
;       for _ in range(steps):
;           previous = field.copy()
;           for i in range(1, rows - 1):
;               for j in range(1, columns - 1):
;                   north = 0.5 * (diffusivity[i, j] + diffusivity[i - 1, j])
;                   south = 0.5 * (diffusivity[i, j] + diffusivity[i + 1, j])
;                   west = 0.5 * (diffusivity[i, j] + diffusivity[i, j - 1])
;                   east = 0.5 * (diffusivity[i, j] + diffusivity[i, j + 1])
;                   flux = north * (previous[i - 1, j] - previous[i, j])
;                   flux += south * (previous[i + 1, j] - previous[i, j])
;                   flux += west * (previous[i, j - 1] - previous[i, j])
;                   flux += east * (previous[i, j + 1] - previous[i, j])
;                   field[i, j] = previous[i, j] + step * flux
;       misfit = 0.0
;       for i in range(rows):
;           for j in range(columns):
;               misfit += (field[i, j] - observed[i, j]) ** 2
;       return 0.5 * misfit

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@exception = external constant { ptr, i32, ptr, ptr, i32 }
@exception.2 = external constant { ptr, i32, ptr, ptr, i32 }

define range(i32 0, 2) i32 @heat.primal(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr captures(none) %arg.field.0, ptr readnone captures(none) %arg.field.1, i64 %arg.field.2, i64 %arg.field.3, ptr captures(none) %arg.field.4, i64 %arg.field.5.0, i64 %arg.field.5.1, i64 %arg.field.6.0, i64 %arg.field.6.1, ptr captures(none) %arg.diffusivity.0, ptr readnone captures(none) %arg.diffusivity.1, i64 %arg.diffusivity.2, i64 %arg.diffusivity.3, ptr readonly captures(none) %arg.diffusivity.4, i64 %arg.diffusivity.5.0, i64 %arg.diffusivity.5.1, i64 %arg.diffusivity.6.0, i64 %arg.diffusivity.6.1, double %arg.step, i64 %arg.steps, ptr captures(none) %arg.observed.0, ptr readnone captures(none) %arg.observed.1, i64 %arg.observed.2, i64 %arg.observed.3, ptr readonly captures(none) %arg.observed.4, i64 %arg.observed.5.0, i64 %arg.observed.5.1, i64 %arg.observed.6.0, i64 %arg.observed.6.1) local_unnamed_addr {
entry:
  tail call void @NRT_incref(ptr %arg.field.0)
  tail call void @NRT_incref(ptr %arg.diffusivity.0)
  tail call void @NRT_incref(ptr %arg.observed.0)
  %.17616.not = icmp slt i64 %arg.steps, 1
  br i1 %.17616.not, label %B688, label %B56.if.lr.ph

B56.if.lr.ph:                                     ; preds = %entry
  %.240 = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %arg.field.5.0, i64 %arg.field.5.1)
  %.241 = extractvalue { i64, i1 } %.240, 0
  %.242 = extractvalue { i64, i1 } %.240, 1
  %0 = add i64 %.241, -1152921504606846976
  %.247 = icmp ult i64 %0, -2305843009213693952
  %.248 = or i1 %.242, %.247
  %.246 = shl nsw i64 %.241, 3
  %.313 = mul i64 %arg.field.3, %arg.field.2
  %.367 = add i64 %arg.field.5.0, -2
  %storemerge671 = tail call i64 @llvm.smax.i64(i64 %.367, i64 0)
  %.41113.not = icmp slt i64 %.367, 1
  %.490 = add i64 %arg.field.5.1, -2
  %storemerge672 = tail call i64 @llvm.smax.i64(i64 %.490, i64 0)
  %.53310.not = icmp slt i64 %.490, 1
  br label %B56.if

B138.loopexit.loopexit:                           ; preds = %B182.if
  br label %B138.loopexit

B138.loopexit:                                    ; preds = %B138.loopexit.loopexit, %B140.if
  %exitcond27.not = icmp eq i64 %.354.014, %storemerge671
  br i1 %exitcond27.not, label %B684.loopexit, label %B140.if

B684.loopexit:                                    ; preds = %B138.loopexit
  br label %B684

B684:                                             ; preds = %B684.loopexit, %B58.endif.endif
  tail call void @NRT_decref(ptr nonnull %.7.i664)
  %.176 = icmp sgt i64 %.120.017, 1
  br i1 %.176, label %B56.if, label %B688.loopexit

B688.loopexit:                                    ; preds = %B684
  br label %B688

B688:                                             ; preds = %B688.loopexit, %entry
  tail call void @NRT_decref(ptr %arg.diffusivity.0)
  %.170922.not = icmp slt i64 %arg.field.5.0, 1
  br i1 %.170922.not, label %B818, label %B722.if.lr.ph

B722.if.lr.ph:                                    ; preds = %B688
  %.183618.not = icmp slt i64 %arg.field.5.1, 1
  br label %B722.if

B722.loopexit.loopexit:                           ; preds = %B756.if
  %.2010.lcssa = phi double [ %.2010, %B756.if ]
  br label %B722.loopexit

B722.loopexit:                                    ; preds = %B722.loopexit.loopexit, %B722.if
  %misfit.2.1.lcssa = phi double [ %misfit.3.025, %B722.if ], [ %.2010.lcssa, %B722.loopexit.loopexit ]
  %exitcond29.not = icmp eq i64 %.1722, %arg.field.5.0
  br i1 %exitcond29.not, label %B818.loopexit, label %B722.if

common.ret:                                       ; preds = %B58.endif.if, %B58.if, %B818
  %common.ret.op = phi i32 [ 0, %B818 ], [ 1, %B58.if ], [ 1, %B58.endif.if ]
  ret i32 %common.ret.op

B818.loopexit:                                    ; preds = %B722.loopexit
  %misfit.2.1.lcssa.lcssa = phi double [ %misfit.2.1.lcssa, %B722.loopexit ]
  %1 = fmul double %misfit.2.1.lcssa.lcssa, 5.000000e-01
  br label %B818

B818:                                             ; preds = %B818.loopexit, %B688
  %misfit.3.0.lcssa = phi double [ 0.000000e+00, %B688 ], [ %1, %B818.loopexit ]
  tail call void @NRT_decref(ptr %arg.observed.0)
  tail call void @NRT_decref(ptr %arg.field.0)
  store double %misfit.3.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B56.if:                                           ; preds = %B56.if.lr.ph, %B684
  %.120.017 = phi i64 [ %arg.steps, %B56.if.lr.ph ], [ %.185, %B684 ]
  %.185 = add nsw i64 %.120.017, -1
  tail call void @NRT_incref(ptr %arg.field.0)
  br i1 %.248, label %B58.if, label %B58.endif, !prof !0

B58.if:                                           ; preds = %B56.if
  store ptr @exception, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B58.endif:                                        ; preds = %B56.if
  %.7.i664 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.246, i32 32), !noalias !2
  %.8.i.not = icmp eq ptr %.7.i664, null
  br i1 %.8.i.not, label %B58.endif.if, label %B58.endif.endif, !prof !0

B58.endif.if:                                     ; preds = %B58.endif
  store ptr @exception.2, ptr %excinfo, align 8
  br label %common.ret

B58.endif.endif:                                  ; preds = %B58.endif
  %.279 = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %.7.i664)
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.279, ptr align 1 %arg.field.4, i64 %.313, i1 false)
  tail call void @NRT_decref(ptr %arg.field.0)
  br i1 %.41113.not, label %B684, label %B140.if.preheader

B140.if.preheader:                                ; preds = %B58.endif.endif
  br label %B140.if

B140.if:                                          ; preds = %B140.if.preheader, %B138.loopexit
  %.354.014 = phi i64 [ %.424, %B138.loopexit ], [ 1, %B140.if.preheader ]
  %.424 = add nuw i64 %.354.014, 1
  br i1 %.53310.not, label %B138.loopexit, label %B182.if.lr.ph

B182.if.lr.ph:                                    ; preds = %B140.if
  %.618 = mul i64 %.354.014, %arg.diffusivity.5.1
  %2 = getelementptr double, ptr %arg.diffusivity.4, i64 %.618
  %.627 = add nsw i64 %.354.014, -1
  %.674 = mul i64 %.627, %arg.diffusivity.5.1
  %3 = getelementptr double, ptr %arg.diffusivity.4, i64 %.674
  %.787 = mul i64 %.424, %arg.diffusivity.5.1
  %4 = getelementptr double, ptr %arg.diffusivity.4, i64 %.787
  %.1071 = mul i64 %.627, %arg.field.5.1
  %5 = getelementptr double, ptr %.279, i64 %.1071
  %.1126 = mul i64 %.354.014, %arg.field.5.1
  %6 = getelementptr double, ptr %.279, i64 %.1126
  %.1184 = mul i64 %.424, %arg.field.5.1
  %7 = getelementptr double, ptr %.279, i64 %.1184
  %8 = getelementptr double, ptr %arg.field.4, i64 %.1126
  br label %B182.if

B182.if:                                          ; preds = %B182.if.lr.ph, %B182.if
  %.477.011 = phi i64 [ 1, %B182.if.lr.ph ], [ %.546, %B182.if ]
  %.546 = add nuw i64 %.477.011, 1
  %9 = getelementptr double, ptr %2, i64 %.477.011
  %.623 = load double, ptr %9, align 8
  %10 = getelementptr double, ptr %3, i64 %.477.011
  %.679 = load double, ptr %10, align 8
  %.682 = fadd double %.623, %.679
  %.683 = fmul double %.682, 5.000000e-01
  %11 = getelementptr double, ptr %4, i64 %.477.011
  %.792 = load double, ptr %11, align 8
  %.795 = fadd double %.623, %.792
  %.796 = fmul double %.795, 5.000000e-01
  %12 = getelementptr i8, ptr %9, i64 -8
  %.905 = load double, ptr %12, align 8
  %.908 = fadd double %.623, %.905
  %.909 = fmul double %.908, 5.000000e-01
  %13 = getelementptr i8, ptr %9, i64 8
  %.1018 = load double, ptr %13, align 8
  %.1021 = fadd double %.623, %.1018
  %.1022 = fmul double %.1021, 5.000000e-01
  %14 = getelementptr double, ptr %5, i64 %.477.011
  %.1076 = load double, ptr %14, align 8
  %15 = getelementptr double, ptr %6, i64 %.477.011
  %.1131 = load double, ptr %15, align 8
  %.1134 = fsub double %.1076, %.1131
  %.1135 = fmul double %.683, %.1134
  %16 = getelementptr double, ptr %7, i64 %.477.011
  %.1189 = load double, ptr %16, align 8
  %.1247 = fsub double %.1189, %.1131
  %.1248 = fmul double %.796, %.1247
  %.1249 = fadd double %.1135, %.1248
  %17 = getelementptr i8, ptr %15, i64 -8
  %.1303 = load double, ptr %17, align 8
  %.1361 = fsub double %.1303, %.1131
  %.1362 = fmul double %.909, %.1361
  %.1363 = fadd double %.1249, %.1362
  %18 = getelementptr i8, ptr %15, i64 8
  %.1417 = load double, ptr %18, align 8
  %.1475 = fsub double %.1417, %.1131
  %.1476 = fmul double %.1022, %.1475
  %.1477 = fadd double %.1363, %.1476
  %.1534 = fmul double %arg.step, %.1477
  %.1535 = fadd double %.1131, %.1534
  %19 = getelementptr double, ptr %8, i64 %.477.011
  store double %.1535, ptr %19, align 8
  %exitcond.not = icmp eq i64 %.477.011, %storemerge672
  br i1 %exitcond.not, label %B138.loopexit.loopexit, label %B182.if

B722.if:                                          ; preds = %B722.if.lr.ph, %B722.loopexit
  %misfit.3.025 = phi double [ 0.000000e+00, %B722.if.lr.ph ], [ %misfit.2.1.lcssa, %B722.loopexit ]
  %.1653.023 = phi i64 [ 0, %B722.if.lr.ph ], [ %.1722, %B722.loopexit ]
  %.1722 = add nuw nsw i64 %.1653.023, 1
  br i1 %.183618.not, label %B722.loopexit, label %B756.if.lr.ph

B756.if.lr.ph:                                    ; preds = %B722.if
  %.1921 = mul i64 %.1653.023, %arg.field.5.1
  %20 = getelementptr double, ptr %arg.field.4, i64 %.1921
  %.1976 = mul i64 %.1653.023, %arg.observed.5.1
  %21 = getelementptr double, ptr %arg.observed.4, i64 %.1976
  br label %B756.if

B756.if:                                          ; preds = %B756.if.lr.ph, %B756.if
  %misfit.2.121 = phi double [ %misfit.3.025, %B756.if.lr.ph ], [ %.2010, %B756.if ]
  %.1780.019 = phi i64 [ 0, %B756.if.lr.ph ], [ %.1849, %B756.if ]
  %.1849 = add nuw nsw i64 %.1780.019, 1
  %22 = getelementptr double, ptr %20, i64 %.1780.019
  %.1926 = load double, ptr %22, align 8
  %23 = getelementptr double, ptr %21, i64 %.1780.019
  %.1981 = load double, ptr %23, align 8
  %.1984 = fsub double %.1926, %.1981
  %.88.i = fmul double %.1984, %.1984
  %.2010 = fadd double %misfit.2.121, %.88.i
  %exitcond28.not = icmp eq i64 %arg.field.5.1, %.1849
  br i1 %exitcond28.not, label %B722.loopexit.loopexit, label %B756.if
}

declare void @NRT_incref(ptr noalias captures(none)) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #0

declare void @NRT_decref(ptr noalias captures(none)) local_unnamed_addr

declare ptr @NRT_MemInfo_data_fast(ptr) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32) local_unnamed_addr

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{i1 true}
!2 = !{!3, !5, !6, !8}
!3 = distinct !{!3, !4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!4 = distinct !{!4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!5 = distinct !{!5, !4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!6 = distinct !{!6, !7, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!7 = distinct !{!7, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!8 = distinct !{!8, !7, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
