; kepler: primal, for x86-64-v3. Written by scripts/gallery.py.
; kepler(array(float64, 1d, C), float64)
; Python:
;   @njit
;   def kepler(mean_anomalies: Array, eccentricity: float) -> float:
;       """Sum of the sines of the eccentric anomalies: each E solves E - e sin E = M by Newton's method."""
;       total = 0.0
;       for i in range(mean_anomalies.shape[0]):
;           anomaly = mean_anomalies[i]
;           for _ in range(50):
;               error = anomaly - eccentricity * math.sin(anomaly) - mean_anomalies[i]
;               change = error / (1.0 - eccentricity * math.cos(anomaly))
;               anomaly -= change
;               if abs(change) < 1e-9:
;                   break
;           total += math.sin(anomaly)
;       return total

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@exception = external constant { ptr, i32, ptr, ptr, i32 }

define range(i32 0, 2) i32 @kepler.primal(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr captures(none) %arg.mean_anomalies.0, ptr readnone captures(none) %arg.mean_anomalies.1, i64 %arg.mean_anomalies.2, i64 %arg.mean_anomalies.3, ptr readonly captures(none) %arg.mean_anomalies.4, i64 %arg.mean_anomalies.5.0, i64 %arg.mean_anomalies.6.0, double %arg.eccentricity) local_unnamed_addr {
entry:
  %.116124.not = icmp slt i64 %arg.mean_anomalies.5.0, 1
  br i1 %.116124.not, label %B344, label %B60.if.preheader

B60.if.preheader:
  br label %B60.if

B110:
  %.217.0 = phi i64 [ 50, %B60.if ], [ %.283, %B112.endif ]
  %anomaly.2.1 = phi double [ %.187, %B60.if ], [ %.366, %B112.endif ]
  %.274.not = icmp eq i64 %.217.0, 0
  br i1 %.274.not, label %B296, label %B110.if

B296:
  %anomaly.3.2 = phi double [ %anomaly.2.1, %B110 ], [ %.366, %B112.endif ]
  %.400 = tail call double @llvm.sin.f64(double %anomaly.3.2)
  %.404 = fadd double %total.2.0127, %.400
  %exitcond.not = icmp eq i64 %arg.mean_anomalies.5.0, %.129
  br i1 %exitcond.not, label %B344.loopexit, label %B60.if

common.ret:
  %common.ret.op = phi i32 [ 0, %B344 ], [ 1, %B112.if ]
  ret i32 %common.ret.op

B344.loopexit:
  %.404.lcssa = phi double [ %.404, %B296 ]
  br label %B344

B344:
  %total.2.0.lcssa = phi double [ 0.000000e+00, %entry ], [ %.404.lcssa, %B344.loopexit ]
  store double %total.2.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B60.if:
  %total.2.0127 = phi double [ %.404, %B296 ], [ 0.000000e+00, %B60.if.preheader ]
  %.58.0125 = phi i64 [ %.129, %B296 ], [ 0, %B60.if.preheader ]
  %.129 = add nuw nsw i64 %.58.0125, 1
  %0 = getelementptr double, ptr %arg.mean_anomalies.4, i64 %.58.0125
  %.187 = load double, ptr %0, align 8
  br label %B110

B110.if:
  %.353 = tail call double @llvm.cos.f64(double %anomaly.2.1) "llad.compared"
  %.355 = fmul double %arg.eccentricity, %.353
  %.356 = fsub double 1.000000e+00, %.355
  %.357 = fcmp oeq double %.356, 0.000000e+00
  br i1 %.357, label %B112.if, label %B112.endif, !prof !0

B112.if:
  store ptr @exception, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B112.endif:
  %.283 = add nsw i64 %.217.0, -1
  %.315 = tail call double @llvm.sin.f64(double %anomaly.2.1) "llad.compared"
  %.317 = fmul double %arg.eccentricity, %.315
  %.319 = fsub double %anomaly.2.1, %.317
  %.351 = fsub double %.319, %.187
  %.364 = fdiv double %.351, %.356
  %.366 = fsub double %anomaly.2.1, %.364
  %.372 = tail call double @llvm.fabs.f64(double %.364)
  %.373 = fcmp olt double %.372, 1.000000e-09
  br i1 %.373, label %B296, label %B110
}

declare double @llvm.sin.f64(double) #0

declare double @llvm.cos.f64(double) #0

declare double @llvm.fabs.f64(double) #0

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{i1 true}
