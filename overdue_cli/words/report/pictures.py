"""Words in the pictures of the page to keep."""

from overdue_cli.words.template import template

PICTURES = dict(
    (
        template("picture.heading", "The same in pictures"),
        template("picture.row", "{label}: {value}"),
        template("picture.days.title", "Where today stands"),
        template("picture.today", "today"),
        template("picture.due", "due date"),
        template("picture.band", "day {day:number} overdue: the next band begins"),
        template("picture.last-day", "last day to answer the paper"),
        template("picture.month.title", "The month in bars"),
        template("picture.month.income", "Comes in"),
        template("picture.month.expenses", "To live on"),
        template("picture.month.priority", "Comes first"),
        template("picture.month.other", "Paid already"),
        template("picture.month.reserve", "Put by"),
        template("picture.month.surplus", "Left over"),
        template("picture.month.first-offer", "Of it, what to offer"),
        template("picture.cost.title", "What a day more costs (on the rates used)"),
        template("picture.cost.so-far", "Added up to today"),
        template("picture.cost.more", "{days:days} more"),
        template("picture.cost.day", "One day more"),
        template(
            "picture.all.title",
            "What the first offer comes to in all: first what is owed now, then what is added",
        ),
        template("picture.all.goes-on", "Penalty goes on: {months:number} months"),
        template("picture.all.stops", "Penalty stops: {months:number} months"),
        template("picture.all.no-interest", "All interest stops: {months:number} months"),
        template("picture.shares.title", "What each lender is offered a month"),
    )
)
