"""Words for what a message is, and what it is not."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template(
            "message.lawyers-letter",
            "A lawyer's letter is a demand, and no paper of a court: by itself it sets no last "
            "day and decides nothing. Whether the lawyer exists, the bar's public register or the "
            "local justice bureau tells. It may still make a limitation period start again.",
        ),
        template(
            "message.mediation-invitation",
            "An invitation to mediation is no summons. Mediation is of your own will, and "
            "people's mediation is free: you may agree, propose something else, or decline. Ask "
            "the court or the body, by its public number, whether the case is there; sign only "
            "what you can keep.",
        ),
        template(
            "message.not-a-court-paper",
            "A notice that a suit is planned or handed in is the sender's own. A court's papers "
            "come from the court, with its name and a case number. Ask the court whether there is "
            "a case.",
        ),
        template(
            "message.court-payment-order",
            "It speaks of a payment order (支付令). If the court confirms it, the time to object "
            "is short and runs.",
        ),
        template(
            "message.court-summons",
            "It speaks of papers of a lawsuit or a hearing. If the court confirms it, there is a "
            "time for the answer and a day of hearing: go, and bring what you paid.",
        ),
        template(
            "message.court-judgment",
            "It speaks of a judgment. If the court confirms it, the time to appeal runs from "
            "service.",
        ),
        template(
            "message.court-preservation",
            "It speaks of a preservation ruling (保全裁定). If the court confirms it, you can ask "
            "that court to look at it again within a short time.",
        ),
        template(
            "message.court-enforcement",
            "It speaks of enforcement. If the court confirms it, report your property truthfully; "
            "what you need to live on stays yours.",
        ),
        template(
            "message.court-service",
            "It says a court has something for you. If the court confirms it, fetch and read it: "
            "papers served electronically count as served when they arrive, and most of them "
            "begin a period.",
        ),
        template(
            "message.arbitration-notice",
            "It comes from an arbitration institution. If that institution, by its public number, "
            "confirms it, there is a time for the answer; ask for the arbitration clause you "
            "signed.",
        ),
    )
)
