; The code that drops a reference is the same for the header of an argument and for that of an array that a call has
; returned. No elements are found through either.
; llad: result double
; llad: data x double 3
; llad: header x
; llad: other i64 0|1
; llad: independent x

declare ptr @rt_alloc(i64)
declare ptr @rt_data(ptr)
declare void @rt_release(ptr)

define internal i32 @g(ptr %place, ptr %x) noinline {
  %header = call ptr @rt_alloc(i64 8)
  %elements = call ptr @rt_data(ptr %header)
  %v = load double, ptr %x
  %v2 = fmul double %v, %v
  store double %v2, ptr %elements
  store ptr %header, ptr %place
  %second = getelementptr ptr, ptr %place, i64 1
  store ptr %elements, ptr %second
  ret i32 0
}

define i32 @f(ptr noalias %result, ptr %x, ptr %header, i64 %n) {
entry:
  %place = alloca { ptr, ptr }
  %second = getelementptr ptr, ptr %place, i64 1
  %chosen = icmp eq i64 %n, 0
  br i1 %chosen, label %argument, label %call

argument:
  %v = load double, ptr %x
  br label %end

call:
  %status = call i32 @g(ptr %place, ptr %x)
  %made = load ptr, ptr %place
  %elements = load ptr, ptr %second
  %w = load double, ptr %elements
  br label %end

end:
  %y = phi double [ %v, %argument ], [ %w, %call ]
  %dropped = phi ptr [ null, %argument ], [ %made, %call ]
  %either = phi ptr [ %header, %argument ], [ %made, %call ]
  %same = icmp eq ptr %either, %dropped
  call void @rt_release(ptr %dropped)
  %z = fmul double %y, %y
  store double %z, ptr %result
  %status.end = zext i1 %same to i32
  %zero = mul i32 %status.end, 0
  ret i32 %zero
}
