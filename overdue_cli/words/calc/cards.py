"""Words for a credit card."""

from overdue_cli.words import common
from overdue_cli.words.template import same, template

TEMPLATES = dict(
    (
        template(
            "help.calc.card",
            "A credit card: statements, interest, minimum payment, late-payment charge.",
        ),
        template(
            "help.calc-field.transactions",
            "A transaction on its posting day: purchase, cash (an advance), instalment or fee; may "
            "be given again.",
        ),
        template(
            "help.calc-field.payments", "A payment on the day it arrived; may be given again."
        ),
        template("help.calc-field.statement_day", "Statement day of the month, 1 to 31."),
        template(
            "help.calc-field.due_days",
            "Days from the statement to the due date; or give --due-day.",
        ),
        template("help.calc-field.until", "Day to count to."),
        template(
            "help.calc-field.interest_on", "What bears interest: whole-balance or unpaid-part."
        ),
        template(
            "help.calc-field.statement_day_interest",
            "The statement day counts on: this-statement or next-statement.",
        ),
        template(
            "help.calc-field.compound_monthly",
            "Interest on a statement bears interest, if the contract says so.",
        ),
        template(
            "help.calc-field.minimum_share",
            "Share of purchases in the minimum payment, such as 10%.",
        ),
        template(
            "help.calc-field.late_share",
            "Late-payment charge as a share of the unpaid minimum, such as 5%.",
        ),
        template(
            "help.calc-field.late_floor", "Least late-payment charge in the contract, in yuan."
        ),
        template("help.calc-field.grace_days", "Days of grace after the due date."),
        template(
            "help.calc-field.tolerance",
            "What may be missing and still count as paid in full, in yuan.",
        ),
        template("help.calc-field.limit", "Credit limit in yuan; what is over it is due at once."),
        template(
            "help.calc-field.minimum_base",
            "Purchases of which the minimum payment asks for a share: outstanding (all of them, as "
            "banks publish it) or not-asked-before.",
        ),
        template(
            "help.calc-field.cash_minimum",
            "Cash advances in the minimum payment: in-full, or as-purchases with the same share.",
        ),
        template(
            "help.calc-field.plan",
            "An agreed instalment plan: day, amount, months, fee a month on the whole amount (such "
            "as 0.6%) or yearly rate, and whether it comes off the balance or is new; may be given "
            "again.",
        ),
        template(
            "help.calc-field.plan_monthly_fee",
            "Fee a month on the whole amount of the individualised plan, if any.",
        ),
        template(
            "help.calc-field.plan_annual_rate", "Yearly rate of the individualised plan, if any."
        ),
        template(
            "help.calc-field.plan_months",
            "Months of an individualised instalment plan, {law.cards.most_months:number} at most.",
        ),
        template("calc.card", "The credit card, statement by statement"),
        template("value.card-total", "Owed in all"),
        same("value.card-principal", common.PRINCIPAL),
        same("value.card-interest-owed", common.INTEREST),
        same("value.card-fees-owed", common.FEES),
        template("value.card-late-owed", "Late-payment charges"),
        template("value.card-credit", "Paid beyond the debt"),
        template("value.card-minimum-due", "Minimum payments still to be made"),
        same("value.card-days-overdue", common.DAYS_OVERDUE),
        template("value.card-interest", "Interest charged"),
        same("value.card-window", common.INTEREST),
        template("value.card-late-charges", "Late-payment charges, in all"),
        template("value.card-late", "Late-payment charge (statement day to due date)"),
        template("value.card-statements", "Statements"),
        template("value.card-statement", "Statement (its first day to the statement day)"),
        template("value.card-due-date", "Due date"),
        template("value.card-last-day", "Last day with grace"),
        template("value.card-opening", "Brought forward"),
        template("value.card-posted", "Posted"),
        template("value.card-paid", "Paid up to the statement day"),
        template("value.card-converted", "Put into a plan"),
        template("value.card-interest-charged", "Interest on this statement"),
        template("value.card-late-billed", "Late-payment charge on this statement"),
        template("value.card-minimum", "Minimum payment (statement day to due date)"),
        template("value.card-minimum-share", "Share of the principal"),
        template("value.card-minimum-charges", "Interest, fees and late-payment charges, in full"),
        template("value.card-minimum-instalments", "Instalments, in full"),
        template("value.card-minimum-cash", "Cash advances, in full"),
        template("value.card-minimum-over-limit", "Over the limit, in full"),
        template("value.card-minimum-prior", "Earlier minimum not paid, principal"),
        template("value.card-paid-in-time", "Paid in time"),
        template("value.card-minimum-missing", "Missing from the minimum"),
        template("value.card-plan-to-come", "Agreed plan, still to come (principal + charges)"),
        template("value.card-plan-line", "With the statement of this day"),
        template("value.card-plan-charges", "Charges of the plan, in all"),
        template("value.card-with-plans", "Owed with the principal of plans still to come"),
        template("value.card-plan", "Instalment plan, months"),
        template("value.card-plan-month", "Each month, principal cut to the fen"),
        template("value.card-plan-level", "Each month, level payments"),
        template("value.card-plan-last", "Last month"),
        template("convention.card-simple", "interest bears no interest"),
        template("convention.card-compound", "interest on a statement bears interest from then on"),
        template("convention.card-whole-balance", "on the whole balance from posting"),
        template("convention.card-unpaid-part", "only on the part not paid in time, from posting"),
        template(
            "convention.card-statement-day-this",
            "statement day counted on its statement; payment day not charged",
        ),
        template(
            "convention.card-plan-cut", "principal cut to the fen; the last month takes the rest"
        ),
        template(
            "convention.card-plan-level", "level payments, a month each; the last takes the rest"
        ),
        template(
            "convention.card-statement-day-next",
            "statement day counted on the next; payment day not charged",
        ),
        template(
            "card-rate-assumed",
            "The daily rate is taken to be {rate:rate}. The contract decides; look it up there.",
        ),
        template(
            "card-year-assumed",
            "The yearly rate is divided by {days:count} days. The contract decides; look it up "
            "there.",
        ),
        template(
            "card-shares-assumed",
            "The minimum payment is taken with {minimum_share:rate} of purchases, the late-payment "
            "charge with {late_share:rate} of the unpaid minimum. Each bank sets its own; the "
            "contract decides.",
        ),
        template(
            "card-grace-assumed",
            "Counted with {grace:days} of grace and a tolerance of {tolerance:money}, as the "
            "industry's self-regulation is reported to name them. Banks may do otherwise; ask "
            "yours.",
        ),
        template(
            "card-method-assumed",
            "Where nothing else was chosen: once a statement is not paid in full in time, interest "
            "runs from posting on the whole balance, the statement day belongs to its statement, "
            "and interest bears no interest. Issuers differ; compare with the contract.",
        ),
        template(
            "card-statement-open",
            "Of the last statement {left:money} is still to be paid, and it can still be paid in "
            "time, by {by:date}; of the minimum {minimum:money} is still to be paid.",
        ),
        template(
            "card-statement-overdue",
            "Of the last statement {left:money} is still to be paid, by {by:date}; but the card is "
            "{days:days} overdue already. Of the minimums up to that statement {minimum:money} is "
            "still to be paid.",
        ),
        template(
            "card-interest-to-come",
            "If the last statement is not paid in full, interest on its purchases runs from "
            "posting and comes on top; it is not counted here.",
        ),
        template(
            "card-no-interest-on-charges",
            "Late-payment charges and service fees bear no interest; none is counted on them here.",
        ),
        template(
            "card-repayment-order",
            "A payment goes to interest and fees first and then to principal, and once the card is "
            "more than {days:days} overdue to principal first. The article was not read; check it "
            "with the bank.",
        ),
        template(
            "card-minimum-method",
            "The minimum is counted as banks publish it: a share of the purchases outstanding, and "
            "in full: interest, fees, late-payment charges, instalments, cash advances unless "
            "chosen otherwise, what is over the limit and what an earlier minimum left unpaid. "
            "The contract may reckon otherwise.",
        ),
        template(
            "card-minimum-not-asked",
            "The minimum is a share of the purchases that no earlier minimum asked for, and in "
            "full: interest, fees, late-payment charges, instalments, cash advances unless chosen "
            "otherwise, what is over the limit and what an earlier minimum left unpaid. Banks "
            "publish a share of all purchases outstanding (--minimum-base outstanding).",
        ),
        template(
            "card-court-may-reduce",
            "If it comes to a lawsuit and the bank's total is too high, the cardholder can ask the "
            "court to reduce it as far as is fair.",
        ),
        template(
            "card-plan-by-agreement",
            "An individualised plan of up to {months:number} months is something the bank may "
            "agree to, not a right. The split here is of what is owed today and holds no charges "
            "but those named for it.",
        ),
        template(
            "card-cash-bears",
            "A cash advance bears interest from the day it is posted, also where the statement is "
            "paid in full in time. The notice leaves the interest-free period to the issuers for "
            "purchases; for cash the contract decides, and so it does on the fee, which bears no "
            "interest: enter it as a fee.",
        ),
        template(
            "card-cash-in-full",
            "The minimum payment asks for all of a cash advance. Where the contract asks for the "
            "same share as of purchases, use --cash-minimum as-purchases.",
        ),
        template(
            "card-plan-as-agreed",
            "Of a plan each statement brings a part of the principal and its charge, both asked "
            "for in full; a charge bears no interest here. If an instalment is missed, the "
            "contract may end the plan and call all of it due; that is not counted.",
        ),
        template(
            "card-plan-counted",
            "What became a plan comes off the purchases and cash advances, billed ones first, and "
            "counts as paid on its statement, for the minimum too. Check this with the bank.",
        ),
        template(
            "card-plan-beyond",
            "{amount:money} more became plans than there were purchases and cash advances; it "
            "counts here as paid on the rest. Check the amount and the day of the plan.",
        ),
        template(
            "card-fee-is-higher",
            "A fee of {fee:rate} a month looks like {twelvefold:rate} a year, but it is taken on "
            "the whole amount while the debt shrinks: on what is still owed it comes to "
            "{yearly:rate} a year, simple.",
        ),
    )
)
