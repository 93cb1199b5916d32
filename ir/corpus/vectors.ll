; Vectors: fixed and scalable, elements, shuffles, splats.

define <4 x double> @fixed(<4 x double> %a, <4 x double> %b, double %x, i64 %i) {
entry:
  %first = extractelement <4 x double> %a, i64 0
  %chosen = extractelement <4 x double> %a, i64 %i
  %put = insertelement <4 x double> %b, double %x, i32 3
  %fresh = insertelement <4 x double> poison, double %chosen, i64 0
  %all = shufflevector <4 x double> %fresh, <4 x double> poison, <4 x i32> zeroinitializer
  %half = shufflevector <4 x double> %put, <4 x double> %all, <2 x i32> <i32 0, i32 5>
  %reversed = shufflevector <4 x double> %put, <4 x double> poison, <4 x i32> <i32 3, i32 poison, i32 1, i32 0>
  %sum = fadd fast <4 x double> %reversed, splat (double 1.000000e+00)
  %less = fcmp olt <4 x double> %sum, zeroinitializer
  %picked = select <4 x i1> %less, <4 x double> %sum, <4 x double> %all
  %masked = select i1 true, <4 x double> %picked, <4 x double> undef
  %negated = fneg <4 x double> %masked
  %mixed = fmul <4 x double> %negated, <double 1.000000e+00, double 0x7FF0000000000000, double undef, double poison>
  ret <4 x double> %mixed
}

define <vscale x 2 x i64> @scalable(<vscale x 2 x i64> %a, i64 %x) {
entry:
  %fresh = insertelement <vscale x 2 x i64> poison, i64 %x, i64 0
  %all = shufflevector <vscale x 2 x i64> %fresh, <vscale x 2 x i64> poison, <vscale x 2 x i32> zeroinitializer
  %sum = add <vscale x 2 x i64> %all, %a
  %equal = icmp eq <vscale x 2 x i64> %sum, splat (i64 5)
  %picked = select <vscale x 2 x i1> %equal, <vscale x 2 x i64> %sum, <vscale x 2 x i64> %a
  ret <vscale x 2 x i64> %picked
}

define <2 x ptr> @addresses(<2 x ptr> %bases, ptr %base, <2 x i64> %indices) {
entry:
  %many = getelementptr i8, <2 x ptr> %bases, i64 8
  %spread = getelementptr i8, ptr %base, <2 x i64> %indices
  %same = icmp eq <2 x ptr> %many, %spread
  %picked = select <2 x i1> %same, <2 x ptr> %many, <2 x ptr> %spread
  ret <2 x ptr> %picked
}
