"""Words for what follows: credit report, law, family."""

from overdue_cli.words.template import template

# Findings that come in kinds: the field that says which, and so which words.
BY_FIELD = {
    "credit-report": "basis",
    "auto-debit": "lender",
    "card-exits": "reach",
    "cards-together": "reach",
}
TEMPLATES = dict(
    (
        template(
            "report-lags",
            "When it appears: accounts range from the next day to a month; the report decides. "
            "Before bad information is sent in, the lender has to tell you.",
        ),
        template(
            "five-years",
            "A bad record is kept for {law.credit_report.kept.years:count} years from the day "
            "it ended, that is, from the day the arrears were paid off; after that it must be "
            "deleted.",
        ),
        template(
            "report-objection",
            "You may have {law.credit_report.free.times:count} credit reports a year free of "
            "charge. If something in one is wrong, you may object; an answer in writing is due "
            "within {law.credit_report.objection.days:number} days.",
        ),
        template(
            "repair-closed",
            "The central bank's one-off credit repair is over. It covered amounts of up to "
            "{law.credit_report.repair.amount:wan} overdue between "
            "{law.credit_report.repair.first_year} and {law.credit_report.repair.last_year} "
            "and paid off by {law.credit_report.repair.paid_by:long-date}, and was automatic "
            "and free. No extension was found. Anyone charging for it now is selling something "
            "that has ended.",
        ),
        template(
            "civil-matter",
            "Not being able to pay an ordinary loan is a civil matter, not a crime. Rent, food "
            "and medicine come first.",
        ),
        template(
            "card-not-crime",
            "Falling behind on a card is not in itself a crime. Rent, food and medicine come "
            "first.",
        ),
        template(
            "private-fraud",
            "Not being able to pay is a civil matter. Criminal law is about other things, such "
            "as obtaining the money by fraud, or, after a judgment, being able to pay and "
            "refusing in a serious way. Simply having no money is no crime.",
        ),
        template(
            "crime-needs-deceit",
            "Not being able to pay is a civil matter. Criminal law is about other things, such "
            "as obtaining the loan by deceit, or, after a judgment, being able to pay and "
            "refusing in a serious way. Simply having no money is no crime. If untrue papers "
            "were used to get the loan, ask 12348 first.",
        ),
        template(
            "card-overdraft",
            "Criminal law is about something else: overdrawing with the intention never to "
            "repay, still unpaid more than {law.crime.card_overdraft.months:count} months "
            "after {law.crime.card_overdraft.demands:count} valid demands, and at least "
            "{law.crime.card_overdraft.amount:yuan} of principal when a case is filed "
            "(interest and fees do not count). Not having paid is by itself no proof of such "
            "an intention. After a judgment: being able to pay and refusing in a serious way.",
        ),
        template(
            "card-below-amount",
            "You entered {principal:money} of principal, which is below that amount.",
        ),
        template(
            "card-at-amount",
            "You entered {principal:money} of principal. The amount is only one condition; the "
            "intention never to repay is another, and being unable to pay does not by itself show "
            "it. Keep any written demand from the bank, stay in touch with it, and ask 12348.",
        ),
        template(
            "card-exits.large",
            "Beside the risk stand the ways out of it. A demand counts only if it was made in a "
            "way that shows that you received it, unless you dodged it on purpose, and two of "
            "them must lie at least {apart:number} days apart. For this amount, and for it alone, "
            "whatever you pay back counts as principal. If everything is paid back before the "
            "prosecutor brings the charge, it may be dropped; before judgment in first instance, "
            "punishment may be waived. That is the rule below {huge:money} of principal, and not "
            "for someone punished for card fraud {punished:number} times or more. If the bank, "
            "against the rules, in truth gave you a loan in the form of a card, the rule on "
            "overdrafts does not apply to it. Which of these is yours, ask a lawyer or 12348.",
        ),
        template(
            "card-exits.huge",
            "Beside the risk stand the ways out of it. A demand counts only if it was made in a "
            "way that shows that you received it, unless you dodged it on purpose, and two of "
            "them must lie at least {apart:number} days apart. For this amount, and for it alone, "
            "whatever you pay back counts as principal. The rule by which a charge may be dropped "
            "once everything is paid back is for principal below {huge:money}, which yours is "
            "not, so do not count on it. If the bank, against the rules, in truth gave you a loan "
            "in the form of a card, the rule on overdrafts does not apply to it. Ask a lawyer "
            "before you do anything; 12348 is free.",
        ),
        template(
            "cards-together.below",
            "Your cards come to {total:money} of principal together, which is below "
            "{amount:money} as well.",
        ),
        template(
            "cards-together.at",
            "Your cards come to {total:money} of principal together. We found no source on "
            "whether cards are added up for the {amount:money}; do not rely on either reading, "
            "and ask a lawyer or 12348.",
        ),
        template(
            "court-papers",
            "If papers of a court come, open them. Days count from the day after service, opened "
            "or not: signed for by an adult of your family who lives with you, or arrived on your "
            "phone or in your mailbox where you agreed to that, they are served. A lawsuit: "
            "{law.deadlines.steps[answer].days:number} days to answer in writing; if you stay "
            "away from the hearing, the court may decide without you. A payment order (支付令): "
            "{law.deadlines.steps[payment-order-objection].days:number} days to pay or to object "
            "in writing to the debt itself; that you cannot pay or need time is no valid "
            "objection. What you want the court to look at (the line in section 3, limitation) "
            "you have to raise yourself. Free advice: 12348.",
        ),
        template(
            "freeze-needs-court",
            "Freezing an account for this debt takes a court: before a lawsuit if it is urgent, "
            "during it, or in enforcement after judgment. A collector cannot freeze anything. We "
            "found no source for lenders freezing WeChat accounts as such.",
        ),
        template(
            "auto-debit.bank",
            "Automatic debits from accounts you linked may go on, and many contracts let the bank "
            "take what is due from your accounts with it. By law it may also set off your "
            "deposits there against what is due; that takes effect when its notice reaches you, so "
            "do not count on a warning. Wages and daily spending can go through another bank, so "
            "that no debit takes the money to live on.",
        ),
        template(
            "auto-debit.unknown",
            "Automatic debits from accounts you linked may go on. If the lender in the contract is "
            "a bank with which you have an account, many contracts let it take what is due from "
            "there, and by law it may set off what you have on deposit with it; that takes effect "
            "when its notice reaches you, so do not count on a warning beforehand. Wages and daily "
            "spending can go through another account.",
        ),
        template(
            "accounts-are-reported",
            "Before a court another account is no hiding place: once a judgment is enforced all "
            "accounts and what is in them belong in the report of property, and taking money out "
            "of the court's reach can be punished.",
        ),
        template(
            "auto-debit.other",
            "Automatic debits from accounts you linked may go on. Wages and daily spending can go "
            "through another account; ask the lender how the debit can be changed.",
        ),
        template(
            "moving-property",
            "What you own. Using it to live on is not moving it away. But what is given away, or "
            "a claim that is waived, so that a creditor goes short can be set aside by a court at "
            "the creditor's request, suit or not; so can a sale clearly too cheap or a purchase "
            "clearly too dear, where the other side knew or should have known. The creditor has "
            "{known_years:number} year from knowing of it, and no longer than {act_years:number} "
            "years from the act. Hiding or moving property after notice of a suit, to escape "
            "enforcement, may be prosecuted as refusing to perform a judgment, if the judgment "
            "takes effect and one who can pay still refuses.",
        ),
        template(
            "paid-by-guarantor",
            "If you are told that your loan was paid in your place (代偿), somebody else now asks "
            "for the money: a guarantor that has paid may claim from you what it paid, in the "
            "place of the lender. First know who the creditor is now, then pay. Ask for the "
            "guarantee or insurance contract and the proof of payment with its amount and day, "
            "and have the lender confirm it. What you object to in the account you may object to "
            "here too. What an insurer may claim depends on its contract; that was not looked up "
            "here.",
        ),
        template(
            "wages-keep-necessities",
            "Even in enforcement after a judgment, the court must leave you and those you "
            "support what is needed to live. We found no national percentage for it.",
        ),
        template(
            "family-not-liable",
            "The debt is yours. Parents, children and employer do not owe it unless they "
            "guaranteed it or signed with you. Your spouse owes it only if both signed or "
            "agreed, if it was for the household's daily needs, or if the creditor proves that "
            "it served your life or business together.",
        ),
        template(
            "guarantor-period",
            "Has somebody guaranteed for you? The guarantee lasts as long as its contract says; "
            "where that says nothing, {months:number} months from the end of the time to perform "
            "the debt, of instalments as a rule from the last one. Nothing stops or restarts it. "
            "If the lender did not claim from the guarantor in that time (joint guarantee), or "
            "did not sue you or go to arbitration in it (general guarantee), the guarantor is "
            "free. Where the debt has no day, it runs from the end of the time the lender gave "
            "when it asked. Let the guarantor ask 12348 before paying or signing anything.",
        ),
        template(
            "heirs-within-estate",
            "Heirs pay debts only up to the real value of what they inherit; beyond that only of "
            "their own will. Who renounces the inheritance need not pay them.",
        ),
        template(
            "credit-report.reported",
            'The code to expect in the credit report is "{report_code}". The official table of '
            "codes was not seen; this is how reports are commonly read.",
        ),
        template(
            "credit-report.if-reported",
            "If this lender reports, the code to expect in the credit report is "
            '"{report_code}". The official table of codes was not seen; this is how reports '
            "are commonly read.",
        ),
    )
)
