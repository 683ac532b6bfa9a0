"""Page on top of a pack of several debts: what comes first, the folders, and the offers."""

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

# Findings of the first screen except calls, whose words lie in a file here.
FIRST: at.Kinds = (
    *at.WARNINGS,
    CourtFirst,
    CourtFirstPassed,
    AdviceFirst,
    FindLender,
    OthersContacted,
)


def overview(folders: Sequence[str], call: int | None, words: Wording) -> Document:
    """Make the page. `folders` are those of the debts, in their order; `call` is the debt whose
    lender to speak with first.
    """
    return Document(language=words.language.code, blocks=tuple(_blocks(folders, call, words)))


def _blocks(folders: Sequence[str], call: int | None, words: Wording) -> Iterator[Block]:
    citing = Citing(words.language, words.known.values())
    label = partial(plan_tables.debt_label, words.answer, language=words.language)
    findings = [
        finding for kind in FIRST for finding in words.answer.findings if type(finding) is kind
    ]
    yield Heading(text=words.text("pack.overview"), level=1)
    yield Paragraph(text=words.text("pack.overview-first"))
    texts = [_about(finding, label, words, citing) for finding in findings]
    if call is not None:
        texts.append(words.text("pack.overview-call", label=label(call), folder=folders[call]))
    yield Items(texts=tuple(texts))
    yield Heading(text=words.text("pack.overview-folders"), level=3)
    folder_texts = (
        words.text("pack.overview-folder", folder=folder, label=label(number))
        for number, folder in enumerate(folders)
    )
    yield Items(texts=tuple(folder_texts))
    if offers := plan_tables.offers(words.answer, words.language, label):
        yield Heading(text=words.text("pack.overview-offers"), level=3)
        yield offers
    yield Paragraph(text=words.text("pack.overview-apart"))
    if sources := citing.sources(quotes=False):
        yield Heading(text=words.text("letter.sources"), level=3)
        yield Items(texts=sources)


def _about(finding: Finding, label: "partial[str]", words: Wording, citing: Citing) -> str:
    """Text of a finding, under the debts it is about unless that is all of them."""
    text = citing.say(finding)
    if not finding.debts:
        return text
    return words.text(
        "pack.note", name=words.listed(tuple(label(number) for number in finding.debts)), text=text
    )
