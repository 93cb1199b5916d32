; The same in local memory without a declared type.
; llad: result double
; llad: data x double 4
; llad: refuses UnsupportedError the memory is used for double and float
; llad: independent x

define i32 @f(ptr noalias %result, ptr %x) {
entry:
  %m = alloca [8 x i8], align 8
  %a = load double, ptr %x
  store double %a, ptr %m
  %f = load float, ptr %m
  %b = fpext float %f to double
  store double %b, ptr %result
  ret i32 0
}
