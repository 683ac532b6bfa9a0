"""Words for questions asked of the report: each as borrowers ask it, and what was not found."""

from overdue_cli.words.template import template

QUESTIONS = dict(
    (
        template("ask.title", "What you can ask"),
        template("ask.line", "{word}: {question}"),
        template(
            "ask.how",
            "overdue ask WORD, or the question in your own words. With --days, --principal and "
            "--income, or with --case FILE, the answer is for your case.",
        ),
        template("ask.of.loan", "For a loan"),
        template("ask.of.card", "For a credit card"),
        template("ask.of.private", "For a loan from a private person"),
        template(
            "ask.nothing",
            "For this case the program has nothing to say on that: it does not arise here, or no "
            "source was found. Legal advice is free: 12348.",
        ),
        template("ask.needs-a-case", "That depends on the case, and none was told."),
        template("ask.sections", "Sections are those of the whole report: overdue advise --full."),
        template(
            "ask.own-case",
            "No case was told, so only what holds without one is said. With --days, --principal "
            "and --income, or --case FILE, the answer is for yours.",
        ),
        template("as-if.payment-order", "Not so now: once a payment order has come"),
        template("as-if.arbitration", "Not so now: once a notice of arbitration has come"),
        template("as-if.mediation", "Not so now: once an invitation to mediation has come"),
        template("as-if.enforcement", "Not so now: once a court enforces"),
        template("as-if.a-day-late", "One day after the due date"),
        template("as-if.nothing-left", "Where nothing is left of the month"),
        template("question.visit", "Will they come to my home? Must I let them in?"),
        template("question.contacts", "Will they tell my contacts, my family, my work?"),
        template("question.calls", "How often, and at what hours, may they call?"),
        template("question.threats", "They threaten or insult me. What now?"),
        template("question.impersonation", "Is it really the police, a court, a lawyer?"),
        template("question.outsourcing", "Collection was handed to another company. Is it real?"),
        template("question.jail", "Can I go to prison for this?"),
        template("question.suit", "Will I be sued, and when?"),
        template("question.court-paper", "A paper of a court came. What do I do?"),
        template("question.payment-order", "What is a payment order, and what do I do?"),
        template("question.arbitration", "What is arbitration, and what do I do?"),
        template("question.lawyer-letter", "I have a lawyer's letter. Am I being sued?"),
        template("question.mediation", "I am invited to mediation. Do I have to go?"),
        template("question.enforcement", "A court is enforcing. What happens now?"),
        template(
            "question.restrictions",
            "Blacklist, limits on spending: can I travel, leave the country?",
        ),
        template("question.school", "Does it touch my children's school, or a job with the state?"),
        template("question.home", "Can they sell my home?"),
        template("question.moving-property", "May I give away or sell what I own?"),
        template("question.freeze", "Can WeChat, Alipay or a bank card be frozen?"),
        template("question.wages", "Can they take money from my account or my wages?"),
        template("question.credit-report", "What is in my credit report, and for how long?"),
        template("question.credit-repair", "Can a bad record be repaired or removed?"),
        template("question.principal-only", "Can I pay back the principal only?"),
        template(
            "question.sixty",
            "{law.cards.most_months:number} instalments without interest: is there such a thing?",
        ),
        template("question.agent", "Should I pay somebody who negotiates for me?"),
        template("question.minimum", "What if I do not pay the minimum of a card?"),
        template("question.negotiate", "Can I get instalments or more time, and whom do I ask?"),
        template("question.agreement", "We agree. What has to be in writing?"),
        template("question.again", "I could not keep to the plan. Can I negotiate again?"),
        template("question.proof", "What proof of hardship do they want?"),
        template("question.family", "Does my family have to pay?"),
        template("question.heirs", "What happens to the debt when the borrower dies?"),
        template("question.guarantor", "Somebody guaranteed for me. Does he have to pay?"),
        template("question.creditor", "Another company says that I now owe it. Is that so?"),
        template("question.not-mine", "Somebody borrowed in my name. What do I do?"),
        template("question.limitation", "Is the debt too old to be claimed?"),
        template("question.dismissal", "Can I lose my job if my employer learns of it?"),
        template("question.lawyer-fees", "Do I have to pay the other side's lawyer and costs?"),
        template("question.no-contract", "I signed no contract, or have none. Do I owe it?"),
        template(
            "question.provident-fund",
            "Can they take my housing fund, social insurance or pension?",
        ),
        template("question.iou", "They want me to sign an IOU or a promise. Should I?"),
        template("question.upfront", "Fees, and money kept back when the loan was paid out"),
        template("question.cap", "Is what they charge too much?"),
        template("question.cost", "How is what I owe more worked out?"),
        template("question.all-at-once", "They want the whole loan at once. May they?"),
        template("question.change-number", "Should I change my number, or not answer?"),
        template("question.new-loan", "Should I borrow to pay this back?"),
        template("question.which-first", "Which debt do I pay first?"),
        template("question.afford", "How much a month can I pay?"),
        template("question.no-money", "I have no money at all. What now?"),
        template("question.bankruptcy", "Is there bankruptcy for a person?"),
        template("question.complain", "Where do I complain?"),
        template("question.legal-advice", "Where is free legal advice?"),
        template("question.grace", "I am a day late. Does that count?"),
        template("question.stage", "Where am I, and what usually happens now?"),
        template("question.cannot-cope", "I cannot cope any more."),
        template(
            "law.limitation",
            "In general: a lender has {law.limitation.period.years:count} years, from when it knew "
            "or should have known that it was not paid; of a loan in instalments from the end of "
            "the last one's period. A payment, a promise to pay or a request for time begins them "
            "again; so does a demand that reached you or should have reached you (on a card, one "
            "that was sent to the number or address the bank has), a debit by the lender from "
            "your account, or a suit. After {law.limitation.longest.years:number} years from the "
            "loss a court protects it no more, unless it extends the time. The debt does not "
            "vanish: you may refuse to pay, and have to say so yourself, in the first instance; a "
            "court does not raise it for you. Whoever pays or agrees to pay after the end cannot "
            "take it back. Before you pay or promise anything on an old debt, ask 12348 (free).",
        ),
        template(
            "law.principal-only",
            "In general: no rule was found that gives a borrower the right to pay back the "
            "principal alone. The lender may agree to it, or to less interest and fewer charges; "
            "asking costs nothing, and what is agreed belongs in writing. Without that a payment "
            "counts first towards costs and interest, then towards the principal. What lies above "
            "the line of the courts can be cut: `overdue ask cap`.",
        ),
        template(
            "law.no-contract",
            "A loan contract has to be in writing, unless two private persons agreed otherwise; "
            "what was tapped in an app and can be called up again counts as writing. Where the "
            "money was paid out and you took it, the contract stands even without a paper; a loan "
            "between private persons exists from when the money was handed over. So having signed "
            "nothing does not undo the debt. Interest that was not agreed is not owed for the "
            "term of the loan; for the time it is overdue the lender can still claim some, from a "
            "private lender at the one-year LPR of the time. Ask the lender for the contract, or "
            "look in the app, before you accept an amount. If you never took the money, say so in "
            "writing: `overdue ask not-mine`.",
        ),
        template(
            "law.lawyer-fees",
            "The fees of the court are borne by who loses, unless the winner takes them on. Costs "
            "of getting the money in can come first when you pay too little. A collector may not "
            "ask for a fee of its own: that is against the guideline of the banking association, "
            "which is no law.",
        ),
        template(
            "unknown.lawyer-fees",
            "Not known here: no rule was found by which the borrower in general bears the lender's "
            "lawyer. Look in the contract for a clause on it; in a suit the court decides on it, "
            "and you can say that it is too much. Pay nothing of it to a collector beforehand. "
            "Free advice: 12348.",
        ),
        template(
            "unknown.dismissal",
            "Not known here: the labour law was not read, so nothing is said on whether an "
            "employer may dismiss somebody because of a debt. A court that enforces may ask an "
            "employer to keep back wages. If you are threatened with it, keep the message; if you "
            "are dismissed, ask 12348 (free) before you sign anything.",
        ),
        template(
            "unknown.provident-fund",
            "Not known here: whether a court can reach money in a housing fund (公积金), in social "
            "insurance or a pension; the texts on it were not read. A lender or a collector cannot "
            "do it itself. If a court asks for it, ask the judge named in the paper, the fund's or "
            "the insurance office (12345 puts you through), and 12348 (free).",
        ),
        template(
            "unknown.restrictions",
            "Not known here: which trains, flights, hotels or purchases a limit on spending shuts "
            "out. The text in force was not seen, so no list is given; the court's decision says "
            "it.",
        ),
        template(
            "unknown.school",
            "Not known here: no text that could be checked was found on whether a debt touches "
            "children's schools, civil service or the army, so nothing is said. Somebody who "
            "uses it to make you pay: ask for the rule in writing, and ask 12348.",
        ),
        template(
            "unknown.again",
            "Not known here: no rule was found that gives a second agreement, or that forbids one. "
            "It is a request like the first. Say before the day that a payment will fail, and why.",
        ),
        template(
            "unknown.creditor",
            "On how an assignment is proven the report says no more. `overdue letter dispute` asks "
            "for the proof in writing; ask the first lender too, by a number from its own site.",
        ),
        template(
            "unknown.not-mine",
            "Not known here: no rule was found on how a loan in somebody else's name is undone. "
            "What usually helps: do not say that it is yours and pay no part of it; report it to "
            "the police and keep the slip; tell the lender in writing that you did not borrow, "
            "and ask for the papers of the loan. If papers of a court come, answer in time. Ask "
            "12348 (free legal advice) first.",
        ),
        template(
            "unknown.iou",
            "Not known here: what is in the paper that you are to sign, and no general answer to "
            "it. Sign nothing under pressure, and nothing with a sum that you have not checked. "
            "Let 12348 (free legal advice) read it first.",
        ),
    )
)
