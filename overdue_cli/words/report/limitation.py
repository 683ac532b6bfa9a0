"""Words for the warning on limitation."""

from overdue_cli.words.template import template

# Findings that come in kinds: the field that says which, and so which words.
BY_FIELD = {
    "limitation-in-court": "paper",
    "limitation-interrupted": "paper",
    "limitation-decided": "paper",
}
TEMPLATES = dict(
    (
        template(
            "limitation-in-court.complaint",
            "Read this before you speak with the other side. "
            "{law.limitation.period.years:Count} years counted from {start:date} ended on "
            "{ends:date}, before you received these papers, unless a demand, a debit, a "
            "payment or a promise restarted them. If they were over when the suit was brought, "
            "you may refuse to pay for that reason, but you have to say so: in the answer, and "
            "at the hearing of the first instance. Said later it is as a rule not heard, and a "
            "court does not look at it by itself. What counts is the day the complaint was "
            "handed in to the court, not the day you received it: look at its date, or ask the "
            "court. Promise and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-in-court.payment-order-late",
            "Read this before you speak with the other side. "
            "{law.limitation.period.years:Count} years counted from {start:date} ended on "
            "{ends:date}, unless a demand, a debit, a payment or a promise restarted them. But "
            "the days to object to the order are over, and with them as a rule that defence. "
            "Where a good reason kept you, you may apply for more time, with the objection, "
            "within {law.deadlines.missed.days:count} days of the obstacle ending; the court "
            "decides. Promise and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-in-court.payment-order",
            "Read this before you speak with the other side. "
            "{law.limitation.period.years:Count} years counted from {start:date} ended on "
            "{ends:date}, before you received the order, unless a demand, a debit, a payment "
            "or a promise restarted them. If they were over when it was applied for, write "
            "that into the objection, within the days above: without an objection the order "
            "can be enforced. What counts is the day it was applied for; ask the court. "
            "Promise and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-interrupted.complaint",
            "The suit has interrupted the {law.limitation.period.years:count}-year limitation "
            "period: it begins again when the procedure ends. What is left to check is whether "
            "the {law.limitation.period.years:count} years were over before the suit.",
        ),
        template(
            "limitation-interrupted.payment-order",
            "Applying for the payment order has interrupted the "
            "{law.limitation.period.years:count}-year limitation period: it begins again when "
            "the procedure ends. What is left to check is whether the "
            "{law.limitation.period.years:count} years were over before it.",
        ),
        template(
            "limitation-decided.judgment",
            "With a judgment, limitation of the claim is no ground to refuse any more once it is "
            "in force. On appeal a defence that was not raised in the first instance is as a rule "
            "not heard, except on new evidence that shows it.",
        ),
        template(
            "limitation-decided.enforcement",
            "With a judgment in force, limitation of the claim is no ground to refuse any "
            "more. What can be checked is the period to apply for enforcement: "
            "{law.deadlines.steps[enforcement].years:numeral} years, which can be interrupted. "
            "If you think they were over, object to the enforcement court.",
        ),
        template(
            "limitation-near",
            "Read this before you speak with the lender. {law.limitation.period.years:Count} "
            "years counted from {start:date} end on {ends:date}, {days:days} from now. Asking "
            "for time, agreeing to a plan or paying a part starts them again; demands or "
            "debits may have. Once they are over you may refuse to pay for that reason, if you "
            "raise it in the first-instance court; a promise to pay gives this up. Ask 12348 "
            "(free) first.",
        ),
        template(
            "limitation-past",
            "Read this before you speak with the lender. {law.limitation.period.years:Count} "
            "years counted from {start:date} ended on {ends:date}, {days:days} ago, unless a "
            "demand, debit or payment restarted them. Once they are over you may refuse to pay "
            "for that reason, if you raise it in the first-instance court; a promise or "
            "payment gives this up. Promise and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-unknown",
            "Read this before you speak with the lender. Counted from {start:date} alone, the "
            "{law.limitation.period.years:count}-year limitation period ends on {ends:date}, "
            "{days:days} from now. A demand, a debit or a payment restarts it; so does asking "
            "for time or agreeing to a plan. Once it is over you may refuse to pay for that "
            "reason; a promise to pay gives this up. Ask 12348 (free) first.",
        ),
        template(
            "limitation-unknown-past",
            "Read this before you speak with the lender. Counted from {start:date} alone, the "
            "{law.limitation.period.years:count}-year limitation period ended on {ends:date}, "
            "{days:days} ago, unless a demand, debit or payment restarted it. If it is over "
            "you may refuse to pay for that reason, if you raise it in the first-instance "
            "court; a promise or payment gives this up. Promise and pay nothing before you "
            "have asked 12348 (free).",
        ),
        template(
            "limitation-contact-after",
            "Read this before you speak with the lender. Counted from {start:date}, the "
            "{law.limitation.period.years:count}-year limitation period ended on {ends:date}. "
            "The contact or payment of {event:date} came after that: a mere contact does not "
            "usually restart it, but a promise or payment may have given the defence away. Say "
            "and pay nothing more before you have asked 12348 (free).",
        ),
    )
)
