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
  %caches = alloca [2 x [5 x i64]], align 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(80) %caches, i8 0, i64 80, i1 false)
  %cache.1 = getelementptr inbounds nuw i8, ptr %caches, i64 40
  %.116124.not = icmp slt i64 %arg.mean_anomalies.5.0, 1
  br i1 %.116124.not, label %reverse.entry.critedge, label %B60.if.preheader

B60.if.preheader:                                 ; preds = %prologue
  %0 = mul i64 %arg.mean_anomalies.5.0, 17
  %1 = add i64 %0, 7
  %2 = and i64 %1, -8
  %cache.1.entry = call fastcc ptr @llad.frame.push(ptr %cache.1, i64 %2)
  %3 = icmp eq ptr %cache.1.entry, null
  br i1 %3, label %epilogue, label %B60.if.preheader37

B60.if.preheader37:                               ; preds = %B60.if.preheader
  %used.slot.i = getelementptr inbounds nuw i8, ptr %caches, i64 8
  %capacity.slot.i = getelementptr inbounds nuw i8, ptr %caches, i64 16
  %total.slot.i = getelementptr inbounds nuw i8, ptr %caches, i64 24
  %4 = shl nuw nsw i64 %arg.mean_anomalies.5.0, 4
  %5 = getelementptr inbounds nuw i8, ptr %cache.1.entry, i64 %4
  %6 = shl nuw nsw i64 %arg.mean_anomalies.5.0, 3
  %7 = getelementptr inbounds nuw i8, ptr %cache.1.entry, i64 %6
  br label %B60.if

B60.if:                                           ; preds = %B60.if.preheader37, %B296
  %iteration.B60.if = phi i64 [ %iteration.B60.if.next, %B296 ], [ 0, %B60.if.preheader37 ]
  %total.2.0127 = phi double [ %.404, %B296 ], [ 0.000000e+00, %B60.if.preheader37 ]
  %iteration.B60.if.next = add nuw nsw i64 %iteration.B60.if, 1
  %8 = getelementptr double, ptr %arg.mean_anomalies.4, i64 %iteration.B60.if
  %.187 = load double, ptr %8, align 8, !alias.scope !0, !noalias !3
  br label %B110

B110:                                             ; preds = %B112.endif, %B60.if
  %iteration.B110 = phi i64 [ 0, %B60.if ], [ %iteration.B110.next, %B112.endif ]
  %.217.0 = phi i64 [ 50, %B60.if ], [ %.283, %B112.endif ]
  %anomaly.2.1 = phi double [ %.187, %B60.if ], [ %.366, %B112.endif ]
  %used.i = load i64, ptr %used.slot.i, align 8
  %capacity.i = load i64, ptr %capacity.slot.i, align 16
  %after.i = add i64 %used.i, 24
  %fits.not.i = icmp ugt i64 %after.i, %capacity.i
  br i1 %fits.not.i, label %slow.i, label %fast.i

fast.i:                                           ; preds = %B110
  %buffer.i = load ptr, ptr %caches, align 16
  %next.i = getelementptr i8, ptr %buffer.i, i64 %used.i
  store i64 %after.i, ptr %used.slot.i, align 8
  %total.i = load i64, ptr %total.slot.i, align 8
  %total.after.i = add i64 %total.i, 24
  store i64 %total.after.i, ptr %total.slot.i, align 8
  br label %llad.frame.push.iteration.exit

slow.i:                                           ; preds = %B110
  %made.i = call fastcc ptr @llad.frame.push(ptr nonnull %caches, i64 24)
  br label %llad.frame.push.iteration.exit

llad.frame.push.iteration.exit:                   ; preds = %fast.i, %slow.i
  %address.i = phi ptr [ %next.i, %fast.i ], [ %made.i, %slow.i ]
  %9 = icmp eq ptr %address.i, null
  br i1 %9, label %epilogue, label %cache.0.ready

B110.if:                                          ; preds = %cache.0.ready
  %.353 = tail call double @llvm.cos.f64(double %anomaly.2.1) #9
  %10 = getelementptr inbounds nuw i8, ptr %address.i, i64 8
  store double %.353, ptr %10, align 8, !alias.scope !14, !noalias !15
  %.355 = fmul double %arg.eccentricity, %.353
  %.356 = fsub double 1.000000e+00, %.355
  %.357 = fcmp oeq double %.356, 0.000000e+00
  br i1 %.357, label %B112.if, label %B112.endif, !prof !16

B112.endif:                                       ; preds = %B110.if
  %.283 = add nsw i64 %.217.0, -1
  %.315 = tail call double @llvm.sin.f64(double %anomaly.2.1) #9
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
  %iteration.B110.lcssa43 = phi i64 [ 50, %cache.0.ready ], [ %iteration.B110, %B112.endif ]
  %path.B296 = phi i8 [ 0, %cache.0.ready ], [ 1, %B112.endif ]
  %anomaly.3.2 = phi double [ %anomaly.2.1, %cache.0.ready ], [ %.366, %B112.endif ]
  %12 = getelementptr inbounds nuw i8, ptr %5, i64 %iteration.B60.if
  store i8 %path.B296, ptr %12, align 1, !alias.scope !22, !noalias !23
  %13 = getelementptr inbounds nuw i64, ptr %cache.1.entry, i64 %iteration.B60.if
  store i64 %iteration.B110.lcssa43, ptr %13, align 8, !alias.scope !24, !noalias !25
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
  %caches.bytes = call fastcc i64 @llad.frame.bytes.all(ptr %caches)
  store i64 %caches.bytes, ptr %kept.bytes, align 8
  %15 = load double, ptr %retptr.shadow, align 8, !alias.scope !32, !noalias !33
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !32, !noalias !33
  %used.slot.i26 = getelementptr inbounds nuw i8, ptr %caches, i64 48
  %used.i27 = load i64, ptr %used.slot.i26, align 16
  %here.not.i28 = icmp ult i64 %used.i27, %2
  br i1 %here.not.i28, label %back.i33, label %llad.frame.top.exit34

back.i33:                                         ; preds = %reverse.B344.loopexit.B344
  call fastcc void @llad.frame.back(ptr nonnull %cache.1)
  %now.i29.pre = load i64, ptr %used.slot.i26, align 16
  br label %llad.frame.top.exit34

llad.frame.top.exit34:                            ; preds = %reverse.B344.loopexit.B344, %back.i33
  %now.i29 = phi i64 [ %used.i27, %reverse.B344.loopexit.B344 ], [ %now.i29.pre, %back.i33 ]
  %left.i30 = sub i64 %now.i29, %2
  %buffer.i31 = load ptr, ptr %cache.1, align 8
  %address.i32 = getelementptr i8, ptr %buffer.i31, i64 %left.i30
  store i64 %left.i30, ptr %used.slot.i26, align 16
  %total.slot.i11 = getelementptr inbounds nuw i8, ptr %caches, i64 64
  %total.i12 = load i64, ptr %total.slot.i11, align 16
  %total.after.i13 = sub i64 %total.i12, %2
  store i64 %total.after.i13, ptr %total.slot.i11, align 16
  %16 = getelementptr inbounds nuw i8, ptr %address.i32, i64 %6
  %17 = getelementptr inbounds nuw i8, ptr %address.i32, i64 %4
  %used.i22.peel.pre = load i64, ptr %used.slot.i, align 8
  br label %reverse.loop.B60.if

reverse.entry.critedge:                           ; preds = %prologue
  store double 0.000000e+00, ptr %retptr, align 8, !alias.scope !30, !noalias !31
  %caches.bytes.c = call fastcc i64 @llad.frame.bytes.all(ptr %caches)
  store i64 %caches.bytes.c, ptr %kept.bytes, align 8
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !32, !noalias !33
  br label %reverse.entry

reverse.entry:                                    ; preds = %reverse.enter.B110, %reverse.entry.critedge
  %arg.eccentricity.adjoint.slot.0 = phi double [ -0.000000e+00, %reverse.entry.critedge ], [ %arg.eccentricity.adjoint.slot.3.lcssa, %reverse.enter.B110 ]
  store double %arg.eccentricity.adjoint.slot.0, ptr %arg.eccentricity.derivative, align 8
  br label %epilogue

reverse.loop.B60.if:                              ; preds = %reverse.enter.B110, %llad.frame.top.exit34
  %used.i22.peel = phi i64 [ %used.i22.peel.pre, %llad.frame.top.exit34 ], [ %used.i22.peel48, %reverse.enter.B110 ]
  %arg.eccentricity.adjoint.slot.1 = phi double [ -0.000000e+00, %llad.frame.top.exit34 ], [ %arg.eccentricity.adjoint.slot.3.lcssa, %reverse.enter.B110 ]
  %reverse.iteration.B60.if.in = phi i64 [ %arg.mean_anomalies.5.0, %llad.frame.top.exit34 ], [ %reverse.iteration.B60.if, %reverse.enter.B110 ]
  %reverse.iteration.B60.if = add nsw i64 %reverse.iteration.B60.if.in, -1
  %18 = getelementptr inbounds double, ptr %16, i64 %reverse.iteration.B60.if
  %anomaly.3.2.1 = load double, ptr %18, align 8, !alias.scope !26, !noalias !27
  %19 = tail call double @llvm.cos.f64(double %anomaly.3.2.1)
  %20 = fmul double %15, %19
  %21 = getelementptr inbounds i8, ptr %17, i64 %reverse.iteration.B60.if
  %path.B296.1 = load i8, ptr %21, align 1, !alias.scope !22, !noalias !23
  %22 = icmp eq i8 %path.B296.1, 0
  %reverse.last.B110.in = getelementptr inbounds i64, ptr %address.i32, i64 %reverse.iteration.B60.if
  %reverse.last.B110 = load i64, ptr %reverse.last.B110.in, align 8, !alias.scope !24, !noalias !25
  %23 = getelementptr double, ptr %arg.mean_anomalies.4, i64 %reverse.iteration.B60.if
  %.187.1 = load double, ptr %23, align 8, !alias.scope !0, !noalias !3
  %here.not.i.peel = icmp ult i64 %used.i22.peel, 24
  br i1 %here.not.i.peel, label %back.i.peel, label %llad.frame.top.exit.peel

back.i.peel:                                      ; preds = %reverse.loop.B60.if
  call fastcc void @llad.frame.back(ptr nonnull %caches)
  %now.i.peel.pre = load i64, ptr %used.slot.i, align 8
  br label %llad.frame.top.exit.peel

llad.frame.top.exit.peel:                         ; preds = %back.i.peel, %reverse.loop.B60.if
  %now.i.peel = phi i64 [ %now.i.peel.pre, %back.i.peel ], [ %used.i22.peel, %reverse.loop.B60.if ]
  %left.i23.peel = add i64 %now.i.peel, -24
  %buffer.i24.peel = load ptr, ptr %caches, align 16
  store i64 %left.i23.peel, ptr %used.slot.i, align 8
  %total.i19.peel = load i64, ptr %total.slot.i, align 8
  %total.after.i20.peel = add i64 %total.i19.peel, -24
  store i64 %total.after.i20.peel, ptr %total.slot.i, align 8
  br i1 %22, label %reverse.B110.peel, label %reverse.B112.endif.peel

reverse.B112.endif.peel:                          ; preds = %llad.frame.top.exit.peel
  %address.i25.peel = getelementptr i8, ptr %buffer.i24.peel, i64 %left.i23.peel
  %24 = fneg double %20
  %25 = getelementptr inbounds nuw i8, ptr %address.i25.peel, i64 8
  %.353.1.peel = load double, ptr %25, align 8, !alias.scope !14, !noalias !15
  %.355.1.peel = fmul double %arg.eccentricity, %.353.1.peel
  %.356.1.peel = fsub double 1.000000e+00, %.355.1.peel
  %26 = fdiv arcp double %24, %.356.1.peel
  %27 = fcmp oeq double %20, 0.000000e+00
  %28 = select i1 %27, double 0.000000e+00, double %26
  %29 = getelementptr inbounds nuw i8, ptr %address.i25.peel, i64 16
  %.315.1.peel = load double, ptr %29, align 8, !alias.scope !17, !noalias !18
  %.317.1.peel = fmul double %arg.eccentricity, %.315.1.peel
  %anomaly.2.1.1.peel = load double, ptr %address.i25.peel, align 8, !alias.scope !28, !noalias !29
  %.319.1.peel = fsub double %anomaly.2.1.1.peel, %.317.1.peel
  %.351.1.peel = fsub double %.319.1.peel, %.187.1
  %30 = fneg double %28
  %31 = fmul double %arg.eccentricity, %30
  %32 = tail call double @llvm.cos.f64(double %anomaly.2.1.1.peel)
  %33 = fmul double %32, %31
  %34 = fneg reassoc nsz double %28
  %35 = fmul reassoc nsz double %.315.1.peel, %28
  %36 = fsub reassoc nsz double %arg.eccentricity.adjoint.slot.1, %35
  %37 = fdiv double %.351.1.peel, %.356.1.peel
  %.neg.peel = fmul double %26, %37
  %38 = select i1 %27, double -0.000000e+00, double %.neg.peel
  %39 = fmul double %.353.1.peel, %38
  %40 = fmul double %arg.eccentricity, %38
  %41 = tail call double @llvm.sin.f64(double %anomaly.2.1.1.peel)
  %42 = fadd reassoc nsz double %36, %39
  %43 = fadd reassoc nsz double %20, %28
  %44 = fadd reassoc nsz double %43, %33
  %45 = fmul reassoc nsz double %41, %40
  %46 = fsub reassoc nsz double %44, %45
  br label %reverse.B110.peel

reverse.B110.peel:                                ; preds = %reverse.B112.endif.peel, %llad.frame.top.exit.peel
  %anomaly.2.1.adjoint.slot.3.peel = phi double [ %20, %llad.frame.top.exit.peel ], [ %46, %reverse.B112.endif.peel ]
  %.187.adjoint.slot.2.peel = phi double [ -0.000000e+00, %llad.frame.top.exit.peel ], [ %34, %reverse.B112.endif.peel ]
  %arg.eccentricity.adjoint.slot.3.peel = phi double [ %arg.eccentricity.adjoint.slot.1, %llad.frame.top.exit.peel ], [ %42, %reverse.B112.endif.peel ]
  %47 = icmp eq i64 %reverse.last.B110, 0
  br i1 %47, label %reverse.enter.B110, label %reverse.loop.B110

reverse.loop.B110:                                ; preds = %reverse.B110.peel, %reverse.B110
  %total.i1954 = phi i64 [ %total.after.i20, %reverse.B110 ], [ %total.after.i20.peel, %reverse.B110.peel ]
  %buffer.i2452 = phi ptr [ %buffer.i24, %reverse.B110 ], [ %buffer.i24.peel, %reverse.B110.peel ]
  %used.i22 = phi i64 [ %left.i23, %reverse.B110 ], [ %left.i23.peel, %reverse.B110.peel ]
  %.366.adjoint.slot.2 = phi double [ %70, %reverse.B110 ], [ %anomaly.2.1.adjoint.slot.3.peel, %reverse.B110.peel ]
  %.187.adjoint.slot.1 = phi double [ %58, %reverse.B110 ], [ %.187.adjoint.slot.2.peel, %reverse.B110.peel ]
  %arg.eccentricity.adjoint.slot.2 = phi double [ %66, %reverse.B110 ], [ %arg.eccentricity.adjoint.slot.3.peel, %reverse.B110.peel ]
  %reverse.iteration.B110.in = phi i64 [ %reverse.iteration.B110, %reverse.B110 ], [ %reverse.last.B110, %reverse.B110.peel ]
  %reverse.iteration.B110 = add i64 %reverse.iteration.B110.in, -1
  %here.not.i = icmp ult i64 %used.i22, 24
  br i1 %here.not.i, label %back.i, label %reverse.B110

back.i:                                           ; preds = %reverse.loop.B110
  call fastcc void @llad.frame.back(ptr nonnull %caches)
  %now.i.pre = load i64, ptr %used.slot.i, align 8
  %buffer.i24.pre = load ptr, ptr %caches, align 16
  %total.i19.pre = load i64, ptr %total.slot.i, align 8
  br label %reverse.B110

reverse.B110:                                     ; preds = %reverse.loop.B110, %back.i
  %total.i19 = phi i64 [ %total.i1954, %reverse.loop.B110 ], [ %total.i19.pre, %back.i ]
  %buffer.i24 = phi ptr [ %buffer.i2452, %reverse.loop.B110 ], [ %buffer.i24.pre, %back.i ]
  %now.i = phi i64 [ %used.i22, %reverse.loop.B110 ], [ %now.i.pre, %back.i ]
  %left.i23 = add i64 %now.i, -24
  store i64 %left.i23, ptr %used.slot.i, align 8
  %total.after.i20 = add i64 %total.i19, -24
  store i64 %total.after.i20, ptr %total.slot.i, align 8
  %address.i25 = getelementptr i8, ptr %buffer.i24, i64 %left.i23
  %48 = fneg double %.366.adjoint.slot.2
  %49 = getelementptr inbounds nuw i8, ptr %address.i25, i64 8
  %.353.1 = load double, ptr %49, align 8, !alias.scope !14, !noalias !15
  %.355.1 = fmul double %arg.eccentricity, %.353.1
  %.356.1 = fsub double 1.000000e+00, %.355.1
  %50 = fdiv arcp double %48, %.356.1
  %51 = fcmp oeq double %.366.adjoint.slot.2, 0.000000e+00
  %52 = select i1 %51, double 0.000000e+00, double %50
  %53 = getelementptr inbounds nuw i8, ptr %address.i25, i64 16
  %.315.1 = load double, ptr %53, align 8, !alias.scope !17, !noalias !18
  %.317.1 = fmul double %arg.eccentricity, %.315.1
  %anomaly.2.1.1 = load double, ptr %address.i25, align 8, !alias.scope !28, !noalias !29
  %.319.1 = fsub double %anomaly.2.1.1, %.317.1
  %.351.1 = fsub double %.319.1, %.187.1
  %54 = fneg double %52
  %55 = fmul double %arg.eccentricity, %54
  %56 = tail call double @llvm.cos.f64(double %anomaly.2.1.1)
  %57 = fmul double %56, %55
  %58 = fsub reassoc nsz double %.187.adjoint.slot.1, %52
  %59 = fmul reassoc nsz double %.315.1, %52
  %60 = fsub reassoc nsz double %arg.eccentricity.adjoint.slot.2, %59
  %61 = fdiv double %.351.1, %.356.1
  %.neg = fmul double %50, %61
  %62 = select i1 %51, double -0.000000e+00, double %.neg
  %63 = fmul double %.353.1, %62
  %64 = fmul double %arg.eccentricity, %62
  %65 = tail call double @llvm.sin.f64(double %anomaly.2.1.1)
  %66 = fadd reassoc nsz double %60, %63
  %67 = fadd reassoc nsz double %.366.adjoint.slot.2, %52
  %68 = fadd reassoc nsz double %67, %57
  %69 = fmul reassoc nsz double %65, %64
  %70 = fsub reassoc nsz double %68, %69
  %71 = icmp eq i64 %reverse.iteration.B110, 0
  br i1 %71, label %reverse.enter.B110, label %reverse.loop.B110, !llvm.loop !34

reverse.enter.B110:                               ; preds = %reverse.B110, %reverse.B110.peel
  %used.i22.peel48 = phi i64 [ %left.i23.peel, %reverse.B110.peel ], [ %left.i23, %reverse.B110 ]
  %anomaly.2.1.adjoint.slot.3.lcssa = phi double [ %anomaly.2.1.adjoint.slot.3.peel, %reverse.B110.peel ], [ %70, %reverse.B110 ]
  %.187.adjoint.slot.2.lcssa = phi double [ %.187.adjoint.slot.2.peel, %reverse.B110.peel ], [ %58, %reverse.B110 ]
  %arg.eccentricity.adjoint.slot.3.lcssa = phi double [ %arg.eccentricity.adjoint.slot.3.peel, %reverse.B110.peel ], [ %66, %reverse.B110 ]
  %72 = fadd reassoc nsz double %.187.adjoint.slot.2.lcssa, %anomaly.2.1.adjoint.slot.3.lcssa
  %73 = getelementptr double, ptr %arg.mean_anomalies.4.shadow, i64 %reverse.iteration.B60.if
  %74 = load double, ptr %73, align 8, !alias.scope !36, !noalias !37
  %75 = fadd reassoc nsz double %72, %74
  store double %75, ptr %73, align 8, !alias.scope !36, !noalias !37
  %76 = icmp eq i64 %reverse.iteration.B60.if, 0
  br i1 %76, label %reverse.entry, label %reverse.loop.B60.if

epilogue:                                         ; preds = %llad.frame.push.iteration.exit, %B60.if.preheader, %reverse.entry, %B112.if
  %status = phi i32 [ 1, %B112.if ], [ 0, %reverse.entry ], [ 7105633, %B60.if.preheader ], [ 7105633, %llad.frame.push.iteration.exit ]
  call fastcc void @llad.frame.free.all(ptr %caches)
  ret i32 %status
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #4

declare i32 @madvise(ptr, i64, i32) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare ptr @llvm.ptrmask.p0.i64(ptr, i64) #0

; Function Attrs: noinline nounwind
define internal fastcc ptr @llad.heap.grow(i64 range(i64 64, 0) %bytes) unnamed_addr #5 {
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
define internal fastcc void @llad.heap.free(ptr captures(address_is_null) %block) unnamed_addr #6 {
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
define internal fastcc ptr @llad.heap.pages(i64 range(i64 1048576, 0) %bytes) unnamed_addr #5 {
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
define internal fastcc ptr @llad.frame.push(ptr nonnull captures(none) %state, i64 range(i64 0, -7) %bytes) unnamed_addr #5 {
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
define internal fastcc void @llad.frame.back(ptr nonnull captures(none) initializes((8, 16)) %state) unnamed_addr #7 {
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

; Function Attrs: noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal fastcc void @llad.frame.free.all(ptr nonnull captures(none) %states) unnamed_addr #7 {
entry:
  %spare.slot.i = getelementptr i8, ptr %states, i64 32
  %spare.i = load ptr, ptr %spare.slot.i, align 8
  %nothing.i.i = icmp eq ptr %spare.i, null
  br i1 %nothing.i.i, label %llad.frame.free.chunk.exit.i, label %drop.i.i

drop.i.i:                                         ; preds = %entry
  %made.i.i = getelementptr i8, ptr %spare.i, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i.i)
  br label %llad.frame.free.chunk.exit.i

llad.frame.free.chunk.exit.i:                     ; preds = %drop.i.i, %entry
  %newest.i = load ptr, ptr %states, align 8
  %end5.i = icmp eq ptr %newest.i, null
  br i1 %end5.i, label %llad.frame.free.exit, label %llad.frame.free.chunk.exit4.i

llad.frame.free.chunk.exit4.i:                    ; preds = %llad.frame.free.chunk.exit.i, %llad.frame.free.chunk.exit4.i
  %chunk6.i = phi ptr [ %before.i, %llad.frame.free.chunk.exit4.i ], [ %newest.i, %llad.frame.free.chunk.exit.i ]
  %before.slot.i = getelementptr i8, ptr %chunk6.i, i64 -32
  %before.i = load ptr, ptr %before.slot.i, align 8
  %made.i3.i = getelementptr i8, ptr %chunk6.i, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i3.i)
  %end.i = icmp eq ptr %before.i, null
  br i1 %end.i, label %llad.frame.free.exit, label %llad.frame.free.chunk.exit4.i

llad.frame.free.exit:                             ; preds = %llad.frame.free.chunk.exit4.i, %llad.frame.free.chunk.exit.i
  %state.1 = getelementptr i8, ptr %states, i64 40
  %spare.slot.i.1 = getelementptr i8, ptr %states, i64 72
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %states, i8 0, i64 40, i1 false)
  %spare.i.1 = load ptr, ptr %spare.slot.i.1, align 8
  %nothing.i.i.1 = icmp eq ptr %spare.i.1, null
  br i1 %nothing.i.i.1, label %llad.frame.free.chunk.exit.i.1, label %drop.i.i.1

drop.i.i.1:                                       ; preds = %llad.frame.free.exit
  %made.i.i.1 = getelementptr i8, ptr %spare.i.1, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i.i.1)
  br label %llad.frame.free.chunk.exit.i.1

llad.frame.free.chunk.exit.i.1:                   ; preds = %drop.i.i.1, %llad.frame.free.exit
  %newest.i.1 = load ptr, ptr %state.1, align 8
  %end5.i.1 = icmp eq ptr %newest.i.1, null
  br i1 %end5.i.1, label %llad.frame.free.exit.1, label %llad.frame.free.chunk.exit4.i.1

llad.frame.free.chunk.exit4.i.1:                  ; preds = %llad.frame.free.chunk.exit.i.1, %llad.frame.free.chunk.exit4.i.1
  %chunk6.i.1 = phi ptr [ %before.i.1, %llad.frame.free.chunk.exit4.i.1 ], [ %newest.i.1, %llad.frame.free.chunk.exit.i.1 ]
  %before.slot.i.1 = getelementptr i8, ptr %chunk6.i.1, i64 -32
  %before.i.1 = load ptr, ptr %before.slot.i.1, align 8
  %made.i3.i.1 = getelementptr i8, ptr %chunk6.i.1, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i3.i.1)
  %end.i.1 = icmp eq ptr %before.i.1, null
  br i1 %end.i.1, label %llad.frame.free.exit.1, label %llad.frame.free.chunk.exit4.i.1

llad.frame.free.exit.1:                           ; preds = %llad.frame.free.chunk.exit4.i.1, %llad.frame.free.chunk.exit.i.1
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %state.1, i8 0, i64 40, i1 false)
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i64 @llad.frame.bytes.all(ptr nonnull readonly captures(none) %states) unnamed_addr #8 {
entry:
  %total.slot = getelementptr i8, ptr %states, i64 24
  %total = load i64, ptr %total.slot, align 8
  %total.slot.1 = getelementptr i8, ptr %states, i64 64
  %total.1 = load i64, ptr %total.slot.1, align 8
  %sum.after.1 = add i64 %total.1, %total
  ret i64 %sum.after.1
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.uadd.sat.i64(i64, i64) #0

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nounwind }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #5 = { noinline nounwind }
attributes #6 = { mustprogress noinline nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #7 = { noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #8 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) }
attributes #9 = { "llad.compared" }

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
