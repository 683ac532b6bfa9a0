"""A complaint from a log: what happened, by entry; which rules it may break; what is asked for; the
evidence with its hashes. Its standing sentences are those of the letters.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from overdue_cli.core.law.collection import LogRules
from overdue_cli.core.law.product import Lender
from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.record.complaint import ComplaintFacts
from overdue_cli.core.record.entry import LogEntry
from overdue_cli.pages.document import (
    Block,
    Boxes,
    Document,
    FactList,
    Heading,
    Items,
    Paragraph,
    Signature,
    Table,
)
from overdue_cli.pages.log_check import listed
from overdue_cli.pages.log_complaint_rows import ComplaintWords
from overdue_cli.words.language import Language
from overdue_cli.words.letters import templates

_ABOUT = ("complaint.by", "about.id", "about.product-blank", "about.contract", "about.phone")

# What is asked for, by the findings that give reason to it, or the very thing that was done.
ASKS: tuple[tuple[str, frozenset[str]], ...] = (
    ("hours", frozenset({"quiet-hours"})),
    ("calls", frozenset({"connected-calls"})),
    (
        "others",
        frozenset({"contact-reached", "debt-disclosed", "contact-said-stop", "made-public"}),
    ),
    ("visits", frozenset({"visit-alone", "entered-home", "came-to-office"})),
    ("fees", frozenset({"extra-fee"})),
    ("new-loans", frozenset({"new-loan"})),
    (
        "conduct",
        frozenset({"impersonation", "misleading", "posed-as-lender", "threats", "private-phone"}),
    ),
)


# What stands in a name of a file in place of a place of a long number.
MASKED = "*"


class ComplaintPage:
    """One complaint in one language."""

    def __init__(
        self,
        facts: ComplaintFacts,
        rules: LogRules,
        lender: Lender,
        language: Language,
    ) -> None:
        self.facts = facts
        self.rules = rules
        self.lender = lender
        self.language = language
        self.words = ComplaintWords(facts, rules, language)
        self._own = self.words.own
        done = {tag for each in facts.breaches for tag in self.words.done(each)}
        self._found = {each.name for each in facts.breaches} | done
        self.to_lender = facts.to == "lender"

    def document(self, last: str, today: date, *, time: bool) -> Document:
        """The page; `last` is the hash of the log, `time` whether a time for the answer is known
        for this kind of lender.
        """
        blocks = (
            *self._head(today),
            *self._what_happened(),
            *self._asked(time=time),
            *self._annex(last),
        )
        return Document(language=self.language.code, blocks=blocks)

    def _letter(self, code: str) -> str:
        words = templates()
        you = self.language.text(f"letter.you.{self.lender.value}", words)
        return self.language.text(f"letter.{code}", words, you=you)

    def _head(self, today: date) -> Iterator[Block]:
        yield Heading(text=self._letter("complaint.title"), level=1)
        named = self._lender()
        if self.to_lender and named:
            yield Paragraph(text=self._own("to-lender", lender=named))
        else:
            yield Paragraph(text=self._letter(f"complaint.to-{self.facts.to}"))
        rows = [(self._letter(code), (self._letter(f"{code}.is"),)) for code in _ABOUT]
        if not self.to_lender:
            code = "complaint.against"
            against = self._own("lender", lender=named) if named else self._letter(f"{code}.is")
            rows.append((self._letter(code), (against,)))
        rows.append((self._own("matter"), (self._matter(),)))
        yield FactList(rows=tuple(rows))
        before = self.facts.before
        if self.to_lender:
            return
        if before is not None:
            yield from self._since(before, today)
            return
        yield Boxes(label=self._letter("complaint.first"), texts=self._outcomes())

    def _lender(self) -> str:
        """The lender as the entries name it; empty where they name the debt alone."""
        named = (line.entry.lender for line in self.facts.lines)
        key = self.facts.breaches[0].lender.casefold()
        return next((name for name in named if name and name.casefold() == key), "")

    def _matter(self) -> str:
        """What it is about: how much, and of which days."""
        days = [line.entry.day for line in self.facts.lines]
        fields = {"first": min(days), "last": max(days), "count": len(self.facts.breaches)}
        return self._own("matter.day" if len(set(days)) == 1 else "matter.days", **fields)

    def _outcomes(self) -> tuple[str, ...]:
        return tuple(self._letter(f"complaint.{code}") for code in ("no-answer", "not-settled"))

    def _since(self, before: LogLine, today: date) -> Iterator[Block]:
        """What became of the complaint to the lender; where the record does not say it for sure,
        to be ticked by hand.
        """
        answer, gap = self.facts.answered, self.language.between
        told = self._own("before", day=before.entry.day)
        again = [line.entry for line in self.facts.again]
        until = [each for each in again if answer is None or not each.is_after(answer.entry)]
        then = [each for each in again if each not in until]
        if until:
            told += gap + self._again(until)
        if self.facts.perhaps_answered is not None:
            yield Boxes(label=told + gap + self._own("tick"), texts=self._outcomes())
            return
        answered = (
            self._own("no-answer-yet", day=today)
            if answer is None
            else self._own("answered", day=answer.entry.day)
        )
        later = [self._again(then)] if then else []
        if new := self.facts.after_before:
            later.append(self._own("after-before", entries=listed(new, self.language)))
        yield Paragraph(text=gap.join([told, answered, *later]))

    def _again(self, entries: Sequence[LogEntry]) -> str:
        """On which days the lender was turned to once more."""
        days = self.language.listed(self.language.date(each.day) for each in entries)
        return self._own("again", days=days)

    def _what_happened(self) -> Iterator[Block]:
        yield Heading(text=self._own("happened"), level=3)
        yield Paragraph(text=self._own("from-log"))
        columns = tuple(self._own(f"column.{name}") for name in ("no", "when", "who", "what"))
        yield Table(columns=columns, rows=tuple(self.words.row(line) for line in self.facts.lines))
        yield Heading(text=self._own("rules"), level=3)
        yield Items(
            texts=tuple(self.words.rule(each) for each in self.facts.breaches), numbered=True
        )
        yield Paragraph(text=self._own("force" if self.to_lender else "force-regulator"))

    def _asked(self, *, time: bool) -> Iterator[Block]:
        codes = [code for code, names in ASKS if self._found & names]
        own = [self._own(f"ask.{code}") for code in codes]
        if any(line.entry.who == "agency" for line in self.facts.lines):
            own.append(self._own("ask.agencies" if self.to_lender else "ask.agencies-regulator"))
        if self.to_lender:
            first, last = self._letter("complaint.check"), self._letter("complaint.records")
            yield Paragraph(text=self._letter("complaint.please"))
            yield Items(texts=(first, *own, last), numbered=True)
        else:
            first, last = (self._letter(f"complaint.urge-{what}") for what in ("check", "answer"))
            yield Paragraph(text=self._letter("complaint.please-regulator"))
            yield Items(texts=(first, *own, last), numbered=True)
        told = "no-acknowledgement-of-payments" if self.facts.of_paying else "no-acknowledgement"
        yield Paragraph(text=self._own(told))
        yield Paragraph(text=self._letter("complaint.true"))
        if self.to_lender and time:
            yield Paragraph(text=self._letter("complaint.time"))
        yield Paragraph(text=self._letter("complaint.address"))
        yield Signature(
            greeting=(),
            lines=(self._letter("sign.complainant"), self._letter("sign.date")),
        )

    def _annex(self, last: str) -> Iterator[Block]:
        """The files that prove the entries listed, and no other."""
        before = (self.facts.before, *self.facts.again, self.facts.answered)
        rows = tuple(
            (str(line.n), proof.name, proof.sha256)
            for line in (*self.facts.lines, *(line for line in before if line is not None))
            for proof in line.entry.evidence
        )
        texts = [self._own("proof", n=n, name=a, sha=h) for n, a, h in rows]
        if self.facts.has_no_file:
            texts.append(self._own("no-files"))
        told = (line for line in (self.facts.before, *self.facts.again) if line is not None)
        texts += [self._own("proof-before", day=line.entry.day) for line in told]
        yield Heading(text=self._own("annex"), level=3)
        yield Items(texts=tuple(texts))
        if any(MASKED in name for _, name, _ in rows):
            yield Paragraph(text=self._own("names-masked"))
        yield Paragraph(text=self._own("hash", hash=last))
