"""The open event itself: the only place that writes its rows."""
