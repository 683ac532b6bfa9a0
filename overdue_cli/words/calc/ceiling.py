"""Words for the LPR, the line charges are held against, and how payments are counted."""

from overdue_cli.words import common
from overdue_cli.words.template import same, template

_LPR = template("calc.lpr", "One-year LPR")

TEMPLATES = dict(
    (
        template(
            "help.calc.lpr",
            "The one-year LPR of a day, or of each day of a span, and "
            "{law.lending.private_multiple:count} times it.",
        ),
        template("help.calc.ceiling", "What was charged against the line for this kind of lender."),
        template(
            "help.calc.allocate",
            "How payments are counted: fees, interest, principal, and across debts.",
        ),
        template("help.calc-field.on", "The day whose rate is asked for; today if not given."),
        template("help.calc-field.end", "Last day; not counted unless said otherwise."),
        template("help.calc-field.lender", "Kind of lender named in the contract."),
        template("help.calc-field.principal", "Principal in yuan."),
        template(
            "help.calc-field.principal_change",
            "What is left of the principal from a later day on: 2024-05-01:8000; may be given "
            "again.",
        ),
        template(
            "help.calc-field.charged",
            "All that was charged for the days from start to end: interest, penalty and compound "
            "interest, late charges and fees, in yuan.",
        ),
        template("help.calc-field.contract_date", "Day the contract was made."),
        template(
            "help.calc-field.reference",
            "Whose day the LPR is taken of; the contract's if not given, that of filing for a "
            "contract from before {law.lending.private_since:date}.",
        ),
        template("help.calc-field.default_date", "Day of the default."),
        template("help.calc-field.filing_date", "Day the suit was filed; today if not given."),
        template(
            "help.calc-field.charged_before",
            "How much of it was charged for days before {law.lending.private_since:date}, in yuan.",
        ),
        template(
            "help.calc-field.end_day",
            "Which end days count: head (the first only), both or neither.",
        ),
        template(
            "help.calc-field.debt",
            "A debt as it stands: principal, interest, fees, due date, yearly rate, value of the "
            "security, and the day it stands so, from which interest runs; may be given again. "
            "Debts are numbered from 1.",
        ),
        template(
            "help.calc-field.payment",
            "A payment: date, amount, and the number of the debt it was meant for; may be given "
            "again. @FILE.csv reads rows with a header.",
        ),
        template(
            "help.calc-field.order",
            "The order the contract has; fees, interest, principal if not given.",
        ),
        template(
            "help.calc-field.across",
            "debt-first: one debt after the other; or bucket-first, where agreed: the fees of "
            "all, then their interest, then their principal.",
        ),
        _LPR,
        same("value.lpr-one-year", _LPR),
        template("value.lpr-since", "In force since"),
        template("value.lpr-four-times", "{law.lending.private_multiple:Count} times the LPR"),
        template("value.lpr-windows", "One-year LPR, rates in the span"),
        template(
            "value.lpr-four-times-windows",
            "{law.lending.private_multiple:Count} times the LPR, in the span",
        ),
        template(
            "lpr-unverified",
            "The LPR was last checked for {verified_through:date}. From {unverified_from:date} "
            "on, {rate:rate} is the last known rate and is not verified; please check the latest "
            "announcement.",
        ),
        template(
            "lpr-ahead",
            "{day:date} lies after the day counted to; the LPR of that day may still turn out "
            "otherwise.",
        ),
        template(
            "four-times-is-private",
            "{law.lending.private_multiple:Count} times the LPR is the line of private "
            "lending, as a rule that of the day the contract was made. It does not hold for "
            "banks, consumer-finance companies and other licensed lenders.",
        ),
        template("calc.ceiling", "Charges against the line"),
        template("value.allowed-365", "Within the line, year of 365 days"),
        template("value.allowed-360", "Within the line, year of 360 days"),
        template("value.excess-365", "Above the line, year of 365 days"),
        template("value.excess-360", "Above the line, year of 360 days"),
        template("value.charged-rate-365", "Charged, a year of 365 days"),
        template("value.charged-rate-360", "Charged, a year of 360 days"),
        template("value.excess-least-365", "Above the line at least, year of 365 days"),
        template("value.excess-least-360", "Above the line at least, year of 360 days"),
        template("value.excess-most-365", "Above the line at most, year of 365 days"),
        template("value.excess-most-360", "Above the line at most, year of 360 days"),
        template(
            "value.void-line-365",
            "The earlier days at {law.lending.older_private.void:per-cent}, year of 365 days",
        ),
        template(
            "value.void-line-360",
            "The earlier days at {law.lending.older_private.void:per-cent}, year of 360 days",
        ),
        template(
            "value.above-void-365",
            "Above {law.lending.older_private.void:per-cent}, year of 365 days",
        ),
        template(
            "value.above-void-360",
            "Above {law.lending.older_private.void:per-cent}, year of 360 days",
        ),
        template("value.allowed", "Within the line"),
        template("value.not-tested", "Not tested"),
        template("convention.end-day-head", "first day counted, last day not"),
        same("convention.end-day-both", common.BOTH_END_DAYS),
        template("convention.end-day-neither", "neither the first nor the last day counted"),
        template(
            "line-licensed",
            "For a licensed lender the line is {rate:rate} a year on all charges together. It "
            "is a court's to apply, at the borrower's request. "
            "{law.lending.private_multiple:Count} times the LPR does not hold for such lenders.",
        ),
        template(
            "line-private",
            "The line is {rate:rate} a year: {law.lending.private_multiple:count} times the "
            "one-year LPR in force on {day:date}.",
        ),
        template(
            "older-contract",
            "The contract was made before {first:date}, so each part of the time has its own "
            "line. Up to {law.lending.private_until:date} a court applies the rule of that "
            "time when a party asks for it: interest, penalty and fees together up to "
            "{rate:rate} a year are supported. What was agreed above {void:rate} is void, and "
            "interest paid above it can be asked back. In between a court does not support "
            "what is unpaid; what was paid willingly is commonly read as staying paid, the "
            "text is silent on it. If nobody asks for the older rule, the present provisions "
            "apply to those days too; that is not computed here.",
        ),
        template(
            "older-not-tested",
            "The contract was made before {rule_from:date}. The days before {first:date} are "
            "not tested: the line was then {law.lending.older_private.before_multiple:count} "
            "times the banks' rate for the same kind of loan, which is not in this program, "
            "and we found no rule on what holds for such a contract up to {first:date}.",
        ),
        template(
            "filed-before",
            "The split at {first:date} is for suits accepted after that day. A suit filed on "
            "{day:date} goes by the rules of its time, so the days from {first:date} on are not "
            "tested.",
        ),
        template(
            "charged-before-unknown",
            "How much was charged for the days before {law.lending.private_since:date} was not "
            "given. Each part of the time has its own line, and room under the one does not "
            "help the other, so the total alone does not settle it: above the line is at least "
            "{least:money} and at most {most:money}, over every way to split the charges. Give "
            "the amount with --charged-before.",
        ),
        template(
            "charged-above-void",
            "For the earlier days the charges exceed {void:rate} a year, by {excess:money} (year "
            "of 365 days) or {excess_360:money} (360). That much of the agreement is void; what "
            "was already paid of it as interest can be asked back. Fees are counted in here; the "
            "article speaks of interest.",
        ),
        template(
            "reference-not-contract",
            "The article names the day the contract was made; {day:date} was asked for instead. "
            "Judgments differ on the day.",
        ),
        template(
            "reference-not-filing",
            "For a contract from before {law.lending.private_since:date} the article names the "
            "day the suit is filed; {day:date} was asked for instead. Judgments differ on the "
            "day.",
        ),
        template(
            "charged-above",
            "Above the line by {excess:money} (year of 365 days) or {excess_360:money} (360).",
        ),
        template(
            "charged-depends",
            "It depends on the year: {excess:money} above the line on 365 days, not above it on "
            "360.",
        ),
        template("charged-below", "Not above the line, on a year of 365 or of 360 days."),
        template(
            "filing-taken-as-today",
            "No day of filing was given; the suit is taken to be filed on {day:date}.",
        ),
        same("end-day-default", common.FIRST_DAY_COUNTS),
        template("calc.allocate", "How the payments are counted"),
        template("value.payment", "Payment"),
        same("value.to-fees", common.TO_FEES),
        same("value.to-interest", common.TO_INTEREST),
        same("value.to-principal", common.TO_PRINCIPAL),
        template("value.paid-too-much", "More than was owed"),
        template("value.accrued-since", "Interest that ran"),
        template("value.accrued-in-all", "Interest that ran, in all"),
        template("value.debt-left", "Still owed (fees + interest + principal)"),
        template("value.all-left", "Still owed in all"),
        template("value.fees-left", "Fees still owed"),
        template("value.interest-left", "Interest still owed"),
        template("value.principal-left", "Principal still owed"),
        template("convention.allocation-only-debt", "the only debt with anything owed"),
        template("convention.allocation-designated", "named by the debtor"),
        template("convention.allocation-due", "due before not due"),
        template("convention.allocation-least-secured", "the least secured first"),
        template("convention.allocation-heavier", "the heavier burden first"),
        template("convention.allocation-earlier", "the earlier due first"),
        template("convention.allocation-pro-rata", "in proportion"),
        template(
            "within-by-contract", "Within a debt the order is the one given for the contract."
        ),
        template(
            "within-by-statute",
            "Within a debt: fees of enforcing the claim, then interest, then principal. A "
            "contract may have another order.",
        ),
        template(
            "across-by-statute",
            "Across debts to one creditor the debtor may name the debt when paying. If not: due "
            "before not due, the least secured, the heavier burden, the earlier due, then in "
            "proportion, unless otherwise agreed.",
        ),
        template(
            "across-takes-turns",
            "Of several debts each takes its turn with its fees, interest and principal before "
            "the next one. If the agreement, the mediation or the judgment fills the fees of all "
            "first, then all interest, then all principal, use --across bucket-first.",
        ),
        template(
            "across-by-buckets",
            "Counted by agreement: the fees of all debts that are due, then their interest, then "
            "their principal. It holds only if the parties agreed on it; the law has one debt "
            "after the other.",
        ),
        template(
            "nothing-accrues",
            "The amounts owed are taken as given; no interest is added between the payments. With "
            "a yearly rate and the day from which interest runs for each debt, it is.",
        ),
        template(
            "interest-runs",
            "From its day on, interest runs on the principal of each debt at the rate given for "
            "it, up to {until:date}. For a debt that is overdue give the rate it bears now, the "
            "penalty included; unpaid interest bears none.",
        ),
        template(
            "accrued-by-year",
            "Nothing was said on days in a year; the lines are over 365. Over 365 days "
            "{by_365:money} of interest ran and {left_365:money} is left in the end, over 360 "
            "days {by_360:money} and {left_360:money}. The contract decides.",
        ),
        template(
            "paid-too-much",
            "{amount:money} was paid beyond what was owed, and was counted nowhere.",
        ),
        template(
            "paid-before-due",
            "{amount:money} reached a debt that was not due on that day. The article ranks debts "
            "that are due; the same order is used here for those that are not.",
        ),
        template(
            "burden-taken-as-none",
            "For a debt without a yearly rate, a burden of none is taken. Give the rate where it "
            "differs.",
        ),
    )
)
