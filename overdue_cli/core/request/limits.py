"""The limits of what is read, so that every answer comes in about two seconds: bounds of input,
not of law. `python tests/benchmarks/limits.py` measures them; SECURITY.md names them.
"""

# A case of thirty debts with all their details is a tenth of this.
MOST_BYTES = 1_000_000
# The deepest field of a case, a month of an item of the budget, lies six deep.
MOST_DEPTH = 20
# More debts than this are for a lawyer; each is assessed against all the others.
MOST_DEBTS = 30
# Characters of the name a person calls a debt by.
MOST_NAME = 30
# Debts of one pack with every paper there is: some twenty files each; of more, one is chosen.
MOST_PACK_DEBTS = 13
# Rows of one list: ten years of a statement's lines, or six years of daily payments.
MOST_ITEMS = 2_000
# Rows of a table that are looked at, sums and titles among them, for a list of so many.
MOST_TABLE_ROWS = 2 * MOST_ITEMS
# Lines that one row of a table of cases may span, by cells with line ends in them: behind a
# quotation mark that is not closed, the lines are read again as rows.
MOST_ROW_LINES = 20
# Cards told by their transactions: each is walked through statement by statement, in seven
# readings.
MOST_TOLD_CARDS = 12
# Loans with compound interest: each payment and due day is gone through for every instalment, in
# every reading.
MOST_COMPOUND_LOANS = 5
# Rows in the details of those loans together: compound interest is counted rhythm by rhythm.
MOST_COMPOUND_ROWS = 500
# Rows in the details of all cards of a case together, a plan with as many as it has months: a
# purchase every other day for eight years.
MOST_CARD_ROWS = 1_500
# The same of one card in `calc card` and `calc reconcile-card`: a purchase a day for eight years.
MOST_STATEMENT_ROWS = 3_000
# Rows in the details of all loans of a case together: thirty loans with a year and a half of
# instalments and payments each.
MOST_LOAN_ROWS = 1_000
# Debts times payments in `calc allocate`: the working has a line for each pair.
MOST_PAIRS = 7_500
# Rates that follow each other in `calc reconcile`; each has its line in every way of counting.
MOST_CHANGES = 500
# Rows of a loan times the ways of counting it that `calc reconcile-loan` tries: 60 instalments and
# as many payments, where nothing is told of how the contract counts; with compound interest 25.
MOST_TRIED_ROWS = 75_000
# Characters of a message to be checked: thirty pages of a letter.
MOST_MESSAGE = 20_000
# An export of payments: the bytes of its file, those of a workbook unpacked, and its rows: a busy
# year has some five thousand.
MOST_IMPORT_BYTES = 5_000_000
MOST_UNPACKED_BYTES = 12_000_000
MOST_IMPORT_ROWS = 10_000
MOST_IMPORT_COLUMNS = 60
# Sheets of a workbook: one for each month of five years.
MOST_IMPORT_SHEETS = 60
# A credit report: the bytes of a file, the characters of its text (a detailed one of a busy
# borrower has some hundred thousand), the pages of a PDF, and the accounts that are read.
MOST_REPORT_BYTES = 8_000_000
MOST_REPORT_TEXT = 400_000
MOST_REPORT_PAGES = 200
MOST_REPORT_ACCOUNTS = 200
# A file that proves an entry, whose hash is kept: a recording of many hours, or a quarter of an
# hour of film; hashed in a second or two.
MOST_EVIDENCE_BYTES = 1_000_000_000
# What was not read is told line by line up to so many.
MOST_NOT_READ = 100
# A process that reads a PDF or a workbook: its seconds of computing (the largest workbook within
# the other limits takes two), and the bytes of its memory.
MOST_PDF_SECONDS = 20
MOST_WORKBOOK_SECONDS = 10
MOST_APART_MEMORY = 500_000_000
# Other figures beside a case, with --what-if: each is answered as a case of its own.
MOST_VARIANTS = 10
# Problems told one by one; of more there is only the number.
MOST_PROBLEMS = 20
