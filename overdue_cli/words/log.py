"""Words for the log of what happened."""

from overdue_cli.words import common
from overdue_cli.words.template import same, template

LOG = dict(
    (
        template("log.title", "What happened, entry by entry"),
        template("log.none", "Nothing is written down yet."),
        template("log.entry", "Entry {n}"),
        template("log.added", "Written down as entry {n}"),
        template("log.last-hash", "Hash of the last entry: {hash}"),
        template(
            "log.no-proof",
            "Note that hash elsewhere, such as in an e-mail to yourself. The chain shows a "
            "line that was changed, put in or cut out between others. It is no proof by "
            "itself: what is cut off the end, or written anew as a whole, it cannot show; "
            "only the hash you noted can.",
        ),
        template("log.verify", "Does the chain of the log hold?"),
        template("log.holds", "Every line follows the one before. Entries: {count}."),
        template(
            "log.fault.changed",
            "Line {line} is not as it was written: changed, or no line of this log.",
        ),
        template(
            "log.fault.field",
            "Line {line}: its field {field} has a value that no entry can have, so this program "
            "did not write it, though its hash fits.",
        ),
        template(
            "log.fault.put-in",
            "Line {line} does not follow the one before: it was put in, or the line before it "
            "was exchanged.",
        ),
        template("log.fault.cut", "Before line {line} something was cut out."),
        template(
            "log.torn",
            "The last line is unfinished: a writer was stopped. It is no fault, and the next "
            "entry sets it aside.",
        ),
        template(
            "log.torn-aside",
            "An unfinished last line, of a run that was stopped, was set aside in {name}.torn.",
        ),
        same("log.quoted", common.QUOTED),
        template("log.corrects", "in place of entry {n}"),
        template("log.due", "until {day:date}"),
        template("log.was-corrected", "corrected by a later entry"),
        template("log.marked", "so marked"),
        template(
            "log.sent",
            "Logged as sent, entry {n}; no time for the answer was found. Hash of the last entry: "
            "{hash}",
        ),
        template(
            "log.sent-until",
            "Logged as sent, entry {n}; the answer is to be expected by {day:date} (overdue log "
            "answers has the longer times). Hash of the last entry: {hash}",
        ),
        template(
            "log.lender-has-time",
            "The lender's usual time to answer the complaint in the log ends on {day:date}. "
            "Before that day a complaint to the regulator is early; you can wait for it.",
        ),
        template(
            "log.no-guarantor",
            "It says that other people were contacted who do not owe the debt. If one of them is "
            "a guarantor or owes it with you, strike that point before it goes out.",
        ),
        template(
            "log.quoted-words",
            "It prints the words of these entries as you wrote them down: {entries}. Read them "
            "before it goes out. Where you speak of what you owe or will pay, write the entry "
            "once more without it (--corrects).",
        ),
        template(
            "log.numbers-in-words",
            "There are whole numbers in the words of these, as of a phone, a card or an identity "
            "card: {entries}. With --mask only the last four places of each are left.",
        ),
        template(
            "log.left-out.caller-unknown",
            "Left out, as it is not known who did it: {entries}. Once you know the caller, write "
            "it once more with --who and --corrects.",
        ),
        template(
            "log.left-out.agencies-of-nobody",
            "The number of calls of a day is left out: they are of several agencies, and which "
            "lender each acts for is not written down: {entries}. With --corrects and --lender "
            "they can be counted.",
        ),
        template(
            "log.left-out.no-rule",
            "Left out, as no rule for this kind of lender was found: {entries}.",
        ),
        template(
            "log.one-lender-taken",
            "It counts calls that name no lender as those of one. Make sure that they are; if "
            "not, write them once more with --corrects and --lender.",
        ),
        template(
            "log.for-police",
            "What was done in these is a matter for the police, and the lender's regulator has no "
            "rule of its own that was found: {entries}. The complaint tells it as a fact; 110 can "
            "be called.",
        ),
        template(
            "log.answer-not-complaint",
            "Entry {n} counts as the answer to a complaint, not as one. The complaint itself has "
            "an entry of its own, with the day it was made.",
        ),
        template(
            "log.kind-is-of",
            "The log is about several lenders; this complaint is about {lender}, and "
            "--lender-kind is taken for its kind. --of names another.",
        ),
        template(
            "log.perhaps-twice",
            "The same minute, number and lender: {entries}. It may be one call written down "
            "twice, and both are counted. If so, turn one into a note: overdue log add note "
            "--corrects N.",
        ),
        template(
            "log.unreached",
            "Before others were contacted, calls to you in a row were not answered: {entries}. "
            "The lender may say that you were out of reach; overdue log check tells more.",
        ),
        template(
            "log.at-the-edge",
            "These came in the first minute of the quiet hours: {entries}. That it counts as "
            "inside is our reading; the text does not say it to the minute.",
        ),
        template(
            "log.no-files",
            "None of these entries names a file. A recording, a screenshot or a list of calls "
            "makes them much harder to deny; --evidence FILE names one, or write it into the "
            "annex.",
        ),
        template(
            "log.retold",
            "Of these no full text was seen; they are cited as others retell them: {names}. Where "
            "you can, look before you sign.",
        ),
        template(
            "log.of-paying",
            "These are of payments or promises: {entries}. Sent to the lender they may be read as "
            "owning up to the debt, and the time for suing may begin anew "
            "({law.cited[minfadian:195]:title}, {law.cited[minfadian:195]:article}). Without "
            "need, leave out --with.",
        ),
        template(
            "log.several-kinds",
            "The log is about several lenders ({names}), and --lender-kind can be the kind of one "
            "alone: nothing was judged by it. One at a time: --of NAME --lender-kind KIND.",
        ),
        template(
            "log.lender-first",
            "No complaint to the lender is in the log. It usually comes first: overdue log "
            "export --to lender; once sent, log it: overdue log add complaint --who lender.",
        ),
        template("log.kind.call", "call"),
        template("log.kind.message", "message"),
        template("log.kind.visit", "visit"),
        template("log.kind.letter", "letter"),
        template("log.kind.payment", "payment"),
        template("log.kind.promise", "promise"),
        template("log.kind.agreement", "agreement"),
        template("log.kind.complaint", "complaint"),
        template("log.kind.paper", "official paper"),
        template("log.kind.note", "note"),
        template("log.who.lender", "the lender"),
        template("log.who.agency", "an agency"),
        template("log.who.contact", "somebody you know"),
        same("log.who.court", common.COURT),
        template("log.who.regulator", "regulator"),
        template("log.who.other", "somebody else"),
        template("log.who.unknown", "not known who"),
        template("log.to.me", "you"),
        template("log.to.family", "your family"),
        template("log.to.workplace", "your workplace"),
        template("log.to.friend", "friend"),
        template("log.to.other", "another person"),
        template("log.connected.yes", "answered"),
        template("log.connected.no", "not answered"),
        template(
            "log.sealed",
            "{name} is the log from now on. {place} is still there, unsealed: once you have "
            "opened the sealed one (overdue log list), delete it. A disk or a backup may keep "
            "traces of it; encrypting the whole disk helps against that.",
        ),
        template(
            "log.about",
            "Looked at here are the entries of {names} alone: {taken:number} of {all:number}.",
        ),
        template(
            "log.about.unnamed",
            "Left out because they do not say whose they are: {unnamed:number} (overdue log list "
            "shows them; to say it, write one once more with --corrects).",
        ),
        template(
            "log.payment-no-amount",
            "Entry {n} says no amount, so it takes nothing off what is owed. Once you know it: "
            "overdue log add payment --corrects {n} --at {day:date} --amount YUAN, with --debt "
            "and --lender once more where this one has them.",
        ),
        template("log.left", "Nothing was written down."),
        template("log.what.asked-to-pay", "asked for payment"),
        template("log.what.told-debt", "told somebody else of the debt"),
        template("log.own-request", "you asked that others be left alone"),
        template("log.what.asked-to-stop", "that person asked not to be contacted again"),
        template("log.what.could-not-reach-me", "you could not be reached then"),
        template("log.what.posed-as-police", "posed as police"),
        template("log.what.posed-as-court", "posed as a court or prosecutor"),
        template("log.what.posed-as-government", "posed as a government office"),
        template("log.what.false-lawyer", "posed as a lawyer, or sent a false lawyer's letter"),
        template("log.what.false-consequence", "named consequences that do not exist"),
        template("log.what.posed-as-lender", "an agency posed as the lender"),
        template("log.what.threat", "threat"),
        template("log.what.insult", "insult"),
        template("log.what.new-loan", "told you to borrow elsewhere"),
        template("log.what.extra-fee", "asked for a fee for collection"),
        template("log.what.private-account", "asked for payment to a private account"),
        template("log.what.entered-home", "entered your home without consent"),
        template("log.what.came-to-office", "came to your workplace without consent"),
        template("log.what.posted-in-public", "posted in public"),
        template("log.what.group-chat", "spread in group chats or comments"),
        template("log.what.not-on-list", "agency not on the lender's published list"),
        template("log.what.not-told-of-agency", "you were never told of the agency"),
        template("log.what.private-phone", "agency used a private phone or account"),
        template("log.what.hours-agreed", "other hours were agreed"),
        template("log.what.calls-agreed", "another number of calls was agreed"),
        template("log.what.answered", "a complaint was answered"),
        template("log.field.kind", "What"),
        template("log.field.at", "When"),
        template("log.field.who", "With whom"),
        template("log.field.lender", "Lender"),
        template("log.field.agency", "Agency"),
        template("log.field.number", "Phone number or account"),
        template("log.debt-number", "debt {debt}"),
        template("log.debt-name", "for “{debt}”"),
        template("log.field.debt", "Which debt"),
        template("log.field.to", "Who was reached"),
        template("log.field.contact", "Name of that person"),
        template("log.field.connected", "Connected"),
        template("log.field.mine", "By yourself"),
        template("log.field.phone", "Your phone"),
        template("log.field.robot", "By a robot"),
        template("log.field.minutes", "Minutes"),
        template("log.field.people", "People"),
        template("log.field.amount", "Amount"),
        template("log.field.due", "Until"),
        template("log.field.said", "Said"),
        template("log.field.what", "What was done"),
        template("log.field.evidence", "Evidence"),
        template("log.field.corrects", "In place of entry"),
        template("log.field.written", "Written down"),
    )
)
