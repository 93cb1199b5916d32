; A pointer that walks over rows: what it gains in a row follows from the length of the row, nothing of it is kept.
; llad: result double
; llad: data x double 24
; llad: other i64 3
; llad: other i64 4|0
; llad: other i64 64
; llad: independent x
; llad: kept 96 24

define i32 @f(ptr noalias %result, ptr noalias %x, i64 %rows, i64 %columns, i64 %stride) {
entry:
  %back = mul i64 %columns, -16
  %empty = icmp eq i64 %columns, 0
  br label %row

row:
  %i = phi i64 [ 0, %entry ], [ %i.next, %next ]
  %p = phi ptr [ %x, %entry ], [ %p.next, %next ]
  %s = phi double [ 1.0, %entry ], [ %s.row, %next ]
  br i1 %empty, label %next, label %enter

enter:
  br label %column

column:
  %j = phi i64 [ 0, %enter ], [ %j.next, %column ]
  %q = phi ptr [ %p, %enter ], [ %q.next, %column ]
  %t = phi double [ %s, %enter ], [ %t.next, %column ]
  %a = load double, ptr %q
  %t.next = fmul double %t, %a
  %q.next = getelementptr i8, ptr %q, i64 16
  %j.next = add nuw nsw i64 %j, 1
  %on = icmp ne i64 %j.next, %columns
  br i1 %on, label %column, label %leave

leave:
  %q.last = phi ptr [ %q.next, %column ]
  %t.last = phi double [ %t.next, %column ]
  br label %next

next:
  %q.row = phi ptr [ %q.last, %leave ], [ %p, %row ]
  %s.row = phi double [ %t.last, %leave ], [ %s, %row ]
  %length = phi i64 [ %back, %leave ], [ 0, %row ]
  %q.start = getelementptr i8, ptr %q.row, i64 %length
  %p.next = getelementptr i8, ptr %q.start, i64 %stride
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp ne i64 %i.next, %rows
  br i1 %more, label %row, label %done

done:
  %r = phi double [ %s.row, %next ]
  store double %r, ptr %result
  ret i32 0
}
;= plan of f
;=   carries a derivative: parameter %x
;=   carries a derivative: result %result
;=   loop %row: store, back edge taken: (rows - 1)
;=     loop %column: store, back edge taken: (columns - 1)
;=   cache.0: 8 * ((rows - 1) + 1) * ((columns - 1) + 1) bytes
;=     store %t (double, 8 bytes)
;=   keep: %trips.column, %trips.row, %empty, %back
;=   recompute by select: %path.next
;=   reload: %a
;=   recompute from iteration: %q
;=   recompute from iteration: %p
;=   recompute by select: %length
