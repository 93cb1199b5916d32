"""Numba's run time (NRT) as facts: what its functions allocate, count and free; and what `print` calls."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from llad.ad.runtime import OPENED_FACTS
from llad.analysis.facts import RuntimeFact

__all__ = ["ARRAY_MADE", "DESTRUCTIBLE", "RUNTIME", "runtime_facts"]

# Code that makes objects with a destructor holds this text.
DESTRUCTIBLE = "@NRT_MemInfo_alloc_dtor"
# Code that makes arrays holds this one.
ARRAY_MADE = "@NRT_MemInfo_alloc"

_OBJECT = RuntimeFact(allocates_size=0)
_UNTRACED = RuntimeFact(inert=True)

RUNTIME: Mapping[str, RuntimeFact] = MappingProxyType(
    {
        # Raw memory: freed, never counted.
        "NRT_Allocate": RuntimeFact(allocates_size=0, counted=False),
        "NRT_Free": RuntimeFact(frees=0),
        # Objects with a header; the elements are reached through NRT_MemInfo_data_fast.
        "NRT_MemInfo_alloc": _OBJECT,
        "NRT_MemInfo_alloc_safe": _OBJECT,
        "NRT_MemInfo_alloc_aligned": _OBJECT,
        "NRT_MemInfo_alloc_safe_aligned": _OBJECT,
        "NRT_MemInfo_alloc_dtor": RuntimeFact(allocates_size=0, destructor=1),
        "NRT_MemInfo_alloc_dtor_safe": RuntimeFact(allocates_size=0, destructor=1),
        # Objects whose elements move when they grow (sets): these are not traced, and nothing active may reach them.
        "NRT_MemInfo_new_varsize": _UNTRACED,
        "NRT_MemInfo_new_varsize_dtor": _UNTRACED,
        "NRT_MemInfo_varsize_alloc": _UNTRACED,
        "NRT_MemInfo_varsize_realloc": _UNTRACED,
        "NRT_MemInfo_varsize_free": _UNTRACED,
        "NRT_MemInfo_data_fast": RuntimeFact(data_of=0),
        "NRT_incref": RuntimeFact(increments=0),
        "NRT_decref": RuntimeFact(decrements=0),
        # Gradients drop what the primal held when it failed; several references at once.
        "llad.references.drop": RuntimeFact(decrements=0),
        # Gradients ask for huge pages: what memory holds stays the same.
        "madvise": RuntimeFact(inert=True),
        **OPENED_FACTS,
    }
)

# What `print` and the raising of errors call. They take Python objects and give none back to the program.
_PRINTING = frozenset(
    {
        "NRT_adapt_ndarray_to_python_acqref",
        "PyBool_FromLong",
        "PyComplex_FromDoubles",
        "PyErr_Clear",
        "PyErr_SetNone",
        "PyErr_SetObject",
        "PyErr_SetString",
        "PyErr_WriteUnraisable",
        "PyFloat_FromDouble",
        "PyList_GetItem",
        "PyLong_FromLongLong",
        "PyLong_FromUnsignedLongLong",
        "PyObject_Str",
        "PySys_FormatStdout",
        "PySys_WriteStdout",
        "PyTuple_New",
        "PyTuple_SetItem",
        "PyUnicode_AsUTF8",
        "PyUnicode_FromString",
        "Py_DecRef",
        "Py_IncRef",
        "numba_gil_ensure",
        "numba_gil_release",
        "numba_unpickle",
    }
)
_PYTHON = ("Py", "_Py", "numba_gil", "numba_unpickle", "NRT_adapt")


def runtime_facts(declared: Iterable[str]) -> Mapping[str, RuntimeFact]:
    """The facts for a module that declares the given functions.

    Those that `print` calls are harmless where nothing else of Python is called: object mode could take numbers
    out of the objects that are made of them, or write to arrays.
    """
    python = {name for name in declared if name.startswith(_PYTHON)}
    if not python or not python <= _PRINTING:
        return RUNTIME
    return MappingProxyType({**RUNTIME, **dict.fromkeys(python, RuntimeFact(inert=True))})
