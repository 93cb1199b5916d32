; heat: gradient-opt, for x86-64-v3. Written by scripts/gallery.py.
; heat(array(float64, 2d, C), array(float64, 2d, C), float64, int64, readonly array(float64, 2d, C))
; with respect to field, diffusivity, step, observed
; Plan of the reverse sweep:
;   plan of heat
;     carries a derivative: allocation %.7.i664
;     carries a derivative: parameter %arg.diffusivity.4
;     carries a derivative: parameter %arg.field.4
;     carries a derivative: parameter %arg.observed.4
;     carries a derivative: result %retptr
;     loop %B56.if: store, back edge taken: (smax(arg.steps, 1) - 1)
;       loop %B140.if: store, back edge taken: (storemerge671 - 1)
;         loop %B182.if: store, back edge taken: (storemerge672 - 1)
;     loop %B722.if: store, back edge taken: (arg.field.5.0 - 1)
;       loop %B756.if: store, back edge taken: (arg.field.5.1 - 1)
;     snapshot.0: copy of allocation %.7.i664 at each entry of %B140.if, 1 * %.246 bytes
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

define range(i32 0, 7105634) i32 @heat.primal.gradient(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr captures(address) %arg.field.0, ptr readnone captures(none) %arg.field.1, i64 %arg.field.2, i64 %arg.field.3, ptr captures(none) %arg.field.4, i64 %arg.field.5.0, i64 %arg.field.5.1, i64 %arg.field.6.0, i64 %arg.field.6.1, ptr captures(address) %arg.diffusivity.0, ptr readnone captures(none) %arg.diffusivity.1, i64 %arg.diffusivity.2, i64 %arg.diffusivity.3, ptr readonly captures(none) %arg.diffusivity.4, i64 %arg.diffusivity.5.0, i64 %arg.diffusivity.5.1, i64 %arg.diffusivity.6.0, i64 %arg.diffusivity.6.1, double %arg.step, i64 %arg.steps, ptr captures(address) %arg.observed.0, ptr readnone captures(none) %arg.observed.1, i64 %arg.observed.2, i64 %arg.observed.3, ptr readonly captures(none) %arg.observed.4, i64 %arg.observed.5.0, i64 %arg.observed.5.1, i64 %arg.observed.6.0, i64 %arg.observed.6.1, ptr noalias captures(none) %retptr.shadow, ptr noalias captures(none) %arg.field.4.shadow, ptr noalias captures(none) %arg.diffusivity.4.shadow, ptr noalias writeonly captures(none) %arg.step.derivative, ptr noalias captures(none) %arg.observed.4.shadow, ptr noalias writeonly captures(none) %kept.bytes) local_unnamed_addr {
prologue:
  %caches = alloca [1 x [5 x i64]], align 16
  %arg.field.5.1.fr = freeze i64 %arg.field.5.1
  %arg.field.5.0.fr = freeze i64 %arg.field.5.0
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(40) %caches, i8 0, i64 40, i1 false)
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
  %storemerge671 = tail call i64 @llvm.smax.i64(i64 %.367, i64 0)
  %.41113.not = icmp slt i64 %.367, 1
  %.490 = add i64 %arg.field.5.1.fr, -2
  %storemerge672 = tail call i64 @llvm.smax.i64(i64 %.490, i64 0)
  %.53310.not = icmp slt i64 %.490, 1
  %trips.B56.if = add nsw i64 %arg.steps, -1
  %1 = add nsw i64 %storemerge671, -1
  %2 = icmp ult i64 %1, 140737488355328
  %trips.B140.if = select i1 %2, i64 %1, i64 0
  %3 = add nsw i64 %storemerge672, -1
  %4 = icmp ult i64 %3, 140737488355328
  %trips.B182.if = select i1 %4, i64 %3, i64 0
  tail call void @NRT_incref(ptr %arg.field.0)
  br i1 %.248, label %failed.sink.split, label %B58.endif.preheader, !prof !0

B58.endif.preheader:                              ; preds = %B56.if.lr.ph
  %.7.i664158 = tail call fastcc ptr @llad.array.allocate(i64 %.246)
  %.8.i.not159 = icmp eq ptr %.7.i664158, null
  br i1 %.8.i.not159, label %failed.sink.split, label %B58.endif.endif.preheader, !prof !0

B58.endif.endif.preheader:                        ; preds = %B58.endif.preheader
  %min.iters.check = icmp slt i64 %.490, 4
  %n.vec = and i64 %storemerge672, 9223372036854775804
  %5 = or disjoint i64 %n.vec, 1
  %broadcast.splatinsert = insertelement <4 x double> poison, double %arg.step, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %cmp.n = icmp eq i64 %.490, %n.vec
  br label %B58.endif.endif

B56.if:                                           ; preds = %B684
  tail call void @NRT_incref(ptr %arg.field.0)
  %6 = add i64 %65, 1
  %.7.i664 = tail call fastcc ptr @llad.array.allocate(i64 %.246)
  %.8.i.not = icmp eq ptr %.7.i664, null
  br i1 %.8.i.not, label %failed.sink.split, label %B58.endif.endif, !prof !1

B58.endif.endif:                                  ; preds = %B58.endif.endif.preheader, %B56.if
  %.7.i664165 = phi ptr [ %.7.i664, %B56.if ], [ %.7.i664158, %B58.endif.endif.preheader ]
  %arg.field.0.references.181163 = phi i64 [ %65, %B56.if ], [ 1, %B58.endif.endif.preheader ]
  %arg.diffusivity.0.references.182162 = phi i64 [ %70, %B56.if ], [ 1, %B58.endif.endif.preheader ]
  %arg.observed.0.references.183161 = phi i64 [ %75, %B56.if ], [ 1, %B58.endif.endif.preheader ]
  %.120.01784160 = phi i64 [ %.18585164, %B56.if ], [ %arg.steps, %B58.endif.endif.preheader ]
  %7 = phi i64 [ %6, %B56.if ], [ 2, %B58.endif.endif.preheader ]
  %.18585164 = add nsw i64 %.120.01784160, -1
  %.279 = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %.7.i664165)
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.279, ptr align 1 %arg.field.4, i64 %.313, i1 false)
  tail call void @NRT_decref(ptr %arg.field.0)
  %.not = icmp eq i64 %7, 0
  %8 = select i1 %.not, i64 0, i64 %arg.field.0.references.181163
  br i1 %.41113.not, label %B684, label %B140.if.preheader

B140.if.preheader:                                ; preds = %B58.endif.endif
  %copy = call fastcc ptr @llad.frame.push(ptr %caches, i64 %.246)
  %9 = icmp eq ptr %copy, null
  br i1 %9, label %failed, label %snapshot.0.ready

B140.if:                                          ; preds = %snapshot.0.ready, %B138.loopexit.loopexit
  %.354.014 = phi i64 [ %.424, %B138.loopexit.loopexit ], [ 1, %snapshot.0.ready ]
  %.424 = add nuw i64 %.354.014, 1
  %.618 = mul i64 %.354.014, %arg.diffusivity.5.1
  %10 = getelementptr double, ptr %arg.diffusivity.4, i64 %.618
  %.627 = add nsw i64 %.354.014, -1
  %.674 = mul i64 %.627, %arg.diffusivity.5.1
  %11 = getelementptr double, ptr %arg.diffusivity.4, i64 %.674
  %.787 = mul i64 %.424, %arg.diffusivity.5.1
  %12 = getelementptr double, ptr %arg.diffusivity.4, i64 %.787
  %.1071 = mul i64 %.627, %arg.field.5.1.fr
  %13 = getelementptr double, ptr %.279, i64 %.1071
  %.1126 = mul i64 %.354.014, %arg.field.5.1.fr
  %14 = getelementptr double, ptr %.279, i64 %.1126
  %.1184 = mul i64 %.424, %arg.field.5.1.fr
  %15 = getelementptr double, ptr %.279, i64 %.1184
  %16 = getelementptr double, ptr %arg.field.4, i64 %.1126
  br i1 %min.iters.check, label %B182.if.preheader, label %vector.body

vector.body:                                      ; preds = %B140.if, %vector.body
  %index = phi i64 [ %index.next, %vector.body ], [ 0, %B140.if ]
  %offset.idx = or disjoint i64 %index, 1
  %17 = getelementptr double, ptr %10, i64 %offset.idx
  %wide.load = load <4 x double>, ptr %17, align 8, !alias.scope !2, !noalias !5
  %18 = getelementptr double, ptr %11, i64 %offset.idx
  %wide.load168 = load <4 x double>, ptr %18, align 8, !alias.scope !2, !noalias !5
  %19 = fadd <4 x double> %wide.load, %wide.load168
  %20 = fmul <4 x double> %19, splat (double 5.000000e-01)
  %21 = getelementptr double, ptr %12, i64 %offset.idx
  %wide.load169 = load <4 x double>, ptr %21, align 8, !alias.scope !2, !noalias !5
  %22 = fadd <4 x double> %wide.load, %wide.load169
  %23 = fmul <4 x double> %22, splat (double 5.000000e-01)
  %24 = getelementptr i8, ptr %17, i64 -8
  %wide.load170 = load <4 x double>, ptr %24, align 8, !alias.scope !2, !noalias !5
  %25 = fadd <4 x double> %wide.load, %wide.load170
  %26 = fmul <4 x double> %25, splat (double 5.000000e-01)
  %27 = getelementptr i8, ptr %17, i64 8
  %wide.load171 = load <4 x double>, ptr %27, align 8, !alias.scope !2, !noalias !5
  %28 = fadd <4 x double> %wide.load, %wide.load171
  %29 = fmul <4 x double> %28, splat (double 5.000000e-01)
  %30 = getelementptr double, ptr %13, i64 %offset.idx
  %wide.load172 = load <4 x double>, ptr %30, align 8, !alias.scope !17, !noalias !18
  %31 = getelementptr double, ptr %14, i64 %offset.idx
  %wide.load173 = load <4 x double>, ptr %31, align 8, !alias.scope !17, !noalias !18
  %32 = fsub <4 x double> %wide.load172, %wide.load173
  %33 = fmul <4 x double> %20, %32
  %34 = getelementptr double, ptr %15, i64 %offset.idx
  %wide.load174 = load <4 x double>, ptr %34, align 8, !alias.scope !17, !noalias !18
  %35 = fsub <4 x double> %wide.load174, %wide.load173
  %36 = fmul <4 x double> %23, %35
  %37 = fadd <4 x double> %33, %36
  %38 = getelementptr i8, ptr %31, i64 -8
  %wide.load175 = load <4 x double>, ptr %38, align 8, !alias.scope !17, !noalias !18
  %39 = fsub <4 x double> %wide.load175, %wide.load173
  %40 = fmul <4 x double> %26, %39
  %41 = fadd <4 x double> %37, %40
  %42 = getelementptr i8, ptr %31, i64 8
  %wide.load176 = load <4 x double>, ptr %42, align 8, !alias.scope !17, !noalias !18
  %43 = fsub <4 x double> %wide.load176, %wide.load173
  %44 = fmul <4 x double> %29, %43
  %45 = fadd <4 x double> %41, %44
  %46 = fmul <4 x double> %broadcast.splat, %45
  %47 = fadd <4 x double> %wide.load173, %46
  %48 = getelementptr double, ptr %16, i64 %offset.idx
  store <4 x double> %47, ptr %48, align 8, !alias.scope !19, !noalias !20
  %index.next = add nuw i64 %index, 4
  %49 = icmp eq i64 %index.next, %n.vec
  br i1 %49, label %middle.block, label %vector.body, !llvm.loop !21

middle.block:                                     ; preds = %vector.body
  br i1 %cmp.n, label %B138.loopexit.loopexit, label %B182.if.preheader

B182.if.preheader:                                ; preds = %B140.if, %middle.block
  %.477.011.ph = phi i64 [ 1, %B140.if ], [ %5, %middle.block ]
  br label %B182.if

B182.if:                                          ; preds = %B182.if.preheader, %B182.if
  %.477.011 = phi i64 [ %.546, %B182.if ], [ %.477.011.ph, %B182.if.preheader ]
  %.546 = add nuw i64 %.477.011, 1
  %50 = getelementptr double, ptr %10, i64 %.477.011
  %.623 = load double, ptr %50, align 8, !alias.scope !2, !noalias !5
  %51 = getelementptr double, ptr %11, i64 %.477.011
  %.679 = load double, ptr %51, align 8, !alias.scope !2, !noalias !5
  %.682 = fadd double %.623, %.679
  %.683 = fmul double %.682, 5.000000e-01
  %52 = getelementptr double, ptr %12, i64 %.477.011
  %.792 = load double, ptr %52, align 8, !alias.scope !2, !noalias !5
  %.795 = fadd double %.623, %.792
  %.796 = fmul double %.795, 5.000000e-01
  %53 = getelementptr i8, ptr %50, i64 -8
  %.905 = load double, ptr %53, align 8, !alias.scope !2, !noalias !5
  %.908 = fadd double %.623, %.905
  %.909 = fmul double %.908, 5.000000e-01
  %54 = getelementptr i8, ptr %50, i64 8
  %.1018 = load double, ptr %54, align 8, !alias.scope !2, !noalias !5
  %.1021 = fadd double %.623, %.1018
  %.1022 = fmul double %.1021, 5.000000e-01
  %55 = getelementptr double, ptr %13, i64 %.477.011
  %.1076 = load double, ptr %55, align 8, !alias.scope !17, !noalias !18
  %56 = getelementptr double, ptr %14, i64 %.477.011
  %.1131 = load double, ptr %56, align 8, !alias.scope !17, !noalias !18
  %.1134 = fsub double %.1076, %.1131
  %.1135 = fmul double %.683, %.1134
  %57 = getelementptr double, ptr %15, i64 %.477.011
  %.1189 = load double, ptr %57, align 8, !alias.scope !17, !noalias !18
  %.1247 = fsub double %.1189, %.1131
  %.1248 = fmul double %.796, %.1247
  %.1249 = fadd double %.1135, %.1248
  %58 = getelementptr i8, ptr %56, i64 -8
  %.1303 = load double, ptr %58, align 8, !alias.scope !17, !noalias !18
  %.1361 = fsub double %.1303, %.1131
  %.1362 = fmul double %.909, %.1361
  %.1363 = fadd double %.1249, %.1362
  %59 = getelementptr i8, ptr %56, i64 8
  %.1417 = load double, ptr %59, align 8, !alias.scope !17, !noalias !18
  %.1475 = fsub double %.1417, %.1131
  %.1476 = fmul double %.1022, %.1475
  %.1477 = fadd double %.1363, %.1476
  %.1534 = fmul double %arg.step, %.1477
  %.1535 = fadd double %.1131, %.1534
  %60 = getelementptr double, ptr %16, i64 %.477.011
  store double %.1535, ptr %60, align 8, !alias.scope !19, !noalias !20
  %exitcond.not = icmp eq i64 %.477.011, %storemerge672
  br i1 %exitcond.not, label %B138.loopexit.loopexit, label %B182.if, !llvm.loop !24

B138.loopexit.loopexit:                           ; preds = %B182.if, %middle.block
  %exitcond27.not = icmp eq i64 %.354.014, %storemerge671
  br i1 %exitcond27.not, label %B684, label %B140.if

B684:                                             ; preds = %B138.loopexit.loopexit, %snapshot.0.ready, %B58.endif.endif
  tail call void @NRT_decref(ptr nonnull %.7.i664165)
  %61 = icmp eq ptr %arg.field.0, %.7.i664165
  %62 = icmp ne i64 %8, 0
  %63 = and i1 %62, %61
  %64 = sext i1 %63 to i64
  %65 = add i64 %8, %64
  %66 = icmp eq ptr %arg.diffusivity.0, %.7.i664165
  %67 = icmp ne i64 %arg.diffusivity.0.references.182162, 0
  %68 = and i1 %67, %66
  %69 = sext i1 %68 to i64
  %70 = add i64 %arg.diffusivity.0.references.182162, %69
  %71 = icmp eq ptr %arg.observed.0, %.7.i664165
  %72 = icmp ne i64 %arg.observed.0.references.183161, 0
  %73 = and i1 %72, %71
  %74 = sext i1 %73 to i64
  %75 = add i64 %arg.observed.0.references.183161, %74
  %.176 = icmp sgt i64 %.120.01784160, 1
  br i1 %.176, label %B56.if, label %B688.loopexit

B688.loopexit:                                    ; preds = %B684
  %76 = tail call i64 @llvm.usub.sat.i64(i64 %70, i64 1)
  %77 = tail call i64 @llvm.usub.sat.i64(i64 %75, i64 1)
  %78 = tail call i64 @llvm.usub.sat.i64(i64 %65, i64 1)
  %79 = lshr i64 %.313, 3
  br label %B688

B688:                                             ; preds = %B688.loopexit, %prologue
  %arg.field.0.references.0 = phi i64 [ 0, %prologue ], [ %78, %B688.loopexit ]
  %arg.diffusivity.0.references.0 = phi i64 [ 0, %prologue ], [ %76, %B688.loopexit ]
  %arg.observed.0.references.0 = phi i64 [ 0, %prologue ], [ %77, %B688.loopexit ]
  %.246.kept.0 = phi i64 [ undef, %prologue ], [ %.246, %B688.loopexit ]
  %.313.kept.0 = phi i64 [ 0, %prologue ], [ %79, %B688.loopexit ]
  %.41113.not.kept.0 = phi i1 [ undef, %prologue ], [ %.41113.not, %B688.loopexit ]
  %.53310.not.kept.0 = phi i1 [ undef, %prologue ], [ %.53310.not, %B688.loopexit ]
  %trips.B56.if.kept.0 = phi i64 [ undef, %prologue ], [ %trips.B56.if, %B688.loopexit ]
  %trips.B140.if.kept.0 = phi i64 [ undef, %prologue ], [ %trips.B140.if, %B688.loopexit ]
  %trips.B182.if.kept.0 = phi i64 [ undef, %prologue ], [ %trips.B182.if, %B688.loopexit ]
  %.7.i664.owned.0 = phi ptr [ null, %prologue ], [ %.7.i664165, %B688.loopexit ]
  tail call void @NRT_decref(ptr %arg.diffusivity.0)
  %.170922.not = icmp slt i64 %arg.field.5.0.fr, 1
  br i1 %.170922.not, label %B818, label %B722.if.lr.ph

B722.if.lr.ph:                                    ; preds = %B688
  %.183618.not = icmp sgt i64 %arg.field.5.1.fr, 0
  %trips.B722.if = add nsw i64 %arg.field.5.0.fr, -1
  %80 = add i64 %arg.field.5.1.fr, -1
  %81 = icmp ult i64 %80, 140737488355328
  %trips.B756.if = select i1 %81, i64 %80, i64 0
  br i1 %.183618.not, label %B722.if.us.preheader, label %B818

B722.if.us.preheader:                             ; preds = %B722.if.lr.ph
  %xtraiter = and i64 %arg.field.5.1.fr, 7
  %82 = icmp ult i64 %arg.field.5.1.fr, 8
  %unroll_iter = and i64 %arg.field.5.1.fr, 9223372036854775800
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod246 = icmp ne i64 %xtraiter, 0
  br label %B722.if.us

B722.if.us:                                       ; preds = %B722.if.us.preheader, %B722.loopexit.loopexit.us
  %misfit.3.025.us = phi double [ %.2010.us.lcssa, %B722.loopexit.loopexit.us ], [ 0.000000e+00, %B722.if.us.preheader ]
  %.1653.023.us = phi i64 [ %.1722.us, %B722.loopexit.loopexit.us ], [ 0, %B722.if.us.preheader ]
  %.1921.us = mul i64 %.1653.023.us, %arg.field.5.1.fr
  %83 = getelementptr double, ptr %arg.field.4, i64 %.1921.us
  %.1976.us = mul i64 %.1653.023.us, %arg.observed.5.1
  %84 = getelementptr double, ptr %arg.observed.4, i64 %.1976.us
  br i1 %82, label %B756.if.us.epil.preheader, label %B756.if.us

B756.if.us:                                       ; preds = %B722.if.us, %B756.if.us
  %misfit.2.121.us = phi double [ %.2010.us.7, %B756.if.us ], [ %misfit.3.025.us, %B722.if.us ]
  %.1780.019.us = phi i64 [ %.1849.us.7, %B756.if.us ], [ 0, %B722.if.us ]
  %niter = phi i64 [ %niter.next.7, %B756.if.us ], [ 0, %B722.if.us ]
  %.1849.us = or disjoint i64 %.1780.019.us, 1
  %85 = getelementptr double, ptr %83, i64 %.1780.019.us
  %.1926.us = load double, ptr %85, align 8, !alias.scope !19, !noalias !20
  %86 = getelementptr double, ptr %84, i64 %.1780.019.us
  %.1981.us = load double, ptr %86, align 8, !alias.scope !25, !noalias !26
  %.1984.us = fsub double %.1926.us, %.1981.us
  %.88.i.us = fmul double %.1984.us, %.1984.us
  %.2010.us = fadd double %misfit.2.121.us, %.88.i.us
  %.1849.us.1 = or disjoint i64 %.1780.019.us, 2
  %87 = getelementptr double, ptr %83, i64 %.1849.us
  %.1926.us.1 = load double, ptr %87, align 8, !alias.scope !19, !noalias !20
  %88 = getelementptr double, ptr %84, i64 %.1849.us
  %.1981.us.1 = load double, ptr %88, align 8, !alias.scope !25, !noalias !26
  %.1984.us.1 = fsub double %.1926.us.1, %.1981.us.1
  %.88.i.us.1 = fmul double %.1984.us.1, %.1984.us.1
  %.2010.us.1 = fadd double %.2010.us, %.88.i.us.1
  %.1849.us.2 = or disjoint i64 %.1780.019.us, 3
  %89 = getelementptr double, ptr %83, i64 %.1849.us.1
  %.1926.us.2 = load double, ptr %89, align 8, !alias.scope !19, !noalias !20
  %90 = getelementptr double, ptr %84, i64 %.1849.us.1
  %.1981.us.2 = load double, ptr %90, align 8, !alias.scope !25, !noalias !26
  %.1984.us.2 = fsub double %.1926.us.2, %.1981.us.2
  %.88.i.us.2 = fmul double %.1984.us.2, %.1984.us.2
  %.2010.us.2 = fadd double %.2010.us.1, %.88.i.us.2
  %.1849.us.3 = or disjoint i64 %.1780.019.us, 4
  %91 = getelementptr double, ptr %83, i64 %.1849.us.2
  %.1926.us.3 = load double, ptr %91, align 8, !alias.scope !19, !noalias !20
  %92 = getelementptr double, ptr %84, i64 %.1849.us.2
  %.1981.us.3 = load double, ptr %92, align 8, !alias.scope !25, !noalias !26
  %.1984.us.3 = fsub double %.1926.us.3, %.1981.us.3
  %.88.i.us.3 = fmul double %.1984.us.3, %.1984.us.3
  %.2010.us.3 = fadd double %.2010.us.2, %.88.i.us.3
  %.1849.us.4 = or disjoint i64 %.1780.019.us, 5
  %93 = getelementptr double, ptr %83, i64 %.1849.us.3
  %.1926.us.4 = load double, ptr %93, align 8, !alias.scope !19, !noalias !20
  %94 = getelementptr double, ptr %84, i64 %.1849.us.3
  %.1981.us.4 = load double, ptr %94, align 8, !alias.scope !25, !noalias !26
  %.1984.us.4 = fsub double %.1926.us.4, %.1981.us.4
  %.88.i.us.4 = fmul double %.1984.us.4, %.1984.us.4
  %.2010.us.4 = fadd double %.2010.us.3, %.88.i.us.4
  %.1849.us.5 = or disjoint i64 %.1780.019.us, 6
  %95 = getelementptr double, ptr %83, i64 %.1849.us.4
  %.1926.us.5 = load double, ptr %95, align 8, !alias.scope !19, !noalias !20
  %96 = getelementptr double, ptr %84, i64 %.1849.us.4
  %.1981.us.5 = load double, ptr %96, align 8, !alias.scope !25, !noalias !26
  %.1984.us.5 = fsub double %.1926.us.5, %.1981.us.5
  %.88.i.us.5 = fmul double %.1984.us.5, %.1984.us.5
  %.2010.us.5 = fadd double %.2010.us.4, %.88.i.us.5
  %.1849.us.6 = or disjoint i64 %.1780.019.us, 7
  %97 = getelementptr double, ptr %83, i64 %.1849.us.5
  %.1926.us.6 = load double, ptr %97, align 8, !alias.scope !19, !noalias !20
  %98 = getelementptr double, ptr %84, i64 %.1849.us.5
  %.1981.us.6 = load double, ptr %98, align 8, !alias.scope !25, !noalias !26
  %.1984.us.6 = fsub double %.1926.us.6, %.1981.us.6
  %.88.i.us.6 = fmul double %.1984.us.6, %.1984.us.6
  %.2010.us.6 = fadd double %.2010.us.5, %.88.i.us.6
  %.1849.us.7 = add nuw nsw i64 %.1780.019.us, 8
  %99 = getelementptr double, ptr %83, i64 %.1849.us.6
  %.1926.us.7 = load double, ptr %99, align 8, !alias.scope !19, !noalias !20
  %100 = getelementptr double, ptr %84, i64 %.1849.us.6
  %.1981.us.7 = load double, ptr %100, align 8, !alias.scope !25, !noalias !26
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
  tail call void @llvm.assume(i1 %lcmp.mod246)
  br label %B756.if.us.epil

B756.if.us.epil:                                  ; preds = %B756.if.us.epil, %B756.if.us.epil.preheader
  %misfit.2.121.us.epil = phi double [ %misfit.2.121.us.epil.init, %B756.if.us.epil.preheader ], [ %.2010.us.epil, %B756.if.us.epil ]
  %.1780.019.us.epil = phi i64 [ %.1780.019.us.epil.init, %B756.if.us.epil.preheader ], [ %.1849.us.epil, %B756.if.us.epil ]
  %epil.iter = phi i64 [ 0, %B756.if.us.epil.preheader ], [ %epil.iter.next, %B756.if.us.epil ]
  %.1849.us.epil = add nuw nsw i64 %.1780.019.us.epil, 1
  %101 = getelementptr double, ptr %83, i64 %.1780.019.us.epil
  %.1926.us.epil = load double, ptr %101, align 8, !alias.scope !19, !noalias !20
  %102 = getelementptr double, ptr %84, i64 %.1780.019.us.epil
  %.1981.us.epil = load double, ptr %102, align 8, !alias.scope !25, !noalias !26
  %.1984.us.epil = fsub double %.1926.us.epil, %.1981.us.epil
  %.88.i.us.epil = fmul double %.1984.us.epil, %.1984.us.epil
  %.2010.us.epil = fadd double %misfit.2.121.us.epil, %.88.i.us.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %B722.loopexit.loopexit.us, label %B756.if.us.epil, !llvm.loop !27

B722.loopexit.loopexit.us:                        ; preds = %B756.if.us.epil, %B722.loopexit.loopexit.us.unr-lcssa
  %.2010.us.lcssa = phi double [ %.2010.us.7, %B722.loopexit.loopexit.us.unr-lcssa ], [ %.2010.us.epil, %B756.if.us.epil ]
  %.1722.us = add nuw nsw i64 %.1653.023.us, 1
  %exitcond29.not.us = icmp eq i64 %.1722.us, %arg.field.5.0.fr
  br i1 %exitcond29.not.us, label %B818.loopexit.loopexit, label %B722.if.us

B818.loopexit.loopexit:                           ; preds = %B722.loopexit.loopexit.us
  %103 = fmul double %.2010.us.lcssa, 5.000000e-01
  br label %B818

B818:                                             ; preds = %B818.loopexit.loopexit, %B722.if.lr.ph, %B688
  %.183618.not.kept.0 = phi i1 [ true, %B688 ], [ false, %B722.if.lr.ph ], [ true, %B818.loopexit.loopexit ]
  %trips.B722.if.kept.0 = phi i64 [ undef, %B688 ], [ %trips.B722.if, %B722.if.lr.ph ], [ %trips.B722.if, %B818.loopexit.loopexit ]
  %trips.B756.if.kept.0 = phi i64 [ undef, %B688 ], [ %trips.B756.if, %B722.if.lr.ph ], [ %trips.B756.if, %B818.loopexit.loopexit ]
  %misfit.3.0.lcssa = phi double [ 0.000000e+00, %B688 ], [ 0.000000e+00, %B722.if.lr.ph ], [ %103, %B818.loopexit.loopexit ]
  tail call void @NRT_decref(ptr %arg.observed.0)
  tail call void @NRT_decref(ptr %arg.field.0)
  store double %misfit.3.0.lcssa, ptr %retptr, align 8, !alias.scope !29, !noalias !30
  %104 = getelementptr inbounds nuw i8, ptr %caches, i64 24
  %caches.val = load i64, ptr %104, align 8
  store i64 %caches.val, ptr %kept.bytes, align 8
  %105 = load double, ptr %retptr.shadow, align 8, !alias.scope !31, !noalias !32
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !31, !noalias !32
  br i1 %.170922.not, label %reverse.B688, label %reverse.B818.loopexit.B818

snapshot.0.ready:                                 ; preds = %B140.if.preheader
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %copy, ptr align 1 %.279, i64 %.246, i1 false)
  br i1 %.53310.not, label %B684, label %B140.if

reverse.B818.loopexit.B818:                       ; preds = %B818
  %106 = fmul double %105, 5.000000e-01
  %107 = fadd double %106, %106
  br i1 %.183618.not.kept.0, label %reverse.loop.B722.if.us.preheader, label %reverse.B688

reverse.loop.B722.if.us.preheader:                ; preds = %reverse.B818.loopexit.B818
  %108 = add i64 %trips.B756.if.kept.0, 1
  %min.iters.check178 = icmp ult i64 %108, 8
  %n.vec181 = and i64 %108, -8
  %109 = sub i64 %trips.B756.if.kept.0, %n.vec181
  %broadcast.splatinsert182 = insertelement <4 x double> poison, double %107, i64 0
  %broadcast.splat183 = shufflevector <4 x double> %broadcast.splatinsert182, <4 x double> poison, <4 x i32> zeroinitializer
  %cmp.n208 = icmp eq i64 %108, %n.vec181
  br label %reverse.loop.B722.if.us

reverse.loop.B722.if.us:                          ; preds = %reverse.loop.B722.if.us.preheader, %reverse.B722.if.loopexit.us
  %reverse.iteration.B722.if.us = phi i64 [ %reverse.previous.B722.if.us, %reverse.B722.if.loopexit.us ], [ %trips.B722.if.kept.0, %reverse.loop.B722.if.us.preheader ]
  %.1976.1.us = mul i64 %reverse.iteration.B722.if.us, %arg.observed.5.1
  %110 = getelementptr double, ptr %arg.observed.4, i64 %.1976.1.us
  %.1921.1.us = mul i64 %reverse.iteration.B722.if.us, %arg.field.5.1.fr
  %111 = getelementptr double, ptr %arg.field.4, i64 %.1921.1.us
  %112 = getelementptr double, ptr %arg.observed.4.shadow, i64 %.1976.1.us
  %113 = getelementptr double, ptr %arg.field.4.shadow, i64 %.1921.1.us
  br i1 %min.iters.check178, label %reverse.loop.B756.if.us.preheader, label %vector.body184

vector.body184:                                   ; preds = %reverse.loop.B722.if.us, %vector.body184
  %index185 = phi i64 [ %index.next206, %vector.body184 ], [ 0, %reverse.loop.B722.if.us ]
  %offset.idx186 = sub i64 %trips.B756.if.kept.0, %index185
  %114 = getelementptr double, ptr %110, i64 %offset.idx186
  %115 = getelementptr i8, ptr %114, i64 -24
  %116 = getelementptr i8, ptr %114, i64 -56
  %wide.load187 = load <4 x double>, ptr %115, align 8, !alias.scope !25, !noalias !26
  %wide.load188 = load <4 x double>, ptr %116, align 8, !alias.scope !25, !noalias !26
  %117 = getelementptr double, ptr %111, i64 %offset.idx186
  %118 = getelementptr i8, ptr %117, i64 -24
  %119 = getelementptr i8, ptr %117, i64 -56
  %wide.load190 = load <4 x double>, ptr %118, align 8, !alias.scope !19, !noalias !20
  %wide.load191 = load <4 x double>, ptr %119, align 8, !alias.scope !19, !noalias !20
  %120 = fsub <4 x double> %wide.load190, %wide.load187
  %121 = shufflevector <4 x double> %120, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %122 = fsub <4 x double> %wide.load191, %wide.load188
  %123 = shufflevector <4 x double> %122, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %124 = fmul <4 x double> %broadcast.splat183, %121
  %125 = fmul <4 x double> %broadcast.splat183, %123
  %126 = getelementptr double, ptr %112, i64 %offset.idx186
  %127 = getelementptr i8, ptr %126, i64 -24
  %128 = getelementptr i8, ptr %126, i64 -56
  %wide.load194 = load <4 x double>, ptr %127, align 8, !alias.scope !33, !noalias !34
  %wide.load195 = load <4 x double>, ptr %128, align 8, !alias.scope !33, !noalias !34
  %129 = shufflevector <4 x double> %124, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse198 = fsub reassoc nsz <4 x double> %wide.load194, %129
  %130 = shufflevector <4 x double> %125, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse199 = fsub reassoc nsz <4 x double> %wide.load195, %130
  store <4 x double> %reverse198, ptr %127, align 8, !alias.scope !33, !noalias !34
  store <4 x double> %reverse199, ptr %128, align 8, !alias.scope !33, !noalias !34
  %131 = getelementptr double, ptr %113, i64 %offset.idx186
  %132 = getelementptr i8, ptr %131, i64 -24
  %133 = getelementptr i8, ptr %131, i64 -56
  %wide.load200 = load <4 x double>, ptr %132, align 8, !alias.scope !35, !noalias !36
  %wide.load201 = load <4 x double>, ptr %133, align 8, !alias.scope !35, !noalias !36
  %134 = shufflevector <4 x double> %124, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse204 = fadd reassoc nsz <4 x double> %wide.load200, %134
  %135 = shufflevector <4 x double> %125, <4 x double> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %reverse205 = fadd reassoc nsz <4 x double> %wide.load201, %135
  store <4 x double> %reverse204, ptr %132, align 8, !alias.scope !35, !noalias !36
  store <4 x double> %reverse205, ptr %133, align 8, !alias.scope !35, !noalias !36
  %index.next206 = add nuw i64 %index185, 8
  %136 = icmp eq i64 %index.next206, %n.vec181
  br i1 %136, label %middle.block207, label %vector.body184, !llvm.loop !37

middle.block207:                                  ; preds = %vector.body184
  br i1 %cmp.n208, label %reverse.B722.if.loopexit.us, label %reverse.loop.B756.if.us.preheader

reverse.loop.B756.if.us.preheader:                ; preds = %reverse.loop.B722.if.us, %middle.block207
  %reverse.iteration.B756.if.us.ph = phi i64 [ %trips.B756.if.kept.0, %reverse.loop.B722.if.us ], [ %109, %middle.block207 ]
  br label %reverse.loop.B756.if.us

reverse.loop.B756.if.us:                          ; preds = %reverse.loop.B756.if.us.preheader, %reverse.loop.B756.if.us
  %reverse.iteration.B756.if.us = phi i64 [ %reverse.previous.B756.if.us, %reverse.loop.B756.if.us ], [ %reverse.iteration.B756.if.us.ph, %reverse.loop.B756.if.us.preheader ]
  %137 = getelementptr double, ptr %110, i64 %reverse.iteration.B756.if.us
  %.1981.1.us = load double, ptr %137, align 8, !alias.scope !25, !noalias !26
  %138 = getelementptr double, ptr %111, i64 %reverse.iteration.B756.if.us
  %.1926.1.us = load double, ptr %138, align 8, !alias.scope !19, !noalias !20
  %.1984.1.us = fsub double %.1926.1.us, %.1981.1.us
  %139 = fmul double %107, %.1984.1.us
  %140 = getelementptr double, ptr %112, i64 %reverse.iteration.B756.if.us
  %141 = load double, ptr %140, align 8, !alias.scope !33, !noalias !34
  %142 = fsub reassoc nsz double %141, %139
  store double %142, ptr %140, align 8, !alias.scope !33, !noalias !34
  %143 = getelementptr double, ptr %113, i64 %reverse.iteration.B756.if.us
  %144 = load double, ptr %143, align 8, !alias.scope !35, !noalias !36
  %145 = fadd reassoc nsz double %144, %139
  store double %145, ptr %143, align 8, !alias.scope !35, !noalias !36
  %146 = icmp eq i64 %reverse.iteration.B756.if.us, 0
  %reverse.previous.B756.if.us = add i64 %reverse.iteration.B756.if.us, -1
  br i1 %146, label %reverse.B722.if.loopexit.us, label %reverse.loop.B756.if.us, !llvm.loop !38

reverse.B722.if.loopexit.us:                      ; preds = %reverse.loop.B756.if.us, %middle.block207
  %147 = icmp eq i64 %reverse.iteration.B722.if.us, 0
  %reverse.previous.B722.if.us = add nsw i64 %reverse.iteration.B722.if.us, -1
  br i1 %147, label %reverse.B688, label %reverse.loop.B722.if.us

reverse.B688:                                     ; preds = %reverse.B722.if.loopexit.us, %reverse.B818.loopexit.B818, %B818
  br i1 %.17616.not, label %epilogue, label %reverse.loop.B56.if.preheader

reverse.loop.B56.if.preheader:                    ; preds = %reverse.B688
  %148 = or i64 %.246.kept.0, 1
  %.7.i664.shadow90 = tail call fastcc ptr @llad.heap.zeroed(i64 %148)
  %149 = icmp eq ptr %.7.i664.shadow90, null
  br i1 %149, label %failed, label %.7.i664.shadow.ready.lr.ph

.7.i664.shadow.ready.lr.ph:                       ; preds = %reverse.loop.B56.if.preheader
  %150 = add i64 %.246.kept.0, 7
  %151 = and i64 %150, -8
  %used.slot.i32 = getelementptr inbounds nuw i8, ptr %caches, i64 8
  %empty.i = icmp eq i64 %.313.kept.0, 0
  %min.iters.check211 = icmp samesign ult i64 %.313.kept.0, 8
  %n.vec214 = and i64 %.313.kept.0, 2305843009213693944
  %cmp.n223 = icmp eq i64 %.313.kept.0, %n.vec214
  br label %.7.i664.shadow.ready

reverse.loop.B56.if:                              ; preds = %llad.copy.adjoint.double.exit
  %reverse.previous.B56.if = add nsw i64 %reverse.iteration.B56.if92, -1
  %.7.i664.shadow = tail call fastcc ptr @llad.heap.zeroed(i64 %148)
  %152 = icmp eq ptr %.7.i664.shadow, null
  br i1 %152, label %failed, label %.7.i664.shadow.ready

reverse.B58.endif.endif:                          ; preds = %.7.i664.shadow.ready, %llad.frame.top.exit
  %arg.step.adjoint.slot.2 = phi double [ %.us-phi89, %llad.frame.top.exit ], [ %arg.step.adjoint.slot.191, %.7.i664.shadow.ready ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !39)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !42)
  br i1 %empty.i, label %llad.copy.adjoint.double.exit, label %loop.i.preheader

loop.i.preheader:                                 ; preds = %reverse.B58.endif.endif
  br i1 %min.iters.check211, label %loop.i.preheader225, label %vector.body215

vector.body215:                                   ; preds = %loop.i.preheader, %vector.body215
  %index216 = phi i64 [ %index.next221, %vector.body215 ], [ 0, %loop.i.preheader ]
  %153 = getelementptr double, ptr %.7.i664.shadow93, i64 %index216
  %154 = getelementptr double, ptr %arg.field.4.shadow, i64 %index216
  %155 = getelementptr i8, ptr %153, i64 32
  %wide.load217 = load <4 x double>, ptr %153, align 8, !alias.scope !39, !noalias !42
  %wide.load218 = load <4 x double>, ptr %155, align 8, !alias.scope !39, !noalias !42
  store <4 x double> zeroinitializer, ptr %153, align 8, !alias.scope !39, !noalias !42
  store <4 x double> zeroinitializer, ptr %155, align 8, !alias.scope !39, !noalias !42
  %156 = getelementptr i8, ptr %154, i64 32
  %wide.load219 = load <4 x double>, ptr %154, align 8, !alias.scope !42, !noalias !39
  %wide.load220 = load <4 x double>, ptr %156, align 8, !alias.scope !42, !noalias !39
  %157 = fadd <4 x double> %wide.load217, %wide.load219
  %158 = fadd <4 x double> %wide.load218, %wide.load220
  store <4 x double> %157, ptr %154, align 8, !alias.scope !42, !noalias !39
  store <4 x double> %158, ptr %156, align 8, !alias.scope !42, !noalias !39
  %index.next221 = add nuw i64 %index216, 8
  %159 = icmp eq i64 %index.next221, %n.vec214
  br i1 %159, label %middle.block222, label %vector.body215, !llvm.loop !44

middle.block222:                                  ; preds = %vector.body215
  br i1 %cmp.n223, label %llad.copy.adjoint.double.exit, label %loop.i.preheader225

loop.i.preheader225:                              ; preds = %loop.i.preheader, %middle.block222
  %i.i.ph = phi i64 [ 0, %loop.i.preheader ], [ %n.vec214, %middle.block222 ]
  br label %loop.i

loop.i:                                           ; preds = %loop.i.preheader225, %loop.i
  %i.i = phi i64 [ %next.i, %loop.i ], [ %i.i.ph, %loop.i.preheader225 ]
  %t.i = getelementptr double, ptr %.7.i664.shadow93, i64 %i.i
  %s.i = getelementptr double, ptr %arg.field.4.shadow, i64 %i.i
  %taken.i = load double, ptr %t.i, align 8, !alias.scope !39, !noalias !42
  store double 0.000000e+00, ptr %t.i, align 8, !alias.scope !39, !noalias !42
  %before.i = load double, ptr %s.i, align 8, !alias.scope !42, !noalias !39
  %after.i = fadd double %taken.i, %before.i
  store double %after.i, ptr %s.i, align 8, !alias.scope !42, !noalias !39
  %next.i = add nuw nsw i64 %i.i, 1
  %exitcond.not.i = icmp eq i64 %next.i, %.313.kept.0
  br i1 %exitcond.not.i, label %llad.copy.adjoint.double.exit, label %loop.i, !llvm.loop !45

llad.copy.adjoint.double.exit:                    ; preds = %loop.i, %middle.block222, %reverse.B58.endif.endif
  tail call fastcc void @llad.heap.free(ptr nonnull %.7.i664.shadow93)
  %160 = icmp eq i64 %reverse.iteration.B56.if92, 0
  br i1 %160, label %epilogue, label %reverse.loop.B56.if

reverse.before.B140.if:                           ; preds = %.7.i664.shadow.ready
  %used.i33 = load i64, ptr %used.slot.i32, align 8
  %here.not.i34 = icmp ult i64 %used.i33, %151
  br i1 %here.not.i34, label %back.i38, label %llad.frame.top.exit39

back.i38:                                         ; preds = %reverse.before.B140.if
  call fastcc void @llad.frame.back(ptr nonnull %caches)
  %now.i35.pre = load i64, ptr %used.slot.i32, align 8
  br label %llad.frame.top.exit39

llad.frame.top.exit39:                            ; preds = %reverse.before.B140.if, %back.i38
  %now.i35 = phi i64 [ %used.i33, %reverse.before.B140.if ], [ %now.i35.pre, %back.i38 ]
  %left.i36 = sub i64 %now.i35, %151
  %buffer.i37 = load ptr, ptr %caches, align 16
  %address.i = getelementptr i8, ptr %buffer.i37, i64 %left.i36
  br i1 %.53310.not.kept.0, label %reverse.enter.B140.if, label %reverse.loop.B140.if

reverse.loop.B140.if:                             ; preds = %llad.frame.top.exit39, %reverse.B140.if.loopexit
  %arg.step.adjoint.slot.3 = phi double [ %238, %reverse.B140.if.loopexit ], [ %arg.step.adjoint.slot.191, %llad.frame.top.exit39 ]
  %reverse.iteration.B140.if = phi i64 [ %reverse.previous.B140.if, %reverse.B140.if.loopexit ], [ %trips.B140.if.kept.0, %llad.frame.top.exit39 ]
  %.354.014.1 = add i64 %reverse.iteration.B140.if, 1
  %.1126.1 = mul i64 %.354.014.1, %arg.field.5.1.fr
  %.618.1 = mul i64 %.354.014.1, %arg.diffusivity.5.1
  %161 = getelementptr double, ptr %arg.diffusivity.4, i64 %.618.1
  %.424.1 = add i64 %reverse.iteration.B140.if, 2
  %.1184.1 = mul i64 %.424.1, %arg.field.5.1.fr
  %.787.1 = mul i64 %.424.1, %arg.diffusivity.5.1
  %162 = getelementptr double, ptr %arg.diffusivity.4, i64 %.787.1
  %.1071.1 = mul i64 %reverse.iteration.B140.if, %arg.field.5.1.fr
  %.674.1 = mul i64 %reverse.iteration.B140.if, %arg.diffusivity.5.1
  %163 = getelementptr double, ptr %arg.diffusivity.4, i64 %.674.1
  %164 = getelementptr double, ptr %arg.field.4.shadow, i64 %.1126.1
  %165 = getelementptr double, ptr %address.i, i64 %.1126.1
  %166 = getelementptr double, ptr %address.i, i64 %.1184.1
  %167 = getelementptr double, ptr %address.i, i64 %.1071.1
  %168 = getelementptr double, ptr %.7.i664.shadow93, i64 %.1126.1
  %169 = getelementptr double, ptr %.7.i664.shadow93, i64 %.1184.1
  %170 = getelementptr double, ptr %.7.i664.shadow93, i64 %.1071.1
  %171 = getelementptr double, ptr %arg.diffusivity.4.shadow, i64 %.618.1
  %172 = getelementptr double, ptr %arg.diffusivity.4.shadow, i64 %.787.1
  %173 = getelementptr double, ptr %arg.diffusivity.4.shadow, i64 %.674.1
  br label %reverse.loop.B182.if

reverse.B140.if.loopexit:                         ; preds = %reverse.loop.B182.if
  %174 = icmp eq i64 %reverse.iteration.B140.if, 0
  %reverse.previous.B140.if = add i64 %reverse.iteration.B140.if, -1
  br i1 %174, label %reverse.enter.B140.if, label %reverse.loop.B140.if

reverse.enter.B140.if:                            ; preds = %reverse.B140.if.loopexit, %llad.frame.top.exit39
  %.us-phi89 = phi double [ %arg.step.adjoint.slot.191, %llad.frame.top.exit39 ], [ %238, %reverse.B140.if.loopexit ]
  %here.not.i = icmp ult i64 %now.i35, %151
  br i1 %here.not.i, label %back.i, label %llad.frame.top.exit

back.i:                                           ; preds = %reverse.enter.B140.if
  call fastcc void @llad.frame.back(ptr nonnull %caches)
  br label %llad.frame.top.exit

llad.frame.top.exit:                              ; preds = %reverse.enter.B140.if, %back.i
  %now.i = load i64, ptr %used.slot.i32, align 8
  %left.i30 = sub i64 %now.i, %151
  store i64 %left.i30, ptr %used.slot.i32, align 8
  %total.i = load i64, ptr %104, align 8
  %total.after.i = sub i64 %total.i, %151
  store i64 %total.after.i, ptr %104, align 8
  br label %reverse.B58.endif.endif

reverse.loop.B182.if:                             ; preds = %reverse.loop.B182.if, %reverse.loop.B140.if
  %arg.step.adjoint.slot.5 = phi double [ %arg.step.adjoint.slot.3, %reverse.loop.B140.if ], [ %238, %reverse.loop.B182.if ]
  %reverse.iteration.B182.if = phi i64 [ %trips.B182.if.kept.0, %reverse.loop.B140.if ], [ %reverse.previous.B182.if, %reverse.loop.B182.if ]
  %.477.011.1 = add i64 %reverse.iteration.B182.if, 1
  %175 = getelementptr double, ptr %164, i64 %.477.011.1
  %176 = load double, ptr %175, align 8, !alias.scope !35, !noalias !36
  store double 0.000000e+00, ptr %175, align 8, !alias.scope !35, !noalias !36
  %177 = getelementptr double, ptr %165, i64 %.477.011.1
  %.1131.1 = load double, ptr %177, align 8, !alias.scope !46, !noalias !47
  %178 = getelementptr i8, ptr %177, i64 8
  %.1417.1 = load double, ptr %178, align 8, !alias.scope !46, !noalias !47
  %.1475.1 = fsub double %.1417.1, %.1131.1
  %179 = getelementptr double, ptr %161, i64 %.477.011.1
  %180 = getelementptr i8, ptr %179, i64 8
  %.1018.1 = load double, ptr %180, align 8, !alias.scope !2, !noalias !5
  %.623.1 = load double, ptr %179, align 8, !alias.scope !2, !noalias !5
  %.1021.1 = fadd double %.1018.1, %.623.1
  %.1022.1 = fmul double %.1021.1, 5.000000e-01
  %.1476.1 = fmul double %.1475.1, %.1022.1
  %181 = getelementptr i8, ptr %177, i64 -8
  %.1303.1 = load double, ptr %181, align 8, !alias.scope !46, !noalias !47
  %.1361.1 = fsub double %.1303.1, %.1131.1
  %182 = getelementptr i8, ptr %179, i64 -8
  %.905.1 = load double, ptr %182, align 8, !alias.scope !2, !noalias !5
  %.908.1 = fadd double %.623.1, %.905.1
  %.909.1 = fmul double %.908.1, 5.000000e-01
  %.1362.1 = fmul double %.1361.1, %.909.1
  %183 = getelementptr double, ptr %166, i64 %.477.011.1
  %.1189.1 = load double, ptr %183, align 8, !alias.scope !46, !noalias !47
  %.1247.1 = fsub double %.1189.1, %.1131.1
  %184 = getelementptr double, ptr %162, i64 %.477.011.1
  %.792.1 = load double, ptr %184, align 8, !alias.scope !2, !noalias !5
  %.795.1 = fadd double %.623.1, %.792.1
  %.796.1 = fmul double %.795.1, 5.000000e-01
  %.1248.1 = fmul double %.1247.1, %.796.1
  %185 = getelementptr double, ptr %167, i64 %.477.011.1
  %.1076.1 = load double, ptr %185, align 8, !alias.scope !46, !noalias !47
  %.1134.1 = fsub double %.1076.1, %.1131.1
  %186 = getelementptr double, ptr %163, i64 %.477.011.1
  %.679.1 = load double, ptr %186, align 8, !alias.scope !2, !noalias !5
  %.682.1 = fadd double %.623.1, %.679.1
  %.683.1 = fmul double %.682.1, 5.000000e-01
  %.1135.1 = fmul double %.1134.1, %.683.1
  %.1249.1 = fadd double %.1248.1, %.1135.1
  %.1363.1 = fadd double %.1362.1, %.1249.1
  %.1477.1 = fadd double %.1476.1, %.1363.1
  %187 = fmul double %176, %.1477.1
  %188 = fmul double %arg.step, %176
  %189 = fmul double %188, %.1475.1
  %190 = fmul double %188, %.1022.1
  %191 = getelementptr double, ptr %168, i64 %.477.011.1
  %192 = getelementptr i8, ptr %191, i64 8
  %193 = load double, ptr %192, align 8, !alias.scope !48, !noalias !49
  %194 = fadd reassoc nsz double %193, %190
  store double %194, ptr %192, align 8, !alias.scope !48, !noalias !49
  %195 = fmul double %188, %.1361.1
  %196 = fmul double %188, %.909.1
  %197 = getelementptr i8, ptr %191, i64 -8
  %198 = load double, ptr %197, align 8, !alias.scope !48, !noalias !49
  %199 = fadd reassoc nsz double %198, %196
  store double %199, ptr %197, align 8, !alias.scope !48, !noalias !49
  %200 = fmul double %188, %.1247.1
  %201 = fmul double %188, %.796.1
  %202 = getelementptr double, ptr %169, i64 %.477.011.1
  %203 = load double, ptr %202, align 8, !alias.scope !48, !noalias !49
  %204 = fadd reassoc nsz double %203, %201
  store double %204, ptr %202, align 8, !alias.scope !48, !noalias !49
  %205 = fmul double %188, %.1134.1
  %206 = fmul double %188, %.683.1
  %207 = load double, ptr %191, align 8, !alias.scope !48, !noalias !49
  %208 = fadd reassoc nsz double %190, %196
  %209 = fadd reassoc nsz double %208, %201
  %210 = fadd reassoc nsz double %209, %206
  %211 = fsub reassoc nsz double %176, %210
  %212 = fadd reassoc nsz double %211, %207
  store double %212, ptr %191, align 8, !alias.scope !48, !noalias !49
  %213 = getelementptr double, ptr %170, i64 %.477.011.1
  %214 = load double, ptr %213, align 8, !alias.scope !48, !noalias !49
  %215 = fadd reassoc nsz double %214, %206
  store double %215, ptr %213, align 8, !alias.scope !48, !noalias !49
  %216 = fmul double %189, 5.000000e-01
  %217 = getelementptr double, ptr %171, i64 %.477.011.1
  %218 = getelementptr i8, ptr %217, i64 8
  %219 = load double, ptr %218, align 8, !alias.scope !50, !noalias !51
  %220 = fadd reassoc nsz double %219, %216
  store double %220, ptr %218, align 8, !alias.scope !50, !noalias !51
  %221 = fmul double %195, 5.000000e-01
  %222 = fadd reassoc nsz double %221, %216
  %223 = getelementptr i8, ptr %217, i64 -8
  %224 = load double, ptr %223, align 8, !alias.scope !50, !noalias !51
  %225 = fadd reassoc nsz double %224, %221
  store double %225, ptr %223, align 8, !alias.scope !50, !noalias !51
  %226 = fmul double %200, 5.000000e-01
  %227 = fadd reassoc nsz double %222, %226
  %228 = getelementptr double, ptr %172, i64 %.477.011.1
  %229 = load double, ptr %228, align 8, !alias.scope !50, !noalias !51
  %230 = fadd reassoc nsz double %229, %226
  store double %230, ptr %228, align 8, !alias.scope !50, !noalias !51
  %231 = fmul double %205, 5.000000e-01
  %232 = fadd reassoc nsz double %227, %231
  %233 = getelementptr double, ptr %173, i64 %.477.011.1
  %234 = load double, ptr %233, align 8, !alias.scope !50, !noalias !51
  %235 = fadd reassoc nsz double %234, %231
  store double %235, ptr %233, align 8, !alias.scope !50, !noalias !51
  %236 = load double, ptr %217, align 8, !alias.scope !50, !noalias !51
  %237 = fadd reassoc nsz double %232, %236
  store double %237, ptr %217, align 8, !alias.scope !50, !noalias !51
  %238 = fadd reassoc nsz double %187, %arg.step.adjoint.slot.5
  %239 = icmp eq i64 %reverse.iteration.B182.if, 0
  %reverse.previous.B182.if = add i64 %reverse.iteration.B182.if, -1
  br i1 %239, label %reverse.B140.if.loopexit, label %reverse.loop.B182.if

.7.i664.shadow.ready:                             ; preds = %.7.i664.shadow.ready.lr.ph, %reverse.loop.B56.if
  %.7.i664.shadow93 = phi ptr [ %.7.i664.shadow90, %.7.i664.shadow.ready.lr.ph ], [ %.7.i664.shadow, %reverse.loop.B56.if ]
  %reverse.iteration.B56.if92 = phi i64 [ %trips.B56.if.kept.0, %.7.i664.shadow.ready.lr.ph ], [ %reverse.previous.B56.if, %reverse.loop.B56.if ]
  %arg.step.adjoint.slot.191 = phi double [ -0.000000e+00, %.7.i664.shadow.ready.lr.ph ], [ %arg.step.adjoint.slot.2, %reverse.loop.B56.if ]
  br i1 %.41113.not.kept.0, label %reverse.B58.endif.endif, label %reverse.before.B140.if

epilogue:                                         ; preds = %llad.copy.adjoint.double.exit, %reverse.B688
  %arg.step.adjoint.slot.0 = phi double [ -0.000000e+00, %reverse.B688 ], [ %arg.step.adjoint.slot.2, %llad.copy.adjoint.double.exit ]
  store double %arg.step.adjoint.slot.0, ptr %arg.step.derivative, align 8
  br label %epilogue.free

failed.sink.split:                                ; preds = %B56.if, %B58.endif.preheader, %B56.if.lr.ph
  %.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.sink = phi ptr [ @exception, %B56.if.lr.ph ], [ @exception.2, %B58.endif.preheader ], [ @exception.2, %B56.if ]
  %arg.field.0.references.2.ph.ph = phi i64 [ 2, %B56.if.lr.ph ], [ 2, %B58.endif.preheader ], [ %6, %B56.if ]
  %arg.diffusivity.0.references.2.ph.ph = phi i64 [ 1, %B56.if.lr.ph ], [ 1, %B58.endif.preheader ], [ %70, %B56.if ]
  %arg.observed.0.references.2.ph.ph = phi i64 [ 1, %B56.if.lr.ph ], [ 1, %B58.endif.preheader ], [ %75, %B56.if ]
  %.7.i664.references.2.ph.ph = phi i64 [ 0, %B56.if.lr.ph ], [ 1, %B58.endif.preheader ], [ 1, %B56.if ]
  store ptr %.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.sink, ptr %excinfo, align 8, !alias.scope !52, !noalias !53
  br label %failed

failed:                                           ; preds = %B140.if.preheader, %reverse.loop.B56.if, %failed.sink.split, %reverse.loop.B56.if.preheader
  %arg.field.0.references.2.ph = phi i64 [ %arg.field.0.references.0, %reverse.loop.B56.if.preheader ], [ %arg.field.0.references.2.ph.ph, %failed.sink.split ], [ %arg.field.0.references.0, %reverse.loop.B56.if ], [ %8, %B140.if.preheader ]
  %arg.diffusivity.0.references.2.ph = phi i64 [ %arg.diffusivity.0.references.0, %reverse.loop.B56.if.preheader ], [ %arg.diffusivity.0.references.2.ph.ph, %failed.sink.split ], [ %arg.diffusivity.0.references.0, %reverse.loop.B56.if ], [ %arg.diffusivity.0.references.182162, %B140.if.preheader ]
  %arg.observed.0.references.2.ph = phi i64 [ %arg.observed.0.references.0, %reverse.loop.B56.if.preheader ], [ %arg.observed.0.references.2.ph.ph, %failed.sink.split ], [ %arg.observed.0.references.0, %reverse.loop.B56.if ], [ %arg.observed.0.references.183161, %B140.if.preheader ]
  %.7.i664.references.2.ph = phi i64 [ 0, %reverse.loop.B56.if.preheader ], [ %.7.i664.references.2.ph.ph, %failed.sink.split ], [ 0, %reverse.loop.B56.if ], [ 1, %B140.if.preheader ]
  %.7.i664.owned.2.ph = phi ptr [ %.7.i664.owned.0, %reverse.loop.B56.if.preheader ], [ null, %failed.sink.split ], [ %.7.i664.owned.0, %reverse.loop.B56.if ], [ %.7.i664165, %B140.if.preheader ]
  %status.ph = phi i32 [ 7105633, %reverse.loop.B56.if.preheader ], [ 1, %failed.sink.split ], [ 7105633, %reverse.loop.B56.if ], [ 7105633, %B140.if.preheader ]
  tail call fastcc void @llad.references.drop(ptr %.7.i664.owned.2.ph, i64 %.7.i664.references.2.ph)
  tail call fastcc void @llad.references.drop(ptr %arg.field.0, i64 %arg.field.0.references.2.ph)
  tail call fastcc void @llad.references.drop(ptr %arg.diffusivity.0, i64 %arg.diffusivity.0.references.2.ph)
  tail call fastcc void @llad.references.drop(ptr %arg.observed.0, i64 %arg.observed.0.references.2.ph)
  br label %epilogue.free

epilogue.free:                                    ; preds = %epilogue, %failed
  %status52 = phi i32 [ %status.ph, %failed ], [ 0, %epilogue ]
  call fastcc void @llad.frame.free.all(ptr %caches)
  tail call fastcc void @llad.heap.free(ptr null)
  ret i32 %status52
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #5

declare i32 @madvise(ptr, i64, i32) local_unnamed_addr

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
  %ignored.i = tail call i32 @madvise(ptr %start.i, i64 %length.i, i32 14) #12
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

; Function Attrs: noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal fastcc void @llad.frame.free.all(ptr nonnull captures(none) %states) unnamed_addr #8 {
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
define internal fastcc void @llad.references.drop(ptr captures(none) %header, i64 %count) unnamed_addr #6 {
entry:
  %0 = icmp eq i64 %count, 0
  br i1 %0, label %done, label %loop

loop:                                             ; preds = %entry, %loop
  %left = phi i64 [ %1, %loop ], [ %count, %entry ]
  tail call void @NRT_decref(ptr %header) #12
  %1 = add i64 %left, -1
  %2 = icmp eq i64 %1, 0
  br i1 %2, label %done, label %loop

done:                                             ; preds = %loop, %entry
  ret void
}

; Function Attrs: noinline nounwind
define internal fastcc noalias ptr @llad.array.allocate(i64 range(i64 -9223372036854775808, 9223372036854775801) %bytes) unnamed_addr #6 {
entry:
  %large = icmp ugt i64 %bytes, 1572863
  br i1 %large, label %pages, label %plain

common.ret:                                       ; preds = %pages, %advise, %plain
  %common.ret.op = phi ptr [ %small, %plain ], [ %made, %advise ], [ null, %pages ]
  ret ptr %common.ret.op

plain:                                            ; preds = %entry
  %small = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %bytes, i32 32) #12
  br label %common.ret

pages:                                            ; preds = %entry
  %made = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %bytes, i32 2097152) #12
  %failed = icmp eq ptr %made, null
  br i1 %failed, label %common.ret, label %advise

advise:                                           ; preds = %pages
  %start = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %made) #12
  %ignored = tail call i32 @madvise(ptr %start, i64 %bytes, i32 14) #12
  br label %common.ret
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #9

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #10

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #11

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #4 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #5 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #6 = { noinline nounwind }
attributes #7 = { mustprogress noinline nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #8 = { noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #9 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #11 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #12 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 127}
!1 = !{!"branch_weights", i32 127, i32 12545}
!2 = !{!3}
!3 = distinct !{!3, !4, !"llad.0"}
!4 = distinct !{!4, !"llad"}
!5 = !{!6, !7, !8, !9, !10, !11, !12, !13, !14, !15, !16}
!6 = distinct !{!6, !4, !"llad.1"}
!7 = distinct !{!7, !4, !"llad.2"}
!8 = distinct !{!8, !4, !"llad.3"}
!9 = distinct !{!9, !4, !"llad.4"}
!10 = distinct !{!10, !4, !"llad.5"}
!11 = distinct !{!11, !4, !"llad.6"}
!12 = distinct !{!12, !4, !"llad.7"}
!13 = distinct !{!13, !4, !"llad.8"}
!14 = distinct !{!14, !4, !"llad.9"}
!15 = distinct !{!15, !4, !"llad.10"}
!16 = distinct !{!16, !4, !"llad.11"}
!17 = !{!6}
!18 = !{!3, !7, !8, !9, !10, !11, !12, !13, !14, !15, !16}
!19 = !{!7}
!20 = !{!3, !6, !8, !9, !10, !11, !12, !13, !14, !15, !16}
!21 = distinct !{!21, !22, !23}
!22 = !{!"llvm.loop.isvectorized", i32 1}
!23 = !{!"llvm.loop.unroll.runtime.disable"}
!24 = distinct !{!24, !23, !22}
!25 = !{!9}
!26 = !{!3, !6, !7, !8, !10, !11, !12, !13, !14, !15, !16}
!27 = distinct !{!27, !28}
!28 = !{!"llvm.loop.unroll.disable"}
!29 = !{!10}
!30 = !{!3, !6, !7, !8, !9, !11, !12, !13, !14, !15, !16}
!31 = !{!11}
!32 = !{!3, !6, !7, !8, !9, !10, !12, !13, !14, !15, !16}
!33 = !{!16}
!34 = !{!3, !6, !7, !8, !9, !10, !11, !12, !13, !14, !15}
!35 = !{!12}
!36 = !{!3, !6, !7, !8, !9, !10, !11, !13, !14, !15, !16}
!37 = distinct !{!37, !22, !23}
!38 = distinct !{!38, !23, !22}
!39 = !{!40}
!40 = distinct !{!40, !41, !"llad.copy.adjoint.double: %target"}
!41 = distinct !{!41, !"llad.copy.adjoint.double"}
!42 = !{!43}
!43 = distinct !{!43, !41, !"llad.copy.adjoint.double: %source"}
!44 = distinct !{!44, !22, !23}
!45 = distinct !{!45, !23, !22}
!46 = !{!13}
!47 = !{!3, !6, !7, !8, !9, !10, !11, !12, !14, !15, !16}
!48 = !{!14}
!49 = !{!3, !6, !7, !8, !9, !10, !11, !12, !13, !15, !16}
!50 = !{!15}
!51 = !{!3, !6, !7, !8, !9, !10, !11, !12, !13, !14, !16}
!52 = !{!8}
!53 = !{!3, !6, !7, !9, !10, !11, !12, !13, !14, !15, !16}
