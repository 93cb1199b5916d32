; thomas: gradient-opt, for x86-64-v3. Written by scripts/gallery.py.
; thomas(array(float64, 1d, C), array(float64, 1d, C), array(float64, 1d, C), array(float64, 1d, C))
; with respect to lower, diagonal, upper, right
; Plan of the reverse sweep:
;   plan of thomas
;     carries a derivative: allocation %.7.i548
;     carries a derivative: allocation %.7.i552
;     carries a derivative: parameter %arg.diagonal.4
;     carries a derivative: parameter %arg.lower.4
;     carries a derivative: parameter %arg.right.4
;     carries a derivative: parameter %arg.upper.4
;     carries a derivative: result %retptr
;     loop %B222.if: store, back edge taken: (arg.diagonal.5.0 - 2)
;     loop %B430.if: store, back edge taken: (smax(spec.select, 1) - 1)
;     loop %B538.if: store, back edge taken: (smax(arg.diagonal.5.0, 1) - 1)
;     cache.0: 16 * ((arg.diagonal.5.0 - 2) + 1) bytes
;       store %.564 (double, 8 bytes)
;       store %.726 (double, 8 bytes)
;     cache.1: 8 * ((smax(spec.select, 1) - 1) + 1) bytes
;       store %.994 (double, 8 bytes)
;     keep alive: local array %.7.i548
;     keep alive: local array %.7.i552
;     keep: %trips.B538.if, %trips.B430.if, %trips.B222.if, %path.B390, %path.B504, %path.B584, %.29.i, %.227, %.219, %.325, %.317, %.786, %.62.i, %.62.i526
;     reload: %.533
;     recompute: %1
;     recompute from iteration: %.380.0601
;     recompute: %.728
;     recompute: %.727
;     reload: %.695
;     reload: %.665
;     recompute: %5
;     recompute: %.534
;     reload: %.604
;     recompute: %3
;     recompute: %.574
;     recompute: %.566
;     recompute: %.565
;     reload: %.503
;     recompute: %0
;     reload: %.963
;     recompute: %.962
;     recompute: %.918
;     recompute: %.917
;     recompute from iteration: %.810.0604
;     recompute: %9
;     recompute: %.979
;     recompute: %.978
;     reload: %.1189
;     recompute: %11
;     recompute from iteration: %.1066.0607

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@exception = external constant { ptr, i32, ptr, ptr, i32 }
@exception.2 = external constant { ptr, i32, ptr, ptr, i32 }
@exception.3 = external constant { ptr, i32, ptr, ptr, i32 }
@exception.4 = external constant { ptr, i32, ptr, ptr, i32 }

declare void @NRT_incref(ptr noalias captures(none)) local_unnamed_addr

declare void @NRT_decref(ptr noalias captures(none)) local_unnamed_addr

declare ptr @NRT_MemInfo_data_fast(ptr) local_unnamed_addr

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #0

define range(i32 0, 7105634) i32 @thomas.primal.gradient(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr captures(none) %arg.lower.0, ptr readnone captures(none) %arg.lower.1, i64 %arg.lower.2, i64 %arg.lower.3, ptr readonly captures(none) %arg.lower.4, i64 %arg.lower.5.0, i64 %arg.lower.6.0, ptr captures(none) %arg.diagonal.0, ptr readnone captures(none) %arg.diagonal.1, i64 %arg.diagonal.2, i64 %arg.diagonal.3, ptr readonly captures(none) %arg.diagonal.4, i64 %arg.diagonal.5.0, i64 %arg.diagonal.6.0, ptr captures(none) %arg.upper.0, ptr readnone captures(none) %arg.upper.1, i64 %arg.upper.2, i64 %arg.upper.3, ptr readonly captures(none) %arg.upper.4, i64 %arg.upper.5.0, i64 %arg.upper.6.0, ptr captures(none) %arg.right.0, ptr readnone captures(none) %arg.right.1, i64 %arg.right.2, i64 %arg.right.3, ptr readonly captures(none) %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.6.0, ptr noalias captures(none) %retptr.shadow, ptr noalias captures(none) %arg.lower.4.shadow, ptr noalias captures(none) %arg.diagonal.4.shadow, ptr noalias captures(none) %arg.upper.4.shadow, ptr noalias captures(none) %arg.right.4.shadow, ptr noalias writeonly captures(none) %kept.bytes) local_unnamed_addr {
prologue:
  %cache.0 = alloca [3 x i64], align 16
  %.fca.1.gep7 = getelementptr inbounds nuw i8, ptr %cache.0, i64 8
  %cache.1 = alloca [3 x i64], align 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(24) %cache.0, i8 0, i64 24, i1 false)
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %cache.1, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(24) %cache.1, i8 0, i64 24, i1 false)
  tail call void @NRT_incref(ptr %arg.lower.0)
  tail call void @NRT_incref(ptr %arg.diagonal.0)
  tail call void @NRT_incref(ptr %arg.upper.0)
  tail call void @NRT_incref(ptr %arg.right.0)
  %.14.i = icmp slt i64 %arg.diagonal.5.0, 0
  br i1 %.14.i, label %B0.if, label %B0.endif.endif.i, !prof !0

B0.endif.endif.i:                                 ; preds = %prologue
  %.30.i = icmp samesign ugt i64 %arg.diagonal.5.0, 1152921504606846975
  br i1 %.30.i, label %B0.if, label %B0.endif.endif.endif.i, !prof !0

B0.endif.endif.endif.i:                           ; preds = %B0.endif.endif.i
  %.29.i = shl nuw nsw i64 %arg.diagonal.5.0, 3
  %.7.i548 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !1
  tail call void @NRT_incref(ptr %.7.i548)
  %.8.i = icmp eq ptr %.7.i548, null
  br i1 %.8.i, label %B0.if, label %B0.endif.endif.endif.i517, !prof !0

B0.endif.endif.endif.i517:                        ; preds = %B0.endif.endif.endif.i
  %.62.i = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %.7.i548), !noalias !11
  %.7.i552 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !12
  tail call void @NRT_incref(ptr %.7.i552)
  %.8.i553 = icmp eq ptr %.7.i552, null
  br i1 %.8.i553, label %B0.endif.if, label %B0.endif.endif, !prof !0

B0.endif.endif:                                   ; preds = %B0.endif.endif.endif.i517
  %.62.i526 = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %.7.i552), !noalias !22
  %.219 = load double, ptr %arg.diagonal.4, align 8, !alias.scope !23, !noalias !26
  %.220 = fcmp oeq double %.219, 0.000000e+00
  br i1 %.220, label %B0.endif.endif.if, label %B0.endif.endif.endif.endif, !prof !0

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif
  %.189 = load double, ptr %arg.upper.4, align 8, !alias.scope !43, !noalias !44
  %.227 = fdiv double %.189, %.219
  store double %.227, ptr %.62.i, align 8, !alias.scope !45, !noalias !46
  %.287 = load double, ptr %arg.right.4, align 8, !alias.scope !47, !noalias !48
  %.325 = fdiv double %.287, %.219
  store double %.325, ptr %.62.i526, align 8, !alias.scope !49, !noalias !50
  %.436600 = icmp samesign ugt i64 %arg.diagonal.5.0, 1
  br i1 %.436600, label %B222.if.preheader, label %B390

B222.if.preheader:                                ; preds = %B0.endif.endif.endif.endif
  %trips.B222.if = add nsw i64 %arg.diagonal.5.0, -2
  %0 = add nsw i64 %arg.diagonal.5.0, -1
  %1 = shl nuw i64 %0, 4
  %cache.0.entry = call fastcc ptr @llad.frame.push(ptr %cache.0, i64 %1)
  %2 = icmp eq ptr %cache.0.entry, null
  br i1 %2, label %epilogue, label %B222.if.preheader20

B222.if.preheader20:                              ; preds = %B222.if.preheader
  %3 = shl nuw nsw i64 %0, 3
  %4 = getelementptr inbounds nuw i8, ptr %cache.0.entry, i64 %3
  %.564.pre = load double, ptr %.62.i, align 8, !alias.scope !45, !noalias !46
  br label %B222.if

B222.if:                                          ; preds = %B222.if.preheader20, %B224.endif
  %.564 = phi double [ %.605, %B224.endif ], [ %.564.pre, %B222.if.preheader20 ]
  %iteration.B222.if = phi i64 [ %iteration.B222.if.next, %B224.endif ], [ 0, %B222.if.preheader20 ]
  %.380.0601 = phi i64 [ %.449, %B224.endif ], [ 1, %B222.if.preheader20 ]
  %5 = getelementptr double, ptr %arg.diagonal.4, i64 %.380.0601
  %.503 = load double, ptr %5, align 8, !alias.scope !23, !noalias !26
  %6 = getelementptr double, ptr %arg.lower.4, i64 %.380.0601
  %.533 = load double, ptr %6, align 8, !alias.scope !51, !noalias !52
  %7 = getelementptr inbounds nuw double, ptr %cache.0.entry, i64 %iteration.B222.if
  store double %.564, ptr %7, align 8, !alias.scope !53, !noalias !54
  %.565 = fmul double %.533, %.564
  %.566 = fsub double %.503, %.565
  %.567 = fcmp oeq double %.566, 0.000000e+00
  br i1 %.567, label %B224.if, label %B224.endif, !prof !0

B224.endif:                                       ; preds = %B222.if
  %.449 = add nuw nsw i64 %.380.0601, 1
  %.574 = fdiv double 1.000000e+00, %.566
  %8 = getelementptr double, ptr %arg.upper.4, i64 %.380.0601
  %.604 = load double, ptr %8, align 8, !alias.scope !43, !noalias !44
  %.605 = fmul double %.574, %.604
  %9 = getelementptr double, ptr %.62.i, i64 %.380.0601
  store double %.605, ptr %9, align 8, !alias.scope !45, !noalias !46
  %10 = getelementptr double, ptr %arg.right.4, i64 %.380.0601
  %.665 = load double, ptr %10, align 8, !alias.scope !47, !noalias !48
  %11 = getelementptr double, ptr %.62.i526, i64 %.380.0601
  %12 = getelementptr i8, ptr %11, i64 -8
  %.726 = load double, ptr %12, align 8, !alias.scope !49, !noalias !50
  %13 = getelementptr inbounds nuw double, ptr %4, i64 %iteration.B222.if
  store double %.726, ptr %13, align 8, !alias.scope !53, !noalias !54
  %.727 = fmul double %.533, %.726
  %.728 = fsub double %.665, %.727
  %.729 = fmul double %.574, %.728
  %14 = getelementptr double, ptr %.62.i526, i64 %.380.0601
  store double %.729, ptr %14, align 8, !alias.scope !49, !noalias !50
  %exitcond.not = icmp eq i64 %arg.diagonal.5.0, %.449
  %iteration.B222.if.next = add nuw nsw i64 %iteration.B222.if, 1
  br i1 %exitcond.not, label %B390, label %B222.if

B390:                                             ; preds = %B224.endif, %B0.endif.endif.endif.endif
  %trips.B222.if.kept.0 = phi i64 [ undef, %B0.endif.endif.endif.endif ], [ %trips.B222.if, %B224.endif ]
  tail call void @NRT_decref(ptr %arg.upper.0)
  tail call void @NRT_decref(ptr %arg.right.0)
  tail call void @NRT_decref(ptr %arg.lower.0)
  tail call void @NRT_decref(ptr %arg.diagonal.0)
  %spec.select = tail call i64 @llvm.usub.sat.i64(i64 %arg.diagonal.5.0, i64 1)
  %.866603 = icmp slt i64 %spec.select, 1
  br i1 %.866603, label %B504, label %B430.if.preheader

B430.if.preheader:                                ; preds = %B390
  %.786 = add nsw i64 %arg.diagonal.5.0, -2
  %trips.B430.if = add nsw i64 %spec.select, -1
  %15 = shl nuw nsw i64 %spec.select, 3
  %cache.1.entry = call fastcc ptr @llad.frame.push(ptr %cache.1, i64 %15)
  %16 = icmp eq ptr %cache.1.entry, null
  br i1 %16, label %epilogue, label %B430.if.preheader65

B430.if.preheader65:                              ; preds = %B430.if.preheader
  %17 = add nsw i64 %arg.diagonal.5.0, -1
  %18 = icmp ne i64 %arg.diagonal.5.0, 0
  %umin.neg.neg = zext i1 %18 to i64
  %xtraiter = and i64 %spec.select, 1
  %19 = icmp eq i64 %17, %umin.neg.neg
  br i1 %19, label %B430.if.epil.preheader, label %B430.if.preheader65.new

B430.if.preheader65.new:                          ; preds = %B430.if.preheader65
  %unroll_iter = and i64 %spec.select, 1152921504606846974
  br label %B430.if

B430.if:                                          ; preds = %B430.if, %B430.if.preheader65.new
  %iteration.B430.if = phi i64 [ 0, %B430.if.preheader65.new ], [ %iteration.B430.if.next.1, %B430.if ]
  %.810.0604 = phi i64 [ %.786, %B430.if.preheader65.new ], [ %.879.1, %B430.if ]
  %niter = phi i64 [ 0, %B430.if.preheader65.new ], [ %niter.next.1, %B430.if ]
  %.879 = add i64 %.810.0604, -1
  %.917 = icmp slt i64 %.810.0604, 0
  %.918 = select i1 %.917, i64 %arg.diagonal.5.0, i64 0
  %20 = getelementptr double, ptr %.62.i526, i64 %.810.0604
  %.932 = getelementptr double, ptr %20, i64 %.918
  %.933 = load double, ptr %.932, align 8, !alias.scope !49, !noalias !50
  %21 = getelementptr double, ptr %.62.i, i64 %.810.0604
  %.962 = getelementptr double, ptr %21, i64 %.918
  %.963 = load double, ptr %.962, align 8, !alias.scope !45, !noalias !46
  %.978 = icmp slt i64 %.810.0604, -1
  %.979 = select i1 %.978, i64 %arg.diagonal.5.0, i64 0
  %22 = getelementptr i8, ptr %20, i64 8
  %.993 = getelementptr double, ptr %22, i64 %.979
  %.994 = load double, ptr %.993, align 8, !alias.scope !49, !noalias !50
  %23 = getelementptr inbounds nuw double, ptr %cache.1.entry, i64 %iteration.B430.if
  store double %.994, ptr %23, align 8, !alias.scope !55, !noalias !56
  %.995 = fmul double %.963, %.994
  %.996 = fsub double %.933, %.995
  store double %.996, ptr %.932, align 8, !alias.scope !49, !noalias !50
  %.879.1 = add i64 %.810.0604, -2
  %.917.168 = icmp slt i64 %.879, 0
  %.918.169 = select i1 %.917.168, i64 %arg.diagonal.5.0, i64 0
  %24 = getelementptr double, ptr %.62.i526, i64 %.879
  %.932.1 = getelementptr double, ptr %24, i64 %.918.169
  %.933.1 = load double, ptr %.932.1, align 8, !alias.scope !49, !noalias !50
  %25 = getelementptr double, ptr %.62.i, i64 %.879
  %.962.170 = getelementptr double, ptr %25, i64 %.918.169
  %.963.171 = load double, ptr %.962.170, align 8, !alias.scope !45, !noalias !46
  %.978.172 = icmp ugt i64 %.810.0604, -9223372036854775808
  %.979.173 = select i1 %.978.172, i64 %arg.diagonal.5.0, i64 0
  %26 = getelementptr i8, ptr %24, i64 8
  %.993.1 = getelementptr double, ptr %26, i64 %.979.173
  %.994.174 = load double, ptr %.993.1, align 8, !alias.scope !49, !noalias !50
  %27 = getelementptr inbounds nuw double, ptr %cache.1.entry, i64 %iteration.B430.if
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 8
  store double %.994.174, ptr %28, align 8, !alias.scope !55, !noalias !56
  %.995.1 = fmul double %.963.171, %.994.174
  %.996.1 = fsub double %.933.1, %.995.1
  store double %.996.1, ptr %.932.1, align 8, !alias.scope !49, !noalias !50
  %iteration.B430.if.next.1 = add nuw nsw i64 %iteration.B430.if, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1.not = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1.not, label %B504.loopexit.unr-lcssa, label %B430.if

B504.loopexit.unr-lcssa:                          ; preds = %B430.if
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B504, label %B430.if.epil.preheader

B430.if.epil.preheader:                           ; preds = %B504.loopexit.unr-lcssa, %B430.if.preheader65
  %iteration.B430.if.epil.init = phi i64 [ 0, %B430.if.preheader65 ], [ %iteration.B430.if.next.1, %B504.loopexit.unr-lcssa ]
  %.810.0604.epil.init = phi i64 [ %.786, %B430.if.preheader65 ], [ %.879.1, %B504.loopexit.unr-lcssa ]
  %lcmp.mod66 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod66)
  %.917.epil = icmp slt i64 %.810.0604.epil.init, 0
  %.918.epil = select i1 %.917.epil, i64 %arg.diagonal.5.0, i64 0
  %29 = getelementptr double, ptr %.62.i526, i64 %.810.0604.epil.init
  %.932.epil = getelementptr double, ptr %29, i64 %.918.epil
  %.933.epil = load double, ptr %.932.epil, align 8, !alias.scope !49, !noalias !50
  %30 = getelementptr double, ptr %.62.i, i64 %.810.0604.epil.init
  %.962.epil = getelementptr double, ptr %30, i64 %.918.epil
  %.963.epil = load double, ptr %.962.epil, align 8, !alias.scope !45, !noalias !46
  %.978.epil = icmp slt i64 %.810.0604.epil.init, -1
  %.979.epil = select i1 %.978.epil, i64 %arg.diagonal.5.0, i64 0
  %31 = getelementptr i8, ptr %29, i64 8
  %.993.epil = getelementptr double, ptr %31, i64 %.979.epil
  %.994.epil = load double, ptr %.993.epil, align 8, !alias.scope !49, !noalias !50
  %32 = getelementptr inbounds nuw double, ptr %cache.1.entry, i64 %iteration.B430.if.epil.init
  store double %.994.epil, ptr %32, align 8, !alias.scope !55, !noalias !56
  %.995.epil = fmul double %.963.epil, %.994.epil
  %.996.epil = fsub double %.933.epil, %.995.epil
  store double %.996.epil, ptr %.932.epil, align 8, !alias.scope !49, !noalias !50
  br label %B504

B504:                                             ; preds = %B430.if.epil.preheader, %B504.loopexit.unr-lcssa, %B390
  %.786.kept.0 = phi i64 [ undef, %B390 ], [ %.786, %B504.loopexit.unr-lcssa ], [ %.786, %B430.if.epil.preheader ]
  %trips.B430.if.kept.0 = phi i64 [ undef, %B390 ], [ %trips.B430.if, %B504.loopexit.unr-lcssa ], [ %trips.B430.if, %B430.if.epil.preheader ]
  tail call void @NRT_decref(ptr nonnull %.7.i548)
  %.1122606.not = icmp eq i64 %arg.diagonal.5.0, 0
  br i1 %.1122606.not, label %B584, label %B538.if

B538.if:                                          ; preds = %B504, %B538.if
  %total.2.0609 = phi double [ %.1222, %B538.if ], [ 0.000000e+00, %B504 ]
  %.1069.0608 = phi i64 [ %.1131, %B538.if ], [ %arg.diagonal.5.0, %B504 ]
  %.1066.0607 = phi i64 [ %.1135, %B538.if ], [ 0, %B504 ]
  %.1131 = add nsw i64 %.1069.0608, -1
  %.1135 = add nuw nsw i64 %.1066.0607, 1
  %33 = getelementptr double, ptr %.62.i526, i64 %.1066.0607
  %.1189 = load double, ptr %33, align 8, !alias.scope !49, !noalias !50
  %.1220 = fmul double %.1189, %.1189
  %.1222 = fadd double %total.2.0609, %.1220
  %.1122 = icmp sgt i64 %.1069.0608, 1
  br i1 %.1122, label %B538.if, label %B584.loopexit

B584.loopexit:                                    ; preds = %B538.if
  %34 = tail call i64 @llvm.smax.i64(i64 %arg.diagonal.5.0, i64 1)
  %trips.B538.if = add nsw i64 %34, -1
  br label %B584

B584:                                             ; preds = %B584.loopexit, %B504
  %trips.B538.if.kept.0 = phi i64 [ undef, %B504 ], [ %trips.B538.if, %B584.loopexit ]
  %total.2.0.lcssa = phi double [ 0.000000e+00, %B504 ], [ %.1222, %B584.loopexit ]
  tail call void @NRT_decref(ptr nonnull %.7.i552)
  store double %total.2.0.lcssa, ptr %retptr, align 8, !alias.scope !57, !noalias !58
  %cache.0.used = load i64, ptr %.fca.1.gep7, align 8
  %cache.1.used = load i64, ptr %.fca.1.gep, align 8
  %35 = shl nuw i64 %arg.diagonal.5.0, 4
  %36 = add i64 %cache.0.used, %35
  %kept.bytes.1 = add i64 %36, %cache.1.used
  store i64 %kept.bytes.1, ptr %kept.bytes, align 8
  %37 = or disjoint i64 %.29.i, 1
  %.7.i548.shadow = tail call ptr @calloc(i64 %37, i64 1)
  %38 = icmp eq ptr %.7.i548.shadow, null
  br i1 %38, label %epilogue, label %.7.i548.shadow.ready

B224.if:                                          ; preds = %B222.if
  store ptr @exception, ptr %excinfo, align 8, !alias.scope !59, !noalias !60, !numba_exception_output !61
  br label %epilogue

B0.endif.endif.if:                                ; preds = %B0.endif.endif
  store ptr @exception, ptr %excinfo, align 8, !alias.scope !59, !noalias !60, !numba_exception_output !61
  br label %epilogue

B0.endif.if:                                      ; preds = %B0.endif.endif.endif.i517
  store ptr @exception.4, ptr %excinfo, align 8, !alias.scope !59, !noalias !60
  br label %epilogue

B0.if:                                            ; preds = %B0.endif.endif.endif.i, %B0.endif.endif.i, %prologue
  %excinfo.1.0.ph = phi ptr [ @exception.4, %B0.endif.endif.endif.i ], [ @exception.2, %prologue ], [ @exception.3, %B0.endif.endif.i ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8, !alias.scope !59, !noalias !60
  br label %epilogue

reverse.B504:                                     ; preds = %reverse.loop.B538.if, %middle.block, %vec.epilog.middle.block, %.7.i552.shadow.ready
  br i1 %.866603, label %reverse.B390, label %reverse.B504.loopexit

reverse.loop.B538.if:                             ; preds = %reverse.loop.B538.if.preheader, %reverse.loop.B538.if
  %reverse.iteration.B538.if = phi i64 [ %reverse.previous.B538.if, %reverse.loop.B538.if ], [ %reverse.iteration.B538.if.ph, %reverse.loop.B538.if.preheader ]
  %39 = getelementptr double, ptr %.62.i526, i64 %reverse.iteration.B538.if
  %.1189.1 = load double, ptr %39, align 8
  %40 = fmul double %136, %.1189.1
  %41 = getelementptr double, ptr %.7.i552.shadow.4, i64 %reverse.iteration.B538.if
  %42 = load double, ptr %41, align 8, !alias.scope !62, !noalias !63
  %43 = fadd reassoc nsz double %42, %40
  store double %43, ptr %41, align 8, !alias.scope !62, !noalias !63
  %44 = icmp eq i64 %reverse.iteration.B538.if, 0
  %reverse.previous.B538.if = add nsw i64 %reverse.iteration.B538.if, -1
  br i1 %44, label %reverse.B504, label %reverse.loop.B538.if, !llvm.loop !64

reverse.B390:                                     ; preds = %reverse.loop.B430.if, %reverse.B504
  br i1 %.436600, label %reverse.B390.loopexit, label %reverse.B0.endif.endif.endif.endif

reverse.B504.loopexit:                            ; preds = %reverse.B504
  %45 = shl i64 %trips.B430.if.kept.0, 3
  %reass.sub = sub i64 %cache.1.used, %45
  %buffer.i = load ptr, ptr %cache.1, align 16
  %46 = getelementptr i8, ptr %buffer.i, i64 %reass.sub
  %address.i = getelementptr i8, ptr %46, i64 -8
  br label %reverse.loop.B430.if

reverse.loop.B430.if:                             ; preds = %reverse.loop.B430.if, %reverse.B504.loopexit
  %reverse.iteration.B430.if = phi i64 [ %reverse.previous.B430.if, %reverse.loop.B430.if ], [ %trips.B430.if.kept.0, %reverse.B504.loopexit ]
  %.810.0604.1 = sub i64 %.786.kept.0, %reverse.iteration.B430.if
  %47 = getelementptr double, ptr %.7.i552.shadow.4, i64 %.810.0604.1
  %.917.1 = icmp slt i64 %.810.0604.1, 0
  %.918.1 = select i1 %.917.1, i64 %arg.diagonal.5.0, i64 0
  %48 = getelementptr double, ptr %47, i64 %.918.1
  %49 = load double, ptr %48, align 8, !alias.scope !62, !noalias !63
  store double 0.000000e+00, ptr %48, align 8, !alias.scope !62, !noalias !63
  %50 = getelementptr inbounds double, ptr %address.i, i64 %reverse.iteration.B430.if
  %.994.1 = load double, ptr %50, align 8, !alias.scope !55, !noalias !56
  %51 = getelementptr double, ptr %.62.i, i64 %.810.0604.1
  %.962.1 = getelementptr double, ptr %51, i64 %.918.1
  %.963.1 = load double, ptr %.962.1, align 8
  %52 = getelementptr i8, ptr %47, i64 8
  %.978.1 = icmp slt i64 %.810.0604.1, -1
  %.979.1 = select i1 %.978.1, i64 %arg.diagonal.5.0, i64 0
  %53 = getelementptr double, ptr %52, i64 %.979.1
  %54 = load double, ptr %53, align 8, !alias.scope !62, !noalias !63
  %55 = fmul reassoc nsz double %.963.1, %49
  %56 = fsub reassoc nsz double %54, %55
  store double %56, ptr %53, align 8, !alias.scope !62, !noalias !63
  %57 = getelementptr double, ptr %.7.i548.shadow, i64 %.810.0604.1
  %58 = getelementptr double, ptr %57, i64 %.918.1
  %59 = load double, ptr %58, align 8, !alias.scope !67, !noalias !68
  %60 = fmul reassoc nsz double %.994.1, %49
  %61 = fsub reassoc nsz double %59, %60
  store double %61, ptr %58, align 8, !alias.scope !67, !noalias !68
  %62 = load double, ptr %48, align 8, !alias.scope !62, !noalias !63
  %63 = fadd reassoc nsz double %62, %49
  store double %63, ptr %48, align 8, !alias.scope !62, !noalias !63
  %64 = icmp eq i64 %reverse.iteration.B430.if, 0
  %reverse.previous.B430.if = add nsw i64 %reverse.iteration.B430.if, -1
  br i1 %64, label %reverse.B390, label %reverse.loop.B430.if

reverse.B390.loopexit:                            ; preds = %reverse.B390
  %65 = add nuw nsw i64 %trips.B222.if.kept.0, 1
  %66 = shl i64 %65, 4
  %left.i11 = sub i64 %cache.0.used, %66
  %buffer.i12 = load ptr, ptr %cache.0, align 16
  %address.i13 = getelementptr i8, ptr %buffer.i12, i64 %left.i11
  %67 = shl nuw nsw i64 %65, 3
  %68 = getelementptr inbounds nuw i8, ptr %address.i13, i64 %67
  %.phi.trans.insert = getelementptr double, ptr %.7.i552.shadow.4, i64 %65
  %.pre = load double, ptr %.phi.trans.insert, align 8, !alias.scope !62, !noalias !63
  %.phi.trans.insert25 = getelementptr double, ptr %.7.i548.shadow, i64 %65
  %.pre26 = load double, ptr %.phi.trans.insert25, align 8, !alias.scope !67, !noalias !68
  br label %reverse.loop.B222.if

reverse.B0.endif.endif.endif.endif:               ; preds = %reverse.loop.B222.if, %reverse.B390
  %69 = load double, ptr %.7.i552.shadow.4, align 8, !alias.scope !62, !noalias !63
  %70 = fdiv double %69, %.219
  %71 = fcmp oeq double %69, 0.000000e+00
  %72 = select i1 %71, double 0.000000e+00, double %70
  %73 = fneg double %.325
  %74 = fmul double %70, %73
  %75 = select i1 %71, double 0.000000e+00, double %74
  %76 = load double, ptr %arg.right.4.shadow, align 8, !alias.scope !69, !noalias !70
  %77 = fadd reassoc nsz double %76, %72
  store double %77, ptr %arg.right.4.shadow, align 8, !alias.scope !69, !noalias !70
  %78 = load double, ptr %arg.diagonal.4.shadow, align 8, !alias.scope !71, !noalias !72
  %79 = fadd reassoc nsz double %78, %75
  %80 = load double, ptr %.7.i548.shadow, align 8, !alias.scope !67, !noalias !68
  %81 = fdiv double %80, %.219
  %82 = fcmp oeq double %80, 0.000000e+00
  %83 = select i1 %82, double 0.000000e+00, double %81
  %84 = fneg double %.227
  %85 = fmul double %81, %84
  %86 = select i1 %82, double 0.000000e+00, double %85
  %87 = load double, ptr %arg.upper.4.shadow, align 8, !alias.scope !73, !noalias !74
  %88 = fadd reassoc nsz double %87, %83
  store double %88, ptr %arg.upper.4.shadow, align 8, !alias.scope !73, !noalias !74
  %89 = fadd reassoc nsz double %86, %79
  store double %89, ptr %arg.diagonal.4.shadow, align 8, !alias.scope !71, !noalias !72
  tail call void @free(ptr nonnull %.7.i552.shadow.4)
  tail call void @free(ptr nonnull %.7.i548.shadow)
  br label %epilogue

reverse.loop.B222.if:                             ; preds = %reverse.loop.B222.if, %reverse.B390.loopexit
  %90 = phi double [ %126, %reverse.loop.B222.if ], [ %.pre26, %reverse.B390.loopexit ]
  %91 = phi double [ %103, %reverse.loop.B222.if ], [ %.pre, %reverse.B390.loopexit ]
  %reverse.iteration.B222.if = phi i64 [ %reverse.previous.B222.if, %reverse.loop.B222.if ], [ %trips.B222.if.kept.0, %reverse.B390.loopexit ]
  %.380.0601.1 = add i64 %reverse.iteration.B222.if, 1
  %92 = getelementptr double, ptr %.7.i552.shadow.4, i64 %.380.0601.1
  store double 0.000000e+00, ptr %92, align 8, !alias.scope !62, !noalias !63
  %93 = getelementptr inbounds double, ptr %68, i64 %reverse.iteration.B222.if
  %.726.1 = load double, ptr %93, align 8, !alias.scope !53, !noalias !54
  %94 = getelementptr double, ptr %arg.lower.4, i64 %.380.0601.1
  %.695.1 = load double, ptr %94, align 8
  %.727.1 = fmul double %.726.1, %.695.1
  %95 = getelementptr double, ptr %arg.right.4, i64 %.380.0601.1
  %.665.1 = load double, ptr %95, align 8
  %.728.1 = fsub double %.665.1, %.727.1
  %96 = fmul double %91, %.728.1
  %97 = getelementptr inbounds double, ptr %address.i13, i64 %reverse.iteration.B222.if
  %.564.1 = load double, ptr %97, align 8, !alias.scope !53, !noalias !54
  %.565.1 = fmul double %.695.1, %.564.1
  %98 = getelementptr double, ptr %arg.diagonal.4, i64 %.380.0601.1
  %.503.1 = load double, ptr %98, align 8
  %.566.1 = fsub double %.503.1, %.565.1
  %.574.1 = fdiv double 1.000000e+00, %.566.1
  %99 = fmul double %91, %.574.1
  %100 = getelementptr double, ptr %.7.i552.shadow.4, i64 %reverse.iteration.B222.if
  %101 = load double, ptr %100, align 8, !alias.scope !62, !noalias !63
  %102 = fmul reassoc nsz double %99, %.695.1
  %103 = fsub reassoc nsz double %101, %102
  store double %103, ptr %100, align 8, !alias.scope !62, !noalias !63
  %104 = getelementptr double, ptr %arg.lower.4.shadow, i64 %.380.0601.1
  %105 = load double, ptr %104, align 8, !alias.scope !75, !noalias !76
  %106 = fmul reassoc nsz double %99, %.726.1
  %107 = getelementptr double, ptr %arg.right.4.shadow, i64 %.380.0601.1
  %108 = load double, ptr %107, align 8, !alias.scope !69, !noalias !70
  %109 = fadd reassoc nsz double %108, %99
  store double %109, ptr %107, align 8, !alias.scope !69, !noalias !70
  %110 = getelementptr double, ptr %.7.i548.shadow, i64 %.380.0601.1
  store double 0.000000e+00, ptr %110, align 8, !alias.scope !67, !noalias !68
  %111 = getelementptr double, ptr %arg.upper.4, i64 %.380.0601.1
  %.604.1 = load double, ptr %111, align 8
  %112 = fmul double %90, %.604.1
  %113 = fadd reassoc nsz double %112, %96
  %114 = fmul double %.574.1, %90
  %115 = getelementptr double, ptr %arg.upper.4.shadow, i64 %.380.0601.1
  %116 = load double, ptr %115, align 8, !alias.scope !73, !noalias !74
  %117 = fadd reassoc nsz double %116, %114
  store double %117, ptr %115, align 8, !alias.scope !73, !noalias !74
  %118 = fdiv double %113, %.566.1
  %119 = fneg double %.574.1
  %120 = fmul double %118, %119
  %121 = fcmp oeq double %113, 0.000000e+00
  %122 = select i1 %121, double 0.000000e+00, double %120
  %123 = getelementptr double, ptr %.7.i548.shadow, i64 %reverse.iteration.B222.if
  %124 = load double, ptr %123, align 8, !alias.scope !67, !noalias !68
  %125 = fmul reassoc nsz double %122, %.695.1
  %126 = fsub reassoc nsz double %124, %125
  store double %126, ptr %123, align 8, !alias.scope !67, !noalias !68
  %127 = fmul reassoc nsz double %122, %.564.1
  %128 = fadd reassoc nsz double %106, %127
  %129 = fsub reassoc nsz double %105, %128
  store double %129, ptr %104, align 8, !alias.scope !75, !noalias !76
  %130 = getelementptr double, ptr %arg.diagonal.4.shadow, i64 %.380.0601.1
  %131 = load double, ptr %130, align 8, !alias.scope !71, !noalias !72
  %132 = fadd reassoc nsz double %131, %122
  store double %132, ptr %130, align 8, !alias.scope !71, !noalias !72
  %133 = icmp eq i64 %reverse.iteration.B222.if, 0
  %reverse.previous.B222.if = add nsw i64 %reverse.iteration.B222.if, -1
  br i1 %133, label %reverse.B0.endif.endif.endif.endif, label %reverse.loop.B222.if

.7.i548.shadow.ready:                             ; preds = %B584
  %.7.i552.shadow.4 = tail call ptr @calloc(i64 %37, i64 1)
  %134 = icmp eq ptr %.7.i552.shadow.4, null
  br i1 %134, label %epilogue, label %.7.i552.shadow.ready

.7.i552.shadow.ready:                             ; preds = %.7.i548.shadow.ready
  %135 = load double, ptr %retptr.shadow, align 8, !alias.scope !77, !noalias !78
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !77, !noalias !78
  br i1 %.1122606.not, label %reverse.B504, label %iter.check

iter.check:                                       ; preds = %.7.i552.shadow.ready
  %136 = fadd double %135, %135
  %137 = add i64 %trips.B538.if.kept.0, 1
  %min.iters.check = icmp ult i64 %137, 4
  br i1 %min.iters.check, label %reverse.loop.B538.if.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %iter.check
  %min.iters.check32 = icmp ult i64 %137, 16
  br i1 %min.iters.check32, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %n.mod.vf = and i64 %137, 12
  %n.vec = and i64 %137, -16
  %broadcast.splatinsert = insertelement <4 x double> poison, double %136, i64 0
  %138 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %139 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %140 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %141 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %142 = sub i64 %trips.B538.if.kept.0, %index
  %143 = getelementptr double, ptr %.62.i526, i64 %142
  %144 = getelementptr i8, ptr %143, i64 -24
  %145 = getelementptr i8, ptr %143, i64 -56
  %146 = getelementptr i8, ptr %143, i64 -88
  %147 = getelementptr i8, ptr %143, i64 -120
  %wide.load = load <4 x double>, ptr %144, align 8
  %wide.load33 = load <4 x double>, ptr %145, align 8
  %wide.load34 = load <4 x double>, ptr %146, align 8
  %wide.load35 = load <4 x double>, ptr %147, align 8
  %148 = getelementptr double, ptr %.7.i552.shadow.4, i64 %142
  %149 = getelementptr i8, ptr %148, i64 -24
  %150 = getelementptr i8, ptr %148, i64 -56
  %151 = getelementptr i8, ptr %148, i64 -88
  %152 = getelementptr i8, ptr %148, i64 -120
  %wide.load39 = load <4 x double>, ptr %149, align 8, !alias.scope !62, !noalias !63
  %wide.load40 = load <4 x double>, ptr %150, align 8, !alias.scope !62, !noalias !63
  %wide.load41 = load <4 x double>, ptr %151, align 8, !alias.scope !62, !noalias !63
  %wide.load42 = load <4 x double>, ptr %152, align 8, !alias.scope !62, !noalias !63
  %153 = fmul <4 x double> %138, %wide.load
  %reverse47 = fadd reassoc nsz <4 x double> %wide.load39, %153
  %154 = fmul <4 x double> %139, %wide.load33
  %reverse48 = fadd reassoc nsz <4 x double> %wide.load40, %154
  %155 = fmul <4 x double> %140, %wide.load34
  %reverse49 = fadd reassoc nsz <4 x double> %wide.load41, %155
  %156 = fmul <4 x double> %141, %wide.load35
  %reverse50 = fadd reassoc nsz <4 x double> %wide.load42, %156
  store <4 x double> %reverse47, ptr %149, align 8, !alias.scope !62, !noalias !63
  store <4 x double> %reverse48, ptr %150, align 8, !alias.scope !62, !noalias !63
  store <4 x double> %reverse49, ptr %151, align 8, !alias.scope !62, !noalias !63
  store <4 x double> %reverse50, ptr %152, align 8, !alias.scope !62, !noalias !63
  %index.next = add nuw i64 %index, 16
  %157 = icmp eq i64 %index.next, %n.vec
  br i1 %157, label %middle.block, label %vector.body, !llvm.loop !79

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %137, %n.vec
  br i1 %cmp.n, label %reverse.B504, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %ind.end = sub i64 %trips.B538.if.kept.0, %n.vec
  %min.epilog.iters.check = icmp eq i64 %n.mod.vf, 0
  br i1 %min.epilog.iters.check, label %reverse.loop.B538.if.preheader, label %vec.epilog.ph, !prof !80

vec.epilog.ph:                                    ; preds = %vector.main.loop.iter.check, %vec.epilog.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %n.vec52 = and i64 %137, -4
  %158 = sub i64 %trips.B538.if.kept.0, %n.vec52
  %broadcast.splatinsert53 = insertelement <4 x double> poison, double %136, i64 0
  %159 = shufflevector <4 x double> %broadcast.splatinsert53, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index55 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next61, %vec.epilog.vector.body ]
  %offset.idx = sub i64 %trips.B538.if.kept.0, %index55
  %160 = getelementptr double, ptr %.62.i526, i64 %offset.idx
  %161 = getelementptr i8, ptr %160, i64 -24
  %wide.load56 = load <4 x double>, ptr %161, align 8
  %162 = getelementptr double, ptr %.7.i552.shadow.4, i64 %offset.idx
  %163 = getelementptr i8, ptr %162, i64 -24
  %wide.load58 = load <4 x double>, ptr %163, align 8, !alias.scope !62, !noalias !63
  %164 = fmul <4 x double> %159, %wide.load56
  %reverse60 = fadd reassoc nsz <4 x double> %wide.load58, %164
  store <4 x double> %reverse60, ptr %163, align 8, !alias.scope !62, !noalias !63
  %index.next61 = add nuw i64 %index55, 4
  %165 = icmp eq i64 %index.next61, %n.vec52
  br i1 %165, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !81

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %cmp.n62 = icmp eq i64 %137, %n.vec52
  br i1 %cmp.n62, label %reverse.B504, label %reverse.loop.B538.if.preheader

reverse.loop.B538.if.preheader:                   ; preds = %iter.check, %vec.epilog.iter.check, %vec.epilog.middle.block
  %reverse.iteration.B538.if.ph = phi i64 [ %trips.B538.if.kept.0, %iter.check ], [ %ind.end, %vec.epilog.iter.check ], [ %158, %vec.epilog.middle.block ]
  br label %reverse.loop.B538.if

epilogue:                                         ; preds = %B222.if.preheader, %B430.if.preheader, %B584, %.7.i548.shadow.ready, %reverse.B0.endif.endif.endif.endif, %B0.if, %B0.endif.if, %B0.endif.endif.if, %B224.if
  %.7.i552.reference.0 = phi ptr [ null, %B0.if ], [ null, %B0.endif.if ], [ %.7.i552, %B0.endif.endif.if ], [ %.7.i552, %reverse.B0.endif.endif.endif.endif ], [ %.7.i552, %B222.if.preheader ], [ %.7.i552, %B224.if ], [ %.7.i552, %B430.if.preheader ], [ %.7.i552, %B584 ], [ %.7.i552, %.7.i548.shadow.ready ]
  %.7.i548.reference.1 = phi ptr [ null, %B0.if ], [ %.7.i548, %B0.endif.if ], [ %.7.i548, %B0.endif.endif.if ], [ %.7.i548, %reverse.B0.endif.endif.endif.endif ], [ %.7.i548, %B222.if.preheader ], [ %.7.i548, %B224.if ], [ %.7.i548, %B430.if.preheader ], [ %.7.i548, %B584 ], [ %.7.i548, %.7.i548.shadow.ready ]
  %.7.i548.shadow.slot.0 = phi ptr [ null, %B0.if ], [ null, %B0.endif.if ], [ null, %B0.endif.endif.if ], [ null, %reverse.B0.endif.endif.endif.endif ], [ null, %B222.if.preheader ], [ null, %B224.if ], [ null, %B430.if.preheader ], [ null, %B584 ], [ %.7.i548.shadow, %.7.i548.shadow.ready ]
  %status = phi i32 [ 1, %B0.if ], [ 1, %B0.endif.if ], [ 1, %B0.endif.endif.if ], [ 0, %reverse.B0.endif.endif.endif.endif ], [ 7105633, %B222.if.preheader ], [ 1, %B224.if ], [ 7105633, %B430.if.preheader ], [ 7105633, %B584 ], [ 7105633, %.7.i548.shadow.ready ]
  %buffer.i14 = load ptr, ptr %cache.0, align 16
  tail call void @free(ptr %buffer.i14)
  %buffer.i15 = load ptr, ptr %cache.1, align 16
  tail call void @free(ptr %buffer.i15)
  tail call void @free(ptr %.7.i548.shadow.slot.0)
  tail call void @NRT_decref(ptr %.7.i548.reference.1)
  tail call void @NRT_decref(ptr %.7.i552.reference.0)
  ret i32 %status
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr captures(none), i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #2

; Function Attrs: mustprogress noinline nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none)
define internal fastcc ptr @llad.frame.push(ptr nonnull captures(none) %state, i64 range(i64 8, -31) %bytes) unnamed_addr #3 {
entry:
  %used.slot = getelementptr i8, ptr %state, i64 8
  %capacity.slot = getelementptr i8, ptr %state, i64 16
  %used = load i64, ptr %used.slot, align 8
  %capacity = load i64, ptr %capacity.slot, align 8
  %buffer = load ptr, ptr %state, align 8
  %total = add i64 %used, %bytes
  %fits = icmp ule i64 %total, %capacity
  %exists = icmp ne ptr %buffer, null
  %enough = and i1 %fits, %exists
  br i1 %enough, label %done, label %grow

grow:                                             ; preds = %entry
  %twice = shl i64 %capacity, 1
  %more = tail call i64 @llvm.umax.i64(i64 %twice, i64 %total)
  %size = tail call i64 @llvm.umax.i64(i64 %more, i64 1)
  %grown = tail call ptr @realloc(ptr %buffer, i64 %size)
  %failed = icmp eq ptr %grown, null
  br i1 %failed, label %common.ret, label %keep

keep:                                             ; preds = %grow
  store ptr %grown, ptr %state, align 8
  store i64 %size, ptr %capacity.slot, align 8
  br label %done

common.ret:                                       ; preds = %grow, %done
  %common.ret.op = phi ptr [ %address, %done ], [ null, %grow ]
  ret ptr %common.ret.op

done:                                             ; preds = %keep, %entry
  %base = phi ptr [ %buffer, %entry ], [ %grown, %keep ]
  %address = getelementptr i8, ptr %base, i64 %used
  store i64 %total, ptr %used.slot, align 8
  br label %common.ret
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #0

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #5

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #3 = { mustprogress noinline nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

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
!23 = !{!24}
!24 = distinct !{!24, !25, !"llad.0"}
!25 = distinct !{!25, !"llad"}
!26 = !{!27, !28, !29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42}
!27 = distinct !{!27, !25, !"llad.1"}
!28 = distinct !{!28, !25, !"llad.2"}
!29 = distinct !{!29, !25, !"llad.3"}
!30 = distinct !{!30, !25, !"llad.4"}
!31 = distinct !{!31, !25, !"llad.5"}
!32 = distinct !{!32, !25, !"llad.6"}
!33 = distinct !{!33, !25, !"llad.7"}
!34 = distinct !{!34, !25, !"llad.8"}
!35 = distinct !{!35, !25, !"llad.9"}
!36 = distinct !{!36, !25, !"llad.10"}
!37 = distinct !{!37, !25, !"llad.11"}
!38 = distinct !{!38, !25, !"llad.12"}
!39 = distinct !{!39, !25, !"llad.13"}
!40 = distinct !{!40, !25, !"llad.14"}
!41 = distinct !{!41, !25, !"llad.15"}
!42 = distinct !{!42, !25, !"llad.16"}
!43 = !{!27}
!44 = !{!24, !28, !29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42}
!45 = !{!28}
!46 = !{!24, !27, !29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42}
!47 = !{!29}
!48 = !{!24, !27, !28, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42}
!49 = !{!30}
!50 = !{!24, !27, !28, !29, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42}
!51 = !{!31}
!52 = !{!24, !27, !28, !29, !30, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42}
!53 = !{!32}
!54 = !{!24, !27, !28, !29, !30, !31, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42}
!55 = !{!33}
!56 = !{!24, !27, !28, !29, !30, !31, !32, !34, !35, !36, !37, !38, !39, !40, !41, !42}
!57 = !{!34}
!58 = !{!24, !27, !28, !29, !30, !31, !32, !33, !35, !36, !37, !38, !39, !40, !41, !42}
!59 = !{!35}
!60 = !{!24, !27, !28, !29, !30, !31, !32, !33, !34, !36, !37, !38, !39, !40, !41, !42}
!61 = !{i1 true}
!62 = !{!37}
!63 = !{!24, !27, !28, !29, !30, !31, !32, !33, !34, !35, !36, !38, !39, !40, !41, !42}
!64 = distinct !{!64, !65, !66}
!65 = !{!"llvm.loop.unroll.runtime.disable"}
!66 = !{!"llvm.loop.isvectorized", i32 1}
!67 = !{!38}
!68 = !{!24, !27, !28, !29, !30, !31, !32, !33, !34, !35, !36, !37, !39, !40, !41, !42}
!69 = !{!39}
!70 = !{!24, !27, !28, !29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !40, !41, !42}
!71 = !{!40}
!72 = !{!24, !27, !28, !29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !41, !42}
!73 = !{!41}
!74 = !{!24, !27, !28, !29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !42}
!75 = !{!42}
!76 = !{!24, !27, !28, !29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41}
!77 = !{!36}
!78 = !{!24, !27, !28, !29, !30, !31, !32, !33, !34, !35, !37, !38, !39, !40, !41, !42}
!79 = distinct !{!79, !66, !65}
!80 = !{!"branch_weights", i32 4, i32 12}
!81 = distinct !{!81, !66, !65}
