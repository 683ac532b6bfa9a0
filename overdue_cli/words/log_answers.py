"""Words for the days by which a complaint is answered."""

from overdue_cli.words.template import template

LOG_ANSWERS = dict(
    (
        template("answers.title", "When complaints to the lender are to be answered"),
        template(
            "answers.none",
            "No complaint to a lender is in the log: overdue log add complaint --who lender.",
        ),
        template("answers.none-asked", "Among them is no complaint to a lender."),
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
            "answers.named",
            "Entry {n}, {day:date}: the answer was named for {usual:date}.",
        ),
        template(
            "answers.answered",
            "Entry {n}, {day:date}: answered (entry {answered:number}). Where that does not "
            "settle it, the next way is the regulator: overdue log export --to regulator.",
        ),
        template(
            "answers.perhaps",
            "Entry {perhaps:number} may be the answer, but does not say whose it is: if it is, "
            "write it once more with the lender (overdue log add letter --who lender --what "
            "answered --corrects {perhaps:number} --lender NAME).",
        ),
        template(
            "answers.late",
            "The usual time is over. If an answer came, log it: overdue log add letter --who "
            "lender --what answered. If none came, ask whether it is handled as a complex "
            "case; the regulator can be turned to as well: overdue log export --to regulator.",
        ),
        template(
            "answers.over",
            "That time is over. If an answer came, log it: overdue log add letter --who lender "
            "--what answered. If none came, the next way is the regulator: overdue log export "
            "--to regulator.",
        ),
        template(
            "answers.then.waiting",
            "If no answer comes by then, the next way is its regulator: overdue log export "
            "--to regulator.",
        ),
        template(
            "answers.then.no-time",
            "With no such time, when to go on is yours to say; the next way is the local "
            "authority that supervises it: overdue log export --to regulator.",
        ),
        template("answers.calendar.usual", "Answer expected (entry {n})"),
        template("answers.calendar.complex", "Answer expected, longer time (entry {n})"),
        template("answers.calendar.longest", "Answer expected, longest time (entry {n})"),
    )
)
