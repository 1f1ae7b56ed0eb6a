"""What an event teaches a model."""
