; Orders of use lists are read and dropped.

@g = global i32 0
@p = global ptr @g

define i32 @f(i32 %a, i32 %b) {
entry:
  %x = add i32 %a, %b
  %y = add i32 %a, %x
  %z = add i32 %a, %y
  br label %next

next:
  ret i32 %z

  uselistorder i32 %a, { 2, 1, 0 }
}
