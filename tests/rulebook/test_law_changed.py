"""A value of law is changed in its file alone: every sentence, letter and number follows."""

import re
import shutil
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.core.answer.explanation import Calculated
from overdue_cli.core.calc import ceiling, deadline, limitation
from overdue_cli.core.calc.calculation import completed
from overdue_cli.core.letters.registry import LETTER_KINDS
from overdue_cli.core.request.fields import read_request
from overdue_cli.pages.calc.page import calculation_page
from overdue_cli.pages.letters.pack import letters_list
from overdue_cli.pages.report.page import report
from overdue_cli.render import text
from overdue_cli.rulebook import citations, law, toml
from overdue_cli.rulebook.days_off import calendar
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.calc import templates as calc_templates
from overdue_cli.words.language import Language
from tests.letters.desks import CODES, desk, said, written
from tests.support import DAY, assess_case

# File, what it says, what it is to say.
CHANGES = (
    ("lending.toml", "licensed-cap = 0.24", "licensed-cap = 0.20"),
    ("lending.toml", "private-multiple = 4", "private-multiple = 5"),
    ("limitation.toml", "years = 3", "years = 4"),
    ("deadlines.toml", "days = 15", "days = 20"),
    ("complaints.toml", "\ndays = 15", "\ndays = 20"),
)
# What those rules must not be heard to say any more, in either language.
GONE = re.compile(
    r"(?<![\d.])24(?:%| per cent)|(?<![\d.,])(?<!月 )15[ -]?(?:days?|[天日])"
    r"|fifteen|(?<![二三])十五[天日]"
    r"|four times|四倍|three[ -]years?|三年",
    re.IGNORECASE,
)
# The answer a letter asks for, and asking once more after as long, are the program's own; so is
# the range of a rate that nobody said.
OWN = re.compile(
    r"within 15 days of receiving this letter|在收到本函后 ?15 ?日内书面答复"
    r"|once more after 15 days|过 ?15 ?天再寄一次"
    r"|3% 到 24% 是本程序划的范围|3% to 24%"
)
ABOVE = {"product": "consumer-finance", "annual_rate": "23%", "penalty_multiplier": "1"}
PRIVATE = {"product": "private-loan", "annual_rate": "13%", "penalty_multiplier": "1"}
PEOPLE: dict[str, dict[str, Any]] = {
    "above": {**ABOVE, "days_overdue": 200, "expenses": "4000"},
    "unknown": {"days_overdue": 40, "expenses": "4000"},
    "private": {**PRIVATE, "days_overdue": 200, "contract_date": "2025-06-01"},
    "private-older": {**PRIVATE, "days_overdue": 200, "contract_date": "2019-06-01"},
    "card": {"product": "credit-card", "days_overdue": 95, "expenses": "6500"},
    "near": {"product": "bank-loan", "days_overdue": 1330, "last_event": "2023-05-01"},
    "past": {"product": "bank-loan", "days_overdue": 1500},
    "contact-after": {"product": "bank-loan", "days_overdue": 1700, "last_event": "2026-10-01"},
} | {
    f"{paper}{'-on' if day else ''}": {
        "product": "bank-loan",
        "days_overdue": 120,
        "annual_rate": "12%",
        "paper": paper,
        **({"paper_on": day} if day else {}),
    }
    for paper in ("unopened", "payment-order", "complaint", "judgment", "enforcement")
    for day in (None, "2026-11-20")
    if not (paper == "unopened" and day)
}


def forget() -> None:
    toml.load.cache_clear()
    toml.compiled.cache_clear()
    citations.citations_in.cache_clear()
    law.all_citations.cache_clear()


@pytest.fixture
def changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the rulebook in which the law is another."""
    copy = tmp_path / "data"
    shutil.copytree(toml.DATA, copy)
    for name, before, after in CHANGES:
        file = copy / "law" / name
        assert before in file.read_text("utf-8"), (name, before)
        file.write_text(file.read_text("utf-8").replace(before, after), "utf-8")
    monkeypatch.setattr(toml, "DATA", copy)
    forget()
    yield copy
    forget()


def heard(pages: Iterator[tuple[str, str]], gone: re.Pattern[str] = GONE) -> list[tuple[str, str]]:
    """Where the old law is still heard, with the words around it. A quote of a statute is changed
    with its instrument.
    """
    found = []
    quotes = [one(each.quote) for each in law.all_citations().values() if each.quote]
    for name, page in pages:
        plain = one(page)
        for quote in quotes:
            plain = plain.replace(quote, "")
        plain = OWN.sub("", plain)
        found += [
            (name, plain[max(0, match.start() - 30) : match.end() + 30])
            for match in gone.finditer(plain)
        ]
    return found


def one(said: str) -> str:
    """On one line."""
    return re.sub(r"\s+", " ", said)


def reports() -> Iterator[tuple[str, str]]:
    for name, case in PEOPLE.items():
        answer = assess_case(**({"principal": "20000", "income": "6000"} | case))
        for code in CODES.values():
            page = report(answer, Language(code, LAW))
            yield f"report {name} {code}", text.render(page, width=10_000)


def letters() -> Iterator[tuple[str, str]]:
    for name, case in PEOPLE.items():
        of = desk(case, despite_limitation_=True)
        for kind in LETTER_KINDS:
            for language in CODES:
                if written(of, kind).parts:
                    yield f"{kind} {name} {language}", said(of, kind, language)
    for code in CODES.values():
        page = letters_list(Language(code, LAW))
        yield f"letters {code}", text.render(page, width=10_000)


CALCULATIONS: dict[str, tuple[Any, dict[str, Any]]] = {
    "ceiling": (
        ceiling,
        {
            "lender": "bank",
            "principal": "10000",
            "start": "2026-01-01",
            "end": "2026-07-01",
            "charged": "1100",
        },
    ),
    "deadline": (deadline, {"step": "answer", "served": "2026-03-02"}),
    "limitation": (limitation, {"due": "2019-03-02"}),
}


def calculated(name: str) -> Calculated:
    module, raw = CALCULATIONS[name]
    request, problems = read_request(module.REQUEST, raw)
    assert request is not None, problems
    loaders: dict[str, Any] = {
        "ceiling": law.lending,
        "deadline": law.deadlines,
        "limitation": law.limitation_rule,
    }
    rules = loaders[name]()
    if hasattr(module, "on_calendar"):
        rules = module.on_calendar(rules, calendar())
    found: Calculated = module.calculate(request, rules, DAY)
    return found


def pages_of_calculations() -> Iterator[tuple[str, str]]:
    for name, (module, raw) in CALCULATIONS.items():
        request, _ = read_request(module.REQUEST, raw)
        assert request is not None
        answer = completed(
            name,
            request,
            calculated(name),
            as_of=DAY,
            version=toml.VERSION,
            citations=law.all_citations(),
        )
        for code in CODES.values():
            page = calculation_page(answer, Language(code, LAW), depth=9)
            yield f"calc {name} {code}", text.render(page, width=10_000)
    for code in CODES.values():
        for key, template in calc_templates().items():
            if "{" not in re.sub(r"\{law\.[^{}]*\}", "", Language(code, LAW).raw(template)):
                yield f"{key} {code}", Language(code, LAW).text(key, calc_templates())


def test_the_old_law_is_heard_before() -> None:
    """What is looked for is there as long as nothing is changed."""
    for pages in (reports, letters, pages_of_calculations):
        assert len(heard(pages())) > 10


def test_every_report_follows(changed: Path) -> None:
    assert heard(reports()) == []


def test_every_letter_follows(changed: Path) -> None:
    assert heard(letters()) == []


def test_every_calculation_follows(changed: Path) -> None:
    assert heard(pages_of_calculations()) == []


def results(name: str) -> dict[str, Any]:
    return {node.name: node.value for node in calculated(name).results}


def test_the_numbers_follow(changed: Path) -> None:
    """10,000 x 20 % x 181 days over 365 is 991.78; 1,100 was charged."""
    found = results("ceiling")
    assert found["allowed-365"] == Decimal("991.78")
    assert found["excess-365"] == Decimal("108.22")
    # Twenty days after Monday 2 March is Sunday the 22nd, a day off.
    assert results("deadline")["last-day"] == date(2026, 3, 23)
    assert results("limitation")["limitation-last-day"] == date(2023, 3, 2)
    answer = assess_case(**({"principal": "20000", "income": "6000"} | PEOPLE["above"]))
    assert {each.code for each in answer.findings} >= {"line-above"}
    of_order = assess_case(**({"principal": "20000", "income": "6000"} | PEOPLE["complaint-on"]))
    assert of_order.debts[0].paper is not None
    assert of_order.debts[0].paper.last == date(2026, 12, 10)


def test_the_numbers_before() -> None:
    assert results("ceiling")["allowed-365"] == Decimal("1190.14")
    assert results("deadline")["last-day"] == date(2026, 3, 17)
    assert results("limitation")["limitation-last-day"] == date(2022, 3, 2)
    answer = assess_case(**({"principal": "20000", "income": "6000"} | PEOPLE["above"]))
    assert {each.code for each in answer.findings} >= {"line-below"}


# -- articles, titles and numbers of instruments ---------------------------------------------------

# No article of China's law has a number above two thousand.
OLD_ARTICLES = re.compile(
    r"\bart(?:icles?|\.) (?:\d{4}(?:, | and ))*(?:[01]\d{3}|\d{1,3})(?!\d)"
    r"|第 ?(?:[01]\d{3}|\d{1,3}) ?条|第(?![二三]千)[零一二三四五六七八九十百千]+条"
    r"|(?<!金)法[发释]〔",
    re.IGNORECASE,
)


@pytest.fixture
def renumbered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the rulebook in which every article is two thousand further on, the Civil Code has
    another title, and the court's papers another kind of number.
    """
    copy = tmp_path / "data"
    shutil.copytree(toml.DATA, copy)
    for file in (copy / "instruments.toml", *(copy / "instruments").glob("*.toml")):
        file.write_text(further_on(file.read_text("utf-8")), "utf-8")
    monkeypatch.setattr(toml, "DATA", copy)
    forget()
    yield copy
    forget()


def further_on(instruments: str) -> str:
    said = re.sub(
        r"^article = '(\d+)", lambda it: f"article = '{int(it[1]) + 2000}", instruments, flags=re.M
    )
    said = re.sub(
        r"^(\[[\w-]+\.articles\.(\d+)\]\n)(?![^\[]*^article = )",
        lambda it: f"{it[1]}article = '{int(it[2]) + 2000}'\n",
        said,
        flags=re.M,
    )
    said = re.sub(r"^number = '法[发释]〔", "number = '别字〔", said, flags=re.M)
    said = said.replace("title-zh = '中华人民共和国民法典'", "title-zh = '中华人民共和国民事法'")
    return said.replace("title-en = 'Civil Code'", "title-en = 'Civil Act'")


def test_every_article_follows_its_instrument(renumbered: Path) -> None:
    for pages in (reports, letters, pages_of_calculations):
        assert heard(pages(), OLD_ARTICLES) == []


def test_every_title_in_a_letter_follows(renumbered: Path) -> None:
    said = [one(page) for _, page in letters()]
    for there in (
        "article 2585, paragraph 2 of the Civil Act",
        "《民事法》第二千五百八十五条第二款",
    ):
        assert any(there in page for page in said), there
    for there in ("别字〔2017〕22号", "别字〔2021〕10号"):
        assert any(there in page for page in said), there


def test_the_old_articles_are_heard_before() -> None:
    for pages in (reports, letters):
        assert len(heard(pages(), OLD_ARTICLES)) > 10
