"""Words for what was taken where nothing was said."""

from overdue_cli.words.template import template

# Findings that come in kinds: the field that says which, and so which words.
BY_FIELD = {
    "as-of-assumed": "of",
    "limitation-from": "basis",
    "rate-assumed": "basis",
    "multiplier-assumed": "basis",
    "convention-given": "which",
    "schedule-followed": "method",
    "payments-counted": "order",
    "pauses-in-cap": "by",
}
TEMPLATES = dict(
    (
        template(
            "as-of-assumed.told",
            "Days are counted from the due date {due:date} (not itself counted) to {as_of:date}.",
        ),
        template(
            "as-of-assumed.roughly",
            "The days overdue were said only roughly: they are counted from about {due:date} (not "
            "itself counted) to {as_of:date}, and every day above that follows from it is only "
            "about so.",
        ),
        template(
            "rate-assumed.reported",
            "Rate not given: {point:rate} a {period:period} taken, {low:rate} to {high:rate} "
            "possible. These figures are from public accounts and reports (second-hand), not from "
            "your contract.",
        ),
        template(
            "rate-assumed.reported-one",
            "Rate not given: {point:rate} a {period:period} taken. It is widely reported, not "
            "confirmed; the contract text was not found.",
        ),
        template(
            "rate-assumed.assumed",
            "Rate not given and no source for it: {point:rate} a {period:period} taken as an "
            "example, {low:rate} to {high:rate} as bounds set by this program.",
        ),
        template(
            "multiplier-assumed.reported",
            "Penalty multiple not given: {point:number} taken. It is widely reported, not "
            "confirmed; the contract text was not found. The rule for banks allows {low:number} "
            "to {high:number}.",
        ),
        template(
            "multiplier-assumed.reported-wide",
            "Penalty multiple not given: {point:number} taken. It is widely reported, not "
            "confirmed; the contract text was not found. {low:number} to {high:number} are bounds "
            "set by this program.",
        ),
        template(
            "multiplier-assumed.law",
            "Penalty multiple not given: {point:number} taken; the rule for banks allows "
            "{low:number} to {high:number}.",
        ),
        template(
            "multiplier-assumed.reported-unchanged",
            "Penalty multiple not given: the rate is taken to stay the same once overdue. It is "
            "widely reported, not confirmed.",
        ),
        template(
            "multiplier-assumed.assumed",
            "Penalty multiple not given: {point:number} taken, {low:number} to {high:number} as "
            "bounds set by this program.",
        ),
        template(
            "year-assumed",
            "A yearly rate is read on {days:number} days to the year; contracts differ.",
        ),
        template(
            "all-one-due-date",
            "All overdue principal is counted from one due date. Instalments that fell due on "
            "different days come out lower.",
        ),
        template(
            "rounded-once",
            "Each line is rounded once to the fen, half up; the total is the sum of the lines "
            "shown.",
        ),
        template(
            "whole-loan-assumed",
            "All principal still owed was not given: only the overdue principal is counted.",
        ),
        template(
            "pay-day-assumed",
            "No payday was given: payments are counted from {first_date:date} on, once a month.",
        ),
        template(
            "secured-assumed",
            "A home is taken to stand for this loan: the plan only catches up with what is "
            "overdue, and that comes before other debts. If none does, enter it as a bank's "
            "consumer loan.",
        ),
        template("others-zero", "Other debt payments were not given: counted as 0."),
        template("reserve-zero", "No reserve was given: counted as 0."),
        template(
            "rules-as-of", "The rules are as of {day:date}; what changed later is not in here."
        ),
        template(
            "limitation-from.last-instalment",
            "The limitation period is counted from the due day of the last instalment, "
            "{start:date}; if all of it was validly called due earlier, from that day.",
        ),
        template(
            "limitation-from.called",
            "The limitation period is counted from {start:date}, for which the whole loan was "
            "called due. Whether that was valid is to be checked.",
        ),
        template(
            "limitation-from.no-due-day",
            "No due day was agreed: the limitation period is counted from {start:date}, the end "
            "of the time given when the money was first asked for, or the day of a clear refusal.",
        ),
        template(
            "event-counted",
            "The payment or contact of {event:date} is taken to have restarted the limitation "
            "period, which would then end on {ends:date}. A mere contact, with no demand and no "
            "promise, may not have.",
        ),
        template(
            "event-not-counted",
            "The contact of {event:date} is not counted: contact alone does not restart the "
            "limitation period. If you paid or promised something then, or were asked for the "
            "money, say so, and it is counted anew from that day.",
        ),
        template(
            "card-bill-assumed",
            "Only the sum of the card's bill is known. It is taken as one bill: statement "
            "{due_days:number} days before the due date, purchases posted {point:number} days "
            "before it ({low:number} to {high:number}), nothing paid since. With the "
            "day and amount of each transaction nothing is assumed.",
        ),
        template(
            "card-late-assumed",
            "The card agreement was not read: a minimum payment of {minimum:rate} of the "
            "principal, and a late-payment charge of {point:rate} of what of it was missed; at "
            "the low end {low:rate}, because it needs an agreement.",
        ),
        template(
            "card-late-ends",
            "How long the bank goes on with late-payment charges is not known: {count:number} of "
            "them are counted; at the high end they go on to today.",
        ),
        template(
            "card-grace-counted",
            "{days:days} of grace after the due date, which the banks' self-regulation names as "
            "the least; at the high end none. It is no right by law.",
        ),
        template(
            "card-method-unsaid",
            "How the agreement counts interest was not entered: on the whole balance, not "
            "compounded. At the low end only on what stayed unpaid; at the high end compounded "
            "monthly.",
        ),
        template("convention-given.day_count", "Days are counted as entered: {value:day-count}."),
        template("convention-given.end_day", "End days are counted as entered: {value:end-day}."),
        template("convention-given.rounding", "Amounts are rounded as entered: {value:rounding}."),
        template(
            "schedule-followed.level",
            "The instalments follow from the loan as entered: {count:number} level payments, the "
            "first {paid:number} of them paid.",
        ),
        template(
            "schedule-followed.equal-principal",
            "The instalments follow from the loan as entered: {count:number} payments of equal "
            "principal, the first {paid:number} of them paid.",
        ),
        template(
            "schedule-followed.interest-first",
            "The instalments follow from the loan as entered: interest monthly over "
            "{count:number} months and the principal at the end; the first {paid:number} paid.",
        ),
        template(
            "schedule-followed.bullet",
            "The instalments follow from the loan as entered: all of it at the end of "
            "{count:number} months.",
        ),
        template(
            "acceleration-counted",
            "All principal counts as overdue from {day:date}, the day on which, as entered, the "
            "notice took effect. Without an effective notice it would not.",
        ),
        template(
            "grace-counted",
            "Days of grace, as entered: {days:number}. An instalment paid in full within them was "
            "paid in time; one that was not is overdue from its due day on.",
        ),
        template(
            "surplus-counted",
            "What was paid beyond what was due is kept until more falls due, as entered, and "
            "lowers no interest until then: {credit:money} now. The plan counts it when it begins.",
        ),
        template("pauses-counted", "Spans without interest, as entered: {count:number}."),
        template(
            "pauses-in-cap.licensed",
            "Days without interest count like all others for the line in section 3: the opinions "
            "hold all charges together (总计) to a yearly rate and leave no days out. A court may "
            "see it differently.",
        ),
        template(
            "pauses-in-cap.private",
            "Days without interest count like all others for the line in section 3: the "
            "provisions hold all charges together (总计) to {law.lending.private_multiple:count} "
            "times the LPR and leave no days out. A court may see it differently.",
        ),
        template("rate-changes-counted", "Changes of the rate, as entered: {count:number}."),
        template(
            "compound-not-capitalised",
            "Nothing was entered on when compound interest joins its own base: it does not.",
        ),
        template(
            "payments-counted.statute",
            "Payments went to fees, then interest, then principal: the order of the law where "
            "the contract has no other.",
        ),
        template(
            "payments-counted.fees-interest-principal",
            "Payments went to fees, then interest, then principal, as entered.",
        ),
        template(
            "payments-counted.principal-first",
            "Payments went to principal first, as entered.",
        ),
        template(
            "payments-counted.by-instalment",
            "Payments went to the oldest instalment first, its interest and its own penalty "
            "interest before its principal, as entered.",
        ),
        template(
            "payments-counted.compound-penalty-interest-principal",
            "Payments went to fees, then compound interest, penalty interest, interest and "
            "principal, as entered.",
        ),
        template(
            "payments-counted.penalty-last",
            "Payments went to fees, then interest, then principal, and to penalty interest last, "
            "as entered.",
        ),
    )
)
