"""Words for holding a lender's figure against every way of counting."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template(
            "help.calc.reconcile",
            "Which way of counting gives the figure a lender asks for, or what the gap is.",
        ),
        template(
            "help.calc-field.claimed",
            "The lender's figure for the charges alone, in yuan: interest, penalty interest and "
            "fees, without any principal.",
        ),
        template(
            "help.calc-field.charges_alone",
            "The figure is charges alone, even where it looks as if principal were in it.",
        ),
        template("help.calc-field.lpr", "The rate is the one-year LPR of each day."),
        template("help.calc-field.change", "A new yearly rate from a day on; may be given again."),
        template(
            "help.calc-field.multiplier",
            "Multiple of the rate in all, such as 1.5; 1 if not given.",
        ),
        template("help.calc-field.fees", "Fees the contract has, in yuan."),
        template("help.calc-field.not_due", "Principal that was not due in those days, in yuan."),
        template("calc.reconcile", "A lender's figure, checked"),
        template("value.claimed", "The figure asked for"),
        template("value.without-principal", "Of it charges, without the principal"),
        template("value.matching", "Comes to it"),
        template("value.nearest", "The nearest way of counting"),
        template("value.gap", "Gap"),
        template("value.tried", "Ways of counting tried"),
        template("value.window", "Window"),
        template("value.by-none-head", "By the day, last day not counted"),
        template("value.by-none-both", "By the day, both end days counted"),
        template("value.by-none-neither", "By the day, neither end day counted"),
        template("value.by-act/360-head", "Days over 360, last day not counted"),
        template("value.by-act/360-both", "Days over 360, both end days counted"),
        template("value.by-act/360-neither", "Days over 360, neither end day counted"),
        template("value.by-act/365-head", "Days over 365, last day not counted"),
        template("value.by-act/365-both", "Days over 365, both end days counted"),
        template("value.by-act/365-neither", "Days over 365, neither end day counted"),
        template("value.by-act/act-head", "Days over the year's own, last day not counted"),
        template("value.by-act/act-both", "Days over the year's own, both end days counted"),
        template("value.by-act/act-neither", "Days over the year's own, neither end day counted"),
        template("value.by-30/360-head", "Months of 30 days, last day not counted"),
        template("value.by-30/360-both", "Months of 30 days, both end days counted"),
        template("value.by-30/360-neither", "Months of 30 days, neither end day counted"),
        template("value.by-whole-years-head", "Whole years and odd days, last day not counted"),
        template("value.by-whole-years-both", "Whole years and odd days, both end days counted"),
        template(
            "value.by-whole-years-neither", "Whole years and odd days, neither end day counted"
        ),
        template(
            "matches",
            "{claimed:money} comes out exactly: {day_count:day-count}, {end_day:end-day} "
            "({days:days}), {rounding:rounding}.",
        ),
        template(
            "matches-within",
            "{claimed:money} lies within a fen a line of this way, {off:money} off: "
            "{day_count:day-count}, {end_day:end-day} ({days:days}).",
        ),
        template(
            "convention-is-contract",
            "That a way of counting gives the figure does not make it the agreed one. The contract "
            "decides the days in a year and the days that count; compare it.",
        ),
        template(
            "no-convention",
            "No way of counting gives {claimed:money}. The nearest gives {nearest:money}, "
            "{gap:money} off: {day_count:day-count}, {end_day:end-day}.",
        ),
        template(
            "principal-in-figure",
            "The principal seems to be in this figure. {claimed:money} less the {principal:money} "
            "of principal leaves {left:money}, which is nearer to the charges as counted; below, "
            "the {left:money} are checked. Here --claimed takes interest, penalty interest and "
            "fees alone; overdue calc reconcile-loan takes everything owed. If the "
            "{claimed:money} are charges alone, add --charges-alone.",
        ),
        template(
            "claimed-less",
            "The figure is {gap:money} lower than the nearest way of counting gives. A payment may "
            "have been counted, or something waived; ask before relying on it.",
        ),
        template(
            "change-days-twice",
            "No way of counting gives {claimed:money}. It needs {days:days}: a day too many at "
            "each change of rate, and there are {changes:number} ({day_count:day-count}). The span "
            "has {head_days:days} without the last day, which gives {head:money}, and "
            "{both_days:days} with both end days, which gives {both:money}. This is a slip in "
            "counting.",
        ),
        template(
            "day-too-many",
            "No way of counting gives {claimed:money}. It needs {days:days} "
            "({day_count:day-count}), a day more than the {both_days:days} with both end days. "
            "Counted right it is {head:money} without the last day, or {both:money} with both. "
            "This is a slip in counting.",
        ),
        template(
            "ask-change-days",
            'To ask the lender: "Your figure counts the day of each change of rate twice, once '
            "before and once after it. Please show the first and last day of each line and correct "
            'the figure."',
        ),
        template(
            "gap-below-one-day",
            "The gap of {gap:money} is less than a day of interest ({day:money}): rounding of "
            "lines, or of a rate, may explain it. That is not a match.",
        ),
        template(
            "cause-fees",
            "Likely: the fees of {fees:money} on top of the interest ({day_count:day-count}, "
            "{end_day:end-day}). They are owed if the contract has them.",
        ),
        template(
            "cause-fees-outside",
            "Possible: {gap:money} of fees that are not shown. Fees are owed where the contract "
            "has them.",
        ),
        template(
            "cause-doubled",
            "Possible: contract rate and penalty rate both charged, {both:number} times in all "
            "instead of {multiplier:number}. That gives {amount:money}, {off:money} from the "
            "figure. The penalty rate takes the place of the contract rate.",
        ),
        template(
            "cause-not-due",
            "Possible: charged on the {not_due:money} that were not due as well. That gives "
            "{amount:money}, {off:money} from the figure.",
        ),
        template(
            "cause-compound",
            "Possible: compound interest on the penalty interest. That gives {amount:money}, "
            "{off:money} from the figure. It needs a clause in the contract, and judgments differ "
            "on whether it may be charged.",
        ),
        template(
            "cause-interest-on-interest",
            "Possible: interest on interest. That gives {amount:money}, {off:money} from the "
            "figure. It needs a clause in the contract.",
        ),
        template(
            "cause-days",
            "Possible: a longer span; the gap of {gap:money} is about {days:days} of interest.",
        ),
        template(
            "claimed-above-line",
            "The figure lies {excess:money} above the line of {rate:rate} a year (year of 365 "
            "days). See overdue calc ceiling.",
        ),
        template(
            "claimed-depends",
            "It depends on the year: the figure lies {excess:money} above the line of {rate:rate} "
            "a year on 365 days, and not above it on 360.",
        ),
        template(
            "claimed-above-lines",
            "At least {excess:money} of the figure lies above the line (year of 365 days): "
            "{older:rate} a year up to {law.lending.private_until:date}, if a party asks for "
            "the rule of that time, and {rate:rate} a year from {first:date} on. See overdue "
            "calc ceiling.",
        ),
        template(
            "claimed-above-since",
            "What falls on the days from {first:date} on lies {excess:money} above the line of "
            "{rate:rate} a year (year of 365 days). See overdue calc ceiling.",
        ),
        template(
            "claimed-split-unknown",
            "Whether the figure is above the line cannot be told: the days before {first:date} and "
            "those since have different lines, and how much of the figure falls on which is not "
            "known. With that amount, overdue calc ceiling tells.",
        ),
        template(
            "claimed-older-not-tested",
            "The days before {first:date} are not held against a line: the contract is from before "
            "{rule_from:date}, when the line rested on bank rates that are not in this program.",
        ),
        template(
            "claimed-needs-date",
            "For a private loan the line depends on the day of the contract, which was not given "
            "(--contract-date).",
        ),
        template(
            "ask-lines",
            'To ask the lender: "How is {claimed:money} made up? Please send me each line with its '
            "base, its rate, its first and last day, the number of days and the days in the year, "
            'and each fee with its clause."',
        ),
        template(
            "ask-days",
            'To ask the lender: "Your figure counts {days:days}; from the first to the last day '
            "there are {both_days:days} at most. Please show the days of each line and correct the "
            'figure."',
        ),
        template(
            "ask-doubled",
            'To ask the lender: "Is the contract rate charged beside the penalty rate on the same '
            'principal? Which clause provides for that?"',
        ),
        template(
            "ask-not-due",
            'To ask the lender: "On which principal is this charged, and since which day was all '
            'of it due? Please send me the notice."',
        ),
        template(
            "ask-interest-on-interest",
            'To ask the lender: "Is interest charged on interest? Which clause provides for it, '
            'and on which days was it added?"',
        ),
        template(
            "ask-compound",
            'To ask the lender: "Is interest charged on penalty interest? Which clause provides '
            'for it, and on which days was it added?"',
        ),
    )
)
