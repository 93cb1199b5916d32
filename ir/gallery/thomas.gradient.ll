; thomas: gradient, for x86-64-v3. Written by scripts/gallery.py.
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

declare i64 @llvm.usub.sat.i64(i64, i64) #0

define i32 @thomas.primal.gradient(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.lower.0, ptr %arg.lower.1, i64 %arg.lower.2, i64 %arg.lower.3, ptr %arg.lower.4, i64 %arg.lower.5.0, i64 %arg.lower.6.0, ptr %arg.diagonal.0, ptr %arg.diagonal.1, i64 %arg.diagonal.2, i64 %arg.diagonal.3, ptr %arg.diagonal.4, i64 %arg.diagonal.5.0, i64 %arg.diagonal.6.0, ptr %arg.upper.0, ptr %arg.upper.1, i64 %arg.upper.2, i64 %arg.upper.3, ptr %arg.upper.4, i64 %arg.upper.5.0, i64 %arg.upper.6.0, ptr %arg.right.0, ptr %arg.right.1, i64 %arg.right.2, i64 %arg.right.3, ptr %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.6.0, ptr noalias %retptr.shadow, ptr noalias %arg.lower.4.shadow, ptr noalias %arg.diagonal.4.shadow, ptr noalias %arg.upper.4.shadow, ptr noalias %arg.right.4.shadow, ptr noalias %kept.bytes) {
prologue:
  %caches = alloca [1 x [5 x i64]], align 16
  call void @llvm.memset.p0.i64(ptr %caches, i8 0, i64 40, i1 false)
  %cache.0 = getelementptr inbounds i8, ptr %caches, i64 0
  %.7.i548.owned = alloca ptr
  store ptr null, ptr %.7.i548.owned
  %.7.i548.references = alloca i64
  store i64 0, ptr %.7.i548.references
  %.7.i552.owned = alloca ptr
  store ptr null, ptr %.7.i552.owned
  %.7.i552.references = alloca i64
  store i64 0, ptr %.7.i552.references
  %arg.lower.0.owned = alloca ptr
  store ptr null, ptr %arg.lower.0.owned
  %arg.lower.0.references = alloca i64
  store i64 0, ptr %arg.lower.0.references
  %arg.diagonal.0.owned = alloca ptr
  store ptr null, ptr %arg.diagonal.0.owned
  %arg.diagonal.0.references = alloca i64
  store i64 0, ptr %arg.diagonal.0.references
  %arg.upper.0.owned = alloca ptr
  store ptr null, ptr %arg.upper.0.owned
  %arg.upper.0.references = alloca i64
  store i64 0, ptr %arg.upper.0.references
  %arg.right.0.owned = alloca ptr
  store ptr null, ptr %arg.right.0.owned
  %arg.right.0.references = alloca i64
  store i64 0, ptr %arg.right.0.references
  %.29.i.kept = alloca i64
  %.7.i548.reference = alloca ptr
  store ptr null, ptr %.7.i548.reference
  %.7.i548.bytes = alloca i64
  store i64 0, ptr %.7.i548.bytes
  %.62.i.kept = alloca ptr
  %.7.i552.reference = alloca ptr
  store ptr null, ptr %.7.i552.reference
  %.7.i552.bytes = alloca i64
  store i64 0, ptr %.7.i552.bytes
  %.62.i526.kept = alloca ptr
  %.219.kept = alloca double
  %.227.kept = alloca double
  %.317.kept = alloca double
  %.325.kept = alloca double
  %trips.B222.if.kept = alloca i64
  %path.B390.kept = alloca i8
  %.786.kept = alloca i64
  %trips.B430.if.kept = alloca i64
  %path.B504.kept = alloca i8
  %trips.B538.if.kept = alloca i64
  %path.B584.kept = alloca i8
  %.7.i548.shadow.slot = alloca ptr
  store ptr null, ptr %.7.i548.shadow.slot
  %.7.i552.shadow.slot = alloca ptr
  store ptr null, ptr %.7.i552.shadow.slot
  %.1222.lcssa.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.1222.lcssa.adjoint.slot
  %.1222.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.1222.adjoint.slot
  %.317.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.317.adjoint.slot
  %.219.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.219.adjoint.slot
  %.566.adjoint.slot = alloca double
  store double -0.000000e+00, ptr %.566.adjoint.slot
  br label %entry

entry:
  tail call void @NRT_incref(ptr %arg.lower.0)
  store ptr %arg.lower.0, ptr %arg.lower.0.owned
  %0 = load i64, ptr %arg.lower.0.references
  %1 = add i64 %0, 1
  store i64 %1, ptr %arg.lower.0.references
  tail call void @NRT_incref(ptr %arg.diagonal.0)
  store ptr %arg.diagonal.0, ptr %arg.diagonal.0.owned
  %2 = load i64, ptr %arg.diagonal.0.references
  %3 = add i64 %2, 1
  store i64 %3, ptr %arg.diagonal.0.references
  tail call void @NRT_incref(ptr %arg.upper.0)
  store ptr %arg.upper.0, ptr %arg.upper.0.owned
  %4 = load i64, ptr %arg.upper.0.references
  %5 = add i64 %4, 1
  store i64 %5, ptr %arg.upper.0.references
  tail call void @NRT_incref(ptr %arg.right.0)
  store ptr %arg.right.0, ptr %arg.right.0.owned
  %6 = load i64, ptr %arg.right.0.references
  %7 = add i64 %6, 1
  store i64 %7, ptr %arg.right.0.references
  %.14.i = icmp slt i64 %arg.diagonal.5.0, 0
  br i1 %.14.i, label %B0.if, label %B0.endif.endif.i, !prof !0

B0.endif.endif.i:
  %.30.i = icmp samesign ugt i64 %arg.diagonal.5.0, 1152921504606846975
  br i1 %.30.i, label %B0.if, label %B0.endif.endif.endif.i, !prof !0

B0.endif.endif.endif.i:
  %.29.i = shl nuw nsw i64 %arg.diagonal.5.0, 3
  store i64 %.29.i, ptr %.29.i.kept
  %.7.i548 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !1
  store i64 %.29.i, ptr %.7.i548.bytes
  call void @NRT_incref(ptr %.7.i548)
  store ptr %.7.i548, ptr %.7.i548.reference
  store ptr %.7.i548, ptr %.7.i548.owned
  store i64 1, ptr %.7.i548.references
  %.8.i = icmp eq ptr %.7.i548, null
  br i1 %.8.i, label %B0.if, label %B0.endif.endif.endif.i517, !prof !0

B0.endif.endif.endif.i517:
  %.62.i = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %.7.i548), !noalias !11
  store ptr %.62.i, ptr %.62.i.kept
  %.7.i552 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !12
  store i64 %.29.i, ptr %.7.i552.bytes
  call void @NRT_incref(ptr %.7.i552)
  store ptr %.7.i552, ptr %.7.i552.reference
  store ptr %.7.i552, ptr %.7.i552.owned
  store i64 1, ptr %.7.i552.references
  %.8.i553 = icmp eq ptr %.7.i552, null
  br i1 %.8.i553, label %B0.endif.if, label %B0.endif.endif, !prof !0

B0.endif.endif:
  %.62.i526 = tail call ptr @NRT_MemInfo_data_fast(ptr nonnull %.7.i552), !noalias !22
  store ptr %.62.i526, ptr %.62.i526.kept
  %.219 = load double, ptr %arg.diagonal.4, align 8, !alias.scope !41, !noalias !42
  store double %.219, ptr %.219.kept
  %.220 = fcmp oeq double %.219, 0.000000e+00
  br i1 %.220, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !0

B0.endif.endif.endif:
  %.189 = load double, ptr %arg.upper.4, align 8, !alias.scope !43, !noalias !44
  %.227 = fdiv double %.189, %.219
  store double %.227, ptr %.227.kept
  store double %.227, ptr %.62.i, align 8, !alias.scope !45, !noalias !46
  %.317 = load double, ptr %arg.diagonal.4, align 8, !alias.scope !41, !noalias !42
  store double %.317, ptr %.317.kept
  %.318 = fcmp oeq double %.317, 0.000000e+00
  br i1 %.318, label %B0.endif.endif.endif.if, label %B0.endif.endif.endif.endif, !prof !0

B0.endif.endif.endif.endif:
  %.287 = load double, ptr %arg.right.4, align 8, !alias.scope !47, !noalias !48
  %.325 = fdiv double %.287, %.317
  store double %.325, ptr %.325.kept
  store double %.325, ptr %.62.i526, align 8, !alias.scope !49, !noalias !50
  %.436600 = icmp samesign ugt i64 %arg.diagonal.5.0, 1
  br i1 %.436600, label %B222.if.preheader, label %B390

B222.if.preheader:
  %trips.B222.if = add i64 %arg.diagonal.5.0, -2
  store i64 %trips.B222.if, ptr %trips.B222.if.kept
  %8 = add nuw nsw i64 %trips.B222.if, 1
  %9 = mul i64 %8, 8
  %cache.0.entry = call ptr @llad.frame.push(ptr %cache.0, i64 %9)
  %10 = icmp eq ptr %cache.0.entry, null
  br i1 %10, label %out.of.memory, label %cache.0.ready

B222.if:
  %iteration.B222.if = phi i64 [ 0, %cache.0.ready ], [ %iteration.B222.if.next, %B224.endif ]
  %.380.0601 = phi i64 [ %.449, %B224.endif ], [ 1, %cache.0.ready ]
  %11 = getelementptr double, ptr %arg.diagonal.4, i64 %.380.0601
  %.503 = load double, ptr %11, align 8, !alias.scope !41, !noalias !42
  %12 = getelementptr double, ptr %arg.lower.4, i64 %.380.0601
  %.533 = load double, ptr %12, align 8, !alias.scope !51, !noalias !52
  %.534 = add nsw i64 %.380.0601, -1
  %13 = getelementptr double, ptr %.62.i, i64 %.534
  %.564 = load double, ptr %13, align 8, !alias.scope !45, !noalias !46
  %.565 = fmul double %.533, %.564
  %.566 = fsub double %.503, %.565
  %.567 = fcmp oeq double %.566, 0.000000e+00
  br i1 %.567, label %B224.if, label %B224.endif, !prof !0

B224.endif:
  %.449 = add nuw nsw i64 %.380.0601, 1
  %.574 = fdiv double 1.000000e+00, %.566
  %14 = getelementptr double, ptr %arg.upper.4, i64 %.380.0601
  %.604 = load double, ptr %14, align 8, !alias.scope !43, !noalias !44
  %.605 = fmul double %.574, %.604
  %15 = getelementptr double, ptr %.62.i, i64 %.380.0601
  store double %.605, ptr %15, align 8, !alias.scope !45, !noalias !46
  %16 = getelementptr double, ptr %arg.right.4, i64 %.380.0601
  %.665 = load double, ptr %16, align 8, !alias.scope !47, !noalias !48
  %.695 = load double, ptr %12, align 8, !alias.scope !51, !noalias !52
  %17 = getelementptr double, ptr %.62.i526, i64 %.534
  %.726 = load double, ptr %17, align 8, !alias.scope !49, !noalias !50
  %18 = getelementptr inbounds double, ptr %cache.0.entry, i64 %iteration.B222.if
  store double %.726, ptr %18, align 8, !alias.scope !53, !noalias !54
  %.727 = fmul double %.695, %.726
  %.728 = fsub double %.665, %.727
  %.729 = fmul double %.574, %.728
  %19 = getelementptr double, ptr %.62.i526, i64 %.380.0601
  store double %.729, ptr %19, align 8, !alias.scope !49, !noalias !50
  %exitcond.not = icmp eq i64 %arg.diagonal.5.0, %.449
  %iteration.B222.if.next = add nuw nsw i64 %iteration.B222.if, 1
  br i1 %exitcond.not, label %B390.loopexit, label %B222.if

B390.loopexit:
  br label %B390

B390:
  %path.B390 = phi i8 [ 0, %B390.loopexit ], [ 1, %B0.endif.endif.endif.endif ]
  store i8 %path.B390, ptr %path.B390.kept
  tail call void @NRT_decref(ptr %arg.upper.0)
  store ptr %arg.upper.0, ptr %arg.upper.0.owned
  %20 = load i64, ptr %arg.upper.0.references
  %21 = load ptr, ptr %arg.upper.0.owned
  %22 = icmp eq ptr %21, %arg.upper.0
  %23 = icmp ne i64 %20, 0
  %24 = add i64 %20, -1
  %25 = and i1 %22, %23
  %26 = select i1 %25, i64 %24, i64 %20
  store i64 %26, ptr %arg.upper.0.references
  tail call void @NRT_decref(ptr %arg.right.0)
  store ptr %arg.right.0, ptr %arg.right.0.owned
  %27 = load i64, ptr %arg.right.0.references
  %28 = load ptr, ptr %arg.right.0.owned
  %29 = icmp eq ptr %28, %arg.right.0
  %30 = icmp ne i64 %27, 0
  %31 = add i64 %27, -1
  %32 = and i1 %29, %30
  %33 = select i1 %32, i64 %31, i64 %27
  store i64 %33, ptr %arg.right.0.references
  tail call void @NRT_decref(ptr %arg.lower.0)
  store ptr %arg.lower.0, ptr %arg.lower.0.owned
  %34 = load i64, ptr %arg.lower.0.references
  %35 = load ptr, ptr %arg.lower.0.owned
  %36 = icmp eq ptr %35, %arg.lower.0
  %37 = icmp ne i64 %34, 0
  %38 = add i64 %34, -1
  %39 = and i1 %36, %37
  %40 = select i1 %39, i64 %38, i64 %34
  store i64 %40, ptr %arg.lower.0.references
  tail call void @NRT_decref(ptr %arg.diagonal.0)
  store ptr %arg.diagonal.0, ptr %arg.diagonal.0.owned
  %41 = load i64, ptr %arg.diagonal.0.references
  %42 = load ptr, ptr %arg.diagonal.0.owned
  %43 = icmp eq ptr %42, %arg.diagonal.0
  %44 = icmp ne i64 %41, 0
  %45 = add i64 %41, -1
  %46 = and i1 %43, %44
  %47 = select i1 %46, i64 %45, i64 %41
  store i64 %47, ptr %arg.diagonal.0.references
  %spec.select = tail call i64 @llvm.usub.sat.i64(i64 %arg.diagonal.5.0, i64 1)
  %.866603 = icmp sgt i64 %spec.select, 0
  br i1 %.866603, label %B430.if.preheader, label %B504

B430.if.preheader:
  %.786 = add nsw i64 %arg.diagonal.5.0, -2
  store i64 %.786, ptr %.786.kept
  %48 = icmp sgt i64 %spec.select, 1
  %49 = select i1 %48, i64 %spec.select, i64 1
  %trips.B430.if = add i64 %49, -1
  store i64 %trips.B430.if, ptr %trips.B430.if.kept
  br label %B430.if

B430.if:
  %iteration.B430.if = phi i64 [ 0, %B430.if.preheader ], [ %iteration.B430.if.next, %B430.if ]
  %.813.0605 = phi i64 [ %.875, %B430.if ], [ %spec.select, %B430.if.preheader ]
  %.810.0604 = phi i64 [ %.879, %B430.if ], [ %.786, %B430.if.preheader ]
  %.875 = add nsw i64 %.813.0605, -1
  %.879 = add i64 %.810.0604, -1
  %.917 = icmp slt i64 %.810.0604, 0
  %50 = getelementptr double, ptr %.62.i526, i64 %.810.0604
  %.932 = getelementptr double, ptr %50, i64 0
  %.933 = load double, ptr %.932, align 8, !alias.scope !49, !noalias !50
  %51 = getelementptr double, ptr %.62.i, i64 %.810.0604
  %.962 = getelementptr double, ptr %51, i64 0
  %.963 = load double, ptr %.962, align 8, !alias.scope !45, !noalias !46
  %.978 = icmp slt i64 %.810.0604, -1
  %.979 = select i1 %.978, i64 %arg.diagonal.5.0, i64 0
  %52 = getelementptr i8, ptr %50, i64 8
  %.993 = getelementptr double, ptr %52, i64 %.979
  %.994 = load double, ptr %.993, align 8, !alias.scope !49, !noalias !50
  %.995 = fmul double %.963, %.994
  %.996 = fsub double %.933, %.995
  store double %.996, ptr %.932, align 8, !alias.scope !49, !noalias !50
  %.866 = icmp samesign ugt i64 %.813.0605, 1
  %iteration.B430.if.next = add nuw nsw i64 %iteration.B430.if, 1
  br i1 %.866, label %B430.if, label %B504.loopexit

B504.loopexit:
  br label %B504

B504:
  %path.B504 = phi i8 [ 0, %B390 ], [ 1, %B504.loopexit ]
  store i8 %path.B504, ptr %path.B504.kept
  tail call void @NRT_decref(ptr nonnull %.7.i548)
  %53 = load i64, ptr %.7.i548.references
  %54 = load ptr, ptr %.7.i548.owned
  %55 = icmp eq ptr %54, %.7.i548
  %56 = icmp ne i64 %53, 0
  %57 = add i64 %53, -1
  %58 = and i1 %55, %56
  %59 = select i1 %58, i64 %57, i64 %53
  store i64 %59, ptr %.7.i548.references
  %60 = load i64, ptr %arg.lower.0.references
  %61 = load ptr, ptr %arg.lower.0.owned
  %62 = icmp eq ptr %61, %.7.i548
  %63 = icmp ne i64 %60, 0
  %64 = add i64 %60, -1
  %65 = and i1 %62, %63
  %66 = select i1 %65, i64 %64, i64 %60
  store i64 %66, ptr %arg.lower.0.references
  %67 = load i64, ptr %arg.diagonal.0.references
  %68 = load ptr, ptr %arg.diagonal.0.owned
  %69 = icmp eq ptr %68, %.7.i548
  %70 = icmp ne i64 %67, 0
  %71 = add i64 %67, -1
  %72 = and i1 %69, %70
  %73 = select i1 %72, i64 %71, i64 %67
  store i64 %73, ptr %arg.diagonal.0.references
  %74 = load i64, ptr %arg.upper.0.references
  %75 = load ptr, ptr %arg.upper.0.owned
  %76 = icmp eq ptr %75, %.7.i548
  %77 = icmp ne i64 %74, 0
  %78 = add i64 %74, -1
  %79 = and i1 %76, %77
  %80 = select i1 %79, i64 %78, i64 %74
  store i64 %80, ptr %arg.upper.0.references
  %81 = load i64, ptr %arg.right.0.references
  %82 = load ptr, ptr %arg.right.0.owned
  %83 = icmp eq ptr %82, %.7.i548
  %84 = icmp ne i64 %81, 0
  %85 = add i64 %81, -1
  %86 = and i1 %83, %84
  %87 = select i1 %86, i64 %85, i64 %81
  store i64 %87, ptr %arg.right.0.references
  %.1122606.not = icmp eq i64 %arg.diagonal.5.0, 0
  br i1 %.1122606.not, label %B584, label %B538.if.preheader

B538.if.preheader:
  %88 = icmp sgt i64 %arg.diagonal.5.0, 1
  %89 = select i1 %88, i64 %arg.diagonal.5.0, i64 1
  %trips.B538.if = add i64 %89, -1
  store i64 %trips.B538.if, ptr %trips.B538.if.kept
  br label %B538.if

B538.if:
  %iteration.B538.if = phi i64 [ 0, %B538.if.preheader ], [ %iteration.B538.if.next, %B538.if ]
  %total.2.0609 = phi double [ %.1222, %B538.if ], [ 0.000000e+00, %B538.if.preheader ]
  %.1069.0608 = phi i64 [ %.1131, %B538.if ], [ %arg.diagonal.5.0, %B538.if.preheader ]
  %.1066.0607 = phi i64 [ %.1135, %B538.if ], [ 0, %B538.if.preheader ]
  %.1131 = add nsw i64 %.1069.0608, -1
  %.1135 = add nuw nsw i64 %.1066.0607, 1
  %90 = getelementptr double, ptr %.62.i526, i64 %.1066.0607
  %.1189 = load double, ptr %90, align 8, !alias.scope !49, !noalias !50
  %.1220 = fmul double %.1189, %.1189
  %.1222 = fadd double %total.2.0609, %.1220
  %.1122 = icmp sgt i64 %.1069.0608, 1
  %iteration.B538.if.next = add nuw nsw i64 %iteration.B538.if, 1
  br i1 %.1122, label %B538.if, label %B584.loopexit

B584.loopexit:
  %.1222.lcssa = phi double [ %.1222, %B538.if ]
  br label %B584

B584:
  %path.B584 = phi i8 [ 0, %B504 ], [ 1, %B584.loopexit ]
  %total.2.0.lcssa = phi double [ 0.000000e+00, %B504 ], [ %.1222.lcssa, %B584.loopexit ]
  store i8 %path.B584, ptr %path.B584.kept
  tail call void @NRT_decref(ptr nonnull %.7.i552)
  %91 = load i64, ptr %.7.i552.references
  %92 = load ptr, ptr %.7.i552.owned
  %93 = icmp eq ptr %92, %.7.i552
  %94 = icmp ne i64 %91, 0
  %95 = add i64 %91, -1
  %96 = and i1 %93, %94
  %97 = select i1 %96, i64 %95, i64 %91
  store i64 %97, ptr %.7.i552.references
  %98 = load i64, ptr %arg.lower.0.references
  %99 = load ptr, ptr %arg.lower.0.owned
  %100 = icmp eq ptr %99, %.7.i552
  %101 = icmp ne i64 %98, 0
  %102 = add i64 %98, -1
  %103 = and i1 %100, %101
  %104 = select i1 %103, i64 %102, i64 %98
  store i64 %104, ptr %arg.lower.0.references
  %105 = load i64, ptr %arg.diagonal.0.references
  %106 = load ptr, ptr %arg.diagonal.0.owned
  %107 = icmp eq ptr %106, %.7.i552
  %108 = icmp ne i64 %105, 0
  %109 = add i64 %105, -1
  %110 = and i1 %107, %108
  %111 = select i1 %110, i64 %109, i64 %105
  store i64 %111, ptr %arg.diagonal.0.references
  %112 = load i64, ptr %arg.upper.0.references
  %113 = load ptr, ptr %arg.upper.0.owned
  %114 = icmp eq ptr %113, %.7.i552
  %115 = icmp ne i64 %112, 0
  %116 = add i64 %112, -1
  %117 = and i1 %114, %115
  %118 = select i1 %117, i64 %116, i64 %112
  store i64 %118, ptr %arg.upper.0.references
  %119 = load i64, ptr %arg.right.0.references
  %120 = load ptr, ptr %arg.right.0.owned
  %121 = icmp eq ptr %120, %.7.i552
  %122 = icmp ne i64 %119, 0
  %123 = add i64 %119, -1
  %124 = and i1 %121, %122
  %125 = select i1 %124, i64 %123, i64 %119
  store i64 %125, ptr %arg.right.0.references
  store double %total.2.0.lcssa, ptr %retptr, align 8, !alias.scope !55, !noalias !56
  br label %common.ret.0

common.ret.0:
  br label %success

success:
  %caches.bytes = call i64 @llad.frame.bytes.all(ptr %caches, i64 1)
  %126 = add i64 %caches.bytes, 0
  %127 = load i64, ptr %.7.i548.bytes
  %128 = add i64 0, %127
  %129 = load i64, ptr %.7.i552.bytes
  %130 = add i64 %128, %129
  %kept.bytes.1 = add i64 %126, %130
  store i64 %kept.bytes.1, ptr %kept.bytes
  %.29.i.1 = load i64, ptr %.29.i.kept
  %131 = or i64 %.29.i.1, 1
  %.7.i548.shadow = call ptr @llad.heap.zeroed(i64 %131)
  %132 = icmp eq ptr %.7.i548.shadow, null
  br i1 %132, label %out.of.memory, label %.7.i548.shadow.ready

B224.if:
  store ptr @exception, ptr %excinfo, align 8, !numba_exception_output !23, !alias.scope !57, !noalias !58
  br label %common.ret.1

common.ret.1:
  br label %epilogue

B0.endif.endif.endif.if:
  store ptr @exception, ptr %excinfo, align 8, !numba_exception_output !23, !alias.scope !57, !noalias !58
  br label %common.ret.4

common.ret.4:
  br label %epilogue

B0.endif.endif.if:
  store ptr @exception, ptr %excinfo, align 8, !numba_exception_output !23, !alias.scope !57, !noalias !58
  br label %common.ret.3

common.ret.3:
  br label %epilogue

B0.endif.if:
  store ptr @exception.4, ptr %excinfo, align 8, !alias.scope !57, !noalias !58
  br label %common.ret.5

common.ret.5:
  br label %epilogue

B0.if:
  %excinfo.1.0.ph = phi ptr [ @exception.4, %B0.endif.endif.endif.i ], [ @exception.2, %entry ], [ @exception.3, %B0.endif.endif.i ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8, !alias.scope !57, !noalias !58
  br label %common.ret.2

common.ret.2:
  br label %epilogue

cache.0.ready:
  br label %B222.if

reverse.success:
  br label %reverse.common.ret.0

reverse.common.ret.0:
  br label %reverse.B584

reverse.B584:
  %133 = load double, ptr %retptr.shadow, align 8, !alias.scope !59, !noalias !60
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !59, !noalias !60
  %path.B584.1 = load i8, ptr %path.B584.kept
  %134 = icmp eq i8 %path.B584.1, 0
  br i1 %134, label %reverse.B504.B584, label %reverse.B584.loopexit.B584

reverse.B504.B584:
  br label %reverse.B504

reverse.B584.loopexit.B584:
  %135 = load double, ptr %.1222.lcssa.adjoint.slot
  %136 = fadd reassoc nsz double %135, %133
  store double %136, ptr %.1222.lcssa.adjoint.slot
  br label %reverse.B584.loopexit

reverse.B504:
  %path.B504.1 = load i8, ptr %path.B504.kept
  %137 = icmp eq i8 %path.B504.1, 0
  br i1 %137, label %reverse.B390.B504, label %reverse.B504.loopexit.B504

reverse.B584.loopexit:
  %.1222.lcssa.adjoint = load double, ptr %.1222.lcssa.adjoint.slot
  store double -0.000000e+00, ptr %.1222.lcssa.adjoint.slot
  %138 = load double, ptr %.1222.adjoint.slot
  %139 = fadd reassoc nsz double %138, %.1222.lcssa.adjoint
  store double %139, ptr %.1222.adjoint.slot
  %trips.B538.if.1 = load i64, ptr %trips.B538.if.kept
  br label %reverse.before.B538.if

reverse.before.B538.if:
  %reverse.last.B538.if = phi i64 [ %trips.B538.if.1, %reverse.B584.loopexit ]
  %.62.i526.1 = load ptr, ptr %.62.i526.kept
  %.7.i552.shadow = load ptr, ptr %.7.i552.shadow.slot
  br label %reverse.loop.B538.if

reverse.loop.B538.if:
  %reverse.iteration.B538.if = phi i64 [ %reverse.previous.B538.if, %reverse.back.B538.if ], [ %reverse.last.B538.if, %reverse.before.B538.if ]
  br label %reverse.B538.if

reverse.B538.if:
  %.1222.adjoint = load double, ptr %.1222.adjoint.slot
  store double -0.000000e+00, ptr %.1222.adjoint.slot
  %140 = fadd double %.1222.adjoint, %.1222.adjoint
  %.1066.0607.1 = add i64 0, %reverse.iteration.B538.if
  %141 = getelementptr double, ptr %.62.i526.1, i64 %.1066.0607.1
  %.1189.1 = load double, ptr %141, align 8, !alias.scope !49, !noalias !50
  %142 = fmul double %140, %.1189.1
  %143 = getelementptr double, ptr %.7.i552.shadow, i64 %.1066.0607.1
  %144 = load double, ptr %143, align 8, !alias.scope !61, !noalias !62
  %145 = fadd reassoc nsz double %144, %142
  store double %145, ptr %143, align 8, !alias.scope !61, !noalias !62
  %146 = icmp eq i64 %reverse.iteration.B538.if, 0
  br i1 %146, label %reverse.enter.B538.if, label %reverse.back.B538.if

reverse.enter.B538.if:
  br label %reverse.B538.if.preheader

reverse.back.B538.if:
  %147 = load double, ptr %.1222.adjoint.slot
  %148 = fadd reassoc nsz double %147, %.1222.adjoint
  store double %148, ptr %.1222.adjoint.slot
  %reverse.previous.B538.if = sub nuw i64 %reverse.iteration.B538.if, 1
  br label %reverse.loop.B538.if

reverse.B538.if.preheader:
  br label %reverse.B504

reverse.B390.B504:
  br label %reverse.B390

reverse.B504.loopexit.B504:
  br label %reverse.B504.loopexit

reverse.B390:
  %path.B390.1 = load i8, ptr %path.B390.kept
  %149 = icmp eq i8 %path.B390.1, 0
  br i1 %149, label %reverse.B390.loopexit.B390, label %reverse.B0.endif.endif.endif.endif.B390

reverse.B504.loopexit:
  %trips.B430.if.1 = load i64, ptr %trips.B430.if.kept
  br label %reverse.before.B430.if

reverse.before.B430.if:
  %reverse.last.B430.if = phi i64 [ %trips.B430.if.1, %reverse.B504.loopexit ]
  %.7.i552.shadow.1 = load ptr, ptr %.7.i552.shadow.slot
  %.786.1 = load i64, ptr %.786.kept
  %.62.i526.2 = load ptr, ptr %.62.i526.kept
  %.62.i.1 = load ptr, ptr %.62.i.kept
  %.7.i548.shadow.1 = load ptr, ptr %.7.i548.shadow.slot
  br label %reverse.loop.B430.if

reverse.loop.B430.if:
  %reverse.iteration.B430.if = phi i64 [ %reverse.previous.B430.if, %reverse.back.B430.if ], [ %reverse.last.B430.if, %reverse.before.B430.if ]
  br label %reverse.B430.if

reverse.B430.if:
  %150 = mul i64 %reverse.iteration.B430.if, -1
  %.810.0604.1 = add i64 %.786.1, %150
  %151 = getelementptr double, ptr %.7.i552.shadow.1, i64 %.810.0604.1
  %152 = getelementptr double, ptr %151, i64 0
  %153 = load double, ptr %152, align 8, !alias.scope !61, !noalias !62
  store double 0.000000e+00, ptr %152, align 8, !alias.scope !61, !noalias !62
  %154 = fneg double %153
  %.978.1 = icmp slt i64 %.810.0604.1, -1
  %.979.1 = select i1 %.978.1, i64 %arg.diagonal.5.0, i64 0
  %155 = getelementptr double, ptr %.62.i526.2, i64 %.810.0604.1
  %156 = getelementptr i8, ptr %155, i64 8
  %.993.1 = getelementptr double, ptr %156, i64 %.979.1
  %.994.1 = load double, ptr %.993.1, align 8, !alias.scope !49, !noalias !50
  %157 = fmul double %154, %.994.1
  %158 = getelementptr double, ptr %.62.i.1, i64 %.810.0604.1
  %.962.1 = getelementptr double, ptr %158, i64 0
  %.963.1 = load double, ptr %.962.1, align 8, !alias.scope !45, !noalias !46
  %159 = fmul double %154, %.963.1
  %160 = getelementptr double, ptr %.7.i552.shadow.1, i64 %.810.0604.1
  %161 = getelementptr i8, ptr %160, i64 8
  %162 = getelementptr double, ptr %161, i64 %.979.1
  %163 = load double, ptr %162, align 8, !alias.scope !61, !noalias !62
  %164 = fadd reassoc nsz double %163, %159
  store double %164, ptr %162, align 8, !alias.scope !61, !noalias !62
  %165 = getelementptr double, ptr %.7.i548.shadow.1, i64 %.810.0604.1
  %166 = getelementptr double, ptr %165, i64 0
  %167 = load double, ptr %166, align 8, !alias.scope !63, !noalias !64
  %168 = fadd reassoc nsz double %167, %157
  store double %168, ptr %166, align 8, !alias.scope !63, !noalias !64
  %169 = getelementptr double, ptr %.7.i552.shadow.1, i64 %.810.0604.1
  %170 = getelementptr double, ptr %169, i64 0
  %171 = load double, ptr %170, align 8, !alias.scope !61, !noalias !62
  %172 = fadd reassoc nsz double %171, %153
  store double %172, ptr %170, align 8, !alias.scope !61, !noalias !62
  %173 = icmp eq i64 %reverse.iteration.B430.if, 0
  br i1 %173, label %reverse.enter.B430.if, label %reverse.back.B430.if

reverse.enter.B430.if:
  br label %reverse.B430.if.preheader

reverse.back.B430.if:
  %reverse.previous.B430.if = sub nuw i64 %reverse.iteration.B430.if, 1
  br label %reverse.loop.B430.if

reverse.B430.if.preheader:
  br label %reverse.B390

reverse.B390.loopexit.B390:
  br label %reverse.B390.loopexit

reverse.B0.endif.endif.endif.endif.B390:
  br label %reverse.B0.endif.endif.endif.endif

reverse.B390.loopexit:
  %trips.B222.if.1 = load i64, ptr %trips.B222.if.kept
  br label %reverse.before.B222.if

reverse.B0.endif.endif.endif.endif:
  %.7.i552.shadow.2 = load ptr, ptr %.7.i552.shadow.slot
  %174 = load double, ptr %.7.i552.shadow.2, align 8, !alias.scope !61, !noalias !62
  store double 0.000000e+00, ptr %.7.i552.shadow.2, align 8, !alias.scope !61, !noalias !62
  %.317.1 = load double, ptr %.317.kept
  %175 = fdiv arcp double %174, %.317.1
  %176 = fcmp oeq double %174, 0.000000e+00
  %177 = select i1 %176, double 0.000000e+00, double %175
  %178 = fdiv arcp double %174, %.317.1
  %.325.1 = load double, ptr %.325.kept
  %179 = fmul double %178, %.325.1
  %180 = fneg double %179
  %181 = fcmp oeq double %174, 0.000000e+00
  %182 = select i1 %181, double 0.000000e+00, double %180
  %183 = load double, ptr %arg.right.4.shadow, align 8, !alias.scope !65, !noalias !66
  %184 = fadd reassoc nsz double %183, %177
  store double %184, ptr %arg.right.4.shadow, align 8, !alias.scope !65, !noalias !66
  %185 = load double, ptr %.317.adjoint.slot
  %186 = fadd reassoc nsz double %185, %182
  store double %186, ptr %.317.adjoint.slot
  br label %reverse.B0.endif.endif.endif

reverse.B0.endif.endif.endif:
  %.317.adjoint = load double, ptr %.317.adjoint.slot
  store double -0.000000e+00, ptr %.317.adjoint.slot
  %187 = load double, ptr %arg.diagonal.4.shadow, align 8, !alias.scope !67, !noalias !68
  %188 = fadd reassoc nsz double %187, %.317.adjoint
  store double %188, ptr %arg.diagonal.4.shadow, align 8, !alias.scope !67, !noalias !68
  %.7.i548.shadow.2 = load ptr, ptr %.7.i548.shadow.slot
  %189 = load double, ptr %.7.i548.shadow.2, align 8, !alias.scope !63, !noalias !64
  store double 0.000000e+00, ptr %.7.i548.shadow.2, align 8, !alias.scope !63, !noalias !64
  %.219.1 = load double, ptr %.219.kept
  %190 = fdiv arcp double %189, %.219.1
  %191 = fcmp oeq double %189, 0.000000e+00
  %192 = select i1 %191, double 0.000000e+00, double %190
  %193 = fdiv arcp double %189, %.219.1
  %.227.1 = load double, ptr %.227.kept
  %194 = fmul double %193, %.227.1
  %195 = fneg double %194
  %196 = fcmp oeq double %189, 0.000000e+00
  %197 = select i1 %196, double 0.000000e+00, double %195
  %198 = load double, ptr %arg.upper.4.shadow, align 8, !alias.scope !69, !noalias !70
  %199 = fadd reassoc nsz double %198, %192
  store double %199, ptr %arg.upper.4.shadow, align 8, !alias.scope !69, !noalias !70
  %200 = load double, ptr %.219.adjoint.slot
  %201 = fadd reassoc nsz double %200, %197
  store double %201, ptr %.219.adjoint.slot
  br label %reverse.B0.endif.endif

reverse.B0.endif.endif:
  %.219.adjoint = load double, ptr %.219.adjoint.slot
  store double -0.000000e+00, ptr %.219.adjoint.slot
  %202 = load double, ptr %arg.diagonal.4.shadow, align 8, !alias.scope !67, !noalias !68
  %203 = fadd reassoc nsz double %202, %.219.adjoint
  store double %203, ptr %arg.diagonal.4.shadow, align 8, !alias.scope !67, !noalias !68
  br label %reverse.B0.endif.endif.endif.i517

reverse.B0.endif.endif.endif.i517:
  %204 = load ptr, ptr %.7.i552.shadow.slot
  call void @llad.heap.free(ptr %204)
  store ptr null, ptr %.7.i552.shadow.slot
  br label %reverse.B0.endif.endif.endif.i

reverse.B0.endif.endif.endif.i:
  %205 = load ptr, ptr %.7.i548.shadow.slot
  call void @llad.heap.free(ptr %205)
  store ptr null, ptr %.7.i548.shadow.slot
  br label %reverse.B0.endif.endif.i

reverse.B0.endif.endif.i:
  br label %reverse.entry

reverse.entry:
  br label %epilogue

reverse.before.B222.if:
  %reverse.last.B222.if = phi i64 [ %trips.B222.if.1, %reverse.B390.loopexit ]
  %trips.B222.if.2 = load i64, ptr %trips.B222.if.kept
  %206 = add nuw nsw i64 %trips.B222.if.2, 1
  %207 = mul i64 %206, 8
  %cache.0.entry.1 = call ptr @llad.frame.pop(ptr %cache.0, i64 %207)
  %.7.i552.shadow.3 = load ptr, ptr %.7.i552.shadow.slot
  %.62.i.2 = load ptr, ptr %.62.i.kept
  %.7.i548.shadow.3 = load ptr, ptr %.7.i548.shadow.slot
  br label %reverse.loop.B222.if

reverse.loop.B222.if:
  %reverse.iteration.B222.if = phi i64 [ %reverse.previous.B222.if, %reverse.back.B222.if ], [ %reverse.last.B222.if, %reverse.before.B222.if ]
  br label %reverse.B224.endif

reverse.B224.endif:
  %.380.0601.1 = add i64 1, %reverse.iteration.B222.if
  %208 = getelementptr double, ptr %.7.i552.shadow.3, i64 %.380.0601.1
  %209 = load double, ptr %208, align 8, !alias.scope !61, !noalias !62
  store double 0.000000e+00, ptr %208, align 8, !alias.scope !61, !noalias !62
  %210 = getelementptr inbounds double, ptr %cache.0.entry.1, i64 %reverse.iteration.B222.if
  %.726.1 = load double, ptr %210, align 8, !alias.scope !53, !noalias !54
  %211 = getelementptr double, ptr %arg.lower.4, i64 %.380.0601.1
  %.695.1 = load double, ptr %211, align 8, !alias.scope !51, !noalias !52
  %.727.1 = fmul double %.695.1, %.726.1
  %212 = getelementptr double, ptr %arg.right.4, i64 %.380.0601.1
  %.665.1 = load double, ptr %212, align 8, !alias.scope !47, !noalias !48
  %.728.1 = fsub double %.665.1, %.727.1
  %213 = fmul double %209, %.728.1
  %.534.1 = add nsw i64 %.380.0601.1, -1
  %214 = getelementptr double, ptr %.62.i.2, i64 %.534.1
  %.564.1 = load double, ptr %214, align 8, !alias.scope !45, !noalias !46
  %.533.1 = load double, ptr %211, align 8, !alias.scope !51, !noalias !52
  %.565.1 = fmul double %.533.1, %.564.1
  %215 = getelementptr double, ptr %arg.diagonal.4, i64 %.380.0601.1
  %.503.1 = load double, ptr %215, align 8, !alias.scope !41, !noalias !42
  %.566.1 = fsub double %.503.1, %.565.1
  %.574.1 = fdiv double 1.000000e+00, %.566.1
  %216 = fmul double %209, %.574.1
  %217 = fneg double %216
  %218 = fmul double %217, %.726.1
  %219 = fmul double %217, %.695.1
  %220 = getelementptr double, ptr %.7.i552.shadow.3, i64 %.534.1
  %221 = load double, ptr %220, align 8, !alias.scope !61, !noalias !62
  %222 = fadd reassoc nsz double %221, %219
  store double %222, ptr %220, align 8, !alias.scope !61, !noalias !62
  %223 = getelementptr double, ptr %arg.lower.4.shadow, i64 %.380.0601.1
  %224 = load double, ptr %223, align 8, !alias.scope !71, !noalias !72
  %225 = fadd reassoc nsz double %224, %218
  store double %225, ptr %223, align 8, !alias.scope !71, !noalias !72
  %226 = getelementptr double, ptr %arg.right.4.shadow, i64 %.380.0601.1
  %227 = load double, ptr %226, align 8, !alias.scope !65, !noalias !66
  %228 = fadd reassoc nsz double %227, %216
  store double %228, ptr %226, align 8, !alias.scope !65, !noalias !66
  %229 = getelementptr double, ptr %.7.i548.shadow.3, i64 %.380.0601.1
  %230 = load double, ptr %229, align 8, !alias.scope !63, !noalias !64
  store double 0.000000e+00, ptr %229, align 8, !alias.scope !63, !noalias !64
  %231 = getelementptr double, ptr %arg.upper.4, i64 %.380.0601.1
  %.604.1 = load double, ptr %231, align 8, !alias.scope !43, !noalias !44
  %232 = fmul double %230, %.604.1
  %233 = fadd reassoc nsz double %213, %232
  %234 = fmul double %230, %.574.1
  %235 = getelementptr double, ptr %arg.upper.4.shadow, i64 %.380.0601.1
  %236 = load double, ptr %235, align 8, !alias.scope !69, !noalias !70
  %237 = fadd reassoc nsz double %236, %234
  store double %237, ptr %235, align 8, !alias.scope !69, !noalias !70
  %238 = fdiv arcp double %233, %.566.1
  %239 = fmul double %238, %.574.1
  %240 = fneg double %239
  %241 = fcmp oeq double %233, 0.000000e+00
  %242 = select i1 %241, double 0.000000e+00, double %240
  %243 = load double, ptr %.566.adjoint.slot
  %244 = fadd reassoc nsz double %243, %242
  store double %244, ptr %.566.adjoint.slot
  br label %reverse.B222.if

reverse.B222.if:
  %.566.adjoint = load double, ptr %.566.adjoint.slot
  store double -0.000000e+00, ptr %.566.adjoint.slot
  %245 = fneg double %.566.adjoint
  %.380.0601.2 = add i64 1, %reverse.iteration.B222.if
  %.534.2 = add nsw i64 %.380.0601.2, -1
  %246 = getelementptr double, ptr %.62.i.2, i64 %.534.2
  %.564.2 = load double, ptr %246, align 8, !alias.scope !45, !noalias !46
  %247 = fmul double %245, %.564.2
  %248 = getelementptr double, ptr %arg.lower.4, i64 %.380.0601.2
  %.533.2 = load double, ptr %248, align 8, !alias.scope !51, !noalias !52
  %249 = fmul double %245, %.533.2
  %250 = getelementptr double, ptr %.7.i548.shadow.3, i64 %.534.2
  %251 = load double, ptr %250, align 8, !alias.scope !63, !noalias !64
  %252 = fadd reassoc nsz double %251, %249
  store double %252, ptr %250, align 8, !alias.scope !63, !noalias !64
  %253 = getelementptr double, ptr %arg.lower.4.shadow, i64 %.380.0601.2
  %254 = load double, ptr %253, align 8, !alias.scope !71, !noalias !72
  %255 = fadd reassoc nsz double %254, %247
  store double %255, ptr %253, align 8, !alias.scope !71, !noalias !72
  %256 = getelementptr double, ptr %arg.diagonal.4.shadow, i64 %.380.0601.2
  %257 = load double, ptr %256, align 8, !alias.scope !67, !noalias !68
  %258 = fadd reassoc nsz double %257, %.566.adjoint
  store double %258, ptr %256, align 8, !alias.scope !67, !noalias !68
  %259 = icmp eq i64 %reverse.iteration.B222.if, 0
  br i1 %259, label %reverse.enter.B222.if, label %reverse.back.B222.if

reverse.enter.B222.if:
  br label %reverse.B222.if.preheader

reverse.back.B222.if:
  %reverse.previous.B222.if = sub nuw i64 %reverse.iteration.B222.if, 1
  br label %reverse.loop.B222.if

reverse.B222.if.preheader:
  br label %reverse.B0.endif.endif.endif.endif

.7.i548.shadow.ready:
  store ptr %.7.i548.shadow, ptr %.7.i548.shadow.slot
  %260 = or i64 %.29.i.1, 1
  %.7.i552.shadow.4 = call ptr @llad.heap.zeroed(i64 %260)
  %261 = icmp eq ptr %.7.i552.shadow.4, null
  br i1 %261, label %out.of.memory, label %.7.i552.shadow.ready

.7.i552.shadow.ready:
  store ptr %.7.i552.shadow.4, ptr %.7.i552.shadow.slot
  br label %reverse.success

out.of.memory:
  br label %epilogue

epilogue:
  %status = phi i32 [ 1, %common.ret.1 ], [ 1, %common.ret.4 ], [ 1, %common.ret.3 ], [ 1, %common.ret.5 ], [ 1, %common.ret.2 ], [ 0, %reverse.entry ], [ 7105633, %out.of.memory ]
  %262 = icmp eq i32 %status, 0
  br i1 %262, label %epilogue.free, label %failed

failed:
  %263 = load ptr, ptr %.7.i548.owned
  %264 = load i64, ptr %.7.i548.references
  call void @llad.references.drop(ptr %263, i64 %264)
  %265 = load ptr, ptr %.7.i552.owned
  %266 = load i64, ptr %.7.i552.references
  call void @llad.references.drop(ptr %265, i64 %266)
  %267 = load ptr, ptr %arg.lower.0.owned
  %268 = load i64, ptr %arg.lower.0.references
  call void @llad.references.drop(ptr %267, i64 %268)
  %269 = load ptr, ptr %arg.diagonal.0.owned
  %270 = load i64, ptr %arg.diagonal.0.references
  call void @llad.references.drop(ptr %269, i64 %270)
  %271 = load ptr, ptr %arg.upper.0.owned
  %272 = load i64, ptr %arg.upper.0.references
  call void @llad.references.drop(ptr %271, i64 %272)
  %273 = load ptr, ptr %arg.right.0.owned
  %274 = load i64, ptr %arg.right.0.references
  call void @llad.references.drop(ptr %273, i64 %274)
  br label %epilogue.free

epilogue.free:
  call void @llad.frame.free.all(ptr %caches, i64 1)
  %275 = load ptr, ptr %.7.i548.shadow.slot
  call void @llad.heap.free(ptr %275)
  %276 = load ptr, ptr %.7.i552.shadow.slot
  call void @llad.heap.free(ptr %276)
  %277 = load ptr, ptr %.7.i548.reference
  call void @NRT_decref(ptr %277)
  store ptr null, ptr %.7.i548.reference
  %278 = load ptr, ptr %.7.i552.reference
  call void @NRT_decref(ptr %278)
  store ptr null, ptr %.7.i552.reference
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

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

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
!12 = !{!13, !15, !16, !18, !19, !21}
!13 = distinct !{!13, !14, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!14 = distinct !{!14, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!15 = distinct !{!15, !14, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!16 = distinct !{!16, !17, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!17 = distinct !{!17, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!18 = distinct !{!18, !17, !"_ZN5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!19 = distinct !{!19, !20, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %retptr"}
!20 = distinct !{!20, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29"}
!21 = distinct !{!21, !20, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRRBdGoCAA_3d_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %excinfo"}
!22 = !{!19, !21}
!23 = !{i1 true}
!24 = distinct !{!24, !"llad"}
!25 = distinct !{!25, !24, !"llad.0"}
!26 = distinct !{!26, !24, !"llad.1"}
!27 = distinct !{!27, !24, !"llad.2"}
!28 = distinct !{!28, !24, !"llad.3"}
!29 = distinct !{!29, !24, !"llad.4"}
!30 = distinct !{!30, !24, !"llad.5"}
!31 = distinct !{!31, !24, !"llad.6"}
!32 = distinct !{!32, !24, !"llad.7"}
!33 = distinct !{!33, !24, !"llad.8"}
!34 = distinct !{!34, !24, !"llad.9"}
!35 = distinct !{!35, !24, !"llad.10"}
!36 = distinct !{!36, !24, !"llad.11"}
!37 = distinct !{!37, !24, !"llad.12"}
!38 = distinct !{!38, !24, !"llad.13"}
!39 = distinct !{!39, !24, !"llad.14"}
!40 = distinct !{!40, !24, !"llad.15"}
!41 = !{!25}
!42 = !{!26, !27, !28, !29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40}
!43 = !{!26}
!44 = !{!25, !27, !28, !29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40}
!45 = !{!27}
!46 = !{!25, !26, !28, !29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40}
!47 = !{!28}
!48 = !{!25, !26, !27, !29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40}
!49 = !{!29}
!50 = !{!25, !26, !27, !28, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40}
!51 = !{!30}
!52 = !{!25, !26, !27, !28, !29, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40}
!53 = !{!31}
!54 = !{!25, !26, !27, !28, !29, !30, !32, !33, !34, !35, !36, !37, !38, !39, !40}
!55 = !{!32}
!56 = !{!25, !26, !27, !28, !29, !30, !31, !33, !34, !35, !36, !37, !38, !39, !40}
!57 = !{!33}
!58 = !{!25, !26, !27, !28, !29, !30, !31, !32, !34, !35, !36, !37, !38, !39, !40}
!59 = !{!34}
!60 = !{!25, !26, !27, !28, !29, !30, !31, !32, !33, !35, !36, !37, !38, !39, !40}
!61 = !{!35}
!62 = !{!25, !26, !27, !28, !29, !30, !31, !32, !33, !34, !36, !37, !38, !39, !40}
!63 = !{!36}
!64 = !{!25, !26, !27, !28, !29, !30, !31, !32, !33, !34, !35, !37, !38, !39, !40}
!65 = !{!37}
!66 = !{!25, !26, !27, !28, !29, !30, !31, !32, !33, !34, !35, !36, !38, !39, !40}
!67 = !{!38}
!68 = !{!25, !26, !27, !28, !29, !30, !31, !32, !33, !34, !35, !36, !37, !39, !40}
!69 = !{!39}
!70 = !{!25, !26, !27, !28, !29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !40}
!71 = !{!40}
!72 = !{!25, !26, !27, !28, !29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39}
