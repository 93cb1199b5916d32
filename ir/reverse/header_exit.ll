; A loop that is left in its header: the last header execution has no body.
; llad: result double
; llad: data x double 5
; llad: other i64 0|1|5
; llad: independent x

declare double @llvm.sin.f64(double)

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  br label %head

head:
  %i = phi i64 [ 0, %entry ], [ %i.next, %body ]
  %sum = phi double [ 1.0, %entry ], [ %sum.next, %body ]
  %s = call double @llvm.sin.f64(double %sum)
  %more = icmp slt i64 %i, %n
  br i1 %more, label %body, label %done

body:
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %sum.next = fmul double %s, %v
  %i.next = add i64 %i, 1
  br label %head

done:
  %r = phi double [ %s, %head ]
  store double %r, ptr %result
  ret i32 0
}
