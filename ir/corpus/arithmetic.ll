; Every binary and unary operation, with each flag it may carry.

define i64 @integers(i64 %a, i64 %b, i32 %narrow) {
entry:
  %add = add i64 %a, %b
  %add.wrap = add nuw nsw i64 %add, 1
  %sub = sub nsw i64 %add.wrap, -9223372036854775808
  %mul = mul nuw i64 %sub, %b
  %udiv = udiv exact i64 %mul, 8
  %sdiv = sdiv i64 %udiv, -3
  %urem = urem i64 %sdiv, 7
  %srem = srem i64 %urem, %b
  %shl = shl nuw nsw i64 %srem, 2
  %lshr = lshr exact i64 %shl, 1
  %ashr = ashr i64 %lshr, 3
  %and = and i64 %ashr, 255
  %or = or disjoint i64 %and, 256
  %xor = xor i64 %or, -1
  %wide = zext nneg i64 %xor to i128
  %wide.add = add i128 %wide, 170141183460469231731687303715884105727
  %odd = trunc nuw nsw i128 %wide.add to i37
  %odd.add = add i37 %odd, -68719476736
  %result = sext i37 %odd.add to i64
  ret i64 %result
}

define double @floats(double %x, double %y, float %z) {
entry:
  %fneg = fneg double %x
  %fneg.fast = fneg fast double %fneg
  %fadd = fadd double %fneg.fast, 1.000000e+00
  %fsub = fsub nnan ninf double %fadd, %y
  %fmul = fmul contract reassoc double %fsub, 0x3FB999999999999A
  %fdiv = fdiv arcp afn nsz double %fmul, 1.500000e+300
  %frem = frem double %fdiv, -0.000000e+00
  %single = fadd float %z, 0x3FB99999A0000000
  %wide = fpext float %single to double
  %sum = fadd double %frem, %wide
  ret double %sum
}

define i1 @comparisons(i64 %a, i64 %b, ptr %p, double %x, double %y) {
entry:
  %eq = icmp eq i64 %a, %b
  %ne = icmp ne ptr %p, null
  %ugt = icmp ugt i64 %a, %b
  %uge = icmp uge i64 %a, %b
  %ult = icmp samesign ult i64 %a, %b
  %ule = icmp ule i64 %a, %b
  %sgt = icmp sgt i64 %a, -1
  %sge = icmp sge i64 %a, %b
  %slt = icmp slt i64 %a, 0
  %sle = icmp sle i64 %a, %b
  %never = fcmp false double %x, %y
  %oeq = fcmp oeq double %x, 0.000000e+00
  %ogt = fcmp fast ogt double %x, %y
  %oge = fcmp oge double %x, %y
  %olt = fcmp olt double %x, %y
  %ole = fcmp nnan ole double %x, %y
  %one = fcmp one double %x, %y
  %ord = fcmp ord double %x, %y
  %ueq = fcmp ueq double %x, %y
  %fugt = fcmp ugt double %x, %y
  %fuge = fcmp uge double %x, %y
  %fult = fcmp ult double %x, %y
  %fule = fcmp ule double %x, %y
  %une = fcmp une double %x, 0x7FF8000000000000
  %uno = fcmp uno double %x, %y
  %always = fcmp true double %x, %y
  %picked = select i1 %eq, i1 %ne, i1 true
  %mixed = select i1 %picked, double %x, double 2.000000e+00
  %fast = select nnan nsz i1 %picked, double %mixed, double %y
  %frozen = freeze double %fast
  %result = fcmp oeq double %frozen, %x
  ret i1 %result
}
