"""Pictures in plain characters: what they show is what the numbers beside them say, and they are
for a terminal alone.
"""

import io
from decimal import Decimal
from typing import Any

import pytest

from overdue_cli.pages.document import Bars
from overdue_cli.pages.report import drawings, pictures, plan_tables
from overdue_cli.pages.report.page import report
from overdue_cli.render import terminal
from overdue_cli.render.lines import cells
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.support import assess_case

CASE: dict[str, Any] = {
    "product": "weilidai",
    "days_overdue": 40,
    "principal": "20000",
    "daily_rate": "0.0005",
    "penalty_multiplier": "1.5",
    "income": "6000",
    "expenses": "4000",
    "other_payments": "300",
}
DEBTS = [
    {"product": name, "days_overdue": 40, "principal": principal}
    for name, principal in (("weilidai", "3000"), ("bank-loan", "2000"), ("huabei", "1000"))
]
ENGLISH = Language("en", LAW)


def marks(bars: Bars, row: int = 0) -> dict[str, float]:
    return {mark: round(share, 4) for mark, share in bars.rows[row].parts if share}


def test_the_month_adds_up() -> None:
    """Of 6,000: 4,000 to live on, 300 paid before; of 1,700 left half is offered, 850."""
    bars = pictures.month(assess_case(**CASE), ENGLISH)
    assert bars is not None
    assert marks(bars) == {"=": 0.6667, "+": 0.05, "#": 0.1417, ".": 0.1417}
    for amount in ("¥4,000", "¥300", "¥850"):
        assert amount in bars.legend


def test_today_lies_between_the_due_date_and_the_next_days() -> None:
    """Day 40 of 91: the bands change on day 61, on 2026-12-14, and on day 91, on 2027-01-13."""
    answer = assess_case(**CASE)
    bars = pictures.timeline(answer, answer.debts[0], ENGLISH)
    assert bars is not None
    shares = [round(share * 91) for _, share in bars.rows[0].parts if share]
    assert shares == [40, 21, 30]
    assert [mark for mark, share in bars.rows[0].parts if not share] == ["|", "*", "|", "|"]
    for day in ("2026-10-14", "2026-11-23", "2026-12-14", "2027-01-13"):
        assert day in bars.legend


def test_how_long_it_takes_is_that_of_the_options() -> None:
    answer = assess_case(**CASE)
    bars = pictures.courses(answer, ENGLISH)
    assert bars is not None
    option = answer.plan.options[0]
    courses = (option.penalty_goes_on, option.at_cap, option.penalty_stops, option.interest_stops)
    months = [str(course.months) for course in courses if course is not None]
    assert [row.text for row in bars.rows] == months
    assert marks(bars)["#"] == 1.0


def test_what_never_ends_is_not_drawn_as_an_end() -> None:
    answer = assess_case(**CASE | {"principal": "60000", "expenses": "5000"})
    bars = pictures.courses(answer, ENGLISH)
    assert bars is not None
    assert answer.plan.options[0].penalty_goes_on.months is None
    assert marks(bars) == {">": 1.0}
    assert bars.rows[0].text == "over 30 years"


# Half of what is due, at the rates of 0.05 % a day and 1.5 times that once overdue.
HALF_DUE = CASE | {"outstanding": "40000", "expenses": "3000", "other_payments": "0"}


def test_what_is_left_is_kept_month_by_month() -> None:
    """Owed 40,600. The first month has thirty days: 20,000 x 0.075 % x 30 = 450 on what is overdue
    and 20,000 x 0.05 % x 30 = 300 on the rest; 1,500 are paid. Without penalty 300 each.
    """
    plan = assess_case(**HALF_DUE).plan
    assert (plan.owed, plan.options[0].payment) == (Decimal("40600.00"), Decimal("1500.00"))
    courses = (plan.options[0].penalty_goes_on, plan.options[0].penalty_stops)
    first = [course.left_after(1) for course in courses]
    assert first == [Decimal("39850.00"), Decimal("39700.00")]
    for course in courses:
        assert isinstance(course.left, tuple)
        assert course.months == len(course.left)
        assert course.left[-1] == 0
        assert course.left_after(course.months - 1) is not None
        # the payment before the last leaves less than a payment of the last month
        assert course.last_payment is not None
        assert 0 < course.left[-2] < course.last_payment <= Decimal("1500.00")


def test_the_balance_is_that_of_the_plan() -> None:
    answer = assess_case(**HALF_DUE)
    bars, falling = pictures.balance(answer, ENGLISH), answer.plan.falling
    assert bars is not None
    assert falling is not None
    assert [row.label for row in bars.rows] == [
        "Now",
        "Month 9",
        "Month 19",
        "Month 28",
        "Month 38",
    ]
    assert bars.rows[0].text == "40,600 / 40,600"
    stops, goes_on = (
        ENGLISH.round_amount(course.left_after(9) or Decimal())
        for course in (answer.plan.options[0].penalty_stops, answer.plan.options[0].penalty_goes_on)
    )
    assert bars.rows[1].text == f"{stops} / {goes_on}"
    # = is what is left without penalty, # what is more with it, both of 40,600
    assert marks(bars, 1)["="] == round(float(falling.stops[9] / falling.goes_on[0]), 4)
    assert sum(marks(bars, 1).values()) == pytest.approx(
        float(falling.goes_on[9] / falling.goes_on[0]), abs=0.001
    )


def test_the_sentence_says_the_same_without_a_picture() -> None:
    """On the whole page, with `--plain` and in a file: a year on, or half the way."""
    answer = assess_case(**HALF_DUE)
    page = terminal.render(report(answer, ENGLISH, ("plan",)))
    goes_on = ENGLISH.round_money(
        answer.plan.options[0].penalty_goes_on.left_after(12) or Decimal()
    )
    assert f"After 12 months of ¥1,500, {goes_on} is owed with penalty" in " ".join(page.split())


def test_where_penalty_never_ends_the_other_way_sets_the_end() -> None:
    """With 60,000 and 500 a month penalty interest outruns the payments, and what is owed grows."""
    answer = assess_case(**CASE | {"principal": "60000", "expenses": "3300", "other_payments": "0"})
    course, falling = answer.plan.options[0], answer.plan.falling
    assert course.penalty_goes_on.months is None
    if falling is not None:
        assert falling.goes_on[-1] > falling.stops[-1]
        assert len(falling.goes_on) == len(falling.stops)


def test_the_offers_are_those_of_the_table() -> None:
    answer = assess_case(debts=DEBTS, income="6000", expenses="4000")

    def label(number: int) -> str:
        return plan_tables.debt_label(answer, number, ENGLISH)

    bars = pictures.offers(answer, ENGLISH, label)
    offers = [offer for offer in answer.plan.offers if offer.first_offer > 0]
    assert bars is not None
    assert len(offers) == 3
    said = [ENGLISH.said_money(offer.first_offer) for offer in offers]
    assert [row.text for row in bars.rows] == said


@pytest.mark.parametrize("columns", ["44", "80"])
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_it_fits_the_window_and_every_console(
    language: str, columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    answer = assess_case(**CASE)
    drawn = terminal.render(report(answer, Language(language, LAW), ("where", "plan"), draws=True))
    plain = terminal.render(report(answer, Language(language, LAW), ("where", "plan")))
    assert "###" in drawn
    assert "###" not in plain
    added = [line for line in drawn.splitlines() if line not in plain.splitlines()]
    assert all(cells(line) <= int(columns) for line in added)
    assert all(ord(character) < 128 for line in added for character in line if character in "#=*|>")
    drawn.encode("gbk", errors="strict") if language == "zh_CN" else drawn.encode("utf-8")


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_it_is_drawn_on_a_terminal_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    assert terminal.draws_on(Screen())
    assert not terminal.draws_on(io.StringIO())
    assert not terminal.draws_on(None)
    monkeypatch.setenv("TERM", "dumb")  # what --plain sets
    assert not terminal.draws_on(Screen())


def test_a_card_has_no_penalty_interest_to_go_on_or_stop() -> None:
    """Its two courses are one: interest running on, beside none at all; a page's picture too."""
    card = CASE | {"product": "credit-card", "daily_rate": None, "penalty_multiplier": None}
    answer = assess_case(**{name: value for name, value in card.items() if value is not None})
    bars = pictures.courses(answer, ENGLISH)
    assert bars is not None
    assert [row.label for row in bars.rows] == ["Interest runs on", "All interest stops"]
    drawn = drawings.in_all(answer, ENGLISH)
    assert drawn is not None
    assert [row.label.split(":")[0] for row in drawn.rows] == [row.label for row in bars.rows]
