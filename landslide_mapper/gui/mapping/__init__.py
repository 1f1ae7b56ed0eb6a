"""The Map page, and the threshold of a finished map."""
