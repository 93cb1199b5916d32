; softmax_log_loss: gradient-opt, for x86-64-v3. Written by scripts/gallery.py.
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

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #0

declare ptr @NRT_MemInfo_data_fast(ptr) local_unnamed_addr

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32) local_unnamed_addr

define range(i32 0, 7105634) i32 @softmax_log_loss.primal.gradient(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr captures(none) %arg.logits.0, ptr readnone captures(none) %arg.logits.1, i64 %arg.logits.2, i64 %arg.logits.3, ptr readonly captures(none) %arg.logits.4, i64 %arg.logits.5.0, i64 %arg.logits.5.1, i64 %arg.logits.6.0, i64 %arg.logits.6.1, ptr captures(none) %arg.labels.0, ptr readnone captures(none) %arg.labels.1, i64 %arg.labels.2, i64 %arg.labels.3, ptr readonly captures(none) %arg.labels.4, i64 %arg.labels.5.0, i64 %arg.labels.6.0, ptr noalias captures(none) %retptr.shadow, ptr noalias captures(none) %arg.logits.4.shadow, ptr noalias writeonly captures(none) %kept.bytes) local_unnamed_addr {
prologue:
  %caches = alloca [3 x [5 x i64]], align 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(120) %caches, i8 0, i64 120, i1 false)
  %cache.1 = getelementptr inbounds nuw i8, ptr %caches, i64 40
  %cache.2 = getelementptr inbounds nuw i8, ptr %caches, i64 80
  tail call void @NRT_incref(ptr %arg.logits.0)
  tail call void @NRT_incref(ptr %arg.labels.0)
  %.14.i = icmp slt i64 %arg.logits.5.1, 0
  br i1 %.14.i, label %failed.sink.split, label %B0.endif.endif.i, !prof !0

B0.endif.endif.i:                                 ; preds = %prologue
  %.30.i = icmp samesign ugt i64 %arg.logits.5.1, 1152921504606846975
  br i1 %.30.i, label %failed.sink.split, label %B0.endif.endif.endif.i, !prof !0

B0.endif.endif.endif.i:                           ; preds = %B0.endif.endif.i
  %.29.i = shl nuw nsw i64 %arg.logits.5.1, 3
  %.7.i307 = tail call fastcc ptr @llad.array.allocate(i64 %.29.i)
  %.8.i = icmp eq ptr %.7.i307, null
  br i1 %.8.i, label %failed.sink.split, label %B0.endif, !prof !0

B0.endif:                                         ; preds = %B0.endif.endif.endif.i
  %.62.i = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %.7.i307), !noalias !1
  %.191346.not = icmp sgt i64 %arg.logits.5.0, 0
  br i1 %.191346.not, label %B98.if.lr.ph, label %B426

B98.if.lr.ph:                                     ; preds = %B0.endif
  %.370334 = icmp samesign ugt i64 %arg.logits.5.1, 1
  %.582339.not = icmp eq i64 %arg.logits.5.1, 0
  %trips.B98.if = add nsw i64 %arg.logits.5.0, -1
  %0 = add nsw i64 %arg.logits.5.1, -2
  %1 = icmp ult i64 %0, 140737488355328
  %trips.B154.if = select i1 %1, i64 %0, i64 0
  %2 = add nsw i64 %arg.logits.5.1, -1
  %3 = icmp ult i64 %2, 140737488355328
  %trips.B242.if = select i1 %3, i64 %2, i64 0
  %4 = add nuw nsw i64 %trips.B154.if, 1
  %5 = mul i64 %4, %arg.logits.5.0
  %6 = add i64 %5, 7
  %7 = and i64 %6, -8
  %cache.0.entry = call fastcc ptr @llad.frame.push(ptr %caches, i64 %7)
  %8 = icmp eq ptr %cache.0.entry, null
  br i1 %8, label %failed, label %cache.0.ready

B98.if:                                           ; preds = %B98.if.preheader, %for.end.1
  %iteration.B98.if = phi i64 [ %iteration.B98.if.next, %for.end.1 ], [ 0, %B98.if.preheader ]
  %loss.2.0349 = phi double [ %.867, %for.end.1 ], [ 0.000000e+00, %B98.if.preheader ]
  %iteration.B98.if.next = add nuw nsw i64 %iteration.B98.if, 1
  %.281 = mul i64 %iteration.B98.if, %arg.logits.5.1
  %.285 = getelementptr double, ptr %arg.logits.4, i64 %.281
  %.286 = load double, ptr %.285, align 8, !alias.scope !5, !noalias !8
  br i1 %.370334, label %B154.if.preheader, label %B242.preheader

B154.if.preheader:                                ; preds = %B98.if
  %9 = mul nuw nsw i64 %iteration.B98.if, %4
  %10 = getelementptr i8, ptr %cache.0.entry, i64 %9
  br i1 %66, label %B154.if.epil.preheader, label %B154.if

B242.preheader:                                   ; preds = %B98.if
  br i1 %.582339.not, label %for.end.1, label %B242.if.preheader

B154.if:                                          ; preds = %B154.if.preheader, %B154.if
  %iteration.B154.if = phi i64 [ %iteration.B154.if.next.3, %B154.if ], [ 0, %B154.if.preheader ]
  %largest.2.1337 = phi double [ %.13.i.3, %B154.if ], [ %.286, %B154.if.preheader ]
  %.314.0335 = phi i64 [ %.383.3, %B154.if ], [ 1, %B154.if.preheader ]
  %niter = phi i64 [ %niter.next.3, %B154.if ], [ 0, %B154.if.preheader ]
  %11 = getelementptr double, ptr %.285, i64 %.314.0335
  %.460 = load double, ptr %11, align 8, !alias.scope !5, !noalias !8
  %.12.i311 = fcmp ogt double %.460, %largest.2.1337
  %12 = getelementptr i8, ptr %10, i64 %iteration.B154.if
  %13 = zext i1 %.12.i311 to i8
  store i8 %13, ptr %12, align 1, !alias.scope !19, !noalias !20
  %.13.i = select i1 %.12.i311, double %.460, double %largest.2.1337
  %14 = getelementptr double, ptr %.285, i64 %.314.0335
  %15 = getelementptr i8, ptr %14, i64 8
  %.460.1 = load double, ptr %15, align 8, !alias.scope !5, !noalias !8
  %.12.i311.1 = fcmp ogt double %.460.1, %.13.i
  %16 = getelementptr i8, ptr %10, i64 %iteration.B154.if
  %17 = getelementptr i8, ptr %16, i64 1
  %18 = zext i1 %.12.i311.1 to i8
  store i8 %18, ptr %17, align 1, !alias.scope !19, !noalias !20
  %.13.i.1 = select i1 %.12.i311.1, double %.460.1, double %.13.i
  %19 = getelementptr double, ptr %.285, i64 %.314.0335
  %20 = getelementptr i8, ptr %19, i64 16
  %.460.2 = load double, ptr %20, align 8, !alias.scope !5, !noalias !8
  %.12.i311.2 = fcmp ogt double %.460.2, %.13.i.1
  %21 = getelementptr i8, ptr %10, i64 %iteration.B154.if
  %22 = getelementptr i8, ptr %21, i64 2
  %23 = zext i1 %.12.i311.2 to i8
  store i8 %23, ptr %22, align 1, !alias.scope !19, !noalias !20
  %.13.i.2 = select i1 %.12.i311.2, double %.460.2, double %.13.i.1
  %.383.3 = add nuw nsw i64 %.314.0335, 4
  %24 = getelementptr double, ptr %.285, i64 %.314.0335
  %25 = getelementptr i8, ptr %24, i64 24
  %.460.3 = load double, ptr %25, align 8, !alias.scope !5, !noalias !8
  %.12.i311.3 = fcmp ogt double %.460.3, %.13.i.2
  %26 = getelementptr i8, ptr %10, i64 %iteration.B154.if
  %27 = getelementptr i8, ptr %26, i64 3
  %28 = zext i1 %.12.i311.3 to i8
  store i8 %28, ptr %27, align 1, !alias.scope !19, !noalias !20
  %.13.i.3 = select i1 %.12.i311.3, double %.460.3, double %.13.i.2
  %iteration.B154.if.next.3 = add nuw nsw i64 %iteration.B154.if, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %B242.if.preheader.loopexit.unr-lcssa, label %B154.if

B242.if.preheader.loopexit.unr-lcssa:             ; preds = %B154.if
  br i1 %lcmp.mod.not, label %B242.if.preheader, label %B154.if.epil.preheader

B154.if.epil.preheader:                           ; preds = %B242.if.preheader.loopexit.unr-lcssa, %B154.if.preheader
  %iteration.B154.if.epil.init = phi i64 [ 0, %B154.if.preheader ], [ %iteration.B154.if.next.3, %B242.if.preheader.loopexit.unr-lcssa ]
  %largest.2.1337.epil.init = phi double [ %.286, %B154.if.preheader ], [ %.13.i.3, %B242.if.preheader.loopexit.unr-lcssa ]
  %.314.0335.epil.init = phi i64 [ 1, %B154.if.preheader ], [ %.383.3, %B242.if.preheader.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod241)
  br label %B154.if.epil

B154.if.epil:                                     ; preds = %B154.if.epil, %B154.if.epil.preheader
  %iteration.B154.if.epil = phi i64 [ %iteration.B154.if.next.epil, %B154.if.epil ], [ %iteration.B154.if.epil.init, %B154.if.epil.preheader ]
  %largest.2.1337.epil = phi double [ %.13.i.epil, %B154.if.epil ], [ %largest.2.1337.epil.init, %B154.if.epil.preheader ]
  %.314.0335.epil = phi i64 [ %.383.epil, %B154.if.epil ], [ %.314.0335.epil.init, %B154.if.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B154.if.epil ], [ 0, %B154.if.epil.preheader ]
  %.383.epil = add nuw nsw i64 %.314.0335.epil, 1
  %29 = getelementptr double, ptr %.285, i64 %.314.0335.epil
  %.460.epil = load double, ptr %29, align 8, !alias.scope !5, !noalias !8
  %.12.i311.epil = fcmp ogt double %.460.epil, %largest.2.1337.epil
  %30 = getelementptr i8, ptr %10, i64 %iteration.B154.if.epil
  %31 = zext i1 %.12.i311.epil to i8
  store i8 %31, ptr %30, align 1, !alias.scope !19, !noalias !20
  %.13.i.epil = select i1 %.12.i311.epil, double %.460.epil, double %largest.2.1337.epil
  %iteration.B154.if.next.epil = add nuw nsw i64 %iteration.B154.if.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %B242.if.preheader, label %B154.if.epil, !llvm.loop !21

B242.if.preheader:                                ; preds = %B242.if.preheader.loopexit.unr-lcssa, %B154.if.epil, %B242.preheader
  %largest.2.1.lcssa355 = phi double [ %.286, %B242.preheader ], [ %.13.i.3, %B242.if.preheader.loopexit.unr-lcssa ], [ %.13.i.epil, %B154.if.epil ]
  %32 = mul nuw nsw i64 %iteration.B98.if, %55
  %33 = getelementptr double, ptr %cache.1.entry, i64 %32
  br i1 %67, label %B242.if.epil.preheader, label %B242.if

B242.if:                                          ; preds = %B242.if.preheader, %B242.if
  %iteration.B242.if = phi i64 [ %iteration.B242.if.next.3, %B242.if ], [ 0, %B242.if.preheader ]
  %total.2.1342 = phi double [ %.750.3, %B242.if ], [ 0.000000e+00, %B242.if.preheader ]
  %niter248 = phi i64 [ %niter248.next.3, %B242.if ], [ 0, %B242.if.preheader ]
  %iteration.B242.if.next = or disjoint i64 %iteration.B242.if, 1
  %34 = getelementptr double, ptr %.285, i64 %iteration.B242.if
  %.672 = load double, ptr %34, align 8, !alias.scope !5, !noalias !8
  %.676 = fsub double %.672, %largest.2.1.lcssa355
  %.684.le = tail call double @llvm.exp.f64(double %.676)
  %35 = getelementptr double, ptr %33, i64 %iteration.B242.if
  store double %.684.le, ptr %35, align 8, !alias.scope !23, !noalias !24
  %36 = getelementptr double, ptr %.62.i, i64 %iteration.B242.if
  store double %.684.le, ptr %36, align 8, !alias.scope !25, !noalias !26
  %.750 = fadd double %total.2.1342, %.684.le
  %iteration.B242.if.next.1 = or disjoint i64 %iteration.B242.if, 2
  %37 = getelementptr double, ptr %.285, i64 %iteration.B242.if.next
  %.672.1 = load double, ptr %37, align 8, !alias.scope !5, !noalias !8
  %.676.1 = fsub double %.672.1, %largest.2.1.lcssa355
  %.684.le.1249 = tail call double @llvm.exp.f64(double %.676.1)
  %38 = getelementptr double, ptr %33, i64 %iteration.B242.if.next
  store double %.684.le.1249, ptr %38, align 8, !alias.scope !23, !noalias !24
  %39 = getelementptr double, ptr %.62.i, i64 %iteration.B242.if.next
  store double %.684.le.1249, ptr %39, align 8, !alias.scope !25, !noalias !26
  %.750.1 = fadd double %.750, %.684.le.1249
  %iteration.B242.if.next.2 = or disjoint i64 %iteration.B242.if, 3
  %40 = getelementptr double, ptr %.285, i64 %iteration.B242.if.next.1
  %.672.2 = load double, ptr %40, align 8, !alias.scope !5, !noalias !8
  %.676.2 = fsub double %.672.2, %largest.2.1.lcssa355
  %.684.le.2 = tail call double @llvm.exp.f64(double %.676.2)
  %41 = getelementptr double, ptr %33, i64 %iteration.B242.if.next.1
  store double %.684.le.2, ptr %41, align 8, !alias.scope !23, !noalias !24
  %42 = getelementptr double, ptr %.62.i, i64 %iteration.B242.if.next.1
  store double %.684.le.2, ptr %42, align 8, !alias.scope !25, !noalias !26
  %.750.2 = fadd double %.750.1, %.684.le.2
  %iteration.B242.if.next.3 = add nuw nsw i64 %iteration.B242.if, 4
  %43 = getelementptr double, ptr %.285, i64 %iteration.B242.if.next.2
  %.672.3 = load double, ptr %43, align 8, !alias.scope !5, !noalias !8
  %.676.3 = fsub double %.672.3, %largest.2.1.lcssa355
  %.684.le.3 = tail call double @llvm.exp.f64(double %.676.3)
  %44 = getelementptr double, ptr %33, i64 %iteration.B242.if.next.2
  store double %.684.le.3, ptr %44, align 8, !alias.scope !23, !noalias !24
  %45 = getelementptr double, ptr %.62.i, i64 %iteration.B242.if.next.2
  store double %.684.le.3, ptr %45, align 8, !alias.scope !25, !noalias !26
  %.750.3 = fadd double %.750.2, %.684.le.3
  %niter248.next.3 = add i64 %niter248, 4
  %niter248.ncmp.3 = icmp eq i64 %niter248.next.3, %unroll_iter247
  br i1 %niter248.ncmp.3, label %for.end.1.loopexit.unr-lcssa, label %B242.if

for.end.1.loopexit.unr-lcssa:                     ; preds = %B242.if
  br i1 %lcmp.mod244.not, label %for.end.1.loopexit, label %B242.if.epil.preheader

B242.if.epil.preheader:                           ; preds = %for.end.1.loopexit.unr-lcssa, %B242.if.preheader
  %iteration.B242.if.epil.init = phi i64 [ 0, %B242.if.preheader ], [ %iteration.B242.if.next.3, %for.end.1.loopexit.unr-lcssa ]
  %total.2.1342.epil.init = phi double [ 0.000000e+00, %B242.if.preheader ], [ %.750.3, %for.end.1.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod246)
  br label %B242.if.epil

B242.if.epil:                                     ; preds = %B242.if.epil, %B242.if.epil.preheader
  %iteration.B242.if.epil = phi i64 [ %iteration.B242.if.epil.init, %B242.if.epil.preheader ], [ %iteration.B242.if.next.epil, %B242.if.epil ]
  %total.2.1342.epil = phi double [ %total.2.1342.epil.init, %B242.if.epil.preheader ], [ %.750.epil, %B242.if.epil ]
  %epil.iter243 = phi i64 [ 0, %B242.if.epil.preheader ], [ %epil.iter243.next, %B242.if.epil ]
  %iteration.B242.if.next.epil = add nuw nsw i64 %iteration.B242.if.epil, 1
  %46 = getelementptr double, ptr %.285, i64 %iteration.B242.if.epil
  %.672.epil = load double, ptr %46, align 8, !alias.scope !5, !noalias !8
  %.676.epil = fsub double %.672.epil, %largest.2.1.lcssa355
  %.684.le.epil = tail call double @llvm.exp.f64(double %.676.epil)
  %47 = getelementptr double, ptr %33, i64 %iteration.B242.if.epil
  store double %.684.le.epil, ptr %47, align 8, !alias.scope !23, !noalias !24
  %48 = getelementptr double, ptr %.62.i, i64 %iteration.B242.if.epil
  store double %.684.le.epil, ptr %48, align 8, !alias.scope !25, !noalias !26
  %.750.epil = fadd double %total.2.1342.epil, %.684.le.epil
  %epil.iter243.next = add i64 %epil.iter243, 1
  %epil.iter243.cmp.not = icmp eq i64 %epil.iter243.next, %xtraiter242
  br i1 %epil.iter243.cmp.not, label %for.end.1.loopexit, label %B242.if.epil, !llvm.loop !27

for.end.1.loopexit:                               ; preds = %B242.if.epil, %for.end.1.loopexit.unr-lcssa
  %.750.lcssa = phi double [ %.750.3, %for.end.1.loopexit.unr-lcssa ], [ %.750.epil, %B242.if.epil ]
  %49 = getelementptr inbounds nuw double, ptr %cache.2.entry, i64 %iteration.B98.if
  store double %.750.lcssa, ptr %49, align 8, !alias.scope !28, !noalias !29
  %50 = tail call double @llvm.log.f64(double %.750.lcssa)
  br label %for.end.1

for.end.1:                                        ; preds = %for.end.1.loopexit, %B242.preheader
  %path.for.end.1 = phi i8 [ 0, %B242.preheader ], [ 1, %for.end.1.loopexit ]
  %largest.2.1.lcssa356 = phi double [ %.286, %B242.preheader ], [ %largest.2.1.lcssa355, %for.end.1.loopexit ]
  %total.2.1.lcssa = phi double [ 0xFFF0000000000000, %B242.preheader ], [ %50, %for.end.1.loopexit ]
  %51 = getelementptr inbounds nuw i8, ptr %63, i64 %iteration.B98.if
  store i8 %path.for.end.1, ptr %51, align 1, !alias.scope !30, !noalias !31
  %52 = getelementptr i64, ptr %arg.labels.4, i64 %iteration.B98.if
  %.803 = load i64, ptr %52, align 8, !alias.scope !32, !noalias !33
  %.834 = icmp slt i64 %.803, 0
  %.835 = select i1 %.834, i64 %arg.logits.5.1, i64 0
  %53 = getelementptr double, ptr %.285, i64 %.803
  %.857 = getelementptr double, ptr %53, i64 %.835
  %.858 = load double, ptr %.857, align 8, !alias.scope !5, !noalias !8
  %.862 = fsub double %.858, %largest.2.1.lcssa356
  %.865 = fsub double %total.2.1.lcssa, %.862
  %.867 = fadd double %loss.2.0349, %.865
  %exitcond353.not = icmp eq i64 %iteration.B98.if.next, %arg.logits.5.0
  br i1 %exitcond353.not, label %B426, label %B98.if

B426:                                             ; preds = %for.end.1, %B0.endif
  %.370334.kept.0 = phi i1 [ undef, %B0.endif ], [ %.370334, %for.end.1 ]
  %trips.B98.if.kept.0 = phi i64 [ undef, %B0.endif ], [ %trips.B98.if, %for.end.1 ]
  %trips.B154.if.kept.0 = phi i64 [ undef, %B0.endif ], [ %trips.B154.if, %for.end.1 ]
  %trips.B242.if.kept.0 = phi i64 [ undef, %B0.endif ], [ %trips.B242.if, %for.end.1 ]
  %loss.2.0.lcssa = phi double [ 0.000000e+00, %B0.endif ], [ %.867, %for.end.1 ]
  tail call void @NRT_decref(ptr %arg.logits.0)
  tail call void @NRT_decref(ptr %arg.labels.0)
  tail call void @NRT_decref(ptr nonnull %.7.i307)
  %.897 = icmp eq i64 %arg.logits.5.0, 0
  br i1 %.897, label %failed.sink.split, label %B426.endif, !prof !0

B426.endif:                                       ; preds = %B426
  %.896 = sitofp i64 %arg.logits.5.0 to double
  %.904 = fdiv double %loss.2.0.lcssa, %.896
  store double %.904, ptr %retptr, align 8, !alias.scope !34, !noalias !35
  %caches.bytes = call fastcc i64 @llad.frame.bytes.all(ptr %caches)
  store i64 %caches.bytes, ptr %kept.bytes, align 8
  %54 = load double, ptr %retptr.shadow, align 8, !alias.scope !36, !noalias !37
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !36, !noalias !37
  br i1 %.191346.not, label %reverse.B426.loopexit.B426, label %epilogue.free

cache.0.ready:                                    ; preds = %B98.if.lr.ph
  %55 = add nuw nsw i64 %trips.B242.if, 1
  %56 = shl i64 %arg.logits.5.0, 3
  %57 = mul i64 %56, %55
  %cache.1.entry = call fastcc ptr @llad.frame.push(ptr %cache.1, i64 %57)
  %58 = icmp eq ptr %cache.1.entry, null
  br i1 %58, label %failed, label %cache.1.ready

cache.1.ready:                                    ; preds = %cache.0.ready
  %59 = mul i64 %arg.logits.5.0, 9
  %60 = add i64 %59, 7
  %61 = and i64 %60, -8
  %cache.2.entry = call fastcc ptr @llad.frame.push(ptr %cache.2, i64 %61)
  %62 = icmp eq ptr %cache.2.entry, null
  br i1 %62, label %failed, label %B98.if.preheader

B98.if.preheader:                                 ; preds = %cache.1.ready
  %63 = getelementptr inbounds nuw i8, ptr %cache.2.entry, i64 %56
  %64 = add nsw i64 %arg.logits.5.1, -1
  %65 = add nsw i64 %arg.logits.5.1, -2
  %xtraiter = and i64 %64, 3
  %66 = icmp ult i64 %65, 3
  %unroll_iter = and i64 %64, -4
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod241 = icmp ne i64 %xtraiter, 0
  %xtraiter242 = and i64 %arg.logits.5.1, 3
  %67 = icmp ult i64 %64, 3
  %unroll_iter247 = and i64 %arg.logits.5.1, 1152921504606846972
  %lcmp.mod244.not = icmp eq i64 %xtraiter242, 0
  %lcmp.mod246 = icmp ne i64 %xtraiter242, 0
  br label %B98.if

reverse.B426.loopexit.B426:                       ; preds = %B426.endif
  %68 = fcmp oeq double %54, 0.000000e+00
  %69 = fdiv arcp double %54, %.896
  %70 = select i1 %68, double 0.000000e+00, double %69
  %.fr100 = freeze double %70
  %71 = add nuw nsw i64 %trips.B98.if.kept.0, 1
  %72 = add nuw nsw i64 %trips.B154.if.kept.0, 1
  %73 = mul i64 %72, %71
  %74 = add i64 %73, 7
  %75 = and i64 %74, -8
  %used.slot.i47 = getelementptr inbounds nuw i8, ptr %caches, i64 8
  %used.i48 = load i64, ptr %used.slot.i47, align 8
  %here.not.i49 = icmp ult i64 %used.i48, %75
  br i1 %here.not.i49, label %back.i54, label %llad.frame.top.exit55

back.i54:                                         ; preds = %reverse.B426.loopexit.B426
  call fastcc void @llad.frame.back(ptr nonnull %caches)
  %now.i50.pre = load i64, ptr %used.slot.i47, align 8
  br label %llad.frame.top.exit55

llad.frame.top.exit55:                            ; preds = %reverse.B426.loopexit.B426, %back.i54
  %now.i50 = phi i64 [ %used.i48, %reverse.B426.loopexit.B426 ], [ %now.i50.pre, %back.i54 ]
  %left.i51 = sub i64 %now.i50, %75
  %buffer.i52 = load ptr, ptr %caches, align 16
  %address.i53 = getelementptr i8, ptr %buffer.i52, i64 %left.i51
  store i64 %left.i51, ptr %used.slot.i47, align 8
  %total.slot.i = getelementptr inbounds nuw i8, ptr %caches, i64 24
  %total.i = load i64, ptr %total.slot.i, align 8
  %total.after.i = sub i64 %total.i, %75
  store i64 %total.after.i, ptr %total.slot.i, align 8
  %76 = add nuw nsw i64 %trips.B242.if.kept.0, 1
  %77 = shl i64 %71, 3
  %78 = mul i64 %77, %76
  %used.slot.i38 = getelementptr inbounds nuw i8, ptr %caches, i64 48
  %used.i39 = load i64, ptr %used.slot.i38, align 16
  %here.not.i40 = icmp ult i64 %used.i39, %78
  br i1 %here.not.i40, label %back.i45, label %llad.frame.top.exit46

back.i45:                                         ; preds = %llad.frame.top.exit55
  call fastcc void @llad.frame.back(ptr nonnull %cache.1)
  %now.i41.pre = load i64, ptr %used.slot.i38, align 16
  br label %llad.frame.top.exit46

llad.frame.top.exit46:                            ; preds = %llad.frame.top.exit55, %back.i45
  %now.i41 = phi i64 [ %used.i39, %llad.frame.top.exit55 ], [ %now.i41.pre, %back.i45 ]
  %left.i42 = sub i64 %now.i41, %78
  %buffer.i43 = load ptr, ptr %cache.1, align 8
  %address.i44 = getelementptr i8, ptr %buffer.i43, i64 %left.i42
  store i64 %left.i42, ptr %used.slot.i38, align 16
  %total.slot.i24 = getelementptr inbounds nuw i8, ptr %caches, i64 64
  %total.i25 = load i64, ptr %total.slot.i24, align 16
  %total.after.i26 = sub i64 %total.i25, %78
  store i64 %total.after.i26, ptr %total.slot.i24, align 16
  %79 = mul i64 %71, 9
  %80 = add i64 %79, 7
  %81 = and i64 %80, -8
  %used.slot.i34 = getelementptr inbounds nuw i8, ptr %caches, i64 88
  %used.i35 = load i64, ptr %used.slot.i34, align 8
  %here.not.i = icmp ult i64 %used.i35, %81
  br i1 %here.not.i, label %back.i, label %llad.frame.top.exit

back.i:                                           ; preds = %llad.frame.top.exit46
  call fastcc void @llad.frame.back(ptr nonnull %cache.2)
  %now.i.pre = load i64, ptr %used.slot.i34, align 8
  br label %llad.frame.top.exit

llad.frame.top.exit:                              ; preds = %llad.frame.top.exit46, %back.i
  %now.i = phi i64 [ %used.i35, %llad.frame.top.exit46 ], [ %now.i.pre, %back.i ]
  %left.i36 = sub i64 %now.i, %81
  %buffer.i = load ptr, ptr %cache.2, align 16
  %address.i37 = getelementptr i8, ptr %buffer.i, i64 %left.i36
  store i64 %left.i36, ptr %used.slot.i34, align 8
  %total.slot.i31 = getelementptr inbounds nuw i8, ptr %caches, i64 104
  %total.i32 = load i64, ptr %total.slot.i31, align 8
  %total.after.i33 = sub i64 %total.i32, %81
  store i64 %total.after.i33, ptr %total.slot.i31, align 8
  %82 = getelementptr inbounds nuw i8, ptr %address.i37, i64 %77
  %83 = fcmp oeq double %.fr100, 0.000000e+00
  %.370334.kept.0.fr = freeze i1 %.370334.kept.0
  br i1 %.370334.kept.0.fr, label %reverse.loop.B98.if.us.preheader, label %llad.frame.top.exit.split

reverse.loop.B98.if.us.preheader:                 ; preds = %llad.frame.top.exit
  %84 = add i64 %trips.B154.if.kept.0, 1
  %min.iters.check159 = icmp ult i64 %trips.B242.if.kept.0, 3
  %min.iters.check162 = icmp ult i64 %trips.B242.if.kept.0, 15
  %n.mod.vf165 = and i64 %76, 12
  %n.vec166 = and i64 %76, -16
  %85 = insertelement <4 x double> <double poison, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00>, double %.fr100, i64 0
  %cmp.n200 = icmp eq i64 %76, %n.vec166
  %ind.end225 = sub i64 %trips.B242.if.kept.0, %n.vec166
  %min.epilog.iters.check205 = icmp eq i64 %n.mod.vf165, 0
  %n.vec208 = and i64 %76, -4
  %86 = sub i64 %trips.B242.if.kept.0, %n.vec208
  %cmp.n222 = icmp eq i64 %76, %n.vec208
  %xtraiter252 = and i64 %84, 3
  %87 = and i64 %trips.B154.if.kept.0, 3
  %lcmp.mod253.not = icmp eq i64 %87, 3
  %88 = icmp ult i64 %trips.B154.if.kept.0, 3
  br label %reverse.loop.B98.if.us

reverse.loop.B98.if.us:                           ; preds = %reverse.loop.B98.if.us.preheader, %reverse.B98.if.us
  %reverse.iteration.B98.if.us = phi i64 [ %reverse.previous.B98.if.us, %reverse.B98.if.us ], [ %trips.B98.if.kept.0, %reverse.loop.B98.if.us.preheader ]
  %.281.1.us = mul i64 %reverse.iteration.B98.if.us, %arg.logits.5.1
  %89 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1.us
  %90 = getelementptr i64, ptr %arg.labels.4, i64 %reverse.iteration.B98.if.us
  %.803.1.us = load i64, ptr %90, align 8, !alias.scope !32, !noalias !33
  %91 = getelementptr double, ptr %89, i64 %.803.1.us
  %.834.1.us = icmp slt i64 %.803.1.us, 0
  %.835.1.us = select i1 %.834.1.us, i64 %arg.logits.5.1, i64 0
  %92 = getelementptr double, ptr %91, i64 %.835.1.us
  %93 = load double, ptr %92, align 8, !alias.scope !38, !noalias !39
  %94 = fsub reassoc nsz double %93, %.fr100
  store double %94, ptr %92, align 8, !alias.scope !38, !noalias !39
  %95 = getelementptr inbounds i8, ptr %82, i64 %reverse.iteration.B98.if.us
  %path.for.end.1.1.us = load i8, ptr %95, align 1, !alias.scope !30, !noalias !31
  %96 = icmp eq i8 %path.for.end.1.1.us, 0
  br i1 %96, label %reverse.B98.if.us, label %reverse.for.end.1.loopexit.for.end.1.us

reverse.for.end.1.loopexit.for.end.1.us:          ; preds = %reverse.loop.B98.if.us
  %97 = getelementptr inbounds double, ptr %address.i37, i64 %reverse.iteration.B98.if.us
  %.750.lcssa.1.us = load double, ptr %97, align 8, !alias.scope !28, !noalias !29
  %.750.lcssa.1.us.fr = freeze double %.750.lcssa.1.us
  %98 = fdiv double %.fr100, %.750.lcssa.1.us.fr
  %99 = select i1 %83, double 0.000000e+00, double %98
  %100 = mul nuw nsw i64 %reverse.iteration.B98.if.us, %76
  %101 = getelementptr double, ptr %address.i44, i64 %100
  %102 = fcmp oeq double %99, 0.000000e+00
  br i1 %102, label %reverse.B242.if.preheader.us, label %iter.check161

iter.check161:                                    ; preds = %reverse.for.end.1.loopexit.for.end.1.us
  br i1 %min.iters.check159, label %reverse.loop.B242.if.us66.preheader, label %vector.main.loop.iter.check163

vector.main.loop.iter.check163:                   ; preds = %iter.check161
  br i1 %min.iters.check162, label %vec.epilog.ph206, label %vector.ph164

vector.ph164:                                     ; preds = %vector.main.loop.iter.check163
  %broadcast.splatinsert167 = insertelement <4 x double> poison, double %99, i64 0
  %broadcast.splat168 = shufflevector <4 x double> %broadcast.splatinsert167, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body169

vector.body169:                                   ; preds = %vector.body169, %vector.ph164
  %index170 = phi i64 [ 0, %vector.ph164 ], [ %index.next195, %vector.body169 ]
  %vec.phi171 = phi <4 x double> [ %85, %vector.ph164 ], [ %122, %vector.body169 ]
  %vec.phi172 = phi <4 x double> [ zeroinitializer, %vector.ph164 ], [ %123, %vector.body169 ]
  %vec.phi173 = phi <4 x double> [ zeroinitializer, %vector.ph164 ], [ %124, %vector.body169 ]
  %vec.phi174 = phi <4 x double> [ zeroinitializer, %vector.ph164 ], [ %125, %vector.body169 ]
  %103 = sub i64 %trips.B242.if.kept.0, %index170
  %104 = getelementptr double, ptr %101, i64 %103
  %105 = getelementptr i8, ptr %104, i64 -24
  %106 = getelementptr i8, ptr %104, i64 -56
  %107 = getelementptr i8, ptr %104, i64 -88
  %108 = getelementptr i8, ptr %104, i64 -120
  %wide.load175 = load <4 x double>, ptr %105, align 8, !alias.scope !23, !noalias !24
  %wide.load176 = load <4 x double>, ptr %106, align 8, !alias.scope !23, !noalias !24
  %wide.load177 = load <4 x double>, ptr %107, align 8, !alias.scope !23, !noalias !24
  %wide.load178 = load <4 x double>, ptr %108, align 8, !alias.scope !23, !noalias !24
  %reverse179 = shufflevector <4 x double> %wide.load175, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse180 = shufflevector <4 x double> %wide.load176, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse181 = shufflevector <4 x double> %wide.load177, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse182 = shufflevector <4 x double> %wide.load178, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %109 = fmul <4 x double> %broadcast.splat168, %reverse179
  %110 = fmul <4 x double> %broadcast.splat168, %reverse180
  %111 = fmul <4 x double> %broadcast.splat168, %reverse181
  %112 = fmul <4 x double> %broadcast.splat168, %reverse182
  %113 = getelementptr double, ptr %89, i64 %103
  %114 = getelementptr i8, ptr %113, i64 -24
  %115 = getelementptr i8, ptr %113, i64 -56
  %116 = getelementptr i8, ptr %113, i64 -88
  %117 = getelementptr i8, ptr %113, i64 -120
  %wide.load183 = load <4 x double>, ptr %114, align 8, !alias.scope !38, !noalias !39
  %wide.load184 = load <4 x double>, ptr %115, align 8, !alias.scope !38, !noalias !39
  %wide.load185 = load <4 x double>, ptr %116, align 8, !alias.scope !38, !noalias !39
  %wide.load186 = load <4 x double>, ptr %117, align 8, !alias.scope !38, !noalias !39
  %118 = shufflevector <4 x double> %109, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse191 = fadd reassoc nsz <4 x double> %118, %wide.load183
  %119 = shufflevector <4 x double> %110, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse192 = fadd reassoc nsz <4 x double> %119, %wide.load184
  %120 = shufflevector <4 x double> %111, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse193 = fadd reassoc nsz <4 x double> %120, %wide.load185
  %121 = shufflevector <4 x double> %112, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse194 = fadd reassoc nsz <4 x double> %121, %wide.load186
  store <4 x double> %reverse191, ptr %114, align 8, !alias.scope !38, !noalias !39
  store <4 x double> %reverse192, ptr %115, align 8, !alias.scope !38, !noalias !39
  store <4 x double> %reverse193, ptr %116, align 8, !alias.scope !38, !noalias !39
  store <4 x double> %reverse194, ptr %117, align 8, !alias.scope !38, !noalias !39
  %122 = fsub reassoc nsz <4 x double> %vec.phi171, %109
  %123 = fsub reassoc nsz <4 x double> %vec.phi172, %110
  %124 = fsub reassoc nsz <4 x double> %vec.phi173, %111
  %125 = fsub reassoc nsz <4 x double> %vec.phi174, %112
  %index.next195 = add nuw i64 %index170, 16
  %126 = icmp eq i64 %index.next195, %n.vec166
  br i1 %126, label %middle.block196, label %vector.body169, !llvm.loop !40

middle.block196:                                  ; preds = %vector.body169
  %bin.rdx197 = fadd reassoc nsz <4 x double> %123, %122
  %bin.rdx198 = fadd reassoc nsz <4 x double> %124, %bin.rdx197
  %bin.rdx199 = fadd reassoc nsz <4 x double> %125, %bin.rdx198
  %127 = tail call reassoc nsz double @llvm.vector.reduce.fadd.v4f64(double 0.000000e+00, <4 x double> %bin.rdx199)
  br i1 %cmp.n200, label %reverse.B242.if.preheader.us, label %vec.epilog.iter.check204

vec.epilog.iter.check204:                         ; preds = %middle.block196
  br i1 %min.epilog.iters.check205, label %reverse.loop.B242.if.us66.preheader, label %vec.epilog.ph206, !prof !43

vec.epilog.ph206:                                 ; preds = %vector.main.loop.iter.check163, %vec.epilog.iter.check204
  %vec.epilog.resume.val201 = phi i64 [ %n.vec166, %vec.epilog.iter.check204 ], [ 0, %vector.main.loop.iter.check163 ]
  %bc.merge.rdx202 = phi double [ %127, %vec.epilog.iter.check204 ], [ %.fr100, %vector.main.loop.iter.check163 ]
  %128 = insertelement <4 x double> <double poison, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00>, double %bc.merge.rdx202, i64 0
  %broadcast.splatinsert209 = insertelement <4 x double> poison, double %99, i64 0
  %broadcast.splat210 = shufflevector <4 x double> %broadcast.splatinsert209, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body211

vec.epilog.vector.body211:                        ; preds = %vec.epilog.vector.body211, %vec.epilog.ph206
  %index212 = phi i64 [ %vec.epilog.resume.val201, %vec.epilog.ph206 ], [ %index.next220, %vec.epilog.vector.body211 ]
  %vec.phi213 = phi <4 x double> [ %128, %vec.epilog.ph206 ], [ %135, %vec.epilog.vector.body211 ]
  %offset.idx214 = sub i64 %trips.B242.if.kept.0, %index212
  %129 = getelementptr double, ptr %101, i64 %offset.idx214
  %130 = getelementptr i8, ptr %129, i64 -24
  %wide.load215 = load <4 x double>, ptr %130, align 8, !alias.scope !23, !noalias !24
  %reverse216 = shufflevector <4 x double> %wide.load215, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %131 = fmul <4 x double> %broadcast.splat210, %reverse216
  %132 = getelementptr double, ptr %89, i64 %offset.idx214
  %133 = getelementptr i8, ptr %132, i64 -24
  %wide.load217 = load <4 x double>, ptr %133, align 8, !alias.scope !38, !noalias !39
  %134 = shufflevector <4 x double> %131, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse219 = fadd reassoc nsz <4 x double> %134, %wide.load217
  store <4 x double> %reverse219, ptr %133, align 8, !alias.scope !38, !noalias !39
  %135 = fsub reassoc nsz <4 x double> %vec.phi213, %131
  %index.next220 = add nuw i64 %index212, 4
  %136 = icmp eq i64 %index.next220, %n.vec208
  br i1 %136, label %vec.epilog.middle.block221, label %vec.epilog.vector.body211, !llvm.loop !44

vec.epilog.middle.block221:                       ; preds = %vec.epilog.vector.body211
  %137 = tail call reassoc nsz double @llvm.vector.reduce.fadd.v4f64(double 0.000000e+00, <4 x double> %135)
  br i1 %cmp.n222, label %reverse.B242.if.preheader.us, label %reverse.loop.B242.if.us66.preheader

reverse.loop.B242.if.us66.preheader:              ; preds = %iter.check161, %vec.epilog.iter.check204, %vec.epilog.middle.block221
  %largest.2.1.lcssa355.adjoint.slot.2.us.ph = phi double [ %.fr100, %iter.check161 ], [ %127, %vec.epilog.iter.check204 ], [ %137, %vec.epilog.middle.block221 ]
  %reverse.iteration.B242.if.us67.ph = phi i64 [ %trips.B242.if.kept.0, %iter.check161 ], [ %ind.end225, %vec.epilog.iter.check204 ], [ %86, %vec.epilog.middle.block221 ]
  br label %reverse.loop.B242.if.us66

reverse.loop.B242.if.us66:                        ; preds = %reverse.loop.B242.if.us66.preheader, %reverse.loop.B242.if.us66
  %largest.2.1.lcssa355.adjoint.slot.2.us = phi double [ %143, %reverse.loop.B242.if.us66 ], [ %largest.2.1.lcssa355.adjoint.slot.2.us.ph, %reverse.loop.B242.if.us66.preheader ]
  %reverse.iteration.B242.if.us67 = phi i64 [ %reverse.previous.B242.if.us68, %reverse.loop.B242.if.us66 ], [ %reverse.iteration.B242.if.us67.ph, %reverse.loop.B242.if.us66.preheader ]
  %138 = getelementptr double, ptr %101, i64 %reverse.iteration.B242.if.us67
  %.684.le.1.us = load double, ptr %138, align 8, !alias.scope !23, !noalias !24
  %139 = fmul double %99, %.684.le.1.us
  %140 = getelementptr double, ptr %89, i64 %reverse.iteration.B242.if.us67
  %141 = load double, ptr %140, align 8, !alias.scope !38, !noalias !39
  %142 = fadd reassoc nsz double %139, %141
  store double %142, ptr %140, align 8, !alias.scope !38, !noalias !39
  %143 = fsub reassoc nsz double %largest.2.1.lcssa355.adjoint.slot.2.us, %139
  %144 = icmp eq i64 %reverse.iteration.B242.if.us67, 0
  %reverse.previous.B242.if.us68 = add i64 %reverse.iteration.B242.if.us67, -1
  br i1 %144, label %reverse.B242.if.preheader.us, label %reverse.loop.B242.if.us66, !llvm.loop !45

reverse.loop.B154.if.us:                          ; preds = %reverse.loop.B154.if.us.prol.loopexit, %reverse.loop.B154.if.us
  %.13.i.adjoint.slot.2.us = phi double [ %172, %reverse.loop.B154.if.us ], [ %.13.i.adjoint.slot.2.us.unr, %reverse.loop.B154.if.us.prol.loopexit ]
  %reverse.iteration.B154.if.us = phi i64 [ %reverse.previous.B154.if.us.3, %reverse.loop.B154.if.us ], [ %reverse.iteration.B154.if.us.unr, %reverse.loop.B154.if.us.prol.loopexit ]
  %145 = getelementptr i8, ptr %182, i64 %reverse.iteration.B154.if.us
  %.12.i311.1.us = load i8, ptr %145, align 1, !alias.scope !19, !noalias !20
  %146 = trunc i8 %.12.i311.1.us to i1
  %147 = select i1 %146, double %.13.i.adjoint.slot.2.us, double 0.000000e+00
  %148 = select i1 %146, double 0.000000e+00, double %.13.i.adjoint.slot.2.us
  %149 = getelementptr double, ptr %89, i64 %reverse.iteration.B154.if.us
  %150 = getelementptr i8, ptr %149, i64 8
  %151 = load double, ptr %150, align 8, !alias.scope !38, !noalias !39
  %152 = fadd reassoc nsz double %147, %151
  store double %152, ptr %150, align 8, !alias.scope !38, !noalias !39
  %reverse.previous.B154.if.us = add i64 %reverse.iteration.B154.if.us, -1
  %153 = getelementptr i8, ptr %182, i64 %reverse.previous.B154.if.us
  %.12.i311.1.us.1 = load i8, ptr %153, align 1, !alias.scope !19, !noalias !20
  %154 = trunc i8 %.12.i311.1.us.1 to i1
  %155 = select i1 %154, double %148, double 0.000000e+00
  %156 = select i1 %154, double 0.000000e+00, double %148
  %157 = getelementptr double, ptr %89, i64 %reverse.previous.B154.if.us
  %158 = getelementptr i8, ptr %157, i64 8
  %159 = load double, ptr %158, align 8, !alias.scope !38, !noalias !39
  %160 = fadd reassoc nsz double %155, %159
  store double %160, ptr %158, align 8, !alias.scope !38, !noalias !39
  %reverse.previous.B154.if.us.1 = add i64 %reverse.iteration.B154.if.us, -2
  %161 = getelementptr i8, ptr %182, i64 %reverse.previous.B154.if.us.1
  %.12.i311.1.us.2 = load i8, ptr %161, align 1, !alias.scope !19, !noalias !20
  %162 = trunc i8 %.12.i311.1.us.2 to i1
  %163 = select i1 %162, double %156, double 0.000000e+00
  %164 = select i1 %162, double 0.000000e+00, double %156
  %165 = getelementptr double, ptr %89, i64 %reverse.previous.B154.if.us.1
  %166 = getelementptr i8, ptr %165, i64 8
  %167 = load double, ptr %166, align 8, !alias.scope !38, !noalias !39
  %168 = fadd reassoc nsz double %163, %167
  store double %168, ptr %166, align 8, !alias.scope !38, !noalias !39
  %reverse.previous.B154.if.us.2 = add i64 %reverse.iteration.B154.if.us, -3
  %169 = getelementptr i8, ptr %182, i64 %reverse.previous.B154.if.us.2
  %.12.i311.1.us.3 = load i8, ptr %169, align 1, !alias.scope !19, !noalias !20
  %170 = trunc i8 %.12.i311.1.us.3 to i1
  %171 = select i1 %170, double %164, double 0.000000e+00
  %172 = select i1 %170, double 0.000000e+00, double %164
  %173 = getelementptr double, ptr %89, i64 %reverse.previous.B154.if.us.2
  %174 = getelementptr i8, ptr %173, i64 8
  %175 = load double, ptr %174, align 8, !alias.scope !38, !noalias !39
  %176 = fadd reassoc nsz double %171, %175
  store double %176, ptr %174, align 8, !alias.scope !38, !noalias !39
  %177 = icmp eq i64 %reverse.previous.B154.if.us.2, 0
  %reverse.previous.B154.if.us.3 = add i64 %reverse.iteration.B154.if.us, -4
  br i1 %177, label %reverse.B98.if.us, label %reverse.loop.B154.if.us

reverse.B98.if.us:                                ; preds = %reverse.loop.B154.if.us.prol.loopexit, %reverse.loop.B154.if.us, %reverse.loop.B98.if.us
  %.286.adjoint.slot.1.us = phi double [ %.fr100, %reverse.loop.B98.if.us ], [ %.lcssa231.unr, %reverse.loop.B154.if.us.prol.loopexit ], [ %172, %reverse.loop.B154.if.us ]
  %178 = load double, ptr %89, align 8, !alias.scope !38, !noalias !39
  %179 = fadd reassoc nsz double %178, %.286.adjoint.slot.1.us
  store double %179, ptr %89, align 8, !alias.scope !38, !noalias !39
  %180 = icmp eq i64 %reverse.iteration.B98.if.us, 0
  %reverse.previous.B98.if.us = add nsw i64 %reverse.iteration.B98.if.us, -1
  br i1 %180, label %epilogue.free, label %reverse.loop.B98.if.us

reverse.B242.if.preheader.us:                     ; preds = %reverse.loop.B242.if.us66, %middle.block196, %vec.epilog.middle.block221, %reverse.for.end.1.loopexit.for.end.1.us
  %.us-phi.us = phi double [ %.fr100, %reverse.for.end.1.loopexit.for.end.1.us ], [ %137, %vec.epilog.middle.block221 ], [ %127, %middle.block196 ], [ %143, %reverse.loop.B242.if.us66 ]
  %181 = mul nuw nsw i64 %reverse.iteration.B98.if.us, %72
  %182 = getelementptr i8, ptr %address.i53, i64 %181
  br i1 %lcmp.mod253.not, label %reverse.loop.B154.if.us.prol.loopexit, label %reverse.loop.B154.if.us.prol

reverse.loop.B154.if.us.prol:                     ; preds = %reverse.B242.if.preheader.us, %reverse.loop.B154.if.us.prol
  %.13.i.adjoint.slot.2.us.prol = phi double [ %186, %reverse.loop.B154.if.us.prol ], [ %.us-phi.us, %reverse.B242.if.preheader.us ]
  %reverse.iteration.B154.if.us.prol = phi i64 [ %reverse.previous.B154.if.us.prol, %reverse.loop.B154.if.us.prol ], [ %trips.B154.if.kept.0, %reverse.B242.if.preheader.us ]
  %prol.iter = phi i64 [ %prol.iter.next, %reverse.loop.B154.if.us.prol ], [ 0, %reverse.B242.if.preheader.us ]
  %183 = getelementptr i8, ptr %182, i64 %reverse.iteration.B154.if.us.prol
  %.12.i311.1.us.prol = load i8, ptr %183, align 1, !alias.scope !19, !noalias !20
  %184 = trunc i8 %.12.i311.1.us.prol to i1
  %185 = select i1 %184, double %.13.i.adjoint.slot.2.us.prol, double 0.000000e+00
  %186 = select i1 %184, double 0.000000e+00, double %.13.i.adjoint.slot.2.us.prol
  %187 = getelementptr double, ptr %89, i64 %reverse.iteration.B154.if.us.prol
  %188 = getelementptr i8, ptr %187, i64 8
  %189 = load double, ptr %188, align 8, !alias.scope !38, !noalias !39
  %190 = fadd reassoc nsz double %185, %189
  store double %190, ptr %188, align 8, !alias.scope !38, !noalias !39
  %reverse.previous.B154.if.us.prol = add i64 %reverse.iteration.B154.if.us.prol, -1
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter252
  br i1 %prol.iter.cmp.not, label %reverse.loop.B154.if.us.prol.loopexit, label %reverse.loop.B154.if.us.prol, !llvm.loop !46

reverse.loop.B154.if.us.prol.loopexit:            ; preds = %reverse.loop.B154.if.us.prol, %reverse.B242.if.preheader.us
  %.lcssa231.unr = phi double [ poison, %reverse.B242.if.preheader.us ], [ %186, %reverse.loop.B154.if.us.prol ]
  %.13.i.adjoint.slot.2.us.unr = phi double [ %.us-phi.us, %reverse.B242.if.preheader.us ], [ %186, %reverse.loop.B154.if.us.prol ]
  %reverse.iteration.B154.if.us.unr = phi i64 [ %trips.B154.if.kept.0, %reverse.B242.if.preheader.us ], [ %reverse.previous.B154.if.us.prol, %reverse.loop.B154.if.us.prol ]
  br i1 %88, label %reverse.B98.if.us, label %reverse.loop.B154.if.us

llad.frame.top.exit.split:                        ; preds = %llad.frame.top.exit
  br i1 %83, label %reverse.loop.B98.if.us71.preheader, label %reverse.loop.B98.if.preheader

reverse.loop.B98.if.preheader:                    ; preds = %llad.frame.top.exit.split
  %min.iters.check = icmp ult i64 %trips.B242.if.kept.0, 3
  %min.iters.check121 = icmp ult i64 %trips.B242.if.kept.0, 15
  %n.mod.vf = and i64 %76, 12
  %n.vec = and i64 %76, -16
  %191 = insertelement <4 x double> <double poison, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00>, double %.fr100, i64 0
  %cmp.n = icmp eq i64 %76, %n.vec
  %ind.end = sub i64 %trips.B242.if.kept.0, %n.vec
  %min.epilog.iters.check = icmp eq i64 %n.mod.vf, 0
  %n.vec146 = and i64 %76, -4
  %192 = sub i64 %trips.B242.if.kept.0, %n.vec146
  %cmp.n157 = icmp eq i64 %76, %n.vec146
  br label %reverse.loop.B98.if

reverse.loop.B98.if.us71.preheader:               ; preds = %llad.frame.top.exit.split
  %193 = and i64 %trips.B98.if.kept.0, 1
  %lcmp.mod251.not.not = icmp eq i64 %193, 0
  br i1 %lcmp.mod251.not.not, label %reverse.loop.B98.if.us71.prol, label %reverse.loop.B98.if.us71.prol.loopexit

reverse.loop.B98.if.us71.prol:                    ; preds = %reverse.loop.B98.if.us71.preheader
  %.281.1.us73.prol = mul i64 %trips.B98.if.kept.0, %arg.logits.5.1
  %194 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1.us73.prol
  %195 = getelementptr i64, ptr %arg.labels.4, i64 %trips.B98.if.kept.0
  %.803.1.us74.prol = load i64, ptr %195, align 8, !alias.scope !32, !noalias !33
  %196 = getelementptr double, ptr %194, i64 %.803.1.us74.prol
  %.834.1.us75.prol = icmp slt i64 %.803.1.us74.prol, 0
  %.835.1.us76.prol = select i1 %.834.1.us75.prol, i64 %arg.logits.5.1, i64 0
  %197 = getelementptr double, ptr %196, i64 %.835.1.us76.prol
  %198 = load double, ptr %197, align 8, !alias.scope !38, !noalias !39
  %199 = fsub reassoc nsz double %198, %.fr100
  store double %199, ptr %197, align 8, !alias.scope !38, !noalias !39
  %200 = load double, ptr %194, align 8, !alias.scope !38, !noalias !39
  %201 = fadd reassoc nsz double %200, %.fr100
  store double %201, ptr %194, align 8, !alias.scope !38, !noalias !39
  %reverse.previous.B98.if.us89.prol = add nsw i64 %trips.B98.if.kept.0, -1
  br label %reverse.loop.B98.if.us71.prol.loopexit

reverse.loop.B98.if.us71.prol.loopexit:           ; preds = %reverse.loop.B98.if.us71.prol, %reverse.loop.B98.if.us71.preheader
  %reverse.iteration.B98.if.us72.unr = phi i64 [ %trips.B98.if.kept.0, %reverse.loop.B98.if.us71.preheader ], [ %reverse.previous.B98.if.us89.prol, %reverse.loop.B98.if.us71.prol ]
  %202 = icmp eq i64 %trips.B98.if.kept.0, 0
  br i1 %202, label %epilogue.free, label %reverse.loop.B98.if.us71

reverse.loop.B98.if.us71:                         ; preds = %reverse.loop.B98.if.us71.prol.loopexit, %reverse.loop.B98.if.us71
  %reverse.iteration.B98.if.us72 = phi i64 [ %reverse.previous.B98.if.us89.1, %reverse.loop.B98.if.us71 ], [ %reverse.iteration.B98.if.us72.unr, %reverse.loop.B98.if.us71.prol.loopexit ]
  %.281.1.us73 = mul i64 %reverse.iteration.B98.if.us72, %arg.logits.5.1
  %203 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1.us73
  %204 = getelementptr i64, ptr %arg.labels.4, i64 %reverse.iteration.B98.if.us72
  %.803.1.us74 = load i64, ptr %204, align 8, !alias.scope !32, !noalias !33
  %205 = getelementptr double, ptr %203, i64 %.803.1.us74
  %.834.1.us75 = icmp slt i64 %.803.1.us74, 0
  %.835.1.us76 = select i1 %.834.1.us75, i64 %arg.logits.5.1, i64 0
  %206 = getelementptr double, ptr %205, i64 %.835.1.us76
  %207 = load double, ptr %206, align 8, !alias.scope !38, !noalias !39
  %208 = fsub reassoc nsz double %207, %.fr100
  store double %208, ptr %206, align 8, !alias.scope !38, !noalias !39
  %209 = load double, ptr %203, align 8, !alias.scope !38, !noalias !39
  %210 = fadd reassoc nsz double %209, %.fr100
  store double %210, ptr %203, align 8, !alias.scope !38, !noalias !39
  %reverse.previous.B98.if.us89 = add nsw i64 %reverse.iteration.B98.if.us72, -1
  %.281.1.us73.1 = mul i64 %reverse.previous.B98.if.us89, %arg.logits.5.1
  %211 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1.us73.1
  %212 = getelementptr i64, ptr %arg.labels.4, i64 %reverse.previous.B98.if.us89
  %.803.1.us74.1 = load i64, ptr %212, align 8, !alias.scope !32, !noalias !33
  %213 = getelementptr double, ptr %211, i64 %.803.1.us74.1
  %.834.1.us75.1 = icmp slt i64 %.803.1.us74.1, 0
  %.835.1.us76.1 = select i1 %.834.1.us75.1, i64 %arg.logits.5.1, i64 0
  %214 = getelementptr double, ptr %213, i64 %.835.1.us76.1
  %215 = load double, ptr %214, align 8, !alias.scope !38, !noalias !39
  %216 = fsub reassoc nsz double %215, %.fr100
  store double %216, ptr %214, align 8, !alias.scope !38, !noalias !39
  %217 = load double, ptr %211, align 8, !alias.scope !38, !noalias !39
  %218 = fadd reassoc nsz double %217, %.fr100
  store double %218, ptr %211, align 8, !alias.scope !38, !noalias !39
  %219 = icmp eq i64 %reverse.previous.B98.if.us89, 0
  %reverse.previous.B98.if.us89.1 = add nsw i64 %reverse.iteration.B98.if.us72, -2
  br i1 %219, label %epilogue.free, label %reverse.loop.B98.if.us71

reverse.loop.B98.if:                              ; preds = %reverse.loop.B98.if.preheader, %reverse.B98.if
  %reverse.iteration.B98.if = phi i64 [ %reverse.previous.B98.if, %reverse.B98.if ], [ %trips.B98.if.kept.0, %reverse.loop.B98.if.preheader ]
  %.281.1 = mul i64 %reverse.iteration.B98.if, %arg.logits.5.1
  %220 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1
  %221 = getelementptr i64, ptr %arg.labels.4, i64 %reverse.iteration.B98.if
  %.803.1 = load i64, ptr %221, align 8, !alias.scope !32, !noalias !33
  %222 = getelementptr double, ptr %220, i64 %.803.1
  %.834.1 = icmp slt i64 %.803.1, 0
  %.835.1 = select i1 %.834.1, i64 %arg.logits.5.1, i64 0
  %223 = getelementptr double, ptr %222, i64 %.835.1
  %224 = load double, ptr %223, align 8, !alias.scope !38, !noalias !39
  %225 = fsub reassoc nsz double %224, %.fr100
  store double %225, ptr %223, align 8, !alias.scope !38, !noalias !39
  %226 = getelementptr inbounds i8, ptr %82, i64 %reverse.iteration.B98.if
  %path.for.end.1.1 = load i8, ptr %226, align 1, !alias.scope !30, !noalias !31
  %227 = icmp eq i8 %path.for.end.1.1, 0
  br i1 %227, label %reverse.B98.if, label %reverse.for.end.1.loopexit.for.end.1

reverse.for.end.1.loopexit.for.end.1:             ; preds = %reverse.loop.B98.if
  %228 = getelementptr inbounds double, ptr %address.i37, i64 %reverse.iteration.B98.if
  %.750.lcssa.1 = load double, ptr %228, align 8, !alias.scope !28, !noalias !29
  %.750.lcssa.1.fr = freeze double %.750.lcssa.1
  %229 = fdiv double %.fr100, %.750.lcssa.1.fr
  %230 = mul nuw nsw i64 %reverse.iteration.B98.if, %76
  %231 = getelementptr double, ptr %address.i44, i64 %230
  %232 = fcmp oeq double %229, 0.000000e+00
  br i1 %232, label %reverse.B98.if, label %iter.check

iter.check:                                       ; preds = %reverse.for.end.1.loopexit.for.end.1
  br i1 %min.iters.check, label %reverse.loop.B242.if.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %iter.check
  br i1 %min.iters.check121, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %broadcast.splatinsert = insertelement <4 x double> poison, double %229, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <4 x double> [ %191, %vector.ph ], [ %252, %vector.body ]
  %vec.phi122 = phi <4 x double> [ zeroinitializer, %vector.ph ], [ %253, %vector.body ]
  %vec.phi123 = phi <4 x double> [ zeroinitializer, %vector.ph ], [ %254, %vector.body ]
  %vec.phi124 = phi <4 x double> [ zeroinitializer, %vector.ph ], [ %255, %vector.body ]
  %233 = sub i64 %trips.B242.if.kept.0, %index
  %234 = getelementptr double, ptr %231, i64 %233
  %235 = getelementptr i8, ptr %234, i64 -24
  %236 = getelementptr i8, ptr %234, i64 -56
  %237 = getelementptr i8, ptr %234, i64 -88
  %238 = getelementptr i8, ptr %234, i64 -120
  %wide.load = load <4 x double>, ptr %235, align 8, !alias.scope !23, !noalias !24
  %wide.load125 = load <4 x double>, ptr %236, align 8, !alias.scope !23, !noalias !24
  %wide.load126 = load <4 x double>, ptr %237, align 8, !alias.scope !23, !noalias !24
  %wide.load127 = load <4 x double>, ptr %238, align 8, !alias.scope !23, !noalias !24
  %reverse = shufflevector <4 x double> %wide.load, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse128 = shufflevector <4 x double> %wide.load125, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse129 = shufflevector <4 x double> %wide.load126, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse130 = shufflevector <4 x double> %wide.load127, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %239 = fmul <4 x double> %broadcast.splat, %reverse
  %240 = fmul <4 x double> %broadcast.splat, %reverse128
  %241 = fmul <4 x double> %broadcast.splat, %reverse129
  %242 = fmul <4 x double> %broadcast.splat, %reverse130
  %243 = getelementptr double, ptr %220, i64 %233
  %244 = getelementptr i8, ptr %243, i64 -24
  %245 = getelementptr i8, ptr %243, i64 -56
  %246 = getelementptr i8, ptr %243, i64 -88
  %247 = getelementptr i8, ptr %243, i64 -120
  %wide.load131 = load <4 x double>, ptr %244, align 8, !alias.scope !38, !noalias !39
  %wide.load132 = load <4 x double>, ptr %245, align 8, !alias.scope !38, !noalias !39
  %wide.load133 = load <4 x double>, ptr %246, align 8, !alias.scope !38, !noalias !39
  %wide.load134 = load <4 x double>, ptr %247, align 8, !alias.scope !38, !noalias !39
  %248 = shufflevector <4 x double> %239, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse139 = fadd reassoc nsz <4 x double> %248, %wide.load131
  %249 = shufflevector <4 x double> %240, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse140 = fadd reassoc nsz <4 x double> %249, %wide.load132
  %250 = shufflevector <4 x double> %241, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse141 = fadd reassoc nsz <4 x double> %250, %wide.load133
  %251 = shufflevector <4 x double> %242, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse142 = fadd reassoc nsz <4 x double> %251, %wide.load134
  store <4 x double> %reverse139, ptr %244, align 8, !alias.scope !38, !noalias !39
  store <4 x double> %reverse140, ptr %245, align 8, !alias.scope !38, !noalias !39
  store <4 x double> %reverse141, ptr %246, align 8, !alias.scope !38, !noalias !39
  store <4 x double> %reverse142, ptr %247, align 8, !alias.scope !38, !noalias !39
  %252 = fsub reassoc nsz <4 x double> %vec.phi, %239
  %253 = fsub reassoc nsz <4 x double> %vec.phi122, %240
  %254 = fsub reassoc nsz <4 x double> %vec.phi123, %241
  %255 = fsub reassoc nsz <4 x double> %vec.phi124, %242
  %index.next = add nuw i64 %index, 16
  %256 = icmp eq i64 %index.next, %n.vec
  br i1 %256, label %middle.block, label %vector.body, !llvm.loop !47

middle.block:                                     ; preds = %vector.body
  %bin.rdx = fadd reassoc nsz <4 x double> %253, %252
  %bin.rdx143 = fadd reassoc nsz <4 x double> %254, %bin.rdx
  %bin.rdx144 = fadd reassoc nsz <4 x double> %255, %bin.rdx143
  %257 = tail call reassoc nsz double @llvm.vector.reduce.fadd.v4f64(double 0.000000e+00, <4 x double> %bin.rdx144)
  br i1 %cmp.n, label %reverse.B98.if, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  br i1 %min.epilog.iters.check, label %reverse.loop.B242.if.preheader, label %vec.epilog.ph, !prof !43

vec.epilog.ph:                                    ; preds = %vector.main.loop.iter.check, %vec.epilog.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi double [ %257, %vec.epilog.iter.check ], [ %.fr100, %vector.main.loop.iter.check ]
  %258 = insertelement <4 x double> <double poison, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00>, double %bc.merge.rdx, i64 0
  %broadcast.splatinsert147 = insertelement <4 x double> poison, double %229, i64 0
  %broadcast.splat148 = shufflevector <4 x double> %broadcast.splatinsert147, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index149 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next156, %vec.epilog.vector.body ]
  %vec.phi150 = phi <4 x double> [ %258, %vec.epilog.ph ], [ %265, %vec.epilog.vector.body ]
  %offset.idx = sub i64 %trips.B242.if.kept.0, %index149
  %259 = getelementptr double, ptr %231, i64 %offset.idx
  %260 = getelementptr i8, ptr %259, i64 -24
  %wide.load151 = load <4 x double>, ptr %260, align 8, !alias.scope !23, !noalias !24
  %reverse152 = shufflevector <4 x double> %wide.load151, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %261 = fmul <4 x double> %broadcast.splat148, %reverse152
  %262 = getelementptr double, ptr %220, i64 %offset.idx
  %263 = getelementptr i8, ptr %262, i64 -24
  %wide.load153 = load <4 x double>, ptr %263, align 8, !alias.scope !38, !noalias !39
  %264 = shufflevector <4 x double> %261, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse155 = fadd reassoc nsz <4 x double> %264, %wide.load153
  store <4 x double> %reverse155, ptr %263, align 8, !alias.scope !38, !noalias !39
  %265 = fsub reassoc nsz <4 x double> %vec.phi150, %261
  %index.next156 = add nuw i64 %index149, 4
  %266 = icmp eq i64 %index.next156, %n.vec146
  br i1 %266, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !48

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %267 = tail call reassoc nsz double @llvm.vector.reduce.fadd.v4f64(double 0.000000e+00, <4 x double> %265)
  br i1 %cmp.n157, label %reverse.B98.if, label %reverse.loop.B242.if.preheader

reverse.loop.B242.if.preheader:                   ; preds = %iter.check, %vec.epilog.iter.check, %vec.epilog.middle.block
  %largest.2.1.lcssa355.adjoint.slot.2.ph = phi double [ %.fr100, %iter.check ], [ %257, %vec.epilog.iter.check ], [ %267, %vec.epilog.middle.block ]
  %reverse.iteration.B242.if.ph = phi i64 [ %trips.B242.if.kept.0, %iter.check ], [ %ind.end, %vec.epilog.iter.check ], [ %192, %vec.epilog.middle.block ]
  br label %reverse.loop.B242.if

reverse.loop.B242.if:                             ; preds = %reverse.loop.B242.if.preheader, %reverse.loop.B242.if
  %largest.2.1.lcssa355.adjoint.slot.2 = phi double [ %273, %reverse.loop.B242.if ], [ %largest.2.1.lcssa355.adjoint.slot.2.ph, %reverse.loop.B242.if.preheader ]
  %reverse.iteration.B242.if = phi i64 [ %reverse.previous.B242.if, %reverse.loop.B242.if ], [ %reverse.iteration.B242.if.ph, %reverse.loop.B242.if.preheader ]
  %268 = getelementptr double, ptr %231, i64 %reverse.iteration.B242.if
  %.684.le.1 = load double, ptr %268, align 8, !alias.scope !23, !noalias !24
  %269 = fmul double %229, %.684.le.1
  %270 = getelementptr double, ptr %220, i64 %reverse.iteration.B242.if
  %271 = load double, ptr %270, align 8, !alias.scope !38, !noalias !39
  %272 = fadd reassoc nsz double %269, %271
  store double %272, ptr %270, align 8, !alias.scope !38, !noalias !39
  %273 = fsub reassoc nsz double %largest.2.1.lcssa355.adjoint.slot.2, %269
  %274 = icmp eq i64 %reverse.iteration.B242.if, 0
  %reverse.previous.B242.if = add i64 %reverse.iteration.B242.if, -1
  br i1 %274, label %reverse.B98.if, label %reverse.loop.B242.if, !llvm.loop !49

reverse.B98.if:                                   ; preds = %reverse.loop.B242.if, %middle.block, %vec.epilog.middle.block, %reverse.for.end.1.loopexit.for.end.1, %reverse.loop.B98.if
  %.286.adjoint.slot.1 = phi double [ %.fr100, %reverse.loop.B98.if ], [ %.fr100, %reverse.for.end.1.loopexit.for.end.1 ], [ %267, %vec.epilog.middle.block ], [ %257, %middle.block ], [ %273, %reverse.loop.B242.if ]
  %275 = load double, ptr %220, align 8, !alias.scope !38, !noalias !39
  %276 = fadd reassoc nsz double %275, %.286.adjoint.slot.1
  store double %276, ptr %220, align 8, !alias.scope !38, !noalias !39
  %277 = icmp eq i64 %reverse.iteration.B98.if, 0
  %reverse.previous.B98.if = add nsw i64 %reverse.iteration.B98.if, -1
  br i1 %277, label %epilogue.free, label %reverse.loop.B98.if

failed.sink.split:                                ; preds = %prologue, %B0.endif.endif.i, %B0.endif.endif.endif.i, %B426
  %excinfo.1.0.ph.sink = phi ptr [ @exception, %B426 ], [ @exception.2, %prologue ], [ @exception.3, %B0.endif.endif.i ], [ @exception.4, %B0.endif.endif.endif.i ]
  %arg.labels.0.references.0.ph.ph = phi i64 [ 0, %B426 ], [ 1, %prologue ], [ 1, %B0.endif.endif.i ], [ 1, %B0.endif.endif.endif.i ]
  %.7.i307.references.1.ph.ph = phi i64 [ 0, %B426 ], [ 0, %prologue ], [ 0, %B0.endif.endif.i ], [ 1, %B0.endif.endif.endif.i ]
  %.7.i307.owned.1.ph.ph = phi ptr [ %.7.i307, %B426 ], [ null, %prologue ], [ null, %B0.endif.endif.i ], [ null, %B0.endif.endif.endif.i ]
  store ptr %excinfo.1.0.ph.sink, ptr %excinfo, align 8, !alias.scope !50, !noalias !51
  br label %failed

failed:                                           ; preds = %failed.sink.split, %B98.if.lr.ph, %cache.0.ready, %cache.1.ready
  %arg.labels.0.references.0.ph = phi i64 [ 1, %cache.1.ready ], [ 1, %cache.0.ready ], [ 1, %B98.if.lr.ph ], [ %arg.labels.0.references.0.ph.ph, %failed.sink.split ]
  %.7.i307.references.1.ph = phi i64 [ 1, %cache.1.ready ], [ 1, %cache.0.ready ], [ 1, %B98.if.lr.ph ], [ %.7.i307.references.1.ph.ph, %failed.sink.split ]
  %.7.i307.owned.1.ph = phi ptr [ %.7.i307, %cache.1.ready ], [ %.7.i307, %cache.0.ready ], [ %.7.i307, %B98.if.lr.ph ], [ %.7.i307.owned.1.ph.ph, %failed.sink.split ]
  %status.ph = phi i32 [ 7105633, %cache.1.ready ], [ 7105633, %cache.0.ready ], [ 7105633, %B98.if.lr.ph ], [ 1, %failed.sink.split ]
  tail call fastcc void @llad.references.drop(ptr %.7.i307.owned.1.ph, i64 %.7.i307.references.1.ph)
  tail call fastcc void @llad.references.drop(ptr %arg.logits.0, i64 %arg.labels.0.references.0.ph)
  tail call fastcc void @llad.references.drop(ptr %arg.labels.0, i64 %arg.labels.0.references.0.ph)
  br label %epilogue.free

epilogue.free:                                    ; preds = %reverse.B98.if, %reverse.loop.B98.if.us71.prol.loopexit, %reverse.loop.B98.if.us71, %reverse.B98.if.us, %B426.endif, %failed
  %status64 = phi i32 [ %status.ph, %failed ], [ 0, %B426.endif ], [ 0, %reverse.loop.B98.if.us71.prol.loopexit ], [ 0, %reverse.B98.if.us ], [ 0, %reverse.loop.B98.if.us71 ], [ 0, %reverse.B98.if ]
  call fastcc void @llad.frame.free.all(ptr %caches)
  ret i32 %status64
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
  %ignored.i = tail call i32 @madvise(ptr %start.i, i64 %length.i, i32 14) #10
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
  %state.2 = getelementptr i8, ptr %states, i64 80
  %spare.slot.i.2 = getelementptr i8, ptr %states, i64 112
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %state.1, i8 0, i64 40, i1 false)
  %spare.i.2 = load ptr, ptr %spare.slot.i.2, align 8
  %nothing.i.i.2 = icmp eq ptr %spare.i.2, null
  br i1 %nothing.i.i.2, label %llad.frame.free.chunk.exit.i.2, label %drop.i.i.2

drop.i.i.2:                                       ; preds = %llad.frame.free.exit.1
  %made.i.i.2 = getelementptr i8, ptr %spare.i.2, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i.i.2)
  br label %llad.frame.free.chunk.exit.i.2

llad.frame.free.chunk.exit.i.2:                   ; preds = %drop.i.i.2, %llad.frame.free.exit.1
  %newest.i.2 = load ptr, ptr %state.2, align 8
  %end5.i.2 = icmp eq ptr %newest.i.2, null
  br i1 %end5.i.2, label %llad.frame.free.exit.2, label %llad.frame.free.chunk.exit4.i.2

llad.frame.free.chunk.exit4.i.2:                  ; preds = %llad.frame.free.chunk.exit.i.2, %llad.frame.free.chunk.exit4.i.2
  %chunk6.i.2 = phi ptr [ %before.i.2, %llad.frame.free.chunk.exit4.i.2 ], [ %newest.i.2, %llad.frame.free.chunk.exit.i.2 ]
  %before.slot.i.2 = getelementptr i8, ptr %chunk6.i.2, i64 -32
  %before.i.2 = load ptr, ptr %before.slot.i.2, align 8
  %made.i3.i.2 = getelementptr i8, ptr %chunk6.i.2, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i3.i.2)
  %end.i.2 = icmp eq ptr %before.i.2, null
  br i1 %end.i.2, label %llad.frame.free.exit.2, label %llad.frame.free.chunk.exit4.i.2

llad.frame.free.exit.2:                           ; preds = %llad.frame.free.chunk.exit4.i.2, %llad.frame.free.chunk.exit.i.2
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %state.2, i8 0, i64 40, i1 false)
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i64 @llad.frame.bytes.all(ptr nonnull readonly captures(none) %states) unnamed_addr #7 {
entry:
  %total.slot = getelementptr i8, ptr %states, i64 24
  %total = load i64, ptr %total.slot, align 8
  %total.slot.1 = getelementptr i8, ptr %states, i64 64
  %total.1 = load i64, ptr %total.slot.1, align 8
  %sum.after.1 = add i64 %total.1, %total
  %total.slot.2 = getelementptr i8, ptr %states, i64 104
  %total.2 = load i64, ptr %total.slot.2, align 8
  %sum.after.2 = add i64 %total.2, %sum.after.1
  ret i64 %sum.after.2
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.uadd.sat.i64(i64, i64) #0

; Function Attrs: noinline nounwind
define internal fastcc void @llad.references.drop(ptr captures(none) %header, i64 %count) unnamed_addr #4 {
entry:
  %0 = icmp eq i64 %count, 0
  br i1 %0, label %done, label %loop

loop:                                             ; preds = %entry, %loop
  %left = phi i64 [ %1, %loop ], [ %count, %entry ]
  tail call void @NRT_decref(ptr %header) #10
  %1 = add i64 %left, -1
  %2 = icmp eq i64 %1, 0
  br i1 %2, label %done, label %loop

done:                                             ; preds = %loop, %entry
  ret void
}

; Function Attrs: noinline nounwind
define internal fastcc noalias ptr @llad.array.allocate(i64 range(i64 0, 9223372036854775801) %bytes) unnamed_addr #4 {
entry:
  %large = icmp samesign ugt i64 %bytes, 1572863
  br i1 %large, label %pages, label %plain

common.ret:                                       ; preds = %pages, %advise, %plain
  %common.ret.op = phi ptr [ %small, %plain ], [ %made, %advise ], [ null, %pages ]
  ret ptr %common.ret.op

plain:                                            ; preds = %entry
  %small = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %bytes, i32 32) #10
  br label %common.ret

pages:                                            ; preds = %entry
  %made = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %bytes, i32 2097152) #10
  %failed = icmp eq ptr %made, null
  br i1 %failed, label %common.ret, label %advise

advise:                                           ; preds = %pages
  %start = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %made) #10
  %ignored = tail call i32 @madvise(ptr %start, i64 %bytes, i32 14) #10
  br label %common.ret
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>) #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #9

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #3 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #4 = { noinline nounwind }
attributes #5 = { mustprogress noinline nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #6 = { noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #7 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #10 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2, !4}
!2 = distinct !{!2, !3, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %retptr"}
!3 = distinct !{!3, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29"}
!4 = distinct !{!4, !3, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %excinfo"}
!5 = !{!6}
!6 = distinct !{!6, !7, !"llad.0"}
!7 = distinct !{!7, !"llad"}
!8 = !{!9, !10, !11, !12, !13, !14, !15, !16, !17, !18}
!9 = distinct !{!9, !7, !"llad.1"}
!10 = distinct !{!10, !7, !"llad.2"}
!11 = distinct !{!11, !7, !"llad.3"}
!12 = distinct !{!12, !7, !"llad.4"}
!13 = distinct !{!13, !7, !"llad.5"}
!14 = distinct !{!14, !7, !"llad.6"}
!15 = distinct !{!15, !7, !"llad.7"}
!16 = distinct !{!16, !7, !"llad.8"}
!17 = distinct !{!17, !7, !"llad.9"}
!18 = distinct !{!18, !7, !"llad.10"}
!19 = !{!9}
!20 = !{!6, !10, !11, !12, !13, !14, !15, !16, !17, !18}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!10}
!24 = !{!6, !9, !11, !12, !13, !14, !15, !16, !17, !18}
!25 = !{!11}
!26 = !{!6, !9, !10, !12, !13, !14, !15, !16, !17, !18}
!27 = distinct !{!27, !22}
!28 = !{!12}
!29 = !{!6, !9, !10, !11, !13, !14, !15, !16, !17, !18}
!30 = !{!13}
!31 = !{!6, !9, !10, !11, !12, !14, !15, !16, !17, !18}
!32 = !{!14}
!33 = !{!6, !9, !10, !11, !12, !13, !15, !16, !17, !18}
!34 = !{!15}
!35 = !{!6, !9, !10, !11, !12, !13, !14, !16, !17, !18}
!36 = !{!17}
!37 = !{!6, !9, !10, !11, !12, !13, !14, !15, !16, !18}
!38 = !{!18}
!39 = !{!6, !9, !10, !11, !12, !13, !14, !15, !16, !17}
!40 = distinct !{!40, !41, !42}
!41 = !{!"llvm.loop.isvectorized", i32 1}
!42 = !{!"llvm.loop.unroll.runtime.disable"}
!43 = !{!"branch_weights", i32 4, i32 12}
!44 = distinct !{!44, !41, !42}
!45 = distinct !{!45, !42, !41}
!46 = distinct !{!46, !22}
!47 = distinct !{!47, !41, !42}
!48 = distinct !{!48, !41, !42}
!49 = distinct !{!49, !42, !41}
!50 = !{!16}
!51 = !{!6, !9, !10, !11, !12, !13, !14, !15, !17, !18}
