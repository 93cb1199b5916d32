; A run-time function that works on the sizes in an array descriptor, which holds a pointer to an active array;
; and a pointer that is copied as an integer.
; llad: result double
; llad: data x double 3
; llad: tangents x
; llad: runtime reshape integers_only=1

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

define i32 @reshape(ptr %shape) {
  %n = load i64, ptr %shape
  %more = add i64 %n, 1
  store i64 %more, ptr %shape
  ret i32 0
}

define i32 @f(ptr noalias %result, ptr %x) {
  %descriptor = alloca { ptr, i64 }
  %copy = alloca { ptr, i64 }
  store ptr %x, ptr %descriptor
  %shape = getelementptr i8, ptr %descriptor, i64 8
  store i64 1, ptr %shape
  %status = call i32 @reshape(ptr %shape)
  %bits = load i64, ptr %descriptor
  store i64 %bits, ptr %copy
  %data = load ptr, ptr %copy
  %index = load i64, ptr %shape
  %p = getelementptr double, ptr %data, i64 %index
  %a = load double, ptr %p
  %b = load double, ptr %data
  %ab = fmul double %a, %b
  store double %ab, ptr %result
  ret i32 0
}
