; A jump to a computed address.
; llad: result double
; llad: scalar a double 1.0
; llad: other ptr
; llad: independent a
; llad: refuses UnsupportedError `indirectbr`

define i32 @f(ptr noalias %result, double %a, ptr %where) {
entry:
  indirectbr ptr %where, [label %good]

good:
  store double %a, ptr %result
  ret i32 0
}
