; Numba's output after O2 without vectorising and unrolling: two loop nests in a time loop, over two arrays.

source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@stencil.environment = common local_unnamed_addr global ptr null

define noundef i32 @stencil(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr captures(none) %arg.a.0, ptr readnone captures(none) %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr captures(none) %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.5.1, i64 %arg.a.6.0, i64 %arg.a.6.1, ptr captures(none) %arg.b.0, ptr readnone captures(none) %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr captures(none) %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.5.1, i64 %arg.b.6.0, i64 %arg.b.6.1, i64 %arg.steps) local_unnamed_addr {
entry:
  tail call void @NRT_incref(ptr %arg.a.0)
  tail call void @NRT_incref(ptr %arg.b.0)
  %.126431.not = icmp slt i64 %arg.steps, 1
  br i1 %.126431.not, label %B482, label %B34.if.lr.ph

B34.if.lr.ph:                                     ; preds = %entry
  %.216 = add i64 %arg.a.5.0, -2
  %storemerge411 = tail call i64 @llvm.smax.i64(i64 %.216, i64 0)
  %.259422.not = icmp slt i64 %.216, 1
  %.352 = add i64 %arg.a.5.1, -2
  %spec.select417 = tail call i64 @llvm.smax.i64(i64 %.352, i64 0)
  %.395419.not = icmp slt i64 %.352, 1
  br label %B34.if

B34.loopexit:                                     ; preds = %B378.loopexit, %B34.if
  %.126 = icmp sgt i64 %.71.0432, 1
  br i1 %.126, label %B34.if, label %B482

B98.loopexit:                                     ; preds = %B162.if, %B98.if
  %exitcond433.not = icmp eq i64 %.203.0423, %storemerge411
  br i1 %exitcond433.not, label %B378.if, label %B98.if

B378.loopexit:                                    ; preds = %B442.if, %B378.if
  %exitcond435.not = icmp eq i64 %.823.0429, %storemerge411
  br i1 %exitcond435.not, label %B34.loopexit, label %B378.if

B482:                                             ; preds = %B34.loopexit, %entry
  tail call void @NRT_decref(ptr %arg.b.0)
  tail call void @NRT_decref(ptr %arg.a.0)
  store ptr null, ptr %retptr, align 8
  ret i32 0

B34.if:                                           ; preds = %B34.if.lr.ph, %B34.loopexit
  %.71.0432 = phi i64 [ %arg.steps, %B34.if.lr.ph ], [ %.135, %B34.loopexit ]
  %.135 = add nsw i64 %.71.0432, -1
  br i1 %.259422.not, label %B34.loopexit, label %B98.if

B98.if:                                           ; preds = %B34.if, %B98.loopexit
  %.203.0423 = phi i64 [ %.272, %B98.loopexit ], [ 1, %B34.if ]
  %.272 = add nuw i64 %.203.0423, 1
  br i1 %.395419.not, label %B98.loopexit, label %B162.if.lr.ph

B162.if.lr.ph:                                    ; preds = %B98.if
  %.480 = mul i64 %.203.0423, %arg.a.5.1
  %0 = getelementptr double, ptr %arg.a.4, i64 %.480
  %.489 = add nsw i64 %.203.0423, -1
  %.536 = mul i64 %.489, %arg.a.5.1
  %1 = getelementptr double, ptr %arg.a.4, i64 %.536
  %.593 = mul i64 %.272, %arg.a.5.1
  %2 = getelementptr double, ptr %arg.a.4, i64 %.593
  %.764 = mul i64 %.203.0423, %arg.b.5.1
  %3 = getelementptr double, ptr %arg.b.4, i64 %.764
  br label %B162.if

B162.if:                                          ; preds = %B162.if.lr.ph, %B162.if
  %.339.0420 = phi i64 [ 1, %B162.if.lr.ph ], [ %.408, %B162.if ]
  %.408 = add nuw i64 %.339.0420, 1
  %.484 = getelementptr double, ptr %0, i64 %.339.0420
  %.485 = load double, ptr %.484, align 8
  %.540 = getelementptr double, ptr %1, i64 %.339.0420
  %.541 = load double, ptr %.540, align 8
  %.544 = fadd double %.485, %.541
  %.597 = getelementptr double, ptr %2, i64 %.339.0420
  %.598 = load double, ptr %.597, align 8
  %.601 = fadd double %.544, %.598
  %4 = getelementptr i8, ptr %.484, i64 -8
  %.655 = load double, ptr %4, align 8
  %.658 = fadd double %.601, %.655
  %5 = getelementptr i8, ptr %.484, i64 8
  %.712 = load double, ptr %5, align 8
  %.715 = fadd double %.658, %.712
  %.716 = fmul double %.715, 2.000000e-01
  %6 = getelementptr double, ptr %3, i64 %.339.0420
  store double %.716, ptr %6, align 8
  %exitcond.not = icmp eq i64 %.339.0420, %spec.select417
  br i1 %exitcond.not, label %B98.loopexit, label %B162.if

B378.if:                                          ; preds = %B98.loopexit, %B378.loopexit
  %.823.0429 = phi i64 [ %.892, %B378.loopexit ], [ 1, %B98.loopexit ]
  %.892 = add nuw i64 %.823.0429, 1
  br i1 %.395419.not, label %B378.loopexit, label %B442.if.lr.ph

B442.if.lr.ph:                                    ; preds = %B378.if
  %.1100 = mul i64 %.823.0429, %arg.b.5.1
  %7 = getelementptr double, ptr %arg.b.4, i64 %.1100
  %.1155 = mul i64 %.823.0429, %arg.a.5.1
  %8 = getelementptr double, ptr %arg.a.4, i64 %.1155
  br label %B442.if

B442.if:                                          ; preds = %B442.if.lr.ph, %B442.if
  %.959.0426 = phi i64 [ 1, %B442.if.lr.ph ], [ %.1028, %B442.if ]
  %.1028 = add nuw i64 %.959.0426, 1
  %9 = getelementptr double, ptr %7, i64 %.959.0426
  %.1105 = load double, ptr %9, align 8
  %10 = getelementptr double, ptr %8, i64 %.959.0426
  store double %.1105, ptr %10, align 8
  %exitcond434.not = icmp eq i64 %.959.0426, %spec.select417
  br i1 %exitcond434.not, label %B378.loopexit, label %B442.if
}

declare void @NRT_incref(ptr noalias captures(none)) local_unnamed_addr

declare void @NRT_decref(ptr noalias captures(none)) local_unnamed_addr

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
