"""Words for interest and for the claim on a loan."""

from overdue_cli.words import common
from overdue_cli.words.template import same, template

_INTEREST_NOT_DUE = template("value.interest-not-due", "Interest on principal not due yet")
_PENALTY_EXTRA = template("value.penalty-extra", "What the penalty adds")

TEMPLATES = dict(
    (
        template(
            "follows-lpr",
            "The rate goes by the {term:lpr-term} of each day, {first:rate} on the first day and "
            "{last:rate} on the last with its points. It moves on the day of each "
            "announcement here; a contract may have it move once a year, or not at all.",
        ),
        template(
            "lpr-held",
            "The {term:lpr-term} of {day:date}, {rate:rate} with its points, is taken "
            "for all days to come; nobody knows later ones.",
        ),
        template(
            "lpr-not-checked",
            "From {since:date} on the LPR is the last one known, {rate:rate}, and was not "
            "checked; please look up the latest announcement.",
        ),
        template(
            "help.calc.interest",
            "Interest on a sum over a span of days, with changes of rate and payments.",
        ),
        template(
            "help.calc.loan",
            "A whole loan: overdue instalments, acceleration, compound interest, pauses, payments.",
        ),
        template(
            "help.calc-field.daily_change", "A new daily rate from a day on; may be given again."
        ),
        template(
            "help.calc-field.payment_day",
            "From when a payment lowers the base: the same day, or the next.",
        ),
        template(
            "help.calc-field.fees_on",
            "Day from which the fees are owed; from the start if not given.",
        ),
        template(
            "help.calc-field.surplus",
            "What is paid beyond what is due: ahead (counted at once on what is not due yet) or "
            "credit (kept until it is).",
        ),
        template(
            "help.calc-field.instalment",
            "What fell or falls due: day, principal and, if stated, its contract interest; may be "
            "given again.",
        ),
        template(
            "help.calc-field.draw",
            "What was drawn on a line of credit that may be repaid at any time: day and amount; "
            "may be given again. Then an instalment, as DATE:0, is only a day on which interest "
            "falls due.",
        ),
        template(
            "help.calc-field.draw_due", "Day on which all that was drawn falls due, if it is known."
        ),
        template("help.calc-field.accelerated", "Day on which notice that all is due took effect."),
        template(
            "help.calc-field.interest_from",
            "From when principal not due yet bears interest by the day.",
        ),
        template(
            "help.calc-field.pause",
            "Days on which interest, or only the penalty, does not run; the end day is not "
            "counted.",
        ),
        template("help.calc-field.compound", "The contract has compound interest."),
        template(
            "help.calc-field.capitalised", "When unpaid compound interest joins its own base."
        ),
        template(
            "help.calc-field.compound_on_penalty",
            "Count compound interest on penalty interest too.",
        ),
        template("calc.interest", "Interest, window by window"),
        template("calc.loan", "The claim on the loan"),
        _INTEREST_NOT_DUE,
        template("value.contract-interest", "Interest at the contract rate"),
        _PENALTY_EXTRA,
        same("value.compound", common.COMPOUND),
        template("value.interest-not-due-charged", "Interest on principal not due yet in all"),
        template("value.contract-interest-charged", "Interest at the contract rate in all"),
        template("value.penalty-extra-charged", "What the penalty adds in all"),
        template("value.compound-charged", "Compound interest in all"),
        template("value.charged", "Interest counted by the day in all"),
        template("value.owed", "Owed and due"),
        template("value.owed-not-due", "Not due yet"),
        template("value.paid", "Paid in all"),
        template(
            "value.interest-not-due-charged-360",
            "Interest on principal not due yet in all, year of 360 days",
        ),
        template(
            "value.contract-interest-charged-360",
            "Interest at the contract rate in all, year of 360 days",
        ),
        template(
            "value.penalty-extra-charged-360", "What the penalty adds in all, year of 360 days"
        ),
        template("value.compound-charged-360", "Compound interest in all, year of 360 days"),
        template("value.charged-360", "Interest counted by the day in all, year of 360 days"),
        template("value.owed-360", "Owed and due, year of 360 days"),
        template("value.owed-not-due-360", "Not due yet, year of 360 days"),
        template("value.paid-360", "Paid in all, year of 360 days"),
        template("value.remaining", "Total left"),
        template("value.remaining-360", "Total left, year of 360 days"),
        template("value.remaining-interest", "Interest left"),
        template("value.remaining-principal", "Principal left"),
        same("value.left-fees", common.FEES),
        template("value.left-stated-interest", "Contract interest fallen due"),
        template("value.left-contract-interest", "Interest on overdue principal, contract rate"),
        same("value.left-penalty-extra", _PENALTY_EXTRA),
        same("value.left-compound", common.COMPOUND),
        same("value.left-principal", common.OVERDUE_PRINCIPAL),
        same("value.left-interest-not-due", _INTEREST_NOT_DUE),
        template("value.left-principal-not-due", "Principal not due yet"),
        same("value.paid-fees", common.TO_FEES),
        same("value.paid-interest", common.TO_INTEREST),
        same("value.paid-principal", common.TO_PRINCIPAL),
        template("value.paid-ahead", "To what was not due yet"),
        template("value.paid-over", "More than was owed"),
        template("value.line-base", "Base"),
        template("value.line-rate-day", "Rate a day"),
        template("value.line-rate-year", "Rate a year"),
        template("value.line-multiple", "Multiple"),
        same("value.line-days", common.DAYS),
        template("convention.per-instalment", "rounded once for each instalment"),
        template("convention.at-total", "rounded once, in the sum"),
        template(
            "year-not-said",
            "Nothing was said on days in a year. Over 365 days it is {by_365:money}, over 360 "
            "days {by_360:money}. The contract decides.",
        ),
        same("last-day-free", common.FIRST_DAY_COUNTS),
        template(
            "every-line-rounded",
            "Each line is rounded half-up to the fen, once; the total is the sum of the lines.",
        ),
        template("payment-day-free", "A payment lowers the base on its own day."),
        template(
            "paid-by-statute",
            "Payments go to fees first, then interest, then principal; so it is where the "
            "contract says nothing else.",
        ),
        template(
            "paid-by-contract",
            "Payments are counted in the order you gave; it holds if the contract has it.",
        ),
        template("paid-over", "{over:money} more was paid than was owed."),
        template(
            "multiple-unusual",
            "The multiple is {multiple:number}. For overdue loans banks may agree on "
            "{least:number} to {most:number} times the contract rate. Check the contract.",
        ),
        template(
            "too-large-to-count",
            "Compound interest grows past any amount this program counts. Check the rate and the "
            "days.",
        ),
        template(
            "acceleration-notice",
            "All principal counts as overdue from {day:date}. That holds only if the contract "
            "allows it and the notice reached you by then; before that day, only the instalments "
            "already due are overdue.",
        ),
        template(
            "acceleration-before-due",
            "On {day:date} none of these instalments was due yet; the first was on {first:date}. "
            "Ask what the loan was called due for, and where the contract says so.",
        ),
        template(
            "drawn-by-day",
            "What was drawn bears interest by the day from the day it was drawn, and less from "
            "the day something is paid back. A payment made before anything is due goes to the "
            "interest that has run up, then to principal. Interest falls due on the days you "
            "gave, and with all that was drawn.",
        ),
        template("value.credit-kept", "Kept for what falls due later"),
        template("value.credit-kept-360", "Kept for what falls due later (year of 360 days)"),
        template("value.paid-credit", "Kept until more falls due"),
        template(
            "surplus-kept",
            "What is paid beyond what is due is kept and counted when an instalment falls due, as "
            "chosen. Until then it lowers no interest.",
        ),
        template(
            "grace-by-contract",
            "{days:count} days of grace by the contract: an instalment paid in full within them "
            "was paid in time; one that was not is overdue from its due day on.",
        ),
        template(
            "same-due-day",
            "Several instalments fall due on {days:date}; each is counted. If one was entered "
            "twice, leave it out.",
        ),
        template(
            "interest-by-day",
            "{dropped:money} of interest stated for instalments after that day is not counted. "
            "Interest runs by the day instead.",
        ),
        template(
            "compound-if-agreed",
            "Compound interest is owed only if the contract has it. Its base is contract interest "
            "that fell due and was not paid, at the contract rate up to maturity and at the "
            "penalty rate after.",
        ),
        template(
            "never-capitalised",
            "Compound interest is not added to its own base; nothing was said on when it would be.",
        ),
        template(
            "compound-on-penalty",
            "Courts differ on compound interest on penalty interest. Without it the interest "
            "counted by the day is {without:money} in all, with it {with_it:money}.",
        ),
    )
)
