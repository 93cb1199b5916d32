; What pointers point to, and which loads can be repeated later.
; parameters of @roots: result double, error, data double, data double, other, scalar
; parameters of @sweep: data double, data double, scalar
; parameters of @carried: result double, scalar
; parameters of @stored: result, other
; parameters of @fields: scalar, scalar
; parameters of @pair: scalar, scalar
; parameters of @opaque: data double, other

@table = internal constant [2 x double] [double 1.0, double 2.0]
@state = global double 0.0

declare ptr @rt_alloc(i64)
declare ptr @rt_data(ptr)
declare void @rt_retain(ptr)
declare void @rt_release(ptr)
declare void @keep(ptr)
declare void @look(ptr readonly captures(none)) memory(argmem: read)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

define i32 @roots(ptr noalias %result, ptr noalias %error, ptr %x, ptr %y, ptr %header, i1 %c) {
entry:
  %local = alloca double  ;= to alloca %local of double, first element
  %made = call ptr @rt_alloc(i64 80)  ;= reads inaccessible writes inaccessible (allocates); to allocation %made of double, released 1 times
  %data = call ptr @rt_data(ptr %made)  ;= reads arguments 0 writes none (pure); to allocation %made, first element
  %either = select i1 %c, ptr %x, ptr %y  ;= to parameter %x, parameter %y
  %element = getelementptr double, ptr %either, i64 3  ;= to parameter %x, parameter %y
  %same = freeze ptr %x  ;= to parameter %x
  %or.null = select i1 %c, ptr %data, ptr null  ;= to allocation %made
  %listed = getelementptr [2 x double], ptr @table, i64 0, i64 1  ;= to global %table
  %loaded = load ptr, ptr %header  ;= to unknown; keeps its value
  %a = load double, ptr %listed  ;= keeps its value
  store double %a, ptr %local
  call void @llvm.memcpy.p0.p0.i64(ptr %data, ptr %x, i64 80, i1 false)  ;= reads arguments 1 writes arguments 0
  call void @look(ptr %data)  ;= reads arguments 0 writes none (may unwind)
  %b = load double, ptr %local  ;= keeps its value
  store double %b, ptr %result
  call void @rt_release(ptr %made)  ;= reads inaccessible writes inaccessible
  ret i32 0
}

; y is overwritten in the loop, x is not.
define i32 @sweep(ptr %x, ptr %y, i64 %n) {
entry:
  br label %loop
loop:  ;= loop: depth 1, backedges taken: (n - 1), exits: %loop -> %end
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]  ;= induction: 0 + k*1
  %px = getelementptr double, ptr %x, i64 %i  ;= to parameter %x
  %py = getelementptr double, ptr %y, i64 %i  ;= to parameter %y
  %a = load double, ptr %px  ;= keeps its value
  %b = load double, ptr %py  ;= may be overwritten later
  %c = fmul double %a, %b
  store double %c, ptr %py
  %i.next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %i.next, %n
  br i1 %done, label %end, label %loop
end:
  %last = load double, ptr %y  ;= keeps its value
  ret i32 0
}

; The array of the previous iteration is not the one that the allocation has just made.
define i32 @carried(ptr noalias %result, i64 %n) {
entry:
  br label %loop
loop:  ;= loop: depth 1, backedges taken: (n - 1), exits: %latch -> %end
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]  ;= induction: 0 + k*1
  %old = phi ptr [ null, %entry ], [ %data, %latch ]  ;= to allocation %made of some iteration
  %made = call ptr @rt_alloc(i64 8)  ;= reads inaccessible writes inaccessible (allocates); to allocation %made of double
  %data = call ptr @rt_data(ptr %made)  ;= reads arguments 0 writes none (pure); to allocation %made, first element
  br label %inner
inner:  ;= loop: depth 2, backedges taken: unknown, exits: %inner -> %latch
  %p = phi ptr [ %data, %loop ], [ %p.next, %inner ]  ;= induction: %data + k*1*8 bytes; to allocation %made
  store double 1.0, ptr %p
  %p.next = getelementptr double, ptr %p, i64 1  ;= to allocation %made
  %full = icmp eq i64 %i, 3
  br i1 %full, label %latch, label %inner
latch:
  %old.element = getelementptr double, ptr %old, i64 0  ;= to allocation %made of some iteration
  %i.next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %i.next, %n
  br i1 %done, label %end, label %loop
end:
  ret i32 0
}

; An address that is stored can come back as an unknown pointer; one that is not cannot.
define i32 @stored(ptr noalias %result, ptr %list) {
entry:
  %public = call ptr @rt_alloc(i64 8)  ;= reads inaccessible writes inaccessible (allocates); to allocation %public of i64, escapes, first element
  %private = call ptr @rt_alloc(i64 8)  ;= reads inaccessible writes inaccessible (allocates); to allocation %private of i64, first element
  store ptr %public, ptr %list
  %a = load i64, ptr %public  ;= may be overwritten later
  %b = load i64, ptr %private  ;= keeps its value
  %unknown = load ptr, ptr %list  ;= to unknown; may be overwritten later
  store i64 7, ptr %unknown
  ret i32 0
}

; Fields at constant distances do not disturb each other.
define i32 @pair(i64 %i, double %v) {
entry:
  %pair = alloca { float, double }  ;= to alloca %pair of mixed or unknown elements, first element
  %second = getelementptr { float, double }, ptr %pair, i64 0, i32 1  ;= to alloca %pair
  %inside = getelementptr i8, ptr %second, i64 4  ;= to alloca %pair
  %a = load double, ptr %second  ;= may be overwritten later
  store float 0.0, ptr %pair
  %b = load float, ptr %pair  ;= keeps its value
  store double 0.0, ptr %second
  %c = load double, ptr %second  ;= may be overwritten later
  store float 1.0, ptr %inside
  ret i32 0
}

; At a variable distance anything may be hit.
define i32 @fields(i64 %i, double %v) {
entry:
  %pair = alloca { double, double }  ;= to alloca %pair of double, first element
  %second = getelementptr { double, double }, ptr %pair, i64 0, i32 1  ;= to alloca %pair
  %any = getelementptr double, ptr %pair, i64 %i  ;= to alloca %pair
  store double %v, ptr %pair
  store double %v, ptr %second
  %a = load double, ptr %pair  ;= may be overwritten later
  store double 0.0, ptr %second
  %b = load double, ptr %second  ;= may be overwritten later
  %c = load double, ptr %pair  ;= may be overwritten later
  store double 1.0, ptr %any
  ret i32 0
}

; A function without a body may change everything but what it cannot know of.
define i32 @opaque(ptr %x, ptr %list) {
entry:
  %hidden = alloca double  ;= to alloca %hidden of double, first element
  %known = alloca double  ;= to alloca %known of double, escapes, first element
  store double 1.0, ptr %hidden
  %a = load double, ptr %x  ;= may be overwritten later
  %b = load double, ptr %hidden  ;= keeps its value
  %c = load double, ptr %known  ;= may be overwritten later
  %d = load double, ptr @state  ;= may be overwritten later
  call void @keep(ptr %known)  ;= reads any 0 writes any 0 (may unwind) (unknown)
  ret i32 0
}
