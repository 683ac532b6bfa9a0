"""Pages: what is said and in which order, as blocks of localised text; how it looks is for
`render`.
"""
