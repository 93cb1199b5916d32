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

; Function Attrs: nounwind
define range(i32 0, 7105634) i32 @kepler.primal.gradient(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.mean_anomalies.0, ptr readnone captures(none) %arg.mean_anomalies.1, i64 %arg.mean_anomalies.2, i64 %arg.mean_anomalies.3, ptr readonly captures(none) %arg.mean_anomalies.4, i64 %arg.mean_anomalies.5.0, i64 %arg.mean_anomalies.6.0, double %arg.eccentricity, ptr noalias captures(none) %retptr.shadow, ptr noalias captures(none) %arg.mean_anomalies.4.shadow, ptr noalias writeonly captures(none) %arg.eccentricity.derivative, ptr noalias writeonly captures(none) %kept.bytes) local_unnamed_addr #1 {
prologue:
  %cache.0 = alloca [5 x i64], align 16
  %.fca.1.gep9 = getelementptr inbounds nuw i8, ptr %cache.0, i64 8
  %.fca.2.gep10 = getelementptr inbounds nuw i8, ptr %cache.0, i64 16
  %.fca.3.gep11 = getelementptr inbounds nuw i8, ptr %cache.0, i64 24
  %.fca.4.gep12 = getelementptr inbounds nuw i8, ptr %cache.0, i64 32
  %cache.1 = alloca [5 x i64], align 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(40) %cache.0, i8 0, i64 40, i1 false)
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %cache.1, i64 8
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %cache.1, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %cache.1, i64 32
  %.116124.not = icmp slt i64 %arg.mean_anomalies.5.0, 1
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(40) %cache.1, i8 0, i64 40, i1 false)
  br i1 %.116124.not, label %reverse.entry.critedge, label %B60.if.preheader

B60.if.preheader:                                 ; preds = %prologue
  %0 = mul i64 %arg.mean_anomalies.5.0, 17
  %1 = add i64 %0, 7
  %2 = and i64 %1, -8
  %cache.1.entry = call fastcc ptr @llad.frame.push(ptr %cache.1, i64 %2)
  %3 = icmp eq ptr %cache.1.entry, null
  br i1 %3, label %epilogue, label %B60.if.preheader56

B60.if.preheader56:                               ; preds = %B60.if.preheader
  %4 = shl nuw nsw i64 %arg.mean_anomalies.5.0, 4
  %5 = getelementptr inbounds nuw i8, ptr %cache.1.entry, i64 %4
  %6 = shl nuw nsw i64 %arg.mean_anomalies.5.0, 3
  %7 = getelementptr inbounds nuw i8, ptr %cache.1.entry, i64 %6
  br label %B60.if

B60.if:                                           ; preds = %B60.if.preheader56, %B296
  %iteration.B60.if = phi i64 [ %iteration.B60.if.next, %B296 ], [ 0, %B60.if.preheader56 ]
  %total.2.0127 = phi double [ %.404, %B296 ], [ 0.000000e+00, %B60.if.preheader56 ]
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
  %after.i = add i64 %used.i, 24
  %fits.not.i = icmp ugt i64 %after.i, %capacity.i
  br i1 %fits.not.i, label %slow.i, label %fast.i

fast.i:                                           ; preds = %B110
  %buffer.i = load ptr, ptr %cache.0, align 16
  %next.i = getelementptr i8, ptr %buffer.i, i64 %used.i
  store i64 %after.i, ptr %.fca.1.gep9, align 8
  %total.i = load i64, ptr %.fca.3.gep11, align 8
  %total.after.i = add i64 %total.i, 24
  store i64 %total.after.i, ptr %.fca.3.gep11, align 8
  br label %llad.frame.push.iteration.exit

slow.i:                                           ; preds = %B110
  %made.i = call fastcc ptr @llad.frame.push(ptr nonnull %cache.0, i64 24)
  br label %llad.frame.push.iteration.exit

llad.frame.push.iteration.exit:                   ; preds = %fast.i, %slow.i
  %address.i = phi ptr [ %next.i, %fast.i ], [ %made.i, %slow.i ]
  %9 = icmp eq ptr %address.i, null
  br i1 %9, label %epilogue, label %cache.0.ready

B110.if:                                          ; preds = %cache.0.ready
  %.353 = tail call double @llvm.cos.f64(double %anomaly.2.1)
  %10 = getelementptr inbounds nuw i8, ptr %address.i, i64 8
  store double %.353, ptr %10, align 8, !alias.scope !14, !noalias !15
  %.355 = fmul double %arg.eccentricity, %.353
  %.356 = fsub double 1.000000e+00, %.355
  %.357 = fcmp oeq double %.356, 0.000000e+00
  br i1 %.357, label %B112.if, label %B112.endif, !prof !16

B112.endif:                                       ; preds = %B110.if
  %.283 = add nsw i64 %.217.0, -1
  %.315 = tail call double @llvm.sin.f64(double %anomaly.2.1)
  %11 = getelementptr inbounds nuw i8, ptr %address.i, i64 16
  store double %.315, ptr %11, align 8, !alias.scope !17, !noalias !18
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
  store ptr @exception, ptr %excinfo, align 8, !alias.scope !19, !noalias !20, !numba_exception_output !21
  br label %epilogue

B296:                                             ; preds = %cache.0.ready, %B112.endif
  %iteration.B110.lcssa60 = phi i64 [ 50, %cache.0.ready ], [ %iteration.B110, %B112.endif ]
  %path.B296 = phi i8 [ 0, %cache.0.ready ], [ 1, %B112.endif ]
  %anomaly.3.2 = phi double [ %anomaly.2.1, %cache.0.ready ], [ %.366, %B112.endif ]
  %12 = getelementptr inbounds nuw i8, ptr %5, i64 %iteration.B60.if
  store i8 %path.B296, ptr %12, align 1, !alias.scope !22, !noalias !23
  %13 = getelementptr inbounds nuw i64, ptr %cache.1.entry, i64 %iteration.B60.if
  store i64 %iteration.B110.lcssa60, ptr %13, align 8, !alias.scope !24, !noalias !25
  %14 = getelementptr inbounds nuw double, ptr %7, i64 %iteration.B60.if
  store double %anomaly.3.2, ptr %14, align 8, !alias.scope !26, !noalias !27
  %.400 = tail call double @llvm.sin.f64(double %anomaly.3.2)
  %.404 = fadd double %total.2.0127, %.400
  %exitcond.not = icmp eq i64 %arg.mean_anomalies.5.0, %iteration.B60.if.next
  br i1 %exitcond.not, label %reverse.B344.loopexit.B344, label %B60.if

cache.0.ready:                                    ; preds = %llad.frame.push.iteration.exit
  store double %anomaly.2.1, ptr %address.i, align 8, !alias.scope !28, !noalias !29
  %.274.not = icmp eq i64 %.217.0, 0
  br i1 %.274.not, label %B296, label %B110.if

reverse.B344.loopexit.B344:                       ; preds = %B296
  store double %.404, ptr %retptr, align 8, !alias.scope !30, !noalias !31
  %cache.0.used = load i64, ptr %.fca.3.gep11, align 8
  %cache.1.used = load i64, ptr %.fca.3.gep, align 8
  %15 = add i64 %cache.1.used, %cache.0.used
  store i64 %15, ptr %kept.bytes, align 8
  %16 = load double, ptr %retptr.shadow, align 8, !alias.scope !32, !noalias !33
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !32, !noalias !33
  %used.i32 = load i64, ptr %.fca.1.gep, align 8
  %here.not.i33 = icmp ult i64 %used.i32, %2
  br i1 %here.not.i33, label %back.i38, label %llad.frame.top.exit39

back.i38:                                         ; preds = %reverse.B344.loopexit.B344
  call fastcc void @llad.frame.back(ptr nonnull %cache.1)
  %now.i34.pre = load i64, ptr %.fca.1.gep, align 8
  %total.i17.pre = load i64, ptr %.fca.3.gep, align 8
  br label %llad.frame.top.exit39

llad.frame.top.exit39:                            ; preds = %reverse.B344.loopexit.B344, %back.i38
  %total.i17 = phi i64 [ %cache.1.used, %reverse.B344.loopexit.B344 ], [ %total.i17.pre, %back.i38 ]
  %now.i34 = phi i64 [ %used.i32, %reverse.B344.loopexit.B344 ], [ %now.i34.pre, %back.i38 ]
  %left.i35 = sub i64 %now.i34, %2
  %buffer.i36 = load ptr, ptr %cache.1, align 16
  %address.i37 = getelementptr i8, ptr %buffer.i36, i64 %left.i35
  store i64 %left.i35, ptr %.fca.1.gep, align 8
  %total.after.i18 = sub i64 %total.i17, %2
  store i64 %total.after.i18, ptr %.fca.3.gep, align 8
  %17 = getelementptr inbounds nuw i8, ptr %address.i37, i64 %6
  %18 = getelementptr inbounds nuw i8, ptr %address.i37, i64 %4
  %used.i27.peel.pre = load i64, ptr %.fca.1.gep9, align 8
  br label %reverse.loop.B60.if

reverse.entry.critedge:                           ; preds = %prologue
  store double 0.000000e+00, ptr %retptr, align 8, !alias.scope !30, !noalias !31
  store i64 0, ptr %kept.bytes, align 8
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !32, !noalias !33
  br label %reverse.entry

reverse.entry:                                    ; preds = %reverse.enter.B110, %reverse.entry.critedge
  %arg.eccentricity.adjoint.slot.0 = phi double [ -0.000000e+00, %reverse.entry.critedge ], [ %arg.eccentricity.adjoint.slot.3.lcssa, %reverse.enter.B110 ]
  store double %arg.eccentricity.adjoint.slot.0, ptr %arg.eccentricity.derivative, align 8
  br label %epilogue

reverse.loop.B60.if:                              ; preds = %reverse.enter.B110, %llad.frame.top.exit39
  %total.i24.peel68 = phi i64 [ %cache.0.used, %llad.frame.top.exit39 ], [ %total.i24.peel69, %reverse.enter.B110 ]
  %used.i27.peel = phi i64 [ %used.i27.peel.pre, %llad.frame.top.exit39 ], [ %used.i27.peel66, %reverse.enter.B110 ]
  %arg.eccentricity.adjoint.slot.1 = phi double [ -0.000000e+00, %llad.frame.top.exit39 ], [ %arg.eccentricity.adjoint.slot.3.lcssa, %reverse.enter.B110 ]
  %reverse.iteration.B60.if.in = phi i64 [ %arg.mean_anomalies.5.0, %llad.frame.top.exit39 ], [ %reverse.iteration.B60.if, %reverse.enter.B110 ]
  %reverse.iteration.B60.if = add nsw i64 %reverse.iteration.B60.if.in, -1
  %19 = getelementptr inbounds double, ptr %17, i64 %reverse.iteration.B60.if
  %anomaly.3.2.1 = load double, ptr %19, align 8, !alias.scope !26, !noalias !27
  %20 = tail call double @llvm.cos.f64(double %anomaly.3.2.1)
  %21 = fmul double %16, %20
  %22 = getelementptr inbounds i8, ptr %18, i64 %reverse.iteration.B60.if
  %path.B296.1 = load i8, ptr %22, align 1, !alias.scope !22, !noalias !23
  %23 = icmp eq i8 %path.B296.1, 0
  %reverse.last.B110.in = getelementptr inbounds i64, ptr %address.i37, i64 %reverse.iteration.B60.if
  %reverse.last.B110 = load i64, ptr %reverse.last.B110.in, align 8, !alias.scope !24, !noalias !25
  %24 = getelementptr double, ptr %arg.mean_anomalies.4, i64 %reverse.iteration.B60.if
  %.187.1 = load double, ptr %24, align 8
  %here.not.i.peel = icmp ult i64 %used.i27.peel, 24
  br i1 %here.not.i.peel, label %back.i.peel, label %llad.frame.top.exit.peel

back.i.peel:                                      ; preds = %reverse.loop.B60.if
  call fastcc void @llad.frame.back(ptr nonnull %cache.0)
  %now.i.peel.pre = load i64, ptr %.fca.1.gep9, align 8
  %total.i24.peel.pre = load i64, ptr %.fca.3.gep11, align 8
  br label %llad.frame.top.exit.peel

llad.frame.top.exit.peel:                         ; preds = %back.i.peel, %reverse.loop.B60.if
  %total.i24.peel = phi i64 [ %total.i24.peel.pre, %back.i.peel ], [ %total.i24.peel68, %reverse.loop.B60.if ]
  %now.i.peel = phi i64 [ %now.i.peel.pre, %back.i.peel ], [ %used.i27.peel, %reverse.loop.B60.if ]
  %left.i28.peel = add i64 %now.i.peel, -24
  %buffer.i29.peel = load ptr, ptr %cache.0, align 16
  store i64 %left.i28.peel, ptr %.fca.1.gep9, align 8
  %total.after.i25.peel = add i64 %total.i24.peel, -24
  store i64 %total.after.i25.peel, ptr %.fca.3.gep11, align 8
  br i1 %23, label %reverse.B110.peel, label %reverse.B112.endif.peel

reverse.B112.endif.peel:                          ; preds = %llad.frame.top.exit.peel
  %address.i30.peel = getelementptr i8, ptr %buffer.i29.peel, i64 %left.i28.peel
  %25 = fneg double %21
  %26 = getelementptr inbounds nuw i8, ptr %address.i30.peel, i64 8
  %.353.1.peel = load double, ptr %26, align 8, !alias.scope !14, !noalias !15
  %.355.1.peel = fmul double %arg.eccentricity, %.353.1.peel
  %.356.1.peel = fsub double 1.000000e+00, %.355.1.peel
  %27 = fdiv arcp double %25, %.356.1.peel
  %28 = fcmp oeq double %21, 0.000000e+00
  %29 = select i1 %28, double 0.000000e+00, double %27
  %30 = getelementptr inbounds nuw i8, ptr %address.i30.peel, i64 16
  %.315.1.peel = load double, ptr %30, align 8, !alias.scope !17, !noalias !18
  %.317.1.peel = fmul double %arg.eccentricity, %.315.1.peel
  %anomaly.2.1.1.peel = load double, ptr %address.i30.peel, align 8, !alias.scope !28, !noalias !29
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

reverse.B110.peel:                                ; preds = %reverse.B112.endif.peel, %llad.frame.top.exit.peel
  %anomaly.2.1.adjoint.slot.3.peel = phi double [ %21, %llad.frame.top.exit.peel ], [ %47, %reverse.B112.endif.peel ]
  %.187.adjoint.slot.2.peel = phi double [ -0.000000e+00, %llad.frame.top.exit.peel ], [ %35, %reverse.B112.endif.peel ]
  %arg.eccentricity.adjoint.slot.3.peel = phi double [ %arg.eccentricity.adjoint.slot.1, %llad.frame.top.exit.peel ], [ %43, %reverse.B112.endif.peel ]
  %48 = icmp eq i64 %reverse.last.B110, 0
  br i1 %48, label %reverse.enter.B110, label %reverse.loop.B110

reverse.loop.B110:                                ; preds = %reverse.B110.peel, %reverse.B110
  %total.i2475 = phi i64 [ %total.after.i25, %reverse.B110 ], [ %total.after.i25.peel, %reverse.B110.peel ]
  %buffer.i2973 = phi ptr [ %buffer.i29, %reverse.B110 ], [ %buffer.i29.peel, %reverse.B110.peel ]
  %used.i27 = phi i64 [ %left.i28, %reverse.B110 ], [ %left.i28.peel, %reverse.B110.peel ]
  %.366.adjoint.slot.2 = phi double [ %71, %reverse.B110 ], [ %anomaly.2.1.adjoint.slot.3.peel, %reverse.B110.peel ]
  %.187.adjoint.slot.1 = phi double [ %59, %reverse.B110 ], [ %.187.adjoint.slot.2.peel, %reverse.B110.peel ]
  %arg.eccentricity.adjoint.slot.2 = phi double [ %67, %reverse.B110 ], [ %arg.eccentricity.adjoint.slot.3.peel, %reverse.B110.peel ]
  %reverse.iteration.B110.in = phi i64 [ %reverse.iteration.B110, %reverse.B110 ], [ %reverse.last.B110, %reverse.B110.peel ]
  %reverse.iteration.B110 = add i64 %reverse.iteration.B110.in, -1
  %here.not.i = icmp ult i64 %used.i27, 24
  br i1 %here.not.i, label %back.i, label %reverse.B110

back.i:                                           ; preds = %reverse.loop.B110
  call fastcc void @llad.frame.back(ptr nonnull %cache.0)
  %now.i.pre = load i64, ptr %.fca.1.gep9, align 8
  %buffer.i29.pre = load ptr, ptr %cache.0, align 16
  %total.i24.pre = load i64, ptr %.fca.3.gep11, align 8
  br label %reverse.B110

reverse.B110:                                     ; preds = %reverse.loop.B110, %back.i
  %total.i24 = phi i64 [ %total.i2475, %reverse.loop.B110 ], [ %total.i24.pre, %back.i ]
  %buffer.i29 = phi ptr [ %buffer.i2973, %reverse.loop.B110 ], [ %buffer.i29.pre, %back.i ]
  %now.i = phi i64 [ %used.i27, %reverse.loop.B110 ], [ %now.i.pre, %back.i ]
  %left.i28 = add i64 %now.i, -24
  store i64 %left.i28, ptr %.fca.1.gep9, align 8
  %total.after.i25 = add i64 %total.i24, -24
  store i64 %total.after.i25, ptr %.fca.3.gep11, align 8
  %address.i30 = getelementptr i8, ptr %buffer.i29, i64 %left.i28
  %49 = fneg double %.366.adjoint.slot.2
  %50 = getelementptr inbounds nuw i8, ptr %address.i30, i64 8
  %.353.1 = load double, ptr %50, align 8, !alias.scope !14, !noalias !15
  %.355.1 = fmul double %arg.eccentricity, %.353.1
  %.356.1 = fsub double 1.000000e+00, %.355.1
  %51 = fdiv arcp double %49, %.356.1
  %52 = fcmp oeq double %.366.adjoint.slot.2, 0.000000e+00
  %53 = select i1 %52, double 0.000000e+00, double %51
  %54 = getelementptr inbounds nuw i8, ptr %address.i30, i64 16
  %.315.1 = load double, ptr %54, align 8, !alias.scope !17, !noalias !18
  %.317.1 = fmul double %arg.eccentricity, %.315.1
  %anomaly.2.1.1 = load double, ptr %address.i30, align 8, !alias.scope !28, !noalias !29
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
  br i1 %72, label %reverse.enter.B110, label %reverse.loop.B110, !llvm.loop !34

reverse.enter.B110:                               ; preds = %reverse.B110, %reverse.B110.peel
  %total.i24.peel69 = phi i64 [ %total.after.i25.peel, %reverse.B110.peel ], [ %total.after.i25, %reverse.B110 ]
  %used.i27.peel66 = phi i64 [ %left.i28.peel, %reverse.B110.peel ], [ %left.i28, %reverse.B110 ]
  %anomaly.2.1.adjoint.slot.3.lcssa = phi double [ %anomaly.2.1.adjoint.slot.3.peel, %reverse.B110.peel ], [ %71, %reverse.B110 ]
  %.187.adjoint.slot.2.lcssa = phi double [ %.187.adjoint.slot.2.peel, %reverse.B110.peel ], [ %59, %reverse.B110 ]
  %arg.eccentricity.adjoint.slot.3.lcssa = phi double [ %arg.eccentricity.adjoint.slot.3.peel, %reverse.B110.peel ], [ %67, %reverse.B110 ]
  %73 = fadd reassoc nsz double %.187.adjoint.slot.2.lcssa, %anomaly.2.1.adjoint.slot.3.lcssa
  %74 = getelementptr double, ptr %arg.mean_anomalies.4.shadow, i64 %reverse.iteration.B60.if
  %75 = load double, ptr %74, align 8, !alias.scope !36, !noalias !37
  %76 = fadd reassoc nsz double %73, %75
  store double %76, ptr %74, align 8, !alias.scope !36, !noalias !37
  %77 = icmp eq i64 %reverse.iteration.B60.if, 0
  br i1 %77, label %reverse.entry, label %reverse.loop.B60.if

epilogue:                                         ; preds = %llad.frame.push.iteration.exit, %B60.if.preheader, %reverse.entry, %B112.if
  %status = phi i32 [ 1, %B112.if ], [ 0, %reverse.entry ], [ 7105633, %B60.if.preheader ], [ 7105633, %llad.frame.push.iteration.exit ]
  %cache.0.val = load ptr, ptr %cache.0, align 16
  %cache.0.val40 = load ptr, ptr %.fca.4.gep12, align 16
  %nothing.i.i = icmp eq ptr %cache.0.val40, null
  br i1 %nothing.i.i, label %llad.frame.free.chunk.exit.i, label %drop.i.i

drop.i.i:                                         ; preds = %epilogue
  %made.i.i = getelementptr i8, ptr %cache.0.val40, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i.i)
  br label %llad.frame.free.chunk.exit.i

llad.frame.free.chunk.exit.i:                     ; preds = %drop.i.i, %epilogue
  %end1.i = icmp eq ptr %cache.0.val, null
  br i1 %end1.i, label %llad.frame.free.exit, label %llad.frame.free.chunk.exit4.i

llad.frame.free.chunk.exit4.i:                    ; preds = %llad.frame.free.chunk.exit.i, %llad.frame.free.chunk.exit4.i
  %chunk2.i = phi ptr [ %before.i, %llad.frame.free.chunk.exit4.i ], [ %cache.0.val, %llad.frame.free.chunk.exit.i ]
  %before.slot.i = getelementptr i8, ptr %chunk2.i, i64 -32
  %before.i = load ptr, ptr %before.slot.i, align 8
  %made.i3.i = getelementptr i8, ptr %chunk2.i, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i3.i)
  %end.i = icmp eq ptr %before.i, null
  br i1 %end.i, label %llad.frame.free.exit, label %llad.frame.free.chunk.exit4.i

llad.frame.free.exit:                             ; preds = %llad.frame.free.chunk.exit4.i, %llad.frame.free.chunk.exit.i
  %cache.1.val = load ptr, ptr %cache.1, align 16
  %cache.1.val41 = load ptr, ptr %.fca.4.gep, align 16
  %nothing.i.i42 = icmp eq ptr %cache.1.val41, null
  br i1 %nothing.i.i42, label %llad.frame.free.chunk.exit.i45, label %drop.i.i43

drop.i.i43:                                       ; preds = %llad.frame.free.exit
  %made.i.i44 = getelementptr i8, ptr %cache.1.val41, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i.i44)
  br label %llad.frame.free.chunk.exit.i45

llad.frame.free.chunk.exit.i45:                   ; preds = %drop.i.i43, %llad.frame.free.exit
  %end1.i46 = icmp eq ptr %cache.1.val, null
  br i1 %end1.i46, label %llad.frame.free.exit53, label %llad.frame.free.chunk.exit4.i47

llad.frame.free.chunk.exit4.i47:                  ; preds = %llad.frame.free.chunk.exit.i45, %llad.frame.free.chunk.exit4.i47
  %chunk2.i48 = phi ptr [ %before.i50, %llad.frame.free.chunk.exit4.i47 ], [ %cache.1.val, %llad.frame.free.chunk.exit.i45 ]
  %before.slot.i49 = getelementptr i8, ptr %chunk2.i48, i64 -32
  %before.i50 = load ptr, ptr %before.slot.i49, align 8
  %made.i3.i51 = getelementptr i8, ptr %chunk2.i48, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i3.i51)
  %end.i52 = icmp eq ptr %before.i50, null
  br i1 %end.i52, label %llad.frame.free.exit53, label %llad.frame.free.chunk.exit4.i47

llad.frame.free.exit53:                           ; preds = %llad.frame.free.chunk.exit4.i47, %llad.frame.free.chunk.exit.i45
  ret i32 %status
}

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #2

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #3

declare i32 @madvise(ptr, i64, i32) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare ptr @llvm.ptrmask.p0.i64(ptr, i64) #0

; Function Attrs: noinline nounwind
define internal fastcc ptr @llad.heap.grow(i64 range(i64 64, 0) %bytes) unnamed_addr #4 {
entry:
  %big = icmp ugt i64 %bytes, 1048575
  br i1 %big, label %pages, label %resize

common.ret:                                       ; preds = %mark, %resize, %pages
  %common.ret.op = phi ptr [ %made, %pages ], [ %place.i, %mark ], [ null, %resize ]
  ret ptr %common.ret.op

pages:                                            ; preds = %entry
  %made = tail call fastcc ptr @llad.heap.pages(i64 %bytes)
  br label %common.ret

resize:                                           ; preds = %entry
  %checked.i1 = add nuw nsw i64 %bytes, 16
  %malloc = tail call ptr @malloc(i64 %checked.i1)
  %failed = icmp eq ptr %malloc, null
  br i1 %failed, label %common.ret, label %mark

mark:                                             ; preds = %resize
  %place.i = getelementptr i8, ptr %malloc, i64 16
  store i64 16, ptr %malloc, align 8
  br label %common.ret
}

; Function Attrs: mustprogress noinline nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
define internal fastcc void @llad.heap.free(ptr captures(address_is_null) %block) unnamed_addr #5 {
entry:
  %nothing = icmp eq ptr %block, null
  br i1 %nothing, label %done, label %drop

drop:                                             ; preds = %entry
  %gap.slot = getelementptr i8, ptr %block, i64 -16
  %gap = load i64, ptr %gap.slot, align 8
  %back = sub i64 0, %gap
  %origin = getelementptr i8, ptr %block, i64 %back
  tail call void @free(ptr %origin)
  br label %done

done:                                             ; preds = %drop, %entry
  ret void
}

; Function Attrs: noinline nounwind
define internal fastcc ptr @llad.heap.pages(i64 range(i64 1048576, 0) %bytes) unnamed_addr #4 {
entry:
  %checked.i = tail call i64 @llvm.uadd.sat.i64(i64 range(i64 64, 0) %bytes, i64 4194304)
  %made = tail call ptr @malloc(i64 %checked.i)
  %failed = icmp eq ptr %made, null
  br i1 %failed, label %common.ret, label %align

common.ret:                                       ; preds = %entry, %align
  %common.ret.op = phi ptr [ %place.i, %align ], [ null, %entry ]
  ret ptr %common.ret.op

align:                                            ; preds = %entry
  %behind = getelementptr i8, ptr %made, i64 2097167
  %0 = ptrtoint ptr %behind to i64
  %start.number = and i64 %0, -2097152
  %made.number = ptrtoint ptr %made to i64
  %gap = sub i64 %start.number, %made.number
  %place.i = getelementptr i8, ptr %made, i64 %gap
  %gap.slot.i = getelementptr i8, ptr %place.i, i64 -16
  store i64 %gap, ptr %gap.slot.i, align 8
  %above = add i64 %bytes, 2097151
  %whole = and i64 %above, -2097152
  %behind.i = getelementptr i8, ptr %place.i, i64 65535
  %start.i = tail call align 65536 ptr @llvm.ptrmask.p0.i64(ptr %behind.i, i64 -65536)
  %end.i = getelementptr i8, ptr %place.i, i64 %whole
  %end.number.i = ptrtoint ptr %end.i to i64
  %start.number.i = ptrtoint ptr %start.i to i64
  %length.i = sub i64 %end.number.i, %start.number.i
  %ignored.i = tail call i32 @madvise(ptr %start.i, i64 %length.i, i32 14) #1
  br label %common.ret
}

; Function Attrs: noinline nounwind
define internal fastcc ptr @llad.frame.push(ptr nonnull captures(none) %state, i64 range(i64 0, -7) %bytes) unnamed_addr #4 {
entry:
  %used.slot = getelementptr i8, ptr %state, i64 8
  %capacity.slot = getelementptr i8, ptr %state, i64 16
  %total.slot = getelementptr i8, ptr %state, i64 24
  %used = load i64, ptr %used.slot, align 8
  %capacity = load i64, ptr %capacity.slot, align 8
  %buffer = load ptr, ptr %state, align 8
  %after = add i64 %used, %bytes
  %fits = icmp ule i64 %after, %capacity
  %exists = icmp ne ptr %buffer, null
  %enough = and i1 %fits, %exists
  br i1 %enough, label %done, label %more

more:                                             ; preds = %entry
  %spare.slot = getelementptr i8, ptr %state, i64 32
  %spare = load ptr, ptr %spare.slot, align 8
  %kept.not = icmp eq ptr %spare, null
  br i1 %kept.not, label %make, label %measure

measure:                                          ; preds = %more
  %spare.size.slot = getelementptr i8, ptr %spare, i64 -8
  %spare.size = load i64, ptr %spare.size.slot, align 8
  %suits.not = icmp ugt i64 %bytes, %spare.size
  br i1 %suits.not, label %llad.frame.free.chunk.exit, label %reuse

reuse:                                            ; preds = %measure
  store ptr null, ptr %spare.slot, align 8
  br label %link

llad.frame.free.chunk.exit:                       ; preds = %measure
  %made.i = getelementptr i8, ptr %spare, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i)
  store ptr null, ptr %spare.slot, align 8
  br label %make

make:                                             ; preds = %llad.frame.free.chunk.exit, %more
  %twice = shl i64 %capacity, 1
  %size = tail call i64 @llvm.umax.i64(i64 %twice, i64 %bytes)
  %whole = tail call i64 @llvm.uadd.sat.i64(i64 %size, i64 64)
  %made = tail call fastcc ptr @llad.heap.grow(i64 %whole)
  %failed = icmp eq ptr %made, null
  br i1 %failed, label %common.ret, label %begin

begin:                                            ; preds = %make
  %start = getelementptr i8, ptr %made, i64 64
  br label %link

link:                                             ; preds = %begin, %reuse
  %chunk = phi ptr [ %spare, %reuse ], [ %start, %begin ]
  %chunk.size = phi i64 [ %spare.size, %reuse ], [ %size, %begin ]
  %before.slot = getelementptr i8, ptr %chunk, i64 -32
  %before.used.slot = getelementptr i8, ptr %chunk, i64 -24
  %before.size.slot = getelementptr i8, ptr %chunk, i64 -16
  store ptr %buffer, ptr %before.slot, align 8
  store i64 %used, ptr %before.used.slot, align 8
  store i64 %capacity, ptr %before.size.slot, align 8
  store ptr %chunk, ptr %state, align 8
  store i64 %chunk.size, ptr %capacity.slot, align 8
  br label %done

common.ret:                                       ; preds = %make, %done
  %common.ret.op = phi ptr [ %address, %done ], [ null, %make ]
  ret ptr %common.ret.op

done:                                             ; preds = %link, %entry
  %base = phi ptr [ %buffer, %entry ], [ %chunk, %link ]
  %offset = phi i64 [ %used, %entry ], [ 0, %link ]
  %end = add i64 %offset, %bytes
  store i64 %end, ptr %used.slot, align 8
  %total = load i64, ptr %total.slot, align 8
  %total.after = add i64 %total, %bytes
  store i64 %total.after, ptr %total.slot, align 8
  %address = getelementptr i8, ptr %base, i64 %offset
  br label %common.ret
}

; Function Attrs: noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal fastcc void @llad.frame.back(ptr nonnull captures(none) initializes((8, 16)) %state) unnamed_addr #6 {
entry:
  %used.slot = getelementptr i8, ptr %state, i64 8
  %capacity.slot = getelementptr i8, ptr %state, i64 16
  %spare.slot = getelementptr i8, ptr %state, i64 32
  br label %again

again:                                            ; preds = %llad.frame.free.chunk.exit, %entry
  %chunk = load ptr, ptr %state, align 8
  %size = load i64, ptr %capacity.slot, align 8
  %before.slot = getelementptr i8, ptr %chunk, i64 -32
  %before.used.slot = getelementptr i8, ptr %chunk, i64 -24
  %before.size.slot = getelementptr i8, ptr %chunk, i64 -16
  %size.slot = getelementptr i8, ptr %chunk, i64 -8
  %before = load ptr, ptr %before.slot, align 8
  %before.used = load i64, ptr %before.used.slot, align 8
  %before.size = load i64, ptr %before.size.slot, align 8
  store i64 %size, ptr %size.slot, align 8
  store ptr %before, ptr %state, align 8
  store i64 %before.used, ptr %used.slot, align 8
  store i64 %before.size, ptr %capacity.slot, align 8
  %spare = load ptr, ptr %spare.slot, align 8
  %nothing.i = icmp eq ptr %spare, null
  br i1 %nothing.i, label %llad.frame.free.chunk.exit, label %drop.i

drop.i:                                           ; preds = %again
  %made.i = getelementptr i8, ptr %spare, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i)
  br label %llad.frame.free.chunk.exit

llad.frame.free.chunk.exit:                       ; preds = %again, %drop.i
  store ptr %chunk, ptr %spare.slot, align 8
  %empty = icmp eq i64 %before.used, 0
  br i1 %empty, label %again, label %done

done:                                             ; preds = %llad.frame.free.chunk.exit
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.uadd.sat.i64(i64, i64) #0

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #7

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nounwind }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #3 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #4 = { noinline nounwind }
attributes #5 = { mustprogress noinline nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #6 = { noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #7 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"llad.0"}
!2 = distinct !{!2, !"llad"}
!3 = !{!4, !5, !6, !7, !8, !9, !10, !11, !12, !13}
!4 = distinct !{!4, !2, !"llad.1"}
!5 = distinct !{!5, !2, !"llad.2"}
!6 = distinct !{!6, !2, !"llad.3"}
!7 = distinct !{!7, !2, !"llad.4"}
!8 = distinct !{!8, !2, !"llad.5"}
!9 = distinct !{!9, !2, !"llad.6"}
!10 = distinct !{!10, !2, !"llad.7"}
!11 = distinct !{!11, !2, !"llad.8"}
!12 = distinct !{!12, !2, !"llad.9"}
!13 = distinct !{!13, !2, !"llad.10"}
!14 = !{!5}
!15 = !{!1, !4, !6, !7, !8, !9, !10, !11, !12, !13}
!16 = !{!"branch_weights", i32 1, i32 99}
!17 = !{!6}
!18 = !{!1, !4, !5, !7, !8, !9, !10, !11, !12, !13}
!19 = !{!7}
!20 = !{!1, !4, !5, !6, !8, !9, !10, !11, !12, !13}
!21 = !{i1 true}
!22 = !{!8}
!23 = !{!1, !4, !5, !6, !7, !9, !10, !11, !12, !13}
!24 = !{!9}
!25 = !{!1, !4, !5, !6, !7, !8, !10, !11, !12, !13}
!26 = !{!10}
!27 = !{!1, !4, !5, !6, !7, !8, !9, !11, !12, !13}
!28 = !{!4}
!29 = !{!1, !5, !6, !7, !8, !9, !10, !11, !12, !13}
!30 = !{!11}
!31 = !{!1, !4, !5, !6, !7, !8, !9, !10, !12, !13}
!32 = !{!12}
!33 = !{!1, !4, !5, !6, !7, !8, !9, !10, !11, !13}
!34 = distinct !{!34, !35}
!35 = !{!"llvm.loop.peeled.count", i32 1}
!36 = !{!13}
!37 = !{!1, !4, !5, !6, !7, !8, !9, !10, !11, !12}
