"""How payments are counted, against a naive count fen by fen."""

from datetime import date
from decimal import Decimal
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overdue_cli.core.allocation.order import STATUTORY, OwedDebt, allocate, is_due
from overdue_cli.core.answer.explanation import Calculated, Explained
from overdue_cli.core.calc import allocate as use
from overdue_cli.core.quantity.money import pro_rata
from overdue_cli.core.request.fields import read_request
from overdue_cli.rulebook import law
from tests.cli.running import overdue

DAY = date(2026, 1, 5)


def owed(total: str, **more: Any) -> OwedDebt:
    fields: dict[str, Any] = {
        "fees": Decimal("0.00"),
        "interest": Decimal("0.00"),
        "due": date(2025, 1, 1),
    }
    return OwedDebt(principal=Decimal(total), **(fields | more))


def lines(debts: list[OwedDebt], amount: str, **more: Any) -> list[tuple[int, str, Decimal, str]]:
    found = allocate(debts, Decimal(amount), DAY, **more)
    return [(line.debt, line.part, line.paid, line.reason) for line in found.entries]


ONE = [owed("10000.00", fees=Decimal("50.00"), interest=Decimal("300.00"))]


@pytest.mark.parametrize(
    ("amount", "expected"),
    [  # 561: fees, interest, principal
        ("0.00", {}),
        ("30.00", {"fees": "30.00"}),
        ("200.00", {"fees": "50.00", "interest": "150.00"}),
        ("500.00", {"fees": "50.00", "interest": "300.00", "principal": "150.00"}),
    ],
)
def test_one_debt(amount: str, expected: dict[str, str]) -> None:
    assert {part: paid for _, part, paid, _ in lines(ONE, amount)} == {
        k: Decimal(v) for k, v in expected.items()
    }


def test_the_contracts_order_takes_the_place_of_the_statutes() -> None:
    found = lines(ONE, "500.00", order=("principal", "interest", "fees"))
    assert found == [(1, "principal", Decimal("500.00"), "only-debt")]


def test_what_is_too_much_is_left() -> None:
    found = allocate(ONE, Decimal("10400.00"), DAY)
    assert found.unallocated == Decimal("50.00")
    assert found.owed[0].total == 0


TWO: list[tuple[OwedDebt, OwedDebt, int, str]] = [
    (owed("900.00", due=date(2026, 1, 6)), owed("900.00", due=DAY), 2, "due"),
    (
        owed("900.00", secured=Decimal("1.00")),
        owed("900.00", due=date(2026, 1, 1)),
        2,
        "least-secured",
    ),
    (
        owed("900.00", rate=Decimal("0.1")),
        owed("900.00", rate=Decimal("0.2"), due=date(2026, 1, 1)),
        2,
        "heavier",
    ),
    (owed("900.00", due=date(2024, 3, 1)), owed("900.00", due=date(2024, 2, 29)), 2, "earlier"),
    # An earlier step outweighs all later ones: due beats unsecured, unsecured beats the higher
    # rate.
    (
        owed("900.00", due=date(2027, 1, 1), rate=Decimal("0.2")),
        owed("900.00", secured=Decimal("5.00")),
        2,
        "due",
    ),
    (
        owed("900.00"),
        owed("900.00", secured=Decimal("5.00"), rate=Decimal("0.2")),
        1,
        "least-secured",
    ),
]


@pytest.mark.parametrize(("one", "two", "first", "reason"), TWO)
def test_the_steps_of_article_560(one: OwedDebt, two: OwedDebt, first: int, reason: str) -> None:
    assert lines([one, two], "100.00") == [(first, "principal", Decimal("100.00"), reason)]


def test_a_debt_that_is_paid_off_has_no_turn_and_is_no_step() -> None:
    """Of three debts the one due first is paid off: 100.00 meet the one due next, which comes
    before the last because it is earlier; the last alone is the only debt.
    """
    paid = owed("0.00", due=date(2024, 1, 1))
    two = [paid, owed("900.00", due=date(2024, 2, 1)), owed("900.00", due=date(2024, 3, 1))]
    assert lines(two, "100.00") == [(2, "principal", Decimal("100.00"), "earlier")]
    assert lines([paid, two[2]], "100.00") == [(2, "principal", Decimal("100.00"), "only-debt")]


@pytest.mark.parametrize(("designated", "taken"), [(0, False), (1, True), (2, True), (3, False)])
def test_the_first_and_the_last_debt_can_be_designated(designated: int, taken: bool) -> None:
    debts = [owed("900.00"), owed("900.00")]
    if not taken:
        with pytest.raises(IndexError):
            lines(debts, "100.00", designated=designated)
        return
    expected = [(designated, "principal", Decimal("100.00"), "designated")]
    assert lines(debts, "100.00", designated=designated) == expected


def test_equal_debts_share_in_proportion_and_the_largest_remainder_gets_the_fen() -> None:
    """100.00 on 100, 200, 400 is 14.2857, 28.5714, 57.1428; cut to 99.99; the first has the largest
    remainder.
    """
    assert pro_rata([Decimal(100), Decimal(200), Decimal(400)], Decimal("100.00")) == (
        Decimal("14.29"),
        Decimal("28.57"),
        Decimal("57.14"),
    )
    debts = [owed("100.00"), owed("200.00"), owed("400.00")]
    assert [line[2:] for line in lines(debts, "100.00")] == [
        (Decimal("14.29"), "pro-rata"),
        (Decimal("28.57"), "pro-rata"),
        (Decimal("57.14"), "pro-rata"),
    ]


def test_the_debtor_names_a_debt_and_the_rest_goes_by_the_article() -> None:
    debts = [
        owed("500.00", rate=Decimal("0.2")),
        owed("300.00"),
        owed("200.00", due=date(2024, 1, 1)),
    ]
    assert lines(debts, "900.00", designated=2) == [
        (2, "principal", Decimal("300.00"), "designated"),
        (1, "principal", Decimal("500.00"), "heavier"),
        (3, "principal", Decimal("100.00"), "heavier"),
    ]


def test_parts_take_turns_where_that_is_agreed() -> None:
    """400.00: 30 + 20 of fees, then 100 + 200 of interest, then 50 of principal, each of the
    heavier debt first.
    """
    light = owed("900.00", fees=Decimal("30.00"), interest=Decimal("100.00"), rate=Decimal("0.1"))
    heavy = owed("900.00", fees=Decimal("20.00"), interest=Decimal("200.00"), rate=Decimal("0.2"))
    assert [line[:3] for line in lines([light, heavy], "400.00", across="bucket-first")] == [
        (2, "fees", Decimal("20.00")),
        (1, "fees", Decimal("30.00")),
        (2, "interest", Decimal("200.00")),
        (1, "interest", Decimal("100.00")),
        (2, "principal", Decimal("50.00")),
    ]
    # One debt after the other: 20 + 200 + 180 all on the heavier one.
    assert [line[:3] for line in lines([light, heavy], "400.00")] == [
        (2, "fees", Decimal("20.00")),
        (2, "interest", Decimal("200.00")),
        (2, "principal", Decimal("180.00")),
    ]


def test_what_is_not_due_waits_for_every_part_of_what_is() -> None:
    later = owed("900.00", fees=Decimal("30.00"), due=date(2027, 1, 1))
    now = owed("50.00", interest=Decimal("10.00"))
    assert [line[:3] for line in lines([later, now], "100.00", across="bucket-first")] == [
        (2, "interest", Decimal("10.00")),
        (2, "principal", Decimal("50.00")),
        (1, "fees", Decimal("30.00")),
        (1, "principal", Decimal("10.00")),
    ]


def test_a_debt_that_is_not_there() -> None:
    with pytest.raises(IndexError):
        allocate(ONE, Decimal("1.00"), DAY, designated=2)


money = st.integers(0, 200_000).map(lambda fen: Decimal(fen).scaleb(-2))
debts = st.builds(
    OwedDebt,
    fees=money,
    interest=money,
    principal=money,
    due=st.sampled_from([date(2025, 1, 1), date(2025, 6, 1), DAY, date(2026, 6, 1)]),
    secured=st.sampled_from([Decimal(0), Decimal(500)]),
    rate=st.sampled_from([None, Decimal("0.1"), Decimal("0.24")]),
)
many = st.lists(debts, min_size=1, max_size=5)


@given(many, money, st.permutations(STATUTORY), st.sampled_from(["debt-first", "bucket-first"]))
def test_nothing_is_lost_or_made(
    debts: list[OwedDebt], amount: Decimal, order: list[Any], across: Any
) -> None:
    found = allocate(debts, amount, DAY, order=order, across=across)
    paid = sum((line.paid for line in found.entries), Decimal(0))
    before, after = (sum((debt.total for debt in each), Decimal(0)) for each in (debts, found.owed))
    assert paid + found.unallocated == amount
    assert before - after == paid == min(amount, before)
    assert all(min(debt.fees, debt.interest, debt.principal) >= 0 for debt in found.owed)
    for number, debt in enumerate(
        found.owed, start=1
    ):  # a part is touched only when those before it are paid
        parts = [line.part for line in found.entries if line.debt == number]
        for one in parts:
            assert all(getattr(debt, other) == 0 for other in order[: order.index(one)])


@given(many, money, money, st.sampled_from(["debt-first", "bucket-first"]))
def test_more_payment_never_means_more_debt(
    debts: list[OwedDebt], amount: Decimal, more: Decimal, across: Any
) -> None:
    left = [
        sum(debt.total for debt in allocate(debts, paid, DAY, across=across).owed)
        for paid in (amount, amount + more)
    ]
    assert left[1] <= left[0]


@given(debts, money)
def test_with_one_debt_both_come_to_the_same(debt: OwedDebt, amount: Decimal) -> None:
    assert allocate([debt], amount, DAY) == allocate([debt], amount, DAY, across="bucket-first")


@given(many, money)
def test_a_part_of_one_debt_waits_for_that_part_before_it_of_all(
    debts: list[OwedDebt], amount: Decimal
) -> None:
    """Naively: while any debt that is due has fees left, nobody's interest was paid, and so on."""
    found = allocate(debts, amount, DAY, across="bucket-first")
    for due in (True, False):
        paid = {line.part for line in found.entries if is_due(debts[line.debt - 1], DAY) is due}
        left = [debt for debt in found.owed if is_due(debt, DAY) is due]
        assert all(not debt.fees for debt in left) or not paid & {"interest", "principal"}
        assert all(not debt.interest for debt in left) or "principal" not in paid


@given(many, money)
def test_a_debt_ahead_in_rank_is_paid_first(debts: list[OwedDebt], amount: Decimal) -> None:
    """The naive reading of art. 560: whoever has got something has nobody unpaid ranked strictly
    above.
    """
    found = allocate(debts, amount, DAY).owed

    def rank(debt: OwedDebt) -> tuple[bool, Decimal, Decimal, date]:
        assert debt.due is not None
        return (debt.due > DAY, debt.secured, -(debt.rate or Decimal(0)), debt.due)

    got = [debt for debt, after in zip(debts, found, strict=True) if after.total < debt.total]
    unpaid = [debt for debt, after in zip(debts, found, strict=True) if after.total > 0]
    assert all(rank(one) <= rank(other) for one in got for other in unpaid)


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=6), st.integers(0, 10**6))
def test_shares_are_within_a_fen_of_their_part(weights: list[int], fen: int) -> None:
    found = pro_rata([Decimal(weight).scaleb(-2) for weight in weights], Decimal(fen).scaleb(-2))
    total = sum(weights)
    assert sum(found, Decimal(0)) * 100 == min(fen, total)
    for weight, share in zip(weights, found, strict=True):
        assert abs(share * 100 * total - min(fen, total) * weight) < max(1, total)
        assert 0 <= share * 100 <= weight


# -- as a calculation ------------------------------------------------------------------------------


def asked(**fields: Any) -> Calculated:
    request, problems = read_request(use.REQUEST, fields)
    assert problems == ()
    assert request is not None
    return use.calculate(request, law.allocation(), date(2026, 11, 23))


def went(payment: Explained) -> list[tuple[str, Any]]:
    """What a payment went to."""
    return [(part.name, part.value) for part in payment.parts if part.name.startswith("to-")]


def test_payments_are_taken_in_order_of_time() -> None:
    debt = [{"principal": "1000", "interest": "100"}]
    payments = [{"date": "2026-02-01", "amount": "500"}, {"date": "2026-01-01", "amount": "60"}]
    found = asked(debt=debt, payment=payments)
    assert [went(each) for each in found.results[:2]] == [
        [("to-interest", Decimal("60.00"))],
        [("to-interest", Decimal("40.00")), ("to-principal", Decimal("460.00"))],
    ]
    assert found.results[2].value == Decimal("540.00")
    assert {"minfadian:561"} == {
        key for each in found.results[:2] for part in each.parts for key in part.citations
    }
    assert [
        part.value for each in found.results[:2] for part in each.parts if part.name == "debt-left"
    ] == [1040, 540]


@pytest.mark.parametrize(("debts", "numbers"), [(1, [0]), (2, [1, 2]), (3, [1, 2, 3])])
def test_what_remains_is_told_by_the_number_of_its_debt(debts: int, numbers: list[int]) -> None:
    """After each payment and at the end; of one debt no number is shown."""
    told = [{"principal": "1000", "due": "2025-12-01"}] * debts
    found = asked(debt=told, payment=[{"date": "2026-01-05", "amount": "100"}])
    payment, *end = found.results
    for nodes in (payment.parts, end):
        assert [node.number for node in nodes if node.name == "debt-left"] == numbers


def test_every_order_of_a_contract_can_be_given() -> None:
    for order in permutations(STATUTORY):
        debt = [{"principal": "10", "interest": "20", "fees": "30"}]
        found = asked(
            debt=debt, payment=[{"date": "2026-01-01", "amount": "60"}], order="-".join(order)
        )
        assert [name for name, _ in went(found.results[0])] == [f"to-{part}" for part in order]


def test_money_on_a_debt_that_is_not_due_is_said() -> None:
    debt = [{"principal": "10", "due": "2026-06-01"}]
    found = asked(debt=debt, payment=[{"date": "2026-01-01", "amount": "12"}])
    assert {"paid-before-due", "paid-too-much"} <= {each.code for each in found.notes}


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"debt": [], "payment": []}, [("missing", "debt"), ("missing", "payment")]),
        ({"debt": [{"principal": "-1"}]}, [("negative", "debt[0].principal")]),
        (
            {"debt": [{"principal": "1"}, {"principal": "1", "due": "2024-02-29"}]},
            [("missing", "debt[0].due")],
        ),
        (
            {"payment": [{"date": "2026-01-01", "amount": "1", "debt": "2"}]},
            [("not-a-choice", "payment[0].debt")],
        ),
        ({"payment": [{"date": "2023-02-29", "amount": "1"}]}, [("not-a-date", "payment[0].date")]),
        ({"payment": [{"date": "2026-01-01", "amount": "0"}]}, [("is-zero", "payment[0].amount")]),
        (
            {"until": "2026-02-01", "rounding": "truncate"},
            [("only-with-start", each) for each in ("until", "rounding")],
        ),
        ({"debt": [{"principal": "1", "start": "2025-01-01"}]}, [("missing", "debt[0].rate")]),
        (
            {
                "debt": [{"principal": "1", "rate": "0", "start": "2026-01-02"}],
                "until": "2025-12-31",
            },
            [
                ("payment-before-start", "payment[0].date"),
                ("payment-after-end", "payment[0].date"),
                ("end-before-start", "until"),
            ],
        ),
        (
            {
                "debt": [
                    {"principal": "1", "due": "2025-01-01", "rate": "0.1", "start": "2025-01-01"},
                    {"principal": "1", "due": "2025-01-01"},
                ]
            },
            [("missing", "debt[1].start"), ("missing", "debt[1].rate")],
        ),
        (
            {
                "payment": [{"date": "2026-01-01", "amount": "1", "debt": "1"}],
                "across": "bucket-first",
            },
            [("named-debt-and-buckets", "payment[0].debt")],
        ),
    ],
)
def test_what_cannot_be_counted(fields: dict[str, Any], problem: list[tuple[str, str]]) -> None:
    whole = {
        "debt": [{"principal": "1"}],
        "payment": [{"date": "2026-01-01", "amount": "1"}],
    } | fields
    assert [(each.code, each.path) for each in read_request(use.REQUEST, whole)[1]] == problem


DEBTS = ("--debt", "10000:300:50:2025-12-01", "--debt", "2000:0:0:2025-11-01:18%")


@pytest.mark.parametrize(
    ("language", "words"), [("zh", "先还负担较重的"), ("en", "the heavier burden first")]
)
def test_a_csv_of_payments(tmp_path: Path, language: str, words: str) -> None:
    file = tmp_path / "payments.csv"
    file.write_text("\ufeffdate,amount,debt\n2026-01-05,500,\n\n2026-02-05,3000,1\n", "utf-8")
    ran = overdue(
        "calc", "allocate", *DEBTS, "--payment", f"@{file}", "--lang", language, "--explain"
    )
    assert ran.status == 0
    assert words in " ".join(ran.out.split())
    shown = " ".join(ran.out.split())
    assert (
        "#2 抵本金" if language == "zh" else "#2 To principal"
    ) + ": 500.00 = 2000.00 − 1500.00" in shown
    # 3,000.00 on #1: 50.00 of fees, 300.00 of interest, and 2,650.00 of principal.
    assert (
        "#1 抵本金" if language == "zh" else "#1 To principal"
    ) + ": 2,650.00 = 10000.00 − 7350.00" in shown


def test_allocation_as_json() -> None:
    answer = overdue("calc", "allocate", *DEBTS, "--payment", "2026-01-05:500", "--json").answer
    part = answer["results"][0]["parts"][0]
    assert (part["name"], part["value"], part["convention"]) == (
        "to-principal",
        "500.00",
        "allocation-heavier",
    )
    assert part["number"] == 2
    assert {"minfadian:560", "minfadian:561"} <= {each["id"] for each in answer["citations"]}


def test_one_value_too_many_is_refused_and_not_dropped() -> None:
    ran = overdue("calc", "allocate", *DEBTS, "--payment", "2026-01-05:500:1:9", "--json")
    assert ran.status == 2
    assert [(each["code"], each["path"]) for each in ran.problems] == [
        ("unknown-field", "payment[0].4")
    ]


def test_a_csv_with_a_column_it_does_not_know(tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("date,worth\n2026-01-05,500\n", "utf-8")
    ran = overdue("calc", "allocate", *DEBTS, "--payment", f"@{tmp_path / 'p.csv'}", "--json")
    assert [(each["code"], each["path"]) for each in ran.problems] == [
        ("table-without-headings", "--payment")
    ]
