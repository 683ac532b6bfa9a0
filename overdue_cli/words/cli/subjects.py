"""What the subjects of the manual are called, and what each is about."""

from overdue_cli.words.template import template

SUBJECT_WORDS = dict(
    (
        template("subjects.title", "The manual, by `overdue help SUBJECT`"),
        template("subject-name.start", "start"),
        template("subject.start", "Where to begin, and which page to read."),
        template("subject-name.install", "install"),
        template("subject.install", "Install, mirrors, update, remove."),
        template("subject-name.report", "report"),
        template(
            "subject.report", "How to read the first screen and what is below it; a page to keep."
        ),
        template("subject-name.cases", "cases"),
        template("subject.cases", "A case in a file, several debts, the month line by line."),
        template("subject-name.letters", "letters"),
        template("subject.letters", "Letters, papers, a folder of what is needed now."),
        template("subject-name.messages", "messages"),
        template("subject.messages", "A message that came: what in it can be checked."),
        template("subject-name.records", "records"),
        template("subject.records", "What happened, kept: entries, their check, complaints."),
        template("subject-name.afterwards", "afterwards"),
        template(
            "subject.afterwards",
            "The month after: what was kept, the next step, payments from an export.",
        ),
        template("subject-name.counsellors", "counsellors"),
        template(
            "subject.counsellors", "For a client beside you, from the first count to the next time."
        ),
        template("subject-name.clients", "clients"),
        template("subject.clients", "Several clients over months: sessions, deadlines, handouts."),
        template("subject-name.figures", "figures"),
        template("subject.figures", "One figure alone: interest, fees, deadlines, a bill checked."),
        template("subject-name.scripts", "scripts"),
        template("subject.scripts", "JSON in and out, many cases at once, the library."),
        template("subject-name.sources", "sources"),
        template("subject.sources", "Where a sentence comes from, and how much weight it has."),
        template("subject-name.privacy", "privacy"),
        template("subject.privacy", "What stays where, shared computers, removing every trace."),
        template("subject-name.statuses", "statuses"),
        template("subject.statuses", "Exit statuses, environment, options for anywhere."),
    )
)
