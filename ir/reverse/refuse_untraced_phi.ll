; A phi of an array and of the result's memory, which has no handle.
; llad: result double
; llad: data x double 2
; llad: other i64 1
; llad: independent x
; llad: refuses UnsupportedError it points into memory that cannot be traced

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  %a = load double, ptr %x
  %c = icmp eq i64 %n, 0
  br i1 %c, label %left, label %right

left:
  br label %done

right:
  br label %done

done:
  %p = phi ptr [ %x, %left ], [ %result, %right ]
  %aa = fmul double %a, %a
  store double %aa, ptr %p
  ret i32 0
}
