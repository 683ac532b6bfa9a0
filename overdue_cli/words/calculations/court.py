"""Words for what a court costs."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template("help.calc.court-fee", "Fees for a lawsuit, a payment order, preservation and enforcement."),
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
            "fee-halved",
            "The filing fee is halved in the simplified procedure, on mediation and on withdrawal, and only once.",
        ),
        template(
            "who-pays-fees",
            "The plaintiff advances the filing fee; the losing side bears it, unless the winning side chooses to. A "
            "payment order costs a third of it, advanced by the applicant: the debtor bears that fee if there is no "
            "objection, the applicant if an objection ends the procedure, who may then claim it in a lawsuit. The "
            "preservation fee is advanced and borne by the applicant, who may claim it in the lawsuit. The "
            "enforcement fee is not advanced: it is paid after enforcement, and the person enforced against bears it.",
        ),
    )
)
