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
;     recompute: %4
;     recompute from iteration: %.135.0347
;     recompute: %.281

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@exception = external constant { ptr, i32, ptr, ptr, i32 }
@exception.2 = external constant { ptr, i32, ptr, ptr, i32 }
@exception.3 = external constant { ptr, i32, ptr, ptr, i32 }
@exception.4 = external constant { ptr, i32, ptr, ptr, i32 }

declare void @NRT_incref(ptr noalias captures(none)) local_unnamed_addr

declare void @NRT_decref(ptr noalias captures(none)) local_unnamed_addr

declare double @llvm.exp.f64(double) #0

declare double @llvm.log.f64(double) #0

declare ptr @NRT_MemInfo_data_fast(ptr) local_unnamed_addr

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32) local_unnamed_addr

define i32 @softmax_log_loss.primal.gradient(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.logits.0, ptr %arg.logits.1, i64 %arg.logits.2, i64 %arg.logits.3, ptr %arg.logits.4, i64 %arg.logits.5.0, i64 %arg.logits.5.1, i64 %arg.logits.6.0, i64 %arg.logits.6.1, ptr %arg.labels.0, ptr %arg.labels.1, i64 %arg.labels.2, i64 %arg.labels.3, ptr %arg.labels.4, i64 %arg.labels.5.0, i64 %arg.labels.6.0, ptr noalias %retptr.shadow, ptr noalias %arg.logits.4.shadow, ptr noalias %kept.bytes) {
prologue:
  %caches = alloca [3 x [5 x i64]], align 16
  call void @llvm.memset.p0.i64(ptr %caches, i8 0, i64 120, i1 false)
  %cache.0 = getelementptr inbounds i8, ptr %caches, i64 0
  %cache.1 = getelementptr inbounds i8, ptr %caches, i64 40
  %cache.2 = getelementptr inbounds i8, ptr %caches, i64 80
  %.7.i307.owned = alloca ptr
  store ptr null, ptr %.7.i307.owned
  %.7.i307.references = alloca i64
  store i64 0, ptr %.7.i307.references
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
  %"3.adjoint.slot" = alloca double
  store double -0.000000e+00, ptr %"3.adjoint.slot"
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
  br i1 %.30.i, label %B0.if, label %B0.endif.endif.endif.i, !prof !0

B0.endif.endif.endif.i:
  %.29.i = shl nuw nsw i64 %arg.logits.5.1, 3
  %.7.i307 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !1
  store ptr %.7.i307, ptr %.7.i307.owned
  store i64 1, ptr %.7.i307.references
  %.8.i = icmp eq ptr %.7.i307, null
  br i1 %.8.i, label %B0.if, label %B0.endif, !prof !0

B0.endif:
  %.62.i = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %.7.i307), !noalias !11
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
  %.286 = load double, ptr %.285, align 8, !alias.scope !25, !noalias !26
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
  %.460 = load double, ptr %15, align 8, !alias.scope !25, !noalias !26
  %.12.i311 = fcmp ogt double %.460, %largest.2.1337
  %16 = add nuw nsw i64 %trips.B154.if, 1
  %17 = mul nuw nsw i64 %iteration.B98.if, %16
  %18 = add nuw nsw i64 %17, %iteration.B154.if
  %19 = getelementptr inbounds i8, ptr %cache.0.entry, i64 %18
  %20 = zext i1 %.12.i311 to i8
  store i8 %20, ptr %19, align 1, !alias.scope !27, !noalias !28
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
  %.672 = load double, ptr %21, align 8, !alias.scope !25, !noalias !26
  %.676 = fsub double %.672, %largest.2.1.lcssa355
  %.684.le = tail call double @llvm.exp.f64(double %.676)
  %22 = add nuw nsw i64 %trips.B242.if, 1
  %23 = mul nuw nsw i64 %iteration.B98.if, %22
  %24 = add nuw nsw i64 %23, %iteration.B242.if
  %25 = getelementptr inbounds double, ptr %cache.1.entry, i64 %24
  store double %.684.le, ptr %25, align 8, !alias.scope !29, !noalias !30
  %26 = getelementptr double, ptr %.62.i, i64 %.526.0340
  store double %.684.le, ptr %26, align 8, !alias.scope !31, !noalias !32
  %.750 = fadd double %total.2.1342, %.684.le
  %exitcond352.not = icmp eq i64 %.595, %arg.logits.5.1
  %iteration.B242.if.next = add nuw nsw i64 %iteration.B242.if, 1
  br i1 %exitcond352.not, label %for.end.1.loopexit, label %B242.if

for.end.1.loopexit:
  %.750.lcssa = phi double [ %.750, %B242.if ]
  %27 = getelementptr inbounds double, ptr %cache.2.entry, i64 %iteration.B98.if
  store double %.750.lcssa, ptr %27, align 8, !alias.scope !33, !noalias !34
  %28 = tail call double @llvm.log.f64(double %.750.lcssa)
  br label %for.end.1

for.end.1:
  %path.for.end.1 = phi i8 [ 0, %B242.preheader ], [ 1, %for.end.1.loopexit ]
  %largest.2.1.lcssa356 = phi double [ %.286, %B242.preheader ], [ %largest.2.1.lcssa355, %for.end.1.loopexit ]
  %total.2.1.lcssa = phi double [ 0xFFF0000000000000, %B242.preheader ], [ %28, %for.end.1.loopexit ]
  %29 = mul nuw nsw i64 %75, 8
  %30 = getelementptr inbounds i8, ptr %cache.2.entry, i64 %29
  %31 = getelementptr inbounds i8, ptr %30, i64 %iteration.B98.if
  store i8 %path.for.end.1, ptr %31, align 1, !alias.scope !35, !noalias !36
  %32 = getelementptr i64, ptr %arg.labels.4, i64 %.135.0347
  %.803 = load i64, ptr %32, align 8, !alias.scope !37, !noalias !38
  %.834 = icmp slt i64 %.803, 0
  %.835 = select i1 %.834, i64 %arg.logits.5.1, i64 0
  %33 = getelementptr double, ptr %.285, i64 %.803
  %.857 = getelementptr double, ptr %33, i64 %.835
  %.858 = load double, ptr %.857, align 8, !alias.scope !25, !noalias !26
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
  %34 = load i64, ptr %arg.logits.0.references
  %35 = load ptr, ptr %arg.logits.0.owned
  %36 = icmp eq ptr %35, %arg.logits.0
  %37 = icmp ne i64 %34, 0
  %38 = add i64 %34, -1
  %39 = and i1 %36, %37
  %40 = select i1 %39, i64 %38, i64 %34
  store i64 %40, ptr %arg.logits.0.references
  tail call void @NRT_decref(ptr %arg.labels.0)
  store ptr %arg.labels.0, ptr %arg.labels.0.owned
  %41 = load i64, ptr %arg.labels.0.references
  %42 = load ptr, ptr %arg.labels.0.owned
  %43 = icmp eq ptr %42, %arg.labels.0
  %44 = icmp ne i64 %41, 0
  %45 = add i64 %41, -1
  %46 = and i1 %43, %44
  %47 = select i1 %46, i64 %45, i64 %41
  store i64 %47, ptr %arg.labels.0.references
  tail call void @NRT_decref(ptr nonnull %.7.i307)
  %48 = load i64, ptr %.7.i307.references
  %49 = load ptr, ptr %.7.i307.owned
  %50 = icmp eq ptr %49, %.7.i307
  %51 = icmp ne i64 %48, 0
  %52 = add i64 %48, -1
  %53 = and i1 %50, %51
  %54 = select i1 %53, i64 %52, i64 %48
  store i64 %54, ptr %.7.i307.references
  %55 = load i64, ptr %arg.logits.0.references
  %56 = load ptr, ptr %arg.logits.0.owned
  %57 = icmp eq ptr %56, %.7.i307
  %58 = icmp ne i64 %55, 0
  %59 = add i64 %55, -1
  %60 = and i1 %57, %58
  %61 = select i1 %60, i64 %59, i64 %55
  store i64 %61, ptr %arg.logits.0.references
  %62 = load i64, ptr %arg.labels.0.references
  %63 = load ptr, ptr %arg.labels.0.owned
  %64 = icmp eq ptr %63, %.7.i307
  %65 = icmp ne i64 %62, 0
  %66 = add i64 %62, -1
  %67 = and i1 %64, %65
  %68 = select i1 %67, i64 %66, i64 %62
  store i64 %68, ptr %arg.labels.0.references
  %.897 = icmp eq i64 %arg.logits.5.0, 0
  br i1 %.897, label %B426.if, label %B426.endif, !prof !0

B426.endif:
  %.896 = sitofp i64 %arg.logits.5.0 to double
  store double %.896, ptr %.896.kept
  %.904 = fdiv double %loss.2.0.lcssa, %.896
  store double %.904, ptr %retptr, align 8, !alias.scope !39, !noalias !40
  br label %common.ret.0

common.ret.0:
  br label %success

success:
  %caches.bytes = call i64 @llad.frame.bytes.all(ptr %caches, i64 3)
  %69 = add i64 %caches.bytes, 0
  %kept.bytes.1 = add i64 %69, 0
  store i64 %kept.bytes.1, ptr %kept.bytes
  br label %reverse.success

B426.if:
  store ptr @exception, ptr %excinfo, align 8, !numba_exception_output !12, !alias.scope !41, !noalias !42
  br label %common.ret.2

common.ret.2:
  br label %epilogue

B0.if:
  %excinfo.1.0.ph = phi ptr [ @exception.4, %B0.endif.endif.endif.i ], [ @exception.2, %entry ], [ @exception.3, %B0.endif.endif.i ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8, !alias.scope !41, !noalias !42
  br label %common.ret.1

common.ret.1:
  br label %epilogue

cache.0.ready:
  %70 = add nuw nsw i64 %trips.B98.if, 1
  %71 = add nuw nsw i64 %trips.B242.if, 1
  %72 = mul i64 %70, %71
  %73 = mul i64 %72, 8
  %cache.1.entry = call ptr @llad.frame.push(ptr %cache.1, i64 %73)
  %74 = icmp eq ptr %cache.1.entry, null
  br i1 %74, label %out.of.memory, label %cache.1.ready

cache.1.ready:
  %75 = add nuw nsw i64 %trips.B98.if, 1
  %76 = mul i64 %75, 9
  %77 = add i64 %76, 7
  %78 = and i64 %77, -8
  %cache.2.entry = call ptr @llad.frame.push(ptr %cache.2, i64 %78)
  %79 = icmp eq ptr %cache.2.entry, null
  br i1 %79, label %out.of.memory, label %cache.2.ready

cache.2.ready:
  br label %B98.if

reverse.success:
  br label %reverse.common.ret.0

reverse.common.ret.0:
  br label %reverse.B426.endif

reverse.B426.endif:
  %80 = load double, ptr %retptr.shadow, align 8, !alias.scope !43, !noalias !44
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !43, !noalias !44
  %.896.1 = load double, ptr %.896.kept
  %81 = fdiv arcp double %80, %.896.1
  %82 = fcmp oeq double %80, 0.000000e+00
  %83 = select i1 %82, double 0.000000e+00, double %81
  %84 = load double, ptr %loss.2.0.lcssa.adjoint.slot
  %85 = fadd reassoc nsz double %84, %83
  store double %85, ptr %loss.2.0.lcssa.adjoint.slot
  br label %reverse.B426

reverse.B426:
  %loss.2.0.lcssa.adjoint = load double, ptr %loss.2.0.lcssa.adjoint.slot
  store double -0.000000e+00, ptr %loss.2.0.lcssa.adjoint.slot
  %path.B426.1 = load i8, ptr %path.B426.kept
  %86 = icmp eq i8 %path.B426.1, 0
  br i1 %86, label %reverse.B426.loopexit.B426, label %reverse.B0.endif.B426

reverse.B426.loopexit.B426:
  %87 = load double, ptr %.867.lcssa.adjoint.slot
  %88 = fadd reassoc nsz double %87, %loss.2.0.lcssa.adjoint
  store double %88, ptr %.867.lcssa.adjoint.slot
  br label %reverse.B426.loopexit

reverse.B0.endif.B426:
  br label %reverse.B0.endif

reverse.B426.loopexit:
  %.867.lcssa.adjoint = load double, ptr %.867.lcssa.adjoint.slot
  store double -0.000000e+00, ptr %.867.lcssa.adjoint.slot
  %89 = load double, ptr %.867.adjoint.slot
  %90 = fadd reassoc nsz double %89, %.867.lcssa.adjoint
  store double %90, ptr %.867.adjoint.slot
  %trips.B98.if.1 = load i64, ptr %trips.B98.if.kept
  br label %reverse.before.B98.if

reverse.B0.endif:
  br label %reverse.B0.endif.endif.endif.i

reverse.B0.endif.endif.endif.i:
  br label %reverse.B0.endif.endif.i

reverse.B0.endif.endif.i:
  br label %reverse.entry

reverse.entry:
  br label %epilogue

reverse.before.B98.if:
  %reverse.last.B98.if = phi i64 [ %trips.B98.if.1, %reverse.B426.loopexit ]
  %trips.B98.if.2 = load i64, ptr %trips.B98.if.kept
  %91 = add nuw nsw i64 %trips.B98.if.2, 1
  %trips.B154.if.1 = load i64, ptr %trips.B154.if.kept
  %92 = add nuw nsw i64 %trips.B154.if.1, 1
  %93 = mul i64 %91, %92
  %94 = mul i64 %93, 1
  %95 = add i64 %94, 7
  %96 = and i64 %95, -8
  %cache.0.entry.1 = call ptr @llad.frame.pop(ptr %cache.0, i64 %96)
  %97 = add nuw nsw i64 %trips.B98.if.2, 1
  %trips.B242.if.1 = load i64, ptr %trips.B242.if.kept
  %98 = add nuw nsw i64 %trips.B242.if.1, 1
  %99 = mul i64 %97, %98
  %100 = mul i64 %99, 8
  %cache.1.entry.1 = call ptr @llad.frame.pop(ptr %cache.1, i64 %100)
  %101 = add nuw nsw i64 %trips.B98.if.2, 1
  %102 = mul i64 %101, 9
  %103 = add i64 %102, 7
  %104 = and i64 %103, -8
  %cache.2.entry.1 = call ptr @llad.frame.pop(ptr %cache.2, i64 %104)
  %.370334.1 = load i1, ptr %.370334.kept
  br label %reverse.loop.B98.if

reverse.loop.B98.if:
  %reverse.iteration.B98.if = phi i64 [ %reverse.previous.B98.if, %reverse.back.B98.if ], [ %reverse.last.B98.if, %reverse.before.B98.if ]
  br label %reverse.for.end.1

reverse.for.end.1:
  %.867.adjoint = load double, ptr %.867.adjoint.slot
  store double -0.000000e+00, ptr %.867.adjoint.slot
  %105 = fneg double %.867.adjoint
  %106 = fneg double %105
  %.135.0347.1 = add i64 0, %reverse.iteration.B98.if
  %.281.1 = mul i64 %.135.0347.1, %arg.logits.5.1
  %107 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1
  %108 = getelementptr i64, ptr %arg.labels.4, i64 %.135.0347.1
  %.803.1 = load i64, ptr %108, align 8, !alias.scope !37, !noalias !38
  %109 = getelementptr double, ptr %107, i64 %.803.1
  %.834.1 = icmp slt i64 %.803.1, 0
  %.835.1 = select i1 %.834.1, i64 %arg.logits.5.1, i64 0
  %110 = getelementptr double, ptr %109, i64 %.835.1
  %111 = load double, ptr %110, align 8, !alias.scope !45, !noalias !46
  %112 = fadd reassoc nsz double %111, %105
  store double %112, ptr %110, align 8, !alias.scope !45, !noalias !46
  %113 = load double, ptr %loss.2.0349.adjoint.slot
  %114 = fadd reassoc nsz double %113, %.867.adjoint
  store double %114, ptr %loss.2.0349.adjoint.slot
  %115 = mul nuw nsw i64 %101, 8
  %116 = getelementptr inbounds i8, ptr %cache.2.entry.1, i64 %115
  %117 = getelementptr inbounds i8, ptr %116, i64 %reverse.iteration.B98.if
  %path.for.end.1.1 = load i8, ptr %117, align 1, !alias.scope !35, !noalias !36
  %118 = icmp eq i8 %path.for.end.1.1, 0
  br i1 %118, label %reverse.B242.preheader.for.end.1, label %reverse.for.end.1.loopexit.for.end.1

reverse.B242.preheader.for.end.1:
  %119 = load double, ptr %.286.adjoint.slot
  %120 = fadd reassoc nsz double %119, %106
  store double %120, ptr %.286.adjoint.slot
  br label %reverse.B242.preheader

reverse.for.end.1.loopexit.for.end.1:
  %121 = load double, ptr %largest.2.1.lcssa355.adjoint.slot
  %122 = fadd reassoc nsz double %121, %106
  store double %122, ptr %largest.2.1.lcssa355.adjoint.slot
  %123 = load double, ptr %"3.adjoint.slot"
  %124 = fadd reassoc nsz double %123, %.867.adjoint
  store double %124, ptr %"3.adjoint.slot"
  br label %reverse.for.end.1.loopexit

reverse.B242.preheader:
  br label %reverse.B98.if

reverse.for.end.1.loopexit:
  %"3.adjoint" = load double, ptr %"3.adjoint.slot"
  store double -0.000000e+00, ptr %"3.adjoint.slot"
  %125 = getelementptr inbounds double, ptr %cache.2.entry.1, i64 %reverse.iteration.B98.if
  %.750.lcssa.1 = load double, ptr %125, align 8, !alias.scope !33, !noalias !34
  %126 = fdiv double %"3.adjoint", %.750.lcssa.1
  %127 = fcmp oeq double %"3.adjoint", 0.000000e+00
  %128 = select i1 %127, double 0.000000e+00, double %126
  %129 = load double, ptr %.750.adjoint.slot
  %130 = fadd reassoc nsz double %129, %128
  store double %130, ptr %.750.adjoint.slot
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
  %131 = add nuw nsw i64 %trips.B242.if.1, 1
  %132 = mul nuw nsw i64 %reverse.iteration.B98.if, %131
  %133 = add nuw nsw i64 %132, %reverse.iteration.B242.if
  %134 = getelementptr inbounds double, ptr %cache.1.entry.1, i64 %133
  %.684.le.1 = load double, ptr %134, align 8, !alias.scope !29, !noalias !30
  %135 = fmul double %.750.adjoint, %.684.le.1
  %136 = fcmp oeq double %.750.adjoint, 0.000000e+00
  %137 = select i1 %136, double 0.000000e+00, double %135
  %138 = fneg double %137
  %139 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.2
  %.526.0340.1 = add i64 0, %reverse.iteration.B242.if
  %140 = getelementptr double, ptr %139, i64 %.526.0340.1
  %141 = load double, ptr %140, align 8, !alias.scope !45, !noalias !46
  %142 = fadd reassoc nsz double %141, %137
  store double %142, ptr %140, align 8, !alias.scope !45, !noalias !46
  %143 = load double, ptr %largest.2.1.lcssa355.adjoint.slot
  %144 = fadd reassoc nsz double %143, %138
  store double %144, ptr %largest.2.1.lcssa355.adjoint.slot
  %145 = icmp eq i64 %reverse.iteration.B242.if, 0
  br i1 %145, label %reverse.enter.B242.if, label %reverse.back.B242.if

reverse.enter.B242.if:
  br label %reverse.B242.if.preheader

reverse.back.B242.if:
  %146 = load double, ptr %.750.adjoint.slot
  %147 = fadd reassoc nsz double %146, %.750.adjoint
  store double %147, ptr %.750.adjoint.slot
  %reverse.previous.B242.if = sub nuw i64 %reverse.iteration.B242.if, 1
  br label %reverse.loop.B242.if

reverse.B242.if.preheader:
  %largest.2.1.lcssa355.adjoint = load double, ptr %largest.2.1.lcssa355.adjoint.slot
  store double -0.000000e+00, ptr %largest.2.1.lcssa355.adjoint.slot
  %path.B242.if.preheader.1 = select i1 %.370334.1, i8 1, i8 0
  %148 = icmp eq i8 %path.B242.if.preheader.1, 0
  br i1 %148, label %reverse.B242.preheader.B242.if.preheader, label %reverse.B242.if.preheader.loopexit.B242.if.preheader

reverse.B242.preheader.B242.if.preheader:
  %149 = load double, ptr %.286.adjoint.slot
  %150 = fadd reassoc nsz double %149, %largest.2.1.lcssa355.adjoint
  store double %150, ptr %.286.adjoint.slot
  br label %reverse.B242.preheader

reverse.B242.if.preheader.loopexit.B242.if.preheader:
  %151 = load double, ptr %.13.i.lcssa.adjoint.slot
  %152 = fadd reassoc nsz double %151, %largest.2.1.lcssa355.adjoint
  store double %152, ptr %.13.i.lcssa.adjoint.slot
  br label %reverse.B242.if.preheader.loopexit

reverse.B242.if.preheader.loopexit:
  %.13.i.lcssa.adjoint = load double, ptr %.13.i.lcssa.adjoint.slot
  store double -0.000000e+00, ptr %.13.i.lcssa.adjoint.slot
  %153 = load double, ptr %.13.i.adjoint.slot
  %154 = fadd reassoc nsz double %153, %.13.i.lcssa.adjoint
  store double %154, ptr %.13.i.adjoint.slot
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
  %155 = add nuw nsw i64 %trips.B154.if.1, 1
  %156 = mul nuw nsw i64 %reverse.iteration.B98.if, %155
  %157 = add nuw nsw i64 %156, %reverse.iteration.B154.if
  %158 = getelementptr inbounds i8, ptr %cache.0.entry.1, i64 %157
  %.12.i311.1 = load i8, ptr %158, align 1, !alias.scope !27, !noalias !28
  %159 = trunc i8 %.12.i311.1 to i1
  %160 = select i1 %159, double %.13.i.adjoint, double 0.000000e+00
  %161 = select i1 %159, double 0.000000e+00, double %.13.i.adjoint
  %162 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.3
  %.314.0335.1 = add i64 1, %reverse.iteration.B154.if
  %163 = getelementptr double, ptr %162, i64 %.314.0335.1
  %164 = load double, ptr %163, align 8, !alias.scope !45, !noalias !46
  %165 = fadd reassoc nsz double %164, %160
  store double %165, ptr %163, align 8, !alias.scope !45, !noalias !46
  %166 = icmp eq i64 %reverse.iteration.B154.if, 0
  br i1 %166, label %reverse.enter.B154.if, label %reverse.back.B154.if

reverse.enter.B154.if:
  %167 = load double, ptr %.286.adjoint.slot
  %168 = fadd reassoc nsz double %167, %161
  store double %168, ptr %.286.adjoint.slot
  br label %reverse.B154.if.preheader

reverse.back.B154.if:
  %169 = load double, ptr %.13.i.adjoint.slot
  %170 = fadd reassoc nsz double %169, %161
  store double %170, ptr %.13.i.adjoint.slot
  %reverse.previous.B154.if = sub nuw i64 %reverse.iteration.B154.if, 1
  br label %reverse.loop.B154.if

reverse.B154.if.preheader:
  br label %reverse.B98.if

reverse.B98.if:
  %.286.adjoint = load double, ptr %.286.adjoint.slot
  store double -0.000000e+00, ptr %.286.adjoint.slot
  %.135.0347.4 = add i64 0, %reverse.iteration.B98.if
  %.281.4 = mul i64 %.135.0347.4, %arg.logits.5.1
  %171 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.4
  %172 = load double, ptr %171, align 8, !alias.scope !45, !noalias !46
  %173 = fadd reassoc nsz double %172, %.286.adjoint
  store double %173, ptr %171, align 8, !alias.scope !45, !noalias !46
  %loss.2.0349.adjoint = load double, ptr %loss.2.0349.adjoint.slot
  store double -0.000000e+00, ptr %loss.2.0349.adjoint.slot
  %174 = icmp eq i64 %reverse.iteration.B98.if, 0
  br i1 %174, label %reverse.enter.B98.if, label %reverse.back.B98.if

reverse.enter.B98.if:
  br label %reverse.B98.if.lr.ph

reverse.back.B98.if:
  %175 = load double, ptr %.867.adjoint.slot
  %176 = fadd reassoc nsz double %175, %loss.2.0349.adjoint
  store double %176, ptr %.867.adjoint.slot
  %reverse.previous.B98.if = sub nuw i64 %reverse.iteration.B98.if, 1
  br label %reverse.loop.B98.if

reverse.B98.if.lr.ph:
  br label %reverse.B0.endif

out.of.memory:
  br label %epilogue

epilogue:
  %status = phi i32 [ 1, %common.ret.2 ], [ 1, %common.ret.1 ], [ 0, %reverse.entry ], [ 7105633, %out.of.memory ]
  %177 = icmp eq i32 %status, 0
  br i1 %177, label %epilogue.free, label %failed

failed:
  %178 = load ptr, ptr %.7.i307.owned
  %179 = load i64, ptr %.7.i307.references
  call void @llad.references.drop(ptr %178, i64 %179)
  %180 = load ptr, ptr %arg.logits.0.owned
  %181 = load i64, ptr %arg.logits.0.references
  call void @llad.references.drop(ptr %180, i64 %181)
  %182 = load ptr, ptr %arg.labels.0.owned
  %183 = load i64, ptr %arg.labels.0.references
  call void @llad.references.drop(ptr %182, i64 %183)
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

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

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
!12 = !{i1 true}
!13 = distinct !{!13, !"llad"}
!14 = distinct !{!14, !13, !"llad.0"}
!15 = distinct !{!15, !13, !"llad.1"}
!16 = distinct !{!16, !13, !"llad.2"}
!17 = distinct !{!17, !13, !"llad.3"}
!18 = distinct !{!18, !13, !"llad.4"}
!19 = distinct !{!19, !13, !"llad.5"}
!20 = distinct !{!20, !13, !"llad.6"}
!21 = distinct !{!21, !13, !"llad.7"}
!22 = distinct !{!22, !13, !"llad.8"}
!23 = distinct !{!23, !13, !"llad.9"}
!24 = distinct !{!24, !13, !"llad.10"}
!25 = !{!14}
!26 = !{!15, !16, !17, !18, !19, !20, !21, !22, !23, !24}
!27 = !{!15}
!28 = !{!14, !16, !17, !18, !19, !20, !21, !22, !23, !24}
!29 = !{!16}
!30 = !{!14, !15, !17, !18, !19, !20, !21, !22, !23, !24}
!31 = !{!17}
!32 = !{!14, !15, !16, !18, !19, !20, !21, !22, !23, !24}
!33 = !{!18}
!34 = !{!14, !15, !16, !17, !19, !20, !21, !22, !23, !24}
!35 = !{!19}
!36 = !{!14, !15, !16, !17, !18, !20, !21, !22, !23, !24}
!37 = !{!20}
!38 = !{!14, !15, !16, !17, !18, !19, !21, !22, !23, !24}
!39 = !{!21}
!40 = !{!14, !15, !16, !17, !18, !19, !20, !22, !23, !24}
!41 = !{!22}
!42 = !{!14, !15, !16, !17, !18, !19, !20, !21, !23, !24}
!43 = !{!23}
!44 = !{!14, !15, !16, !17, !18, !19, !20, !21, !22, !24}
!45 = !{!24}
!46 = !{!14, !15, !16, !17, !18, !19, !20, !21, !22, !23}
