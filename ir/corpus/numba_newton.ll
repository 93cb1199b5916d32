; Numba's output after O2 without vectorising and unrolling: a while loop with two exits.

source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@newton.environment = common local_unnamed_addr global ptr null

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define noundef i32 @newton(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, double %arg.x) local_unnamed_addr #0 {
entry:
  %.20 = fmul double %arg.x, %arg.x
  %.22 = fsub double %.20, %arg.x
  %.23 = tail call double @llvm.fabs.f64(double %.22)
  %.24 = fcmp ogt double %.23, 0x3D719799812DEA11
  br i1 %.24, label %B74, label %B168

B74:                                              ; preds = %entry, %B74
  %y.2.1 = phi double [ %.57, %B74 ], [ %arg.x, %entry ]
  %n.2.1 = phi i64 [ %.65, %B74 ], [ 0, %entry ]
  %.52 = fdiv double %arg.x, %y.2.1
  %.54 = fadd double %y.2.1, %.52
  %.57 = fmul double %.54, 5.000000e-01
  %.73 = fmul double %.57, %.57
  %.75 = fsub double %.73, %arg.x
  %.76 = tail call double @llvm.fabs.f64(double %.75)
  %.77 = fcmp ogt double %.76, 0x3D719799812DEA11
  %.65 = add nuw nsw i64 %n.2.1, 1
  %.91 = icmp samesign ult i64 %n.2.1, 49
  %or.cond = select i1 %.77, i1 %.91, i1 false
  br i1 %or.cond, label %B74, label %B168

B168:                                             ; preds = %B74, %entry
  %y.3.0 = phi double [ %arg.x, %entry ], [ %.57, %B74 ]
  store double %y.3.0, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: write) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
