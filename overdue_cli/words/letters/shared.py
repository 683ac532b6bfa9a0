"""Texts that stand in several letters, each once for the translator; `same` puts them under the
keys of a letter.
"""

from overdue_cli.words.template import template

CALL_SCRIPT = template("common.call-script", "Words for calling the lender")
COLLECTOR_SCRIPT = template("common.collector-script", "Words for a collector's call")

# Where reasons went before, the Chinese says 为此 (therefore); where none did, it does not.
ASK_THEREFORE = template("common.ask-therefore", "I ask {you} to do the following:")
ASK = template("common.ask", "I ask {you} to do the following:")
ASK_PERSON = template("common.ask-person", "I ask {you} for the following:")

BLANK = template("common.blank", "______")
APPLICANT = template("common.applicant", "Applicant")
NAME_BLANK = template("common.name-blank", "______ (name)")
OTHER_BLANK = template("common.other-blank", "other: ______")

PHONE = template("common.phone", "Phone")
WHEN = template("common.when", "Day and time")
NUMBER = template("common.number", "Number or account")
WORDS_SAID = template("common.words-said", "What was said")
PROOF = template("common.proof", "Proof")
