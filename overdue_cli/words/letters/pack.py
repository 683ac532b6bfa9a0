"""Words of the page that lies on top of a pack, and of its calendar."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template("pack.title", "Read this first (for yourself, not to be sent)"),
        template(
            "pack.call-number",
            "Call {number} (people answer {hours}) with {file} in front of you, and write down "
            "there what was said.",
        ),
        template(
            "pack.call-contract-lender",
            "Call the service line in your contract or on the lender's own site (not one from a "
            "message) with {file} in front of you, and write down there what was said.",
        ),
        template(
            "pack.talk-to-private-lender",
            "Write to the lender, so that there is a record; the words are in {file}. Confirm no "
            "total before the figures agree.",
        ),
        template(
            "pack.send",
            "Fill in the blanks and send ({count:number} in all; where each goes stands under "
            '"Before you send"): {names}.',
        ),
        template(
            "pack.send-several",
            "Fill in the blanks and send ({count:number} in all; where each goes stands under "
            '"Before you send"). What is in a folder goes to that one and to no other. Begin with '
            "{first}.",
        ),
        template("pack.files", "{file} ({count:number} in all, each in the folder of its debt)"),
        template(
            "pack.what",
            "As of {as_of}. What lies beside this folder is for sending; what is in this folder "
            "is for you alone. Blanks (______) are for you to fill in. Your name was not asked "
            "for and is in none of them.",
        ),
        template("pack.begin", "Begin with {name}: today, this week, and before which day."),
        template("pack.overview-offers", "Who is offered what"),
        template(
            "pack.overview-apart",
            "To each lender goes only what is in its own folder. No letter to one speaks of "
            "another.",
        ),
        template("pack.to-send", "To send now"),
        template("pack.own", "For yourself"),
        template("pack.needed", "For later, written already"),
        template("pack.waiting", "Not needed now, and when they are"),
        template("pack.wait", "{name} ({kind}): {use}"),
        template(
            "pack.waiting-how",
            "To write one of them: overdue letter, then the word in brackets, then your case "
            "(--case FILE, as overdue advise --save FILE keeps it), then -o letter.docx. All at "
            "once: overdue pack DIR with --all. Without commands: overdue, and in the menu behind "
            "the answer the letters, everything.",
        ),
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
        template(
            "pack.held-back",
            "Not written: {names}. The claim may be near or past its limitation period; any of "
            "them would restart it or may give the defence away. Call 12348 (free legal advice) "
            "first. To have them written all the same: --despite-limitation.",
        ),
        template(
            "pack.held-back-at-menu",
            "Not written: {names}. The claim may be near or past its limitation period; any of "
            "them would restart it or may give the defence away. Call 12348 (free legal advice) "
            "first.",
        ),
        template("pack.letter-prepares", "It is ready: {file}."),
        template("pack.stop-contacting", "{file} asks in writing that it stops."),
        template("pack.dates", "The dates in {file}"),
        template(
            "pack.dates-neutral",
            'The entries only say "Reminder", so that a shared calendar tells nobody of a debt; '
            "what each is for stands here. Each reminds once, on the morning of the day before.",
        ),
        template(
            "pack.dates-last",
            'The entries only say "Reminder" or "Reminder: last day", so that a shared calendar '
            "tells nobody of a debt; what each is for stands here. Each reminds on the morning of "
            "the day before, a last day also a week ahead.",
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
        template(
            "pack.dates-payment-first",
            "{first} to {last}: the first {count:number} proposed payments, once a month. How many "
            "come after them depends on what is agreed, so no more are put down here; the written "
            "agreement decides",
        ),
        template(
            "pack.date-due",
            "due date: pay by it if you can; an extension has to be asked for before it is over",
        ),
        template("pack.date-contract", "due date of the contract"),
        template(
            "pack.date-follow-up",
            "if what you sent today was not answered by now, send it once more and keep proof of "
            "both",
        ),
        template(
            "pack.date-stage",
            "the day before the next stage: from the day after, the days overdue are in the next "
            "band, and the credit report may follow (it decides)",
        ),
        template(
            "pack.date-grace",
            "last day of grace to pay the card's bill or its minimum; not every bank gives it",
        ),
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
        template(
            "pack.date-perhaps-frozen",
            "last day, if what came freezes property: to apply for reconsideration",
        ),
        template(
            "pack.date-perhaps-ruling",
            "last day, if what came is a ruling that can be appealed: to appeal",
        ),
        template(
            "pack.date-perhaps-most",
            "last day of most papers of a court; the paper itself decides",
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
            "pack.closing",
            "This is information, not legal advice; your contract, the credit report and the "
            "court decide. Free legal advice: 12348. If it is too much: 12356.",
        ),
        template("pack-place.private", "for yourself alone"),
        template("pack-place.later", "for later"),
        template("pack-place.overview", "read this first"),
        template("pack-place.calendar", "dates"),
        template("pack-reader.lender", "to the lender"),
        template("pack-reader.person", "to the person"),
        template("pack-reader.court", "to the court"),
        template("pack-reader.tribunal", "to the tribunal"),
        template("pack-reader.authority", "to the regulator"),
        template("pack-reader.bureau", "to the credit bureau"),
        template("pack-reader.self", "for yourself"),
        template("letter-file.itemised-bill", "itemised bill"),
        template("letter-file.itemised-bill.person", "count it together"),
        template("letter-file.call-script.person", "what to say to them"),
        template("letter-file.hardship", "hardship"),
        template("letter-file.statement", "what can be paid"),
        template("letter-file.dispute", "objection to a figure"),
        template("letter-file.third-parties", "leave others alone"),
        template("letter-file.lender-complaint", "complaint to it"),
        template("letter-file.regulator-complaint", "complaint about the lender"),
        template("letter-file.payment-order-objection", "objection to the payment order"),
        template("letter-file.defence", "statement of defence"),
        template("letter-file.preservation-reconsideration", "reconsideration of the freeze"),
        template("letter-file.arbitration-answer", "answer to the arbitration"),
        template("letter-file.settlement-certificate", "settlement certificate"),
        template("letter-file.credit-report-objection", "objection to the report"),
        template("letter-file.call-script", "words for the phone"),
        template("letter-file.collector-script", "when a collector calls"),
        template("letter-file.agreement-checklist", "before signing"),
        template("letter-file.document-list", "list of papers"),
        template("letter-file.private-statement", "the whole month and the plan"),
        template("calendar.payment", "Reminder"),
        template("calendar.deadline", "Reminder: last day"),
    )
)
