; A permutation of vector elements.
; llad: result double
; llad: data x double 2
; llad: independent x
; llad: refuses UnsupportedError `shufflevector`

define i32 @f(ptr noalias %result, ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %s = shufflevector <2 x double> %v, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %r = extractelement <2 x double> %s, i64 0
  store double %r, ptr %result
  ret i32 0
}
