"""Words for the questions about an entry of a log."""

from overdue_cli.words.template import template

LOG_ASK = dict(
    (
        template(
            "log-ask.opening",
            "A few questions about what happened; most can be skipped. < goes back one question, "
            "a full stop ends the questions. Nothing is written down before you say so.",
        ),
        template("log-ask.ask.kind", "What was it?"),
        template(
            "log-ask.ask.at",
            "When was it? Day and time, such as yesterday 9:30; or now. The day alone will do, "
            "but without the time the hours cannot be checked.",
        ),
        template("log-ask.ask.who", "Who was on the other side?"),
        template("log-ask.ask.mine", "Did they turn to you, or you to them?"),
        template("log-ask.ask.lender", "Which lender is it about? The same name every time."),
        template("log-ask.ask.agency", "What is the agency called?"),
        template("log-ask.ask.number", "From which number or account?"),
        template("log-ask.ask.debt", "Which debt is it about? A name of yours, or its number."),
        template("log-ask.ask.to", "Who was reached?"),
        template("log-ask.ask.contact", "Who is that, in a word of yours? Such as sister."),
        template("log-ask.ask.connected", "Was the call answered?"),
        template("log-ask.ask.minutes", "How many minutes did it last?"),
        template("log-ask.ask.people", "How many people came?"),
        template("log-ask.ask.amount", "How much, in yuan?"),
        template("log-ask.ask.due", "By which day?"),
        template(
            "log-ask.ask.what",
            "Was any of this done or agreed in it? Only what you know for certain.",
        ),
        template("log-ask.ask.said", "What was said? In their words where you can."),
        template(
            "log-ask.ask.evidence",
            "Is there a file that proves it, such as a recording or a screenshot? Only its name "
            "and its SHA-256 are kept; keep the file itself.",
        ),
        template("log-ask.known", "In the log so far: {names}"),
        template("log-ask.needed", "This one is needed."),
        template("log-ask.file", "{name}: SHA-256 {sha}"),
        template("log-ask.mine.no", "they turned to me"),
        template("log-ask.mine.yes", "I turned to them"),
        template("log-ask.choice.none", "None of these"),
        template("log-ask.choice.no-more", "Nothing more"),
        template("log-ask.choice.write", "Write it down"),
        template("log-ask.choice.leave", "Leave without writing it down"),
        template("log-ask.label.end", "Write it down as it stands"),
    )
)
