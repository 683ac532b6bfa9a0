"""The frame of the check of a message: how to verify, the names of facts, what is said of all."""

from overdue_cli.words import common
from overdue_cli.words.template import same, template

TEMPLATES = dict(
    (
        template(
            "message.verify",
            "Check before you answer, and not by anything in the message: ring the lender on the "
            "line printed in your contract or in its official app. If it says it is a court, take "
            "the number from the court's official site and ask there for the case.",
        ),
        template(
            "message.no-verdict",
            "This only compares words. Whether the message is genuine, no program can see from its "
            "text.",
        ),
        template("message.says", "What it says"),
        template("message.deceit", "What swindlers do as well"),
        template("message.pressure", "How collection should not be done"),
        template("message.law", "The law is different"),
        template("message.agent", "Paid help"),
        template("message.paper", "What this is, and what it is not"),
        template("message.before", "Before you answer"),
        same("message.place", common.QUOTED),
        template("message.places-more", "and {count:number} more"),
        template("message.fact", "{value} (characters {start:number} to {end:number})"),
        template("message.fact-read", "{text}, read as {value}"),
        template("message.fact-named", "{text} ({value})"),
        template("message.by-hour", "By the hour you gave."),
        template("message.no-facts", "No amount, date, number or link was recognised."),
        template(
            "message.nothing-found",
            "No rule here was met. That does not mean the message is genuine: swindlers write "
            "correct messages too, and this knows only the words in its list. Check it all the "
            "same, as the first line says.",
        ),
        template(
            "message.before-answering",
            "Keep the message, the number and the time; a screenshot is enough. Answer nothing, "
            "pay nothing and promise no amount before you have checked: a promise to pay, or a "
            "payment, can make a limitation period start again.",
        ),
        template(
            "message.complain",
            "If it came for the lender and breaks these rules, the lender answers for it: "
            "`overdue letter lender-complaint --case FILE` prepares the complaint. Nuisance "
            "messages: 12321. If you are threatened or somebody poses as the police: 110.",
        ),
        template(
            "message.court-path",
            "If the court confirms a paper, it has a last day, counted from service: `overdue "
            "advise --paper {paper} --paper-on DAY`, or `overdue` and the answer “{name}” to the "
            "question about papers, counts it.",
        ),
        template(
            "message.court-path-open",
            "What it means, and what to do: `overdue advise --paper {paper}`, or `overdue` and the "
            "answer “{name}” to the question about papers.",
        ),
        template("message.fact.sender", "claims to be from"),
        template("message.fact.amount", "amount"),
        template("message.fact.date", "date"),
        template("message.fact.deadline", "time set"),
        template("message.fact.product", "product"),
        template("message.fact.account", "account"),
        template("message.fact.phone", "phone number"),
        template("message.fact.id-number", "identity number"),
        template("message.fact.link", "link"),
        template("message.fact.case-number", "case number"),
        template("message.fact.consequence", "says will follow"),
        template("message.sender.police", "police"),
        template("message.sender.prosecutor", "prosecutor"),
        same("message.sender.court", common.COURT),
        template("message.sender.mediator", "mediator"),
        template("message.sender.lawyer", "law firm"),
        template("message.sender.authority", "public authority"),
        template("message.sender.lender", "a lender"),
        template("message.sender.collector", "collector"),
        template("message.sender.other", "not recognised"),
        template("message.consequence.lawsuit", "being sued"),
        template("message.consequence.enforcement", "freezing or enforcement"),
        template("message.consequence.blacklist", "a blacklist"),
        template("message.consequence.credit-report", "the credit report"),
        template("message.consequence.criminal", "police or crime"),
        template("message.consequence.visit", "a visit"),
        template("message.consequence.contacts", "family or contacts"),
        template("message.consequence.workplace", "workplace or school"),
        template("message.consequence.publication", "publication"),
        template("message.consequence.charges", "more charges"),
        template("message.consequence.acceleration", "all of it due at once"),
        same("message.sources", common.SOURCES),
        template(
            "message.paste-here",
            "Paste the message, then press Ctrl-D (Windows: Ctrl-Z and Enter) on a line of its "
            "own. Nothing of it is stored or sent.",
        ),
    )
)
