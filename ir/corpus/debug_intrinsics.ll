; Variables by calls, as before the records of LLVM 19.

define double @old_style(double %x) {
entry:
  call void @llvm.dbg.value(metadata double %x, metadata !1, metadata !DIExpression())
  ret double %x
}

declare void @llvm.dbg.value(metadata, metadata, metadata)

!0 = !{!"unused"}
!1 = !{}
