; The digamma function, d/dx log|Gamma(x)|. NaN at the poles 0, -1, -2, ...
;
; x < 0: reflection, digamma(1 - x) - pi / tan(pi * x), with x reduced exactly to [-1/2, 1/2] before tan.
; 0 < x < 10: the recurrence digamma(x + 1) = digamma(x) + 1/x leads to [1, 2]. There digamma is
; (x - root) * (Y + P(x - 1)/Q(x - 1)), the rational approximation of Boost.Math (digamma_imp_1_2, 53 bits;
; Boost Software License 1.0); the root is a sum of three doubles, so that relative accuracy holds near it.
; x >= 10: log(x) - 1/(2x) - sum over k of B(2k)/(2k x**(2k)).
; The relative error is about 1e-15; near the roots on the negative axis the absolute error is.

declare double @llvm.log.f64(double)
declare double @llvm.tan.f64(double)
declare double @llvm.rint.f64(double)

define double @llad.digamma(double %x) nounwind willreturn memory(none) {
entry:
  %negative = fcmp olt double %x, 0.0
  %pole.zero = fcmp oeq double %x, 0.0
  br i1 %pole.zero, label %pole, label %sign

sign:
  br i1 %negative, label %reflect, label %positive

reflect:
  %nearest = call double @llvm.rint.f64(double %x)
  %distance = fsub double %x, %nearest
  %at.pole = fcmp ueq double %distance, 0.0
  br i1 %at.pole, label %pole, label %reflected

reflected:
  %mirrored = fsub double 1.0, %x
  %angle = fmul double %distance, 0x400921FB54442D18
  %tangent = call double @llvm.tan.f64(double %angle)
  %cotangent = fdiv double 0xC00921FB54442D18, %tangent
  br label %positive

positive:
  %start = phi double [ %x, %sign ], [ %mirrored, %reflected ]
  %added = phi double [ 0.0, %sign ], [ %cotangent, %reflected ]
  %large = fcmp uge double %start, 10.0
  br i1 %large, label %asymptotic, label %down

down:
  %down.x = phi double [ %start, %positive ], [ %down.next, %down.body ]
  %down.sum = phi double [ 0.0, %positive ], [ %down.sum.next, %down.body ]
  %above = fcmp ogt double %down.x, 2.0
  br i1 %above, label %down.body, label %up

down.body:
  %down.next = fsub double %down.x, 1.0
  %down.reciprocal = fdiv double 1.0, %down.next
  %down.sum.next = fadd double %down.sum, %down.reciprocal
  br label %down

up:
  %below = fcmp olt double %down.x, 1.0
  br i1 %below, label %up.body, label %rational

up.body:
  %up.next = fadd double %down.x, 1.0
  %up.reciprocal = fdiv double 1.0, %down.x
  %up.sum.next = fsub double %down.sum, %up.reciprocal
  br label %rational

rational:
  %u = phi double [ %down.x, %up ], [ %up.next, %up.body ]
  %shift = phi double [ %down.sum, %up ], [ %up.sum.next, %up.body ]
  %v = fsub double %u, 1.0
  %p.m4 = fmul double 0xBF60F7E5F66C2537, %v
  %p.4 = fadd double %p.m4, 0xBFA72B2E63723C78
  %p.m3 = fmul double %p.4, %v
  %p.3 = fadd double %p.m3, 0xBFD2821C13C5E2BF
  %p.m2 = fmul double %p.3, %v
  %p.2 = fadd double %p.m2, 0xBFE4CF68D26E295A
  %p.m1 = fmul double %p.2, %v
  %p.1 = fadd double %p.m1, 0xBFD4D5D0F9AB412F
  %p.m0 = fmul double %p.1, %v
  %p = fadd double %p.m0, 0x3FD04E9E69894978
  %q.m5 = fmul double 0xBEA2B84F95204F50, %v
  %q.5 = fadd double %q.m5, 0x3F616FC90A0A1908
  %q.m4 = fmul double %q.5, %v
  %q.4 = fadd double %q.m4, 0x3FABB9C8CC612CA3
  %q.m3 = fmul double %q.4, %v
  %q.3 = fadd double %q.m3, 0x3FDBE65D28DE361C
  %q.m2 = fmul double %q.3, %v
  %q.2 = fadd double %q.m2, 0x3FF75EB79397C930
  %q.m1 = fmul double %q.2, %v
  %q.1 = fadd double %q.m1, 0x40009D1B06674D41
  %q.m0 = fmul double %q.1, %v
  %q = fadd double %q.m0, 0x3FF0000000000000
  %g.1 = fsub double %u, 0x3FF762D863400000
  %g.2 = fsub double %g.1, 0x3DF6BE3F6E000000
  %g = fsub double %g.2, 0x3BFA9C8865E0A4F0
  %r = fdiv double %p, %q
  %g.y = fmul double %g, 0x3FEFDBCE00000000
  %g.r = fmul double %g, %r
  %near = fadd double %g.y, %g.r
  %small.result = fadd double %near, %shift
  br label %done

asymptotic:
  %w.1 = fdiv double 1.0, %start
  %w = fmul double %w.1, %w.1
  %series.m6 = fmul double 0x3FDC5E5E5E5E5E5E, %w
  %series.6 = fadd double %series.m6, 0xBFB5555555555555
  %series.m5 = fmul double %series.6, %w
  %series.5 = fadd double %series.m5, 0x3F95995995995996
  %series.m4 = fmul double %series.5, %w
  %series.4 = fadd double %series.m4, 0xBF7F07C1F07C1F08
  %series.m3 = fmul double %series.4, %w
  %series.3 = fadd double %series.m3, 0x3F71111111111111
  %series.m2 = fmul double %series.3, %w
  %series.2 = fadd double %series.m2, 0xBF70410410410410
  %series.m1 = fmul double %series.2, %w
  %series.1 = fadd double %series.m1, 0x3F81111111111111
  %series.m0 = fmul double %series.1, %w
  %series = fadd double %series.m0, 0xBFB5555555555555
  %tail = fmul double %series, %w
  %half = fmul double %w.1, 0.5
  %logarithm = call double @llvm.log.f64(double %start)
  %corrections = fsub double %tail, %half
  %large.result = fadd double %logarithm, %corrections
  br label %done

done:
  %unreflected = phi double [ %small.result, %rational ], [ %large.result, %asymptotic ]
  %result = fadd double %unreflected, %added
  ret double %result

pole:
  ret double 0x7FF8000000000000
}
