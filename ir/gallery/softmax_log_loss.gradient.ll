; softmax_log_loss: gradient, for x86-64-v3. Written by scripts/gallery.py.
; softmax_log_loss(array(float64, 2d, C), readonly array(int64, 1d, C))
; with respect to logits
; Plan of the reverse sweep:
;   plan of softmax_log_loss
;     carries a derivative: parameter %arg.logits.4
;     carries a derivative: result %retptr
;     loop %B98.if: store, back edge taken: (arg.logits.5.0 - 1)
;       loop %B154.if: store, back edge taken: (arg.logits.5.1 - 2)
;       loop %B242.if: store, back edge taken: (arg.logits.5.1 - 1)
;     cache.0: 1 * ((arg.logits.5.0 - 1) + 1) * ((arg.logits.5.1 - 2) + 1) bytes
;       store %.12.i311 (i1, 1 bytes)
;     cache.1: 8 * ((arg.logits.5.0 - 1) + 1) * ((arg.logits.5.1 - 1) + 1) bytes
;       store %.684.le (double, 8 bytes)
;     cache.2: 9 * ((arg.logits.5.0 - 1) + 1) bytes
;       store %.750.lcssa (double, 8 bytes)
;       store %path.for.end.1 (i8, 1 bytes)
;     keep: %trips.B242.if, %trips.B154.if, %trips.B98.if, %.370334, %path.B426, %.896
;     recompute by select: %path.B242.if.preheader
;     recompute from iteration: %.314.0335
;     recompute from iteration: %.526.0340
;     recompute: %.835
;     recompute: %.834
;     reload: %.803
;     recompute: %3
;     recompute from iteration: %.135.0347
;     recompute: %.281

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@exception = external constant { ptr, i32, ptr, ptr, i32 }
@exception.2 = external constant { ptr, i32, ptr, ptr, i32 }
@exception.3 = external constant { ptr, i32, ptr, ptr, i32 }

declare void @NRT_incref(ptr noalias captures(none)) local_unnamed_addr

declare void @NRT_decref(ptr noalias captures(none)) local_unnamed_addr

declare double @llvm.exp.f64(double) #0

declare double @llvm.log.f64(double) #0

define i32 @softmax_log_loss.primal.gradient(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.logits.0, ptr %arg.logits.1, i64 %arg.logits.2, i64 %arg.logits.3, ptr %arg.logits.4, i64 %arg.logits.5.0, i64 %arg.logits.5.1, i64 %arg.logits.6.0, i64 %arg.logits.6.1, ptr %arg.labels.0, ptr %arg.labels.1, i64 %arg.labels.2, i64 %arg.labels.3, ptr %arg.labels.4, i64 %arg.labels.5.0, i64 %arg.labels.6.0, ptr noalias %retptr.shadow, ptr noalias %arg.logits.4.shadow, ptr noalias %kept.bytes) {
prologue:
  %caches = alloca [3 x [5 x i64]], align 16
  call void @llvm.memset.p0.i64(ptr %caches, i8 0, i64 120, i1 false)
  %cache.0 = getelementptr inbounds i8, ptr %caches, i64 0
  %cache.1 = getelementptr inbounds i8, ptr %caches, i64 40
  %cache.2 = getelementptr inbounds i8, ptr %caches, i64 80
  %arg.logits.0.owned = alloca ptr
  store ptr null, ptr %arg.logits.0.owned
  %arg.logits.0.references = alloca i64
  store i64 0, ptr %arg.logits.0.references
  %arg.labels.0.owned = alloca ptr
  store ptr null, ptr %arg.labels.0.owned
  %arg.labels.0.references = alloca i64
  store i64 0, ptr %arg.labels.0.references
  %.370334.kept = alloca i1
  %trips.B98.if.kept = alloca i64
  %trips.B154.if.kept = alloca i64
  %trips.B242.if.kept = alloca i64
  %path.B426.kept = alloca i8
  %.896.kept = alloca double
  %loss.2.0.lcssa.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %loss.2.0.lcssa.adjoint.slot
  %.867.lcssa.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.867.lcssa.adjoint.slot
  %.867.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.867.adjoint.slot
  %loss.2.0349.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %loss.2.0349.adjoint.slot
  %.286.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.286.adjoint.slot
  %largest.2.1.lcssa355.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %largest.2.1.lcssa355.adjoint.slot
  %"2.adjoint.slot" = alloca double
  store double -0.000000e+00, ptr %"2.adjoint.slot"
  %.750.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.750.adjoint.slot
  %.13.i.lcssa.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.13.i.lcssa.adjoint.slot
  %.13.i.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.13.i.adjoint.slot
  br label %entry

entry:
  tail call void @NRT_incref(ptr %arg.logits.0)
  store ptr %arg.logits.0, ptr %arg.logits.0.owned
  %0 = load i64, ptr %arg.logits.0.references
  %1 = add i64 %0, 1
  store i64 %1, ptr %arg.logits.0.references
  tail call void @NRT_incref(ptr %arg.labels.0)
  store ptr %arg.labels.0, ptr %arg.labels.0.owned
  %2 = load i64, ptr %arg.labels.0.references
  %3 = add i64 %2, 1
  store i64 %3, ptr %arg.labels.0.references
  %.14.i = icmp slt i64 %arg.logits.5.1, 0
  br i1 %.14.i, label %B0.if, label %B0.endif.endif.i, !prof !0

B0.endif.endif.i:
  %.30.i = icmp samesign ugt i64 %arg.logits.5.1, 1152921504606846975
  br i1 %.30.i, label %B0.if, label %B0.endif, !prof !0

B0.endif:
  %.191346.not = icmp slt i64 %arg.logits.5.0, 1
  br i1 %.191346.not, label %B426, label %B98.if.lr.ph

B98.if.lr.ph:
  %.370334 = icmp samesign ugt i64 %arg.logits.5.1, 1
  store i1 %.370334, ptr %.370334.kept
  %.582339.not = icmp eq i64 %arg.logits.5.1, 0
  %trips.B98.if = add i64 %arg.logits.5.0, -1
  store i64 %trips.B98.if, ptr %trips.B98.if.kept
  %4 = add i64 %arg.logits.5.1, -2
  %5 = icmp ult i64 %4, 140737488355328
  %trips.B154.if = select i1 %5, i64 %4, i64 0
  store i64 %trips.B154.if, ptr %trips.B154.if.kept
  %6 = add i64 %arg.logits.5.1, -1
  %7 = icmp ult i64 %6, 140737488355328
  %trips.B242.if = select i1 %7, i64 %6, i64 0
  store i64 %trips.B242.if, ptr %trips.B242.if.kept
  %8 = add nuw nsw i64 %trips.B98.if, 1
  %9 = add nuw nsw i64 %trips.B154.if, 1
  %10 = mul i64 %8, %9
  %11 = mul i64 %10, 1
  %12 = add i64 %11, 7
  %13 = and i64 %12, -8
  %cache.0.entry = call ptr @llad.frame.push(ptr %cache.0, i64 %13)
  %14 = icmp eq ptr %cache.0.entry, null
  br i1 %14, label %out.of.memory, label %cache.0.ready

B98.if:
  %iteration.B98.if = phi i64 [ 0, %cache.2.ready ], [ %iteration.B98.if.next, %for.end.1 ]
  %loss.2.0349 = phi double [ 0.000000e+00, %cache.2.ready ], [ %.867, %for.end.1 ]
  %.135.0347 = phi i64 [ 0, %cache.2.ready ], [ %.204, %for.end.1 ]
  %.204 = add nuw nsw i64 %.135.0347, 1
  %.281 = mul i64 %.135.0347, %arg.logits.5.1
  %.285 = getelementptr double, ptr %arg.logits.4, i64 %.281
  %.286 = load double, ptr %.285, align 8, !alias.scope !13, !noalias !14
  br i1 %.370334, label %B154.if.preheader, label %B242.preheader

B242.preheader:
  br i1 %.582339.not, label %for.end.1, label %B242.if.preheader

B154.if.preheader:
  br label %B154.if

B154.if:
  %iteration.B154.if = phi i64 [ 0, %B154.if.preheader ], [ %iteration.B154.if.next, %B154.if ]
  %largest.2.1337 = phi double [ %.13.i, %B154.if ], [ %.286, %B154.if.preheader ]
  %.314.0335 = phi i64 [ %.383, %B154.if ], [ 1, %B154.if.preheader ]
  %.383 = add nuw nsw i64 %.314.0335, 1
  %15 = getelementptr double, ptr %.285, i64 %.314.0335
  %.460 = load double, ptr %15, align 8, !alias.scope !13, !noalias !14
  %.12.i311 = fcmp ogt double %.460, %largest.2.1337
  %16 = add nuw nsw i64 %trips.B154.if, 1
  %17 = mul nuw nsw i64 %iteration.B98.if, %16
  %18 = add nuw nsw i64 %17, %iteration.B154.if
  %19 = getelementptr inbounds i8, ptr %cache.0.entry, i64 %18
  %20 = zext i1 %.12.i311 to i8
  store i8 %20, ptr %19, align 1, !alias.scope !15, !noalias !16
  %.13.i = select i1 %.12.i311, double %.460, double %largest.2.1337
  %exitcond.not = icmp eq i64 %arg.logits.5.1, %.383
  %iteration.B154.if.next = add nuw nsw i64 %iteration.B154.if, 1
  br i1 %exitcond.not, label %B242.if.preheader.loopexit, label %B154.if

B242.if.preheader.loopexit:
  %.13.i.lcssa = phi double [ %.13.i, %B154.if ]
  br label %B242.if.preheader

B242.if.preheader:
  %path.B242.if.preheader = phi i8 [ 0, %B242.preheader ], [ 1, %B242.if.preheader.loopexit ]
  %largest.2.1.lcssa355 = phi double [ %.286, %B242.preheader ], [ %.13.i.lcssa, %B242.if.preheader.loopexit ]
  br label %B242.if

B242.if:
  %iteration.B242.if = phi i64 [ 0, %B242.if.preheader ], [ %iteration.B242.if.next, %B242.if ]
  %total.2.1342 = phi double [ %.750, %B242.if ], [ 0.000000e+00, %B242.if.preheader ]
  %.526.0340 = phi i64 [ %.595, %B242.if ], [ 0, %B242.if.preheader ]
  %.595 = add nuw nsw i64 %.526.0340, 1
  %21 = getelementptr double, ptr %.285, i64 %.526.0340
  %.672 = load double, ptr %21, align 8, !alias.scope !13, !noalias !14
  %.676 = fsub double %.672, %largest.2.1.lcssa355
  %.684.le = tail call double @llvm.exp.f64(double %.676)
  %22 = add nuw nsw i64 %trips.B242.if, 1
  %23 = mul nuw nsw i64 %iteration.B98.if, %22
  %24 = add nuw nsw i64 %23, %iteration.B242.if
  %25 = getelementptr inbounds double, ptr %cache.1.entry, i64 %24
  store double %.684.le, ptr %25, align 8, !alias.scope !17, !noalias !18
  %.750 = fadd double %total.2.1342, %.684.le
  %exitcond352.not = icmp eq i64 %.595, %arg.logits.5.1
  %iteration.B242.if.next = add nuw nsw i64 %iteration.B242.if, 1
  br i1 %exitcond352.not, label %for.end.1.loopexit, label %B242.if

for.end.1.loopexit:
  %.750.lcssa = phi double [ %.750, %B242.if ]
  %26 = getelementptr inbounds double, ptr %cache.2.entry, i64 %iteration.B98.if
  store double %.750.lcssa, ptr %26, align 8, !alias.scope !19, !noalias !20
  %27 = tail call double @llvm.log.f64(double %.750.lcssa)
  br label %for.end.1

for.end.1:
  %path.for.end.1 = phi i8 [ 0, %B242.preheader ], [ 1, %for.end.1.loopexit ]
  %largest.2.1.lcssa356 = phi double [ %.286, %B242.preheader ], [ %largest.2.1.lcssa355, %for.end.1.loopexit ]
  %total.2.1.lcssa = phi double [ 0xFFF0000000000000, %B242.preheader ], [ %27, %for.end.1.loopexit ]
  %28 = mul nuw nsw i64 %53, 8
  %29 = getelementptr inbounds i8, ptr %cache.2.entry, i64 %28
  %30 = getelementptr inbounds i8, ptr %29, i64 %iteration.B98.if
  store i8 %path.for.end.1, ptr %30, align 1, !alias.scope !21, !noalias !22
  %31 = getelementptr i64, ptr %arg.labels.4, i64 %.135.0347
  %.803 = load i64, ptr %31, align 8, !alias.scope !23, !noalias !24
  %.834 = icmp slt i64 %.803, 0
  %.835 = select i1 %.834, i64 %arg.logits.5.1, i64 0
  %32 = getelementptr double, ptr %.285, i64 %.803
  %.857 = getelementptr double, ptr %32, i64 %.835
  %.858 = load double, ptr %.857, align 8, !alias.scope !13, !noalias !14
  %.862 = fsub double %.858, %largest.2.1.lcssa356
  %.865 = fsub double %total.2.1.lcssa, %.862
  %.867 = fadd double %loss.2.0349, %.865
  %exitcond353.not = icmp eq i64 %.204, %arg.logits.5.0
  %iteration.B98.if.next = add nuw nsw i64 %iteration.B98.if, 1
  br i1 %exitcond353.not, label %B426.loopexit, label %B98.if

B426.loopexit:
  %.867.lcssa = phi double [ %.867, %for.end.1 ]
  br label %B426

B426:
  %path.B426 = phi i8 [ 0, %B426.loopexit ], [ 1, %B0.endif ]
  %loss.2.0.lcssa = phi double [ 0.000000e+00, %B0.endif ], [ %.867.lcssa, %B426.loopexit ]
  store i8 %path.B426, ptr %path.B426.kept
  tail call void @NRT_decref(ptr %arg.logits.0)
  store ptr %arg.logits.0, ptr %arg.logits.0.owned
  %33 = load i64, ptr %arg.logits.0.references
  %34 = load ptr, ptr %arg.logits.0.owned
  %35 = icmp eq ptr %34, %arg.logits.0
  %36 = icmp ne i64 %33, 0
  %37 = add i64 %33, -1
  %38 = and i1 %35, %36
  %39 = select i1 %38, i64 %37, i64 %33
  store i64 %39, ptr %arg.logits.0.references
  tail call void @NRT_decref(ptr %arg.labels.0)
  store ptr %arg.labels.0, ptr %arg.labels.0.owned
  %40 = load i64, ptr %arg.labels.0.references
  %41 = load ptr, ptr %arg.labels.0.owned
  %42 = icmp eq ptr %41, %arg.labels.0
  %43 = icmp ne i64 %40, 0
  %44 = add i64 %40, -1
  %45 = and i1 %42, %43
  %46 = select i1 %45, i64 %44, i64 %40
  store i64 %46, ptr %arg.labels.0.references
  %.897 = icmp eq i64 %arg.logits.5.0, 0
  br i1 %.897, label %B426.if, label %B426.endif, !prof !0

B426.endif:
  %.896 = sitofp i64 %arg.logits.5.0 to double
  store double %.896, ptr %.896.kept
  %.904 = fdiv double %loss.2.0.lcssa, %.896
  store double %.904, ptr %retptr, align 8, !alias.scope !25, !noalias !26
  br label %common.ret.0

common.ret.0:
  br label %success

success:
  %caches.bytes = call i64 @llad.frame.bytes.all(ptr %caches, i64 3)
  %47 = add i64 %caches.bytes, 0
  %kept.bytes.1 = add i64 %47, 0
  store i64 %kept.bytes.1, ptr %kept.bytes
  br label %reverse.success

B426.if:
  store ptr @exception, ptr %excinfo, align 8, !numba_exception_output !1, !alias.scope !27, !noalias !28
  br label %common.ret.2

common.ret.2:
  br label %epilogue

B0.if:
  %excinfo.1.0.ph = phi ptr [ @exception.3, %B0.endif.endif.i ], [ @exception.2, %entry ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8, !alias.scope !27, !noalias !28
  br label %common.ret.1

common.ret.1:
  br label %epilogue

cache.0.ready:
  %48 = add nuw nsw i64 %trips.B98.if, 1
  %49 = add nuw nsw i64 %trips.B242.if, 1
  %50 = mul i64 %48, %49
  %51 = mul i64 %50, 8
  %cache.1.entry = call ptr @llad.frame.push(ptr %cache.1, i64 %51)
  %52 = icmp eq ptr %cache.1.entry, null
  br i1 %52, label %out.of.memory, label %cache.1.ready

cache.1.ready:
  %53 = add nuw nsw i64 %trips.B98.if, 1
  %54 = mul i64 %53, 9
  %55 = add i64 %54, 7
  %56 = and i64 %55, -8
  %cache.2.entry = call ptr @llad.frame.push(ptr %cache.2, i64 %56)
  %57 = icmp eq ptr %cache.2.entry, null
  br i1 %57, label %out.of.memory, label %cache.2.ready

cache.2.ready:
  br label %B98.if

reverse.success:
  br label %reverse.common.ret.0

reverse.common.ret.0:
  br label %reverse.B426.endif

reverse.B426.endif:
  %58 = load double, ptr %retptr.shadow, align 8, !alias.scope !29, !noalias !30
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !29, !noalias !30
  %.896.1 = load double, ptr %.896.kept
  %59 = fdiv arcp double %58, %.896.1
  %60 = fcmp oeq double %58, 0.000000e+00
  %61 = select i1 %60, double 0.000000e+00, double %59
  %62 = load double, ptr %loss.2.0.lcssa.adjoint.slot
  %63 = fadd reassoc nsz double %62, %61
  store double %63, ptr %loss.2.0.lcssa.adjoint.slot
  br label %reverse.B426

reverse.B426:
  %loss.2.0.lcssa.adjoint = load double, ptr %loss.2.0.lcssa.adjoint.slot
  store double -0.000000e+00, ptr %loss.2.0.lcssa.adjoint.slot
  %path.B426.1 = load i8, ptr %path.B426.kept
  %64 = icmp eq i8 %path.B426.1, 0
  br i1 %64, label %reverse.B426.loopexit.B426, label %reverse.B0.endif.B426

reverse.B426.loopexit.B426:
  %65 = load double, ptr %.867.lcssa.adjoint.slot
  %66 = fadd reassoc nsz double %65, %loss.2.0.lcssa.adjoint
  store double %66, ptr %.867.lcssa.adjoint.slot
  br label %reverse.B426.loopexit

reverse.B0.endif.B426:
  br label %reverse.B0.endif

reverse.B426.loopexit:
  %.867.lcssa.adjoint = load double, ptr %.867.lcssa.adjoint.slot
  store double -0.000000e+00, ptr %.867.lcssa.adjoint.slot
  %67 = load double, ptr %.867.adjoint.slot
  %68 = fadd reassoc nsz double %67, %.867.lcssa.adjoint
  store double %68, ptr %.867.adjoint.slot
  %trips.B98.if.1 = load i64, ptr %trips.B98.if.kept
  br label %reverse.before.B98.if

reverse.B0.endif:
  br label %reverse.B0.endif.endif.i

reverse.B0.endif.endif.i:
  br label %reverse.entry

reverse.entry:
  br label %epilogue

reverse.before.B98.if:
  %reverse.last.B98.if = phi i64 [ %trips.B98.if.1, %reverse.B426.loopexit ]
  %trips.B98.if.2 = load i64, ptr %trips.B98.if.kept
  %69 = add nuw nsw i64 %trips.B98.if.2, 1
  %trips.B154.if.1 = load i64, ptr %trips.B154.if.kept
  %70 = add nuw nsw i64 %trips.B154.if.1, 1
  %71 = mul i64 %69, %70
  %72 = mul i64 %71, 1
  %73 = add i64 %72, 7
  %74 = and i64 %73, -8
  %cache.0.entry.1 = call ptr @llad.frame.pop(ptr %cache.0, i64 %74)
  %75 = add nuw nsw i64 %trips.B98.if.2, 1
  %trips.B242.if.1 = load i64, ptr %trips.B242.if.kept
  %76 = add nuw nsw i64 %trips.B242.if.1, 1
  %77 = mul i64 %75, %76
  %78 = mul i64 %77, 8
  %cache.1.entry.1 = call ptr @llad.frame.pop(ptr %cache.1, i64 %78)
  %79 = add nuw nsw i64 %trips.B98.if.2, 1
  %80 = mul i64 %79, 9
  %81 = add i64 %80, 7
  %82 = and i64 %81, -8
  %cache.2.entry.1 = call ptr @llad.frame.pop(ptr %cache.2, i64 %82)
  %.370334.1 = load i1, ptr %.370334.kept
  br label %reverse.loop.B98.if

reverse.loop.B98.if:
  %reverse.iteration.B98.if = phi i64 [ %reverse.previous.B98.if, %reverse.back.B98.if ], [ %reverse.last.B98.if, %reverse.before.B98.if ]
  br label %reverse.for.end.1

reverse.for.end.1:
  %.867.adjoint = load double, ptr %.867.adjoint.slot
  store double -0.000000e+00, ptr %.867.adjoint.slot
  %83 = fneg double %.867.adjoint
  %84 = fneg double %83
  %.135.0347.1 = add i64 0, %reverse.iteration.B98.if
  %.281.1 = mul i64 %.135.0347.1, %arg.logits.5.1
  %85 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1
  %86 = getelementptr i64, ptr %arg.labels.4, i64 %.135.0347.1
  %.803.1 = load i64, ptr %86, align 8, !alias.scope !23, !noalias !24
  %87 = getelementptr double, ptr %85, i64 %.803.1
  %.834.1 = icmp slt i64 %.803.1, 0
  %.835.1 = select i1 %.834.1, i64 %arg.logits.5.1, i64 0
  %88 = getelementptr double, ptr %87, i64 %.835.1
  %89 = load double, ptr %88, align 8, !alias.scope !31, !noalias !32
  %90 = fadd reassoc nsz double %89, %83
  store double %90, ptr %88, align 8, !alias.scope !31, !noalias !32
  %91 = load double, ptr %loss.2.0349.adjoint.slot
  %92 = fadd reassoc nsz double %91, %.867.adjoint
  store double %92, ptr %loss.2.0349.adjoint.slot
  %93 = mul nuw nsw i64 %79, 8
  %94 = getelementptr inbounds i8, ptr %cache.2.entry.1, i64 %93
  %95 = getelementptr inbounds i8, ptr %94, i64 %reverse.iteration.B98.if
  %path.for.end.1.1 = load i8, ptr %95, align 1, !alias.scope !21, !noalias !22
  %96 = icmp eq i8 %path.for.end.1.1, 0
  br i1 %96, label %reverse.B242.preheader.for.end.1, label %reverse.for.end.1.loopexit.for.end.1

reverse.B242.preheader.for.end.1:
  %97 = load double, ptr %.286.adjoint.slot
  %98 = fadd reassoc nsz double %97, %84
  store double %98, ptr %.286.adjoint.slot
  br label %reverse.B242.preheader

reverse.for.end.1.loopexit.for.end.1:
  %99 = load double, ptr %largest.2.1.lcssa355.adjoint.slot
  %100 = fadd reassoc nsz double %99, %84
  store double %100, ptr %largest.2.1.lcssa355.adjoint.slot
  %101 = load double, ptr %"2.adjoint.slot"
  %102 = fadd reassoc nsz double %101, %.867.adjoint
  store double %102, ptr %"2.adjoint.slot"
  br label %reverse.for.end.1.loopexit

reverse.B242.preheader:
  br label %reverse.B98.if

reverse.for.end.1.loopexit:
  %"2.adjoint" = load double, ptr %"2.adjoint.slot"
  store double -0.000000e+00, ptr %"2.adjoint.slot"
  %103 = getelementptr inbounds double, ptr %cache.2.entry.1, i64 %reverse.iteration.B98.if
  %.750.lcssa.1 = load double, ptr %103, align 8, !alias.scope !19, !noalias !20
  %104 = fdiv double %"2.adjoint", %.750.lcssa.1
  %105 = fcmp oeq double %"2.adjoint", 0.000000e+00
  %106 = select i1 %105, double 0.000000e+00, double %104
  %107 = load double, ptr %.750.adjoint.slot
  %108 = fadd reassoc nsz double %107, %106
  store double %108, ptr %.750.adjoint.slot
  br label %reverse.before.B242.if

reverse.before.B242.if:
  %reverse.last.B242.if = phi i64 [ %trips.B242.if.1, %reverse.for.end.1.loopexit ]
  %.135.0347.2 = add i64 0, %reverse.iteration.B98.if
  %.281.2 = mul i64 %.135.0347.2, %arg.logits.5.1
  br label %reverse.loop.B242.if

reverse.loop.B242.if:
  %reverse.iteration.B242.if = phi i64 [ %reverse.previous.B242.if, %reverse.back.B242.if ], [ %reverse.last.B242.if, %reverse.before.B242.if ]
  br label %reverse.B242.if

reverse.B242.if:
  %.750.adjoint = load double, ptr %.750.adjoint.slot
  store double -0.000000e+00, ptr %.750.adjoint.slot
  %109 = add nuw nsw i64 %trips.B242.if.1, 1
  %110 = mul nuw nsw i64 %reverse.iteration.B98.if, %109
  %111 = add nuw nsw i64 %110, %reverse.iteration.B242.if
  %112 = getelementptr inbounds double, ptr %cache.1.entry.1, i64 %111
  %.684.le.1 = load double, ptr %112, align 8, !alias.scope !17, !noalias !18
  %113 = fmul double %.750.adjoint, %.684.le.1
  %114 = fcmp oeq double %.750.adjoint, 0.000000e+00
  %115 = select i1 %114, double 0.000000e+00, double %113
  %116 = fneg double %115
  %117 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.2
  %.526.0340.1 = add i64 0, %reverse.iteration.B242.if
  %118 = getelementptr double, ptr %117, i64 %.526.0340.1
  %119 = load double, ptr %118, align 8, !alias.scope !31, !noalias !32
  %120 = fadd reassoc nsz double %119, %115
  store double %120, ptr %118, align 8, !alias.scope !31, !noalias !32
  %121 = load double, ptr %largest.2.1.lcssa355.adjoint.slot
  %122 = fadd reassoc nsz double %121, %116
  store double %122, ptr %largest.2.1.lcssa355.adjoint.slot
  %123 = icmp eq i64 %reverse.iteration.B242.if, 0
  br i1 %123, label %reverse.enter.B242.if, label %reverse.back.B242.if

reverse.enter.B242.if:
  br label %reverse.B242.if.preheader

reverse.back.B242.if:
  %124 = load double, ptr %.750.adjoint.slot
  %125 = fadd reassoc nsz double %124, %.750.adjoint
  store double %125, ptr %.750.adjoint.slot
  %reverse.previous.B242.if = sub nuw i64 %reverse.iteration.B242.if, 1
  br label %reverse.loop.B242.if

reverse.B242.if.preheader:
  %largest.2.1.lcssa355.adjoint = load double, ptr %largest.2.1.lcssa355.adjoint.slot
  store double -0.000000e+00, ptr %largest.2.1.lcssa355.adjoint.slot
  %path.B242.if.preheader.1 = select i1 %.370334.1, i8 1, i8 0
  %126 = icmp eq i8 %path.B242.if.preheader.1, 0
  br i1 %126, label %reverse.B242.preheader.B242.if.preheader, label %reverse.B242.if.preheader.loopexit.B242.if.preheader

reverse.B242.preheader.B242.if.preheader:
  %127 = load double, ptr %.286.adjoint.slot
  %128 = fadd reassoc nsz double %127, %largest.2.1.lcssa355.adjoint
  store double %128, ptr %.286.adjoint.slot
  br label %reverse.B242.preheader

reverse.B242.if.preheader.loopexit.B242.if.preheader:
  %129 = load double, ptr %.13.i.lcssa.adjoint.slot
  %130 = fadd reassoc nsz double %129, %largest.2.1.lcssa355.adjoint
  store double %130, ptr %.13.i.lcssa.adjoint.slot
  br label %reverse.B242.if.preheader.loopexit

reverse.B242.if.preheader.loopexit:
  %.13.i.lcssa.adjoint = load double, ptr %.13.i.lcssa.adjoint.slot
  store double -0.000000e+00, ptr %.13.i.lcssa.adjoint.slot
  %131 = load double, ptr %.13.i.adjoint.slot
  %132 = fadd reassoc nsz double %131, %.13.i.lcssa.adjoint
  store double %132, ptr %.13.i.adjoint.slot
  br label %reverse.before.B154.if

reverse.before.B154.if:
  %reverse.last.B154.if = phi i64 [ %trips.B154.if.1, %reverse.B242.if.preheader.loopexit ]
  %.135.0347.3 = add i64 0, %reverse.iteration.B98.if
  %.281.3 = mul i64 %.135.0347.3, %arg.logits.5.1
  br label %reverse.loop.B154.if

reverse.loop.B154.if:
  %reverse.iteration.B154.if = phi i64 [ %reverse.previous.B154.if, %reverse.back.B154.if ], [ %reverse.last.B154.if, %reverse.before.B154.if ]
  br label %reverse.B154.if

reverse.B154.if:
  %.13.i.adjoint = load double, ptr %.13.i.adjoint.slot
  store double -0.000000e+00, ptr %.13.i.adjoint.slot
  %133 = add nuw nsw i64 %trips.B154.if.1, 1
  %134 = mul nuw nsw i64 %reverse.iteration.B98.if, %133
  %135 = add nuw nsw i64 %134, %reverse.iteration.B154.if
  %136 = getelementptr inbounds i8, ptr %cache.0.entry.1, i64 %135
  %.12.i311.1 = load i8, ptr %136, align 1, !alias.scope !15, !noalias !16
  %137 = trunc i8 %.12.i311.1 to i1
  %138 = select i1 %137, double %.13.i.adjoint, double 0.000000e+00
  %139 = select i1 %137, double 0.000000e+00, double %.13.i.adjoint
  %140 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.3
  %.314.0335.1 = add i64 1, %reverse.iteration.B154.if
  %141 = getelementptr double, ptr %140, i64 %.314.0335.1
  %142 = load double, ptr %141, align 8, !alias.scope !31, !noalias !32
  %143 = fadd reassoc nsz double %142, %138
  store double %143, ptr %141, align 8, !alias.scope !31, !noalias !32
  %144 = icmp eq i64 %reverse.iteration.B154.if, 0
  br i1 %144, label %reverse.enter.B154.if, label %reverse.back.B154.if

reverse.enter.B154.if:
  %145 = load double, ptr %.286.adjoint.slot
  %146 = fadd reassoc nsz double %145, %139
  store double %146, ptr %.286.adjoint.slot
  br label %reverse.B154.if.preheader

reverse.back.B154.if:
  %147 = load double, ptr %.13.i.adjoint.slot
  %148 = fadd reassoc nsz double %147, %139
  store double %148, ptr %.13.i.adjoint.slot
  %reverse.previous.B154.if = sub nuw i64 %reverse.iteration.B154.if, 1
  br label %reverse.loop.B154.if

reverse.B154.if.preheader:
  br label %reverse.B98.if

reverse.B98.if:
  %.286.adjoint = load double, ptr %.286.adjoint.slot
  store double -0.000000e+00, ptr %.286.adjoint.slot
  %.135.0347.4 = add i64 0, %reverse.iteration.B98.if
  %.281.4 = mul i64 %.135.0347.4, %arg.logits.5.1
  %149 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.4
  %150 = load double, ptr %149, align 8, !alias.scope !31, !noalias !32
  %151 = fadd reassoc nsz double %150, %.286.adjoint
  store double %151, ptr %149, align 8, !alias.scope !31, !noalias !32
  %loss.2.0349.adjoint = load double, ptr %loss.2.0349.adjoint.slot
  store double -0.000000e+00, ptr %loss.2.0349.adjoint.slot
  %152 = icmp eq i64 %reverse.iteration.B98.if, 0
  br i1 %152, label %reverse.enter.B98.if, label %reverse.back.B98.if

reverse.enter.B98.if:
  br label %reverse.B98.if.lr.ph

reverse.back.B98.if:
  %153 = load double, ptr %.867.adjoint.slot
  %154 = fadd reassoc nsz double %153, %loss.2.0349.adjoint
  store double %154, ptr %.867.adjoint.slot
  %reverse.previous.B98.if = sub nuw i64 %reverse.iteration.B98.if, 1
  br label %reverse.loop.B98.if

reverse.B98.if.lr.ph:
  br label %reverse.B0.endif

out.of.memory:
  br label %epilogue

epilogue:
  %status = phi i32 [ 1, %common.ret.2 ], [ 1, %common.ret.1 ], [ 0, %reverse.entry ], [ 7105633, %out.of.memory ]
  %155 = icmp eq i32 %status, 0
  br i1 %155, label %epilogue.free, label %failed

failed:
  %156 = load ptr, ptr %arg.logits.0.owned
  %157 = load i64, ptr %arg.logits.0.references
  call void @llad.references.drop(ptr %156, i64 %157)
  %158 = load ptr, ptr %arg.labels.0.owned
  %159 = load i64, ptr %arg.labels.0.references
  call void @llad.references.drop(ptr %158, i64 %159)
  br label %epilogue.free

epilogue.free:
  call void @llad.frame.free.all(ptr %caches, i64 3)
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

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

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
