; A local array in every iteration, of a size that changes, in an iteration that may be left early.
; llad: result double
; llad: data x double 5
; llad: scalar limit double 2.0|1000.0
; llad: other i64 1|5
; llad: independent x

declare ptr @rt_alloc(i64)
declare ptr @rt_data(ptr)
declare void @rt_release(ptr)
declare double @llvm.sqrt.f64(double)

define i32 @f(ptr noalias %result, ptr %x, double %limit, i64 %n) {
entry:
  br label %outer

outer:
  %i = phi i64 [ 0, %entry ], [ %i.next, %outer.latch ]
  %sum = phi double [ 0.5, %entry ], [ %sum.next, %outer.latch ]
  %i.next = add nuw nsw i64 %i, 1
  %bytes = shl i64 %i.next, 3
  %header = call ptr @rt_alloc(i64 %bytes)
  %data = call ptr @rt_data(ptr %header)
  br label %fill

fill:
  %j = phi i64 [ 0, %outer ], [ %j.next, %fill ]
  %p = getelementptr double, ptr %x, i64 %j
  %v = load double, ptr %p
  %vs = fmul double %v, %sum
  %q = getelementptr double, ptr %data, i64 %j
  store double %vs, ptr %q
  %j.next = add nuw nsw i64 %j, 1
  %fill.more = icmp slt i64 %j.next, %i.next
  br i1 %fill.more, label %fill, label %use.before

use.before:
  br label %use

use:
  %k = phi i64 [ 0, %use.before ], [ %k.next, %use ]
  %s = phi double [ %sum, %use.before ], [ %s.next, %use ]
  %t = getelementptr double, ptr %data, i64 %k
  %w = load double, ptr %t
  %w1 = fadd double %w, 1.0
  %root = call double @llvm.sqrt.f64(double %w1)
  %s.next = fmul double %s, %root
  %k.next = add nuw nsw i64 %k, 1
  %use.more = icmp slt i64 %k.next, %i.next
  br i1 %use.more, label %use, label %use.behind

use.behind:
  %sum.next = phi double [ %s.next, %use ]
  call void @rt_release(ptr %header)
  %large = fcmp ogt double %sum.next, %limit
  br i1 %large, label %broken, label %outer.latch

outer.latch:
  %outer.more = icmp slt i64 %i.next, %n
  br i1 %outer.more, label %outer, label %finished

broken:
  %b = phi double [ %sum.next, %use.behind ]
  %bb = fmul double %b, %b
  br label %done

finished:
  %c = phi double [ %sum.next, %outer.latch ]
  br label %done

done:
  %r = phi double [ %bb, %broken ], [ %c, %finished ]
  store double %r, ptr %result
  ret i32 0
}
