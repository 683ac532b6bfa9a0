"""The numbered sections of the report, and the lines of the menu that show them."""

# They can be asked for by name, in this order; the first screen stands before them.
SECTIONS = ("where", "cost", "cap", "follows", "plan", "words", "rights", "sources")
# What each line of the menu shows of the report.
SHOWN = {
    "words": ("words",),
    "plan": ("plan",),
    "rights": ("rights",),
    "why": ("cost", "cap"),
    "follows": ("where", "follows"),
    "sources": ("sources",),
}
# The line that shows each section, by the number of the section.
LINE_OF = {SECTIONS.index(name) + 1: line for line, names in SHOWN.items() for name in names}
