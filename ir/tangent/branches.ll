; A branch and a select on the value of an input; the side that is not taken has an infinite slope.
; llad: result double
; llad: scalar a double 0.0
; llad: scalar b double 2.5
; llad: tangents a b

declare double @llvm.sqrt.f64(double)
declare double @llvm.pow.f64(double, double)

define i32 @f(ptr noalias %result, double %a, double %b) {
entry:
  %small = fcmp olt double %a, 1.0
  %root = call double @llvm.sqrt.f64(double %a)
  %chosen = select i1 %small, double %a, double %root
  %positive = fcmp ogt double %b, 0.0
  br i1 %positive, label %left, label %right

left:
  %l = call double @llvm.pow.f64(double %b, double 3.0)
  br label %join

right:
  %r = fneg double %b
  br label %join

join:
  %v = phi double [ %l, %left ], [ %r, %right ]
  %frozen = freeze double %v
  %sum = fadd double %frozen, %chosen
  store double %sum, ptr %result
  ret i32 0
}
