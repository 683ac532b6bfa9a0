"""Words for schedules and for what a loan costs a year."""

from overdue_cli.words import common
from overdue_cli.words.template import same, template

TEMPLATES = dict(
    (
        template("help.calc.schedule", "The schedule of a loan, instalment by instalment."),
        template(
            "help.calc.plan",
            "One sum paid every month: until when, what it costs, or the least that would do.",
        ),
        template("help.calc.irr", "What a loan costs a year, all fees in: simple and compound."),
        template(
            "help.calc-field.method",
            "How it is repaid: equal payments, equal principal, interest first, once.",
        ),
        template("help.calc-field.instalments", "How many monthly instalments."),
        template(
            "help.calc-field.annual_rate",
            "Yearly rate of the contract, such as 18%; in places also LPR+7.15%.",
        ),
        template("help.calc-field.daily_rate", "Daily rate of the contract, such as 0.05%."),
        template("help.calc-field.start", "Day the loan was paid out, or the count begins."),
        template(
            "help.calc-field.first_due", "First due date; a month after the start if not given."
        ),
        template(
            "help.calc-field.due_day",
            "Due day of the month, 1 to 31; the last day in shorter months.",
        ),
        template(
            "help.calc-field.day_count", "How days make a part of a year, as the contract has it."
        ),
        template(
            "help.calc-field.rounding", "How each line is rounded to the fen; half-up if not given."
        ),
        template(
            "help.calc-field.level_payment",
            "Equal payments: reckoned on to the fen; unrounded inside as some published tables "
            "are; or by-month, fixed at a twelfth of the yearly rate while interest is counted by "
            "the days.",
        ),
        template("help.calc-field.upfront_fees", "Fees taken out or paid at once, in yuan."),
        template(
            "help.calc-field.monthly_payment",
            "What is paid every month, in yuan; for irr, all costs in.",
        ),
        template(
            "help.calc-field.paid_monthly",
            "Monthly payments that are not alike, in their order: 11:888.49, then 1:700.00; may be "
            "given again.",
        ),
        template(
            "help.calc-field.received", "What was received, on which day; may be given again."
        ),
        template("help.calc-field.repaid", "What was paid, on which day; may be given again."),
        template("calc.schedule", "The schedule"),
        template(
            "help.calc-field.accrued",
            "Interest and fees already owed, in yuan; paid first, they bear nothing.",
        ),
        template(
            "help.calc-field.payday",
            "Day of the month payments are made on, 1 to 31, best just after payday.",
        ),
        template(
            "help.calc-field.day_off",
            "Where that day is a day off: after (the next working day), before (the last one), or "
            "stays.",
        ),
        template("calc.plan", "One sum every month, until it is paid"),
        template("value.payments", "Payments"),
        template("value.last-payment", "It comes to"),
        template("value.payment-made", "Payment (principal + interest and fees)"),
        template("value.agreed-day", "Agreed day, a day off"),
        template("value.interest-of-the-time", "Interest of these days"),
        template("value.to-accrued", "To interest and fees"),
        template("value.accrued-left", "Interest and fees left"),
        template("value.interest-of-a-month", "Interest of a month"),
        template("value.least-payment", "The least that ends it within thirty years"),
        template(
            "payment-too-small",
            "{payment:money} a month would never end this debt: a month adds {interest:money} of "
            "interest, and the payments do not get ahead of it. No plan is drawn up on it. The "
            "least that ends it within {years:number} years is {least:money} a month. If that is "
            "out of reach, ask the lender first to stop or lower the interest, or to take less in "
            "all.",
        ),
        template(
            "payment-takes-long",
            "{payment:money} a month does end this debt, but only after {months:number} months, "
            "on {last_date:date}, and costs {total:money} in all. To be done within "
            "{years:number} years it takes {least:money} a month. That long is hard to hold out, "
            "so no plan is drawn up on it: ask the lender first to stop or lower the interest, or "
            "to take less in all.",
        ),
        template(
            "payment-takes-over-a-life",
            "{payment:money} a month is hardly more than the interest: after {followed:number} "
            "years of it the debt would still not be paid off. To be done within {years:number} "
            "years it takes {least:money} a month. Ask the lender first to stop or lower the "
            "interest, or to take less in all.",
        ),
        template(
            "plan-counting",
            "How days are counted was not given; whole months are taken. The agreement decides: "
            "by actual days, all payments come to {by_360:money} over 360 and {by_365:money} over "
            "365.",
        ),
        template(
            "plan-ends-by-months-only",
            "How days are counted was not given; whole months are taken. Counted by actual days "
            "this payment would not end the debt within {years:number} years; {least:money} a "
            "month would. Ask which one the agreement has.",
        ),
        template(
            "pay-days-moved",
            "Payments that fall on a day off and are moved: {count:number}; the first from "
            "{day:date} to {moved:date}. By law the last day of a period that is a day off moves "
            "on to the next working day. A lender's own system may debit on the day itself: have "
            "the day written into the agreement, or have the money there before.",
        ),
        template(
            "pay-days-estimated",
            "From {year} on the official days off are not published yet, so these days are "
            "estimates. Check them when the notice of the State Council for the year is out.",
        ),
        template("calc.irr", "What the loan costs a year"),
        template("value.level-payment", "Equal payment"),
        template("value.total-interest", "Interest in all"),
        template("value.total-payment", "To be paid in all"),
        template("value.instalment", "Instalment (principal + interest)"),
        same("value.instalment-principal", common.PRINCIPAL),
        same("value.instalment-interest", common.INTEREST),
        template("value.balance-after", "Principal left"),
        template("value.amount-received", "Received"),
        template("value.total-paid-back", "Paid in all"),
        template("value.cost-of-credit", "What the loan costs"),
        template("value.flow-received", "Received"),
        template("value.flow-paid", "Paid"),
        template("value.monthly-irr", "Rate a month (IRR)"),
        template("value.annual-simple", "Rate a year, simple"),
        template("value.annual-compound", "Rate a year, compound"),
        template("value.annual-effective", "Rate a year, compound (XIRR)"),
        template("convention.none", "a daily rate, by actual days"),
        same("convention.act/360", common.ACTUAL_OVER_360),
        same("convention.act/365", common.ACTUAL_OVER_365),
        template("convention.act/act", "actual days over the days of each year"),
        template(
            "convention.30/360",
            "months of 30 days over 360 (30E/360: a 31st counts as 30th, the end of February "
            "stays)",
        ),
        template("convention.whole-years", "whole years, odd days over 360"),
        template("convention.half-up", "each line rounded half-up to the fen"),
        template("convention.half-even", "each line rounded to the fen, halves to the even one"),
        template("convention.truncate", "each line cut to the fen"),
        template(
            "convention.months",
            "whole months, a twelfth of the yearly rate each; odd days over 360",
        ),
        template(
            "convention.level-fen",
            "paid and reckoned on to the fen; the last instalment takes the rest",
        ),
        template(
            "convention.level-by-month",
            "fixed at a twelfth of the yearly rate; the last instalment takes the difference",
        ),
        template("convention.level-unrounded", "not rounded inside; only what is shown is"),
        template("convention.irr", "internal rate of return, one month a period"),
        template("convention.xirr", "effective rate, actual days over 365"),
        template("convention.simple", "simple interest"),
        template("convention.compound", "compound interest"),
        template(
            "start-assumed", "The day the loan was paid out was not given; {day:date} is taken."
        ),
        template(
            "counting-assumed",
            "How days are counted was not given; whole months are taken. The contract decides: "
            "counted by actual days, the interest in all is {by_360:money} over 360 and "
            "{by_365:money} over 365.",
        ),
        template(
            "level-too-low",
            "By the formula the equal payment is {level:money}, but that does not cover the "
            "interest of every instalment: instalments of which this is so: {count:number}; the "
            "first, due on {day:date}, has {interest:money} of interest. Such an instalment is "
            "counted here as its interest alone, and the last one takes what is left, "
            "{last:money}, so the instalments are not equal. How much is due each time is for the "
            "contract to say.",
        ),
        template(
            "all-costs-in",
            "The rate counts interest and all fees directly tied to the loan, on the principal "
            "still in use after each payment. Check that every fee is in it, those of guarantors "
            "and platforms too.",
        ),
        template(
            "simple-and-compound",
            "A lender may state the rate as simple or compound interest, and must say so where "
            "it is simple. As a rule courts reckon lines such as "
            "{law.lending.licensed_cap:rate} a year on the principal, without interest on "
            "interest: hold the simple figure against them.",
        ),
        template(
            "compound-only",
            "This rate is compound, interest on interest. As a rule courts reckon lines such "
            "as {law.lending.licensed_cap:rate} a year on the principal, without it, so this "
            "figure cannot be held against them directly.",
        ),
        template(
            "received-counts",
            "Interest taken out of a loan in advance counts as not lent; the rate here rests on "
            "what was really received. Whether a fee is such interest depends on the contract and "
            "on who took it.",
        ),
    )
)
