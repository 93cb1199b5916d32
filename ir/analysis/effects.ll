; What calls do, by name and by attributes.

declare double @llvm.sin.f64(double)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64)
declare void @llvm.assume(i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.lifetime.start.p0(ptr)
declare double @exp(double)
declare double @frexp(double, ptr)
declare ptr @rt_alloc(i64)
declare ptr @rt_data(ptr)
declare void @rt_release(ptr)
declare void @rt_log(double)
declare double @opaque(double)
declare double @polite(double) nounwind willreturn memory(none)
declare double @grouped(ptr, ptr writeonly) #0
declare double @reader(ptr) memory(read)
declare void @accountant(ptr) memory(inaccessiblemem: readwrite)
declare void @old(ptr) argmemonly readonly nounwind

define void @calls(double %x, i64 %n, ptr %p, ptr %q, i1 %c) {
entry:
  %a = call double @llvm.sin.f64(double %x)  ;= reads none writes none (pure)
  %b = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %n, i64 8)  ;= reads none writes none (pure)
  call void @llvm.assume(i1 %c)  ;= reads none writes inaccessible (pure)
  call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 %n, i1 false)  ;= reads none writes arguments 0
  call void @llvm.lifetime.start.p0(ptr %p)  ;= reads none writes arguments 0
  %d = call double @exp(double %x)  ;= reads none writes inaccessible (pure)
  %e = call double @frexp(double %x, ptr %p)  ;= reads any 1 writes any 1 (may unwind) (unknown)
  %f = call ptr @rt_alloc(i64 %n)  ;= reads inaccessible writes inaccessible (allocates); to allocation %f of mixed or unknown elements, released 1 times
  %g = call ptr @rt_data(ptr %f)  ;= reads arguments 0 writes none (pure); to allocation %f, first element
  call void @rt_release(ptr %f)  ;= reads inaccessible writes inaccessible
  call void @rt_log(double %x)  ;= reads inaccessible writes inaccessible
  %h = call double @opaque(double %x)  ;= reads any writes any (may unwind) (unknown)
  %i = call double @opaque(double %x) nounwind willreturn memory(none)  ;= reads none writes none (pure)
  %j = call double @polite(double %x)  ;= reads none writes none (pure)
  %k = call double @grouped(ptr %p, ptr %q)  ;= reads arguments 0 writes arguments 0 1
  %l = call double @reader(ptr %p)  ;= reads any 0 writes none (may unwind)
  call void @accountant(ptr %p)  ;= reads inaccessible writes inaccessible (may unwind)
  call void @old(ptr %p)  ;= reads arguments 0 writes none
  call void %q(ptr %p)  ;= reads any 0 writes any 0 (may unwind) (unknown)
  ret void
}

attributes #0 = { nofree nounwind memory(argmem: readwrite) "frame-pointer"="all" }
