"""Words for the charges beside their cap."""

from overdue_cli.words.template import template

# Findings that come in kinds: the field that says which, and so which words.
BY_FIELD = {
    "line-above": "terms",
    "line-below": "terms",
    "line-depends": "terms",
    "part-above-cap": "by",
    "penalty-may-be-cut": "of",
    "service-fees": "count",
}
TEMPLATES = dict(
    (
        template(
            "part-above-cap.licensed",
            "{amount:round-money} of it lies above the line courts use when asked (court "
            "policy, section 3): you have to ask.",
        ),
        template(
            "part-above-cap.private",
            "{amount:round-money} of it lies above {law.lending.private_multiple:count} times the "
            "LPR; that part a court does not support (judicial interpretation, section 3).",
        ),
        template(
            "part-above-cap.licensed-estimated",
            "Of that {amount:round-money} may lie above {law.lending.licensed_cap:rate} a year "
            "(section 3).",
        ),
        template(
            "part-above-cap.private-estimated",
            "Of that {amount:round-money} may lie above "
            "{law.lending.private_multiple:count} times the LPR (section 3).",
        ),
        template(
            "line-above.given",
            "This is above {line:rate} a year, the line courts use when asked to cut charges. "
            "From {start:date} to {end:date} the charges on what is overdue come to "
            "{charged:money}; counted on either year that is too much, by {excess_365:money} "
            "(365 days) or {excess_360:money} (360 days).",
        ),
        template(
            "line-above.assumed",
            "If what was assumed is right, this is above {line:rate} a year, the line courts use "
            "when asked to cut charges. From {start:date} to {end:date} the charges on what is "
            "overdue would come to {charged:money}, above by {excess_365:money} (365 days to the "
            "year) or {excess_360:money} (360 days).",
        ),
        template(
            "line-below.given",
            "This is not above {line:rate} a year, the line courts use when asked to cut "
            "charges. From {start:date} to {end:date} the charges on what is overdue come to "
            "{charged:money}, within it on either way of counting the year.",
        ),
        template(
            "line-below.assumed",
            "If what was assumed is right, this is not above {line:rate} a year, the line courts "
            "use when asked to cut charges. From {start:date} to {end:date} the charges on what "
            "is overdue would come to {charged:money}.",
        ),
        template(
            "line-depends.given",
            "It depends on how the year is counted. From {start:date} to {end:date} the charges "
            "on what is overdue come to {charged:money}. Against {line:rate} a year, the line "
            "courts use when asked to cut charges, that is {excess_365:money} above on a 365-day "
            "year and {excess_360:money} above on a 360-day year.",
        ),
        template(
            "line-depends.assumed",
            "If what was assumed is right, it depends on how the year is counted. From "
            "{start:date} to {end:date} the charges on what is overdue would come to "
            "{charged:money}. Against {line:rate} a year, the line courts use when asked to cut "
            "charges, that is {excess_365:money} above on a 365-day year and {excess_360:money} "
            "above on a 360-day year.",
        ),
        template("line-conditional", "What would change this if it is different: {on:field}."),
        template("line-no-period", "Nothing is overdue, so this section does not apply yet."),
        template(
            "line-not-tested",
            "The line of {line:rate} a year stands in a court policy on loan contracts; whether a "
            "court uses it for a card is for that court. For cards there is a rule of their own: "
            "the court may reduce what is too high (section 2).",
        ),
        template(
            "court-may-cut",
            "For licensed lenders this line is court policy. When the borrower asks and "
            "interest, penalty and fees together are clearly far above the lender's real loss, a "
            "court may cut the part above it. It does not happen by itself, and the lender does "
            "not have to apply it unasked. You have to ask for it.",
        ),
        template(
            "hangs-on-service-fees",
            "It depends on whether the guarantee, service and membership fees count. From "
            "{start:date} to {end:date} the charges on what is overdue come to {charged:money}, "
            "which is not above {line:rate} a year, the line courts use when asked to cut "
            "charges. With the {service_fees:money} of such fees you entered it is above, by "
            "{excess_365:money} (365 days to the year) or {excess_360:money} (360 days).",
        ),
        template(
            "service-fees.by-rule",
            "The {amount:money} of guarantee, service and membership fees you entered is counted "
            "in. By a rule of the regulator, in force from {since:date}, the fee for a guarantee "
            "belongs to the cost of a loan a bank makes with a platform, and the platform may "
            "charge you nothing. Whether a court follows it is the court's to decide.",
        ),
        template(
            "service-fees.may",
            "The {amount:money} of guarantee, service and membership fees you entered may be "
            "counted: a rule of the regulator does so for loans that banks make with a platform, "
            "in force from {since:date}. For earlier loans and other lenders a court decides, so "
            "no excess here rests on them.",
        ),
        template(
            "service-fees.not-entered",
            "Guarantee, service and membership fees were not entered, so they are not counted "
            "here. If such fees were charged, enter them: for loans that banks make with a "
            "platform a rule of the regulator, in force from {since:date}, has them in the cost.",
        ),
        template(
            "penalty-may-be-cut.card",
            "Beside it stands the Civil Code, for every kind of lender: where a penalty that was "
            "agreed for being late is excessively above the loss, a court or arbitration tribunal "
            "may reduce it when asked. More than {above:rate} above the loss is as a rule taken "
            "as excessive. Who asks has to show it; for someone who broke the contract in bad "
            "faith it is as a rule refused.",
        ),
        template(
            "penalty-may-be-cut.loan",
            "Beside it stands the Civil Code, for every kind of lender: where a penalty that was "
            "agreed for being late is excessively above the loss, a court or arbitration tribunal "
            "may reduce it when asked. More than {above:rate} above the loss is as a rule taken "
            "as excessive. Who asks has to show it; for someone who broke the contract in bad "
            "faith it is as a rule refused. Whether penalty interest counts as such a penalty is "
            "for the court to decide.",
        ),
        template(
            "unlicensed-lender",
            "Does the lender lend for profit to people at large, without a licence? It matters "
            "because a court then has to hold the contract void (judicial interpretation): what "
            "you received is to be given back, the agreed interest is not owed as agreed. Somebody "
            "who lent to you as a friend is not meant. Collect what shows it, such as "
            "advertisements and other borrowers, and raise it before the court.",
        ),
        template(
            "licensed-only",
            "This line is for licensed lenders. If the lender in the contract is a private "
            "person or an unlicensed company, another line holds: "
            "{law.lending.private_multiple:count} times the one-year LPR when the contract was "
            "made ({private_line:rate} a year at today's LPR).",
        ),
    )
)
