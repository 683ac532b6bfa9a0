"""Words for holding a lender's statement against the account of a loan or of a card."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template(
            "help.calc.reconcile-loan",
            "Which way of counting gives the figure of a loan statement, or how far it is off.",
        ),
        template(
            "help.calc.reconcile-card",
            "Which way of counting gives the balances of card statements, or where they part.",
        ),
        template(
            "help.calc-field.reconcile-loan.claimed",
            "Everything the lender asks for in yuan, as of --until: overdue principal and "
            "interest, penalty interest and fees.",
        ),
        template("help.calc-field.claimed_principal", "Of it overdue principal, in yuan."),
        template(
            "help.calc-field.claimed_interest", "Of it contract interest fallen due, in yuan."
        ),
        template("help.calc-field.claimed_penalty", "Of it penalty interest (罚息), in yuan."),
        template("help.calc-field.claimed_compound", "Of it compound interest (复利), in yuan."),
        template("help.calc-field.claimed_fees", "Of it fees, in yuan."),
        template(
            "help.calc-field.billed",
            "A statement of the bank: its day and its balance; may be given again.",
        ),
        template("calc.reconcile-loan", "The lender's statement, checked"),
        template("calc.reconcile-card", "The card's statements, checked"),
        template("value.with-principal", "With the overdue principal"),
        template("value.compound-readings", "Compound interest side by side: what is due"),
        template("value.compound-none", "Without compound interest"),
        template("value.compound-never", "With it, never added to its own base"),
        template("value.compound-monthly-20", "With it, added every month"),
        template("value.compound-quarterly-20", "With it, added every quarter"),
        template("value.compound-due-day", "With it, added on due days"),
        template("value.compound-monthly-20-on-penalty", "On penalty interest too, every month"),
        template(
            "value.compound-quarterly-20-on-penalty", "On penalty interest too, every quarter"
        ),
        template("value.compound-due-day-on-penalty", "On penalty interest too, on due days"),
        template("value.billed", "Statements compared"),
        template("value.billed-counted", "Balance as counted"),
        template("value.billed-by-each-way", "The last statement; by each way of counting"),
        template(
            "value.by-whole-balance-this-statement-card-simple",
            "Whole balance, statement day on its own, simple",
        ),
        template(
            "value.by-whole-balance-this-statement-card-compound",
            "Whole balance, statement day on its own, compound",
        ),
        template(
            "value.by-whole-balance-next-statement-card-simple",
            "Whole balance, statement day on the next, simple",
        ),
        template(
            "value.by-whole-balance-next-statement-card-compound",
            "Whole balance, statement day on the next, compound",
        ),
        template(
            "value.by-unpaid-part-this-statement-card-simple",
            "Part not paid, statement day on its own, simple",
        ),
        template(
            "value.by-unpaid-part-this-statement-card-compound",
            "Part not paid, statement day on its own, compound",
        ),
        template(
            "value.by-unpaid-part-next-statement-card-simple",
            "Part not paid, statement day on the next, simple",
        ),
        template(
            "value.by-unpaid-part-next-statement-card-compound",
            "Part not paid, statement day on the next, compound",
        ),
        template(
            "account-matches",
            "{claimed:money} comes out exactly: {day_count:day-count}, {end_day:end-day}, "
            "{payment_day:payment-day}, {rounding:rounding}.",
        ),
        template(
            "account-matches-within",
            "{claimed:money} lies within a fen a line of this way, {off:money} off: "
            "{day_count:day-count}, {end_day:end-day}.",
        ),
        template("account-other-ways", "More ways of counting give it: {more:number}."),
        template(
            "account-off",
            "By what was told of the contract no way of counting gives {claimed:money}. The "
            "nearest gives {nearest:money}, {gap:money} off: {day_count:day-count}, "
            "{end_day:end-day}.",
        ),
        template(
            "principal-not-in-figure",
            "The principal seems not to be in this figure: {claimed:money} is nearer to the "
            "charges alone than to everything owed. With the {principal:money} of overdue "
            "principal it is {whole:money}; below, that is checked. Here --claimed takes "
            "everything owed; if principal is in the {claimed:money}, add --claimed-principal.",
        ),
        template(
            "account-by-clause",
            "It does come out with this, which was not told of the contract: {clause:clause} "
            "({day_count:day-count}, {end_day:end-day}). It is owed only if the contract has it.",
        ),
        template(
            "ask-clause",
            'To ask the lender: "Your figure seems to rest on this: {clause:clause}. Which clause '
            'of the contract provides for it?"',
        ),
        template(
            "part-off",
            "{part:part}: the statement has {asked:money}, this account {counted:money}; "
            "{more:money} more is asked for.",
        ),
        template(
            "part-less",
            "{part:part}: the statement has {asked:money}, this account {counted:money}; the "
            "statement is {less:money} lower.",
        ),
        template(
            "compound-side-by-side",
            "Compound interest is owed only if the contract has it, and courts differ on whether "
            "penalty interest may bear it: the table has the amounts side by side.",
        ),
        template(
            "billed-matches",
            "Every statement comes out: {interest_on:interest-on}, {statement_day:statement-day}, "
            "{compounding:compounding}.",
        ),
        template(
            "billed-off",
            "The statement of {day:date} is the first that does not come out: it shows "
            "{billed:money}, counted it is {counted:money}, {gap:money} off "
            "({interest_on:interest-on}, {statement_day:statement-day}, "
            "{compounding:compounding}). A transaction, a fee or another rate may lie behind it.",
        ),
        template(
            "ask-billed",
            'To ask the bank: "Please send me the items of the statement of {day:date}, with the '
            "base, rate and days of its interest and each charge with its clause; by my count "
            '{gap:money} is not explained."',
        ),
    )
)
