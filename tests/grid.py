"""A broad grid of cases: every product on every kind of day, with terms, months and events in
turn.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from overdue_cli.core.accrual.claim import PaymentOrder
from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.case.fields import INPUTS
from overdue_cli.rulebook.products import product_ids
from tests.support import assess_case

TERMS: list[dict[str, Any]] = [
    {},
    {"daily_rate": "0.0005", "penalty_multiplier": "1.5"},
    {"daily_rate": "0.00066", "penalty_multiplier": "1"},
    {"daily_rate": "0.0001", "penalty_multiplier": "1"},
    {"daily_rate": "0.001", "penalty_multiplier": "2", "fees": "100"},
    {"annual_rate": "0.12", "penalty_multiplier": "1", "outstanding": "5000"},
    {"annual_rate": "0.15", "penalty_multiplier": "1"},
    {"daily_rate": "0.0005", "outstanding": "2000"},
    {"penalty_multiplier": "1.5", "fees": "0"},
    {"penalty_multiplier": "1"},
    {"penalty_multiplier": "1.32"},  # 18 % x 1.32 on 360 days lies between 24 % on 365 and on 360
    {"annual_rate": "0.13", "penalty_multiplier": "1", "contract_date": "2019-09-01"},
]
MONTHS: list[dict[str, Any]] = [
    {"income": "6000"},
    {"income": "6000", "expenses": "4000"},
    {"income": "60000", "expenses": "4000", "other_payments": "10", "reserve": "10"},
    {"income": "4700", "expenses": "4000"},
    {"income": "3000", "expenses": "3500"},
    {"income": "3000", "expenses": "3000"},
]
DAYS = (0, 1, 7, 31, 61, 91, 361, 920, 1000, 2400)
EVENTS = (None, "2023-11-19", "2024-03-01", "2026-06-01")


# No interest agreed: under one LPR, while it moved, since before the rule of today.
NOTHING_AGREED: list[dict[str, Any]] = [
    {"product": "private-loan", "days_overdue": days, "principal": "2000", "annual_rate": "0"}
    for days in (0, 40, 800, 2400)
]
# The same with days said only roughly.
NOTHING_AGREED += [
    each | {"days_at_least": each["days_overdue"] - 15, "days_at_most": each["days_overdue"] + 15}
    for each in NOTHING_AGREED[1:]
]
PAUSED: dict[str, Any] = {
    "product": "private-loan",
    "annual_rate": "0.10",
    "loan": {
        "instalments": [{"due": "2026-09-14", "principal": "2000", "interest": "20"}],
        "pauses": [{"start": "2026-10-01", "end": "2026-10-08"}],
    },
}

# A card whose contract was read for its days of grace, which still run.
IN_GRACE: dict[str, Any] = {
    "product": "credit-card",
    "days_overdue": 2,
    "principal": "9800",
    "card": {"grace_days": "5"},
}
# The same told by its transactions, whose bill was due two days ago.
BILL_IN_GRACE: dict[str, Any] = {
    "product": "credit-card",
    "card": {
        "transactions": [{"date": "2026-10-20", "amount": "3000"}],
        "statement_day": "1",
        "due_days": "20",
    },
}
# Due dates to come and today, and days said only roughly, within a stage, across, and about the
# end of limitation.
ROUGH = {"days_at_least": 32, "days_overdue": 46, "days_at_most": 60}
# What the turns above may pass by.
ALSO: list[dict[str, Any]] = [
    {"product": product, "days_overdue": days, "principal": "100", "daily_rate": "0.0005", **month}
    for product in product_ids()
    for days in (0, 40)
    for month in MONTHS
]
ALSO += [{**debt, **MONTHS[1]} for debt in (*NOTHING_AGREED, PAUSED, IN_GRACE, BILL_IN_GRACE)]
# Money at hand that pays a small debt, of which nothing could be waived.
ALSO += [
    {"product": product, "principal": "100", "days_overdue": 3, "lump_sum": "9000", **more}
    | MONTHS[1]
    for product, more in (
        ("weilidai", {}),
        ("private-loan", {}),
        ("credit-card", {"card": {"late_share": "0"}}),
    )
]
# Money at hand that pays what is due of a contract that goes on; and half of what is left that
# does.
ALSO += [
    {"product": product, "days_overdue": days, "principal": "2000", **more}
    for product in ("weilidai", "bank-loan", "credit-card", "private-loan")
    for days in (0, 40)
    for more in (
        {"outstanding": "9000", "lump_sum": "5000", **MONTHS[1]},
        {"outstanding": "9000", "lump_sum": "15000", **MONTHS[1]},
        {"priority": "secured", "lump_sum": "5000", **MONTHS[1]},
        {"priority": "secured", "lump_sum": "5000", **MONTHS[4]},
        {"priority": "secured", **MONTHS[2]},
        {"priority": "secured", **MONTHS[1]},
    )
]
ALSO += [
    {
        "debts": [
            {
                "product": "bank-loan",
                "days_overdue": 40,
                "principal": "2000",
                "outstanding": "9000",
            },
            {"product": "small-loan", "days_overdue": 40, "principal": "3000"},
        ],
        "lump_sum": lump,
        **MONTHS[1],
    }
    for lump in ("4000", "9000")
]
ALSO += [
    {"product": product, "principal": "100", **said, **MONTHS[1]}
    for product in ("weilidai", "private-loan", "credit-card")
    for said in (
        {"due_date": "2026-12-20"},
        {"due_date": "2026-11-23"},
        ROUGH,
        ROUGH | {"daily_rate": "0.0005"},
        ROUGH | {"days_at_most": 75},
        {"days_at_least": 913, "days_overdue": 1096, "days_at_most": 1279},
    )
]
ALSO += [
    {
        "product": product,
        "days_overdue": 40,
        "principal": principal,
        "daily_rate": "0.0005",
        "fees": "5",
        **MONTHS[1],
    }
    for product in ("weilidai", "private-loan", "credit-card")
    for principal in ("50000", "200000")
]
# Three years over before the last contact, and over since it.
ALSO += [
    {
        "product": product,
        "days_overdue": days,
        "principal": "2000",
        "last_event": event,
        **MONTHS[1],
    }
    for product in product_ids()
    for days, event in ((1300, "2026-10-01"), (1200, "2023-11-19"))
]
# A card so old and so large; a private loan above the line; fees of a loan with a platform.
ALSO += [
    {"product": "credit-card", "days_overdue": 1500, "principal": "60000", **MONTHS[1]},
    {
        "product": "private-loan",
        "days_overdue": 200,
        "principal": "50000",
        "annual_rate": "30%",
        "contract_date": "2025-01-01",
        "income": "8000",
        "expenses": "3000",
    },
    {
        "product": "other",
        "lender": "bank",
        "days_overdue": 100,
        "principal": "20000",
        "service_fees": "200",
        "contract_date": "2025-10-02",
        **MONTHS[1],
    },
]
# The same, told what the event after the end was.
ALSO += [
    {
        "product": "private-loan",
        "days_overdue": 1300,
        "principal": "2000",
        "last_event": "2026-10-01",
        "last_event_kind": kind,
        **MONTHS[1],
    }
    for kind in INPUTS["last_event_kind"].choices
]
# Near its end since a payment; and far from it, unless the last event was a mere contact.
ALSO += [
    {
        "product": product,
        "days_overdue": 1200,
        "principal": "2000",
        "last_event": event,
        "last_event_kind": kind,
        **MONTHS[1],
    }
    for product in product_ids()
    for event, kind in (("2024-03-01", "payment"), ("2025-11-01", "contact"))
]
# The last instalment due two years ago, all perhaps called due before; the last event after it.
ALSO += [
    {
        "product": "bank-loan",
        "days_overdue": 1461,
        "principal": "20000",
        "last_instalment": "2024-06-18",
        "last_event": "2026-10-01",
        "last_event_kind": kind,
        **MONTHS[1],
    }
    for kind in INPUTS["last_event_kind"].choices
]
ALSO += [
    {
        "product": "bank-loan",
        "loan": {
            "instalments": [
                {"due": "2022-11-23", "principal": "1000"},
                {"due": "2024-06-18", "principal": "1000"},
            ],
            "payments": [{"date": "2026-10-01", "amount": "100"}],
        },
        **MONTHS[1],
    }
]
# Told in full: by instalments with contract interest of theirs unpaid, by a schedule, with
# conventions of their own.
ROWS = [
    {"due": "2026-09-14", "principal": "2000", "interest": "20"},
    {"due": "2026-12-14", "principal": "900"},
]
COMPOUND = {"compound": True, "capitalised": "monthly-20"}
SCHEDULE = {"amount": "12000", "instalments": "12", "start": "2026-01-14"}
LOANS: list[dict[str, Any]] = [
    {"instalments": ROWS},
    {
        "instalments": ROWS,
        "compound": True,
        "accelerated": "2026-10-01",
        "end_day": "both",
        "rounding": "truncate",
    },
    {"instalments": ROWS, **COMPOUND, "compound_on_penalty": False, "day_count": "30/360"},
    {"instalments": ROWS, **COMPOUND, "compound_on_penalty": True},
    {"instalments": ROWS, "changes": [{"since": "2026-10-20", "annual_rate": "0.10"}]},
    {
        "instalments": ROWS,
        "pauses": [{"start": "2026-10-01", "end": "2026-10-08", "what": "penalty"}],
    },
    {"instalments": ROWS, "pauses": [{"start": "2026-10-01", "end": "2026-10-08"}]},
    {"instalments": ROWS, "grace_days": 3},
    {
        "instalments": ROWS,
        "payments": [{"date": "2026-09-14", "amount": "2500"}],
        "surplus": "credit",
    },
    {"day_count": "act/365"},
]
LOANS += [
    {
        "instalments": ROWS,
        "payments": [{"date": "2026-10-01", "amount": "30"}],
        **({"order": order} if order else {}),
    }
    for order in (None, *get_args(PaymentOrder))
]
LOANS += [
    {"schedule": {**SCHEDULE, "method": method, "paid": paid}}
    for method, paid in (("level", "8"), ("equal-principal", "8"), ("interest-first", "8"))
]
LOANS.append({"schedule": {**SCHEDULE, "method": "bullet", "instalments": "9", "paid": "0"}})
# What is folded in but dear once it is due; a pause of all interest, compound interest on it.
LOANS += [
    {
        "instalments": [ROWS[0], {"due": "2026-12-14", "principal": later}],
        "changes": [{"since": "2026-12-01", "annual_rate": rate}],
        **more,
    }
    for later, rate, more in (
        ("30000", "0.12", COMPOUND),
        ("120000", "0.12", {}),
        ("30000", "0.5", {"pauses": [{"start": "2026-10-01", "end": "2027-06-01"}]}),
    )
]
LOANS.append(
    {"instalments": ROWS}
    | {"pauses": [{"start": "2026-10-01", "end": "2027-01-01", "what": "penalty"}]}
)
PLAIN = {"days_overdue": 40, "principal": "2000"}
ALSO += [
    {"product": "bank-loan", "annual_rate": "0.12", "loan": loan, **MONTHS[1]}
    | ({} if {"instalments", "schedule"} & loan.keys() else PLAIN)
    for loan in LOANS
]
# A bank's loan that half of what is left pays off, in more years than such loans run.
ALSO.append(
    {
        "product": "bank-loan",
        "days_overdue": 40,
        "principal": "100000",
        "annual_rate": "12%",
        "penalty_multiplier": "1",
        "income": "5000",
        "expenses": "2840",
    }
)
# Compound interest at an example rate.
ALSO.append({"product": "bank-loan", "loan": {"instalments": ROWS, **COMPOUND}, **MONTHS[1]})
CARD = {
    "transactions": [
        {"date": "2026-08-05", "amount": "3000"},
        {"date": "2026-08-20", "amount": "20", "kind": "fee"},
    ],
    "payments": [{"date": "2026-08-28", "amount": "300"}],
    "statement_day": "10",
    "due_days": "20",
}
ALSO += [
    {"product": "credit-card", "card": CARD, **MONTHS[1]},
    {"product": "credit-card", "card": {"late_share": "0"}, "fees": "5", **PLAIN, **MONTHS[1]},
    {"product": "credit-card", "card": {"late_share": "0"}, **PLAIN, **MONTHS[4]},
]
# A contract told in full, and several cards below and at the amount that counts.
FULL = {"late_share": "0.05", "minimum_share": "0.1", "grace_days": "3", "compound_monthly": False}
ALSO += [
    {
        "product": "credit-card",
        "daily_rate": "0.0005",
        "card": {**CARD, **FULL, "interest_on": "whole-balance"},
        **MONTHS[1],
    },
    *(
        {
            "debts": [
                {"product": "credit-card", "days_overdue": 95, "principal": principal}
                for principal in ("30000", other)
            ],
            **MONTHS[1],
        }
        for other in ("5000", "20000")
    ),
]


# The month line by line, money at hand, causes, places.
GIG = {"income": [{"kind": "gig", "months": ["8000", "3000", "5200"]}]}
SPENT = {"spending": [{"category": "schooling", "amount": "3000"}]}
ALSO += [
    {"product": "weilidai", **PLAIN, "cause": cause, **MONTHS[1]}
    for cause in INPUTS["cause"].choices
]
ALSO += [
    {"product": "weilidai", **PLAIN, "residence": place, **MONTHS[4]}
    for place in INPUTS["residence"].choices
]
ALSO.append({"product": "credit-card", "days_overdue": 120, "principal": "2000", **MONTHS[4]})
# Money at hand that pays it all, to every kind of lender; a card that no plan of five years fits.
ALSO += [
    {"product": product, **PLAIN, "lump_sum": "9000", **MONTHS[1]} for product in product_ids()
]
ALSO.append({"product": "credit-card", "days_overdue": 40, "principal": "90000", **MONTHS[3]})
ALSO.append({"product": "credit-card", "days_overdue": 40, "principal": "600000", **MONTHS[3]})
ALSO += [
    {"product": "weilidai", **PLAIN, "budget": GIG, "expenses": "3000"},
    {"product": "weilidai", **PLAIN, "budget": SPENT, "income": "6000"},
    {"product": "weilidai", **PLAIN, "lump_sum": "500", "outstanding": "5000", **MONTHS[1]},
    {"product": "weilidai", "days_overdue": 0, "principal": "100", **MONTHS[1]},
    {"product": "weilidai", **PLAIN, "lump_sum": "500", **MONTHS[4]},
    {"product": "weilidai", **PLAIN, "budget": GIG, "expenses": "3500"},
    {
        "product": "weilidai",
        "days_overdue": 40,
        "principal": "80000",
        "daily_rate": "0.0005",
        **MONTHS[3],
    },
]


# A loan of which the first instalment falls due in a week.
ALSO += [
    {
        "product": product,
        "loan": {"instalments": [{"due": "2026-11-30", "principal": "1000", "interest": "10"}]},
        **MONTHS[1],
    }
    for product in ("bank-loan", "private-loan")
]


# A payment the person named: it ends, it never does, and it is more than is left.
ALSO += [
    {"product": "bank-loan", **PLAIN, "annual_rate": "12%", "offer": offer, **month}
    for offer, month in (("800", MONTHS[1]), ("1", MONTHS[1]), ("900", MONTHS[4]))
]


# The dearest debt has much that bears no interest, and takes payments to no effect at first: then
# the smallest, or the one longest overdue, costs less.
HEAVY = {"days_overdue": 40, "principal": "10000", "annual_rate": "20%", "fees": "50000"}
ALSO += [
    {
        "debts": [
            {"product": "small-loan", "penalty_multiplier": "1"} | HEAVY,
            {"product": "bank-loan", "annual_rate": "18%", "penalty_multiplier": "1"} | other,
        ],
        "income": "9000",
        "expenses": "5000",
    }
    for other in (
        {"days_overdue": 30, "principal": "50000"},
        {"days_overdue": 90, "principal": "70000"},
    )
]


# Papers of a court, in time, too late, of a year without a notice, and undated; other people who
# were spoken to.
ALSO += [
    {"product": "bank-loan", **PLAIN, **MONTHS[1], "paper": paper}
    | ({} if day is None else {"paper_on": day})
    for paper in INPUTS["paper"].choices
    for day in (None, "2026-11-20", "2026-10-01", "2026-06-01")
]
# Not opened: five days are over, or ten too, fifteen are not.
ALSO += [
    {"product": "bank-loan", **PLAIN, **MONTHS[1], "paper": "unopened", "paper_on": day}
    for day in ("2026-11-13", "2026-11-10")
]
ALSO.append(
    {
        "product": "bank-loan",
        **PLAIN,
        **MONTHS[1],
        "paper": "complaint",
        "paper_on": "2040-01-02",
        "as_of": "2040-01-05",
    }
)
ALSO += [
    {"product": "bank-loan", **PLAIN, **MONTHS[1], "contacted": who}
    for who in INPUTS["contacted"].choices
]
ALSO += [
    {"product": "bank-loan", **PLAIN, **MONTHS[1], "contacted": people}
    for people in (["friends", "family"], ["family", "workplace", "friends"])
]
ALSO.append(
    {
        "product": "weilidai",
        "days_overdue": 1300,
        "principal": "2000",
        **MONTHS[1],
        "paper": "payment-order",
    }
    | {"paper_on": "2026-10-01"}
)
# The same where the three years are over, and where they still run.
ALSO += [
    {
        "product": "weilidai",
        "days_overdue": days,
        "principal": "2000",
        **MONTHS[1],
        "paper": paper,
        "paper_on": "2026-11-20",
    }
    | {"daily_rate": "0.0008"}
    for days in (1000, 1300)
    for paper in INPUTS["paper"].choices
]
ALSO.append(
    {"product": "bank-loan", **PLAIN, **MONTHS[1], "paper": "final-judgment"}
    | {"paper_on": "2026-01-15"}
)
# From when limitation runs: repaid in one sum, due under an older rule, without a due day.
ALSO += [
    {"product": "bank-loan", "days_overdue": 1300, "principal": "2000", **MONTHS[1], **more}
    | {"last_instalment": "2023-05-03"}
    for more in (
        {},
        {"paper": "complaint", "paper_on": "2026-11-20"},
        {"paper": "payment-order", "paper_on": "2026-11-20"},
        {"paper": "payment-order", "paper_on": "2026-10-01"},
        {"paper": "preservation", "paper_on": "2026-11-20"},
        {"paper": "award", "paper_on": "2026-02-10"},
        {"paper": "ruling", "paper_on": "2026-11-20"},
        {"paper": "arbitration", "paper_on": "2026-11-20"},
    )
]
ALSO += [
    {"product": product, "days_overdue": 4100, "principal": "2000", **MONTHS[1]}
    for product in ("weilidai", "private-loan", "other", "credit-card")
]
ALSO += [
    {"product": "private-loan", "days_overdue": 1300, "principal": "2000", "no_due_day": day}
    | MONTHS[1]
    for day in ("2023-05-03", "2025-05-03")
]

ALSO += [
    {"product": "bank-loan", "days_overdue": 1300, "principal": "2000", **MONTHS[1], **more}
    for more in (
        {"last_instalment": "2027-05-05"},
        {"last_instalment": "2024-02-27"},
        {"called_due": "2023-06-01"},
    )
]

# Several debts: alike and unlike, some past their time, some in front of the others, with and
# without enough left.
TWO = [
    {"product": "weilidai", **PLAIN},
    {"product": "bank-loan", "days_overdue": 75, "principal": "900"},
]
ALSO += [{"debts": TWO, **month} for month in MONTHS]
# One of two is not due yet; a card told in full, of which nothing is open.
ALSO += [
    {
        "debts": [
            {"product": "bank-loan", "days_overdue": 40, "principal": "2000"},
            {"product": "weilidai", "due_date": "2026-12-20", "principal": "2000"},
        ],
        **MONTHS[1],
    },
    {
        "product": "credit-card",
        "daily_rate": "0.0005",
        "card": {
            "statement_day": "10",
            "due_days": "20",
            "interest_on": "whole-balance",
            "compound_monthly": False,
            "minimum_share": "10%",
            "late_share": "5%",
            "grace_days": "3",
            "transactions": [{"date": "2026-08-05", "amount": "30000"}],
        },
        "income": "4700",
        "expenses": "4650",
    },
]
# What is named for all together, of which the lender of the next step gets nothing, or nobody is
# to be spoken with first.
CHEAP = {"product": "bank-loan", "days_overdue": 100, "annual_rate": "3%"}
DEARER = {"product": "consumer-finance", "days_overdue": 40, "annual_rate": "60%"}
UNKNOWN = {"product": "other", "days_overdue": 90, "principal": "2000"}
ALSO += [
    {
        "debts": [
            CHEAP | {"penalty_multiplier": "1", "principal": "8000"},
            DEARER | {"penalty_multiplier": "1", "principal": "26000"},
        ],
        "income": "5000",
        "expenses": "2000",
    },
    *(
        {"debts": [UNKNOWN, TWO[0] | {"principal": owed}], **MONTHS[1]}
        for owed in ("2000", "40000")
    ),
]
# With minimums: covered or not, cheaper or dearer than the way suggested, without end.
AT_24 = {"product": "bank-loan", "days_overdue": 40, "principal": "20000", "annual_rate": "24%"}
ONE = {"penalty_multiplier": "1"}
AT_16 = {"product": "other", "days_overdue": 40, "principal": "80000", "annual_rate": "16%"}
ALSO += [
    {
        "debts": [AT_24 | {"minimum_payment": low}, AT_16 | {"minimum_payment": "600"}],
        "income": "5000",
        "expenses": expenses,
    }
    for low in ("500", "20000")
    for expenses in ("2000", "3000", "3300", "3900", "4400")
]
ALSO += [
    {
        "debts": [
            AT_24
            | {"days_overdue": days, "principal": low, "annual_rate": rate}
            | {"minimum_payment": least}
            | ONE,
            {"product": "consumer-finance", "days_overdue": 40, "principal": high}
            | {"annual_rate": "20%", "minimum_payment": minimum}
            | ONE,
        ],
        "income": "5000",
        "expenses": expenses,
    }
    for days, low, rate, least, high, minimum, expenses in (
        (10, "7151", "16%", "116", "57723", "2850", "2824"),
        (100, "26504", "19%", "1744", "45041", "2018", "4054"),
    )
]
ALSO += [
    # The dearest today soon bears nothing, so the minimum of the other is the better start.
    {
        "debts": [
            {
                "product": "bank-loan",
                "annual_rate": "24%",
                "penalty_multiplier": "1",
                "loan": {
                    "instalments": [{"due": "2026-10-10", "principal": "20000"}],
                    "changes": [{"since": "2026-12-01", "annual_rate": "0%"}],
                },
            },
            AT_16 | {"annual_rate": "23%", "minimum_payment": "5000"} | ONE,
        ],
        "income": "7000",
        "expenses": "2000",
    },
]
ALSO += [
    {"debts": [TWO[0] | {"priority": "secured"}, TWO[1]], **MONTHS[3]},
    {"debts": [TWO[0] | {"priority": "secured", "outstanding": "90000"}, TWO[1]], **MONTHS[3]},
    {
        "debts": [
            TWO[0] | {"priority": "secured", "outstanding": "90000", "minimum_payment": "300"},
            TWO[1],
        ],
        **MONTHS[3],
    },
    {"debts": [TWO[0] | {"days_overdue": 1200}, TWO[1]], **MONTHS[1]},
    # No instalments end these, and of money at hand each gets its part.
    {"debts": [TWO[0] | {"principal": "200000"}, TWO[1]], "lump_sum": "5000", **MONTHS[3]},
    {
        "debts": [TWO[0], {"product": "weilidai", "days_overdue": 40, "principal": "80000"}],
        **MONTHS[3],
    },
    # Shared in proportion 203.70 never clears these two; on the dearer first it does.
    {
        "debts": [
            {
                "product": "weilidai",
                "days_overdue": 1,
                "principal": "20000",
                "daily_rate": "0.0001",
                "penalty_multiplier": "1",
            },
            {
                "product": "weilidai",
                "days_overdue": 1,
                "principal": "5000",
                "daily_rate": "0.001",
                "penalty_multiplier": "1",
            },
        ],
        "income": "4203.70",
        "expenses": "4000",
    },
]


# Private contracts from before 2020-08-20: split, only since that day, before the rule of 2015,
# counted to before.
ALSO += [
    {"product": "private-loan", "principal": "2000", "penalty_multiplier": "1", **MONTHS[1]}
    | {"days_overdue": days, "annual_rate": rate, "contract_date": made, **more}
    for days, rate, made, more in (
        (2400, "0.1", "2019-03-01", {}),
        (2400, "0.121", "2019-03-01", {}),  # between 12 % on 365 and on 360
        (2400, "0.3", "2019-03-01", {"fees": "50"}),
        (2400, "0.4", "2019-03-01", {}),
        (2400, "0.1", "2014-03-01", {}),
        (40, "0.121", "2019-03-01", {}),
        (40, "0.1", "2019-03-01", {"as_of": "2020-08-20"}),
    )
]


# Plans above the cap that end as charged, at the cap alone, not even there; of one debt, of two.
DEAR = {
    "weilidai": {"daily_rate": "0.0008", "penalty_multiplier": "1.5"},
    "private-loan": {
        "annual_rate": "0.36",
        "penalty_multiplier": "1",
        "contract_date": "2025-06-01",
    },
}
ALSO += [
    {"product": product, "days_overdue": 40, "principal": "20000", **terms}
    | {"income": "6000", "expenses": expenses}
    for product, terms in DEAR.items()
    for expenses in ("3000", "5000", "5900")
]
ALSO += [
    {
        "debts": [
            {"product": product, "days_overdue": 40, "principal": "10000", **terms}
            for product, terms in DEAR.items()
        ],
        "income": "6000",
        "expenses": expenses,
    }
    for expenses in ("3000", "5000", "5900")
]


# Fees of a guarantor or a platform: counted by rule, that may count, that would lift it above.
ALSO += [
    {
        "product": "bank-loan",
        "days_overdue": 100,
        "principal": "20000",
        "annual_rate": "0.18",
        "penalty_multiplier": "1.3",
        "service_fees": "200",
        **MONTHS[1],
        **made,
    }
    for made in ({}, {"contract_date": "2025-10-01"})
]


# Amounts as an app shows them, in place of principal: with the rate known and not, of a card; the
# rate known for sure, so that the principal alone would settle it.
ALSO += [
    {"product": product, "days_overdue": days, "shown_overdue": "20600", **terms, **MONTHS[1]}
    for product in ("weilidai", "small-loan", "credit-card", "private-loan")
    for days in (0, 40)
    for terms in ({}, {"shown_left": "60000", "daily_rate": "0.0005", "penalty_multiplier": "1.5"})
]
ALSO += [
    {"product": product, "days_overdue": 600, "shown_overdue": "20600", "daily_rate": "0.0005"}
    | MONTHS[1]
    for product in ("weilidai", "bank-loan")
]


@cache
def grid_answers() -> tuple[Answer, ...]:
    """Every product on every day, the other choices in turn so that each meets each."""
    answers = []
    for p, product in enumerate(product_ids()):
        for d, days in enumerate(DAYS):
            for t, terms in enumerate(TERMS):
                chosen = {"product": product, "days_overdue": days, "principal": "2000", **terms}
                month = MONTHS[(p + d + t) % len(MONTHS)]
                event = EVENTS[(d + t) % len(EVENTS)]
                answers.append(assess_case(**chosen, **month, last_event=event))
    return (*answers, *(assess_case(**each) for each in ALSO))


def grid_findings() -> Iterator[Finding]:
    for answer in grid_answers():
        yield from (*answer.findings, *answer.assumptions)
