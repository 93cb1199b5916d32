; A copy of half an element.
; llad: result double
; llad: data x double 4
; llad: data y double 4
; llad: refuses UnsupportedError it copies 4 bytes
; llad: independent x

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

define i32 @f(ptr noalias %result, ptr %x, ptr %y) {
entry:
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %x, i64 4, i1 false)
  %b = load double, ptr %y
  store double %b, ptr %result
  ret i32 0
}
