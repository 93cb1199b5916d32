; Globals, aliases, ifuncs, comdats, linkages, module properties.

source_filename = "globals \22quoted\22.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

module asm ".globl marker"
module asm "marker:\09.byte 0"

$group = comdat any
$inline = comdat largest

@exported = global i32 1
@imported = external global i32
@imported.constant = external constant i32, align 4
@weak.import = extern_weak global i32
@private = private unnamed_addr constant [3 x i8] c"ab\00", align 1
@internal = internal global i32 0, align 4
@local = dso_local local_unnamed_addr global i32 0, section "data", align 16
@common = common global i32 0, align 4
@weak = weak hidden global i32 0
@odr = linkonce_odr protected constant i32 1, comdat($group)
@inline = linkonce_odr global i32 1, comdat
@thread = thread_local global i32 0, align 4
@thread.model = thread_local(initialexec) global i32 0
@space = addrspace(3) global float undef, align 4
@later = externally_initialized global i32 0
@annotated = global i32 0, align 4, !absolute_symbol !0
@attributed = global i32 0 #0
@llvm.used = appending global [1 x ptr] [ptr @internal], section "llvm.metadata"
@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @start, ptr null }]
@0 = private constant i8 1
@1 = private constant i8 2
@"quoted name" = global i32 0
@"\01_unmangled" = global i32 0
@"back\\slash" = global i32 0
@uses.unnamed = global [2 x ptr] [ptr @0, ptr @1]

@alias = alias i32, ptr @exported
@weak.alias = weak hidden alias i8, getelementptr inbounds (i8, ptr @private, i64 1)
@function.alias = internal unnamed_addr alias void (), ptr @start
@resolved = ifunc i32 (i32), ptr @resolver

define internal void @start() section "init" align 32 {
entry:
  %unnamed = load i8, ptr @1, align 1
  ret void
}

define ptr @resolver() {
entry:
  ret ptr null
}

define linkonce_odr hidden fastcc noundef nonnull align 8 dereferenceable(16) ptr @everything(ptr noalias noundef %p, i32 signext range(i32 0, 5) %n) unnamed_addr #0 section "text" comdat($group) align 16 gc "statepoint" prefix i32 1 prologue { i8, i8 } { i8 1, i8 2 } personality ptr @start !annotation !0 {
entry:
  ret ptr %p
}

declare !annotation !0 extern_weak i64 @declared(i64 returned, ptr readonly captures(none)) local_unnamed_addr #1

declare void @quoted.attribute() "frame-pointer"="none" nounwind

define private x86_stdcallcc void @"odd name@8"() addrspace(0) {
entry:
  ret void
}

attributes #0 = { "key"="value" }
attributes #1 = { nounwind willreturn memory(argmem: read) }

!named = !{!0, !1}
!empty = !{}

!0 = !{i64 0, i64 256}
!1 = !{!"text with \22quotes\22 and ) }", ptr @exported, null, !{i32 7}}
