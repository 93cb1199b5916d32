; y[j, i] = x[i, j], then a sum with weights: nothing is kept.
; llad: result double
; llad: data x double 6
; llad: data y double 6
; llad: other i64 2
; llad: other i64 3
; llad: independent x
; llad: kept 0

define i32 @f(ptr noalias %result, ptr %x, ptr %y, i64 %n, i64 %m) {
entry:
  br label %rows

rows:
  %i = phi i64 [ 0, %entry ], [ %i.next, %rows.latch ]
  br label %columns

columns:
  %j = phi i64 [ 0, %rows ], [ %j.next, %columns ]
  %im = mul i64 %i, %m
  %from = add i64 %im, %j
  %jn = mul i64 %j, %n
  %to = add i64 %jn, %i
  %p = getelementptr double, ptr %x, i64 %from
  %v = load double, ptr %p
  %q = getelementptr double, ptr %y, i64 %to
  store double %v, ptr %q
  %j.next = add nuw nsw i64 %j, 1
  %columns.more = icmp slt i64 %j.next, %m
  br i1 %columns.more, label %columns, label %rows.latch

rows.latch:
  %i.next = add nuw nsw i64 %i, 1
  %rows.more = icmp slt i64 %i.next, %n
  br i1 %rows.more, label %rows, label %sum.before

sum.before:
  br label %sum

sum:
  %k = phi i64 [ 0, %sum.before ], [ %k.next, %sum ]
  %total = phi double [ 0.0, %sum.before ], [ %total.next, %sum ]
  %s = getelementptr double, ptr %y, i64 %k
  %w = load double, ptr %s
  %weight = sitofp i64 %k to double
  %weighted = fmul double %w, %weight
  %total.next = fadd double %total, %weighted
  %k.next = add nuw nsw i64 %k, 1
  %sum.more = icmp slt i64 %k.next, 6
  br i1 %sum.more, label %sum, label %done

done:
  %r = phi double [ %total.next, %sum ]
  store double %r, ptr %result
  ret i32 0
}
;= plan of f
;=   carries a derivative: parameter %x
;=   carries a derivative: parameter %y
;=   carries a derivative: result %result
;=   loop %rows: store, back edge taken: (smax(n, 1) - 1)
;=     loop %columns: store, back edge taken: (smax(m, 1) - 1)
;=   loop %sum: store, back edge taken: 5
;=   keeps 0 bytes
;=   keep: %trips.columns, %trips.rows
;=   recompute: %to
;=   recompute from iteration: %i
;=   recompute: %jn
;=   recompute from iteration: %j
;=   recompute: %from
;=   recompute: %im
;=   recompute: %weight
;=   recompute from iteration: %k
