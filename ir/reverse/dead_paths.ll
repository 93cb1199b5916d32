; Blocks that are never reached, a path that ends in `unreachable`, and one that never ends.
; llad: result double
; llad: data x double 4
; llad: other i64 1|4
; llad: independent x

declare void @abort() noreturn

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  %negative = icmp slt i64 %n, 0
  br i1 %negative, label %trap, label %check

check:
  %huge = icmp sgt i64 %n, 1000
  br i1 %huge, label %forever.before, label %before

before:
  br label %loop

loop:
  %i = phi i64 [ 0, %before ], [ %i.next, %loop ]
  %sum = phi double [ 1.0, %before ], [ %sum.next, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %sum.next = fmul double %sum, %v
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

nowhere:
  %nothing = fadd double 1.0, 2.0
  br label %done

done:
  %r = phi double [ %sum.next, %loop ], [ %nothing, %nowhere ]
  store double %r, ptr %result
  ret i32 0

trap:
  call void @abort()
  unreachable

forever.before:
  br label %forever

forever:
  br label %forever
}
