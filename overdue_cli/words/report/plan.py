"""Words for the plan."""

from overdue_cli.words.template import template

# Findings that come in kinds: the field that says which, and so which words.
BY_FIELD = {
    "lump-sum-covers": "first",
    "offer-in-court": "when",
    "first-offer": "where",
    "plan-basis": "counts",
    "first-offer-clears": "pays",
    "lump-sum-cures": "due",
    "lump-sum-for-living": "instead_of",
    "plan-at-cap": "by",
    "plan-ends-at-cap": "by",
    "plan-above-cap": "by",
    "plan-at-point": "basis",
    "half-runs-long": "by",
}
TEMPLATES = dict(
    (
        template(
            "plan-at-cap.licensed",
            "At the rate used here, this runs on above {line:rate} a year, the line courts "
            "use when asked to cut charges (court policy; it has to be asked for). Held to it, "
            "{payment:money} a month is done in {months:number} months and costs at least "
            "{saves:money} less.",
        ),
        template(
            "plan-at-cap.private",
            "At the rate used here, this runs on above {law.lending.private_multiple:count} "
            "times the one-year LPR ({line:rate} a year). A court does not support what lies "
            "above it (judicial interpretation), so it is no amount you have to agree to. Held to "
            "it, {payment:money} a month is done in {months:number} months and costs at least "
            "{saves:money} less.",
        ),
        template(
            "plan-at-cap.several",
            "At the rate used here, this passes the line that applies to it (section 3). For a "
            "licensed lender the cut has to be asked for; for a private one a court does not "
            "support what lies above it. Held to the line, {payment:money} a month clears all "
            "debts in {months:number} months and costs at least {saves:money} less.",
        ),
        template(
            "plan-ends-at-cap.licensed",
            "At the rate used here, this runs on above {line:rate} a year, the line courts "
            "use when asked to cut charges (court policy; it has to be asked for). So "
            "{payment:money} a month does not clear it within 30 years; held to the line, it is "
            "done in {months:number} months.",
        ),
        template(
            "plan-ends-at-cap.private",
            "At the rate used here, this runs on above {law.lending.private_multiple:count} "
            "times the one-year LPR ({line:rate} a year). A court does not support what lies "
            "above it (judicial interpretation), so it is no amount you have to agree to. So "
            "{payment:money} a month does not clear it within 30 years; held to the line, it is "
            "done in {months:number} months.",
        ),
        template(
            "plan-ends-at-cap.several",
            "At the rate used here, this passes the line that applies to it (section 3). For a "
            "licensed lender the cut has to be asked for; for a private one a court does not "
            "support what lies above it. So {payment:money} a month does not clear all debts "
            "within 30 years; held to the line, it does in {months:number} months.",
        ),
        template(
            "plan-above-cap.licensed",
            "At the rate used here, this runs on above {line:rate} a year, the line courts "
            "use when asked to cut charges (court policy; it has to be asked for). Held to the "
            "line, the payments here do not clear it either; ask for more than that.",
        ),
        template(
            "plan-above-cap.private",
            "At the rate used here, this runs on above {law.lending.private_multiple:count} "
            "times the one-year LPR ({line:rate} a year). A court does not support what lies "
            "above it (judicial interpretation), so it is no amount you have to agree to. Held to "
            "the line, the payments here do not clear it either; ask for more than that.",
        ),
        template(
            "plan-above-cap.several",
            "At the rate used here, this passes the line that applies to it (section 3). For a "
            "licensed lender the cut has to be asked for; for a private one a court does not "
            "support what lies above it. Held to the line, the payments here do not clear all "
            "debts either; ask for more than that.",
        ),
        template(
            "offer-in-court.unopened",
            "What follows is arithmetic for you alone until you know what came from the court. "
            "Name none of it in a call, and offer nothing yet; the lender can wait.",
        ),
        template(
            "offer-in-court.settlement",
            "Keep the amounts below for talks about a settlement. Do not name them in a call, and "
            "let no day of the court or of the arbitration pass for such talks.",
        ),
        template(
            "surplus-is",
            "{surplus:money} is left each month after living costs, other debts and reserve.",
        ),
        template(
            "first-offer.settlement",
            "In such talks name {payment:said-money} a month first, at most half of what is left. "
            "The other half is for the month in which something breaks. Better to promise a "
            "little less at first: a plan that fails is hard to talk about again.",
        ),
        template(
            "first-offer.call",
            "Offer {payment:said-money} a month first, at most half of what is left. The other "
            "half is for the month in which something breaks. Better to promise a little less at "
            "first: a plan that fails is hard to talk about again.",
        ),
        template(
            "plan-after-advice",
            "What follows is arithmetic for you alone. Do not send it to anyone before you have "
            "asked whether the claim is still within limitation; an offer may count as an "
            "acknowledgment.",
        ),
        template(
            "first-offer-clears.all",
            "On the next payment date about {payment:money} would clear it all, within half of "
            "what is left. If you have it now, paying today costs less.",
        ),
        template(
            "first-offer-clears.arrears",
            "On the next payment date about {payment:money} would bring it up to date, within "
            "half of what is left; what is not due yet then goes on by the contract. If you have "
            "it now, paying today costs less.",
        ),
        template(
            "half-would-fail",
            "If income falls by a fifth, {payment:money} a month is too much; {holds:money} would "
            "still come out. If yours is not sure, offer that first.",
        ),
        template(
            "nothing-holds",
            "If income falls by a fifth, nothing would be left for it. If yours is not sure, do "
            "not settle on an amount yet; ask for time first.",
        ),
        template(
            "half-needs-relief",
            "At {payment:money} a month the debt is paid off within 30 years only if the lender "
            "stops penalty interest. So ask for that together with the plan.",
        ),
        template(
            "half-runs-long.bank",
            "At {payment:money} a month it would take {months:number} months. By regulation a "
            "bank's consumer loan runs {law.lending.long_plan.bank_years:count} years as a rule, "
            "for the time being {law.lending.long_plan.bank_now_years:count} at most. That is "
            "long to hold out. So ask first for interest to stop or be cut (without interest it "
            "would be {relief_months:number} months), and offer the amount with that.",
        ),
        template(
            "half-runs-long.card",
            "At {payment:money} a month it would take {months:number} months, and by regulation "
            "an individualised plan of a card runs {law.cards.most_years:count} years at most. "
            "That is long to hold out. So ask first for interest to stop or be cut (without "
            "interest it would be {relief_months:number} months), and offer the amount with that.",
        ),
        template(
            "half-runs-long.own",
            "At {payment:money} a month it would take {months:number} months. More than "
            "{law.lending.long_plan.years:count} years is long to hold out (a yardstick of this "
            "program, no rule). So ask first for interest to stop or be cut (without interest it "
            "would be {relief_months:number} months), and offer the amount with that.",
        ),
        template(
            "plan-basis.several",
            "The plan pays off {owed:money} in all: principal and what has been added so far. "
            "Payments are monthly, from {first_date:date}; what a paid-off debt took goes to the "
            "others. The last ones above stand on the same day of the month: one that is a day "
            "off is paid on the next working day.",
        ),
        template(
            "all-leaves-nothing",
            "The last option uses everything that is left, so one unexpected bill breaks it. It "
            "is shown so that you know the limit; it is not advice.",
        ),
        template(
            "option-never-finishes",
            "{payment:money} a month or less would not pay the debt off within 30 years while "
            "interest runs on; it takes at least {least:money} a month.",
        ),
        template(
            "nothing-finishes",
            "With {surplus:money} a month, instalments alone do not clear this within 30 years "
            "while interest runs on (that would take {least:money} a month). So do not "
            "start with an amount. Ask first for interest and penalty to stop, for a deferral, or "
            "for part to be waived; the lender has to agree. 12348 can look at it with you.",
        ),
        template(
            "plan-basis.loan",
            "The plan pays off {owed:money}: the principal entered and what has been added so "
            "far. Payments are monthly, from {first_date:date}. The last ones above stand on the "
            "same day of the month: one that is a day off is paid on the next working day.",
        ),
        template(
            "plan-basis.instalments",
            "The plan pays off {owed:money}: all principal left, the unpaid interest of the "
            "instalments, and what has been added so far. Payments are monthly, from "
            "{first_date:date}. The last ones above stand on the same day of the month: one that "
            "is a day off is paid on the next working day.",
        ),
        template(
            "plan-basis.card",
            "The plan pays off {owed:money}: the principal, and the interest and fees so far as "
            "estimated. Interest is taken to go on at the card's rate, late-payment charges to "
            "stop; ask for that. Payments are monthly, from {first_date:date}. The last ones "
            "above stand on the same day of the month: one that is a day off is paid on the next "
            "working day.",
        ),
        template(
            "plan-basis.arrears",
            "The plan pays {owed:money}: the overdue principal and what has been added so far. "
            "What is not due yet is not in it and goes on by the contract. Payments are monthly, "
            "from {first_date:date} (the next working day where that is a day off).",
        ),
        template(
            "plan-basis.card-in-time",
            "The plan pays off {owed:money}: the principal, and interest from posting up to today, "
            "which is owed once the time to pay the bill in full is over. Interest is taken to go "
            "on at the card's rate, late-payment charges to stop; ask for that. Payments are "
            "monthly, from {first_date:date} (the next working day where that is a day off).",
        ),
        template(
            "late-charges-apart",
            "Late-payment charges so far, {low:money} to {high:money}, are an estimate and not in "
            "it: they are owed only where the card agreement has them. Ask for them to be waived; "
            "what is not waived comes on top.",
        ),
        template(
            "order-of-payment",
            "By law, unless the contract says otherwise, a payment goes to the costs of realising "
            "the claim first (such as what a lawsuit costs), then to interest, then to principal. "
            "Service fees and penalties do not come before interest.",
        ),
        template(
            "plan-at-point.unagreed",
            "Months and totals count no interest, since none was agreed. What the lender may "
            "claim for the days overdue (section 2) would come on top.",
        ),
        template(
            "plan-at-point.example",
            "The rate is not known: months and totals are at the example of section 2 "
            "({rate:rate} a {period:period}, {multiplier:number} times once overdue), and other "
            "terms change them.",
        ),
        template(
            "plan-at-point.estimate",
            "Months and totals use the estimate of section 2 ({rate:rate} a {period:period}, "
            "{multiplier:number} times once overdue); other terms change them.",
        ),
        template(
            "plan-without-excess",
            "Without the part above the line in section 3, about {owed:money} would be left to "
            "pay.",
        ),
        template(
            "not-due-apart",
            "The {principal:money} not due yet is not in this plan, which only catches up: go on "
            "with the normal instalments.",
        ),
        template(
            "instalments-first",
            "The instalment of {amount:money} a month goes on: it comes out of the month first, "
            "and nothing of it is offered to others. If living costs or other payments hold it "
            "already, enter 0 as the least this lender asks for a month.",
        ),
        template(
            "instalment-ask",
            "Before you offer anyone an amount: how much is the monthly instalment of the loan on "
            "your home, or on what you work with? It goes on and comes first. Enter it as the "
            "least this lender asks for a month (0 if living costs or other payments hold it).",
        ),
        template(
            "not-due-in-plan",
            "This assumes that the {principal:money} not yet due is folded in at the contract "
            "rate and that this is the only payment. If the lender does not agree, enter the "
            "normal instalment under other debt payments and run it again. What interest it has "
            "borne since its last due day may not be in it in full; the bill shows that.",
        ),
        template(
            "balance-falls",
            "After {months:number} months of {payment:said-money}, {goes_on:round-money} is owed "
            "with penalty, {stops:round-money} without.",
        ),
        template(
            "plan-once-due",
            "If the lender counts its overdue rate on what is not due yet from the day it falls "
            "due (the next on {since:date}), {payment:money} a month takes {months:number} months "
            "and {total:money} in all. So have it written down that this stays at the contract "
            "rate.",
        ),
        template(
            "plan-once-due-never",
            "If the lender counts its overdue rate on what is not due yet from the day it falls "
            "due (the next on {since:date}), {payment:money} a month does not clear it within 30 "
            "years. So have it written down that this stays at the contract rate.",
        ),
        template(
            "line-unusual",
            "{category:spending}: {amount:money} a month. The average for {heads:number} in the "
            "household is about {usual:money}. If that is a year's amount or a slip, enter it "
            "again; if it is right, leave it.",
        ),
        template(
            "worst-month-short",
            "In the worst of the months entered {income:money} came in; that month would be "
            "{short:money} short even before this debt. Promise what holds in such a month, even "
            "if it is nothing, and pay more in a good one.",
        ),
        template(
            "worst-month",
            "In the worst of the months entered {income:money} came in; {left:money} would be "
            "left then. Promise what holds in such a month, and pay more in a good one.",
        ),
        template(
            "lump-sum-counted",
            "Of {whole:money} in all, the {amount:money} at hand are reckoned as paid at once. "
            "The table pays the {left:money} left after that, and its totals are without the sum "
            "paid at once.",
        ),
        template(
            "lump-sum-covers.pay",
            "The {amount:round-money} at hand would cover what is owed today, about "
            "{owed:round-money}. Keep what you need to live on first.",
        ),
        template(
            "lump-sum-covers.ask",
            "The {amount:round-money} at hand would cover what is owed today, about "
            "{owed:round-money}. Keep what you need to live on, and get the exact sum and what is "
            "waived in writing before you pay.",
        ),
        template(
            "lump-sum-for-living.settle",
            "Keep the {amount:money} at hand to live on: your months leave nothing over, so the "
            "plan does not count it. If you settle with a part of it all the same, get a waiver "
            "in writing before you pay.",
        ),
        template(
            "lump-sum-for-living.arrears",
            "Keep the {amount:money} at hand to live on: your months leave nothing over, so the "
            "plan does not count it. If you pay the arrears with a part of it all the same, keep "
            "back food, rent and medicine first, and think of the instalments that come after.",
        ),
        template(
            "lump-sum-cures.overdue",
            "The {amount:round-money} at hand would pay what is overdue, about "
            "{owed:round-money} today. Keep what you live on, ask for the exact sum, and pay it "
            "first: nobody has to agree, and the contract goes on.",
        ),
        template(
            "lump-sum-cures.not-yet",
            "The {amount:round-money} at hand would pay what is about to fall due, about "
            "{owed:round-money}. Keep what you need to live on first; the contract goes on.",
        ),
        template(
            "lump-sum-cures.mixed",
            "The {amount:round-money} at hand would pay all that is due today, about "
            "{owed:round-money}; what falls due later goes on by its contract. Keep what you need "
            "to live on, and ask for the exact sums.",
        ),
        template(
            "lump-sum-keep",
            "Before you pay it: keep enough of it to live on, and ask first what the lender "
            "waives in exchange, in writing. Money that is paid is hard to bargain with.",
        ),
        template(
            "can-pay",
            "Offer {payment:said-money} a month, at most half of what is left after living "
            "costs; the rest is for a bad month. How long: section 5.",
        ),
        template(
            "can-pay-long",
            "{payment:said-money} a month, at most half of what is left, would take "
            "{months:number} months and {total:round-money} in all. Ask first for interest to "
            "stop or be cut (without it: {relief_months:number} months), and offer it with that. "
            "See section 5.",
        ),
        template(
            "can-pay-if-stopped",
            "{payment:said-money} a month, at most half of what is left, and only if penalty "
            "interest stops: then {months:number} months, {total:round-money} in all; else not "
            "within 30 years. See section 5.",
        ),
        template(
            "own-offer",
            "Your own {payment:money} a month: {months:number} months and {total:money} in all, "
            "without any relief.",
        ),
        template(
            "own-offer-never-ends",
            "Your own {payment:money} a month does not clear it within 30 years while interest "
            "runs on; that takes {least:money} a month. It can still be right together "
            "with an end to interest, or with a waiver.",
        ),
        template(
            "own-offer-above-left",
            "Your own {payment:money} a month is {short:money} more than what is left of a month. "
            "Promise it only if that money is sure to come from elsewhere; a plan that fails is "
            "hard to talk about again.",
        ),
        template(
            "short-today",
            "Living comes first. You are {short:round-money} short each month, so there is "
            "nothing to pay this with and nothing to promise today. This is about money, not "
            "willingness.",
        ),
        template(
            "nothing-today",
            "Living comes first. Nothing is left to pay this with at the moment, and there is "
            "nothing to promise today. This is about money, not willingness.",
        ),
        template(
            "living-first",
            "Living comes first. Add your living costs, and you see what you can keep up.",
        ),
        template(
            "relief-first",
            "No amount yet: with interest as it runs {payment:round-money} a month does not "
            "clear it within 30 years. Ask first for interest to stop, for time, or for part to "
            "be waived; the figures: section 5.",
        ),
        template(
            "relief-first-then-all",
            "No amount yet: half of what is left does not clear it within 30 years, all of it, "
            "{payment:round-money}, takes {months:number} months and {total:round-money}. Ask "
            "first for interest to stop, for time, or for part to be waived; see section 5.",
        ),
        template(
            "lump-sum-ask",
            "Before you pay the {amount:round-money} at hand: keep what you live on, and get in "
            "writing what is waived for it.",
        ),
        template(
            "living-costs-unknown",
            "Your living costs are not known, so what follows is plain arithmetic: 10, 20 and 30 "
            "per cent of income. It is not advice. Hold each figure against what you need to "
            "live, then run this again with your living costs.",
        ),
        template(
            "no-borrowing",
            "Do not borrow to repay: a new loan adds a second creditor and a second rate to the "
            "first.",
        ),
    )
)
