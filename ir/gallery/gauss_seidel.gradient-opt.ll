; gauss_seidel: gradient-opt, for x86-64-v3. Written by scripts/gallery.py.
; gauss_seidel(array(float64, 2d, C), array(float64, 2d, C), float64, float64, readonly array(float64, 2d, C))
; with respect to u, source, coupling, weights
; Plan of the reverse sweep:
;   plan of gauss_seidel
;     carries a derivative: parameter %arg.source.4
;     carries a derivative: parameter %arg.u.4
;     carries a derivative: parameter %arg.weights.4
;     carries a derivative: result %retptr
;     loop %B46: store, back edge taken: counted while it runs
;       loop %B88.if: store, back edge taken: (spec.select - 1)
;         loop %B130.if: store, back edge taken: (spec.select376 - 1)
;     loop %B426.if: store, back edge taken: (arg.u.5.0 - 1)
;       loop %B460.if: store, back edge taken: (arg.u.5.1 - 1)
;     cache.0: 8 * ((spec.select - 1) + 1) * ((spec.select376 - 1) + 1) for each iteration of %B46 bytes
;       store %.648 (double, 8 bytes)
;     keep: %trips.B460.if, %trips.B426.if, %trips.B130.if, %trips.B88.if, %trips.B46.B392.loopexit, %.318380.not, %.190384.not, %path.B392, %.1043389.not, %path.B516, %0, %.640
;     recompute by select: %path.B88.loopexit
;     recompute by select: %path.B380
;     recompute by select: %path.B426.loopexit
;     reload: %.1133
;     recompute: %12
;     recompute from iteration: %.987.0390
;     recompute: %10
;     recompute: %.1128
;     recompute from iteration: %.860.0395
;     reload: %.1188
;     recompute: %13
;     recompute: %11
;     recompute: %.1183
;     recompute: %2
;     recompute from iteration: %indvar
;     recompute: %.517
;     recompute from iteration: %.132.0386
;     recompute: %.460
;     recompute: %.203
;     recompute: %.404
;     recompute: %.357
;     recompute from iteration: %.262.0381
;     recompute: %.630

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@exception = external constant { ptr, i32, ptr, ptr, i32 }

declare void @NRT_incref(ptr noalias captures(none)) local_unnamed_addr

declare void @NRT_decref(ptr noalias captures(none)) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

define range(i32 0, 7105634) i32 @gauss_seidel.primal.gradient(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr captures(none) %arg.u.0, ptr readnone captures(none) %arg.u.1, i64 %arg.u.2, i64 %arg.u.3, ptr captures(none) %arg.u.4, i64 %arg.u.5.0, i64 %arg.u.5.1, i64 %arg.u.6.0, i64 %arg.u.6.1, ptr captures(none) %arg.source.0, ptr readnone captures(none) %arg.source.1, i64 %arg.source.2, i64 %arg.source.3, ptr readonly captures(none) %arg.source.4, i64 %arg.source.5.0, i64 %arg.source.5.1, i64 %arg.source.6.0, i64 %arg.source.6.1, double %arg.coupling, double %arg.tolerance, ptr captures(none) %arg.weights.0, ptr readnone captures(none) %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr readonly captures(none) %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.5.1, i64 %arg.weights.6.0, i64 %arg.weights.6.1, ptr noalias captures(none) %retptr.shadow, ptr noalias captures(none) %arg.u.4.shadow, ptr noalias captures(none) %arg.source.4.shadow, ptr noalias writeonly captures(none) %arg.coupling.derivative, ptr noalias captures(none) %arg.weights.4.shadow, ptr noalias writeonly captures(none) %kept.bytes) local_unnamed_addr {
prologue:
  %cache.0 = alloca [3 x i64], align 16
  %arg.tolerance.fr = freeze double %arg.tolerance
  %arg.u.5.1.fr = freeze i64 %arg.u.5.1
  %arg.u.5.0.fr = freeze i64 %arg.u.5.0
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %cache.0, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(24) %cache.0, i8 0, i64 24, i1 false)
  tail call void @NRT_incref(ptr %arg.u.0)
  tail call void @NRT_incref(ptr %arg.source.0)
  tail call void @NRT_incref(ptr %arg.weights.0)
  %.97 = fadd double %arg.tolerance.fr, 1.000000e+00
  %.99 = fcmp ule double %.97, %arg.tolerance.fr
  br i1 %.99, label %B392, label %B46.preheader

B46.preheader:                                    ; preds = %prologue
  %.145 = add i64 %arg.u.5.0.fr, -2
  %spec.select = tail call i64 @llvm.smax.i64(i64 %.145, i64 0)
  %.190384.not = icmp slt i64 %.145, 1
  %.275 = add i64 %arg.u.5.1.fr, -2
  %spec.select376 = tail call i64 @llvm.smax.i64(i64 %.275, i64 0)
  %arg.coupling.fr = freeze double %arg.coupling
  %.640 = fadd double %arg.coupling.fr, 4.000000e+00
  %.641 = fcmp oeq double %.640, 0.000000e+00
  %0 = shl i64 %arg.u.5.1.fr, 3
  %1 = getelementptr i8, ptr %arg.u.4, i64 %0
  %2 = add nsw i64 %spec.select, -1
  %3 = icmp ult i64 %2, 140737488355328
  %trips.B88.if = select i1 %3, i64 %2, i64 0
  %4 = add nsw i64 %spec.select376, -1
  %5 = icmp ult i64 %4, 140737488355328
  %trips.B130.if = select i1 %5, i64 %4, i64 0
  %6 = add nuw nsw i64 %trips.B130.if, 1
  %7 = shl nuw nsw i64 %trips.B88.if, 3
  %8 = add nuw nsw i64 %7, 8
  %9 = mul i64 %8, %6
  br i1 %.190384.not, label %B46.preheader.split.us, label %B46.preheader.split

B46.preheader.split.us:                           ; preds = %B46.preheader
  %.811.us = fcmp olt double %arg.tolerance.fr, 0.000000e+00
  br i1 %.811.us, label %B46.us.us, label %B392

B46.us.us:                                        ; preds = %B46.preheader.split.us, %B46.us.us
  br label %B46.us.us

B46.preheader.split:                              ; preds = %B46.preheader
  %.318380.not = icmp sgt i64 %.275, 0
  br i1 %.318380.not, label %B46.preheader.split.split.us, label %B46.preheader.split.split

B46.preheader.split.split.us:                     ; preds = %B46.preheader.split
  br i1 %.641, label %B46.us12.us, label %B46.us12.preheader, !prof !0

B46.us12.preheader:                               ; preds = %B46.preheader.split.split.us
  %xtraiter = and i64 %spec.select376, 1
  %10 = icmp eq i64 %.275, 1
  %unroll_iter = and i64 %spec.select376, 9223372036854775806
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod77 = icmp ne i64 %xtraiter, 0
  br label %B46.us12

B46.us12.us:                                      ; preds = %B46.preheader.split.split.us
  %cache.0.entry.us.us = call fastcc ptr @llad.frame.push(ptr %cache.0, i64 %9)
  %11 = icmp eq ptr %cache.0.entry.us.us, null
  br i1 %11, label %epilogue, label %B132.if

B46.us12:                                         ; preds = %B46.us12.preheader, %B380.loopexit.split.us.us
  %iteration.B46.us13 = phi i64 [ %iteration.B46.next.us15, %B380.loopexit.split.us.us ], [ 0, %B46.us12.preheader ]
  %cache.0.entry.us = call fastcc ptr @llad.frame.push(ptr %cache.0, i64 %9)
  %12 = icmp eq ptr %cache.0.entry.us, null
  br i1 %12, label %epilogue, label %B88.if.us.us

B88.if.us.us:                                     ; preds = %B46.us12, %B88.loopexit.loopexit.us.us
  %iteration.B88.if.us.us = phi i64 [ %iteration.B88.if.next.us.us, %B88.loopexit.loopexit.us.us ], [ 0, %B46.us12 ]
  %moved.4.1387.us.us = phi double [ %.13.i.us.us.lcssa, %B88.loopexit.loopexit.us.us ], [ 0.000000e+00, %B46.us12 ]
  %.132.0386.us.us = phi i64 [ %.203.us.us, %B88.loopexit.loopexit.us.us ], [ 1, %B46.us12 ]
  %13 = mul i64 %iteration.B88.if.us.us, %0
  %scevgep.us.us = getelementptr i8, ptr %1, i64 %13
  %.203.us.us = add nuw i64 %.132.0386.us.us, 1
  %.630.us.us = mul i64 %.132.0386.us.us, %arg.source.5.1
  %14 = getelementptr double, ptr %arg.source.4, i64 %.630.us.us
  %.357.us.us = add nsw i64 %.132.0386.us.us, -1
  %.404.us.us = mul i64 %.357.us.us, %arg.u.5.1.fr
  %15 = getelementptr double, ptr %arg.u.4, i64 %.404.us.us
  %.460.us.us = mul i64 %.203.us.us, %arg.u.5.1.fr
  %16 = getelementptr double, ptr %arg.u.4, i64 %.460.us.us
  %.517.us.us = mul i64 %.132.0386.us.us, %arg.u.5.1.fr
  %17 = getelementptr double, ptr %arg.u.4, i64 %.517.us.us
  %load_initial.us.us = load double, ptr %scevgep.us.us, align 8, !alias.scope !1, !noalias !4
  %18 = mul nuw nsw i64 %iteration.B88.if.us.us, %6
  %19 = getelementptr double, ptr %cache.0.entry.us, i64 %18
  br i1 %10, label %B130.if.us.us.epil.preheader, label %B130.if.us.us

B130.if.us.us:                                    ; preds = %B88.if.us.us, %B130.if.us.us
  %iteration.B130.if.us.us = phi i64 [ %iteration.B130.if.next.us.us.1, %B130.if.us.us ], [ 0, %B88.if.us.us ]
  %store_forwarded.us.us = phi double [ %.648.us.us.1, %B130.if.us.us ], [ %load_initial.us.us, %B88.if.us.us ]
  %moved.3.2383.us.us = phi double [ %.13.i.us.us.1, %B130.if.us.us ], [ %moved.4.1387.us.us, %B88.if.us.us ]
  %.262.0381.us.us = phi i64 [ %.331.us.us.1, %B130.if.us.us ], [ 1, %B88.if.us.us ]
  %niter = phi i64 [ %niter.next.1, %B130.if.us.us ], [ 0, %B88.if.us.us ]
  %.331.us.us = add nuw i64 %.262.0381.us.us, 1
  %20 = getelementptr double, ptr %14, i64 %.262.0381.us.us
  %.635.us.us = load double, ptr %20, align 8, !alias.scope !14, !noalias !15
  %.408.us.us = getelementptr double, ptr %15, i64 %.262.0381.us.us
  %.409.us.us = load double, ptr %.408.us.us, align 8, !alias.scope !1, !noalias !4
  %.464.us.us = getelementptr double, ptr %16, i64 %.262.0381.us.us
  %.465.us.us = load double, ptr %.464.us.us, align 8, !alias.scope !1, !noalias !4
  %.468.us.us = fadd double %.409.us.us, %.465.us.us
  %21 = getelementptr double, ptr %17, i64 %.262.0381.us.us
  %.525.us.us = fadd double %store_forwarded.us.us, %.468.us.us
  %22 = getelementptr i8, ptr %21, i64 8
  %.579.us.us = load double, ptr %22, align 8, !alias.scope !1, !noalias !4
  %.582.us.us = fadd double %.579.us.us, %.525.us.us
  %.638.us.us = fadd double %.635.us.us, %.582.us.us
  %.648.us.us = fdiv double %.638.us.us, %.640
  %23 = getelementptr double, ptr %19, i64 %iteration.B130.if.us.us
  store double %.648.us.us, ptr %23, align 8, !alias.scope !16, !noalias !17
  %.701.us.us = load double, ptr %21, align 8, !alias.scope !1, !noalias !4
  %.704.us.us = fsub double %.648.us.us, %.701.us.us
  %.705.us.us = tail call double @llvm.fabs.f64(double %.704.us.us)
  %.12.i.us.us = fcmp ogt double %.705.us.us, %moved.3.2383.us.us
  %.13.i.us.us = select i1 %.12.i.us.us, double %.705.us.us, double %moved.3.2383.us.us
  store double %.648.us.us, ptr %21, align 8, !alias.scope !1, !noalias !4
  %.331.us.us.1 = add nuw i64 %.262.0381.us.us, 2
  %24 = getelementptr double, ptr %14, i64 %.331.us.us
  %.635.us.us.1 = load double, ptr %24, align 8, !alias.scope !14, !noalias !15
  %.408.us.us.1 = getelementptr double, ptr %15, i64 %.331.us.us
  %.409.us.us.1 = load double, ptr %.408.us.us.1, align 8, !alias.scope !1, !noalias !4
  %.464.us.us.1 = getelementptr double, ptr %16, i64 %.331.us.us
  %.465.us.us.1 = load double, ptr %.464.us.us.1, align 8, !alias.scope !1, !noalias !4
  %.468.us.us.1 = fadd double %.409.us.us.1, %.465.us.us.1
  %25 = getelementptr double, ptr %17, i64 %.331.us.us
  %.525.us.us.1 = fadd double %.648.us.us, %.468.us.us.1
  %26 = getelementptr i8, ptr %25, i64 8
  %.579.us.us.1 = load double, ptr %26, align 8, !alias.scope !1, !noalias !4
  %.582.us.us.1 = fadd double %.579.us.us.1, %.525.us.us.1
  %.638.us.us.1 = fadd double %.635.us.us.1, %.582.us.us.1
  %.648.us.us.1 = fdiv double %.638.us.us.1, %.640
  %27 = getelementptr double, ptr %19, i64 %iteration.B130.if.us.us
  %28 = getelementptr i8, ptr %27, i64 8
  store double %.648.us.us.1, ptr %28, align 8, !alias.scope !16, !noalias !17
  %.704.us.us.1 = fsub double %.648.us.us.1, %.579.us.us
  %.705.us.us.1 = tail call double @llvm.fabs.f64(double %.704.us.us.1)
  %.12.i.us.us.1 = fcmp ogt double %.705.us.us.1, %.13.i.us.us
  %.13.i.us.us.1 = select i1 %.12.i.us.us.1, double %.705.us.us.1, double %.13.i.us.us
  store double %.648.us.us.1, ptr %25, align 8, !alias.scope !1, !noalias !4
  %iteration.B130.if.next.us.us.1 = add nuw nsw i64 %iteration.B130.if.us.us, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %B88.loopexit.loopexit.us.us.unr-lcssa, label %B130.if.us.us

B88.loopexit.loopexit.us.us.unr-lcssa:            ; preds = %B130.if.us.us
  br i1 %lcmp.mod.not, label %B88.loopexit.loopexit.us.us, label %B130.if.us.us.epil.preheader

B130.if.us.us.epil.preheader:                     ; preds = %B88.loopexit.loopexit.us.us.unr-lcssa, %B88.if.us.us
  %iteration.B130.if.us.us.epil.init = phi i64 [ 0, %B88.if.us.us ], [ %iteration.B130.if.next.us.us.1, %B88.loopexit.loopexit.us.us.unr-lcssa ]
  %store_forwarded.us.us.epil.init = phi double [ %load_initial.us.us, %B88.if.us.us ], [ %.648.us.us.1, %B88.loopexit.loopexit.us.us.unr-lcssa ]
  %moved.3.2383.us.us.epil.init = phi double [ %moved.4.1387.us.us, %B88.if.us.us ], [ %.13.i.us.us.1, %B88.loopexit.loopexit.us.us.unr-lcssa ]
  %.262.0381.us.us.epil.init = phi i64 [ 1, %B88.if.us.us ], [ %.331.us.us.1, %B88.loopexit.loopexit.us.us.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod77)
  %29 = getelementptr double, ptr %14, i64 %.262.0381.us.us.epil.init
  %.635.us.us.epil = load double, ptr %29, align 8, !alias.scope !14, !noalias !15
  %.408.us.us.epil = getelementptr double, ptr %15, i64 %.262.0381.us.us.epil.init
  %.409.us.us.epil = load double, ptr %.408.us.us.epil, align 8, !alias.scope !1, !noalias !4
  %.464.us.us.epil = getelementptr double, ptr %16, i64 %.262.0381.us.us.epil.init
  %.465.us.us.epil = load double, ptr %.464.us.us.epil, align 8, !alias.scope !1, !noalias !4
  %.468.us.us.epil = fadd double %.409.us.us.epil, %.465.us.us.epil
  %30 = getelementptr double, ptr %17, i64 %.262.0381.us.us.epil.init
  %.525.us.us.epil = fadd double %store_forwarded.us.us.epil.init, %.468.us.us.epil
  %31 = getelementptr i8, ptr %30, i64 8
  %.579.us.us.epil = load double, ptr %31, align 8, !alias.scope !1, !noalias !4
  %.582.us.us.epil = fadd double %.579.us.us.epil, %.525.us.us.epil
  %.638.us.us.epil = fadd double %.635.us.us.epil, %.582.us.us.epil
  %.648.us.us.epil = fdiv double %.638.us.us.epil, %.640
  %32 = getelementptr double, ptr %19, i64 %iteration.B130.if.us.us.epil.init
  store double %.648.us.us.epil, ptr %32, align 8, !alias.scope !16, !noalias !17
  %.701.us.us.epil = load double, ptr %30, align 8, !alias.scope !1, !noalias !4
  %.704.us.us.epil = fsub double %.648.us.us.epil, %.701.us.us.epil
  %.705.us.us.epil = tail call double @llvm.fabs.f64(double %.704.us.us.epil)
  %.12.i.us.us.epil = fcmp ogt double %.705.us.us.epil, %moved.3.2383.us.us.epil.init
  %.13.i.us.us.epil = select i1 %.12.i.us.us.epil, double %.705.us.us.epil, double %moved.3.2383.us.us.epil.init
  store double %.648.us.us.epil, ptr %30, align 8, !alias.scope !1, !noalias !4
  br label %B88.loopexit.loopexit.us.us

B88.loopexit.loopexit.us.us:                      ; preds = %B88.loopexit.loopexit.us.us.unr-lcssa, %B130.if.us.us.epil.preheader
  %.13.i.us.us.lcssa = phi double [ %.13.i.us.us.1, %B88.loopexit.loopexit.us.us.unr-lcssa ], [ %.13.i.us.us.epil, %B130.if.us.us.epil.preheader ]
  %exitcond399.not.us.us = icmp eq i64 %.132.0386.us.us, %spec.select
  %iteration.B88.if.next.us.us = add nuw nsw i64 %iteration.B88.if.us.us, 1
  br i1 %exitcond399.not.us.us, label %B380.loopexit.split.us.us, label %B88.if.us.us

B380.loopexit.split.us.us:                        ; preds = %B88.loopexit.loopexit.us.us
  %.811.us14 = fcmp ogt double %.13.i.us.us.lcssa, %arg.tolerance.fr
  %iteration.B46.next.us15 = add nuw nsw i64 %iteration.B46.us13, 1
  br i1 %.811.us14, label %B46.us12, label %B392

B46.preheader.split.split:                        ; preds = %B46.preheader.split
  %.811 = fcmp olt double %arg.tolerance.fr, 0.000000e+00
  %cache.0.entry.us2023 = call fastcc ptr @llad.frame.push(ptr %cache.0, i64 %9)
  %33 = icmp eq ptr %cache.0.entry.us2023, null
  br i1 %.811, label %B46.preheader.split.split.split.us, label %B46

B46.preheader.split.split.split.us:               ; preds = %B46.preheader.split.split
  br i1 %33, label %epilogue, label %B88.if.preheader7.us21

B88.if.preheader7.us21:                           ; preds = %B46.preheader.split.split.split.us, %B88.if.preheader7.us21
  %cache.0.entry.us20 = call fastcc ptr @llad.frame.push(ptr %cache.0, i64 %9)
  %34 = icmp eq ptr %cache.0.entry.us20, null
  br i1 %34, label %epilogue, label %B88.if.preheader7.us21

B46:                                              ; preds = %B46.preheader.split.split
  br i1 %33, label %epilogue, label %B392

B132.if:                                          ; preds = %B46.us12.us
  store ptr @exception, ptr %excinfo, align 8, !alias.scope !18, !noalias !19, !numba_exception_output !20
  br label %epilogue

B392:                                             ; preds = %B380.loopexit.split.us.us, %B46, %B46.preheader.split.us, %prologue
  %.640.kept.0 = phi double [ undef, %prologue ], [ %.640, %B46.preheader.split.us ], [ %.640, %B46 ], [ %.640, %B380.loopexit.split.us.us ]
  %"0.kept.0" = phi i64 [ undef, %prologue ], [ %0, %B46.preheader.split.us ], [ %0, %B46 ], [ %0, %B380.loopexit.split.us.us ]
  %trips.B88.if.kept.0 = phi i64 [ undef, %prologue ], [ %trips.B88.if, %B46.preheader.split.us ], [ %trips.B88.if, %B46 ], [ %trips.B88.if, %B380.loopexit.split.us.us ]
  %trips.B130.if.kept.0 = phi i64 [ undef, %prologue ], [ %trips.B130.if, %B46.preheader.split.us ], [ %trips.B130.if, %B46 ], [ %trips.B130.if, %B380.loopexit.split.us.us ]
  %trips.B46.B392.loopexit.kept.0 = phi i64 [ undef, %prologue ], [ 0, %B46.preheader.split.us ], [ 0, %B46 ], [ %iteration.B46.us13, %B380.loopexit.split.us.us ]
  %.190384.not.kept.0.not = phi i1 [ undef, %prologue ], [ false, %B46.preheader.split.us ], [ false, %B46 ], [ true, %B380.loopexit.split.us.us ]
  tail call void @NRT_decref(ptr %arg.source.0)
  %.916394.not = icmp slt i64 %arg.u.5.0.fr, 1
  br i1 %.916394.not, label %reverse.B392.critedge, label %B426.if.lr.ph

B426.if.lr.ph:                                    ; preds = %B392
  %.1043389.not = icmp slt i64 %arg.u.5.1.fr, 1
  %35 = add i64 %arg.u.5.1.fr, -1
  %36 = icmp ult i64 %35, 140737488355328
  %trips.B460.if = select i1 %36, i64 %35, i64 0
  br i1 %.1043389.not, label %B516, label %B426.if.preheader

B426.if.preheader:                                ; preds = %B426.if.lr.ph
  %xtraiter78 = and i64 %arg.u.5.1.fr, 7
  %37 = icmp ult i64 %arg.u.5.1.fr, 8
  %unroll_iter82 = and i64 %arg.u.5.1.fr, 9223372036854775800
  %lcmp.mod79.not = icmp eq i64 %xtraiter78, 0
  %lcmp.mod81 = icmp ne i64 %xtraiter78, 0
  br label %B426.if

B426.if:                                          ; preds = %B426.if.preheader, %B426.loopexit.loopexit
  %total.3.0397 = phi double [ %.1193.lcssa, %B426.loopexit.loopexit ], [ 0.000000e+00, %B426.if.preheader ]
  %.860.0395 = phi i64 [ %.929, %B426.loopexit.loopexit ], [ 0, %B426.if.preheader ]
  %.1128 = mul i64 %.860.0395, %arg.weights.5.1
  %38 = getelementptr double, ptr %arg.weights.4, i64 %.1128
  %.1183 = mul i64 %.860.0395, %arg.u.5.1.fr
  %39 = getelementptr double, ptr %arg.u.4, i64 %.1183
  br i1 %37, label %B460.if.epil.preheader, label %B460.if

B460.if:                                          ; preds = %B426.if, %B460.if
  %total.2.1392 = phi double [ %.1193.7, %B460.if ], [ %total.3.0397, %B426.if ]
  %.987.0390 = phi i64 [ %.1056.7, %B460.if ], [ 0, %B426.if ]
  %niter83 = phi i64 [ %niter83.next.7, %B460.if ], [ 0, %B426.if ]
  %.1056 = or disjoint i64 %.987.0390, 1
  %40 = getelementptr double, ptr %38, i64 %.987.0390
  %.1133 = load double, ptr %40, align 8, !alias.scope !21, !noalias !22
  %41 = getelementptr double, ptr %39, i64 %.987.0390
  %.1188 = load double, ptr %41, align 8, !alias.scope !1, !noalias !4
  %.1191 = fmul double %.1133, %.1188
  %.1193 = fadd double %total.2.1392, %.1191
  %.1056.1 = or disjoint i64 %.987.0390, 2
  %42 = getelementptr double, ptr %38, i64 %.1056
  %.1133.184 = load double, ptr %42, align 8, !alias.scope !21, !noalias !22
  %43 = getelementptr double, ptr %39, i64 %.1056
  %.1188.185 = load double, ptr %43, align 8, !alias.scope !1, !noalias !4
  %.1191.1 = fmul double %.1133.184, %.1188.185
  %.1193.1 = fadd double %.1193, %.1191.1
  %.1056.2 = or disjoint i64 %.987.0390, 3
  %44 = getelementptr double, ptr %38, i64 %.1056.1
  %.1133.2 = load double, ptr %44, align 8, !alias.scope !21, !noalias !22
  %45 = getelementptr double, ptr %39, i64 %.1056.1
  %.1188.2 = load double, ptr %45, align 8, !alias.scope !1, !noalias !4
  %.1191.2 = fmul double %.1133.2, %.1188.2
  %.1193.2 = fadd double %.1193.1, %.1191.2
  %.1056.3 = or disjoint i64 %.987.0390, 4
  %46 = getelementptr double, ptr %38, i64 %.1056.2
  %.1133.3 = load double, ptr %46, align 8, !alias.scope !21, !noalias !22
  %47 = getelementptr double, ptr %39, i64 %.1056.2
  %.1188.3 = load double, ptr %47, align 8, !alias.scope !1, !noalias !4
  %.1191.3 = fmul double %.1133.3, %.1188.3
  %.1193.3 = fadd double %.1193.2, %.1191.3
  %.1056.4 = or disjoint i64 %.987.0390, 5
  %48 = getelementptr double, ptr %38, i64 %.1056.3
  %.1133.4 = load double, ptr %48, align 8, !alias.scope !21, !noalias !22
  %49 = getelementptr double, ptr %39, i64 %.1056.3
  %.1188.4 = load double, ptr %49, align 8, !alias.scope !1, !noalias !4
  %.1191.4 = fmul double %.1133.4, %.1188.4
  %.1193.4 = fadd double %.1193.3, %.1191.4
  %.1056.5 = or disjoint i64 %.987.0390, 6
  %50 = getelementptr double, ptr %38, i64 %.1056.4
  %.1133.5 = load double, ptr %50, align 8, !alias.scope !21, !noalias !22
  %51 = getelementptr double, ptr %39, i64 %.1056.4
  %.1188.5 = load double, ptr %51, align 8, !alias.scope !1, !noalias !4
  %.1191.5 = fmul double %.1133.5, %.1188.5
  %.1193.5 = fadd double %.1193.4, %.1191.5
  %.1056.6 = or disjoint i64 %.987.0390, 7
  %52 = getelementptr double, ptr %38, i64 %.1056.5
  %.1133.6 = load double, ptr %52, align 8, !alias.scope !21, !noalias !22
  %53 = getelementptr double, ptr %39, i64 %.1056.5
  %.1188.6 = load double, ptr %53, align 8, !alias.scope !1, !noalias !4
  %.1191.6 = fmul double %.1133.6, %.1188.6
  %.1193.6 = fadd double %.1193.5, %.1191.6
  %.1056.7 = add nuw nsw i64 %.987.0390, 8
  %54 = getelementptr double, ptr %38, i64 %.1056.6
  %.1133.7 = load double, ptr %54, align 8, !alias.scope !21, !noalias !22
  %55 = getelementptr double, ptr %39, i64 %.1056.6
  %.1188.7 = load double, ptr %55, align 8, !alias.scope !1, !noalias !4
  %.1191.7 = fmul double %.1133.7, %.1188.7
  %.1193.7 = fadd double %.1193.6, %.1191.7
  %niter83.next.7 = add i64 %niter83, 8
  %niter83.ncmp.7 = icmp eq i64 %niter83.next.7, %unroll_iter82
  br i1 %niter83.ncmp.7, label %B426.loopexit.loopexit.unr-lcssa, label %B460.if

B426.loopexit.loopexit.unr-lcssa:                 ; preds = %B460.if
  br i1 %lcmp.mod79.not, label %B426.loopexit.loopexit, label %B460.if.epil.preheader

B460.if.epil.preheader:                           ; preds = %B426.loopexit.loopexit.unr-lcssa, %B426.if
  %total.2.1392.epil.init = phi double [ %total.3.0397, %B426.if ], [ %.1193.7, %B426.loopexit.loopexit.unr-lcssa ]
  %.987.0390.epil.init = phi i64 [ 0, %B426.if ], [ %.1056.7, %B426.loopexit.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod81)
  br label %B460.if.epil

B460.if.epil:                                     ; preds = %B460.if.epil, %B460.if.epil.preheader
  %total.2.1392.epil = phi double [ %total.2.1392.epil.init, %B460.if.epil.preheader ], [ %.1193.epil, %B460.if.epil ]
  %.987.0390.epil = phi i64 [ %.987.0390.epil.init, %B460.if.epil.preheader ], [ %.1056.epil, %B460.if.epil ]
  %epil.iter = phi i64 [ 0, %B460.if.epil.preheader ], [ %epil.iter.next, %B460.if.epil ]
  %.1056.epil = add nuw nsw i64 %.987.0390.epil, 1
  %56 = getelementptr double, ptr %38, i64 %.987.0390.epil
  %.1133.epil = load double, ptr %56, align 8, !alias.scope !21, !noalias !22
  %57 = getelementptr double, ptr %39, i64 %.987.0390.epil
  %.1188.epil = load double, ptr %57, align 8, !alias.scope !1, !noalias !4
  %.1191.epil = fmul double %.1133.epil, %.1188.epil
  %.1193.epil = fadd double %total.2.1392.epil, %.1191.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter78
  br i1 %epil.iter.cmp.not, label %B426.loopexit.loopexit, label %B460.if.epil, !llvm.loop !23

B426.loopexit.loopexit:                           ; preds = %B460.if.epil, %B426.loopexit.loopexit.unr-lcssa
  %.1193.lcssa = phi double [ %.1193.7, %B426.loopexit.loopexit.unr-lcssa ], [ %.1193.epil, %B460.if.epil ]
  %.929 = add nuw nsw i64 %.860.0395, 1
  %exitcond401.not = icmp eq i64 %.929, %arg.u.5.0.fr
  br i1 %exitcond401.not, label %B516, label %B426.if

B516:                                             ; preds = %B426.loopexit.loopexit, %B426.if.lr.ph
  %.us-phi = phi double [ 0.000000e+00, %B426.if.lr.ph ], [ %.1193.lcssa, %B426.loopexit.loopexit ]
  tail call void @NRT_decref(ptr %arg.weights.0)
  tail call void @NRT_decref(ptr %arg.u.0)
  store double %.us-phi, ptr %retptr, align 8, !alias.scope !25, !noalias !26
  %cache.0.used = load i64, ptr %.fca.1.gep, align 8
  store i64 %cache.0.used, ptr %kept.bytes, align 8
  %58 = load double, ptr %retptr.shadow, align 8, !alias.scope !27, !noalias !28
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !27, !noalias !28
  br i1 %.1043389.not, label %reverse.B392, label %reverse.loop.B426.if.preheader

reverse.loop.B426.if.preheader:                   ; preds = %B516
  %59 = add nuw nsw i64 %trips.B460.if, 1
  %min.iters.check = icmp samesign ult i64 %trips.B460.if, 7
  %n.vec = and i64 %59, 281474976710648
  %60 = sub nsw i64 %trips.B460.if, %n.vec
  %broadcast.splatinsert = insertelement <4 x double> poison, double %58, i64 0
  %61 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %62 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %63 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %64 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %cmp.n = icmp eq i64 %59, %n.vec
  br label %reverse.loop.B426.if

reverse.B392.critedge:                            ; preds = %B392
  tail call void @NRT_decref(ptr %arg.weights.0)
  tail call void @NRT_decref(ptr %arg.u.0)
  store double 0.000000e+00, ptr %retptr, align 8, !alias.scope !25, !noalias !26
  %cache.0.used.c = load i64, ptr %.fca.1.gep, align 8
  store i64 %cache.0.used.c, ptr %kept.bytes, align 8
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !27, !noalias !28
  br label %reverse.B392

reverse.B392:                                     ; preds = %reverse.B426.if.loopexit, %B516, %reverse.B392.critedge
  %.fca.1.gep.promoted = phi i64 [ %cache.0.used, %B516 ], [ %cache.0.used.c, %reverse.B392.critedge ], [ %cache.0.used, %reverse.B426.if.loopexit ]
  br i1 %.99, label %reverse.entry, label %reverse.loop.B46.preheader

reverse.loop.B46.preheader:                       ; preds = %reverse.B392
  %.neg = xor i64 %trips.B88.if.kept.0, -1
  %65 = add i64 %trips.B130.if.kept.0, 1
  %.neg5 = shl i64 %.neg, 3
  %.neg6 = mul i64 %.neg5, %65
  %buffer.i = load ptr, ptr %cache.0, align 16
  %66 = getelementptr i8, ptr %arg.u.4.shadow, i64 %"0.kept.0"
  br i1 %.190384.not.kept.0.not, label %reverse.loop.B46.us31, label %reverse.entry

reverse.loop.B46.us31:                            ; preds = %reverse.loop.B46.preheader, %reverse.B46.loopexit.split.us.us
  %used.i28.us32 = phi i64 [ %left.i.us, %reverse.B46.loopexit.split.us.us ], [ %.fca.1.gep.promoted, %reverse.loop.B46.preheader ]
  %.640.adjoint.slot.0.us33 = phi double [ %95, %reverse.B46.loopexit.split.us.us ], [ -0.000000e+00, %reverse.loop.B46.preheader ]
  %reverse.iteration.B46.us34 = phi i64 [ %reverse.previous.B46.us35, %reverse.B46.loopexit.split.us.us ], [ %trips.B46.B392.loopexit.kept.0, %reverse.loop.B46.preheader ]
  %left.i.us = add i64 %used.i28.us32, %.neg6
  %address.i.us = getelementptr i8, ptr %buffer.i, i64 %left.i.us
  br label %reverse.loop.B88.if.us.us

reverse.loop.B88.if.us.us:                        ; preds = %reverse.enter.B130.if.us.us, %reverse.loop.B46.us31
  %.640.adjoint.slot.2.us.us = phi double [ %.640.adjoint.slot.0.us33, %reverse.loop.B46.us31 ], [ %95, %reverse.enter.B130.if.us.us ]
  %reverse.iteration.B88.if.us.us = phi i64 [ %trips.B88.if.kept.0, %reverse.loop.B46.us31 ], [ %reverse.previous.B88.if.us.us, %reverse.enter.B130.if.us.us ]
  %.132.0386.1.us.us = add i64 %reverse.iteration.B88.if.us.us, 1
  %.517.1.us.us = mul i64 %.132.0386.1.us.us, %arg.u.5.1.fr
  %.203.1.us.us = add i64 %reverse.iteration.B88.if.us.us, 2
  %.460.1.us.us = mul i64 %.203.1.us.us, %arg.u.5.1.fr
  %.404.1.us.us = mul i64 %reverse.iteration.B88.if.us.us, %arg.u.5.1.fr
  %.630.1.us.us = mul i64 %.132.0386.1.us.us, %arg.source.5.1
  %67 = getelementptr double, ptr %arg.u.4.shadow, i64 %.517.1.us.us
  %68 = mul nuw nsw i64 %reverse.iteration.B88.if.us.us, %65
  %69 = getelementptr double, ptr %address.i.us, i64 %68
  %70 = getelementptr double, ptr %arg.u.4.shadow, i64 %.460.1.us.us
  %71 = getelementptr double, ptr %arg.u.4.shadow, i64 %.404.1.us.us
  %72 = getelementptr double, ptr %arg.source.4.shadow, i64 %.630.1.us.us
  br label %reverse.loop.B130.if.us.us

reverse.loop.B130.if.us.us:                       ; preds = %reverse.loop.B130.if.us.us, %reverse.loop.B88.if.us.us
  %.640.adjoint.slot.4.us.us = phi double [ %.640.adjoint.slot.2.us.us, %reverse.loop.B88.if.us.us ], [ %95, %reverse.loop.B130.if.us.us ]
  %.648.adjoint.slot.4.us.us = phi double [ -0.000000e+00, %reverse.loop.B88.if.us.us ], [ %78, %reverse.loop.B130.if.us.us ]
  %reverse.iteration.B130.if.us.us = phi i64 [ %trips.B130.if.kept.0, %reverse.loop.B88.if.us.us ], [ %reverse.previous.B130.if.us.us, %reverse.loop.B130.if.us.us ]
  %.262.0381.1.us.us = add i64 %reverse.iteration.B130.if.us.us, 1
  %73 = getelementptr double, ptr %67, i64 %.262.0381.1.us.us
  %74 = load double, ptr %73, align 8, !alias.scope !29, !noalias !30
  store double 0.000000e+00, ptr %73, align 8, !alias.scope !29, !noalias !30
  %75 = fadd reassoc nsz double %74, %.648.adjoint.slot.4.us.us
  %76 = fdiv double %75, %.640.kept.0
  %77 = fcmp oeq double %75, 0.000000e+00
  %78 = select i1 %77, double 0.000000e+00, double %76
  %79 = getelementptr double, ptr %69, i64 %reverse.iteration.B130.if.us.us
  %.648.1.us.us = load double, ptr %79, align 8, !alias.scope !16, !noalias !17
  %80 = fneg double %.648.1.us.us
  %81 = fmul double %76, %80
  %82 = select i1 %77, double 0.000000e+00, double %81
  %83 = getelementptr i8, ptr %73, i64 8
  %84 = load double, ptr %83, align 8, !alias.scope !29, !noalias !30
  %85 = fadd reassoc nsz double %84, %78
  store double %85, ptr %83, align 8, !alias.scope !29, !noalias !30
  %86 = getelementptr double, ptr %70, i64 %.262.0381.1.us.us
  %87 = load double, ptr %86, align 8, !alias.scope !29, !noalias !30
  %88 = fadd reassoc nsz double %87, %78
  store double %88, ptr %86, align 8, !alias.scope !29, !noalias !30
  %89 = getelementptr double, ptr %71, i64 %.262.0381.1.us.us
  %90 = load double, ptr %89, align 8, !alias.scope !29, !noalias !30
  %91 = fadd reassoc nsz double %90, %78
  store double %91, ptr %89, align 8, !alias.scope !29, !noalias !30
  %92 = getelementptr double, ptr %72, i64 %.262.0381.1.us.us
  %93 = load double, ptr %92, align 8, !alias.scope !31, !noalias !32
  %94 = fadd reassoc nsz double %93, %78
  store double %94, ptr %92, align 8, !alias.scope !31, !noalias !32
  %95 = fadd reassoc nsz double %82, %.640.adjoint.slot.4.us.us
  %96 = icmp eq i64 %reverse.iteration.B130.if.us.us, 0
  %reverse.previous.B130.if.us.us = add i64 %reverse.iteration.B130.if.us.us, -1
  br i1 %96, label %reverse.enter.B130.if.us.us, label %reverse.loop.B130.if.us.us

reverse.enter.B130.if.us.us:                      ; preds = %reverse.loop.B130.if.us.us
  %97 = mul i64 %reverse.iteration.B88.if.us.us, %"0.kept.0"
  %98 = getelementptr i8, ptr %66, i64 %97
  %99 = load double, ptr %98, align 8, !alias.scope !29, !noalias !30
  %100 = fadd reassoc nsz double %99, %78
  store double %100, ptr %98, align 8, !alias.scope !29, !noalias !30
  %101 = icmp eq i64 %reverse.iteration.B88.if.us.us, 0
  %reverse.previous.B88.if.us.us = add i64 %reverse.iteration.B88.if.us.us, -1
  br i1 %101, label %reverse.B46.loopexit.split.us.us, label %reverse.loop.B88.if.us.us

reverse.B46.loopexit.split.us.us:                 ; preds = %reverse.enter.B130.if.us.us
  %102 = icmp eq i64 %reverse.iteration.B46.us34, 0
  %reverse.previous.B46.us35 = add i64 %reverse.iteration.B46.us34, -1
  br i1 %102, label %reverse.entry, label %reverse.loop.B46.us31

reverse.loop.B426.if:                             ; preds = %reverse.loop.B426.if.preheader, %reverse.B426.if.loopexit
  %reverse.iteration.B426.if.in = phi i64 [ %reverse.iteration.B426.if, %reverse.B426.if.loopexit ], [ %arg.u.5.0.fr, %reverse.loop.B426.if.preheader ]
  %reverse.iteration.B426.if = add nsw i64 %reverse.iteration.B426.if.in, -1
  %.1183.1 = mul i64 %reverse.iteration.B426.if, %arg.u.5.1.fr
  %103 = getelementptr double, ptr %arg.u.4, i64 %.1183.1
  %.1128.1 = mul i64 %reverse.iteration.B426.if, %arg.weights.5.1
  %104 = getelementptr double, ptr %arg.weights.4, i64 %.1128.1
  %105 = getelementptr double, ptr %arg.u.4.shadow, i64 %.1183.1
  %106 = getelementptr double, ptr %arg.weights.4.shadow, i64 %.1128.1
  br i1 %min.iters.check, label %reverse.loop.B460.if.preheader, label %vector.body

vector.body:                                      ; preds = %reverse.loop.B426.if, %vector.body
  %index = phi i64 [ %index.next, %vector.body ], [ 0, %reverse.loop.B426.if ]
  %offset.idx = sub i64 %trips.B460.if, %index
  %107 = getelementptr double, ptr %103, i64 %offset.idx
  %108 = getelementptr i8, ptr %107, i64 -24
  %109 = getelementptr i8, ptr %107, i64 -56
  %wide.load = load <4 x double>, ptr %108, align 8
  %wide.load55 = load <4 x double>, ptr %109, align 8
  %110 = getelementptr double, ptr %104, i64 %offset.idx
  %111 = getelementptr i8, ptr %110, i64 -24
  %112 = getelementptr i8, ptr %110, i64 -56
  %wide.load57 = load <4 x double>, ptr %111, align 8
  %wide.load58 = load <4 x double>, ptr %112, align 8
  %113 = getelementptr double, ptr %105, i64 %offset.idx
  %114 = getelementptr i8, ptr %113, i64 -24
  %115 = getelementptr i8, ptr %113, i64 -56
  %wide.load61 = load <4 x double>, ptr %114, align 8, !alias.scope !29, !noalias !30
  %wide.load62 = load <4 x double>, ptr %115, align 8, !alias.scope !29, !noalias !30
  %116 = fmul <4 x double> %61, %wide.load57
  %reverse65 = fadd reassoc nsz <4 x double> %wide.load61, %116
  %117 = fmul <4 x double> %62, %wide.load58
  %reverse66 = fadd reassoc nsz <4 x double> %wide.load62, %117
  store <4 x double> %reverse65, ptr %114, align 8, !alias.scope !29, !noalias !30
  store <4 x double> %reverse66, ptr %115, align 8, !alias.scope !29, !noalias !30
  %118 = getelementptr double, ptr %106, i64 %offset.idx
  %119 = getelementptr i8, ptr %118, i64 -24
  %120 = getelementptr i8, ptr %118, i64 -56
  %wide.load67 = load <4 x double>, ptr %119, align 8, !alias.scope !33, !noalias !34
  %wide.load68 = load <4 x double>, ptr %120, align 8, !alias.scope !33, !noalias !34
  %121 = fmul <4 x double> %63, %wide.load
  %reverse71 = fadd reassoc nsz <4 x double> %wide.load67, %121
  %122 = fmul <4 x double> %64, %wide.load55
  %reverse72 = fadd reassoc nsz <4 x double> %wide.load68, %122
  store <4 x double> %reverse71, ptr %119, align 8, !alias.scope !33, !noalias !34
  store <4 x double> %reverse72, ptr %120, align 8, !alias.scope !33, !noalias !34
  %index.next = add nuw i64 %index, 8
  %123 = icmp eq i64 %index.next, %n.vec
  br i1 %123, label %middle.block, label %vector.body, !llvm.loop !35

middle.block:                                     ; preds = %vector.body
  br i1 %cmp.n, label %reverse.B426.if.loopexit, label %reverse.loop.B460.if.preheader

reverse.loop.B460.if.preheader:                   ; preds = %reverse.loop.B426.if, %middle.block
  %reverse.iteration.B460.if.ph = phi i64 [ %trips.B460.if, %reverse.loop.B426.if ], [ %60, %middle.block ]
  br label %reverse.loop.B460.if

reverse.B426.if.loopexit:                         ; preds = %reverse.loop.B460.if, %middle.block
  %124 = icmp eq i64 %reverse.iteration.B426.if, 0
  br i1 %124, label %reverse.B392, label %reverse.loop.B426.if

reverse.entry:                                    ; preds = %reverse.B46.loopexit.split.us.us, %reverse.loop.B46.preheader, %reverse.B392
  %arg.coupling.adjoint.slot.0 = phi double [ -0.000000e+00, %reverse.B392 ], [ -0.000000e+00, %reverse.loop.B46.preheader ], [ %95, %reverse.B46.loopexit.split.us.us ]
  store double %arg.coupling.adjoint.slot.0, ptr %arg.coupling.derivative, align 8
  br label %epilogue

reverse.loop.B460.if:                             ; preds = %reverse.loop.B460.if.preheader, %reverse.loop.B460.if
  %reverse.iteration.B460.if = phi i64 [ %reverse.previous.B460.if, %reverse.loop.B460.if ], [ %reverse.iteration.B460.if.ph, %reverse.loop.B460.if.preheader ]
  %125 = getelementptr double, ptr %103, i64 %reverse.iteration.B460.if
  %.1188.1 = load double, ptr %125, align 8
  %126 = fmul double %58, %.1188.1
  %127 = getelementptr double, ptr %104, i64 %reverse.iteration.B460.if
  %.1133.1 = load double, ptr %127, align 8
  %128 = fmul double %58, %.1133.1
  %129 = getelementptr double, ptr %105, i64 %reverse.iteration.B460.if
  %130 = load double, ptr %129, align 8, !alias.scope !29, !noalias !30
  %131 = fadd reassoc nsz double %130, %128
  store double %131, ptr %129, align 8, !alias.scope !29, !noalias !30
  %132 = getelementptr double, ptr %106, i64 %reverse.iteration.B460.if
  %133 = load double, ptr %132, align 8, !alias.scope !33, !noalias !34
  %134 = fadd reassoc nsz double %133, %126
  store double %134, ptr %132, align 8, !alias.scope !33, !noalias !34
  %135 = icmp eq i64 %reverse.iteration.B460.if, 0
  %reverse.previous.B460.if = add nsw i64 %reverse.iteration.B460.if, -1
  br i1 %135, label %reverse.B426.if.loopexit, label %reverse.loop.B460.if, !llvm.loop !38

epilogue:                                         ; preds = %B88.if.preheader7.us21, %B46.us12, %B46.us12.us, %B46, %B46.preheader.split.split.split.us, %reverse.entry, %B132.if
  %status = phi i32 [ 1, %B132.if ], [ 0, %reverse.entry ], [ 7105633, %B46.us12 ], [ 7105633, %B46.preheader.split.split.split.us ], [ 7105633, %B46 ], [ 7105633, %B46.us12.us ], [ 7105633, %B88.if.preheader7.us21 ]
  %buffer.i4 = load ptr, ptr %cache.0, align 16
  tail call void @free(ptr %buffer.i4)
  ret i32 %status
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr captures(none), i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #2

; Function Attrs: mustprogress noinline nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none)
define internal fastcc ptr @llad.frame.push(ptr nonnull captures(none) %state, i64 %bytes) unnamed_addr #3 {
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
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #3 = { mustprogress noinline nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2}
!2 = distinct !{!2, !3, !"llad.0"}
!3 = distinct !{!3, !"llad"}
!4 = !{!5, !6, !7, !8, !9, !10, !11, !12, !13}
!5 = distinct !{!5, !3, !"llad.1"}
!6 = distinct !{!6, !3, !"llad.2"}
!7 = distinct !{!7, !3, !"llad.3"}
!8 = distinct !{!8, !3, !"llad.4"}
!9 = distinct !{!9, !3, !"llad.5"}
!10 = distinct !{!10, !3, !"llad.6"}
!11 = distinct !{!11, !3, !"llad.7"}
!12 = distinct !{!12, !3, !"llad.8"}
!13 = distinct !{!13, !3, !"llad.9"}
!14 = !{!5}
!15 = !{!2, !6, !7, !8, !9, !10, !11, !12, !13}
!16 = !{!6}
!17 = !{!2, !5, !7, !8, !9, !10, !11, !12, !13}
!18 = !{!7}
!19 = !{!2, !5, !6, !8, !9, !10, !11, !12, !13}
!20 = !{i1 true}
!21 = !{!8}
!22 = !{!2, !5, !6, !7, !9, !10, !11, !12, !13}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.unroll.disable"}
!25 = !{!9}
!26 = !{!2, !5, !6, !7, !8, !10, !11, !12, !13}
!27 = !{!10}
!28 = !{!2, !5, !6, !7, !8, !9, !11, !12, !13}
!29 = !{!11}
!30 = !{!2, !5, !6, !7, !8, !9, !10, !12, !13}
!31 = !{!12}
!32 = !{!2, !5, !6, !7, !8, !9, !10, !11, !13}
!33 = !{!13}
!34 = !{!2, !5, !6, !7, !8, !9, !10, !11, !12}
!35 = distinct !{!35, !36, !37}
!36 = !{!"llvm.loop.isvectorized", i32 1}
!37 = !{!"llvm.loop.unroll.runtime.disable"}
!38 = distinct !{!38, !37, !36}
