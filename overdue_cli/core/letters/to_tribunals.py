"""A letter to an arbitration institution: the answer to an application for arbitration."""

from overdue_cli.core.law.conduct import LetterRules
from overdue_cli.core.letters.matter import LetterFacts
from overdue_cli.core.letters.parts import LetterParts, part
from overdue_cli.core.letters.to_courts import grounds_part, received_code


def arbitration_answer(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Answer to an application for arbitration.

    Whether there is an agreement to arbitrate comes first: who does not deny it before the first
    hearing may be taken to have one (仲裁法 art. 27).
    """

    def rest_on(*names: str) -> tuple[str, ...]:
        return rules.rest_on(matter.lender, *names)

    yield part("title", "letter.arbitration.title")
    yield part("to", "letter.arbitration.to")
    yield part(
        "facts",
        "letter.arbitration.by",
        "letter.defence.lives",
        "letter.about.phone",
        "letter.arbitration.applicant",
    )
    received = received_code(matter, "arbitration")
    yield part("body", f"letter.arbitration.{received}", rests_on=rest_on("arbitration-answer"))
    clause = () if matter.is_private else ("letter.arbitration.clause",)
    yield part(
        "boxes",
        "letter.arbitration.agreement",
        "letter.arbitration.none",
        *clause,
        rests_on=rest_on("arbitration-agreement", "clause"),
    )
    yield part("body", "letter.arbitration.without")
    yield grounds_part(matter, rules, "letter.defence.tick", "arbitration-limitation")
    yield part("body", "letter.order.apart", "letter.arbitration.check")
    yield part(
        "boxes",
        "letter.defence.may",
        "letter.arbitration.mediation",
        rests_on=rest_on("arbitration-mediation"),
    )
    yield part("text", "letter.defence.enclosed")
    yield part("sign", "letter.sign.respect-tribunal", "letter.sign.respondent", "letter.sign.date")
