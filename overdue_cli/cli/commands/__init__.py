"""One module a command of the program.

What commands share (options, streams, errors, language) is one room up.
"""
