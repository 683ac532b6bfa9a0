"""That the figures of a plan rest on an example rate, said beside them."""

from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.law.product import Lender
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT


def noted(answer: Answer, language: Language, text: str) -> str:
    """A heading, a column or a legend, with the example rate behind it where no rate is known."""
    terms = [
        debt.charges.terms
        for number, debt in enumerate(answer.debts)
        if debt.charges.terms.is_example
        and debt.lender is not Lender.CARD_ISSUER
        and number not in answer.plan.left_out
    ]
    if not terms:
        return text
    if len(answer.debts) > 1:
        example = language.text("example.several", REPORT)
    else:
        rate, period = terms[0].rate.point, terms[0].period
        example = language.text("example.one", REPORT, rate=rate, period=period)
    return language.text("example.noted", REPORT, text=text, example=example)
