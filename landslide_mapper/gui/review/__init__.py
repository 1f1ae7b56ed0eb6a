"""Walk through candidates: keys, before and after, split, reshape, undo."""
