"""Several debts: offers that sum to what is left, whatever their order, and what is said of
which.
"""

import itertools
import json
import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overdue_cli.core.findings.several import CanPayShared
from overdue_cli.core.plan.projected import ProjectedDebt
from overdue_cli.core.plan.projection import Projection, repay
from overdue_cli.core.plan.sharing import (
    MINIMUMS,
    STRATEGIES,
    PlannedDebt,
    Strategy,
    split_of,
)
from overdue_cli.core.quantity.dates import months_after
from overdue_cli.core.quantity.money import parts_in_whole_yuan, pro_rata
from overdue_cli.pages.report.page import report
from overdue_cli.pages.report.single import FIRST
from overdue_cli.render import terminal
from overdue_cli.render.lines import cells
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.cli.running import AS_OF, overdue
from tests.core.strategies import decimals, ordinary
from tests.support import assess_case, assess_json, said

START = date(2026, 11, 23)


def three(**person: Any) -> dict[str, Any]:
    debts = [
        {"product": "weilidai", "days_overdue": 40, "principal": "4550", "daily_rate": "0"},
        {"product": "bank-loan", "days_overdue": 75, "principal": "6700", "annual_rate": "0"},
        {"product": "small-loan", "days_overdue": 12, "principal": "1200", "annual_rate": "0"},
    ]
    return {"income": "3160", "expenses": "3000", "debts": debts} | person


def test_offers_of_160_on_three_debts_sum_to_160() -> None:
    """160 x 4550 / 12450 = 58.473..., 86.104..., 15.421...: cut 58.47 + 86.10 + 15.42 = 159.99;
    the fen that is over goes to the largest remainder: .3895 of a fen, .4177 (6700: 8610.4417),
    .1687; so to the second.
    """
    offers = assess_json(**three())["plan"]["offers"]
    assert [offer["offer"] for offer in offers] == ["58.47", "86.11", "15.42"]
    assert sum(Decimal(offer["offer"]) for offer in offers) == Decimal("160.00")
    # Of half of it 29.23, 43.06 and 7.71, named in whole yuan: 29 + 43 + 7 = 79, and the yuan that
    # is over goes to the largest remainder, .71.
    assert [offer["first_offer"] for offer in offers] == ["29.00", "43.00", "8.00"]


def test_the_order_of_debts_changes_nothing_but_their_numbers() -> None:
    expected = assess_json(**three())["plan"]
    by_owed = {offer["owed"]: offer for offer in expected["offers"]}
    for debts in itertools.permutations(three()["debts"]):
        plan = assess_json(**three(debts=list(debts)))["plan"]
        assert plan["options"] == expected["options"]
        assert [each["course"] for each in plan["strategies"]] == [
            each["course"] for each in expected["strategies"]
        ]
        for offer in plan["offers"]:
            assert offer | {"debt": 0} == by_owed[offer["owed"]] | {"debt": 0}


@given(
    st.lists(decimals("0.01", "90000", 2).map(Decimal), min_size=1, max_size=8),
    decimals("0.01", "100000", 2),
)
def test_shares_sum_to_the_fen_and_none_is_above_its_debt(
    weights: list[Decimal], amount: str
) -> None:
    parts = pro_rata(weights, Decimal(amount))
    assert sum(parts) == min(Decimal(amount), sum(weights))
    whole = sum(map(Fraction, weights))
    for part, weight in zip(parts, weights, strict=True):
        assert 0 <= part <= weight
        if Decimal(amount) < whole:
            assert abs(Fraction(part) - Fraction(weight) * Fraction(amount) / whole) < Fraction(
                1, 100
            )


@given(
    st.lists(decimals("0.01", "90000", 2).map(Decimal), min_size=1, max_size=13),
    decimals("0.01", "100000", 2).map(Decimal),
)
def test_parts_in_whole_yuan_come_to_the_same_sum(debts: list[Decimal], payment: Decimal) -> None:
    """Only a part that pays its debt off, or is less than a yuan, has fen, and the one part that
    takes what these leave over.
    """
    parts = pro_rata(debts, payment)
    shown = parts_in_whole_yuan(parts, debts)
    assert sum(shown) == sum(parts)
    assert all(0 <= each <= debt for each, debt in zip(shown, debts, strict=True))
    kept = [part == debt or part < 1 for part, debt in zip(parts, debts, strict=True)]
    assert all(each == part for each, part, stays in zip(shown, parts, kept, strict=True) if stays)
    in_fen = [each for each, stays in zip(shown, kept, strict=True) if each % 1 and not stays]
    assert len(in_fen) <= 1 or any(kept)


@pytest.mark.parametrize(
    ("parts", "limits", "shown"),
    [
        # 266.66 + 433.34 = 700: cut 266 + 433 = 699, the yuan over to .66
        (("266.66", "433.34"), ("9000", "9000"), ("267.00", "433.00")),
        # 120.40 pays its debt off: 879.60 is left for the other, which takes its fen
        (("120.40", "879.60"), ("120.40", "9000"), ("120.40", "879.60")),
        # .90 is the largest remainder, but a yuan more would be above the debt of 10.95
        (("10.90", "20.60", "8.50"), ("10.95", "90", "90"), ("10.00", "21.00", "9.00")),
        # of less than a yuan nothing is cut; its fen go with the largest
        (("0.50", "20.50"), ("90", "90"), ("0.50", "20.50")),
    ],
)
def test_first_offers_in_yuan_by_hand(
    parts: tuple[str, ...], limits: tuple[str, ...], shown: tuple[str, ...]
) -> None:
    found = parts_in_whole_yuan([*map(Decimal, parts)], [*map(Decimal, limits)])
    assert [f"{each:.2f}" for each in found] == [*shown]


claimants = st.builds(
    PlannedDebt,
    owed=st.builds(
        lambda **fields: ProjectedDebt(**fields),
        accrued=st.integers(0, 200_000).map(lambda fen: Decimal(fen) / 100),
        overdue=st.integers(1, 3_000_000).map(lambda fen: Decimal(fen) / 100),
        not_due=st.just(Decimal("0.00")),
        overdue_rate=st.integers(0, 900).map(lambda n: Decimal(n) / 1_000_000),
        not_due_rate=st.integers(0, 600).map(lambda n: Decimal(n) / 1_000_000),
        divisor=st.just(1),
    ),
    priority=st.booleans(),
    days_overdue=st.integers(0, 400),
    name=st.sampled_from(["weilidai", "bank-loan", "other"]),
    minimum=st.integers(0, 200_000).map(lambda fen: Decimal(fen) / 100),
)
WAYS: tuple[Strategy, ...] = (*STRATEGIES, MINIMUMS)


def walked(
    debts: list[PlannedDebt], payment: Decimal, strategy: Strategy
) -> tuple[int, Fraction] | None:
    """Months and total paid, month by month in whole fractions: what comes first gets all it asks
    for.
    """

    def rank(debt: PlannedDebt) -> Any:
        own = {
            "pro-rata": 0,
            "highest-cost": -debt.owed.overdue_rate,
            "smallest": debt.owed.total,
            "most-pressing": -debt.days_overdue,
            "minimums-first": -debt.owed.overdue_rate,
        }
        return (not debt.priority, own[strategy])

    left = {i: Fraction(debt.owed.accrued + debt.owed.overdue) for i, debt in enumerate(debts)}
    principal = {i: Fraction(debt.owed.overdue) for i, debt in enumerate(debts)}
    paid, day = Fraction(0), START
    for month in range(1, 361):
        now = months_after(START, month)
        for i, debt in enumerate(debts):
            added = principal[i] * Fraction(debt.owed.overdue_rate) * (now - day).days
            left[i] += Fraction(int(added * 100 + Fraction(1, 2)), 100)
        day = now
        if Fraction(payment) >= sum(left.values()):
            return month, paid + sum(left.values())
        paid += Fraction(payment)
        rest = Fraction(payment)
        # Group after group, each asking for all that is left of it; by minimums first those that
        # are no priority ask for these before the groups.
        turns = [
            (list(group), left)
            for _, group in itertools.groupby(
                sorted(left, key=lambda i: rank(debts[i])), key=lambda i: rank(debts[i])
            )
        ]
        if strategy == MINIMUMS:
            others = [i for group, _ in turns for i in group if not debts[i].priority]
            asked = {i: min(Fraction(debts[i].minimum), left[i]) for i in others}
            ahead = sum(debts[group[0]].priority for group, _ in turns)
            turns.insert(ahead, (others, asked))
        for mine, asks in turns:
            asks = {i: min(asks[i], left[i]) for i in mine}
            whole = sum(asks.values())
            if whole > rest:
                parts = {i: rest * asks[i] / whole for i in mine}
                cut = {i: Fraction(int(part * 100), 100) for i, part in parts.items()}
                over = int((rest - sum(cut.values())) * 100)
                order = sorted(
                    mine,
                    key=lambda i: (
                        -(parts[i] - cut[i]),
                        -debts[i].owed.total,
                        debts[i].days_overdue,
                    ),
                )
                for i in order[:over]:
                    cut[i] += Fraction(1, 100)
            else:
                cut = asks
            for i, part in cut.items():
                left[i] -= part
                principal[i] = min(principal[i], left[i])
                rest -= part
    return None


@given(st.lists(claimants, min_size=2, max_size=4), st.integers(2, 100), st.sampled_from(WAYS))
@settings(max_examples=80, deadline=None)
def test_a_plan_is_what_walking_month_by_month_gives(
    debts: list[PlannedDebt], part: int, strategy: Strategy
) -> None:
    total = sum((debt.owed.total for debt in debts), Decimal(0))
    payment = max(Decimal("0.01"), Decimal(int(total * 100) // part) / 100)
    split = split_of(debts, strategy)
    course = repay([debt.owed for debt in debts], payment, START, split=split)
    expected = walked(debts, payment, strategy)
    assert (
        None if not course.finishes else (course.months, Fraction(course.total_paid or 0))
    ) == expected


@given(claimants, st.integers(2, 60))
@settings(max_examples=40, deadline=None)
def test_one_debt_is_several_with_one(debt: PlannedDebt, part: int) -> None:
    payment = max(Decimal("0.01"), Decimal(int(debt.owed.total * 100) // part) / 100)
    expected: Projection = repay([debt.owed], payment, START)
    for strategy in WAYS:
        assert repay([debt.owed], payment, START, split=split_of([debt], strategy)) == expected


def test_what_a_court_enforces_comes_first_in_every_way() -> None:
    """900 is left; the enforced 1,200 takes all of it before the others get anything."""
    debts = three()["debts"]
    debts[2] = debts[2] | {"priority": "court-enforced"}
    answer = assess_json(**three(income="3900", debts=debts))
    assert [offer["offer"] for offer in answer["plan"]["offers"]] == ["0.00", "0.00", "900.00"]
    assert all(each["payments"][2] == "900.00" for each in answer["plan"]["strategies"])
    [first] = said(answer, "priority-first")
    assert first["debts"] == [2]


def test_a_debt_whose_claim_may_be_past_its_time_gets_no_offer_and_no_script_with_one() -> None:
    debts = three()["debts"]
    debts[1] = debts[1] | {"days_overdue": 1400}
    answer = assess_json(**three(debts=debts))
    assert answer["plan"]["left_out"] == [1]
    assert [offer["debt"] for offer in answer["plan"]["offers"]] == [0, 2]
    assert [entry["debts"] for entry in said(answer, "say-to-lender")] == [[0], [2]]
    assert [entry["debts"] for entry in said(answer, "say-nothing-promised")] == [[1]]
    assert answer["findings"][0]["code"].startswith("limitation-")
    assert answer["findings"][0]["debts"] == [1]


def test_each_offer_stands_in_its_own_script() -> None:
    answer = assess_json(**three())
    scripts = {entry["debts"][0]: entry["payment"] for entry in said(answer, "say-to-lender")}
    assert scripts == {offer["debt"]: offer["first_offer"] for offer in answer["plan"]["offers"]}


def test_what_holds_for_all_is_said_once_and_names_none() -> None:
    answer = assess_json(**three())
    [parallel] = said(answer, "measures-parallel")
    assert "debts" not in parallel
    alone = assess_json(**{**three(), "debts": three()["debts"][:1]})
    assert not [entry for entry in alone["findings"] if "debts" in entry]


@given(st.lists(ordinary(), min_size=2, max_size=4))
@settings(max_examples=15, deadline=None)
def test_each_debt_has_the_figures_it_has_alone(cases: list[dict[str, Any]]) -> None:
    person = ("income", "expenses", "other_payments", "reserve", "as_of")
    debts = [{name: value for name, value in case.items() if name not in person} for case in cases]
    together = assess_case(income="6000", as_of="2026-11-23", debts=debts)
    for debt, answer in zip(debts, together.debts, strict=True):
        alone = assess_case(income="6000", as_of="2026-11-23", debts=[debt]).debts[0]
        assert (answer.charges, answer.ceiling, answer.stage) == (
            alone.charges,
            alone.ceiling,
            alone.stage,
        )


@pytest.mark.parametrize(
    ("language", "words"), [("zh", ["3 笔欠款", "按比例分", "86.11"]), ("en", ["3 debts", "86.11"])]
)
def test_the_report_in_both_languages(language: str, words: list[str]) -> None:
    raw = json.dumps(three() | {"as_of": "2026-11-23"}).encode()
    ran = overdue("advise", "--case", "-", "--lang", language, stdin=raw)
    assert ran.status == 0
    assert [word for word in words if word not in ran.out] == []
    assert max(cells(line) for line in ran.out.splitlines()) <= 80


def test_by_flags_file_and_pipe_the_same() -> None:
    debts = [
        "product=weilidai days=40 principal=2万 daily-rate=万五",
        "days=75 principal=8000 product=credit-card",
    ]
    by_flags = overdue(
        *("advise", "--income", "6000", "--expenses", "4500", "--as-of", "2026-11-23", "--json"),
        *itertools.chain.from_iterable(("--debt", debt) for debt in debts),
    )
    case = {
        "income": "6000",
        "expenses": "4500",
        "as_of": "2026-11-23",
        "debts": [
            {
                "product": "weilidai",
                "days_overdue": 40,
                "principal": "20000",
                "daily_rate": "0.0005",
            },
            {"days_overdue": 75, "principal": "8000", "product": "credit-card"},
        ],
    }
    assert by_flags.status == 0
    assert (
        overdue("advise", "--case", "-", "--json", stdin=json.dumps(case).encode()).raw
        == by_flags.raw
    )
    again = json.dumps(by_flags.answer["case"]).encode()
    assert overdue("advise", "--case", "-", "--json", stdin=again).raw == by_flags.raw


@pytest.mark.parametrize(
    ("argv", "code", "path"),
    [
        (("--debt", "days=40"), "missing", "debts[0].principal"),
        (("--debt", "days=40 principal=1 nonsense"), "unknown-field", "debts[0].nonsense"),
        (("--debt", "days=40 principal=1", "--days", "3"), "belongs-to-a-debt", "days_overdue"),
    ],
)
def test_what_is_wrong_with_a_debt_is_told_with_its_place(
    argv: tuple[str, ...], code: str, path: str
) -> None:
    ran = overdue("advise", "--income", "6000", "--json", *argv)
    assert ran.status == 2
    assert (code, path) in {(problem["code"], problem["path"]) for problem in ran.problems}


def test_money_at_hand_is_shared_and_no_lender_is_told_of_all_of_it() -> None:
    """2,000 and 6,000 without interest: of 4,000 a quarter and three quarters; then 7,000 - 4,000
    are left to share.
    """
    debts = [
        "product=bank-loan days=40 principal=2000 daily-rate=0",
        "product=small-loan days=40 principal=6000 daily-rate=0",
    ]
    month = ("--income", "5000", "--expenses", "4000", "--lump-sum", "4000", *AS_OF)
    argv = ("advise", *month, *(flag for debt in debts for flag in ("--debt", debt)))
    found = overdue(*argv, "--json").answer
    assert [each["at_once"] for each in found["plan"]["offers"]] == ["1000.00", "3000.00"]
    assert [each["owed"] for each in found["plan"]["offers"]] == ["1000.00", "3000.00"]
    settle = [each for each in found["findings"] if each["code"] == "option-settle"]
    assert [(each["debts"], each["at_hand"]) for each in settle] == [
        ([0], "1000.00"),
        ([1], "3000.00"),
    ]


def test_a_debt_that_money_at_hand_pays_is_settled_and_not_paid_by_the_month() -> None:
    """What secures the home comes first: all of its 2,000, and 2,000 for the other."""
    debts = ["product=bank-loan days=40 principal=2000 daily-rate=0 priority=secured"]
    debts += ["product=small-loan days=40 principal=6000 daily-rate=0"]
    month = ("--income", "5000", "--expenses", "4000", "--lump-sum", "4000", *AS_OF)
    told = tuple(flag for debt in debts for flag in ("--debt", debt))
    assert [
        each["at_once"]
        for each in overdue("advise", *month, *told, "--json").answer["plan"]["offers"]
    ] == [
        "2000.00",
        "2000.00",
    ]
    letter = overdue("letter", "hardship", *month, *told, "--only", "zh").out
    # what was told of a debt that secures the home is its arrears: they are paid, nothing is
    # settled
    assert "补齐逾期款项" in letter
    assert "结清" not in letter.split("为此")[0]
    assert "每月" not in letter.split("为此")[0]
    # one that was due in one sum is settled
    told = tuple(each.replace("priority", "repaid-in=one-sum priority") for each in told)
    letter = overdue("letter", "hardship", *month, *told, "--only", "zh").out
    assert "希望一次结清" in letter
    assert "每月" not in letter.split("为此")[0]


def test_where_no_instalments_end_it_the_parts_of_money_at_hand_are_still_told() -> None:
    """12,000 in proportion to 204,000.00 and 81,600.00: 8,571.43 and 3,428.57 (largest
    remainder).
    """
    debts = ["product=bank-loan days=40 principal=200000 annual-rate=18% penalty-multiplier=1"]
    debts += [
        "product=consumer-finance days=30 principal=80000 annual-rate=24% penalty-multiplier=1"
    ]
    month = ("--income", "4000", "--expenses", "3000", "--lump-sum", "12000", *AS_OF)
    found = overdue(
        "advise", *month, *(flag for debt in debts for flag in ("--debt", debt)), "--json"
    ).answer
    assert "offers" not in found["plan"]
    parts = [
        (each["debts"], each["amount"])
        for each in found["findings"]
        if each["code"] == "lump-sum-part"
    ]
    assert parts == [([0], "8571.43"), ([1], "3428.57")]


def test_the_dearest_is_ranked_on_all_of_its_principal() -> None:
    """500 of 20,000 at 15 % and the rest at 10 %: 10.125 % in all, less than 15,000 at 14 %."""
    bank = (
        "product=bank-loan days=40 principal=500 outstanding=20000 annual-rate=10% "
        "penalty-multiplier=1.5"
    )
    finance = (
        "product=consumer-finance days=40 principal=15000 annual-rate=14% penalty-multiplier=1"
    )
    month = ("--income", "6000", "--expenses", "4500", *AS_OF)
    found = overdue("advise", *month, "--debt", bank, "--debt", finance, "--json").answer
    ways = {each["strategy"]: each for each in found["plan"]["strategies"]}
    assert ways["highest-cost"]["payments"] == ["0.00", "1500.00"]
    costs = {name: Decimal(each["course"]["total_paid"]) for name, each in ways.items()}
    assert costs["highest-cost"] == min(costs.values())


def shared(*debts: str, expenses: str, income: str = "5000") -> dict[str, Any]:
    """The answer of a bank loan and others, with what is left of a month."""
    month = ("--income", income, "--expenses", expenses, "--as-of", "2026-03-10")
    told = (flag for debt in debts for flag in ("--debt", debt))
    return overdue("advise", *month, *told, "--json").answer


AT_24 = "product=bank-loan days=40 principal=20000 annual-rate=24% penalty-multiplier=1"
AT_16 = "product=consumer-finance days=40 principal=80000 annual-rate=16% penalty-multiplier=1"


def test_the_way_that_costs_least_is_recommended_and_offered() -> None:
    """1,700 a month: in proportion 152 months, dearest first 117. What that saves, 59,884.11, is
    35 payments; so the first 850 all go to the debt at 24 %, and the other gets nothing yet.
    """
    answer = shared(AT_24, AT_16, expenses="3300")
    plan = answer["plan"]
    costs = {way["strategy"]: way["course"] for way in plan["strategies"]}
    assert plan["recommended"] == "highest-cost"
    [other] = said(answer, "way-in-proportion")
    more = Decimal(costs["pro-rata"]["total_paid"]) - Decimal(costs["highest-cost"]["total_paid"])
    assert (other["months"], Decimal(other["costs"])) == (costs["pro-rata"]["months"], more)
    # Half of what is left now ends nothing in time, so no amount is offered; with 3,000 left it
    # is.
    answer = shared(AT_24, AT_16, expenses="2000")
    assert [offer["first_offer"] for offer in answer["plan"]["offers"]] == ["1500.00", "0.00"]


def test_where_no_way_saves_a_payment_every_lender_gets_something() -> None:
    """3,000 and 5,000 without interest cost the same whichever is paid first."""
    debts = ("days=40 principal=3000 daily-rate=0", "days=40 principal=5000 daily-rate=0")
    answer = shared(*debts, expenses="4000")
    assert answer["plan"]["recommended"] == "pro-rata"
    assert [offer["offer"] for offer in answer["plan"]["offers"]] == ["375.00", "625.00"]


def test_a_letter_is_named_with_the_debt_it_is_about() -> None:
    debts = ("--debt", "days=40 principal=2000", "--debt", "days=12 principal=900 contacted=family")
    page = overdue(
        "advise", "--income", "6000", "--expenses", "4000", *AS_OF, *debts, "--lang", "en"
    ).out
    assert "overdue letter third-parties --about 2" in re.sub(r"\s+", " ", page)


def test_of_what_secures_a_home_only_the_arrears_come_first() -> None:
    """2,000 of a mortgage is overdue, 498,000 not due yet: the plan catches up, the rest goes on
    by its contract.
    """
    home = "product=bank-loan days=40 principal=2000 outstanding=500000 priority=secured"
    debts = [f"{home} daily-rate=0 minimum-payment=0"]
    debts += ["product=small-loan days=40 principal=6000 daily-rate=0"]
    month = ("--income", "7000", "--expenses", "4000", *AS_OF)
    argv = ("advise", *month, *(flag for debt in debts for flag in ("--debt", debt)))
    found = overdue(*argv, "--json").answer
    assert [each["owed"] for each in found["plan"]["offers"]] == ["2000.00", "6000.00"]
    assert [each["offer"] for each in found["plan"]["offers"]] == ["2000.00", "1000.00"]
    apart = [
        (each["debts"], each["principal"])
        for each in found["findings"]
        if each["code"] == "not-due-apart"
    ]
    assert apart == [([0], "498000.00")]
    arrears = [
        each["due"]
        for each in found["findings"]
        if each["code"] == "option-arrears" and each["debts"] == [0]
    ]
    assert arrears in ([], ["2000.00"])


# 9,870 of a mortgage in arrears, 402,430 not due yet: its 3,290 a month goes on.
MORTGAGE = (
    "product=bank-loan days=92 principal=9870 outstanding=412300 annual-rate=3.65% priority=secured"
)


@pytest.mark.parametrize(
    ("instalment", "more", "surplus", "half"),
    [
        # 12,000 - 6,000 - 3,290 = 2,710; half of it.
        (" minimum-payment=3290", (), "2710.00", "1355.00"),
        # It stands in what was named already.
        (" minimum-payment=0", (), "6000.00", "3000.00"),
        ("", ("--priority-payments", "3290"), "2710.00", "1355.00"),
        # 9,135 - 6,000 = 3,135 is left, and the instalment takes 3,290: 155 are missing.
        (" minimum-payment=3290", ("--income", "9135"), "-155.00", None),
        # Not told: asked for before anything is offered; money at hand cures the arrears alone.
        ("", (), "6000.00", None),
        ("", ("--lump-sum", "20000"), "6000.00", None),
        # All of it was called due: no instalment goes on.
        (" called-due=2026-10-01", (), "6000.00", "3000.00"),
    ],
)
def test_the_instalment_of_what_secures_a_home_comes_before_any_offer(
    instalment: str, more: tuple[str, ...], surplus: str, half: str | None
) -> None:
    month = {"--income": "12000", "--expenses": "6000"}
    month |= dict(zip(more[::2], more[1::2], strict=True))
    told = ("--debt", MORTGAGE + instalment, "--debt", "product=small-loan days=60 principal=20000")
    flags = (word for pair in month.items() for word in pair)
    found = overdue("advise", *flags, *told, *AS_OF, "--json").answer
    plan, codes = found["plan"], [each["code"] for each in found["findings"]]
    assert (plan["surplus"], plan["first_offer"]) == (surplus, half)
    unknown = not instalment and "--priority-payments" not in more
    assert (plan["basis"] == "instalment-unknown") == unknown
    assert codes.count("instalment-ask") == (1 if unknown else 0)
    assert ("options" in plan and bool(plan["options"])) == (half is not None)
    assert not unknown or "offers" not in plan
    # 9,870.00 and what was added to it in 92 days, 138.10, and not a fen for the other debt
    assert plan.get("lump_sum") == ("10008.10" if "--lump-sum" in more else None)
    goes_on = "3290" in instalment
    assert plan["budget"].get("instalments") == ("3290.00" if goes_on else None)
    assert ("instalments-first" in codes) == goes_on
    # 3,290 is no minimum to be paid out of what is left after it.
    assert "minimums-not-covered" not in codes


def test_every_minimum_is_paid_first_and_the_rest_goes_to_the_dearest() -> None:
    """3,000 left: minimums of 600 and 500, the other 1,900 to the debt at 24 %. It costs more than
    all to the dearest first, and is shown beside it with what it costs.
    """
    debts = (f"{AT_24} minimum-payment=500", f"{AT_16} minimum-payment=600")
    answer = shared(*debts, expenses="2000")
    ways = {way["strategy"]: way for way in answer["plan"]["strategies"]}
    assert ways["minimums-first"]["payments"] == ["2400.00", "600.00"]
    assert ways["highest-cost"]["payments"] == ["3000.00", "0.00"]
    assert answer["plan"]["recommended"] == "highest-cost"
    [said_of_it] = said(answer, "way-minimums")
    costs = {name: Decimal(way["course"]["total_paid"]) for name, way in ways.items()}
    assert Decimal(said_of_it["costs"]) == costs["minimums-first"] - costs["highest-cost"]
    assert costs["highest-cost"] < costs["minimums-first"] < costs["pro-rata"]


def test_where_the_minimums_cannot_all_be_paid_each_gets_its_part() -> None:
    """1,700 left of 2,000 and 1,400 asked for: 1,000.00 and 700.00, by the minimums."""
    debts = (f"{AT_24} minimum-payment=2000", f"{AT_16} minimum-payment=1400")
    answer = shared(*debts, expenses="3300")
    ways = {way["strategy"]: way for way in answer["plan"]["strategies"]}
    assert ways["minimums-first"]["payments"] == ["1000.00", "700.00"]
    [short] = said(answer, "minimums-not-covered")
    assert (short["minimums"], short["surplus"]) == ("3400.00", "1700.00")


def test_without_a_minimum_told_the_ways_are_as_before() -> None:
    answer = shared(AT_24, AT_16, expenses="2000")
    assert [way["strategy"] for way in answer["plan"]["strategies"]] == list(STRATEGIES)


@pytest.mark.parametrize(
    ("debts", "expenses", "compared"),
    [
        # 0.01 a month can be shared in more than one way, nothing and a gap cannot
        (2, "5999.99", True),
        (2, "6000", False),
        (2, "6000.01", False),
        (1, "5999.99", False),
    ],
)
def test_ways_to_share_are_compared_where_there_is_something_and_someone_to_share_it(
    debts: int, expenses: str, compared: bool
) -> None:
    told = [{"days_overdue": "40", "principal": "20000", "product": "weilidai"}] * debts
    plan = assess_json(income="6000", expenses=expenses, debts=told)["plan"]
    assert bool(plan.get("strategies")) is compared
    assert (plan.get("recommended") is not None) is compared


@pytest.mark.parametrize(("debts", "offers"), [(1, []), (2, ["500.00", "500.00"])])
def test_offers_are_listed_for_more_than_one_debt(debts: int, offers: list[str]) -> None:
    """2,000.00 are left of a month, half of it is offered first: to one debt whole, to two equal
    ones in equal parts.
    """
    told = [{"days_overdue": "40", "principal": "20000", "product": "weilidai"}] * debts
    plan = assess_json(income="6000", expenses="4000", debts=told)["plan"]
    assert plan["first_offer"] == "1000.00"
    assert [each["first_offer"] for each in plan.get("offers", ())] == offers


@pytest.mark.parametrize(
    ("expenses", "at_hand", "paid"),
    [
        # 20,600.00 owed (20,000 x 0.05 % x 1.5 x 40 days are 600.00). A fen left of a month: what
        # is at hand is paid; nothing left: only where it pays everything; a gap: never
        ("5999.99", "20599.99", "20599.99"),
        ("6000", "20599.99", None),
        ("6000", "20600", "20600.00"),
        ("6000.01", "20600", None),
    ],
)
def test_money_at_hand_is_kept_to_live_on(expenses: str, at_hand: str, paid: str | None) -> None:
    rate = {"daily_rate": "0.0005", "penalty_multiplier": "1.5"}
    told = {"product": "bank-loan", "days_overdue": 40, "principal": "20000", **rate}
    plan = assess_json(income="6000", expenses=expenses, lump_sum=at_hand, debts=[told])["plan"]
    assert plan.get("lump_sum") == paid


@pytest.mark.parametrize(
    ("debts", "month", "gets", "share"),
    [
        # Half of what is left of 5,000 - 2,150 is 1,425; of 12,000 + 3,000 and what was added the
        # shares are those of the plan, which the table of the offers shows.
        (("credit-card", "bank-loan"), ("5000", "2150"), "part", "offer"),
        # Who lends is to be found first: nobody is spoken with today.
        (("other", "bank-loan"), ("5000", "2150"), "open", None),
    ],
)
def test_what_is_named_first_is_for_all_together(
    debts: tuple[str, str], month: tuple[str, str], gets: str, share: str | None
) -> None:
    """The first screen said to offer 1,425 a month, and below it to call the card: a reader would
    have offered the card all of it.
    """
    told = [
        {"product": product, "days_overdue": days, "principal": principal}
        for product, days, principal in zip(debts, (40, 20), ("12000", "3000"), strict=True)
    ]
    answer = assess_case(debts=told, income=month[0], expenses=month[1])
    (found,) = (each for each in answer.findings if isinstance(each, CanPayShared))
    assert (found.payment, found.count, found.gets) == (Decimal(1425), 2, gets)
    assert found.share == (answer.plan.offers[0].first_offer if share else None)
    for code, said_of_all, said_of_one in (
        ("zh_CN", "2笔合计，开口先报每月1,425元", "能还多少开口先报"),
        ("en", "¥1,425amonthtoall2debtstogether", "¥1,425amonth,"),
    ):
        page = "".join(terminal.render(report(answer, Language(code, LAW), FIRST)).split())
        assert said_of_all in page
        assert said_of_one not in page


def test_where_no_way_ends_none_is_said_to_be_hardly_cheaper() -> None:
    """200 a month is less than what 100,000 at 18 % bears in one (1,500): no way of sharing ends,
    and “no other way is much cheaper” stood under three that never do.
    """
    debts = [
        {"product": "bank-loan", "days_overdue": 40, "principal": "100000", "annual_rate": "18%"},
        {"product": "bank-loan", "days_overdue": 40, "principal": "90000", "annual_rate": "18%"},
    ]
    answer = assess_case(debts=debts, income="4000", expenses="3800")
    assert answer.plan.recommended == "pro-rata"
    codes = {finding.code for finding in answer.findings}
    assert "no-way-ends" in codes
    assert "way-recommended" not in codes


def test_the_days_of_a_plan_are_what_they_are_described_as() -> None:
    """Monthly from 2026-11-27: 2026-12-27 is a Sunday, by which the figures go, and it is paid on
    Monday the 28th, as the page and `plan-basis` say.
    """
    debt = ("--days", "90", "--principal", "9000", "--product", "weilidai")
    month = ("--income", "5000", "--expenses", "4000", "--as-of", "2026-11-27")
    found = overdue("advise", *debt, *month, "--json").answer
    plan = found["plan"]
    assert {plan["first_payment"], *(each["first_date"] for each in plan["options"])} == {
        "2026-12-27"
    }
    [basis] = [each for each in found["findings"] if each["code"] == "plan-basis"]
    assert basis["first_date"] == "2026-12-28"
    described = json.loads(overdue("schema", "answer", "--lang", "en").out)["$defs"]
    for record, field in (
        ("Plan", "first_payment"),
        ("Option", "first_date"),
        ("Option", "last_date"),
        ("Projection", "first_date"),
        ("Projection", "last_date"),
    ):
        text = described[record]["properties"][field]["description"]
        assert "is counted on" in text, (record, field)
        assert "next working day" in text, (record, field)
