"""Outputs that a reader can judge: six people and eleven stories in both languages, each report in
pieces of one section, four of them whole; and one answer as JSON.

The stories are to be read as that person reads the report at night; their cases and the numbers
worked out by hand are in `cases/stories/`. How to write the golden files anew: `golden/check.py`;
how they are cut, and how to join them to whole pages: `golden/join.py`.
"""

import tomllib
from statistics import median
from typing import Any

import pytest

from overdue_cli import __version__
from overdue_cli.pages.report.page import report
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.wire import json as wire
from overdue_cli.words.language import Language
from tests.golden.check import check, stored
from tests.golden.join import HERE, join_all, join_answer, join_page
from tests.golden.split import split_answer, split_pages
from tests.letters.desks import PEOPLE as LETTER_PEOPLE
from tests.support import ROOT, assess_case

CODES = {"zh": "zh_CN", "en": "en"}
PEOPLE: dict[str, dict[str, Any]] = {
    "weilidai-40-days": {"product": "weilidai", "days_overdue": 40, "expenses": "4000"},
    "lender-unknown": {"days_overdue": 40},
    "card-nothing-left": {
        "product": "credit-card",
        "days_overdue": 95,
        "principal": "60000",
        "expenses": "6500",
    },
    "private-loan": {
        "product": "private-loan",
        "days_overdue": 200,
        "annual_rate": "36%",
        "contract_date": "2025-06-01",
    },
    "never-reminded": {"product": "consumer-finance", "days_overdue": 1460, "expenses": "3000"},
    "due-today": {"product": "weilidai", "days_overdue": 0, "expenses": "5500"},
}
STORIES = {
    f"story-{path.stem}": tomllib.loads(path.read_text("utf-8"))
    for path in sorted((ROOT / "tests" / "cases" / "stories").glob("*.toml"))
}
# The cases that differ most: a bank's loan, a card with nothing left to pay it, a private loan,
# several lenders. Kept as one file each, so that a page is also seen as its reader gets it.
WHOLE = ("weilidai-40-days", "card-nothing-left", "private-loan", "story-three-lenders")
IN_PIECES = tuple(case for case in sorted({*PEOPLE, *STORIES}) if case not in WHOLE)


def fields_of(case: str) -> dict[str, Any]:
    if case in STORIES:
        fields: dict[str, Any] = STORIES[case]["case"]
        return fields
    return {"principal": "20000", "income": "6000"} | PEOPLE[case]


def page_of(case: str, language: str) -> str:
    """The whole report; a story stands above its own."""
    page = terminal.render(report(assess_case(**fields_of(case)), Language(CODES[language], LAW)))
    return STORIES[case]["story"].strip() + "\n\n" + page if case in STORIES else page


def name_of(case: str, language: str) -> str:
    return f"{case.replace('story-', 'stories/')}.{language}.txt"


@pytest.fixture(autouse=True)
def _eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def test_there_are_all_of_the_stories() -> None:
    assert len(STORIES) == 11


@pytest.mark.parametrize("language", CODES)
def test_reports_in_pieces(language: str) -> None:
    pages = {case: page_of(case, language) for case in IN_PIECES}
    check(f"reports/{language}", split_pages(pages))
    for case, page in pages.items():
        assert join_page(HERE / "reports" / language, case) == page


def test_whole_pages() -> None:
    check("whole", {name_of(case, code): page_of(case, code) for case in WHOLE for code in CODES})


def test_json() -> None:
    answer = wire.encode(assess_case(**fields_of("weilidai-40-days"))).decode("utf-8")
    answer = answer.replace(f'"{__version__}"', '"VERSION"')  # one that each release has anew
    check("answers/weilidai-40-days", split_answer(answer))
    assert join_answer(HERE / "answers" / "weilidai-40-days") == answer


def test_a_changed_sentence_changes_one_piece() -> None:
    pages = {case: page_of(case, "en") for case in IN_PIECES}
    kept = "A bad record is kept for five years"
    assert all(kept in page for page in pages.values())
    changed = {case: page.replace(kept, kept.upper()) for case, page in pages.items()}
    before, after = split_pages(pages), split_pages(changed)
    assert before.keys() == after.keys()
    assert [name for name in before if before[name] != after[name]] == ["shared/what-follows.txt"]


def test_a_piece_changed_missing_or_too_many_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OVERDUE_WRITE_GOLDEN", raising=False)
    pieces = stored(HERE / "answers")
    changed, missing = sorted(pieces)[:2]
    wrong = pieces | {changed: "{}\n", "new.json": "{}\n"}
    del wrong[missing]
    with pytest.raises(AssertionError, match="3 golden files differ") as caught:
        check("answers", wrong)
    for name in (changed, missing, "new.json"):
        assert f"now answers/{name}" in str(caught.value)


def test_no_golden_file_is_left_of_a_case_that_is_gone() -> None:
    pages = {name_of(case, code) for case in (*PEOPLE, *STORIES) for code in CODES}
    packs = {f"letters/{person}.{code}.txt" for person in LETTER_PEOPLE for code in CODES}
    assert join_all().keys() == pages | packs | {"weilidai-40-days.json"}


def test_golden_files_are_short_enough_to_review() -> None:
    lines = [
        text.count("\n")
        for folder in ("reports", "letters", "answers", "whole")
        for text in stored(HERE / folder).values()
    ]
    assert median(lines) <= 150
