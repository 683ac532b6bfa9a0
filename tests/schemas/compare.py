"""What a schema of today takes away from one that was promised: a field, a type, a code, a kind of
finding; and of what goes in, anything that was accepted.
"""

from collections.abc import Iterable, Iterator
from typing import Any

Node = Any
LATER = "what comes later"
# Bounds of an input: a value that was accepted stays so.
AT_LEAST = ("minimum", "exclusiveMinimum", "minItems", "minLength")
AT_MOST = ("maximum", "exclusiveMaximum", "maxItems", "maxLength")


def taken_away(old: dict[str, Node], new: dict[str, Node], *, is_input: bool = False) -> list[str]:
    """Every breach of the promise, by its path: `debts[].stage.bucket: no longer there`."""
    return list(dict.fromkeys(Comparison(old, new, is_input=is_input).nodes(old, new, "")))


class Comparison:
    """Two whole schemas, whose references are followed, each pair of definitions once."""

    def __init__(self, old: dict[str, Node], new: dict[str, Node], *, is_input: bool) -> None:
        self.old, self.new, self.is_input = old, new, is_input
        self.seen: set[tuple[str, str]] = set()

    def nodes(self, old: Node, new: Node, path: str) -> Iterator[str]:
        """What two parts differ in; what is only in the new one adds to it."""
        references = (reference_of(old), reference_of(new))
        if references in self.seen:
            return
        if all(references):
            self.seen.add(references)
        old, new = resolved(old, self.old), resolved(new, self.new)
        if not (isinstance(old, dict) and isinstance(new, dict)):
            if old != new:
                yield f"{path or 'the whole'}: was {old}, is {new}"
            return
        yield from self._values(old, new, path or "the whole")
        yield from self._fields(old, new, path)
        for word, mark in (("items", "[]"), ("additionalProperties", ".*")):
            if isinstance(old.get(word), dict):
                yield from self.nodes(old[word], new.get(word, {}), path + mark)
        for word in ("anyOf", "oneOf"):
            yield from self._alternatives(old, new, word, path)
        if self.is_input:
            yield from self._conditions(old, new, path or "the whole")

    def _values(self, old: Node, new: Node, path: str) -> Iterator[str]:
        """Types, constants, codes, patterns and bounds."""
        if "const" in old and old["const"] != new.get("const"):
            yield f"{path}: was always {old['const']!r}"
        had, has = types_of(old), types_of(new)
        is_narrower = bool(has and had - has) if self.is_input else bool(had and had != has)
        if is_narrower or (self.is_input and has and not had):
            yield f"{path}: was {sorted(had)}, is {sorted(has)}"
        if not self.is_input and "enum" in old and "enum" not in new:
            yield f"{path}: its codes are gone"
        if "enum" in old and "enum" in new:
            yield from (
                f"{path}: {code!r} is gone" for code in old["enum"] if code not in new["enum"]
            )
        if self.is_input:
            yield from narrowed(old, new, path)
        elif old.get("format") != new.get("format"):
            yield f"{path}: its form was {old.get('format')}, is {new.get('format')}"

    def _fields(self, old: Node, new: Node, path: str) -> Iterator[str]:
        fields = new.get("properties", {})
        for name, form in old.get("properties", {}).items():
            at = f"{path}.{name}".removeprefix(".")
            if name in fields:
                yield from self.nodes(form, fields[name], at)
            elif not self.is_input or new.get("additionalProperties") is False:
                yield f"{at}: no longer there"
        was, is_now = set(old.get("required", ())), set(new.get("required", ()))
        for name in sorted(is_now - was if self.is_input else was - is_now):
            at = f"{path}.{name}".removeprefix(".")
            yield f"{at}: now required" if self.is_input else f"{at}: may now be left out"

    def _alternatives(self, old: Node, new: Node, word: str, path: str) -> Iterator[str]:
        """Each alternative that was there still is; of an output none is new but a finding."""
        had, has = named(old.get(word, ())), named(new.get(word, ()))
        for name, each in had.items():
            if name not in has:
                yield f"{path or 'the whole'}: {name} is gone"
            elif name != LATER:
                yield from self.nodes(each, has[name], path)
        if self.is_input:
            return
        for name in has.keys() - had.keys():
            if not is_finding(resolved(has[name], self.new)):
                yield f"{path or 'the whole'}: may now be {name}"

    def _conditions(self, old: Node, new: Node, path: str) -> Iterator[str]:
        """What else an input has to be."""
        if len(new.get("allOf", ())) > len(old.get("allOf", ())) or (
            "not" in new and new["not"] != old.get("not")
        ):
            yield f"{path}: has a new condition"
        for before, now in zip(old.get("allOf", ()), new.get("allOf", ()), strict=False):
            yield from self.nodes(before, now, path)
        for word in ("anyOf", "oneOf"):
            if word in new and word not in old and old:
                yield f"{path}: has new alternatives only"


def narrowed(old: Node, new: Node, path: str) -> Iterator[str]:
    """Bounds and patterns of an input that accept less than before."""
    if "enum" in new and "enum" not in old:
        yield f"{path}: only codes are taken now"
    if new.get("additionalProperties") is False and "additionalProperties" not in old:
        yield f"{path}: other fields are no longer taken"
    for word in ("pattern", "format"):
        if word in new and new[word] != old.get(word):
            yield f"{path}: {word} was {old.get(word)}, is {new[word]}"
    for word in AT_LEAST:
        if word in new and (word not in old or new[word] > old[word]):
            yield f"{path}: {word} was {old.get(word)}, is {new[word]}"
    for word in AT_MOST:
        if word in new and (word not in old or new[word] < old[word]):
            yield f"{path}: {word} was {old.get(word)}, is {new[word]}"


def types_of(node: Node) -> set[str]:
    """The types a value may have; none where that is not said."""
    told = node.get("type", [])
    return {told} if isinstance(told, str) else set(told)


def reference_of(node: Node) -> str:
    """The definition that a node is; empty where it is none."""
    return str(node.get("$ref", "")) if isinstance(node, dict) else ""


def resolved(node: Node, whole: dict[str, Node]) -> Node:
    """The definition that a node refers to, with what stands beside the reference."""
    while reference_of(node):
        beside = {key: value for key, value in node.items() if key != "$ref"}
        node = {**whole["$defs"][reference_of(node).removeprefix("#/$defs/")], **beside}
    return node


def named(alternatives: Iterable[Node]) -> dict[str, Node]:
    """Alternatives by what tells them apart: a definition, a type, or their place."""
    found: dict[str, Node] = {}
    for place, each in enumerate(alternatives):
        name = name_of(each) or "alternative"
        found[name if name not in found and name != "alternative" else f"{name} {place}"] = each
    return found


def name_of(node: Node) -> str:
    """What an alternative is called; empty where it is only a condition."""
    if reference_of(node):
        return reference_of(node).removeprefix("#/$defs/")
    if is_later(node):
        return LATER
    return "codes" if "enum" in node else " or ".join(sorted(types_of(node)))


def is_finding(node: Node) -> bool:
    """Whether an alternative is one kind of finding, of which there may be more."""
    return "const" in node.get("properties", {}).get("code", {})


def is_later(node: Node) -> bool:
    """Whether an alternative is what comes later: no code that is there."""
    fields = node.get("properties", {}).values()
    return any(isinstance(form, dict) and "not" in form for form in fields)
