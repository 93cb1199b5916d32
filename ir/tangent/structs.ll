; Complex numbers as structs, in registers and in memory.
; llad: result complex
; llad: data x complex 2
; llad: tangents x

define i32 @f(ptr noalias %result, ptr %x) {
  %a = load { double, double }, ptr %x, align 8
  %p = getelementptr { double, double }, ptr %x, i64 1
  %b = load { double, double }, ptr %p, align 8
  %ar = extractvalue { double, double } %a, 0
  %ai = extractvalue { double, double } %a, 1
  %br = extractvalue { double, double } %b, 0
  %bi = extractvalue { double, double } %b, 1
  %rr = fmul double %ar, %br
  %ii = fmul double %ai, %bi
  %ri = fmul double %ar, %bi
  %ir = fmul double %ai, %br
  %re = fsub double %rr, %ii
  %im = fadd double %ri, %ir
  %c.0 = insertvalue { double, double } poison, double %re, 0
  %c = insertvalue { double, double } %c.0, double %im, 1
  store { double, double } %c, ptr %result, align 8
  ret i32 0
}
