; invoke, landingpad and resume.

@typeinfo = external constant ptr
@other = external constant ptr

declare i32 @__gxx_personality_v0(...)

declare double @may_throw(double)

declare void @release(ptr)

define double @guarded(double %x, ptr %p) personality ptr @__gxx_personality_v0 {
entry:
  %y = invoke noundef double @may_throw(double noundef %x) #0
          to label %normal unwind label %pad

normal:
  invoke fastcc void %p(double %y) [ "deopt"(i32 1) ]
          to label %done unwind label %filtered

done:
  ret double %y

pad:
  %caught = landingpad { ptr, i32 }
          cleanup
          catch ptr @typeinfo
          catch ptr null
  %object = extractvalue { ptr, i32 } %caught, 0
  call void @release(ptr %object)
  resume { ptr, i32 } %caught

filtered:
  %blocked = landingpad { ptr, i32 }
          filter [2 x ptr] [ptr @typeinfo, ptr @other]
  resume { ptr, i32 } %blocked
}

define void @cleanup_only() personality ptr @__gxx_personality_v0 {
entry:
  invoke void @release(ptr null)
          to label %done unwind label %pad

done:
  ret void

pad:
  %token = landingpad { ptr, i32 }
          cleanup
  ret void
}

attributes #0 = { noinline }
