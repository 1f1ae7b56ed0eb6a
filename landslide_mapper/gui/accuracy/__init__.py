"""The Accuracy page: an inventory measured against a reference, and a sample judged blind to the map."""
