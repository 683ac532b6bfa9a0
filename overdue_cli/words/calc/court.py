"""Words for what a court costs."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template(
            "help.calc.court-fee",
            "Fees for a lawsuit, a payment order, preservation and enforcement.",
        ),
        template("help.calc-field.amount", "Amount in yuan."),
        template("calc.court-fee", "What it costs if it goes to court"),
        template("value.filing-fee", "Filing fee"),
        template("value.filing-fee-halved", "Filing fee, halved"),
        template("value.payment-order-fee", "Payment order, application fee"),
        template("value.preservation-fee", "Preservation, application fee"),
        template("value.enforcement-fee", "Enforcement, application fee"),
        template("value.fee-flat", "Flat part"),
        template("value.fee-band", "Part in this band"),
        template(
            "convention.fee-half-up",
            "rounded half-up once, from the exact amount; after / in whole yuan",
        ),
        template(
            "fee-basis",
            "The filing fee is taken on the sum claimed. As a rule that is the principal with "
            "interest, penalty and fees up to the day of filing, all together; some judgments take "
            "the principal alone. The figures here are on the amount you gave, and only for claims "
            "to a sum of money. For preservation it is what is really preserved, for enforcement "
            "what is enforced.",
        ),
        template(
            "fee-rounding",
            "The rule does not say how a fee is rounded. Here each is rounded half-up, once, to "
            "the fen; courts that take whole yuan come to the figure beside it. The notice of the "
            "court decides.",
        ),
        template(
            "fee-halved",
            "The filing fee is halved in the simplified procedure, on mediation and on withdrawal, "
            "and only once.",
        ),
        template(
            "who-pays-fees",
            "The plaintiff advances the filing fee; the losing side bears it, unless the winning "
            "side chooses to. A payment order costs a third of it, advanced by the applicant: the "
            "debtor bears that fee if there is no objection, the applicant if an objection ends "
            "the procedure, who may then claim it in a lawsuit. The preservation fee is advanced "
            "and borne by the applicant, who may claim it in the lawsuit. The enforcement fee is "
            "not advanced: it is paid after enforcement, and the person enforced against bears it.",
        ),
    )
)
