"""Words for the warning on limitation."""

from overdue_cli.words.template import same, template

# Findings that come in kinds: the field that says which, and so which words.
BY_FIELD = {
    "limitation-in-court": "paper",
    "limitation-interrupted": "paper",
    "limitation-decided": "paper",
    "limitation-unknown": "of",
    "limitation-unknown-past": "of",
    "limitation-open": "why",
    "limitation-in-court-open": "paper",
    "limitation-runs": "of",
    "limitation-restarts": "lender",
}
_INTERRUPTED = template(
    "limitation-interrupted.complaint",
    "The suit has interrupted the {law.limitation.period.years:count}-year limitation period: it "
    "begins again when the procedure ends. What is left to check is whether the "
    "{law.limitation.period.years:count} years were over before the suit.",
)

TEMPLATES = dict(
    (
        template(
            "limitation-in-court.complaint",
            "Read this before you speak with the other side. {law.limitation.period.years:Count} "
            "years counted from {start:date} ended on {ends:date}, before you received these "
            "papers, unless a demand, a debit, a payment or a promise restarted them. If they were "
            "over when the suit was brought, you may refuse to pay for that reason, but you have "
            "to say so: in the answer, and at the hearing of the first instance. Said later it is "
            "as a rule not heard, and a court does not look at it by itself. What counts is the "
            "day the complaint was handed in to the court, not the day it was served: look at its "
            "date, or ask the court. Promise and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-in-court.payment-order-late",
            "Read this before you speak with the other side. {law.limitation.period.years:Count} "
            "years counted from {start:date} ended on {ends:date}, unless a demand, a debit, a "
            "payment or a promise restarted them. But the days to object to the order are over, "
            "and with them as a rule that defence. Where a good reason kept you, you may apply for "
            "more time, with the objection, within {law.deadlines.missed.days:count} days of the "
            "obstacle ending; the court decides. Promise and pay nothing before you have asked "
            "12348 (free).",
        ),
        template(
            "limitation-in-court.payment-order",
            "Read this before you speak with the other side. {law.limitation.period.years:Count} "
            "years counted from {start:date} ended on {ends:date}, before you received the order, "
            "unless a demand, a debit, a payment or a promise restarted them. If they were over "
            "when it was applied for, write that into the objection, within the days above: "
            "without an objection the order can be enforced. What counts is the day it was applied "
            "for; ask the court. Promise and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-in-court.preservation",
            "Read this before you speak with the other side. {law.limitation.period.years:Count} "
            "years counted from {start:date} ended on {ends:date}, unless a demand, a debit, a "
            "payment or a promise restarted them. If they were over when the other side applied to "
            "the court, you may refuse to pay for that reason, but you have to say so: in the "
            "answer to the suit, and at the hearing of the first instance. A freeze does not "
            "change that. Promise and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-in-court.ruling",
            "Read this before you speak with the other side. {law.limitation.period.years:Count} "
            "years counted from {start:date} ended on {ends:date}, unless a demand, a debit, a "
            "payment or a promise restarted them. If they were over when the suit was brought, you "
            "may refuse to pay for that reason, but you have to say so, in the first instance; "
            "later it is as a rule not heard, and a court does not look at it by itself. Promise "
            "and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-in-court.arbitration",
            "Read this before you speak with the other side. {law.limitation.period.years:Count} "
            "years counted from {start:date} ended on {ends:date}, unless a demand, a debit, a "
            "payment or a promise restarted them. If they were over when the other side applied "
            "for arbitration, say so in your answer and at the hearing: the same limitation holds "
            "there where no law sets another. Promise and pay nothing before you have asked 12348 "
            "(free).",
        ),
        _INTERRUPTED,
        template(
            "limitation-interrupted.payment-order",
            "Applying for the payment order has interrupted the "
            "{law.limitation.period.years:count}-year limitation period: it begins again when the "
            "procedure ends. What is left to check is whether the "
            "{law.limitation.period.years:count} years were over before it.",
        ),
        template(
            "limitation-interrupted.preservation",
            "Applying for preservation, or the suit it belongs to, has interrupted the "
            "{law.limitation.period.years:count}-year limitation period. What is left to check is "
            "whether the {law.limitation.period.years:count} years were over before it.",
        ),
        same("limitation-interrupted.ruling", _INTERRUPTED),
        template(
            "limitation-interrupted.arbitration",
            "Applying for arbitration has interrupted the {law.limitation.period.years:count}-year "
            "limitation period: it begins again when the procedure ends. What is left to check is "
            "whether the {law.limitation.period.years:count} years were over before it.",
        ),
        template(
            "limitation-decided.judgment",
            "With a judgment, limitation of the claim is no ground to refuse any more once it is "
            "in force. On appeal a defence that was not raised in the first instance is as a rule "
            "not heard, except on new evidence that shows it.",
        ),
        template(
            "limitation-decided.appeal",
            "In the second instance limitation is as a rule not heard if it was not raised in the "
            "first, except on new evidence that shows it. If you raised it there, say it again in "
            "the answer.",
        ),
        template(
            "limitation-decided.final-judgment",
            "With a judgment in force, limitation of the claim is no ground to refuse any more, "
            "and none for a retrial if it was not raised before. What can be checked later is the "
            "period to apply for enforcement: {law.deadlines.steps[enforcement].years:numeral} "
            "years, which can be interrupted.",
        ),
        template(
            "limitation-decided.award",
            "With an award in force, limitation of the claim is no ground to refuse any more. What "
            "can be checked later is the period to apply for enforcement: "
            "{law.deadlines.steps[enforcement].years:numeral} years, which can be interrupted.",
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
            "demand, debit or payment you did not name restarted them before. Once they are over "
            "you may refuse to pay for that reason, if you raise it in the first-instance court; a "
            "promise or payment gives this up. Promise and pay nothing before you have asked 12348 "
            "(free).",
        ),
        template(
            "limitation-unknown.known",
            "Read this before you speak with the lender. Counted from {start:date} alone, the "
            "{law.limitation.period.years:count}-year limitation period ends on {ends:date}, "
            "{days:days} from now. A demand, debit or payment restarts it; so does asking for "
            "time or a plan. Once it is over you may refuse to pay for that reason, if you say "
            "so in the first-instance court; a promise or payment gives this up. Ask 12348 "
            "(free) first.",
        ),
        template(
            "limitation-unknown.unasked",
            "Read this before you speak with the lender. Counted from {start:date} alone (of "
            "instalments, from the last), {law.limitation.period.years:count} years of "
            "limitation end on {ends:date}, {days:days} from now. A demand, debit or payment "
            "restarts them; so does asking for time or a plan. Once they are over you may "
            "refuse to pay, if you say so in the first-instance court; a promise or payment "
            "gives this up. Ask 12348 (free) first.",
        ),
        template(
            "limitation-unknown-past.known",
            "Read this before you speak with the lender. Counted from {start:date} alone, the "
            "{law.limitation.period.years:count}-year limitation period ended on {ends:date}, "
            "{days:days} ago, unless a demand, debit or payment restarted it. If it is over "
            "you may refuse to pay for that reason, if you raise it in the first-instance "
            "court; a promise or payment gives this up. Promise and pay nothing before you "
            "have asked 12348 (free).",
        ),
        template(
            "limitation-unknown-past.unasked",
            "Read this before you speak with the lender. Counted from {start:date} alone (of "
            "instalments, from the last), {law.limitation.period.years:count} years of "
            "limitation ended on {ends:date}, {days:days} ago, unless a demand, debit or "
            "payment restarted them. If they are over you may refuse to pay for that reason, if "
            "you say so in the first-instance court; a promise or payment gives this up. Ask "
            "12348 (free) before either.",
        ),
        template(
            "limitation-day-estimated",
            "{last:date} is an estimate; its holidays are not out yet.",
        ),
        template(
            "limitation-contact-after",
            "Read this before you speak with the lender. Counted from {start:date}, the "
            "{law.limitation.period.years:count}-year limitation period ended on {ends:date}, "
            "unless something restarted it before that. The contact or payment of {event:date} "
            "came after: a mere contact does not usually restart it, but a promise or payment may "
            "have given the defence away. Say and pay nothing more before you have asked 12348 "
            "(free).",
        ),
        template(
            "limitation-open.instalments",
            "Read this before you speak with the lender. Of a loan in instalments the "
            "{law.limitation.period.years:count}-year limitation period runs from the last one's "
            "due day, or from the day all of it was validly called due. That day is not known "
            "here: it may be over, or years away. Look it up in the contract and add it. A promise "
            "or payment restarts it or gives this defence away: do neither before you have asked "
            "12348 (free).",
        ),
        template(
            "limitation-open.older",
            "Read this before you speak with the lender. This debt was due so long ago that an "
            "older, shorter limitation period may apply; no day is given here. It may well be "
            "over, unless a demand, debit, payment or promise restarted it in time. A promise or "
            "payment now may give this defence away. Promise and pay nothing before you have "
            "asked a lawyer or 12348 (free).",
        ),
        template(
            "limitation-if-called",
            "Read this before you speak with the lender. Counted from the last instalment, due "
            "{start:date}, the {law.limitation.period.years:count}-year limitation period ends "
            "on {ends:date}. But if all of the loan was validly called due earlier (by letter, "
            "message or in the app), it runs from that day and may be over. Look for that "
            "notice and add its day. A promise or payment restarts the period or gives this "
            "defence away: ask 12348 (free) before either.",
        ),
        template(
            "limitation-if-contact",
            "Read this before you speak with the lender. If on {event:date} you paid, promised "
            "something or were asked for the money, {law.limitation.period.years:count} years of "
            "limitation run from then, to {ends:date}. If it was only contact, the last day is "
            "{sooner:date}. Enter what it was. A promise or payment restarts the period or gives "
            "this defence away: ask 12348 (free) before either.",
        ),
        template(
            "limitation-notarised",
            "Read this before you speak with the other side. A notarised claim is enforced without "
            "a suit, so there is no first instance in which limitation could be raised; whether "
            "it can be raised at all was not found. What to check is the time to apply for "
            "enforcement, {law.deadlines.steps[enforcement].years:numeral} years: by law from the "
            "last instalment of the document, by an older interpretation from each one. If they "
            "may be over, object to the enforcing court; a payment does not come back. Promise "
            "and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-open.rough",
            "Read this before you speak with the lender. The days were said only roughly, so no "
            "day is given here on which the {law.limitation.period.years:count}-year limitation "
            "period ends: it may be over. Look up the due date and enter it. A promise or payment "
            "restarts it or gives this defence away: do neither before you have asked 12348 "
            "(free).",
        ),
        template(
            "limitation-in-court-open.complaint",
            "Read this before you speak with the other side. Limitation may have been over when "
            "the suit was brought; from which day it runs is not certain here, so no day is "
            "given. A loan in instalments counts from its last one, or from the day all of it was "
            "validly called due; for a very old debt an older rule may hold. If it was over, you "
            "may refuse to pay for that reason, but you have to say so: in the answer, and at the "
            "hearing of the first instance. Said later it is as a rule not heard. What counts is "
            "the day the complaint was handed in to the court. Promise and pay nothing before you "
            "have asked 12348 (free).",
        ),
        template(
            "limitation-in-court-open.preservation",
            "Read this before you speak with the other side. Limitation may have been over "
            "when the other side applied to the court; from which day it runs is not certain "
            "here, so no day is given. A loan in instalments counts from its last one, or from "
            "the day all of it was validly called due; for a very old debt an older rule may "
            "hold. If it was over, you may refuse to pay for that reason, but you have to say "
            "so: in the answer to the suit, and at the hearing of the first instance. A freeze "
            "does not change that. Promise and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-in-court-open.ruling",
            "Read this before you speak with the other side. Limitation may have been over "
            "when the suit was brought; from which day it runs is not certain here, so no day "
            "is given. A loan in instalments counts from its last one, or from the day all of "
            "it was validly called due; for a very old debt an older rule may hold. If it was "
            "over, you may refuse to pay for that reason, but you have to say so: in the first "
            "instance; later it is as a rule not heard. Promise and pay nothing before you "
            "have asked 12348 (free).",
        ),
        template(
            "limitation-in-court-open.arbitration",
            "Read this before you speak with the other side. Limitation may have been over "
            "when the other side applied for arbitration; from which day it runs is not "
            "certain here, so no day is given. A loan in instalments counts from its last one, "
            "or from the day all of it was validly called due; for a very old debt an older "
            "rule may hold. If it was over, you may refuse to pay for that reason, but you "
            "have to say so: in your answer and at the hearing; the same limitation holds "
            "there where no law sets another. Promise and pay nothing before you have asked "
            "12348 (free).",
        ),
        template(
            "limitation-in-court-open.payment-order",
            "Read this before you speak with the other side. Limitation may have been over when "
            "the order was applied for; from which day it runs is not certain here, so no day is "
            "given. A loan in instalments counts from its last one, or from the day all of it was "
            "validly called due; for a very old debt an older rule may hold. If it was over, "
            "write that into the objection, within the days above: without an objection the order "
            "can be enforced. Promise and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-in-court-open.payment-order-late",
            "Read this before you speak with the other side. Limitation may have been over when "
            "the order was applied for. But the days to object to the order are over, and with "
            "them as a rule that defence. Where a good reason kept you, you may apply for more "
            "time, with the objection, within {law.deadlines.missed.days:count} days of the "
            "obstacle ending; the court decides. Promise and pay nothing before you have asked "
            "12348 (free).",
        ),
        template(
            "limitation-runs.instalments",
            "If the loan was to be repaid in instalments, the limitation period runs from the due "
            "day of the last one, not from the first that was missed; if all of it was validly "
            "called due earlier, from that day. Add that day, and it is counted from there.",
        ),
        template(
            "limitation-runs.called",
            "The day above is counted from the last instalment. If all of the loan was validly "
            "called due earlier, the limitation period runs from that day and ends sooner. Add "
            "that day, and it is counted from there.",
        ),
        template(
            "limitation-runs.no-due-day",
            "If no day for paying back was agreed, and none can be made out, the limitation "
            "period runs from the end of the time you were given when you were asked for the "
            "money; if you clearly refused the first time you were asked, from that day. Add that "
            "day, and it is counted from there.",
        ),
        template(
            "limitation-restarts.loan",
            "What restarts the limitation period while it runs: {kinds:limitation-event}. A "
            "letter or message counts when it arrived or should have; one signed for by an adult "
            "relative who lives with you counts too. What you promise or pay after the end does "
            "not restart it, but the defence may be lost.",
        ),
        template(
            "limitation-restarts.card",
            "What restarts the limitation period while it runs: {kinds:limitation-event}. Of a "
            "card a demand counts once the bank has sent it to the phone number, address or "
            "e-mail you left with it, read or not; so does taking money from the account as "
            "agreed, and reporting a suspected crime to the police. What you promise or pay after "
            "the end does not restart it, but the defence may be lost.",
        ),
    )
)
