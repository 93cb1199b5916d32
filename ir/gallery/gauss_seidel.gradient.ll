; gauss_seidel: gradient, for x86-64-v3. Written by scripts/gallery.py.
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

declare double @llvm.fabs.f64(double) #0

declare i64 @llvm.smax.i64(i64, i64) #1

define i32 @gauss_seidel.primal.gradient(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.u.0, ptr %arg.u.1, i64 %arg.u.2, i64 %arg.u.3, ptr %arg.u.4, i64 %arg.u.5.0, i64 %arg.u.5.1, i64 %arg.u.6.0, i64 %arg.u.6.1, ptr %arg.source.0, ptr %arg.source.1, i64 %arg.source.2, i64 %arg.source.3, ptr %arg.source.4, i64 %arg.source.5.0, i64 %arg.source.5.1, i64 %arg.source.6.0, i64 %arg.source.6.1, double %arg.coupling, double %arg.tolerance, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.5.1, i64 %arg.weights.6.0, i64 %arg.weights.6.1, ptr noalias %retptr.shadow, ptr noalias %arg.u.4.shadow, ptr noalias %arg.source.4.shadow, ptr noalias %arg.coupling.derivative, ptr noalias %arg.weights.4.shadow, ptr noalias %kept.bytes) {
prologue:
  %caches = alloca [1 x [5 x i64]], align 16
  call void @llvm.memset.p0.i64(ptr %caches, i8 0, i64 40, i1 false)
  %cache.0 = getelementptr inbounds i8, ptr %caches, i64 0
  %arg.u.0.owned = alloca ptr
  store ptr null, ptr %arg.u.0.owned
  %arg.u.0.references = alloca i64
  store i64 0, ptr %arg.u.0.references
  %arg.source.0.owned = alloca ptr
  store ptr null, ptr %arg.source.0.owned
  %arg.source.0.references = alloca i64
  store i64 0, ptr %arg.source.0.references
  %arg.weights.0.owned = alloca ptr
  store ptr null, ptr %arg.weights.0.owned
  %arg.weights.0.references = alloca i64
  store i64 0, ptr %arg.weights.0.references
  %.190384.not.kept = alloca i1
  %.318380.not.kept = alloca i1
  %.640.kept = alloca double
  %"0.kept" = alloca i64
  %trips.B88.if.kept = alloca i64
  %trips.B130.if.kept = alloca i64
  %trips.B46.B392.loopexit.kept = alloca i64
  %path.B392.kept = alloca i8
  %.1043389.not.kept = alloca i1
  %trips.B426.if.kept = alloca i64
  %trips.B460.if.kept = alloca i64
  %path.B516.kept = alloca i8
  %total.2.1.lcssa.lcssa.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %total.2.1.lcssa.lcssa.adjoint.slot
  %total.2.1.lcssa.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %total.2.1.lcssa.adjoint.slot
  %.1193.lcssa.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.1193.lcssa.adjoint.slot
  %total.3.0397.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %total.3.0397.adjoint.slot
  %.640.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.640.adjoint.slot
  %arg.coupling.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %arg.coupling.adjoint.slot
  %.648.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.648.adjoint.slot
  %load_initial.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %load_initial.adjoint.slot
  %.1193.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.1193.adjoint.slot
  br label %entry

entry:
  tail call void @NRT_incref(ptr %arg.u.0)
  store ptr %arg.u.0, ptr %arg.u.0.owned
  %0 = load i64, ptr %arg.u.0.references
  %1 = add i64 %0, 1
  store i64 %1, ptr %arg.u.0.references
  tail call void @NRT_incref(ptr %arg.source.0)
  store ptr %arg.source.0, ptr %arg.source.0.owned
  %2 = load i64, ptr %arg.source.0.references
  %3 = add i64 %2, 1
  store i64 %3, ptr %arg.source.0.references
  tail call void @NRT_incref(ptr %arg.weights.0)
  store ptr %arg.weights.0, ptr %arg.weights.0.owned
  %4 = load i64, ptr %arg.weights.0.references
  %5 = add i64 %4, 1
  store i64 %5, ptr %arg.weights.0.references
  %.97 = fadd double %arg.tolerance, 1.000000e+00
  %.99 = fcmp ogt double %.97, %arg.tolerance
  br i1 %.99, label %B46.preheader, label %B392

B46.preheader:
  %.145 = add i64 %arg.u.5.0, -2
  %spec.select = tail call i64 @llvm.smax.i64(i64 %.145, i64 0)
  %.190384.not = icmp slt i64 %.145, 1
  store i1 %.190384.not, ptr %.190384.not.kept
  %.275 = add i64 %arg.u.5.1, -2
  %spec.select376 = tail call i64 @llvm.smax.i64(i64 %.275, i64 0)
  %.318380.not = icmp slt i64 %.275, 1
  store i1 %.318380.not, ptr %.318380.not.kept
  %.640 = fadd double %arg.coupling, 4.000000e+00
  store double %.640, ptr %.640.kept
  %.641 = fcmp oeq double %.640, 0.000000e+00
  %6 = shl i64 %arg.u.5.1, 3
  store i64 %6, ptr %"0.kept"
  %7 = getelementptr i8, ptr %arg.u.4, i64 %6
  %8 = freeze i64 %spec.select
  %9 = add i64 %8, -1
  %10 = icmp ult i64 %9, 140737488355328
  %trips.B88.if = select i1 %10, i64 %9, i64 0
  store i64 %trips.B88.if, ptr %trips.B88.if.kept
  %11 = freeze i64 %spec.select376
  %12 = add i64 %11, -1
  %13 = icmp ult i64 %12, 140737488355328
  %trips.B130.if = select i1 %13, i64 %12, i64 0
  store i64 %trips.B130.if, ptr %trips.B130.if.kept
  br label %B46

B46:
  %iteration.B46 = phi i64 [ 0, %B46.preheader ], [ %iteration.B46.next, %B380 ]
  br i1 %.190384.not, label %B380, label %B88.if.preheader

B88.if.preheader:
  %14 = add nuw nsw i64 %trips.B88.if, 1
  %15 = add nuw nsw i64 %trips.B130.if, 1
  %16 = mul i64 %14, %15
  %17 = mul i64 %16, 8
  %cache.0.entry = call ptr @llad.frame.push(ptr %cache.0, i64 %17)
  %18 = icmp eq ptr %cache.0.entry, null
  br i1 %18, label %out.of.memory, label %cache.0.ready

B88.if:
  %iteration.B88.if = phi i64 [ 0, %cache.0.ready ], [ %iteration.B88.if.next, %B88.loopexit ]
  %indvar = phi i64 [ %indvar.next, %B88.loopexit ], [ 0, %cache.0.ready ]
  %moved.4.1387 = phi double [ %moved.3.2.lcssa, %B88.loopexit ], [ 0.000000e+00, %cache.0.ready ]
  %.132.0386 = phi i64 [ %.203, %B88.loopexit ], [ 1, %cache.0.ready ]
  %19 = mul i64 %indvar, %6
  %scevgep = getelementptr i8, ptr %7, i64 %19
  %.203 = add nuw i64 %.132.0386, 1
  br i1 %.318380.not, label %B88.loopexit, label %B130.if.lr.ph

B130.if.lr.ph:
  %.630 = mul i64 %.132.0386, %arg.source.5.1
  %20 = getelementptr double, ptr %arg.source.4, i64 %.630
  %.357 = add nsw i64 %.132.0386, -1
  %.404 = mul i64 %.357, %arg.u.5.1
  %21 = getelementptr double, ptr %arg.u.4, i64 %.404
  %.460 = mul i64 %.203, %arg.u.5.1
  %22 = getelementptr double, ptr %arg.u.4, i64 %.460
  %.517 = mul i64 %.132.0386, %arg.u.5.1
  %23 = getelementptr double, ptr %arg.u.4, i64 %.517
  br i1 %.641, label %B132.if, label %B130.if.preheader, !prof !0

B130.if.preheader:
  %load_initial = load double, ptr %scevgep, align 8, !alias.scope !13, !noalias !14
  br label %B130.if

B130.if:
  %iteration.B130.if = phi i64 [ 0, %B130.if.preheader ], [ %iteration.B130.if.next, %B130.if ]
  %store_forwarded = phi double [ %load_initial, %B130.if.preheader ], [ %.648, %B130.if ]
  %moved.3.2383 = phi double [ %moved.4.1387, %B130.if.preheader ], [ %.13.i, %B130.if ]
  %.262.0381 = phi i64 [ 1, %B130.if.preheader ], [ %.331, %B130.if ]
  %.331 = add nuw i64 %.262.0381, 1
  %24 = getelementptr double, ptr %20, i64 %.262.0381
  %.635 = load double, ptr %24, align 8, !alias.scope !15, !noalias !16
  %.408 = getelementptr double, ptr %21, i64 %.262.0381
  %.409 = load double, ptr %.408, align 8, !alias.scope !13, !noalias !14
  %.464 = getelementptr double, ptr %22, i64 %.262.0381
  %.465 = load double, ptr %.464, align 8, !alias.scope !13, !noalias !14
  %.468 = fadd double %.409, %.465
  %25 = getelementptr double, ptr %23, i64 %.262.0381
  %.525 = fadd double %store_forwarded, %.468
  %26 = getelementptr i8, ptr %25, i64 8
  %.579 = load double, ptr %26, align 8, !alias.scope !13, !noalias !14
  %.582 = fadd double %.579, %.525
  %.638 = fadd double %.635, %.582
  %.648 = fdiv double %.638, %.640
  %27 = add nuw nsw i64 %trips.B130.if, 1
  %28 = mul nuw nsw i64 %iteration.B88.if, %27
  %29 = add nuw nsw i64 %28, %iteration.B130.if
  %30 = getelementptr inbounds double, ptr %cache.0.entry, i64 %29
  store double %.648, ptr %30, align 8, !alias.scope !17, !noalias !18
  %.701 = load double, ptr %25, align 8, !alias.scope !13, !noalias !14
  %.704 = fsub double %.648, %.701
  %.705 = tail call double @llvm.fabs.f64(double %.704)
  %.12.i = fcmp ogt double %.705, %moved.3.2383
  %.13.i = select i1 %.12.i, double %.705, double %moved.3.2383
  store double %.648, ptr %25, align 8, !alias.scope !13, !noalias !14
  %exitcond.not = icmp eq i64 %.262.0381, %spec.select376
  %iteration.B130.if.next = add nuw nsw i64 %iteration.B130.if, 1
  br i1 %exitcond.not, label %B88.loopexit.loopexit, label %B130.if

B88.loopexit.loopexit:
  %.13.i.lcssa = phi double [ %.13.i, %B130.if ]
  br label %B88.loopexit

B132.if:
  store ptr @exception, ptr %excinfo, align 8, !numba_exception_output !1, !alias.scope !19, !noalias !20
  br label %common.ret.1

common.ret.1:
  br label %epilogue

B88.loopexit:
  %path.B88.loopexit = phi i8 [ 0, %B88.loopexit.loopexit ], [ 1, %B88.if ]
  %moved.3.2.lcssa = phi double [ %moved.4.1387, %B88.if ], [ %.13.i.lcssa, %B88.loopexit.loopexit ]
  %exitcond399.not = icmp eq i64 %.132.0386, %spec.select
  %indvar.next = add nuw nsw i64 %indvar, 1
  %iteration.B88.if.next = add nuw nsw i64 %iteration.B88.if, 1
  br i1 %exitcond399.not, label %B380.loopexit, label %B88.if

B380.loopexit:
  %moved.3.2.lcssa.lcssa = phi double [ %moved.3.2.lcssa, %B88.loopexit ]
  br label %B380

B380:
  %path.B380 = phi i8 [ 0, %B46 ], [ 1, %B380.loopexit ]
  %moved.4.1.lcssa = phi double [ 0.000000e+00, %B46 ], [ %moved.3.2.lcssa.lcssa, %B380.loopexit ]
  %.811 = fcmp ogt double %moved.4.1.lcssa, %arg.tolerance
  %iteration.B46.next = add nuw nsw i64 %iteration.B46, 1
  br i1 %.811, label %B46, label %B392.loopexit

B392.loopexit:
  %trips.B46.B392.loopexit = phi i64 [ %iteration.B46, %B380 ]
  store i64 %trips.B46.B392.loopexit, ptr %trips.B46.B392.loopexit.kept
  br label %B392

B392:
  %path.B392 = phi i8 [ 0, %entry ], [ 1, %B392.loopexit ]
  store i8 %path.B392, ptr %path.B392.kept
  tail call void @NRT_decref(ptr %arg.source.0)
  store ptr %arg.source.0, ptr %arg.source.0.owned
  %31 = load i64, ptr %arg.source.0.references
  %32 = load ptr, ptr %arg.source.0.owned
  %33 = icmp eq ptr %32, %arg.source.0
  %34 = icmp ne i64 %31, 0
  %35 = add i64 %31, -1
  %36 = and i1 %33, %34
  %37 = select i1 %36, i64 %35, i64 %31
  store i64 %37, ptr %arg.source.0.references
  %.916394.not = icmp slt i64 %arg.u.5.0, 1
  br i1 %.916394.not, label %B516, label %B426.if.lr.ph

B426.if.lr.ph:
  %.1043389.not = icmp slt i64 %arg.u.5.1, 1
  store i1 %.1043389.not, ptr %.1043389.not.kept
  %trips.B426.if = add i64 %arg.u.5.0, -1
  store i64 %trips.B426.if, ptr %trips.B426.if.kept
  %38 = add i64 %arg.u.5.1, -1
  %39 = icmp ult i64 %38, 140737488355328
  %trips.B460.if = select i1 %39, i64 %38, i64 0
  store i64 %trips.B460.if, ptr %trips.B460.if.kept
  br label %B426.if

B426.if:
  %iteration.B426.if = phi i64 [ 0, %B426.if.lr.ph ], [ %iteration.B426.if.next, %B426.loopexit ]
  %total.3.0397 = phi double [ 0.000000e+00, %B426.if.lr.ph ], [ %total.2.1.lcssa, %B426.loopexit ]
  %.860.0395 = phi i64 [ 0, %B426.if.lr.ph ], [ %.929, %B426.loopexit ]
  %.929 = add nuw nsw i64 %.860.0395, 1
  br i1 %.1043389.not, label %B426.loopexit, label %B460.if.lr.ph

B460.if.lr.ph:
  %.1128 = mul i64 %.860.0395, %arg.weights.5.1
  %40 = getelementptr double, ptr %arg.weights.4, i64 %.1128
  %.1183 = mul i64 %.860.0395, %arg.u.5.1
  %41 = getelementptr double, ptr %arg.u.4, i64 %.1183
  br label %B460.if

B460.if:
  %iteration.B460.if = phi i64 [ 0, %B460.if.lr.ph ], [ %iteration.B460.if.next, %B460.if ]
  %total.2.1392 = phi double [ %total.3.0397, %B460.if.lr.ph ], [ %.1193, %B460.if ]
  %.987.0390 = phi i64 [ 0, %B460.if.lr.ph ], [ %.1056, %B460.if ]
  %.1056 = add nuw nsw i64 %.987.0390, 1
  %42 = getelementptr double, ptr %40, i64 %.987.0390
  %.1133 = load double, ptr %42, align 8, !alias.scope !21, !noalias !22
  %43 = getelementptr double, ptr %41, i64 %.987.0390
  %.1188 = load double, ptr %43, align 8, !alias.scope !13, !noalias !14
  %.1191 = fmul double %.1133, %.1188
  %.1193 = fadd double %total.2.1392, %.1191
  %exitcond400.not = icmp eq i64 %arg.u.5.1, %.1056
  %iteration.B460.if.next = add nuw nsw i64 %iteration.B460.if, 1
  br i1 %exitcond400.not, label %B426.loopexit.loopexit, label %B460.if

B426.loopexit.loopexit:
  %.1193.lcssa = phi double [ %.1193, %B460.if ]
  br label %B426.loopexit

B426.loopexit:
  %path.B426.loopexit = phi i8 [ 0, %B426.loopexit.loopexit ], [ 1, %B426.if ]
  %total.2.1.lcssa = phi double [ %total.3.0397, %B426.if ], [ %.1193.lcssa, %B426.loopexit.loopexit ]
  %exitcond401.not = icmp eq i64 %.929, %arg.u.5.0
  %iteration.B426.if.next = add nuw nsw i64 %iteration.B426.if, 1
  br i1 %exitcond401.not, label %B516.loopexit, label %B426.if

B516.loopexit:
  %total.2.1.lcssa.lcssa = phi double [ %total.2.1.lcssa, %B426.loopexit ]
  br label %B516

B516:
  %path.B516 = phi i8 [ 0, %B392 ], [ 1, %B516.loopexit ]
  %total.3.0.lcssa = phi double [ 0.000000e+00, %B392 ], [ %total.2.1.lcssa.lcssa, %B516.loopexit ]
  store i8 %path.B516, ptr %path.B516.kept
  tail call void @NRT_decref(ptr %arg.weights.0)
  store ptr %arg.weights.0, ptr %arg.weights.0.owned
  %44 = load i64, ptr %arg.weights.0.references
  %45 = load ptr, ptr %arg.weights.0.owned
  %46 = icmp eq ptr %45, %arg.weights.0
  %47 = icmp ne i64 %44, 0
  %48 = add i64 %44, -1
  %49 = and i1 %46, %47
  %50 = select i1 %49, i64 %48, i64 %44
  store i64 %50, ptr %arg.weights.0.references
  tail call void @NRT_decref(ptr %arg.u.0)
  store ptr %arg.u.0, ptr %arg.u.0.owned
  %51 = load i64, ptr %arg.u.0.references
  %52 = load ptr, ptr %arg.u.0.owned
  %53 = icmp eq ptr %52, %arg.u.0
  %54 = icmp ne i64 %51, 0
  %55 = add i64 %51, -1
  %56 = and i1 %53, %54
  %57 = select i1 %56, i64 %55, i64 %51
  store i64 %57, ptr %arg.u.0.references
  store double %total.3.0.lcssa, ptr %retptr, align 8, !alias.scope !23, !noalias !24
  br label %common.ret.0

common.ret.0:
  br label %success

success:
  %caches.bytes = call i64 @llad.frame.bytes.all(ptr %caches, i64 1)
  %58 = add i64 %caches.bytes, 0
  %kept.bytes.1 = add i64 %58, 0
  store i64 %kept.bytes.1, ptr %kept.bytes
  br label %reverse.success

cache.0.ready:
  br label %B88.if

reverse.success:
  br label %reverse.common.ret.0

reverse.common.ret.0:
  br label %reverse.B516

reverse.B516:
  %59 = load double, ptr %retptr.shadow, align 8, !alias.scope !25, !noalias !26
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !25, !noalias !26
  %path.B516.1 = load i8, ptr %path.B516.kept
  %60 = icmp eq i8 %path.B516.1, 0
  br i1 %60, label %reverse.B392.B516, label %reverse.B516.loopexit.B516

reverse.B392.B516:
  br label %reverse.B392

reverse.B516.loopexit.B516:
  %61 = load double, ptr %total.2.1.lcssa.lcssa.adjoint.slot
  %62 = fadd reassoc nsz double %61, %59
  store double %62, ptr %total.2.1.lcssa.lcssa.adjoint.slot
  br label %reverse.B516.loopexit

reverse.B392:
  %path.B392.1 = load i8, ptr %path.B392.kept
  %63 = icmp eq i8 %path.B392.1, 0
  br i1 %63, label %reverse.entry.B392, label %reverse.B392.loopexit.B392

reverse.B516.loopexit:
  %total.2.1.lcssa.lcssa.adjoint = load double, ptr %total.2.1.lcssa.lcssa.adjoint.slot
  store double -0.000000e+00, ptr %total.2.1.lcssa.lcssa.adjoint.slot
  %64 = load double, ptr %total.2.1.lcssa.adjoint.slot
  %65 = fadd reassoc nsz double %64, %total.2.1.lcssa.lcssa.adjoint
  store double %65, ptr %total.2.1.lcssa.adjoint.slot
  %trips.B426.if.1 = load i64, ptr %trips.B426.if.kept
  br label %reverse.before.B426.if

reverse.before.B426.if:
  %reverse.last.B426.if = phi i64 [ %trips.B426.if.1, %reverse.B516.loopexit ]
  %.1043389.not.1 = load i1, ptr %.1043389.not.kept
  %trips.B460.if.1 = load i64, ptr %trips.B460.if.kept
  br label %reverse.loop.B426.if

reverse.loop.B426.if:
  %reverse.iteration.B426.if = phi i64 [ %reverse.previous.B426.if, %reverse.back.B426.if ], [ %reverse.last.B426.if, %reverse.before.B426.if ]
  br label %reverse.B426.loopexit

reverse.B426.loopexit:
  %total.2.1.lcssa.adjoint = load double, ptr %total.2.1.lcssa.adjoint.slot
  store double -0.000000e+00, ptr %total.2.1.lcssa.adjoint.slot
  %path.B426.loopexit.1 = select i1 %.1043389.not.1, i8 1, i8 0
  %66 = icmp eq i8 %path.B426.loopexit.1, 0
  br i1 %66, label %reverse.B426.loopexit.loopexit.B426.loopexit, label %reverse.B426.if.B426.loopexit

reverse.B426.loopexit.loopexit.B426.loopexit:
  %67 = load double, ptr %.1193.lcssa.adjoint.slot
  %68 = fadd reassoc nsz double %67, %total.2.1.lcssa.adjoint
  store double %68, ptr %.1193.lcssa.adjoint.slot
  br label %reverse.B426.loopexit.loopexit

reverse.B426.if.B426.loopexit:
  %69 = load double, ptr %total.3.0397.adjoint.slot
  %70 = fadd reassoc nsz double %69, %total.2.1.lcssa.adjoint
  store double %70, ptr %total.3.0397.adjoint.slot
  br label %reverse.B426.if

reverse.B426.loopexit.loopexit:
  %.1193.lcssa.adjoint = load double, ptr %.1193.lcssa.adjoint.slot
  store double -0.000000e+00, ptr %.1193.lcssa.adjoint.slot
  %71 = load double, ptr %.1193.adjoint.slot
  %72 = fadd reassoc nsz double %71, %.1193.lcssa.adjoint
  store double %72, ptr %.1193.adjoint.slot
  br label %reverse.before.B460.if

reverse.B426.if:
  %total.3.0397.adjoint = load double, ptr %total.3.0397.adjoint.slot
  store double -0.000000e+00, ptr %total.3.0397.adjoint.slot
  %73 = icmp eq i64 %reverse.iteration.B426.if, 0
  br i1 %73, label %reverse.enter.B426.if, label %reverse.back.B426.if

reverse.enter.B426.if:
  br label %reverse.B426.if.lr.ph

reverse.back.B426.if:
  %74 = load double, ptr %total.2.1.lcssa.adjoint.slot
  %75 = fadd reassoc nsz double %74, %total.3.0397.adjoint
  store double %75, ptr %total.2.1.lcssa.adjoint.slot
  %reverse.previous.B426.if = sub nuw i64 %reverse.iteration.B426.if, 1
  br label %reverse.loop.B426.if

reverse.B426.if.lr.ph:
  br label %reverse.B392

reverse.entry.B392:
  br label %reverse.entry

reverse.B392.loopexit.B392:
  br label %reverse.B392.loopexit

reverse.entry:
  %arg.coupling.derivative.1 = load double, ptr %arg.coupling.adjoint.slot
  store double %arg.coupling.derivative.1, ptr %arg.coupling.derivative
  br label %epilogue

reverse.B392.loopexit:
  %trips.B46.B392.loopexit.1 = load i64, ptr %trips.B46.B392.loopexit.kept
  br label %reverse.before.B46

reverse.before.B46:
  %reverse.last.B46 = phi i64 [ %trips.B46.B392.loopexit.1, %reverse.B392.loopexit ]
  %.190384.not.1 = load i1, ptr %.190384.not.kept
  %trips.B88.if.1 = load i64, ptr %trips.B88.if.kept
  %trips.B130.if.1 = load i64, ptr %trips.B130.if.kept
  %.318380.not.1 = load i1, ptr %.318380.not.kept
  %.640.1 = load double, ptr %.640.kept
  %76 = load i64, ptr %"0.kept"
  br label %reverse.loop.B46

reverse.loop.B46:
  %reverse.iteration.B46 = phi i64 [ %reverse.previous.B46, %reverse.back.B46 ], [ %reverse.last.B46, %reverse.before.B46 ]
  br label %reverse.B380

reverse.B380:
  %path.B380.1 = select i1 %.190384.not.1, i8 0, i8 1
  %77 = icmp eq i8 %path.B380.1, 0
  br i1 %77, label %reverse.B46.B380, label %reverse.B380.loopexit.B380

reverse.B46.B380:
  br label %reverse.B46

reverse.B380.loopexit.B380:
  br label %reverse.B380.loopexit

reverse.B46:
  %78 = icmp eq i64 %reverse.iteration.B46, 0
  br i1 %78, label %reverse.enter.B46, label %reverse.back.B46

reverse.B380.loopexit:
  br label %reverse.before.B88.if

reverse.before.B88.if:
  %reverse.last.B88.if = phi i64 [ %trips.B88.if.1, %reverse.B380.loopexit ]
  %79 = add nuw nsw i64 %trips.B88.if.1, 1
  %80 = add nuw nsw i64 %trips.B130.if.1, 1
  %81 = mul i64 %79, %80
  %82 = mul i64 %81, 8
  %cache.0.entry.1 = call ptr @llad.frame.pop(ptr %cache.0, i64 %82)
  br label %reverse.loop.B88.if

reverse.loop.B88.if:
  %reverse.iteration.B88.if = phi i64 [ %reverse.previous.B88.if, %reverse.back.B88.if ], [ %reverse.last.B88.if, %reverse.before.B88.if ]
  br label %reverse.B88.loopexit

reverse.B88.loopexit:
  %path.B88.loopexit.1 = select i1 %.318380.not.1, i8 1, i8 0
  %83 = icmp eq i8 %path.B88.loopexit.1, 0
  br i1 %83, label %reverse.B88.loopexit.loopexit.B88.loopexit, label %reverse.B88.if.B88.loopexit

reverse.B88.loopexit.loopexit.B88.loopexit:
  br label %reverse.B88.loopexit.loopexit

reverse.B88.if.B88.loopexit:
  br label %reverse.B88.if

reverse.B88.loopexit.loopexit:
  br label %reverse.before.B130.if

reverse.B88.if:
  %84 = icmp eq i64 %reverse.iteration.B88.if, 0
  br i1 %84, label %reverse.enter.B88.if, label %reverse.back.B88.if

reverse.enter.B88.if:
  br label %reverse.B88.if.preheader

reverse.back.B88.if:
  %reverse.previous.B88.if = sub nuw i64 %reverse.iteration.B88.if, 1
  br label %reverse.loop.B88.if

reverse.B88.if.preheader:
  br label %reverse.B46

reverse.enter.B46:
  br label %reverse.B46.preheader

reverse.back.B46:
  %reverse.previous.B46 = sub nuw i64 %reverse.iteration.B46, 1
  br label %reverse.loop.B46

reverse.B46.preheader:
  %.640.adjoint = load double, ptr %.640.adjoint.slot
  store double -0.000000e+00, ptr %.640.adjoint.slot
  %85 = load double, ptr %arg.coupling.adjoint.slot
  %86 = fadd reassoc nsz double %85, %.640.adjoint
  store double %86, ptr %arg.coupling.adjoint.slot
  br label %reverse.entry

reverse.before.B130.if:
  %reverse.last.B130.if = phi i64 [ %trips.B130.if.1, %reverse.B88.loopexit.loopexit ]
  %.132.0386.1 = add i64 1, %reverse.iteration.B88.if
  %.517.1 = mul i64 %.132.0386.1, %arg.u.5.1
  %.203.1 = add nuw i64 %.132.0386.1, 1
  %.460.1 = mul i64 %.203.1, %arg.u.5.1
  %.357.1 = add nsw i64 %.132.0386.1, -1
  %.404.1 = mul i64 %.357.1, %arg.u.5.1
  %.630.1 = mul i64 %.132.0386.1, %arg.source.5.1
  br label %reverse.loop.B130.if

reverse.loop.B130.if:
  %reverse.iteration.B130.if = phi i64 [ %reverse.previous.B130.if, %reverse.back.B130.if ], [ %reverse.last.B130.if, %reverse.before.B130.if ]
  br label %reverse.B130.if

reverse.B130.if:
  %87 = getelementptr double, ptr %arg.u.4.shadow, i64 %.517.1
  %.262.0381.1 = add i64 1, %reverse.iteration.B130.if
  %88 = getelementptr double, ptr %87, i64 %.262.0381.1
  %89 = load double, ptr %88, align 8, !alias.scope !27, !noalias !28
  store double 0.000000e+00, ptr %88, align 8, !alias.scope !27, !noalias !28
  %.648.adjoint = load double, ptr %.648.adjoint.slot
  store double -0.000000e+00, ptr %.648.adjoint.slot
  %90 = fadd reassoc nsz double %.648.adjoint, %89
  %91 = fdiv arcp double %90, %.640.1
  %92 = fcmp oeq double %90, 0.000000e+00
  %93 = select i1 %92, double 0.000000e+00, double %91
  %94 = fdiv arcp double %90, %.640.1
  %95 = add nuw nsw i64 %trips.B130.if.1, 1
  %96 = mul nuw nsw i64 %reverse.iteration.B88.if, %95
  %97 = add nuw nsw i64 %96, %reverse.iteration.B130.if
  %98 = getelementptr inbounds double, ptr %cache.0.entry.1, i64 %97
  %.648.1 = load double, ptr %98, align 8, !alias.scope !17, !noalias !18
  %99 = fmul double %94, %.648.1
  %100 = fneg double %99
  %101 = fcmp oeq double %90, 0.000000e+00
  %102 = select i1 %101, double 0.000000e+00, double %100
  %103 = getelementptr double, ptr %arg.u.4.shadow, i64 %.517.1
  %104 = getelementptr double, ptr %103, i64 %.262.0381.1
  %105 = getelementptr i8, ptr %104, i64 8
  %106 = load double, ptr %105, align 8, !alias.scope !27, !noalias !28
  %107 = fadd reassoc nsz double %106, %93
  store double %107, ptr %105, align 8, !alias.scope !27, !noalias !28
  %108 = getelementptr double, ptr %arg.u.4.shadow, i64 %.460.1
  %109 = getelementptr double, ptr %108, i64 %.262.0381.1
  %110 = load double, ptr %109, align 8, !alias.scope !27, !noalias !28
  %111 = fadd reassoc nsz double %110, %93
  store double %111, ptr %109, align 8, !alias.scope !27, !noalias !28
  %112 = getelementptr double, ptr %arg.u.4.shadow, i64 %.404.1
  %113 = getelementptr double, ptr %112, i64 %.262.0381.1
  %114 = load double, ptr %113, align 8, !alias.scope !27, !noalias !28
  %115 = fadd reassoc nsz double %114, %93
  store double %115, ptr %113, align 8, !alias.scope !27, !noalias !28
  %116 = getelementptr double, ptr %arg.source.4.shadow, i64 %.630.1
  %117 = getelementptr double, ptr %116, i64 %.262.0381.1
  %118 = load double, ptr %117, align 8, !alias.scope !29, !noalias !30
  %119 = fadd reassoc nsz double %118, %93
  store double %119, ptr %117, align 8, !alias.scope !29, !noalias !30
  %120 = load double, ptr %.640.adjoint.slot
  %121 = fadd reassoc nsz double %120, %102
  store double %121, ptr %.640.adjoint.slot
  %122 = icmp eq i64 %reverse.iteration.B130.if, 0
  br i1 %122, label %reverse.enter.B130.if, label %reverse.back.B130.if

reverse.enter.B130.if:
  %123 = load double, ptr %load_initial.adjoint.slot
  %124 = fadd reassoc nsz double %123, %93
  store double %124, ptr %load_initial.adjoint.slot
  br label %reverse.B130.if.preheader

reverse.back.B130.if:
  %125 = load double, ptr %.648.adjoint.slot
  %126 = fadd reassoc nsz double %125, %93
  store double %126, ptr %.648.adjoint.slot
  %reverse.previous.B130.if = sub nuw i64 %reverse.iteration.B130.if, 1
  br label %reverse.loop.B130.if

reverse.B130.if.preheader:
  %load_initial.adjoint = load double, ptr %load_initial.adjoint.slot
  store double -0.000000e+00, ptr %load_initial.adjoint.slot
  %127 = getelementptr i8, ptr %arg.u.4.shadow, i64 %76
  %indvar.1 = add i64 0, %reverse.iteration.B88.if
  %128 = mul i64 %indvar.1, %76
  %129 = getelementptr i8, ptr %127, i64 %128
  %130 = load double, ptr %129, align 8, !alias.scope !27, !noalias !28
  %131 = fadd reassoc nsz double %130, %load_initial.adjoint
  store double %131, ptr %129, align 8, !alias.scope !27, !noalias !28
  br label %reverse.B130.if.lr.ph

reverse.B130.if.lr.ph:
  br label %reverse.B88.if

reverse.before.B460.if:
  %reverse.last.B460.if = phi i64 [ %trips.B460.if.1, %reverse.B426.loopexit.loopexit ]
  %.860.0395.1 = add i64 0, %reverse.iteration.B426.if
  %.1183.1 = mul i64 %.860.0395.1, %arg.u.5.1
  %132 = getelementptr double, ptr %arg.u.4, i64 %.1183.1
  %.1128.1 = mul i64 %.860.0395.1, %arg.weights.5.1
  %133 = getelementptr double, ptr %arg.weights.4, i64 %.1128.1
  br label %reverse.loop.B460.if

reverse.loop.B460.if:
  %reverse.iteration.B460.if = phi i64 [ %reverse.previous.B460.if, %reverse.back.B460.if ], [ %reverse.last.B460.if, %reverse.before.B460.if ]
  br label %reverse.B460.if

reverse.B460.if:
  %.1193.adjoint = load double, ptr %.1193.adjoint.slot
  store double -0.000000e+00, ptr %.1193.adjoint.slot
  %.987.0390.1 = add i64 0, %reverse.iteration.B460.if
  %134 = getelementptr double, ptr %132, i64 %.987.0390.1
  %.1188.1 = load double, ptr %134, align 8, !alias.scope !13, !noalias !14
  %135 = fmul double %.1193.adjoint, %.1188.1
  %136 = getelementptr double, ptr %133, i64 %.987.0390.1
  %.1133.1 = load double, ptr %136, align 8, !alias.scope !21, !noalias !22
  %137 = fmul double %.1193.adjoint, %.1133.1
  %138 = getelementptr double, ptr %arg.u.4.shadow, i64 %.1183.1
  %139 = getelementptr double, ptr %138, i64 %.987.0390.1
  %140 = load double, ptr %139, align 8, !alias.scope !27, !noalias !28
  %141 = fadd reassoc nsz double %140, %137
  store double %141, ptr %139, align 8, !alias.scope !27, !noalias !28
  %142 = getelementptr double, ptr %arg.weights.4.shadow, i64 %.1128.1
  %143 = getelementptr double, ptr %142, i64 %.987.0390.1
  %144 = load double, ptr %143, align 8, !alias.scope !31, !noalias !32
  %145 = fadd reassoc nsz double %144, %135
  store double %145, ptr %143, align 8, !alias.scope !31, !noalias !32
  %146 = icmp eq i64 %reverse.iteration.B460.if, 0
  br i1 %146, label %reverse.enter.B460.if, label %reverse.back.B460.if

reverse.enter.B460.if:
  %147 = load double, ptr %total.3.0397.adjoint.slot
  %148 = fadd reassoc nsz double %147, %.1193.adjoint
  store double %148, ptr %total.3.0397.adjoint.slot
  br label %reverse.B460.if.lr.ph

reverse.back.B460.if:
  %149 = load double, ptr %.1193.adjoint.slot
  %150 = fadd reassoc nsz double %149, %.1193.adjoint
  store double %150, ptr %.1193.adjoint.slot
  %reverse.previous.B460.if = sub nuw i64 %reverse.iteration.B460.if, 1
  br label %reverse.loop.B460.if

reverse.B460.if.lr.ph:
  br label %reverse.B426.if

out.of.memory:
  br label %epilogue

epilogue:
  %status = phi i32 [ 1, %common.ret.1 ], [ 0, %reverse.entry ], [ 7105633, %out.of.memory ]
  %151 = icmp eq i32 %status, 0
  br i1 %151, label %epilogue.free, label %failed

failed:
  %152 = load ptr, ptr %arg.u.0.owned
  %153 = load i64, ptr %arg.u.0.references
  call void @llad.references.drop(ptr %152, i64 %153)
  %154 = load ptr, ptr %arg.source.0.owned
  %155 = load i64, ptr %arg.source.0.references
  call void @llad.references.drop(ptr %154, i64 %155)
  %156 = load ptr, ptr %arg.weights.0.owned
  %157 = load i64, ptr %arg.weights.0.references
  call void @llad.references.drop(ptr %156, i64 %157)
  br label %epilogue.free

epilogue.free:
  call void @llad.frame.free.all(ptr %caches, i64 1)
  ret i32 %status
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

declare ptr @calloc(i64, i64)

declare void @free(ptr)

declare ptr @malloc(i64)

declare ptr @realloc(ptr, i64)

declare i32 @madvise(ptr, i64, i32)

declare ptr @llvm.ptrmask.p0.i64(ptr, i64)

define internal noalias ptr @llad.heap.zeroed(i64 %bytes) noinline nounwind {
entry:
  %big = icmp uge i64 %bytes, 1048576
  br i1 %big, label %pages, label %plain

plain:
  %size = add i64 %bytes, 16
  %small = call ptr @calloc(i64 %size, i64 1)
  %without = icmp eq ptr %small, null
  br i1 %without, label %none, label %mark

mark:
  store i64 16, ptr %small
  %place = getelementptr i8, ptr %small, i64 16
  ret ptr %place

pages:
  %made = call ptr @llad.heap.pages(i64 %bytes)
  %failed = icmp eq ptr %made, null
  br i1 %failed, label %none, label %clear

clear:
  call void @llvm.memset.p0.i64(ptr %made, i8 0, i64 %bytes, i1 false)
  ret ptr %made

none:
  ret ptr null
}

define internal ptr @llad.heap.grow(ptr %old, i64 %bytes) noinline nounwind {
entry:
  %big = icmp uge i64 %bytes, 1048576
  %fresh = icmp eq ptr %old, null
  %aligned = and i1 %big, %fresh
  br i1 %aligned, label %pages, label %plain

pages:
  %made = call ptr @llad.heap.pages(i64 %bytes)
  ret ptr %made

plain:
  br i1 %fresh, label %resize, label %find

find:
  %gap.slot = getelementptr i8, ptr %old, i64 -16
  %gap.found = load i64, ptr %gap.slot
  %back = sub i64 0, %gap.found
  %origin.found = getelementptr i8, ptr %old, i64 %back
  br label %resize

resize:
  %gap = phi i64 [ 16, %plain ], [ %gap.found, %find ]
  %origin = phi ptr [ null, %plain ], [ %origin.found, %find ]
  %size = call i64 @llad.heap.size(i64 %bytes, i64 %gap)
  %grown = call ptr @realloc(ptr %origin, i64 %size)
  %failed = icmp eq ptr %grown, null
  br i1 %failed, label %none, label %mark

mark:
  %place = call ptr @llad.heap.place(ptr %grown, i64 %gap)
  br i1 %big, label %advise, label %done

advise:
  call void @llad.heap.advise(ptr %place, i64 %bytes)
  br label %done

done:
  ret ptr %place

none:
  ret ptr null
}

define internal void @llad.heap.free(ptr %block) noinline nounwind {
entry:
  %nothing = icmp eq ptr %block, null
  br i1 %nothing, label %done, label %drop

drop:
  %gap.slot = getelementptr i8, ptr %block, i64 -16
  %gap = load i64, ptr %gap.slot
  %back = sub i64 0, %gap
  %origin = getelementptr i8, ptr %block, i64 %back
  call void @free(ptr %origin)
  br label %done

done:
  ret void
}

define internal ptr @llad.heap.pages(i64 %bytes) noinline nounwind {
entry:
  %size = call i64 @llad.heap.size(i64 %bytes, i64 4194304)
  %made = call ptr @malloc(i64 %size)
  %failed = icmp eq ptr %made, null
  br i1 %failed, label %none, label %align

align:
  %behind = getelementptr i8, ptr %made, i64 2097167
  %start = call ptr @llvm.ptrmask.p0.i64(ptr %behind, i64 -2097152)
  %start.number = ptrtoint ptr %start to i64
  %made.number = ptrtoint ptr %made to i64
  %gap = sub i64 %start.number, %made.number
  %place = call ptr @llad.heap.place(ptr %made, i64 %gap)
  %above = add i64 %bytes, 2097151
  %whole = and i64 %above, -2097152
  call void @llad.heap.advise(ptr %place, i64 %whole)
  ret ptr %place

none:
  ret ptr null
}

define internal i64 @llad.heap.size(i64 %bytes, i64 %more) alwaysinline nounwind {
  %size = add i64 %bytes, %more
  %wrapped = icmp ult i64 %size, %bytes
  %checked = select i1 %wrapped, i64 -1, i64 %size
  ret i64 %checked
}

define internal ptr @llad.heap.place(ptr %origin, i64 %gap) alwaysinline nounwind {
  %place = getelementptr i8, ptr %origin, i64 %gap
  %gap.slot = getelementptr i8, ptr %place, i64 -16
  store i64 %gap, ptr %gap.slot
  ret ptr %place
}

define internal void @llad.heap.advise(ptr %block, i64 %bytes) alwaysinline nounwind {
  %behind = getelementptr i8, ptr %block, i64 65535
  %start = call ptr @llvm.ptrmask.p0.i64(ptr %behind, i64 -65536)
  %end = getelementptr i8, ptr %block, i64 %bytes
  %end.number = ptrtoint ptr %end to i64
  %start.number = ptrtoint ptr %start to i64
  %length = sub i64 %end.number, %start.number
  %ignored = call i32 @madvise(ptr %start, i64 %length, i32 14)
  ret void
}

define internal ptr @llad.frame.push(ptr nonnull %state, i64 %bytes) noinline nounwind {
entry:
  %used.slot = getelementptr i8, ptr %state, i64 8
  %capacity.slot = getelementptr i8, ptr %state, i64 16
  %total.slot = getelementptr i8, ptr %state, i64 24
  %used = load i64, ptr %used.slot
  %capacity = load i64, ptr %capacity.slot
  %buffer = load ptr, ptr %state
  %after = add i64 %used, %bytes
  %fits = icmp ule i64 %after, %capacity
  %exists = icmp ne ptr %buffer, null
  %enough = and i1 %fits, %exists
  br i1 %enough, label %done, label %more

more:
  %spare.slot = getelementptr i8, ptr %state, i64 32
  %spare = load ptr, ptr %spare.slot
  %kept = icmp ne ptr %spare, null
  br i1 %kept, label %measure, label %make

measure:
  %spare.size.slot = getelementptr i8, ptr %spare, i64 -8
  %spare.size = load i64, ptr %spare.size.slot
  %suits = icmp ule i64 %bytes, %spare.size
  br i1 %suits, label %reuse, label %drop

reuse:
  store ptr null, ptr %spare.slot
  br label %link

drop:
  call void @llad.frame.free.chunk(ptr %spare)
  store ptr null, ptr %spare.slot
  br label %make

make:
  %twice = shl i64 %capacity, 1
  %size = call i64 @llvm.umax.i64(i64 %twice, i64 %bytes)
  %whole = call i64 @llvm.uadd.sat.i64(i64 %size, i64 64)
  %made = call ptr @llad.heap.grow(ptr null, i64 %whole)
  %failed = icmp eq ptr %made, null
  br i1 %failed, label %none, label %begin

begin:
  %start = getelementptr i8, ptr %made, i64 64
  br label %link

link:
  %chunk = phi ptr [ %spare, %reuse ], [ %start, %begin ]
  %chunk.size = phi i64 [ %spare.size, %reuse ], [ %size, %begin ]
  %before.slot = getelementptr i8, ptr %chunk, i64 -32
  %before.used.slot = getelementptr i8, ptr %chunk, i64 -24
  %before.size.slot = getelementptr i8, ptr %chunk, i64 -16
  store ptr %buffer, ptr %before.slot
  store i64 %used, ptr %before.used.slot
  store i64 %capacity, ptr %before.size.slot
  store ptr %chunk, ptr %state
  store i64 %chunk.size, ptr %capacity.slot
  br label %done

done:
  %base = phi ptr [ %buffer, %entry ], [ %chunk, %link ]
  %offset = phi i64 [ %used, %entry ], [ 0, %link ]
  %end = add i64 %offset, %bytes
  store i64 %end, ptr %used.slot
  %total = load i64, ptr %total.slot
  %total.after = add i64 %total, %bytes
  store i64 %total.after, ptr %total.slot
  %address = getelementptr i8, ptr %base, i64 %offset
  ret ptr %address

none:
  ret ptr null
}

define internal ptr @llad.frame.push.iteration(ptr nonnull %state, i64 %bytes) alwaysinline nounwind {
entry:
  %used.slot = getelementptr i8, ptr %state, i64 8
  %capacity.slot = getelementptr i8, ptr %state, i64 16
  %used = load i64, ptr %used.slot
  %capacity = load i64, ptr %capacity.slot
  %after = add i64 %used, %bytes
  %fits = icmp ule i64 %after, %capacity
  br i1 %fits, label %fast, label %slow

fast:
  %buffer = load ptr, ptr %state
  %next = getelementptr i8, ptr %buffer, i64 %used
  store i64 %after, ptr %used.slot
  %total.slot = getelementptr i8, ptr %state, i64 24
  %total = load i64, ptr %total.slot
  %total.after = add i64 %total, %bytes
  store i64 %total.after, ptr %total.slot
  br label %done

slow:
  %made = call ptr @llad.frame.push(ptr %state, i64 %bytes)
  br label %done

done:
  %address = phi ptr [ %next, %fast ], [ %made, %slow ]
  ret ptr %address
}

define internal ptr @llad.frame.pop(ptr nonnull %state, i64 %bytes) alwaysinline nounwind {
entry:
  %address = call ptr @llad.frame.top(ptr %state, i64 %bytes)
  %used.slot = getelementptr i8, ptr %state, i64 8
  %used = load i64, ptr %used.slot
  %left = sub i64 %used, %bytes
  store i64 %left, ptr %used.slot
  %total.slot = getelementptr i8, ptr %state, i64 24
  %total = load i64, ptr %total.slot
  %total.after = sub i64 %total, %bytes
  store i64 %total.after, ptr %total.slot
  ret ptr %address
}

define internal ptr @llad.frame.top(ptr nonnull %state, i64 %bytes) alwaysinline nounwind {
entry:
  %used.slot = getelementptr i8, ptr %state, i64 8
  %used = load i64, ptr %used.slot
  %here = icmp uge i64 %used, %bytes
  br i1 %here, label %find, label %back

back:
  call void @llad.frame.back(ptr %state)
  br label %find

find:
  %now = load i64, ptr %used.slot
  %left = sub i64 %now, %bytes
  %buffer = load ptr, ptr %state
  %address = getelementptr i8, ptr %buffer, i64 %left
  ret ptr %address
}

define internal void @llad.frame.back(ptr nonnull %state) noinline nounwind {
entry:
  %used.slot = getelementptr i8, ptr %state, i64 8
  %capacity.slot = getelementptr i8, ptr %state, i64 16
  %spare.slot = getelementptr i8, ptr %state, i64 32
  br label %again

again:
  %chunk = load ptr, ptr %state
  %size = load i64, ptr %capacity.slot
  %before.slot = getelementptr i8, ptr %chunk, i64 -32
  %before.used.slot = getelementptr i8, ptr %chunk, i64 -24
  %before.size.slot = getelementptr i8, ptr %chunk, i64 -16
  %size.slot = getelementptr i8, ptr %chunk, i64 -8
  %before = load ptr, ptr %before.slot
  %before.used = load i64, ptr %before.used.slot
  %before.size = load i64, ptr %before.size.slot
  store i64 %size, ptr %size.slot
  store ptr %before, ptr %state
  store i64 %before.used, ptr %used.slot
  store i64 %before.size, ptr %capacity.slot
  %spare = load ptr, ptr %spare.slot
  call void @llad.frame.free.chunk(ptr %spare)
  store ptr %chunk, ptr %spare.slot
  %empty = icmp eq i64 %before.used, 0
  br i1 %empty, label %again, label %done

done:
  ret void
}

define internal void @llad.frame.free(ptr nonnull %state) nounwind {
entry:
  %spare.slot = getelementptr i8, ptr %state, i64 32
  %spare = load ptr, ptr %spare.slot
  call void @llad.frame.free.chunk(ptr %spare)
  %newest = load ptr, ptr %state
  br label %check

check:
  %chunk = phi ptr [ %newest, %entry ], [ %before, %drop ]
  %end = icmp eq ptr %chunk, null
  br i1 %end, label %done, label %drop

drop:
  %before.slot = getelementptr i8, ptr %chunk, i64 -32
  %before = load ptr, ptr %before.slot
  call void @llad.frame.free.chunk(ptr %chunk)
  br label %check

done:
  ret void
}

define internal void @llad.frame.free.all(ptr nonnull %states, i64 %count) noinline nounwind {
entry:
  br label %check

check:
  %index = phi i64 [ 0, %entry ], [ %next, %body ]
  %end = icmp eq i64 %index, %count
  br i1 %end, label %done, label %body

body:
  %state = getelementptr [5 x i64], ptr %states, i64 %index
  call void @llad.frame.free(ptr %state)
  store [5 x i64] zeroinitializer, ptr %state
  %next = add i64 %index, 1
  br label %check

done:
  ret void
}

define internal i64 @llad.frame.bytes.all(ptr nonnull %states, i64 %count) noinline nounwind {
entry:
  br label %check

check:
  %index = phi i64 [ 0, %entry ], [ %next, %body ]
  %sum = phi i64 [ 0, %entry ], [ %sum.after, %body ]
  %end = icmp eq i64 %index, %count
  br i1 %end, label %done, label %body

body:
  %total.slot = getelementptr [5 x i64], ptr %states, i64 %index, i64 3
  %total = load i64, ptr %total.slot
  %sum.after = add i64 %sum, %total
  %next = add i64 %index, 1
  br label %check

done:
  ret i64 %sum
}

define internal void @llad.frame.free.chunk(ptr %chunk) alwaysinline nounwind {
entry:
  %nothing = icmp eq ptr %chunk, null
  br i1 %nothing, label %done, label %drop

drop:
  %made = getelementptr i8, ptr %chunk, i64 -64
  call void @llad.heap.free(ptr %made)
  br label %done

done:
  ret void
}

declare i64 @llvm.umax.i64(i64, i64)

declare i64 @llvm.uadd.sat.i64(i64, i64)

define internal void @llad.references.drop(ptr %header, i64 %count) noinline nounwind {
entry:
  %0 = icmp eq i64 %count, 0
  br i1 %0, label %done, label %loop

loop:
  %left = phi i64 [ %count, %entry ], [ %1, %loop ]
  call void @NRT_decref(ptr %header)
  %1 = sub i64 %left, 1
  %2 = icmp eq i64 %1, 0
  br i1 %2, label %done, label %loop

done:
  ret void
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{i1 true}
!2 = distinct !{!2, !"llad"}
!3 = distinct !{!3, !2, !"llad.0"}
!4 = distinct !{!4, !2, !"llad.1"}
!5 = distinct !{!5, !2, !"llad.2"}
!6 = distinct !{!6, !2, !"llad.3"}
!7 = distinct !{!7, !2, !"llad.4"}
!8 = distinct !{!8, !2, !"llad.5"}
!9 = distinct !{!9, !2, !"llad.6"}
!10 = distinct !{!10, !2, !"llad.7"}
!11 = distinct !{!11, !2, !"llad.8"}
!12 = distinct !{!12, !2, !"llad.9"}
!13 = !{!3}
!14 = !{!4, !5, !6, !7, !8, !9, !10, !11, !12}
!15 = !{!4}
!16 = !{!3, !5, !6, !7, !8, !9, !10, !11, !12}
!17 = !{!5}
!18 = !{!3, !4, !6, !7, !8, !9, !10, !11, !12}
!19 = !{!6}
!20 = !{!3, !4, !5, !7, !8, !9, !10, !11, !12}
!21 = !{!7}
!22 = !{!3, !4, !5, !6, !8, !9, !10, !11, !12}
!23 = !{!8}
!24 = !{!3, !4, !5, !6, !7, !9, !10, !11, !12}
!25 = !{!9}
!26 = !{!3, !4, !5, !6, !7, !8, !10, !11, !12}
!27 = !{!10}
!28 = !{!3, !4, !5, !6, !7, !8, !9, !11, !12}
!29 = !{!11}
!30 = !{!3, !4, !5, !6, !7, !8, !9, !10, !12}
!31 = !{!12}
!32 = !{!3, !4, !5, !6, !7, !8, !9, !10, !11}
