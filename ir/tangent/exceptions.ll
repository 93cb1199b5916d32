; An exception that carries a differentiable value: the status is that of the primal, the value is of no interest.
; llad: result double
; llad: error
; llad: scalar a double 1.5
; llad: scalar limit double 1.0
; llad: tangents a
; llad: status 3
; llad: runtime allocate allocates_size=0

@message = internal constant [4 x i8] c"oops"

declare ptr @malloc(i64)

define ptr @allocate(i64 %size) {
  %p = call ptr @malloc(i64 %size)
  ret ptr %p
}

define i32 @f(ptr noalias %result, ptr noalias %error, double %a, double %limit) {
entry:
  %square = fmul double %a, %a
  store double %square, ptr %result
  %bad = fcmp ogt double %square, %limit
  br i1 %bad, label %raise, label %done

raise:
  %details = call ptr @allocate(i64 16)
  store double %square, ptr %details
  %text = getelementptr i8, ptr %details, i64 8
  store ptr @message, ptr %text
  store ptr %details, ptr %error
  ret i32 3

done:
  ret i32 0
}
