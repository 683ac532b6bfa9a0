"""Words for rules on how collection should be done, each with the force of its source."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template(
            "message.new-borrowing",
            "It pushes you to borrow elsewhere in order to pay. That may go against the guideline "
            "of the banking association, which is no law, and it only makes the hole deeper. You "
            "need not do it.",
        ),
        template(
            "message.threatens-family",
            "It speaks of contacting your family or contacts. By the recommended national standard "
            "and the guideline of the banking association only the debtor is asked to pay; others "
            "may be asked for your whereabouts when you cannot be reached, and not told what you "
            "owe. Telling them may infringe your privacy. Stay reachable yourself, and say in "
            "writing that you are.",
        ),
        template(
            "message.threatens-work",
            "It speaks of contacting your workplace or school. They owe nothing. By the guideline "
            "of the banking association nobody may collect in your office without consent, and "
            "people who have nothing to do with the debt are not to be asked for it: ground for a "
            "complaint.",
        ),
        template(
            "message.threatens-publication",
            "It threatens to publish you or your debt. Rules for small-loan companies forbid "
            "spreading a borrower's private matters, the guideline of the banking association "
            "forbids posting notices in public, and the {law.cited[minfadian:1033]:title} "
            "protects privacy. Keep it as evidence.",
        ),
        template(
            "message.visit-announced",
            "It announces a visit. A visit is allowed, within limits: by the guideline of the "
            "banking association at least {law.collection.visit.people:count} collectors, not "
            "between {law.collection.quiet_hours.start:clock} and "
            "{law.collection.quiet_hours.until:clock}; and nobody comes in without your consent "
            "({law.cited[minfadian:home]:title}). You may talk at the door, or not at all.",
        ),
        template(
            "message.abuse",
            "It insults or threatens. Sent again and again, messages of this kind are suspected to "
            "be against the law ({law.cited[zhianfa:50]:title}, article "
            "{law.cited[zhianfa:50]:article}). If you fear for your safety, 110 now; keep every "
            "one of them.",
        ),
        template(
            "message.private-chat",
            "It wants to go on in a private chat. By the guideline of the banking association an "
            "outside agency does not collect by private accounts unless the lender agreed. Stay "
            "with the lender's own line, where what is said is recorded.",
        ),
        template(
            "message.quiet-hours",
            "It came, or announces something, between {law.collection.quiet_hours.start:clock} and "
            "{law.collection.quiet_hours.until:clock}. Unless you agreed to it, this may not be in "
            "line with the recommended national standard and the guideline of the banking "
            "association; both can be named in a complaint.",
        ),
    )
)
