"""Words for a complaint made of a log."""

from overdue_cli.words.template import template

LOG_COMPLAINT = dict(
    (
        template("log-complaint.happened", "The course of events"),
        template(
            "log-complaint.from-log",
            "By the notes I made; times are China's. The number is that of the note.",
        ),
        template("log-complaint.column.no", "Note"),
        template("log-complaint.column.when", "When it was"),
        template("log-complaint.column.who", "From whom"),
        template("log-complaint.column.what", "What took place"),
        template("log-complaint.rules", "Which rules this may concern"),
        template("log-complaint.fact", "{fact} (notes {entries})"),
        template("log-complaint.and", "; "),
        template("log-complaint.level.may-not-conform", "It may not conform to: {rules}."),
        template("log-complaint.level.suspected", "It is a suspected breach of: {rules}."),
        template(
            "log-complaint.force",
            "Each of these has the force named with it; a recommended standard or an industry "
            "guideline is cited as such. I ask for what happened to be checked against your "
            "own recordings.",
        ),
        template(
            "log-complaint.force-regulator",
            "Each of these has the force named with it; a recommended standard or an industry "
            "guideline is cited as such. I ask for what happened to be checked against the "
            "lender's recordings.",
        ),
        template("log-complaint.before", "I complained to the lender on {day:date}."),
        template("log-complaint.no-answer-yet", "Up to {day:date} I have noted no answer to it."),
        template(
            "log-complaint.answered",
            "It answered on {day:date}; I do not accept the answer because ______",
        ),
        template("log-complaint.tick", "Since then (tick one):"),
        template("log-complaint.reached", "to {to}"),
        template("log-complaint.to.family", "my family"),
        template("log-complaint.to.workplace", "my workplace"),
        template("log-complaint.to.friend", "a friend of mine"),
        template("log-complaint.annex", "Annex: evidence"),
        template("log-complaint.no-files", "No file is named in these notes."),
        template("log-complaint.proof", "Note {n}: {name}; SHA-256 {sha}"),
        template(
            "log-complaint.hash",
            "Hash of the last note in the record: {hash}. By itself it proves nothing; it is "
            "there to compare with.",
        ),
        template(
            "log-complaint.fact.quiet-hours",
            "Collection between {law.collection.quiet_hours.start:clock} and "
            "{law.collection.quiet_hours.until:clock} of the next day.",
        ),
        template(
            "log-complaint.fact.connected-calls",
            "On {day:date}, {count:number} calls of the lender and those who act for it were "
            "answered, more than {law.collection.calls.most:number}.",
        ),
        template(
            "log-complaint.fact.contact-reached",
            "People who do not owe this debt were contacted about it.",
        ),
        template(
            "log-complaint.fact.debt-disclosed",
            "People who do not owe this debt were told of it.",
        ),
        template(
            "log-complaint.fact.contact-said-stop",
            "A person who had asked not to be contacted was contacted once more.",
        ),
        template(
            "log-complaint.fact.impersonation",
            "The collector posed as the police, a court, a prosecutor or an authority.",
        ),
        template(
            "log-complaint.fact.misleading",
            "The collector posed as a lawyer, or named consequences that do not exist.",
        ),
        template(
            "log-complaint.fact.posed-as-lender",
            "An agency collected as if it were the lender.",
        ),
        template("log-complaint.fact.threats", "The collector used threats or insults."),
        template(
            "log-complaint.fact.new-loans-or-fees",
            "I was told to borrow elsewhere, or to pay a fee for collection.",
        ),
        template(
            "log-complaint.fact.visit-alone",
            "Fewer than {law.collection.visit.people:number} collectors came to visit.",
        ),
        template("log-complaint.fact.entered-home", "My home was entered without my consent."),
        template(
            "log-complaint.fact.came-to-office",
            "Collectors came to my workplace without my consent.",
        ),
        template(
            "log-complaint.fact.made-public",
            "The debt was posted in public, or spread in groups or comments.",
        ),
        template(
            "log-complaint.fact.not-on-list",
            "The agency was not on the list of agencies I found published.",
        ),
        template(
            "log-complaint.fact.not-told-of-agency",
            "I was not told that an agency would collect.",
        ),
        template(
            "log-complaint.fact.private-phone",
            "The agency used a private phone or account.",
        ),
    )
)
