; Reverse of copies between floating-point arrays, on their shadows.

; source += target; target = 0, for memory that does not overlap.
define internal void @llad.copy.adjoint.double(ptr noalias %target, ptr noalias %source, i64 %bytes) nounwind {
entry:
  %count = lshr i64 %bytes, 3
  %empty = icmp eq i64 %count, 0
  br i1 %empty, label %done, label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %t = getelementptr double, ptr %target, i64 %i
  %s = getelementptr double, ptr %source, i64 %i
  %taken = load double, ptr %t
  store double 0.000000e+00, ptr %t
  %before = load double, ptr %s
  %after = fadd double %before, %taken
  store double %after, ptr %s
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %count
  br i1 %more, label %loop, label %done

done:
  ret void
}

; The same for memory that may overlap: element by element, in the order opposite to that in which memmove may be
; thought to copy (backward if the target lies behind the source, else forward). An element that is its own source
; keeps its adjoint.
define internal void @llad.move.adjoint.double(ptr %target, ptr %source, i64 %bytes) nounwind {
entry:
  %count = lshr i64 %bytes, 3
  %empty = icmp eq i64 %count, 0
  %behind = icmp ugt ptr %target, %source
  %last = sub i64 %count, 1
  br i1 %empty, label %done, label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %mirrored = sub i64 %last, %i
  %place = select i1 %behind, i64 %i, i64 %mirrored
  %t = getelementptr double, ptr %target, i64 %place
  %s = getelementptr double, ptr %source, i64 %place
  %taken = load double, ptr %t
  store double 0.000000e+00, ptr %t
  %before = load double, ptr %s
  %after = fadd double %before, %taken
  store double %after, ptr %s
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %count
  br i1 %more, label %loop, label %done

done:
  ret void
}

; source += target; target = 0, for memory that does not overlap.
define internal void @llad.copy.adjoint.float(ptr noalias %target, ptr noalias %source, i64 %bytes) nounwind {
entry:
  %count = lshr i64 %bytes, 2
  %empty = icmp eq i64 %count, 0
  br i1 %empty, label %done, label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %t = getelementptr float, ptr %target, i64 %i
  %s = getelementptr float, ptr %source, i64 %i
  %taken = load float, ptr %t
  store float 0.000000e+00, ptr %t
  %before = load float, ptr %s
  %after = fadd float %before, %taken
  store float %after, ptr %s
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %count
  br i1 %more, label %loop, label %done

done:
  ret void
}

; The same for memory that may overlap: element by element, in the order opposite to that in which memmove may be
; thought to copy (backward if the target lies behind the source, else forward). An element that is its own source
; keeps its adjoint.
define internal void @llad.move.adjoint.float(ptr %target, ptr %source, i64 %bytes) nounwind {
entry:
  %count = lshr i64 %bytes, 2
  %empty = icmp eq i64 %count, 0
  %behind = icmp ugt ptr %target, %source
  %last = sub i64 %count, 1
  br i1 %empty, label %done, label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %mirrored = sub i64 %last, %i
  %place = select i1 %behind, i64 %i, i64 %mirrored
  %t = getelementptr float, ptr %target, i64 %place
  %s = getelementptr float, ptr %source, i64 %place
  %taken = load float, ptr %t
  store float 0.000000e+00, ptr %t
  %before = load float, ptr %s
  %after = fadd float %before, %taken
  store float %after, ptr %s
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %count
  br i1 %more, label %loop, label %done

done:
  ret void
}
