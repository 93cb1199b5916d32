; Source locations as Numba and clang attach them: scopes, inlined calls, variables as records and as calls.

define double @kernel(double %x, ptr %p) !dbg !5 {
entry:
  %slot = alloca double, align 8
    #dbg_declare(ptr %slot, !12, !DIExpression(), !14)
    #dbg_value(double %x, !11, !DIExpression(), !14)
  %square = fmul double %x, %x, !dbg !14
    #dbg_value(double %square, !12, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !14)
    #dbg_value(!DIArgList(double %square, ptr %p), !12, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1), !14)
    #dbg_value(i32 poison, !12, !DIExpression(), !14)
    #dbg_assign(double %square, !12, !DIExpression(), !13, ptr %slot, !DIExpression(), !14)
    #dbg_label(!18, !14)
  %helped = fadd double %square, 1.000000e+00, !dbg !15
  store double %helped, ptr %p, align 8, !dbg !17, !tbaa !19
  ret double %helped, !dbg !DILocation(line: 14, column: 3, scope: !5)
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus, file: !1, producer: "clang (Numba)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug)
!1 = !DIFile(filename: "kernel.py", directory: "project")
!2 = !DIFile(filename: "helper.py", directory: "project/lib")
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 7, !"Dwarf Version", i32 4}
!5 = distinct !DISubprogram(name: "kernel", linkageName: "kernel", scope: !1, file: !1, line: 10, type: !6, scopeLine: 10, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DISubroutineType(types: !7)
!7 = !{!10, !10}
!8 = distinct !DISubprogram(name: "helper", linkageName: "helper", scope: !2, file: !2, line: 3, type: !6, scopeLine: 3, spFlags: DISPFlagDefinition, unit: !0)
!9 = distinct !DILexicalBlock(scope: !8, file: !2, line: 4, column: 5)
!10 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!11 = !DILocalVariable(name: "x", arg: 1, scope: !5, file: !1, line: 10, type: !10)
!12 = !DILocalVariable(name: "y", scope: !5, file: !1, line: 11, type: !10)
!13 = distinct !DIAssignID()
!14 = !DILocation(line: 11, column: 7, scope: !5)
!15 = !DILocation(line: 5, column: 9, scope: !9, inlinedAt: !16)
!16 = distinct !DILocation(line: 12, column: 3, scope: !5)
!17 = !DILocation(line: 0, scope: !5)
!18 = !DILabel(scope: !5, name: "again", file: !1, line: 12)
!19 = !{!20, !20, i64 0}
!20 = !{!"double", !23, i64 0}
!23 = !{!"root"}
