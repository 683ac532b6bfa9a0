"""The commands. A body parses, calls, renders and ends; heavy imports stay inside."""
