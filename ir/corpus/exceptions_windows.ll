; catchswitch, catchpad, catchret, cleanuppad and cleanupret.

%description = type { ptr, ptr, [8 x i8] }

@type = external global %description

declare i32 @__CxxFrameHandler3(...)

declare void @may_throw()

declare void @cleanup(ptr)

define void @nested(ptr %p) personality ptr @__CxxFrameHandler3 {
entry:
  %slot = alloca i32, align 4
  invoke void @may_throw()
          to label %done unwind label %dispatch

dispatch:
  %switch = catchswitch within none [label %handler, label %other] unwind label %outer

handler:
  %pad = catchpad within %switch [ptr @type, i32 8, ptr %slot]
  call void @cleanup(ptr %p) [ "funclet"(token %pad) ]
  catchret from %pad to label %done

other:
  %any = catchpad within %switch [ptr null, i32 64, ptr null]
  invoke void @may_throw() [ "funclet"(token %any) ]
          to label %leave unwind label %inner

inner:
  %deep = cleanuppad within %any []
  cleanupret from %deep unwind label %outer

leave:
  catchret from %any to label %done

outer:
  %last = cleanuppad within none [i32 1, ptr %p]
  cleanupret from %last unwind to caller

done:
  invoke void @may_throw()
          to label %end unwind label %final

final:
  %rethrow = catchswitch within none [label %catch] unwind to caller

catch:
  %caught = catchpad within %rethrow [ptr null, i32 64, ptr null]
  catchret from %caught to label %end

end:
  ret void
}
