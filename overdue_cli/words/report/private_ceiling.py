"""Words for the charges of a private loan beside their cap."""

from overdue_cli.words.template import template

# Findings that come in kinds: the field that says which, and so which words.
BY_FIELD = {
    "private-above": "by",
    "private-below": "by",
    "private-depends": "by",
    "private-old-rule": "why",
    "private-paid": "part",
}
TEMPLATES = dict(
    (
        template(
            "private-above.contract",
            "Above the line. For a private loan, courts do not support what exceeds "
            "{law.lending.private_multiple:count} times the one-year LPR (the benchmark rate for "
            "loans) when the contract was made: {lines:rate} a year by its date (by the dates "
            "possible, if none was given). The charges come to {charged:money}, at least "
            "{least_excess:money} above.",
        ),
        template(
            "private-above.filing",
            "Above the line. The contract is from before {law.lending.private_since:date}, so "
            "from that day on a court does not support what exceeds "
            "{law.lending.private_multiple:count} times the one-year LPR (the benchmark rate "
            "for loans) of the day the suit is filed: {lines:rate} a year if that were today. "
            "The charges since {since:date} come to {charged:money}, at least "
            "{least_excess:money} above.",
        ),
        template(
            "private-above.split",
            "Above the line. The contract is from before {law.lending.private_since:date}, so "
            "the time falls into two parts, each with a line of its own. Up to "
            "{law.lending.private_until:date}, the rule of that time: interest, penalty and "
            "fees together up to {older:rate} a year. From {since:date} on, "
            "{law.lending.private_multiple:count} times the one-year LPR (the benchmark rate "
            "for loans) of the day the suit is filed: {lines:rate} a year if that were today. "
            "The charges come to {charged:money}; part by part, at least {least_excess:money} "
            "of it is above.",
        ),
        template(
            "private-below.contract",
            "Not above the line for private loans, which is "
            "{law.lending.private_multiple:count} times the one-year LPR (the benchmark rate "
            "for loans) when the contract was made: {lines:rate} a year by its date "
            "(by the dates possible, if none was given). The charges come to {charged:money}.",
        ),
        template(
            "private-below.filing",
            "Not above the line. The contract is from before {law.lending.private_since:date}, "
            "so from that day on the line is {law.lending.private_multiple:count} times the "
            "one-year LPR (the benchmark rate for loans) of the day the suit is filed: "
            "{lines:rate} a year if that were today. The charges since {since:date} come to "
            "{charged:money}.",
        ),
        template(
            "private-below.split",
            "Not above the line. The contract is from before {law.lending.private_since:date}, "
            "so the time falls into two parts, each with a line of its own. Up to "
            "{law.lending.private_until:date}, the rule of that time: interest, penalty and "
            "fees together up to {older:rate} a year. From {since:date} on, "
            "{law.lending.private_multiple:count} times the one-year LPR (the benchmark rate "
            "for loans) of the day the suit is filed: {lines:rate} a year if that were today. "
            "The charges come to {charged:money}; neither part is above its line.",
        ),
        template(
            "private-depends.contract",
            "It depends on the date of the contract or on how the year is counted. The line for "
            "private loans is {law.lending.private_multiple:count} times the one-year LPR (the "
            "benchmark rate for loans) when the contract was made: {lines:rate} a year by its "
            "date (by the dates possible, if none was given). The charges come to {charged:money}.",
        ),
        template(
            "private-depends.filing",
            "It depends on how the year is counted, or on the days the fees are for. The "
            "contract is from before {law.lending.private_since:date}, so from that day on the "
            "line is {law.lending.private_multiple:count} times the one-year LPR (the "
            "benchmark rate for loans) of the day the suit is filed: {lines:rate} a year if "
            "that were today. The charges since {since:date} come to {charged:money}.",
        ),
        template(
            "private-depends.split",
            "It depends on how the year is counted, or on the days the fees are for. The "
            "contract is from before {law.lending.private_since:date}, so the time falls into "
            "two parts, each with a line of its own. Up to {law.lending.private_until:date}, "
            "the rule of that time: interest, penalty and fees together up to {older:rate} a "
            "year. From {since:date} on, {law.lending.private_multiple:count} times the "
            "one-year LPR (the benchmark rate for loans) of the day the suit is filed: "
            "{lines:rate} a year if that were today. The charges come to {charged:money}.",
        ),
        template(
            "private-old-rule.before-2015",
            "The days before {since:date} are not tested: the contract is from before "
            "{rule_from:date}. Courts then went by "
            "{law.lending.older_private.before_multiple:count} times the banks' rate for the "
            "same kind of loan. Those rates are not in this program, and we found no rule on "
            "what holds for such a contract later on. Ask a lawyer (12348 is free).",
        ),
        template(
            "private-old-rule.date-unknown",
            "The days before {since:date} are not tested, because the date of the contract was "
            "not given. If it is {rule_from:date} or later, give it and they will be.",
        ),
        template(
            "private-old-rule.counted-before",
            "The day counted to is not after {since:date}. The rules on private loans have "
            "changed since, so nothing is held against a line here.",
        ),
        template(
            "private-fees-apart",
            "The {fees:money} of fees are not in this table, as it is not known for which days "
            "they are. They are in the total above, counted where they leave the least above the "
            "line.",
        ),
        template(
            "private-on-request",
            "A court applies the rule of that time, up to {older:rate} a year, when a party asks "
            "for it; as the higher line it helps the lender. If nobody asks, the present "
            "provisions apply; that is not computed here.",
        ),
        template(
            "private-paid.between",
            "Up to {law.lending.private_until:date}, what lies above {older:rate} a year and "
            "has not been paid is not supported by a court. Between {older:rate} and "
            "{void:rate} the text is silent on what was already paid willingly; it is commonly "
            "read as staying paid.",
        ),
        template(
            "private-paid.void",
            "Up to {law.lending.private_until:date} the charges even exceed {void:rate} a "
            "year, by {above_void_365:money} (365 days to the year) or {above_void_360:money} "
            "(360 days). What was agreed above {void:rate} is void; interest already paid "
            "above it can be asked back, but that claim too has "
            "{law.limitation.period.years:count} years and may be over, or you can argue that "
            "it counts as principal paid back, which a court decides. Between {older:rate} and "
            "{void:rate} a court does not support what is unpaid; what was paid willingly is "
            "commonly read as staying paid, the text is silent on it.",
        ),
        template(
            "lpr-last-checked",
            "The LPR was last checked for {day:date}. From {unverified_from:date} on the last "
            "known one is used here, not verified.",
        ),
    )
)
