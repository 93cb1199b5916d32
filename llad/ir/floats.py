"""Floating-point literals of LLVM IR: exact text to bits and back.

half, bfloat, float and double are held as the bit pattern of the value as a double; the conversions below
move sign, exponent and payload by integer arithmetic, so that NaN payloads survive.
"""

from __future__ import annotations

import re
import struct

from llad.ir.types import BFLOAT, DOUBLE, FLOAT, FP128, HALF, PPC_FP128, X86_FP80, FloatType

__all__ = ["bits_of_literal", "fits", "literal_of_bits"]

# Prefix and number of hexadecimal digits of the types that have their own hexadecimal form.
_HEX_FORMS = {
    HALF: ("0xH", 4),
    BFLOAT: ("0xR", 4),
    X86_FP80: ("0xK", 20),
    FP128: ("0xL", 32),
    PPC_FP128: ("0xM", 32),
}
# Exponent bits and fraction bits of the types narrower than double.
_FORMATS = {HALF: (5, 10), BFLOAT: (8, 7), FLOAT: (8, 23)}

_DECIMAL = re.compile(r"[-+]?[0-9]+\.[0-9]*(?:[eE][-+]?[0-9]+)?")
_HEX = re.compile(r"0x[HRKLM]?[0-9A-Fa-f]+")


def _widen(pattern: int, exponent_bits: int, fraction_bits: int) -> int:
    """The double with the value of a narrower IEEE pattern."""
    sign = pattern >> (exponent_bits + fraction_bits)
    exponent = pattern >> fraction_bits & ((1 << exponent_bits) - 1)
    fraction = pattern & ((1 << fraction_bits) - 1)
    bias = (1 << (exponent_bits - 1)) - 1
    if exponent == (1 << exponent_bits) - 1:
        wide_exponent = 0x7FF
    elif exponent:
        wide_exponent = exponent - bias + 1023
    elif fraction:
        shift = fraction_bits + 1 - fraction.bit_length()
        fraction = (fraction << shift) & ((1 << fraction_bits) - 1)
        wide_exponent = 1 - shift - bias + 1023
    else:
        wide_exponent = 0
    return sign << 63 | wide_exponent << 52 | fraction << (52 - fraction_bits)


def _narrow(bits: int, exponent_bits: int, fraction_bits: int) -> int | None:
    """The narrower pattern with exactly the value of the double `bits`, or None."""
    sign = bits >> 63
    exponent = bits >> 52 & 0x7FF
    fraction = bits & ((1 << 52) - 1)
    bias = (1 << (exponent_bits - 1)) - 1
    drop = 52 - fraction_bits
    if exponent == 0x7FF:
        narrow_exponent = (1 << exponent_bits) - 1
    elif exponent == 0 and fraction == 0:
        narrow_exponent = 0
    else:
        narrow_exponent = exponent - 1023 + bias
        if narrow_exponent <= 0:
            drop += 1 - narrow_exponent
            fraction |= 1 << 52
            narrow_exponent = 0
        if narrow_exponent >= (1 << exponent_bits) - 1:
            return None
    if fraction & ((1 << drop) - 1):
        return None
    return sign << (exponent_bits + fraction_bits) | narrow_exponent << fraction_bits | fraction >> drop


def fits(type: FloatType, bits: int) -> bool:
    """Whether the double `bits` is a value of `type` (half, bfloat, float or double)."""
    return type is DOUBLE or _narrow(bits, *_FORMATS[type]) is not None


def bits_of_literal(type: FloatType, text: str) -> int:
    """`ConstantFloat.bits` of a literal. Raises ValueError for text that is not an exact value of `type`."""
    form = _HEX_FORMS.get(type)
    if form is not None and text.startswith(form[0]):
        digits = text[3:]
        if not _HEX.fullmatch(text) or len(digits) > form[1]:
            raise ValueError("wrong number of hexadecimal digits")
        pattern = int(digits, 16)
        return _widen(pattern, *_FORMATS[type]) if type in _FORMATS else pattern
    if type not in _FORMATS and type is not DOUBLE:
        raise ValueError(f"{type} is written in hexadecimal")
    if _HEX.fullmatch(text) and text[2] not in "HRKLM" and len(text) <= 18:
        bits = int(text, 16)
    elif _DECIMAL.fullmatch(text):
        bits = struct.unpack("<Q", struct.pack("<d", float(text)))[0]
    else:
        raise ValueError("not a floating-point literal")
    if not fits(type, bits):
        raise ValueError(f"not exactly a {type}")
    return bits


def literal_of_bits(type: FloatType, bits: int) -> str:
    """The literal that LLVM prints: decimal when seven digits are exact, else hexadecimal."""
    if type is DOUBLE or type is FLOAT:
        value = struct.unpack("<d", struct.pack("<Q", bits))[0]
        decimal = f"{value:e}"
        if bits & 0x7FF0000000000000 != 0x7FF0000000000000 and float(decimal) == value:
            return decimal
        return f"0x{bits:016X}"
    prefix, digits = _HEX_FORMS[type]
    pattern = _narrow(bits, *_FORMATS[type]) if type in _FORMATS else bits
    if pattern is None:
        raise ValueError(f"0x{bits:016X} is not exactly a {type}")
    return f"{prefix}{pattern:0{digits}X}"
