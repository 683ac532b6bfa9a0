"""Words of the answer to an application for arbitration."""

from overdue_cli.words.letters import shared
from overdue_cli.words.template import same, template

TEMPLATES = dict(
    (
        template("letter.arbitration.title", "Statement of defence in arbitration"),
        template("letter.arbitration.to", "To: ______ Arbitration Commission"),
        template("letter.arbitration.by", "Respondent (answering)"),
        same("letter.arbitration.by.is", shared.NAME_BLANK),
        same("letter.arbitration.applicant", shared.APPLICANT),
        template("letter.arbitration.applicant.is", "______ (as in the application)"),
        template(
            "letter.arbitration.received",
            "In arbitration case ______ (number), a dispute over a loan or card agreement, the "
            "copy of the application for arbitration was served on {served}. Under article "
            "{law.cited[zhongcaifa:36]:article} of the {law.cited[zhongcaifa:36]:title} I answer "
            "as follows:",
        ),
        template(
            "letter.arbitration.received-blank",
            "In arbitration case ______ (number), a dispute over a loan or card agreement, the "
            "copy of the application for arbitration was served on ______. Under article "
            "{law.cited[zhongcaifa:36]:article} of the {law.cited[zhongcaifa:36]:title} I answer "
            "as follows:",
        ),
        template(
            "letter.arbitration.agreement",
            "On the arbitration agreement (tick only what is true and say why):",
        ),
        template(
            "letter.arbitration.none",
            "I made no arbitration agreement with the applicant, or the agreement relied on is "
            "invalid. I deny it before the first hearing and ask the commission or the tribunal "
            "to decide on it (articles {law.cited[zhongcaifa:4]:article}, "
            "{law.cited[zhongcaifa:27]:article} and {law.cited[zhongcaifa:31]:article} of the "
            "{law.cited[zhongcaifa:4]:title}): ______",
        ),
        template(
            "letter.arbitration.clause",
            "the standard clause on arbitration was not pointed out or explained to me, so that "
            "I did not notice or understand it; it is no part of the contract (article "
            "{law.cited[minfadian:496]:article} of the {law.cited[minfadian:496]:title}): ______",
        ),
        template(
            "letter.arbitration.without",
            "If a box above is ticked, what follows is said only for the case that the "
            "arbitration goes on, and accepts no arbitration agreement.",
        ),
        template("letter.arbitration.check", "I ask the tribunal to look at these points."),
        template(
            "letter.arbitration.mediation",
            "I am willing to speak about a settlement with the tribunal as mediator (article "
            "{law.cited[zhongcaifa:64]:article} of the {law.cited[zhongcaifa:64]:title}); what I "
            "give way on in that is no admission of what is disputed",
        ),
    )
)
