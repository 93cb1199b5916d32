; Numba's output after O2 without vectorising and unrolling: a local array, reference counting, and the error paths of an allocation.

source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@local_array.environment.0 = common local_unnamed_addr global ptr null
@local_array.environment.1 = common local_unnamed_addr global ptr null
@.const.pickledata.0 = internal constant [137 x i8] c"\80\04\95~\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\94\85\94N\87\94."
@.const.pickledata.0.sha1 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@.const.picklebuf.0 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.0, i32 137, ptr @.const.pickledata.0.sha1, ptr null, i32 0 }
@local_array.environment.2 = common local_unnamed_addr global ptr null
@local_array.environment.3 = common local_unnamed_addr global ptr null
@.const.pickledata.1 = internal constant [86 x i8] c"\80\04\95K\00\00\00\00\00\00\00\8C\08builtins\94\8C\0BMemoryError\94\93\94\8C'Allocation failed (probably too large).\94\85\94N\87\94."
@.const.pickledata.1.sha1 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@.const.picklebuf.1 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.1, i32 86, ptr @.const.pickledata.1.sha1, ptr null, i32 0 }

define range(i32 0, 2) i32 @local_array(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr captures(none) %arg.x.0, ptr readnone captures(none) %arg.x.1, i64 %arg.x.2, i64 %arg.x.3, ptr readonly captures(none) %arg.x.4, i64 %arg.x.5.0, i64 %arg.x.6.0) local_unnamed_addr {
entry:
  tail call void @NRT_incref(ptr %arg.x.0)
  tail call void @NRT_incref(ptr %arg.x.0), !noalias !0
  %0 = add i64 %arg.x.5.0, -1152921504606846976
  %.34.i = icmp ult i64 %0, -2305843009213693952
  br i1 %.34.i, label %B0.if, label %B0.endif.i, !prof !4

B0.endif.i:                                       ; preds = %entry
  %.33.i = shl nsw i64 %arg.x.5.0, 3
  %.7.i.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.33.i, i32 32), !noalias !5
  %.8.i.i.i = icmp eq ptr %.7.i.i.i, null
  br i1 %.8.i.i.i, label %B0.if, label %B0.endif, !prof !4

B238.if.preheader:                                ; preds = %B100.if
  tail call void @NRT_decref(ptr %arg.x.0)
  br label %B238.if

common.ret:                                       ; preds = %B0.if, %B276
  %common.ret.op = phi i32 [ 0, %B276 ], [ 1, %B0.if ]
  ret i32 %common.ret.op

B276:                                             ; preds = %B238.if, %B186.thread
  tail call void @NRT_incref(ptr nonnull %.7.i.i.i)
  tail call void @NRT_decref(ptr nonnull %.7.i.i.i)
  store ptr %.7.i.i.i, ptr %retptr, align 8
  %retptr.repack197 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack197, align 8
  %retptr.repack199 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %arg.x.5.0, ptr %retptr.repack199, align 8
  %retptr.repack201 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 8, ptr %retptr.repack201, align 8
  %retptr.repack203 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %.68.i, ptr %retptr.repack203, align 8
  %retptr.repack205 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.x.5.0, ptr %retptr.repack205, align 8
  %retptr.repack207 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 8, ptr %retptr.repack207, align 8
  br label %common.ret

B0.if:                                            ; preds = %entry, %B0.endif.i
  %excinfo.1.0.ph = phi ptr [ @.const.picklebuf.1, %B0.endif.i ], [ @.const.picklebuf.0, %entry ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8
  br label %common.ret

B0.endif:                                         ; preds = %B0.endif.i
  tail call void @NRT_incref(ptr nonnull %.7.i.i.i), !noalias !5
  tail call void @NRT_decref(ptr nonnull %.7.i.i.i), !noalias !5
  tail call void @NRT_incref(ptr nonnull %.7.i.i.i), !noalias !12
  tail call void @NRT_decref(ptr nonnull %.7.i.i.i), !noalias !12
  %.68.i = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %.7.i.i.i), !noalias !0
  tail call void @NRT_decref(ptr %arg.x.0), !noalias !0
  tail call void @NRT_incref(ptr nonnull %.7.i.i.i), !noalias !0
  tail call void @NRT_decref(ptr nonnull %.7.i.i.i), !noalias !0
  tail call void @NRT_decref(ptr null)
  %.157220.not = icmp slt i64 %arg.x.5.0, 1
  br i1 %.157220.not, label %B186.thread, label %B100.if

B186.thread:                                      ; preds = %B0.endif
  tail call void @NRT_decref(ptr %arg.x.0)
  br label %B276

B100.if:                                          ; preds = %B0.endif, %B100.if
  %s.2.0223 = phi double [ %.287, %B100.if ], [ 0.000000e+00, %B0.endif ]
  %.101.0221 = phi i64 [ %.170, %B100.if ], [ 0, %B0.endif ]
  %.170 = add nuw nsw i64 %.101.0221, 1
  %1 = getelementptr double, ptr %arg.x.4, i64 %.101.0221
  %.224 = load double, ptr %1, align 8
  %.225 = tail call double @llvm.exp.f64(double %.224)
  %2 = getelementptr double, ptr %.68.i, i64 %.101.0221
  store double %.225, ptr %2, align 8
  %.287 = fadd double %s.2.0223, %.225
  %exitcond.not = icmp eq i64 %arg.x.5.0, %.170
  br i1 %exitcond.not, label %B238.if.preheader, label %B100.if

B238.if:                                          ; preds = %B238.if.preheader, %B238.if
  %.334.0225 = phi i64 [ %.403, %B238.if ], [ 0, %B238.if.preheader ]
  %.403 = add nuw nsw i64 %.334.0225, 1
  %3 = getelementptr double, ptr %.68.i, i64 %.334.0225
  %.457 = load double, ptr %3, align 8
  %.462 = fdiv double %.457, %.287
  store double %.462, ptr %3, align 8
  %exitcond227.not = icmp eq i64 %arg.x.5.0, %.403
  br i1 %exitcond227.not, label %B276, label %B238.if
}

declare void @NRT_incref(ptr noalias captures(none)) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #0

declare void @NRT_decref(ptr noalias captures(none)) local_unnamed_addr

declare ptr @NRT_MemInfo_data_fast(ptr) local_unnamed_addr

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32) local_unnamed_addr

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"callee 0: %retptr"}
!2 = distinct !{!2, !"callee 0"}
!3 = distinct !{!3, !2, !"callee 0: %excinfo"}
!4 = !{!"branch_weights", i32 1, i32 99}
!5 = !{!6, !8, !9, !11, !1, !3}
!6 = distinct !{!6, !7, !"callee 1: %retptr"}
!7 = distinct !{!7, !"callee 1"}
!8 = distinct !{!8, !7, !"callee 1: %excinfo"}
!9 = distinct !{!9, !10, !"callee 2: %retptr"}
!10 = distinct !{!10, !"callee 2"}
!11 = distinct !{!11, !10, !"callee 2: %excinfo"}
!12 = !{!9, !11, !1, !3}
