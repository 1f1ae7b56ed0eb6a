"""How right an inventory is: compared with a reference, estimated from a sample, and told in a report."""
