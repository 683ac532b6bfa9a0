"""Words for a complaint made of a log."""

from overdue_cli.words.template import same, template

COLLECTOR_DID = template("log-complaint.fact.misleading", "The collector {did}")
LOG_COMPLAINT = dict(
    (
        template(
            "log-complaint.to-lender",
            "To: {lender} (full name ______), the office for consumer complaints",
        ),
        template("log-complaint.lender", "{lender} (full name as in the contract: ______)"),
        template("log-complaint.matter", "About"),
        template(
            "log-complaint.matter.day",
            "debt collection on {first:date}, {count:number} points, below",
        ),
        template(
            "log-complaint.matter.days",
            "debt collection from {first:date} to {last:date}, {count:number} points, below",
        ),
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
        template("log-complaint.fact", "{fact} (note no. {entries})."),
        template("log-complaint.and", "; "),
        template("log-complaint.level.may-not-conform", "It may not conform to: {rules}."),
        template("log-complaint.level.suspected", "It is a suspected breach of: {rules}."),
        template(
            "log-complaint.level.internet",
            "If the loan is an internet loan of a bank, it is also a suspected breach of: {rules}.",
        ),
        template(
            "log-complaint.force",
            "Each of these has the force named with it and applies as far as its own terms go; a "
            "recommended standard or an industry guideline is cited as such. I ask for what "
            "happened to be checked against your own recordings.",
        ),
        template(
            "log-complaint.force-regulator",
            "Each of these has the force named with it and applies as far as its own terms go; a "
            "recommended standard or an industry guideline is cited as such. I ask for what "
            "happened to be checked against the lender's recordings.",
        ),
        template("log-complaint.before", "I complained to the lender on {day:date}."),
        template("log-complaint.again", "I turned to it about this again on {days}."),
        template(
            "log-complaint.after-before",
            "What notes no. {entries} tell came after that; I have not put it to the lender.",
        ),
        template("log-complaint.no-answer-yet", "Up to {day:date} I have noted no answer to it."),
        template(
            "log-complaint.answered",
            "It answered on {day:date}; I do not accept the answer because ______",
        ),
        template("log-complaint.tick", "Since then (tick one):"),
        template("log-complaint.reached", "to {to}"),
        template("log-complaint.reached-person", "to {to} (person {n})"),
        template("log-complaint.person", "[person {n}]"),
        template(
            "log-complaint.reached-me",
            "Shortly before, at {when}, they had spoken with me on the phone (note no. {n}).",
        ),
        template(
            "log-complaint.asked-before",
            "Before that, on {when}, I had asked that others be left alone (note no. {n}).",
        ),
        template(
            "log-complaint.for-police",
            "Conduct of this kind is a matter for the police; it stands here as a fact. Please "
            "find out who did it, and put an end to it.",
        ),
        template("log-complaint.mine", "on my own initiative"),
        template("log-complaint.own-request", "I asked that others be left alone"),
        template("log-complaint.concerns", "about {to}"),
        template("log-complaint.concerns-person", "about {to} (person {n})"),
        template("log-complaint.robot", "by a robot"),
        template("log-complaint.robots", " ({count:number} of them by a robot)"),
        template("log-complaint.minutes", "{n} min"),
        template("log-complaint.people", "people who came: {n}"),
        template("log-complaint.noted", "noted: {said}"),
        template("log-complaint.who.contact", "somebody I know"),
        template("log-complaint.what.asked-to-pay", "I was asked to pay"),
        template(
            "log-complaint.what.asked-to-stop", "the person reached asked not to be contacted again"
        ),
        template("log-complaint.what.could-not-reach-me", "I could not be reached then"),
        template("log-complaint.what.new-loan", "I was told to borrow elsewhere"),
        template("log-complaint.what.entered-home", "entered my home without consent"),
        template("log-complaint.what.came-to-office", "came to my workplace without consent"),
        template("log-complaint.what.not-told-of-agency", "I had not been told of the agency"),
        template("log-complaint.what.not-on-list", "agency not on the list I found published"),
        template("log-complaint.to.family", "my family"),
        template("log-complaint.to.workplace", "my workplace"),
        template("log-complaint.to.friend", "a friend of mine"),
        template("log-complaint.annex", "Annex: evidence"),
        template(
            "log-complaint.no-files",
            "Recordings, screenshots, lists of calls (if any, to be written in): ______",
        ),
        template(
            "log-complaint.names-masked",
            "Long numbers in names of files are masked here; a file is known by its SHA-256.",
        ),
        template("log-complaint.proof", "Note {n}: {name}; SHA-256 {sha}"),
        template(
            "log-complaint.proof-before",
            "My complaint to the lender of {day:date}, and proof that it arrived: ______",
        ),
        template(
            "log-complaint.hash",
            "Hash of the last note in the record: {hash}. By itself it proves nothing; it is "
            "there to compare with.",
        ),
        template(
            "log-complaint.fact.quiet-hours",
            "Collection between {law.collection.quiet_hours.start:clock} and "
            "{law.collection.quiet_hours.until:clock} of the next day; my notes have no other "
            "hours agreed",
        ),
        template(
            "log-complaint.fact.connected-calls",
            "On {day:date}, {count:number} calls of the lender and of agencies that collect for "
            "it were answered{robots}, more than {law.collection.calls.most:number}; my notes "
            "have no other number agreed",
        ),
        template(
            "log-complaint.fact.contact-reached",
            "People who do not owe this debt were contacted about it",
        ),
        template(
            "log-complaint.fact.debt-disclosed",
            "People who do not owe this debt were told of it",
        ),
        template(
            "log-complaint.fact.contact-said-stop",
            "A person who had asked not to be contacted was contacted once more",
        ),
        template("log-complaint.fact.impersonation", "The collector posed as {did}"),
        COLLECTOR_DID,
        template(
            "log-complaint.fact.posed-as-lender",
            "An agency collected as if it were the lender",
        ),
        template("log-complaint.fact.threats", "The collector used {did}"),
        same("log-complaint.fact.new-loans-or-fees", COLLECTOR_DID),
        template(
            "log-complaint.fact.visit-alone",
            "Fewer than {law.collection.visit.people:number} collectors came to visit",
        ),
        template("log-complaint.fact.entered-home", "My home was entered without my consent"),
        template(
            "log-complaint.fact.came-to-office",
            "Collectors came to my workplace without my consent",
        ),
        template("log-complaint.fact.made-public", "What concerns this debt was {did}"),
        template(
            "log-complaint.fact.not-on-list",
            "The agency was not on the list of agencies I found published",
        ),
        template(
            "log-complaint.fact.not-told-of-agency",
            "I was not told that an agency would collect",
        ),
        template(
            "log-complaint.fact.private-phone",
            "The agency used a private phone or account",
        ),
        template(
            "log-complaint.no-acknowledgement",
            "This complaint is about how collection is done. It confirms neither a debt nor its "
            "amount, and promises no payment.",
        ),
        template(
            "log-complaint.no-acknowledgement-of-payments",
            "This complaint is about how collection is done. Payments and promises in the list "
            "are there for the course of events; beyond them it confirms neither a debt nor its "
            "amount, and promises no payment.",
        ),
        template("log-complaint.did-and", " and "),
        template("log-complaint.did.posed-as-police", "the police"),
        template("log-complaint.did.posed-as-court", "a court or prosecutor"),
        template("log-complaint.did.posed-as-government", "an authority"),
        template(
            "log-complaint.did.false-lawyer", "posed as a lawyer or sent a false lawyer's letter"
        ),
        template("log-complaint.did.threat", "threats"),
        template("log-complaint.did.insult", "insults"),
        template("log-complaint.did.new-loan", "told me to borrow elsewhere to pay"),
        template("log-complaint.did.extra-fee", "asked me to pay a fee for collection"),
        template(
            "log-complaint.ask.hours",
            "No collection between {law.collection.quiet_hours.start:clock} and "
            "{law.collection.quiet_hours.until:clock} of the next day.",
        ),
        template(
            "log-complaint.ask.calls",
            "No more than {law.collection.calls.most:number} answered calls a day, agencies and "
            "robots included.",
        ),
        template(
            "log-complaint.ask.others",
            "No more contact with people who do not owe this debt, and nothing about it told to "
            "them.",
        ),
        template(
            "log-complaint.ask.visits",
            "No visit by a single collector, and none to my home or workplace that I have not "
            "agreed to.",
        ),
        template(
            "log-complaint.ask.fees",
            "Confirm in writing that no fee is charged for collection.",
        ),
        template("log-complaint.ask.new-loans", "Nobody is told to borrow elsewhere to pay."),
        template(
            "log-complaint.ask.conduct",
            "Find out who did what is described, put an end to it, and tell me what was done "
            "about it.",
        ),
        template(
            "log-complaint.ask.agencies",
            "Tell me in writing which agencies collect this debt for you, and for what they are "
            "engaged.",
        ),
        template(
            "log-complaint.ask.agencies-regulator",
            "Tell me in writing which agencies collect this debt for it, and for what they are "
            "engaged.",
        ),
    )
)
