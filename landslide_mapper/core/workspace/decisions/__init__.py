"""What was decided, as rows that are only ever added."""
