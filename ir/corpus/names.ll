; Names: numbers, quotes, dots, dollars, dashes, a value and a function of one name, unnamed blocks.

define i32 @names(i32 %0, i32 %.dotted, i32 %$money, i32 %-dash, i32 %"with space") {
  %2 = add i32 %0, %.dotted
  %a-b.c$d_e = add i32 %2, %$money
  %"1" = add i32 %a-b.c$d_e, %-dash
  %"quote\22and\5Cbackslash" = add i32 %"1", %"with space"
  %"\E2\82\ACuro" = add i32 %"quote\22and\5Cbackslash", 1
  %names = add i32 %"\E2\82\ACuro", 1
  br label %3

3:
  %4 = phi i32 [ %names, %1 ], [ %5, %"block with space" ]
  %5 = add i32 %4, 1
  br label %"block with space"

"block with space":
  %6 = icmp eq i32 %5, 10
  br i1 %6, label %-7.odd$label, label %3

-7.odd$label:
  %x.i.i.i = call i32 @names(i32 1, i32 2, i32 3, i32 4, i32 5)
  ret i32 %x.i.i.i
}

define void @terse() {
  call i32 @names(i32 1, i32 2, i32 3, i32 4, i32 5)
  add i32 %1, 1
  ret void
}
