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

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #0

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
  br i1 %.30.i, label %failed.sink.split, label %B0.endif, !prof !0

B0.endif:                                         ; preds = %B0.endif.endif.i
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
  %.286 = load double, ptr %.285, align 8, !alias.scope !1, !noalias !4
  br i1 %.370334, label %B154.if.preheader, label %B242.preheader

B154.if.preheader:                                ; preds = %B98.if
  %9 = mul nuw nsw i64 %iteration.B98.if, %4
  %10 = getelementptr i8, ptr %cache.0.entry, i64 %9
  br i1 %61, label %B154.if.epil.preheader, label %B154.if

B242.preheader:                                   ; preds = %B98.if
  br i1 %.582339.not, label %for.end.1, label %B242.if.preheader

B154.if:                                          ; preds = %B154.if.preheader, %B154.if
  %iteration.B154.if = phi i64 [ %iteration.B154.if.next.3, %B154.if ], [ 0, %B154.if.preheader ]
  %largest.2.1337 = phi double [ %.13.i.3, %B154.if ], [ %.286, %B154.if.preheader ]
  %.314.0335 = phi i64 [ %.383.3, %B154.if ], [ 1, %B154.if.preheader ]
  %niter = phi i64 [ %niter.next.3, %B154.if ], [ 0, %B154.if.preheader ]
  %11 = getelementptr double, ptr %.285, i64 %.314.0335
  %.460 = load double, ptr %11, align 8, !alias.scope !1, !noalias !4
  %.12.i311 = fcmp ogt double %.460, %largest.2.1337
  %12 = getelementptr i8, ptr %10, i64 %iteration.B154.if
  %13 = zext i1 %.12.i311 to i8
  store i8 %13, ptr %12, align 1, !alias.scope !14, !noalias !15
  %.13.i = select i1 %.12.i311, double %.460, double %largest.2.1337
  %14 = getelementptr double, ptr %.285, i64 %.314.0335
  %15 = getelementptr i8, ptr %14, i64 8
  %.460.1 = load double, ptr %15, align 8, !alias.scope !1, !noalias !4
  %.12.i311.1 = fcmp ogt double %.460.1, %.13.i
  %16 = getelementptr i8, ptr %10, i64 %iteration.B154.if
  %17 = getelementptr i8, ptr %16, i64 1
  %18 = zext i1 %.12.i311.1 to i8
  store i8 %18, ptr %17, align 1, !alias.scope !14, !noalias !15
  %.13.i.1 = select i1 %.12.i311.1, double %.460.1, double %.13.i
  %19 = getelementptr double, ptr %.285, i64 %.314.0335
  %20 = getelementptr i8, ptr %19, i64 16
  %.460.2 = load double, ptr %20, align 8, !alias.scope !1, !noalias !4
  %.12.i311.2 = fcmp ogt double %.460.2, %.13.i.1
  %21 = getelementptr i8, ptr %10, i64 %iteration.B154.if
  %22 = getelementptr i8, ptr %21, i64 2
  %23 = zext i1 %.12.i311.2 to i8
  store i8 %23, ptr %22, align 1, !alias.scope !14, !noalias !15
  %.13.i.2 = select i1 %.12.i311.2, double %.460.2, double %.13.i.1
  %.383.3 = add nuw nsw i64 %.314.0335, 4
  %24 = getelementptr double, ptr %.285, i64 %.314.0335
  %25 = getelementptr i8, ptr %24, i64 24
  %.460.3 = load double, ptr %25, align 8, !alias.scope !1, !noalias !4
  %.12.i311.3 = fcmp ogt double %.460.3, %.13.i.2
  %26 = getelementptr i8, ptr %10, i64 %iteration.B154.if
  %27 = getelementptr i8, ptr %26, i64 3
  %28 = zext i1 %.12.i311.3 to i8
  store i8 %28, ptr %27, align 1, !alias.scope !14, !noalias !15
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
  tail call void @llvm.assume(i1 %lcmp.mod231)
  br label %B154.if.epil

B154.if.epil:                                     ; preds = %B154.if.epil, %B154.if.epil.preheader
  %iteration.B154.if.epil = phi i64 [ %iteration.B154.if.next.epil, %B154.if.epil ], [ %iteration.B154.if.epil.init, %B154.if.epil.preheader ]
  %largest.2.1337.epil = phi double [ %.13.i.epil, %B154.if.epil ], [ %largest.2.1337.epil.init, %B154.if.epil.preheader ]
  %.314.0335.epil = phi i64 [ %.383.epil, %B154.if.epil ], [ %.314.0335.epil.init, %B154.if.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B154.if.epil ], [ 0, %B154.if.epil.preheader ]
  %.383.epil = add nuw nsw i64 %.314.0335.epil, 1
  %29 = getelementptr double, ptr %.285, i64 %.314.0335.epil
  %.460.epil = load double, ptr %29, align 8, !alias.scope !1, !noalias !4
  %.12.i311.epil = fcmp ogt double %.460.epil, %largest.2.1337.epil
  %30 = getelementptr i8, ptr %10, i64 %iteration.B154.if.epil
  %31 = zext i1 %.12.i311.epil to i8
  store i8 %31, ptr %30, align 1, !alias.scope !14, !noalias !15
  %.13.i.epil = select i1 %.12.i311.epil, double %.460.epil, double %largest.2.1337.epil
  %iteration.B154.if.next.epil = add nuw nsw i64 %iteration.B154.if.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %B242.if.preheader, label %B154.if.epil, !llvm.loop !16

B242.if.preheader:                                ; preds = %B242.if.preheader.loopexit.unr-lcssa, %B154.if.epil, %B242.preheader
  %largest.2.1.lcssa355 = phi double [ %.286, %B242.preheader ], [ %.13.i.3, %B242.if.preheader.loopexit.unr-lcssa ], [ %.13.i.epil, %B154.if.epil ]
  %32 = mul nuw nsw i64 %iteration.B98.if, %50
  %33 = getelementptr double, ptr %cache.1.entry, i64 %32
  br i1 %62, label %B242.if.epil.preheader, label %B242.if

B242.if:                                          ; preds = %B242.if.preheader, %B242.if
  %iteration.B242.if = phi i64 [ %iteration.B242.if.next.3, %B242.if ], [ 0, %B242.if.preheader ]
  %total.2.1342 = phi double [ %.750.3, %B242.if ], [ 0.000000e+00, %B242.if.preheader ]
  %niter238 = phi i64 [ %niter238.next.3, %B242.if ], [ 0, %B242.if.preheader ]
  %iteration.B242.if.next = or disjoint i64 %iteration.B242.if, 1
  %34 = getelementptr double, ptr %.285, i64 %iteration.B242.if
  %.672 = load double, ptr %34, align 8, !alias.scope !1, !noalias !4
  %.676 = fsub double %.672, %largest.2.1.lcssa355
  %.684.le = tail call double @llvm.exp.f64(double %.676)
  %35 = getelementptr double, ptr %33, i64 %iteration.B242.if
  store double %.684.le, ptr %35, align 8, !alias.scope !18, !noalias !19
  %.750 = fadd double %total.2.1342, %.684.le
  %iteration.B242.if.next.1 = or disjoint i64 %iteration.B242.if, 2
  %36 = getelementptr double, ptr %.285, i64 %iteration.B242.if.next
  %.672.1 = load double, ptr %36, align 8, !alias.scope !1, !noalias !4
  %.676.1 = fsub double %.672.1, %largest.2.1.lcssa355
  %.684.le.1239 = tail call double @llvm.exp.f64(double %.676.1)
  %37 = getelementptr double, ptr %33, i64 %iteration.B242.if.next
  store double %.684.le.1239, ptr %37, align 8, !alias.scope !18, !noalias !19
  %.750.1 = fadd double %.750, %.684.le.1239
  %iteration.B242.if.next.2 = or disjoint i64 %iteration.B242.if, 3
  %38 = getelementptr double, ptr %.285, i64 %iteration.B242.if.next.1
  %.672.2 = load double, ptr %38, align 8, !alias.scope !1, !noalias !4
  %.676.2 = fsub double %.672.2, %largest.2.1.lcssa355
  %.684.le.2 = tail call double @llvm.exp.f64(double %.676.2)
  %39 = getelementptr double, ptr %33, i64 %iteration.B242.if.next.1
  store double %.684.le.2, ptr %39, align 8, !alias.scope !18, !noalias !19
  %.750.2 = fadd double %.750.1, %.684.le.2
  %iteration.B242.if.next.3 = add nuw nsw i64 %iteration.B242.if, 4
  %40 = getelementptr double, ptr %.285, i64 %iteration.B242.if.next.2
  %.672.3 = load double, ptr %40, align 8, !alias.scope !1, !noalias !4
  %.676.3 = fsub double %.672.3, %largest.2.1.lcssa355
  %.684.le.3 = tail call double @llvm.exp.f64(double %.676.3)
  %41 = getelementptr double, ptr %33, i64 %iteration.B242.if.next.2
  store double %.684.le.3, ptr %41, align 8, !alias.scope !18, !noalias !19
  %.750.3 = fadd double %.750.2, %.684.le.3
  %niter238.next.3 = add i64 %niter238, 4
  %niter238.ncmp.3 = icmp eq i64 %niter238.next.3, %unroll_iter237
  br i1 %niter238.ncmp.3, label %for.end.1.loopexit.unr-lcssa, label %B242.if

for.end.1.loopexit.unr-lcssa:                     ; preds = %B242.if
  br i1 %lcmp.mod234.not, label %for.end.1.loopexit, label %B242.if.epil.preheader

B242.if.epil.preheader:                           ; preds = %for.end.1.loopexit.unr-lcssa, %B242.if.preheader
  %iteration.B242.if.epil.init = phi i64 [ 0, %B242.if.preheader ], [ %iteration.B242.if.next.3, %for.end.1.loopexit.unr-lcssa ]
  %total.2.1342.epil.init = phi double [ 0.000000e+00, %B242.if.preheader ], [ %.750.3, %for.end.1.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod236)
  br label %B242.if.epil

B242.if.epil:                                     ; preds = %B242.if.epil, %B242.if.epil.preheader
  %iteration.B242.if.epil = phi i64 [ %iteration.B242.if.epil.init, %B242.if.epil.preheader ], [ %iteration.B242.if.next.epil, %B242.if.epil ]
  %total.2.1342.epil = phi double [ %total.2.1342.epil.init, %B242.if.epil.preheader ], [ %.750.epil, %B242.if.epil ]
  %epil.iter233 = phi i64 [ 0, %B242.if.epil.preheader ], [ %epil.iter233.next, %B242.if.epil ]
  %iteration.B242.if.next.epil = add nuw nsw i64 %iteration.B242.if.epil, 1
  %42 = getelementptr double, ptr %.285, i64 %iteration.B242.if.epil
  %.672.epil = load double, ptr %42, align 8, !alias.scope !1, !noalias !4
  %.676.epil = fsub double %.672.epil, %largest.2.1.lcssa355
  %.684.le.epil = tail call double @llvm.exp.f64(double %.676.epil)
  %43 = getelementptr double, ptr %33, i64 %iteration.B242.if.epil
  store double %.684.le.epil, ptr %43, align 8, !alias.scope !18, !noalias !19
  %.750.epil = fadd double %total.2.1342.epil, %.684.le.epil
  %epil.iter233.next = add i64 %epil.iter233, 1
  %epil.iter233.cmp.not = icmp eq i64 %epil.iter233.next, %xtraiter232
  br i1 %epil.iter233.cmp.not, label %for.end.1.loopexit, label %B242.if.epil, !llvm.loop !20

for.end.1.loopexit:                               ; preds = %B242.if.epil, %for.end.1.loopexit.unr-lcssa
  %.750.lcssa = phi double [ %.750.3, %for.end.1.loopexit.unr-lcssa ], [ %.750.epil, %B242.if.epil ]
  %44 = getelementptr inbounds nuw double, ptr %cache.2.entry, i64 %iteration.B98.if
  store double %.750.lcssa, ptr %44, align 8, !alias.scope !21, !noalias !22
  %45 = tail call double @llvm.log.f64(double %.750.lcssa)
  br label %for.end.1

for.end.1:                                        ; preds = %for.end.1.loopexit, %B242.preheader
  %path.for.end.1 = phi i8 [ 0, %B242.preheader ], [ 1, %for.end.1.loopexit ]
  %largest.2.1.lcssa356 = phi double [ %.286, %B242.preheader ], [ %largest.2.1.lcssa355, %for.end.1.loopexit ]
  %total.2.1.lcssa = phi double [ 0xFFF0000000000000, %B242.preheader ], [ %45, %for.end.1.loopexit ]
  %46 = getelementptr inbounds nuw i8, ptr %58, i64 %iteration.B98.if
  store i8 %path.for.end.1, ptr %46, align 1, !alias.scope !23, !noalias !24
  %47 = getelementptr i64, ptr %arg.labels.4, i64 %iteration.B98.if
  %.803 = load i64, ptr %47, align 8, !alias.scope !25, !noalias !26
  %.834 = icmp slt i64 %.803, 0
  %.835 = select i1 %.834, i64 %arg.logits.5.1, i64 0
  %48 = getelementptr double, ptr %.285, i64 %.803
  %.857 = getelementptr double, ptr %48, i64 %.835
  %.858 = load double, ptr %.857, align 8, !alias.scope !1, !noalias !4
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
  %.897 = icmp eq i64 %arg.logits.5.0, 0
  br i1 %.897, label %failed.sink.split, label %B426.endif, !prof !0

B426.endif:                                       ; preds = %B426
  %.896 = sitofp i64 %arg.logits.5.0 to double
  %.904 = fdiv double %loss.2.0.lcssa, %.896
  store double %.904, ptr %retptr, align 8, !alias.scope !27, !noalias !28
  %caches.bytes = call fastcc i64 @llad.frame.bytes.all(ptr %caches)
  store i64 %caches.bytes, ptr %kept.bytes, align 8
  %49 = load double, ptr %retptr.shadow, align 8, !alias.scope !29, !noalias !30
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !29, !noalias !30
  br i1 %.191346.not, label %reverse.B426.loopexit.B426, label %epilogue.free

cache.0.ready:                                    ; preds = %B98.if.lr.ph
  %50 = add nuw nsw i64 %trips.B242.if, 1
  %51 = shl i64 %arg.logits.5.0, 3
  %52 = mul i64 %51, %50
  %cache.1.entry = call fastcc ptr @llad.frame.push(ptr %cache.1, i64 %52)
  %53 = icmp eq ptr %cache.1.entry, null
  br i1 %53, label %failed, label %cache.1.ready

cache.1.ready:                                    ; preds = %cache.0.ready
  %54 = mul i64 %arg.logits.5.0, 9
  %55 = add i64 %54, 7
  %56 = and i64 %55, -8
  %cache.2.entry = call fastcc ptr @llad.frame.push(ptr %cache.2, i64 %56)
  %57 = icmp eq ptr %cache.2.entry, null
  br i1 %57, label %failed, label %B98.if.preheader

B98.if.preheader:                                 ; preds = %cache.1.ready
  %58 = getelementptr inbounds nuw i8, ptr %cache.2.entry, i64 %51
  %59 = add nsw i64 %arg.logits.5.1, -1
  %60 = add nsw i64 %arg.logits.5.1, -2
  %xtraiter = and i64 %59, 3
  %61 = icmp ult i64 %60, 3
  %unroll_iter = and i64 %59, -4
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod231 = icmp ne i64 %xtraiter, 0
  %xtraiter232 = and i64 %arg.logits.5.1, 3
  %62 = icmp ult i64 %59, 3
  %unroll_iter237 = and i64 %arg.logits.5.1, 1152921504606846972
  %lcmp.mod234.not = icmp eq i64 %xtraiter232, 0
  %lcmp.mod236 = icmp ne i64 %xtraiter232, 0
  br label %B98.if

reverse.B426.loopexit.B426:                       ; preds = %B426.endif
  %63 = fcmp oeq double %49, 0.000000e+00
  %64 = fdiv arcp double %49, %.896
  %65 = select i1 %63, double 0.000000e+00, double %64
  %.fr90 = freeze double %65
  %66 = add nuw nsw i64 %trips.B98.if.kept.0, 1
  %67 = add nuw nsw i64 %trips.B154.if.kept.0, 1
  %68 = mul i64 %67, %66
  %69 = add i64 %68, 7
  %70 = and i64 %69, -8
  %used.slot.i41 = getelementptr inbounds nuw i8, ptr %caches, i64 8
  %used.i42 = load i64, ptr %used.slot.i41, align 8
  %here.not.i43 = icmp ult i64 %used.i42, %70
  br i1 %here.not.i43, label %back.i48, label %llad.frame.top.exit49

back.i48:                                         ; preds = %reverse.B426.loopexit.B426
  call fastcc void @llad.frame.back(ptr nonnull %caches)
  %now.i44.pre = load i64, ptr %used.slot.i41, align 8
  br label %llad.frame.top.exit49

llad.frame.top.exit49:                            ; preds = %reverse.B426.loopexit.B426, %back.i48
  %now.i44 = phi i64 [ %used.i42, %reverse.B426.loopexit.B426 ], [ %now.i44.pre, %back.i48 ]
  %left.i45 = sub i64 %now.i44, %70
  %buffer.i46 = load ptr, ptr %caches, align 16
  %address.i47 = getelementptr i8, ptr %buffer.i46, i64 %left.i45
  store i64 %left.i45, ptr %used.slot.i41, align 8
  %total.slot.i = getelementptr inbounds nuw i8, ptr %caches, i64 24
  %total.i = load i64, ptr %total.slot.i, align 8
  %total.after.i = sub i64 %total.i, %70
  store i64 %total.after.i, ptr %total.slot.i, align 8
  %71 = add nuw nsw i64 %trips.B242.if.kept.0, 1
  %72 = shl i64 %66, 3
  %73 = mul i64 %72, %71
  %used.slot.i32 = getelementptr inbounds nuw i8, ptr %caches, i64 48
  %used.i33 = load i64, ptr %used.slot.i32, align 16
  %here.not.i34 = icmp ult i64 %used.i33, %73
  br i1 %here.not.i34, label %back.i39, label %llad.frame.top.exit40

back.i39:                                         ; preds = %llad.frame.top.exit49
  call fastcc void @llad.frame.back(ptr nonnull %cache.1)
  %now.i35.pre = load i64, ptr %used.slot.i32, align 16
  br label %llad.frame.top.exit40

llad.frame.top.exit40:                            ; preds = %llad.frame.top.exit49, %back.i39
  %now.i35 = phi i64 [ %used.i33, %llad.frame.top.exit49 ], [ %now.i35.pre, %back.i39 ]
  %left.i36 = sub i64 %now.i35, %73
  %buffer.i37 = load ptr, ptr %cache.1, align 8
  %address.i38 = getelementptr i8, ptr %buffer.i37, i64 %left.i36
  store i64 %left.i36, ptr %used.slot.i32, align 16
  %total.slot.i18 = getelementptr inbounds nuw i8, ptr %caches, i64 64
  %total.i19 = load i64, ptr %total.slot.i18, align 16
  %total.after.i20 = sub i64 %total.i19, %73
  store i64 %total.after.i20, ptr %total.slot.i18, align 16
  %74 = mul i64 %66, 9
  %75 = add i64 %74, 7
  %76 = and i64 %75, -8
  %used.slot.i28 = getelementptr inbounds nuw i8, ptr %caches, i64 88
  %used.i29 = load i64, ptr %used.slot.i28, align 8
  %here.not.i = icmp ult i64 %used.i29, %76
  br i1 %here.not.i, label %back.i, label %llad.frame.top.exit

back.i:                                           ; preds = %llad.frame.top.exit40
  call fastcc void @llad.frame.back(ptr nonnull %cache.2)
  %now.i.pre = load i64, ptr %used.slot.i28, align 8
  br label %llad.frame.top.exit

llad.frame.top.exit:                              ; preds = %llad.frame.top.exit40, %back.i
  %now.i = phi i64 [ %used.i29, %llad.frame.top.exit40 ], [ %now.i.pre, %back.i ]
  %left.i30 = sub i64 %now.i, %76
  %buffer.i = load ptr, ptr %cache.2, align 16
  %address.i31 = getelementptr i8, ptr %buffer.i, i64 %left.i30
  store i64 %left.i30, ptr %used.slot.i28, align 8
  %total.slot.i25 = getelementptr inbounds nuw i8, ptr %caches, i64 104
  %total.i26 = load i64, ptr %total.slot.i25, align 8
  %total.after.i27 = sub i64 %total.i26, %76
  store i64 %total.after.i27, ptr %total.slot.i25, align 8
  %77 = getelementptr inbounds nuw i8, ptr %address.i31, i64 %72
  %78 = fcmp oeq double %.fr90, 0.000000e+00
  %.370334.kept.0.fr = freeze i1 %.370334.kept.0
  br i1 %.370334.kept.0.fr, label %reverse.loop.B98.if.us.preheader, label %llad.frame.top.exit.split

reverse.loop.B98.if.us.preheader:                 ; preds = %llad.frame.top.exit
  %79 = add i64 %trips.B154.if.kept.0, 1
  %min.iters.check149 = icmp ult i64 %trips.B242.if.kept.0, 3
  %min.iters.check152 = icmp ult i64 %trips.B242.if.kept.0, 15
  %n.mod.vf155 = and i64 %71, 12
  %n.vec156 = and i64 %71, -16
  %80 = insertelement <4 x double> <double poison, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00>, double %.fr90, i64 0
  %cmp.n190 = icmp eq i64 %71, %n.vec156
  %ind.end215 = sub i64 %trips.B242.if.kept.0, %n.vec156
  %min.epilog.iters.check195 = icmp eq i64 %n.mod.vf155, 0
  %n.vec198 = and i64 %71, -4
  %81 = sub i64 %trips.B242.if.kept.0, %n.vec198
  %cmp.n212 = icmp eq i64 %71, %n.vec198
  %xtraiter242 = and i64 %79, 3
  %82 = and i64 %trips.B154.if.kept.0, 3
  %lcmp.mod243.not = icmp eq i64 %82, 3
  %83 = icmp ult i64 %trips.B154.if.kept.0, 3
  br label %reverse.loop.B98.if.us

reverse.loop.B98.if.us:                           ; preds = %reverse.loop.B98.if.us.preheader, %reverse.B98.if.us
  %reverse.iteration.B98.if.us = phi i64 [ %reverse.previous.B98.if.us, %reverse.B98.if.us ], [ %trips.B98.if.kept.0, %reverse.loop.B98.if.us.preheader ]
  %.281.1.us = mul i64 %reverse.iteration.B98.if.us, %arg.logits.5.1
  %84 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1.us
  %85 = getelementptr i64, ptr %arg.labels.4, i64 %reverse.iteration.B98.if.us
  %.803.1.us = load i64, ptr %85, align 8, !alias.scope !25, !noalias !26
  %86 = getelementptr double, ptr %84, i64 %.803.1.us
  %.834.1.us = icmp slt i64 %.803.1.us, 0
  %.835.1.us = select i1 %.834.1.us, i64 %arg.logits.5.1, i64 0
  %87 = getelementptr double, ptr %86, i64 %.835.1.us
  %88 = load double, ptr %87, align 8, !alias.scope !31, !noalias !32
  %89 = fsub reassoc nsz double %88, %.fr90
  store double %89, ptr %87, align 8, !alias.scope !31, !noalias !32
  %90 = getelementptr inbounds i8, ptr %77, i64 %reverse.iteration.B98.if.us
  %path.for.end.1.1.us = load i8, ptr %90, align 1, !alias.scope !23, !noalias !24
  %91 = icmp eq i8 %path.for.end.1.1.us, 0
  br i1 %91, label %reverse.B98.if.us, label %reverse.for.end.1.loopexit.for.end.1.us

reverse.for.end.1.loopexit.for.end.1.us:          ; preds = %reverse.loop.B98.if.us
  %92 = getelementptr inbounds double, ptr %address.i31, i64 %reverse.iteration.B98.if.us
  %.750.lcssa.1.us = load double, ptr %92, align 8, !alias.scope !21, !noalias !22
  %.750.lcssa.1.us.fr = freeze double %.750.lcssa.1.us
  %93 = fdiv double %.fr90, %.750.lcssa.1.us.fr
  %94 = select i1 %78, double 0.000000e+00, double %93
  %95 = mul nuw nsw i64 %reverse.iteration.B98.if.us, %71
  %96 = getelementptr double, ptr %address.i38, i64 %95
  %97 = fcmp oeq double %94, 0.000000e+00
  br i1 %97, label %reverse.B242.if.preheader.us, label %iter.check151

iter.check151:                                    ; preds = %reverse.for.end.1.loopexit.for.end.1.us
  br i1 %min.iters.check149, label %reverse.loop.B242.if.us56.preheader, label %vector.main.loop.iter.check153

vector.main.loop.iter.check153:                   ; preds = %iter.check151
  br i1 %min.iters.check152, label %vec.epilog.ph196, label %vector.ph154

vector.ph154:                                     ; preds = %vector.main.loop.iter.check153
  %broadcast.splatinsert157 = insertelement <4 x double> poison, double %94, i64 0
  %broadcast.splat158 = shufflevector <4 x double> %broadcast.splatinsert157, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body159

vector.body159:                                   ; preds = %vector.body159, %vector.ph154
  %index160 = phi i64 [ 0, %vector.ph154 ], [ %index.next185, %vector.body159 ]
  %vec.phi161 = phi <4 x double> [ %80, %vector.ph154 ], [ %117, %vector.body159 ]
  %vec.phi162 = phi <4 x double> [ zeroinitializer, %vector.ph154 ], [ %118, %vector.body159 ]
  %vec.phi163 = phi <4 x double> [ zeroinitializer, %vector.ph154 ], [ %119, %vector.body159 ]
  %vec.phi164 = phi <4 x double> [ zeroinitializer, %vector.ph154 ], [ %120, %vector.body159 ]
  %98 = sub i64 %trips.B242.if.kept.0, %index160
  %99 = getelementptr double, ptr %96, i64 %98
  %100 = getelementptr i8, ptr %99, i64 -24
  %101 = getelementptr i8, ptr %99, i64 -56
  %102 = getelementptr i8, ptr %99, i64 -88
  %103 = getelementptr i8, ptr %99, i64 -120
  %wide.load165 = load <4 x double>, ptr %100, align 8, !alias.scope !18, !noalias !19
  %wide.load166 = load <4 x double>, ptr %101, align 8, !alias.scope !18, !noalias !19
  %wide.load167 = load <4 x double>, ptr %102, align 8, !alias.scope !18, !noalias !19
  %wide.load168 = load <4 x double>, ptr %103, align 8, !alias.scope !18, !noalias !19
  %reverse169 = shufflevector <4 x double> %wide.load165, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse170 = shufflevector <4 x double> %wide.load166, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse171 = shufflevector <4 x double> %wide.load167, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse172 = shufflevector <4 x double> %wide.load168, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %104 = fmul <4 x double> %broadcast.splat158, %reverse169
  %105 = fmul <4 x double> %broadcast.splat158, %reverse170
  %106 = fmul <4 x double> %broadcast.splat158, %reverse171
  %107 = fmul <4 x double> %broadcast.splat158, %reverse172
  %108 = getelementptr double, ptr %84, i64 %98
  %109 = getelementptr i8, ptr %108, i64 -24
  %110 = getelementptr i8, ptr %108, i64 -56
  %111 = getelementptr i8, ptr %108, i64 -88
  %112 = getelementptr i8, ptr %108, i64 -120
  %wide.load173 = load <4 x double>, ptr %109, align 8, !alias.scope !31, !noalias !32
  %wide.load174 = load <4 x double>, ptr %110, align 8, !alias.scope !31, !noalias !32
  %wide.load175 = load <4 x double>, ptr %111, align 8, !alias.scope !31, !noalias !32
  %wide.load176 = load <4 x double>, ptr %112, align 8, !alias.scope !31, !noalias !32
  %113 = shufflevector <4 x double> %104, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse181 = fadd reassoc nsz <4 x double> %113, %wide.load173
  %114 = shufflevector <4 x double> %105, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse182 = fadd reassoc nsz <4 x double> %114, %wide.load174
  %115 = shufflevector <4 x double> %106, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse183 = fadd reassoc nsz <4 x double> %115, %wide.load175
  %116 = shufflevector <4 x double> %107, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse184 = fadd reassoc nsz <4 x double> %116, %wide.load176
  store <4 x double> %reverse181, ptr %109, align 8, !alias.scope !31, !noalias !32
  store <4 x double> %reverse182, ptr %110, align 8, !alias.scope !31, !noalias !32
  store <4 x double> %reverse183, ptr %111, align 8, !alias.scope !31, !noalias !32
  store <4 x double> %reverse184, ptr %112, align 8, !alias.scope !31, !noalias !32
  %117 = fsub reassoc nsz <4 x double> %vec.phi161, %104
  %118 = fsub reassoc nsz <4 x double> %vec.phi162, %105
  %119 = fsub reassoc nsz <4 x double> %vec.phi163, %106
  %120 = fsub reassoc nsz <4 x double> %vec.phi164, %107
  %index.next185 = add nuw i64 %index160, 16
  %121 = icmp eq i64 %index.next185, %n.vec156
  br i1 %121, label %middle.block186, label %vector.body159, !llvm.loop !33

middle.block186:                                  ; preds = %vector.body159
  %bin.rdx187 = fadd reassoc nsz <4 x double> %118, %117
  %bin.rdx188 = fadd reassoc nsz <4 x double> %119, %bin.rdx187
  %bin.rdx189 = fadd reassoc nsz <4 x double> %120, %bin.rdx188
  %122 = tail call reassoc nsz double @llvm.vector.reduce.fadd.v4f64(double 0.000000e+00, <4 x double> %bin.rdx189)
  br i1 %cmp.n190, label %reverse.B242.if.preheader.us, label %vec.epilog.iter.check194

vec.epilog.iter.check194:                         ; preds = %middle.block186
  br i1 %min.epilog.iters.check195, label %reverse.loop.B242.if.us56.preheader, label %vec.epilog.ph196, !prof !36

vec.epilog.ph196:                                 ; preds = %vector.main.loop.iter.check153, %vec.epilog.iter.check194
  %vec.epilog.resume.val191 = phi i64 [ %n.vec156, %vec.epilog.iter.check194 ], [ 0, %vector.main.loop.iter.check153 ]
  %bc.merge.rdx192 = phi double [ %122, %vec.epilog.iter.check194 ], [ %.fr90, %vector.main.loop.iter.check153 ]
  %123 = insertelement <4 x double> <double poison, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00>, double %bc.merge.rdx192, i64 0
  %broadcast.splatinsert199 = insertelement <4 x double> poison, double %94, i64 0
  %broadcast.splat200 = shufflevector <4 x double> %broadcast.splatinsert199, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body201

vec.epilog.vector.body201:                        ; preds = %vec.epilog.vector.body201, %vec.epilog.ph196
  %index202 = phi i64 [ %vec.epilog.resume.val191, %vec.epilog.ph196 ], [ %index.next210, %vec.epilog.vector.body201 ]
  %vec.phi203 = phi <4 x double> [ %123, %vec.epilog.ph196 ], [ %130, %vec.epilog.vector.body201 ]
  %offset.idx204 = sub i64 %trips.B242.if.kept.0, %index202
  %124 = getelementptr double, ptr %96, i64 %offset.idx204
  %125 = getelementptr i8, ptr %124, i64 -24
  %wide.load205 = load <4 x double>, ptr %125, align 8, !alias.scope !18, !noalias !19
  %reverse206 = shufflevector <4 x double> %wide.load205, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %126 = fmul <4 x double> %broadcast.splat200, %reverse206
  %127 = getelementptr double, ptr %84, i64 %offset.idx204
  %128 = getelementptr i8, ptr %127, i64 -24
  %wide.load207 = load <4 x double>, ptr %128, align 8, !alias.scope !31, !noalias !32
  %129 = shufflevector <4 x double> %126, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse209 = fadd reassoc nsz <4 x double> %129, %wide.load207
  store <4 x double> %reverse209, ptr %128, align 8, !alias.scope !31, !noalias !32
  %130 = fsub reassoc nsz <4 x double> %vec.phi203, %126
  %index.next210 = add nuw i64 %index202, 4
  %131 = icmp eq i64 %index.next210, %n.vec198
  br i1 %131, label %vec.epilog.middle.block211, label %vec.epilog.vector.body201, !llvm.loop !37

vec.epilog.middle.block211:                       ; preds = %vec.epilog.vector.body201
  %132 = tail call reassoc nsz double @llvm.vector.reduce.fadd.v4f64(double 0.000000e+00, <4 x double> %130)
  br i1 %cmp.n212, label %reverse.B242.if.preheader.us, label %reverse.loop.B242.if.us56.preheader

reverse.loop.B242.if.us56.preheader:              ; preds = %iter.check151, %vec.epilog.iter.check194, %vec.epilog.middle.block211
  %largest.2.1.lcssa355.adjoint.slot.2.us.ph = phi double [ %.fr90, %iter.check151 ], [ %122, %vec.epilog.iter.check194 ], [ %132, %vec.epilog.middle.block211 ]
  %reverse.iteration.B242.if.us57.ph = phi i64 [ %trips.B242.if.kept.0, %iter.check151 ], [ %ind.end215, %vec.epilog.iter.check194 ], [ %81, %vec.epilog.middle.block211 ]
  br label %reverse.loop.B242.if.us56

reverse.loop.B242.if.us56:                        ; preds = %reverse.loop.B242.if.us56.preheader, %reverse.loop.B242.if.us56
  %largest.2.1.lcssa355.adjoint.slot.2.us = phi double [ %138, %reverse.loop.B242.if.us56 ], [ %largest.2.1.lcssa355.adjoint.slot.2.us.ph, %reverse.loop.B242.if.us56.preheader ]
  %reverse.iteration.B242.if.us57 = phi i64 [ %reverse.previous.B242.if.us58, %reverse.loop.B242.if.us56 ], [ %reverse.iteration.B242.if.us57.ph, %reverse.loop.B242.if.us56.preheader ]
  %133 = getelementptr double, ptr %96, i64 %reverse.iteration.B242.if.us57
  %.684.le.1.us = load double, ptr %133, align 8, !alias.scope !18, !noalias !19
  %134 = fmul double %94, %.684.le.1.us
  %135 = getelementptr double, ptr %84, i64 %reverse.iteration.B242.if.us57
  %136 = load double, ptr %135, align 8, !alias.scope !31, !noalias !32
  %137 = fadd reassoc nsz double %134, %136
  store double %137, ptr %135, align 8, !alias.scope !31, !noalias !32
  %138 = fsub reassoc nsz double %largest.2.1.lcssa355.adjoint.slot.2.us, %134
  %139 = icmp eq i64 %reverse.iteration.B242.if.us57, 0
  %reverse.previous.B242.if.us58 = add i64 %reverse.iteration.B242.if.us57, -1
  br i1 %139, label %reverse.B242.if.preheader.us, label %reverse.loop.B242.if.us56, !llvm.loop !38

reverse.loop.B154.if.us:                          ; preds = %reverse.loop.B154.if.us.prol.loopexit, %reverse.loop.B154.if.us
  %.13.i.adjoint.slot.2.us = phi double [ %167, %reverse.loop.B154.if.us ], [ %.13.i.adjoint.slot.2.us.unr, %reverse.loop.B154.if.us.prol.loopexit ]
  %reverse.iteration.B154.if.us = phi i64 [ %reverse.previous.B154.if.us.3, %reverse.loop.B154.if.us ], [ %reverse.iteration.B154.if.us.unr, %reverse.loop.B154.if.us.prol.loopexit ]
  %140 = getelementptr i8, ptr %177, i64 %reverse.iteration.B154.if.us
  %.12.i311.1.us = load i8, ptr %140, align 1, !alias.scope !14, !noalias !15
  %141 = trunc i8 %.12.i311.1.us to i1
  %142 = select i1 %141, double %.13.i.adjoint.slot.2.us, double 0.000000e+00
  %143 = select i1 %141, double 0.000000e+00, double %.13.i.adjoint.slot.2.us
  %144 = getelementptr double, ptr %84, i64 %reverse.iteration.B154.if.us
  %145 = getelementptr i8, ptr %144, i64 8
  %146 = load double, ptr %145, align 8, !alias.scope !31, !noalias !32
  %147 = fadd reassoc nsz double %142, %146
  store double %147, ptr %145, align 8, !alias.scope !31, !noalias !32
  %reverse.previous.B154.if.us = add i64 %reverse.iteration.B154.if.us, -1
  %148 = getelementptr i8, ptr %177, i64 %reverse.previous.B154.if.us
  %.12.i311.1.us.1 = load i8, ptr %148, align 1, !alias.scope !14, !noalias !15
  %149 = trunc i8 %.12.i311.1.us.1 to i1
  %150 = select i1 %149, double %143, double 0.000000e+00
  %151 = select i1 %149, double 0.000000e+00, double %143
  %152 = getelementptr double, ptr %84, i64 %reverse.previous.B154.if.us
  %153 = getelementptr i8, ptr %152, i64 8
  %154 = load double, ptr %153, align 8, !alias.scope !31, !noalias !32
  %155 = fadd reassoc nsz double %150, %154
  store double %155, ptr %153, align 8, !alias.scope !31, !noalias !32
  %reverse.previous.B154.if.us.1 = add i64 %reverse.iteration.B154.if.us, -2
  %156 = getelementptr i8, ptr %177, i64 %reverse.previous.B154.if.us.1
  %.12.i311.1.us.2 = load i8, ptr %156, align 1, !alias.scope !14, !noalias !15
  %157 = trunc i8 %.12.i311.1.us.2 to i1
  %158 = select i1 %157, double %151, double 0.000000e+00
  %159 = select i1 %157, double 0.000000e+00, double %151
  %160 = getelementptr double, ptr %84, i64 %reverse.previous.B154.if.us.1
  %161 = getelementptr i8, ptr %160, i64 8
  %162 = load double, ptr %161, align 8, !alias.scope !31, !noalias !32
  %163 = fadd reassoc nsz double %158, %162
  store double %163, ptr %161, align 8, !alias.scope !31, !noalias !32
  %reverse.previous.B154.if.us.2 = add i64 %reverse.iteration.B154.if.us, -3
  %164 = getelementptr i8, ptr %177, i64 %reverse.previous.B154.if.us.2
  %.12.i311.1.us.3 = load i8, ptr %164, align 1, !alias.scope !14, !noalias !15
  %165 = trunc i8 %.12.i311.1.us.3 to i1
  %166 = select i1 %165, double %159, double 0.000000e+00
  %167 = select i1 %165, double 0.000000e+00, double %159
  %168 = getelementptr double, ptr %84, i64 %reverse.previous.B154.if.us.2
  %169 = getelementptr i8, ptr %168, i64 8
  %170 = load double, ptr %169, align 8, !alias.scope !31, !noalias !32
  %171 = fadd reassoc nsz double %166, %170
  store double %171, ptr %169, align 8, !alias.scope !31, !noalias !32
  %172 = icmp eq i64 %reverse.previous.B154.if.us.2, 0
  %reverse.previous.B154.if.us.3 = add i64 %reverse.iteration.B154.if.us, -4
  br i1 %172, label %reverse.B98.if.us, label %reverse.loop.B154.if.us

reverse.B98.if.us:                                ; preds = %reverse.loop.B154.if.us.prol.loopexit, %reverse.loop.B154.if.us, %reverse.loop.B98.if.us
  %.286.adjoint.slot.1.us = phi double [ %.fr90, %reverse.loop.B98.if.us ], [ %.lcssa221.unr, %reverse.loop.B154.if.us.prol.loopexit ], [ %167, %reverse.loop.B154.if.us ]
  %173 = load double, ptr %84, align 8, !alias.scope !31, !noalias !32
  %174 = fadd reassoc nsz double %173, %.286.adjoint.slot.1.us
  store double %174, ptr %84, align 8, !alias.scope !31, !noalias !32
  %175 = icmp eq i64 %reverse.iteration.B98.if.us, 0
  %reverse.previous.B98.if.us = add nsw i64 %reverse.iteration.B98.if.us, -1
  br i1 %175, label %epilogue.free, label %reverse.loop.B98.if.us

reverse.B242.if.preheader.us:                     ; preds = %reverse.loop.B242.if.us56, %middle.block186, %vec.epilog.middle.block211, %reverse.for.end.1.loopexit.for.end.1.us
  %.us-phi.us = phi double [ %.fr90, %reverse.for.end.1.loopexit.for.end.1.us ], [ %132, %vec.epilog.middle.block211 ], [ %122, %middle.block186 ], [ %138, %reverse.loop.B242.if.us56 ]
  %176 = mul nuw nsw i64 %reverse.iteration.B98.if.us, %67
  %177 = getelementptr i8, ptr %address.i47, i64 %176
  br i1 %lcmp.mod243.not, label %reverse.loop.B154.if.us.prol.loopexit, label %reverse.loop.B154.if.us.prol

reverse.loop.B154.if.us.prol:                     ; preds = %reverse.B242.if.preheader.us, %reverse.loop.B154.if.us.prol
  %.13.i.adjoint.slot.2.us.prol = phi double [ %181, %reverse.loop.B154.if.us.prol ], [ %.us-phi.us, %reverse.B242.if.preheader.us ]
  %reverse.iteration.B154.if.us.prol = phi i64 [ %reverse.previous.B154.if.us.prol, %reverse.loop.B154.if.us.prol ], [ %trips.B154.if.kept.0, %reverse.B242.if.preheader.us ]
  %prol.iter = phi i64 [ %prol.iter.next, %reverse.loop.B154.if.us.prol ], [ 0, %reverse.B242.if.preheader.us ]
  %178 = getelementptr i8, ptr %177, i64 %reverse.iteration.B154.if.us.prol
  %.12.i311.1.us.prol = load i8, ptr %178, align 1, !alias.scope !14, !noalias !15
  %179 = trunc i8 %.12.i311.1.us.prol to i1
  %180 = select i1 %179, double %.13.i.adjoint.slot.2.us.prol, double 0.000000e+00
  %181 = select i1 %179, double 0.000000e+00, double %.13.i.adjoint.slot.2.us.prol
  %182 = getelementptr double, ptr %84, i64 %reverse.iteration.B154.if.us.prol
  %183 = getelementptr i8, ptr %182, i64 8
  %184 = load double, ptr %183, align 8, !alias.scope !31, !noalias !32
  %185 = fadd reassoc nsz double %180, %184
  store double %185, ptr %183, align 8, !alias.scope !31, !noalias !32
  %reverse.previous.B154.if.us.prol = add i64 %reverse.iteration.B154.if.us.prol, -1
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter242
  br i1 %prol.iter.cmp.not, label %reverse.loop.B154.if.us.prol.loopexit, label %reverse.loop.B154.if.us.prol, !llvm.loop !39

reverse.loop.B154.if.us.prol.loopexit:            ; preds = %reverse.loop.B154.if.us.prol, %reverse.B242.if.preheader.us
  %.lcssa221.unr = phi double [ poison, %reverse.B242.if.preheader.us ], [ %181, %reverse.loop.B154.if.us.prol ]
  %.13.i.adjoint.slot.2.us.unr = phi double [ %.us-phi.us, %reverse.B242.if.preheader.us ], [ %181, %reverse.loop.B154.if.us.prol ]
  %reverse.iteration.B154.if.us.unr = phi i64 [ %trips.B154.if.kept.0, %reverse.B242.if.preheader.us ], [ %reverse.previous.B154.if.us.prol, %reverse.loop.B154.if.us.prol ]
  br i1 %83, label %reverse.B98.if.us, label %reverse.loop.B154.if.us

llad.frame.top.exit.split:                        ; preds = %llad.frame.top.exit
  br i1 %78, label %reverse.loop.B98.if.us61.preheader, label %reverse.loop.B98.if.preheader

reverse.loop.B98.if.preheader:                    ; preds = %llad.frame.top.exit.split
  %min.iters.check = icmp ult i64 %trips.B242.if.kept.0, 3
  %min.iters.check111 = icmp ult i64 %trips.B242.if.kept.0, 15
  %n.mod.vf = and i64 %71, 12
  %n.vec = and i64 %71, -16
  %186 = insertelement <4 x double> <double poison, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00>, double %.fr90, i64 0
  %cmp.n = icmp eq i64 %71, %n.vec
  %ind.end = sub i64 %trips.B242.if.kept.0, %n.vec
  %min.epilog.iters.check = icmp eq i64 %n.mod.vf, 0
  %n.vec136 = and i64 %71, -4
  %187 = sub i64 %trips.B242.if.kept.0, %n.vec136
  %cmp.n147 = icmp eq i64 %71, %n.vec136
  br label %reverse.loop.B98.if

reverse.loop.B98.if.us61.preheader:               ; preds = %llad.frame.top.exit.split
  %188 = and i64 %trips.B98.if.kept.0, 1
  %lcmp.mod241.not.not = icmp eq i64 %188, 0
  br i1 %lcmp.mod241.not.not, label %reverse.loop.B98.if.us61.prol, label %reverse.loop.B98.if.us61.prol.loopexit

reverse.loop.B98.if.us61.prol:                    ; preds = %reverse.loop.B98.if.us61.preheader
  %.281.1.us63.prol = mul i64 %trips.B98.if.kept.0, %arg.logits.5.1
  %189 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1.us63.prol
  %190 = getelementptr i64, ptr %arg.labels.4, i64 %trips.B98.if.kept.0
  %.803.1.us64.prol = load i64, ptr %190, align 8, !alias.scope !25, !noalias !26
  %191 = getelementptr double, ptr %189, i64 %.803.1.us64.prol
  %.834.1.us65.prol = icmp slt i64 %.803.1.us64.prol, 0
  %.835.1.us66.prol = select i1 %.834.1.us65.prol, i64 %arg.logits.5.1, i64 0
  %192 = getelementptr double, ptr %191, i64 %.835.1.us66.prol
  %193 = load double, ptr %192, align 8, !alias.scope !31, !noalias !32
  %194 = fsub reassoc nsz double %193, %.fr90
  store double %194, ptr %192, align 8, !alias.scope !31, !noalias !32
  %195 = load double, ptr %189, align 8, !alias.scope !31, !noalias !32
  %196 = fadd reassoc nsz double %195, %.fr90
  store double %196, ptr %189, align 8, !alias.scope !31, !noalias !32
  %reverse.previous.B98.if.us79.prol = add nsw i64 %trips.B98.if.kept.0, -1
  br label %reverse.loop.B98.if.us61.prol.loopexit

reverse.loop.B98.if.us61.prol.loopexit:           ; preds = %reverse.loop.B98.if.us61.prol, %reverse.loop.B98.if.us61.preheader
  %reverse.iteration.B98.if.us62.unr = phi i64 [ %trips.B98.if.kept.0, %reverse.loop.B98.if.us61.preheader ], [ %reverse.previous.B98.if.us79.prol, %reverse.loop.B98.if.us61.prol ]
  %197 = icmp eq i64 %trips.B98.if.kept.0, 0
  br i1 %197, label %epilogue.free, label %reverse.loop.B98.if.us61

reverse.loop.B98.if.us61:                         ; preds = %reverse.loop.B98.if.us61.prol.loopexit, %reverse.loop.B98.if.us61
  %reverse.iteration.B98.if.us62 = phi i64 [ %reverse.previous.B98.if.us79.1, %reverse.loop.B98.if.us61 ], [ %reverse.iteration.B98.if.us62.unr, %reverse.loop.B98.if.us61.prol.loopexit ]
  %.281.1.us63 = mul i64 %reverse.iteration.B98.if.us62, %arg.logits.5.1
  %198 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1.us63
  %199 = getelementptr i64, ptr %arg.labels.4, i64 %reverse.iteration.B98.if.us62
  %.803.1.us64 = load i64, ptr %199, align 8, !alias.scope !25, !noalias !26
  %200 = getelementptr double, ptr %198, i64 %.803.1.us64
  %.834.1.us65 = icmp slt i64 %.803.1.us64, 0
  %.835.1.us66 = select i1 %.834.1.us65, i64 %arg.logits.5.1, i64 0
  %201 = getelementptr double, ptr %200, i64 %.835.1.us66
  %202 = load double, ptr %201, align 8, !alias.scope !31, !noalias !32
  %203 = fsub reassoc nsz double %202, %.fr90
  store double %203, ptr %201, align 8, !alias.scope !31, !noalias !32
  %204 = load double, ptr %198, align 8, !alias.scope !31, !noalias !32
  %205 = fadd reassoc nsz double %204, %.fr90
  store double %205, ptr %198, align 8, !alias.scope !31, !noalias !32
  %reverse.previous.B98.if.us79 = add nsw i64 %reverse.iteration.B98.if.us62, -1
  %.281.1.us63.1 = mul i64 %reverse.previous.B98.if.us79, %arg.logits.5.1
  %206 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1.us63.1
  %207 = getelementptr i64, ptr %arg.labels.4, i64 %reverse.previous.B98.if.us79
  %.803.1.us64.1 = load i64, ptr %207, align 8, !alias.scope !25, !noalias !26
  %208 = getelementptr double, ptr %206, i64 %.803.1.us64.1
  %.834.1.us65.1 = icmp slt i64 %.803.1.us64.1, 0
  %.835.1.us66.1 = select i1 %.834.1.us65.1, i64 %arg.logits.5.1, i64 0
  %209 = getelementptr double, ptr %208, i64 %.835.1.us66.1
  %210 = load double, ptr %209, align 8, !alias.scope !31, !noalias !32
  %211 = fsub reassoc nsz double %210, %.fr90
  store double %211, ptr %209, align 8, !alias.scope !31, !noalias !32
  %212 = load double, ptr %206, align 8, !alias.scope !31, !noalias !32
  %213 = fadd reassoc nsz double %212, %.fr90
  store double %213, ptr %206, align 8, !alias.scope !31, !noalias !32
  %214 = icmp eq i64 %reverse.previous.B98.if.us79, 0
  %reverse.previous.B98.if.us79.1 = add nsw i64 %reverse.iteration.B98.if.us62, -2
  br i1 %214, label %epilogue.free, label %reverse.loop.B98.if.us61

reverse.loop.B98.if:                              ; preds = %reverse.loop.B98.if.preheader, %reverse.B98.if
  %reverse.iteration.B98.if = phi i64 [ %reverse.previous.B98.if, %reverse.B98.if ], [ %trips.B98.if.kept.0, %reverse.loop.B98.if.preheader ]
  %.281.1 = mul i64 %reverse.iteration.B98.if, %arg.logits.5.1
  %215 = getelementptr double, ptr %arg.logits.4.shadow, i64 %.281.1
  %216 = getelementptr i64, ptr %arg.labels.4, i64 %reverse.iteration.B98.if
  %.803.1 = load i64, ptr %216, align 8, !alias.scope !25, !noalias !26
  %217 = getelementptr double, ptr %215, i64 %.803.1
  %.834.1 = icmp slt i64 %.803.1, 0
  %.835.1 = select i1 %.834.1, i64 %arg.logits.5.1, i64 0
  %218 = getelementptr double, ptr %217, i64 %.835.1
  %219 = load double, ptr %218, align 8, !alias.scope !31, !noalias !32
  %220 = fsub reassoc nsz double %219, %.fr90
  store double %220, ptr %218, align 8, !alias.scope !31, !noalias !32
  %221 = getelementptr inbounds i8, ptr %77, i64 %reverse.iteration.B98.if
  %path.for.end.1.1 = load i8, ptr %221, align 1, !alias.scope !23, !noalias !24
  %222 = icmp eq i8 %path.for.end.1.1, 0
  br i1 %222, label %reverse.B98.if, label %reverse.for.end.1.loopexit.for.end.1

reverse.for.end.1.loopexit.for.end.1:             ; preds = %reverse.loop.B98.if
  %223 = getelementptr inbounds double, ptr %address.i31, i64 %reverse.iteration.B98.if
  %.750.lcssa.1 = load double, ptr %223, align 8, !alias.scope !21, !noalias !22
  %.750.lcssa.1.fr = freeze double %.750.lcssa.1
  %224 = fdiv double %.fr90, %.750.lcssa.1.fr
  %225 = mul nuw nsw i64 %reverse.iteration.B98.if, %71
  %226 = getelementptr double, ptr %address.i38, i64 %225
  %227 = fcmp oeq double %224, 0.000000e+00
  br i1 %227, label %reverse.B98.if, label %iter.check

iter.check:                                       ; preds = %reverse.for.end.1.loopexit.for.end.1
  br i1 %min.iters.check, label %reverse.loop.B242.if.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %iter.check
  br i1 %min.iters.check111, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %broadcast.splatinsert = insertelement <4 x double> poison, double %224, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <4 x double> [ %186, %vector.ph ], [ %247, %vector.body ]
  %vec.phi112 = phi <4 x double> [ zeroinitializer, %vector.ph ], [ %248, %vector.body ]
  %vec.phi113 = phi <4 x double> [ zeroinitializer, %vector.ph ], [ %249, %vector.body ]
  %vec.phi114 = phi <4 x double> [ zeroinitializer, %vector.ph ], [ %250, %vector.body ]
  %228 = sub i64 %trips.B242.if.kept.0, %index
  %229 = getelementptr double, ptr %226, i64 %228
  %230 = getelementptr i8, ptr %229, i64 -24
  %231 = getelementptr i8, ptr %229, i64 -56
  %232 = getelementptr i8, ptr %229, i64 -88
  %233 = getelementptr i8, ptr %229, i64 -120
  %wide.load = load <4 x double>, ptr %230, align 8, !alias.scope !18, !noalias !19
  %wide.load115 = load <4 x double>, ptr %231, align 8, !alias.scope !18, !noalias !19
  %wide.load116 = load <4 x double>, ptr %232, align 8, !alias.scope !18, !noalias !19
  %wide.load117 = load <4 x double>, ptr %233, align 8, !alias.scope !18, !noalias !19
  %reverse = shufflevector <4 x double> %wide.load, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse118 = shufflevector <4 x double> %wide.load115, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse119 = shufflevector <4 x double> %wide.load116, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse120 = shufflevector <4 x double> %wide.load117, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %234 = fmul <4 x double> %broadcast.splat, %reverse
  %235 = fmul <4 x double> %broadcast.splat, %reverse118
  %236 = fmul <4 x double> %broadcast.splat, %reverse119
  %237 = fmul <4 x double> %broadcast.splat, %reverse120
  %238 = getelementptr double, ptr %215, i64 %228
  %239 = getelementptr i8, ptr %238, i64 -24
  %240 = getelementptr i8, ptr %238, i64 -56
  %241 = getelementptr i8, ptr %238, i64 -88
  %242 = getelementptr i8, ptr %238, i64 -120
  %wide.load121 = load <4 x double>, ptr %239, align 8, !alias.scope !31, !noalias !32
  %wide.load122 = load <4 x double>, ptr %240, align 8, !alias.scope !31, !noalias !32
  %wide.load123 = load <4 x double>, ptr %241, align 8, !alias.scope !31, !noalias !32
  %wide.load124 = load <4 x double>, ptr %242, align 8, !alias.scope !31, !noalias !32
  %243 = shufflevector <4 x double> %234, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse129 = fadd reassoc nsz <4 x double> %243, %wide.load121
  %244 = shufflevector <4 x double> %235, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse130 = fadd reassoc nsz <4 x double> %244, %wide.load122
  %245 = shufflevector <4 x double> %236, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse131 = fadd reassoc nsz <4 x double> %245, %wide.load123
  %246 = shufflevector <4 x double> %237, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse132 = fadd reassoc nsz <4 x double> %246, %wide.load124
  store <4 x double> %reverse129, ptr %239, align 8, !alias.scope !31, !noalias !32
  store <4 x double> %reverse130, ptr %240, align 8, !alias.scope !31, !noalias !32
  store <4 x double> %reverse131, ptr %241, align 8, !alias.scope !31, !noalias !32
  store <4 x double> %reverse132, ptr %242, align 8, !alias.scope !31, !noalias !32
  %247 = fsub reassoc nsz <4 x double> %vec.phi, %234
  %248 = fsub reassoc nsz <4 x double> %vec.phi112, %235
  %249 = fsub reassoc nsz <4 x double> %vec.phi113, %236
  %250 = fsub reassoc nsz <4 x double> %vec.phi114, %237
  %index.next = add nuw i64 %index, 16
  %251 = icmp eq i64 %index.next, %n.vec
  br i1 %251, label %middle.block, label %vector.body, !llvm.loop !40

middle.block:                                     ; preds = %vector.body
  %bin.rdx = fadd reassoc nsz <4 x double> %248, %247
  %bin.rdx133 = fadd reassoc nsz <4 x double> %249, %bin.rdx
  %bin.rdx134 = fadd reassoc nsz <4 x double> %250, %bin.rdx133
  %252 = tail call reassoc nsz double @llvm.vector.reduce.fadd.v4f64(double 0.000000e+00, <4 x double> %bin.rdx134)
  br i1 %cmp.n, label %reverse.B98.if, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  br i1 %min.epilog.iters.check, label %reverse.loop.B242.if.preheader, label %vec.epilog.ph, !prof !36

vec.epilog.ph:                                    ; preds = %vector.main.loop.iter.check, %vec.epilog.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi double [ %252, %vec.epilog.iter.check ], [ %.fr90, %vector.main.loop.iter.check ]
  %253 = insertelement <4 x double> <double poison, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00>, double %bc.merge.rdx, i64 0
  %broadcast.splatinsert137 = insertelement <4 x double> poison, double %224, i64 0
  %broadcast.splat138 = shufflevector <4 x double> %broadcast.splatinsert137, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index139 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next146, %vec.epilog.vector.body ]
  %vec.phi140 = phi <4 x double> [ %253, %vec.epilog.ph ], [ %260, %vec.epilog.vector.body ]
  %offset.idx = sub i64 %trips.B242.if.kept.0, %index139
  %254 = getelementptr double, ptr %226, i64 %offset.idx
  %255 = getelementptr i8, ptr %254, i64 -24
  %wide.load141 = load <4 x double>, ptr %255, align 8, !alias.scope !18, !noalias !19
  %reverse142 = shufflevector <4 x double> %wide.load141, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %256 = fmul <4 x double> %broadcast.splat138, %reverse142
  %257 = getelementptr double, ptr %215, i64 %offset.idx
  %258 = getelementptr i8, ptr %257, i64 -24
  %wide.load143 = load <4 x double>, ptr %258, align 8, !alias.scope !31, !noalias !32
  %259 = shufflevector <4 x double> %256, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse145 = fadd reassoc nsz <4 x double> %259, %wide.load143
  store <4 x double> %reverse145, ptr %258, align 8, !alias.scope !31, !noalias !32
  %260 = fsub reassoc nsz <4 x double> %vec.phi140, %256
  %index.next146 = add nuw i64 %index139, 4
  %261 = icmp eq i64 %index.next146, %n.vec136
  br i1 %261, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !41

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %262 = tail call reassoc nsz double @llvm.vector.reduce.fadd.v4f64(double 0.000000e+00, <4 x double> %260)
  br i1 %cmp.n147, label %reverse.B98.if, label %reverse.loop.B242.if.preheader

reverse.loop.B242.if.preheader:                   ; preds = %iter.check, %vec.epilog.iter.check, %vec.epilog.middle.block
  %largest.2.1.lcssa355.adjoint.slot.2.ph = phi double [ %.fr90, %iter.check ], [ %252, %vec.epilog.iter.check ], [ %262, %vec.epilog.middle.block ]
  %reverse.iteration.B242.if.ph = phi i64 [ %trips.B242.if.kept.0, %iter.check ], [ %ind.end, %vec.epilog.iter.check ], [ %187, %vec.epilog.middle.block ]
  br label %reverse.loop.B242.if

reverse.loop.B242.if:                             ; preds = %reverse.loop.B242.if.preheader, %reverse.loop.B242.if
  %largest.2.1.lcssa355.adjoint.slot.2 = phi double [ %268, %reverse.loop.B242.if ], [ %largest.2.1.lcssa355.adjoint.slot.2.ph, %reverse.loop.B242.if.preheader ]
  %reverse.iteration.B242.if = phi i64 [ %reverse.previous.B242.if, %reverse.loop.B242.if ], [ %reverse.iteration.B242.if.ph, %reverse.loop.B242.if.preheader ]
  %263 = getelementptr double, ptr %226, i64 %reverse.iteration.B242.if
  %.684.le.1 = load double, ptr %263, align 8, !alias.scope !18, !noalias !19
  %264 = fmul double %224, %.684.le.1
  %265 = getelementptr double, ptr %215, i64 %reverse.iteration.B242.if
  %266 = load double, ptr %265, align 8, !alias.scope !31, !noalias !32
  %267 = fadd reassoc nsz double %264, %266
  store double %267, ptr %265, align 8, !alias.scope !31, !noalias !32
  %268 = fsub reassoc nsz double %largest.2.1.lcssa355.adjoint.slot.2, %264
  %269 = icmp eq i64 %reverse.iteration.B242.if, 0
  %reverse.previous.B242.if = add i64 %reverse.iteration.B242.if, -1
  br i1 %269, label %reverse.B98.if, label %reverse.loop.B242.if, !llvm.loop !42

reverse.B98.if:                                   ; preds = %reverse.loop.B242.if, %middle.block, %vec.epilog.middle.block, %reverse.for.end.1.loopexit.for.end.1, %reverse.loop.B98.if
  %.286.adjoint.slot.1 = phi double [ %.fr90, %reverse.loop.B98.if ], [ %.fr90, %reverse.for.end.1.loopexit.for.end.1 ], [ %262, %vec.epilog.middle.block ], [ %252, %middle.block ], [ %268, %reverse.loop.B242.if ]
  %270 = load double, ptr %215, align 8, !alias.scope !31, !noalias !32
  %271 = fadd reassoc nsz double %270, %.286.adjoint.slot.1
  store double %271, ptr %215, align 8, !alias.scope !31, !noalias !32
  %272 = icmp eq i64 %reverse.iteration.B98.if, 0
  %reverse.previous.B98.if = add nsw i64 %reverse.iteration.B98.if, -1
  br i1 %272, label %epilogue.free, label %reverse.loop.B98.if

failed.sink.split:                                ; preds = %prologue, %B0.endif.endif.i, %B426
  %excinfo.1.0.ph.sink = phi ptr [ @exception, %B426 ], [ @exception.3, %B0.endif.endif.i ], [ @exception.2, %prologue ]
  %arg.logits.0.references.0.ph.ph = phi i64 [ 0, %B426 ], [ 1, %B0.endif.endif.i ], [ 1, %prologue ]
  store ptr %excinfo.1.0.ph.sink, ptr %excinfo, align 8, !alias.scope !43, !noalias !44
  br label %failed

failed:                                           ; preds = %failed.sink.split, %B98.if.lr.ph, %cache.0.ready, %cache.1.ready
  %arg.logits.0.references.0.ph = phi i64 [ 1, %cache.1.ready ], [ 1, %cache.0.ready ], [ 1, %B98.if.lr.ph ], [ %arg.logits.0.references.0.ph.ph, %failed.sink.split ]
  %status.ph = phi i32 [ 7105633, %cache.1.ready ], [ 7105633, %cache.0.ready ], [ 7105633, %B98.if.lr.ph ], [ 1, %failed.sink.split ]
  tail call fastcc void @llad.references.drop(ptr %arg.logits.0, i64 %arg.logits.0.references.0.ph)
  tail call fastcc void @llad.references.drop(ptr %arg.labels.0, i64 %arg.logits.0.references.0.ph)
  br label %epilogue.free

epilogue.free:                                    ; preds = %reverse.B98.if, %reverse.loop.B98.if.us61.prol.loopexit, %reverse.loop.B98.if.us61, %reverse.B98.if.us, %B426.endif, %failed
  %status54 = phi i32 [ %status.ph, %failed ], [ 0, %B426.endif ], [ 0, %reverse.loop.B98.if.us61.prol.loopexit ], [ 0, %reverse.B98.if.us ], [ 0, %reverse.loop.B98.if.us61 ], [ 0, %reverse.B98.if ]
  call fastcc void @llad.frame.free.all(ptr %caches)
  ret i32 %status54
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
define internal fastcc void @llad.references.drop(ptr captures(none) %header, i64 range(i64 0, 2) %count) unnamed_addr #4 {
entry:
  %0 = icmp eq i64 %count, 0
  br i1 %0, label %done, label %loop

loop:                                             ; preds = %entry
  tail call void @NRT_decref(ptr %header) #10
  br label %done

done:                                             ; preds = %loop, %entry
  ret void
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
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = !{!6}
!19 = !{!2, !5, !7, !8, !9, !10, !11, !12, !13}
!20 = distinct !{!20, !17}
!21 = !{!7}
!22 = !{!2, !5, !6, !8, !9, !10, !11, !12, !13}
!23 = !{!8}
!24 = !{!2, !5, !6, !7, !9, !10, !11, !12, !13}
!25 = !{!9}
!26 = !{!2, !5, !6, !7, !8, !10, !11, !12, !13}
!27 = !{!10}
!28 = !{!2, !5, !6, !7, !8, !9, !11, !12, !13}
!29 = !{!12}
!30 = !{!2, !5, !6, !7, !8, !9, !10, !11, !13}
!31 = !{!13}
!32 = !{!2, !5, !6, !7, !8, !9, !10, !11, !12}
!33 = distinct !{!33, !34, !35}
!34 = !{!"llvm.loop.isvectorized", i32 1}
!35 = !{!"llvm.loop.unroll.runtime.disable"}
!36 = !{!"branch_weights", i32 4, i32 12}
!37 = distinct !{!37, !34, !35}
!38 = distinct !{!38, !35, !34}
!39 = distinct !{!39, !17}
!40 = distinct !{!40, !34, !35}
!41 = distinct !{!41, !34, !35}
!42 = distinct !{!42, !35, !34}
!43 = !{!11}
!44 = !{!2, !5, !6, !7, !8, !9, !10, !12, !13}
