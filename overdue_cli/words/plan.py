"""Words for the plan."""

from overdue_cli.words.template import template

PLAN = dict(
    (
        template(
            "surplus-is",
            "{surplus:money} is left each month after living costs, other debts and reserve.",
        ),
        template(
            "first-offer",
            "Offer {payment:money} a month first, at most half of what is left. The other half "
            "is for the month in which something breaks: a plan that fails costs more than one "
            "that starts small.",
        ),
        template(
            "plan-after-advice",
            "What follows is arithmetic for you alone. Do not send it to anyone before you have "
            "asked whether the claim can still be sued for; an offer counts as an acknowledgment.",
        ),
        template(
            "first-offer-clears",
            "Half of what is left already covers all that is owed on the first payment date: "
            "{payment:money} would settle it.",
        ),
        template(
            "half-needs-relief",
            "At {payment:money} a month the debt is paid off only if the lender stops penalty "
            "interest. So ask for that together with the plan.",
        ),
        template(
            "all-leaves-nothing",
            "The last option uses everything that is left. One unexpected bill and it fails; it "
            "is shown so that you can refuse it.",
        ),
        template(
            "option-never-finishes",
            "{payment:money} a month would not pay the debt off within 30 years while penalty "
            "interest runs. The least that would is {least:money} a month.",
        ),
        template(
            "plan-basis",
            "The plan pays off {owed:money}: the principal entered and what has been added so "
            "far. Payments are monthly, from {first_date:date}, and go to fees, interest and "
            "principal in this order unless the contract says otherwise.",
        ),
        template(
            "plan-without-charges",
            "Card charges are not in it; the months are for principal alone and will be more.",
        ),
        template(
            "plan-at-point",
            "Months and totals are reckoned at the point of the range above, not at its ends.",
        ),
        template(
            "not-due-in-plan",
            "The principal that is not due yet is in it too, at the contract rate. If its "
            "instalments fall due in the meantime, they have to be paid or be part of the "
            "agreement.",
        ),
        template(
            "nothing-left",
            "After living costs, other debts and reserve nothing is left for this debt at the "
            "moment. That is not a failure of will. The order below is what counsellors use.",
        ),
        template(
            "no-surplus",
            "Nothing is left for this debt at the moment; {short:money} a month is missing "
            "before it. That is not a failure of will. The order below is what counsellors use.",
        ),
        template(
            "protect-first",
            "First: rent or mortgage, food, medicine, water and power, the phone, and what keeps "
            "you able to earn. Then what a court has ordered. Then the rest.",
        ),
        template(
            "token-payment",
            "You may tell the lender in writing that nothing can be paid now, why, and when you "
            "will report again. A token payment shows good will but goes to fees and interest "
            "first, and it restarts the limitation period. Do not take it from what you live on.",
        ),
        template(
            "social-aid",
            "If your living itself is not secured, there is public help: minimum living "
            "allowance and, for sudden hardship, temporary assistance. Ask at your community or "
            "town office.",
        ),
        template(
            "living-costs-unknown",
            "Your living costs are not known, so what follows is plain arithmetic: 10, 20 and 30 "
            "per cent of income. It is not advice. Hold each figure against what you need to "
            "live, then run this again with your living costs.",
        ),
        template(
            "no-borrowing",
            "Do not borrow to repay: a new loan adds a second creditor and a second rate to the first.",
        ),
    )
)
