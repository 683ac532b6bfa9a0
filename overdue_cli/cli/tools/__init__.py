"""What the command line does as tools that another program calls, over standard input and output
(MCP, the Model Context Protocol).

Not here: what is computed, and JSON: a tool answers with the bytes of the command of its name.
"""
