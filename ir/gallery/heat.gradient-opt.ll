; heat: gradient-opt, for x86-64-v3. Written by scripts/gallery.py.
; heat(array(float64, 2d, C), array(float64, 2d, C), float64, int64, readonly array(float64, 2d, C))
; with respect to field, diffusivity, step, observed
; Plan of the reverse sweep:
;   plan of heat
;     carries a derivative: allocation %.7.i3
;     carries a derivative: parameter %arg.diffusivity.4
;     carries a derivative: parameter %arg.field.4
;     carries a derivative: parameter %arg.observed.4
;     carries a derivative: result %retptr
;     loop %B56.if: store, back edge taken: (smax(arg.steps, 1) - 1)
;       loop %B140.if: store, back edge taken: (storemerge700 - 1)
;         loop %B182.if: store, back edge taken: (storemerge701 - 1)
;     loop %B722.if: store, back edge taken: (arg.field.5.0 - 1)
;       loop %B756.if: store, back edge taken: (arg.field.5.1 - 1)
;     snapshot.0: copy of allocation %.7.i3 at each entry of %B140.if, 1 * %.246 bytes
;     keep: %trips.B756.if, %trips.B722.if, %trips.B182.if, %trips.B140.if, %trips.B56.if, %.53310.not, %.41113.not, %path.B688, %.183618.not, %path.B818, %.246, %.313
;     recompute by select: %path.B138.loopexit
;     recompute by select: %path.B684
;     recompute by select: %path.B722.loopexit
;     recompute: %.1984
;     reload: %.1981
;     recompute: %23
;     recompute from iteration: %.1780.019
;     recompute: %21
;     recompute: %.1976
;     recompute from iteration: %.1653.023
;     reload: %.1926
;     recompute: %22
;     recompute: %20
;     recompute: %.1921
;     recompute: %.1477
;     recompute: %.1476
;     recompute: %.1475
;     snapshot: %.1131
;     recompute: %.1126
;     recompute from iteration: %.354.014
;     recompute from iteration: %.477.011
;     snapshot: %.1417
;     recompute: %.1022
;     recompute: %.1021
;     reload: %.1018
;     recompute: %13
;     recompute: %9
;     recompute: %2
;     recompute: %.618
;     reload: %.623
;     recompute: %.1363
;     recompute: %.1362
;     recompute: %.1361
;     snapshot: %.1303
;     recompute: %.909
;     recompute: %.908
;     reload: %.905
;     recompute: %12
;     recompute: %.1249
;     recompute: %.1248
;     recompute: %.1247
;     snapshot: %.1189
;     recompute: %.1184
;     recompute: %.424
;     recompute: %.796
;     recompute: %.795
;     reload: %.792
;     recompute: %11
;     recompute: %4
;     recompute: %.787
;     recompute: %.1135
;     recompute: %.1134
;     snapshot: %.1076
;     recompute: %.1071
;     recompute: %.627
;     recompute: %.683
;     recompute: %.682
;     reload: %.679
;     recompute: %10
;     recompute: %3
;     recompute: %.674

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@exception = external constant { ptr, i32, ptr, ptr, i32 }
@exception.2 = external constant { ptr, i32, ptr, ptr, i32 }

declare void @NRT_incref(ptr noalias captures(none)) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #0

declare void @NRT_decref(ptr noalias captures(none)) local_unnamed_addr

declare ptr @NRT_MemInfo_data_fast(ptr) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

define range(i32 0, 7105634) i32 @heat.primal.gradient(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr captures(none) %arg.field.0, ptr readnone captures(none) %arg.field.1, i64 %arg.field.2, i64 %arg.field.3, ptr captures(none) %arg.field.4, i64 %arg.field.5.0, i64 %arg.field.5.1, i64 %arg.field.6.0, i64 %arg.field.6.1, ptr captures(none) %arg.diffusivity.0, ptr readnone captures(none) %arg.diffusivity.1, i64 %arg.diffusivity.2, i64 %arg.diffusivity.3, ptr readonly captures(none) %arg.diffusivity.4, i64 %arg.diffusivity.5.0, i64 %arg.diffusivity.5.1, i64 %arg.diffusivity.6.0, i64 %arg.diffusivity.6.1, double %arg.step, i64 %arg.steps, ptr captures(none) %arg.observed.0, ptr readnone captures(none) %arg.observed.1, i64 %arg.observed.2, i64 %arg.observed.3, ptr readonly captures(none) %arg.observed.4, i64 %arg.observed.5.0, i64 %arg.observed.5.1, i64 %arg.observed.6.0, i64 %arg.observed.6.1, ptr noalias captures(none) %retptr.shadow, ptr noalias captures(none) %arg.field.4.shadow, ptr noalias captures(none) %arg.diffusivity.4.shadow, ptr noalias writeonly captures(none) %arg.step.derivative, ptr noalias captures(none) %arg.observed.4.shadow, ptr noalias writeonly captures(none) %kept.bytes) local_unnamed_addr {
prologue:
  %snapshot.0 = alloca [5 x i64], align 16
  %arg.field.5.1.fr = freeze i64 %arg.field.5.1
  %arg.field.5.0.fr = freeze i64 %arg.field.5.0
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %snapshot.0, i64 8
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %snapshot.0, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %snapshot.0, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(40) %snapshot.0, i8 0, i64 40, i1 false)
  tail call void @NRT_incref(ptr %arg.field.0)
  tail call void @NRT_incref(ptr %arg.diffusivity.0)
  tail call void @NRT_incref(ptr %arg.observed.0)
  %.17616.not = icmp slt i64 %arg.steps, 1
  br i1 %.17616.not, label %B688, label %B56.if.lr.ph

B56.if.lr.ph:                                     ; preds = %prologue
  %.240 = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %arg.field.5.0.fr, i64 %arg.field.5.1.fr)
  %.241 = extractvalue { i64, i1 } %.240, 0
  %.242 = extractvalue { i64, i1 } %.240, 1
  %0 = add i64 %.241, -1152921504606846976
  %.247 = icmp ult i64 %0, -2305843009213693952
  %.248 = or i1 %.242, %.247
  %.246 = shl nsw i64 %.241, 3
  %.313 = mul i64 %arg.field.3, %arg.field.2
  %.367 = add i64 %arg.field.5.0.fr, -2
  %storemerge700 = tail call i64 @llvm.smax.i64(i64 %.367, i64 0)
  %.490 = add i64 %arg.field.5.1.fr, -2
  %storemerge701 = tail call i64 @llvm.smax.i64(i64 %.490, i64 0)
  %.53310.not = icmp slt i64 %.490, 1
  %trips.B56.if = add nsw i64 %arg.steps, -1
  %1 = add nsw i64 %storemerge700, -1
  %2 = icmp ult i64 %1, 140737488355328
  %trips.B140.if = select i1 %2, i64 %1, i64 0
  %3 = add nsw i64 %storemerge701, -1
  %4 = icmp ult i64 %3, 140737488355328
  %trips.B182.if = select i1 %4, i64 %3, i64 0
  br i1 %.248, label %B56.if.us, label %B56.if.lr.ph.split, !prof !0

B56.if.us:                                        ; preds = %B56.if.lr.ph
  tail call void @NRT_incref(ptr %arg.field.0)
  store ptr @exception, ptr %excinfo, align 8, !alias.scope !1, !noalias !4, !numba_exception_output !15
  br label %epilogue

B56.if.lr.ph.split:                               ; preds = %B56.if.lr.ph
  %.41113.not = icmp slt i64 %.367, 1
  br i1 %.41113.not, label %B56.if.us26, label %B56.if.preheader

B56.if.preheader:                                 ; preds = %B56.if.lr.ph.split
  %min.iters.check = icmp slt i64 %.490, 4
  %n.vec = and i64 %storemerge701, 9223372036854775804
  %5 = or disjoint i64 %n.vec, 1
  %broadcast.splatinsert = insertelement <4 x double> poison, double %arg.step, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %cmp.n = icmp eq i64 %.490, %n.vec
  br label %B56.if

B56.if.us26:                                      ; preds = %B56.if.lr.ph.split, %B58.endif.endif.us
  %.120.017.us27 = phi i64 [ %.185.us28, %B58.endif.endif.us ], [ %arg.steps, %B56.if.lr.ph.split ]
  tail call void @NRT_incref(ptr %arg.field.0)
  %.7.i3.us = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.246, i32 32), !noalias !16
  %.8.i.not.us = icmp eq ptr %.7.i3.us, null
  br i1 %.8.i.not.us, label %B58.endif.if, label %B58.endif.endif.us, !prof !0

B58.endif.endif.us:                               ; preds = %B56.if.us26
  %.185.us28 = add nsw i64 %.120.017.us27, -1
  %.279.us = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %.7.i3.us)
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.279.us, ptr align 1 %arg.field.4, i64 %.313, i1 false)
  tail call void @NRT_decref(ptr %arg.field.0)
  tail call void @NRT_decref(ptr nonnull %.7.i3.us)
  %.176.us = icmp sgt i64 %.120.017.us27, 1
  br i1 %.176.us, label %B56.if.us26, label %B688

B56.if:                                           ; preds = %B56.if.preheader, %B684.loopexit
  %.120.017 = phi i64 [ %.185, %B684.loopexit ], [ %arg.steps, %B56.if.preheader ]
  %.185 = add nsw i64 %.120.017, -1
  tail call void @NRT_incref(ptr %arg.field.0)
  %.7.i3 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.246, i32 32), !noalias !16
  %.8.i.not = icmp eq ptr %.7.i3, null
  br i1 %.8.i.not, label %B58.endif.if, label %B58.endif.endif, !prof !0

B58.endif.endif:                                  ; preds = %B56.if
  %.279 = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %.7.i3)
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.279, ptr align 1 %arg.field.4, i64 %.313, i1 false)
  tail call void @NRT_decref(ptr %arg.field.0)
  %copy = call fastcc ptr @llad.frame.push(ptr %snapshot.0, i64 %.246)
  %6 = icmp eq ptr %copy, null
  br i1 %6, label %epilogue, label %snapshot.0.ready

B140.if:                                          ; preds = %snapshot.0.ready, %B138.loopexit.loopexit
  %.354.014 = phi i64 [ %.424, %B138.loopexit.loopexit ], [ 1, %snapshot.0.ready ]
  %.424 = add nuw i64 %.354.014, 1
  %.618 = mul i64 %.354.014, %arg.diffusivity.5.1
  %7 = getelementptr double, ptr %arg.diffusivity.4, i64 %.618
  %.627 = add nsw i64 %.354.014, -1
  %.674 = mul i64 %.627, %arg.diffusivity.5.1
  %8 = getelementptr double, ptr %arg.diffusivity.4, i64 %.674
  %.787 = mul i64 %.424, %arg.diffusivity.5.1
  %9 = getelementptr double, ptr %arg.diffusivity.4, i64 %.787
  %.1071 = mul i64 %.627, %arg.field.5.1.fr
  %10 = getelementptr double, ptr %.279, i64 %.1071
  %.1126 = mul i64 %.354.014, %arg.field.5.1.fr
  %11 = getelementptr double, ptr %.279, i64 %.1126
  %.1184 = mul i64 %.424, %arg.field.5.1.fr
  %12 = getelementptr double, ptr %.279, i64 %.1184
  %13 = getelementptr double, ptr %arg.field.4, i64 %.1126
  br i1 %min.iters.check, label %B182.if.preheader, label %vector.body

vector.body:                                      ; preds = %B140.if, %vector.body
  %index = phi i64 [ %index.next, %vector.body ], [ 0, %B140.if ]
  %offset.idx = or disjoint i64 %index, 1
  %14 = getelementptr double, ptr %7, i64 %offset.idx
  %wide.load = load <4 x double>, ptr %14, align 8, !alias.scope !23, !noalias !24
  %15 = getelementptr double, ptr %8, i64 %offset.idx
  %wide.load54 = load <4 x double>, ptr %15, align 8, !alias.scope !23, !noalias !24
  %16 = fadd <4 x double> %wide.load, %wide.load54
  %17 = fmul <4 x double> %16, splat (double 5.000000e-01)
  %18 = getelementptr double, ptr %9, i64 %offset.idx
  %wide.load55 = load <4 x double>, ptr %18, align 8, !alias.scope !23, !noalias !24
  %19 = fadd <4 x double> %wide.load, %wide.load55
  %20 = fmul <4 x double> %19, splat (double 5.000000e-01)
  %21 = getelementptr i8, ptr %14, i64 -8
  %wide.load56 = load <4 x double>, ptr %21, align 8, !alias.scope !23, !noalias !24
  %22 = fadd <4 x double> %wide.load, %wide.load56
  %23 = fmul <4 x double> %22, splat (double 5.000000e-01)
  %24 = getelementptr i8, ptr %14, i64 8
  %wide.load57 = load <4 x double>, ptr %24, align 8, !alias.scope !23, !noalias !24
  %25 = fadd <4 x double> %wide.load, %wide.load57
  %26 = fmul <4 x double> %25, splat (double 5.000000e-01)
  %27 = getelementptr double, ptr %10, i64 %offset.idx
  %wide.load58 = load <4 x double>, ptr %27, align 8, !alias.scope !25, !noalias !26
  %28 = getelementptr double, ptr %11, i64 %offset.idx
  %wide.load59 = load <4 x double>, ptr %28, align 8, !alias.scope !25, !noalias !26
  %29 = fsub <4 x double> %wide.load58, %wide.load59
  %30 = fmul <4 x double> %17, %29
  %31 = getelementptr double, ptr %12, i64 %offset.idx
  %wide.load60 = load <4 x double>, ptr %31, align 8, !alias.scope !25, !noalias !26
  %32 = fsub <4 x double> %wide.load60, %wide.load59
  %33 = fmul <4 x double> %20, %32
  %34 = fadd <4 x double> %30, %33
  %35 = getelementptr i8, ptr %28, i64 -8
  %wide.load61 = load <4 x double>, ptr %35, align 8, !alias.scope !25, !noalias !26
  %36 = fsub <4 x double> %wide.load61, %wide.load59
  %37 = fmul <4 x double> %23, %36
  %38 = fadd <4 x double> %34, %37
  %39 = getelementptr i8, ptr %28, i64 8
  %wide.load62 = load <4 x double>, ptr %39, align 8, !alias.scope !25, !noalias !26
  %40 = fsub <4 x double> %wide.load62, %wide.load59
  %41 = fmul <4 x double> %26, %40
  %42 = fadd <4 x double> %38, %41
  %43 = fmul <4 x double> %broadcast.splat, %42
  %44 = fadd <4 x double> %wide.load59, %43
  %45 = getelementptr double, ptr %13, i64 %offset.idx
  store <4 x double> %44, ptr %45, align 8, !alias.scope !27, !noalias !28
  %index.next = add nuw i64 %index, 4
  %46 = icmp eq i64 %index.next, %n.vec
  br i1 %46, label %middle.block, label %vector.body, !llvm.loop !29

middle.block:                                     ; preds = %vector.body
  br i1 %cmp.n, label %B138.loopexit.loopexit, label %B182.if.preheader

B182.if.preheader:                                ; preds = %B140.if, %middle.block
  %.477.011.ph = phi i64 [ 1, %B140.if ], [ %5, %middle.block ]
  br label %B182.if

B182.if:                                          ; preds = %B182.if.preheader, %B182.if
  %.477.011 = phi i64 [ %.546, %B182.if ], [ %.477.011.ph, %B182.if.preheader ]
  %.546 = add nuw i64 %.477.011, 1
  %47 = getelementptr double, ptr %7, i64 %.477.011
  %.623 = load double, ptr %47, align 8, !alias.scope !23, !noalias !24
  %48 = getelementptr double, ptr %8, i64 %.477.011
  %.679 = load double, ptr %48, align 8, !alias.scope !23, !noalias !24
  %.682 = fadd double %.623, %.679
  %.683 = fmul double %.682, 5.000000e-01
  %49 = getelementptr double, ptr %9, i64 %.477.011
  %.792 = load double, ptr %49, align 8, !alias.scope !23, !noalias !24
  %.795 = fadd double %.623, %.792
  %.796 = fmul double %.795, 5.000000e-01
  %50 = getelementptr i8, ptr %47, i64 -8
  %.905 = load double, ptr %50, align 8, !alias.scope !23, !noalias !24
  %.908 = fadd double %.623, %.905
  %.909 = fmul double %.908, 5.000000e-01
  %51 = getelementptr i8, ptr %47, i64 8
  %.1018 = load double, ptr %51, align 8, !alias.scope !23, !noalias !24
  %.1021 = fadd double %.623, %.1018
  %.1022 = fmul double %.1021, 5.000000e-01
  %52 = getelementptr double, ptr %10, i64 %.477.011
  %.1076 = load double, ptr %52, align 8, !alias.scope !25, !noalias !26
  %53 = getelementptr double, ptr %11, i64 %.477.011
  %.1131 = load double, ptr %53, align 8, !alias.scope !25, !noalias !26
  %.1134 = fsub double %.1076, %.1131
  %.1135 = fmul double %.683, %.1134
  %54 = getelementptr double, ptr %12, i64 %.477.011
  %.1189 = load double, ptr %54, align 8, !alias.scope !25, !noalias !26
  %.1247 = fsub double %.1189, %.1131
  %.1248 = fmul double %.796, %.1247
  %.1249 = fadd double %.1135, %.1248
  %55 = getelementptr i8, ptr %53, i64 -8
  %.1303 = load double, ptr %55, align 8, !alias.scope !25, !noalias !26
  %.1361 = fsub double %.1303, %.1131
  %.1362 = fmul double %.909, %.1361
  %.1363 = fadd double %.1249, %.1362
  %56 = getelementptr i8, ptr %53, i64 8
  %.1417 = load double, ptr %56, align 8, !alias.scope !25, !noalias !26
  %.1475 = fsub double %.1417, %.1131
  %.1476 = fmul double %.1022, %.1475
  %.1477 = fadd double %.1363, %.1476
  %.1534 = fmul double %arg.step, %.1477
  %.1535 = fadd double %.1131, %.1534
  %57 = getelementptr double, ptr %13, i64 %.477.011
  store double %.1535, ptr %57, align 8, !alias.scope !27, !noalias !28
  %exitcond.not = icmp eq i64 %.477.011, %storemerge701
  br i1 %exitcond.not, label %B138.loopexit.loopexit, label %B182.if, !llvm.loop !32

B138.loopexit.loopexit:                           ; preds = %B182.if, %middle.block
  %exitcond27.not = icmp eq i64 %.354.014, %storemerge700
  br i1 %exitcond27.not, label %B684.loopexit, label %B140.if

B684.loopexit:                                    ; preds = %B138.loopexit.loopexit, %snapshot.0.ready
  tail call void @NRT_decref(ptr nonnull %.7.i3)
  %.176 = icmp sgt i64 %.120.017, 1
  br i1 %.176, label %B56.if, label %B688

B58.endif.if:                                     ; preds = %B56.if, %B56.if.us26
  store ptr @exception.2, ptr %excinfo, align 8, !alias.scope !1, !noalias !4
  br label %epilogue

B688:                                             ; preds = %B684.loopexit, %B58.endif.endif.us, %prologue
  %.41113.not.kept.0 = phi i1 [ undef, %prologue ], [ true, %B58.endif.endif.us ], [ false, %B684.loopexit ]
  %.53310.not.kept.0 = phi i1 [ undef, %prologue ], [ %.53310.not, %B58.endif.endif.us ], [ %.53310.not, %B684.loopexit ]
  %trips.B56.if.kept.0 = phi i64 [ undef, %prologue ], [ %trips.B56.if, %B58.endif.endif.us ], [ %trips.B56.if, %B684.loopexit ]
  %trips.B140.if.kept.0 = phi i64 [ undef, %prologue ], [ %trips.B140.if, %B58.endif.endif.us ], [ %trips.B140.if, %B684.loopexit ]
  %trips.B182.if.kept.0 = phi i64 [ undef, %prologue ], [ %trips.B182.if, %B58.endif.endif.us ], [ %trips.B182.if, %B684.loopexit ]
  %.313.kept.0 = phi i64 [ undef, %prologue ], [ %.313, %B58.endif.endif.us ], [ %.313, %B684.loopexit ]
  %.246.kept.0 = phi i64 [ undef, %prologue ], [ %.246, %B58.endif.endif.us ], [ %.246, %B684.loopexit ]
  tail call void @NRT_decref(ptr %arg.diffusivity.0)
  %.170922.not = icmp slt i64 %arg.field.5.0.fr, 1
  br i1 %.170922.not, label %reverse.B688.sink.split, label %B722.if.lr.ph

B722.if.lr.ph:                                    ; preds = %B688
  %.183618.not = icmp sgt i64 %arg.field.5.1.fr, 0
  %58 = add i64 %arg.field.5.1.fr, -1
  %59 = icmp ult i64 %58, 140737488355328
  %trips.B756.if = select i1 %59, i64 %58, i64 0
  br i1 %.183618.not, label %B722.if.us.preheader, label %reverse.B688.sink.split

B722.if.us.preheader:                             ; preds = %B722.if.lr.ph
  %xtraiter = and i64 %arg.field.5.1.fr, 7
  %60 = icmp ult i64 %arg.field.5.1.fr, 8
  %unroll_iter = and i64 %arg.field.5.1.fr, 9223372036854775800
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod117 = icmp ne i64 %xtraiter, 0
  br label %B722.if.us

B722.if.us:                                       ; preds = %B722.if.us.preheader, %B722.loopexit.loopexit.us
  %misfit.3.025.us = phi double [ %.2010.us.lcssa, %B722.loopexit.loopexit.us ], [ 0.000000e+00, %B722.if.us.preheader ]
  %.1653.023.us = phi i64 [ %.1722.us, %B722.loopexit.loopexit.us ], [ 0, %B722.if.us.preheader ]
  %.1921.us = mul i64 %.1653.023.us, %arg.field.5.1.fr
  %61 = getelementptr double, ptr %arg.field.4, i64 %.1921.us
  %.1976.us = mul i64 %.1653.023.us, %arg.observed.5.1
  %62 = getelementptr double, ptr %arg.observed.4, i64 %.1976.us
  br i1 %60, label %B756.if.us.epil.preheader, label %B756.if.us

B756.if.us:                                       ; preds = %B722.if.us, %B756.if.us
  %misfit.2.121.us = phi double [ %.2010.us.7, %B756.if.us ], [ %misfit.3.025.us, %B722.if.us ]
  %.1780.019.us = phi i64 [ %.1849.us.7, %B756.if.us ], [ 0, %B722.if.us ]
  %niter = phi i64 [ %niter.next.7, %B756.if.us ], [ 0, %B722.if.us ]
  %.1849.us = or disjoint i64 %.1780.019.us, 1
  %63 = getelementptr double, ptr %61, i64 %.1780.019.us
  %.1926.us = load double, ptr %63, align 8, !alias.scope !27, !noalias !28
  %64 = getelementptr double, ptr %62, i64 %.1780.019.us
  %.1981.us = load double, ptr %64, align 8, !alias.scope !33, !noalias !34
  %.1984.us = fsub double %.1926.us, %.1981.us
  %.88.i.us = fmul double %.1984.us, %.1984.us
  %.2010.us = fadd double %misfit.2.121.us, %.88.i.us
  %.1849.us.1 = or disjoint i64 %.1780.019.us, 2
  %65 = getelementptr double, ptr %61, i64 %.1849.us
  %.1926.us.1 = load double, ptr %65, align 8, !alias.scope !27, !noalias !28
  %66 = getelementptr double, ptr %62, i64 %.1849.us
  %.1981.us.1 = load double, ptr %66, align 8, !alias.scope !33, !noalias !34
  %.1984.us.1 = fsub double %.1926.us.1, %.1981.us.1
  %.88.i.us.1 = fmul double %.1984.us.1, %.1984.us.1
  %.2010.us.1 = fadd double %.2010.us, %.88.i.us.1
  %.1849.us.2 = or disjoint i64 %.1780.019.us, 3
  %67 = getelementptr double, ptr %61, i64 %.1849.us.1
  %.1926.us.2 = load double, ptr %67, align 8, !alias.scope !27, !noalias !28
  %68 = getelementptr double, ptr %62, i64 %.1849.us.1
  %.1981.us.2 = load double, ptr %68, align 8, !alias.scope !33, !noalias !34
  %.1984.us.2 = fsub double %.1926.us.2, %.1981.us.2
  %.88.i.us.2 = fmul double %.1984.us.2, %.1984.us.2
  %.2010.us.2 = fadd double %.2010.us.1, %.88.i.us.2
  %.1849.us.3 = or disjoint i64 %.1780.019.us, 4
  %69 = getelementptr double, ptr %61, i64 %.1849.us.2
  %.1926.us.3 = load double, ptr %69, align 8, !alias.scope !27, !noalias !28
  %70 = getelementptr double, ptr %62, i64 %.1849.us.2
  %.1981.us.3 = load double, ptr %70, align 8, !alias.scope !33, !noalias !34
  %.1984.us.3 = fsub double %.1926.us.3, %.1981.us.3
  %.88.i.us.3 = fmul double %.1984.us.3, %.1984.us.3
  %.2010.us.3 = fadd double %.2010.us.2, %.88.i.us.3
  %.1849.us.4 = or disjoint i64 %.1780.019.us, 5
  %71 = getelementptr double, ptr %61, i64 %.1849.us.3
  %.1926.us.4 = load double, ptr %71, align 8, !alias.scope !27, !noalias !28
  %72 = getelementptr double, ptr %62, i64 %.1849.us.3
  %.1981.us.4 = load double, ptr %72, align 8, !alias.scope !33, !noalias !34
  %.1984.us.4 = fsub double %.1926.us.4, %.1981.us.4
  %.88.i.us.4 = fmul double %.1984.us.4, %.1984.us.4
  %.2010.us.4 = fadd double %.2010.us.3, %.88.i.us.4
  %.1849.us.5 = or disjoint i64 %.1780.019.us, 6
  %73 = getelementptr double, ptr %61, i64 %.1849.us.4
  %.1926.us.5 = load double, ptr %73, align 8, !alias.scope !27, !noalias !28
  %74 = getelementptr double, ptr %62, i64 %.1849.us.4
  %.1981.us.5 = load double, ptr %74, align 8, !alias.scope !33, !noalias !34
  %.1984.us.5 = fsub double %.1926.us.5, %.1981.us.5
  %.88.i.us.5 = fmul double %.1984.us.5, %.1984.us.5
  %.2010.us.5 = fadd double %.2010.us.4, %.88.i.us.5
  %.1849.us.6 = or disjoint i64 %.1780.019.us, 7
  %75 = getelementptr double, ptr %61, i64 %.1849.us.5
  %.1926.us.6 = load double, ptr %75, align 8, !alias.scope !27, !noalias !28
  %76 = getelementptr double, ptr %62, i64 %.1849.us.5
  %.1981.us.6 = load double, ptr %76, align 8, !alias.scope !33, !noalias !34
  %.1984.us.6 = fsub double %.1926.us.6, %.1981.us.6
  %.88.i.us.6 = fmul double %.1984.us.6, %.1984.us.6
  %.2010.us.6 = fadd double %.2010.us.5, %.88.i.us.6
  %.1849.us.7 = add nuw nsw i64 %.1780.019.us, 8
  %77 = getelementptr double, ptr %61, i64 %.1849.us.6
  %.1926.us.7 = load double, ptr %77, align 8, !alias.scope !27, !noalias !28
  %78 = getelementptr double, ptr %62, i64 %.1849.us.6
  %.1981.us.7 = load double, ptr %78, align 8, !alias.scope !33, !noalias !34
  %.1984.us.7 = fsub double %.1926.us.7, %.1981.us.7
  %.88.i.us.7 = fmul double %.1984.us.7, %.1984.us.7
  %.2010.us.7 = fadd double %.2010.us.6, %.88.i.us.7
  %niter.next.7 = add i64 %niter, 8
  %niter.ncmp.7 = icmp eq i64 %niter.next.7, %unroll_iter
  br i1 %niter.ncmp.7, label %B722.loopexit.loopexit.us.unr-lcssa, label %B756.if.us

B722.loopexit.loopexit.us.unr-lcssa:              ; preds = %B756.if.us
  br i1 %lcmp.mod.not, label %B722.loopexit.loopexit.us, label %B756.if.us.epil.preheader

B756.if.us.epil.preheader:                        ; preds = %B722.loopexit.loopexit.us.unr-lcssa, %B722.if.us
  %misfit.2.121.us.epil.init = phi double [ %misfit.3.025.us, %B722.if.us ], [ %.2010.us.7, %B722.loopexit.loopexit.us.unr-lcssa ]
  %.1780.019.us.epil.init = phi i64 [ 0, %B722.if.us ], [ %.1849.us.7, %B722.loopexit.loopexit.us.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod117)
  br label %B756.if.us.epil

B756.if.us.epil:                                  ; preds = %B756.if.us.epil, %B756.if.us.epil.preheader
  %misfit.2.121.us.epil = phi double [ %misfit.2.121.us.epil.init, %B756.if.us.epil.preheader ], [ %.2010.us.epil, %B756.if.us.epil ]
  %.1780.019.us.epil = phi i64 [ %.1780.019.us.epil.init, %B756.if.us.epil.preheader ], [ %.1849.us.epil, %B756.if.us.epil ]
  %epil.iter = phi i64 [ 0, %B756.if.us.epil.preheader ], [ %epil.iter.next, %B756.if.us.epil ]
  %.1849.us.epil = add nuw nsw i64 %.1780.019.us.epil, 1
  %79 = getelementptr double, ptr %61, i64 %.1780.019.us.epil
  %.1926.us.epil = load double, ptr %79, align 8, !alias.scope !27, !noalias !28
  %80 = getelementptr double, ptr %62, i64 %.1780.019.us.epil
  %.1981.us.epil = load double, ptr %80, align 8, !alias.scope !33, !noalias !34
  %.1984.us.epil = fsub double %.1926.us.epil, %.1981.us.epil
  %.88.i.us.epil = fmul double %.1984.us.epil, %.1984.us.epil
  %.2010.us.epil = fadd double %misfit.2.121.us.epil, %.88.i.us.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %B722.loopexit.loopexit.us, label %B756.if.us.epil, !llvm.loop !35

B722.loopexit.loopexit.us:                        ; preds = %B756.if.us.epil, %B722.loopexit.loopexit.us.unr-lcssa
  %.2010.us.lcssa = phi double [ %.2010.us.7, %B722.loopexit.loopexit.us.unr-lcssa ], [ %.2010.us.epil, %B756.if.us.epil ]
  %.1722.us = add nuw nsw i64 %.1653.023.us, 1
  %exitcond29.not.us = icmp eq i64 %.1722.us, %arg.field.5.0.fr
  br i1 %exitcond29.not.us, label %reverse.B818.loopexit.B818.loopexit, label %B722.if.us

snapshot.0.ready:                                 ; preds = %B58.endif.endif
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %copy, ptr align 1 %.279, i64 %.246, i1 false)
  br i1 %.53310.not, label %B684.loopexit, label %B140.if

reverse.B818.loopexit.B818.loopexit:              ; preds = %B722.loopexit.loopexit.us
  %81 = fmul double %.2010.us.lcssa, 5.000000e-01
  tail call void @NRT_decref(ptr %arg.observed.0)
  tail call void @NRT_decref(ptr %arg.field.0)
  store double %81, ptr %retptr, align 8, !alias.scope !37, !noalias !38
  %snapshot.0.used = load i64, ptr %.fca.3.gep, align 8
  store i64 %snapshot.0.used, ptr %kept.bytes, align 8
  %82 = load double, ptr %retptr.shadow, align 8, !alias.scope !39, !noalias !40
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !39, !noalias !40
  %83 = fmul double %82, 5.000000e-01
  %84 = fadd double %83, %83
  %85 = add nuw nsw i64 %trips.B756.if, 1
  %min.iters.check64 = icmp samesign ult i64 %trips.B756.if, 7
  %n.vec67 = and i64 %85, 281474976710648
  %86 = sub nsw i64 %trips.B756.if, %n.vec67
  %broadcast.splatinsert68 = insertelement <4 x double> poison, double %84, i64 0
  %broadcast.splat69 = shufflevector <4 x double> %broadcast.splatinsert68, <4 x double> poison, <4 x i32> zeroinitializer
  %cmp.n94 = icmp eq i64 %85, %n.vec67
  br label %reverse.loop.B722.if.us

reverse.loop.B722.if.us:                          ; preds = %reverse.B818.loopexit.B818.loopexit, %reverse.B722.if.loopexit.us
  %reverse.iteration.B722.if.in.us = phi i64 [ %reverse.iteration.B722.if.us, %reverse.B722.if.loopexit.us ], [ %arg.field.5.0.fr, %reverse.B818.loopexit.B818.loopexit ]
  %reverse.iteration.B722.if.us = add nsw i64 %reverse.iteration.B722.if.in.us, -1
  %.1976.1.us = mul i64 %reverse.iteration.B722.if.us, %arg.observed.5.1
  %87 = getelementptr double, ptr %arg.observed.4, i64 %.1976.1.us
  %.1921.1.us = mul i64 %reverse.iteration.B722.if.us, %arg.field.5.1.fr
  %88 = getelementptr double, ptr %arg.field.4, i64 %.1921.1.us
  %89 = getelementptr double, ptr %arg.observed.4.shadow, i64 %.1976.1.us
  %90 = getelementptr double, ptr %arg.field.4.shadow, i64 %.1921.1.us
  br i1 %min.iters.check64, label %reverse.loop.B756.if.us.preheader, label %vector.body70

vector.body70:                                    ; preds = %reverse.loop.B722.if.us, %vector.body70
  %index71 = phi i64 [ %index.next92, %vector.body70 ], [ 0, %reverse.loop.B722.if.us ]
  %offset.idx72 = sub i64 %trips.B756.if, %index71
  %91 = getelementptr double, ptr %87, i64 %offset.idx72
  %92 = getelementptr i8, ptr %91, i64 -24
  %93 = getelementptr i8, ptr %91, i64 -56
  %wide.load73 = load <4 x double>, ptr %92, align 8
  %wide.load74 = load <4 x double>, ptr %93, align 8
  %94 = getelementptr double, ptr %88, i64 %offset.idx72
  %95 = getelementptr i8, ptr %94, i64 -24
  %96 = getelementptr i8, ptr %94, i64 -56
  %wide.load76 = load <4 x double>, ptr %95, align 8
  %wide.load77 = load <4 x double>, ptr %96, align 8
  %97 = fsub <4 x double> %wide.load76, %wide.load73
  %98 = shufflevector <4 x double> %97, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %99 = fsub <4 x double> %wide.load77, %wide.load74
  %100 = shufflevector <4 x double> %99, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %101 = fmul <4 x double> %broadcast.splat69, %98
  %102 = fmul <4 x double> %broadcast.splat69, %100
  %103 = getelementptr double, ptr %89, i64 %offset.idx72
  %104 = getelementptr i8, ptr %103, i64 -24
  %105 = getelementptr i8, ptr %103, i64 -56
  %wide.load80 = load <4 x double>, ptr %104, align 8, !alias.scope !41, !noalias !42
  %wide.load81 = load <4 x double>, ptr %105, align 8, !alias.scope !41, !noalias !42
  %106 = shufflevector <4 x double> %101, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse84 = fsub reassoc nsz <4 x double> %wide.load80, %106
  %107 = shufflevector <4 x double> %102, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse85 = fsub reassoc nsz <4 x double> %wide.load81, %107
  store <4 x double> %reverse84, ptr %104, align 8, !alias.scope !41, !noalias !42
  store <4 x double> %reverse85, ptr %105, align 8, !alias.scope !41, !noalias !42
  %108 = getelementptr double, ptr %90, i64 %offset.idx72
  %109 = getelementptr i8, ptr %108, i64 -24
  %110 = getelementptr i8, ptr %108, i64 -56
  %wide.load86 = load <4 x double>, ptr %109, align 8, !alias.scope !43, !noalias !44
  %wide.load87 = load <4 x double>, ptr %110, align 8, !alias.scope !43, !noalias !44
  %111 = shufflevector <4 x double> %101, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse90 = fadd reassoc nsz <4 x double> %wide.load86, %111
  %112 = shufflevector <4 x double> %102, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse91 = fadd reassoc nsz <4 x double> %wide.load87, %112
  store <4 x double> %reverse90, ptr %109, align 8, !alias.scope !43, !noalias !44
  store <4 x double> %reverse91, ptr %110, align 8, !alias.scope !43, !noalias !44
  %index.next92 = add nuw i64 %index71, 8
  %113 = icmp eq i64 %index.next92, %n.vec67
  br i1 %113, label %middle.block93, label %vector.body70, !llvm.loop !45

middle.block93:                                   ; preds = %vector.body70
  br i1 %cmp.n94, label %reverse.B722.if.loopexit.us, label %reverse.loop.B756.if.us.preheader

reverse.loop.B756.if.us.preheader:                ; preds = %reverse.loop.B722.if.us, %middle.block93
  %reverse.iteration.B756.if.us.ph = phi i64 [ %trips.B756.if, %reverse.loop.B722.if.us ], [ %86, %middle.block93 ]
  br label %reverse.loop.B756.if.us

reverse.loop.B756.if.us:                          ; preds = %reverse.loop.B756.if.us.preheader, %reverse.loop.B756.if.us
  %reverse.iteration.B756.if.us = phi i64 [ %reverse.previous.B756.if.us, %reverse.loop.B756.if.us ], [ %reverse.iteration.B756.if.us.ph, %reverse.loop.B756.if.us.preheader ]
  %114 = getelementptr double, ptr %87, i64 %reverse.iteration.B756.if.us
  %.1981.1.us = load double, ptr %114, align 8
  %115 = getelementptr double, ptr %88, i64 %reverse.iteration.B756.if.us
  %.1926.1.us = load double, ptr %115, align 8
  %.1984.1.us = fsub double %.1926.1.us, %.1981.1.us
  %116 = fmul double %84, %.1984.1.us
  %117 = getelementptr double, ptr %89, i64 %reverse.iteration.B756.if.us
  %118 = load double, ptr %117, align 8, !alias.scope !41, !noalias !42
  %119 = fsub reassoc nsz double %118, %116
  store double %119, ptr %117, align 8, !alias.scope !41, !noalias !42
  %120 = getelementptr double, ptr %90, i64 %reverse.iteration.B756.if.us
  %121 = load double, ptr %120, align 8, !alias.scope !43, !noalias !44
  %122 = fadd reassoc nsz double %121, %116
  store double %122, ptr %120, align 8, !alias.scope !43, !noalias !44
  %123 = icmp eq i64 %reverse.iteration.B756.if.us, 0
  %reverse.previous.B756.if.us = add nsw i64 %reverse.iteration.B756.if.us, -1
  br i1 %123, label %reverse.B722.if.loopexit.us, label %reverse.loop.B756.if.us, !llvm.loop !46

reverse.B722.if.loopexit.us:                      ; preds = %reverse.loop.B756.if.us, %middle.block93
  %124 = icmp eq i64 %reverse.iteration.B722.if.us, 0
  br i1 %124, label %reverse.B688, label %reverse.loop.B722.if.us

reverse.B688.sink.split:                          ; preds = %B722.if.lr.ph, %B688
  tail call void @NRT_decref(ptr %arg.observed.0)
  tail call void @NRT_decref(ptr %arg.field.0)
  store double 0.000000e+00, ptr %retptr, align 8, !alias.scope !37, !noalias !38
  %snapshot.0.used.c49 = load i64, ptr %.fca.3.gep, align 8
  store i64 %snapshot.0.used.c49, ptr %kept.bytes, align 8
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !39, !noalias !40
  br label %reverse.B688

reverse.B688:                                     ; preds = %reverse.B722.if.loopexit.us, %reverse.B688.sink.split
  br i1 %.17616.not, label %reverse.entry, label %reverse.loop.B56.if.preheader

reverse.loop.B56.if.preheader:                    ; preds = %reverse.B688
  %125 = or i64 %.246.kept.0, 1
  %.7.i3.shadow31 = tail call fastcc ptr @llad.heap.zeroed(i64 %125)
  %126 = icmp eq ptr %.7.i3.shadow31, null
  br i1 %126, label %epilogue, label %.7.i3.shadow.ready.lr.ph

.7.i3.shadow.ready.lr.ph:                         ; preds = %reverse.loop.B56.if.preheader
  %127 = add i64 %.246.kept.0, 7
  %128 = and i64 %127, -8
  %count.i = lshr i64 %.313.kept.0, 3
  %empty.i = icmp eq i64 %count.i, 0
  %min.iters.check97 = icmp ult i64 %.313.kept.0, 64
  %n.vec100 = and i64 %count.i, 2305843009213693944
  %cmp.n109 = icmp eq i64 %count.i, %n.vec100
  br label %.7.i3.shadow.ready

reverse.entry:                                    ; preds = %llad.copy.adjoint.double.exit, %reverse.B688
  %arg.step.adjoint.slot.0 = phi double [ -0.000000e+00, %reverse.B688 ], [ %arg.step.adjoint.slot.2, %llad.copy.adjoint.double.exit ]
  store double %arg.step.adjoint.slot.0, ptr %arg.step.derivative, align 8
  br label %epilogue

reverse.loop.B56.if:                              ; preds = %llad.copy.adjoint.double.exit
  %reverse.previous.B56.if = add nsw i64 %reverse.iteration.B56.if33, -1
  %.7.i3.shadow = tail call fastcc ptr @llad.heap.zeroed(i64 %125)
  %129 = icmp eq ptr %.7.i3.shadow, null
  br i1 %129, label %epilogue, label %.7.i3.shadow.ready

reverse.B58.endif.endif:                          ; preds = %.7.i3.shadow.ready, %llad.frame.top.exit
  %arg.step.adjoint.slot.2 = phi double [ %.us-phi30, %llad.frame.top.exit ], [ %arg.step.adjoint.slot.132, %.7.i3.shadow.ready ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !47)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !50)
  br i1 %empty.i, label %llad.copy.adjoint.double.exit, label %loop.i.preheader

loop.i.preheader:                                 ; preds = %reverse.B58.endif.endif
  br i1 %min.iters.check97, label %loop.i.preheader111, label %vector.body101

vector.body101:                                   ; preds = %loop.i.preheader, %vector.body101
  %index102 = phi i64 [ %index.next107, %vector.body101 ], [ 0, %loop.i.preheader ]
  %130 = getelementptr double, ptr %.7.i3.shadow34, i64 %index102
  %131 = getelementptr double, ptr %arg.field.4.shadow, i64 %index102
  %132 = getelementptr i8, ptr %130, i64 32
  %wide.load103 = load <4 x double>, ptr %130, align 8, !alias.scope !47, !noalias !50
  %wide.load104 = load <4 x double>, ptr %132, align 8, !alias.scope !47, !noalias !50
  store <4 x double> zeroinitializer, ptr %130, align 8, !alias.scope !47, !noalias !50
  store <4 x double> zeroinitializer, ptr %132, align 8, !alias.scope !47, !noalias !50
  %133 = getelementptr i8, ptr %131, i64 32
  %wide.load105 = load <4 x double>, ptr %131, align 8, !alias.scope !50, !noalias !47
  %wide.load106 = load <4 x double>, ptr %133, align 8, !alias.scope !50, !noalias !47
  %134 = fadd <4 x double> %wide.load103, %wide.load105
  %135 = fadd <4 x double> %wide.load104, %wide.load106
  store <4 x double> %134, ptr %131, align 8, !alias.scope !50, !noalias !47
  store <4 x double> %135, ptr %133, align 8, !alias.scope !50, !noalias !47
  %index.next107 = add nuw i64 %index102, 8
  %136 = icmp eq i64 %index.next107, %n.vec100
  br i1 %136, label %middle.block108, label %vector.body101, !llvm.loop !52

middle.block108:                                  ; preds = %vector.body101
  br i1 %cmp.n109, label %llad.copy.adjoint.double.exit, label %loop.i.preheader111

loop.i.preheader111:                              ; preds = %loop.i.preheader, %middle.block108
  %i.i.ph = phi i64 [ 0, %loop.i.preheader ], [ %n.vec100, %middle.block108 ]
  br label %loop.i

loop.i:                                           ; preds = %loop.i.preheader111, %loop.i
  %i.i = phi i64 [ %next.i, %loop.i ], [ %i.i.ph, %loop.i.preheader111 ]
  %t.i = getelementptr double, ptr %.7.i3.shadow34, i64 %i.i
  %s.i = getelementptr double, ptr %arg.field.4.shadow, i64 %i.i
  %taken.i = load double, ptr %t.i, align 8, !alias.scope !47, !noalias !50
  store double 0.000000e+00, ptr %t.i, align 8, !alias.scope !47, !noalias !50
  %before.i = load double, ptr %s.i, align 8, !alias.scope !50, !noalias !47
  %after.i = fadd double %taken.i, %before.i
  store double %after.i, ptr %s.i, align 8, !alias.scope !50, !noalias !47
  %next.i = add nuw nsw i64 %i.i, 1
  %exitcond.not.i = icmp eq i64 %next.i, %count.i
  br i1 %exitcond.not.i, label %llad.copy.adjoint.double.exit, label %loop.i, !llvm.loop !53

llad.copy.adjoint.double.exit:                    ; preds = %loop.i, %middle.block108, %reverse.B58.endif.endif
  tail call fastcc void @llad.heap.free(ptr nonnull %.7.i3.shadow34)
  %137 = icmp eq i64 %reverse.iteration.B56.if33, 0
  br i1 %137, label %reverse.entry, label %reverse.loop.B56.if

reverse.before.B140.if:                           ; preds = %.7.i3.shadow.ready
  %used.i10 = load i64, ptr %.fca.1.gep, align 8
  %here.not.i11 = icmp ult i64 %used.i10, %128
  br i1 %here.not.i11, label %back.i15, label %llad.frame.top.exit16

back.i15:                                         ; preds = %reverse.before.B140.if
  call fastcc void @llad.frame.back(ptr nonnull %snapshot.0)
  %now.i12.pre = load i64, ptr %.fca.1.gep, align 8
  br label %llad.frame.top.exit16

llad.frame.top.exit16:                            ; preds = %reverse.before.B140.if, %back.i15
  %now.i12 = phi i64 [ %used.i10, %reverse.before.B140.if ], [ %now.i12.pre, %back.i15 ]
  %left.i13 = sub i64 %now.i12, %128
  %buffer.i14 = load ptr, ptr %snapshot.0, align 16
  %address.i = getelementptr i8, ptr %buffer.i14, i64 %left.i13
  br i1 %.53310.not.kept.0, label %reverse.enter.B140.if, label %reverse.loop.B140.if

reverse.loop.B140.if:                             ; preds = %llad.frame.top.exit16, %reverse.B140.if.loopexit
  %arg.step.adjoint.slot.3 = phi double [ %215, %reverse.B140.if.loopexit ], [ %arg.step.adjoint.slot.132, %llad.frame.top.exit16 ]
  %reverse.iteration.B140.if = phi i64 [ %reverse.previous.B140.if, %reverse.B140.if.loopexit ], [ %trips.B140.if.kept.0, %llad.frame.top.exit16 ]
  %.354.014.1 = add i64 %reverse.iteration.B140.if, 1
  %.1126.1 = mul i64 %.354.014.1, %arg.field.5.1.fr
  %.618.1 = mul i64 %.354.014.1, %arg.diffusivity.5.1
  %138 = getelementptr double, ptr %arg.diffusivity.4, i64 %.618.1
  %.424.1 = add i64 %reverse.iteration.B140.if, 2
  %.1184.1 = mul i64 %.424.1, %arg.field.5.1.fr
  %.787.1 = mul i64 %.424.1, %arg.diffusivity.5.1
  %139 = getelementptr double, ptr %arg.diffusivity.4, i64 %.787.1
  %.1071.1 = mul i64 %reverse.iteration.B140.if, %arg.field.5.1.fr
  %.674.1 = mul i64 %reverse.iteration.B140.if, %arg.diffusivity.5.1
  %140 = getelementptr double, ptr %arg.diffusivity.4, i64 %.674.1
  %141 = getelementptr double, ptr %arg.field.4.shadow, i64 %.1126.1
  %142 = getelementptr double, ptr %address.i, i64 %.1126.1
  %143 = getelementptr double, ptr %address.i, i64 %.1184.1
  %144 = getelementptr double, ptr %address.i, i64 %.1071.1
  %145 = getelementptr double, ptr %.7.i3.shadow34, i64 %.1126.1
  %146 = getelementptr double, ptr %.7.i3.shadow34, i64 %.1184.1
  %147 = getelementptr double, ptr %.7.i3.shadow34, i64 %.1071.1
  %148 = getelementptr double, ptr %arg.diffusivity.4.shadow, i64 %.618.1
  %149 = getelementptr double, ptr %arg.diffusivity.4.shadow, i64 %.787.1
  %150 = getelementptr double, ptr %arg.diffusivity.4.shadow, i64 %.674.1
  br label %reverse.loop.B182.if

reverse.B140.if.loopexit:                         ; preds = %reverse.loop.B182.if
  %151 = icmp eq i64 %reverse.iteration.B140.if, 0
  %reverse.previous.B140.if = add i64 %reverse.iteration.B140.if, -1
  br i1 %151, label %reverse.enter.B140.if, label %reverse.loop.B140.if

reverse.enter.B140.if:                            ; preds = %reverse.B140.if.loopexit, %llad.frame.top.exit16
  %.us-phi30 = phi double [ %arg.step.adjoint.slot.132, %llad.frame.top.exit16 ], [ %215, %reverse.B140.if.loopexit ]
  %here.not.i = icmp ult i64 %now.i12, %128
  br i1 %here.not.i, label %back.i, label %llad.frame.top.exit

back.i:                                           ; preds = %reverse.enter.B140.if
  call fastcc void @llad.frame.back(ptr nonnull %snapshot.0)
  br label %llad.frame.top.exit

llad.frame.top.exit:                              ; preds = %reverse.enter.B140.if, %back.i
  %now.i = load i64, ptr %.fca.1.gep, align 8
  %left.i7 = sub i64 %now.i, %128
  store i64 %left.i7, ptr %.fca.1.gep, align 8
  %total.i = load i64, ptr %.fca.3.gep, align 8
  %total.after.i = sub i64 %total.i, %128
  store i64 %total.after.i, ptr %.fca.3.gep, align 8
  br label %reverse.B58.endif.endif

reverse.loop.B182.if:                             ; preds = %reverse.loop.B182.if, %reverse.loop.B140.if
  %arg.step.adjoint.slot.5 = phi double [ %arg.step.adjoint.slot.3, %reverse.loop.B140.if ], [ %215, %reverse.loop.B182.if ]
  %reverse.iteration.B182.if = phi i64 [ %trips.B182.if.kept.0, %reverse.loop.B140.if ], [ %reverse.previous.B182.if, %reverse.loop.B182.if ]
  %.477.011.1 = add i64 %reverse.iteration.B182.if, 1
  %152 = getelementptr double, ptr %141, i64 %.477.011.1
  %153 = load double, ptr %152, align 8, !alias.scope !43, !noalias !44
  store double 0.000000e+00, ptr %152, align 8, !alias.scope !43, !noalias !44
  %154 = getelementptr double, ptr %142, i64 %.477.011.1
  %.1131.1 = load double, ptr %154, align 8
  %155 = getelementptr i8, ptr %154, i64 8
  %.1417.1 = load double, ptr %155, align 8
  %.1475.1 = fsub double %.1417.1, %.1131.1
  %156 = getelementptr double, ptr %138, i64 %.477.011.1
  %157 = getelementptr i8, ptr %156, i64 8
  %.1018.1 = load double, ptr %157, align 8
  %.623.1 = load double, ptr %156, align 8
  %.1021.1 = fadd double %.1018.1, %.623.1
  %.1022.1 = fmul double %.1021.1, 5.000000e-01
  %.1476.1 = fmul double %.1475.1, %.1022.1
  %158 = getelementptr i8, ptr %154, i64 -8
  %.1303.1 = load double, ptr %158, align 8
  %.1361.1 = fsub double %.1303.1, %.1131.1
  %159 = getelementptr i8, ptr %156, i64 -8
  %.905.1 = load double, ptr %159, align 8
  %.908.1 = fadd double %.623.1, %.905.1
  %.909.1 = fmul double %.908.1, 5.000000e-01
  %.1362.1 = fmul double %.1361.1, %.909.1
  %160 = getelementptr double, ptr %143, i64 %.477.011.1
  %.1189.1 = load double, ptr %160, align 8
  %.1247.1 = fsub double %.1189.1, %.1131.1
  %161 = getelementptr double, ptr %139, i64 %.477.011.1
  %.792.1 = load double, ptr %161, align 8
  %.795.1 = fadd double %.623.1, %.792.1
  %.796.1 = fmul double %.795.1, 5.000000e-01
  %.1248.1 = fmul double %.1247.1, %.796.1
  %162 = getelementptr double, ptr %144, i64 %.477.011.1
  %.1076.1 = load double, ptr %162, align 8
  %.1134.1 = fsub double %.1076.1, %.1131.1
  %163 = getelementptr double, ptr %140, i64 %.477.011.1
  %.679.1 = load double, ptr %163, align 8
  %.682.1 = fadd double %.623.1, %.679.1
  %.683.1 = fmul double %.682.1, 5.000000e-01
  %.1135.1 = fmul double %.1134.1, %.683.1
  %.1249.1 = fadd double %.1248.1, %.1135.1
  %.1363.1 = fadd double %.1362.1, %.1249.1
  %.1477.1 = fadd double %.1476.1, %.1363.1
  %164 = fmul double %153, %.1477.1
  %165 = fmul double %arg.step, %153
  %166 = fmul double %165, %.1475.1
  %167 = fmul double %165, %.1022.1
  %168 = getelementptr double, ptr %145, i64 %.477.011.1
  %169 = getelementptr i8, ptr %168, i64 8
  %170 = load double, ptr %169, align 8, !alias.scope !54, !noalias !55
  %171 = fadd reassoc nsz double %170, %167
  store double %171, ptr %169, align 8, !alias.scope !54, !noalias !55
  %172 = fmul double %165, %.1361.1
  %173 = fmul double %165, %.909.1
  %174 = getelementptr i8, ptr %168, i64 -8
  %175 = load double, ptr %174, align 8, !alias.scope !54, !noalias !55
  %176 = fadd reassoc nsz double %175, %173
  store double %176, ptr %174, align 8, !alias.scope !54, !noalias !55
  %177 = fmul double %165, %.1247.1
  %178 = fmul double %165, %.796.1
  %179 = getelementptr double, ptr %146, i64 %.477.011.1
  %180 = load double, ptr %179, align 8, !alias.scope !54, !noalias !55
  %181 = fadd reassoc nsz double %180, %178
  store double %181, ptr %179, align 8, !alias.scope !54, !noalias !55
  %182 = fmul double %165, %.1134.1
  %183 = fmul double %165, %.683.1
  %184 = load double, ptr %168, align 8, !alias.scope !54, !noalias !55
  %185 = fadd reassoc nsz double %167, %173
  %186 = fadd reassoc nsz double %185, %178
  %187 = fadd reassoc nsz double %186, %183
  %188 = fsub reassoc nsz double %153, %187
  %189 = fadd reassoc nsz double %188, %184
  store double %189, ptr %168, align 8, !alias.scope !54, !noalias !55
  %190 = getelementptr double, ptr %147, i64 %.477.011.1
  %191 = load double, ptr %190, align 8, !alias.scope !54, !noalias !55
  %192 = fadd reassoc nsz double %191, %183
  store double %192, ptr %190, align 8, !alias.scope !54, !noalias !55
  %193 = fmul double %166, 5.000000e-01
  %194 = getelementptr double, ptr %148, i64 %.477.011.1
  %195 = getelementptr i8, ptr %194, i64 8
  %196 = load double, ptr %195, align 8, !alias.scope !56, !noalias !57
  %197 = fadd reassoc nsz double %196, %193
  store double %197, ptr %195, align 8, !alias.scope !56, !noalias !57
  %198 = fmul double %172, 5.000000e-01
  %199 = fadd reassoc nsz double %198, %193
  %200 = getelementptr i8, ptr %194, i64 -8
  %201 = load double, ptr %200, align 8, !alias.scope !56, !noalias !57
  %202 = fadd reassoc nsz double %201, %198
  store double %202, ptr %200, align 8, !alias.scope !56, !noalias !57
  %203 = fmul double %177, 5.000000e-01
  %204 = fadd reassoc nsz double %199, %203
  %205 = getelementptr double, ptr %149, i64 %.477.011.1
  %206 = load double, ptr %205, align 8, !alias.scope !56, !noalias !57
  %207 = fadd reassoc nsz double %206, %203
  store double %207, ptr %205, align 8, !alias.scope !56, !noalias !57
  %208 = fmul double %182, 5.000000e-01
  %209 = fadd reassoc nsz double %204, %208
  %210 = getelementptr double, ptr %150, i64 %.477.011.1
  %211 = load double, ptr %210, align 8, !alias.scope !56, !noalias !57
  %212 = fadd reassoc nsz double %211, %208
  store double %212, ptr %210, align 8, !alias.scope !56, !noalias !57
  %213 = load double, ptr %194, align 8, !alias.scope !56, !noalias !57
  %214 = fadd reassoc nsz double %209, %213
  store double %214, ptr %194, align 8, !alias.scope !56, !noalias !57
  %215 = fadd reassoc nsz double %164, %arg.step.adjoint.slot.5
  %216 = icmp eq i64 %reverse.iteration.B182.if, 0
  %reverse.previous.B182.if = add i64 %reverse.iteration.B182.if, -1
  br i1 %216, label %reverse.B140.if.loopexit, label %reverse.loop.B182.if

.7.i3.shadow.ready:                               ; preds = %.7.i3.shadow.ready.lr.ph, %reverse.loop.B56.if
  %.7.i3.shadow34 = phi ptr [ %.7.i3.shadow31, %.7.i3.shadow.ready.lr.ph ], [ %.7.i3.shadow, %reverse.loop.B56.if ]
  %reverse.iteration.B56.if33 = phi i64 [ %trips.B56.if.kept.0, %.7.i3.shadow.ready.lr.ph ], [ %reverse.previous.B56.if, %reverse.loop.B56.if ]
  %arg.step.adjoint.slot.132 = phi double [ -0.000000e+00, %.7.i3.shadow.ready.lr.ph ], [ %arg.step.adjoint.slot.2, %reverse.loop.B56.if ]
  br i1 %.41113.not.kept.0, label %reverse.B58.endif.endif, label %reverse.before.B140.if

epilogue:                                         ; preds = %B58.endif.endif, %reverse.loop.B56.if, %reverse.loop.B56.if.preheader, %reverse.entry, %B56.if.us, %B58.endif.if
  %status = phi i32 [ 1, %B58.endif.if ], [ 1, %B56.if.us ], [ 0, %reverse.entry ], [ 7105633, %reverse.loop.B56.if.preheader ], [ 7105633, %reverse.loop.B56.if ], [ 7105633, %B58.endif.endif ]
  %snapshot.0.val = load ptr, ptr %snapshot.0, align 16
  %snapshot.0.val17 = load ptr, ptr %.fca.4.gep, align 16
  %nothing.i.i = icmp eq ptr %snapshot.0.val17, null
  br i1 %nothing.i.i, label %llad.frame.free.chunk.exit.i, label %drop.i.i

drop.i.i:                                         ; preds = %epilogue
  %made.i.i = getelementptr i8, ptr %snapshot.0.val17, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i.i)
  br label %llad.frame.free.chunk.exit.i

llad.frame.free.chunk.exit.i:                     ; preds = %drop.i.i, %epilogue
  %end1.i = icmp eq ptr %snapshot.0.val, null
  br i1 %end1.i, label %llad.frame.free.exit, label %llad.frame.free.chunk.exit4.i

llad.frame.free.chunk.exit4.i:                    ; preds = %llad.frame.free.chunk.exit.i, %llad.frame.free.chunk.exit4.i
  %chunk2.i = phi ptr [ %before.i18, %llad.frame.free.chunk.exit4.i ], [ %snapshot.0.val, %llad.frame.free.chunk.exit.i ]
  %before.slot.i = getelementptr i8, ptr %chunk2.i, i64 -32
  %before.i18 = load ptr, ptr %before.slot.i, align 8
  %made.i3.i = getelementptr i8, ptr %chunk2.i, i64 -64
  tail call fastcc void @llad.heap.free(ptr %made.i3.i)
  %end.i = icmp eq ptr %before.i18, null
  br i1 %end.i, label %llad.frame.free.exit, label %llad.frame.free.chunk.exit4.i

llad.frame.free.exit:                             ; preds = %llad.frame.free.chunk.exit4.i, %llad.frame.free.chunk.exit.i
  tail call fastcc void @llad.heap.free(ptr null)
  ret i32 %status
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #4

declare i32 @madvise(ptr, i64, i32) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #5

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare ptr @llvm.ptrmask.p0.i64(ptr, i64) #0

; Function Attrs: noinline nounwind
define internal fastcc noalias ptr @llad.heap.zeroed(i64 range(i64 1, 0) %bytes) unnamed_addr #6 {
entry:
  %big = icmp ugt i64 %bytes, 1048575
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
define internal fastcc ptr @llad.heap.grow(i64 range(i64 64, 0) %bytes) unnamed_addr #6 {
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
define internal fastcc void @llad.heap.free(ptr captures(address_is_null) %block) unnamed_addr #7 {
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
define internal fastcc ptr @llad.heap.pages(i64 range(i64 1048576, 0) %bytes) unnamed_addr #6 {
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
  %ignored.i = tail call i32 @madvise(ptr %start.i, i64 %length.i, i32 14) #11
  br label %common.ret
}

; Function Attrs: noinline nounwind
define internal fastcc ptr @llad.frame.push(ptr nonnull captures(none) %state, i64 range(i64 0, -7) %bytes) unnamed_addr #6 {
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
define internal fastcc void @llad.frame.back(ptr nonnull captures(none) initializes((8, 16)) %state) unnamed_addr #8 {
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

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #9

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #10

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #3 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { noinline nounwind }
attributes #7 = { mustprogress noinline nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #8 = { noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #11 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2}
!2 = distinct !{!2, !3, !"llad.3"}
!3 = distinct !{!3, !"llad"}
!4 = !{!5, !6, !7, !8, !9, !10, !11, !12, !13, !14}
!5 = distinct !{!5, !3, !"llad.0"}
!6 = distinct !{!6, !3, !"llad.1"}
!7 = distinct !{!7, !3, !"llad.2"}
!8 = distinct !{!8, !3, !"llad.4"}
!9 = distinct !{!9, !3, !"llad.5"}
!10 = distinct !{!10, !3, !"llad.6"}
!11 = distinct !{!11, !3, !"llad.7"}
!12 = distinct !{!12, !3, !"llad.8"}
!13 = distinct !{!13, !3, !"llad.9"}
!14 = distinct !{!14, !3, !"llad.10"}
!15 = !{i1 true}
!16 = !{!17, !19, !20, !22}
!17 = distinct !{!17, !18, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!18 = distinct !{!18, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!19 = distinct !{!19, !18, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!20 = distinct !{!20, !21, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!21 = distinct !{!21, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!22 = distinct !{!22, !21, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!23 = !{!5}
!24 = !{!6, !7, !2, !8, !9, !10, !11, !12, !13, !14}
!25 = !{!6}
!26 = !{!5, !7, !2, !8, !9, !10, !11, !12, !13, !14}
!27 = !{!7}
!28 = !{!5, !6, !2, !8, !9, !10, !11, !12, !13, !14}
!29 = distinct !{!29, !30, !31}
!30 = !{!"llvm.loop.isvectorized", i32 1}
!31 = !{!"llvm.loop.unroll.runtime.disable"}
!32 = distinct !{!32, !31, !30}
!33 = !{!8}
!34 = !{!5, !6, !7, !2, !9, !10, !11, !12, !13, !14}
!35 = distinct !{!35, !36}
!36 = !{!"llvm.loop.unroll.disable"}
!37 = !{!9}
!38 = !{!5, !6, !7, !2, !8, !10, !11, !12, !13, !14}
!39 = !{!10}
!40 = !{!5, !6, !7, !2, !8, !9, !11, !12, !13, !14}
!41 = !{!14}
!42 = !{!5, !6, !7, !2, !8, !9, !10, !11, !12, !13}
!43 = !{!11}
!44 = !{!5, !6, !7, !2, !8, !9, !10, !12, !13, !14}
!45 = distinct !{!45, !30, !31}
!46 = distinct !{!46, !31, !30}
!47 = !{!48}
!48 = distinct !{!48, !49, !"llad.copy.adjoint.double: %target"}
!49 = distinct !{!49, !"llad.copy.adjoint.double"}
!50 = !{!51}
!51 = distinct !{!51, !49, !"llad.copy.adjoint.double: %source"}
!52 = distinct !{!52, !30, !31}
!53 = distinct !{!53, !31, !30}
!54 = !{!12}
!55 = !{!5, !6, !7, !2, !8, !9, !10, !11, !13, !14}
!56 = !{!13}
!57 = !{!5, !6, !7, !2, !8, !9, !10, !11, !12, !14}
