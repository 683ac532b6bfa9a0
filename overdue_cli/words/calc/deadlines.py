"""Words for periods: delayed performance, deadlines in a court case, limitation."""

from overdue_cli.words.template import template

DELAY = (
    template(
        "help.calc.delay-interest",
        "The doubled part of the interest for being late with a judgment.",
    ),
    template(
        "calc.delay-interest", "Delayed performance of a judgment: the doubled part of the interest"
    ),
    template(
        "help.calc-field.judgment_debt",
        "Money debt of the judgment still unpaid when the time for performance ended, without "
        "general interest.",
    ),
    template(
        "help.calc-field.expiry",
        "Last day for performance in the judgment; where it sets none, the day it took "
        "effect. From {law.delay.since:date} on.",
    ),
    template("help.calc-field.performed", "Day it was paid in full, or the day to count to."),
    template(
        "help.calc-field.paid", "A payment on the judgment debt: day and amount. May be repeated."
    ),
    template(
        "help.calc-field.part",
        "A further part of the debt of a judgment to be performed in parts: the last day of its "
        "own period, and what of it was unpaid then. May be repeated.",
    ),
    template(
        "help.calc-field.suspension",
        "Enforcement suspended though the debtor had not asked for it: first day, and the day it "
        "resumed. May be repeated.",
    ),
    template(
        "help.calc-field.delay_days",
        "How days are counted: one-end (last day minus first), or both-ends (one more).",
    ),
    template(
        "help.calc-field.delay_order",
        "What payments go to first: debt (the rule), or doubled-part where the parties agreed on "
        "it.",
    ),
    template("value.delay-interest", "Doubled part"),
    template("value.delay-interest-other-days", "Doubled part, days counted the other way"),
    template("value.delay-days", "Days counted"),
    template("value.delay-window", "Doubled part of these days"),
    template("value.judgment-debt-left", "Judgment debt still unpaid"),
    template("value.delay-interest-left", "Doubled part still unpaid"),
    template("value.delay-overpaid", "Paid beyond both"),
    template("convention.delay-one-end", "days: last day minus first"),
    template("convention.delay-both-ends", "days: first and last day both count"),
    template(
        "delay-days-differ",
        "The rule runs from the day the time for performance ends to the day of performance and "
        "does not say whether both days count. Practice differs by one day, so both results are "
        "shown; ask the enforcement judge which one is used.",
    ),
    template(
        "general-interest-apart",
        "General interest follows the judgment itself. It is no part of the base here and is not "
        "computed; where the judgment awards none, none is due for this time.",
    ),
    template(
        "delay-order",
        "Payments lower the debt of the judgment first and the doubled part last, unless the "
        "parties agreed otherwise. If part of a payment went to general interest, enter only the "
        "rest.",
    ),
    template(
        "delay-in-parts",
        "Where the judgment is to be performed in parts, each part bears the doubled part from "
        "the end of its own period. Whether one missed part makes all of it due, the judgment "
        "says.",
    ),
    template(
        "suspension-skipped",
        "Days of suspension are left out only where the judgment was under review or retrial and "
        "the debtor had not asked for the suspension.",
    ),
)

PERIODS = (
    template(
        "help.calc.deadline", "The last day for an answer, an objection, an appeal or enforcement."
    ),
    template("calc.deadline", "Until when"),
    template(
        "help.calc-field.step",
        "answer, payment-order-objection, appeal-judgment, appeal-ruling, answer-appeal, retrial, "
        "preservation-reconsideration, set-aside-award, enforcement, resist-award, "
        "resist-notarised or distribution-objection.",
    ),
    template(
        "help.calc-field.served",
        "Day of service, which need not be the day it was read; for a retrial, the day the "
        "judgment took effect; for enforcement, the last day for performance in the judgment.",
    ),
    template(
        "convention.days-off-move-on",
        "a last day that is a day off moves on; weekends are days off unless made working days",
    ),
    template(
        "convention.days-off-estimated",
        "an estimate: the days off of that year are not in the calendar, weekends and fixed "
        "holidays are taken",
    ),
    template("value.last-day", "Last day"),
    template("calc-value.estimated", "{value} (an estimate)"),
    template("value.days-left", "Days left"),
    template("value.days-since", "Days since the last day"),
    template("value.period-first-day", "First day counted"),
    template("value.period-nominal-last-day", "Last day before days off"),
    template("value.period-day-off", "Day off, passed over"),
    template(
        "calendar-not-published",
        "The official days off of {year} are not in the calendar used here, which ends with "
        "{known_through}; the notice of the State Council may not be published yet. The day is an "
        "estimate: check it when the notice is out.",
    ),
    template(
        "calendar-not-known",
        "The official days off of {year} are not in the calendar used here, which begins with "
        "{known_from}. The day is an estimate: check it.",
    ),
    template(
        "service-to-check",
        "Everything hangs on the day of service, read or not. Signed for by an adult of the "
        "family living in the same home, it is served that day; sent electronically with consent, "
        "which may stand in the contract or lie in answering, on the day it arrived in that "
        "system; by post, on the day on the receipt. Refused and left at the home with witnesses "
        "or pictures, it counts as served. Sent back because the address given was wrong or had "
        "changed without notice, or because it was refused, the day it went back counts, unless "
        "the addressee shows that there was no fault. Of somebody who cannot be found there may "
        "be a public notice: served {law.deadlines.public_notice.days:number} days after it came "
        "out. Not sure: ask the court which day it goes by, and until then take the earliest.",
    ),
    template(
        "older-law",
        "This was served before {since:date}, when the law now in force began. The law of that "
        "time set another period, which was not read here, so no day is given: ask 12348 (free) "
        "whether it is over.",
    ),
    template(
        "award-service-to-check",
        "An award is served in the way the parties agreed on, and where nothing was agreed as the "
        "rules of the institution say; that need not be the day it was read. Ask the institution "
        "which day it goes by.",
    ),
    template(
        "answer-missed",
        "Without an answer the case goes on all the same. It is still better to answer.",
    ),
    template(
        "rulings-to-appeal",
        "Only three kinds of ruling can be appealed: that a suit is not taken up, that it is "
        "dismissed without a judgment, and on an objection to jurisdiction. Against one on "
        "preservation there is reconsideration instead, with a shorter time.",
    ),
    template(
        "appeal-answer-missed",
        "Without an answer the second instance goes on all the same. It is still better to answer.",
    ),
    template(
        "retrial-limits",
        "A retrial takes one of the grounds the law names, and for some of them the time runs "
        "from the day they became known. The time is not extended or interrupted. Applying does "
        "not stop enforcement.",
    ),
    template(
        "freeze-stays",
        "Reconsideration is asked for once, of the court that made the ruling; meanwhile the "
        "ruling is carried out. In a dispute over property it is lifted where the one whose "
        "property it is gives security.",
    ),
    template(
        "award-in-force",
        "An award is in force since the day it was made. It is set aside only on the grounds the "
        "law names, by the intermediate court at the seat of the institution.",
    ),
    template(
        "distribution-suit",
        "If somebody objects to the objection, a suit has to follow within the days the law sets, "
        "or the plan stays as it was.",
    ),
    template(
        "objection-form",
        "The objection must be in writing. An oral one has no effect, and neither has one that "
        "only says that the money is not there, or asks for more time or another way of paying. "
        "One that comes late counts as none.",
    ),
    template(
        "enforcement-late",
        "A court also takes a late application; it is then for the debtor to object. The "
        "{law.deadlines.steps[enforcement].years:count} years can be interrupted and begin "
        "again, so this day holds only where nothing has interrupted them.",
    ),
    template(
        "resist-also",
        "This counts from service of the enforcement notice. For some grounds the "
        "{law.deadlines.steps[resist-notarised].days:count} days count from the day the "
        "facts became known, while enforcement goes on.",
    ),
    template(
        "posted-in-time",
        "What is posted before the period ends is in time, so keep the receipt of the post.",
    ),
    template(
        "missed-for-cause",
        "Who missed it through force majeure or for another good reason may ask for more "
        "time within {law.deadlines.missed.days:count} days after the obstacle is gone; "
        "the court decides.",
    ),
)

LIMITATION = (
    template(
        "help.calc.limitation",
        "The limitation period by the count, with what restarts it, and the facts to check.",
    ),
    template("calc.limitation", "Limitation: the last day by the count, and the facts to check"),
    template("help.calc-field.due", "Day payment was due."),
    template(
        "help.calc-field.no_due_day",
        "Where no due day was agreed: the end of the time the lender gave when it first asked, or "
        "the day of a clear refusal.",
    ),
    template(
        "help.calc-field.last_instalment",
        "Day the last instalment was due, for a debt in instalments; enough without a due day.",
    ),
    template(
        "help.calc-field.called_due",
        "Day for which the lender called the whole loan due, if it did.",
    ),
    template(
        "help.calc-field.event",
        "What may have restarted the period: day, kind and, for a procedure, the day it ended. "
        "Kinds: demand (day it arrived; of a card, day it was sent), auto-debit, payment, "
        "request-for-time, repayment-plan, security, public-notice, assignment-notice, "
        "debt-assumption, mediation, police-report, set-off, subrogation, co-debtor, "
        "suit, arbitration, payment-order, preservation, enforcement. May be repeated.",
    ),
    template("value.limitation-last-day", "Last day by the count"),
    template(
        "value.limitation-last-day-called",
        "Last day by the count, if all of it was validly called due",
    ),
    template(
        "value.limitation-longest", "{law.limitation.longest.years:Count} years from the due date"
    ),
    template(
        "value.limitation-longest-last-instalment",
        "{law.limitation.longest.years:Count} years from the due date of the last instalment",
    ),
    template("value.limitation-open", "Procedure still open"),
    template("value.limitation-from-due", "From the due date"),
    template("value.limitation-from-last-instalment", "From the due date of the last instalment"),
    template(
        "value.limitation-from-no-due-day",
        "From the end of the time given on demand, or the refusal",
    ),
    template("value.limitation-from-called", "From the day it was called due"),
    template("value.limitation-from-demand", "Again from the demand"),
    template("value.limitation-from-auto-debit", "Again from the automatic debit"),
    template("value.limitation-from-payment", "Again from the payment"),
    template("value.limitation-from-request-for-time", "Again from the request for time"),
    template("value.limitation-from-repayment-plan", "Again from the repayment plan"),
    template("value.limitation-from-security", "Again from giving security"),
    template("value.limitation-from-mediation", "Again from the request for mediation"),
    template("value.limitation-from-police-report", "Again from the outcome of the police report"),
    template(
        "value.limitation-from-preservation", "Again from the end of the preservation before suit"
    ),
    template("value.limitation-from-assignment-notice", "Again from the notice of assignment"),
    template("value.limitation-from-public-notice", "Again from the public notice"),
    template("value.limitation-from-debt-assumption", "Again from the taking over of the debt"),
    template("value.limitation-from-set-off", "Again from the end of the suit with the set-off"),
    template("value.limitation-from-subrogation", "Again from the end of the suit in its place"),
    template("value.limitation-from-co-debtor", "Again from the event against a joint debtor"),
    template("value.limitation-from-suit", "Again from the end of the lawsuit"),
    template("value.limitation-from-arbitration", "Again from the end of the arbitration"),
    template(
        "value.limitation-from-payment-order", "Again from the end of the payment-order procedure"
    ),
    template("value.limitation-from-enforcement", "Again from the end of enforcement"),
    template(
        "count-no-verdict",
        "This is a day by the count, from what was entered. Whether the claim is time-barred "
        "hangs on the facts below and is for a court to decide.",
    ),
    template(
        "event-too-early",
        "Not counted: {kind:limitation-event} of {day:date}; the period had not begun.",
    ),
    template(
        "event-too-late",
        "Not counted: {kind:limitation-event} of {day:date}; it came after the last day by the "
        "count, {last:date}, unless something else had restarted the period before.",
    ),
    template(
        "event-ahead",
        "Not counted: {kind:limitation-event} of {day:date}; it lies after the day counted to.",
    ),
    template(
        "own-act-after-end",
        "What the borrower did on {day:date}, after the last day, may still matter: agreeing to "
        "pay, or paying, after the end can close off the defence. Have a lawyer look at it.",
    ),
    template(
        "procedure-open",
        "Taken as still open: {kind:limitation-event} of {day:date}. The period begins again when "
        "the procedure ends.",
    ),
    template(
        "from-last-instalment",
        "One debt in instalments counts as a whole from the due date of its last instalment.",
    ),
    template(
        "called-due-differs",
        "Whether the whole loan was validly called due, and whether the period then runs from "
        "that day, has to be checked. Both counts are shown; where all was validly called due "
        "before the last instalment, the earlier one holds.",
    ),
    template(
        "older-period-to-check",
        "The debt was due before the Civil Code took effect on "
        "{law.limitation.in_force.since:date}. {law.limitation.period.years:Count} years "
        "is its period; whether an older one applied, and had run out, has to be checked.",
    ),
    template(
        "facts-that-restart",
        "To check: each of these restarts the period while it runs: {kinds:limitation-event}. A "
        "letter, message or notice counts when it arrived or should have arrived.",
    ),
    template(
        "card-restarts",
        "Of a credit card a demand counts once it was sent to the phone number, address or e-mail "
        "left with the bank, read or not; so does taking money from the account as agreed, and "
        "reporting a suspected crime to the police.",
    ),
    template(
        "older-period-applies",
        "The debt was due before {day:date}, and nothing entered restarted the period since. An "
        "older, shorter period may apply, so no last day is given: ask a lawyer.",
    ),
    template(
        "facts-that-halt",
        "To check: obstacles in the last {law.limitation.halt.months:count} months that "
        "kept the lender from claiming. They halt the period.",
    ),
    template(
        "first-instance-only",
        "A court does not apply the limitation period by itself. The defence is the borrower's to "
        "raise, and as a rule in the first instance.",
    ),
    template(
        "after-the-end",
        "After the end, agreeing to pay or signing a collection notice can close off the defence, "
        "and what was paid freely cannot be asked back.",
    ),
)

TEMPLATES = dict((*DELAY, *PERIODS, *LIMITATION))
