; Every kind of constant, and the literals of every floating-point type.

%pair = type { i32, double }

@array = global [3 x i32] [i32 1, i32 -2, i32 2147483647]
@nested = global [2 x [2 x i8]] [[2 x i8] c"ab", [2 x i8] [i8 1, i8 -128]]
@string = constant [9 x i8] c"a\22b\5Cc\00\FF;}"
@empty.string = constant [0 x i8] zeroinitializer
@struct = global { i8, double, ptr } { i8 1, double 2.000000e+00, ptr null }
@packed = global <{ i8, i64 }> <{ i8 1, i64 2 }>
@named = global %pair { i32 1, double 2.500000e-01 }
@zeros = global { [4 x double], %pair } zeroinitializer
@vector = global <2 x i64> <i64 1, i64 2>
@splat = global <4 x float> splat (float 0x3FB99999A0000000)
@undefined = global i32 undef
@poisoned = global double poison
@truth = global [2 x i1] [i1 true, i1 false]
@large = global i128 -170141183460469231731687303715884105728
@odd = global i37 68719476735

@double.decimal = global double 1.000000e-01
@double.exact = global double 0x3FD5555555555555
@double.zero = global double 0.000000e+00
@double.negative.zero = global double -0.000000e+00
@double.infinity = global double 0x7FF0000000000000
@double.negative.infinity = global double 0xFFF0000000000000
@double.nan = global double 0x7FF8000000000000
@double.payload = global double 0xFFF4000000000123
@double.smallest = global double 4.940656e-324
@double.large = global double 1.797693e+308
@double.largest = global double 0x7FEFFFFFFFFFFFFF
@float.decimal = global float 1.500000e+00
@float.tenth = global float 0x3FB99999A0000000
@float.nan = global float 0x7FF8000000000000
@float.infinity = global float 0xFFF0000000000000
@float.smallest = global float 0x36A0000000000000
@half.one = global half 0xH3C00
@half.smallest = global half 0xH0001
@half.infinity = global half 0xHFC00
@half.nan = global half 0xH7E01
@half.negative.zero = global half 0xH8000
@bfloat.one = global bfloat 0xR3F80
@bfloat.smallest = global bfloat 0xR0001
@bfloat.nan = global bfloat 0xR7FC1
@extended = global x86_fp80 0xK3FFF8000000000000000
@quad = global fp128 0xL00000000000000003FFF000000000000
@pair.of.doubles = global ppc_fp128 0xM3FF00000000000003C90000000000000

@offset = global ptr getelementptr inbounds (i8, ptr @array, i64 4)
@element = global ptr getelementptr inbounds ([3 x i32], ptr @array, i64 0, i64 1)
@in.range = global ptr getelementptr inbounds inrange(-8, 16) ({ [3 x ptr], i64 }, ptr @table, i32 0, i32 0, i32 1)
@flagged = global ptr getelementptr nuw (i8, ptr @array, i64 8)
@table = global { [3 x ptr], i64 } zeroinitializer
@number = global i64 ptrtoint (ptr @array to i64)
@address = global i64 ptrtoaddr (ptr @array to i64)
@pointer = global ptr inttoptr (i64 4096 to ptr)
@narrow = global i32 trunc (i64 ptrtoint (ptr @array to i64) to i32)
@sum = global i64 add (i64 ptrtoint (ptr @array to i64), i64 8)
@wrapped.sum = global i64 add nuw nsw (i64 ptrtoint (ptr @array to i64), i64 8)
@difference = global i64 sub (i64 ptrtoint (ptr @array to i64), i64 ptrtoint (ptr @string to i64))
@mixed = global i64 xor (i64 ptrtoint (ptr @array to i64), i64 -1)
@far = global ptr addrspacecast (ptr addrspace(1) @distant to ptr)
@distant = addrspace(1) global i32 5
@bits = global <2 x float> bitcast (i64 ptrtoint (ptr @array to i64) to <2 x float>)
@lane = global ptr extractelement (<2 x ptr> getelementptr (i8, ptr @array, <2 x i64> <i64 0, i64 4>), i32 1)
@lanes = global <2 x ptr> insertelement (<2 x ptr> getelementptr (i8, ptr @array, <2 x i64> <i64 0, i64 4>), ptr @vector, i32 0)
@shuffled = global <2 x ptr> shufflevector (<2 x ptr> getelementptr (i8, ptr @array, <2 x i64> <i64 0, i64 4>), <2 x ptr> poison, <2 x i32> zeroinitializer)
@label = global ptr blockaddress(@function, %next)
@equivalent = global ptr dso_local_equivalent @function
@no.check = global ptr no_cfi @function
@self = global ptr @self

define ptr @function(i1 %c) {
entry:
  br label %next

next:
  %p = select i1 %c, ptr getelementptr inbounds (i8, ptr @array, i64 8), ptr @function
  %q = getelementptr [3 x i32], ptr @array, i64 0, i64 ptrtoint (ptr @string to i64)
  ret ptr %p
}
