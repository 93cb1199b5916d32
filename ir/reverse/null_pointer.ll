; An address that is null on one way, where it is compared and not used; the shadow is asked for before the loop.
; llad: result double
; llad: data x double 4
; llad: data y double 4
; llad: other i64 0|1|2
; llad: independent x y
; llad: recompute refuses the memory it reads may have been overwritten since

define i32 @f(ptr noalias %result, ptr %x, ptr %y, i64 %n) {
entry:
  %has = icmp ne i64 %n, 0
  br i1 %has, label %some, label %before

some:
  %second = icmp eq i64 %n, 2
  %chosen = select i1 %second, ptr %y, ptr %x
  br label %before

before:
  %p = phi ptr [ null, %entry ], [ %chosen, %some ]
  br label %loop

loop:
  %i = phi i64 [ 0, %before ], [ %i.next, %latch ]
  %sum = phi double [ 1.0, %before ], [ %sum.next, %latch ]
  %q = getelementptr double, ptr %y, i64 %i
  %w = load double, ptr %q
  %missing = icmp eq ptr %p, null
  br i1 %missing, label %latch, label %use

use:
  %r = getelementptr double, ptr %p, i64 %i
  %v = load double, ptr %r
  %vv = fmul double %v, %v
  store double %vv, ptr %r
  br label %latch

latch:
  %factor = phi double [ %w, %loop ], [ %vv, %use ]
  %sum.next = fmul double %sum, %factor
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, 4
  br i1 %more, label %loop, label %done

done:
  %s = phi double [ %sum.next, %latch ]
  store double %s, ptr %result
  ret i32 0
}
