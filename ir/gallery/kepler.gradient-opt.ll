; kepler: gradient-opt, for x86-64-v3. Written by scripts/gallery.py.
; kepler(array(float64, 1d, C), float64)
; with respect to mean_anomalies, eccentricity
; Plan of the reverse sweep:
;   plan of kepler
;     carries a derivative: parameter %arg.mean_anomalies.4
;     carries a derivative: result %retptr
;     loop %B60.if: store, back edge taken: (arg.mean_anomalies.5.0 - 1)
;       loop %B110: store, back edge taken: counted while it runs
;     cache.0: 24 for each iteration of %B110 bytes
;       store %anomaly.2.1 (double, 8 bytes)
;       store %.353 (double, 8 bytes)
;       store %.315 (double, 8 bytes)
;     cache.1: 17 * ((arg.mean_anomalies.5.0 - 1) + 1) bytes
;       store %trips.B110.B296 (i64, 8 bytes)
;       store %anomaly.3.2 (double, 8 bytes)
;       store %path.B296 (i8, 1 bytes)
;     keep: %trips.B60.if, %path.B344
;     recompute from iteration: %.58.0125
;     recompute: %.364
;     recompute: %.356
;     recompute: %.355
;     recompute: %.351
;     reload: %.187
;     recompute: %0
;     recompute: %.319
;     recompute: %.317

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@exception = external constant { ptr, i32, ptr, ptr, i32 }

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #0

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define range(i32 0, 7105634) i32 @kepler.primal.gradient(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.mean_anomalies.0, ptr readnone captures(none) %arg.mean_anomalies.1, i64 %arg.mean_anomalies.2, i64 %arg.mean_anomalies.3, ptr readonly captures(none) %arg.mean_anomalies.4, i64 %arg.mean_anomalies.5.0, i64 %arg.mean_anomalies.6.0, double %arg.eccentricity, ptr noalias captures(none) %retptr.shadow, ptr noalias captures(none) %arg.mean_anomalies.4.shadow, ptr noalias writeonly captures(none) %arg.eccentricity.derivative, ptr noalias writeonly captures(none) %kept.bytes) local_unnamed_addr #1 {
prologue:
  %cache.0 = alloca [3 x i64], align 16
  %.fca.1.gep9 = getelementptr inbounds nuw i8, ptr %cache.0, i64 8
  %.fca.2.gep10 = getelementptr inbounds nuw i8, ptr %cache.0, i64 16
  %cache.1 = alloca [3 x i64], align 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(24) %cache.0, i8 0, i64 24, i1 false)
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %cache.1, i64 8
  %.116124.not = icmp slt i64 %arg.mean_anomalies.5.0, 1
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(24) %cache.1, i8 0, i64 24, i1 false)
  br i1 %.116124.not, label %reverse.entry.critedge, label %B60.if.preheader

B60.if.preheader:                                 ; preds = %prologue
  %0 = mul i64 %arg.mean_anomalies.5.0, 17
  %1 = add i64 %0, 7
  %2 = and i64 %1, -8
  %cache.1.entry = call fastcc ptr @llad.frame.push(ptr %cache.1, i64 %2)
  %3 = icmp eq ptr %cache.1.entry, null
  br i1 %3, label %epilogue, label %B60.if.preheader24

B60.if.preheader24:                               ; preds = %B60.if.preheader
  %4 = shl nuw nsw i64 %arg.mean_anomalies.5.0, 4
  %5 = getelementptr inbounds nuw i8, ptr %cache.1.entry, i64 %4
  %6 = shl nuw nsw i64 %arg.mean_anomalies.5.0, 3
  %7 = getelementptr inbounds nuw i8, ptr %cache.1.entry, i64 %6
  br label %B60.if

B60.if:                                           ; preds = %B60.if.preheader24, %B296
  %iteration.B60.if = phi i64 [ %iteration.B60.if.next, %B296 ], [ 0, %B60.if.preheader24 ]
  %total.2.0127 = phi double [ %.404, %B296 ], [ 0.000000e+00, %B60.if.preheader24 ]
  %iteration.B60.if.next = add nuw nsw i64 %iteration.B60.if, 1
  %8 = getelementptr double, ptr %arg.mean_anomalies.4, i64 %iteration.B60.if
  %.187 = load double, ptr %8, align 8, !alias.scope !0, !noalias !3
  br label %B110

B110:                                             ; preds = %B112.endif, %B60.if
  %iteration.B110 = phi i64 [ 0, %B60.if ], [ %iteration.B110.next, %B112.endif ]
  %.217.0 = phi i64 [ 50, %B60.if ], [ %.283, %B112.endif ]
  %anomaly.2.1 = phi double [ %.187, %B60.if ], [ %.366, %B112.endif ]
  %used.i = load i64, ptr %.fca.1.gep9, align 8
  %capacity.i = load i64, ptr %.fca.2.gep10, align 16
  %total.i = add i64 %used.i, 24
  %fits.not.i = icmp ugt i64 %total.i, %capacity.i
  br i1 %fits.not.i, label %slow.i, label %fast.i

fast.i:                                           ; preds = %B110
  %buffer.i = load ptr, ptr %cache.0, align 16
  %next.i = getelementptr i8, ptr %buffer.i, i64 %used.i
  store i64 %total.i, ptr %.fca.1.gep9, align 8
  br label %llad.frame.push.iteration.exit

slow.i:                                           ; preds = %B110
  %grown.i = call fastcc ptr @llad.frame.push(ptr nonnull %cache.0, i64 24)
  br label %llad.frame.push.iteration.exit

llad.frame.push.iteration.exit:                   ; preds = %fast.i, %slow.i
  %address.i = phi ptr [ %next.i, %fast.i ], [ %grown.i, %slow.i ]
  %9 = icmp eq ptr %address.i, null
  br i1 %9, label %epilogue, label %cache.0.ready

B110.if:                                          ; preds = %cache.0.ready
  %.353 = tail call double @llvm.cos.f64(double %anomaly.2.1)
  %10 = getelementptr inbounds nuw i8, ptr %address.i, i64 8
  store double %.353, ptr %10, align 8, !alias.scope !10, !noalias !11
  %.355 = fmul double %arg.eccentricity, %.353
  %.356 = fsub double 1.000000e+00, %.355
  %.357 = fcmp oeq double %.356, 0.000000e+00
  br i1 %.357, label %B112.if, label %B112.endif, !prof !12

B112.endif:                                       ; preds = %B110.if
  %.283 = add nsw i64 %.217.0, -1
  %.315 = tail call double @llvm.sin.f64(double %anomaly.2.1)
  %11 = getelementptr inbounds nuw i8, ptr %address.i, i64 16
  store double %.315, ptr %11, align 8, !alias.scope !10, !noalias !11
  %.317 = fmul double %arg.eccentricity, %.315
  %.319 = fsub double %anomaly.2.1, %.317
  %.351 = fsub double %.319, %.187
  %.364 = fdiv double %.351, %.356
  %.366 = fsub double %anomaly.2.1, %.364
  %.372 = tail call double @llvm.fabs.f64(double %.364)
  %.373 = fcmp olt double %.372, 1.000000e-09
  %iteration.B110.next = add nuw nsw i64 %iteration.B110, 1
  br i1 %.373, label %B296, label %B110

B112.if:                                          ; preds = %B110.if
  store ptr @exception, ptr %excinfo, align 8, !alias.scope !13, !noalias !14, !numba_exception_output !15
  br label %epilogue

B296:                                             ; preds = %cache.0.ready, %B112.endif
  %iteration.B110.lcssa31 = phi i64 [ 50, %cache.0.ready ], [ %iteration.B110, %B112.endif ]
  %path.B296 = phi i8 [ 0, %cache.0.ready ], [ 1, %B112.endif ]
  %anomaly.3.2 = phi double [ %anomaly.2.1, %cache.0.ready ], [ %.366, %B112.endif ]
  %12 = getelementptr inbounds nuw i8, ptr %5, i64 %iteration.B60.if
  store i8 %path.B296, ptr %12, align 1, !alias.scope !16, !noalias !17
  %13 = getelementptr inbounds nuw i64, ptr %cache.1.entry, i64 %iteration.B60.if
  store i64 %iteration.B110.lcssa31, ptr %13, align 8, !alias.scope !16, !noalias !17
  %14 = getelementptr inbounds nuw double, ptr %7, i64 %iteration.B60.if
  store double %anomaly.3.2, ptr %14, align 8, !alias.scope !16, !noalias !17
  %.400 = tail call double @llvm.sin.f64(double %anomaly.3.2)
  %.404 = fadd double %total.2.0127, %.400
  %exitcond.not = icmp eq i64 %arg.mean_anomalies.5.0, %iteration.B60.if.next
  br i1 %exitcond.not, label %reverse.B344.loopexit.B344, label %B60.if

cache.0.ready:                                    ; preds = %llad.frame.push.iteration.exit
  store double %anomaly.2.1, ptr %address.i, align 8, !alias.scope !10, !noalias !11
  %.274.not = icmp eq i64 %.217.0, 0
  br i1 %.274.not, label %B296, label %B110.if

reverse.B344.loopexit.B344:                       ; preds = %B296
  store double %.404, ptr %retptr, align 8, !alias.scope !18, !noalias !19
  %cache.0.used = load i64, ptr %.fca.1.gep9, align 8
  %cache.1.used = load i64, ptr %.fca.1.gep, align 8
  %15 = add i64 %cache.1.used, %cache.0.used
  store i64 %15, ptr %kept.bytes, align 8
  %16 = load double, ptr %retptr.shadow, align 8, !alias.scope !20, !noalias !21
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !20, !noalias !21
  %left.i = sub i64 %cache.1.used, %2
  %buffer.i13 = load ptr, ptr %cache.1, align 16
  %address.i14 = getelementptr i8, ptr %buffer.i13, i64 %left.i
  %17 = getelementptr inbounds nuw i8, ptr %address.i14, i64 %6
  %18 = getelementptr inbounds nuw i8, ptr %address.i14, i64 %4
  %buffer.i18 = load ptr, ptr %cache.0, align 16
  br label %reverse.loop.B60.if

reverse.entry.critedge:                           ; preds = %prologue
  store double 0.000000e+00, ptr %retptr, align 8, !alias.scope !18, !noalias !19
  store i64 0, ptr %kept.bytes, align 8
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !20, !noalias !21
  br label %reverse.entry

reverse.entry:                                    ; preds = %reverse.enter.B110, %reverse.entry.critedge
  %arg.eccentricity.adjoint.slot.0 = phi double [ -0.000000e+00, %reverse.entry.critedge ], [ %arg.eccentricity.adjoint.slot.3.lcssa, %reverse.enter.B110 ]
  store double %arg.eccentricity.adjoint.slot.0, ptr %arg.eccentricity.derivative, align 8
  br label %epilogue

reverse.loop.B60.if:                              ; preds = %reverse.enter.B110, %reverse.B344.loopexit.B344
  %left.i17.lcssa30 = phi i64 [ %cache.0.used, %reverse.B344.loopexit.B344 ], [ %73, %reverse.enter.B110 ]
  %arg.eccentricity.adjoint.slot.1 = phi double [ -0.000000e+00, %reverse.B344.loopexit.B344 ], [ %arg.eccentricity.adjoint.slot.3.lcssa, %reverse.enter.B110 ]
  %reverse.iteration.B60.if.in = phi i64 [ %arg.mean_anomalies.5.0, %reverse.B344.loopexit.B344 ], [ %reverse.iteration.B60.if, %reverse.enter.B110 ]
  %reverse.iteration.B60.if = add nsw i64 %reverse.iteration.B60.if.in, -1
  %19 = getelementptr inbounds double, ptr %17, i64 %reverse.iteration.B60.if
  %anomaly.3.2.1 = load double, ptr %19, align 8, !alias.scope !16, !noalias !17
  %20 = tail call double @llvm.cos.f64(double %anomaly.3.2.1)
  %21 = fmul double %16, %20
  %22 = getelementptr inbounds i8, ptr %18, i64 %reverse.iteration.B60.if
  %path.B296.1 = load i8, ptr %22, align 1, !alias.scope !16, !noalias !17
  %23 = icmp eq i8 %path.B296.1, 0
  %reverse.last.B110.in = getelementptr inbounds i64, ptr %address.i14, i64 %reverse.iteration.B60.if
  %reverse.last.B110 = load i64, ptr %reverse.last.B110.in, align 8, !alias.scope !16, !noalias !17
  %24 = getelementptr double, ptr %arg.mean_anomalies.4, i64 %reverse.iteration.B60.if
  %.187.1 = load double, ptr %24, align 8
  %left.i17.peel = add i64 %left.i17.lcssa30, -24
  br i1 %23, label %reverse.B110.peel, label %reverse.B112.endif.peel

reverse.B112.endif.peel:                          ; preds = %reverse.loop.B60.if
  %address.i19.peel = getelementptr i8, ptr %buffer.i18, i64 %left.i17.peel
  %25 = fneg double %21
  %26 = getelementptr inbounds nuw i8, ptr %address.i19.peel, i64 8
  %.353.1.peel = load double, ptr %26, align 8, !alias.scope !10, !noalias !11
  %.355.1.peel = fmul double %arg.eccentricity, %.353.1.peel
  %.356.1.peel = fsub double 1.000000e+00, %.355.1.peel
  %27 = fdiv double %25, %.356.1.peel
  %28 = fcmp oeq double %21, 0.000000e+00
  %29 = select i1 %28, double 0.000000e+00, double %27
  %30 = getelementptr inbounds nuw i8, ptr %address.i19.peel, i64 16
  %.315.1.peel = load double, ptr %30, align 8, !alias.scope !10, !noalias !11
  %.317.1.peel = fmul double %arg.eccentricity, %.315.1.peel
  %anomaly.2.1.1.peel = load double, ptr %address.i19.peel, align 8, !alias.scope !10, !noalias !11
  %.319.1.peel = fsub double %anomaly.2.1.1.peel, %.317.1.peel
  %.351.1.peel = fsub double %.319.1.peel, %.187.1
  %31 = fneg double %29
  %32 = fmul double %arg.eccentricity, %31
  %33 = tail call double @llvm.cos.f64(double %anomaly.2.1.1.peel)
  %34 = fmul double %33, %32
  %35 = fneg reassoc nsz double %29
  %36 = fmul reassoc nsz double %.315.1.peel, %29
  %37 = fsub reassoc nsz double %arg.eccentricity.adjoint.slot.1, %36
  %38 = fdiv double %.351.1.peel, %.356.1.peel
  %.neg.peel = fmul double %27, %38
  %39 = select i1 %28, double -0.000000e+00, double %.neg.peel
  %40 = fmul double %.353.1.peel, %39
  %41 = fmul double %arg.eccentricity, %39
  %42 = tail call double @llvm.sin.f64(double %anomaly.2.1.1.peel)
  %43 = fadd reassoc nsz double %37, %40
  %44 = fadd reassoc nsz double %21, %29
  %45 = fadd reassoc nsz double %44, %34
  %46 = fmul reassoc nsz double %42, %41
  %47 = fsub reassoc nsz double %45, %46
  br label %reverse.B110.peel

reverse.B110.peel:                                ; preds = %reverse.B112.endif.peel, %reverse.loop.B60.if
  %anomaly.2.1.adjoint.slot.3.peel = phi double [ %21, %reverse.loop.B60.if ], [ %47, %reverse.B112.endif.peel ]
  %.187.adjoint.slot.2.peel = phi double [ -0.000000e+00, %reverse.loop.B60.if ], [ %35, %reverse.B112.endif.peel ]
  %arg.eccentricity.adjoint.slot.3.peel = phi double [ %arg.eccentricity.adjoint.slot.1, %reverse.loop.B60.if ], [ %43, %reverse.B112.endif.peel ]
  %48 = icmp eq i64 %reverse.last.B110, 0
  br i1 %48, label %reverse.enter.B110, label %reverse.B110

reverse.B110:                                     ; preds = %reverse.B110.peel, %reverse.B110
  %used.i1628 = phi i64 [ %left.i17, %reverse.B110 ], [ %left.i17.peel, %reverse.B110.peel ]
  %.366.adjoint.slot.2 = phi double [ %71, %reverse.B110 ], [ %anomaly.2.1.adjoint.slot.3.peel, %reverse.B110.peel ]
  %.187.adjoint.slot.1 = phi double [ %59, %reverse.B110 ], [ %.187.adjoint.slot.2.peel, %reverse.B110.peel ]
  %arg.eccentricity.adjoint.slot.2 = phi double [ %67, %reverse.B110 ], [ %arg.eccentricity.adjoint.slot.3.peel, %reverse.B110.peel ]
  %reverse.iteration.B110.in = phi i64 [ %reverse.iteration.B110, %reverse.B110 ], [ %reverse.last.B110, %reverse.B110.peel ]
  %reverse.iteration.B110 = add i64 %reverse.iteration.B110.in, -1
  %left.i17 = add i64 %used.i1628, -24
  %address.i19 = getelementptr i8, ptr %buffer.i18, i64 %left.i17
  %49 = fneg double %.366.adjoint.slot.2
  %50 = getelementptr inbounds nuw i8, ptr %address.i19, i64 8
  %.353.1 = load double, ptr %50, align 8, !alias.scope !10, !noalias !11
  %.355.1 = fmul double %arg.eccentricity, %.353.1
  %.356.1 = fsub double 1.000000e+00, %.355.1
  %51 = fdiv double %49, %.356.1
  %52 = fcmp oeq double %.366.adjoint.slot.2, 0.000000e+00
  %53 = select i1 %52, double 0.000000e+00, double %51
  %54 = getelementptr inbounds nuw i8, ptr %address.i19, i64 16
  %.315.1 = load double, ptr %54, align 8, !alias.scope !10, !noalias !11
  %.317.1 = fmul double %arg.eccentricity, %.315.1
  %anomaly.2.1.1 = load double, ptr %address.i19, align 8, !alias.scope !10, !noalias !11
  %.319.1 = fsub double %anomaly.2.1.1, %.317.1
  %.351.1 = fsub double %.319.1, %.187.1
  %55 = fneg double %53
  %56 = fmul double %arg.eccentricity, %55
  %57 = tail call double @llvm.cos.f64(double %anomaly.2.1.1)
  %58 = fmul double %57, %56
  %59 = fsub reassoc nsz double %.187.adjoint.slot.1, %53
  %60 = fmul reassoc nsz double %.315.1, %53
  %61 = fsub reassoc nsz double %arg.eccentricity.adjoint.slot.2, %60
  %62 = fdiv double %.351.1, %.356.1
  %.neg = fmul double %51, %62
  %63 = select i1 %52, double -0.000000e+00, double %.neg
  %64 = fmul double %.353.1, %63
  %65 = fmul double %arg.eccentricity, %63
  %66 = tail call double @llvm.sin.f64(double %anomaly.2.1.1)
  %67 = fadd reassoc nsz double %61, %64
  %68 = fadd reassoc nsz double %.366.adjoint.slot.2, %53
  %69 = fadd reassoc nsz double %68, %58
  %70 = fmul reassoc nsz double %66, %65
  %71 = fsub reassoc nsz double %69, %70
  %72 = icmp eq i64 %reverse.iteration.B110, 0
  br i1 %72, label %reverse.enter.B110, label %reverse.B110, !llvm.loop !22

reverse.enter.B110:                               ; preds = %reverse.B110, %reverse.B110.peel
  %anomaly.2.1.adjoint.slot.3.lcssa = phi double [ %anomaly.2.1.adjoint.slot.3.peel, %reverse.B110.peel ], [ %71, %reverse.B110 ]
  %.187.adjoint.slot.2.lcssa = phi double [ %.187.adjoint.slot.2.peel, %reverse.B110.peel ], [ %59, %reverse.B110 ]
  %arg.eccentricity.adjoint.slot.3.lcssa = phi double [ %arg.eccentricity.adjoint.slot.3.peel, %reverse.B110.peel ], [ %67, %reverse.B110 ]
  %.neg34 = mul i64 %reverse.last.B110, -24
  %73 = add i64 %.neg34, %left.i17.peel
  %74 = fadd reassoc nsz double %.187.adjoint.slot.2.lcssa, %anomaly.2.1.adjoint.slot.3.lcssa
  %75 = getelementptr double, ptr %arg.mean_anomalies.4.shadow, i64 %reverse.iteration.B60.if
  %76 = load double, ptr %75, align 8, !alias.scope !24, !noalias !25
  %77 = fadd reassoc nsz double %74, %76
  store double %77, ptr %75, align 8, !alias.scope !24, !noalias !25
  %78 = icmp eq i64 %reverse.iteration.B60.if, 0
  br i1 %78, label %reverse.entry, label %reverse.loop.B60.if

epilogue:                                         ; preds = %llad.frame.push.iteration.exit, %B60.if.preheader, %reverse.entry, %B112.if
  %status = phi i32 [ 1, %B112.if ], [ 0, %reverse.entry ], [ 7105633, %B60.if.preheader ], [ 7105633, %llad.frame.push.iteration.exit ]
  %buffer.i20 = load ptr, ptr %cache.0, align 16
  tail call void @free(ptr %buffer.i20)
  %buffer.i21 = load ptr, ptr %cache.1, align 16
  tail call void @free(ptr %buffer.i21)
  ret i32 %status
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr captures(none), i64 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #3

; Function Attrs: mustprogress noinline nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none)
define internal fastcc ptr @llad.frame.push(ptr nonnull captures(none) %state, i64 range(i64 0, -7) %bytes) unnamed_addr #4 {
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

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #5

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #2 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #3 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #4 = { mustprogress noinline nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"llad.0"}
!2 = distinct !{!2, !"llad"}
!3 = !{!4, !5, !6, !7, !8, !9}
!4 = distinct !{!4, !2, !"llad.1"}
!5 = distinct !{!5, !2, !"llad.2"}
!6 = distinct !{!6, !2, !"llad.3"}
!7 = distinct !{!7, !2, !"llad.4"}
!8 = distinct !{!8, !2, !"llad.5"}
!9 = distinct !{!9, !2, !"llad.6"}
!10 = !{!4}
!11 = !{!1, !5, !6, !7, !8, !9}
!12 = !{!"branch_weights", i32 1, i32 99}
!13 = !{!5}
!14 = !{!1, !4, !6, !7, !8, !9}
!15 = !{i1 true}
!16 = !{!6}
!17 = !{!1, !4, !5, !7, !8, !9}
!18 = !{!7}
!19 = !{!1, !4, !5, !6, !8, !9}
!20 = !{!8}
!21 = !{!1, !4, !5, !6, !7, !9}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.peeled.count", i32 1}
!24 = !{!9}
!25 = !{!1, !4, !5, !6, !7, !8}
