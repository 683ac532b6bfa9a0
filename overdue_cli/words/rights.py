"""Words for conduct rules and for places to turn to."""

from overdue_cli.words.template import template

RIGHTS = dict(
    (
        template(
            "conduct.quiet-hours",
            "No collection between 22:00 and 08:00 unless you agreed to it. This is in a "
            "recommended national standard for online consumer loans and in the banking "
            "association's guideline. Calls in those hours can be grounds for a complaint; the "
            "standard and the guideline are not law.",
        ),
        template(
            "conduct.call-count",
            "Connected collection calls should not exceed three a day, the lender and its "
            "agencies counted together; the national standard (recommended) says so. The "
            "guideline adds that an unanswered number should not be tried more than six times a "
            "day. That is about unanswered attempts and allows no six calls.",
        ),
        template(
            "conduct.only-you",
            "Collection is from you, not from the people in your contacts. They may be asked "
            "only to find you when you cannot be reached, may not be told amount or dates, and "
            "must be left alone once they say so. (Recommended national standard; guideline of "
            "the banking association.)",
        ),
        template(
            "conduct.third-parties-bank",
            "For internet loans of banks a regulation also binds: no collection from third "
            "parties who have nothing to do with the loan.",
        ),
        template(
            "conduct.third-parties-card",
            "For cards a regulation also binds: collection only from the cardholder and "
            "guarantors, without violence, threats or abuse.",
        ),
        template(
            "conduct.third-parties-consumer-finance",
            "For consumer-finance companies a regulation also binds: no violence, threats, "
            "intimidation or harassment, and no collection from unrelated third parties.",
        ),
        template(
            "conduct.third-parties-small-loan",
            "For small-loan companies a regulation also binds: no violence, insult, stalking or "
            "harassment, no spreading of private facts, no collection from people who do not owe.",
        ),
        template(
            "conduct.privacy",
            "The law protects the peace of private life from calls and messages, and personal "
            "data may be used only as far as the purpose needs. Telling your family or workplace "
            "the amount you owe may infringe this.",
        ),
        template(
            "conduct.outsourcing",
            "Before a bank or consumer-finance company hands collection to an agency, it has to "
            "tell you (regulation). Members of the banking association are to publish the "
            "agencies they use (guideline): check the name on the lender's site.",
        ),
        template(
            "conduct.home-visit",
            "A visit: you need not let anyone in, and entering a home without consent may break "
            "the law. The guideline asks for at least two collectors, no visit at night, and "
            "consent before they enter a home or your office. If someone forces the way in, call "
            "110.",
        ),
        template(
            "conduct.home-visit-private",
            "A visit: you need not let anyone in; entering a home without consent may break the "
            "law. If someone forces the way in, call 110.",
        ),
        template(
            "conduct.impersonation",
            "Nobody who collects may pose as police, court or government; regulations forbid it. "
            "Keep what was sent, do not act on it, and check with the office they claim to be. "
            'Someone who says "lawyer": ask for name and firm and check them.',
        ),
        template(
            "conduct.threats",
            "Repeated insulting or threatening messages, stalking or harassment that disturb "
            "your life may break the law on public security: up to five days' detention or a "
            "fine of up to 1,000 yuan, more if aggravated. Call 110 if you feel unsafe.",
        ),
        template(
            "conduct.no-new-loans",
            "A collector may not charge you for collecting, nor push you to borrow elsewhere in "
            "order to pay (guideline).",
        ),
        template(
            "conduct.records",
            "Collection is to be recorded and the records kept (recommended national standard), "
            "so you may refer to them in a complaint. Keep your own: time, number, words, "
            "screenshots.",
        ),
        template(
            "turn-to.legal-aid",
            "Free legal advice: {number}. Mediation by a people's mediation committee is free too.",
        ),
        template(
            "turn-to.lender-first",
            "Complaint: to the lender first. It has to decide within 15 days; complex cases take "
            "30, exceptional ones up to 60. (The measure is being revised; the newest text "
            "counts.)",
        ),
        template(
            "turn-to.financial-regulator",
            "Then the financial regulator's line: {number}. It passes the complaint on to the "
            "lender; a fixed time for its own answer was not found.",
        ),
        template(
            "turn-to.local-regulator",
            "Complaint about a small-loan company: the local financial authority, through "
            "{number}. A fixed time for its answer was not found.",
        ),
        template(
            "turn-to.lender-decides",
            "Where to complain depends on the lender: banks and consumer-finance companies are "
            "supervised by one authority, small-loan companies by another. Find out the lender "
            "first; then this page names the line.",
        ),
        template(
            "turn-to.no-regulator",
            "For a private lender no financial regulator was found; legal advice, mediation and "
            "the police are the ways.",
        ),
        template(
            "turn-to.credit-bureau",
            "Only for the credit report itself (an error in it, or a credit bureau): the central "
            "bank's line {number}. It does not take complaints about collection.",
        ),
        template("turn-to.spam-calls", "Nuisance calls and junk messages: {number}."),
        template(
            "turn-to.police",
            "Threats, forced entry, someone posing as police or court: {number}.",
        ),
        template(
            "turn-to.someone-to-talk-to",
            "If it is too much: {number}, the national line for psychological support, at least "
            "18 hours a day, anonymous. You do not have to carry this alone tonight.",
        ),
    )
)
