"""Help of `overdue desk`."""

from overdue_cli.words.template import template

DESK_HELP = dict(
    (
        template(
            "help.desk-at",
            "The desk, a file of yours; OVERDUE_DESK if not given. There is no other place.",
        ),
        template(
            "help.desk.new",
            "Make a desk: an empty file that only you can open. It is not sealed.",
        ),
        template(
            "help.desk.add",
            "Put in a client, or a case, a log or files of one who is there. A case is counted "
            "with the log at once; kept are the case, the entries, and the stage, days and "
            "limitation that come out, with the day they were counted on. With --set alone the "
            "amounts stay those of their day, so that payments of the log since then still count; "
            "tell the principal as well where the amounts are those of today.",
        ),
        template(
            "help.desk.today",
            "What has passed, what comes, where limitation comes first, and who was not seen for "
            "long, a line each. Days of cases are those stored when they were put in, and say so.",
        ),
        template("help.desk.list", "Every client, a line each."),
        template(
            "help.desk.open",
            "All of one client: the newest case, the log, days, tasks, sessions.",
        ),
        template(
            "help.desk.session",
            "Note a session: what was advised, who does what until when, what is done by now.",
        ),
        template(
            "help.desk.refresh",
            "Count one client anew, or all, for today and today's rulebook.",
        ),
        template(
            "help.desk.backup",
            "Copy the desk, as it stands at one moment, to another file; others may go on.",
        ),
        template(
            "help.desk.forget",
            "Delete a client for good, with all that was put in and what is left in the file of "
            "it; tells what no program can promise.",
        ),
        template(
            "help.desk.handout",
            "A page for the client: what was agreed, who does what until when, the next day. The "
            "alias is not on it.",
        ),
        template(
            "help.desk.compare",
            "Two sessions with what was agreed, or two cases, and what changed; the last two cases "
            "if none are named.",
        ),
        template(
            "help.desk.stats",
            "Counts by stage, kind of lender and outcome that lead to nobody: rounded down, and "
            "small ones withheld.",
        ),
        template(
            "help.desk.export",
            "One client as one file, or on standard output; with --case or --log only the newest "
            "case or the log, for advise, next and letter. Not sealed.",
        ),
        template("help.desk.import", "Put in a client that was exported; it is counted anew."),
        template(
            "help.desk-session-number", "The session, by its number; the newest if not given."
        ),
        template("help.desk-cases", "Two cases by their numbers."),
        template("help.desk-sessions", "Two sessions by their numbers, each with its case."),
        template(
            "help.desk-page", "Write the page to FILE: .txt, .md, .html or .docx, by its name."
        ),
        template("help.desk-output", "Write to FILE."),
        template("help.desk-rename", "Under another alias than in the file."),
        template("help.desk-yes", "Yes: what is forgotten cannot be brought back."),
        template("help.desk-as-of", "The day to count to; today if not given."),
        template(
            "help.desk-log",
            "The client's log file; entries that are not on the desk yet are taken in by their "
            "hashes.",
        ),
        template(
            "help.desk-drop-log",
            "Take the log off this client, before that of --log is taken in: where another's was "
            "put in.",
        ),
        template(
            "help.desk-export-case",
            "Only the newest case, as a file for --case of other commands.",
        ),
        template("help.desk-export-log", "Only the log, as a file for --log of other commands."),
        template(
            "help.desk-attach",
            "A file that belongs to the client; only its name and SHA-256 are kept. May be given "
            "again.",
        ),
        template("help.desk-ahead", "How many days ahead to look; two weeks if not given."),
        template(
            "help.desk-silent",
            "Name clients not seen for so many days, and with no day set; four weeks if not given.",
        ),
        template("help.desk-on", "The day of the session; today if not given."),
        template("help.desk-advised", "What was advised; may be given again."),
        template(
            "help.desk-do",
            "What the client does, and until when: '2026-12-05:send the letter', 'by friday:call'. "
            "May be given again.",
        ),
        template("help.desk-me", "What you do yourself, in the same way. May be given again."),
        template("help.desk-done", "Tasks that are done by now, by their numbers."),
        template(
            "help.desk-drop",
            "Tasks that are taken back, by their numbers: mistaken, or not needed.",
        ),
        template("help.desk-next", "The day to meet next."),
        template(
            "help.desk-outcome",
            "How it is going; settled, referred and ended leave the list of the day, with all that "
            "is still to do.",
        ),
        template(
            "help.desk-undo",
            "Take the session noted last back, with its tasks; may be done again for the one "
            "before.",
        ),
        template(
            "help.desk-request",
            "The session as JSON, - for standard input; see `overdue schema desk-session`.",
        ),
    )
)
