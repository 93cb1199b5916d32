; Copies of operands with strides, item by item: the first dimension of the copy lies together in memory.

define internal void @llad.gather.4(ptr noalias %target, ptr noalias readonly %source, i64 %first, i64 %first.stride, i64 %second, i64 %second.stride) nounwind {
entry:
  %none = icmp slt i64 %first, 1
  %no.rows = icmp slt i64 %second, 1
  %empty = or i1 %none, %no.rows
  br i1 %empty, label %done, label %start

start:
  %together = icmp eq i64 %first.stride, 4
  %row.bytes = mul i64 %first, 4
  br label %row

row:
  %j = phi i64 [ 0, %start ], [ %j.next, %row.end ]
  %moved = mul i64 %j, %second.stride
  %from = getelementptr i8, ptr %source, i64 %moved
  %filled = mul i64 %j, %row.bytes
  %to = getelementptr i8, ptr %target, i64 %filled
  br i1 %together, label %whole, label %item

whole:
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 %row.bytes, i1 false)
  br label %row.end

item:
  %i = phi i64 [ 0, %row ], [ %i.next, %item ]
  %step = mul i64 %i, %first.stride
  %s = getelementptr i8, ptr %from, i64 %step
  %t = getelementptr i32, ptr %to, i64 %i
  %value = load i32, ptr %s, align 4
  store i32 %value, ptr %t, align 4
  %i.next = add nuw i64 %i, 1
  %more = icmp ult i64 %i.next, %first
  br i1 %more, label %item, label %row.end

row.end:
  %j.next = add nuw i64 %j, 1
  %more.rows = icmp ult i64 %j.next, %second
  br i1 %more.rows, label %row, label %done

done:
  ret void
}

define internal void @llad.gather.8(ptr noalias %target, ptr noalias readonly %source, i64 %first, i64 %first.stride, i64 %second, i64 %second.stride) nounwind {
entry:
  %none = icmp slt i64 %first, 1
  %no.rows = icmp slt i64 %second, 1
  %empty = or i1 %none, %no.rows
  br i1 %empty, label %done, label %start

start:
  %together = icmp eq i64 %first.stride, 8
  %row.bytes = mul i64 %first, 8
  br label %row

row:
  %j = phi i64 [ 0, %start ], [ %j.next, %row.end ]
  %moved = mul i64 %j, %second.stride
  %from = getelementptr i8, ptr %source, i64 %moved
  %filled = mul i64 %j, %row.bytes
  %to = getelementptr i8, ptr %target, i64 %filled
  br i1 %together, label %whole, label %item

whole:
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 %row.bytes, i1 false)
  br label %row.end

item:
  %i = phi i64 [ 0, %row ], [ %i.next, %item ]
  %step = mul i64 %i, %first.stride
  %s = getelementptr i8, ptr %from, i64 %step
  %t = getelementptr i64, ptr %to, i64 %i
  %value = load i64, ptr %s, align 8
  store i64 %value, ptr %t, align 8
  %i.next = add nuw i64 %i, 1
  %more = icmp ult i64 %i.next, %first
  br i1 %more, label %item, label %row.end

row.end:
  %j.next = add nuw i64 %j, 1
  %more.rows = icmp ult i64 %j.next, %second
  br i1 %more.rows, label %row, label %done

done:
  ret void
}

define internal void @llad.gather.16(ptr noalias %target, ptr noalias readonly %source, i64 %first, i64 %first.stride, i64 %second, i64 %second.stride) nounwind {
entry:
  %none = icmp slt i64 %first, 1
  %no.rows = icmp slt i64 %second, 1
  %empty = or i1 %none, %no.rows
  br i1 %empty, label %done, label %start

start:
  %together = icmp eq i64 %first.stride, 16
  %row.bytes = mul i64 %first, 16
  br label %row

row:
  %j = phi i64 [ 0, %start ], [ %j.next, %row.end ]
  %moved = mul i64 %j, %second.stride
  %from = getelementptr i8, ptr %source, i64 %moved
  %filled = mul i64 %j, %row.bytes
  %to = getelementptr i8, ptr %target, i64 %filled
  br i1 %together, label %whole, label %item

whole:
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 %row.bytes, i1 false)
  br label %row.end

item:
  %i = phi i64 [ 0, %row ], [ %i.next, %item ]
  %step = mul i64 %i, %first.stride
  %s = getelementptr i8, ptr %from, i64 %step
  %t = getelementptr i128, ptr %to, i64 %i
  %value = load i128, ptr %s, align 8
  store i128 %value, ptr %t, align 8
  %i.next = add nuw i64 %i, 1
  %more = icmp ult i64 %i.next, %first
  br i1 %more, label %item, label %row.end

row.end:
  %j.next = add nuw i64 %j, 1
  %more.rows = icmp ult i64 %j.next, %second
  br i1 %more.rows, label %row, label %done

done:
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr noalias, ptr noalias, i64, i1)
