; Doubles that travel as integers, as LLVM likes to copy them, and a test of the exponent that carries nothing.
; llad: result double
; llad: data x double 3
; llad: data y double 3
; llad: scalar a double 1.25
; llad: tangents x a

define i32 @f(ptr noalias %result, ptr %x, ptr %y, double %a) {
entry:
  %bits = load i64, ptr %x
  store i64 %bits, ptr %y
  %p = getelementptr double, ptr %x, i64 1
  %q = getelementptr double, ptr %y, i64 1
  %other = load i64, ptr %p
  %is.first = icmp eq i64 %bits, 0
  %picked = select i1 %is.first, i64 %bits, i64 %other
  store i64 %picked, ptr %q
  %r = getelementptr double, ptr %y, i64 2
  %a.bits = bitcast double %a to i64
  store i64 %a.bits, ptr %r
  %exponent = and i64 %a.bits, 9218868437227405312
  %infinite = icmp eq i64 %exponent, 9218868437227405312
  %u = load double, ptr %y
  %v = load double, ptr %q
  %w = load double, ptr %r
  %back = bitcast i64 %other to double
  %uv = fmul double %u, %v
  %uvw = fmul double %uv, %w
  %total = fadd double %uvw, %back
  %safe = select i1 %infinite, double 0.0, double %total
  store double %safe, ptr %result
  ret i32 0
}
