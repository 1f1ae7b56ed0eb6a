"""What is trained on: patch stores, samplers, augmentation, exemplars."""
