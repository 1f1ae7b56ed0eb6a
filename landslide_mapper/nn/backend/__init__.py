"""What jobs call: training, updating and prediction in this process."""
