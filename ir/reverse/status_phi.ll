; One `ret` for success and errors, as LLVM leaves it: the status is a phi, and the block does other things too.
; llad: result double
; llad: error
; llad: data x double 4
; llad: other i64 0|1|2|3
; llad: independent x
; llad: statuses 0 5 7

define i32 @f(ptr noalias %result, ptr noalias %error, ptr %x, i64 %n) {
entry:
  %a = load double, ptr %x
  switch i64 %n, label %first [
    i64 1, label %second
    i64 2, label %third
    i64 3, label %common
  ]

first:
  %square = fmul double %a, %a
  br label %common

second:
  %cube.0 = fmul double %a, %a
  %cube = fmul double %cube.0, %a
  br label %common

third:
  br label %common

common:
  %status = phi i32 [ 0, %first ], [ 0, %second ], [ 5, %third ], [ 7, %entry ]
  %value = phi double [ %square, %first ], [ %cube, %second ], [ 0.0, %third ], [ 0.0, %entry ]
  %p = getelementptr double, ptr %x, i64 1
  %b = load double, ptr %p
  %r = fmul double %value, %b
  store double %r, ptr %result
  ret i32 %status
}
