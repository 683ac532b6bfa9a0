"""What the subjects of the manual are called, and what each is about."""

from overdue_cli.words.template import template

SUBJECT_WORDS = dict(
    (
        template("subjects.title", "The manual, by `overdue help SUBJECT`"),
        template("subject-name.messages", "messages"),
        template("subject.messages", "A message that came: what in it can be checked."),
        template("subject-name.records", "records"),
        template("subject.records", "What happened, kept: entries, their check, complaints."),
        template("subject-name.privacy", "privacy"),
        template("subject.privacy", "What stays where, shared computers, removing every trace."),
    )
)
