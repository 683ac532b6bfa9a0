"""A complaint from a log: what happened, by entry; which rules it may break; what is asked for; the
evidence with its hashes. Its standing sentences are those of the letters.
"""

from collections.abc import Iterator
from datetime import date

from overdue_cli.core.law.collection import LogRules
from overdue_cli.core.law.product import Lender
from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.record.checked import Breach
from overdue_cli.core.record.complaint import ComplaintFacts
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
from overdue_cli.pages.letters.wording import provision
from overdue_cli.pages.log import clock_of
from overdue_cli.pages.log_check import listed
from overdue_cli.words.language import Language
from overdue_cli.words.letters import templates
from overdue_cli.words.log import LOG
from overdue_cli.words.log_complaint import LOG_COMPLAINT

_ABOUT = ("complaint.by", "about.id", "about.product-blank", "about.contract", "about.phone")


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

    def _own(self, code: str, **fields: object) -> str:
        return self.language.text(f"log-complaint.{code}", LOG_COMPLAINT, **fields)

    def _head(self, today: date) -> Iterator[Block]:
        yield Heading(text=self._letter("complaint.title"), level=1)
        yield Paragraph(text=self._letter(f"complaint.to-{self.facts.to}"))
        about = _ABOUT if self.to_lender else (*_ABOUT, "complaint.against")
        rows = tuple((self._letter(code), (self._letter(f"{code}.is"),)) for code in about)
        yield FactList(rows=rows)
        before = self.facts.before
        if self.to_lender:
            return
        if before is not None:
            answer, gap = self.facts.answered, " " if self.language.code == "en" else ""
            answered = (
                self._own("no-answer-yet", day=today)
                if answer is None
                else self._own("answered", day=answer.entry.day)
            )
            told = self._own("before", day=before.entry.day)
            yield Paragraph(text=f"{told}{gap}{answered}")
            return
        codes = ("complaint.no-answer", "complaint.not-settled")
        boxes = tuple(self._letter(code) for code in codes)
        yield Boxes(label=self._letter("complaint.first"), texts=boxes)

    def _what_happened(self) -> Iterator[Block]:
        yield Heading(text=self._own("happened"), level=3)
        yield Paragraph(text=self._own("from-log"))
        columns = tuple(self._own(f"column.{name}") for name in ("no", "when", "who", "what"))
        yield Table(columns=columns, rows=tuple(self._row(line) for line in self.facts.lines))
        yield Heading(text=self._own("rules"), level=3)
        yield Items(texts=tuple(self._rule(each) for each in self.facts.breaches), numbered=True)
        yield Paragraph(text=self._own("force" if self.to_lender else "force-regulator"))

    def _row(self, line: LogLine) -> tuple[str, ...]:
        entry = line.entry
        who = [self._word("who", entry.who), entry.lender, entry.agency, entry.number]
        what = [self._word("kind", entry.kind)]
        if entry.to != "me":
            what.append(self._own("reached", to=self._word("to", entry.to)))
        if entry.connected is not None:
            what.append(self._word("connected", "yes" if entry.connected else "no"))
        if entry.robot:
            what.append(self.language.text("log.field.robot", LOG))
        if entry.amount is not None:
            what.append(self.language.money(entry.amount))
        what += [self._word("what", tag) for tag in entry.what]
        if entry.said:
            what.append(self.language.text("log.quoted", LOG, text=entry.said))
        return (
            str(line.n),
            clock_of(entry),
            self.language.listed(text for text in who if text),
            self.language.listed(what),
        )

    def _rule(self, breach: Breach) -> str:
        """What was done, the entries, and the provisions with the force each has."""
        fact = self._own(f"fact.{breach.name}", day=breach.day, count=breach.count)
        binding, others = self.rules.by_force(breach.citations)
        said = [
            self._own(f"level.{level}", rules=self._provisions(keys))
            for level, keys in (("suspected", binding), ("may-not-conform", others))
            if keys
        ]
        entries = listed(breach.entries, self.language)
        gap = " " if self.language.code == "en" else ""
        return gap.join([self._own("fact", fact=fact, entries=entries), *said])

    def _provisions(self, keys: tuple[str, ...]) -> str:
        """Each provision once: one article of a standard may be cited for two of its sentences."""
        cited = (provision(self.language, self.rules.citations[key]) for key in keys)
        return self._own("and").join(dict.fromkeys(cited))

    def _asked(self, *, time: bool) -> Iterator[Block]:
        asked = (
            ("complaint.please", "complaint.check", "complaint.stop", "complaint.records")
            if self.to_lender
            else ("complaint.please-regulator", "complaint.urge-check", "complaint.urge-answer")
        )
        yield Paragraph(text=self._letter(asked[0]))
        yield Items(texts=tuple(self._letter(code) for code in asked[1:]))
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
        before = (self.facts.before, self.facts.answered)
        rows = tuple(
            (str(line.n), proof.name, proof.sha256)
            for line in (*self.facts.lines, *(line for line in before if line is not None))
            for proof in line.entry.evidence
        )
        yield Heading(text=self._own("annex"), level=3)
        if rows:
            yield Items(texts=tuple(self._own("proof", n=n, name=a, sha=h) for n, a, h in rows))
        else:
            yield Paragraph(text=self._own("no-files"))
        yield Paragraph(text=self._own("hash", hash=last))

    def _word(self, kind: str, value: str) -> str:
        """The word for a value, as somebody says it of themselves in a letter."""
        own = f"log-complaint.{kind}.{value}"
        if own in LOG_COMPLAINT:
            return self.language.text(own, LOG_COMPLAINT)
        return self.language.text(f"log.{kind}.{value}", LOG)
