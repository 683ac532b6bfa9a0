"""The headings of a page on a command, and the sentences on what it writes."""

from overdue_cli.words.cli.commands import HELP
from overdue_cli.words.template import same, template

MANUAL = dict(
    (
        template(
            "manual.man-written",
            "Man pages written below {place}: {count:number}. To read them:",
        ),
        template("manual.book", "Manual of overdue"),
        template("manual.contents", "What is in it"),
        template("manual.subjects", "Subjects"),
        template("manual.name", "Name"),
        template("manual.synopsis", "Synopsis"),
        template("manual.description", "Description"),
        same("manual.examples", ("help.examples", HELP["help.examples"])),
        template("manual.arguments", "All arguments"),
        template("manual.options", "All options"),
        template("manual.commands", "All commands"),
        template("manual.json", "JSON fields"),
        template("manual.statuses", "Exit status"),
        template("manual.environment", "Environment"),
        template("manual.see-also", "See also"),
        template("manual.field", "field"),
        template("manual.kind", "kind"),
        template(
            "manual.by-schema",
            "By `overdue schema {name}`, which has every field whole; here two levels of it:",
        ),
        template("manual.request", "For a request by `--request` see `overdue schema {name}`."),
        template("manual.output", "What is written with `--json`:"),
        template("manual.output-alone", "What is written is JSON:"),
        template(
            "manual.problems",
            "With `--json` a refusal is one JSON object on stderr, and stdout is empty:",
        ),
    )
)
