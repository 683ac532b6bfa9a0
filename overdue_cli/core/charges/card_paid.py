"""Payments on a card told by days and principal alone: what they leave of the bill that stands in
for it.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

import msgspec

from overdue_cli.core.case.card import CardDetail
from overdue_cli.core.case.card_contract import CardPayment
from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.card import account_on, readings_of
from overdue_cli.core.charges.charges import Charges
from overdue_cli.core.law.cards import CardRules
from overdue_cli.core.quantity.money import ZERO, exact


class Left(NamedTuple):
    """What is owed of principal, and what was added and is unpaid; a payment beyond all of it
    makes that negative.
    """

    principal: Decimal
    added: Decimal


def left_of_card(
    debt: Debt,
    charges: Charges,
    rules: CardRules,
    as_of: date,
    payments: Sequence[tuple[date, Decimal]],
) -> Left:
    """What payments leave of a card by its account at the point. Late charges that are not certain
    are in it as little as in `Charges.unpaid`.
    """
    told = debt.card or CardDetail()
    rows = tuple(CardPayment(date=day, amount=amount) for day, amount in payments)
    paid = msgspec.structs.replace(debt, card=msgspec.structs.replace(told, payments=rows))
    reading, late = readings_of(debt, charges.terms, rules)[1], charges.late_charges
    certain = late is not None and late.is_certain
    if not certain:
        reading = reading._replace(late_share=ZERO)
    found = account_on(paid, reading, rules, as_of).position
    with exact():
        later = debt.owed_principal - debt.principal
        added = found.interest + found.fees + charges.fees - found.credit
        return Left(found.principal + later, added + (found.late_charges if certain else ZERO))
