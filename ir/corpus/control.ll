; Branches, switches, computed jumps, loops with values used before they are printed.

@targets = constant [2 x ptr] [ptr blockaddress(@jumps, %one), ptr blockaddress(@jumps, %two)]

define i64 @loop(i64 %n, i1 %flag) {
entry:
  br i1 %flag, label %preheader, label %done, !prof !0

later:                                            ; printed before the block that defines what it uses
  %double = mul i64 %next, 2
  br label %done

preheader:
  br label %body

body:
  %i = phi i64 [ 0, %preheader ], [ %next, %body ]
  %x = phi nsz double [ 1.000000e+00, %preheader ], [ %y, %body ]
  %y = fmul double %x, 5.000000e-01
  %next = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %body, label %later, !llvm.loop !1

done:
  %result = phi i64 [ 0, %entry ], [ %double, %later ]
  ret i64 %result
}

define i32 @choices(i8 %kind) {
entry:
  switch i8 %kind, label %default [
    i8 0, label %zero
    i8 -1, label %shared
    i8 127, label %shared
  ], !prof !2

zero:
  switch i8 %kind, label %default [
  ]

shared:
  %which = phi i32 [ 1, %entry ], [ 1, %entry ]
  ret i32 %which

default:
  unreachable
}

define void @jumps(i64 %i) {
entry:
  %place = getelementptr inbounds [2 x ptr], ptr @targets, i64 0, i64 %i
  %target = load ptr, ptr %place, align 8
  indirectbr ptr %target, [label %one, label %two]

one:
  ret void

two:
  %again = icmp eq ptr %target, blockaddress(@jumps, %one)
  indirectbr ptr blockaddress(@jumps, %one), [label %one]
}

define i32 @assembly_jump(i32 %x) {
entry:
  callbr void asm sideeffect "# $0 ${1:l}", "r,!i"(i32 %x)
          to label %fall [label %jumped]

fall:
  ret i32 0

jumped:
  ret i32 1
}

!0 = !{!"branch_weights", i32 99, i32 1}
!1 = distinct !{!1, !3}
!2 = !{!"branch_weights", i32 1, i32 2, i32 3, i32 4}
!3 = !{!"llvm.loop.unroll.disable"}
