"""Help of `overdue log`, field by field."""

from typing import TYPE_CHECKING

from overdue_cli.words.template import template

if TYPE_CHECKING:
    from overdue_cli.words.language import Language

LOG_HELP = dict(
    (
        template(
            "help.log.add",
            "Write down one entry: call, message, visit, letter, payment, promise, agreement, "
            "complaint, paper or note. Nothing is ever written over. At a terminal what is "
            "missing is asked.",
        ),
        template("help.log.list", "All entries, a line each, and the hash to compare with."),
        template("help.log.show", "One entry whole."),
        template(
            "help.log.check",
            "Which entries may break which rule on collection, with the source and its force, "
            "and what cannot be judged.",
        ),
        template(
            "help.log-lender-kind",
            "Kind of lender the contract names, which decides the rules.",
        ),
        template("help.log-of", "Only entries of this lender, as they name it."),
        template("help.log-debt", "Only entries of this debt, as they name it."),
        template(
            "help.log.export",
            "A complaint of what was logged: to the lender, then to the regulator; with the "
            "entries it rests on and no others.",
        ),
        template("help.log-to", "To the lender, if not given, or to its regulator."),
        template(
            "help.log-with",
            "Entries to list besides, such as your own payments and promises, which are left "
            "out otherwise.",
        ),
        template("help.log-mask", "Of long numbers only the last four digits."),
        template(
            "help.log-sent",
            "The day this complaint was sent: it is logged too, with the file of -o as its "
            "evidence and the day of the answer.",
        ),
        template("help.log-only", "Language of the complaint; Chinese if not given."),
        template(
            "help.log.answers",
            "By when complaints to the lender are to be answered, with -o as a calendar.",
        ),
        template("help.log-calendar", "Write the days as a calendar file (.ics)."),
        template(
            "help.log.verify",
            "Whether the chain of the log holds; status 65 and the first line where not.",
        ),
        template(
            "help.log.seal",
            "A copy of the log sealed with a passphrase (age format), to go on with. A log whose "
            "name ends in .age is sealed from its first entry on.",
        ),
        template("help.log-seal-output", "The sealed copy; its name ends in .age."),
        template("help.log-file", "The log; OVERDUE_LOG if not given. There is no other place."),
        template(
            "help.log-request",
            "One entry as JSON, - for standard input; see `overdue schema log-entry`.",
        ),
        template("help.log-only-with", "Only for {kinds}."),
        template("help.log-field.kind", "What it is, in place of KIND."),
        template(
            "help.log-field.at",
            "The day, and the time if known, in China's time unless a zone is given: "
            "2026-11-20T09:00.",
        ),
        template(
            "help.log-field.who",
            "Who was on the other side: lender, agency, contact, court, regulator, other, unknown.",
        ),
        template(
            "help.log-field.lender",
            "Name of the lender, so that its calls are counted together.",
        ),
        template("help.log-field.agency", "Name of the agency that acts for the lender."),
        template("help.log-field.number", "Phone number or account it came from."),
        template("help.log-field.debt", "Which debt, by a name of yours or its number."),
        template(
            "help.log-field.to",
            "Who was reached: me, family, workplace, friend, other; me if not given.",
        ),
        template("help.log-field.contact", "Who that person is, in a word of yours."),
        template(
            "help.log-field.connected",
            "Whether the call was answered; of anything else, whether it reached that person.",
        ),
        template("help.log-field.mine", "You called, wrote or went there yourself."),
        template("help.log-field.phone", "Which of your own phones rang, where you have several."),
        template("help.log-field.robot", "A robot spoke."),
        template("help.log-field.minutes", "How many minutes it lasted."),
        template("help.log-field.people", "How many people came."),
        template("help.log-field.amount", "How much, in yuan."),
        template(
            "help.log-field.due",
            "The day something was promised for, or a complaint is to be answered by.",
        ),
        template("help.log-field.said", "What was said, in their words where you can."),
        template(
            "help.log-field.what",
            "What was done in it; may be given again: told-debt, asked-to-pay, asked-to-stop, "
            "could-not-reach-me, posed-as-police, posed-as-court, posed-as-government, "
            "false-lawyer, false-consequence, posed-as-lender, threat, insult, new-loan, "
            "extra-fee, private-account, entered-home, came-to-office, posted-in-public, "
            "group-chat, not-on-list, not-told-of-agency, private-phone, hours-agreed, "
            "calls-agreed, answered.",
        ),
        template(
            "help.log-field.evidence",
            "A file that proves it; only its name and SHA-256 are kept. May be given again.",
        ),
        template(
            "help.log-field.corrects",
            "Number of the entry this one stands in for; that one stays where it is.",
        ),
    )
)


def help_of_field(name: str, language: "Language") -> str:
    """What a field of an entry is, and with which kinds it goes, where not with all."""
    from overdue_cli.core.record.entry import ONLY_WITH

    said = language.text(f"help.log-field.{name}", LOG_HELP)
    if name not in ONLY_WITH:
        return said
    kinds = language.listed(ONLY_WITH[name])
    return said + language.between + language.text("help.log-only-with", LOG_HELP, kinds=kinds)
