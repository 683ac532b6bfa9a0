"""One question to the report: which findings answer it, for a case, or where there is none for
whichever case.
"""

from collections.abc import Callable, Collection, Sequence

import msgspec

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.law.citation import Citation

# The words of a finding, by which a question names it: `conduct.home-visit`.
KeyOf = Callable[[Finding], str]


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A part of an answer. `of`: the case; or, without one, any loan, or what only a card, a
    private loan or another loan has. `as_if`: said for a case that is not so now.
    """

    of: str
    as_if: str = ""
    findings: tuple[Finding, ...]
    citations: tuple[Citation, ...]


def part_of(
    answers: Sequence[Answer],
    shows: Collection[str],
    key_of: KeyOf,
    *,
    of: str = "case",
    as_if: str = "",
    already: Collection[str] = (),
) -> Part:
    """The findings of `shows`, as the report has them, that all `answers` have alike; none under a
    key that was said `already`.
    """
    first, *others = (_shown(answer, shows, key_of) for answer in answers)
    findings = tuple(
        finding
        for finding in first
        if all(finding in other for other in others) and key_of(finding) not in already
    )
    used = dict.fromkeys(key for finding in findings for key in finding.citations)
    citations = {citation.id: citation for citation in answers[0].citations}
    return Part(
        of=of, as_if=as_if, findings=findings, citations=tuple(citations[key] for key in used)
    )


def _shown(answer: Answer, shows: Collection[str], key_of: KeyOf) -> list[Finding]:
    """Findings and assumptions of an answer that are named, by their key or by their code."""
    return [
        finding
        for finding in (*answer.findings, *answer.assumptions)
        if finding.code in shows or key_of(finding) in shows
    ]
