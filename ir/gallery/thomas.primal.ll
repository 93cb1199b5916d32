; thomas: primal, for x86-64-v3. Written by scripts/gallery.py.
; thomas(array(float64, 1d, C), array(float64, 1d, C), array(float64, 1d, C), array(float64, 1d, C))
; Python:
;   @njit
;   def thomas(lower: Array, diagonal: Array, upper: Array, right: Array) -> float:
;       """Solves a tridiagonal system; returns the sum of squares of the solution."""
;       n = diagonal.shape[0]
;       ratio = np.empty(n)
;       x = np.empty(n)
;       ratio[0] = upper[0] / diagonal[0]
;       x[0] = right[0] / diagonal[0]
;       for i in range(1, n):
;           scale = 1.0 / (diagonal[i] - lower[i] * ratio[i - 1])
;           ratio[i] = upper[i] * scale
;           x[i] = (right[i] - lower[i] * x[i - 1]) * scale
;       for i in range(n - 2, -1, -1):
;           x[i] -= ratio[i] * x[i + 1]
;       total = 0.0
;       for i in range(n):
;           total += x[i] * x[i]
;       return total

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@exception = external constant { ptr, i32, ptr, ptr, i32 }
@exception.2 = external constant { ptr, i32, ptr, ptr, i32 }
@exception.3 = external constant { ptr, i32, ptr, ptr, i32 }
@exception.4 = external constant { ptr, i32, ptr, ptr, i32 }

define range(i32 0, 2) i32 @thomas.primal(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr captures(none) %arg.lower.0, ptr readnone captures(none) %arg.lower.1, i64 %arg.lower.2, i64 %arg.lower.3, ptr readonly captures(none) %arg.lower.4, i64 %arg.lower.5.0, i64 %arg.lower.6.0, ptr captures(none) %arg.diagonal.0, ptr readnone captures(none) %arg.diagonal.1, i64 %arg.diagonal.2, i64 %arg.diagonal.3, ptr readonly captures(none) %arg.diagonal.4, i64 %arg.diagonal.5.0, i64 %arg.diagonal.6.0, ptr captures(none) %arg.upper.0, ptr readnone captures(none) %arg.upper.1, i64 %arg.upper.2, i64 %arg.upper.3, ptr readonly captures(none) %arg.upper.4, i64 %arg.upper.5.0, i64 %arg.upper.6.0, ptr captures(none) %arg.right.0, ptr readnone captures(none) %arg.right.1, i64 %arg.right.2, i64 %arg.right.3, ptr readonly captures(none) %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.6.0) local_unnamed_addr {
entry:
  tail call void @NRT_incref(ptr %arg.lower.0)
  tail call void @NRT_incref(ptr %arg.diagonal.0)
  tail call void @NRT_incref(ptr %arg.upper.0)
  tail call void @NRT_incref(ptr %arg.right.0)
  %.14.i = icmp slt i64 %arg.diagonal.5.0, 0
  br i1 %.14.i, label %B0.if, label %B0.endif.endif.i, !prof !0

B0.endif.endif.i:
  %.30.i = icmp samesign ugt i64 %arg.diagonal.5.0, 1152921504606846975
  br i1 %.30.i, label %B0.if, label %B0.endif.endif.endif.i, !prof !0

B0.endif.endif.endif.i:
  %.29.i = shl nuw nsw i64 %arg.diagonal.5.0, 3
  %.7.i548 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !1
  %.8.i = icmp eq ptr %.7.i548, null
  br i1 %.8.i, label %B0.if, label %B0.endif.endif.endif.i517, !prof !0

B390.loopexit:
  br label %B390

B390:
  tail call void @NRT_decref(ptr %arg.upper.0)
  tail call void @NRT_decref(ptr %arg.right.0)
  tail call void @NRT_decref(ptr %arg.lower.0)
  tail call void @NRT_decref(ptr %arg.diagonal.0)
  %spec.select = tail call i64 @llvm.usub.sat.i64(i64 %arg.diagonal.5.0, i64 1)
  %.866603 = icmp sgt i64 %spec.select, 0
  br i1 %.866603, label %B430.if.preheader, label %B504

B430.if.preheader:
  %.786 = add nsw i64 %arg.diagonal.5.0, -2
  br label %B430.if

B504.loopexit:
  br label %B504

B504:
  tail call void @NRT_decref(ptr nonnull %.7.i548)
  %.1122606.not = icmp eq i64 %arg.diagonal.5.0, 0
  br i1 %.1122606.not, label %B584, label %B538.if.preheader

B538.if.preheader:
  br label %B538.if

common.ret:
  %common.ret.op = phi i32 [ 0, %B584 ], [ 1, %B224.if ], [ 1, %B0.if ], [ 1, %B0.endif.endif.if ], [ 1, %B0.endif.endif.endif.if ], [ 1, %B0.endif.if ]
  ret i32 %common.ret.op

B584.loopexit:
  %.1222.lcssa = phi double [ %.1222, %B538.if ]
  br label %B584

B584:
  %total.2.0.lcssa = phi double [ 0.000000e+00, %B504 ], [ %.1222.lcssa, %B584.loopexit ]
  tail call void @NRT_decref(ptr nonnull %.7.i552)
  store double %total.2.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B0.if:
  %excinfo.1.0.ph = phi ptr [ @exception.4, %B0.endif.endif.endif.i ], [ @exception.2, %entry ], [ @exception.3, %B0.endif.endif.i ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.i517:
  %.62.i = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %.7.i548), !noalias !11
  %.7.i552 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !12
  %.8.i553 = icmp eq ptr %.7.i552, null
  br i1 %.8.i553, label %B0.endif.if, label %B0.endif.endif, !prof !0

B0.endif.if:
  store ptr @exception.4, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  %.62.i526 = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %.7.i552), !noalias !22
  %.219 = load double, ptr %arg.diagonal.4, align 8
  %.220 = fcmp oeq double %.219, 0.000000e+00
  br i1 %.220, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !0

B0.endif.endif.if:
  store ptr @exception, ptr %excinfo, align 8, !numba_exception_output !23
  br label %common.ret

B0.endif.endif.endif:
  %.189 = load double, ptr %arg.upper.4, align 8
  %.227 = fdiv double %.189, %.219
  store double %.227, ptr %.62.i, align 8
  %.317 = load double, ptr %arg.diagonal.4, align 8
  %.318 = fcmp oeq double %.317, 0.000000e+00
  br i1 %.318, label %B0.endif.endif.endif.if, label %B0.endif.endif.endif.endif, !prof !0

B0.endif.endif.endif.if:
  store ptr @exception, ptr %excinfo, align 8, !numba_exception_output !23
  br label %common.ret

B0.endif.endif.endif.endif:
  %.287 = load double, ptr %arg.right.4, align 8
  %.325 = fdiv double %.287, %.317
  store double %.325, ptr %.62.i526, align 8
  %.436600 = icmp samesign ugt i64 %arg.diagonal.5.0, 1
  br i1 %.436600, label %B222.if.preheader, label %B390

B222.if.preheader:
  br label %B222.if

B222.if:
  %.380.0601 = phi i64 [ %.449, %B224.endif ], [ 1, %B222.if.preheader ]
  %0 = getelementptr double, ptr %arg.diagonal.4, i64 %.380.0601
  %.503 = load double, ptr %0, align 8
  %1 = getelementptr double, ptr %arg.lower.4, i64 %.380.0601
  %.533 = load double, ptr %1, align 8
  %.534 = add nsw i64 %.380.0601, -1
  %2 = getelementptr double, ptr %.62.i, i64 %.534
  %.564 = load double, ptr %2, align 8
  %.565 = fmul double %.533, %.564
  %.566 = fsub double %.503, %.565
  %.567 = fcmp oeq double %.566, 0.000000e+00
  br i1 %.567, label %B224.if, label %B224.endif, !prof !0

B224.if:
  store ptr @exception, ptr %excinfo, align 8, !numba_exception_output !23
  br label %common.ret

B224.endif:
  %.449 = add nuw nsw i64 %.380.0601, 1
  %.574 = fdiv double 1.000000e+00, %.566
  %3 = getelementptr double, ptr %arg.upper.4, i64 %.380.0601
  %.604 = load double, ptr %3, align 8
  %.605 = fmul double %.574, %.604
  %4 = getelementptr double, ptr %.62.i, i64 %.380.0601
  store double %.605, ptr %4, align 8
  %5 = getelementptr double, ptr %arg.right.4, i64 %.380.0601
  %.665 = load double, ptr %5, align 8
  %.695 = load double, ptr %1, align 8
  %6 = getelementptr double, ptr %.62.i526, i64 %.534
  %.726 = load double, ptr %6, align 8
  %.727 = fmul double %.695, %.726
  %.728 = fsub double %.665, %.727
  %.729 = fmul double %.574, %.728
  %7 = getelementptr double, ptr %.62.i526, i64 %.380.0601
  store double %.729, ptr %7, align 8
  %exitcond.not = icmp eq i64 %arg.diagonal.5.0, %.449
  br i1 %exitcond.not, label %B390.loopexit, label %B222.if

B430.if:
  %.813.0605 = phi i64 [ %.875, %B430.if ], [ %spec.select, %B430.if.preheader ]
  %.810.0604 = phi i64 [ %.879, %B430.if ], [ %.786, %B430.if.preheader ]
  %.875 = add nsw i64 %.813.0605, -1
  %.879 = add i64 %.810.0604, -1
  %.917 = icmp slt i64 %.810.0604, 0
  %8 = getelementptr double, ptr %.62.i526, i64 %.810.0604
  %.932 = getelementptr double, ptr %8, i64 0
  %.933 = load double, ptr %.932, align 8
  %9 = getelementptr double, ptr %.62.i, i64 %.810.0604
  %.962 = getelementptr double, ptr %9, i64 0
  %.963 = load double, ptr %.962, align 8
  %.978 = icmp slt i64 %.810.0604, -1
  %.979 = select i1 %.978, i64 %arg.diagonal.5.0, i64 0
  %10 = getelementptr i8, ptr %8, i64 8
  %.993 = getelementptr double, ptr %10, i64 %.979
  %.994 = load double, ptr %.993, align 8
  %.995 = fmul double %.963, %.994
  %.996 = fsub double %.933, %.995
  store double %.996, ptr %.932, align 8
  %.866 = icmp samesign ugt i64 %.813.0605, 1
  br i1 %.866, label %B430.if, label %B504.loopexit

B538.if:
  %total.2.0609 = phi double [ %.1222, %B538.if ], [ 0.000000e+00, %B538.if.preheader ]
  %.1069.0608 = phi i64 [ %.1131, %B538.if ], [ %arg.diagonal.5.0, %B538.if.preheader ]
  %.1066.0607 = phi i64 [ %.1135, %B538.if ], [ 0, %B538.if.preheader ]
  %.1131 = add nsw i64 %.1069.0608, -1
  %.1135 = add nuw nsw i64 %.1066.0607, 1
  %11 = getelementptr double, ptr %.62.i526, i64 %.1066.0607
  %.1189 = load double, ptr %11, align 8
  %.1220 = fmul double %.1189, %.1189
  %.1222 = fadd double %total.2.0609, %.1220
  %.1122 = icmp sgt i64 %.1069.0608, 1
  br i1 %.1122, label %B538.if, label %B584.loopexit
}

declare void @NRT_incref(ptr noalias captures(none)) local_unnamed_addr

declare void @NRT_decref(ptr noalias captures(none)) local_unnamed_addr

declare ptr @NRT_MemInfo_data_fast(ptr) local_unnamed_addr

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32) local_unnamed_addr

declare i64 @llvm.usub.sat.i64(i64, i64) #0

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2, !4, !5, !7, !8, !10}
!2 = distinct !{!2, !3, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!3 = distinct !{!3, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!4 = distinct !{!4, !3, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!5 = distinct !{!5, !6, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!6 = distinct !{!6, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!7 = distinct !{!7, !6, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!8 = distinct !{!8, !9, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %retptr"}
!9 = distinct !{!9, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29"}
!10 = distinct !{!10, !9, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %excinfo"}
!11 = !{!8, !10}
!12 = !{!13, !15, !16, !18, !19, !21}
!13 = distinct !{!13, !14, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!14 = distinct !{!14, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!15 = distinct !{!15, !14, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!16 = distinct !{!16, !17, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!17 = distinct !{!17, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!18 = distinct !{!18, !17, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!19 = distinct !{!19, !20, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %retptr"}
!20 = distinct !{!20, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29"}
!21 = distinct !{!21, !20, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %excinfo"}
!22 = !{!19, !21}
!23 = !{i1 true}
