; Structs, arrays, packed and named structs as values.

%outer = type { i32, %inner, [2 x %inner] }
%inner = type <{ i8, double }>
%node = type { ptr, %outer }
%hidden = type opaque
%"with space" = type { i64 }

@instance = global %outer { i32 1, %inner <{ i8 2, double 3.000000e+00 }>, [2 x %inner] [%inner zeroinitializer, %inner <{ i8 4, double 5.000000e+00 }>] }
@external = external global %hidden

define { i64, double } @values(%outer %o, { i64, double } %pair, [3 x { i8, i8 }] %grid) {
entry:
  %head = extractvalue %outer %o, 0
  %deep = extractvalue %outer %o, 2, 1, 1
  %inner = extractvalue %outer %o, 1
  %cell = extractvalue [3 x { i8, i8 }] %grid, 2, 0
  %filled = insertvalue { i64, double } %pair, double %deep, 1
  %fresh = insertvalue { i64, double } poison, i64 7, 0
  %nested = insertvalue %outer %o, double 1.000000e+00, 1, 1
  %wrapped = insertvalue { { i64, [2 x double] }, ptr } undef, double 2.000000e+00, 0, 1, 1
  %quoted = insertvalue %"with space" zeroinitializer, i64 1, 0
  %empty = insertvalue { {}, [0 x i32], i1 } zeroinitializer, i1 true, 2
  ret { i64, double } %filled
}
