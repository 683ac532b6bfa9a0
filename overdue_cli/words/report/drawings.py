"""Words in the pictures of the page to keep."""

from overdue_cli.words import common
from overdue_cli.words.template import same, template

DRAWINGS = dict(
    (
        template("drawn.heading", "The same in pictures"),
        same("drawn.row", common.LABELLED),
        template("drawn.days.title", "Where today stands"),
        template("drawn.today", "today"),
        same("drawn.due", common.DUE_DATE_NAMED),
        template("drawn.band", "day {day:number} overdue: the next band begins"),
        same("drawn.last-day", common.LAST_DAY),
        template("drawn.month.title", "The month in bars"),
        template("drawn.month.income", "Comes in"),
        template("drawn.month.expenses", "To live on"),
        template("drawn.month.priority", "Comes first"),
        template("drawn.month.instalments", "Goes on"),
        template("drawn.month.other", "Paid already"),
        template("drawn.month.reserve", "Put by"),
        template("drawn.month.surplus", "Left over"),
        template("drawn.month.first-offer", "Of it, what to offer"),
        template("drawn.cost.title", "What a day more costs (on the rates used)"),
        template("drawn.cost.so-far", "Added up to today"),
        template("drawn.cost.more", "{days:days} more"),
        template("drawn.cost.day", "One day more"),
        template(
            "drawn.all.title",
            "What the first offer comes to in all: first what is owed now, then what is added",
        ),
        template("drawn.all.goes-on", "Penalty goes on: {months:number} months"),
        template("drawn.all.as-charged", "Interest runs on: {months:number} months"),
        template("drawn.all.stops", "Penalty stops: {months:number} months"),
        template("drawn.all.no-interest", "All interest stops: {months:number} months"),
        template(
            "drawn.falling.title", "What is owed month by month, at {payment:said-money} a month"
        ),
        template("drawn.falling.goes-on", "penalty goes on"),
        template("drawn.falling.stops", "penalty stops"),
        same("drawn.falling.now", common.NOW),
        same("drawn.falling.after", common.AFTER_MONTHS),
        template(
            "drawn.falling.row",
            "{when}: {goes_on:round-money}, or {stops:round-money} if it stops",
        ),
        template("drawn.falling.both", "{when}: {goes_on:round-money}"),
        template("drawn.shares.title", "What each lender is offered a month"),
    )
)
