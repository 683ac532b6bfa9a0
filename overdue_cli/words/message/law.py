"""Words for what a message tells wrongly about the law, in either direction, and for paid help."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template(
            "message.debt-called-crime",
            "It makes a crime of not paying. Not being able to pay an ordinary loan is a civil "
            "matter; a crime needs deceit when the loan was taken out, and for cards intent, an "
            "amount and valid demands, and even then unpaid bills alone do not show intent. Do "
            "not move or hide property, and stay reachable.",
        ),
        template(
            "message.lender-freezes",
            "A lender cannot freeze or seal your accounts or property; only a court can, by a "
            "ruling or in enforcement ({law.cited[minsufa:103]:title}, articles "
            "{law.cited[minsufa:103]:article} and {law.cited[minsufa:253]:article}). A lender may "
            "debit an account you gave it, and close your credit line.",
        ),
        template(
            "message.enforcement-needs-a-paper",
            "A court enforces a paper that is in force: a judgment, a mediation agreement of a "
            "court, an award, a notarised claim ({law.cited[minsufa:247]:title}, article "
            "{law.cited[minsufa:247]:article}). Without one, collectors and mediators cannot "
            "bring it about. Ask the court, by a number from its own site, whether there is a "
            "case: papers may have been served.",
        ),
        template(
            "message.lender-blacklists",
            "The list of dishonest judgment debtors and the limits on travel are for courts, in "
            "the enforcement of a paper that is in force. A lender can report to the credit "
            "bureau, not more.",
        ),
        template(
            "message.family-must-pay",
            "A contract binds those who made it. Parents, children or spouse owe it only if they "
            "signed or gave security, if it is a common debt of the couple, or, as heirs, up to "
            "what they inherit ({law.cited[minfadian:1161]:title}).",
        ),
        template(
            "message.criminal-collection-of-bank-debt",
            "The crime of collecting illegal debts is about debts such as those from usury "
            "({law.cited[xingfa:293-1]:title}, article {law.cited[xingfa:293-1]:article}). It does "
            "not fit an ordinary loan of a licensed lender. Against threats other rules help; 110 "
            "decides which.",
        ),
        template(
            "message.old-public-security-article",
            "That article is of the old law. Since {law.cited[zhianfa:50].since:date} it is "
            "article {law.cited[zhianfa:50]:article}, with other amounts.",
        ),
        template(
            "message.three-calls-wrong-source",
            "The limits on calls and hours are not in the notice on loans with platforms. They are "
            "in the recommended national standard {law.cited[gbt-45251:calls].number}, which may "
            "be named in a complaint and is not binding.",
        ),
        template(
            "message.six-calls-a-day",
            "{law.collection.dials.most:Count} is not a number of calls that is allowed: the "
            "guideline of the banking association means unanswered attempts to one number. For "
            "connected calls the recommended standard has {law.collection.calls.most:count} a day.",
        ),
        template(
            "message.once-a-week",
            "No rule was found that allows only one call a week, or sets days between two. Limits "
            "a day are in a recommended standard.",
        ),
        template(
            "message.working-hours-only",
            "No rule was found that keeps collection to working days or office hours. What the "
            "standard and the guideline leave out are the hours from "
            "{law.collection.quiet_hours.start:clock} to {law.collection.quiet_hours.until:clock}.",
        ),
        template(
            "message.article-seventy-for-all",
            "Article {law.cited[xinyongka-2011-2:70]:article} is about credit cards alone, and the "
            "bank may agree, it need not. For other loans it gives no right to so many "
            "instalments; asking is still worth it.",
        ),
        template(
            "message.central-bank-line-for-collection",
            "12363 is for the credit bureau and payment companies. Collection by banks and "
            "consumer-finance companies: 12378; by small-loan companies: 12345.",
        ),
        template(
            "message.weilidai-tales",
            "Of Weilidai (微粒贷) this is not so: it is WeBank's, and no such days of grace were "
            "found. What counts is the contract; 95384 answers.",
        ),
        template(
            "message.penalty-doubled",
            "The penalty rate takes the place of the contract rate on what is overdue, it does not "
            "come on top. A bank may take {law.lending.bank_multiplier.low:number} to "
            "{law.lending.bank_multiplier.high:number} times the contract rate in all.",
        ),
        template(
            "message.standard-is-binding",
            "The standard is recommended and the guideline is the association's own: both may be "
            "named in a complaint, and going against them is not in itself against the law.",
        ),
        template(
            "message.no-suit-before-ninety-days",
            "No rule makes a lender wait that long: it can sue as soon as a payment is overdue. "
            "Most do not at once. Open whatever comes from a court.",
        ),
        template(
            "message.one-off-repair-still-open",
            "The one-off repair was for debts paid by "
            "{law.cited[xinyong-xiufu:whole].until:date}; it was automatic and free, and that day "
            "is over. No later one was found.",
        ),
        template(
            "message.no-such-instrument",
            "No instrument of that name was found. What it is said to contain cannot be relied on.",
        ),
        template(
            "message.stop-interest-agent",
            "Somebody sells an “interest stop” (停息挂账). The regulator warns of paid agents. "
            "Nobody outside can promise it: the lender decides, you can ask it yourself, and it "
            "costs nothing.",
        ),
        template(
            "message.credit-repair",
            "Somebody sells a “repair” of the credit report. A correct entry cannot be bought "
            "away; a wrong one is corrected free of charge, on your objection.",
        ),
        template(
            "message.rights-agent",
            "Somebody wants to act for you for money. The regulator warns: false papers, cards and "
            "IDs handed over, and lenders that can no longer reach you. Keep your phone card, ID "
            "and bank card; talk to the lender yourself, with free advice from 12348.",
        ),
    )
)
