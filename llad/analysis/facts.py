"""What a front end tells the core about a function, as plain data. The core knows nothing of Numba."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from llad.ir.module import Module
from llad.ir.types import Type
from llad.ir.values import Value

# See `llad.analysis.places`. A place and an offset in it, in bytes; that of every pointer to a place; and what a callee
# leaves there: what the parameter with that index points to, what an allocation makes, a global, null if not traced.
Spot = tuple[Value, int]
Places = Mapping[Value, Spot]
Origin = int | Value

# Roles of parameters.
SCALAR = "scalar"  # a number passed by value
DATA = "data"  # pointer to the elements of an array; `element` is their type
RESULT = "result"  # pointer that receives the result; `element` is the result's type
ERROR = "error"  # pointer that receives the description of an exception
OTHER = "other"  # sizes, strides, reference-counted headers: never differentiated


@dataclass(frozen=True)
class ParameterFact:
    """One LLVM parameter of the lowered function, in order."""

    role: str
    argument: str = ""  # name of the Python argument it belongs to, e.g. "x" or "params.mean"
    element: Type | None = None
    count: int = -1  # parameter with the number of elements, if these lie one behind the other; -1 otherwise
    dimensions: int = 1  # of the array
    writable: bool = True  # False: the kernel cannot write through this pointer (a read-only array)
    # Of a result: so many bytes at its start are differentiated, the rest is handed out as it is; -1: all are.
    differentiable_bytes: int = -1


@dataclass(frozen=True)
class RuntimeFact:
    """What a function of the language run time does. Argument positions are counted from 0; -1 means none."""

    allocates_size: int = -1  # the result is a fresh object; this argument is its size in bytes
    zeroed: bool = False  # a fresh object holds zeros
    counted: bool = True  # a fresh object has a reference count (else it lives until it is freed)
    # This argument of an allocator is a function that drops what the dying object holds. It takes the address of
    # the elements, their size and a null pointer; there is nothing to drop where the elements are zero.
    destructor: int = -1
    frees: int = -1  # this argument, an object without reference count, dies (null allowed)
    data_of: int = -1  # the result points to the elements of the object that this argument is the header of
    increments: int = -1  # one more reference to this argument (null allowed)
    decrements: int = -1  # one reference less; the object dies with the last one (null allowed)
    inert: bool = False  # reads and writes nothing that the program can see, and never carries a derivative
    # The result points to the newest entry of a stack of entries that this argument describes; `allocates_size` is its
    # size, the same when it is taken back. Nobody else reads what describes the stack.
    entry_of: int = -1
    integers_only: bool = False  # reads and writes integers alone (sizes, strides) behind its arguments


@dataclass(frozen=True)
class Extent:
    """One dimension of an operand with strides: positions of two i64 arguments."""

    length: int  # how many items
    stride: int  # bytes from one item to the next; may be 0 or negative


@dataclass(frozen=True)
class OperandFact:
    """Elements behind a pointer argument of an operation: one behind the other in memory, or with strides."""

    argument: int  # position of the pointer
    element: Type
    size: int  # position of the i64 argument with the number of elements; -1 with extents
    reads: bool = True
    writes: bool = False
    differentiable: bool = True  # False: integers, such as pivots
    # Positions of the differentiable operands whose derivative needs these elements, as they are after the call.
    needed_for: tuple[int, ...] = ()
    # With strides: the dimensions, one or two, and the number of elements that lie together as one item.
    extents: tuple[Extent, ...] = ()
    together: int = 1


@dataclass(frozen=True)
class OperationFact:
    """A function that reads and writes arrays, whose derivative is made of further functions.

    It returns an integer or nothing; its pointer arguments are exactly its operands, and it keeps none of them.
    `reverse` names a function that takes the same arguments, then for every differentiable operand its shadow
    (null: inactive), and returns nothing. The shadow of an operand with strides is followed by its strides, one for
    each dimension: the elements themselves may have been copied, and have other strides then.
    Operands whose elements are not needed are null there. From the
    adjoints of what the memory holds after the call it makes those of what it held before: it adds to shadows of
    operands that are only read, and replaces those of operands that are written (zero where overwritten).
    `tangent` names a function with the same arguments that runs behind the call, with tangents for shadows.
    """

    operands: tuple[OperandFact, ...]
    reverse: str
    tangent: str


@dataclass(frozen=True)
class CalleeFact:
    """What a call of a function that the program defines does with the memory behind its pointer arguments.

    Positions of arguments: `accesses` are read or written, `writes` written, `captures` known elsewhere after the
    call. `beyond`: it may also read ("read") or write ("write") memory that no argument points to, or not ("").
    `leaves`: the pointers that it leaves behind arguments that are places, by position and offset in bytes.
    """

    accesses: frozenset[int] = frozenset()
    writes: frozenset[int] = frozenset()
    captures: frozenset[int] = frozenset()
    beyond: str = ""
    leaves: Mapping[int, Mapping[int, frozenset[Origin]]] = field(default_factory=dict)

    @property
    def returned(self) -> frozenset[int]:
        """Arguments whose address is among what the call leaves in places."""
        found = (origins for fields in self.leaves.values() for origins in fields.values())
        return frozenset(origin for origins in found for origin in origins if isinstance(origin, int))


@dataclass(frozen=True)
class CallSites:
    """What is true of the pointer parameters of a function at all of its calls in the program.

    `overlapping`: pairs of parameters that may point into the same memory. `lasting`: parameters whose memory is
    written nowhere in the program and outlives all of it.
    """

    overlapping: frozenset[frozenset[int]] = frozenset()
    lasting: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Lowered:
    """A function handed to the core: IR text as data, with what its types and run time mean.

    The function returns a status: 0 is success, any other value an error (which skips the reverse sweep).
    """

    module: Module
    function: str
    parameters: tuple[ParameterFact, ...]
    runtime: Mapping[str, RuntimeFact] = field(default_factory=dict)
    operations: Mapping[str, OperationFact] = field(default_factory=dict)
    # Functions that the program defines and calls out of line, by name.
    callees: Mapping[str, CalleeFact] = field(default_factory=dict)
    # Of a function that is called in the program itself. None: the caller outside guarantees that different array
    # parameters do not overlap, and that nobody else writes to them.
    sites: CallSites | None = None
    # Pointers to the variables of the program through which such functions return pointers.
    places: Places = field(default_factory=dict)
    # Those that are used for one type at each offset, and where integers lie in them. See `llad.analysis.fields`.
    separate: frozenset[Value] = frozenset()
    integers: frozenset[Spot] = frozenset()
    # Statuses other than 0 with which a function that is called has not failed either.
    other_successes: frozenset[int] = frozenset()
    display_name: str = ""
    # Some array may be accessed under another shape than that it was passed or made with (a flattened view).
    reshapes: bool = False


@dataclass(frozen=True)
class ExtraParameter:
    """A parameter that a derivative function has behind those of the primal. All are `ptr noalias`.

    kind "shadow": memory of the same layout as what primal parameter `of` points to. In reverse mode it holds
    adjoints: the caller zeroes it (or stores the cotangent of a result), and derivatives are added to it. In
    forward mode it holds tangents, set by the caller for inputs and read for results.
    kind "derivative" (reverse): one element, where the derivative of scalar parameter `of` is stored.
    kind "tangent" (forward): one element, the tangent of scalar parameter `of`.
    kind "bytes" (reverse): an i64 that receives the bytes kept between the two sweeps; `of` is -1.
    """

    kind: str
    of: int


@dataclass(frozen=True)
class Derivative:
    """A generated function `function` in `module`: the primal's parameters, then `extra`; same status."""

    module: Module
    function: str
    extra: tuple[ExtraParameter, ...]

    def plan_text(self) -> str:
        """What was decided, readable; empty if there was nothing to decide."""
        return ""
