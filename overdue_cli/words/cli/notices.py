"""Words beside an answer: how a text was read, and what is seldom so."""

from overdue_cli.words.template import template

NOTICES = dict(
    (
        template("notice.read-as", "{where}: “{text}” is taken as {value}."),
        template(
            "notice.read-as-about",
            "{where}: “{text}” is taken as about {value}: days and last days counted from it can "
            "be off by as much. With the day itself the answer is exact.",
        ),
        template(
            "notice.read-as-range",
            "{where}: “{text}” is taken as {value}; it may be {low} to {high} days. Stage or last "
            "days can differ in between: with the due date in its place the answer is exact.",
        ),
        template(
            "notice.unusual.income-low",
            "{where}: an income of {value:money} a month is seldom so. Is a unit missing, 2000 "
            "for 2?",
        ),
        template(
            "notice.unusual.yearly-rate-low",
            "{where}: {value:rate} is seldom the rate of a whole year. If it is the rate of one "
            "day, put it under the daily rate.",
        ),
        template(
            "notice.unusual.rate-high-daily",
            "{where}: {value:rate} a day is {yearly:rate} a year, which is seldom so. Please check "
            "the rate and its period.",
        ),
        template(
            "notice.unusual.rate-high-monthly",
            "{where}: {value:rate} a month is {yearly:rate} a year, which is seldom so. If it is "
            "the rate of a year, put it under the yearly rate.",
        ),
        template(
            "notice.unusual.rate-high-annual",
            "{where}: {value:rate} a year is seldom so. Please check the rate and its period.",
        ),
        template(
            "notice.unusual.due-far",
            "{where}: {value:date} is more than a year away. Please check the year of the due "
            "date.",
        ),
        template(
            "notice.unusual.paper-old",
            "{where}: {value:date} is years ago. Please check the year: the last days count from "
            "it.",
        ),
        template(
            "notice.unusual.paper-before-due",
            "{where}: {value:date} lies before the due date. Please check both days: the last days "
            "count from it.",
        ),
        template(
            "notice.unusual.fees-above-principal",
            "{where}: fees of {value:money} are more than the principal. Please check them.",
        ),
        template(
            "notice.batch-to-cluster",
            "The lines go to the Dask cluster at {address}; whoever runs it can see every figure.",
        ),
        template(
            "notice.batch-going-on",
            "Going on behind line {line:number}, to {day:date} in cases that name no day.",
        ),
        template("notice.batch-progress", "{all:number} lines, {rate:number} a second"),
        template(
            "notice.batch-done",
            "{all:number} lines were answered, {bad:number} of them with what is wrong in place of "
            "an answer.",
        ),
        template(
            "notice.mcp-waits",
            "This is for programs: it waits for requests from one. Ctrl-C leaves. For people: "
            "overdue.",
        ),
        template(
            "notice.more",
            "All of it: the same command with --full. One part: --section plan (or where, cost, "
            "cap, follows, words, rights, sources). A page to keep: -o page.html.",
        ),
        template(
            "notice.paid",
            "--paid: interest on what was paid, up to the day it was paid, is not in the answer. "
            "With the payments of a loan told in full (`loan`, see `overdue schema case`) it is.",
        ),
        template(
            "notice.no-day-read",
            "'{text}' was not read as a day: the task has none, and no list of the day will name "
            "it. Write the day like 2026-12-05, or take the task back with --drop.",
        ),
        template(
            "notice.number-on-desk",
            "Something here looks like the number of an ID, a card or a mobile phone. A desk is "
            "not sealed, and what is noted goes onto the page for the client: better without it. "
            "overdue desk session ALIAS --undo takes the last session back.",
        ),
        template(
            "notice.waiting",
            "--case - reads a case as JSON from here: paste it, then end it with Ctrl-D on a line "
            "of its own (Windows: Ctrl-Z, Enter). Ctrl-C leaves.",
        ),
        template("notice.told-twice", "{where} is there more than once; the last one counts."),
        template(
            "notice.swept",
            "Cleared away: {count:number} unfinished file(s) or folder(s) of an earlier run that "
            "was stopped.",
        ),
        template("notice.set-aside", "What was there before is kept whole beside it, as {name}."),
        template("notice.progress", "Writing the papers: debt {done:number} of {total:number}"),
        template("notice.working", "Writing the papers for {total:number} debts, please wait."),
        template("notice.unusual.sure", "Is that right?"),
        template("notice.unusual.yes", "yes, keep it"),
        template("notice.unusual.no", "no, write it once more"),
    )
)
