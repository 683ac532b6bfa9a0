"""The page on top of a pack of several debts: what comes first, which folder is which, who is
offered what.
"""

from collections.abc import Iterator, Sequence
from functools import partial

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.findings.steps import (
    AdviceFirst,
    CourtFirst,
    CourtFirstPassed,
    FindLender,
    OthersContacted,
)
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import Block, Document, Heading, Items, Paragraph
from overdue_cli.pages.letters.wording import Wording
from overdue_cli.pages.report import order as at
from overdue_cli.pages.report import plan_tables

# What the first screen says, but for the calls: here their words lie in a file.
FIRST: at.Kinds = (
    *at.WARNINGS,
    CourtFirst,
    CourtFirstPassed,
    AdviceFirst,
    FindLender,
    OthersContacted,
)


def overview(folders: Sequence[str], call: int | None, words: Wording) -> Document:
    """`folders` are those of the debts, in their order; `call` the debt whose lender to speak with
    first.
    """
    return Document(language=words.language.code, blocks=tuple(_blocks(folders, call, words)))


def _blocks(folders: Sequence[str], call: int | None, words: Wording) -> Iterator[Block]:
    citing = Citing(words.language, words.known.values())
    label = partial(plan_tables.debt_label, words.answer, language=words.language)
    found = [each for kind in FIRST for each in words.answer.findings if type(each) is kind]
    yield Heading(text=words.text("pack.overview"), level=1)
    yield Paragraph(text=words.text("pack.overview-first"))
    told = [_about(each, label, words, citing) for each in found]
    if call is not None:
        told.append(words.text("pack.overview-call", label=label(call), folder=folders[call]))
    yield Items(texts=tuple(told))
    yield Heading(text=words.text("pack.overview-folders"), level=3)
    lines = (
        words.text("pack.overview-folder", folder=each, label=label(n))
        for n, each in enumerate(folders)
    )
    yield Items(texts=tuple(lines))
    if offers := plan_tables.offers(words.answer, words.language, label):
        yield Heading(text=words.text("pack.overview-offers"), level=3)
        yield offers
    yield Paragraph(text=words.text("pack.overview-apart"))
    if sources := citing.sources(quotes=False):
        yield Heading(text=words.text("letter.sources"), level=3)
        yield Items(texts=sources)


def _about(finding: Finding, label: "partial[str]", words: Wording, citing: Citing) -> str:
    """What is said, under the debts it is about where it is not about all."""
    said = citing.say(finding)
    if not finding.debts:
        return said
    return words.text(
        "pack.note", name=words.listed(tuple(label(number) for number in finding.debts)), text=said
    )
