"""Words for conduct rules and for places to turn to."""

from overdue_cli.words.template import template

# Findings that come in kinds: the field that says which, and so which words.
BY_FIELD = {
    "conduct": "rule",
    "turn-to": "channel",
}
TEMPLATES = dict(
    (
        template(
            "conduct.quiet-hours",
            "There should be no collection between {law.collection.quiet_hours.start:clock} "
            "and {law.collection.quiet_hours.until:clock} unless you agreed otherwise. "
            "({forces:force}; not law. Calls in those hours can be grounds for a complaint.)",
        ),
        template(
            "conduct.call-count",
            "Connected collection calls should not exceed {law.collection.calls.most:count} a "
            "day, those of a robot included, the lender and its agencies counted together, "
            "unless agreed otherwise. "
            "({forces:force} for online consumer loans; more than that can be grounds for a "
            "complaint.)",
        ),
        template(
            "conduct.dial-attempts",
            "Where a call is not answered, the same number should not be tried more than "
            "{law.collection.dials.most:count} times that day, unless agreed otherwise. That "
            "is about unanswered attempts; it does not mean {law.collection.dials.most:count} "
            "calls are allowed. ({forces:force}, for members of the banking association)",
        ),
        template(
            "conduct.only-you",
            "Collectors should ask only you, not the people in your contacts. Those may be asked "
            "only to find you when you cannot be reached, should not be told amount or dates, "
            "and should be left alone once they say so. ({forces:force})",
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
            "The law protects the peace of private life from calls and messages. Telling your "
            "family or workplace what you owe may infringe your privacy and personal data.",
        ),
        template(
            "conduct.outsourcing",
            "By regulation a bank has to tell you before it hands collection to an agency. The "
            "banking association's guideline asks members to publish their agencies: check the "
            "name on the lender's site.",
        ),
        template(
            "conduct.home-visit",
            "A visit: you need not let anyone in; entering a home without consent may break the "
            "law. If someone forces the way in, call 110.",
        ),
        template(
            "conduct.home-visit-guideline",
            "For visits the guideline asks for at least {law.collection.visit.people:count} "
            "collectors, none at night, and consent before they enter a home or your office. "
            "({forces:force}, for members of the banking association)",
        ),
        template(
            "conduct.impersonation",
            "Nobody who collects may pose as police, court or government; to deceive people that "
            "way may break the law. Keep what was sent. If it claims to come from a court, check "
            "the same day by a number from the court's own site: real papers carry deadlines. "
            'Someone who says "lawyer": ask for name and firm and check them.',
        ),
        template(
            "conduct.threats",
            "Repeated insulting or threatening messages, stalking or harassment that disturb "
            "your life may break the law on public security: up to "
            "{law.crime.harassment.days:count} days' detention or a fine of up to "
            "{law.crime.harassment.fine:yuan}, more if aggravated. Call 110 if you feel unsafe.",
        ),
        template(
            "conduct.no-new-loans",
            "The banking association's guideline forbids collectors to charge you for collecting "
            "or to push you to borrow elsewhere in order to pay. ({forces:force})",
        ),
        template(
            "conduct.records",
            "Collection should be recorded and the records kept ({forces:force}); you may refer "
            "to this in a complaint. Keep your own: time, number, words, screenshots.",
        ),
        template(
            "turn-to.legal-aid",
            "Free legal advice: {number}. Mediation by a people's mediation committee is free too.",
        ),
        template(
            "turn-to.lender-first",
            "Complaint: to the lender first. It has to decide within "
            "{law.complaints.lender.days:number} days; complex cases take "
            "{law.complaints.lender.complex_days:number}, exceptional ones up to "
            "{law.complaints.lender.longest_days:number}. (In May 2025 the regulator said this "
            "measure was being revised; no new text was found.)",
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
            "Where to complain depends on the lender. A bank or consumer-finance company: to it "
            "first, then to the financial regulator (金融监管总局), "
            "{law.channels[financial-regulator].number}. A small-loan company: to the local "
            "financial authority (地方金融管理部门), through "
            "{law.channels[local-regulator].number}. Who lends stands in the app or the contract "
            "(贷款人); entered with `--lender`, this page names the one line.",
        ),
        template(
            "turn-to.no-regulator",
            "For a private lender no financial regulator was found; legal advice, mediation and "
            "the police are the ways.",
        ),
        template(
            "turn-to.credit-bureau",
            "Only for the credit report itself (an error in it, or a credit bureau): the "
            "central bank's line {number}; a written answer is due within "
            "{law.complaints.credit_bureau.days:number} days of acceptance. It does not take "
            "complaints about collection.",
        ),
        template("turn-to.spam-calls", "Nuisance calls and junk messages: {number}."),
        template(
            "turn-to.police",
            "Threats, forced entry, someone posing as police or court: {number}.",
        ),
        template(
            "turn-to.someone-to-talk-to",
            "If it is too much: {number}, the national line for psychological support, at "
            "least {law.channels[someone-to-talk-to].hours_a_day:number} hours a day, "
            "anonymous. You do not have to carry this alone tonight.",
        ),
    )
)
