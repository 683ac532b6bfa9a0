"""Words for where a debt stands and what may come next."""

from overdue_cli.words.template import template

# Findings that come in kinds: the field that says which, and so which words.
BY_FIELD = {
    "not-overdue": "when",
    "days-rough": "stages",
    "grace-reported": "due",
    "grace-varies": "due",
    "usual-now": "band",
    "measure": "measure",
}
TEMPLATES = dict(
    (
        template(
            "not-overdue.later",
            "Not overdue yet: it falls due on {due:date}, in {days:days}. If you see that you "
            "cannot pay in full, ask before then: the law lets you apply for an extension, and "
            "the lender decides.",
        ),
        template(
            "not-overdue.today",
            "It falls due today, {due:date}, and is not overdue yet. If you see that you cannot "
            "pay in full, ask today: the law lets you apply for an extension before the date "
            "passes, and the lender decides.",
        ),
        template(
            "not-overdue.grace",
            "The bill fell due on {due:date}. Paid within the days of grace it counts as paid in "
            "time, where the bank gives them.",
        ),
        template(
            "not-overdue.unsaid",
            "Not overdue yet; with the due date entered the days can be given. Until it passes, "
            "the law lets you apply for an extension; the lender decides.",
        ),
        template(
            "days-rough.same",
            "The days were said only roughly: counted as {days:days}, they may be {low:number} to "
            "{high:number}. With the due date the days are exact.",
        ),
        template(
            "days-rough.differs",
            "The days were said only roughly: counted as {days:days}, they may be {low:number} to "
            "{high:number}, which is anything from {first} to {last}. The due date decides "
            "which.",
        ),
        template(
            "days-rough.plain",
            "The days were said only roughly: counted as {days:days}, they may be {low:number} to "
            "{high:number}; dates that count from the due date move with them.",
        ),
        template(
            "stage-now",
            "{days:days} overdue, {bucket} in the trade (days "
            "{first_day:number}-{last_day:number}). Credit reports lag and usually show "
            '"{report_code}"; the report decides.',
        ),
        template(
            "stage-open",
            "{days:days} overdue, {bucket} in the trade (from day {first_day:number} on). "
            'Credit reports lag and usually show "{report_code}"; the report decides.',
        ),
        template(
            "stage-card",
            "{days:days} past the due date, {bucket} in the trade. For cards the number in the "
            "credit report usually counts the months in which the minimum was not met; the "
            "report decides.",
        ),
        template(
            "stage-private",
            "{days:days} overdue. Names such as M1 belong to licensed lenders. Whether a "
            "private loan is in your credit report, only the report can say.",
        ),
        template(
            "usual-now.before-due",
            "At this point there is usually no more than a reminder that the date is near.",
        ),
        template(
            "usual-now.first-days",
            "In the first days one usually sees the debit tried again, messages, and perhaps a "
            "first call by a robot or a person.",
        ),
        template(
            "usual-now.first-month",
            "In the first month it is mostly the lender's own people who call. The credit limit "
            "is often suspended, and the overdue may be reported to the credit bureau.",
        ),
        template(
            "usual-now.second-month",
            "In the second month many lenders hand the case to an outside agency; lawyers' "
            "letters and invitations to mediation are also reported from here on.",
        ),
        template(
            "usual-now.third-month",
            "In the third month more cases are with outside agencies, and some borrowers are "
            "asked for the whole loan at once.",
        ),
        template(
            "usual-now.after-90",
            "After 90 days the loan is usually booked as non-performing inside the bank. "
            "Mediation or a lawsuit becomes more likely than before, but there is no day on "
            "which it is certain.",
        ),
        template(
            "usual-now.after-a-year",
            "After this long, contact comes and goes. The claim may be sold on; before you speak "
            "about money with a new creditor, have the transfer confirmed by the old one.",
        ),
        template("measure.notice", "Reminders by message, e-mail or app: {likelihood:likelihood}."),
        template(
            "measure.phone",
            "Calls: {likelihood:likelihood}. They ask for the cause and for a date.",
        ),
        template(
            "measure.outsourced",
            "Collection by an outside agency: {likelihood:likelihood}. Ask for the agency's name "
            "and check it with the lender.",
        ),
        template(
            "measure.visit",
            "A visit to your home: {likelihood:likelihood}. It is mostly outside agencies that "
            "come; no day makes a visit certain.",
        ),
        template(
            "measure.legal",
            "Legal steps (mediation, payment order, suit): {likelihood:likelihood}.",
        ),
        template(
            "course-private",
            "We found no reliable account of how private lenders go about it. The law leaves "
            "them talking, mediation, a payment order or a lawsuit; threats and harassment are "
            "not among them.",
        ),
        template(
            "measures-parallel",
            "These five can run side by side, in any order. They are not steps of a ladder, and "
            "none follows from the one before by itself.",
        ),
        template(
            "no-waiting-period",
            "We found no rule that sets a number of days before a lender may sue: it is possible "
            "as soon as a payment is missed, which does not mean that it happens. How soon "
            "depends on the lender, the amount, and whether you can be reached.",
        ),
        template(
            "lawyer-letter",
            "A lawyer's letter is not a lawsuit and sets no deadline in court, and nobody can "
            "tell from it when a suit comes. As a demand it may restart the "
            "{law.limitation.period.years:count}-year limitation period (on a card even one that "
            "was only sent), so note the day it came. Check that the firm exists and ask it, on "
            "its public number, whether it sent the letter.",
        ),
        template(
            "acceleration-by-contract",
            "If you are asked to repay everything at once: whether and from when the lender may "
            "do that is in the contract (look for 提前到期, acceleration). Public accounts name "
            "many different day counts; none was confirmed. Until the lender has validly declared "
            "it, what is not due yet stays at the contract rate. You may ask which clause they "
            "rely on and on which day they gave notice.",
        ),
        template(
            "grace-reported.unsaid",
            "By some accounts Weilidai adds no penalty and reports nothing if it is paid by "
            "midnight of the day after the due date; others deny it, no contract was found to say "
            "it, and it is no right.",
        ),
        template(
            "grace-reported.known",
            "By some accounts Weilidai adds no penalty and reports nothing if it is paid by "
            "midnight of the next day ({until:date}); others deny it, no contract was found to "
            "say it, and it is no right. If you can pay in full, do it before then.",
        ),
        template(
            "grace-tonight",
            "Tonight first: by some accounts Weilidai takes a payment until midnight "
            "({until:date}) as on time; others deny it, no contract was found to say it, and it "
            "is no right. If you can pay in full, do it in the app before then.",
        ),
        template(
            "grace-card",
            "A self-regulatory card convention names at least {law.cards.grace_days:count} "
            "days of grace (second-hand). Ask your bank whether it gives them.",
        ),
        template(
            "grace-varies.unsaid",
            "Some lenders are reported to take payment until the end of the day after the due "
            "date as on time. It is no right unless your contract says so.",
        ),
        template(
            "grace-varies.known",
            "Some lenders are reported to take payment until the end of the next day "
            "({until:date}) as on time. It is no right unless your contract says so.",
        ),
        template(
            "loan-class-now",
            "Inside the bank the loan must be put at least into the class "
            '"{loan_class:loan-class}" from day {first_day:number} on. That is a word of the '
            'bank\'s own books, separate from your credit report; even "loss" there neither '
            "cancels the debt nor announces a suit.",
        ),
    )
)
