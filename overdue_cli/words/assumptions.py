"""Words for what was taken where nothing was said."""

from overdue_cli.words.template import template

ASSUMPTIONS = dict(
    (
        template(
            "as-of-assumed",
            "Days are counted from the due date {due:date} (not itself counted) to {as_of:date}.",
        ),
        template(
            "rate-assumed.reported",
            "Rate not given: {point:rate} a {period:period} taken, {low:rate} to {high:rate} "
            "possible. The range is from public accounts (second-hand), the figure from one loan "
            "reported in 2024. Neither is your contract.",
        ),
        template(
            "rate-assumed.assumed",
            "Rate not given and no source for it: {point:rate} a {period:period} taken as an "
            "example, {low:rate} to {high:rate} as bounds set by this program.",
        ),
        template(
            "multiplier-assumed.reported",
            "Penalty multiple not given: {point:number} taken. It is widely reported, not "
            "confirmed; the contract text was not found. The rule for banks allows {low:number} "
            "to {high:number}.",
        ),
        template(
            "multiplier-assumed.law",
            "Penalty multiple not given: {point:number} taken; the rule for banks allows "
            "{low:number} to {high:number}.",
        ),
        template(
            "multiplier-assumed.assumed",
            "Penalty multiple not given: {point:number} taken, {low:number} to {high:number} as "
            "bounds set by this program.",
        ),
        template(
            "year-assumed",
            "A yearly rate is read on {days:number} days to the year; contracts differ.",
        ),
        template(
            "all-one-due-date",
            "All overdue principal is counted from one due date. Instalments that fell due on "
            "different days come out lower.",
        ),
        template(
            "rounded-once",
            "Each line is rounded once to the fen, half up; the total is the sum of the lines shown.",
        ),
        template(
            "whole-loan-assumed",
            "All principal still owed was not given: only the overdue principal is counted.",
        ),
        template("others-zero", "Other debt payments were not given: counted as 0."),
        template("reserve-zero", "No reserve was given: counted as 0."),
        template("rules-as-of", "The rules are as of {day:date}; what changed later is not in here."),
        template(
            "event-counted",
            "The payment or contact of {event:date} is taken to have restarted the limitation "
            "period, which would then end on {ends:date}. A mere contact, with no demand and no "
            "promise, may not have.",
        ),
    )
)
