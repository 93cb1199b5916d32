; As clang writes C++: structs, TBAA, lifetime markers, attribute groups, loop metadata, debug info, exceptions.

source_filename = "particles.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.Particle = type { %class.Vector, %class.Vector, double, i32, [4 x i8] }
%class.Vector = type { [3 x double] }
%"class.std::vector<Particle>" = type { %"struct.std::_Vector_base<Particle>" }
%"struct.std::_Vector_base<Particle>" = type { ptr, ptr, ptr }

$_ZN6VectorD2Ev = comdat any

@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@.str = private unnamed_addr constant [14 x i8] c"no particles\0A\00", align 1
@_ZTIPKc = external constant ptr
@_ZZ6energyvE5count = internal unnamed_addr global i32 0, align 4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local noundef double @_Z6energyP8Particlem(ptr noundef readonly captures(none) %particles, i64 noundef %count) local_unnamed_addr #0 !dbg !9 {
entry:
    #dbg_value(ptr %particles, !19, !DIExpression(), !21)
    #dbg_value(i64 %count, !20, !DIExpression(), !21)
  %empty = icmp eq i64 %count, 0, !dbg !22
  br i1 %empty, label %cleanup, label %for.body.preheader, !dbg !24

for.body.preheader:                               ; preds = %entry
  %velocity = alloca %class.Vector, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %velocity) #4
  br label %for.body, !dbg !24

cleanup:                                          ; preds = %for.end, %entry
  %energy.lcssa = phi double [ 0.000000e+00, %entry ], [ %add, %for.end ]
  ret double %energy.lcssa, !dbg !27

for.body:                                         ; preds = %for.body, %for.body.preheader
  %i = phi i64 [ %inc, %for.body ], [ 0, %for.body.preheader ]
  %energy = phi double [ %add, %for.body ], [ 0.000000e+00, %for.body.preheader ]
    #dbg_value(double %energy, !20, !DIExpression(), !21)
  %arrayidx = getelementptr inbounds nuw %struct.Particle, ptr %particles, i64 %i, !dbg !22
  %v = getelementptr inbounds nuw i8, ptr %arrayidx, i64 24, !dbg !22
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %velocity, ptr noundef nonnull align 8 dereferenceable(24) %v, i64 24, i1 false), !dbg !22, !tbaa.struct !28
  %0 = load <2 x double>, ptr %velocity, align 8, !dbg !22, !tbaa !29
  %1 = fmul <2 x double> %0, %0, !dbg !22
  %2 = call double @llvm.vector.reduce.fadd.v2f64(double -0.000000e+00, <2 x double> %1), !dbg !22
  %mass = getelementptr inbounds nuw i8, ptr %arrayidx, i64 48, !dbg !22
  %3 = load double, ptr %mass, align 8, !dbg !22, !tbaa !32
  %mul = fmul double %3, 5.000000e-01, !dbg !22
  %add = call double @llvm.fmuladd.f64(double %mul, double %2, double %energy), !dbg !22
  %inc = add nuw i64 %i, 1, !dbg !24
  %exitcond.not = icmp eq i64 %inc, %count, !dbg !24
  br i1 %exitcond.not, label %for.end, label %for.body, !dbg !24, !llvm.loop !25

for.end:                                          ; preds = %for.body
  call void @llvm.lifetime.end.p0(ptr nonnull %velocity) #4
  br label %cleanup, !dbg !24
}

; Function Attrs: mustprogress uwtable
define dso_local void @_Z5checkRSt6vectorI8ParticleE(ptr noundef nonnull align 8 dereferenceable(24) %list) local_unnamed_addr #1 personality ptr @__gxx_personality_v0 {
entry:
  %finish = getelementptr inbounds nuw %"struct.std::_Vector_base<Particle>", ptr %list, i64 0, i32 1
  %0 = load ptr, ptr %finish, align 8, !tbaa !33
  %1 = load ptr, ptr %list, align 8, !tbaa !33
  %cmp = icmp eq ptr %0, %1
  br i1 %cmp, label %if.then, label %if.end, !prof !36

if.then:                                          ; preds = %entry
  %exception = tail call ptr @__cxa_allocate_exception(i64 8) #4
  store ptr @.str, ptr %exception, align 16, !tbaa !33
  invoke void @__cxa_throw(ptr nonnull %exception, ptr nonnull @_ZTIPKc, ptr null) #5
          to label %unreachable unwind label %lpad

lpad:                                             ; preds = %if.then
  %2 = landingpad { ptr, i32 }
          catch ptr null
  %3 = extractvalue { ptr, i32 } %2, 0
  %4 = tail call ptr @__cxa_begin_catch(ptr %3) #4
  %5 = load i32, ptr @_ZZ6energyvE5count, align 4, !tbaa !37
  %inc = add nsw i32 %5, 1
  store i32 %inc, ptr @_ZZ6energyvE5count, align 4, !tbaa !37
  tail call void @__cxa_end_catch()
  br label %if.end

if.end:                                           ; preds = %lpad, %entry
  ret void

unreachable:                                      ; preds = %if.then
  unreachable
}

; Function Attrs: inlinehint nounwind uwtable
define linkonce_odr void @_ZN6VectorD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %this) unnamed_addr #2 comdat align 2 {
entry:
  ret void
}

declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

declare double @llvm.fmuladd.f64(double, double, double)

declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>)

declare i32 @__gxx_personality_v0(...)

declare ptr @__cxa_allocate_exception(i64) local_unnamed_addr

declare void @__cxa_throw(ptr, ptr, ptr) local_unnamed_addr

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "frame-pointer"="none" "min-legal-vector-width"="128" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress uwtable "frame-pointer"="none" "no-trapping-math"="true" }
attributes #2 = { inlinehint nounwind uwtable }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind }
attributes #5 = { noreturn }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang version 22.1.0", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "particles.cpp", directory: "src", checksumkind: CSK_MD5, checksum: "d41d8cd98f00b204e9800998ecf8427e")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"clang version 22.1.0"}
!9 = distinct !DISubprogram(name: "energy", linkageName: "_Z6energyP8Particlem", scope: !1, file: !1, line: 12, type: !10, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !18)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !17}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Particle", file: !1, line: 5, size: 512, flags: DIFlagTypePassByValue, elements: !15, identifier: "_ZTS8Particle")
!15 = !{!16}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "mass", scope: !14, file: !1, line: 7, baseType: !12, size: 64, offset: 384)
!17 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!18 = !{!19, !20}
!19 = !DILocalVariable(name: "particles", arg: 1, scope: !9, file: !1, line: 12, type: !13)
!20 = !DILocalVariable(name: "count", arg: 2, scope: !9, file: !1, line: 12, type: !17)
!21 = !DILocation(line: 0, scope: !9)
!22 = !DILocation(line: 15, column: 12, scope: !23)
!23 = distinct !DILexicalBlock(scope: !9, file: !1, line: 14, column: 3)
!24 = !DILocation(line: 14, column: 3, scope: !9)
!25 = distinct !{!25, !24, !27, !26}
!26 = !{!"llvm.loop.mustprogress"}
!27 = !DILocation(line: 17, column: 3, scope: !9)
!28 = !{i64 0, i64 24, !29}
!29 = !{!30, !30, i64 0}
!30 = !{!"omnipotent char", !31, i64 0}
!31 = !{!"Simple C++ TBAA"}
!32 = !{!35, !34, i64 48}
!33 = !{!30, !30, i64 0}
!34 = !{!"double", !30, i64 0}
!35 = !{!"_ZTS8Particle", !30, i64 0, !30, i64 24, !34, i64 48, !38, i64 56}
!36 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!37 = !{!38, !38, i64 0}
!38 = !{!"int", !30, i64 0}
