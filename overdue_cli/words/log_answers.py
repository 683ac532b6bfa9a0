"""Words for the days by which a complaint is answered."""

from overdue_cli.words.template import template

LOG_ANSWERS = dict(
    (
        template("answers.title", "When complaints to the lender are to be answered"),
        template(
            "answers.none",
            "No complaint to a lender is in the log: overdue log add complaint --who lender.",
        ),
        template(
            "answers.days",
            "Entry {n}, {day:date}: a simple complaint is decided by {usual:date}, a complex "
            "one by {complex:date}, in exceptional cases by {longest:date}. The time runs "
            "from receipt, so these are the earliest days it can be; should the measures have "
            "been revised, those in force apply.",
        ),
        template(
            "answers.no-time",
            "Entry {n}, {day:date}: no answer time was found for this kind of lender. If it "
            "is known: --lender-kind.",
        ),
        template(
            "answers.then",
            "If no answer comes by then, the next way is its regulator: overdue log export "
            "--to regulator.",
        ),
        template("answers.calendar.usual", "Answer expected (entry {n})"),
        template("answers.calendar.complex", "Answer expected, longer time (entry {n})"),
        template("answers.calendar.longest", "Answer expected, longest time (entry {n})"),
    )
)
