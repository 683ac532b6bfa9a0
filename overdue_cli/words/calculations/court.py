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
            "Whoever claims pays in advance; the losing side bears the fees in the end, and the enforcement fee "
            "falls on the debtor. A payment order costs a third of the filing fee.",
        ),
    )
)
