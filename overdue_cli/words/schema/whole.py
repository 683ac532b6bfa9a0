"""Words of the JSON Schemas: what each of them is of, and how a finding is put."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template("schema.of.desk-session", "A session as it goes in: desk session --request."),
        template(
            "schema.of.desk-new", "The desk that was made: its file, and that it is not sealed."
        ),
        template("schema.of.desk-add", "What was put in for one client."),
        template(
            "schema.of.desk-client",
            "All of one client: cases, log, sessions, tasks, files by their hashes.",
        ),
        template("schema.of.desk-noted", "The session that was noted, with its tasks."),
        template(
            "schema.of.desk-today",
            "The day of a counsellor: what passed, what comes, where limitation comes first, who "
            "was not seen for long.",
        ),
        template("schema.of.desk-list", "The clients of a desk, one line each."),
        template(
            "schema.of.desk-handout",
            "The page a client takes home: what was agreed, and the next date.",
        ),
        template("schema.of.desk-compare", "Two sessions or cases of one client side by side."),
        template(
            "schema.of.desk-stats",
            "Counts by stage, lender and outcome, rounded down, small ones withheld.",
        ),
        template("schema.of.desk-export", "The file that one client was written to."),
        template("schema.of.desk-import", "What came in with one client."),
        template("schema.of.desk-refresh", "How many clients were counted anew for today."),
        template("schema.of.desk-backup", "The copy of the desk."),
        template("schema.of.desk-forget", "What became of forgetting a client."),
        template(
            "schema.of.case",
            "A case: the month of one person, and one debt beside it or several in a list. "
            "Amounts are yuan; a rate is a fraction of its period, or a per cent with its "
            "sign. null: not said.",
        ),
        template(
            "schema.of.log-entry",
            "One entry of the log, as `overdue log add --request` takes it.",
        ),
        template(
            "schema.of.answer",
            "The answer to a case, as `overdue advise --json` writes it. Amounts are yuan "
            "as text, rates are fractions as text, days are YYYY-MM-DD. Fields and codes "
            "that come later may stand in it; pass over what you do not know.",
        ),
        template(
            "schema.of.what-if",
            "An answer beside its variants, as `overdue advise --what-if ... --json` writes them.",
        ),
        template(
            "schema.of.compare",
            "What differs between two cases, and what that does, as `overdue compare "
            "--json` writes it.",
        ),
        template(
            "schema.of.ask",
            "What answers one question, or the list of what can be asked, as `overdue ask "
            "--json` writes them.",
        ),
        template(
            "schema.of.check-message",
            "What is found in one message, as `overdue check-message --json` writes it. No "
            "field says that a message is genuine.",
        ),
        template(
            "schema.of.batch",
            "One line that `overdue batch` writes. `schema` and `tool_version` stand once "
            "in a line, at its end.",
        ),
        template(
            "schema.of.mcp-advise",
            "What the tool `advise` of `overdue mcp` answers: an answer on one line, its citations "
            "by their IDs.",
        ),
        template(
            "schema.of.mcp-rules",
            "What the tool `rules` of `overdue mcp` answers without an ID: the instruments there "
            "are, each with its sources.",
        ),
        template(
            "schema.of.letters",
            "The kinds of letters, as `overdue letter --list --json` writes them; with a "
            "case, how each suits it.",
        ),
        template(
            "schema.of.letter",
            "One letter, as `overdue letter KIND --json` writes it, the same bytes in every "
            "language.",
        ),
        template(
            "schema.of.pack",
            "What was written into a folder, as `overdue pack --json` tells it.",
        ),
        template(
            "schema.of.log-add",
            "The entry that was written down, as `overdue log add --json` tells it.",
        ),
        template(
            "schema.of.log",
            "All entries of a log, as `overdue log list --json` writes them.",
        ),
        template(
            "schema.of.log-show",
            "One entry of a log, as `overdue log show --json` writes it.",
        ),
        template(
            "schema.of.log-check",
            "Which entries may break which rule on collection, as `overdue log check "
            "--json` writes it.",
        ),
        template(
            "schema.of.log-complaint",
            "The facts of a complaint, as `overdue log export --json` writes them.",
        ),
        template(
            "schema.of.log-answers",
            "By when complaints are to be answered, as `overdue log answers --json` writes it.",
        ),
        template(
            "schema.of.log-verify",
            "Whether the chain of a log holds, as `overdue log verify --json` writes it.",
        ),
        template(
            "schema.of.import",
            "Repayments found in an export, as `overdue import --json` writes them.",
        ),
        template(
            "schema.of.next",
            "A case carried on by its log, as `overdue next --json` writes it.",
        ),
        template(
            "schema.of.products",
            "Every product of the rulebook by its ID, as `overdue products --json` writes "
            "them; `schema` and `tool_version` are no IDs.",
        ),
        template(
            "schema.of.rules",
            "Sources by their IDs, as `overdue rules --json` and the citations file of "
            "`overdue batch` hold them; `schema` and `tool_version` are no IDs.",
        ),
        template(
            "schema.of.describe",
            "The command line as data, as `overdue describe` writes it; only `help` differs "
            "by language.",
        ),
        template(
            "schema.of.problems",
            "Why there is no answer: one line on stderr, where JSON was asked for.",
        ),
        template(
            "schema.of.calculation",
            "The answer of a calculation, as `overdue calc NAME --json` and `overdue "
            "reconcile --json` write it.",
        ),
        template(
            "schema.of.request",
            "Request of the calculation {name}, for --request: {what}",
        ),
        template(
            "schema.said",
            "Said as: “{text}”",
        ),
        template(
            "schema.said-by",
            "Said in several ways, by `{field}`; one of them: “{text}”",
        ),
        template(
            "schema.debt-number",
            "The debts it is about, counted from 0; left out where it is about all, or the "
            "case has one.",
        ),
        template(
            "schema.in-sentence",
            "`{field}` of the sentence: {what}.",
        ),
        template(
            "schema.beside-sentence",
            "Beside the sentence, as `{field}`: {what}.",
        ),
        template(
            "schema.form.money",
            "an amount in yuan",
        ),
        template(
            "schema.form.rate",
            "a rate as a fraction",
        ),
        template(
            "schema.form.date",
            "a day",
        ),
        template(
            "schema.form.days",
            "a number of days",
        ),
        template(
            "schema.form.number",
            "a number",
        ),
        template(
            "schema.form.figure",
            "an amount, a rate or a number, as text",
        ),
        template(
            "schema.form.flag",
            "true or false",
        ),
        template(
            "schema.form.text",
            "a code or a text",
        ),
    )
)
