"""Texts that are not LLVM IR: a ParseError at the right place, and never anything else."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llad.errors import ParseError, VerifyError
from llad.ir.lexer import position_of, token_text, tokenize
from llad.ir.parser import parse
from llad.ir.printer import print_module
from llad.ir.verifier import verify

CORPUS = sorted((Path(__file__).parents[2] / "ir" / "corpus").glob("*.ll"))
TEXTS = [path.read_text(encoding="utf-8") for path in CORPUS]
TOKENS = sorted({token for text in TEXTS for token in tokenize(text) if 0 < len(token) < 40})

# Text, what the message says, and the text from the reported place to the end of its line.
BROKEN = [
    ("define void @f() {\n  nonsense\n}", "expected an instruction, found 'nonsense'", "nonsense"),
    (
        "define void @f() {\n  %x = store i32 0, ptr null\n  ret void\n}",
        "no result to name",
        "%x = store i32 0, ptr null",
    ),
    ("define void @f() {\n  ret i32 %x\n}", "%x is never defined", "%x"),
    ("define void @f() {\n  br label %there\n}", "%there is never defined", "%there"),
    (
        "define void @f(i32 %a) {\n  %a = add i32 1, 2\n  ret void\n}",
        "%a is defined twice",
        "%a = add i32 1, 2",
    ),
    ("define void @f() {\na:\n  br label %a\na:\n  ret void\n}", "the block %a is defined twice", "a:"),
    (
        "define void @f(i32 %a) {\n  %b = add i64 %a, 1\n  ret void\n}",
        "%a is of type i32, not of type i64",
        "%a, 1",
    ),
    (
        "define void @f() {\n  %b = add i64 %a, 1\n  %a = add i32 1, 2\n  ret void\n}",
        "used as i64 but defined as i32",
        "%a, 1",
    ),
    (
        "define void @f() {\n  call void @g()\n  ret void\n}",
        "nothing in the module defines or declares @g",
        "@g()",
    ),
    (
        "define void @f() {\n  %x = fadd double 1, 2.0\n  ret void\n}",
        "not a literal of type double",
        "1, 2.0",
    ),
    ("define void @f() {\n  %x = fadd float 0.1, 2.0\n  ret void\n}", "not exactly a float", "0.1, 2.0"),
    ("define void @f() {\n  %x = add i8 256, 0\n  ret void\n}", "256 does not fit in i8", "256, 0"),
    ("define void @f() {\n  %x = add i8 null, 0\n  ret void\n}", "null is not a value of type i8", "null, 0"),
    (
        "define void @f() {\n  %x = icmp olt i8 0, 0\n  ret void\n}",
        "expected a predicate of icmp, found 'olt'",
        "olt i8 0, 0",
    ),
    (
        "define void @f() {\n  %x = load void, ptr null\n  ret void\n}",
        "cannot have type void",
        "void, ptr null",
    ),
    (
        "define void @f() {\n  %x = extractvalue { i8 } undef, 1\n  ret void\n}",
        "{ i8 } has no element 1",
        "1",
    ),
    (
        "define void @f() {\n  %x = load atomic i8, ptr null relaxed\n  ret void\n}",
        "a memory ordering",
        "relaxed",
    ),
    ("define void @f() {\n", "this function body is never closed", "{"),
    ("define void @f() {\n}", "a function body has at least one block", "}"),
    ("declare void @f(\n", "expected a type, found the end of the text", ""),
    ("declare void @f()\ndeclare void @f()", "@f is defined twice", "declare void @f()"),
    ("@g = global [2 x i8] [i8 1]", "not a constant of type [2 x i8]", "[i8 1]"),
    ('@g = global [2 x i8] c"abc"', "this string has 3 bytes, its type 2", 'c"abc"'),
    ("@g = global i999999999 0", "expected a type", "i999999999 0"),
    ("@g = global ptr @h", "defines or declares @h", "@h"),
    ("@g = global ptr blockaddress(@g, %x)", "@g is not a function", "@g, %x)"),
    ("@g = global <0 x i8> zeroinitializer", "a vector has at least one element", "i8> zeroinitializer"),
    ("; a comment\n\n  what is this", "expected a definition, found 'what'", "what is this"),
    ("attributes #0 = { nounwind", "this bracket is never closed", "{ nounwind"),
    ("attributes #0 = { (nounwind} )", "brackets do not match", "} )"),
    ("!0 = !{}\n!0 = !{}", "!0 is defined twice", "!0 = !{}"),
    ('target layout = "e"', "expected 'triple' or 'datalayout'", 'layout = "e"'),
    (
        "@g = global ptr ptrauth (ptr null, i32 0)",
        "expected a value of type ptr, found 'ptrauth'",
        "ptrauth (ptr null, i32 0)",
    ),
    (
        "define void @f({ i8 } %s) {\n  %t = insertvalue { i8 } %s, i16 0, 0\n  ret void\n}",
        "the element is of type i8, the value of type i16",
        "0",
    ),
]


@pytest.mark.parametrize(("text", "message", "rest"), BROKEN, ids=range(len(BROKEN)))
def test_errors_name_the_place(text: str, message: str, rest: str) -> None:
    with pytest.raises(ParseError) as caught:
        parse(text)
    error = caught.value
    assert message in error.message
    lines = text.split("\n")
    assert error.text == lines[error.line - 1]
    assert error.text[error.column - 1 :] == rest
    assert f"line {error.line}, column {error.column}" in str(error)


def test_positions_are_those_of_the_tokens() -> None:
    text = '; first\n  alpha, 12 ; rest\n\n"a b":\n  omega'
    tokens = [token for token in tokenize(text) if token]
    assert tokens == ["alpha", ",", "12", '"a b":', "omega"]
    places = [position_of(text, index)[:2] for index in range(len(tokens) + 1)]
    assert places == [(2, 3), (2, 8), (2, 10), (4, 1), (5, 3), (5, 8)]


@pytest.mark.parametrize("text", TEXTS, ids=[path.stem for path in CORPUS])
def test_joined_tokens_are_the_same_tokens(text: str) -> None:
    tokens = [token for token in tokenize(text) if token]
    joined = token_text(tokens)
    again = [token for token in tokenize(joined) if token]
    assert token_text(again) == joined


def names_a_place(error: ParseError, text: str) -> None:
    assert error.text == text.split("\n")[error.line - 1]
    assert 1 <= error.column <= len(error.text) + 1


EDITS = st.lists(
    st.tuples(
        st.sampled_from(["cut", "insert", "replace", "swap", "drop"]),
        st.integers(0, 1 << 30),
        st.integers(0, 1 << 30),
    ),
    min_size=1,
    max_size=4,
)


def edited(text: str, edits: list[tuple[str, int, int]]) -> str:
    for kind, a, b in edits:
        place = a % max(len(text), 1)
        token = TOKENS[b % len(TOKENS)]
        if kind == "cut":
            text = text[:place] + text[place + b % 12 + 1 :]
        elif kind == "insert":
            text = text[:place] + token + text[place:]
        elif kind == "replace":
            text = text.replace(TOKENS[a % len(TOKENS)], token, 1)
        else:
            lines = text.split("\n")
            first, second = a % len(lines), b % len(lines)
            lines[first], lines[second] = lines[second], "" if kind == "drop" else lines[first]
            text = "\n".join(lines)
    return text


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(TEXTS), EDITS)
def test_edited_texts_parse_or_fail_with_a_typed_error(text: str, edits: list[tuple[str, int, int]]) -> None:
    text = edited(text, edits)
    try:
        module = parse(text)
    except ParseError as error:
        names_a_place(error, text)
        return
    printed = print_module(module)
    assert print_module(parse(printed)) == printed
    with contextlib.suppress(VerifyError):
        verify(module)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_at_all_parses_or_fails_with_a_typed_error(text: str) -> None:
    try:
        parse(text)
    except ParseError as error:
        names_a_place(error, text)
