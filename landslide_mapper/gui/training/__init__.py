"""The pages that train and update a model."""
