; The polygamma functions: the n-th derivative of digamma, for n >= 0. NaN for n < 0 and at the poles 0, -1, ...
;
; x > 0, n >= 1: (-1)**(n+1) * n! * zeta(n + 1, x), the Hurwitz zeta function by Euler-Maclaurin summation: terms
; are added one by one up to an argument of n + 10, behind which ten terms of the series in B(2k)/(2k)! are exact
; to double precision.
; x < 0: n derivatives of pi*cot(pi*x) have period 1. With f = x - floor(x) the reflection formula at x and at f
; give polygamma(n, x) = polygamma(n, f) + (-1)**(n+1) * (polygamma(n, 1 - f) - polygamma(n, 1 - x)).
; The relative error is about 1e-15 for odd n; for even n, which have roots on the negative axis, the absolute
; error is, relative to the larger of the terms.

@llad.polygamma.bernoulli = internal constant [10 x double] [
  double 0x3FB5555555555555,
  double 0xBF56C16C16C16C17,
  double 0x3F01566ABC011567,
  double 0xBEABBD779334EF0B,
  double 0x3E566A8F2BF70EBE,
  double 0xBE022805D644267F,
  double 0x3DAD6DB2C4E09162,
  double 0xBD57DA4E1F79955C,
  double 0x3D0355871D652E9E,
  double 0xBCAF57D968CAACF1
]

declare double @llvm.pow.f64(double, double)
declare double @llvm.rint.f64(double)
declare double @llad.digamma(double)

define double @llad.polygamma(i32 %n, double %x) nounwind willreturn memory(none) {
entry:
  %is.digamma = icmp eq i32 %n, 0
  br i1 %is.digamma, label %digamma, label %order

digamma:
  %first = call double @llad.digamma(double %x)
  ret double %first

order:
  %invalid = icmp slt i32 %n, 0
  %zero = fcmp oeq double %x, 0.0
  %undefined = or i1 %invalid, %zero
  br i1 %undefined, label %pole, label %sign

sign:
  %negative = fcmp olt double %x, 0.0
  br i1 %negative, label %reflect, label %positive

positive:
  %direct = call double @llad.polygamma.positive(i32 %n, double %x)
  ret double %direct

reflect:
  %nearest = call double @llvm.rint.f64(double %x)
  %distance = fsub double %x, %nearest
  %at.pole = fcmp ueq double %distance, 0.0
  br i1 %at.pole, label %pole, label %reflected

reflected:
  ; f and 1 - f, the smaller of the two without rounding.
  %right = fcmp ogt double %distance, 0.0
  %above = fadd double %distance, 1.0
  %below = fsub double 1.0, %distance
  %opposite = fneg double %distance
  %fraction = select i1 %right, double %distance, double %above
  %complement = select i1 %right, double %below, double %opposite
  %mirrored = fsub double 1.0, %x
  %at.fraction = call double @llad.polygamma.positive(i32 %n, double %fraction)
  %at.complement = call double @llad.polygamma.positive(i32 %n, double %complement)
  %at.mirrored = call double @llad.polygamma.positive(i32 %n, double %mirrored)
  %difference = fsub double %at.complement, %at.mirrored
  %parity = and i32 %n, 1
  %odd = icmp eq i32 %parity, 1
  %difference.negated = fneg double %difference
  %signed = select i1 %odd, double %difference, double %difference.negated
  %result = fadd double %at.fraction, %signed
  ret double %result

pole:
  ret double 0x7FF8000000000000
}

define internal double @llad.polygamma.positive(i32 %n, double %x) nounwind willreturn memory(none) {
entry:
  %order = sitofp i32 %n to double
  %infinite = fcmp oeq double %x, 0x7FF0000000000000
  br i1 %infinite, label %vanished, label %start

vanished:
  ret double 0.0

start:
  %s = fadd double %order, 1.0
  %minus.s = fneg double %s
  %bound = fadd double %order, 10.0
  br label %terms

terms:
  %a = phi double [ %x, %start ], [ %a.next, %term ]
  %sum = phi double [ 0.0, %start ], [ %sum.next, %term ]
  %short = fcmp olt double %a, %bound
  br i1 %short, label %term, label %tail

term:
  %power = call double @llvm.pow.f64(double %a, double %minus.s)
  %sum.next = fadd double %sum, %power
  %a.next = fadd double %a, 1.0
  br label %terms

tail:
  %tail.power = call double @llvm.pow.f64(double %a, double %minus.s)
  %integral.0 = fmul double %tail.power, %a
  %integral = fdiv double %integral.0, %order
  %half = fmul double %tail.power, 0.5
  %first = fdiv double %tail.power, %a
  %scale = fmul double %first, %s
  %square = fmul double %a, %a
  br label %series

series:
  %k = phi i64 [ 0, %tail ], [ %k.next, %series ]
  %factor = phi double [ %scale, %tail ], [ %factor.next, %series ]
  %correction = phi double [ 0.0, %tail ], [ %correction.next, %series ]
  %entry.pointer = getelementptr inbounds [10 x double], ptr @llad.polygamma.bernoulli, i64 0, i64 %k
  %coefficient = load double, ptr %entry.pointer
  %summand = fmul double %factor, %coefficient
  %correction.next = fadd double %correction, %summand
  ; The rising factorial gains (s + 2k + 1)(s + 2k + 2), the power a**-2.
  %k.double = uitofp i64 %k to double
  %twice = fmul double %k.double, 2.0
  %base = fadd double %s, %twice
  %up.1 = fadd double %base, 1.0
  %up.2 = fadd double %base, 2.0
  %ups = fmul double %up.1, %up.2
  %step = fdiv double %ups, %square
  %factor.next = fmul double %factor, %step
  %k.next = add i64 %k, 1
  %more = icmp ult i64 %k.next, 10
  br i1 %more, label %series, label %factorial.entry

factorial.entry:
  %partial.1 = fadd double %correction.next, %half
  %partial.2 = fadd double %partial.1, %integral
  %zeta = fadd double %partial.2, %sum
  br label %factorial

factorial:
  %j = phi double [ 1.0, %factorial.entry ], [ %j.next, %factorial ]
  %product = phi double [ %zeta, %factorial.entry ], [ %product.next, %factorial ]
  %product.next = fmul double %product, %j
  %j.next = fadd double %j, 1.0
  %again = fcmp ole double %j.next, %order
  br i1 %again, label %factorial, label %signed

signed:
  %parity = and i32 %n, 1
  %odd = icmp eq i32 %parity, 1
  %negated = fneg double %product.next
  %result = select i1 %odd, double %product.next, double %negated
  ret double %result
}
