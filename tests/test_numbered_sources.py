"""A source has one number in an answer: on every page of the menu, and on the page of sources."""

import re
from collections.abc import Iterable

import pytest

from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.law.citation import Force
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import Document, Items
from overdue_cli.pages.report.at_menu import at_menu
from overdue_cli.pages.report.page import report
from overdue_cli.pages.report.sections import SHOWN
from overdue_cli.render.lines import cells, wrap
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.support import assess_case

MONTH = {"income": "6000", "expenses": "4000"}
CASES = {
    "loan": {"product": "weilidai", "days_overdue": "40", "principal": "20000"},
    "card": {"product": "credit-card", "days_overdue": "61", "principal": "30000"},
    "sued": {
        "product": "weilidai",
        "days_overdue": "1300",
        "principal": "20000",
        "paper": "complaint",
        "paper_on": "2026-11-20",
        "last_instalment": "2023-05-03",
    },
    "private": {"product": "private-loan", "days_overdue": "200", "principal": "50000"},
}
SEVERAL = {
    "debts": [
        CASES["card"],
        CASES["loan"],
        CASES["private"],
        {**CASES["loan"], "product": "huabei"},
    ]
}


def answers() -> Iterable[Answer]:
    yield from (assess_case(**case, **MONTH) for case in CASES.values())
    yield assess_case(**SEVERAL, **MONTH)


def listed(page: Document) -> dict[int, str]:
    """Numbers of the list of sources, each with the identifier at its end."""
    found = re.findall(r"^\[(\d+)\] .* (\S+:\S+)$", "\n".join(_texts(page)), re.MULTILINE)
    return {int(number): identifier for number, identifier in found}


def _texts(page: Document) -> Iterable[str]:
    return (text for block in page.blocks if isinstance(block, Items) for text in block.texts)


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_a_number_names_one_source_on_every_page_of_the_menu(
    code: str, narrow: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every mark that is written names the source that stands by it on the page of sources, and in
    the whole report without a terminal. Each page counted its own before.
    """
    written: set[tuple[str, int]] = set()
    marks = Citing.marks

    def noted(citing: Citing, citations: Iterable[str]) -> str:
        said = ""
        for citation in citations:
            said = marks(citing, (citation,))
            written.update((citation, int(number)) for number in re.findall(r"\d+", said))
        return marks(citing, citations)

    monkeypatch.setattr(Citing, "marks", noted)
    language = Language(code, LAW)
    for answer in answers():
        written.clear()
        whole = report(answer, language)
        for line, parts in SHOWN.items():
            report(answer, at_menu(language, line), parts, narrow=narrow)
        by_number = listed(
            report(answer, at_menu(language, "sources"), ("sources",), narrow=narrow)
        )
        own = {each.id for each in answer.citations if each.force is Force.ASSUMPTION}
        assert {each for each in written if each[0] not in own} == {
            (source, number) for number, source in by_number.items()
        }
        assert len({number for _, number in written}) == len(written)
        assert listed(whole).items() <= by_number.items()


def test_the_number_of_a_source_is_not_broken() -> None:
    """Marks of more cells than a line are cut between two of them: eleven of four cells in lines of
    nineteen are four in a line, behind a character of two cells.
    """
    marks = "".join(f"[{number}]" for number in range(35, 46))
    for width in range(5, 45):
        lines = wrap(f"一{marks}。", width)
        assert max(map(cells, lines)) <= max(width, 6)  # the stop goes with the last
        assert all(line.count("[") == line.count("]") for line in lines), (width, lines)
    assert wrap(f"一{marks}。", 19)[0] == "一[35][36][37][38]"
