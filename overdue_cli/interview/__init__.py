"""The interview: questions as data, one flow over them, and two ways to put them to a person."""
