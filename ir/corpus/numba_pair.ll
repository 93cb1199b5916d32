; Numba's output after O2 without vectorising and unrolling: scalars and a nested tuple as the result.

source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@pair.environment = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define noundef i32 @pair(ptr noalias writeonly captures(none) initializes((0, 24)) %retptr, ptr noalias readnone captures(none) %excinfo, double %arg.x, i64 %arg.n) local_unnamed_addr #0 {
entry:
  %.6 = sitofp i64 %arg.n to double
  %.7 = fmul double %arg.x, %.6
  %.9 = fadd double %arg.x, %.6
  store double %.7, ptr %retptr, align 8
  %retptr.repack1 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.9, ptr %retptr.repack1, align 8
  %retptr.repack1.repack3 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %arg.n, ptr %retptr.repack1.repack3, align 8
  ret i32 0
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
