"""The command line: arguments, console, and the jobs they start."""
