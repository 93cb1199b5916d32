; thomas: gradient-opt, for x86-64-v3. Written by scripts/gallery.py.
; thomas(array(float64, 1d, C), array(float64, 1d, C), array(float64, 1d, C), array(float64, 1d, C))
; with respect to lower, diagonal, upper, right
; Plan of the reverse sweep:
;   plan of thomas
;     carries a derivative: allocation %.7.i548
;     carries a derivative: allocation %.7.i552
;     carries a derivative: parameter %arg.diagonal.4
;     carries a derivative: parameter %arg.lower.4
;     carries a derivative: parameter %arg.right.4
;     carries a derivative: parameter %arg.upper.4
;     carries a derivative: result %retptr
;     loop %B222.if: store, back edge taken: (arg.diagonal.5.0 - 2)
;     loop %B430.if: store, back edge taken: (smax(spec.select, 1) - 1)
;     loop %B538.if: store, back edge taken: (smax(arg.diagonal.5.0, 1) - 1)
;     cache.0: 8 * ((arg.diagonal.5.0 - 2) + 1) bytes
;       store %.726 (double, 8 bytes)
;     keep alive: local array %.7.i548
;     keep alive: local array %.7.i552
;     keep: %trips.B538.if, %trips.B430.if, %trips.B222.if, %path.B390, %path.B504, %path.B584, %.29.i, %.62.i, %.227, %.219, %.325, %.317, %.786, %.62.i526
;     reload: %.533
;     recompute: %1
;     recompute from iteration: %.380.0601
;     reload: %.564
;     recompute: %2
;     recompute: %.534
;     recompute: %.728
;     recompute: %.727
;     reload: %.695
;     reload: %.665
;     recompute: %5
;     reload: %.604
;     recompute: %3
;     recompute: %.574
;     recompute: %.566
;     recompute: %.565
;     reload: %.503
;     recompute: %0
;     reload: %.963
;     recompute: %.962
;     recompute: %9
;     recompute from iteration: %.810.0604
;     reload: %.994
;     recompute: %.993
;     recompute: %.979
;     recompute: %.978
;     recompute: %10
;     recompute: %8
;     reload: %.1189
;     recompute: %11
;     recompute from iteration: %.1066.0607

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@exception = external constant { ptr, i32, ptr, ptr, i32 }
@exception.2 = external constant { ptr, i32, ptr, ptr, i32 }
@exception.3 = external constant { ptr, i32, ptr, ptr, i32 }
@exception.4 = external constant { ptr, i32, ptr, ptr, i32 }

declare void @NRT_incref(ptr noalias captures(none)) local_unnamed_addr

declare void @NRT_decref(ptr noalias captures(none)) local_unnamed_addr

declare ptr @NRT_MemInfo_data_fast(ptr) local_unnamed_addr

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #0

define range(i32 0, 7105634) i32 @thomas.primal.gradient(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr captures(none) %arg.lower.0, ptr readnone captures(none) %arg.lower.1, i64 %arg.lower.2, i64 %arg.lower.3, ptr readonly captures(none) %arg.lower.4, i64 %arg.lower.5.0, i64 %arg.lower.6.0, ptr captures(none) %arg.diagonal.0, ptr readnone captures(none) %arg.diagonal.1, i64 %arg.diagonal.2, i64 %arg.diagonal.3, ptr readonly captures(none) %arg.diagonal.4, i64 %arg.diagonal.5.0, i64 %arg.diagonal.6.0, ptr captures(none) %arg.upper.0, ptr readnone captures(none) %arg.upper.1, i64 %arg.upper.2, i64 %arg.upper.3, ptr readonly captures(none) %arg.upper.4, i64 %arg.upper.5.0, i64 %arg.upper.6.0, ptr captures(none) %arg.right.0, ptr readnone captures(none) %arg.right.1, i64 %arg.right.2, i64 %arg.right.3, ptr readonly captures(none) %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.6.0, ptr noalias captures(none) %retptr.shadow, ptr noalias captures(none) %arg.lower.4.shadow, ptr noalias captures(none) %arg.diagonal.4.shadow, ptr noalias captures(none) %arg.upper.4.shadow, ptr noalias captures(none) %arg.right.4.shadow, ptr noalias writeonly captures(none) %kept.bytes) local_unnamed_addr {
prologue:
  %caches = alloca [1 x [5 x i64]], align 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(40) %caches, i8 0, i64 40, i1 false)
  tail call void @NRT_incref(ptr %arg.lower.0)
  tail call void @NRT_incref(ptr %arg.diagonal.0)
  tail call void @NRT_incref(ptr %arg.upper.0)
  tail call void @NRT_incref(ptr %arg.right.0)
  %.14.i = icmp slt i64 %arg.diagonal.5.0, 0
  br i1 %.14.i, label %failed.sink.split, label %B0.endif.endif.i, !prof !0

B0.endif.endif.i:                                 ; preds = %prologue
  %.30.i = icmp samesign ugt i64 %arg.diagonal.5.0, 1152921504606846975
  br i1 %.30.i, label %failed.sink.split, label %B0.endif.endif.endif.i, !prof !0

B0.endif.endif.endif.i:                           ; preds = %B0.endif.endif.i
  %.29.i = shl nuw nsw i64 %arg.diagonal.5.0, 3
  %.7.i548 = tail call fastcc ptr @llad.array.allocate(i64 %.29.i)
  tail call void @NRT_incref(ptr %.7.i548)
  %.8.i = icmp eq ptr %.7.i548, null
  br i1 %.8.i, label %failed.sink.split, label %B0.endif.endif.endif.i517, !prof !0

B0.endif.endif.endif.i517:                        ; preds = %B0.endif.endif.endif.i
  %.62.i = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %.7.i548), !noalias !1
  %.7.i552 = tail call fastcc ptr @llad.array.allocate(i64 %.29.i)
  tail call void @NRT_incref(ptr %.7.i552)
  %.8.i553 = icmp eq ptr %.7.i552, null
  br i1 %.8.i553, label %failed.sink.split, label %B0.endif.endif, !prof !0

B0.endif.endif:                                   ; preds = %B0.endif.endif.endif.i517
  %.62.i526 = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %.7.i552), !noalias !5
  %.219 = load double, ptr %arg.diagonal.4, align 8, !alias.scope !9, !noalias !12
  %.220 = fcmp oeq double %.219, 0.000000e+00
  br i1 %.220, label %failed.sink.split, label %B0.endif.endif.endif.endif, !prof !0

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif
  %.189 = load double, ptr %arg.upper.4, align 8, !alias.scope !28, !noalias !29
  %.227 = fdiv double %.189, %.219
  store double %.227, ptr %.62.i, align 8, !alias.scope !30, !noalias !31
  %.287 = load double, ptr %arg.right.4, align 8, !alias.scope !32, !noalias !33
  %.325 = fdiv double %.287, %.219
  store double %.325, ptr %.62.i526, align 8, !alias.scope !34, !noalias !35
  %.436600 = icmp samesign ugt i64 %arg.diagonal.5.0, 1
  br i1 %.436600, label %B222.if.preheader, label %B390

B222.if.preheader:                                ; preds = %B0.endif.endif.endif.endif
  %trips.B222.if = add nsw i64 %arg.diagonal.5.0, -2
  %0 = add nsw i64 %.29.i, -8
  %cache.0.entry = call fastcc ptr @llad.frame.push(ptr %caches, i64 %0)
  %1 = icmp eq ptr %cache.0.entry, null
  br i1 %1, label %failed, label %B222.if.preheader62

B222.if.preheader62:                              ; preds = %B222.if.preheader
  %.564.pre = load double, ptr %.62.i, align 8, !alias.scope !30, !noalias !31
  br label %B222.if

B222.if:                                          ; preds = %B222.if.preheader62, %B224.endif
  %.564 = phi double [ %.605, %B224.endif ], [ %.564.pre, %B222.if.preheader62 ]
  %iteration.B222.if = phi i64 [ %iteration.B222.if.next, %B224.endif ], [ 0, %B222.if.preheader62 ]
  %.380.0601 = phi i64 [ %.449, %B224.endif ], [ 1, %B222.if.preheader62 ]
  %2 = getelementptr double, ptr %arg.diagonal.4, i64 %.380.0601
  %.503 = load double, ptr %2, align 8, !alias.scope !9, !noalias !12
  %3 = getelementptr double, ptr %arg.lower.4, i64 %.380.0601
  %.533 = load double, ptr %3, align 8, !alias.scope !36, !noalias !37
  %.565 = fmul double %.533, %.564
  %.566 = fsub double %.503, %.565
  %.567 = fcmp oeq double %.566, 0.000000e+00
  br i1 %.567, label %failed.sink.split, label %B224.endif, !prof !0

B224.endif:                                       ; preds = %B222.if
  %.449 = add nuw nsw i64 %.380.0601, 1
  %.574 = fdiv double 1.000000e+00, %.566
  %4 = getelementptr double, ptr %arg.upper.4, i64 %.380.0601
  %.604 = load double, ptr %4, align 8, !alias.scope !28, !noalias !29
  %.605 = fmul double %.574, %.604
  %5 = getelementptr double, ptr %.62.i, i64 %.380.0601
  store double %.605, ptr %5, align 8, !alias.scope !30, !noalias !31
  %6 = getelementptr double, ptr %arg.right.4, i64 %.380.0601
  %.665 = load double, ptr %6, align 8, !alias.scope !32, !noalias !33
  %7 = getelementptr double, ptr %.62.i526, i64 %.380.0601
  %8 = getelementptr i8, ptr %7, i64 -8
  %.726 = load double, ptr %8, align 8, !alias.scope !34, !noalias !35
  %9 = getelementptr inbounds nuw double, ptr %cache.0.entry, i64 %iteration.B222.if
  store double %.726, ptr %9, align 8, !alias.scope !38, !noalias !39
  %.727 = fmul double %.533, %.726
  %.728 = fsub double %.665, %.727
  %.729 = fmul double %.574, %.728
  %10 = getelementptr double, ptr %.62.i526, i64 %.380.0601
  store double %.729, ptr %10, align 8, !alias.scope !34, !noalias !35
  %exitcond.not = icmp eq i64 %arg.diagonal.5.0, %.449
  %iteration.B222.if.next = add nuw nsw i64 %iteration.B222.if, 1
  br i1 %exitcond.not, label %B390, label %B222.if

B390:                                             ; preds = %B224.endif, %B0.endif.endif.endif.endif
  %trips.B222.if.kept.0 = phi i64 [ undef, %B0.endif.endif.endif.endif ], [ %trips.B222.if, %B224.endif ]
  tail call void @NRT_decref(ptr %arg.upper.0)
  tail call void @NRT_decref(ptr %arg.right.0)
  tail call void @NRT_decref(ptr %arg.lower.0)
  tail call void @NRT_decref(ptr %arg.diagonal.0)
  %spec.select = tail call i64 @llvm.usub.sat.i64(i64 %arg.diagonal.5.0, i64 1)
  %.866603 = icmp slt i64 %spec.select, 1
  br i1 %.866603, label %B504, label %B430.if.preheader

B430.if.preheader:                                ; preds = %B390
  %.786 = add nsw i64 %arg.diagonal.5.0, -2
  %11 = add nsw i64 %arg.diagonal.5.0, -1
  %12 = icmp ne i64 %arg.diagonal.5.0, 0
  %umin.neg = sext i1 %12 to i64
  %13 = add nsw i64 %11, %umin.neg
  %xtraiter = and i64 %spec.select, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B430.if.prol.loopexit, label %B430.if.prol

B430.if.prol:                                     ; preds = %B430.if.preheader, %B430.if.prol
  %.813.0605.prol = phi i64 [ %.875.prol, %B430.if.prol ], [ %spec.select, %B430.if.preheader ]
  %.810.0604.prol = phi i64 [ %.879.prol, %B430.if.prol ], [ %.786, %B430.if.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %B430.if.prol ], [ 0, %B430.if.preheader ]
  %.875.prol = add nsw i64 %.813.0605.prol, -1
  %.879.prol = add i64 %.810.0604.prol, -1
  %14 = getelementptr double, ptr %.62.i526, i64 %.810.0604.prol
  %.933.prol = load double, ptr %14, align 8, !alias.scope !34, !noalias !35
  %15 = getelementptr double, ptr %.62.i, i64 %.810.0604.prol
  %.963.prol = load double, ptr %15, align 8, !alias.scope !30, !noalias !31
  %.978.prol = icmp slt i64 %.810.0604.prol, -1
  %.979.prol = select i1 %.978.prol, i64 %arg.diagonal.5.0, i64 0
  %16 = getelementptr i8, ptr %14, i64 8
  %.993.prol = getelementptr double, ptr %16, i64 %.979.prol
  %.994.prol = load double, ptr %.993.prol, align 8, !alias.scope !34, !noalias !35
  %.995.prol = fmul double %.963.prol, %.994.prol
  %.996.prol = fsub double %.933.prol, %.995.prol
  store double %.996.prol, ptr %14, align 8, !alias.scope !34, !noalias !35
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter
  br i1 %prol.iter.cmp.not, label %B430.if.prol.loopexit, label %B430.if.prol, !llvm.loop !40

B430.if.prol.loopexit:                            ; preds = %B430.if.prol, %B430.if.preheader
  %.813.0605.unr = phi i64 [ %spec.select, %B430.if.preheader ], [ %.875.prol, %B430.if.prol ]
  %.810.0604.unr = phi i64 [ %.786, %B430.if.preheader ], [ %.879.prol, %B430.if.prol ]
  %17 = icmp ult i64 %13, 3
  br i1 %17, label %B504.loopexit, label %B430.if

B430.if:                                          ; preds = %B430.if.prol.loopexit, %B430.if
  %.813.0605 = phi i64 [ %.875.3, %B430.if ], [ %.813.0605.unr, %B430.if.prol.loopexit ]
  %.810.0604 = phi i64 [ %.879.3, %B430.if ], [ %.810.0604.unr, %B430.if.prol.loopexit ]
  %.879 = add i64 %.810.0604, -1
  %18 = getelementptr double, ptr %.62.i526, i64 %.810.0604
  %.933 = load double, ptr %18, align 8, !alias.scope !34, !noalias !35
  %19 = getelementptr double, ptr %.62.i, i64 %.810.0604
  %.963 = load double, ptr %19, align 8, !alias.scope !30, !noalias !31
  %.978 = icmp slt i64 %.810.0604, -1
  %.979 = select i1 %.978, i64 %arg.diagonal.5.0, i64 0
  %20 = getelementptr i8, ptr %18, i64 8
  %.993 = getelementptr double, ptr %20, i64 %.979
  %.994 = load double, ptr %.993, align 8, !alias.scope !34, !noalias !35
  %.995 = fmul double %.963, %.994
  %.996 = fsub double %.933, %.995
  store double %.996, ptr %18, align 8, !alias.scope !34, !noalias !35
  %.879.1 = add i64 %.810.0604, -2
  %21 = getelementptr double, ptr %.62.i526, i64 %.879
  %.933.1 = load double, ptr %21, align 8, !alias.scope !34, !noalias !35
  %22 = getelementptr double, ptr %.62.i, i64 %.879
  %.963.1104 = load double, ptr %22, align 8, !alias.scope !30, !noalias !31
  %.978.1105 = icmp ugt i64 %.810.0604, -9223372036854775808
  %.979.1106 = select i1 %.978.1105, i64 %arg.diagonal.5.0, i64 0
  %23 = getelementptr i8, ptr %21, i64 8
  %.993.1107 = getelementptr double, ptr %23, i64 %.979.1106
  %.994.1108 = load double, ptr %.993.1107, align 8, !alias.scope !34, !noalias !35
  %.995.1 = fmul double %.963.1104, %.994.1108
  %.996.1 = fsub double %.933.1, %.995.1
  store double %.996.1, ptr %21, align 8, !alias.scope !34, !noalias !35
  %.879.2 = add i64 %.810.0604, -3
  %24 = getelementptr double, ptr %.62.i526, i64 %.879.1
  %.933.2 = load double, ptr %24, align 8, !alias.scope !34, !noalias !35
  %25 = getelementptr double, ptr %.62.i, i64 %.879.1
  %.963.2 = load double, ptr %25, align 8, !alias.scope !30, !noalias !31
  %.978.2 = icmp slt i64 %.879.1, -1
  %.979.2 = select i1 %.978.2, i64 %arg.diagonal.5.0, i64 0
  %26 = getelementptr i8, ptr %24, i64 8
  %.993.2 = getelementptr double, ptr %26, i64 %.979.2
  %.994.2 = load double, ptr %.993.2, align 8, !alias.scope !34, !noalias !35
  %.995.2 = fmul double %.963.2, %.994.2
  %.996.2 = fsub double %.933.2, %.995.2
  store double %.996.2, ptr %24, align 8, !alias.scope !34, !noalias !35
  %.875.3 = add nsw i64 %.813.0605, -4
  %.879.3 = add i64 %.810.0604, -4
  %27 = getelementptr double, ptr %.62.i526, i64 %.879.2
  %.933.3 = load double, ptr %27, align 8, !alias.scope !34, !noalias !35
  %28 = getelementptr double, ptr %.62.i, i64 %.879.2
  %.963.3 = load double, ptr %28, align 8, !alias.scope !30, !noalias !31
  %.978.3 = icmp slt i64 %.879.2, -1
  %.979.3 = select i1 %.978.3, i64 %arg.diagonal.5.0, i64 0
  %29 = getelementptr i8, ptr %27, i64 8
  %.993.3 = getelementptr double, ptr %29, i64 %.979.3
  %.994.3 = load double, ptr %.993.3, align 8, !alias.scope !34, !noalias !35
  %.995.3 = fmul double %.963.3, %.994.3
  %.996.3 = fsub double %.933.3, %.995.3
  store double %.996.3, ptr %27, align 8, !alias.scope !34, !noalias !35
  %.866.3 = icmp sgt i64 %.813.0605, 4
  br i1 %.866.3, label %B430.if, label %B504.loopexit

B504.loopexit:                                    ; preds = %B430.if, %B430.if.prol.loopexit
  %trips.B430.if = add nsw i64 %spec.select, -1
  br label %B504

B504:                                             ; preds = %B504.loopexit, %B390
  %.786.kept.0 = phi i64 [ undef, %B390 ], [ %.786, %B504.loopexit ]
  %trips.B430.if.kept.0 = phi i64 [ undef, %B390 ], [ %trips.B430.if, %B504.loopexit ]
  tail call void @NRT_decref(ptr nonnull %.7.i548)
  %.1122606.not = icmp eq i64 %arg.diagonal.5.0, 0
  br i1 %.1122606.not, label %B584, label %B538.if

B538.if:                                          ; preds = %B504, %B538.if
  %total.2.0609 = phi double [ %.1222, %B538.if ], [ 0.000000e+00, %B504 ]
  %.1069.0608 = phi i64 [ %.1131, %B538.if ], [ %arg.diagonal.5.0, %B504 ]
  %.1066.0607 = phi i64 [ %.1135, %B538.if ], [ 0, %B504 ]
  %.1131 = add nsw i64 %.1069.0608, -1
  %.1135 = add nuw nsw i64 %.1066.0607, 1
  %30 = getelementptr double, ptr %.62.i526, i64 %.1066.0607
  %.1189 = load double, ptr %30, align 8, !alias.scope !34, !noalias !35
  %.1220 = fmul double %.1189, %.1189
  %.1222 = fadd double %total.2.0609, %.1220
  %.1122 = icmp sgt i64 %.1069.0608, 1
  br i1 %.1122, label %B538.if, label %B584.loopexit

B584.loopexit:                                    ; preds = %B538.if
  %31 = tail call i64 @llvm.smax.i64(i64 %arg.diagonal.5.0, i64 1)
  %trips.B538.if = add nsw i64 %31, -1
  br label %B584

B584:                                             ; preds = %B584.loopexit, %B504
  %trips.B538.if.kept.0 = phi i64 [ undef, %B504 ], [ %trips.B538.if, %B584.loopexit ]
  %total.2.0.lcssa = phi double [ 0.000000e+00, %B504 ], [ %.1222, %B584.loopexit ]
  tail call void @NRT_decref(ptr nonnull %.7.i552)
  store double %total.2.0.lcssa, ptr %retptr, align 8, !alias.scope !42, !noalias !43
  %32 = getelementptr inbounds nuw i8, ptr %caches, i64 24
  %caches.val = load i64, ptr %32, align 8
  %33 = shl nuw i64 %arg.diagonal.5.0, 4
  %kept.bytes.1 = add i64 %caches.val, %33
  store i64 %kept.bytes.1, ptr %kept.bytes, align 8
  %34 = or disjoint i64 %.29.i, 1
  %.7.i548.shadow = tail call fastcc ptr @llad.heap.zeroed(i64 %34)
  %35 = icmp eq ptr %.7.i548.shadow, null
  br i1 %35, label %failed, label %.7.i548.shadow.ready

reverse.B504:                                     ; preds = %reverse.loop.B538.if, %middle.block, %vec.epilog.middle.block, %.7.i552.shadow.ready
  br i1 %.866603, label %reverse.B390, label %reverse.loop.B430.if.preheader

reverse.loop.B430.if.preheader:                   ; preds = %reverse.B504
  %36 = and i64 %trips.B430.if.kept.0, 1
  %lcmp.mod110.not.not = icmp eq i64 %36, 0
  br i1 %lcmp.mod110.not.not, label %reverse.loop.B430.if.prol, label %reverse.loop.B430.if.prol.loopexit

reverse.loop.B430.if.prol:                        ; preds = %reverse.loop.B430.if.preheader
  %.810.0604.1.prol = sub i64 %.786.kept.0, %trips.B430.if.kept.0
  %37 = getelementptr double, ptr %.7.i552.shadow.4, i64 %.810.0604.1.prol
  %38 = load double, ptr %37, align 8, !alias.scope !44, !noalias !45
  store double 0.000000e+00, ptr %37, align 8, !alias.scope !44, !noalias !45
  %.978.1.prol = icmp slt i64 %.810.0604.1.prol, -1
  %.979.1.prol = select i1 %.978.1.prol, i64 %arg.diagonal.5.0, i64 0
  %39 = getelementptr double, ptr %.62.i526, i64 %.810.0604.1.prol
  %40 = getelementptr i8, ptr %39, i64 8
  %.993.1.prol = getelementptr double, ptr %40, i64 %.979.1.prol
  %.994.1.prol = load double, ptr %.993.1.prol, align 8, !alias.scope !34, !noalias !35
  %41 = getelementptr double, ptr %.62.i, i64 %.810.0604.1.prol
  %.963.1.prol = load double, ptr %41, align 8, !alias.scope !30, !noalias !31
  %42 = getelementptr i8, ptr %37, i64 8
  %43 = getelementptr double, ptr %42, i64 %.979.1.prol
  %44 = load double, ptr %43, align 8, !alias.scope !44, !noalias !45
  %45 = fmul reassoc nsz double %.963.1.prol, %38
  %46 = fsub reassoc nsz double %44, %45
  store double %46, ptr %43, align 8, !alias.scope !44, !noalias !45
  %47 = getelementptr double, ptr %.7.i548.shadow, i64 %.810.0604.1.prol
  %48 = load double, ptr %47, align 8, !alias.scope !46, !noalias !47
  %49 = fmul reassoc nsz double %.994.1.prol, %38
  %50 = fsub reassoc nsz double %48, %49
  store double %50, ptr %47, align 8, !alias.scope !46, !noalias !47
  %51 = load double, ptr %37, align 8, !alias.scope !44, !noalias !45
  %52 = fadd reassoc nsz double %51, %38
  store double %52, ptr %37, align 8, !alias.scope !44, !noalias !45
  %reverse.previous.B430.if.prol = add nsw i64 %trips.B430.if.kept.0, -1
  br label %reverse.loop.B430.if.prol.loopexit

reverse.loop.B430.if.prol.loopexit:               ; preds = %reverse.loop.B430.if.prol, %reverse.loop.B430.if.preheader
  %reverse.iteration.B430.if.unr = phi i64 [ %trips.B430.if.kept.0, %reverse.loop.B430.if.preheader ], [ %reverse.previous.B430.if.prol, %reverse.loop.B430.if.prol ]
  %53 = icmp eq i64 %trips.B430.if.kept.0, 0
  br i1 %53, label %reverse.B390, label %reverse.loop.B430.if

reverse.loop.B538.if:                             ; preds = %reverse.loop.B538.if.preheader, %reverse.loop.B538.if
  %reverse.iteration.B538.if = phi i64 [ %reverse.previous.B538.if, %reverse.loop.B538.if ], [ %reverse.iteration.B538.if.ph, %reverse.loop.B538.if.preheader ]
  %54 = getelementptr double, ptr %.62.i526, i64 %reverse.iteration.B538.if
  %.1189.1 = load double, ptr %54, align 8, !alias.scope !34, !noalias !35
  %55 = fmul double %139, %.1189.1
  %56 = getelementptr double, ptr %.7.i552.shadow.4, i64 %reverse.iteration.B538.if
  %57 = load double, ptr %56, align 8, !alias.scope !44, !noalias !45
  %58 = fadd reassoc nsz double %57, %55
  store double %58, ptr %56, align 8, !alias.scope !44, !noalias !45
  %59 = icmp eq i64 %reverse.iteration.B538.if, 0
  %reverse.previous.B538.if = add nsw i64 %reverse.iteration.B538.if, -1
  br i1 %59, label %reverse.B504, label %reverse.loop.B538.if, !llvm.loop !48

reverse.B390:                                     ; preds = %reverse.loop.B430.if.prol.loopexit, %reverse.loop.B430.if, %reverse.B504
  br i1 %.436600, label %reverse.B390.loopexit, label %epilogue

reverse.loop.B430.if:                             ; preds = %reverse.loop.B430.if.prol.loopexit, %reverse.loop.B430.if
  %reverse.iteration.B430.if = phi i64 [ %reverse.previous.B430.if.1, %reverse.loop.B430.if ], [ %reverse.iteration.B430.if.unr, %reverse.loop.B430.if.prol.loopexit ]
  %.810.0604.1 = sub i64 %.786.kept.0, %reverse.iteration.B430.if
  %60 = getelementptr double, ptr %.7.i552.shadow.4, i64 %.810.0604.1
  %61 = load double, ptr %60, align 8, !alias.scope !44, !noalias !45
  store double 0.000000e+00, ptr %60, align 8, !alias.scope !44, !noalias !45
  %.978.1 = icmp slt i64 %.810.0604.1, -1
  %.979.1 = select i1 %.978.1, i64 %arg.diagonal.5.0, i64 0
  %62 = getelementptr double, ptr %.62.i526, i64 %.810.0604.1
  %63 = getelementptr i8, ptr %62, i64 8
  %.993.1 = getelementptr double, ptr %63, i64 %.979.1
  %.994.1 = load double, ptr %.993.1, align 8, !alias.scope !34, !noalias !35
  %64 = getelementptr double, ptr %.62.i, i64 %.810.0604.1
  %.963.1 = load double, ptr %64, align 8, !alias.scope !30, !noalias !31
  %65 = getelementptr i8, ptr %60, i64 8
  %66 = getelementptr double, ptr %65, i64 %.979.1
  %67 = load double, ptr %66, align 8, !alias.scope !44, !noalias !45
  %68 = fmul reassoc nsz double %.963.1, %61
  %69 = fsub reassoc nsz double %67, %68
  store double %69, ptr %66, align 8, !alias.scope !44, !noalias !45
  %70 = getelementptr double, ptr %.7.i548.shadow, i64 %.810.0604.1
  %71 = load double, ptr %70, align 8, !alias.scope !46, !noalias !47
  %72 = fmul reassoc nsz double %.994.1, %61
  %73 = fsub reassoc nsz double %71, %72
  store double %73, ptr %70, align 8, !alias.scope !46, !noalias !47
  %74 = load double, ptr %60, align 8, !alias.scope !44, !noalias !45
  %75 = fadd reassoc nsz double %74, %61
  store double %75, ptr %60, align 8, !alias.scope !44, !noalias !45
  %reverse.previous.B430.if = add nsw i64 %reverse.iteration.B430.if, -1
  %.810.0604.1.1 = sub i64 %.786.kept.0, %reverse.previous.B430.if
  %76 = getelementptr double, ptr %.7.i552.shadow.4, i64 %.810.0604.1.1
  %77 = load double, ptr %76, align 8, !alias.scope !44, !noalias !45
  store double 0.000000e+00, ptr %76, align 8, !alias.scope !44, !noalias !45
  %.978.1.1 = icmp slt i64 %.810.0604.1.1, -1
  %.979.1.1 = select i1 %.978.1.1, i64 %arg.diagonal.5.0, i64 0
  %78 = getelementptr double, ptr %.62.i526, i64 %.810.0604.1.1
  %79 = getelementptr i8, ptr %78, i64 8
  %.993.1.1 = getelementptr double, ptr %79, i64 %.979.1.1
  %.994.1.1 = load double, ptr %.993.1.1, align 8, !alias.scope !34, !noalias !35
  %80 = getelementptr double, ptr %.62.i, i64 %.810.0604.1.1
  %.963.1.1 = load double, ptr %80, align 8, !alias.scope !30, !noalias !31
  %81 = getelementptr i8, ptr %76, i64 8
  %82 = getelementptr double, ptr %81, i64 %.979.1.1
  %83 = load double, ptr %82, align 8, !alias.scope !44, !noalias !45
  %84 = fmul reassoc nsz double %.963.1.1, %77
  %85 = fsub reassoc nsz double %83, %84
  store double %85, ptr %82, align 8, !alias.scope !44, !noalias !45
  %86 = getelementptr double, ptr %.7.i548.shadow, i64 %.810.0604.1.1
  %87 = load double, ptr %86, align 8, !alias.scope !46, !noalias !47
  %88 = fmul reassoc nsz double %.994.1.1, %77
  %89 = fsub reassoc nsz double %87, %88
  store double %89, ptr %86, align 8, !alias.scope !46, !noalias !47
  %90 = load double, ptr %76, align 8, !alias.scope !44, !noalias !45
  %91 = fadd reassoc nsz double %90, %77
  store double %91, ptr %76, align 8, !alias.scope !44, !noalias !45
  %92 = icmp eq i64 %reverse.previous.B430.if, 0
  %reverse.previous.B430.if.1 = add nsw i64 %reverse.iteration.B430.if, -2
  br i1 %92, label %reverse.B390, label %reverse.loop.B430.if

reverse.B390.loopexit:                            ; preds = %reverse.B390
  %93 = shl i64 %trips.B222.if.kept.0, 3
  %94 = add i64 %93, 8
  %used.slot.i37 = getelementptr inbounds nuw i8, ptr %caches, i64 8
  %used.i38 = load i64, ptr %used.slot.i37, align 8
  %here.not.i = icmp ult i64 %used.i38, %94
  br i1 %here.not.i, label %back.i, label %llad.frame.top.exit

back.i:                                           ; preds = %reverse.B390.loopexit
  call fastcc void @llad.frame.back(ptr nonnull %caches)
  %now.i.pre = load i64, ptr %used.slot.i37, align 8
  %total.i.pre = load i64, ptr %32, align 8
  br label %llad.frame.top.exit

llad.frame.top.exit:                              ; preds = %reverse.B390.loopexit, %back.i
  %total.i = phi i64 [ %caches.val, %reverse.B390.loopexit ], [ %total.i.pre, %back.i ]
  %now.i = phi i64 [ %used.i38, %reverse.B390.loopexit ], [ %now.i.pre, %back.i ]
  %left.i39 = sub i64 %now.i, %94
  %buffer.i = load ptr, ptr %caches, align 16
  %address.i40 = getelementptr i8, ptr %buffer.i, i64 %left.i39
  store i64 %left.i39, ptr %used.slot.i37, align 8
  %total.after.i = sub i64 %total.i, %94
  store i64 %total.after.i, ptr %32, align 8
  %scevgep = getelementptr i8, ptr %.7.i548.shadow, i64 %94
  %load_initial = load double, ptr %scevgep, align 8
  %scevgep99 = getelementptr i8, ptr %.7.i552.shadow.4, i64 %94
  %load_initial100 = load double, ptr %scevgep99, align 8
  br label %reverse.loop.B222.if

reverse.loop.B222.if:                             ; preds = %reverse.loop.B222.if, %llad.frame.top.exit
  %store_forwarded101 = phi double [ %load_initial100, %llad.frame.top.exit ], [ %106, %reverse.loop.B222.if ]
  %store_forwarded = phi double [ %load_initial, %llad.frame.top.exit ], [ %129, %reverse.loop.B222.if ]
  %reverse.iteration.B222.if = phi i64 [ %trips.B222.if.kept.0, %llad.frame.top.exit ], [ %reverse.previous.B222.if, %reverse.loop.B222.if ]
  %.380.0601.1 = add i64 %reverse.iteration.B222.if, 1
  %95 = getelementptr double, ptr %.7.i552.shadow.4, i64 %.380.0601.1
  store double 0.000000e+00, ptr %95, align 8, !alias.scope !44, !noalias !45
  %96 = getelementptr inbounds double, ptr %address.i40, i64 %reverse.iteration.B222.if
  %.726.1 = load double, ptr %96, align 8, !alias.scope !38, !noalias !39
  %97 = getelementptr double, ptr %arg.lower.4, i64 %.380.0601.1
  %.695.1 = load double, ptr %97, align 8, !alias.scope !36, !noalias !37
  %.727.1 = fmul double %.726.1, %.695.1
  %98 = getelementptr double, ptr %arg.right.4, i64 %.380.0601.1
  %.665.1 = load double, ptr %98, align 8, !alias.scope !32, !noalias !33
  %.728.1 = fsub double %.665.1, %.727.1
  %99 = fmul double %store_forwarded101, %.728.1
  %100 = getelementptr double, ptr %.62.i, i64 %reverse.iteration.B222.if
  %.564.1 = load double, ptr %100, align 8, !alias.scope !30, !noalias !31
  %.565.1 = fmul double %.695.1, %.564.1
  %101 = getelementptr double, ptr %arg.diagonal.4, i64 %.380.0601.1
  %.503.1 = load double, ptr %101, align 8, !alias.scope !9, !noalias !12
  %.566.1 = fsub double %.503.1, %.565.1
  %.574.1 = fdiv double 1.000000e+00, %.566.1
  %102 = fmul double %store_forwarded101, %.574.1
  %103 = getelementptr double, ptr %.7.i552.shadow.4, i64 %reverse.iteration.B222.if
  %104 = load double, ptr %103, align 8, !alias.scope !44, !noalias !45
  %105 = fmul reassoc nsz double %102, %.695.1
  %106 = fsub reassoc nsz double %104, %105
  store double %106, ptr %103, align 8, !alias.scope !44, !noalias !45
  %107 = getelementptr double, ptr %arg.lower.4.shadow, i64 %.380.0601.1
  %108 = load double, ptr %107, align 8, !alias.scope !51, !noalias !52
  %109 = fmul reassoc nsz double %102, %.726.1
  %110 = getelementptr double, ptr %arg.right.4.shadow, i64 %.380.0601.1
  %111 = load double, ptr %110, align 8, !alias.scope !53, !noalias !54
  %112 = fadd reassoc nsz double %111, %102
  store double %112, ptr %110, align 8, !alias.scope !53, !noalias !54
  %113 = getelementptr double, ptr %.7.i548.shadow, i64 %.380.0601.1
  store double 0.000000e+00, ptr %113, align 8, !alias.scope !46, !noalias !47
  %114 = getelementptr double, ptr %arg.upper.4, i64 %.380.0601.1
  %.604.1 = load double, ptr %114, align 8, !alias.scope !28, !noalias !29
  %115 = fmul double %store_forwarded, %.604.1
  %116 = fadd reassoc nsz double %115, %99
  %117 = fmul double %.574.1, %store_forwarded
  %118 = getelementptr double, ptr %arg.upper.4.shadow, i64 %.380.0601.1
  %119 = load double, ptr %118, align 8, !alias.scope !55, !noalias !56
  %120 = fadd reassoc nsz double %119, %117
  store double %120, ptr %118, align 8, !alias.scope !55, !noalias !56
  %121 = fdiv arcp double %116, %.566.1
  %122 = fneg double %.574.1
  %123 = fmul double %121, %122
  %124 = fcmp oeq double %116, 0.000000e+00
  %125 = select i1 %124, double 0.000000e+00, double %123
  %126 = getelementptr double, ptr %.7.i548.shadow, i64 %reverse.iteration.B222.if
  %127 = load double, ptr %126, align 8, !alias.scope !46, !noalias !47
  %128 = fmul reassoc nsz double %125, %.695.1
  %129 = fsub reassoc nsz double %127, %128
  store double %129, ptr %126, align 8, !alias.scope !46, !noalias !47
  %130 = fmul reassoc nsz double %125, %.564.1
  %131 = fadd reassoc nsz double %109, %130
  %132 = fsub reassoc nsz double %108, %131
  store double %132, ptr %107, align 8, !alias.scope !51, !noalias !52
  %133 = getelementptr double, ptr %arg.diagonal.4.shadow, i64 %.380.0601.1
  %134 = load double, ptr %133, align 8, !alias.scope !57, !noalias !58
  %135 = fadd reassoc nsz double %134, %125
  store double %135, ptr %133, align 8, !alias.scope !57, !noalias !58
  %136 = icmp eq i64 %reverse.iteration.B222.if, 0
  %reverse.previous.B222.if = add nsw i64 %reverse.iteration.B222.if, -1
  br i1 %136, label %epilogue, label %reverse.loop.B222.if

.7.i548.shadow.ready:                             ; preds = %B584
  %.7.i552.shadow.4 = tail call fastcc ptr @llad.heap.zeroed(i64 %34)
  %137 = icmp eq ptr %.7.i552.shadow.4, null
  br i1 %137, label %failed, label %.7.i552.shadow.ready

.7.i552.shadow.ready:                             ; preds = %.7.i548.shadow.ready
  %138 = load double, ptr %retptr.shadow, align 8, !alias.scope !59, !noalias !60
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !59, !noalias !60
  br i1 %.1122606.not, label %reverse.B504, label %iter.check

iter.check:                                       ; preds = %.7.i552.shadow.ready
  %139 = fadd double %138, %138
  %140 = add i64 %trips.B538.if.kept.0, 1
  %min.iters.check = icmp ult i64 %140, 4
  br i1 %min.iters.check, label %reverse.loop.B538.if.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %iter.check
  %min.iters.check68 = icmp ult i64 %140, 16
  br i1 %min.iters.check68, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %n.mod.vf = and i64 %140, 12
  %n.vec = and i64 %140, -16
  %broadcast.splatinsert = insertelement <4 x double> poison, double %139, i64 0
  %141 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %142 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %143 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %144 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %145 = sub i64 %trips.B538.if.kept.0, %index
  %146 = getelementptr double, ptr %.62.i526, i64 %145
  %147 = getelementptr i8, ptr %146, i64 -24
  %148 = getelementptr i8, ptr %146, i64 -56
  %149 = getelementptr i8, ptr %146, i64 -88
  %150 = getelementptr i8, ptr %146, i64 -120
  %wide.load = load <4 x double>, ptr %147, align 8, !alias.scope !34, !noalias !35
  %wide.load69 = load <4 x double>, ptr %148, align 8, !alias.scope !34, !noalias !35
  %wide.load70 = load <4 x double>, ptr %149, align 8, !alias.scope !34, !noalias !35
  %wide.load71 = load <4 x double>, ptr %150, align 8, !alias.scope !34, !noalias !35
  %151 = getelementptr double, ptr %.7.i552.shadow.4, i64 %145
  %152 = getelementptr i8, ptr %151, i64 -24
  %153 = getelementptr i8, ptr %151, i64 -56
  %154 = getelementptr i8, ptr %151, i64 -88
  %155 = getelementptr i8, ptr %151, i64 -120
  %wide.load75 = load <4 x double>, ptr %152, align 8, !alias.scope !44, !noalias !45
  %wide.load76 = load <4 x double>, ptr %153, align 8, !alias.scope !44, !noalias !45
  %wide.load77 = load <4 x double>, ptr %154, align 8, !alias.scope !44, !noalias !45
  %wide.load78 = load <4 x double>, ptr %155, align 8, !alias.scope !44, !noalias !45
  %156 = fmul <4 x double> %141, %wide.load
  %reverse83 = fadd reassoc nsz <4 x double> %wide.load75, %156
  %157 = fmul <4 x double> %142, %wide.load69
  %reverse84 = fadd reassoc nsz <4 x double> %wide.load76, %157
  %158 = fmul <4 x double> %143, %wide.load70
  %reverse85 = fadd reassoc nsz <4 x double> %wide.load77, %158
  %159 = fmul <4 x double> %144, %wide.load71
  %reverse86 = fadd reassoc nsz <4 x double> %wide.load78, %159
  store <4 x double> %reverse83, ptr %152, align 8, !alias.scope !44, !noalias !45
  store <4 x double> %reverse84, ptr %153, align 8, !alias.scope !44, !noalias !45
  store <4 x double> %reverse85, ptr %154, align 8, !alias.scope !44, !noalias !45
  store <4 x double> %reverse86, ptr %155, align 8, !alias.scope !44, !noalias !45
  %index.next = add nuw i64 %index, 16
  %160 = icmp eq i64 %index.next, %n.vec
  br i1 %160, label %middle.block, label %vector.body, !llvm.loop !61

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %140, %n.vec
  br i1 %cmp.n, label %reverse.B504, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %ind.end = sub i64 %trips.B538.if.kept.0, %n.vec
  %min.epilog.iters.check = icmp eq i64 %n.mod.vf, 0
  br i1 %min.epilog.iters.check, label %reverse.loop.B538.if.preheader, label %vec.epilog.ph, !prof !62

vec.epilog.ph:                                    ; preds = %vector.main.loop.iter.check, %vec.epilog.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %n.vec88 = and i64 %140, -4
  %161 = sub i64 %trips.B538.if.kept.0, %n.vec88
  %broadcast.splatinsert89 = insertelement <4 x double> poison, double %139, i64 0
  %162 = shufflevector <4 x double> %broadcast.splatinsert89, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index91 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next97, %vec.epilog.vector.body ]
  %offset.idx = sub i64 %trips.B538.if.kept.0, %index91
  %163 = getelementptr double, ptr %.62.i526, i64 %offset.idx
  %164 = getelementptr i8, ptr %163, i64 -24
  %wide.load92 = load <4 x double>, ptr %164, align 8, !alias.scope !34, !noalias !35
  %165 = getelementptr double, ptr %.7.i552.shadow.4, i64 %offset.idx
  %166 = getelementptr i8, ptr %165, i64 -24
  %wide.load94 = load <4 x double>, ptr %166, align 8, !alias.scope !44, !noalias !45
  %167 = fmul <4 x double> %162, %wide.load92
  %reverse96 = fadd reassoc nsz <4 x double> %wide.load94, %167
  store <4 x double> %reverse96, ptr %166, align 8, !alias.scope !44, !noalias !45
  %index.next97 = add nuw i64 %index91, 4
  %168 = icmp eq i64 %index.next97, %n.vec88
  br i1 %168, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !63

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %cmp.n98 = icmp eq i64 %140, %n.vec88
  br i1 %cmp.n98, label %reverse.B504, label %reverse.loop.B538.if.preheader

reverse.loop.B538.if.preheader:                   ; preds = %iter.check, %vec.epilog.iter.check, %vec.epilog.middle.block
  %reverse.iteration.B538.if.ph = phi i64 [ %trips.B538.if.kept.0, %iter.check ], [ %ind.end, %vec.epilog.iter.check ], [ %161, %vec.epilog.middle.block ]
  br label %reverse.loop.B538.if

epilogue:                                         ; preds = %reverse.loop.B222.if, %reverse.B390
  %169 = load double, ptr %.7.i552.shadow.4, align 8, !alias.scope !44, !noalias !45
  store double 0.000000e+00, ptr %.7.i552.shadow.4, align 8, !alias.scope !44, !noalias !45
  %170 = fdiv arcp double %169, %.219
  %171 = fcmp oeq double %169, 0.000000e+00
  %172 = select i1 %171, double 0.000000e+00, double %170
  %173 = fneg double %.325
  %174 = fmul double %170, %173
  %175 = select i1 %171, double 0.000000e+00, double %174
  %176 = load double, ptr %arg.right.4.shadow, align 8, !alias.scope !53, !noalias !54
  %177 = fadd reassoc nsz double %176, %172
  store double %177, ptr %arg.right.4.shadow, align 8, !alias.scope !53, !noalias !54
  %178 = load double, ptr %arg.diagonal.4.shadow, align 8, !alias.scope !57, !noalias !58
  %179 = fadd reassoc nsz double %178, %175
  %180 = load double, ptr %.7.i548.shadow, align 8, !alias.scope !46, !noalias !47
  store double 0.000000e+00, ptr %.7.i548.shadow, align 8, !alias.scope !46, !noalias !47
  %181 = fdiv arcp double %180, %.219
  %182 = fcmp oeq double %180, 0.000000e+00
  %183 = select i1 %182, double 0.000000e+00, double %181
  %184 = fneg double %.227
  %185 = fmul double %181, %184
  %186 = select i1 %182, double 0.000000e+00, double %185
  %187 = load double, ptr %arg.upper.4.shadow, align 8, !alias.scope !55, !noalias !56
  %188 = fadd reassoc nsz double %187, %183
  store double %188, ptr %arg.upper.4.shadow, align 8, !alias.scope !55, !noalias !56
  %189 = fadd reassoc nsz double %186, %179
  store double %189, ptr %arg.diagonal.4.shadow, align 8, !alias.scope !57, !noalias !58
  tail call fastcc void @llad.heap.free(ptr nonnull %.7.i552.shadow.4)
  tail call fastcc void @llad.heap.free(ptr nonnull %.7.i548.shadow)
  br label %epilogue.free

failed.sink.split:                                ; preds = %B222.if, %prologue, %B0.endif.endif.i, %B0.endif.endif.endif.i, %B0.endif.endif.endif.i517, %B0.endif.endif
  %excinfo.1.0.ph.sink = phi ptr [ @exception.4, %B0.endif.endif.endif.i517 ], [ @exception, %B0.endif.endif ], [ @exception.4, %B0.endif.endif.endif.i ], [ @exception.2, %prologue ], [ @exception.3, %B0.endif.endif.i ], [ @exception, %B222.if ]
  %.7.i552.references.0.ph.ph = phi i64 [ 1, %B0.endif.endif.endif.i517 ], [ 1, %B0.endif.endif ], [ 0, %B0.endif.endif.endif.i ], [ 0, %prologue ], [ 0, %B0.endif.endif.i ], [ 1, %B222.if ]
  %.7.i552.owned.0.ph.ph = phi ptr [ null, %B0.endif.endif.endif.i517 ], [ %.7.i552, %B0.endif.endif ], [ null, %B0.endif.endif.endif.i ], [ null, %prologue ], [ null, %B0.endif.endif.i ], [ %.7.i552, %B222.if ]
  %.7.i548.references.1.ph.ph = phi i64 [ 1, %B0.endif.endif.endif.i517 ], [ 1, %B0.endif.endif ], [ 1, %B0.endif.endif.endif.i ], [ 0, %prologue ], [ 0, %B0.endif.endif.i ], [ 1, %B222.if ]
  %.7.i548.owned.1.ph.ph = phi ptr [ %.7.i548, %B0.endif.endif.endif.i517 ], [ %.7.i548, %B0.endif.endif ], [ null, %B0.endif.endif.endif.i ], [ null, %prologue ], [ null, %B0.endif.endif.i ], [ %.7.i548, %B222.if ]
  store ptr %excinfo.1.0.ph.sink, ptr %excinfo, align 8, !alias.scope !64, !noalias !65
  br label %failed

failed:                                           ; preds = %failed.sink.split, %B222.if.preheader, %B584, %.7.i548.shadow.ready
  %arg.lower.0.references.0.ph = phi i64 [ 0, %.7.i548.shadow.ready ], [ 0, %B584 ], [ 1, %B222.if.preheader ], [ 1, %failed.sink.split ]
  %.7.i552.references.0.ph = phi i64 [ 0, %.7.i548.shadow.ready ], [ 0, %B584 ], [ 1, %B222.if.preheader ], [ %.7.i552.references.0.ph.ph, %failed.sink.split ]
  %.7.i552.owned.0.ph = phi ptr [ %.7.i552, %.7.i548.shadow.ready ], [ %.7.i552, %B584 ], [ %.7.i552, %B222.if.preheader ], [ %.7.i552.owned.0.ph.ph, %failed.sink.split ]
  %.7.i548.references.1.ph = phi i64 [ 0, %.7.i548.shadow.ready ], [ 0, %B584 ], [ 1, %B222.if.preheader ], [ %.7.i548.references.1.ph.ph, %failed.sink.split ]
  %.7.i548.owned.1.ph = phi ptr [ %.7.i548, %.7.i548.shadow.ready ], [ %.7.i548, %B584 ], [ %.7.i548, %B222.if.preheader ], [ %.7.i548.owned.1.ph.ph, %failed.sink.split ]
  %.7.i548.shadow.slot.0.ph = phi ptr [ %.7.i548.shadow, %.7.i548.shadow.ready ], [ null, %B584 ], [ null, %B222.if.preheader ], [ null, %failed.sink.split ]
  %status.ph = phi i32 [ 7105633, %.7.i548.shadow.ready ], [ 7105633, %B584 ], [ 7105633, %B222.if.preheader ], [ 1, %failed.sink.split ]
  tail call fastcc void @llad.references.drop(ptr %.7.i548.owned.1.ph, i64 %.7.i548.references.1.ph)
  tail call fastcc void @llad.references.drop(ptr %.7.i552.owned.0.ph, i64 %.7.i552.references.0.ph)
  tail call fastcc void @llad.references.drop(ptr %arg.lower.0, i64 %arg.lower.0.references.0.ph)
  tail call fastcc void @llad.references.drop(ptr %arg.diagonal.0, i64 %arg.lower.0.references.0.ph)
  tail call fastcc void @llad.references.drop(ptr %arg.upper.0, i64 %arg.lower.0.references.0.ph)
  tail call fastcc void @llad.references.drop(ptr %arg.right.0, i64 %arg.lower.0.references.0.ph)
  br label %epilogue.free

epilogue.free:                                    ; preds = %epilogue, %failed
  %status58 = phi i32 [ %status.ph, %failed ], [ 0, %epilogue ]
  %.7.i548.shadow.slot.056 = phi ptr [ %.7.i548.shadow.slot.0.ph, %failed ], [ null, %epilogue ]
  %.7.i548.owned.154 = phi ptr [ %.7.i548.owned.1.ph, %failed ], [ %.7.i548, %epilogue ]
  %.7.i552.owned.051 = phi ptr [ %.7.i552.owned.0.ph, %failed ], [ %.7.i552, %epilogue ]
  call fastcc void @llad.frame.free.all(ptr %caches)
  tail call fastcc void @llad.heap.free(ptr %.7.i548.shadow.slot.056)
  tail call fastcc void @llad.heap.free(ptr null)
  tail call void @NRT_decref(ptr %.7.i548.owned.154)
  tail call void @NRT_decref(ptr %.7.i552.owned.051)
  ret i32 %status58
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #4

declare i32 @madvise(ptr, i64, i32) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare ptr @llvm.ptrmask.p0.i64(ptr, i64) #0

; Function Attrs: noinline nounwind
define internal fastcc noalias ptr @llad.heap.zeroed(i64 range(i64 1, 9223372036854775802) %bytes) unnamed_addr #5 {
entry:
  %big = icmp samesign ugt i64 %bytes, 1048575
  br i1 %big, label %pages, label %plain

plain:                                            ; preds = %entry
  %size = add nuw nsw i64 %bytes, 16
  %small = tail call ptr @calloc(i64 %size, i64 1)
  %without = icmp eq ptr %small, null
  br i1 %without, label %common.ret, label %mark

common.ret:                                       ; preds = %plain, %pages, %clear, %mark
  %common.ret.op = phi ptr [ %place, %mark ], [ %made, %clear ], [ null, %pages ], [ null, %plain ]
  ret ptr %common.ret.op

mark:                                             ; preds = %plain
  store i64 16, ptr %small, align 8
  %place = getelementptr i8, ptr %small, i64 16
  br label %common.ret

pages:                                            ; preds = %entry
  %made = tail call fastcc ptr @llad.heap.pages(i64 %bytes)
  %failed = icmp eq ptr %made, null
  br i1 %failed, label %common.ret, label %clear

clear:                                            ; preds = %pages
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %made, i8 0, i64 %bytes, i1 false)
  br label %common.ret
}

; Function Attrs: noinline nounwind
define internal fastcc ptr @llad.heap.grow(i64 range(i64 72, 0) %bytes) unnamed_addr #5 {
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
define internal fastcc void @llad.heap.free(ptr captures(address_is_null) %block) unnamed_addr #6 {
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
define internal fastcc ptr @llad.heap.pages(i64 range(i64 1048576, 0) %bytes) unnamed_addr #5 {
entry:
  %checked.i = tail call i64 @llvm.uadd.sat.i64(i64 range(i64 72, 0) %bytes, i64 4194304)
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
define internal fastcc ptr @llad.frame.push(ptr nonnull captures(none) %state, i64 range(i64 8, 9223372036854775793) %bytes) unnamed_addr #5 {
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
define internal fastcc void @llad.frame.back(ptr nonnull captures(none) initializes((8, 16)) %state) unnamed_addr #7 {
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
define internal fastcc void @llad.frame.free.all(ptr nonnull captures(none) %states) unnamed_addr #7 {
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
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %states, i8 0, i64 40, i1 false)
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.uadd.sat.i64(i64, i64) #0

; Function Attrs: noinline nounwind
define internal fastcc void @llad.references.drop(ptr captures(none) %header, i64 %count) unnamed_addr #5 {
entry:
  %0 = icmp eq i64 %count, 0
  br i1 %0, label %done, label %loop

loop:                                             ; preds = %entry, %loop
  %left = phi i64 [ %1, %loop ], [ %count, %entry ]
  tail call void @NRT_decref(ptr %header) #9
  %1 = add i64 %left, -1
  %2 = icmp eq i64 %1, 0
  br i1 %2, label %done, label %loop

done:                                             ; preds = %loop, %entry
  ret void
}

; Function Attrs: noinline nounwind
define internal fastcc noalias ptr @llad.array.allocate(i64 range(i64 0, 9223372036854775801) %bytes) unnamed_addr #5 {
entry:
  %large = icmp samesign ugt i64 %bytes, 1572863
  br i1 %large, label %pages, label %plain

common.ret:                                       ; preds = %pages, %advise, %plain
  %common.ret.op = phi ptr [ %small, %plain ], [ %made, %advise ], [ null, %pages ]
  ret ptr %common.ret.op

plain:                                            ; preds = %entry
  %small = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %bytes, i32 32) #9
  br label %common.ret

pages:                                            ; preds = %entry
  %made = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %bytes, i32 2097152) #9
  %failed = icmp eq ptr %made, null
  br i1 %failed, label %common.ret, label %advise

advise:                                           ; preds = %pages
  %start = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %made) #9
  %ignored = tail call i32 @madvise(ptr %start, i64 %bytes, i32 14) #9
  br label %common.ret
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #8

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #3 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #5 = { noinline nounwind }
attributes #6 = { mustprogress noinline nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #7 = { noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #8 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2, !4}
!2 = distinct !{!2, !3, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %retptr"}
!3 = distinct !{!3, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29"}
!4 = distinct !{!4, !3, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %excinfo"}
!5 = !{!6, !8}
!6 = distinct !{!6, !7, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %retptr"}
!7 = distinct !{!7, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29"}
!8 = distinct !{!8, !7, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %excinfo"}
!9 = !{!10}
!10 = distinct !{!10, !11, !"llad.0"}
!11 = distinct !{!11, !"llad"}
!12 = !{!13, !14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !27}
!13 = distinct !{!13, !11, !"llad.1"}
!14 = distinct !{!14, !11, !"llad.2"}
!15 = distinct !{!15, !11, !"llad.3"}
!16 = distinct !{!16, !11, !"llad.4"}
!17 = distinct !{!17, !11, !"llad.5"}
!18 = distinct !{!18, !11, !"llad.6"}
!19 = distinct !{!19, !11, !"llad.7"}
!20 = distinct !{!20, !11, !"llad.8"}
!21 = distinct !{!21, !11, !"llad.9"}
!22 = distinct !{!22, !11, !"llad.10"}
!23 = distinct !{!23, !11, !"llad.11"}
!24 = distinct !{!24, !11, !"llad.12"}
!25 = distinct !{!25, !11, !"llad.13"}
!26 = distinct !{!26, !11, !"llad.14"}
!27 = distinct !{!27, !11, !"llad.15"}
!28 = !{!13}
!29 = !{!10, !14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !27}
!30 = !{!14}
!31 = !{!10, !13, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !27}
!32 = !{!15}
!33 = !{!10, !13, !14, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !27}
!34 = !{!16}
!35 = !{!10, !13, !14, !15, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !27}
!36 = !{!17}
!37 = !{!10, !13, !14, !15, !16, !18, !19, !20, !21, !22, !23, !24, !25, !26, !27}
!38 = !{!18}
!39 = !{!10, !13, !14, !15, !16, !17, !19, !20, !21, !22, !23, !24, !25, !26, !27}
!40 = distinct !{!40, !41}
!41 = !{!"llvm.loop.unroll.disable"}
!42 = !{!19}
!43 = !{!10, !13, !14, !15, !16, !17, !18, !20, !21, !22, !23, !24, !25, !26, !27}
!44 = !{!22}
!45 = !{!10, !13, !14, !15, !16, !17, !18, !19, !20, !21, !23, !24, !25, !26, !27}
!46 = !{!23}
!47 = !{!10, !13, !14, !15, !16, !17, !18, !19, !20, !21, !22, !24, !25, !26, !27}
!48 = distinct !{!48, !49, !50}
!49 = !{!"llvm.loop.unroll.runtime.disable"}
!50 = !{!"llvm.loop.isvectorized", i32 1}
!51 = !{!27}
!52 = !{!10, !13, !14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26}
!53 = !{!24}
!54 = !{!10, !13, !14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !25, !26, !27}
!55 = !{!26}
!56 = !{!10, !13, !14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !27}
!57 = !{!25}
!58 = !{!10, !13, !14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !26, !27}
!59 = !{!21}
!60 = !{!10, !13, !14, !15, !16, !17, !18, !19, !20, !22, !23, !24, !25, !26, !27}
!61 = distinct !{!61, !50, !49}
!62 = !{!"branch_weights", i32 4, i32 12}
!63 = distinct !{!63, !50, !49}
!64 = !{!20}
!65 = !{!10, !13, !14, !15, !16, !17, !18, !19, !21, !22, !23, !24, !25, !26, !27}
