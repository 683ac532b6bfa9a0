"""What a complaint from a log says of an entry and of a finding: no more than was logged."""

from collections.abc import Iterator

from overdue_cli.core.law.collection import LogRules
from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.record.checked import Breach
from overdue_cli.core.record.complaint import ComplaintFacts
from overdue_cli.core.record.entry import REACHING
from overdue_cli.core.record.people import names_in, without_names
from overdue_cli.pages.letters.wording import provision
from overdue_cli.pages.log import clock_of
from overdue_cli.pages.log_check import listed
from overdue_cli.words.language import Language
from overdue_cli.words.log import LOG
from overdue_cli.words.log_complaint import LOG_COMPLAINT


class ComplaintWords:
    """The words for entries and findings of one complaint, in one language."""

    def __init__(self, facts: ComplaintFacts, rules: LogRules, language: Language) -> None:
        self.rules = rules
        self.language = language
        self.reached_me = facts.reached_me
        self.asked = facts.asked
        self.lines = {line.n: line for line in facts.lines}
        names = (line.entry.contact.casefold() for line in facts.lines if line.entry.contact)
        # people are told apart by a number: their names are nobody else's business
        self.people = {name: n for n, name in enumerate(dict.fromkeys(names), start=1)}
        self._names = {
            name: self.own("person", n=str(n))
            for contact, n in self.people.items()
            for name in names_in(contact)
        }

    def own(self, code: str, **fields: object) -> str:
        """A text of the complaint."""
        return self.language.text(f"log-complaint.{code}", LOG_COMPLAINT, **fields)

    def row(self, line: LogLine) -> tuple[str, ...]:
        """An entry in the table of what happened."""
        entry = line.entry
        # of an agency only its own name: whose it is the complaint says
        names = (entry.agency,) if entry.agency else (entry.lender,)
        who = [self._word("who", entry.who), *names, entry.number]
        return (
            str(line.n),
            clock_of(entry),
            self.language.listed(text for text in who if text),
            self.language.listed(self._what(line)),
        )

    def _what(self, line: LogLine) -> Iterator[str]:
        entry = line.entry
        yield self._word("kind", entry.kind)
        if entry.robot:
            yield self.own("robot")
        if entry.mine and entry.kind in REACHING:
            yield self.own("mine")
        if entry.to != "me" or entry.contact:
            yield self._reached(line)
        if entry.connected is not None:
            yield self._word("connected", "yes" if entry.connected else "no")
        if entry.minutes is not None:
            yield self.own("minutes", n=str(entry.minutes))
        if entry.people is not None:
            yield self.own("people", n=str(entry.people))
        if entry.amount is not None:
            yield self.language.money(entry.amount)
        for tag in entry.what:
            own = tag == "asked-to-stop" and entry.is_own_request
            yield self.own("own-request") if own else self._word("what", tag)
        if entry.said:
            said = without_names(entry.said, self._names)
            quoted = self.language.text("log.quoted", LOG, text=said)
            yield self.own("noted", said=quoted)

    def _reached(self, line: LogLine) -> str:
        """Whom it reached; of what is no contact with anybody, whom it is about."""
        entry = line.entry
        number = self.people.get(entry.contact.casefold())
        if entry.to == "me":
            return self.own("person", n=str(number))
        code = "reached" if entry.kind in REACHING else "concerns"
        to = self._word("to", entry.to)
        if number is None:
            return self.own(code, to=to)
        return self.own(f"{code}-person", to=to, n=str(number))

    def rule(self, breach: Breach) -> str:
        """What was done, the entries, and the provisions with the force each has."""
        binding, others = self.rules.by_force(breach.unconditional)
        said = [
            self.own(f"level.{level}", rules=self._provisions(keys))
            for level, keys in (
                ("suspected", binding),
                ("may-not-conform", others),
                ("internet", breach.internet_only),
            )
            if keys
        ]
        entries = listed(breach.entries, self.language)
        fact = [self.own("fact", fact=self._fact(breach), entries=entries)]
        if breach.name == "contact-reached" and (call := self.reached_me) is not None:
            fact.append(self.own("reached-me", when=clock_of(call.entry), n=str(call.n)))
        if breach.name == "contact-reached" and (own := self.asked) is not None:
            fact.append(self.own("asked-before", when=clock_of(own.entry), n=str(own.n)))
        if not breach.citations:
            fact.append(self.own("for-police"))
        return self.language.between.join([*fact, *said])

    def _fact(self, breach: Breach) -> str:
        """What was done: of several things a rule names, those that were logged."""
        did, robots = self.done(breach), sum(self.lines[n].entry.robot for n in breach.entries)
        return self.own(
            f"fact.{breach.name}",
            day=breach.day,
            count=breach.count,
            did=self.own("did-and").join(self._did(tag) for tag in did),
            robots=self.own("robots", count=robots) if robots else "",
        )

    def done(self, breach: Breach) -> list[str]:
        """Of the things that a rule names, those that its entries have."""
        logged = {tag for n in breach.entries for tag in self.lines[n].entry.what}
        return [tag for tag in self.rules.checks[breach.name].what if tag in logged]

    def _did(self, tag: str) -> str:
        key = f"log-complaint.did.{tag}"
        if key in LOG_COMPLAINT:
            return self.language.text(key, LOG_COMPLAINT)
        return self._word("what", tag)

    def _provisions(self, keys: tuple[str, ...]) -> str:
        """Each provision once: one article of a standard may be cited for two of its sentences."""
        cited = (provision(self.language, self.rules.citations[key]) for key in keys)
        return self.own("and").join(dict.fromkeys(cited))

    def _word(self, kind: str, value: str) -> str:
        """The word for a value, as somebody says it of themselves in a letter."""
        own = f"log-complaint.{kind}.{value}"
        if own in LOG_COMPLAINT:
            return self.language.text(own, LOG_COMPLAINT)
        return self.language.text(f"log.{kind}.{value}", LOG)
