; A pointer that may be an active array or a table of constants: the table gets a shadow of zeros.
; llad: result double
; llad: data x double 3
; llad: other i64 0
; llad: tangents x

@table = internal constant [3 x double] [double 1.0, double 2.0, double 4.0]

define i32 @f(ptr noalias %result, ptr %x, i64 %k) {
  %flag = trunc i64 %k to i1
  %behind = select i1 %flag, ptr %x, ptr getelementptr inbounds ([3 x double], ptr @table, i64 0, i64 1)
  %chosen = select i1 %flag, ptr @table, ptr %x
  %a = load double, ptr %chosen
  %b = load double, ptr %behind
  %c = load double, ptr @table
  %ab = fmul double %a, %b
  %aab = fmul double %ab, %a
  %abc = fadd double %aab, %c
  store double %abc, ptr %result
  ret i32 0
}
