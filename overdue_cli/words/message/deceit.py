"""Words for rules on posing as somebody, and on asking for money, codes or control."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template(
            "message.poses-as-police",
            "It speaks as the police and asks for a debt to be paid. The police do not collect "
            "loans. Posing as an official is punishable by law "
            "({law.cited[zhianfa:62]:title}, article {law.cited[zhianfa:62]:article}); whether it "
            "is so here is still to be shown. Ring 110 or the station by its public number and "
            "ask.",
        ),
        template(
            "message.poses-as-prosecutor",
            "It speaks as a prosecutor and asks for a debt. Prosecutors do not collect loans, and "
            "arrest nobody because a loan is overdue. Suspected posing as an official: ring the "
            "office by its public number, or 110.",
        ),
        template(
            "message.poses-as-court",
            "It speaks as a court, and yet asks for payment to a lender, in haste, or over a "
            "private chat, with the case dropped in return. A court serves papers with a case "
            "number and does not collect for lenders this way. Suspected posing as a court. Ask "
            "the court itself; if the case is real, the first day to mind is in its papers.",
        ),
        template(
            "message.poses-as-authority",
            "It speaks as a public office — a street office, a residents' committee, a regulator — "
            "and asks for a loan to be paid. As a rule collecting loans is not the work of such "
            "offices, and the rules for lenders forbid collecting in their name. Ring the office "
            "by its public number and ask.",
        ),
        template(
            "message.criminal-template",
            "It speaks of a criminal case or an arrest because of a debt. Only the police open a "
            "criminal case, and not for being unable to pay an ordinary loan: that is a civil "
            "matter. Such texts "
            "are a known template; the rules for lenders forbid collecting in the name of "
            "authorities. If it names a case, ask 110 or the station by its public number.",
        ),
        template(
            "message.private-account",
            "It asks for payment to a private account, a collection code or an account “for "
            "safety”. Pay only in the app or to the account in your contract; money on a private "
            "account may not count as paid, and is hard to get back.",
        ),
        template(
            "message.account-of-a-person",
            "It names a person's account for money owed to a lender. A lender's account is in its "
            "own name, and stands in the contract. Unless you borrowed from that very person, do "
            "not pay there; ask on the lender's line.",
        ),
        template(
            "message.asks-fee",
            "It asks for a fee before something is granted or stopped. By the guideline of the "
            "banking association collectors may take no extra fee; a deposit or “unfreezing fee” "
            "first is a common swindle. Do not pay it; ask the lender on its own line.",
        ),
        template(
            "message.asks-code",
            "It asks for a code or password. With it money can be moved or a loan taken out in "
            "your name. No lender needs it from you. If you gave one away, ring the bank's line "
            "now and have the card blocked.",
        ),
        template(
            "message.remote-control",
            "It asks you to share your screen or let somebody control your phone. Whoever sees the "
            "screen sees every code. Do not install it; if you did, cut the connection, then ring "
            "your bank.",
        ),
        template(
            "message.broken-letters",
            "Letters are pulled apart or swapped for others, as is done to pass the filters for "
            "junk messages. A lender has no reason to. Filters for junk: 12321.",
        ),
    )
)
