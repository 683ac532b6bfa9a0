"""Proofs that take long and run on demand: `python -m tests.proofs.kills`. What they found once is
a test of its own beside the others.
"""
