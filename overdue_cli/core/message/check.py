"""Check a message: its facts and the rules it meets. Never whether it is genuine."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from overdue_cli.core.law.citation import Citation, Force
from overdue_cli.core.message.denied import denied
from overdue_cli.core.message.facts import Fact, fact, stated
from overdue_cli.core.message.folding import Folded, fold, is_chinese, joined
from overdue_cli.core.message.hours import is_quiet, minutes, times
from overdue_cli.core.message.meant import as_meant
from overdue_cli.core.message.patterns import pattern
from overdue_cli.core.message.rules import Kind, MessageRule, MessageRules
from overdue_cli.core.message.senders import claimed

# Places of one finding that are told; of more there are only these.
MOST_PLACES = 20
QUIET_HOURS = "quiet-hours"


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """What a finding rests on: `text` stands from `start` up to `end` in the message."""

    start: int
    end: int
    text: str


class Met(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A rule that a message meets: `code` is its name in the rulebook, `force` that of its first
    source, `tag` the word a log has for it. Without places it rests on the hour given beside the
    message.
    """

    code: str
    kind: Kind
    force: Force
    places: tuple[Place, ...] = ()
    paper: str = ""
    tag: str | None = None
    citations: tuple[str, ...]


class Advice(msgspec.Struct, frozen=True, kw_only=True):
    """What is said of every message, whatever it meets."""

    code: str
    citations: tuple[str, ...]


class CheckedMessage(msgspec.Struct, frozen=True, kw_only=True):
    """What is found in a message. `verify` comes first: how to find out whether it is genuine.

    No field says that a message is genuine, and none weighs it: nothing found is no sign of it.
    """

    verify: tuple[Advice, ...]
    characters: int
    facts: tuple[Fact, ...]
    findings: tuple[Met, ...]
    advice: tuple[Advice, ...]
    rulebook: str
    citations: tuple[Citation, ...]


class Reader:
    """One message being read."""

    def __init__(self, text: str, rules: MessageRules) -> None:
        self.text = text
        self.rules = rules
        reading = rules.reading
        further = dict(zip(reading.traditional, reading.simplified, strict=True))
        self.plain = fold(text, further)
        meant = as_meant(joined(self.plain), reading)
        self.joined, self.swapped = meant.folded, meant.swapped
        self.titles = _spaced_titles(text)
        self.denied = denied(self.joined.text, reading)
        self.signed = as_meant(self.plain, reading).folded
        self.senders = list(claimed(self.signed, reading))
        if not {kind for kind, _, _ in self.senders} - {"other"}:  # its letters may be pulled apart
            self.signed = self.joined
            self.senders = list(claimed(self.joined, reading))
        self.kinds = {kind for kind, _, _ in self.senders} or {"none"}

    def facts(self) -> Iterator[Fact]:
        """The facts, in the order of the rulebook's kinds."""
        for kind, start, end in self.senders:
            yield fact(self.text, self.signed, "sender", start, end, kind)
        yield from stated(self.text, self.plain, self.rules.products)
        for name, start, end in self.consequences():
            yield fact(self.text, self.joined, "consequence", start, end, name)

    def consequences(self) -> list[tuple[str, int, int]]:
        """What is said to follow, as (kind, start, end). What stands inside another is that other:
        立案 in 立案抓捕 is no lawsuit.
        """
        found = [
            (name, *span)
            for name, patterns in self.rules.reading.consequences.items()
            # a credit bureau names its own reports
            if not (name == "credit-report" and self.kinds == {"authority"})
            for span in self.found(patterns)
        ]
        widest = _outermost(sorted((start, end) for _, start, end in found))
        return [each for each in found if each[1:] in widest]

    def found(
        self, patterns: tuple[str, ...], without: tuple[str, ...] = (), *, even_denied: bool = False
    ) -> list[tuple[int, int]]:
        """Where any of the patterns is met and not denied, in the text as joined, and none of
        `without` stands inside.
        """
        denied = b"" if even_denied else self.denied
        spans = {span for each in patterns for span in pattern(each).find(self.joined.text, denied)}
        inside = [pattern(each).find(self.joined.text) for each in without] if spans else []
        return _outermost(sorted(s for s in spans if not any(_holds(s, each) for each in inside)))

    def met(self, name: str, rule: MessageRule, citations: dict[str, Citation]) -> Met | None:
        """The finding of a rule, if the message meets it."""
        if rule.senders and not self.kinds & set(rule.senders):
            return None
        if any(pattern(each).find(self.joined.text) for each in rule.never):
            return None
        spans = self.found(rule.patterns, rule.without, even_denied=rule.even_denied)
        spans += self.broken(rule.broken)
        if not spans:
            return None
        if rule.also and not self.found(rule.also):
            return None
        met = self._finding(name, rule.kind, spans, rule.citations, citations, rule.paper)
        return msgspec.structs.replace(met, tag=rule.tag)

    def broken(self, words: tuple[str, ...]) -> list[tuple[int, int]]:
        """Where the letters of a word are swapped for others, or pulled apart by marks, or by
        blanks in a line that is otherwise written as usual.
        """
        return [
            span
            for each in words
            for span in pattern(each).find(self.joined.text)
            if self._is_pulled_apart(*span)
        ]

    def _is_pulled_apart(self, start: int, end: int) -> bool:
        if any(self.swapped[start:end]):
            return True
        between = "".join(
            self.text[self.joined.places[at] + 1 : self.joined.places[at + 1]]
            for at in range(start, end - 1)
        )
        if not between or "\n" in between or "\r" in between:
            return False
        if not between.isspace():
            return True
        return self.joined.places[start] not in self.titles

    def quiet_hours(
        self, at: str | None, citations: dict[str, Citation], met: list[Met]
    ) -> Met | None:
        """The finding that a demand came, or something is announced, in the quiet hours. What meets
        a rule on collection demands, in whatever words.
        """
        if {"court", "authority"} & self.kinds:
            return None
        demanding = any(each.kind in ("deceit", "pressure") for each in met)
        if not (demanding or self.found(self.rules.reading.demands)):
            return None
        start, until = self.rules.quiet_from, self.rules.quiet_until
        text = self.plain.text
        spans = [
            (since, end) for minute, since, end in times(text) if is_quiet(minute, start, until)
        ]
        if not spans and not (at is not None and is_quiet(minutes(at), start, until)):
            return None
        cited = self.rules.quiet_hours.citations
        return self._finding(QUIET_HOURS, "pressure", spans, cited, citations, folded=self.plain)

    def _finding(
        self,
        name: str,
        kind: Kind,
        spans: list[tuple[int, int]],
        cited: tuple[str, ...],
        citations: dict[str, Citation],
        paper: str = "",
        folded: Folded | None = None,
    ) -> Met:
        source = folded or self.joined
        at = [source.span(*span) for span in spans[:MOST_PLACES]]
        places = tuple(Place(start=a, end=b, text=self.text[a:b]) for a, b in at)
        return Met(
            code=name,
            kind=kind,
            force=citations[cited[0]].force,
            places=places,
            paper=paper,
            citations=cited,
        )


def check(
    text: str,
    rules: MessageRules,
    citations: dict[str, Citation],
    *,
    version: str,
    at: str | None = None,
) -> CheckedMessage:
    """Check one message; `at` is the time of day it came, HH:MM, where that is known."""
    reader = Reader(text, rules)
    tried = [reader.met(name, rule, citations) for name, rule in rules.rules.items()]
    met = [each for each in tried if each]
    quiet = reader.quiet_hours(at, citations, met)
    findings = (*met, quiet) if quiet else tuple(met)
    said = rules.said
    verify = (Advice(code="verify", citations=said.verify),)
    advice = (
        *(() if findings else (Advice(code="nothing-found", citations=said.nothing_found),)),
        Advice(code="before-answering", citations=said.before_answering),
    )
    named = dict.fromkeys(key for each in (*verify, *findings, *advice) for key in each.citations)
    return CheckedMessage(
        verify=verify,
        characters=len(text),
        facts=tuple(reader.facts()),
        findings=findings,
        advice=advice,
        rulebook=version,
        citations=tuple(citations[key] for key in named),
    )


def _holds(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    """Whether one of other spans, in order and apart, lies inside a span."""
    at = bisect_left(others, (span[0], 0))
    return at < len(others) and others[at][1] <= span[1]


def _outermost(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans, sorted, without those inside another."""
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        if kept and start == kept[-1][0] and end > kept[-1][1]:
            kept[-1] = (start, end)
        elif not kept or end > kept[-1][1]:
            kept.append((start, end))
    return kept


def _spaced_titles(text: str) -> set[int]:
    """The places in lines that are titles with a blank behind every letter, as court papers have
    them; a message of one line has no title.
    """
    places: set[int] = set()
    if "\n" not in text.strip():
        return places
    start = 0
    for line in text.split("\n"):
        letters = sum(1 for char in line if is_chinese(char))
        pairs = sum(1 for a, b in pairwise(line) if is_chinese(a) and is_chinese(b))
        if pairs * 2 < letters:
            places.update(range(start, start + len(line)))
        start += len(line) + 1
    return places
