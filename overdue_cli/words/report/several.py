"""Words for several debts together."""

from overdue_cli.words.template import template

# Findings that come in kinds: the field that says which, and so which words.
BY_FIELD = {
    "way-recommended": "strategy",
}
TEMPLATES = dict(
    (
        template(
            "shared-offers",
            "Offer {payment:money} a month in all first, at most half of what is left, shared "
            "among the debts in proportion to what is owed on each. The other half is for the "
            "month in which something breaks.",
        ),
        template(
            "plan-leaves-out",
            "Not in this plan: here an offer could give away a defence you may have. Ask 12348 "
            "about it first.",
        ),
        template(
            "way-recommended.pro-rata",
            "Suggested: share in proportion. Every lender gets something and is treated alike, "
            "which is the easiest to explain to them.",
        ),
        template(
            "priority-first",
            "Paid before the others in every way shown: what secures your home or your work, or is "
            "enforced by a court.",
        ),
        template(
            "way-recommended.highest-cost",
            "Suggested: the dearest debt first. Shared in proportion, what is left would not clear "
            "them; this way it does.",
        ),
        template(
            "way-cheaper",
            "In figures alone, {strategy:strategy} costs {saves:money} less, but the others get "
            "nothing meanwhile. It is yours to weigh.",
        ),
        template(
            "plan-at-points",
            "Months and totals use the estimates of section 2; other terms change them.",
        ),
        template("lump-sum-part", "{amount:money} of it for this debt."),
    )
)
