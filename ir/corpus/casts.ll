; Every cast, with its flags, on scalars and vectors.

target datalayout = "e-p1:32:32"

define void @casts(i64 %i, double %x, float %f, ptr %p, ptr addrspace(1) %q) {
entry:
  %trunc = trunc i64 %i to i32
  %trunc.nuw = trunc nuw i64 %i to i16
  %zext = zext i32 %trunc to i64
  %zext.nneg = zext nneg i16 %trunc.nuw to i64
  %sext = sext i32 %trunc to i64
  %ptrtoint = ptrtoint ptr %p to i64
  %ptrtoaddr = ptrtoaddr ptr %p to i64
  %inttoptr = inttoptr i64 %ptrtoint to ptr
  %bitcast = bitcast i64 %i to double
  %bitcast.vector = bitcast i64 %i to <2 x float>
  %cast.space = addrspacecast ptr addrspace(1) %q to ptr
  %fptrunc = fptrunc double %x to float
  %fptrunc.fast = fptrunc fast double %x to half
  %fpext = fpext float %f to double
  %fpext.fast = fpext nnan float %f to double
  %fptoui = fptoui double %x to i64
  %fptosi = fptosi double %x to i8
  %uitofp = uitofp i64 %i to double
  %uitofp.nneg = uitofp nneg i64 %i to double
  %sitofp = sitofp i64 %i to bfloat
  %lanes = insertelement <2 x i32> poison, i32 %trunc, i64 0
  %wide.lanes = sext <2 x i32> %lanes to <2 x i64>
  %float.lanes = sitofp <2 x i64> %wide.lanes to <2 x double>
  %pointers = inttoptr <2 x i64> %wide.lanes to <2 x ptr>
  ret void
}
