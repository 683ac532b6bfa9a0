"""The month line by line, what stands in front of a creditor, and whether a payment survives a bad
month.
"""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overdue_cli.core.case.budget import in_a_month
from overdue_cli.core.plan.projection import day_of_month
from overdue_cli.wire.json import BadCase
from tests.cli.running import AS_OF, overdue
from tests.core.strategies import with_surplus
from tests.support import assess_case, assess_json, said

DEBT: dict[str, Any] = {
    "days_overdue": 40,
    "principal": "20000",
    "daily_rate": "0.0005",
    "penalty_multiplier": "1.5",
}
MONTHLY = [
    # 300 a week: 300 x 52 / 12 = 1,300; 1,000 every two weeks: 26,000 / 12 = 2,166.666...
    ("300", "week", "1300.00"),
    ("1000", "two-weeks", "2166.67"),
    ("1000", "month", "1000.00"),
    ("1000", "quarter", "333.33"),
    ("1000", "half-year", "166.67"),
    ("1000", "year", "83.33"),
]


@pytest.mark.parametrize(("amount", "every", "month"), MONTHLY)
def test_any_period_is_turned_into_a_month(amount: str, every: Any, month: str) -> None:
    assert in_a_month(Decimal(amount), every) == Decimal(month)


LINES = {
    "income": [{"kind": "wages", "amount": "1500", "every": "week"}],
    "spending": [
        {"category": "rent", "amount": "1500"},
        {"category": "food", "amount": "400", "every": "week"},
        {"category": "schooling", "amount": "6000", "every": "year"},
    ],
    "first": [{"kind": "court-order", "amount": "300"}],
}


def test_living_costs_what_comes_first_and_the_reserve_are_taken_before_any_creditor() -> None:
    """1,500 a week = 6,500. Rent 1,500, food 400 x 52 / 12 = 1,733.33, school 500: 3,733.33. First
    300, others 200, reserve 266.67: 6,500 - 3,733.33 - 300 - 200 - 266.67 = 2,000.
    """
    answer = assess_json(budget=LINES, other_payments="200", reserve="266.67", **DEBT)
    budget = answer["plan"]["budget"]
    assert (budget["income"], budget["expenses"], budget["priority_payments"]) == (
        "6500.00",
        "3733.33",
        "300.00",
    )
    assert answer["plan"]["surplus"] == "2000.00"
    assert answer["plan"]["first_offer"] == "1000.00"
    assert set(answer["case"]) == {"as_of", "budget", "debts", "other_payments", "reserve"}


def test_lines_by_flags_are_the_lines_of_a_file() -> None:
    spent = ("--spend", "rent:1500", "--spend", "food:400:week", "--spend", "schooling:6000:year")
    flags = ("--earn", "wages:1500:week", *spent, "--first", "court-order:300")
    debt = (
        "--days",
        "40",
        "--principal",
        "20000",
        "--daily-rate",
        "0.05%",
        "--penalty-multiplier",
        "1.5",
    )
    by_flags = overdue("advise", *debt, *flags, *AS_OF, "--json")
    case = {"as_of": "2026-11-23", "budget": LINES, "debts": [DEBT]}
    assert by_flags.status == 0
    assert (
        overdue("advise", "--case", "-", "--json", stdin=json.dumps(case).encode()).raw
        == by_flags.raw
    )


def spent(category: str, amount: str) -> dict[str, Any]:
    return {"spending": [{"category": category, "amount": amount}]}


@pytest.mark.parametrize(
    ("budget", "more", "code", "path"),
    [
        (LINES, {"income": "6000"}, "told-by-budget", "income"),
        (LINES, {"expenses": "1"}, "told-by-budget", "expenses"),
        ({"income": [{"kind": "wages"}]}, {}, "amount-or-months", "budget.income[0]"),
        (
            {"income": [{"kind": "wages", "amount": "1", "months": ["1"]}]},
            {},
            "amount-or-months",
            "budget.income[0]",
        ),
        (
            {"spending": [{"category": "yacht", "amount": "1"}]},
            {"income": "1"},
            "not-a-choice",
            "budget.spending[0].category",
        ),
        (
            {"spending": [{"category": "rent", "amount": "-1"}]},
            {"income": "1"},
            "negative",
            "budget.spending[0].amount",
        ),
        ({}, {}, "missing", "income"),
        (None, {"income": "1", "payday": "32"}, "not-a-day-of-month", "payday"),
        (None, {"income": "1", "cause": "fate"}, "not-a-choice", "cause"),
        (None, {"income": "1", "residence": "mars"}, "not-a-choice", "residence"),
    ],
)
def test_what_cannot_be_is_told_with_its_path(
    budget: Any, more: dict[str, str], code: str, path: str
) -> None:
    with pytest.raises(BadCase) as caught:
        assess_case(**DEBT, **more, **({} if budget is None else {"budget": budget}))
    assert (code, path) in {(problem.code, problem.path) for problem in caught.value.problems}


def test_a_line_far_above_the_average_is_asked_about_and_not_judged() -> None:
    """Schooling: 3,189 a head and year; two heads 6,378 / 12 = 531.50 a month, asked about above
    three times that.
    """
    for amount, asked in (("1594.50", False), ("1594.51", True), ("20000", True)):
        spending = [{"category": "schooling", "amount": amount}]
        answer = assess_json(**DEBT, income="30000", household=2, budget={"spending": spending})
        found = said(answer, "line-unusual")
        assert bool(found) is asked
        if asked:
            assert (found[0]["usual"], found[0]["heads"]) == ("531.50", 2)
    rent = [{"category": "rent", "amount": "20000"}, {"category": "medical", "amount": "20000"}]
    assert not said(assess_json(**DEBT, income="60000", budget={"spending": rent}), "line-unusual")


def test_irregular_income_is_planned_on_its_mean_and_shown_in_its_worst_month() -> None:
    """(8,000 + 3,000 + 5,200) / 3 = 5,400; 5,400 - 3,000 = 2,400 left, in the worst month 3,000 -
    3,000 = 0.
    """
    income = [{"kind": "gig", "months": ["8000", "3000", "5200"]}]
    answer = assess_json(**DEBT, expenses="3000", budget={"income": income})
    assert answer["plan"]["surplus"] == "2400.00"
    [worst] = said(answer, "worst-month")
    assert (worst["income"], worst["left"]) == ("3000.00", "0.00")


def test_money_at_hand_is_paid_first_and_the_plan_is_of_the_rest() -> None:
    """20,600 is owed; with 5,000 at hand 15,600 is left, and never less than nothing."""
    answer = assess_json(**DEBT, income="6000", expenses="4000", lump_sum="5000")
    assert (answer["plan"]["lump_sum"], answer["plan"]["owed"]) == ("5000.00", "15600.00")
    without = assess_json(**DEBT, income="6000", expenses="4000")
    assert answer["plan"]["options"][0]["months"] < without["plan"]["options"][0]["months"]
    rich = assess_json(**DEBT, income="6000", expenses="4000", lump_sum="30000")
    assert (rich["plan"]["lump_sum"], rich["plan"]["owed"]) == ("20600.00", "0.00")
    assert said(rich, "option-settle")[0]["owed"] == "20600.00"


PAYDAYS = [
    (date(2026, 11, 23), 16, ["2026-12-16", "2027-01-16", "2027-02-16"]),
    (date(2026, 11, 23), 24, ["2026-11-24", "2026-12-24", "2027-01-24"]),
    (date(2026, 11, 23), 23, ["2026-12-23", "2027-01-23", "2027-02-23"]),
    (date(2027, 1, 31), 31, ["2027-02-28", "2027-03-31", "2027-04-30"]),
    (date(2027, 12, 31), 1, ["2028-01-01", "2028-02-01", "2028-03-01"]),
    (date(2028, 2, 28), 30, ["2028-02-29", "2028-03-30", "2028-04-30"]),
]


@pytest.mark.parametrize(("start", "day", "dates"), PAYDAYS)
def test_payments_fall_on_a_day_of_the_month(start: date, day: int, dates: list[str]) -> None:
    assert [day_of_month(day)(start, number).isoformat() for number in (1, 2, 3)] == dates


def test_payments_are_set_for_the_day_after_payday() -> None:
    plan = assess_json(**DEBT, income="6000", expenses="4000", payday="15")["plan"]
    assert plan["first_payment"] == "2026-12-16"
    assert plan["options"][0]["last_date"].endswith("-16")


def test_a_bad_month_is_tried_on_every_payment() -> None:
    """2,000 is left of 6,000. A fifth less income leaves 800: of 1,000, 1,500 and 2,000 are 200,
    700 and 1,200 short. On 20,600 without interest 1,000 a month takes 21 months; with the third
    missed, or begun a month later, 22; with 6,000 more in the first month 15 (14,600 left of it).
    """
    debt = DEBT | {"daily_rate": "0"}
    options = assess_json(**debt, fees="600", income="6000", expenses="4000")["plan"]["options"]
    assert [option["stress"]["short"] for option in options] == ["200.00", "700.00", "1200.00"]
    assert {option["stress"]["left_after_drop"] for option in options} == {"800.00"}
    first = options[0]["stress"]
    assert first["month_missed"]["months"] == 22
    assert first["month_later"]["months"] == 22
    assert first["lump_of_income"]["months"] == 15
    assert first["lump_of_income"]["total_paid"] == "20600.00"


@given(with_surplus(), st.integers(1, 500_000))
@settings(max_examples=40, deadline=None)
def test_more_income_never_lengthens_a_plan(fields: dict[str, Any], more: int) -> None:
    richer = fields | {"income": str(Decimal(fields["income"]) + Decimal(more) / 100)}
    before, after = assess_case(**fields).plan, assess_case(**richer).plan
    for one, other in zip(before.options, after.options, strict=False):
        if one.months is not None:
            assert other.months is not None
            assert other.months <= one.months


@given(with_surplus())
@settings(max_examples=40, deadline=None)
def test_offers_never_exceed_what_is_left_and_every_schedule_pays_its_debt(
    fields: dict[str, Any],
) -> None:
    plan = assess_case(**fields).plan
    for option in plan.options:
        assert option.payment <= (plan.budget.most if plan.surplus is None else plan.surplus)
        course = option.penalty_goes_on
        if course.months is not None:
            assert course.total_paid == option.payment * (course.months - 1) + (
                course.last_payment or 0
            )
            assert course.last_payment is not None
            assert course.last_payment <= option.payment
            assert course.total_paid >= plan.owed


def test_half_of_4900_on_4900_is_offered_first() -> None:
    plan = assess_json(
        days_overdue=10, principal="4900", daily_rate="0", income="9900", expenses="5000"
    )["plan"]
    assert plan["first_offer"] == "2450.00"


ORDERS = [
    (
        {"cause": "job-loss"},
        ["option-defer", "option-relief", "option-pause-collection", "option-instalments"],
    ),
    (
        {"cause": "income-reduced"},
        ["option-instalments", "option-relief", "option-pause-collection", "option-defer"],
    ),
    (
        {"cause": "illness"},
        ["option-relief", "option-defer", "option-instalments", "option-pause-collection"],
    ),
    (
        {"lump_sum": "5000"},
        ["option-settle", "option-relief", "option-instalments", "option-defer"],
    ),
    (
        {"expenses": "6500"},
        ["option-defer", "option-relief", "option-pause-collection", "option-instalments-open"],
    ),
    (
        {"product": "credit-card"},
        ["option-individualised", "option-relief", "option-defer", "option-pause-collection"],
    ),
]


@pytest.mark.parametrize(("more", "order"), ORDERS, ids=lambda value: str(value)[:30])
def test_the_order_of_asking_fits_the_case(more: dict[str, str], order: list[str]) -> None:
    answer = assess_json(
        **{**DEBT, "income": "6000", "expenses": "4000", "product": "weilidai", **more}
    )
    named = [entry["code"] for entry in answer["findings"] if entry["code"].startswith("option-")]
    assert [code for code in named if code != "option-principal-first"] == order


def test_figures_of_what_can_be_agreed() -> None:
    """90 days of 20,000 at 0.05 %: 900, at one and a half times 1,350. 30 days without the extra
    half: 150. 5,000 not due yet: 20,600 brings it up to date. A card of 20,000 over 60 months.
    """
    answer = assess_json(
        **DEBT, income="6000", expenses="4000", outstanding="25000", lump_sum="100"
    )
    assert (
        said(answer, "option-defer")[0]["cost"],
        said(answer, "option-defer")[0]["contract_cost"],
    ) == (
        "1350.00",
        "900.00",
    )
    assert said(answer, "option-relief")[0]["saves"] == "150.00"
    assert (
        said(answer, "option-arrears")[0]["due"],
        said(answer, "option-arrears")[0]["later"],
    ) == (
        "20600.00",
        "5000.00",
    )
    card = assess_json(
        product="credit-card", days_overdue=40, principal="20000", income="6000", expenses="4000"
    )
    plan = said(card, "option-individualised")[0]
    # 20,000 and 750.00 of interest over 60 months; with the most interest there may be, 908.85, and
    # late charges of at most 335.50 (tests/cases/credit-card.toml: 100.00 + 235.50)
    # 21,244.35 / 60 = 354.07.
    assert (plan["monthly"], plan["last"], plan["most"]) == ("345.83", "346.03", "354.07")


@pytest.mark.parametrize(
    ("more", "offer"),
    [
        # Half of what is left, 1,000 of 2,000 a month, is above 354.07: named first, and why.
        ({}, "1000.00"),
        # Half of 600 is 300: the longest plan asks for more, and is no lesser way.
        ({"income": "4600"}, None),
        # Before a court no amount stands in the words.
        ({"paper": "complaint"}, None),
    ],
)
def test_the_offer_is_put_beside_the_longest_plan(more: dict[str, str], offer: str | None) -> None:
    case = {"product": "credit-card", "days_overdue": 40, "principal": "20000", "income": "6000"}
    plan = said(assess_json(**{**case, "expenses": "4000", **more}), "option-individualised")[0]
    assert plan.get("offer") == offer


def test_nothing_that_acknowledges_is_offered_where_limitation_may_be_near() -> None:
    answer = assess_json(**DEBT | {"days_overdue": 1000}, income="6000", expenses="4000")
    assert not [entry["code"] for entry in answer["findings"] if entry["code"].startswith("option")]


@pytest.mark.parametrize(
    ("place", "codes"),
    [
        ("shenzhen", {"insolvency-pilot"}),
        ("xiamen", {"insolvency-pilot"}),
        ("zhejiang", {"collective-settlement", "no-personal-insolvency"}),
        ("other", {"no-personal-insolvency"}),
        (None, {"no-personal-insolvency"}),
    ],
)
def test_what_a_place_has_for_people_with_nothing_left(place: str | None, codes: set[str]) -> None:
    fields = DEBT | {"income": "3000", "expenses": "3500"} | ({"residence": place} if place else {})
    answer = assess_json(**fields)
    schemes = {"insolvency-pilot", "collective-settlement", "no-personal-insolvency"}
    assert {entry["code"] for entry in answer["findings"]} & schemes == codes
    assert said(answer, "free-mediation")
    assert (
        not {
            entry["code"]
            for entry in assess_json(**DEBT, income="6000", expenses="4000")["findings"]
        }
        & schemes
    )


def test_months_that_differ_are_told_in_one_option() -> None:
    """(9,000 + 0 + 3,500 + 6,000) / 4 = 4,625.00; in the worst of them nothing came in."""
    flags = ("--days", "40", "--principal", "20000", "--expenses", "2900", *AS_OF)
    found = overdue("advise", *flags, "--earn", "gig:9000/0/3500/6000", "--json").answer
    assert found["plan"]["budget"]["income"] == "4625.00"
    assert [each["short"] for each in found["findings"] if each["code"] == "worst-month-short"] == [
        "2900.00"
    ]


@pytest.mark.parametrize(
    ("expenses", "code", "holds"),
    [
        ("4000", "half-would-fail", "800.00"),  # 2,000 left, half 1,000; with 1,200 less 800
        ("5000", "nothing-holds", None),  # 1,000 left, half 500; with 1,200 less nothing
        ("2000", None, None),  # 4,000 left, half 2,000; with 1,200 less 2,800
    ],
)
def test_what_holds_when_income_falls_by_a_fifth(
    expenses: str, code: str | None, holds: str | None
) -> None:
    flags = (
        "--days",
        "40",
        "--principal",
        "20000",
        "--income",
        "6000",
        "--expenses",
        expenses,
        *AS_OF,
    )
    found = overdue("advise", *flags, "--json").answer["findings"]
    told = [
        (each["code"], each.get("holds"))
        for each in found
        if each["code"] in ("half-would-fail", "nothing-holds")
    ]
    assert told == ([] if code is None else [(code, holds)])


@pytest.mark.parametrize(
    "told",
    [
        ("--contacted", "family", "--contacted", "workplace"),
        ("--contacted", "family,workplace"),
        ("--contacted", "爸妈、公司"),
        ("--contacted", "家人，family", "--contacted=workplace"),
    ],
)
def test_all_who_were_contacted_can_be_told(told: tuple[str, ...]) -> None:
    flags = ("--days", "40", "--principal", "20000", "--income", "6000", *AS_OF)
    answer = overdue("advise", *flags, *told, "--json").answer
    debt = answer["case"]["debts"][0]
    assert (debt["contacted"], debt["contacted_all"]) == ("family", ["family", "workplace"])
    said = [each for each in answer["findings"] if each["code"] == "others-contacted"]
    assert [(each["who"], each.get("besides", False)) for each in said] == [
        ("family", False),
        ("workplace", True),
    ]


def test_what_an_answer_lists_of_the_contacted_is_read_again() -> None:
    flags = ("--days", "40", "--principal", "20000", "--income", "6000", *AS_OF)
    first = overdue("advise", *flags, "--contacted", "friends,family", "--json").answer["case"]
    again = overdue("advise", "--case", "-", "--json", stdin=json.dumps(first).encode()).answer[
        "case"
    ]
    assert again == first
    first["debts"][0] = first["debts"][0] | {"contacted": ["friends", "workplace"]}
    del first["debts"][0]["contacted_all"]
    listed = overdue("advise", "--case", "-", "--json", stdin=json.dumps(first).encode()).answer[
        "case"
    ]
    assert listed["debts"][0]["contacted_all"] == ["friends", "workplace"]


@pytest.mark.parametrize("wrong", [["family", "dentist"], [3], {"family": True}])
def test_of_several_contacted_a_wrong_one_is_refused(wrong: object) -> None:
    case = {"days_overdue": 40, "principal": 20000, "income": 6000, "contacted": wrong}
    ran = overdue("advise", "--case", "-", "--json", stdin=json.dumps(case).encode())
    assert ran.status == 65
    assert [each["path"] for each in json.loads(ran.errors)["problems"]] == ["contacted"]


@pytest.mark.parametrize(
    ("debts", "by", "years", "cited"),
    [
        # 个人贷款管理办法: five years, for the time being seven (2025-03-14).
        ([{"product": "bank-loan"}], "bank", 5, "geren-daikuan-2024:term"),
        # 信用卡办法 70: an individualised plan, five years at most.
        ([{"product": "credit-card"}], "card", 5, "xinyongka-2011-2:70"),
        # No rule was found for these: the program's own yardstick.
        ([{"product": "private-loan"}], "own", 5, "assumption:long-plan"),
        ([{"product": "small-loan"}], "own", 5, "assumption:long-plan"),
        ([{"product": "bank-loan"}] * 2, "own", 5, "assumption:long-plan"),
    ],
)
def test_what_is_long_is_said_by_the_rule_for_such_a_loan(
    debts: list[dict[str, str]], by: str, years: int, cited: str
) -> None:
    """1,200 a month on 100,000 at 12 %: ln(1,200 / 187) / ln(1.01) = 187 months and some; a card at
    0.02 % a day, 7.3 % a year, about ln(1,200 / 550) / ln(1.0061) = 128. Both are over 60.
    """
    told = {"days_overdue": 40, "principal": str(100_000 // len(debts))}
    card, loan = {"daily_rate": "0.0002"}, {"annual_rate": "12%", "penalty_multiplier": "1"}
    of = [debt | told | (card if by == "card" else loan) for debt in debts]
    answer = assess_json(debts=of, income="6000", expenses="3600", as_of="2026-03-10")
    [found] = said(answer, "half-runs-long")
    assert (found["by"], found["years"]) == (by, years)
    assert found["months"] > 12 * years
    assert cited in found["citations"]


LONG = {"days_overdue": 40, "principal": "100000", "annual_rate": "12%", "as_of": "2026-03-10"}


@pytest.mark.parametrize(
    ("multiple", "expenses", "code"),
    [
        # 12 % of 100,000 is 1,000 a month and more: 1,080 takes ln(1,080 / 67) / ln(1.01) = 280
        # months by whole months, a few more by days.
        ("1", "2840", "can-pay-long"),
        # 18 %: 1,500 a month, so 1,200 ends it only where the penalty stops.
        ("1.5", "2600", "can-pay-if-stopped"),
        # 900 ends it on no terms; all of it, 1,800, does.
        ("1.5", "3200", "relief-first-then-all"),
        # Even all of it, 900, ends it on no terms.
        ("1.5", "4100", "relief-first"),
    ],
)
def test_what_takes_long_or_never_ends_is_on_the_first_screen(
    multiple: str, expenses: str, code: str
) -> None:
    """The first screen names the months and the sum that the table has."""
    case = LONG | {"product": "bank-loan", "penalty_multiplier": multiple, "income": "5000"}
    answer = assess_json(**case, expenses=expenses)
    [short] = said(answer, code)
    options = answer["plan"]["options"]
    course = {
        "can-pay-long": options[0]["penalty_goes_on"],
        "can-pay-if-stopped": options[0]["penalty_stops"],
        "relief-first-then-all": options[-1]["penalty_goes_on"],
        "relief-first": options[-1]["penalty_goes_on"],
    }[code]
    if code == "relief-first":
        assert not course["finishes"]
    else:
        assert (short["months"], short["total"]) == (course["months"], course["total_paid"])


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_table_hides_neither_the_months_nor_the_sum_of_a_long_plan(lang: str) -> None:
    flags = [
        "--days",
        "40",
        "--principal",
        "100000",
        "--annual-rate",
        "12%",
        "--penalty-multiplier",
        "1",
    ]
    month = ("--income", "5000", "--expenses", "2840", "--as-of", "2026-03-10", "--lang", lang)
    ran = overdue("advise", *flags, *month, "--product", "bank-loan", "--json")
    half = ran.answer["plan"]["options"][0]
    page = overdue("advise", *flags, *month, "--product", "bank-loan").out
    total = Decimal(half["total_paid"])
    assert half["months"] > 240
    assert page.count(f"{total:,}") == 1  # the table
    assert page.count(f"{total:,.0f}") >= 1  # the first screen, in whole yuan
    assert sum(str(half["months"]) in line for line in page.splitlines()) >= 3


def test_the_persons_own_amount_stands_beside_the_options() -> None:
    """12,000 at no interest, 900 a month: 13 payments and 300; 4,000 left, so it can be kept."""
    case = DEBT | {"principal": "12000", "daily_rate": "0", "income": "8000", "expenses": "4000"}
    answer = assess_json(**case, offer="900")
    own = answer["plan"]["own"]
    assert (own["payment"], own["months"], own["total_paid"]) == ("900.00", 14, "12000.00")
    assert own["share"] is None
    [told] = said(answer, "own-offer")
    assert (told["months"], told["total"]) == (14, "12000.00")
    assert not said(answer, "own-offer-above-left")
    assert [option["share"] for option in answer["plan"]["options"]] == ["0.5", "0.75", "1"]


def test_an_own_amount_that_never_ends_or_is_not_there_is_told() -> None:
    """100,000 at 0.05 % x 1.5 a day adds 75 a day; 500 a month never ends it, and 100 is left."""
    case = DEBT | {"principal": "100000", "income": "4100", "expenses": "4000"}
    answer = assess_json(**case, offer="500")
    [told] = said(answer, "own-offer-never-ends")
    assert told["least"] == answer["plan"]["own"]["least_payment"]
    [short] = said(answer, "own-offer-above-left")
    assert short["short"] == "400.00"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_own_amount_is_a_row_of_the_table(lang: str) -> None:
    flags = [
        "--days",
        "40",
        "--principal",
        "20000",
        "--daily-rate",
        "0.05%",
        "--income",
        "6000",
        "--expenses",
        "4000",
    ]
    page = overdue("advise", *flags, "--offer", "8百", *AS_OF, "--lang", lang).out
    row = next(line for line in page.splitlines() if line.strip().startswith("800.00"))
    assert {"zh": "您自己提的", "en": "your own"}[lang] in row


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_is_said_aloud_is_in_whole_yuan_with_the_payday_filled_in(lang: str) -> None:
    """2,345 left: half is 1,172.50, said as 1,172; wages on the 10th, so paid from 2026-12-11."""
    flags = [
        "--days",
        "40",
        "--principal",
        "20000",
        "--daily-rate",
        "0.05%",
        "--income",
        "6345",
        "--expenses",
        "4000",
    ]
    page = overdue("advise", *flags, "--payday", "10", *AS_OF, "--lang", lang).out
    start = {"zh": "“您好，我是借款人本人", "en": '"Hello, I am the borrower'}[lang]
    script = page[page.index(start) :].split("\n\n")[0]
    said_aloud = " ".join(script.split())
    assert {"zh": "1,172 元", "en": "¥1,172 a month"}[lang] in said_aloud
    assert {"zh": "2026年12月11日", "en": "2026-12-11"}[lang] in said_aloud.replace(" ", "")
    assert ".00" not in said_aloud
    assert "____" not in said_aloud.replace("____", "", 1)  # the reason alone was not told


def test_of_a_rate_that_stays_the_same_no_extra_of_nothing_is_shown() -> None:
    flags = [
        "--days",
        "40",
        "--principal",
        "20000",
        "--annual-rate",
        "12%",
        "--penalty-multiplier",
        "1",
    ]
    month = ("--income", "6000", "--expenses", "4000", "--product", "bank-loan", *AS_OF)
    page = overdue("advise", *flags, *month, "--lang", "en").out
    assert "(1 - 1)" not in page
    assert "Extra once overdue" not in page
