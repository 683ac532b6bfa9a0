"""The questions that can be asked of the core; each takes (request, rules, as_of) and gives an Answer."""
