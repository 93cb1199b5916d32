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
  %caches = alloca [1 x [5 x i64]], align 16
  %arg.tolerance.fr = freeze double %arg.tolerance
  %arg.u.5.1.fr = freeze i64 %arg.u.5.1
  %arg.u.5.0.fr = freeze i64 %arg.u.5.0
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(40) %caches, i8 0, i64 40, i1 false)
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
  %.318380.not = icmp sgt i64 %.275, 0
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
  br i1 %.318380.not, label %B46.preheader.split.split.us, label %B46.preheader.split.split

B46.preheader.split.split.us:                     ; preds = %B46.preheader.split
  br i1 %.641, label %B46.us28.us, label %B46.us28.preheader, !prof !0

B46.us28.preheader:                               ; preds = %B46.preheader.split.split.us
  %xtraiter = and i64 %spec.select376, 1
  %10 = icmp eq i64 %.275, 1
  %unroll_iter = and i64 %spec.select376, 9223372036854775806
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod85 = icmp ne i64 %xtraiter, 0
  br label %B46.us28

B46.us28.us:                                      ; preds = %B46.preheader.split.split.us
  %cache.0.entry.us.us = call fastcc ptr @llad.frame.push(ptr %caches, i64 %9)
  %11 = icmp eq ptr %cache.0.entry.us.us, null
  br i1 %11, label %failed, label %B132.if

B46.us28:                                         ; preds = %B46.us28.preheader, %B380.loopexit.split.us.us
  %iteration.B46.us29 = phi i64 [ %iteration.B46.next.us31, %B380.loopexit.split.us.us ], [ 0, %B46.us28.preheader ]
  %cache.0.entry.us = call fastcc ptr @llad.frame.push(ptr %caches, i64 %9)
  %12 = icmp eq ptr %cache.0.entry.us, null
  br i1 %12, label %failed, label %B88.if.us.us

B88.if.us.us:                                     ; preds = %B46.us28, %B88.loopexit.loopexit.us.us
  %iteration.B88.if.us.us = phi i64 [ %iteration.B88.if.next.us.us, %B88.loopexit.loopexit.us.us ], [ 0, %B46.us28 ]
  %moved.4.1387.us.us = phi double [ %.13.i.us.us.lcssa, %B88.loopexit.loopexit.us.us ], [ 0.000000e+00, %B46.us28 ]
  %.132.0386.us.us = phi i64 [ %.203.us.us, %B88.loopexit.loopexit.us.us ], [ 1, %B46.us28 ]
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
  tail call void @llvm.assume(i1 %lcmp.mod85)
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
  %.811.us30 = fcmp ogt double %.13.i.us.us.lcssa, %arg.tolerance.fr
  %iteration.B46.next.us31 = add nuw nsw i64 %iteration.B46.us29, 1
  br i1 %.811.us30, label %B46.us28, label %B392

B46.preheader.split.split:                        ; preds = %B46.preheader.split
  %.811 = fcmp olt double %arg.tolerance.fr, 0.000000e+00
  %cache.0.entry.us3639 = call fastcc ptr @llad.frame.push(ptr %caches, i64 %9)
  %33 = icmp eq ptr %cache.0.entry.us3639, null
  br i1 %.811, label %B46.preheader.split.split.split.us, label %B46

B46.preheader.split.split.split.us:               ; preds = %B46.preheader.split.split
  br i1 %33, label %failed, label %B88.if.preheader23.us37

B88.if.preheader23.us37:                          ; preds = %B46.preheader.split.split.split.us, %B88.if.preheader23.us37
  %cache.0.entry.us36 = call fastcc ptr @llad.frame.push(ptr %caches, i64 %9)
  %34 = icmp eq ptr %cache.0.entry.us36, null
  br i1 %34, label %failed, label %B88.if.preheader23.us37

B46:                                              ; preds = %B46.preheader.split.split
  br i1 %33, label %failed, label %B392

B132.if:                                          ; preds = %B46.us28.us
  store ptr @exception, ptr %excinfo, align 8, !alias.scope !18, !noalias !19, !numba_exception_output !20
  br label %failed

B392:                                             ; preds = %B380.loopexit.split.us.us, %B46, %B46.preheader.split.us, %prologue
  %.190384.not.kept.0 = phi i1 [ undef, %prologue ], [ true, %B46.preheader.split.us ], [ false, %B46 ], [ false, %B380.loopexit.split.us.us ]
  %.318380.not.kept.0 = phi i1 [ true, %prologue ], [ %.318380.not, %B46.preheader.split.us ], [ false, %B46 ], [ true, %B380.loopexit.split.us.us ]
  %.640.kept.0 = phi double [ undef, %prologue ], [ %.640, %B46.preheader.split.us ], [ %.640, %B46 ], [ %.640, %B380.loopexit.split.us.us ]
  %"0.kept.0" = phi i64 [ undef, %prologue ], [ %0, %B46.preheader.split.us ], [ %0, %B46 ], [ %0, %B380.loopexit.split.us.us ]
  %trips.B88.if.kept.0 = phi i64 [ undef, %prologue ], [ %trips.B88.if, %B46.preheader.split.us ], [ %trips.B88.if, %B46 ], [ %trips.B88.if, %B380.loopexit.split.us.us ]
  %trips.B130.if.kept.0 = phi i64 [ undef, %prologue ], [ %trips.B130.if, %B46.preheader.split.us ], [ %trips.B130.if, %B46 ], [ %trips.B130.if, %B380.loopexit.split.us.us ]
  %trips.B46.B392.loopexit.kept.0 = phi i64 [ undef, %prologue ], [ 0, %B46.preheader.split.us ], [ 0, %B46 ], [ %iteration.B46.us29, %B380.loopexit.split.us.us ]
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
  %xtraiter86 = and i64 %arg.u.5.1.fr, 7
  %37 = icmp ult i64 %arg.u.5.1.fr, 8
  %unroll_iter90 = and i64 %arg.u.5.1.fr, 9223372036854775800
  %lcmp.mod87.not = icmp eq i64 %xtraiter86, 0
  %lcmp.mod89 = icmp ne i64 %xtraiter86, 0
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
  %niter91 = phi i64 [ %niter91.next.7, %B460.if ], [ 0, %B426.if ]
  %.1056 = or disjoint i64 %.987.0390, 1
  %40 = getelementptr double, ptr %38, i64 %.987.0390
  %.1133 = load double, ptr %40, align 8, !alias.scope !21, !noalias !22
  %41 = getelementptr double, ptr %39, i64 %.987.0390
  %.1188 = load double, ptr %41, align 8, !alias.scope !1, !noalias !4
  %.1191 = fmul double %.1133, %.1188
  %.1193 = fadd double %total.2.1392, %.1191
  %.1056.1 = or disjoint i64 %.987.0390, 2
  %42 = getelementptr double, ptr %38, i64 %.1056
  %.1133.192 = load double, ptr %42, align 8, !alias.scope !21, !noalias !22
  %43 = getelementptr double, ptr %39, i64 %.1056
  %.1188.193 = load double, ptr %43, align 8, !alias.scope !1, !noalias !4
  %.1191.1 = fmul double %.1133.192, %.1188.193
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
  %niter91.next.7 = add i64 %niter91, 8
  %niter91.ncmp.7 = icmp eq i64 %niter91.next.7, %unroll_iter90
  br i1 %niter91.ncmp.7, label %B426.loopexit.loopexit.unr-lcssa, label %B460.if

B426.loopexit.loopexit.unr-lcssa:                 ; preds = %B460.if
  br i1 %lcmp.mod87.not, label %B426.loopexit.loopexit, label %B460.if.epil.preheader

B460.if.epil.preheader:                           ; preds = %B426.loopexit.loopexit.unr-lcssa, %B426.if
  %total.2.1392.epil.init = phi double [ %total.3.0397, %B426.if ], [ %.1193.7, %B426.loopexit.loopexit.unr-lcssa ]
  %.987.0390.epil.init = phi i64 [ 0, %B426.if ], [ %.1056.7, %B426.loopexit.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod89)
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
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter86
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
  %58 = getelementptr inbounds nuw i8, ptr %caches, i64 24
  %caches.val17 = load i64, ptr %58, align 8
  store i64 %caches.val17, ptr %kept.bytes, align 8
  %59 = load double, ptr %retptr.shadow, align 8, !alias.scope !27, !noalias !28
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !27, !noalias !28
  br i1 %.1043389.not, label %reverse.B392, label %reverse.loop.B426.if.preheader

reverse.loop.B426.if.preheader:                   ; preds = %B516
  %60 = add nuw nsw i64 %trips.B460.if, 1
  %min.iters.check = icmp samesign ult i64 %trips.B460.if, 7
  %n.vec = and i64 %60, 281474976710648
  %61 = sub nsw i64 %trips.B460.if, %n.vec
  %broadcast.splatinsert = insertelement <4 x double> poison, double %59, i64 0
  %62 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %63 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %64 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %65 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %cmp.n = icmp eq i64 %60, %n.vec
  br label %reverse.loop.B426.if

reverse.B392.critedge:                            ; preds = %B392
  tail call void @NRT_decref(ptr %arg.weights.0)
  tail call void @NRT_decref(ptr %arg.u.0)
  store double 0.000000e+00, ptr %retptr, align 8, !alias.scope !25, !noalias !26
  %66 = getelementptr inbounds nuw i8, ptr %caches, i64 24
  %caches.val = load i64, ptr %66, align 8
  store i64 %caches.val, ptr %kept.bytes, align 8
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !27, !noalias !28
  br label %reverse.B392

reverse.B392:                                     ; preds = %reverse.B426.if.loopexit, %B516, %reverse.B392.critedge
  %total.i55 = phi i64 [ %caches.val17, %B516 ], [ %caches.val, %reverse.B392.critedge ], [ %caches.val17, %reverse.B426.if.loopexit ]
  br i1 %.99, label %epilogue, label %reverse.loop.B46.preheader

reverse.loop.B46.preheader:                       ; preds = %reverse.B392
  %67 = fdiv arcp double 1.000000e+00, %.640.kept.0
  %68 = add nuw nsw i64 %trips.B130.if.kept.0, 1
  %69 = shl i64 %trips.B88.if.kept.0, 3
  %70 = add i64 %69, 8
  %71 = mul i64 %70, %68
  %used.slot.i13 = getelementptr inbounds nuw i8, ptr %caches, i64 8
  %total.slot.i = getelementptr inbounds nuw i8, ptr %caches, i64 24
  %72 = getelementptr i8, ptr %arg.u.4.shadow, i64 %"0.kept.0"
  br i1 %.190384.not.kept.0, label %epilogue, label %reverse.loop.B46.preheader45

reverse.loop.B46.preheader45:                     ; preds = %reverse.loop.B46.preheader
  %used.i14.pre = load i64, ptr %used.slot.i13, align 8
  br label %reverse.loop.B46

reverse.loop.B426.if:                             ; preds = %reverse.loop.B426.if.preheader, %reverse.B426.if.loopexit
  %reverse.iteration.B426.if.in = phi i64 [ %reverse.iteration.B426.if, %reverse.B426.if.loopexit ], [ %arg.u.5.0.fr, %reverse.loop.B426.if.preheader ]
  %reverse.iteration.B426.if = add nsw i64 %reverse.iteration.B426.if.in, -1
  %.1183.1 = mul i64 %reverse.iteration.B426.if, %arg.u.5.1.fr
  %73 = getelementptr double, ptr %arg.u.4, i64 %.1183.1
  %.1128.1 = mul i64 %reverse.iteration.B426.if, %arg.weights.5.1
  %74 = getelementptr double, ptr %arg.weights.4, i64 %.1128.1
  %75 = getelementptr double, ptr %arg.u.4.shadow, i64 %.1183.1
  %76 = getelementptr double, ptr %arg.weights.4.shadow, i64 %.1128.1
  br i1 %min.iters.check, label %reverse.loop.B460.if.preheader, label %vector.body

vector.body:                                      ; preds = %reverse.loop.B426.if, %vector.body
  %index = phi i64 [ %index.next, %vector.body ], [ 0, %reverse.loop.B426.if ]
  %offset.idx = sub i64 %trips.B460.if, %index
  %77 = getelementptr double, ptr %73, i64 %offset.idx
  %78 = getelementptr i8, ptr %77, i64 -24
  %79 = getelementptr i8, ptr %77, i64 -56
  %wide.load = load <4 x double>, ptr %78, align 8, !alias.scope !1, !noalias !4
  %wide.load63 = load <4 x double>, ptr %79, align 8, !alias.scope !1, !noalias !4
  %80 = getelementptr double, ptr %74, i64 %offset.idx
  %81 = getelementptr i8, ptr %80, i64 -24
  %82 = getelementptr i8, ptr %80, i64 -56
  %wide.load65 = load <4 x double>, ptr %81, align 8, !alias.scope !21, !noalias !22
  %wide.load66 = load <4 x double>, ptr %82, align 8, !alias.scope !21, !noalias !22
  %83 = getelementptr double, ptr %75, i64 %offset.idx
  %84 = getelementptr i8, ptr %83, i64 -24
  %85 = getelementptr i8, ptr %83, i64 -56
  %wide.load69 = load <4 x double>, ptr %84, align 8, !alias.scope !29, !noalias !30
  %wide.load70 = load <4 x double>, ptr %85, align 8, !alias.scope !29, !noalias !30
  %86 = fmul <4 x double> %62, %wide.load65
  %reverse73 = fadd reassoc nsz <4 x double> %wide.load69, %86
  %87 = fmul <4 x double> %63, %wide.load66
  %reverse74 = fadd reassoc nsz <4 x double> %wide.load70, %87
  store <4 x double> %reverse73, ptr %84, align 8, !alias.scope !29, !noalias !30
  store <4 x double> %reverse74, ptr %85, align 8, !alias.scope !29, !noalias !30
  %88 = getelementptr double, ptr %76, i64 %offset.idx
  %89 = getelementptr i8, ptr %88, i64 -24
  %90 = getelementptr i8, ptr %88, i64 -56
  %wide.load75 = load <4 x double>, ptr %89, align 8, !alias.scope !31, !noalias !32
  %wide.load76 = load <4 x double>, ptr %90, align 8, !alias.scope !31, !noalias !32
  %91 = fmul <4 x double> %64, %wide.load
  %reverse79 = fadd reassoc nsz <4 x double> %wide.load75, %91
  %92 = fmul <4 x double> %65, %wide.load63
  %reverse80 = fadd reassoc nsz <4 x double> %wide.load76, %92
  store <4 x double> %reverse79, ptr %89, align 8, !alias.scope !31, !noalias !32
  store <4 x double> %reverse80, ptr %90, align 8, !alias.scope !31, !noalias !32
  %index.next = add nuw i64 %index, 8
  %93 = icmp eq i64 %index.next, %n.vec
  br i1 %93, label %middle.block, label %vector.body, !llvm.loop !33

middle.block:                                     ; preds = %vector.body
  br i1 %cmp.n, label %reverse.B426.if.loopexit, label %reverse.loop.B460.if.preheader

reverse.loop.B460.if.preheader:                   ; preds = %reverse.loop.B426.if, %middle.block
  %reverse.iteration.B460.if.ph = phi i64 [ %trips.B460.if, %reverse.loop.B426.if ], [ %61, %middle.block ]
  br label %reverse.loop.B460.if

reverse.B426.if.loopexit:                         ; preds = %reverse.loop.B460.if, %middle.block
  %94 = icmp eq i64 %reverse.iteration.B426.if, 0
  br i1 %94, label %reverse.B392, label %reverse.loop.B426.if

reverse.loop.B46:                                 ; preds = %reverse.loop.B46.preheader45, %reverse.B46.loopexit
  %total.i54 = phi i64 [ %total.after.i, %reverse.B46.loopexit ], [ %total.i55, %reverse.loop.B46.preheader45 ]
  %used.i14 = phi i64 [ %left.i15, %reverse.B46.loopexit ], [ %used.i14.pre, %reverse.loop.B46.preheader45 ]
  %.640.adjoint.slot.0 = phi double [ %.us-phi42, %reverse.B46.loopexit ], [ -0.000000e+00, %reverse.loop.B46.preheader45 ]
  %reverse.iteration.B46 = phi i64 [ %reverse.previous.B46, %reverse.B46.loopexit ], [ %trips.B46.B392.loopexit.kept.0, %reverse.loop.B46.preheader45 ]
  %here.not.i = icmp ult i64 %used.i14, %71
  br i1 %here.not.i, label %back.i, label %llad.frame.top.exit

reverse.B46.loopexit:                             ; preds = %reverse.enter.B130.if.us, %llad.frame.top.exit
  %.us-phi42 = phi double [ %.640.adjoint.slot.0, %llad.frame.top.exit ], [ %124, %reverse.enter.B130.if.us ]
  %95 = icmp eq i64 %reverse.iteration.B46, 0
  %reverse.previous.B46 = add i64 %reverse.iteration.B46, -1
  br i1 %95, label %epilogue, label %reverse.loop.B46

back.i:                                           ; preds = %reverse.loop.B46
  call fastcc void @llad.frame.back(ptr nonnull %caches)
  %now.i.pre = load i64, ptr %used.slot.i13, align 8
  %total.i.pre = load i64, ptr %total.slot.i, align 8
  br label %llad.frame.top.exit

llad.frame.top.exit:                              ; preds = %reverse.loop.B46, %back.i
  %total.i = phi i64 [ %total.i54, %reverse.loop.B46 ], [ %total.i.pre, %back.i ]
  %now.i = phi i64 [ %used.i14, %reverse.loop.B46 ], [ %now.i.pre, %back.i ]
  %left.i15 = sub i64 %now.i, %71
  %buffer.i = load ptr, ptr %caches, align 16
  %address.i16 = getelementptr i8, ptr %buffer.i, i64 %left.i15
  store i64 %left.i15, ptr %used.slot.i13, align 8
  %total.after.i = sub i64 %total.i, %71
  store i64 %total.after.i, ptr %total.slot.i, align 8
  br i1 %.318380.not.kept.0, label %reverse.loop.B88.if.us, label %reverse.B46.loopexit

reverse.loop.B88.if.us:                           ; preds = %llad.frame.top.exit, %reverse.enter.B130.if.us
  %.640.adjoint.slot.2.us = phi double [ %124, %reverse.enter.B130.if.us ], [ %.640.adjoint.slot.0, %llad.frame.top.exit ]
  %reverse.iteration.B88.if.us = phi i64 [ %reverse.previous.B88.if.us, %reverse.enter.B130.if.us ], [ %trips.B88.if.kept.0, %llad.frame.top.exit ]
  %.132.0386.1.us = add i64 %reverse.iteration.B88.if.us, 1
  %.517.1.us = mul i64 %.132.0386.1.us, %arg.u.5.1.fr
  %.203.1.us = add i64 %reverse.iteration.B88.if.us, 2
  %.460.1.us = mul i64 %.203.1.us, %arg.u.5.1.fr
  %.404.1.us = mul i64 %reverse.iteration.B88.if.us, %arg.u.5.1.fr
  %.630.1.us = mul i64 %.132.0386.1.us, %arg.source.5.1
  %96 = getelementptr double, ptr %arg.u.4.shadow, i64 %.517.1.us
  %97 = mul nuw nsw i64 %reverse.iteration.B88.if.us, %68
  %98 = getelementptr double, ptr %address.i16, i64 %97
  %99 = getelementptr double, ptr %arg.u.4.shadow, i64 %.460.1.us
  %100 = getelementptr double, ptr %arg.u.4.shadow, i64 %.404.1.us
  %101 = getelementptr double, ptr %arg.source.4.shadow, i64 %.630.1.us
  br label %reverse.loop.B130.if.us

reverse.loop.B130.if.us:                          ; preds = %reverse.loop.B130.if.us, %reverse.loop.B88.if.us
  %.640.adjoint.slot.4.us = phi double [ %.640.adjoint.slot.2.us, %reverse.loop.B88.if.us ], [ %124, %reverse.loop.B130.if.us ]
  %.648.adjoint.slot.4.us = phi double [ -0.000000e+00, %reverse.loop.B88.if.us ], [ %107, %reverse.loop.B130.if.us ]
  %reverse.iteration.B130.if.us = phi i64 [ %trips.B130.if.kept.0, %reverse.loop.B88.if.us ], [ %reverse.previous.B130.if.us, %reverse.loop.B130.if.us ]
  %.262.0381.1.us = add i64 %reverse.iteration.B130.if.us, 1
  %102 = getelementptr double, ptr %96, i64 %.262.0381.1.us
  %103 = load double, ptr %102, align 8, !alias.scope !29, !noalias !30
  store double 0.000000e+00, ptr %102, align 8, !alias.scope !29, !noalias !30
  %104 = fadd reassoc nsz double %103, %.648.adjoint.slot.4.us
  %105 = fmul arcp double %104, %67
  %106 = fcmp oeq double %104, 0.000000e+00
  %107 = select i1 %106, double 0.000000e+00, double %105
  %108 = getelementptr double, ptr %98, i64 %reverse.iteration.B130.if.us
  %.648.1.us = load double, ptr %108, align 8, !alias.scope !16, !noalias !17
  %109 = fneg double %.648.1.us
  %110 = fmul double %105, %109
  %111 = select i1 %106, double 0.000000e+00, double %110
  %112 = getelementptr i8, ptr %102, i64 8
  %113 = load double, ptr %112, align 8, !alias.scope !29, !noalias !30
  %114 = fadd reassoc nsz double %113, %107
  store double %114, ptr %112, align 8, !alias.scope !29, !noalias !30
  %115 = getelementptr double, ptr %99, i64 %.262.0381.1.us
  %116 = load double, ptr %115, align 8, !alias.scope !29, !noalias !30
  %117 = fadd reassoc nsz double %116, %107
  store double %117, ptr %115, align 8, !alias.scope !29, !noalias !30
  %118 = getelementptr double, ptr %100, i64 %.262.0381.1.us
  %119 = load double, ptr %118, align 8, !alias.scope !29, !noalias !30
  %120 = fadd reassoc nsz double %119, %107
  store double %120, ptr %118, align 8, !alias.scope !29, !noalias !30
  %121 = getelementptr double, ptr %101, i64 %.262.0381.1.us
  %122 = load double, ptr %121, align 8, !alias.scope !36, !noalias !37
  %123 = fadd reassoc nsz double %122, %107
  store double %123, ptr %121, align 8, !alias.scope !36, !noalias !37
  %124 = fadd reassoc nsz double %111, %.640.adjoint.slot.4.us
  %125 = icmp eq i64 %reverse.iteration.B130.if.us, 0
  %reverse.previous.B130.if.us = add i64 %reverse.iteration.B130.if.us, -1
  br i1 %125, label %reverse.enter.B130.if.us, label %reverse.loop.B130.if.us

reverse.enter.B130.if.us:                         ; preds = %reverse.loop.B130.if.us
  %126 = mul i64 %reverse.iteration.B88.if.us, %"0.kept.0"
  %127 = getelementptr i8, ptr %72, i64 %126
  %128 = load double, ptr %127, align 8, !alias.scope !29, !noalias !30
  %129 = fadd reassoc nsz double %128, %107
  store double %129, ptr %127, align 8, !alias.scope !29, !noalias !30
  %130 = icmp eq i64 %reverse.iteration.B88.if.us, 0
  %reverse.previous.B88.if.us = add i64 %reverse.iteration.B88.if.us, -1
  br i1 %130, label %reverse.B46.loopexit, label %reverse.loop.B88.if.us

reverse.loop.B460.if:                             ; preds = %reverse.loop.B460.if.preheader, %reverse.loop.B460.if
  %reverse.iteration.B460.if = phi i64 [ %reverse.previous.B460.if, %reverse.loop.B460.if ], [ %reverse.iteration.B460.if.ph, %reverse.loop.B460.if.preheader ]
  %131 = getelementptr double, ptr %73, i64 %reverse.iteration.B460.if
  %.1188.1 = load double, ptr %131, align 8, !alias.scope !1, !noalias !4
  %132 = fmul double %59, %.1188.1
  %133 = getelementptr double, ptr %74, i64 %reverse.iteration.B460.if
  %.1133.1 = load double, ptr %133, align 8, !alias.scope !21, !noalias !22
  %134 = fmul double %59, %.1133.1
  %135 = getelementptr double, ptr %75, i64 %reverse.iteration.B460.if
  %136 = load double, ptr %135, align 8, !alias.scope !29, !noalias !30
  %137 = fadd reassoc nsz double %136, %134
  store double %137, ptr %135, align 8, !alias.scope !29, !noalias !30
  %138 = getelementptr double, ptr %76, i64 %reverse.iteration.B460.if
  %139 = load double, ptr %138, align 8, !alias.scope !31, !noalias !32
  %140 = fadd reassoc nsz double %139, %132
  store double %140, ptr %138, align 8, !alias.scope !31, !noalias !32
  %141 = icmp eq i64 %reverse.iteration.B460.if, 0
  %reverse.previous.B460.if = add nsw i64 %reverse.iteration.B460.if, -1
  br i1 %141, label %reverse.B426.if.loopexit, label %reverse.loop.B460.if, !llvm.loop !38

epilogue:                                         ; preds = %reverse.B46.loopexit, %reverse.loop.B46.preheader, %reverse.B392
  %arg.coupling.adjoint.slot.0 = phi double [ -0.000000e+00, %reverse.B392 ], [ -0.000000e+00, %reverse.loop.B46.preheader ], [ %.us-phi42, %reverse.B46.loopexit ]
  store double %arg.coupling.adjoint.slot.0, ptr %arg.coupling.derivative, align 8
  br label %epilogue.free

failed:                                           ; preds = %B88.if.preheader23.us37, %B46.us28, %B46.us28.us, %B46, %B46.preheader.split.split.split.us, %B132.if
  %status.ph = phi i32 [ 1, %B132.if ], [ 7105633, %B46.us28 ], [ 7105633, %B46.preheader.split.split.split.us ], [ 7105633, %B46 ], [ 7105633, %B46.us28.us ], [ 7105633, %B88.if.preheader23.us37 ]
  tail call fastcc void @llad.references.drop(ptr %arg.u.0, i64 1)
  tail call fastcc void @llad.references.drop(ptr %arg.source.0, i64 1)
  tail call fastcc void @llad.references.drop(ptr %arg.weights.0, i64 1)
  br label %epilogue.free

epilogue.free:                                    ; preds = %epilogue, %failed
  %status22 = phi i32 [ %status.ph, %failed ], [ 0, %epilogue ]
  call fastcc void @llad.frame.free.all(ptr %caches)
  ret i32 %status22
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

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
  %ignored.i = tail call i32 @madvise(ptr %start.i, i64 %length.i, i32 14) #8
  br label %common.ret
}

; Function Attrs: noinline nounwind
define internal fastcc ptr @llad.frame.push(ptr nonnull captures(none) %state, i64 %bytes) unnamed_addr #4 {
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

; Function Attrs: noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal fastcc void @llad.frame.free.all(ptr nonnull captures(none) %states) unnamed_addr #6 {
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
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %states, i8 0, i64 40, i1 false)
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.uadd.sat.i64(i64, i64) #0

; Function Attrs: noinline nounwind
define internal fastcc void @llad.references.drop(ptr captures(none) %header, i64 range(i64 0, 2) %count) unnamed_addr #4 {
entry:
  %0 = icmp eq i64 %count, 0
  br i1 %0, label %done, label %loop

loop:                                             ; preds = %entry
  tail call void @NRT_decref(ptr %header) #8
  br label %done

done:                                             ; preds = %loop, %entry
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #3 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #4 = { noinline nounwind }
attributes #5 = { mustprogress noinline nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #6 = { noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #8 = { nounwind }

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
!31 = !{!13}
!32 = !{!2, !5, !6, !7, !8, !9, !10, !11, !12}
!33 = distinct !{!33, !34, !35}
!34 = !{!"llvm.loop.isvectorized", i32 1}
!35 = !{!"llvm.loop.unroll.runtime.disable"}
!36 = !{!12}
!37 = !{!2, !5, !6, !7, !8, !9, !10, !11, !13}
!38 = distinct !{!38, !35, !34}
