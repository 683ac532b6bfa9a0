"""A record of what happened: entries, the chain of hashes that holds them, what they show.

No files are here: they are read and written by `store`.
"""
