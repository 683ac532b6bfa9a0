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
    "limitation-if-called": "of",
    "limitation-contact-after": "what",
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
            "{law.limitation.period.years:Count} years from {start:date} ended on {ends:date}, "
            "before these papers reached you, unless a demand, debit, payment or promise "
            "restarted them. If they were over when the suit was handed in (not when it was "
            "served; the court knows the day), you may refuse to pay, if you say so in the "
            "answer and at the first-instance hearing. Later it is as a rule not heard, and no "
            "court raises it by itself. Promise and pay nothing before you have asked 12348 "
            "(free).",
        ),
        template(
            "limitation-in-court.payment-order-late",
            "{law.limitation.period.years:Count} years from {start:date} ended on {ends:date}, "
            "unless a demand, debit, payment or promise restarted them. But the days to object "
            "to the order are over, and with them as a rule that defence. Where a good reason "
            "kept you, you may apply for more time, with the objection, within "
            "{law.deadlines.missed.days:count} days of the obstacle ending; the court decides. "
            "Promise and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-in-court.payment-order",
            "{law.limitation.period.years:Count} years from {start:date} ended on {ends:date}, "
            "before the order reached you, unless a demand, debit, payment or promise restarted "
            "them. If they were over when it was applied for (ask the court for that day), "
            "write that into the objection, within the days above: without one the order can be "
            "enforced. Promise and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-in-court.preservation",
            "{law.limitation.period.years:Count} years from {start:date} ended on {ends:date}, "
            "unless a demand, debit, payment or promise restarted them. If they were over when "
            "the other side applied to the court, you may refuse to pay, if you say so in the "
            "answer to the suit and at the first-instance hearing; a freeze does not change "
            "that. Promise and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-in-court.ruling",
            "{law.limitation.period.years:Count} years from {start:date} ended on {ends:date}, "
            "unless a demand, debit, payment or promise restarted them. If they were over when "
            "the suit was brought, you may refuse to pay, but have to say so in the first "
            "instance; later it is as a rule not heard, and no court looks at it by itself. "
            "Promise and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-in-court.arbitration",
            "{law.limitation.period.years:Count} years from {start:date} ended on {ends:date}, "
            "unless a demand, debit, payment or promise restarted them. If they were over when "
            "the other side applied for arbitration, say so in your answer and at the hearing: "
            "the same limitation holds there where no law sets another. Promise and pay nothing "
            "before you have asked 12348 (free).",
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
            "{law.limitation.period.years:Count} years from {start:date} end on {ends:date}, "
            "{days:days} from now. Asking for time, agreeing to a plan or paying a part starts "
            "them again; demands or debits may have. Once they are over you may refuse to pay, "
            "if you say so in the first-instance court; a promise to pay gives this up. Ask "
            "12348 (free) first.",
        ),
        template(
            "limitation-past",
            "{law.limitation.period.years:Count} years from {start:date} ended on {ends:date}, "
            "{days:days} ago, unless a demand, debit or payment you did not name restarted them "
            "before. Once they are over you may refuse to pay, if you say so in the "
            "first-instance court; a promise or payment may give this up. Promise and pay nothing "
            "before you have asked 12348 (free).",
        ),
        template(
            "limitation-unknown.known",
            "Counted from {start:date} alone, {law.limitation.period.years:count} years of "
            "limitation end on {ends:date}, {days:days} from now. A demand, debit or payment "
            "may restart them; so does asking for time or a plan. Once they are over you may "
            "refuse to pay, if you say so in the first-instance court; a promise or payment "
            "may give this up. Ask 12348 (free) first.",
        ),
        template(
            "limitation-unknown.unasked",
            "Counted from {start:date} alone (of instalments, from the last), "
            "{law.limitation.period.years:count} years of limitation end on {ends:date}, "
            "{days:days} from now. A demand, debit or payment may restart them; so does asking for "
            "time or a plan. Once they are over you may refuse to pay, if you say so in the "
            "first-instance court; a promise or payment may give this up. Ask 12348 (free) first.",
        ),
        template(
            "limitation-unknown-past.known",
            "Counted from {start:date} alone, {law.limitation.period.years:count} years of "
            "limitation ended on {ends:date}, {days:days} ago, unless a demand, debit or "
            "payment restarted them. If they are over you may refuse to pay, if you say so in "
            "the first-instance court; a promise or payment may give this up. Promise and pay "
            "nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-unknown-past.unasked",
            "Counted from {start:date} alone (of instalments, from the last), "
            "{law.limitation.period.years:count} years of limitation ended on {ends:date}, "
            "{days:days} ago, unless a demand, debit or payment restarted them. If they are "
            "over you may refuse to pay, if you say so in the first-instance court; a promise "
            "or payment may give this up. Ask 12348 (free) before either.",
        ),
        template(
            "limitation-day-estimated",
            "{last:date} is estimated: holidays unknown.",
        ),
        template(
            "limitation-contact-after.unsaid",
            "{law.limitation.period.years:Count} years from {start:date} ended on {ends:date}, "
            "unless something restarted them before. The contact or payment of {event:date} "
            "came after: mere contact does not usually restart them, but a promise or payment "
            "may have given the defence away. Say and pay nothing more before you have asked "
            "12348 (free).",
        ),
        template(
            "limitation-contact-after.contact",
            "{law.limitation.period.years:Count} years from {start:date} ended on {ends:date}, "
            "unless something restarted them before. The contact of {event:date} came after: it "
            "does not usually restart them. A promise or payment may give this defence away. Say "
            "and pay nothing more before you have asked 12348 (free).",
        ),
        template(
            "limitation-contact-after.demand",
            "{law.limitation.period.years:Count} years from {start:date} ended on {ends:date}, "
            "unless something restarted them before. The demand of {event:date} came after: one "
            "that comes before the end restarts them, one after it does not by itself. But to "
            "sign it, to promise or to pay may give this defence away. Sign, promise and pay "
            "nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-contact-after.promise",
            "{law.limitation.period.years:Count} years from {start:date} ended on {ends:date}, "
            "unless something restarted them before. The promise of {event:date} came after: it "
            "may have given this defence away, which depends on what was said. Promise and pay "
            "nothing more before you have asked 12348 (free).",
        ),
        template(
            "limitation-contact-after.payment",
            "{law.limitation.period.years:Count} years from {start:date} ended on {ends:date}, "
            "unless something restarted them before. The payment of {event:date} came after: it "
            "may have given this defence away, for the rest as well; that depends on the case. "
            "Promise and pay nothing more before you have asked 12348 (free).",
        ),
        template(
            "limitation-open.instalments",
            "Of a loan in instalments {law.limitation.period.years:count} years of limitation "
            "run from the due day of the last one, or from the day all of it was validly called "
            "due. That day is not known here: they may be over, or have years to run. Look it "
            "up in the contract and add it. A promise or payment restarts them or gives this "
            "defence away: ask 12348 (free) before either.",
        ),
        template(
            "limitation-open.older",
            "This debt was due so long ago that an older, shorter limitation period may apply, "
            "so no day is given. It may well be over, unless a demand, debit, payment or "
            "promise restarted it in time. A promise or payment now may give this defence away. "
            "Promise and pay nothing before you have asked a lawyer or 12348 (free).",
        ),
        template(
            "limitation-if-called.last-instalment",
            "{law.limitation.period.years:Count} years from the last instalment, due "
            "{start:date}, end on {ends:date}. But if all of the loan was validly called due "
            "earlier (by letter, message or in the app), they run from that day and may be "
            "over. Look for that notice and add its day. A promise or payment restarts them or "
            "gives this defence away: ask 12348 (free) before either.",
        ),
        template(
            "limitation-if-called.payment",
            "Counted anew from the payment of {start:date}, {law.limitation.period.years:count} "
            "years end on {ends:date}. But if all of the loan was validly called due before (by "
            "letter, message or in the app), they may have been over by then, and the payment "
            "may have given this defence away. Look for that notice and add its day. Promise "
            "and pay nothing more before you have asked 12348 (free).",
        ),
        template(
            "limitation-if-called.promise",
            "Counted anew from the promise of {start:date}, {law.limitation.period.years:count} "
            "years end on {ends:date}. But if all of the loan was validly called due before (by "
            "letter, message or in the app), they may have been over by then, and the promise "
            "may have given this defence away. Look for that notice and add its day. Promise "
            "and pay nothing more before you have asked 12348 (free).",
        ),
        template(
            "limitation-if-called.demand",
            "Counted anew from the demand of {start:date}, {law.limitation.period.years:count} "
            "years end on {ends:date}. But if all of the loan was validly called due before (by "
            "letter, message or in the app), they may have been over by then, and a demand does "
            "not begin them again. Look for that notice and add its day. A promise or payment "
            "restarts them or gives this defence away: ask 12348 (free) before either.",
        ),
        template(
            "limitation-if-contact",
            "If on {event:date} you paid, promised something or were asked for the money, "
            "{law.limitation.period.years:count} years of limitation run from then, to "
            "{ends:date}. If it was only contact, the last day is {sooner:date}. Enter what it "
            "was. A promise or payment restarts them or gives this defence away: ask 12348 "
            "(free) before either.",
        ),
        template(
            "limitation-notarised",
            "A notarised claim has no first instance in which to raise limitation; "
            "whether it can be raised was not found. Check the "
            "{law.deadlines.steps[enforcement].years:numeral} years to apply for enforcement: "
            "by law from the last instalment in it, by an older interpretation from "
            "each one. If they may be over, object to the enforcing court; a payment does not "
            "come back. Promise and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-open.rough",
            "The days were said only roughly, so no day is given on which "
            "{law.limitation.period.years:count} years of limitation end: they may be over. "
            "Look up the due date and enter it. A promise or payment restarts them or gives "
            "this defence away: ask 12348 (free) before either.",
        ),
        template(
            "limitation-in-court-open.complaint",
            "Limitation may have been over when the suit was handed in. From which day it runs "
            "is not certain here (of instalments the last one, or the day all was validly "
            "called due; for a very old debt an older rule), so no day is given. If so you may "
            "refuse to pay, if you say it in the answer and at the first-instance hearing; "
            "later it is as a rule not heard. Promise and pay nothing before you have asked "
            "12348 (free).",
        ),
        template(
            "limitation-in-court-open.preservation",
            "Limitation may have been over when the other side applied to the court. From which "
            "day it runs is not certain here (of instalments the last one, or the day all was "
            "validly called due; for a very old debt an older rule), so no day is given. If so "
            "you may refuse to pay, if you say it in the answer to the suit and at the "
            "first-instance hearing; a freeze does not change that. Promise and pay nothing "
            "before you have asked 12348 (free).",
        ),
        template(
            "limitation-in-court-open.ruling",
            "Limitation may have been over when the suit was handed in. From which day it runs "
            "is not certain here (of instalments the last one, or the day all was validly "
            "called due; for a very old debt an older rule), so no day is given. If so you may "
            "refuse to pay, but have to say it in the first instance; later it is as a rule not "
            "heard. Promise and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-in-court-open.arbitration",
            "Limitation may have been over when the other side applied for arbitration. From "
            "which day it runs is not certain here (of instalments the last one, or the day all "
            "was validly called due; for a very old debt an older rule), so no day is given. If "
            "so, say it in your answer and at the hearing: it holds there too, where no law "
            "sets another. Promise and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-in-court-open.payment-order",
            "Limitation may have been over when the order was applied for. From which day it "
            "runs is not certain here (of instalments the last one, or the day all was validly "
            "called due; for a very old debt an older rule), so no day is given. If so, write "
            "that into the objection, within the days above: without one the order can be "
            "enforced. Promise and pay nothing before you have asked 12348 (free).",
        ),
        template(
            "limitation-in-court-open.payment-order-late",
            "Limitation may have been over when the order was applied for. But the days to "
            "object to the order are over, and with them as a rule that defence. Where a good "
            "reason kept you, you may apply for more time, with the objection, within "
            "{law.deadlines.missed.days:count} days of the obstacle ending; the court decides. "
            "Promise and pay nothing before you have asked 12348 (free).",
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
