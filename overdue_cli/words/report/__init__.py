"""Words of the report: one module a section, named as in `core/findings/`; `say.py` makes the
sentence.

Where a sentence stands on the page is decided in `pages/report/order.py`.
"""
