"""Short ways for tests to go from a case to its answer, always through JSON in and JSON out."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.case.case import Case
from overdue_cli.core.charges.charges import Charges, terms_of
from overdue_cli.core.charges.debt import account_of
from overdue_cli.core.law.product import UNSAID
from overdue_cli.library.assess import assessed
from overdue_cli.rulebook.products import load_product, product_ids
from overdue_cli.wire import json as wire

# The day of the cases: 2026-11-23, as in "it is done when".
DAY = date(2026, 11, 23)
ROOT = Path(__file__).parents[1]
# Research that lies beside some checkouts; nothing here depends on it.
SHARED = ROOT.parent / "shared"


def read_json(text: str | bytes, as_of: date = DAY) -> Case:
    """A case from JSON as it came; raises what the boundary raises."""
    raw = text.encode() if isinstance(text, str) else text
    return wire.read(raw, products=product_ids(), as_of=as_of)


def read(**fields: Any) -> Case:
    """A case from named fields, written as JSON first."""
    return read_json(json.dumps(fields))


def assess_case(**fields: Any) -> Answer:
    """The answer as the core gives it."""
    return answer_to(read(**fields))


def answer_to(case: Case) -> Answer:
    return assessed(case)


def charges_for(case: Case) -> Charges:
    """What being overdue adds, alone: much faster than a whole answer with its plan."""
    debt = case.debts[0]
    terms = terms_of(debt, load_product(debt.product or UNSAID))
    assert terms is not None
    return account_of(debt).charges(terms)


def assess_json(**fields: Any) -> dict[str, Any]:
    """The answer as a script gets it, read back from its bytes."""
    found: dict[str, Any] = json.loads(wire.encode(assess_case(**fields)))
    return found


def said(answer: dict[str, Any], code: str) -> list[dict[str, Any]]:
    """Every finding or assumption of this code, in order."""
    return [
        entry for entry in (*answer["findings"], *answer["assumptions"]) if entry["code"] == code
    ]
