"""Words of the page that lies on top of a pack, and of its calendar."""

from overdue_cli.words import common
from overdue_cli.words.template import same, template

TEMPLATES = dict(
    (
        template("pack.title", "Read me first (private, not to be sent)"),
        template(
            "pack.what",
            "As of {as_of}. The files beside this folder are for sending; what is in this folder "
            "is for you alone. Blanks (______) are for you to fill in. Your name was not asked "
            "for and is in none of them.",
        ),
        same("pack.first", common.BEFORE_ANYTHING),
        template("pack.overview", "All debts at a glance (private, not to be sent)"),
        template("pack.overview-first", "What comes first:"),
        template(
            "pack.overview-call",
            "{label}: speak with this lender first; the words are in {folder}/private, "
            "call-script.",
        ),
        template("pack.overview-folders", "Which folder is which"),
        template(
            "pack.overview-folder", "{folder}: {label}. Begin with private/00-read-me-first in it."
        ),
        template("pack.overview-offers", "Who is offered what"),
        template(
            "pack.overview-apart",
            "To each lender goes only what is in its own folder. No letter to one speaks of "
            "another.",
        ),
        template("pack.to-send", "To send, in this order"),
        template("pack.own", "For yourself"),
        template("pack.needed", "When it happens"),
        template("pack.file", "{file}: {name}. {use} It {effect}. Credit record: {report}."),
        template("pack.own-file", "{file}: {name}. {use}"),
        template("pack.limitation", "What they do to limitation"),
        template("pack.effect", "{effect}: {text}"),
        template("pack.before", "Before you send"),
        template(
            "pack.second-hand",
            "Look these up before you rely on them: the letters quote them, but the official text "
            "was not read here",
        ),
        template("pack.note", "{name}: {text}"),
        template("pack.left-out", "Left out, and why"),
        template("pack.dates", "The dates in dates.ics"),
        template(
            "pack.dates-neutral",
            'The entries only say "Reminder", so that a shared calendar tells nobody of a debt; '
            "what each is for stands here. Before a last day there are two reminders, a week and "
            "a day ahead.",
        ),
        template("pack.date", "{day}: {what}"),
        template(
            "pack.date-estimated",
            "{day} (an estimate, the days off of that year are not known here; ask the court): "
            "{what}",
        ),
        template("pack.date-payment", "proposed payment; the written agreement decides"),
        template(
            "pack.dates-payment",
            "{first} to {last}: {count:number} proposed payments, once a month; the written "
            "agreement decides",
        ),
        template("pack.date-contract", "due date of the contract"),
        template("pack.date-answer", "last day to answer the lawsuit in writing"),
        template("pack.date-appeal", "last day to appeal against the judgment"),
        template("pack.date-order", "last day to object to the payment order"),
        template(
            "pack.date-preservation",
            "last day to apply for reconsideration of the preservation ruling",
        ),
        template(
            "pack.date-ruling",
            "last day to appeal against the ruling, if it can be appealed",
        ),
        template(
            "pack.date-retrial",
            "last day to apply for a retrial, if the judgment took effect on the day entered",
        ),
        template("pack.date-appeal-answer", "last day to answer the appeal in writing"),
        template("pack.date-award", "last day to ask that the award be set aside"),
        template(
            "pack.date-notarised-claim",
            "last day to ask that the notarised claim not be enforced",
        ),
        template(
            "pack.date-limitation",
            "{law.limitation.period.years:count} years of limitation end, counted from what you "
            "told, unless anything else restarted them before",
        ),
        template("pack.no-dates", "There are no dates to keep yet, so there is no calendar."),
        template(
            "pack.english",
            "English versions of what is sent are in the folder english, for a counsellor; they "
            "are not to be sent.",
        ),
        template(
            "pack.closing",
            "This is information, not legal advice; your contract, the credit report and the "
            "court decide. Free legal advice: 12348. If it is too much: 12356.",
        ),
        template("calendar.payment", "Reminder"),
        template("calendar.deadline", "Reminder: last day"),
    )
)
