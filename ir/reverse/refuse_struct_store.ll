; A whole struct cleared to memory of doubles.
; llad: result double
; llad: scalar a double 2.0
; llad: independent a
; llad: refuses UnsupportedError it writes a value of type { double, double } to differentiable memory

define i32 @f(ptr noalias %result, double %a) {
  %local = alloca { double, double }
  store { double, double } zeroinitializer, ptr %local
  store double %a, ptr %local
  %r = load double, ptr %local
  store double %r, ptr %result
  ret i32 0
}
