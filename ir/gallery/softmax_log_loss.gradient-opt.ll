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
  %cache.0 = alloca [3 x i64], align 16
  %.fca.1.gep12 = getelementptr inbounds nuw i8, ptr %cache.0, i64 8
  %cache.1 = alloca [3 x i64], align 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(24) %cache.0, i8 0, i64 24, i1 false)
  %.fca.1.gep9 = getelementptr inbounds nuw i8, ptr %cache.1, i64 8
  %cache.2 = alloca [3 x i64], align 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(24) %cache.1, i8 0, i64 24, i1 false)
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %cache.2, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(24) %cache.2, i8 0, i64 24, i1 false)
  tail call void @NRT_incref(ptr %arg.logits.0)
  tail call void @NRT_incref(ptr %arg.labels.0)
  %.14.i = icmp slt i64 %arg.logits.5.1, 0
  br i1 %.14.i, label %epilogue.sink.split, label %B0.endif.endif.i, !prof !0

B0.endif.endif.i:                                 ; preds = %prologue
  %.30.i = icmp samesign ugt i64 %arg.logits.5.1, 1152921504606846975
  br i1 %.30.i, label %epilogue.sink.split, label %B0.endif.endif.endif.i, !prof !0

B0.endif.endif.endif.i:                           ; preds = %B0.endif.endif.i
  %.29.i = shl nuw nsw i64 %arg.logits.5.1, 3
  %.7.i307 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !1
  %.8.i = icmp eq ptr %.7.i307, null
  br i1 %.8.i, label %epilogue.sink.split, label %B0.endif, !prof !0

B0.endif:                                         ; preds = %B0.endif.endif.endif.i
  %.62.i = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %.7.i307), !noalias !11
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
  %cache.0.entry = call fastcc ptr @llad.frame.push(ptr %cache.0, i64 %7)
  %8 = icmp eq ptr %cache.0.entry, null
  br i1 %8, label %epilogue, label %cache.0.ready

B98.if:                                           ; preds = %B98.if.preheader, %for.end.1
  %iteration.B98.if = phi i64 [ %iteration.B98.if.next, %for.end.1 ], [ 0, %B98.if.preheader ]
  %loss.2.0349 = phi double [ %.867, %for.end.1 ], [ 0.000000e+00, %B98.if.preheader ]
  %iteration.B98.if.next = add nuw nsw i64 %iteration.B98.if, 1
  %.281 = mul i64 %iteration.B98.if, %arg.logits.5.1
  %.285 = getelementptr double, ptr %arg.logits.4, i64 %.281
  %.286 = load double, ptr %.285, align 8, !alias.scope !12, !noalias !15
  br i1 %.370334, label %B154.if.preheader, label %B242.preheader

B154.if.preheader:                                ; preds = %B98.if
  %9 = mul nuw nsw i64 %iteration.B98.if, %4
  %10 = getelementptr i8, ptr %cache.0.entry, i64 %9
  br i1 %68, label %B154.if.epil.preheader, label %B154.if

B242.preheader:                                   ; preds = %B98.if
  br i1 %.582339.not, label %for.end.1, label %B242.if.preheader

B154.if:                                          ; preds = %B154.if.preheader, %B154.if
  %iteration.B154.if = phi i64 [ %iteration.B154.if.next.3, %B154.if ], [ 0, %B154.if.preheader ]
  %largest.2.1337 = phi double [ %.13.i.3, %B154.if ], [ %.286, %B154.if.preheader ]
  %.314.0335 = phi i64 [ %.383.3, %B154.if ], [ 1, %B154.if.preheader ]
  %niter = phi i64 [ %niter.next.3, %B154.if ], [ 0, %B154.if.preheader ]
  %11 = getelementptr double, ptr %.285, i64 %.314.0335
  %.460 = load double, ptr %11, align 8, !alias.scope !12, !noalias !15
  %.12.i311 = fcmp ogt double %.460, %largest.2.1337
  %12 = getelementptr i8, ptr %10, i64 %iteration.B154.if
  %13 = zext i1 %.12.i311 to i8
  store i8 %13, ptr %12, align 1, !alias.scope !25, !noalias !26
  %.13.i = select i1 %.12.i311, double %.460, double %largest.2.1337
  %14 = getelementptr double, ptr %.285, i64 %.314.0335
  %15 = getelementptr i8, ptr %14, i64 8
  %.460.1 = load double, ptr %15, align 8, !alias.scope !12, !noalias !15
  %.12.i311.1 = fcmp ogt double %.460.1, %.13.i
  %16 = getelementptr i8, ptr %10, i64 %iteration.B154.if
  %17 = getelementptr i8, ptr %16, i64 1
  %18 = zext i1 %.12.i311.1 to i8
  store i8 %18, ptr %17, align 1, !alias.scope !25, !noalias !26
  %.13.i.1 = select i1 %.12.i311.1, double %.460.1, double %.13.i
  %19 = getelementptr double, ptr %.285, i64 %.314.0335
  %20 = getelementptr i8, ptr %19, i64 16
  %.460.2 = load double, ptr %20, align 8, !alias.scope !12, !noalias !15
  %.12.i311.2 = fcmp ogt double %.460.2, %.13.i.1
  %21 = getelementptr i8, ptr %10, i64 %iteration.B154.if
  %22 = getelementptr i8, ptr %21, i64 2
  %23 = zext i1 %.12.i311.2 to i8
  store i8 %23, ptr %22, align 1, !alias.scope !25, !noalias !26
  %.13.i.2 = select i1 %.12.i311.2, double %.460.2, double %.13.i.1
  %.383.3 = add nuw nsw i64 %.314.0335, 4
  %24 = getelementptr double, ptr %.285, i64 %.314.0335
  %25 = getelementptr i8, ptr %24, i64 24
  %.460.3 = load double, ptr %25, align 8, !alias.scope !12, !noalias !15
  %.12.i311.3 = fcmp ogt double %.460.3, %.13.i.2
  %26 = getelementptr i8, ptr %10, i64 %iteration.B154.if
  %27 = getelementptr i8, ptr %26, i64 3
  %28 = zext i1 %.12.i311.3 to i8
  store i8 %28, ptr %27, align 1, !alias.scope !25, !noalias !26
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
  tail call void @llvm.assume(i1 %lcmp.mod200)
  br label %B154.if.epil

B154.if.epil:                                     ; preds = %B154.if.epil, %B154.if.epil.preheader
  %iteration.B154.if.epil = phi i64 [ %iteration.B154.if.next.epil, %B154.if.epil ], [ %iteration.B154.if.epil.init, %B154.if.epil.preheader ]
  %largest.2.1337.epil = phi double [ %.13.i.epil, %B154.if.epil ], [ %largest.2.1337.epil.init, %B154.if.epil.preheader ]
  %.314.0335.epil = phi i64 [ %.383.epil, %B154.if.epil ], [ %.314.0335.epil.init, %B154.if.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B154.if.epil ], [ 0, %B154.if.epil.preheader ]
  %.383.epil = add nuw nsw i64 %.314.0335.epil, 1
  %29 = getelementptr double, ptr %.285, i64 %.314.0335.epil
  %.460.epil = load double, ptr %29, align 8, !alias.scope !12, !noalias !15
  %.12.i311.epil = fcmp ogt double %.460.epil, %largest.2.1337.epil
  %30 = getelementptr i8, ptr %10, i64 %iteration.B154.if.epil
  %31 = zext i1 %.12.i311.epil to i8
  store i8 %31, ptr %30, align 1, !alias.scope !25, !noalias !26
  %.13.i.epil = select i1 %.12.i311.epil, double %.460.epil, double %largest.2.1337.epil
  %iteration.B154.if.next.epil = add nuw nsw i64 %iteration.B154.if.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %B242.if.preheader, label %B154.if.epil, !llvm.loop !27

B242.if.preheader:                                ; preds = %B242.if.preheader.loopexit.unr-lcssa, %B154.if.epil, %B242.preheader
  %largest.2.1.lcssa355 = phi double [ %.286, %B242.preheader ], [ %.13.i.3, %B242.if.preheader.loopexit.unr-lcssa ], [ %.13.i.epil, %B154.if.epil ]
  %32 = mul nuw nsw i64 %iteration.B98.if, %57
  %33 = getelementptr double, ptr %cache.1.entry, i64 %32
  br i1 %69, label %B242.if.epil.preheader, label %B242.if

B242.if:                                          ; preds = %B242.if.preheader, %B242.if
  %iteration.B242.if = phi i64 [ %iteration.B242.if.next.3, %B242.if ], [ 0, %B242.if.preheader ]
  %total.2.1342 = phi double [ %.750.3, %B242.if ], [ 0.000000e+00, %B242.if.preheader ]
  %niter207 = phi i64 [ %niter207.next.3, %B242.if ], [ 0, %B242.if.preheader ]
  %iteration.B242.if.next = or disjoint i64 %iteration.B242.if, 1
  %34 = getelementptr double, ptr %.285, i64 %iteration.B242.if
  %.672 = load double, ptr %34, align 8, !alias.scope !12, !noalias !15
  %.676 = fsub double %.672, %largest.2.1.lcssa355
  %.684.le = tail call double @llvm.exp.f64(double %.676)
  %35 = getelementptr double, ptr %33, i64 %iteration.B242.if
  store double %.684.le, ptr %35, align 8, !alias.scope !29, !noalias !30
  %36 = getelementptr double, ptr %.62.i, i64 %iteration.B242.if
  store double %.684.le, ptr %36, align 8, !alias.scope !31, !noalias !32
  %.750 = fadd double %total.2.1342, %.684.le
  %iteration.B242.if.next.1 = or disjoint i64 %iteration.B242.if, 2
  %37 = getelementptr double, ptr %.285, i64 %iteration.B242.if.next
  %.672.1 = load double, ptr %37, align 8, !alias.scope !12, !noalias !15
  %.676.1 = fsub double %.672.1, %largest.2.1.lcssa355
  %.684.le.1208 = tail call double @llvm.exp.f64(double %.676.1)
  %38 = getelementptr double, ptr %33, i64 %iteration.B242.if.next
  store double %.684.le.1208, ptr %38, align 8, !alias.scope !29, !noalias !30
  %39 = getelementptr double, ptr %.62.i, i64 %iteration.B242.if.next
  store double %.684.le.1208, ptr %39, align 8, !alias.scope !31, !noalias !32
  %.750.1 = fadd double %.750, %.684.le.1208
  %iteration.B242.if.next.2 = or disjoint i64 %iteration.B242.if, 3
  %40 = getelementptr double, ptr %.285, i64 %iteration.B242.if.next.1
  %.672.2 = load double, ptr %40, align 8, !alias.scope !12, !noalias !15
  %.676.2 = fsub double %.672.2, %largest.2.1.lcssa355
  %.684.le.2 = tail call double @llvm.exp.f64(double %.676.2)
  %41 = getelementptr double, ptr %33, i64 %iteration.B242.if.next.1
  store double %.684.le.2, ptr %41, align 8, !alias.scope !29, !noalias !30
  %42 = getelementptr double, ptr %.62.i, i64 %iteration.B242.if.next.1
  store double %.684.le.2, ptr %42, align 8, !alias.scope !31, !noalias !32
  %.750.2 = fadd double %.750.1, %.684.le.2
  %iteration.B242.if.next.3 = add nuw nsw i64 %iteration.B242.if, 4
  %43 = getelementptr double, ptr %.285, i64 %iteration.B242.if.next.2
  %.672.3 = load double, ptr %43, align 8, !alias.scope !12, !noalias !15
  %.676.3 = fsub double %.672.3, %largest.2.1.lcssa355
  %.684.le.3 = tail call double @llvm.exp.f64(double %.676.3)
  %44 = getelementptr double, ptr %33, i64 %iteration.B242.if.next.2
  store double %.684.le.3, ptr %44, align 8, !alias.scope !29, !noalias !30
  %45 = getelementptr double, ptr %.62.i, i64 %iteration.B242.if.next.2
  store double %.684.le.3, ptr %45, align 8, !alias.scope !31, !noalias !32
  %.750.3 = fadd double %.750.2, %.684.le.3
  %niter207.next.3 = add i64 %niter207, 4
  %niter207.ncmp.3 = icmp eq i64 %niter207.next.3, %unroll_iter206
  br i1 %niter207.ncmp.3, label %for.end.1.loopexit.unr-lcssa, label %B242.if

for.end.1.loopexit.unr-lcssa:                     ; preds = %B242.if
  br i1 %lcmp.mod203.not, label %for.end.1.loopexit, label %B242.if.epil.preheader

B242.if.epil.preheader:                           ; preds = %for.end.1.loopexit.unr-lcssa, %B242.if.preheader
  %iteration.B242.if.epil.init = phi i64 [ 0, %B242.if.preheader ], [ %iteration.B242.if.next.3, %for.end.1.loopexit.unr-lcssa ]
  %total.2.1342.epil.init = phi double [ 0.000000e+00, %B242.if.preheader ], [ %.750.3, %for.end.1.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod205)
  br label %B242.if.epil

B242.if.epil:                                     ; preds = %B242.if.epil, %B242.if.epil.preheader
  %iteration.B242.if.epil = phi i64 [ %iteration.B242.if.epil.init, %B242.if.epil.preheader ], [ %iteration.B242.if.next.epil, %B242.if.epil ]
  %total.2.1342.epil = phi double [ %total.2.1342.epil.init, %B242.if.epil.preheader ], [ %.750.epil, %B242.if.epil ]
  %epil.iter202 = phi i64 [ 0, %B242.if.epil.preheader ], [ %epil.iter202.next, %B242.if.epil ]
  %iteration.B242.if.next.epil = add nuw nsw i64 %iteration.B242.if.epil, 1
  %46 = getelementptr double, ptr %.285, i64 %iteration.B242.if.epil
  %.672.epil = load double, ptr %46, align 8, !alias.scope !12, !noalias !15
  %.676.epil = fsub double %.672.epil, %largest.2.1.lcssa355
  %.684.le.epil = tail call double @llvm.exp.f64(double %.676.epil)
  %47 = getelementptr double, ptr %33, i64 %iteration.B242.if.epil
  store double %.684.le.epil, ptr %47, align 8, !alias.scope !29, !noalias !30
  %48 = getelementptr double, ptr %.62.i, i64 %iteration.B242.if.epil
  store double %.684.le.epil, ptr %48, align 8, !alias.scope !31, !noalias !32
  %.750.epil = fadd double %total.2.1342.epil, %.684.le.epil
  %epil.iter202.next = add i64 %epil.iter202, 1
  %epil.iter202.cmp.not = icmp eq i64 %epil.iter202.next, %xtraiter201
  br i1 %epil.iter202.cmp.not, label %for.end.1.loopexit, label %B242.if.epil, !llvm.loop !33

for.end.1.loopexit:                               ; preds = %B242.if.epil, %for.end.1.loopexit.unr-lcssa
  %.750.lcssa = phi double [ %.750.3, %for.end.1.loopexit.unr-lcssa ], [ %.750.epil, %B242.if.epil ]
  %49 = getelementptr inbounds nuw double, ptr %cache.2.entry, i64 %iteration.B98.if
  store double %.750.lcssa, ptr %49, align 8, !alias.scope !34, !noalias !35
  %50 = tail call double @llvm.log.f64(double %.750.lcssa)
  br label %for.end.1

for.end.1:                                        ; preds = %for.end.1.loopexit, %B242.preheader
  %path.for.end.1 = phi i8 [ 0, %B242.preheader ], [ 1, %for.end.1.loopexit ]
  %largest.2.1.lcssa356 = phi double [ %.286, %B242.preheader ], [ %largest.2.1.lcssa355, %for.end.1.loopexit ]
  %total.2.1.lcssa = phi double [ 0xFFF0000000000000, %B242.preheader ], [ %50, %for.end.1.loopexit ]
  %51 = getelementptr inbounds nuw i8, ptr %65, i64 %iteration.B98.if
  store i8 %path.for.end.1, ptr %51, align 1, !alias.scope !34, !noalias !35
  %52 = getelementptr i64, ptr %arg.labels.4, i64 %iteration.B98.if
  %.803 = load i64, ptr %52, align 8, !alias.scope !36, !noalias !37
  %.834 = icmp slt i64 %.803, 0
  %.835 = select i1 %.834, i64 %arg.logits.5.1, i64 0
  %53 = getelementptr double, ptr %.285, i64 %.803
  %.857 = getelementptr double, ptr %53, i64 %.835
  %.858 = load double, ptr %.857, align 8, !alias.scope !12, !noalias !15
  %.862 = fsub double %.858, %largest.2.1.lcssa356
  %.865 = fsub double %total.2.1.lcssa, %.862
  %.867 = fadd double %loss.2.0349, %.865
  %exitcond353.not = icmp eq i64 %iteration.B98.if.next, %arg.logits.5.0
  br i1 %exitcond353.not, label %B426, label %B98.if

B426:                                             ; preds = %for.end.1, %B0.endif
  %trips.B154.if.kept.0 = phi i64 [ undef, %B0.endif ], [ %trips.B154.if, %for.end.1 ]
  %trips.B242.if.kept.0 = phi i64 [ undef, %B0.endif ], [ %trips.B242.if, %for.end.1 ]
  %trips.B98.if.kept.0 = phi i64 [ undef, %B0.endif ], [ %trips.B98.if, %for.end.1 ]
  %.370334.kept.0 = phi i1 [ undef, %B0.endif ], [ %.370334, %for.end.1 ]
  %loss.2.0.lcssa = phi double [ 0.000000e+00, %B0.endif ], [ %.867, %for.end.1 ]
  tail call void @NRT_decref(ptr %arg.logits.0)
  tail call void @NRT_decref(ptr %arg.labels.0)
  tail call void @NRT_decref(ptr nonnull %.7.i307)
  %.897 = icmp eq i64 %arg.logits.5.0, 0
  br i1 %.897, label %epilogue.sink.split, label %B426.endif, !prof !0

B426.endif:                                       ; preds = %B426
  %.896 = sitofp i64 %arg.logits.5.0 to double
  %.904 = fdiv double %loss.2.0.lcssa, %.896
  store double %.904, ptr %retptr, align 8, !alias.scope !38, !noalias !39
  %cache.0.used = load i64, ptr %.fca.1.gep12, align 8
  %cache.1.used = load i64, ptr %.fca.1.gep9, align 8
  %54 = add i64 %cache.1.used, %cache.0.used
  %cache.2.used = load i64, ptr %.fca.1.gep, align 8
  %55 = add i64 %54, %cache.2.used
  store i64 %55, ptr %kept.bytes, align 8
  %56 = load double, ptr %retptr.shadow, align 8, !alias.scope !40, !noalias !41
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !40, !noalias !41
  br i1 %.191346.not, label %reverse.B426.loopexit.B426, label %epilogue

cache.0.ready:                                    ; preds = %B98.if.lr.ph
  %57 = add nuw nsw i64 %trips.B242.if, 1
  %58 = shl i64 %arg.logits.5.0, 3
  %59 = mul i64 %58, %57
  %cache.1.entry = call fastcc ptr @llad.frame.push(ptr %cache.1, i64 %59)
  %60 = icmp eq ptr %cache.1.entry, null
  br i1 %60, label %epilogue, label %cache.1.ready

cache.1.ready:                                    ; preds = %cache.0.ready
  %61 = mul i64 %arg.logits.5.0, 9
  %62 = add i64 %61, 7
  %63 = and i64 %62, -8
  %cache.2.entry = call fastcc ptr @llad.frame.push(ptr %cache.2, i64 %63)
  %64 = icmp eq ptr %cache.2.entry, null
  br i1 %64, label %epilogue, label %B98.if.preheader

B98.if.preheader:                                 ; preds = %cache.1.ready
  %65 = getelementptr inbounds nuw i8, ptr %cache.2.entry, i64 %58
  %66 = add nsw i64 %arg.logits.5.1, -1
  %67 = add nsw i64 %arg.logits.5.1, -2
  %xtraiter = and i64 %66, 3
  %68 = icmp ult i64 %67, 3
  %unroll_iter = and i64 %66, -4
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod200 = icmp ne i64 %xtraiter, 0
  %xtraiter201 = and i64 %arg.logits.5.1, 3
  %69 = icmp ult i64 %66, 3
  %unroll_iter206 = and i64 %arg.logits.5.1, 1152921504606846972
  %lcmp.mod203.not = icmp eq i64 %xtraiter201, 0
  %lcmp.mod205 = icmp ne i64 %xtraiter201, 0
  br label %B98.if

reverse.B426.loopexit.B426:                       ; preds = %B426.endif
  %70 = fcmp oeq double %56, 0.000000e+00
  %71 = fdiv double %56, %.896
  %72 = select i1 %70, double 0.000000e+00, double %71
  %.fr62 = freeze double %72
  %73 = add nuw nsw i64 %trips.B98.if.kept.0, 1
  %74 = add nuw nsw i64 %trips.B154.if.kept.0, 1
  %75 = mul i64 %73, %74
  %76 = add i64 %75, 7
  %77 = and i64 %76, -8
  %left.i = sub i64 %cache.0.used, %77
  %buffer.i = load ptr, ptr %cache.0, align 16
  %address.i = getelementptr i8, ptr %buffer.i, i64 %left.i
  %78 = add i64 %trips.B242.if.kept.0, 1
  %79 = shl i64 %78, 3
  %80 = mul i64 %79, %73
  %left.i16 = sub i64 %cache.1.used, %80
  %buffer.i17 = load ptr, ptr %cache.1, align 16
  %address.i18 = getelementptr i8, ptr %buffer.i17, i64 %left.i16
  %81 = mul i64 %73, 9
  %82 = add i64 %81, 7
  %83 = and i64 %82, -8
  %left.i21 = sub i64 %cache.2.used, %83
  %buffer.i22 = load ptr, ptr %cache.2, align 16
  %address.i23 = getelementptr i8, ptr %buffer.i22, i64 %left.i21
  %84 = shl nuw nsw i64 %73, 3
  %85 = getelementptr inbounds nuw i8, ptr %address.i23, i64 %84
  %86 = fcmp oeq double %.fr62, 0.000000e+00
  %.370334.kept.0.fr = freeze i1 %.370334.kept.0
  br i1 %.370334.kept.0.fr, label %reverse.loop.B98.if.us.preheader, label %reverse.B426.loopexit.B426.split

reverse.loop.B98.if.us.preheader:                 ; preds = %reverse.B426.loopexit.B426
  %87 = add i64 %trips.B154.if.kept.0, 1
  %min.iters.check118 = icmp ult i64 %78, 4
  %min.iters.check121 = icmp ult i64 %78, 16
  %n.mod.vf124 = and i64 %78, 12
  %n.vec125 = and i64 %78, -16
  %88 = insertelement <4 x double> <double poison, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00>, double %.fr62, i64 0
  %cmp.n159 = icmp eq i64 %78, %n.vec125
  %ind.end184 = sub i64 %trips.B242.if.kept.0, %n.vec125
  %min.epilog.iters.check164 = icmp eq i64 %n.mod.vf124, 0
  %n.vec167 = and i64 %78, -4
  %89 = sub i64 %trips.B242.if.kept.0, %n.vec167
  %cmp.n181 = icmp eq i64 %78, %n.vec167
  %xtraiter211 = and i64 %87, 3
  %90 = and i64 %trips.B154.if.kept.0, 3
  %lcmp.mod212.not = icmp eq i64 %90, 3
  %91 = icmp ult i64 %trips.B154.if.kept.0, 3
  br label %reverse.loop.B98.if.us

reverse.loop.B98.if.us:                           ; preds = %reverse.loop.B98.if.us.preheader, %reverse.B98.if.us
  %reverse.iteration.B98.if.us = phi i64 [ %reverse.previous.B98.if.us, %reverse.B98.if.us ], [ %trips.B98.if.kept.0, %reverse.loop.B98.if.us.preheader ]
  %.281.1.us = mul i64 %reverse.iteration.B98.if.us, %arg.logits.5.1
  %92 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1.us
  %93 = getelementptr i64, ptr %arg.labels.4, i64 %reverse.iteration.B98.if.us
  %.803.1.us = load i64, ptr %93, align 8, !alias.scope !42, !noalias !43
  %94 = getelementptr double, ptr %92, i64 %.803.1.us
  %.834.1.us = icmp slt i64 %.803.1.us, 0
  %.835.1.us = select i1 %.834.1.us, i64 %arg.logits.5.1, i64 0
  %95 = getelementptr double, ptr %94, i64 %.835.1.us
  %96 = load double, ptr %95, align 8, !alias.scope !42, !noalias !43
  %97 = fsub reassoc nsz double %96, %.fr62
  store double %97, ptr %95, align 8, !alias.scope !42, !noalias !43
  %98 = getelementptr inbounds i8, ptr %85, i64 %reverse.iteration.B98.if.us
  %path.for.end.1.1.us = load i8, ptr %98, align 1, !alias.scope !34, !noalias !35
  %99 = icmp eq i8 %path.for.end.1.1.us, 0
  br i1 %99, label %reverse.B98.if.us, label %reverse.for.end.1.loopexit.for.end.1.us

reverse.for.end.1.loopexit.for.end.1.us:          ; preds = %reverse.loop.B98.if.us
  %100 = getelementptr inbounds double, ptr %address.i23, i64 %reverse.iteration.B98.if.us
  %.750.lcssa.1.us = load double, ptr %100, align 8, !alias.scope !34, !noalias !35
  %.750.lcssa.1.us.fr = freeze double %.750.lcssa.1.us
  %101 = fdiv double %.fr62, %.750.lcssa.1.us.fr
  %102 = select i1 %86, double 0.000000e+00, double %101
  %103 = mul nuw nsw i64 %reverse.iteration.B98.if.us, %78
  %104 = getelementptr double, ptr %address.i18, i64 %103
  %105 = fcmp oeq double %102, 0.000000e+00
  br i1 %105, label %reverse.B242.if.preheader.us, label %iter.check120

iter.check120:                                    ; preds = %reverse.for.end.1.loopexit.for.end.1.us
  br i1 %min.iters.check118, label %reverse.loop.B242.if.us28.preheader, label %vector.main.loop.iter.check122

vector.main.loop.iter.check122:                   ; preds = %iter.check120
  br i1 %min.iters.check121, label %vec.epilog.ph165, label %vector.ph123

vector.ph123:                                     ; preds = %vector.main.loop.iter.check122
  %broadcast.splatinsert126 = insertelement <4 x double> poison, double %102, i64 0
  %broadcast.splat127 = shufflevector <4 x double> %broadcast.splatinsert126, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body128

vector.body128:                                   ; preds = %vector.body128, %vector.ph123
  %index129 = phi i64 [ 0, %vector.ph123 ], [ %index.next154, %vector.body128 ]
  %vec.phi130 = phi <4 x double> [ %88, %vector.ph123 ], [ %125, %vector.body128 ]
  %vec.phi131 = phi <4 x double> [ zeroinitializer, %vector.ph123 ], [ %126, %vector.body128 ]
  %vec.phi132 = phi <4 x double> [ zeroinitializer, %vector.ph123 ], [ %127, %vector.body128 ]
  %vec.phi133 = phi <4 x double> [ zeroinitializer, %vector.ph123 ], [ %128, %vector.body128 ]
  %106 = sub i64 %trips.B242.if.kept.0, %index129
  %107 = getelementptr double, ptr %104, i64 %106
  %108 = getelementptr i8, ptr %107, i64 -24
  %109 = getelementptr i8, ptr %107, i64 -56
  %110 = getelementptr i8, ptr %107, i64 -88
  %111 = getelementptr i8, ptr %107, i64 -120
  %wide.load134 = load <4 x double>, ptr %108, align 8, !alias.scope !29, !noalias !30
  %wide.load135 = load <4 x double>, ptr %109, align 8, !alias.scope !29, !noalias !30
  %wide.load136 = load <4 x double>, ptr %110, align 8, !alias.scope !29, !noalias !30
  %wide.load137 = load <4 x double>, ptr %111, align 8, !alias.scope !29, !noalias !30
  %reverse138 = shufflevector <4 x double> %wide.load134, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse139 = shufflevector <4 x double> %wide.load135, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse140 = shufflevector <4 x double> %wide.load136, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse141 = shufflevector <4 x double> %wide.load137, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %112 = fmul <4 x double> %broadcast.splat127, %reverse138
  %113 = fmul <4 x double> %broadcast.splat127, %reverse139
  %114 = fmul <4 x double> %broadcast.splat127, %reverse140
  %115 = fmul <4 x double> %broadcast.splat127, %reverse141
  %116 = getelementptr double, ptr %92, i64 %106
  %117 = getelementptr i8, ptr %116, i64 -24
  %118 = getelementptr i8, ptr %116, i64 -56
  %119 = getelementptr i8, ptr %116, i64 -88
  %120 = getelementptr i8, ptr %116, i64 -120
  %wide.load142 = load <4 x double>, ptr %117, align 8, !alias.scope !42, !noalias !43
  %wide.load143 = load <4 x double>, ptr %118, align 8, !alias.scope !42, !noalias !43
  %wide.load144 = load <4 x double>, ptr %119, align 8, !alias.scope !42, !noalias !43
  %wide.load145 = load <4 x double>, ptr %120, align 8, !alias.scope !42, !noalias !43
  %121 = shufflevector <4 x double> %112, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse150 = fadd reassoc nsz <4 x double> %121, %wide.load142
  %122 = shufflevector <4 x double> %113, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse151 = fadd reassoc nsz <4 x double> %122, %wide.load143
  %123 = shufflevector <4 x double> %114, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse152 = fadd reassoc nsz <4 x double> %123, %wide.load144
  %124 = shufflevector <4 x double> %115, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse153 = fadd reassoc nsz <4 x double> %124, %wide.load145
  store <4 x double> %reverse150, ptr %117, align 8, !alias.scope !42, !noalias !43
  store <4 x double> %reverse151, ptr %118, align 8, !alias.scope !42, !noalias !43
  store <4 x double> %reverse152, ptr %119, align 8, !alias.scope !42, !noalias !43
  store <4 x double> %reverse153, ptr %120, align 8, !alias.scope !42, !noalias !43
  %125 = fsub reassoc nsz <4 x double> %vec.phi130, %112
  %126 = fsub reassoc nsz <4 x double> %vec.phi131, %113
  %127 = fsub reassoc nsz <4 x double> %vec.phi132, %114
  %128 = fsub reassoc nsz <4 x double> %vec.phi133, %115
  %index.next154 = add nuw i64 %index129, 16
  %129 = icmp eq i64 %index.next154, %n.vec125
  br i1 %129, label %middle.block155, label %vector.body128, !llvm.loop !44

middle.block155:                                  ; preds = %vector.body128
  %bin.rdx156 = fadd reassoc nsz <4 x double> %126, %125
  %bin.rdx157 = fadd reassoc nsz <4 x double> %127, %bin.rdx156
  %bin.rdx158 = fadd reassoc nsz <4 x double> %128, %bin.rdx157
  %130 = tail call reassoc nsz double @llvm.vector.reduce.fadd.v4f64(double 0.000000e+00, <4 x double> %bin.rdx158)
  br i1 %cmp.n159, label %reverse.B242.if.preheader.us, label %vec.epilog.iter.check163

vec.epilog.iter.check163:                         ; preds = %middle.block155
  br i1 %min.epilog.iters.check164, label %reverse.loop.B242.if.us28.preheader, label %vec.epilog.ph165, !prof !47

vec.epilog.ph165:                                 ; preds = %vector.main.loop.iter.check122, %vec.epilog.iter.check163
  %vec.epilog.resume.val160 = phi i64 [ %n.vec125, %vec.epilog.iter.check163 ], [ 0, %vector.main.loop.iter.check122 ]
  %bc.merge.rdx161 = phi double [ %130, %vec.epilog.iter.check163 ], [ %.fr62, %vector.main.loop.iter.check122 ]
  %131 = insertelement <4 x double> <double poison, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00>, double %bc.merge.rdx161, i64 0
  %broadcast.splatinsert168 = insertelement <4 x double> poison, double %102, i64 0
  %broadcast.splat169 = shufflevector <4 x double> %broadcast.splatinsert168, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body170

vec.epilog.vector.body170:                        ; preds = %vec.epilog.vector.body170, %vec.epilog.ph165
  %index171 = phi i64 [ %vec.epilog.resume.val160, %vec.epilog.ph165 ], [ %index.next179, %vec.epilog.vector.body170 ]
  %vec.phi172 = phi <4 x double> [ %131, %vec.epilog.ph165 ], [ %138, %vec.epilog.vector.body170 ]
  %offset.idx173 = sub i64 %trips.B242.if.kept.0, %index171
  %132 = getelementptr double, ptr %104, i64 %offset.idx173
  %133 = getelementptr i8, ptr %132, i64 -24
  %wide.load174 = load <4 x double>, ptr %133, align 8, !alias.scope !29, !noalias !30
  %reverse175 = shufflevector <4 x double> %wide.load174, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %134 = fmul <4 x double> %broadcast.splat169, %reverse175
  %135 = getelementptr double, ptr %92, i64 %offset.idx173
  %136 = getelementptr i8, ptr %135, i64 -24
  %wide.load176 = load <4 x double>, ptr %136, align 8, !alias.scope !42, !noalias !43
  %137 = shufflevector <4 x double> %134, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse178 = fadd reassoc nsz <4 x double> %137, %wide.load176
  store <4 x double> %reverse178, ptr %136, align 8, !alias.scope !42, !noalias !43
  %138 = fsub reassoc nsz <4 x double> %vec.phi172, %134
  %index.next179 = add nuw i64 %index171, 4
  %139 = icmp eq i64 %index.next179, %n.vec167
  br i1 %139, label %vec.epilog.middle.block180, label %vec.epilog.vector.body170, !llvm.loop !48

vec.epilog.middle.block180:                       ; preds = %vec.epilog.vector.body170
  %140 = tail call reassoc nsz double @llvm.vector.reduce.fadd.v4f64(double 0.000000e+00, <4 x double> %138)
  br i1 %cmp.n181, label %reverse.B242.if.preheader.us, label %reverse.loop.B242.if.us28.preheader

reverse.loop.B242.if.us28.preheader:              ; preds = %iter.check120, %vec.epilog.iter.check163, %vec.epilog.middle.block180
  %largest.2.1.lcssa355.adjoint.slot.2.us.ph = phi double [ %.fr62, %iter.check120 ], [ %130, %vec.epilog.iter.check163 ], [ %140, %vec.epilog.middle.block180 ]
  %reverse.iteration.B242.if.us29.ph = phi i64 [ %trips.B242.if.kept.0, %iter.check120 ], [ %ind.end184, %vec.epilog.iter.check163 ], [ %89, %vec.epilog.middle.block180 ]
  br label %reverse.loop.B242.if.us28

reverse.loop.B242.if.us28:                        ; preds = %reverse.loop.B242.if.us28.preheader, %reverse.loop.B242.if.us28
  %largest.2.1.lcssa355.adjoint.slot.2.us = phi double [ %146, %reverse.loop.B242.if.us28 ], [ %largest.2.1.lcssa355.adjoint.slot.2.us.ph, %reverse.loop.B242.if.us28.preheader ]
  %reverse.iteration.B242.if.us29 = phi i64 [ %reverse.previous.B242.if.us30, %reverse.loop.B242.if.us28 ], [ %reverse.iteration.B242.if.us29.ph, %reverse.loop.B242.if.us28.preheader ]
  %141 = getelementptr double, ptr %104, i64 %reverse.iteration.B242.if.us29
  %.684.le.1.us = load double, ptr %141, align 8, !alias.scope !29, !noalias !30
  %142 = fmul double %102, %.684.le.1.us
  %143 = getelementptr double, ptr %92, i64 %reverse.iteration.B242.if.us29
  %144 = load double, ptr %143, align 8, !alias.scope !42, !noalias !43
  %145 = fadd reassoc nsz double %142, %144
  store double %145, ptr %143, align 8, !alias.scope !42, !noalias !43
  %146 = fsub reassoc nsz double %largest.2.1.lcssa355.adjoint.slot.2.us, %142
  %147 = icmp eq i64 %reverse.iteration.B242.if.us29, 0
  %reverse.previous.B242.if.us30 = add i64 %reverse.iteration.B242.if.us29, -1
  br i1 %147, label %reverse.B242.if.preheader.us, label %reverse.loop.B242.if.us28, !llvm.loop !49

reverse.loop.B154.if.us:                          ; preds = %reverse.loop.B154.if.us.prol.loopexit, %reverse.loop.B154.if.us
  %.13.i.adjoint.slot.2.us = phi double [ %175, %reverse.loop.B154.if.us ], [ %.13.i.adjoint.slot.2.us.unr, %reverse.loop.B154.if.us.prol.loopexit ]
  %reverse.iteration.B154.if.us = phi i64 [ %reverse.previous.B154.if.us.3, %reverse.loop.B154.if.us ], [ %reverse.iteration.B154.if.us.unr, %reverse.loop.B154.if.us.prol.loopexit ]
  %148 = getelementptr i8, ptr %185, i64 %reverse.iteration.B154.if.us
  %.12.i311.1.us = load i8, ptr %148, align 1, !alias.scope !25, !noalias !26
  %149 = trunc i8 %.12.i311.1.us to i1
  %150 = select i1 %149, double %.13.i.adjoint.slot.2.us, double 0.000000e+00
  %151 = select i1 %149, double 0.000000e+00, double %.13.i.adjoint.slot.2.us
  %152 = getelementptr double, ptr %92, i64 %reverse.iteration.B154.if.us
  %153 = getelementptr i8, ptr %152, i64 8
  %154 = load double, ptr %153, align 8, !alias.scope !42, !noalias !43
  %155 = fadd reassoc nsz double %150, %154
  store double %155, ptr %153, align 8, !alias.scope !42, !noalias !43
  %reverse.previous.B154.if.us = add i64 %reverse.iteration.B154.if.us, -1
  %156 = getelementptr i8, ptr %185, i64 %reverse.previous.B154.if.us
  %.12.i311.1.us.1 = load i8, ptr %156, align 1, !alias.scope !25, !noalias !26
  %157 = trunc i8 %.12.i311.1.us.1 to i1
  %158 = select i1 %157, double %151, double 0.000000e+00
  %159 = select i1 %157, double 0.000000e+00, double %151
  %160 = getelementptr double, ptr %92, i64 %reverse.previous.B154.if.us
  %161 = getelementptr i8, ptr %160, i64 8
  %162 = load double, ptr %161, align 8, !alias.scope !42, !noalias !43
  %163 = fadd reassoc nsz double %158, %162
  store double %163, ptr %161, align 8, !alias.scope !42, !noalias !43
  %reverse.previous.B154.if.us.1 = add i64 %reverse.iteration.B154.if.us, -2
  %164 = getelementptr i8, ptr %185, i64 %reverse.previous.B154.if.us.1
  %.12.i311.1.us.2 = load i8, ptr %164, align 1, !alias.scope !25, !noalias !26
  %165 = trunc i8 %.12.i311.1.us.2 to i1
  %166 = select i1 %165, double %159, double 0.000000e+00
  %167 = select i1 %165, double 0.000000e+00, double %159
  %168 = getelementptr double, ptr %92, i64 %reverse.previous.B154.if.us.1
  %169 = getelementptr i8, ptr %168, i64 8
  %170 = load double, ptr %169, align 8, !alias.scope !42, !noalias !43
  %171 = fadd reassoc nsz double %166, %170
  store double %171, ptr %169, align 8, !alias.scope !42, !noalias !43
  %reverse.previous.B154.if.us.2 = add i64 %reverse.iteration.B154.if.us, -3
  %172 = getelementptr i8, ptr %185, i64 %reverse.previous.B154.if.us.2
  %.12.i311.1.us.3 = load i8, ptr %172, align 1, !alias.scope !25, !noalias !26
  %173 = trunc i8 %.12.i311.1.us.3 to i1
  %174 = select i1 %173, double %167, double 0.000000e+00
  %175 = select i1 %173, double 0.000000e+00, double %167
  %176 = getelementptr double, ptr %92, i64 %reverse.previous.B154.if.us.2
  %177 = getelementptr i8, ptr %176, i64 8
  %178 = load double, ptr %177, align 8, !alias.scope !42, !noalias !43
  %179 = fadd reassoc nsz double %174, %178
  store double %179, ptr %177, align 8, !alias.scope !42, !noalias !43
  %180 = icmp eq i64 %reverse.previous.B154.if.us.2, 0
  %reverse.previous.B154.if.us.3 = add i64 %reverse.iteration.B154.if.us, -4
  br i1 %180, label %reverse.B98.if.us, label %reverse.loop.B154.if.us

reverse.B98.if.us:                                ; preds = %reverse.loop.B154.if.us.prol.loopexit, %reverse.loop.B154.if.us, %reverse.loop.B98.if.us
  %.286.adjoint.slot.1.us = phi double [ %.fr62, %reverse.loop.B98.if.us ], [ %.lcssa190.unr, %reverse.loop.B154.if.us.prol.loopexit ], [ %175, %reverse.loop.B154.if.us ]
  %181 = load double, ptr %92, align 8, !alias.scope !42, !noalias !43
  %182 = fadd reassoc nsz double %181, %.286.adjoint.slot.1.us
  store double %182, ptr %92, align 8, !alias.scope !42, !noalias !43
  %183 = icmp eq i64 %reverse.iteration.B98.if.us, 0
  %reverse.previous.B98.if.us = add nsw i64 %reverse.iteration.B98.if.us, -1
  br i1 %183, label %epilogue, label %reverse.loop.B98.if.us

reverse.B242.if.preheader.us:                     ; preds = %reverse.loop.B242.if.us28, %middle.block155, %vec.epilog.middle.block180, %reverse.for.end.1.loopexit.for.end.1.us
  %.us-phi.us = phi double [ %.fr62, %reverse.for.end.1.loopexit.for.end.1.us ], [ %140, %vec.epilog.middle.block180 ], [ %130, %middle.block155 ], [ %146, %reverse.loop.B242.if.us28 ]
  %184 = mul nuw nsw i64 %reverse.iteration.B98.if.us, %74
  %185 = getelementptr i8, ptr %address.i, i64 %184
  br i1 %lcmp.mod212.not, label %reverse.loop.B154.if.us.prol.loopexit, label %reverse.loop.B154.if.us.prol

reverse.loop.B154.if.us.prol:                     ; preds = %reverse.B242.if.preheader.us, %reverse.loop.B154.if.us.prol
  %.13.i.adjoint.slot.2.us.prol = phi double [ %189, %reverse.loop.B154.if.us.prol ], [ %.us-phi.us, %reverse.B242.if.preheader.us ]
  %reverse.iteration.B154.if.us.prol = phi i64 [ %reverse.previous.B154.if.us.prol, %reverse.loop.B154.if.us.prol ], [ %trips.B154.if.kept.0, %reverse.B242.if.preheader.us ]
  %prol.iter = phi i64 [ %prol.iter.next, %reverse.loop.B154.if.us.prol ], [ 0, %reverse.B242.if.preheader.us ]
  %186 = getelementptr i8, ptr %185, i64 %reverse.iteration.B154.if.us.prol
  %.12.i311.1.us.prol = load i8, ptr %186, align 1, !alias.scope !25, !noalias !26
  %187 = trunc i8 %.12.i311.1.us.prol to i1
  %188 = select i1 %187, double %.13.i.adjoint.slot.2.us.prol, double 0.000000e+00
  %189 = select i1 %187, double 0.000000e+00, double %.13.i.adjoint.slot.2.us.prol
  %190 = getelementptr double, ptr %92, i64 %reverse.iteration.B154.if.us.prol
  %191 = getelementptr i8, ptr %190, i64 8
  %192 = load double, ptr %191, align 8, !alias.scope !42, !noalias !43
  %193 = fadd reassoc nsz double %188, %192
  store double %193, ptr %191, align 8, !alias.scope !42, !noalias !43
  %reverse.previous.B154.if.us.prol = add i64 %reverse.iteration.B154.if.us.prol, -1
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter211
  br i1 %prol.iter.cmp.not, label %reverse.loop.B154.if.us.prol.loopexit, label %reverse.loop.B154.if.us.prol, !llvm.loop !50

reverse.loop.B154.if.us.prol.loopexit:            ; preds = %reverse.loop.B154.if.us.prol, %reverse.B242.if.preheader.us
  %.lcssa190.unr = phi double [ poison, %reverse.B242.if.preheader.us ], [ %189, %reverse.loop.B154.if.us.prol ]
  %.13.i.adjoint.slot.2.us.unr = phi double [ %.us-phi.us, %reverse.B242.if.preheader.us ], [ %189, %reverse.loop.B154.if.us.prol ]
  %reverse.iteration.B154.if.us.unr = phi i64 [ %trips.B154.if.kept.0, %reverse.B242.if.preheader.us ], [ %reverse.previous.B154.if.us.prol, %reverse.loop.B154.if.us.prol ]
  br i1 %91, label %reverse.B98.if.us, label %reverse.loop.B154.if.us

reverse.B426.loopexit.B426.split:                 ; preds = %reverse.B426.loopexit.B426
  br i1 %86, label %reverse.loop.B98.if.us33.preheader, label %reverse.loop.B98.if.preheader

reverse.loop.B98.if.preheader:                    ; preds = %reverse.B426.loopexit.B426.split
  %min.iters.check = icmp ult i64 %78, 4
  %min.iters.check80 = icmp ult i64 %78, 16
  %n.mod.vf = and i64 %78, 12
  %n.vec = and i64 %78, -16
  %194 = insertelement <4 x double> <double poison, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00>, double %.fr62, i64 0
  %cmp.n = icmp eq i64 %78, %n.vec
  %ind.end = sub i64 %trips.B242.if.kept.0, %n.vec
  %min.epilog.iters.check = icmp eq i64 %n.mod.vf, 0
  %n.vec105 = and i64 %78, -4
  %195 = sub i64 %trips.B242.if.kept.0, %n.vec105
  %cmp.n116 = icmp eq i64 %78, %n.vec105
  br label %reverse.loop.B98.if

reverse.loop.B98.if.us33.preheader:               ; preds = %reverse.B426.loopexit.B426.split
  %196 = and i64 %trips.B98.if.kept.0, 1
  %lcmp.mod210.not.not = icmp eq i64 %196, 0
  br i1 %lcmp.mod210.not.not, label %reverse.loop.B98.if.us33.prol, label %reverse.loop.B98.if.us33.prol.loopexit

reverse.loop.B98.if.us33.prol:                    ; preds = %reverse.loop.B98.if.us33.preheader
  %.281.1.us35.prol = mul i64 %trips.B98.if.kept.0, %arg.logits.5.1
  %197 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1.us35.prol
  %198 = getelementptr i64, ptr %arg.labels.4, i64 %trips.B98.if.kept.0
  %.803.1.us36.prol = load i64, ptr %198, align 8, !alias.scope !42, !noalias !43
  %199 = getelementptr double, ptr %197, i64 %.803.1.us36.prol
  %.834.1.us37.prol = icmp slt i64 %.803.1.us36.prol, 0
  %.835.1.us38.prol = select i1 %.834.1.us37.prol, i64 %arg.logits.5.1, i64 0
  %200 = getelementptr double, ptr %199, i64 %.835.1.us38.prol
  %201 = load double, ptr %200, align 8, !alias.scope !42, !noalias !43
  %202 = fsub reassoc nsz double %201, %.fr62
  store double %202, ptr %200, align 8, !alias.scope !42, !noalias !43
  %203 = load double, ptr %197, align 8, !alias.scope !42, !noalias !43
  %204 = fadd reassoc nsz double %203, %.fr62
  store double %204, ptr %197, align 8, !alias.scope !42, !noalias !43
  %reverse.previous.B98.if.us51.prol = add nsw i64 %trips.B98.if.kept.0, -1
  br label %reverse.loop.B98.if.us33.prol.loopexit

reverse.loop.B98.if.us33.prol.loopexit:           ; preds = %reverse.loop.B98.if.us33.prol, %reverse.loop.B98.if.us33.preheader
  %reverse.iteration.B98.if.us34.unr = phi i64 [ %trips.B98.if.kept.0, %reverse.loop.B98.if.us33.preheader ], [ %reverse.previous.B98.if.us51.prol, %reverse.loop.B98.if.us33.prol ]
  %205 = icmp eq i64 %trips.B98.if.kept.0, 0
  br i1 %205, label %epilogue, label %reverse.loop.B98.if.us33

reverse.loop.B98.if.us33:                         ; preds = %reverse.loop.B98.if.us33.prol.loopexit, %reverse.loop.B98.if.us33
  %reverse.iteration.B98.if.us34 = phi i64 [ %reverse.previous.B98.if.us51.1, %reverse.loop.B98.if.us33 ], [ %reverse.iteration.B98.if.us34.unr, %reverse.loop.B98.if.us33.prol.loopexit ]
  %.281.1.us35 = mul i64 %reverse.iteration.B98.if.us34, %arg.logits.5.1
  %206 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1.us35
  %207 = getelementptr i64, ptr %arg.labels.4, i64 %reverse.iteration.B98.if.us34
  %.803.1.us36 = load i64, ptr %207, align 8, !alias.scope !42, !noalias !43
  %208 = getelementptr double, ptr %206, i64 %.803.1.us36
  %.834.1.us37 = icmp slt i64 %.803.1.us36, 0
  %.835.1.us38 = select i1 %.834.1.us37, i64 %arg.logits.5.1, i64 0
  %209 = getelementptr double, ptr %208, i64 %.835.1.us38
  %210 = load double, ptr %209, align 8, !alias.scope !42, !noalias !43
  %211 = fsub reassoc nsz double %210, %.fr62
  store double %211, ptr %209, align 8, !alias.scope !42, !noalias !43
  %212 = load double, ptr %206, align 8, !alias.scope !42, !noalias !43
  %213 = fadd reassoc nsz double %212, %.fr62
  store double %213, ptr %206, align 8, !alias.scope !42, !noalias !43
  %reverse.previous.B98.if.us51 = add nsw i64 %reverse.iteration.B98.if.us34, -1
  %.281.1.us35.1 = mul i64 %reverse.previous.B98.if.us51, %arg.logits.5.1
  %214 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1.us35.1
  %215 = getelementptr i64, ptr %arg.labels.4, i64 %reverse.previous.B98.if.us51
  %.803.1.us36.1 = load i64, ptr %215, align 8, !alias.scope !42, !noalias !43
  %216 = getelementptr double, ptr %214, i64 %.803.1.us36.1
  %.834.1.us37.1 = icmp slt i64 %.803.1.us36.1, 0
  %.835.1.us38.1 = select i1 %.834.1.us37.1, i64 %arg.logits.5.1, i64 0
  %217 = getelementptr double, ptr %216, i64 %.835.1.us38.1
  %218 = load double, ptr %217, align 8, !alias.scope !42, !noalias !43
  %219 = fsub reassoc nsz double %218, %.fr62
  store double %219, ptr %217, align 8, !alias.scope !42, !noalias !43
  %220 = load double, ptr %214, align 8, !alias.scope !42, !noalias !43
  %221 = fadd reassoc nsz double %220, %.fr62
  store double %221, ptr %214, align 8, !alias.scope !42, !noalias !43
  %222 = icmp eq i64 %reverse.previous.B98.if.us51, 0
  %reverse.previous.B98.if.us51.1 = add nsw i64 %reverse.iteration.B98.if.us34, -2
  br i1 %222, label %epilogue, label %reverse.loop.B98.if.us33

reverse.loop.B98.if:                              ; preds = %reverse.loop.B98.if.preheader, %reverse.B98.if
  %reverse.iteration.B98.if = phi i64 [ %reverse.previous.B98.if, %reverse.B98.if ], [ %trips.B98.if.kept.0, %reverse.loop.B98.if.preheader ]
  %.281.1 = mul i64 %reverse.iteration.B98.if, %arg.logits.5.1
  %223 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1
  %224 = getelementptr i64, ptr %arg.labels.4, i64 %reverse.iteration.B98.if
  %.803.1 = load i64, ptr %224, align 8, !alias.scope !42, !noalias !43
  %225 = getelementptr double, ptr %223, i64 %.803.1
  %.834.1 = icmp slt i64 %.803.1, 0
  %.835.1 = select i1 %.834.1, i64 %arg.logits.5.1, i64 0
  %226 = getelementptr double, ptr %225, i64 %.835.1
  %227 = load double, ptr %226, align 8, !alias.scope !42, !noalias !43
  %228 = fsub reassoc nsz double %227, %.fr62
  store double %228, ptr %226, align 8, !alias.scope !42, !noalias !43
  %229 = getelementptr inbounds i8, ptr %85, i64 %reverse.iteration.B98.if
  %path.for.end.1.1 = load i8, ptr %229, align 1, !alias.scope !34, !noalias !35
  %230 = icmp eq i8 %path.for.end.1.1, 0
  br i1 %230, label %reverse.B98.if, label %reverse.for.end.1.loopexit.for.end.1

reverse.for.end.1.loopexit.for.end.1:             ; preds = %reverse.loop.B98.if
  %231 = getelementptr inbounds double, ptr %address.i23, i64 %reverse.iteration.B98.if
  %.750.lcssa.1 = load double, ptr %231, align 8, !alias.scope !34, !noalias !35
  %.750.lcssa.1.fr = freeze double %.750.lcssa.1
  %232 = fdiv double %.fr62, %.750.lcssa.1.fr
  %233 = mul nuw nsw i64 %reverse.iteration.B98.if, %78
  %234 = getelementptr double, ptr %address.i18, i64 %233
  %235 = fcmp oeq double %232, 0.000000e+00
  br i1 %235, label %reverse.B98.if, label %iter.check

iter.check:                                       ; preds = %reverse.for.end.1.loopexit.for.end.1
  br i1 %min.iters.check, label %reverse.loop.B242.if.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %iter.check
  br i1 %min.iters.check80, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %broadcast.splatinsert = insertelement <4 x double> poison, double %232, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <4 x double> [ %194, %vector.ph ], [ %255, %vector.body ]
  %vec.phi81 = phi <4 x double> [ zeroinitializer, %vector.ph ], [ %256, %vector.body ]
  %vec.phi82 = phi <4 x double> [ zeroinitializer, %vector.ph ], [ %257, %vector.body ]
  %vec.phi83 = phi <4 x double> [ zeroinitializer, %vector.ph ], [ %258, %vector.body ]
  %236 = sub i64 %trips.B242.if.kept.0, %index
  %237 = getelementptr double, ptr %234, i64 %236
  %238 = getelementptr i8, ptr %237, i64 -24
  %239 = getelementptr i8, ptr %237, i64 -56
  %240 = getelementptr i8, ptr %237, i64 -88
  %241 = getelementptr i8, ptr %237, i64 -120
  %wide.load = load <4 x double>, ptr %238, align 8, !alias.scope !29, !noalias !30
  %wide.load84 = load <4 x double>, ptr %239, align 8, !alias.scope !29, !noalias !30
  %wide.load85 = load <4 x double>, ptr %240, align 8, !alias.scope !29, !noalias !30
  %wide.load86 = load <4 x double>, ptr %241, align 8, !alias.scope !29, !noalias !30
  %reverse = shufflevector <4 x double> %wide.load, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse87 = shufflevector <4 x double> %wide.load84, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse88 = shufflevector <4 x double> %wide.load85, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse89 = shufflevector <4 x double> %wide.load86, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %242 = fmul <4 x double> %broadcast.splat, %reverse
  %243 = fmul <4 x double> %broadcast.splat, %reverse87
  %244 = fmul <4 x double> %broadcast.splat, %reverse88
  %245 = fmul <4 x double> %broadcast.splat, %reverse89
  %246 = getelementptr double, ptr %223, i64 %236
  %247 = getelementptr i8, ptr %246, i64 -24
  %248 = getelementptr i8, ptr %246, i64 -56
  %249 = getelementptr i8, ptr %246, i64 -88
  %250 = getelementptr i8, ptr %246, i64 -120
  %wide.load90 = load <4 x double>, ptr %247, align 8, !alias.scope !42, !noalias !43
  %wide.load91 = load <4 x double>, ptr %248, align 8, !alias.scope !42, !noalias !43
  %wide.load92 = load <4 x double>, ptr %249, align 8, !alias.scope !42, !noalias !43
  %wide.load93 = load <4 x double>, ptr %250, align 8, !alias.scope !42, !noalias !43
  %251 = shufflevector <4 x double> %242, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse98 = fadd reassoc nsz <4 x double> %251, %wide.load90
  %252 = shufflevector <4 x double> %243, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse99 = fadd reassoc nsz <4 x double> %252, %wide.load91
  %253 = shufflevector <4 x double> %244, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse100 = fadd reassoc nsz <4 x double> %253, %wide.load92
  %254 = shufflevector <4 x double> %245, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse101 = fadd reassoc nsz <4 x double> %254, %wide.load93
  store <4 x double> %reverse98, ptr %247, align 8, !alias.scope !42, !noalias !43
  store <4 x double> %reverse99, ptr %248, align 8, !alias.scope !42, !noalias !43
  store <4 x double> %reverse100, ptr %249, align 8, !alias.scope !42, !noalias !43
  store <4 x double> %reverse101, ptr %250, align 8, !alias.scope !42, !noalias !43
  %255 = fsub reassoc nsz <4 x double> %vec.phi, %242
  %256 = fsub reassoc nsz <4 x double> %vec.phi81, %243
  %257 = fsub reassoc nsz <4 x double> %vec.phi82, %244
  %258 = fsub reassoc nsz <4 x double> %vec.phi83, %245
  %index.next = add nuw i64 %index, 16
  %259 = icmp eq i64 %index.next, %n.vec
  br i1 %259, label %middle.block, label %vector.body, !llvm.loop !51

middle.block:                                     ; preds = %vector.body
  %bin.rdx = fadd reassoc nsz <4 x double> %256, %255
  %bin.rdx102 = fadd reassoc nsz <4 x double> %257, %bin.rdx
  %bin.rdx103 = fadd reassoc nsz <4 x double> %258, %bin.rdx102
  %260 = tail call reassoc nsz double @llvm.vector.reduce.fadd.v4f64(double 0.000000e+00, <4 x double> %bin.rdx103)
  br i1 %cmp.n, label %reverse.B98.if, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  br i1 %min.epilog.iters.check, label %reverse.loop.B242.if.preheader, label %vec.epilog.ph, !prof !47

vec.epilog.ph:                                    ; preds = %vector.main.loop.iter.check, %vec.epilog.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi double [ %260, %vec.epilog.iter.check ], [ %.fr62, %vector.main.loop.iter.check ]
  %261 = insertelement <4 x double> <double poison, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00>, double %bc.merge.rdx, i64 0
  %broadcast.splatinsert106 = insertelement <4 x double> poison, double %232, i64 0
  %broadcast.splat107 = shufflevector <4 x double> %broadcast.splatinsert106, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index108 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next115, %vec.epilog.vector.body ]
  %vec.phi109 = phi <4 x double> [ %261, %vec.epilog.ph ], [ %268, %vec.epilog.vector.body ]
  %offset.idx = sub i64 %trips.B242.if.kept.0, %index108
  %262 = getelementptr double, ptr %234, i64 %offset.idx
  %263 = getelementptr i8, ptr %262, i64 -24
  %wide.load110 = load <4 x double>, ptr %263, align 8, !alias.scope !29, !noalias !30
  %reverse111 = shufflevector <4 x double> %wide.load110, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %264 = fmul <4 x double> %broadcast.splat107, %reverse111
  %265 = getelementptr double, ptr %223, i64 %offset.idx
  %266 = getelementptr i8, ptr %265, i64 -24
  %wide.load112 = load <4 x double>, ptr %266, align 8, !alias.scope !42, !noalias !43
  %267 = shufflevector <4 x double> %264, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse114 = fadd reassoc nsz <4 x double> %267, %wide.load112
  store <4 x double> %reverse114, ptr %266, align 8, !alias.scope !42, !noalias !43
  %268 = fsub reassoc nsz <4 x double> %vec.phi109, %264
  %index.next115 = add nuw i64 %index108, 4
  %269 = icmp eq i64 %index.next115, %n.vec105
  br i1 %269, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !52

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %270 = tail call reassoc nsz double @llvm.vector.reduce.fadd.v4f64(double 0.000000e+00, <4 x double> %268)
  br i1 %cmp.n116, label %reverse.B98.if, label %reverse.loop.B242.if.preheader

reverse.loop.B242.if.preheader:                   ; preds = %iter.check, %vec.epilog.iter.check, %vec.epilog.middle.block
  %largest.2.1.lcssa355.adjoint.slot.2.ph = phi double [ %.fr62, %iter.check ], [ %260, %vec.epilog.iter.check ], [ %270, %vec.epilog.middle.block ]
  %reverse.iteration.B242.if.ph = phi i64 [ %trips.B242.if.kept.0, %iter.check ], [ %ind.end, %vec.epilog.iter.check ], [ %195, %vec.epilog.middle.block ]
  br label %reverse.loop.B242.if

reverse.loop.B242.if:                             ; preds = %reverse.loop.B242.if.preheader, %reverse.loop.B242.if
  %largest.2.1.lcssa355.adjoint.slot.2 = phi double [ %276, %reverse.loop.B242.if ], [ %largest.2.1.lcssa355.adjoint.slot.2.ph, %reverse.loop.B242.if.preheader ]
  %reverse.iteration.B242.if = phi i64 [ %reverse.previous.B242.if, %reverse.loop.B242.if ], [ %reverse.iteration.B242.if.ph, %reverse.loop.B242.if.preheader ]
  %271 = getelementptr double, ptr %234, i64 %reverse.iteration.B242.if
  %.684.le.1 = load double, ptr %271, align 8, !alias.scope !29, !noalias !30
  %272 = fmul double %232, %.684.le.1
  %273 = getelementptr double, ptr %223, i64 %reverse.iteration.B242.if
  %274 = load double, ptr %273, align 8, !alias.scope !42, !noalias !43
  %275 = fadd reassoc nsz double %272, %274
  store double %275, ptr %273, align 8, !alias.scope !42, !noalias !43
  %276 = fsub reassoc nsz double %largest.2.1.lcssa355.adjoint.slot.2, %272
  %277 = icmp eq i64 %reverse.iteration.B242.if, 0
  %reverse.previous.B242.if = add i64 %reverse.iteration.B242.if, -1
  br i1 %277, label %reverse.B98.if, label %reverse.loop.B242.if, !llvm.loop !53

reverse.B98.if:                                   ; preds = %reverse.loop.B242.if, %middle.block, %vec.epilog.middle.block, %reverse.for.end.1.loopexit.for.end.1, %reverse.loop.B98.if
  %.286.adjoint.slot.1 = phi double [ %.fr62, %reverse.loop.B98.if ], [ %.fr62, %reverse.for.end.1.loopexit.for.end.1 ], [ %270, %vec.epilog.middle.block ], [ %260, %middle.block ], [ %276, %reverse.loop.B242.if ]
  %278 = load double, ptr %223, align 8, !alias.scope !42, !noalias !43
  %279 = fadd reassoc nsz double %278, %.286.adjoint.slot.1
  store double %279, ptr %223, align 8, !alias.scope !42, !noalias !43
  %280 = icmp eq i64 %reverse.iteration.B98.if, 0
  %reverse.previous.B98.if = add nsw i64 %reverse.iteration.B98.if, -1
  br i1 %280, label %epilogue, label %reverse.loop.B98.if

epilogue.sink.split:                              ; preds = %prologue, %B0.endif.endif.i, %B0.endif.endif.endif.i, %B426
  %excinfo.1.0.ph.sink = phi ptr [ @exception, %B426 ], [ @exception.4, %B0.endif.endif.endif.i ], [ @exception.2, %prologue ], [ @exception.3, %B0.endif.endif.i ]
  store ptr %excinfo.1.0.ph.sink, ptr %excinfo, align 8, !alias.scope !54, !noalias !55
  br label %epilogue

epilogue:                                         ; preds = %reverse.B98.if, %reverse.loop.B98.if.us33.prol.loopexit, %reverse.loop.B98.if.us33, %reverse.B98.if.us, %epilogue.sink.split, %B98.if.lr.ph, %cache.0.ready, %cache.1.ready, %B426.endif
  %status = phi i32 [ 1, %epilogue.sink.split ], [ 0, %reverse.B98.if.us ], [ 7105633, %B98.if.lr.ph ], [ 0, %B426.endif ], [ 7105633, %cache.1.ready ], [ 7105633, %cache.0.ready ], [ 0, %reverse.loop.B98.if.us33.prol.loopexit ], [ 0, %reverse.loop.B98.if.us33 ], [ 0, %reverse.B98.if ]
  %buffer.i24 = load ptr, ptr %cache.0, align 16
  tail call void @free(ptr %buffer.i24)
  %buffer.i25 = load ptr, ptr %cache.1, align 16
  tail call void @free(ptr %buffer.i25)
  %buffer.i26 = load ptr, ptr %cache.2, align 16
  tail call void @free(ptr %buffer.i26)
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

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #3 = { mustprogress noinline nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

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
!12 = !{!13}
!13 = distinct !{!13, !14, !"llad.0"}
!14 = distinct !{!14, !"llad"}
!15 = !{!16, !17, !18, !19, !20, !21, !22, !23, !24}
!16 = distinct !{!16, !14, !"llad.1"}
!17 = distinct !{!17, !14, !"llad.2"}
!18 = distinct !{!18, !14, !"llad.3"}
!19 = distinct !{!19, !14, !"llad.4"}
!20 = distinct !{!20, !14, !"llad.5"}
!21 = distinct !{!21, !14, !"llad.6"}
!22 = distinct !{!22, !14, !"llad.7"}
!23 = distinct !{!23, !14, !"llad.8"}
!24 = distinct !{!24, !14, !"llad.9"}
!25 = !{!16}
!26 = !{!13, !17, !18, !19, !20, !21, !22, !23, !24}
!27 = distinct !{!27, !28}
!28 = !{!"llvm.loop.unroll.disable"}
!29 = !{!17}
!30 = !{!13, !16, !18, !19, !20, !21, !22, !23, !24}
!31 = !{!18}
!32 = !{!13, !16, !17, !19, !20, !21, !22, !23, !24}
!33 = distinct !{!33, !28}
!34 = !{!19}
!35 = !{!13, !16, !17, !18, !20, !21, !22, !23, !24}
!36 = !{!20}
!37 = !{!13, !16, !17, !18, !19, !21, !22, !23, !24}
!38 = !{!21}
!39 = !{!13, !16, !17, !18, !19, !20, !22, !23, !24}
!40 = !{!23}
!41 = !{!13, !16, !17, !18, !19, !20, !21, !22, !24}
!42 = !{!24}
!43 = !{!13, !16, !17, !18, !19, !20, !21, !22, !23}
!44 = distinct !{!44, !45, !46}
!45 = !{!"llvm.loop.isvectorized", i32 1}
!46 = !{!"llvm.loop.unroll.runtime.disable"}
!47 = !{!"branch_weights", i32 4, i32 12}
!48 = distinct !{!48, !45, !46}
!49 = distinct !{!49, !46, !45}
!50 = distinct !{!50, !28}
!51 = distinct !{!51, !45, !46}
!52 = distinct !{!52, !45, !46}
!53 = distinct !{!53, !46, !45}
!54 = !{!22}
!55 = !{!13, !16, !17, !18, !19, !20, !21, !23, !24}
