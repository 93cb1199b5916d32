; The bits of a double through a phi.
; llad: result double
; llad: data x double 4
; llad: other i64 1
; llad: refuses UnsupportedError it writes a value of type i64 to differentiable memory
; llad: independent x

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  %c = icmp eq i64 %n, 1
  br i1 %c, label %l, label %r
l:
  %a = load i64, ptr %x
  br label %j
r:
  br label %j
j:
  %b = phi i64 [ %a, %l ], [ 0, %r ]
  store i64 %b, ptr %result
  ret i32 0
}
