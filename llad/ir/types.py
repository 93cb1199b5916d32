"""LLVM types: frozen and interned, so that types are compared with `is` or `==` alike."""

from __future__ import annotations

from typing import ClassVar, TypeVar


class Type:
    """Base of all types. Instances are interned: equal types are the same object."""

    __slots__ = ("text",)
    _interned: ClassVar[dict[tuple[object, ...], Type]] = {}
    text: str

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.text}>"

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("types are interned and cannot be pickled; pickle the printed module")

    @property
    def is_float(self) -> bool:
        """True for a scalar floating-point type."""
        return isinstance(self, FloatType)

    @property
    def is_integer(self) -> bool:
        return isinstance(self, IntType)

    @property
    def is_pointer(self) -> bool:
        return isinstance(self, PointerType)

    @property
    def is_float_like(self) -> bool:
        """True for floating-point scalars and vectors of them."""
        return isinstance(self, FloatType) or (isinstance(self, VectorType) and self.element.is_float)

    @property
    def scalar(self) -> Type:
        """The element type of a vector, the type itself otherwise."""
        return self.element if isinstance(self, VectorType) else self


T = TypeVar("T", bound=Type)


def _intern(cls: type[T], key: tuple[object, ...], text: str) -> tuple[T, bool]:
    full = (cls, *key)
    found = Type._interned.get(full)
    if found is not None:
        return found, False  # type: ignore[return-value]
    made = object.__new__(cls)
    made.text = text
    Type._interned[full] = made
    return made, True


class SimpleType(Type):
    """void, label, metadata, token and x86_amx: types without parameters."""

    __slots__ = ()

    def __new__(cls, text: str) -> SimpleType:
        return _intern(cls, (text,), text)[0]


class FloatType(Type):
    """half, bfloat, float, double, x86_fp80, fp128, ppc_fp128. `bits` is the storage width."""

    __slots__ = ("bits",)
    bits: int

    def __new__(cls, text: str, bits: int) -> FloatType:
        made, new = _intern(cls, (text,), text)
        if new:
            made.bits = bits
        return made


class IntType(Type):
    __slots__ = ("bits",)
    bits: int

    def __new__(cls, bits: int) -> IntType:
        made, new = _intern(cls, (bits,), f"i{bits}")
        if new:
            made.bits = bits
        return made


class PointerType(Type):
    __slots__ = ("address_space",)
    address_space: int

    def __new__(cls, address_space: int = 0) -> PointerType:
        text = f"ptr addrspace({address_space})" if address_space else "ptr"
        made, new = _intern(cls, (address_space,), text)
        if new:
            made.address_space = address_space
        return made


class ArrayType(Type):
    __slots__ = ("count", "element")
    count: int
    element: Type

    def __new__(cls, count: int, element: Type) -> ArrayType:
        made, new = _intern(cls, (count, element), f"[{count} x {element}]")
        if new:
            made.count, made.element = count, element
        return made


class VectorType(Type):
    __slots__ = ("count", "element", "scalable")
    count: int
    element: Type
    scalable: bool

    def __new__(cls, count: int, element: Type, scalable: bool = False) -> VectorType:
        prefix = "vscale x " if scalable else ""
        made, new = _intern(cls, (count, element, scalable), f"<{prefix}{count} x {element}>")
        if new:
            made.count, made.element, made.scalable = count, element, scalable
        return made


class StructType(Type):
    """A literal struct."""

    __slots__ = ("elements", "packed")
    elements: tuple[Type, ...]
    packed: bool

    def __new__(cls, elements: tuple[Type, ...], packed: bool = False) -> StructType:
        inner = "{ " + ", ".join(map(str, elements)) + " }" if elements else "{}"
        made, new = _intern(cls, (elements, packed), f"<{inner}>" if packed else inner)
        if new:
            made.elements, made.packed = elements, packed
        return made


class NamedStructType(Type):
    """A struct known by name; its body belongs to the module (`Module.named_types`)."""

    __slots__ = ("name",)
    name: str

    def __new__(cls, name: str) -> NamedStructType:
        from llad.ir.names import quoted

        made, new = _intern(cls, (name,), "%" + quoted(name))
        if new:
            made.name = name
        return made


class TargetType(Type):
    """`target("name", ...)`, carried as text."""

    __slots__ = ()

    def __new__(cls, text: str) -> TargetType:
        return _intern(cls, (text,), text)[0]


class FunctionType(Type):
    __slots__ = ("parameters", "result", "variadic")
    result: Type
    parameters: tuple[Type, ...]
    variadic: bool

    def __new__(cls, result: Type, parameters: tuple[Type, ...], variadic: bool = False) -> FunctionType:
        inner = ", ".join([*map(str, parameters), *(["..."] if variadic else [])])
        made, new = _intern(cls, (result, parameters, variadic), f"{result} ({inner})")
        if new:
            made.result, made.parameters, made.variadic = result, parameters, variadic
        return made


VOID = SimpleType("void")
LABEL = SimpleType("label")
METADATA = SimpleType("metadata")
TOKEN = SimpleType("token")
X86_AMX = SimpleType("x86_amx")
HALF = FloatType("half", 16)
BFLOAT = FloatType("bfloat", 16)
FLOAT = FloatType("float", 32)
DOUBLE = FloatType("double", 64)
X86_FP80 = FloatType("x86_fp80", 80)
FP128 = FloatType("fp128", 128)
PPC_FP128 = FloatType("ppc_fp128", 128)
I1, I8, I16, I32, I64, I128 = (IntType(bits) for bits in (1, 8, 16, 32, 64, 128))
PTR = PointerType()

PRIMITIVES: dict[str, Type] = {
    str(t): t
    for t in (
        *(VOID, LABEL, METADATA, TOKEN, X86_AMX, HALF, BFLOAT, FLOAT, DOUBLE, X86_FP80, FP128, PPC_FP128),
        *(I1, I8, I16, I32, I64, I128, PTR),
    )
}
