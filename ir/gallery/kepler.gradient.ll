; kepler: gradient, for x86-64-v3. Written by scripts/gallery.py.
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

declare double @llvm.sin.f64(double) #0

declare double @llvm.cos.f64(double) #0

declare double @llvm.fabs.f64(double) #0

define i32 @kepler.primal.gradient(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.mean_anomalies.0, ptr %arg.mean_anomalies.1, i64 %arg.mean_anomalies.2, i64 %arg.mean_anomalies.3, ptr %arg.mean_anomalies.4, i64 %arg.mean_anomalies.5.0, i64 %arg.mean_anomalies.6.0, double %arg.eccentricity, ptr noalias %retptr.shadow, ptr noalias %arg.mean_anomalies.4.shadow, ptr noalias %arg.eccentricity.derivative, ptr noalias %kept.bytes) {
prologue:
  %caches = alloca [2 x [5 x i64]], align 16
  call void @llvm.memset.p0.i64(ptr %caches, i8 0, i64 80, i1 false)
  %cache.0 = getelementptr inbounds i8, ptr %caches, i64 0
  %cache.1 = getelementptr inbounds i8, ptr %caches, i64 40
  %trips.B60.if.kept = alloca i64
  %path.B344.kept = alloca i8
  %.404.lcssa.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.404.lcssa.adjoint.slot
  %.404.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.404.adjoint.slot
  %total.2.0127.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %total.2.0127.adjoint.slot
  %anomaly.2.1.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %anomaly.2.1.adjoint.slot
  %.366.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.366.adjoint.slot
  %.356.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.356.adjoint.slot
  %.187.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.187.adjoint.slot
  %arg.eccentricity.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %arg.eccentricity.adjoint.slot
  br label %entry

entry:
  %.116124.not = icmp slt i64 %arg.mean_anomalies.5.0, 1
  br i1 %.116124.not, label %B344, label %B60.if.preheader

B60.if.preheader:
  %trips.B60.if = add i64 %arg.mean_anomalies.5.0, -1
  store i64 %trips.B60.if, ptr %trips.B60.if.kept
  %0 = add nuw nsw i64 %trips.B60.if, 1
  %1 = mul i64 %0, 17
  %2 = add i64 %1, 7
  %3 = and i64 %2, -8
  %cache.1.entry = call ptr @llad.frame.push(ptr %cache.1, i64 %3)
  %4 = icmp eq ptr %cache.1.entry, null
  br i1 %4, label %out.of.memory, label %cache.1.ready

B60.if:
  %iteration.B60.if = phi i64 [ 0, %cache.1.ready ], [ %iteration.B60.if.next, %B296 ]
  %total.2.0127 = phi double [ %.404, %B296 ], [ 0.000000e+00, %cache.1.ready ]
  %.58.0125 = phi i64 [ %.129, %B296 ], [ 0, %cache.1.ready ]
  %.129 = add nuw nsw i64 %.58.0125, 1
  %5 = getelementptr double, ptr %arg.mean_anomalies.4, i64 %.58.0125
  %.187 = load double, ptr %5, align 8, !alias.scope !14, !noalias !15
  br label %B110

B110:
  %iteration.B110 = phi i64 [ 0, %B60.if ], [ %iteration.B110.next, %B112.endif ]
  %.217.0 = phi i64 [ 50, %B60.if ], [ %.283, %B112.endif ]
  %anomaly.2.1 = phi double [ %.187, %B60.if ], [ %.366, %B112.endif ]
  %6 = mul i64 1, 24
  %cache.0.entry = call ptr @llad.frame.push.iteration(ptr %cache.0, i64 %6)
  %7 = icmp eq ptr %cache.0.entry, null
  br i1 %7, label %out.of.memory, label %cache.0.ready

B110.if:
  %.353 = tail call double @llvm.cos.f64(double %anomaly.2.1) "llad.compared"
  %8 = mul nuw nsw i64 1, 8
  %9 = getelementptr inbounds i8, ptr %cache.0.entry, i64 %8
  %10 = getelementptr inbounds double, ptr %9, i64 0
  store double %.353, ptr %10, align 8, !alias.scope !18, !noalias !19
  %.355 = fmul double %arg.eccentricity, %.353
  %.356 = fsub double 1.000000e+00, %.355
  %.357 = fcmp oeq double %.356, 0.000000e+00
  br i1 %.357, label %B112.if, label %B112.endif, !prof !0

B112.endif:
  %.283 = add nsw i64 %.217.0, -1
  %.315 = tail call double @llvm.sin.f64(double %anomaly.2.1) "llad.compared"
  %11 = mul nuw nsw i64 1, 16
  %12 = getelementptr inbounds i8, ptr %cache.0.entry, i64 %11
  %13 = getelementptr inbounds double, ptr %12, i64 0
  store double %.315, ptr %13, align 8, !alias.scope !20, !noalias !21
  %.317 = fmul double %arg.eccentricity, %.315
  %.319 = fsub double %anomaly.2.1, %.317
  %.351 = fsub double %.319, %.187
  %.364 = fdiv double %.351, %.356
  %.366 = fsub double %anomaly.2.1, %.364
  %.372 = tail call double @llvm.fabs.f64(double %.364)
  %.373 = fcmp olt double %.372, 1.000000e-09
  %iteration.B110.next = add nuw nsw i64 %iteration.B110, 1
  br i1 %.373, label %B296, label %B110

B112.if:
  store ptr @exception, ptr %excinfo, align 8, !numba_exception_output !1, !alias.scope !22, !noalias !23
  br label %common.ret.1

common.ret.1:
  br label %epilogue

B296:
  %path.B296 = phi i8 [ 0, %cache.0.ready ], [ 1, %B112.endif ]
  %trips.B110.B296 = phi i64 [ %iteration.B110, %cache.0.ready ], [ %iteration.B110, %B112.endif ]
  %anomaly.3.2 = phi double [ %anomaly.2.1, %cache.0.ready ], [ %.366, %B112.endif ]
  %14 = mul nuw nsw i64 %0, 16
  %15 = getelementptr inbounds i8, ptr %cache.1.entry, i64 %14
  %16 = getelementptr inbounds i8, ptr %15, i64 %iteration.B60.if
  store i8 %path.B296, ptr %16, align 1, !alias.scope !24, !noalias !25
  %17 = getelementptr inbounds i64, ptr %cache.1.entry, i64 %iteration.B60.if
  store i64 %trips.B110.B296, ptr %17, align 8, !alias.scope !26, !noalias !27
  %18 = mul nuw nsw i64 %0, 8
  %19 = getelementptr inbounds i8, ptr %cache.1.entry, i64 %18
  %20 = getelementptr inbounds double, ptr %19, i64 %iteration.B60.if
  store double %anomaly.3.2, ptr %20, align 8, !alias.scope !28, !noalias !29
  %.400 = tail call double @llvm.sin.f64(double %anomaly.3.2)
  %.404 = fadd double %total.2.0127, %.400
  %exitcond.not = icmp eq i64 %arg.mean_anomalies.5.0, %.129
  %iteration.B60.if.next = add nuw nsw i64 %iteration.B60.if, 1
  br i1 %exitcond.not, label %B344.loopexit, label %B60.if

B344.loopexit:
  %.404.lcssa = phi double [ %.404, %B296 ]
  br label %B344

B344:
  %path.B344 = phi i8 [ 0, %entry ], [ 1, %B344.loopexit ]
  %total.2.0.lcssa = phi double [ 0.000000e+00, %entry ], [ %.404.lcssa, %B344.loopexit ]
  store i8 %path.B344, ptr %path.B344.kept
  store double %total.2.0.lcssa, ptr %retptr, align 8, !alias.scope !30, !noalias !31
  br label %common.ret.0

common.ret.0:
  br label %success

success:
  %caches.bytes = call i64 @llad.frame.bytes.all(ptr %caches, i64 2)
  %21 = add i64 %caches.bytes, 0
  %kept.bytes.1 = add i64 %21, 0
  store i64 %kept.bytes.1, ptr %kept.bytes
  br label %reverse.success

cache.1.ready:
  br label %B60.if

cache.0.ready:
  %22 = getelementptr inbounds double, ptr %cache.0.entry, i64 0
  store double %anomaly.2.1, ptr %22, align 8, !alias.scope !16, !noalias !17
  %.274.not = icmp eq i64 %.217.0, 0
  br i1 %.274.not, label %B296, label %B110.if

reverse.success:
  br label %reverse.common.ret.0

reverse.common.ret.0:
  br label %reverse.B344

reverse.B344:
  %23 = load double, ptr %retptr.shadow, align 8, !alias.scope !32, !noalias !33
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !32, !noalias !33
  %path.B344.1 = load i8, ptr %path.B344.kept
  %24 = icmp eq i8 %path.B344.1, 0
  br i1 %24, label %reverse.entry.B344, label %reverse.B344.loopexit.B344

reverse.entry.B344:
  br label %reverse.entry

reverse.B344.loopexit.B344:
  %25 = load double, ptr %.404.lcssa.adjoint.slot
  %26 = fadd reassoc nsz double %25, %23
  store double %26, ptr %.404.lcssa.adjoint.slot
  br label %reverse.B344.loopexit

reverse.entry:
  %arg.eccentricity.derivative.1 = load double, ptr %arg.eccentricity.adjoint.slot
  store double %arg.eccentricity.derivative.1, ptr %arg.eccentricity.derivative
  br label %epilogue

reverse.B344.loopexit:
  %.404.lcssa.adjoint = load double, ptr %.404.lcssa.adjoint.slot
  store double -0.000000e+00, ptr %.404.lcssa.adjoint.slot
  %27 = load double, ptr %.404.adjoint.slot
  %28 = fadd reassoc nsz double %27, %.404.lcssa.adjoint
  store double %28, ptr %.404.adjoint.slot
  %trips.B60.if.1 = load i64, ptr %trips.B60.if.kept
  br label %reverse.before.B60.if

reverse.before.B60.if:
  %reverse.last.B60.if = phi i64 [ %trips.B60.if.1, %reverse.B344.loopexit ]
  %trips.B60.if.2 = load i64, ptr %trips.B60.if.kept
  %29 = add nuw nsw i64 %trips.B60.if.2, 1
  %30 = mul i64 %29, 17
  %31 = add i64 %30, 7
  %32 = and i64 %31, -8
  %cache.1.entry.1 = call ptr @llad.frame.pop(ptr %cache.1, i64 %32)
  br label %reverse.loop.B60.if

reverse.loop.B60.if:
  %reverse.iteration.B60.if = phi i64 [ %reverse.previous.B60.if, %reverse.back.B60.if ], [ %reverse.last.B60.if, %reverse.before.B60.if ]
  br label %reverse.B296

reverse.B296:
  %.404.adjoint = load double, ptr %.404.adjoint.slot
  store double -0.000000e+00, ptr %.404.adjoint.slot
  %33 = mul nuw nsw i64 %29, 8
  %34 = getelementptr inbounds i8, ptr %cache.1.entry.1, i64 %33
  %35 = getelementptr inbounds double, ptr %34, i64 %reverse.iteration.B60.if
  %anomaly.3.2.1 = load double, ptr %35, align 8, !alias.scope !28, !noalias !29
  %36 = call double @llvm.cos.f64(double %anomaly.3.2.1)
  %37 = fmul double %.404.adjoint, %36
  %38 = load double, ptr %total.2.0127.adjoint.slot
  %39 = fadd reassoc nsz double %38, %.404.adjoint
  store double %39, ptr %total.2.0127.adjoint.slot
  %40 = mul nuw nsw i64 %29, 16
  %41 = getelementptr inbounds i8, ptr %cache.1.entry.1, i64 %40
  %42 = getelementptr inbounds i8, ptr %41, i64 %reverse.iteration.B60.if
  %path.B296.1 = load i8, ptr %42, align 1, !alias.scope !24, !noalias !25
  %43 = icmp eq i8 %path.B296.1, 0
  br i1 %43, label %reverse.B110.B296, label %reverse.B112.endif.B296

reverse.B110.B296:
  %44 = load double, ptr %anomaly.2.1.adjoint.slot
  %45 = fadd reassoc nsz double %44, %37
  store double %45, ptr %anomaly.2.1.adjoint.slot
  %46 = getelementptr inbounds i64, ptr %cache.1.entry.1, i64 %reverse.iteration.B60.if
  %trips.B110.B296.1 = load i64, ptr %46, align 8, !alias.scope !26, !noalias !27
  br label %reverse.before.B110

reverse.B112.endif.B296:
  %47 = load double, ptr %.366.adjoint.slot
  %48 = fadd reassoc nsz double %47, %37
  store double %48, ptr %.366.adjoint.slot
  %49 = getelementptr inbounds i64, ptr %cache.1.entry.1, i64 %reverse.iteration.B60.if
  %trips.B110.B296.2 = load i64, ptr %49, align 8, !alias.scope !26, !noalias !27
  br label %reverse.before.B110

reverse.before.B110:
  %reverse.exit.B110 = phi i8 [ 0, %reverse.B110.B296 ], [ 1, %reverse.B112.endif.B296 ]
  %reverse.last.B110 = phi i64 [ %trips.B110.B296.1, %reverse.B110.B296 ], [ %trips.B110.B296.2, %reverse.B112.endif.B296 ]
  %.58.0125.1 = add i64 0, %reverse.iteration.B60.if
  %50 = getelementptr double, ptr %arg.mean_anomalies.4, i64 %.58.0125.1
  %.187.1 = load double, ptr %50, align 8, !alias.scope !14, !noalias !15
  br label %reverse.loop.B110

reverse.loop.B110:
  %reverse.iteration.B110 = phi i64 [ %reverse.previous.B110, %reverse.back.B110 ], [ %reverse.last.B110, %reverse.before.B110 ]
  %reverse.case.B110 = phi i8 [ -1, %reverse.back.B110 ], [ %reverse.exit.B110, %reverse.before.B110 ]
  %51 = mul i64 1, 24
  %cache.0.entry.1 = call ptr @llad.frame.pop(ptr %cache.0, i64 %51)
  switch i8 %reverse.case.B110, label %reverse.from.latch.B110 [
    i8 0, label %reverse.from.exit.B110.0
    i8 1, label %reverse.from.exit.B110.1
  ]

reverse.B112.endif:
  %.366.adjoint = load double, ptr %.366.adjoint.slot
  store double -0.000000e+00, ptr %.366.adjoint.slot
  %52 = fneg double %.366.adjoint
  %53 = mul nuw nsw i64 1, 8
  %54 = getelementptr inbounds i8, ptr %cache.0.entry.1, i64 %53
  %55 = getelementptr inbounds double, ptr %54, i64 0
  %.353.1 = load double, ptr %55, align 8, !alias.scope !18, !noalias !19
  %.355.1 = fmul double %arg.eccentricity, %.353.1
  %.356.1 = fsub double 1.000000e+00, %.355.1
  %56 = fdiv arcp double %52, %.356.1
  %57 = fcmp oeq double %52, 0.000000e+00
  %58 = select i1 %57, double 0.000000e+00, double %56
  %59 = fdiv arcp double %52, %.356.1
  %60 = mul nuw nsw i64 1, 16
  %61 = getelementptr inbounds i8, ptr %cache.0.entry.1, i64 %60
  %62 = getelementptr inbounds double, ptr %61, i64 0
  %.315.1 = load double, ptr %62, align 8, !alias.scope !20, !noalias !21
  %.317.1 = fmul double %arg.eccentricity, %.315.1
  %63 = getelementptr inbounds double, ptr %cache.0.entry.1, i64 0
  %anomaly.2.1.1 = load double, ptr %63, align 8, !alias.scope !16, !noalias !17
  %.319.1 = fsub double %anomaly.2.1.1, %.317.1
  %.351.1 = fsub double %.319.1, %.187.1
  %.364.1 = fdiv double %.351.1, %.356.1
  %64 = fmul double %59, %.364.1
  %65 = fneg double %64
  %66 = fcmp oeq double %52, 0.000000e+00
  %67 = select i1 %66, double 0.000000e+00, double %65
  %68 = fneg double %58
  %69 = fadd reassoc nsz double %.366.adjoint, %58
  %70 = fneg double %58
  %71 = fmul double %70, %.315.1
  %72 = fmul double %70, %arg.eccentricity
  %73 = call double @llvm.cos.f64(double %anomaly.2.1.1)
  %74 = fmul double %72, %73
  %75 = fadd reassoc nsz double %69, %74
  %76 = load double, ptr %anomaly.2.1.adjoint.slot
  %77 = fadd reassoc nsz double %76, %75
  store double %77, ptr %anomaly.2.1.adjoint.slot
  %78 = load double, ptr %.356.adjoint.slot
  %79 = fadd reassoc nsz double %78, %67
  store double %79, ptr %.356.adjoint.slot
  %80 = load double, ptr %.187.adjoint.slot
  %81 = fadd reassoc nsz double %80, %68
  store double %81, ptr %.187.adjoint.slot
  %82 = load double, ptr %arg.eccentricity.adjoint.slot
  %83 = fadd reassoc nsz double %82, %71
  store double %83, ptr %arg.eccentricity.adjoint.slot
  br label %reverse.B110.if

reverse.B110.if:
  %.356.adjoint = load double, ptr %.356.adjoint.slot
  store double -0.000000e+00, ptr %.356.adjoint.slot
  %84 = fneg double %.356.adjoint
  %85 = mul nuw nsw i64 1, 8
  %86 = getelementptr inbounds i8, ptr %cache.0.entry.1, i64 %85
  %87 = getelementptr inbounds double, ptr %86, i64 0
  %.353.2 = load double, ptr %87, align 8, !alias.scope !18, !noalias !19
  %88 = fmul double %84, %.353.2
  %89 = fmul double %84, %arg.eccentricity
  %90 = getelementptr inbounds double, ptr %cache.0.entry.1, i64 0
  %anomaly.2.1.2 = load double, ptr %90, align 8, !alias.scope !16, !noalias !17
  %91 = call double @llvm.sin.f64(double %anomaly.2.1.2)
  %92 = fneg double %91
  %93 = fmul double %89, %92
  %94 = load double, ptr %arg.eccentricity.adjoint.slot
  %95 = fadd reassoc nsz double %94, %88
  store double %95, ptr %arg.eccentricity.adjoint.slot
  %96 = load double, ptr %anomaly.2.1.adjoint.slot
  %97 = fadd reassoc nsz double %96, %93
  store double %97, ptr %anomaly.2.1.adjoint.slot
  br label %reverse.B110

reverse.B110:
  %anomaly.2.1.adjoint = load double, ptr %anomaly.2.1.adjoint.slot
  store double -0.000000e+00, ptr %anomaly.2.1.adjoint.slot
  %98 = icmp eq i64 %reverse.iteration.B110, 0
  br i1 %98, label %reverse.enter.B110, label %reverse.back.B110

reverse.enter.B110:
  %99 = load double, ptr %.187.adjoint.slot
  %100 = fadd reassoc nsz double %99, %anomaly.2.1.adjoint
  store double %100, ptr %.187.adjoint.slot
  br label %reverse.B60.if

reverse.back.B110:
  %101 = load double, ptr %.366.adjoint.slot
  %102 = fadd reassoc nsz double %101, %anomaly.2.1.adjoint
  store double %102, ptr %.366.adjoint.slot
  %reverse.previous.B110 = sub nuw i64 %reverse.iteration.B110, 1
  br label %reverse.loop.B110

reverse.B60.if:
  %.187.adjoint = load double, ptr %.187.adjoint.slot
  store double -0.000000e+00, ptr %.187.adjoint.slot
  %.58.0125.2 = add i64 0, %reverse.iteration.B60.if
  %103 = getelementptr double, ptr %arg.mean_anomalies.4.shadow, i64 %.58.0125.2
  %104 = load double, ptr %103, align 8, !alias.scope !34, !noalias !35
  %105 = fadd reassoc nsz double %104, %.187.adjoint
  store double %105, ptr %103, align 8, !alias.scope !34, !noalias !35
  %total.2.0127.adjoint = load double, ptr %total.2.0127.adjoint.slot
  store double -0.000000e+00, ptr %total.2.0127.adjoint.slot
  %106 = icmp eq i64 %reverse.iteration.B60.if, 0
  br i1 %106, label %reverse.enter.B60.if, label %reverse.back.B60.if

reverse.enter.B60.if:
  br label %reverse.B60.if.preheader

reverse.back.B60.if:
  %107 = load double, ptr %.404.adjoint.slot
  %108 = fadd reassoc nsz double %107, %total.2.0127.adjoint
  store double %108, ptr %.404.adjoint.slot
  %reverse.previous.B60.if = sub nuw i64 %reverse.iteration.B60.if, 1
  br label %reverse.loop.B60.if

reverse.B60.if.preheader:
  br label %reverse.entry

reverse.from.latch.B110:
  br label %reverse.B112.endif

reverse.from.exit.B110.0:
  br label %reverse.B110

reverse.from.exit.B110.1:
  br label %reverse.B112.endif

out.of.memory:
  br label %epilogue

epilogue:
  %status = phi i32 [ 1, %common.ret.1 ], [ 0, %reverse.entry ], [ 7105633, %out.of.memory ]
  call void @llad.frame.free.all(ptr %caches, i64 2)
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

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

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
!13 = distinct !{!13, !2, !"llad.10"}
!14 = !{!3}
!15 = !{!4, !5, !6, !7, !8, !9, !10, !11, !12, !13}
!16 = !{!4}
!17 = !{!3, !5, !6, !7, !8, !9, !10, !11, !12, !13}
!18 = !{!5}
!19 = !{!3, !4, !6, !7, !8, !9, !10, !11, !12, !13}
!20 = !{!6}
!21 = !{!3, !4, !5, !7, !8, !9, !10, !11, !12, !13}
!22 = !{!7}
!23 = !{!3, !4, !5, !6, !8, !9, !10, !11, !12, !13}
!24 = !{!8}
!25 = !{!3, !4, !5, !6, !7, !9, !10, !11, !12, !13}
!26 = !{!9}
!27 = !{!3, !4, !5, !6, !7, !8, !10, !11, !12, !13}
!28 = !{!10}
!29 = !{!3, !4, !5, !6, !7, !8, !9, !11, !12, !13}
!30 = !{!11}
!31 = !{!3, !4, !5, !6, !7, !8, !9, !10, !12, !13}
!32 = !{!12}
!33 = !{!3, !4, !5, !6, !7, !8, !9, !10, !11, !13}
!34 = !{!13}
!35 = !{!3, !4, !5, !6, !7, !8, !9, !10, !11, !12}
