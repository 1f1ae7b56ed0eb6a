"""Results of jobs on their way into the open event."""
