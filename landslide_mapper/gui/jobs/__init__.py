"""One job at a time: start, live view, cancel, foot of the dock."""
