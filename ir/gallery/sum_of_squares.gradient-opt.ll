; sum_of_squares: gradient-opt, for x86-64-v3. Written by scripts/gallery.py.
; sum_of_squares(array(float64, 1d, C))
; with respect to x
; Plan of the reverse sweep:
;   plan of sum_of_squares
;     carries a derivative: parameter %arg.x.4
;     carries a derivative: result %retptr
;     loop %B60.if: store, back edge taken: (arg.x.5.0 - 1)
;     keeps 0 bytes
;     keep: %trips.B60.if, %path.B106
;     reload: %.180
;     recompute: %0
;     recompute from iteration: %.55.079

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"


; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @sum_of_squares.primal.gradient(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.x.0, ptr readnone captures(none) %arg.x.1, i64 %arg.x.2, i64 %arg.x.3, ptr readonly captures(none) %arg.x.4, i64 %arg.x.5.0, i64 %arg.x.6.0, ptr noalias captures(none) %retptr.shadow, ptr noalias captures(none) %arg.x.4.shadow, ptr noalias writeonly captures(none) %kept.bytes) local_unnamed_addr #0 {
prologue:
  %.11378.not = icmp slt i64 %arg.x.5.0, 1
  br i1 %.11378.not, label %epilogue.critedge, label %B60.if.preheader

B60.if.preheader:                                 ; preds = %prologue
  %xtraiter = and i64 %arg.x.5.0, 7
  %0 = icmp ult i64 %arg.x.5.0, 8
  br i1 %0, label %B60.if.epil.preheader, label %B60.if.preheader.new

B60.if.preheader.new:                             ; preds = %B60.if.preheader
  %unroll_iter = and i64 %arg.x.5.0, 9223372036854775800
  br label %B60.if

B60.if:                                           ; preds = %B60.if, %B60.if.preheader.new
  %total.2.081 = phi double [ 0.000000e+00, %B60.if.preheader.new ], [ %.213.7, %B60.if ]
  %.55.079 = phi i64 [ 0, %B60.if.preheader.new ], [ %.126.7, %B60.if ]
  %niter = phi i64 [ 0, %B60.if.preheader.new ], [ %niter.next.7, %B60.if ]
  %1 = getelementptr double, ptr %arg.x.4, i64 %.55.079
  %.180 = load double, ptr %1, align 8, !alias.scope !0, !noalias !3
  %.211 = fmul double %.180, %.180
  %.213 = fadd double %total.2.081, %.211
  %2 = getelementptr double, ptr %arg.x.4, i64 %.55.079
  %3 = getelementptr i8, ptr %2, i64 8
  %.180.135 = load double, ptr %3, align 8, !alias.scope !0, !noalias !3
  %.211.1 = fmul double %.180.135, %.180.135
  %.213.1 = fadd double %.213, %.211.1
  %4 = getelementptr double, ptr %arg.x.4, i64 %.55.079
  %5 = getelementptr i8, ptr %4, i64 16
  %.180.2 = load double, ptr %5, align 8, !alias.scope !0, !noalias !3
  %.211.2 = fmul double %.180.2, %.180.2
  %.213.2 = fadd double %.213.1, %.211.2
  %6 = getelementptr double, ptr %arg.x.4, i64 %.55.079
  %7 = getelementptr i8, ptr %6, i64 24
  %.180.3 = load double, ptr %7, align 8, !alias.scope !0, !noalias !3
  %.211.3 = fmul double %.180.3, %.180.3
  %.213.3 = fadd double %.213.2, %.211.3
  %8 = getelementptr double, ptr %arg.x.4, i64 %.55.079
  %9 = getelementptr i8, ptr %8, i64 32
  %.180.4 = load double, ptr %9, align 8, !alias.scope !0, !noalias !3
  %.211.4 = fmul double %.180.4, %.180.4
  %.213.4 = fadd double %.213.3, %.211.4
  %10 = getelementptr double, ptr %arg.x.4, i64 %.55.079
  %11 = getelementptr i8, ptr %10, i64 40
  %.180.5 = load double, ptr %11, align 8, !alias.scope !0, !noalias !3
  %.211.5 = fmul double %.180.5, %.180.5
  %.213.5 = fadd double %.213.4, %.211.5
  %12 = getelementptr double, ptr %arg.x.4, i64 %.55.079
  %13 = getelementptr i8, ptr %12, i64 48
  %.180.6 = load double, ptr %13, align 8, !alias.scope !0, !noalias !3
  %.211.6 = fmul double %.180.6, %.180.6
  %.213.6 = fadd double %.213.5, %.211.6
  %.126.7 = add nuw nsw i64 %.55.079, 8
  %14 = getelementptr double, ptr %arg.x.4, i64 %.55.079
  %15 = getelementptr i8, ptr %14, i64 56
  %.180.7 = load double, ptr %15, align 8, !alias.scope !0, !noalias !3
  %.211.7 = fmul double %.180.7, %.180.7
  %.213.7 = fadd double %.213.6, %.211.7
  %niter.next.7 = add i64 %niter, 8
  %niter.ncmp.7 = icmp eq i64 %niter.next.7, %unroll_iter
  br i1 %niter.ncmp.7, label %iter.check.unr-lcssa, label %B60.if

iter.check.unr-lcssa:                             ; preds = %B60.if
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %iter.check, label %B60.if.epil.preheader

B60.if.epil.preheader:                            ; preds = %iter.check.unr-lcssa, %B60.if.preheader
  %total.2.081.epil.init = phi double [ 0.000000e+00, %B60.if.preheader ], [ %.213.7, %iter.check.unr-lcssa ]
  %.55.079.epil.init = phi i64 [ 0, %B60.if.preheader ], [ %.126.7, %iter.check.unr-lcssa ]
  %lcmp.mod34 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod34)
  br label %B60.if.epil

B60.if.epil:                                      ; preds = %B60.if.epil, %B60.if.epil.preheader
  %total.2.081.epil = phi double [ %.213.epil, %B60.if.epil ], [ %total.2.081.epil.init, %B60.if.epil.preheader ]
  %.55.079.epil = phi i64 [ %.126.epil, %B60.if.epil ], [ %.55.079.epil.init, %B60.if.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B60.if.epil ], [ 0, %B60.if.epil.preheader ]
  %.126.epil = add nuw nsw i64 %.55.079.epil, 1
  %16 = getelementptr double, ptr %arg.x.4, i64 %.55.079.epil
  %.180.epil = load double, ptr %16, align 8, !alias.scope !0, !noalias !3
  %.211.epil = fmul double %.180.epil, %.180.epil
  %.213.epil = fadd double %total.2.081.epil, %.211.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %iter.check, label %B60.if.epil, !llvm.loop !7

iter.check:                                       ; preds = %B60.if.epil, %iter.check.unr-lcssa
  %.213.lcssa = phi double [ %.213.7, %iter.check.unr-lcssa ], [ %.213.epil, %B60.if.epil ]
  store double %.213.lcssa, ptr %retptr, align 8, !alias.scope !9, !noalias !10
  store i64 0, ptr %kept.bytes, align 8
  %17 = load double, ptr %retptr.shadow, align 8, !alias.scope !11, !noalias !12
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !11, !noalias !12
  %18 = fadd double %17, %17
  %min.iters.check = icmp ult i64 %arg.x.5.0, 4
  br i1 %min.iters.check, label %reverse.loop.B60.if.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %iter.check
  %min.iters.check2 = icmp ult i64 %arg.x.5.0, 16
  br i1 %min.iters.check2, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %n.mod.vf = and i64 %arg.x.5.0, 12
  %n.vec = and i64 %arg.x.5.0, 9223372036854775792
  %broadcast.splatinsert = insertelement <4 x double> poison, double %18, i64 0
  %19 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %20 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %21 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %22 = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %23 = xor i64 %index, -1
  %24 = add i64 %arg.x.5.0, %23
  %25 = getelementptr double, ptr %arg.x.4, i64 %24
  %26 = getelementptr i8, ptr %25, i64 -24
  %27 = getelementptr i8, ptr %25, i64 -56
  %28 = getelementptr i8, ptr %25, i64 -88
  %29 = getelementptr i8, ptr %25, i64 -120
  %wide.load = load <4 x double>, ptr %26, align 8, !alias.scope !0, !noalias !3
  %wide.load3 = load <4 x double>, ptr %27, align 8, !alias.scope !0, !noalias !3
  %wide.load4 = load <4 x double>, ptr %28, align 8, !alias.scope !0, !noalias !3
  %wide.load5 = load <4 x double>, ptr %29, align 8, !alias.scope !0, !noalias !3
  %30 = getelementptr double, ptr %arg.x.4.shadow, i64 %24
  %31 = getelementptr i8, ptr %30, i64 -24
  %32 = getelementptr i8, ptr %30, i64 -56
  %33 = getelementptr i8, ptr %30, i64 -88
  %34 = getelementptr i8, ptr %30, i64 -120
  %wide.load9 = load <4 x double>, ptr %31, align 8, !alias.scope !13, !noalias !14
  %wide.load10 = load <4 x double>, ptr %32, align 8, !alias.scope !13, !noalias !14
  %wide.load11 = load <4 x double>, ptr %33, align 8, !alias.scope !13, !noalias !14
  %wide.load12 = load <4 x double>, ptr %34, align 8, !alias.scope !13, !noalias !14
  %35 = fmul <4 x double> %19, %wide.load
  %reverse17 = fadd reassoc nsz <4 x double> %wide.load9, %35
  %36 = fmul <4 x double> %20, %wide.load3
  %reverse18 = fadd reassoc nsz <4 x double> %wide.load10, %36
  %37 = fmul <4 x double> %21, %wide.load4
  %reverse19 = fadd reassoc nsz <4 x double> %wide.load11, %37
  %38 = fmul <4 x double> %22, %wide.load5
  %reverse20 = fadd reassoc nsz <4 x double> %wide.load12, %38
  store <4 x double> %reverse17, ptr %31, align 8, !alias.scope !13, !noalias !14
  store <4 x double> %reverse18, ptr %32, align 8, !alias.scope !13, !noalias !14
  store <4 x double> %reverse19, ptr %33, align 8, !alias.scope !13, !noalias !14
  store <4 x double> %reverse20, ptr %34, align 8, !alias.scope !13, !noalias !14
  %index.next = add nuw i64 %index, 16
  %39 = icmp eq i64 %index.next, %n.vec
  br i1 %39, label %middle.block, label %vector.body, !llvm.loop !15

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %arg.x.5.0, %n.vec
  br i1 %cmp.n, label %epilogue, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %ind.end = and i64 %arg.x.5.0, 15
  %min.epilog.iters.check = icmp eq i64 %n.mod.vf, 0
  br i1 %min.epilog.iters.check, label %reverse.loop.B60.if.preheader, label %vec.epilog.ph, !prof !18

vec.epilog.ph:                                    ; preds = %vector.main.loop.iter.check, %vec.epilog.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %n.vec22 = and i64 %arg.x.5.0, 9223372036854775804
  %40 = and i64 %arg.x.5.0, 3
  %broadcast.splatinsert23 = insertelement <4 x double> poison, double %18, i64 0
  %41 = shufflevector <4 x double> %broadcast.splatinsert23, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index25 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next31, %vec.epilog.vector.body ]
  %42 = xor i64 %index25, -1
  %43 = add i64 %arg.x.5.0, %42
  %44 = getelementptr double, ptr %arg.x.4, i64 %43
  %45 = getelementptr i8, ptr %44, i64 -24
  %wide.load26 = load <4 x double>, ptr %45, align 8, !alias.scope !0, !noalias !3
  %46 = getelementptr double, ptr %arg.x.4.shadow, i64 %43
  %47 = getelementptr i8, ptr %46, i64 -24
  %wide.load28 = load <4 x double>, ptr %47, align 8, !alias.scope !13, !noalias !14
  %48 = fmul <4 x double> %41, %wide.load26
  %reverse30 = fadd reassoc nsz <4 x double> %wide.load28, %48
  store <4 x double> %reverse30, ptr %47, align 8, !alias.scope !13, !noalias !14
  %index.next31 = add nuw i64 %index25, 4
  %49 = icmp eq i64 %index.next31, %n.vec22
  br i1 %49, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !19

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %cmp.n32 = icmp eq i64 %arg.x.5.0, %n.vec22
  br i1 %cmp.n32, label %epilogue, label %reverse.loop.B60.if.preheader

reverse.loop.B60.if.preheader:                    ; preds = %iter.check, %vec.epilog.iter.check, %vec.epilog.middle.block
  %reverse.iteration.B60.if.in.ph = phi i64 [ %arg.x.5.0, %iter.check ], [ %ind.end, %vec.epilog.iter.check ], [ %40, %vec.epilog.middle.block ]
  br label %reverse.loop.B60.if

reverse.loop.B60.if:                              ; preds = %reverse.loop.B60.if.preheader, %reverse.loop.B60.if
  %reverse.iteration.B60.if.in = phi i64 [ %reverse.iteration.B60.if, %reverse.loop.B60.if ], [ %reverse.iteration.B60.if.in.ph, %reverse.loop.B60.if.preheader ]
  %reverse.iteration.B60.if = add nsw i64 %reverse.iteration.B60.if.in, -1
  %50 = getelementptr double, ptr %arg.x.4, i64 %reverse.iteration.B60.if
  %.180.1 = load double, ptr %50, align 8, !alias.scope !0, !noalias !3
  %51 = fmul double %18, %.180.1
  %52 = getelementptr double, ptr %arg.x.4.shadow, i64 %reverse.iteration.B60.if
  %53 = load double, ptr %52, align 8, !alias.scope !13, !noalias !14
  %54 = fadd reassoc nsz double %53, %51
  store double %54, ptr %52, align 8, !alias.scope !13, !noalias !14
  %55 = icmp eq i64 %reverse.iteration.B60.if, 0
  br i1 %55, label %epilogue, label %reverse.loop.B60.if, !llvm.loop !20

epilogue.critedge:                                ; preds = %prologue
  store double 0.000000e+00, ptr %retptr, align 8, !alias.scope !9, !noalias !10
  store i64 0, ptr %kept.bytes, align 8
  store double 0.000000e+00, ptr %retptr.shadow, align 8, !alias.scope !11, !noalias !12
  br label %epilogue

epilogue:                                         ; preds = %reverse.loop.B60.if, %middle.block, %vec.epilog.middle.block, %epilogue.critedge
  ret i32 0
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"llad.0"}
!2 = distinct !{!2, !"llad"}
!3 = !{!4, !5, !6}
!4 = distinct !{!4, !2, !"llad.1"}
!5 = distinct !{!5, !2, !"llad.2"}
!6 = distinct !{!6, !2, !"llad.3"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = !{!4}
!10 = !{!1, !5, !6}
!11 = !{!5}
!12 = !{!1, !4, !6}
!13 = !{!6}
!14 = !{!1, !4, !5}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = !{!"llvm.loop.unroll.runtime.disable"}
!18 = !{!"branch_weights", i32 4, i32 12}
!19 = distinct !{!19, !16, !17}
!20 = distinct !{!20, !17, !16}
