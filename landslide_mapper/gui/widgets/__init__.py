"""Forms, icons, figures; knows nothing of landslides."""
