; Calls: tails, conventions, attributes at every place, variadic callees, bundles, inline assembly, metadata.

declare i32 @printf(ptr, ...)

declare fastcc double @fast(double)

declare void @llvm.assume(i1)

declare double @llvm.sqrt.f64(double)

declare void @byval(ptr byval({ i64, i64 }), ptr sret({ double, double }))

declare void @llvm.experimental.noalias.scope.decl(metadata)

declare i64 @llvm.read_register.i64(metadata)

define double @calls(ptr %p, double %x, ptr %function, i64 %n) #0 {
entry:
  %plain = call double @fast(double %x)
  %tail = tail call fastcc double @fast(double %x)
  %kept = notail call fastcc double @fast(double noundef %x)
  %sqrt = call fast double @llvm.sqrt.f64(double %x)
  %flags = tail call nnan nsz double @llvm.sqrt.f64(double nofpclass(nan inf) %sqrt)
  %result = call noundef nofpclass(nan) double @fast(double 1.000000e+00) #1
  %ranged = call range(i64 0, 10) i64 %function(ptr noalias noundef nonnull align 8 dereferenceable(16) captures(none) %p, i64 noundef range(i64 -5, 5) %n) #1, !noalias !3
  %printed = call i32 (ptr, ...) @printf(ptr @format, i32 3, double %x)
  %count = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @format)
  call void @llvm.assume(i1 true) [ "align"(ptr %p, i64 8), "nonnull"(ptr %p) ]
  call void @byval(ptr byval({ i64, i64 }) align 8 %p, ptr dead_on_unwind writable sret({ double, double }) align 8 initializes((0, 16)) %p)
  call void %function()
  %numbered = call cc 10 i64 %function(i64 %n)
  %assembly = call i64 asm sideeffect alignstack "mov $1, $0", "=r,r,~{memory}"(i64 %n) #2
  call void asm sideeffect inteldialect "nop", ""()
  %pair = call { i32, i32 } asm "cpuid", "={ax},={bx},0"(i32 0)
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  %stack = call i64 @llvm.read_register.i64(metadata !5)
  %attributes = call i32 @printf(ptr @format) nounwind memory(argmem: read, inaccessiblemem: none) "key"="value" "alone"
  %vector = call <2 x double> @vector({ ptr, i64 } zeroinitializer, [2 x double] [double 0.000000e+00, double 1.000000e+00])
  ret double %result
}

declare <2 x double> @vector({ ptr, i64 }, [2 x double])

define void @forced(ptr %p) {
entry:
  musttail call void @forced(ptr %p)
  ret void
}

define void @unnamed_parameters(i32, double %named, ptr noalias) {
  %3 = add i32 %0, 1
  store i32 %3, ptr %1, align 4
  br label %4

4:                                                ; preds = %2
  ret void
}

@format = private unnamed_addr constant [7 x i8] c"%d %f\0A\00", align 1

attributes #0 = { mustprogress nofree norecurse "frame-pointer"="all" "target-features"="+avx2,+fma" }
attributes #1 = { nounwind memory(none) }
attributes #2 = { nounwind memory(none) allocsize(0) }

!0 = distinct !{!0, !"domain"}
!1 = !{!2}
!2 = distinct !{!2, !0, !"scope: %p"}
!3 = !{!2}
!5 = !{!"rsp\00"}
