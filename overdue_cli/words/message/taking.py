"""Words for taking facts of a message into a log or a case."""

from overdue_cli.words.template import template

TAKING = dict(
    (
        template(
            "take-message.can",
            "Nothing was taken. To take something: --take with its name, several with commas: "
            "{names}",
        ),
        template("take-message.log.said", "Take the words of the message into the log?"),
        template("take-message.log.number", "Take {text} into the log as the number it came from?"),
        template("take-message.log.lender", "Take {text} into the log as the lender it is about?"),
        template("take-message.log.amount", "Take {text} into the log as the amount it names?"),
        template(
            "take-message.log.what",
            "Log it as: {value}? It rests on the words {text}; only you know whether they mean it.",
        ),
        template("take-message.case.product", "Take {text} into the case as the loan?"),
        template(
            "take-message.case.principal",
            "Take {text} into the case as the overdue principal? A message often names principal "
            "and interest in one sum; then say no.",
        ),
        template(
            "take-message.case.paper",
            "Take into the case that this came: {value}? Ask the court on its official line "
            "first whether it is genuine.",
        ),
        template("take-message.yes", "Yes, take it"),
        template("take-message.no", "No"),
        template("take-message.label", "Take it"),
        template("take-message.saved", "The case with what was taken is in {name}."),
        template("take-message.kept", "Nothing was taken into the case."),
    )
)
