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
  %cache.0 = alloca [5 x i64], align 16
  store [5 x i64] zeroinitializer, ptr %cache.0, align 16
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
  %58 = getelementptr i8, ptr %cache.0, i64 24
  %cache.0.used = load i64, ptr %58, align 8
  %59 = add i64 0, %cache.0.used
  %60 = add i64 %59, 0
  %kept.bytes.1 = add i64 %60, 0
  store i64 %kept.bytes.1, ptr %kept.bytes
  br label %reverse.success

cache.0.ready:
  br label %B88.if

reverse.success:
  br label %reverse.common.ret.0

reverse.common.ret.0:
  br label %reverse.B516

reverse.B516:
  %61 = load double, ptr %retptr.shadow, align 8, !alias.scope !25, !noalias !26
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !25, !noalias !26
  %path.B516.1 = load i8, ptr %path.B516.kept
  %62 = icmp eq i8 %path.B516.1, 0
  br i1 %62, label %reverse.B392.B516, label %reverse.B516.loopexit.B516

reverse.B392.B516:
  br label %reverse.B392

reverse.B516.loopexit.B516:
  %63 = load double, ptr %total.2.1.lcssa.lcssa.adjoint.slot
  %64 = fadd reassoc nsz double %63, %61
  store double %64, ptr %total.2.1.lcssa.lcssa.adjoint.slot
  br label %reverse.B516.loopexit

reverse.B392:
  %path.B392.1 = load i8, ptr %path.B392.kept
  %65 = icmp eq i8 %path.B392.1, 0
  br i1 %65, label %reverse.entry.B392, label %reverse.B392.loopexit.B392

reverse.B516.loopexit:
  %total.2.1.lcssa.lcssa.adjoint = load double, ptr %total.2.1.lcssa.lcssa.adjoint.slot
  store double -0.000000e+00, ptr %total.2.1.lcssa.lcssa.adjoint.slot
  %66 = load double, ptr %total.2.1.lcssa.adjoint.slot
  %67 = fadd reassoc nsz double %66, %total.2.1.lcssa.lcssa.adjoint
  store double %67, ptr %total.2.1.lcssa.adjoint.slot
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
  %68 = icmp eq i8 %path.B426.loopexit.1, 0
  br i1 %68, label %reverse.B426.loopexit.loopexit.B426.loopexit, label %reverse.B426.if.B426.loopexit

reverse.B426.loopexit.loopexit.B426.loopexit:
  %69 = load double, ptr %.1193.lcssa.adjoint.slot
  %70 = fadd reassoc nsz double %69, %total.2.1.lcssa.adjoint
  store double %70, ptr %.1193.lcssa.adjoint.slot
  br label %reverse.B426.loopexit.loopexit

reverse.B426.if.B426.loopexit:
  %71 = load double, ptr %total.3.0397.adjoint.slot
  %72 = fadd reassoc nsz double %71, %total.2.1.lcssa.adjoint
  store double %72, ptr %total.3.0397.adjoint.slot
  br label %reverse.B426.if

reverse.B426.loopexit.loopexit:
  %.1193.lcssa.adjoint = load double, ptr %.1193.lcssa.adjoint.slot
  store double -0.000000e+00, ptr %.1193.lcssa.adjoint.slot
  %73 = load double, ptr %.1193.adjoint.slot
  %74 = fadd reassoc nsz double %73, %.1193.lcssa.adjoint
  store double %74, ptr %.1193.adjoint.slot
  br label %reverse.before.B460.if

reverse.B426.if:
  %total.3.0397.adjoint = load double, ptr %total.3.0397.adjoint.slot
  store double -0.000000e+00, ptr %total.3.0397.adjoint.slot
  %75 = icmp eq i64 %reverse.iteration.B426.if, 0
  br i1 %75, label %reverse.enter.B426.if, label %reverse.back.B426.if

reverse.enter.B426.if:
  br label %reverse.B426.if.lr.ph

reverse.back.B426.if:
  %76 = load double, ptr %total.2.1.lcssa.adjoint.slot
  %77 = fadd reassoc nsz double %76, %total.3.0397.adjoint
  store double %77, ptr %total.2.1.lcssa.adjoint.slot
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
  %78 = load i64, ptr %"0.kept"
  br label %reverse.loop.B46

reverse.loop.B46:
  %reverse.iteration.B46 = phi i64 [ %reverse.previous.B46, %reverse.back.B46 ], [ %reverse.last.B46, %reverse.before.B46 ]
  br label %reverse.B380

reverse.B380:
  %path.B380.1 = select i1 %.190384.not.1, i8 0, i8 1
  %79 = icmp eq i8 %path.B380.1, 0
  br i1 %79, label %reverse.B46.B380, label %reverse.B380.loopexit.B380

reverse.B46.B380:
  br label %reverse.B46

reverse.B380.loopexit.B380:
  br label %reverse.B380.loopexit

reverse.B46:
  %80 = icmp eq i64 %reverse.iteration.B46, 0
  br i1 %80, label %reverse.enter.B46, label %reverse.back.B46

reverse.B380.loopexit:
  br label %reverse.before.B88.if

reverse.before.B88.if:
  %reverse.last.B88.if = phi i64 [ %trips.B88.if.1, %reverse.B380.loopexit ]
  %81 = add nuw nsw i64 %trips.B88.if.1, 1
  %82 = add nuw nsw i64 %trips.B130.if.1, 1
  %83 = mul i64 %81, %82
  %84 = mul i64 %83, 8
  %cache.0.entry.1 = call ptr @llad.frame.pop(ptr %cache.0, i64 %84)
  br label %reverse.loop.B88.if

reverse.loop.B88.if:
  %reverse.iteration.B88.if = phi i64 [ %reverse.previous.B88.if, %reverse.back.B88.if ], [ %reverse.last.B88.if, %reverse.before.B88.if ]
  br label %reverse.B88.loopexit

reverse.B88.loopexit:
  %path.B88.loopexit.1 = select i1 %.318380.not.1, i8 1, i8 0
  %85 = icmp eq i8 %path.B88.loopexit.1, 0
  br i1 %85, label %reverse.B88.loopexit.loopexit.B88.loopexit, label %reverse.B88.if.B88.loopexit

reverse.B88.loopexit.loopexit.B88.loopexit:
  br label %reverse.B88.loopexit.loopexit

reverse.B88.if.B88.loopexit:
  br label %reverse.B88.if

reverse.B88.loopexit.loopexit:
  br label %reverse.before.B130.if

reverse.B88.if:
  %86 = icmp eq i64 %reverse.iteration.B88.if, 0
  br i1 %86, label %reverse.enter.B88.if, label %reverse.back.B88.if

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
  %87 = load double, ptr %arg.coupling.adjoint.slot
  %88 = fadd reassoc nsz double %87, %.640.adjoint
  store double %88, ptr %arg.coupling.adjoint.slot
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
  %89 = getelementptr double, ptr %arg.u.4.shadow, i64 %.517.1
  %.262.0381.1 = add i64 1, %reverse.iteration.B130.if
  %90 = getelementptr double, ptr %89, i64 %.262.0381.1
  %91 = load double, ptr %90, align 8, !alias.scope !27, !noalias !28
  store double 0.000000e+00, ptr %90, align 8, !alias.scope !27, !noalias !28
  %.648.adjoint = load double, ptr %.648.adjoint.slot
  store double -0.000000e+00, ptr %.648.adjoint.slot
  %92 = fadd reassoc nsz double %.648.adjoint, %91
  %93 = fdiv arcp double %92, %.640.1
  %94 = fcmp oeq double %92, 0.000000e+00
  %95 = select i1 %94, double 0.000000e+00, double %93
  %96 = fdiv arcp double %92, %.640.1
  %97 = add nuw nsw i64 %trips.B130.if.1, 1
  %98 = mul nuw nsw i64 %reverse.iteration.B88.if, %97
  %99 = add nuw nsw i64 %98, %reverse.iteration.B130.if
  %100 = getelementptr inbounds double, ptr %cache.0.entry.1, i64 %99
  %.648.1 = load double, ptr %100, align 8, !alias.scope !17, !noalias !18
  %101 = fmul double %96, %.648.1
  %102 = fneg double %101
  %103 = fcmp oeq double %92, 0.000000e+00
  %104 = select i1 %103, double 0.000000e+00, double %102
  %105 = getelementptr double, ptr %arg.u.4.shadow, i64 %.517.1
  %106 = getelementptr double, ptr %105, i64 %.262.0381.1
  %107 = getelementptr i8, ptr %106, i64 8
  %108 = load double, ptr %107, align 8, !alias.scope !27, !noalias !28
  %109 = fadd reassoc nsz double %108, %95
  store double %109, ptr %107, align 8, !alias.scope !27, !noalias !28
  %110 = getelementptr double, ptr %arg.u.4.shadow, i64 %.460.1
  %111 = getelementptr double, ptr %110, i64 %.262.0381.1
  %112 = load double, ptr %111, align 8, !alias.scope !27, !noalias !28
  %113 = fadd reassoc nsz double %112, %95
  store double %113, ptr %111, align 8, !alias.scope !27, !noalias !28
  %114 = getelementptr double, ptr %arg.u.4.shadow, i64 %.404.1
  %115 = getelementptr double, ptr %114, i64 %.262.0381.1
  %116 = load double, ptr %115, align 8, !alias.scope !27, !noalias !28
  %117 = fadd reassoc nsz double %116, %95
  store double %117, ptr %115, align 8, !alias.scope !27, !noalias !28
  %118 = getelementptr double, ptr %arg.source.4.shadow, i64 %.630.1
  %119 = getelementptr double, ptr %118, i64 %.262.0381.1
  %120 = load double, ptr %119, align 8, !alias.scope !29, !noalias !30
  %121 = fadd reassoc nsz double %120, %95
  store double %121, ptr %119, align 8, !alias.scope !29, !noalias !30
  %122 = load double, ptr %.640.adjoint.slot
  %123 = fadd reassoc nsz double %122, %104
  store double %123, ptr %.640.adjoint.slot
  %124 = icmp eq i64 %reverse.iteration.B130.if, 0
  br i1 %124, label %reverse.enter.B130.if, label %reverse.back.B130.if

reverse.enter.B130.if:
  %125 = load double, ptr %load_initial.adjoint.slot
  %126 = fadd reassoc nsz double %125, %95
  store double %126, ptr %load_initial.adjoint.slot
  br label %reverse.B130.if.preheader

reverse.back.B130.if:
  %127 = load double, ptr %.648.adjoint.slot
  %128 = fadd reassoc nsz double %127, %95
  store double %128, ptr %.648.adjoint.slot
  %reverse.previous.B130.if = sub nuw i64 %reverse.iteration.B130.if, 1
  br label %reverse.loop.B130.if

reverse.B130.if.preheader:
  %load_initial.adjoint = load double, ptr %load_initial.adjoint.slot
  store double -0.000000e+00, ptr %load_initial.adjoint.slot
  %129 = getelementptr i8, ptr %arg.u.4.shadow, i64 %78
  %indvar.1 = add i64 0, %reverse.iteration.B88.if
  %130 = mul i64 %indvar.1, %78
  %131 = getelementptr i8, ptr %129, i64 %130
  %132 = load double, ptr %131, align 8, !alias.scope !27, !noalias !28
  %133 = fadd reassoc nsz double %132, %load_initial.adjoint
  store double %133, ptr %131, align 8, !alias.scope !27, !noalias !28
  br label %reverse.B130.if.lr.ph

reverse.B130.if.lr.ph:
  br label %reverse.B88.if

reverse.before.B460.if:
  %reverse.last.B460.if = phi i64 [ %trips.B460.if.1, %reverse.B426.loopexit.loopexit ]
  %.860.0395.1 = add i64 0, %reverse.iteration.B426.if
  %.1183.1 = mul i64 %.860.0395.1, %arg.u.5.1
  %134 = getelementptr double, ptr %arg.u.4, i64 %.1183.1
  %.1128.1 = mul i64 %.860.0395.1, %arg.weights.5.1
  %135 = getelementptr double, ptr %arg.weights.4, i64 %.1128.1
  br label %reverse.loop.B460.if

reverse.loop.B460.if:
  %reverse.iteration.B460.if = phi i64 [ %reverse.previous.B460.if, %reverse.back.B460.if ], [ %reverse.last.B460.if, %reverse.before.B460.if ]
  br label %reverse.B460.if

reverse.B460.if:
  %.1193.adjoint = load double, ptr %.1193.adjoint.slot
  store double -0.000000e+00, ptr %.1193.adjoint.slot
  %.987.0390.1 = add i64 0, %reverse.iteration.B460.if
  %136 = getelementptr double, ptr %134, i64 %.987.0390.1
  %.1188.1 = load double, ptr %136, align 8
  %137 = fmul double %.1193.adjoint, %.1188.1
  %138 = getelementptr double, ptr %135, i64 %.987.0390.1
  %.1133.1 = load double, ptr %138, align 8
  %139 = fmul double %.1193.adjoint, %.1133.1
  %140 = getelementptr double, ptr %arg.u.4.shadow, i64 %.1183.1
  %141 = getelementptr double, ptr %140, i64 %.987.0390.1
  %142 = load double, ptr %141, align 8, !alias.scope !27, !noalias !28
  %143 = fadd reassoc nsz double %142, %139
  store double %143, ptr %141, align 8, !alias.scope !27, !noalias !28
  %144 = getelementptr double, ptr %arg.weights.4.shadow, i64 %.1128.1
  %145 = getelementptr double, ptr %144, i64 %.987.0390.1
  %146 = load double, ptr %145, align 8, !alias.scope !31, !noalias !32
  %147 = fadd reassoc nsz double %146, %137
  store double %147, ptr %145, align 8, !alias.scope !31, !noalias !32
  %148 = icmp eq i64 %reverse.iteration.B460.if, 0
  br i1 %148, label %reverse.enter.B460.if, label %reverse.back.B460.if

reverse.enter.B460.if:
  %149 = load double, ptr %total.3.0397.adjoint.slot
  %150 = fadd reassoc nsz double %149, %.1193.adjoint
  store double %150, ptr %total.3.0397.adjoint.slot
  br label %reverse.B460.if.lr.ph

reverse.back.B460.if:
  %151 = load double, ptr %.1193.adjoint.slot
  %152 = fadd reassoc nsz double %151, %.1193.adjoint
  store double %152, ptr %.1193.adjoint.slot
  %reverse.previous.B460.if = sub nuw i64 %reverse.iteration.B460.if, 1
  br label %reverse.loop.B460.if

reverse.B460.if.lr.ph:
  br label %reverse.B426.if

out.of.memory:
  br label %epilogue

epilogue:
  %status = phi i32 [ 1, %common.ret.1 ], [ 0, %reverse.entry ], [ 7105633, %out.of.memory ]
  %153 = icmp eq i32 %status, 0
  br i1 %153, label %epilogue.free, label %failed

failed:
  %154 = load ptr, ptr %arg.u.0.owned
  %155 = load i64, ptr %arg.u.0.references
  call void @llad.references.drop(ptr %154, i64 %155)
  %156 = load ptr, ptr %arg.source.0.owned
  %157 = load i64, ptr %arg.source.0.references
  call void @llad.references.drop(ptr %156, i64 %157)
  %158 = load ptr, ptr %arg.weights.0.owned
  %159 = load i64, ptr %arg.weights.0.references
  call void @llad.references.drop(ptr %158, i64 %159)
  br label %epilogue.free

epilogue.free:
  call void @llad.frame.free(ptr %cache.0)
  ret i32 %status
}

declare ptr @calloc(i64, i64)

declare void @free(ptr)

declare ptr @malloc(i64)

declare ptr @realloc(ptr, i64)

declare i32 @madvise(ptr, i64, i32)

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

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
