"""Words for answers side by side."""

from overdue_cli.words import common
from overdue_cli.words.template import same, template

# Remarks that come in kinds: the field that says which, and so which words.
BY_FIELD = {"owed-more": "of", "owed-less": "of"}
COMPARISON = dict(
    (
        template("compare.title", "What changed, and what that did"),
        template("compare.inputs", "Inputs that changed"),
        template("input.of-debt", "Debt {number:number}: {label}"),
        template("input.within", "{label}, {place}"),
        template("input.as_of", "Counted to"),
        template("input.due_date", "Day it was due"),
        template("input.days_at_least", "Days overdue, at least"),
        template("input.days_at_most", "Days overdue, at most"),
        template("input.household", "People in the household"),
        template("input.budget", "The month line by line"),
        template("input.loan", "The loan told in full"),
        template("input.card", "The card told in full"),
        template("compare.figures", "Figures"),
        template("compare.column.input", "Field"),
        template("compare.column.figure", "Figure"),
        template("compare.column.before", "Before"),
        template("compare.column.after", "After"),
        template("compare.column.as-is", "As it is"),
        template("compare.same-figures", "The plan and what was added stay the same."),
        template("compare.same-plan", "The figures above differ; nothing else does."),
        template("what-if.title", "What if"),
        template("what-if.change", "{number:number}. {change}"),
        template(
            "what-if.closing",
            "Months, last payment and sums are those of the smallest option, without relief.",
        ),
        template("figure.added", "Added so far (yuan)"),
        template("figure.added-low", "  at the lowest"),
        template("figure.added-high", "  at the highest"),
        template("figure.late-charges-most", "  card late-payment charges besides, at most"),
        template("figure.owed-before-lump-sum", "To pay off (yuan)"),
        template("figure.owed-in-all", "  left if money at hand is paid (yuan)"),
        template("figure.left-each-month", "Left each month (yuan)"),
        same("figure.first-offer", common.FIRST_OFFER),
        template("figure.smallest-payment", "Smallest option (yuan)"),
        template("figure.months", "  months"),
        template("figure.last-date", "  last payment"),
        template("figure.paid-in-all", "  paid in all, lump sum included (yuan)"),
        template("nothing-changed", "Nothing changed."),
        template("plan-shorter", "The plan ends {months:number} months sooner."),
        template("plan-longer", "The plan takes {months:number} months longer."),
        template("plan-cheaper", "It costs {amount:money} less in all."),
        template("plan-dearer", "It costs {amount:money} more in all."),
        template("owed-more.all", "There is {amount:money} more to pay off."),
        template("owed-less.all", "There is {amount:money} less to pay off."),
        template("owed-more.left", "If money at hand is paid, {amount:money} more is left."),
        template("owed-less.left", "If money at hand is paid, {amount:money} less is left."),
        template(
            "catches-up",
            "The money at hand pays what is overdue then, and the contract goes on; what falls "
            "due later is not in the plan.",
        ),
        template("offer-more", "The first offer can be {amount:money} a month higher."),
        template("offer-less", "The first offer is {amount:money} a month lower."),
        template(
            "offer-gone",
            "Nothing is left to offer then. Living costs come first; ask for time and relief.",
        ),
        template(
            "offer-open", "What can be offered is not known then, because living costs are not."
        ),
        template("offer-there", "There is {amount:money} a month to offer then."),
        template(
            "plan-ends-now",
            "Instalments then clear it, in {months:number} months; without the change they do not.",
        ),
        template(
            "plan-never-ends", "Instalments alone do not clear it then; ask for relief first."
        ),
        template("added-more", "{amount:money} more has been added."),
        template("added-less", "{amount:money} less has been added."),
    )
)
