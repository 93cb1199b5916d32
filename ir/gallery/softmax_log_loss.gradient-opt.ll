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
  %cache.0 = alloca [5 x i64], align 16
  %.fca.1.gep26 = getelementptr inbounds nuw i8, ptr %cache.0, i64 8
  %.fca.3.gep28 = getelementptr inbounds nuw i8, ptr %cache.0, i64 24
  %.fca.4.gep29 = getelementptr inbounds nuw i8, ptr %cache.0, i64 32
  %cache.1 = alloca [5 x i64], align 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(40) %cache.0, i8 0, i64 40, i1 false)
  %.fca.1.gep21 = getelementptr inbounds nuw i8, ptr %cache.1, i64 8
  %.fca.3.gep23 = getelementptr inbounds nuw i8, ptr %cache.1, i64 24
  %.fca.4.gep24 = getelementptr inbounds nuw i8, ptr %cache.1, i64 32
  %cache.2 = alloca [5 x i64], align 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(40) %cache.1, i8 0, i64 40, i1 false)
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %cache.2, i64 8
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %cache.2, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %cache.2, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(40) %cache.2, i8 0, i64 40, i1 false)
  tail call void @NRT_incref(ptr %arg.logits.0)
  tail call void @NRT_incref(ptr %arg.labels.0)
  %.14.i = icmp slt i64 %arg.logits.5.1, 0
  br i1 %.14.i, label %failed.sink.split, label %B0.endif.endif.i, !prof !0

B0.endif.endif.i:                                 ; preds = %prologue
  %.30.i = icmp samesign ugt i64 %arg.logits.5.1, 1152921504606846975
  br i1 %.30.i, label %failed.sink.split, label %B0.endif.endif.endif.i, !prof !0

B0.endif.endif.endif.i:                           ; preds = %B0.endif.endif.i
  %.29.i = shl nuw nsw i64 %arg.logits.5.1, 3
  %.7.i307 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !1
  %.8.i = icmp eq ptr %.7.i307, null
  br i1 %.8.i, label %failed.sink.split, label %B0.endif, !prof !0

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
  br i1 %8, label %failed, label %cache.0.ready

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
  store i8 %13, ptr %12, align 1, !alias.scope !26, !noalias !27
  %.13.i = select i1 %.12.i311, double %.460, double %largest.2.1337
  %14 = getelementptr double, ptr %.285, i64 %.314.0335
  %15 = getelementptr i8, ptr %14, i64 8
  %.460.1 = load double, ptr %15, align 8, !alias.scope !12, !noalias !15
  %.12.i311.1160 = fcmp ogt double %.460.1, %.13.i
  %16 = getelementptr i8, ptr %10, i64 %iteration.B154.if
  %17 = getelementptr i8, ptr %16, i64 1
  %18 = zext i1 %.12.i311.1160 to i8
  store i8 %18, ptr %17, align 1, !alias.scope !26, !noalias !27
  %.13.i.1 = select i1 %.12.i311.1160, double %.460.1, double %.13.i
  %19 = getelementptr double, ptr %.285, i64 %.314.0335
  %20 = getelementptr i8, ptr %19, i64 16
  %.460.2 = load double, ptr %20, align 8, !alias.scope !12, !noalias !15
  %.12.i311.2 = fcmp ogt double %.460.2, %.13.i.1
  %21 = getelementptr i8, ptr %10, i64 %iteration.B154.if
  %22 = getelementptr i8, ptr %21, i64 2
  %23 = zext i1 %.12.i311.2 to i8
  store i8 %23, ptr %22, align 1, !alias.scope !26, !noalias !27
  %.13.i.2 = select i1 %.12.i311.2, double %.460.2, double %.13.i.1
  %.383.3 = add nuw nsw i64 %.314.0335, 4
  %24 = getelementptr double, ptr %.285, i64 %.314.0335
  %25 = getelementptr i8, ptr %24, i64 24
  %.460.3 = load double, ptr %25, align 8, !alias.scope !12, !noalias !15
  %.12.i311.3 = fcmp ogt double %.460.3, %.13.i.2
  %26 = getelementptr i8, ptr %10, i64 %iteration.B154.if
  %27 = getelementptr i8, ptr %26, i64 3
  %28 = zext i1 %.12.i311.3 to i8
  store i8 %28, ptr %27, align 1, !alias.scope !26, !noalias !27
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
  tail call void @llvm.assume(i1 %lcmp.mod159)
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
  store i8 %31, ptr %30, align 1, !alias.scope !26, !noalias !27
  %.13.i.epil = select i1 %.12.i311.epil, double %.460.epil, double %largest.2.1337.epil
  %iteration.B154.if.next.epil = add nuw nsw i64 %iteration.B154.if.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %B242.if.preheader, label %B154.if.epil, !llvm.loop !28

B242.if.preheader:                                ; preds = %B242.if.preheader.loopexit.unr-lcssa, %B154.if.epil, %B242.preheader
  %largest.2.1.lcssa355 = phi double [ %.286, %B242.preheader ], [ %.13.i.3, %B242.if.preheader.loopexit.unr-lcssa ], [ %.13.i.epil, %B154.if.epil ]
  %32 = mul nuw nsw i64 %iteration.B98.if, %57
  %33 = getelementptr double, ptr %cache.1.entry, i64 %32
  br i1 %69, label %B242.if.epil.preheader, label %B242.if

B242.if:                                          ; preds = %B242.if.preheader, %B242.if
  %iteration.B242.if = phi i64 [ %iteration.B242.if.next.3, %B242.if ], [ 0, %B242.if.preheader ]
  %total.2.1342 = phi double [ %.750.3, %B242.if ], [ 0.000000e+00, %B242.if.preheader ]
  %niter167 = phi i64 [ %niter167.next.3, %B242.if ], [ 0, %B242.if.preheader ]
  %iteration.B242.if.next = or disjoint i64 %iteration.B242.if, 1
  %34 = getelementptr double, ptr %.285, i64 %iteration.B242.if
  %.672 = load double, ptr %34, align 8, !alias.scope !12, !noalias !15
  %.676 = fsub double %.672, %largest.2.1.lcssa355
  %.684.le = tail call double @llvm.exp.f64(double %.676)
  %35 = getelementptr double, ptr %33, i64 %iteration.B242.if
  store double %.684.le, ptr %35, align 8, !alias.scope !30, !noalias !31
  %36 = getelementptr double, ptr %.62.i, i64 %iteration.B242.if
  store double %.684.le, ptr %36, align 8, !alias.scope !32, !noalias !33
  %.750 = fadd double %total.2.1342, %.684.le
  %iteration.B242.if.next.1 = or disjoint i64 %iteration.B242.if, 2
  %37 = getelementptr double, ptr %.285, i64 %iteration.B242.if.next
  %.672.1 = load double, ptr %37, align 8, !alias.scope !12, !noalias !15
  %.676.1 = fsub double %.672.1, %largest.2.1.lcssa355
  %.684.le.1168 = tail call double @llvm.exp.f64(double %.676.1)
  %38 = getelementptr double, ptr %33, i64 %iteration.B242.if.next
  store double %.684.le.1168, ptr %38, align 8, !alias.scope !30, !noalias !31
  %39 = getelementptr double, ptr %.62.i, i64 %iteration.B242.if.next
  store double %.684.le.1168, ptr %39, align 8, !alias.scope !32, !noalias !33
  %.750.1 = fadd double %.750, %.684.le.1168
  %iteration.B242.if.next.2 = or disjoint i64 %iteration.B242.if, 3
  %40 = getelementptr double, ptr %.285, i64 %iteration.B242.if.next.1
  %.672.2 = load double, ptr %40, align 8, !alias.scope !12, !noalias !15
  %.676.2 = fsub double %.672.2, %largest.2.1.lcssa355
  %.684.le.2 = tail call double @llvm.exp.f64(double %.676.2)
  %41 = getelementptr double, ptr %33, i64 %iteration.B242.if.next.1
  store double %.684.le.2, ptr %41, align 8, !alias.scope !30, !noalias !31
  %42 = getelementptr double, ptr %.62.i, i64 %iteration.B242.if.next.1
  store double %.684.le.2, ptr %42, align 8, !alias.scope !32, !noalias !33
  %.750.2 = fadd double %.750.1, %.684.le.2
  %iteration.B242.if.next.3 = add nuw nsw i64 %iteration.B242.if, 4
  %43 = getelementptr double, ptr %.285, i64 %iteration.B242.if.next.2
  %.672.3 = load double, ptr %43, align 8, !alias.scope !12, !noalias !15
  %.676.3 = fsub double %.672.3, %largest.2.1.lcssa355
  %.684.le.3 = tail call double @llvm.exp.f64(double %.676.3)
  %44 = getelementptr double, ptr %33, i64 %iteration.B242.if.next.2
  store double %.684.le.3, ptr %44, align 8, !alias.scope !30, !noalias !31
  %45 = getelementptr double, ptr %.62.i, i64 %iteration.B242.if.next.2
  store double %.684.le.3, ptr %45, align 8, !alias.scope !32, !noalias !33
  %.750.3 = fadd double %.750.2, %.684.le.3
  %niter167.next.3 = add i64 %niter167, 4
  %niter167.ncmp.3 = icmp eq i64 %niter167.next.3, %unroll_iter166
  br i1 %niter167.ncmp.3, label %for.end.1.loopexit.unr-lcssa, label %B242.if

for.end.1.loopexit.unr-lcssa:                     ; preds = %B242.if
  br i1 %lcmp.mod163.not, label %for.end.1.loopexit, label %B242.if.epil.preheader

B242.if.epil.preheader:                           ; preds = %for.end.1.loopexit.unr-lcssa, %B242.if.preheader
  %iteration.B242.if.epil.init = phi i64 [ 0, %B242.if.preheader ], [ %iteration.B242.if.next.3, %for.end.1.loopexit.unr-lcssa ]
  %total.2.1342.epil.init = phi double [ 0.000000e+00, %B242.if.preheader ], [ %.750.3, %for.end.1.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod165)
  br label %B242.if.epil

B242.if.epil:                                     ; preds = %B242.if.epil, %B242.if.epil.preheader
  %iteration.B242.if.epil = phi i64 [ %iteration.B242.if.epil.init, %B242.if.epil.preheader ], [ %iteration.B242.if.next.epil, %B242.if.epil ]
  %total.2.1342.epil = phi double [ %total.2.1342.epil.init, %B242.if.epil.preheader ], [ %.750.epil, %B242.if.epil ]
  %epil.iter162 = phi i64 [ 0, %B242.if.epil.preheader ], [ %epil.iter162.next, %B242.if.epil ]
  %iteration.B242.if.next.epil = add nuw nsw i64 %iteration.B242.if.epil, 1
  %46 = getelementptr double, ptr %.285, i64 %iteration.B242.if.epil
  %.672.epil = load double, ptr %46, align 8, !alias.scope !12, !noalias !15
  %.676.epil = fsub double %.672.epil, %largest.2.1.lcssa355
  %.684.le.epil = tail call double @llvm.exp.f64(double %.676.epil)
  %47 = getelementptr double, ptr %33, i64 %iteration.B242.if.epil
  store double %.684.le.epil, ptr %47, align 8, !alias.scope !30, !noalias !31
  %48 = getelementptr double, ptr %.62.i, i64 %iteration.B242.if.epil
  store double %.684.le.epil, ptr %48, align 8, !alias.scope !32, !noalias !33
  %.750.epil = fadd double %total.2.1342.epil, %.684.le.epil
  %epil.iter162.next = add i64 %epil.iter162, 1
  %epil.iter162.cmp.not = icmp eq i64 %epil.iter162.next, %xtraiter161
  br i1 %epil.iter162.cmp.not, label %for.end.1.loopexit, label %B242.if.epil, !llvm.loop !34

for.end.1.loopexit:                               ; preds = %B242.if.epil, %for.end.1.loopexit.unr-lcssa
  %.750.lcssa = phi double [ %.750.3, %for.end.1.loopexit.unr-lcssa ], [ %.750.epil, %B242.if.epil ]
  %49 = getelementptr inbounds nuw double, ptr %cache.2.entry, i64 %iteration.B98.if
  store double %.750.lcssa, ptr %49, align 8, !alias.scope !35, !noalias !36
  %50 = tail call double @llvm.log.f64(double %.750.lcssa)
  br label %for.end.1

for.end.1:                                        ; preds = %for.end.1.loopexit, %B242.preheader
  %path.for.end.1 = phi i8 [ 0, %B242.preheader ], [ 1, %for.end.1.loopexit ]
  %largest.2.1.lcssa356 = phi double [ %.286, %B242.preheader ], [ %largest.2.1.lcssa355, %for.end.1.loopexit ]
  %total.2.1.lcssa = phi double [ 0xFFF0000000000000, %B242.preheader ], [ %50, %for.end.1.loopexit ]
  %51 = getelementptr inbounds nuw i8, ptr %65, i64 %iteration.B98.if
  store i8 %path.for.end.1, ptr %51, align 1, !alias.scope !37, !noalias !38
  %52 = getelementptr i64, ptr %arg.labels.4, i64 %iteration.B98.if
  %.803 = load i64, ptr %52, align 8, !alias.scope !39, !noalias !40
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
  store double %.904, ptr %retptr, align 8, !alias.scope !41, !noalias !42
  %cache.0.used = load i64, ptr %.fca.3.gep28, align 8
  %cache.1.used = load i64, ptr %.fca.3.gep23, align 8
  %54 = add i64 %cache.1.used, %cache.0.used
  %cache.2.used = load i64, ptr %.fca.3.gep, align 8
  %55 = add i64 %54, %cache.2.used
  store i64 %55, ptr %kept.bytes, align 8
  %56 = load double, ptr %retptr.shadow, align 8, !alias.scope !43, !noalias !44
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !43, !noalias !44
  br i1 %.191346.not, label %reverse.B426.loopexit.B426, label %epilogue.free

cache.0.ready:                                    ; preds = %B98.if.lr.ph
  %57 = add nuw nsw i64 %trips.B242.if, 1
  %58 = shl i64 %arg.logits.5.0, 3
  %59 = mul i64 %58, %57
  %cache.1.entry = call fastcc ptr @llad.frame.push(ptr %cache.1, i64 %59)
  %60 = icmp eq ptr %cache.1.entry, null
  br i1 %60, label %failed, label %cache.1.ready

cache.1.ready:                                    ; preds = %cache.0.ready
  %61 = mul i64 %arg.logits.5.0, 9
  %62 = add i64 %61, 7
  %63 = and i64 %62, -8
  %cache.2.entry = call fastcc ptr @llad.frame.push(ptr %cache.2, i64 %63)
  %64 = icmp eq ptr %cache.2.entry, null
  br i1 %64, label %failed, label %B98.if.preheader

B98.if.preheader:                                 ; preds = %cache.1.ready
  %65 = getelementptr inbounds nuw i8, ptr %cache.2.entry, i64 %58
  %66 = add nsw i64 %arg.logits.5.1, -1
  %67 = add nsw i64 %arg.logits.5.1, -2
  %xtraiter = and i64 %66, 3
  %68 = icmp ult i64 %67, 3
  %unroll_iter = and i64 %66, -4
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod159 = icmp ne i64 %xtraiter, 0
  %xtraiter161 = and i64 %arg.logits.5.1, 3
  %69 = icmp ult i64 %66, 3
  %unroll_iter166 = and i64 %arg.logits.5.1, 1152921504606846972
  %lcmp.mod163.not = icmp eq i64 %xtraiter161, 0
  %lcmp.mod165 = icmp ne i64 %xtraiter161, 0
  br label %B98.if

reverse.B426.loopexit.B426:                       ; preds = %B426.endif
  %70 = fcmp oeq double %56, 0.000000e+00
  %71 = fdiv arcp double %56, %.896
  %72 = select i1 %70, double 0.000000e+00, double %71
  %73 = add nuw nsw i64 %trips.B98.if.kept.0, 1
  %74 = add nuw nsw i64 %trips.B154.if.kept.0, 1
  %75 = mul i64 %74, %73
  %76 = add i64 %75, 7
  %77 = and i64 %76, -8
  %used.i58 = load i64, ptr %.fca.1.gep26, align 8
  %here.not.i59 = icmp ult i64 %used.i58, %77
  br i1 %here.not.i59, label %back.i64, label %llad.frame.top.exit65

back.i64:                                         ; preds = %reverse.B426.loopexit.B426
  call fastcc void @llad.frame.back(ptr nonnull %cache.0)
  %now.i60.pre = load i64, ptr %.fca.1.gep26, align 8
  br label %llad.frame.top.exit65

llad.frame.top.exit65:                            ; preds = %reverse.B426.loopexit.B426, %back.i64
  %now.i60 = phi i64 [ %used.i58, %reverse.B426.loopexit.B426 ], [ %now.i60.pre, %back.i64 ]
  %left.i61 = sub i64 %now.i60, %77
  %buffer.i62 = load ptr, ptr %cache.0, align 16
  %address.i63 = getelementptr i8, ptr %buffer.i62, i64 %left.i61
  %78 = add nuw nsw i64 %trips.B242.if.kept.0, 1
  %79 = shl i64 %73, 3
  %80 = mul i64 %79, %78
  %used.i49 = load i64, ptr %.fca.1.gep21, align 8
  %here.not.i50 = icmp ult i64 %used.i49, %80
  br i1 %here.not.i50, label %back.i55, label %llad.frame.top.exit56

back.i55:                                         ; preds = %llad.frame.top.exit65
  call fastcc void @llad.frame.back(ptr nonnull %cache.1)
  %now.i51.pre = load i64, ptr %.fca.1.gep21, align 8
  br label %llad.frame.top.exit56

llad.frame.top.exit56:                            ; preds = %llad.frame.top.exit65, %back.i55
  %now.i51 = phi i64 [ %used.i49, %llad.frame.top.exit65 ], [ %now.i51.pre, %back.i55 ]
  %left.i52 = sub i64 %now.i51, %80
  %buffer.i53 = load ptr, ptr %cache.1, align 16
  %address.i54 = getelementptr i8, ptr %buffer.i53, i64 %left.i52
  %81 = mul i64 %73, 9
  %82 = add i64 %81, 7
  %83 = and i64 %82, -8
  %used.i45 = load i64, ptr %.fca.1.gep, align 8
  %here.not.i = icmp ult i64 %used.i45, %83
  br i1 %here.not.i, label %back.i, label %llad.frame.top.exit

back.i:                                           ; preds = %llad.frame.top.exit56
  call fastcc void @llad.frame.back(ptr nonnull %cache.2)
  %now.i.pre = load i64, ptr %.fca.1.gep, align 8
  br label %llad.frame.top.exit

llad.frame.top.exit:                              ; preds = %llad.frame.top.exit56, %back.i
  %now.i = phi i64 [ %used.i45, %llad.frame.top.exit56 ], [ %now.i.pre, %back.i ]
  %left.i46 = sub i64 %now.i, %83
  %buffer.i = load ptr, ptr %cache.2, align 16
  %address.i47 = getelementptr i8, ptr %buffer.i, i64 %left.i46
  %84 = getelementptr inbounds nuw i8, ptr %address.i47, i64 %79
  %85 = fcmp oeq double %72, 0.000000e+00
  %86 = add i64 %trips.B154.if.kept.0, 1
  %min.iters.check = icmp ult i64 %trips.B242.if.kept.0, 3
  %min.iters.check114 = icmp ult i64 %trips.B242.if.kept.0, 15
  %n.mod.vf = and i64 %78, 12
  %n.vec = and i64 %78, -16
  %87 = insertelement <4 x double> <double poison, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00>, double %72, i64 0
  %cmp.n = icmp eq i64 %78, %n.vec
  %ind.end = sub i64 %trips.B242.if.kept.0, %n.vec
  %min.epilog.iters.check = icmp eq i64 %n.mod.vf, 0
  %n.vec139 = and i64 %78, -4
  %88 = sub i64 %trips.B242.if.kept.0, %n.vec139
  %cmp.n150 = icmp eq i64 %78, %n.vec139
  %xtraiter169 = and i64 %86, 3
  %89 = and i64 %trips.B154.if.kept.0, 3
  %lcmp.mod170.not = icmp eq i64 %89, 3
  %90 = icmp ult i64 %trips.B154.if.kept.0, 3
  br label %reverse.loop.B98.if

reverse.loop.B98.if:                              ; preds = %reverse.B98.if, %llad.frame.top.exit
  %reverse.iteration.B98.if = phi i64 [ %reverse.previous.B98.if, %reverse.B98.if ], [ %trips.B98.if.kept.0, %llad.frame.top.exit ]
  %.281.1 = mul i64 %reverse.iteration.B98.if, %arg.logits.5.1
  %91 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1
  %92 = getelementptr i64, ptr %arg.labels.4, i64 %reverse.iteration.B98.if
  %.803.1 = load i64, ptr %92, align 8, !alias.scope !45, !noalias !46
  %93 = getelementptr double, ptr %91, i64 %.803.1
  %.834.1 = icmp slt i64 %.803.1, 0
  %.835.1 = select i1 %.834.1, i64 %arg.logits.5.1, i64 0
  %94 = getelementptr double, ptr %93, i64 %.835.1
  %95 = load double, ptr %94, align 8, !alias.scope !45, !noalias !46
  %96 = fsub reassoc nsz double %95, %72
  store double %96, ptr %94, align 8, !alias.scope !45, !noalias !46
  %97 = getelementptr inbounds i8, ptr %84, i64 %reverse.iteration.B98.if
  %path.for.end.1.1 = load i8, ptr %97, align 1, !alias.scope !37, !noalias !38
  %98 = icmp eq i8 %path.for.end.1.1, 0
  br i1 %98, label %reverse.B98.if, label %reverse.for.end.1.loopexit.for.end.1

reverse.for.end.1.loopexit.for.end.1:             ; preds = %reverse.loop.B98.if
  %99 = getelementptr inbounds double, ptr %address.i47, i64 %reverse.iteration.B98.if
  %.750.lcssa.1 = load double, ptr %99, align 8, !alias.scope !35, !noalias !36
  %100 = fdiv double %72, %.750.lcssa.1
  %101 = select i1 %85, double 0.000000e+00, double %100
  %.fr103 = freeze double %101
  %102 = mul nuw nsw i64 %reverse.iteration.B98.if, %78
  %103 = getelementptr double, ptr %address.i54, i64 %102
  %104 = fcmp oeq double %.fr103, 0.000000e+00
  br i1 %104, label %reverse.B242.if.preheader, label %iter.check

iter.check:                                       ; preds = %reverse.for.end.1.loopexit.for.end.1
  br i1 %min.iters.check, label %reverse.loop.B242.if.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %iter.check
  br i1 %min.iters.check114, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %broadcast.splatinsert = insertelement <4 x double> poison, double %.fr103, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <4 x double> [ %87, %vector.ph ], [ %124, %vector.body ]
  %vec.phi115 = phi <4 x double> [ zeroinitializer, %vector.ph ], [ %125, %vector.body ]
  %vec.phi116 = phi <4 x double> [ zeroinitializer, %vector.ph ], [ %126, %vector.body ]
  %vec.phi117 = phi <4 x double> [ zeroinitializer, %vector.ph ], [ %127, %vector.body ]
  %105 = sub i64 %trips.B242.if.kept.0, %index
  %106 = getelementptr double, ptr %103, i64 %105
  %107 = getelementptr i8, ptr %106, i64 -24
  %108 = getelementptr i8, ptr %106, i64 -56
  %109 = getelementptr i8, ptr %106, i64 -88
  %110 = getelementptr i8, ptr %106, i64 -120
  %wide.load = load <4 x double>, ptr %107, align 8, !alias.scope !30, !noalias !31
  %wide.load118 = load <4 x double>, ptr %108, align 8, !alias.scope !30, !noalias !31
  %wide.load119 = load <4 x double>, ptr %109, align 8, !alias.scope !30, !noalias !31
  %wide.load120 = load <4 x double>, ptr %110, align 8, !alias.scope !30, !noalias !31
  %reverse = shufflevector <4 x double> %wide.load, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse121 = shufflevector <4 x double> %wide.load118, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse122 = shufflevector <4 x double> %wide.load119, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse123 = shufflevector <4 x double> %wide.load120, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %111 = fmul <4 x double> %broadcast.splat, %reverse
  %112 = fmul <4 x double> %broadcast.splat, %reverse121
  %113 = fmul <4 x double> %broadcast.splat, %reverse122
  %114 = fmul <4 x double> %broadcast.splat, %reverse123
  %115 = getelementptr double, ptr %91, i64 %105
  %116 = getelementptr i8, ptr %115, i64 -24
  %117 = getelementptr i8, ptr %115, i64 -56
  %118 = getelementptr i8, ptr %115, i64 -88
  %119 = getelementptr i8, ptr %115, i64 -120
  %wide.load124 = load <4 x double>, ptr %116, align 8, !alias.scope !45, !noalias !46
  %wide.load125 = load <4 x double>, ptr %117, align 8, !alias.scope !45, !noalias !46
  %wide.load126 = load <4 x double>, ptr %118, align 8, !alias.scope !45, !noalias !46
  %wide.load127 = load <4 x double>, ptr %119, align 8, !alias.scope !45, !noalias !46
  %120 = shufflevector <4 x double> %111, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse132 = fadd reassoc nsz <4 x double> %120, %wide.load124
  %121 = shufflevector <4 x double> %112, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse133 = fadd reassoc nsz <4 x double> %121, %wide.load125
  %122 = shufflevector <4 x double> %113, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse134 = fadd reassoc nsz <4 x double> %122, %wide.load126
  %123 = shufflevector <4 x double> %114, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse135 = fadd reassoc nsz <4 x double> %123, %wide.load127
  store <4 x double> %reverse132, ptr %116, align 8, !alias.scope !45, !noalias !46
  store <4 x double> %reverse133, ptr %117, align 8, !alias.scope !45, !noalias !46
  store <4 x double> %reverse134, ptr %118, align 8, !alias.scope !45, !noalias !46
  store <4 x double> %reverse135, ptr %119, align 8, !alias.scope !45, !noalias !46
  %124 = fsub reassoc nsz <4 x double> %vec.phi, %111
  %125 = fsub reassoc nsz <4 x double> %vec.phi115, %112
  %126 = fsub reassoc nsz <4 x double> %vec.phi116, %113
  %127 = fsub reassoc nsz <4 x double> %vec.phi117, %114
  %index.next = add nuw i64 %index, 16
  %128 = icmp eq i64 %index.next, %n.vec
  br i1 %128, label %middle.block, label %vector.body, !llvm.loop !47

middle.block:                                     ; preds = %vector.body
  %bin.rdx = fadd reassoc nsz <4 x double> %125, %124
  %bin.rdx136 = fadd reassoc nsz <4 x double> %126, %bin.rdx
  %bin.rdx137 = fadd reassoc nsz <4 x double> %127, %bin.rdx136
  %129 = tail call reassoc nsz double @llvm.vector.reduce.fadd.v4f64(double 0.000000e+00, <4 x double> %bin.rdx137)
  br i1 %cmp.n, label %reverse.B242.if.preheader, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  br i1 %min.epilog.iters.check, label %reverse.loop.B242.if.preheader, label %vec.epilog.ph, !prof !50

vec.epilog.ph:                                    ; preds = %vector.main.loop.iter.check, %vec.epilog.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi double [ %129, %vec.epilog.iter.check ], [ %72, %vector.main.loop.iter.check ]
  %130 = insertelement <4 x double> <double poison, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00>, double %bc.merge.rdx, i64 0
  %broadcast.splatinsert140 = insertelement <4 x double> poison, double %.fr103, i64 0
  %broadcast.splat141 = shufflevector <4 x double> %broadcast.splatinsert140, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index142 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next149, %vec.epilog.vector.body ]
  %vec.phi143 = phi <4 x double> [ %130, %vec.epilog.ph ], [ %137, %vec.epilog.vector.body ]
  %offset.idx = sub i64 %trips.B242.if.kept.0, %index142
  %131 = getelementptr double, ptr %103, i64 %offset.idx
  %132 = getelementptr i8, ptr %131, i64 -24
  %wide.load144 = load <4 x double>, ptr %132, align 8, !alias.scope !30, !noalias !31
  %reverse145 = shufflevector <4 x double> %wide.load144, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %133 = fmul <4 x double> %broadcast.splat141, %reverse145
  %134 = getelementptr double, ptr %91, i64 %offset.idx
  %135 = getelementptr i8, ptr %134, i64 -24
  %wide.load146 = load <4 x double>, ptr %135, align 8, !alias.scope !45, !noalias !46
  %136 = shufflevector <4 x double> %133, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse148 = fadd reassoc nsz <4 x double> %136, %wide.load146
  store <4 x double> %reverse148, ptr %135, align 8, !alias.scope !45, !noalias !46
  %137 = fsub reassoc nsz <4 x double> %vec.phi143, %133
  %index.next149 = add nuw i64 %index142, 4
  %138 = icmp eq i64 %index.next149, %n.vec139
  br i1 %138, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !51

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %139 = tail call reassoc nsz double @llvm.vector.reduce.fadd.v4f64(double 0.000000e+00, <4 x double> %137)
  br i1 %cmp.n150, label %reverse.B242.if.preheader, label %reverse.loop.B242.if.preheader

reverse.loop.B242.if.preheader:                   ; preds = %iter.check, %vec.epilog.iter.check, %vec.epilog.middle.block
  %largest.2.1.lcssa355.adjoint.slot.2.ph = phi double [ %72, %iter.check ], [ %129, %vec.epilog.iter.check ], [ %139, %vec.epilog.middle.block ]
  %reverse.iteration.B242.if.ph = phi i64 [ %trips.B242.if.kept.0, %iter.check ], [ %ind.end, %vec.epilog.iter.check ], [ %88, %vec.epilog.middle.block ]
  br label %reverse.loop.B242.if

reverse.loop.B242.if:                             ; preds = %reverse.loop.B242.if.preheader, %reverse.loop.B242.if
  %largest.2.1.lcssa355.adjoint.slot.2 = phi double [ %145, %reverse.loop.B242.if ], [ %largest.2.1.lcssa355.adjoint.slot.2.ph, %reverse.loop.B242.if.preheader ]
  %reverse.iteration.B242.if = phi i64 [ %reverse.previous.B242.if, %reverse.loop.B242.if ], [ %reverse.iteration.B242.if.ph, %reverse.loop.B242.if.preheader ]
  %140 = getelementptr double, ptr %103, i64 %reverse.iteration.B242.if
  %.684.le.1 = load double, ptr %140, align 8, !alias.scope !30, !noalias !31
  %141 = fmul double %.fr103, %.684.le.1
  %142 = getelementptr double, ptr %91, i64 %reverse.iteration.B242.if
  %143 = load double, ptr %142, align 8, !alias.scope !45, !noalias !46
  %144 = fadd reassoc nsz double %141, %143
  store double %144, ptr %142, align 8, !alias.scope !45, !noalias !46
  %145 = fsub reassoc nsz double %largest.2.1.lcssa355.adjoint.slot.2, %141
  %146 = icmp eq i64 %reverse.iteration.B242.if, 0
  %reverse.previous.B242.if = add i64 %reverse.iteration.B242.if, -1
  br i1 %146, label %reverse.B242.if.preheader, label %reverse.loop.B242.if, !llvm.loop !52

reverse.B242.if.preheader:                        ; preds = %reverse.loop.B242.if, %middle.block, %vec.epilog.middle.block, %reverse.for.end.1.loopexit.for.end.1
  %.us-phi = phi double [ %72, %reverse.for.end.1.loopexit.for.end.1 ], [ %139, %vec.epilog.middle.block ], [ %129, %middle.block ], [ %145, %reverse.loop.B242.if ]
  br i1 %.370334.kept.0, label %reverse.loop.B154.if.preheader, label %reverse.B98.if

reverse.loop.B154.if.preheader:                   ; preds = %reverse.B242.if.preheader
  %147 = mul nuw nsw i64 %reverse.iteration.B98.if, %74
  %148 = getelementptr i8, ptr %address.i63, i64 %147
  br i1 %lcmp.mod170.not, label %reverse.loop.B154.if.prol.loopexit, label %reverse.loop.B154.if.prol

reverse.loop.B154.if.prol:                        ; preds = %reverse.loop.B154.if.preheader, %reverse.loop.B154.if.prol
  %.13.i.adjoint.slot.2.prol = phi double [ %152, %reverse.loop.B154.if.prol ], [ %.us-phi, %reverse.loop.B154.if.preheader ]
  %reverse.iteration.B154.if.prol = phi i64 [ %reverse.previous.B154.if.prol, %reverse.loop.B154.if.prol ], [ %trips.B154.if.kept.0, %reverse.loop.B154.if.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %reverse.loop.B154.if.prol ], [ 0, %reverse.loop.B154.if.preheader ]
  %149 = getelementptr i8, ptr %148, i64 %reverse.iteration.B154.if.prol
  %.12.i311.1.prol = load i8, ptr %149, align 1, !alias.scope !26, !noalias !27
  %150 = trunc i8 %.12.i311.1.prol to i1
  %151 = select i1 %150, double %.13.i.adjoint.slot.2.prol, double 0.000000e+00
  %152 = select i1 %150, double 0.000000e+00, double %.13.i.adjoint.slot.2.prol
  %153 = getelementptr double, ptr %91, i64 %reverse.iteration.B154.if.prol
  %154 = getelementptr i8, ptr %153, i64 8
  %155 = load double, ptr %154, align 8, !alias.scope !45, !noalias !46
  %156 = fadd reassoc nsz double %151, %155
  store double %156, ptr %154, align 8, !alias.scope !45, !noalias !46
  %reverse.previous.B154.if.prol = add i64 %reverse.iteration.B154.if.prol, -1
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter169
  br i1 %prol.iter.cmp.not, label %reverse.loop.B154.if.prol.loopexit, label %reverse.loop.B154.if.prol, !llvm.loop !53

reverse.loop.B154.if.prol.loopexit:               ; preds = %reverse.loop.B154.if.prol, %reverse.loop.B154.if.preheader
  %.lcssa157.unr = phi double [ poison, %reverse.loop.B154.if.preheader ], [ %152, %reverse.loop.B154.if.prol ]
  %.13.i.adjoint.slot.2.unr = phi double [ %.us-phi, %reverse.loop.B154.if.preheader ], [ %152, %reverse.loop.B154.if.prol ]
  %reverse.iteration.B154.if.unr = phi i64 [ %trips.B154.if.kept.0, %reverse.loop.B154.if.preheader ], [ %reverse.previous.B154.if.prol, %reverse.loop.B154.if.prol ]
  br i1 %90, label %reverse.B98.if, label %reverse.loop.B154.if

reverse.loop.B154.if:                             ; preds = %reverse.loop.B154.if.prol.loopexit, %reverse.loop.B154.if
  %.13.i.adjoint.slot.2 = phi double [ %184, %reverse.loop.B154.if ], [ %.13.i.adjoint.slot.2.unr, %reverse.loop.B154.if.prol.loopexit ]
  %reverse.iteration.B154.if = phi i64 [ %reverse.previous.B154.if.3, %reverse.loop.B154.if ], [ %reverse.iteration.B154.if.unr, %reverse.loop.B154.if.prol.loopexit ]
  %157 = getelementptr i8, ptr %148, i64 %reverse.iteration.B154.if
  %.12.i311.1 = load i8, ptr %157, align 1, !alias.scope !26, !noalias !27
  %158 = trunc i8 %.12.i311.1 to i1
  %159 = select i1 %158, double %.13.i.adjoint.slot.2, double 0.000000e+00
  %160 = select i1 %158, double 0.000000e+00, double %.13.i.adjoint.slot.2
  %161 = getelementptr double, ptr %91, i64 %reverse.iteration.B154.if
  %162 = getelementptr i8, ptr %161, i64 8
  %163 = load double, ptr %162, align 8, !alias.scope !45, !noalias !46
  %164 = fadd reassoc nsz double %159, %163
  store double %164, ptr %162, align 8, !alias.scope !45, !noalias !46
  %reverse.previous.B154.if = add i64 %reverse.iteration.B154.if, -1
  %165 = getelementptr i8, ptr %148, i64 %reverse.previous.B154.if
  %.12.i311.1.1 = load i8, ptr %165, align 1, !alias.scope !26, !noalias !27
  %166 = trunc i8 %.12.i311.1.1 to i1
  %167 = select i1 %166, double %160, double 0.000000e+00
  %168 = select i1 %166, double 0.000000e+00, double %160
  %169 = getelementptr double, ptr %91, i64 %reverse.previous.B154.if
  %170 = getelementptr i8, ptr %169, i64 8
  %171 = load double, ptr %170, align 8, !alias.scope !45, !noalias !46
  %172 = fadd reassoc nsz double %167, %171
  store double %172, ptr %170, align 8, !alias.scope !45, !noalias !46
  %reverse.previous.B154.if.1 = add i64 %reverse.iteration.B154.if, -2
  %173 = getelementptr i8, ptr %148, i64 %reverse.previous.B154.if.1
  %.12.i311.1.2 = load i8, ptr %173, align 1, !alias.scope !26, !noalias !27
  %174 = trunc i8 %.12.i311.1.2 to i1
  %175 = select i1 %174, double %168, double 0.000000e+00
  %176 = select i1 %174, double 0.000000e+00, double %168
  %177 = getelementptr double, ptr %91, i64 %reverse.previous.B154.if.1
  %178 = getelementptr i8, ptr %177, i64 8
  %179 = load double, ptr %178, align 8, !alias.scope !45, !noalias !46
  %180 = fadd reassoc nsz double %175, %179
  store double %180, ptr %178, align 8, !alias.scope !45, !noalias !46
  %reverse.previous.B154.if.2 = add i64 %reverse.iteration.B154.if, -3
  %181 = getelementptr i8, ptr %148, i64 %reverse.previous.B154.if.2
  %.12.i311.1.3 = load i8, ptr %181, align 1, !alias.scope !26, !noalias !27
  %182 = trunc i8 %.12.i311.1.3 to i1
  %183 = select i1 %182, double %176, double 0.000000e+00
  %184 = select i1 %182, double 0.000000e+00, double %176
  %185 = getelementptr double, ptr %91, i64 %reverse.previous.B154.if.2
  %186 = getelementptr i8, ptr %185, i64 8
  %187 = load double, ptr %186, align 8, !alias.scope !45, !noalias !46
  %188 = fadd reassoc nsz double %183, %187
  store double %188, ptr %186, align 8, !alias.scope !45, !noalias !46
  %189 = icmp eq i64 %reverse.previous.B154.if.2, 0
  %reverse.previous.B154.if.3 = add i64 %reverse.iteration.B154.if, -4
  br i1 %189, label %reverse.B98.if, label %reverse.loop.B154.if

reverse.B98.if:                                   ; preds = %reverse.loop.B154.if.prol.loopexit, %reverse.loop.B154.if, %reverse.B242.if.preheader, %reverse.loop.B98.if
  %.286.adjoint.slot.1 = phi double [ %.us-phi, %reverse.B242.if.preheader ], [ %72, %reverse.loop.B98.if ], [ %.lcssa157.unr, %reverse.loop.B154.if.prol.loopexit ], [ %184, %reverse.loop.B154.if ]
  %190 = load double, ptr %91, align 8, !alias.scope !45, !noalias !46
  %191 = fadd reassoc nsz double %190, %.286.adjoint.slot.1
  store double %191, ptr %91, align 8, !alias.scope !45, !noalias !46
  %192 = icmp eq i64 %reverse.iteration.B98.if, 0
  %reverse.previous.B98.if = add nsw i64 %reverse.iteration.B98.if, -1
  br i1 %192, label %epilogue.free, label %reverse.loop.B98.if

failed.sink.split:                                ; preds = %prologue, %B0.endif.endif.i, %B0.endif.endif.endif.i, %B426
  %excinfo.1.0.ph.sink = phi ptr [ @exception, %B426 ], [ @exception.2, %prologue ], [ @exception.3, %B0.endif.endif.i ], [ @exception.4, %B0.endif.endif.endif.i ]
  %arg.labels.0.references.0.ph.ph = phi i64 [ 0, %B426 ], [ 1, %prologue ], [ 1, %B0.endif.endif.i ], [ 1, %B0.endif.endif.endif.i ]
  %.7.i307.references.1.ph.ph = phi i64 [ 0, %B426 ], [ 0, %prologue ], [ 0, %B0.endif.endif.i ], [ 1, %B0.endif.endif.endif.i ]
  %.7.i307.owned.1.ph.ph = phi ptr [ %.7.i307, %B426 ], [ null, %prologue ], [ null, %B0.endif.endif.i ], [ null, %B0.endif.endif.endif.i ]
  store ptr %excinfo.1.0.ph.sink, ptr %excinfo, align 8, !alias.scope !54, !noalias !55
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

epilogue.free:                                    ; preds = %reverse.B98.if, %B426.endif, %failed
  %status101 = phi i32 [ %status.ph, %failed ], [ 0, %B426.endif ], [ 0, %reverse.B98.if ]
  %cache.0.val = load ptr, ptr %cache.0, align 16
  %cache.0.val66 = load ptr, ptr %.fca.4.gep29, align 16
  %nothing.i.i = icmp eq ptr %cache.0.val66, null
  br i1 %nothing.i.i, label %llad.frame.free.chunk.exit.i, label %drop.i.i

drop.i.i:                                         ; preds = %epilogue.free
  %made.i.i = getelementptr i8, ptr %cache.0.val66, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i.i)
  br label %llad.frame.free.chunk.exit.i

llad.frame.free.chunk.exit.i:                     ; preds = %drop.i.i, %epilogue.free
  %end1.i = icmp eq ptr %cache.0.val, null
  br i1 %end1.i, label %llad.frame.free.exit, label %llad.frame.free.chunk.exit4.i

llad.frame.free.chunk.exit4.i:                    ; preds = %llad.frame.free.chunk.exit.i, %llad.frame.free.chunk.exit4.i
  %chunk2.i = phi ptr [ %before.i, %llad.frame.free.chunk.exit4.i ], [ %cache.0.val, %llad.frame.free.chunk.exit.i ]
  %before.slot.i = getelementptr i8, ptr %chunk2.i, i64 -32
  %before.i = load ptr, ptr %before.slot.i, align 8
  %made.i3.i = getelementptr i8, ptr %chunk2.i, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i3.i)
  %end.i = icmp eq ptr %before.i, null
  br i1 %end.i, label %llad.frame.free.exit, label %llad.frame.free.chunk.exit4.i

llad.frame.free.exit:                             ; preds = %llad.frame.free.chunk.exit4.i, %llad.frame.free.chunk.exit.i
  %cache.1.val = load ptr, ptr %cache.1, align 16
  %cache.1.val67 = load ptr, ptr %.fca.4.gep24, align 16
  %nothing.i.i69 = icmp eq ptr %cache.1.val67, null
  br i1 %nothing.i.i69, label %llad.frame.free.chunk.exit.i72, label %drop.i.i70

drop.i.i70:                                       ; preds = %llad.frame.free.exit
  %made.i.i71 = getelementptr i8, ptr %cache.1.val67, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i.i71)
  br label %llad.frame.free.chunk.exit.i72

llad.frame.free.chunk.exit.i72:                   ; preds = %drop.i.i70, %llad.frame.free.exit
  %end1.i73 = icmp eq ptr %cache.1.val, null
  br i1 %end1.i73, label %llad.frame.free.exit80, label %llad.frame.free.chunk.exit4.i74

llad.frame.free.chunk.exit4.i74:                  ; preds = %llad.frame.free.chunk.exit.i72, %llad.frame.free.chunk.exit4.i74
  %chunk2.i75 = phi ptr [ %before.i77, %llad.frame.free.chunk.exit4.i74 ], [ %cache.1.val, %llad.frame.free.chunk.exit.i72 ]
  %before.slot.i76 = getelementptr i8, ptr %chunk2.i75, i64 -32
  %before.i77 = load ptr, ptr %before.slot.i76, align 8
  %made.i3.i78 = getelementptr i8, ptr %chunk2.i75, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i3.i78)
  %end.i79 = icmp eq ptr %before.i77, null
  br i1 %end.i79, label %llad.frame.free.exit80, label %llad.frame.free.chunk.exit4.i74

llad.frame.free.exit80:                           ; preds = %llad.frame.free.chunk.exit4.i74, %llad.frame.free.chunk.exit.i72
  %cache.2.val = load ptr, ptr %cache.2, align 16
  %cache.2.val68 = load ptr, ptr %.fca.4.gep, align 16
  %nothing.i.i81 = icmp eq ptr %cache.2.val68, null
  br i1 %nothing.i.i81, label %llad.frame.free.chunk.exit.i84, label %drop.i.i82

drop.i.i82:                                       ; preds = %llad.frame.free.exit80
  %made.i.i83 = getelementptr i8, ptr %cache.2.val68, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i.i83)
  br label %llad.frame.free.chunk.exit.i84

llad.frame.free.chunk.exit.i84:                   ; preds = %drop.i.i82, %llad.frame.free.exit80
  %end1.i85 = icmp eq ptr %cache.2.val, null
  br i1 %end1.i85, label %llad.frame.free.exit92, label %llad.frame.free.chunk.exit4.i86

llad.frame.free.chunk.exit4.i86:                  ; preds = %llad.frame.free.chunk.exit.i84, %llad.frame.free.chunk.exit4.i86
  %chunk2.i87 = phi ptr [ %before.i89, %llad.frame.free.chunk.exit4.i86 ], [ %cache.2.val, %llad.frame.free.chunk.exit.i84 ]
  %before.slot.i88 = getelementptr i8, ptr %chunk2.i87, i64 -32
  %before.i89 = load ptr, ptr %before.slot.i88, align 8
  %made.i3.i90 = getelementptr i8, ptr %chunk2.i87, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i3.i90)
  %end.i91 = icmp eq ptr %before.i89, null
  br i1 %end.i91, label %llad.frame.free.exit92, label %llad.frame.free.chunk.exit4.i86

llad.frame.free.exit92:                           ; preds = %llad.frame.free.chunk.exit4.i86, %llad.frame.free.chunk.exit.i84
  ret i32 %status101
}

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #2

declare i32 @madvise(ptr, i64, i32) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare ptr @llvm.ptrmask.p0.i64(ptr, i64) #0

; Function Attrs: noinline nounwind
define internal fastcc ptr @llad.heap.grow(i64 range(i64 64, 0) %bytes) unnamed_addr #3 {
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
define internal fastcc void @llad.heap.free(ptr captures(address_is_null) %block) unnamed_addr #4 {
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
define internal fastcc ptr @llad.heap.pages(i64 range(i64 1048576, 0) %bytes) unnamed_addr #3 {
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
  %ignored.i = tail call i32 @madvise(ptr %start.i, i64 %length.i, i32 14) #9
  br label %common.ret
}

; Function Attrs: noinline nounwind
define internal fastcc ptr @llad.frame.push(ptr nonnull captures(none) %state, i64 %bytes) unnamed_addr #3 {
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
define internal fastcc void @llad.frame.back(ptr nonnull captures(none) initializes((8, 16)) %state) unnamed_addr #5 {
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

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.uadd.sat.i64(i64, i64) #0

; Function Attrs: noinline nounwind
define internal fastcc void @llad.references.drop(ptr captures(none) %header, i64 range(i64 0, 2) %count) unnamed_addr #3 {
entry:
  %0 = icmp eq i64 %count, 0
  br i1 %0, label %done, label %loop

loop:                                             ; preds = %entry
  tail call void @NRT_decref(ptr %header) #9
  br label %done

done:                                             ; preds = %loop, %entry
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>) #7

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #8

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #2 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #3 = { noinline nounwind }
attributes #4 = { mustprogress noinline nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #5 = { noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #9 = { nounwind }

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
!15 = !{!16, !17, !18, !19, !20, !21, !22, !23, !24, !25}
!16 = distinct !{!16, !14, !"llad.1"}
!17 = distinct !{!17, !14, !"llad.2"}
!18 = distinct !{!18, !14, !"llad.3"}
!19 = distinct !{!19, !14, !"llad.4"}
!20 = distinct !{!20, !14, !"llad.5"}
!21 = distinct !{!21, !14, !"llad.6"}
!22 = distinct !{!22, !14, !"llad.7"}
!23 = distinct !{!23, !14, !"llad.8"}
!24 = distinct !{!24, !14, !"llad.9"}
!25 = distinct !{!25, !14, !"llad.10"}
!26 = !{!16}
!27 = !{!13, !17, !18, !19, !20, !21, !22, !23, !24, !25}
!28 = distinct !{!28, !29}
!29 = !{!"llvm.loop.unroll.disable"}
!30 = !{!17}
!31 = !{!13, !16, !18, !19, !20, !21, !22, !23, !24, !25}
!32 = !{!18}
!33 = !{!13, !16, !17, !19, !20, !21, !22, !23, !24, !25}
!34 = distinct !{!34, !29}
!35 = !{!19}
!36 = !{!13, !16, !17, !18, !20, !21, !22, !23, !24, !25}
!37 = !{!20}
!38 = !{!13, !16, !17, !18, !19, !21, !22, !23, !24, !25}
!39 = !{!21}
!40 = !{!13, !16, !17, !18, !19, !20, !22, !23, !24, !25}
!41 = !{!22}
!42 = !{!13, !16, !17, !18, !19, !20, !21, !23, !24, !25}
!43 = !{!24}
!44 = !{!13, !16, !17, !18, !19, !20, !21, !22, !23, !25}
!45 = !{!25}
!46 = !{!13, !16, !17, !18, !19, !20, !21, !22, !23, !24}
!47 = distinct !{!47, !48, !49}
!48 = !{!"llvm.loop.isvectorized", i32 1}
!49 = !{!"llvm.loop.unroll.runtime.disable"}
!50 = !{!"branch_weights", i32 4, i32 12}
!51 = distinct !{!51, !48, !49}
!52 = distinct !{!52, !49, !48}
!53 = distinct !{!53, !29}
!54 = !{!23}
!55 = !{!13, !16, !17, !18, !19, !20, !21, !22, !24, !25}
