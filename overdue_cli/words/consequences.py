"""Words for what follows: credit report, law, family."""

from overdue_cli.words.template import template

CONSEQUENCES = dict(
    (
        template(
            "credit-report",
            'The code to expect in the credit report is "{report_code}". The official table of '
            "codes was not seen; this is how reports are commonly read.",
        ),
        template(
            "report-lags",
            "When it appears: accounts range from the next day to a month; the report decides. "
            "Before bad information is sent in, the lender has to tell you.",
        ),
        template(
            "five-years",
            "A bad record is kept for five years from the day it ended, that is, from the day "
            "the arrears were paid off; after that it must be deleted. The clock does not run "
            "while the debt is open.",
        ),
        template(
            "report-objection",
            "You may have two credit reports a year free of charge. If something in one is "
            "wrong, you may object; an answer in writing is due within 20 days.",
        ),
        template(
            "repair-closed",
            "The central bank's one-off credit repair is over: it was for amounts of up to "
            "10,000 yuan overdue between 2020 and 2025 and paid off by 2026-03-31, and was "
            "automatic and free. No extension was found. Whoever sells it to you now is selling "
            "nothing.",
        ),
        template(
            "civil-matter",
            "Not being able to pay an ordinary loan is a civil matter, not a crime. Rent, food "
            "and medicine come first.",
        ),
        template(
            "card-not-crime",
            "Not having paid a card bill is by itself no crime. Rent, food and medicine come first.",
        ),
        template(
            "private-fraud",
            "Not being able to pay is a civil matter. Criminal law is about something else: "
            "obtaining the money by fraud in the first place, or, after a judgment, being able "
            "to pay and refusing in a serious way. Being short of money is neither.",
        ),
        template(
            "crime-needs-deceit",
            "Not being able to pay is a civil matter. Criminal law is about something else: "
            "deceiving the lender to obtain the loan with no intention to repay, or, after a "
            "judgment, being able to pay and refusing in a serious way. Being short of money is "
            "neither.",
        ),
        template(
            "card-overdraft",
            "Criminal law is about something else: for cards, overdrawing with the intention "
            "never to repay, still unpaid more than three months after two valid demands, and at "
            "least 50,000 yuan of principal. Not having paid is by itself no proof of such an "
            "intention. After a judgment: being able to pay and refusing in a serious way.",
        ),
        template(
            "court-papers",
            "If papers of a court come, open them. A suit: 15 days from receipt to answer in "
            "writing. A payment order (支付令): 15 days to pay or to object in writing to the debt "
            "itself; that you cannot pay or need time is no valid objection. Free advice: 12348.",
        ),
        template(
            "freeze-needs-court",
            "Freezing an account takes a court's ruling, which a lender may seek in a suit and, "
            "in urgent cases, before it. A collector cannot freeze anything. We found no source "
            "for lenders freezing WeChat accounts as such.",
        ),
        template(
            "auto-debit",
            "Automatic debits from accounts you linked may go on, and a bank may set off what it "
            "owes you on an account against what is due. Keep the money you live on in an "
            "account at another bank, and ask the lender how the debit can be changed.",
        ),
        template(
            "wages-keep-necessities",
            "Even in enforcement after a judgment, the court must leave you and those you "
            "support what is needed to live. We found no national percentage for it.",
        ),
        template(
            "family-not-liable",
            "The debt is yours. Parents, children and employer do not owe it. Your spouse owes "
            "it only if both signed or agreed, if it was for the household's daily needs, or if "
            "the creditor proves that it served both. Heirs answer only up to what they inherit.",
        ),
        template(
            "limitation-near",
            "Read this before you speak with the lender. Three years counted from {start:date} "
            "end on {ends:date}. Asking for time, agreeing to a plan or paying a part starts the "
            "three years again; once they are over, agreeing to pay gives the defence away. Get "
            "free legal advice first: 12348.",
        ),
        template(
            "limitation-past",
            "Read this before you speak with the lender. Three years counted from {start:date} "
            "ended on {ends:date}. If nothing restarted them in between (a demand that reached "
            "you, an automatic debit, a payment), you may have a defence, and only if you raise "
            "it. Agreeing to a plan, or paying, gives it away. Get free legal advice first: "
            "12348.",
        ),
        template(
            "limitation-unknown",
            "Read this before you speak with the lender. Counted from {start:date} alone, the "
            "three-year limitation period ends on {ends:date}; a demand, a debit or a payment "
            "since then would have restarted it. Asking for time, agreeing to a plan or paying a "
            "part restarts it too, and once it is over, agreeing to pay gives the defence away. "
            "Get free legal advice first: 12348.",
        ),
    )
)
