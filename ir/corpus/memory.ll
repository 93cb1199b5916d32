; Loads, stores, allocations, addresses, and the atomic accesses.

%pair = type { double, [3 x i32] }

@table = global [4 x double] zeroinitializer, align 16

define double @accesses(ptr %p, ptr addrspace(3) %shared, i64 %i, i32 %n) {
entry:
  %slot = alloca double, align 8
  %many = alloca i32, i32 %n, align 16
  %wide.count = alloca i8, i64 %i, align 1
  %pairs = alloca %pair, i32 4, align 8
  %unaligned = alloca [2 x i16], align 2
  %plain = load double, ptr %p, align 8
  %volatile = load volatile double, ptr %p, align 1
  %from.shared = load float, ptr addrspace(3) %shared, align 4
  store double %plain, ptr %slot, align 8
  store volatile double %volatile, ptr %slot, align 8
  store ptr %p, ptr @table, align 8
  %row = getelementptr inbounds %pair, ptr %pairs, i64 %i, i32 1, i64 2
  %flagged = getelementptr inbounds nuw i8, ptr %p, i64 24
  %nusw = getelementptr nusw nuw i8, ptr %p, i64 8
  %base = getelementptr double, ptr %p
  %lanes = getelementptr i8, ptr %p, <2 x i64> <i64 0, i64 8>
  %sized = load i37, ptr %row, align 8
  %annotated = load i64, ptr %flagged, align 8, !range !0, !noundef !1
  %any = load i1, ptr %nusw, align 1, !invariant.load !1
  ret double %plain
}

define i32 @atomics(ptr %p, i32 %v, float %f, ptr %q) {
entry:
  %acquire = load atomic i32, ptr %p acquire, align 4
  %scoped = load atomic volatile i32, ptr %p syncscope("singlethread") seq_cst, align 4
  store atomic i32 %v, ptr %p release, align 4
  store atomic volatile i32 %v, ptr %p syncscope("agent") monotonic, align 4
  fence acquire
  fence syncscope("singlethread") seq_cst
  %strong = cmpxchg ptr %p, i32 %v, i32 7 acq_rel monotonic, align 4
  %weak = cmpxchg weak volatile ptr %q, ptr %p, ptr null syncscope("agent") seq_cst acquire, align 8
  %old = extractvalue { i32, i1 } %strong, 0
  %xchg = atomicrmw xchg ptr %p, i32 %v seq_cst, align 4
  %add = atomicrmw volatile add ptr %p, i32 1 syncscope("agent") monotonic, align 4
  %sub = atomicrmw sub ptr %p, i32 1 acquire, align 4
  %and = atomicrmw and ptr %p, i32 1 release, align 4
  %nand = atomicrmw nand ptr %p, i32 1 acq_rel, align 4
  %or = atomicrmw or ptr %p, i32 1 monotonic, align 4
  %xor = atomicrmw xor ptr %p, i32 1 monotonic, align 4
  %max = atomicrmw max ptr %p, i32 1 monotonic, align 4
  %min = atomicrmw min ptr %p, i32 1 monotonic, align 4
  %umax = atomicrmw umax ptr %p, i32 1 monotonic, align 4
  %umin = atomicrmw umin ptr %p, i32 1 monotonic, align 4
  %fadd = atomicrmw fadd ptr %p, float %f monotonic, align 4
  %fsub = atomicrmw fsub ptr %p, float %f monotonic, align 4
  %fmax = atomicrmw fmax ptr %p, float %f monotonic, align 4
  %fmin = atomicrmw fmin ptr %p, float %f monotonic, align 4
  %inc = atomicrmw uinc_wrap ptr %p, i32 9 monotonic, align 4
  %dec = atomicrmw udec_wrap ptr %p, i32 9 monotonic, align 4
  ret i32 %old
}

define i32 @variadic(i32 %count, ...) {
entry:
  %list = alloca ptr, align 8
  call void @llvm.va_start.p0(ptr %list)
  %first = va_arg ptr %list, i32
  call void @llvm.va_end.p0(ptr %list)
  ret i32 %first
}

define void @in_other_space() {
entry:
  %argument = alloca inalloca i32, align 4
  %error = alloca swifterror ptr, align 8
  ret void
}

declare void @llvm.va_start.p0(ptr)

declare void @llvm.va_end.p0(ptr)

!0 = !{i64 0, i64 256}
!1 = !{}
