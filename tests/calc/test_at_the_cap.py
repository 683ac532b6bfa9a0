"""Rates exactly at a cap, for every lender and both lengths of a year: nothing lies above, whatever
the rounding of lines does, in report, letters, `calc ceiling`, `reconcile` and `irr`.

20,000 at 16 %, 1.5 times, 40 days on 360 days: lines of 355.56 and 177.78 make 533.34, but
20,000 x 0.24 x 40 / 360 is 533.33: the rate is the cap, and the fen is rounding.
"""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import pytest

from overdue_cli.core.calc import ceiling, irr, reconcile
from overdue_cli.core.ceiling.debt import sure_excess
from overdue_cli.core.request.fields import read_request
from overdue_cli.rulebook import law
from tests.letters.desks import desk, said
from tests.support import DAY, answer_to, assess_json, read

MONTH = {"income": "6000", "expenses": "4000"}
LENDERS = {
    "bank-loan": "bank",
    "consumer-finance": "consumer-finance",
    "small-loan": "small-loan",
    "private-loan": "private",
}
# Contract rate and multiple that make 24 % and 12 % (4 x 3.00 %, contract of 2025-06-01).
TERMS = {
    "licensed": [
        ("0.24", "1"),
        ("0.16", "1.5"),
        ("0.2", "1.2"),
        ("0.15", "1.6"),
        ("0.192", "1.25"),
    ],
    "private": [
        ("0.12", "1"),
        ("0.08", "1.5"),
        ("0.1", "1.2"),
        ("0.075", "1.6"),
        ("0.096", "1.25"),
    ],
}
SPANS = [
    ("20000", 40),
    ("20000", 1),
    ("12345.67", 97),
    ("333.33", 7),
    ("100000", 365),
    ("88.88", 200),
]


def fen(value: Fraction) -> Decimal:
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return exact.quantize(Decimal("0.01"), ROUND_HALF_UP)


def at_the_cap() -> Iterator[tuple[str, str, str, str, int, int]]:
    """Product, rate, multiple, principal, days, and the year the contract counts by."""
    for product, lender in LENDERS.items():
        for rate, multiple in TERMS["private" if lender == "private" else "licensed"]:
            for principal, days in SPANS:
                for year in (360, 365):
                    yield product, rate, multiple, principal, days, year


def told(
    product: str, rate: str, multiple: str, principal: str, days: int, year: int
) -> dict[str, Any]:
    contract = {"contract_date": "2025-06-01"} if product == "private-loan" else {}
    return {
        "product": product,
        "days_overdue": days,
        "principal": principal,
        "annual_rate": rate,
        "penalty_multiplier": multiple,
        "loan": {"day_count": f"act/{year}"},
        **contract,
    }


def asked(module: Any, **fields: Any) -> Any:
    request, problems = read_request(module.REQUEST, fields)
    assert problems == ()
    return module.calculate(request, law.repayment() if module is irr else law.lending(), DAY)


def codes(found: Any) -> set[str]:
    return {each.code for each in found.notes}


def test_a_bank_exactly_at_its_cap_depends_on_the_year() -> None:
    case = told("bank-loan", "0.16", "1.5", "20000", 40, 360)
    answer = assess_json(**case, **MONTH)
    found = answer["debts"][0]["ceiling"]
    assert answer["debts"][0]["charges"]["total"]["point"] == "533.34"
    assert found["verdict"] == "depends"
    lines = [(line["basis"], line["allowed"], line["excess"]) for line in found["lines"]]
    # 533.333 - 526.027 = 7.306.
    assert lines == [(365, "526.03", "7.31"), (360, "533.33", "0.00")]
    codes_said = {each["code"] for each in answer["findings"]}
    assert "line-depends" in codes_said
    assert not {"line-above", "part-above-cap"} & codes_said
    letter = said(desk({**case, "expenses": "4000"}), "dispute")
    assert "0.01" not in letter
    assert "高出" not in letter


@pytest.mark.parametrize("without_loan", [True, False])
def test_the_report_judges_exactly(without_loan: bool) -> None:
    """Simple and by the ledger; without a day count the products count on 360 days."""
    for case in at_the_cap():
        fields = told(*case)
        if without_loan:
            fields.pop("loan")
            case = (*case[:5], 365 if case[0] == "private-loan" else 360)
        [debt] = answer_to(read(**fields, **MONTH)).debts
        found = debt.ceiling
        assert found is not None
        excess = {line.basis: line.excess for line in found.lines}
        assert excess[case[5]] == 0, case
        # On a year of 365 days a rate counted on 360 lies above by 365/360, if by half a fen.
        _, rate, multiple, principal, days, year = case
        over = Fraction(principal) * Fraction(rate) * Fraction(multiple) * days
        assert excess[365] == fen(over / year - over / 365), case
        assert excess[360] == 0, case
        assert found.verdict == ("depends" if excess[365] else "below"), case
        assert sure_excess(found) == 0


def test_a_fen_a_year_above_the_cap_is_above() -> None:
    """24.01 % on 360 days, 400 days on 20,000: 5,335.56 - 5,333.33 = 2.22."""
    case = told("bank-loan", "0.2401", "1", "20000", 400, 360)
    found = assess_json(**case, **MONTH)["debts"][0]["ceiling"]
    assert found["verdict"] == "above"
    assert min(line["excess"] for line in found["lines"]) == "2.22"


def test_a_charge_at_the_cap_is_not_above_it() -> None:
    for product, rate, multiple, principal, days, year in at_the_cap():
        exact = Fraction(principal) * Fraction(rate) * Fraction(multiple) * days / year
        span = {"start": "2025-06-02", "end": str(DAY.fromordinal(739404 + days))}
        assert DAY.fromordinal(739404).isoformat() == "2025-06-02"
        found = asked(
            ceiling,
            lender=LENDERS[product],
            principal=principal,
            charged=str(fen(exact)),
            contract_date="2025-06-01",
            **span,
        )
        assert "charged-above" not in codes(found), (product, rate, principal, days, year)


@pytest.mark.parametrize("lines", [1, 2])
def test_a_figure_at_the_cap_is_not_above_it(lines: int) -> None:
    """A lender's figure as one rounded line and as two, the contract part and the extra."""
    for product, rate, multiple, principal, days, year in at_the_cap():
        a_year = Fraction(principal) * Fraction(rate) * days / year
        parts = (
            [a_year * Fraction(multiple)]
            if lines == 1
            else [a_year, a_year * (Fraction(multiple) - 1)]
        )
        found = asked(
            reconcile,
            claimed=str(sum(fen(part) for part in parts)),
            principal=principal,
            annual_rate=rate,
            multiplier=multiple,
            start="2025-06-02",
            end=str(DAY.fromordinal(739404 + days)),
            lender=LENDERS[product],
            contract_date="2025-06-01",
        )
        assert not {"claimed-above-line", "claimed-above-lines"} & codes(found), (
            product,
            rate,
            multiple,
            principal,
            days,
            year,
        )


def test_a_figure_of_360_days_depends_and_no_letter_asks_for_it() -> None:
    """533.33 and 533.34 for 20,000 in 40 days at 24 %: 7.306 above on 365 days, nothing on 360."""
    for claimed in ("533.33", "533.34"):
        fields = told("bank-loan", "0.16", "1.5", "20000", 40, 360)
        fields.pop("loan")
        found = desk({**fields, "expenses": "4000"}, claimed_=claimed)
        figure = found.matter.figure
        assert figure is not None
        assert (figure.verdict, figure.above) == ("fits", None)
        assert "7.31" not in said(found, "dispute")
    result = asked(
        reconcile,
        claimed="533.33",
        principal="20000",
        annual_rate="0.16",
        multiplier="1.5",
        start="2026-01-01",
        end="2026-02-10",
        lender="bank",
    )
    assert "claimed-depends" in codes(result)
    [note] = [each for each in result.notes if each.code == "claimed-depends"]
    assert note.excess == Decimal("7.31")


def test_a_loan_at_the_cap_by_its_payments_is_shown_at_it_and_not_judged() -> None:
    """10,000 over 12 months at 2 % a month: 10,000 x 0.02 / (1 - 1.02^-12) = 945.60 to the fen, so
    the rate of the payments is 24.00 % to 0.01 %.
    """
    found = asked(irr, amount="10000", monthly_payment="945.60", instalments="12")
    rates = {node.name: node.value for top in found.results for node in top.walk()}
    assert any(
        abs(Decimal(str(value)) - Decimal("0.24")) < Decimal("0.00005") for value in rates.values()
    )
    assert not {code for code in codes(found) if "above" in code}
