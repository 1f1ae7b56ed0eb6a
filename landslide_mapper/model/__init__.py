"""A model on disk: its folder and versions, what its card says, and copies to give away."""
