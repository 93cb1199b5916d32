; A pointer is stored as an integer and read back as a pointer; another one is stored and read as it is.
; llad: result double
; llad: data x double 3
; llad: tangents x

define i32 @f(ptr noalias %result, ptr %x) {
  %slot = alloca ptr
  %address = ptrtoint ptr %x to i64
  store i64 %address, ptr %slot
  %back = load ptr, ptr %slot
  %a = load double, ptr %back
  %square = fmul double %a, %a
  store double %square, ptr %result
  ret i32 0
}
