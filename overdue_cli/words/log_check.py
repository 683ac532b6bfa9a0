"""Words for the check of a log against the rules on collection."""

from overdue_cli.words.template import template

LOG_CHECK = dict(
    (
        template("check.title", "What the entries show, by the rules on collection"),
        template(
            "check.none",
            "No entry meets a rule of the check. That does not say that all was in order: it "
            "goes by what was written down alone.",
        ),
        template("check.entries", "Entries: {entries}."),
        template("check.of-lender", "{lender}: "),
        template("check.of-nobody-knows", "By somebody not known{about}: "),
        template("check.of-debt", ", on a debt to {lender}"),
        template("check.on.quiet-hours", "hours"),
        template("check.on.connected-calls", "answered calls"),
        template("check.on.dial-attempts", "unanswered calls"),
        template("check.on.contact-reached", "contact with others"),
        template("check.on.debt-disclosed", "telling others of the debt"),
        template("check.on.contact-said-stop", "others who asked to be left alone"),
        template("check.on.impersonation", "posing as an authority"),
        template("check.on.misleading", "false letters and consequences"),
        template("check.on.posed-as-lender", "agencies posing as the lender"),
        template("check.on.threats", "threats and insults"),
        template("check.on.new-loans-or-fees", "new loans and fees for collection"),
        template("check.on.private-account", "private accounts"),
        template("check.on.visit-alone", "visits by one alone"),
        template("check.on.entered-home", "entering homes"),
        template("check.on.came-to-office", "coming to the workplace"),
        template("check.on.made-public", "making debts public"),
        template("check.on.not-on-list", "published lists of agencies"),
        template("check.on.not-told-of-agency", "telling of agencies"),
        template("check.on.private-phone", "private phones of agencies"),
        template(
            "check.level.hint",
            "A hint to note; the text it rests on is advice, or leaves room.",
        ),
        template(
            "check.level.may-not-conform",
            "It may not conform to a national standard or an industry guideline, and can be a "
            "reason to complain.",
        ),
        template(
            "check.level.also",
            "Beside that it may not conform to a national standard or an industry guideline.",
        ),
        template(
            "check.level.suspected",
            "It is a suspected breach of the rules named. Keep what proves it; the authority "
            "that receives the complaint decides.",
        ),
        template(
            "check.internet",
            "For an internet loan of a bank a regulation binds as well; then it is a suspected "
            "breach.",
        ),
        template(
            "check.quiet-hours",
            "Collection between {law.collection.quiet_hours.start:clock} and "
            "{law.collection.quiet_hours.until:clock} of the next day, and no other hours "
            "agreed in the log.",
        ),
        template(
            "check.connected-calls",
            "{day:date}: {count:number} answered calls from the lender and those who act for "
            "it; more than {law.collection.calls.most:number} a day.",
        ),
        template(
            "check.dial-attempts",
            "{day:date}: {count:number} unanswered calls to the same phone; the guideline "
            "advises no more than {law.collection.dials.most:number} a day.",
        ),
        template(
            "check.contact-reached",
            "Others were contacted about the debt. This does not count for a guarantor, or "
            "somebody who owes it with you.",
        ),
        template(
            "check.debt-disclosed",
            "Somebody else was told of the debt. Where it is a matter of private life or "
            "personal data, that may infringe it.",
        ),
        template(
            "check.contact-said-stop",
            "Somebody who had asked not to be contacted was contacted again.",
        ),
        template(
            "check.impersonation",
            "Somebody posed as the police, a court, a prosecutor or an authority. 110 can be "
            "called.",
        ),
        template(
            "check.misleading",
            "A false lawyer's letter, or consequences that do not exist. Check first: the "
            "bureau of justice knows whether a lawyer is one.",
        ),
        template("check.posed-as-lender", "An agency spoke as if it were the lender."),
        template(
            "check.threats",
            "Threats or insults. A threat to somebody's safety, or an insult in public, the "
            "police can be called for even once; of messages and molesting the law on public "
            "order asks that they were many and disturbed your life. The police judge it.",
        ),
        template(
            "check.new-loans-or-fees",
            "You were told to borrow elsewhere, or to pay a fee for collection. Do not pay; "
            "ask the lender on its own line.",
        ),
        template(
            "check.private-account",
            "You were told to pay to a private account. Do not pay; ask the lender on its own "
            "line.",
        ),
        template(
            "check.visit-alone",
            "Fewer than {law.collection.visit.people:number} collectors came.",
        ),
        template(
            "check.entered-home",
            "Your home was entered without consent. If it was by force, 110 can be called.",
        ),
        template("check.came-to-office", "They came to your workplace without consent."),
        template("check.made-public", "It was posted in public, or spread in groups or comments."),
        template(
            "check.not-on-list",
            "The agency is not on the list the lender publishes. Look once more on its "
            "official site.",
        ),
        template("check.not-told-of-agency", "You were never told that an agency would collect."),
        template(
            "check.private-phone",
            "An agency used a private phone or account. Whether the lender had agreed, only "
            "the lender knows.",
        ),
        template("check.unjudged", "What cannot be judged"),
        template(
            "check.why.hour-unknown",
            "The time of day is not written down, so the hours were not checked: {entries}.",
        ),
        template(
            "check.why.connected-unknown",
            "Whether these were answered is not written down, and the number of that day "
            "depends on it: {entries}.",
        ),
        template(
            "check.why.caller-unknown",
            "Who called is not known, so these are counted for nobody: {entries}.",
        ),
        template(
            "check.why.lender-unnamed",
            "Of which lender these are is not written down, and what is found depends on it "
            "(--corrects, with --lender or --debt): {entries}.",
        ),
        template(
            "check.why.not-of-collection",
            "What was done is written down here, but not as a call, message, visit or letter of "
            "the lender or an agency, so it counts for nobody. Whoever only posed as a court is "
            "logged with --who agency or unknown: {entries}.",
        ),
        template(
            "check.why.not-of-agency",
            "What was done is a matter of agencies only, but this is logged as of the lender "
            "itself (--who): {entries}.",
        ),
        template(
            "check.why.told-whom-unknown",
            "Who was told of the debt is not written down (--to): {entries}.",
        ),
        template(
            "check.why.contact-unanswered",
            "These tries to reach others met nobody; whether a try counts as contact is not "
            "judged: {entries}.",
        ),
        template(
            "check.why.agreed",
            "Something else was agreed before; whether it covers these is not judged: {entries}.",
        ),
        template(
            "check.why.out-of-reach",
            "You could not be reached then; others may be asked to pass on a message: {entries}.",
        ),
        template(
            "check.why.contact-unnamed",
            "Who asked them to stop is not named, so later contact was not checked "
            "(--contact): {entries}.",
        ),
        template(
            "check.why.own-request",
            "Here you asked yourself that others be left alone. The rule goes by what those "
            "people say; once they have asked it too, log that as an entry of its own: {entries}.",
        ),
        template(
            "check.why.answer-to-complaint",
            "These answer a complaint, and were not counted as collection: {entries}.",
        ),
        template(
            "check.why.order-unknown",
            "Somebody was contacted on the day they asked not to be; which came first is not "
            "written down, as a time is missing: {entries}.",
        ),
        template("check.why.people-unknown", "How many came is not written down: {entries}."),
        template(
            "check.why.no-rule",
            "For this kind of lender no rule was found on {on}: {entries}.",
        ),
        template(
            "check.why.no-rule-unknown",
            "Without the kind of lender no rule can be named on {on}; --lender-kind names the "
            "kind: {entries}.",
        ),
        template(
            "check.why.agreed-hours",
            "Other hours were agreed, and what was agreed stands in the place of the usual hours. "
            "Compare the times of these with it; those outside may not conform: {entries}.",
        ),
        template(
            "check.why.perhaps-twice",
            "The same minute, number and lender: it may be one call written down twice, and both "
            "are counted. If so, turn one into a note: overdue log add note --corrects N. "
            "{entries}.",
        ),
        template(
            "check.unreached",
            "Before that, {law.collection.out_of_reach.dials:number} calls to you in a row were "
            "not answered ({entries}). By a guideline, as retold and not checked, others may then "
            "be asked from the next day on to pass on a message; the lender will point to it. If "
            "you really could not be reached, mark the contact with could-not-reach-me.",
        ),
        template(
            "check.alike",
            "These names look like one lender, but are counted as several: {names}. If they are "
            "one, write the entries once more under one name (--corrects).",
        ),
        template(
            "check.no-lender",
            "No lender is named in some entries; those are counted together as one.",
        ),
        template(
            "check.hours-edge",
            "The first minute of those hours counts as inside, the last as outside; the text "
            "does not say it to the minute.",
        ),
    )
)
