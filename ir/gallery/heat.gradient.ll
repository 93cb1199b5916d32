; heat: gradient, for x86-64-v3. Written by scripts/gallery.py.
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

declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #0

declare void @NRT_decref(ptr noalias captures(none)) local_unnamed_addr

declare ptr @NRT_MemInfo_data_fast(ptr) local_unnamed_addr

declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32) local_unnamed_addr

declare i64 @llvm.smax.i64(i64, i64) #2

define i32 @heat.primal.gradient(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.field.0, ptr %arg.field.1, i64 %arg.field.2, i64 %arg.field.3, ptr %arg.field.4, i64 %arg.field.5.0, i64 %arg.field.5.1, i64 %arg.field.6.0, i64 %arg.field.6.1, ptr %arg.diffusivity.0, ptr %arg.diffusivity.1, i64 %arg.diffusivity.2, i64 %arg.diffusivity.3, ptr %arg.diffusivity.4, i64 %arg.diffusivity.5.0, i64 %arg.diffusivity.5.1, i64 %arg.diffusivity.6.0, i64 %arg.diffusivity.6.1, double %arg.step, i64 %arg.steps, ptr %arg.observed.0, ptr %arg.observed.1, i64 %arg.observed.2, i64 %arg.observed.3, ptr %arg.observed.4, i64 %arg.observed.5.0, i64 %arg.observed.5.1, i64 %arg.observed.6.0, i64 %arg.observed.6.1, ptr noalias %retptr.shadow, ptr noalias %arg.field.4.shadow, ptr noalias %arg.diffusivity.4.shadow, ptr noalias %arg.step.derivative, ptr noalias %arg.observed.4.shadow, ptr noalias %kept.bytes) {
prologue:
  %caches = alloca [1 x [5 x i64]], align 16
  call void @llvm.memset.p0.i64(ptr %caches, i8 0, i64 40, i1 false)
  %snapshot.0 = getelementptr inbounds i8, ptr %caches, i64 0
  %.7.i664.owned = alloca ptr
  store ptr null, ptr %.7.i664.owned
  %.7.i664.references = alloca i64
  store i64 0, ptr %.7.i664.references
  %arg.field.0.owned = alloca ptr
  store ptr null, ptr %arg.field.0.owned
  %arg.field.0.references = alloca i64
  store i64 0, ptr %arg.field.0.references
  %arg.diffusivity.0.owned = alloca ptr
  store ptr null, ptr %arg.diffusivity.0.owned
  %arg.diffusivity.0.references = alloca i64
  store i64 0, ptr %arg.diffusivity.0.references
  %arg.observed.0.owned = alloca ptr
  store ptr null, ptr %arg.observed.0.owned
  %arg.observed.0.references = alloca i64
  store i64 0, ptr %arg.observed.0.references
  %.246.kept = alloca i64
  %.313.kept = alloca i64
  %.41113.not.kept = alloca i1
  %.53310.not.kept = alloca i1
  %trips.B56.if.kept = alloca i64
  %trips.B140.if.kept = alloca i64
  %trips.B182.if.kept = alloca i64
  %path.B688.kept = alloca i8
  %.183618.not.kept = alloca i1
  %trips.B722.if.kept = alloca i64
  %trips.B756.if.kept = alloca i64
  %path.B818.kept = alloca i8
  %.7.i664.shadow.slot = alloca ptr
  store ptr null, ptr %.7.i664.shadow.slot
  %"1.adjoint.slot" = alloca double
  store double -0.000000e+00, ptr %"1.adjoint.slot"
  %misfit.2.1.lcssa.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %misfit.2.1.lcssa.adjoint.slot
  %.2010.lcssa.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.2010.lcssa.adjoint.slot
  %misfit.3.025.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %misfit.3.025.adjoint.slot
  %arg.step.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %arg.step.adjoint.slot
  %.2010.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.2010.adjoint.slot
  br label %entry

entry:
  tail call void @NRT_incref(ptr %arg.field.0)
  store ptr %arg.field.0, ptr %arg.field.0.owned
  %0 = load i64, ptr %arg.field.0.references
  %1 = add i64 %0, 1
  store i64 %1, ptr %arg.field.0.references
  tail call void @NRT_incref(ptr %arg.diffusivity.0)
  store ptr %arg.diffusivity.0, ptr %arg.diffusivity.0.owned
  %2 = load i64, ptr %arg.diffusivity.0.references
  %3 = add i64 %2, 1
  store i64 %3, ptr %arg.diffusivity.0.references
  tail call void @NRT_incref(ptr %arg.observed.0)
  store ptr %arg.observed.0, ptr %arg.observed.0.owned
  %4 = load i64, ptr %arg.observed.0.references
  %5 = add i64 %4, 1
  store i64 %5, ptr %arg.observed.0.references
  %.17616.not = icmp slt i64 %arg.steps, 1
  br i1 %.17616.not, label %B688, label %B56.if.lr.ph

B56.if.lr.ph:
  %.240 = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %arg.field.5.0, i64 %arg.field.5.1)
  %.241 = extractvalue { i64, i1 } %.240, 0
  %.242 = extractvalue { i64, i1 } %.240, 1
  %6 = add i64 %.241, -1152921504606846976
  %.247 = icmp ult i64 %6, -2305843009213693952
  %.248 = or i1 %.242, %.247
  %.246 = shl nsw i64 %.241, 3
  store i64 %.246, ptr %.246.kept
  %.313 = mul i64 %arg.field.3, %arg.field.2
  store i64 %.313, ptr %.313.kept
  %.367 = add i64 %arg.field.5.0, -2
  %storemerge671 = tail call i64 @llvm.smax.i64(i64 %.367, i64 0)
  %.41113.not = icmp slt i64 %.367, 1
  store i1 %.41113.not, ptr %.41113.not.kept
  %.490 = add i64 %arg.field.5.1, -2
  %storemerge672 = tail call i64 @llvm.smax.i64(i64 %.490, i64 0)
  %.53310.not = icmp slt i64 %.490, 1
  store i1 %.53310.not, ptr %.53310.not.kept
  %7 = icmp sgt i64 %arg.steps, 1
  %8 = select i1 %7, i64 %arg.steps, i64 1
  %trips.B56.if = add i64 %8, -1
  store i64 %trips.B56.if, ptr %trips.B56.if.kept
  %9 = freeze i64 %storemerge671
  %10 = add i64 %9, -1
  %11 = icmp ult i64 %10, 140737488355328
  %trips.B140.if = select i1 %11, i64 %10, i64 0
  store i64 %trips.B140.if, ptr %trips.B140.if.kept
  %12 = freeze i64 %storemerge672
  %13 = add i64 %12, -1
  %14 = icmp ult i64 %13, 140737488355328
  %trips.B182.if = select i1 %14, i64 %13, i64 0
  store i64 %trips.B182.if, ptr %trips.B182.if.kept
  br label %B56.if

B56.if:
  %iteration.B56.if = phi i64 [ 0, %B56.if.lr.ph ], [ %iteration.B56.if.next, %B684 ]
  %.120.017 = phi i64 [ %arg.steps, %B56.if.lr.ph ], [ %.185, %B684 ]
  %.185 = add nsw i64 %.120.017, -1
  tail call void @NRT_incref(ptr %arg.field.0)
  store ptr %arg.field.0, ptr %arg.field.0.owned
  %15 = load i64, ptr %arg.field.0.references
  %16 = add i64 %15, 1
  store i64 %16, ptr %arg.field.0.references
  br i1 %.248, label %B58.if, label %B58.endif, !prof !0

B58.endif:
  %.7.i664 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.246, i32 32), !noalias !2
  store ptr %.7.i664, ptr %.7.i664.owned
  store i64 1, ptr %.7.i664.references
  %.8.i.not = icmp eq ptr %.7.i664, null
  br i1 %.8.i.not, label %B58.endif.if, label %B58.endif.endif, !prof !0

B58.endif.endif:
  %.279 = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %.7.i664)
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.279, ptr align 1 %arg.field.4, i64 %.313, i1 false)
  tail call void @NRT_decref(ptr %arg.field.0)
  store ptr %arg.field.0, ptr %arg.field.0.owned
  %17 = load i64, ptr %arg.field.0.references
  %18 = load ptr, ptr %arg.field.0.owned
  %19 = icmp eq ptr %18, %arg.field.0
  %20 = icmp ne i64 %17, 0
  %21 = add i64 %17, -1
  %22 = and i1 %19, %20
  %23 = select i1 %22, i64 %21, i64 %17
  store i64 %23, ptr %arg.field.0.references
  br i1 %.41113.not, label %B684, label %B140.if.preheader

B140.if.preheader:
  %24 = mul i64 %.246, 1
  %25 = add i64 %24, 7
  %26 = and i64 %25, -8
  %copy = call ptr @llad.frame.push(ptr %snapshot.0, i64 %26)
  %27 = icmp eq ptr %copy, null
  br i1 %27, label %out.of.memory, label %snapshot.0.ready

B140.if:
  %iteration.B140.if = phi i64 [ 0, %snapshot.0.ready ], [ %iteration.B140.if.next, %B138.loopexit ]
  %.354.014 = phi i64 [ %.424, %B138.loopexit ], [ 1, %snapshot.0.ready ]
  %.424 = add nuw i64 %.354.014, 1
  br i1 %.53310.not, label %B138.loopexit, label %B182.if.lr.ph

B182.if.lr.ph:
  %.618 = mul i64 %.354.014, %arg.diffusivity.5.1
  %28 = getelementptr double, ptr %arg.diffusivity.4, i64 %.618
  %.627 = add nsw i64 %.354.014, -1
  %.674 = mul i64 %.627, %arg.diffusivity.5.1
  %29 = getelementptr double, ptr %arg.diffusivity.4, i64 %.674
  %.787 = mul i64 %.424, %arg.diffusivity.5.1
  %30 = getelementptr double, ptr %arg.diffusivity.4, i64 %.787
  %.1071 = mul i64 %.627, %arg.field.5.1
  %31 = getelementptr double, ptr %.279, i64 %.1071
  %.1126 = mul i64 %.354.014, %arg.field.5.1
  %32 = getelementptr double, ptr %.279, i64 %.1126
  %.1184 = mul i64 %.424, %arg.field.5.1
  %33 = getelementptr double, ptr %.279, i64 %.1184
  %34 = getelementptr double, ptr %arg.field.4, i64 %.1126
  br label %B182.if

B182.if:
  %iteration.B182.if = phi i64 [ 0, %B182.if.lr.ph ], [ %iteration.B182.if.next, %B182.if ]
  %.477.011 = phi i64 [ 1, %B182.if.lr.ph ], [ %.546, %B182.if ]
  %.546 = add nuw i64 %.477.011, 1
  %35 = getelementptr double, ptr %28, i64 %.477.011
  %.623 = load double, ptr %35, align 8, !alias.scope !22, !noalias !23
  %36 = getelementptr double, ptr %29, i64 %.477.011
  %.679 = load double, ptr %36, align 8, !alias.scope !22, !noalias !23
  %.682 = fadd double %.623, %.679
  %.683 = fmul double %.682, 5.000000e-01
  %37 = getelementptr double, ptr %30, i64 %.477.011
  %.792 = load double, ptr %37, align 8, !alias.scope !22, !noalias !23
  %.795 = fadd double %.623, %.792
  %.796 = fmul double %.795, 5.000000e-01
  %38 = getelementptr i8, ptr %35, i64 -8
  %.905 = load double, ptr %38, align 8, !alias.scope !22, !noalias !23
  %.908 = fadd double %.623, %.905
  %.909 = fmul double %.908, 5.000000e-01
  %39 = getelementptr i8, ptr %35, i64 8
  %.1018 = load double, ptr %39, align 8, !alias.scope !22, !noalias !23
  %.1021 = fadd double %.623, %.1018
  %.1022 = fmul double %.1021, 5.000000e-01
  %40 = getelementptr double, ptr %31, i64 %.477.011
  %.1076 = load double, ptr %40, align 8, !alias.scope !24, !noalias !25
  %41 = getelementptr double, ptr %32, i64 %.477.011
  %.1131 = load double, ptr %41, align 8, !alias.scope !24, !noalias !25
  %.1134 = fsub double %.1076, %.1131
  %.1135 = fmul double %.683, %.1134
  %42 = getelementptr double, ptr %33, i64 %.477.011
  %.1189 = load double, ptr %42, align 8, !alias.scope !24, !noalias !25
  %.1247 = fsub double %.1189, %.1131
  %.1248 = fmul double %.796, %.1247
  %.1249 = fadd double %.1135, %.1248
  %43 = getelementptr i8, ptr %41, i64 -8
  %.1303 = load double, ptr %43, align 8, !alias.scope !24, !noalias !25
  %.1361 = fsub double %.1303, %.1131
  %.1362 = fmul double %.909, %.1361
  %.1363 = fadd double %.1249, %.1362
  %44 = getelementptr i8, ptr %41, i64 8
  %.1417 = load double, ptr %44, align 8, !alias.scope !24, !noalias !25
  %.1475 = fsub double %.1417, %.1131
  %.1476 = fmul double %.1022, %.1475
  %.1477 = fadd double %.1363, %.1476
  %.1534 = fmul double %arg.step, %.1477
  %.1535 = fadd double %.1131, %.1534
  %45 = getelementptr double, ptr %34, i64 %.477.011
  store double %.1535, ptr %45, align 8, !alias.scope !26, !noalias !27
  %exitcond.not = icmp eq i64 %.477.011, %storemerge672
  %iteration.B182.if.next = add nuw nsw i64 %iteration.B182.if, 1
  br i1 %exitcond.not, label %B138.loopexit.loopexit, label %B182.if

B138.loopexit.loopexit:
  br label %B138.loopexit

B138.loopexit:
  %path.B138.loopexit = phi i8 [ 0, %B138.loopexit.loopexit ], [ 1, %B140.if ]
  %exitcond27.not = icmp eq i64 %.354.014, %storemerge671
  %iteration.B140.if.next = add nuw nsw i64 %iteration.B140.if, 1
  br i1 %exitcond27.not, label %B684.loopexit, label %B140.if

B684.loopexit:
  br label %B684

B684:
  %path.B684 = phi i8 [ 0, %B684.loopexit ], [ 1, %B58.endif.endif ]
  tail call void @NRT_decref(ptr nonnull %.7.i664)
  %46 = load i64, ptr %.7.i664.references
  %47 = load ptr, ptr %.7.i664.owned
  %48 = icmp eq ptr %47, %.7.i664
  %49 = icmp ne i64 %46, 0
  %50 = add i64 %46, -1
  %51 = and i1 %48, %49
  %52 = select i1 %51, i64 %50, i64 %46
  store i64 %52, ptr %.7.i664.references
  %53 = load i64, ptr %arg.field.0.references
  %54 = load ptr, ptr %arg.field.0.owned
  %55 = icmp eq ptr %54, %.7.i664
  %56 = icmp ne i64 %53, 0
  %57 = add i64 %53, -1
  %58 = and i1 %55, %56
  %59 = select i1 %58, i64 %57, i64 %53
  store i64 %59, ptr %arg.field.0.references
  %60 = load i64, ptr %arg.diffusivity.0.references
  %61 = load ptr, ptr %arg.diffusivity.0.owned
  %62 = icmp eq ptr %61, %.7.i664
  %63 = icmp ne i64 %60, 0
  %64 = add i64 %60, -1
  %65 = and i1 %62, %63
  %66 = select i1 %65, i64 %64, i64 %60
  store i64 %66, ptr %arg.diffusivity.0.references
  %67 = load i64, ptr %arg.observed.0.references
  %68 = load ptr, ptr %arg.observed.0.owned
  %69 = icmp eq ptr %68, %.7.i664
  %70 = icmp ne i64 %67, 0
  %71 = add i64 %67, -1
  %72 = and i1 %69, %70
  %73 = select i1 %72, i64 %71, i64 %67
  store i64 %73, ptr %arg.observed.0.references
  %.176 = icmp sgt i64 %.120.017, 1
  %iteration.B56.if.next = add nuw nsw i64 %iteration.B56.if, 1
  br i1 %.176, label %B56.if, label %B688.loopexit

B688.loopexit:
  br label %B688

B58.endif.if:
  store ptr @exception.2, ptr %excinfo, align 8, !alias.scope !28, !noalias !29
  br label %common.ret.2

common.ret.2:
  br label %epilogue

B58.if:
  store ptr @exception, ptr %excinfo, align 8, !numba_exception_output !1, !alias.scope !28, !noalias !29
  br label %common.ret.1

common.ret.1:
  br label %epilogue

B688:
  %path.B688 = phi i8 [ 0, %entry ], [ 1, %B688.loopexit ]
  store i8 %path.B688, ptr %path.B688.kept
  tail call void @NRT_decref(ptr %arg.diffusivity.0)
  store ptr %arg.diffusivity.0, ptr %arg.diffusivity.0.owned
  %74 = load i64, ptr %arg.diffusivity.0.references
  %75 = load ptr, ptr %arg.diffusivity.0.owned
  %76 = icmp eq ptr %75, %arg.diffusivity.0
  %77 = icmp ne i64 %74, 0
  %78 = add i64 %74, -1
  %79 = and i1 %76, %77
  %80 = select i1 %79, i64 %78, i64 %74
  store i64 %80, ptr %arg.diffusivity.0.references
  %.170922.not = icmp slt i64 %arg.field.5.0, 1
  br i1 %.170922.not, label %B818, label %B722.if.lr.ph

B722.if.lr.ph:
  %.183618.not = icmp slt i64 %arg.field.5.1, 1
  store i1 %.183618.not, ptr %.183618.not.kept
  %trips.B722.if = add i64 %arg.field.5.0, -1
  store i64 %trips.B722.if, ptr %trips.B722.if.kept
  %81 = add i64 %arg.field.5.1, -1
  %82 = icmp ult i64 %81, 140737488355328
  %trips.B756.if = select i1 %82, i64 %81, i64 0
  store i64 %trips.B756.if, ptr %trips.B756.if.kept
  br label %B722.if

B722.if:
  %iteration.B722.if = phi i64 [ 0, %B722.if.lr.ph ], [ %iteration.B722.if.next, %B722.loopexit ]
  %misfit.3.025 = phi double [ 0.000000e+00, %B722.if.lr.ph ], [ %misfit.2.1.lcssa, %B722.loopexit ]
  %.1653.023 = phi i64 [ 0, %B722.if.lr.ph ], [ %.1722, %B722.loopexit ]
  %.1722 = add nuw nsw i64 %.1653.023, 1
  br i1 %.183618.not, label %B722.loopexit, label %B756.if.lr.ph

B756.if.lr.ph:
  %.1921 = mul i64 %.1653.023, %arg.field.5.1
  %83 = getelementptr double, ptr %arg.field.4, i64 %.1921
  %.1976 = mul i64 %.1653.023, %arg.observed.5.1
  %84 = getelementptr double, ptr %arg.observed.4, i64 %.1976
  br label %B756.if

B756.if:
  %iteration.B756.if = phi i64 [ 0, %B756.if.lr.ph ], [ %iteration.B756.if.next, %B756.if ]
  %misfit.2.121 = phi double [ %misfit.3.025, %B756.if.lr.ph ], [ %.2010, %B756.if ]
  %.1780.019 = phi i64 [ 0, %B756.if.lr.ph ], [ %.1849, %B756.if ]
  %.1849 = add nuw nsw i64 %.1780.019, 1
  %85 = getelementptr double, ptr %83, i64 %.1780.019
  %.1926 = load double, ptr %85, align 8, !alias.scope !26, !noalias !27
  %86 = getelementptr double, ptr %84, i64 %.1780.019
  %.1981 = load double, ptr %86, align 8, !alias.scope !30, !noalias !31
  %.1984 = fsub double %.1926, %.1981
  %.88.i = fmul double %.1984, %.1984
  %.2010 = fadd double %misfit.2.121, %.88.i
  %exitcond28.not = icmp eq i64 %arg.field.5.1, %.1849
  %iteration.B756.if.next = add nuw nsw i64 %iteration.B756.if, 1
  br i1 %exitcond28.not, label %B722.loopexit.loopexit, label %B756.if

B722.loopexit.loopexit:
  %.2010.lcssa = phi double [ %.2010, %B756.if ]
  br label %B722.loopexit

B722.loopexit:
  %path.B722.loopexit = phi i8 [ 0, %B722.loopexit.loopexit ], [ 1, %B722.if ]
  %misfit.2.1.lcssa = phi double [ %misfit.3.025, %B722.if ], [ %.2010.lcssa, %B722.loopexit.loopexit ]
  %exitcond29.not = icmp eq i64 %.1722, %arg.field.5.0
  %iteration.B722.if.next = add nuw nsw i64 %iteration.B722.if, 1
  br i1 %exitcond29.not, label %B818.loopexit, label %B722.if

B818.loopexit:
  %misfit.2.1.lcssa.lcssa = phi double [ %misfit.2.1.lcssa, %B722.loopexit ]
  %87 = fmul double %misfit.2.1.lcssa.lcssa, 5.000000e-01
  br label %B818

B818:
  %path.B818 = phi i8 [ 0, %B688 ], [ 1, %B818.loopexit ]
  %misfit.3.0.lcssa = phi double [ 0.000000e+00, %B688 ], [ %87, %B818.loopexit ]
  store i8 %path.B818, ptr %path.B818.kept
  tail call void @NRT_decref(ptr %arg.observed.0)
  store ptr %arg.observed.0, ptr %arg.observed.0.owned
  %88 = load i64, ptr %arg.observed.0.references
  %89 = load ptr, ptr %arg.observed.0.owned
  %90 = icmp eq ptr %89, %arg.observed.0
  %91 = icmp ne i64 %88, 0
  %92 = add i64 %88, -1
  %93 = and i1 %90, %91
  %94 = select i1 %93, i64 %92, i64 %88
  store i64 %94, ptr %arg.observed.0.references
  tail call void @NRT_decref(ptr %arg.field.0)
  store ptr %arg.field.0, ptr %arg.field.0.owned
  %95 = load i64, ptr %arg.field.0.references
  %96 = load ptr, ptr %arg.field.0.owned
  %97 = icmp eq ptr %96, %arg.field.0
  %98 = icmp ne i64 %95, 0
  %99 = add i64 %95, -1
  %100 = and i1 %97, %98
  %101 = select i1 %100, i64 %99, i64 %95
  store i64 %101, ptr %arg.field.0.references
  store double %misfit.3.0.lcssa, ptr %retptr, align 8, !alias.scope !32, !noalias !33
  br label %common.ret.0

common.ret.0:
  br label %success

success:
  %caches.bytes = call i64 @llad.frame.bytes.all(ptr %caches, i64 1)
  %102 = add i64 %caches.bytes, 0
  %kept.bytes.1 = add i64 %102, 0
  store i64 %kept.bytes.1, ptr %kept.bytes
  br label %reverse.success

snapshot.0.ready:
  call void @llvm.memcpy.p0.p0.i64(ptr %copy, ptr %.279, i64 %24, i1 false)
  br label %B140.if

reverse.success:
  br label %reverse.common.ret.0

reverse.common.ret.0:
  br label %reverse.B818

reverse.B818:
  %103 = load double, ptr %retptr.shadow, align 8, !alias.scope !34, !noalias !35
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !34, !noalias !35
  %path.B818.1 = load i8, ptr %path.B818.kept
  %104 = icmp eq i8 %path.B818.1, 0
  br i1 %104, label %reverse.B688.B818, label %reverse.B818.loopexit.B818

reverse.B688.B818:
  br label %reverse.B688

reverse.B818.loopexit.B818:
  %105 = load double, ptr %"1.adjoint.slot"
  %106 = fadd reassoc nsz double %105, %103
  store double %106, ptr %"1.adjoint.slot"
  br label %reverse.B818.loopexit

reverse.B688:
  %path.B688.1 = load i8, ptr %path.B688.kept
  %107 = icmp eq i8 %path.B688.1, 0
  br i1 %107, label %reverse.entry.B688, label %reverse.B688.loopexit.B688

reverse.B818.loopexit:
  %"1.adjoint" = load double, ptr %"1.adjoint.slot"
  store double -0.000000e+00, ptr %"1.adjoint.slot"
  %108 = fmul double %"1.adjoint", 5.000000e-01
  %109 = load double, ptr %misfit.2.1.lcssa.adjoint.slot
  %110 = fadd reassoc nsz double %109, %108
  store double %110, ptr %misfit.2.1.lcssa.adjoint.slot
  %trips.B722.if.1 = load i64, ptr %trips.B722.if.kept
  br label %reverse.before.B722.if

reverse.before.B722.if:
  %reverse.last.B722.if = phi i64 [ %trips.B722.if.1, %reverse.B818.loopexit ]
  %.183618.not.1 = load i1, ptr %.183618.not.kept
  %trips.B756.if.1 = load i64, ptr %trips.B756.if.kept
  br label %reverse.loop.B722.if

reverse.loop.B722.if:
  %reverse.iteration.B722.if = phi i64 [ %reverse.previous.B722.if, %reverse.back.B722.if ], [ %reverse.last.B722.if, %reverse.before.B722.if ]
  br label %reverse.B722.loopexit

reverse.B722.loopexit:
  %misfit.2.1.lcssa.adjoint = load double, ptr %misfit.2.1.lcssa.adjoint.slot
  store double -0.000000e+00, ptr %misfit.2.1.lcssa.adjoint.slot
  %path.B722.loopexit.1 = select i1 %.183618.not.1, i8 1, i8 0
  %111 = icmp eq i8 %path.B722.loopexit.1, 0
  br i1 %111, label %reverse.B722.loopexit.loopexit.B722.loopexit, label %reverse.B722.if.B722.loopexit

reverse.B722.loopexit.loopexit.B722.loopexit:
  %112 = load double, ptr %.2010.lcssa.adjoint.slot
  %113 = fadd reassoc nsz double %112, %misfit.2.1.lcssa.adjoint
  store double %113, ptr %.2010.lcssa.adjoint.slot
  br label %reverse.B722.loopexit.loopexit

reverse.B722.if.B722.loopexit:
  %114 = load double, ptr %misfit.3.025.adjoint.slot
  %115 = fadd reassoc nsz double %114, %misfit.2.1.lcssa.adjoint
  store double %115, ptr %misfit.3.025.adjoint.slot
  br label %reverse.B722.if

reverse.B722.loopexit.loopexit:
  %.2010.lcssa.adjoint = load double, ptr %.2010.lcssa.adjoint.slot
  store double -0.000000e+00, ptr %.2010.lcssa.adjoint.slot
  %116 = load double, ptr %.2010.adjoint.slot
  %117 = fadd reassoc nsz double %116, %.2010.lcssa.adjoint
  store double %117, ptr %.2010.adjoint.slot
  br label %reverse.before.B756.if

reverse.B722.if:
  %misfit.3.025.adjoint = load double, ptr %misfit.3.025.adjoint.slot
  store double -0.000000e+00, ptr %misfit.3.025.adjoint.slot
  %118 = icmp eq i64 %reverse.iteration.B722.if, 0
  br i1 %118, label %reverse.enter.B722.if, label %reverse.back.B722.if

reverse.enter.B722.if:
  br label %reverse.B722.if.lr.ph

reverse.back.B722.if:
  %119 = load double, ptr %misfit.2.1.lcssa.adjoint.slot
  %120 = fadd reassoc nsz double %119, %misfit.3.025.adjoint
  store double %120, ptr %misfit.2.1.lcssa.adjoint.slot
  %reverse.previous.B722.if = sub nuw i64 %reverse.iteration.B722.if, 1
  br label %reverse.loop.B722.if

reverse.B722.if.lr.ph:
  br label %reverse.B688

reverse.entry.B688:
  br label %reverse.entry

reverse.B688.loopexit.B688:
  br label %reverse.B688.loopexit

reverse.entry:
  %arg.step.derivative.1 = load double, ptr %arg.step.adjoint.slot
  store double %arg.step.derivative.1, ptr %arg.step.derivative
  br label %epilogue

reverse.B688.loopexit:
  %trips.B56.if.1 = load i64, ptr %trips.B56.if.kept
  br label %reverse.before.B56.if

reverse.before.B56.if:
  %reverse.last.B56.if = phi i64 [ %trips.B56.if.1, %reverse.B688.loopexit ]
  %.41113.not.1 = load i1, ptr %.41113.not.kept
  %.313.1 = load i64, ptr %.313.kept
  %trips.B140.if.1 = load i64, ptr %trips.B140.if.kept
  %.53310.not.1 = load i1, ptr %.53310.not.kept
  %.246.1 = load i64, ptr %.246.kept
  %trips.B182.if.1 = load i64, ptr %trips.B182.if.kept
  br label %reverse.loop.B56.if

reverse.loop.B56.if:
  %reverse.iteration.B56.if = phi i64 [ %reverse.previous.B56.if, %reverse.back.B56.if ], [ %reverse.last.B56.if, %reverse.before.B56.if ]
  %121 = or i64 %.246.1, 1
  %.7.i664.shadow = call ptr @llad.heap.zeroed(i64 %121)
  %122 = icmp eq ptr %.7.i664.shadow, null
  br i1 %122, label %out.of.memory, label %.7.i664.shadow.ready

reverse.B684:
  %path.B684.1 = select i1 %.41113.not.1, i8 1, i8 0
  %123 = icmp eq i8 %path.B684.1, 0
  br i1 %123, label %reverse.B684.loopexit.B684, label %reverse.B58.endif.endif.B684

reverse.B684.loopexit.B684:
  br label %reverse.B684.loopexit

reverse.B58.endif.endif.B684:
  br label %reverse.B58.endif.endif

reverse.B684.loopexit:
  br label %reverse.before.B140.if

reverse.B58.endif.endif:
  %.7.i664.shadow.1 = load ptr, ptr %.7.i664.shadow.slot
  call void @llad.copy.adjoint.double(ptr %.7.i664.shadow.1, ptr %arg.field.4.shadow, i64 %.313.1)
  br label %reverse.B58.endif

reverse.B58.endif:
  %124 = load ptr, ptr %.7.i664.shadow.slot
  call void @llad.heap.free(ptr %124)
  store ptr null, ptr %.7.i664.shadow.slot
  br label %reverse.B56.if

reverse.B56.if:
  %125 = icmp eq i64 %reverse.iteration.B56.if, 0
  br i1 %125, label %reverse.enter.B56.if, label %reverse.back.B56.if

reverse.enter.B56.if:
  br label %reverse.B56.if.lr.ph

reverse.back.B56.if:
  %reverse.previous.B56.if = sub nuw i64 %reverse.iteration.B56.if, 1
  br label %reverse.loop.B56.if

reverse.B56.if.lr.ph:
  br label %reverse.entry

reverse.before.B140.if:
  %reverse.last.B140.if = phi i64 [ %trips.B140.if.1, %reverse.B684.loopexit ]
  %126 = mul i64 %.246.1, 1
  %127 = add i64 %126, 7
  %128 = and i64 %127, -8
  %copy.1 = call ptr @llad.frame.top(ptr %snapshot.0, i64 %128)
  %.7.i664.shadow.2 = load ptr, ptr %.7.i664.shadow.slot
  br label %reverse.loop.B140.if

reverse.loop.B140.if:
  %reverse.iteration.B140.if = phi i64 [ %reverse.previous.B140.if, %reverse.back.B140.if ], [ %reverse.last.B140.if, %reverse.before.B140.if ]
  br label %reverse.B138.loopexit

reverse.B138.loopexit:
  %path.B138.loopexit.1 = select i1 %.53310.not.1, i8 1, i8 0
  %129 = icmp eq i8 %path.B138.loopexit.1, 0
  br i1 %129, label %reverse.B138.loopexit.loopexit.B138.loopexit, label %reverse.B140.if.B138.loopexit

reverse.B138.loopexit.loopexit.B138.loopexit:
  br label %reverse.B138.loopexit.loopexit

reverse.B140.if.B138.loopexit:
  br label %reverse.B140.if

reverse.B138.loopexit.loopexit:
  br label %reverse.before.B182.if

reverse.B140.if:
  %130 = icmp eq i64 %reverse.iteration.B140.if, 0
  br i1 %130, label %reverse.enter.B140.if, label %reverse.back.B140.if

reverse.enter.B140.if:
  %131 = mul i64 %.246.1, 1
  %132 = add i64 %131, 7
  %133 = and i64 %132, -8
  %134 = call ptr @llad.frame.pop(ptr %snapshot.0, i64 %133)
  br label %reverse.B140.if.preheader

reverse.back.B140.if:
  %reverse.previous.B140.if = sub nuw i64 %reverse.iteration.B140.if, 1
  br label %reverse.loop.B140.if

reverse.B140.if.preheader:
  br label %reverse.B58.endif.endif

reverse.before.B182.if:
  %reverse.last.B182.if = phi i64 [ %trips.B182.if.1, %reverse.B138.loopexit.loopexit ]
  %.354.014.1 = add i64 1, %reverse.iteration.B140.if
  %.1126.1 = mul i64 %.354.014.1, %arg.field.5.1
  %.618.1 = mul i64 %.354.014.1, %arg.diffusivity.5.1
  %135 = getelementptr double, ptr %arg.diffusivity.4, i64 %.618.1
  %.424.1 = add nuw i64 %.354.014.1, 1
  %.1184.1 = mul i64 %.424.1, %arg.field.5.1
  %.787.1 = mul i64 %.424.1, %arg.diffusivity.5.1
  %136 = getelementptr double, ptr %arg.diffusivity.4, i64 %.787.1
  %.627.1 = add nsw i64 %.354.014.1, -1
  %.1071.1 = mul i64 %.627.1, %arg.field.5.1
  %.674.1 = mul i64 %.627.1, %arg.diffusivity.5.1
  %137 = getelementptr double, ptr %arg.diffusivity.4, i64 %.674.1
  br label %reverse.loop.B182.if

reverse.loop.B182.if:
  %reverse.iteration.B182.if = phi i64 [ %reverse.previous.B182.if, %reverse.back.B182.if ], [ %reverse.last.B182.if, %reverse.before.B182.if ]
  br label %reverse.B182.if

reverse.B182.if:
  %138 = getelementptr double, ptr %arg.field.4.shadow, i64 %.1126.1
  %.477.011.1 = add i64 1, %reverse.iteration.B182.if
  %139 = getelementptr double, ptr %138, i64 %.477.011.1
  %140 = load double, ptr %139, align 8, !alias.scope !36, !noalias !37
  store double 0.000000e+00, ptr %139, align 8, !alias.scope !36, !noalias !37
  %141 = getelementptr double, ptr %copy.1, i64 %.1126.1
  %142 = getelementptr double, ptr %141, i64 %.477.011.1
  %.1131.1 = load double, ptr %142, align 8, !alias.scope !38, !noalias !39
  %143 = getelementptr double, ptr %copy.1, i64 %.1126.1
  %144 = getelementptr double, ptr %143, i64 %.477.011.1
  %145 = getelementptr i8, ptr %144, i64 8
  %.1417.1 = load double, ptr %145, align 8, !alias.scope !38, !noalias !39
  %.1475.1 = fsub double %.1417.1, %.1131.1
  %146 = getelementptr double, ptr %135, i64 %.477.011.1
  %147 = getelementptr i8, ptr %146, i64 8
  %.1018.1 = load double, ptr %147, align 8, !alias.scope !22, !noalias !23
  %.623.1 = load double, ptr %146, align 8, !alias.scope !22, !noalias !23
  %.1021.1 = fadd double %.623.1, %.1018.1
  %.1022.1 = fmul double %.1021.1, 5.000000e-01
  %.1476.1 = fmul double %.1022.1, %.1475.1
  %148 = getelementptr double, ptr %copy.1, i64 %.1126.1
  %149 = getelementptr double, ptr %148, i64 %.477.011.1
  %150 = getelementptr i8, ptr %149, i64 -8
  %.1303.1 = load double, ptr %150, align 8, !alias.scope !38, !noalias !39
  %.1361.1 = fsub double %.1303.1, %.1131.1
  %151 = getelementptr i8, ptr %146, i64 -8
  %.905.1 = load double, ptr %151, align 8, !alias.scope !22, !noalias !23
  %.908.1 = fadd double %.623.1, %.905.1
  %.909.1 = fmul double %.908.1, 5.000000e-01
  %.1362.1 = fmul double %.909.1, %.1361.1
  %152 = getelementptr double, ptr %copy.1, i64 %.1184.1
  %153 = getelementptr double, ptr %152, i64 %.477.011.1
  %.1189.1 = load double, ptr %153, align 8, !alias.scope !38, !noalias !39
  %.1247.1 = fsub double %.1189.1, %.1131.1
  %154 = getelementptr double, ptr %136, i64 %.477.011.1
  %.792.1 = load double, ptr %154, align 8, !alias.scope !22, !noalias !23
  %.795.1 = fadd double %.623.1, %.792.1
  %.796.1 = fmul double %.795.1, 5.000000e-01
  %.1248.1 = fmul double %.796.1, %.1247.1
  %155 = getelementptr double, ptr %copy.1, i64 %.1071.1
  %156 = getelementptr double, ptr %155, i64 %.477.011.1
  %.1076.1 = load double, ptr %156, align 8, !alias.scope !38, !noalias !39
  %.1134.1 = fsub double %.1076.1, %.1131.1
  %157 = getelementptr double, ptr %137, i64 %.477.011.1
  %.679.1 = load double, ptr %157, align 8, !alias.scope !22, !noalias !23
  %.682.1 = fadd double %.623.1, %.679.1
  %.683.1 = fmul double %.682.1, 5.000000e-01
  %.1135.1 = fmul double %.683.1, %.1134.1
  %.1249.1 = fadd double %.1135.1, %.1248.1
  %.1363.1 = fadd double %.1249.1, %.1362.1
  %.1477.1 = fadd double %.1363.1, %.1476.1
  %158 = fmul double %140, %.1477.1
  %159 = fmul double %140, %arg.step
  %160 = fmul double %159, %.1475.1
  %161 = fmul double %159, %.1022.1
  %162 = fneg double %161
  %163 = fadd reassoc nsz double %140, %162
  %164 = getelementptr double, ptr %.7.i664.shadow.2, i64 %.1126.1
  %165 = getelementptr double, ptr %164, i64 %.477.011.1
  %166 = getelementptr i8, ptr %165, i64 8
  %167 = load double, ptr %166, align 8, !alias.scope !40, !noalias !41
  %168 = fadd reassoc nsz double %167, %161
  store double %168, ptr %166, align 8, !alias.scope !40, !noalias !41
  %169 = fmul double %159, %.1361.1
  %170 = fmul double %159, %.909.1
  %171 = fneg double %170
  %172 = fadd reassoc nsz double %163, %171
  %173 = getelementptr double, ptr %.7.i664.shadow.2, i64 %.1126.1
  %174 = getelementptr double, ptr %173, i64 %.477.011.1
  %175 = getelementptr i8, ptr %174, i64 -8
  %176 = load double, ptr %175, align 8, !alias.scope !40, !noalias !41
  %177 = fadd reassoc nsz double %176, %170
  store double %177, ptr %175, align 8, !alias.scope !40, !noalias !41
  %178 = fmul double %159, %.1247.1
  %179 = fmul double %159, %.796.1
  %180 = fneg double %179
  %181 = fadd reassoc nsz double %172, %180
  %182 = getelementptr double, ptr %.7.i664.shadow.2, i64 %.1184.1
  %183 = getelementptr double, ptr %182, i64 %.477.011.1
  %184 = load double, ptr %183, align 8, !alias.scope !40, !noalias !41
  %185 = fadd reassoc nsz double %184, %179
  store double %185, ptr %183, align 8, !alias.scope !40, !noalias !41
  %186 = fmul double %159, %.1134.1
  %187 = fmul double %159, %.683.1
  %188 = fneg double %187
  %189 = fadd reassoc nsz double %181, %188
  %190 = getelementptr double, ptr %.7.i664.shadow.2, i64 %.1126.1
  %191 = getelementptr double, ptr %190, i64 %.477.011.1
  %192 = load double, ptr %191, align 8, !alias.scope !40, !noalias !41
  %193 = fadd reassoc nsz double %192, %189
  store double %193, ptr %191, align 8, !alias.scope !40, !noalias !41
  %194 = getelementptr double, ptr %.7.i664.shadow.2, i64 %.1071.1
  %195 = getelementptr double, ptr %194, i64 %.477.011.1
  %196 = load double, ptr %195, align 8, !alias.scope !40, !noalias !41
  %197 = fadd reassoc nsz double %196, %187
  store double %197, ptr %195, align 8, !alias.scope !40, !noalias !41
  %198 = fmul double %160, 5.000000e-01
  %199 = getelementptr double, ptr %arg.diffusivity.4.shadow, i64 %.618.1
  %200 = getelementptr double, ptr %199, i64 %.477.011.1
  %201 = getelementptr i8, ptr %200, i64 8
  %202 = load double, ptr %201, align 8, !alias.scope !42, !noalias !43
  %203 = fadd reassoc nsz double %202, %198
  store double %203, ptr %201, align 8, !alias.scope !42, !noalias !43
  %204 = fmul double %169, 5.000000e-01
  %205 = fadd reassoc nsz double %198, %204
  %206 = getelementptr double, ptr %arg.diffusivity.4.shadow, i64 %.618.1
  %207 = getelementptr double, ptr %206, i64 %.477.011.1
  %208 = getelementptr i8, ptr %207, i64 -8
  %209 = load double, ptr %208, align 8, !alias.scope !42, !noalias !43
  %210 = fadd reassoc nsz double %209, %204
  store double %210, ptr %208, align 8, !alias.scope !42, !noalias !43
  %211 = fmul double %178, 5.000000e-01
  %212 = fadd reassoc nsz double %205, %211
  %213 = getelementptr double, ptr %arg.diffusivity.4.shadow, i64 %.787.1
  %214 = getelementptr double, ptr %213, i64 %.477.011.1
  %215 = load double, ptr %214, align 8, !alias.scope !42, !noalias !43
  %216 = fadd reassoc nsz double %215, %211
  store double %216, ptr %214, align 8, !alias.scope !42, !noalias !43
  %217 = fmul double %186, 5.000000e-01
  %218 = fadd reassoc nsz double %212, %217
  %219 = getelementptr double, ptr %arg.diffusivity.4.shadow, i64 %.674.1
  %220 = getelementptr double, ptr %219, i64 %.477.011.1
  %221 = load double, ptr %220, align 8, !alias.scope !42, !noalias !43
  %222 = fadd reassoc nsz double %221, %217
  store double %222, ptr %220, align 8, !alias.scope !42, !noalias !43
  %223 = getelementptr double, ptr %arg.diffusivity.4.shadow, i64 %.618.1
  %224 = getelementptr double, ptr %223, i64 %.477.011.1
  %225 = load double, ptr %224, align 8, !alias.scope !42, !noalias !43
  %226 = fadd reassoc nsz double %225, %218
  store double %226, ptr %224, align 8, !alias.scope !42, !noalias !43
  %227 = load double, ptr %arg.step.adjoint.slot
  %228 = fadd reassoc nsz double %227, %158
  store double %228, ptr %arg.step.adjoint.slot
  %229 = icmp eq i64 %reverse.iteration.B182.if, 0
  br i1 %229, label %reverse.enter.B182.if, label %reverse.back.B182.if

reverse.enter.B182.if:
  br label %reverse.B182.if.lr.ph

reverse.back.B182.if:
  %reverse.previous.B182.if = sub nuw i64 %reverse.iteration.B182.if, 1
  br label %reverse.loop.B182.if

reverse.B182.if.lr.ph:
  br label %reverse.B140.if

reverse.before.B756.if:
  %reverse.last.B756.if = phi i64 [ %trips.B756.if.1, %reverse.B722.loopexit.loopexit ]
  %.1653.023.1 = add i64 0, %reverse.iteration.B722.if
  %.1976.1 = mul i64 %.1653.023.1, %arg.observed.5.1
  %230 = getelementptr double, ptr %arg.observed.4, i64 %.1976.1
  %.1921.1 = mul i64 %.1653.023.1, %arg.field.5.1
  %231 = getelementptr double, ptr %arg.field.4, i64 %.1921.1
  br label %reverse.loop.B756.if

reverse.loop.B756.if:
  %reverse.iteration.B756.if = phi i64 [ %reverse.previous.B756.if, %reverse.back.B756.if ], [ %reverse.last.B756.if, %reverse.before.B756.if ]
  br label %reverse.B756.if

reverse.B756.if:
  %.2010.adjoint = load double, ptr %.2010.adjoint.slot
  store double -0.000000e+00, ptr %.2010.adjoint.slot
  %232 = fadd double %.2010.adjoint, %.2010.adjoint
  %.1780.019.1 = add i64 0, %reverse.iteration.B756.if
  %233 = getelementptr double, ptr %230, i64 %.1780.019.1
  %.1981.1 = load double, ptr %233, align 8, !alias.scope !30, !noalias !31
  %234 = getelementptr double, ptr %231, i64 %.1780.019.1
  %.1926.1 = load double, ptr %234, align 8, !alias.scope !26, !noalias !27
  %.1984.1 = fsub double %.1926.1, %.1981.1
  %235 = fmul double %232, %.1984.1
  %236 = fneg double %235
  %237 = getelementptr double, ptr %arg.observed.4.shadow, i64 %.1976.1
  %238 = getelementptr double, ptr %237, i64 %.1780.019.1
  %239 = load double, ptr %238, align 8, !alias.scope !44, !noalias !45
  %240 = fadd reassoc nsz double %239, %236
  store double %240, ptr %238, align 8, !alias.scope !44, !noalias !45
  %241 = getelementptr double, ptr %arg.field.4.shadow, i64 %.1921.1
  %242 = getelementptr double, ptr %241, i64 %.1780.019.1
  %243 = load double, ptr %242, align 8, !alias.scope !36, !noalias !37
  %244 = fadd reassoc nsz double %243, %235
  store double %244, ptr %242, align 8, !alias.scope !36, !noalias !37
  %245 = icmp eq i64 %reverse.iteration.B756.if, 0
  br i1 %245, label %reverse.enter.B756.if, label %reverse.back.B756.if

reverse.enter.B756.if:
  %246 = load double, ptr %misfit.3.025.adjoint.slot
  %247 = fadd reassoc nsz double %246, %.2010.adjoint
  store double %247, ptr %misfit.3.025.adjoint.slot
  br label %reverse.B756.if.lr.ph

reverse.back.B756.if:
  %248 = load double, ptr %.2010.adjoint.slot
  %249 = fadd reassoc nsz double %248, %.2010.adjoint
  store double %249, ptr %.2010.adjoint.slot
  %reverse.previous.B756.if = sub nuw i64 %reverse.iteration.B756.if, 1
  br label %reverse.loop.B756.if

reverse.B756.if.lr.ph:
  br label %reverse.B722.if

.7.i664.shadow.ready:
  store ptr %.7.i664.shadow, ptr %.7.i664.shadow.slot
  br label %reverse.B684

out.of.memory:
  br label %epilogue

epilogue:
  %status = phi i32 [ 1, %common.ret.2 ], [ 1, %common.ret.1 ], [ 0, %reverse.entry ], [ 7105633, %out.of.memory ]
  %250 = icmp eq i32 %status, 0
  br i1 %250, label %epilogue.free, label %failed

failed:
  %251 = load ptr, ptr %.7.i664.owned
  %252 = load i64, ptr %.7.i664.references
  call void @llad.references.drop(ptr %251, i64 %252)
  %253 = load ptr, ptr %arg.field.0.owned
  %254 = load i64, ptr %arg.field.0.references
  call void @llad.references.drop(ptr %253, i64 %254)
  %255 = load ptr, ptr %arg.diffusivity.0.owned
  %256 = load i64, ptr %arg.diffusivity.0.references
  call void @llad.references.drop(ptr %255, i64 %256)
  %257 = load ptr, ptr %arg.observed.0.owned
  %258 = load i64, ptr %arg.observed.0.references
  call void @llad.references.drop(ptr %257, i64 %258)
  br label %epilogue.free

epilogue.free:
  call void @llad.frame.free.all(ptr %caches, i64 1)
  %259 = load ptr, ptr %.7.i664.shadow.slot
  call void @llad.heap.free(ptr %259)
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

define internal void @llad.copy.adjoint.double(ptr noalias %target, ptr noalias %source, i64 %bytes) nounwind {
entry:
  %count = lshr i64 %bytes, 3
  %empty = icmp eq i64 %count, 0
  br i1 %empty, label %done, label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %t = getelementptr double, ptr %target, i64 %i
  %s = getelementptr double, ptr %source, i64 %i
  %taken = load double, ptr %t
  store double 0.000000e+00, ptr %t
  %before = load double, ptr %s
  %after = fadd double %before, %taken
  store double %after, ptr %s
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %count
  br i1 %more, label %loop, label %done

done:
  ret void
}

define internal void @llad.move.adjoint.double(ptr %target, ptr %source, i64 %bytes) nounwind {
entry:
  %count = lshr i64 %bytes, 3
  %empty = icmp eq i64 %count, 0
  %behind = icmp ugt ptr %target, %source
  %last = sub i64 %count, 1
  br i1 %empty, label %done, label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %mirrored = sub i64 %last, %i
  %place = select i1 %behind, i64 %i, i64 %mirrored
  %t = getelementptr double, ptr %target, i64 %place
  %s = getelementptr double, ptr %source, i64 %place
  %taken = load double, ptr %t
  store double 0.000000e+00, ptr %t
  %before = load double, ptr %s
  %after = fadd double %before, %taken
  store double %after, ptr %s
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %count
  br i1 %more, label %loop, label %done

done:
  ret void
}

define internal void @llad.copy.adjoint.float(ptr noalias %target, ptr noalias %source, i64 %bytes) nounwind {
entry:
  %count = lshr i64 %bytes, 2
  %empty = icmp eq i64 %count, 0
  br i1 %empty, label %done, label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %t = getelementptr float, ptr %target, i64 %i
  %s = getelementptr float, ptr %source, i64 %i
  %taken = load float, ptr %t
  store float 0.000000e+00, ptr %t
  %before = load float, ptr %s
  %after = fadd float %before, %taken
  store float %after, ptr %s
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %count
  br i1 %more, label %loop, label %done

done:
  ret void
}

define internal void @llad.move.adjoint.float(ptr %target, ptr %source, i64 %bytes) nounwind {
entry:
  %count = lshr i64 %bytes, 2
  %empty = icmp eq i64 %count, 0
  %behind = icmp ugt ptr %target, %source
  %last = sub i64 %count, 1
  br i1 %empty, label %done, label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %mirrored = sub i64 %last, %i
  %place = select i1 %behind, i64 %i, i64 %mirrored
  %t = getelementptr float, ptr %target, i64 %place
  %s = getelementptr float, ptr %source, i64 %place
  %taken = load float, ptr %t
  store float 0.000000e+00, ptr %t
  %before = load float, ptr %s
  %after = fadd float %before, %taken
  store float %after, ptr %s
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %count
  br i1 %more, label %loop, label %done

done:
  ret void
}

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
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{i1 true}
!2 = !{!3, !5, !6, !8}
!3 = distinct !{!3, !4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!4 = distinct !{!4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!5 = distinct !{!5, !4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!6 = distinct !{!6, !7, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!7 = distinct !{!7, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!8 = distinct !{!8, !7, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!9 = distinct !{!9, !"llad"}
!10 = distinct !{!10, !9, !"llad.0"}
!11 = distinct !{!11, !9, !"llad.1"}
!12 = distinct !{!12, !9, !"llad.2"}
!13 = distinct !{!13, !9, !"llad.3"}
!14 = distinct !{!14, !9, !"llad.4"}
!15 = distinct !{!15, !9, !"llad.5"}
!16 = distinct !{!16, !9, !"llad.6"}
!17 = distinct !{!17, !9, !"llad.7"}
!18 = distinct !{!18, !9, !"llad.8"}
!19 = distinct !{!19, !9, !"llad.9"}
!20 = distinct !{!20, !9, !"llad.10"}
!21 = distinct !{!21, !9, !"llad.11"}
!22 = !{!10}
!23 = !{!11, !12, !13, !14, !15, !16, !17, !18, !19, !20, !21}
!24 = !{!11}
!25 = !{!10, !12, !13, !14, !15, !16, !17, !18, !19, !20, !21}
!26 = !{!12}
!27 = !{!10, !11, !13, !14, !15, !16, !17, !18, !19, !20, !21}
!28 = !{!13}
!29 = !{!10, !11, !12, !14, !15, !16, !17, !18, !19, !20, !21}
!30 = !{!14}
!31 = !{!10, !11, !12, !13, !15, !16, !17, !18, !19, !20, !21}
!32 = !{!15}
!33 = !{!10, !11, !12, !13, !14, !16, !17, !18, !19, !20, !21}
!34 = !{!16}
!35 = !{!10, !11, !12, !13, !14, !15, !17, !18, !19, !20, !21}
!36 = !{!17}
!37 = !{!10, !11, !12, !13, !14, !15, !16, !18, !19, !20, !21}
!38 = !{!18}
!39 = !{!10, !11, !12, !13, !14, !15, !16, !17, !19, !20, !21}
!40 = !{!19}
!41 = !{!10, !11, !12, !13, !14, !15, !16, !17, !18, !20, !21}
!42 = !{!20}
!43 = !{!10, !11, !12, !13, !14, !15, !16, !17, !18, !19, !21}
!44 = !{!21}
!45 = !{!10, !11, !12, !13, !14, !15, !16, !17, !18, !19, !20}
