"""Words for several debts together."""

from overdue_cli.words.template import template

# Findings that come in kinds: the field that says which, and so which words.
BY_FIELD = {
    "shared-offers": "strategy",
    "can-pay-shared": "gets",
    "offer-is-shared": "gets",
    "way-recommended": "strategy",
    "plan-at-points": "basis",
}
TEMPLATES = dict(
    (
        template(
            "shared-offers.pro-rata",
            "Offer {payment:said-money} a month in all first, at most half of what is left, "
            "shared among the debts in proportion to what is owed on each. The other half is for "
            "the month in which something breaks.",
        ),
        template("falls-due", "Not overdue yet; it falls due on {due:date}, in {days:days}."),
        template(
            "shared-offers.highest-cost",
            "Offer {payment:said-money} a month in all first, at most half of what is left, to "
            "the dearest debt first; what is over goes to the next. The other half is for the "
            "month in which something breaks.",
        ),
        template(
            "shared-offers.smallest",
            "Offer {payment:said-money} a month in all first, at most half of what is left, to "
            "the smallest debt first; what is over goes to the next. The other half is for the "
            "month in which something breaks.",
        ),
        template(
            "shared-offers.most-pressing",
            "Offer {payment:said-money} a month in all first, at most half of what is left, to "
            "the debt longest overdue first; what is over goes to the next. The other half is for "
            "the month in which something breaks.",
        ),
        template(
            "shared-offers.minimums-first",
            "Offer {payment:said-money} a month in all first, at most half of what is left: of it "
            "each debt its minimum, or its part of the minimums, then the dearest debt. The other "
            "half is for the month in which something breaks.",
        ),
        template(
            "can-pay-shared.part",
            "Offer {payment:said-money} a month to all {count:number} debts together, at most "
            "half of what is left after living costs. Of it {share:said-money} is for the lender "
            "of today's step; each share, and how long: section 5.",
        ),
        template(
            "can-pay-shared.nothing",
            "Offer {payment:said-money} a month to all {count:number} debts together, at most "
            "half of what is left after living costs. The lender of today's step gets none of it "
            "yet; each share, and how long: section 5.",
        ),
        template(
            "can-pay-shared.open",
            "Offer {payment:said-money} a month to all {count:number} debts together, at most "
            "half of what is left after living costs. Each share, and how long: section 5.",
        ),
        template(
            "offer-is-shared.part",
            "That is for all {count:number} debts together: {share:said-money} of it to the "
            "lender of today's step, each share in section 5.",
        ),
        template(
            "offer-is-shared.nothing",
            "That is for all {count:number} debts together: nothing of it yet to the lender of "
            "today's step, each share in section 5.",
        ),
        template(
            "offer-is-shared.open",
            "That is for all {count:number} debts together; each share is in section 5.",
        ),
        template(
            "plan-leaves-out",
            "Not in this plan: here an offer could give away a defence you may have. Ask 12348 "
            "about it first.",
        ),
        template(
            "way-recommended.pro-rata",
            "Suggested: share in proportion. No other way is much cheaper, and every lender gets "
            "something.",
        ),
        template(
            "no-way-ends",
            "However it is shared, what is left does not clear them within 30 years. Ask each "
            "lender first for interest to stop or be cut; shared in proportion every lender gets "
            "something meanwhile.",
        ),
        template(
            "priority-first",
            "Paid before the others in every way shown: what secures your home or your work, or "
            "is enforced by a court.",
        ),
        template(
            "way-recommended.highest-cost",
            "Suggested: the dearest debt first. Of the ways here it costs the least, and what it "
            "saves is more than a whole payment.",
        ),
        template(
            "way-recommended.smallest",
            "Suggested: the smallest debt first. Of the ways here it costs the least, and what it "
            "saves is more than a whole payment.",
        ),
        template(
            "way-recommended.most-pressing",
            "Suggested: the debt longest overdue first. Of the ways here it costs the least, and "
            "what it saves is more than a whole payment.",
        ),
        template(
            "way-recommended.minimums-first",
            "Suggested: every minimum first, then the dearest debt. Of the ways here it costs the "
            "least, and what it saves is more than a whole payment.",
        ),
        template(
            "way-minimums",
            "With every minimum first, and the rest to the dearest debt, it takes {months:number} "
            "months and costs {costs:money} more than the way suggested. The minimums you named "
            "are taken as the same every month.",
        ),
        template(
            "way-minimums-less",
            "With every minimum first, and the rest to the dearest debt, it takes {months:number} "
            "months and costs {saves:money} less than the way suggested. The minimums you named "
            "are taken as the same every month.",
        ),
        template(
            "minimums-never-end",
            "With every minimum first, and the rest to the dearest debt, what is left would not "
            "clear them within 30 years.",
        ),
        template(
            "minimums-not-covered",
            "The minimums you named come to {minimums:money} a month, and {surplus:money} is "
            "left: not all can be paid in full. Tell each lender before the day, with what you "
            "can pay.",
        ),
        template(
            "way-cheaper",
            "In figures alone, {strategy:strategy} costs {saves:money} less, but the others get "
            "nothing meanwhile. You decide.",
        ),
        template(
            "way-in-proportion",
            "Shared in proportion every lender gets something from the first month on; that takes "
            "{months:number} months and costs {costs:money} more. The others wait longer this "
            "way, and one of them may sue meanwhile: then look at it again. You decide.",
        ),
        template(
            "in-proportion-never-ends",
            "Shared in proportion every lender gets something from the first month on, but what "
            "is left would not clear them within 30 years; this way it does. The others wait "
            "longer, and one of them may sue meanwhile: then look again.",
        ),
        template(
            "plan-at-points.example",
            "Months and totals rest on section 2, where some rates are examples only.",
        ),
        template(
            "plan-at-points.estimate",
            "Months and totals use the estimates of section 2; other terms change them.",
        ),
        template("lump-sum-part", "{amount:money} of it for this debt."),
    )
)
