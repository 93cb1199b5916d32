; Types that appear nowhere else: tokens, targets, matrices of pointers, functions of odd types.

declare token @llvm.call.preallocated.setup(i32)

declare void @takes(half, bfloat, fp128, x86_fp80, ppc_fp128, i1, i7, <3 x i5>, [0 x { i8 }], { { { i8 } } })

declare <{ i8, [2 x <2 x ptr addrspace(5)>] }> @returns(ptr addrspace(5), <vscale x 4 x i1>)

declare void @extension(target("spirv.Image", void, 1, 0))

declare x86_amx @llvm.x86.tileloadd64.internal(i16, i16, ptr, i64)

define void @target_value(target("spirv.Event") %event) {
entry:
  %copy = freeze target("spirv.Event") %event
  ret void
}
