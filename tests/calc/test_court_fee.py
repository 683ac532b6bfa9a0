"""Court fees: published figures, band edges, and a naive sum over bands in Fraction.

Every figure is recomputed from the bands of 诉讼费用交纳办法 arts 13-14, not taken from a table:
filing 50 to 10,000; + 2.5 % to 100,000; + 2 % to 200,000; + 1.5 % to 500,000; + 1 % to 1,000,000; +
0.9 % to 2,000,000; + 0.8 % to 5,000,000; + 0.7 % to 10,000,000; + 0.6 % to 20,000,000; + 0.5 %
above.
"""

import json
import subprocess
import sys
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overdue_cli.core.answer.explanation import Explained
from overdue_cli.core.calc.court_fee import CourtFeeRequest, calculate
from overdue_cli.core.law.procedure import FeeBand, FeeScale
from overdue_cli.rulebook import law
from tests.support import ROOT

DAY = date(2026, 11, 23)
NAMES = (
    "filing-fee",
    "filing-fee-halved",
    "payment-order-fee",
    "enforcement-fee",
    "preservation-fee",
)
FILING = (
    (10_000, "0.025"),
    (100_000, "0.02"),
    (200_000, "0.015"),
    (500_000, "0.01"),
    (1_000_000, "0.009"),
    (2_000_000, "0.008"),
    (5_000_000, "0.007"),
    (10_000_000, "0.006"),
    (20_000_000, "0.005"),
)
ENFORCEMENT = ((10_000, "0.015"), (500_000, "0.01"), (5_000_000, "0.005"), (10_000_000, "0.001"))
PRESERVATION = ((1_000, "0.01"), (100_000, "0.005"))


def fees(amount: str) -> dict[str, Explained]:
    found = calculate(CourtFeeRequest(amount=Decimal(amount)), law.procedure(), DAY)
    return {result.name: result for result in found.results}


def values(amount: str) -> list[str]:
    found = fees(amount)
    return [str(found[name].value) for name in NAMES]


def naive(amount: Fraction, flat: int, bands: tuple[tuple[int, str], ...]) -> Fraction:
    """The flat part, and on every band its rate times what lies in it."""
    edges = [start for start, _ in bands]
    fee = Fraction(flat)
    for i, (start, rate) in enumerate(bands):
        end = edges[i + 1] if i + 1 < len(edges) else None
        top = amount if end is None else min(amount, Fraction(end))
        fee += max(Fraction(0), top - start) * Fraction(rate)
    return fee


def to_fen(value: Fraction) -> Decimal:
    """Half-up to the fen, by whole numbers."""
    return Decimal(int(value * 100 + Fraction(1, 2))).scaleb(-2)


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        # filing, halved, payment order, enforcement, preservation
        ("10000", "50.00 25.00 16.67 50.00 120.00"),  # 30 + 9,000 × 1 % = 120
        ("20000", "300.00 150.00 100.00 200.00 220.00"),  # 50 + 10,000 × 2.5 %
        ("30000", "550.00 275.00 183.33 350.00 320.00"),  # 550 ÷ 3 = 183.333…
        ("50000", "1050.00 525.00 350.00 650.00 520.00"),  # 50 + 40,000 × 2.5 %
        (
            "100000",
            "2300.00 1150.00 766.67 1400.00 1020.00",
        ),  # 50 + 90,000 × 2.5 %; 50 + 90,000 × 1.5 %
        ("200000", "4300.00 2150.00 1433.33 2900.00 1520.00"),  # 2,300 + 100,000 × 2 %
        ("500000", "8800.00 4400.00 2933.33 7400.00 3020.00"),  # 4,300 + 300,000 × 1.5 %
        (
            "1000000",
            "13800.00 6900.00 4600.00 12400.00 5000.00",
        ),  # 8,800 + 500,000 × 1 %; preservation 5,520 capped
    ],
)
def test_published_figures(amount: str, expected: str) -> None:
    assert values(amount) == expected.split()


def test_a_judgment_fee() -> None:
    """(2025)皖0121民初1253号: 171.50 halved, so 343.00 in full: 50 + 11,720 × 2.5 %."""
    assert values("21720")[:2] == ["343.00", "171.50"]


@pytest.mark.parametrize(
    ("amount", "fee"), [("895999.98", "5000.00"), ("896000", "5000.00"), ("896000.02", "5000.00")]
)
def test_preservation_reaches_its_most_at_896_000(amount: str, fee: str) -> None:
    """30 + 990 + (896,000 − 100,000) × 0.5 % = 5,000; two fen less is a hundredth of a fen less,
    which rounds back.
    """
    assert str(fees(amount)["preservation-fee"].value) == fee


def test_preservation_below_its_most() -> None:
    assert str(fees("895998")["preservation-fee"].value) == "4999.99"
    assert fees("1000000")["preservation-fee"].formula == "5000"


@pytest.mark.parametrize("amount", ["0", "0.01", "10000"])
def test_the_flat_part_alone(amount: str) -> None:
    found = fees(amount)
    assert str(found["filing-fee"].value) == "50.00"
    assert str(found["enforcement-fee"].value) == "50.00"
    assert [part.name for part in found["filing-fee"].parts] == ["fee-flat"]


@pytest.mark.parametrize(
    ("amount", "filing", "enforcement"),
    [
        ("10000.01", "50.00", "50.00"),  # 0.01 × 2.5 % is a fortieth of a fen
        ("10000.20", "50.01", "50.00"),  # 0.005 rounds up; 0.003 does not
        ("100000.01", "2300.00", "1400.00"),
        ("500000.50", "8800.01", "7400.01"),  # 0.50 × 1 % = 0.005 on both
        ("20000000", "141800.00", "87400.00"),
        ("20000000.01", "141800.00", "87400.00"),
    ],
)
def test_edges(amount: str, filing: str, enforcement: str) -> None:
    """At 20 m: 13,800 + 1 m × 0.9 % + 3 m × 0.8 % + 5 m × 0.7 % + 10 m × 0.6 % = 141,800, and
    7,400 + 4.5 m × 1 % + 5 m × 0.5 % + 10 m × 0.1 % = 87,400."""
    found = fees(amount)
    assert str(found["filing-fee"].value) == filing
    assert str(found["enforcement-fee"].value) == enforcement


@given(st.integers(0, 10**12).map(lambda fen: Decimal(fen).scaleb(-2)))
def test_agrees_with_a_naive_sum(amount: Decimal) -> None:
    found = fees(str(amount))
    filing = naive(Fraction(amount), 50, FILING)
    assert found["filing-fee"].value == to_fen(filing)
    assert found["filing-fee-halved"].value == to_fen(filing / 2)
    assert found["payment-order-fee"].value == to_fen(filing / 3)
    assert found["enforcement-fee"].value == to_fen(naive(Fraction(amount), 50, ENFORCEMENT))
    assert found["preservation-fee"].value == to_fen(
        min(Fraction(5000), naive(Fraction(amount), 30, PRESERVATION))
    )


@given(st.integers(0, 10**12).map(lambda fen: Decimal(fen).scaleb(-2)))
def test_whole_yuan_are_rounded_from_the_exact_fee_and_not_from_its_fen(amount: Decimal) -> None:
    found, half = fees(str(amount)), Fraction(1, 2)
    filing = naive(Fraction(amount), 50, FILING)
    exact = (filing, filing / 2, filing / 3, naive(Fraction(amount), 50, ENFORCEMENT))
    assert [found[name].whole for name in NAMES[:4]] == [int(fee + half) for fee in exact]


@pytest.mark.parametrize(
    ("amount", "fen", "yuan"),
    [
        ("21720", "343.00 171.50 114.33", "343 172 114"),  # 343 ÷ 2 = 171.50
        (
            "21700",
            "342.50 171.25 114.17",
            "343 171 114",
        ),  # 342.50 rounds up; its half, 171.25, down
        (
            "21699.80",
            "342.50 171.25 114.17",
            "342 171 114",
        ),  # 342.495: 342.50 to the fen, and not half a yuan
    ],
)
def test_fees_to_the_fen_and_in_whole_yuan(amount: str, fen: str, yuan: str) -> None:
    found = fees(amount)
    assert [str(found[name].value) for name in NAMES[:3]] == fen.split()
    assert [str(found[name].whole) for name in NAMES[:3]] == yuan.split()


def evaluated(formula: str) -> Fraction:
    """A formula of numbers, +, ×, a bracket and one divisor at the end."""
    sums, _, divisor = formula.partition(" ÷ ")
    total = Fraction(0)
    for term in sums.strip("()").split(" + "):
        product = Fraction(1)
        for factor in term.split(" × "):
            product *= Fraction(factor)
        total += product
    return total / int(divisor or 1)


@given(st.integers(0, 10**12).map(lambda fen: Decimal(fen).scaleb(-2)))
def test_every_formula_comes_to_the_value(amount: Decimal) -> None:
    for result in fees(str(amount)).values():
        for node in result.walk():
            assert not node.formula or node.value == to_fen(evaluated(node.formula)), node


def test_a_halved_fee_is_formed_from_unrounded_bands() -> None:
    """1,691,406 × 0.8 % = 13,531.248; 36,331.248 ÷ 2 = 18,165.624, where 36,331.25 ÷ 2 would round
    to 18,165.63.
    """
    halved = fees("3691406")["filing-fee-halved"]
    assert (
        halved.formula
        == "(50.00 + 2250.00 + 2000.00 + 4500.00 + 5000.00 + 9000.00 + 13531.248) ÷ 2"
    )
    assert str(halved.value) == "18165.62"


def test_who_pays_says_of_each_fee_who_bears_it() -> None:
    found = calculate(CourtFeeRequest(amount=Decimal(10000)), law.procedure(), DAY)
    cited = next(note.citations for note in found.notes if note.code == "who-pays-fees")
    assert {
        "susongfei:20",
        "susongfei:29",
        "susongfei:36",
        "susongfei:38",
        "susongfei:38-preservation",
    } <= set(cited)
    said = "".join(overdue("--amount", "10000", "--lang", "zh").stdout.split())
    assert "执行申请费不预交，执行后交纳，由被执行人负担" in said
    assert "保全申请费由申请人预交并负担" in said
    assert "the person enforced against bears it" in " ".join(
        overdue("--amount", "1", "--lang", "en").stdout.split()
    )


@given(st.integers(0, 10**11), st.integers(0, 10**9))
def test_more_never_costs_less(fen: int, more: int) -> None:
    low, high = fees(str(Decimal(fen).scaleb(-2))), fees(str(Decimal(fen + more).scaleb(-2)))
    for name in NAMES:
        assert low[name].value <= high[name].value  # type: ignore[operator]  # both are money


@pytest.mark.parametrize("starts", [(10,), (0, 10, 10), (0, 20, 10)])
def test_bands_begin_at_zero_and_rise(starts: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="bands begin at 0 and rise"):
        FeeScale(bands=tuple(FeeBand(above=Decimal(start)) for start in starts), citations=("a:1",))


def overdue(*argv: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "overdue_cli", "calc", "court-fee", *argv],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
    )


def test_through_the_command_line() -> None:
    answer = json.loads(overdue("--amount", "10万", "--json").stdout)
    assert [result["value"] for result in answer["results"]] == [
        "2300.00",
        "1150.00",
        "766.67",
        "1020.00",
        "1400.00",
    ]
    assert "案件受理费" in overdue("--amount", "10万", "--lang", "zh").stdout
    assert "2,300.00" in overdue("--amount", "100000", "--lang", "en").stdout


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "zh",
            (
                "取到元",
                "加上算到起诉那天的利息",
                "只适用于有金额的案件",
                "只能减半一次",
                "以法院的交费通知为准",
            ),
        ),
        (
            "en",
            (
                "In whole yuan",
                "up to the day of filing",
                "only for claims to a sum of money",
                "only once",
            ),
        ),
    ],
)
def test_what_the_fee_is_taken_on_and_how_it_is_rounded(
    language: str, words: tuple[str, ...]
) -> None:
    said = " ".join(overdue("--amount", "21700", "--lang", language).stdout.split())
    said = said.replace(" ", "") if language == "zh" else said
    assert [each for each in words if each not in said] == []
    assert "342.50[1]343" in said.replace(" ", "")
    tree = " ".join(overdue("--amount", "21700", "--lang", language, "--explain").stdout.split())
    assert "342.50 / 343" in tree


@pytest.mark.parametrize("amount", ["0", "-1", "1e99", "NaN", "0.001", "99999999999", ""])
def test_refuses_what_is_no_amount(amount: str) -> None:
    assert overdue(f"--amount={amount}").returncode == 2
