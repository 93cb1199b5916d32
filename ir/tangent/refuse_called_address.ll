; A function that was not inlined and returns an address.
; llad: result double
; llad: data x double 2
; llad: tangents x
; llad: refuses UnsupportedError g

define ptr @g(ptr %a) noinline {
  %b = getelementptr double, ptr %a, i64 1
  ret ptr %b
}

define i32 @f(ptr noalias %result, ptr %x) {
  %p = call ptr @g(ptr %x)
  %b = load double, ptr %p
  store double %b, ptr %result
  ret i32 0
}
