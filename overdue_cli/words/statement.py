"""Words for `overdue import`."""

from overdue_cli.words.template import template

STATEMENT = dict(
    (
        template("import.title", "Repayments in this export"),
        template("import.none", "No row of it says that it is a repayment."),
        template(
            "import.check",
            "They were found by their words; only you know which are repayments of the debt. To "
            "log some: --take 1,3 with --log FILE, and --debt where there are several.",
        ),
        template("import.in-log", "in the log already, or another row has the same"),
        template("import.not-understood", "Not understood"),
        template("import.why.no-day", "Line {line}: its day was not understood ({text})."),
        template("import.why.no-amount", "Line {line}: its amount was not understood ({text})."),
        template(
            "import.why.no-way",
            "Line {line}: whether the money went out or came in is not said ({text}).",
        ),
        template(
            "import.why.undone",
            "Line {line}: by its state no money went, or it came back ({text}).",
        ),
        template("import.why.in-the-future", "Line {line}: its day is still to come ({text})."),
        template("import.others", "Rows that say nothing of a repayment: {count:number}."),
        template("import.which", "Which to log (1,3 or all; Enter for none)?"),
        template(
            "import.which-again",
            "Numbers of rows that are not in the log yet, such as 1,3, or all; Enter for none:",
        ),
        template("import.logged", "Written down as entries: {numbers}."),
    )
)
