; softmax_log_loss: primal, for x86-64-v3. Written by scripts/gallery.py.
; softmax_log_loss(array(float64, 2d, C), readonly array(int64, 1d, C))
; Python:
;   @njit
;   def softmax_log_loss(logits: Array, labels: Array) -> float:
;       """Mean over rows of -log(softmax(row)[label]), with a work array for the exponentials of one row."""
;       rows, classes = logits.shape
;       exponentials = np.empty(classes)
;       loss = 0.0
;       for i in range(rows):
;           largest = logits[i, 0]
;           for j in range(1, classes):
;               largest = max(largest, logits[i, j])
;           total = 0.0
;           for j in range(classes):
;               exponentials[j] = np.exp(logits[i, j] - largest)
;               total += exponentials[j]
;           loss += np.log(total) - (logits[i, labels[i]] - largest)
;       return loss / rows

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@exception = external constant { ptr, i32, ptr, ptr, i32 }
@exception.2 = external constant { ptr, i32, ptr, ptr, i32 }
@exception.3 = external constant { ptr, i32, ptr, ptr, i32 }

define range(i32 0, 2) i32 @softmax_log_loss.primal(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr captures(none) %arg.logits.0, ptr readnone captures(none) %arg.logits.1, i64 %arg.logits.2, i64 %arg.logits.3, ptr readonly captures(none) %arg.logits.4, i64 %arg.logits.5.0, i64 %arg.logits.5.1, i64 %arg.logits.6.0, i64 %arg.logits.6.1, ptr captures(none) %arg.labels.0, ptr readnone captures(none) %arg.labels.1, i64 %arg.labels.2, i64 %arg.labels.3, ptr readonly captures(none) %arg.labels.4, i64 %arg.labels.5.0, i64 %arg.labels.6.0) local_unnamed_addr {
entry:
  tail call void @NRT_incref(ptr %arg.logits.0)
  tail call void @NRT_incref(ptr %arg.labels.0)
  %.14.i = icmp slt i64 %arg.logits.5.1, 0
  br i1 %.14.i, label %B0.if, label %B0.endif.endif.i, !prof !0

B0.endif.endif.i:                                 ; preds = %entry
  %.30.i = icmp samesign ugt i64 %arg.logits.5.1, 1152921504606846975
  br i1 %.30.i, label %B0.if, label %B0.endif, !prof !0

B242.preheader:                                   ; preds = %B98.if
  br i1 %.582339.not, label %for.end.1, label %B242.if.preheader

B242.if.preheader.loopexit:                       ; preds = %B154.if
  %.13.i.lcssa = phi double [ %.13.i, %B154.if ]
  br label %B242.if.preheader

B242.if.preheader:                                ; preds = %B242.if.preheader.loopexit, %B242.preheader
  %largest.2.1.lcssa355 = phi double [ %.286, %B242.preheader ], [ %.13.i.lcssa, %B242.if.preheader.loopexit ]
  br label %B242.if

B426.loopexit:                                    ; preds = %for.end.1
  %.867.lcssa = phi double [ %.867, %for.end.1 ]
  br label %B426

B426:                                             ; preds = %B426.loopexit, %B0.endif
  %loss.2.0.lcssa = phi double [ 0.000000e+00, %B0.endif ], [ %.867.lcssa, %B426.loopexit ]
  tail call void @NRT_decref(ptr %arg.logits.0)
  tail call void @NRT_decref(ptr %arg.labels.0)
  %.897 = icmp eq i64 %arg.logits.5.0, 0
  br i1 %.897, label %B426.if, label %B426.endif, !prof !0

B0.if:                                            ; preds = %B0.endif.endif.i, %entry
  %excinfo.1.0.ph = phi ptr [ @exception.3, %B0.endif.endif.i ], [ @exception.2, %entry ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8
  br label %common.ret

B0.endif:                                         ; preds = %B0.endif.endif.i
  %.191346.not = icmp slt i64 %arg.logits.5.0, 1
  br i1 %.191346.not, label %B426, label %B98.if.lr.ph

B98.if.lr.ph:                                     ; preds = %B0.endif
  %.370334 = icmp samesign ugt i64 %arg.logits.5.1, 1
  %.582339.not = icmp eq i64 %arg.logits.5.1, 0
  br label %B98.if

common.ret:                                       ; preds = %B426.endif, %B426.if, %B0.if
  %common.ret.op = phi i32 [ 0, %B426.endif ], [ 1, %B0.if ], [ 1, %B426.if ]
  ret i32 %common.ret.op

B98.if:                                           ; preds = %for.end.1, %B98.if.lr.ph
  %loss.2.0349 = phi double [ 0.000000e+00, %B98.if.lr.ph ], [ %.867, %for.end.1 ]
  %.135.0347 = phi i64 [ 0, %B98.if.lr.ph ], [ %.204, %for.end.1 ]
  %.204 = add nuw nsw i64 %.135.0347, 1
  %.281 = mul i64 %.135.0347, %arg.logits.5.1
  %.285 = getelementptr double, ptr %arg.logits.4, i64 %.281
  %.286 = load double, ptr %.285, align 8
  br i1 %.370334, label %B154.if.preheader, label %B242.preheader

B154.if.preheader:                                ; preds = %B98.if
  br label %B154.if

B154.if:                                          ; preds = %B154.if.preheader, %B154.if
  %largest.2.1337 = phi double [ %.13.i, %B154.if ], [ %.286, %B154.if.preheader ]
  %.314.0335 = phi i64 [ %.383, %B154.if ], [ 1, %B154.if.preheader ]
  %.383 = add nuw nsw i64 %.314.0335, 1
  %0 = getelementptr double, ptr %.285, i64 %.314.0335
  %.460 = load double, ptr %0, align 8
  %.12.i311 = fcmp ogt double %.460, %largest.2.1337
  %.13.i = select i1 %.12.i311, double %.460, double %largest.2.1337
  %exitcond.not = icmp eq i64 %arg.logits.5.1, %.383
  br i1 %exitcond.not, label %B242.if.preheader.loopexit, label %B154.if

B242.if:                                          ; preds = %B242.if, %B242.if.preheader
  %total.2.1342 = phi double [ %.750, %B242.if ], [ 0.000000e+00, %B242.if.preheader ]
  %.526.0340 = phi i64 [ %.595, %B242.if ], [ 0, %B242.if.preheader ]
  %.595 = add nuw nsw i64 %.526.0340, 1
  %1 = getelementptr double, ptr %.285, i64 %.526.0340
  %.672 = load double, ptr %1, align 8
  %.676 = fsub double %.672, %largest.2.1.lcssa355
  %.684.le = tail call double @llvm.exp.f64(double %.676)
  %.750 = fadd double %total.2.1342, %.684.le
  %exitcond352.not = icmp eq i64 %.595, %arg.logits.5.1
  br i1 %exitcond352.not, label %for.end.1.loopexit, label %B242.if

for.end.1.loopexit:                               ; preds = %B242.if
  %.750.lcssa = phi double [ %.750, %B242.if ]
  %2 = tail call double @llvm.log.f64(double %.750.lcssa)
  br label %for.end.1

for.end.1:                                        ; preds = %for.end.1.loopexit, %B242.preheader
  %largest.2.1.lcssa356 = phi double [ %.286, %B242.preheader ], [ %largest.2.1.lcssa355, %for.end.1.loopexit ]
  %total.2.1.lcssa = phi double [ 0xFFF0000000000000, %B242.preheader ], [ %2, %for.end.1.loopexit ]
  %3 = getelementptr i64, ptr %arg.labels.4, i64 %.135.0347
  %.803 = load i64, ptr %3, align 8
  %.834 = icmp slt i64 %.803, 0
  %.835 = select i1 %.834, i64 %arg.logits.5.1, i64 0
  %4 = getelementptr double, ptr %.285, i64 %.803
  %.857 = getelementptr double, ptr %4, i64 %.835
  %.858 = load double, ptr %.857, align 8
  %.862 = fsub double %.858, %largest.2.1.lcssa356
  %.865 = fsub double %total.2.1.lcssa, %.862
  %.867 = fadd double %loss.2.0349, %.865
  %exitcond353.not = icmp eq i64 %.204, %arg.logits.5.0
  br i1 %exitcond353.not, label %B426.loopexit, label %B98.if

B426.if:                                          ; preds = %B426
  store ptr @exception, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B426.endif:                                       ; preds = %B426
  %.896 = sitofp i64 %arg.logits.5.0 to double
  %.904 = fdiv double %loss.2.0.lcssa, %.896
  store double %.904, ptr %retptr, align 8
  br label %common.ret
}

declare void @NRT_incref(ptr noalias captures(none)) local_unnamed_addr

declare void @NRT_decref(ptr noalias captures(none)) local_unnamed_addr

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #0

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{i1 true}
