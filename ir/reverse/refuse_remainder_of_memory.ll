; A copy between memory of different element types.
; llad: result double
; llad: data x double 2
; llad: data y float 4
; llad: independent x
; llad: refuses UnsupportedError it copies memory whose element type is not known

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

define i32 @f(ptr noalias %result, ptr %x, ptr %y) {
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %x, i64 16, i1 false)
  %a = load float, ptr %y
  %b = fpext float %a to double
  store double %b, ptr %result
  ret i32 0
}
