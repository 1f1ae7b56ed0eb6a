"""The inventory as a printed map: page, frame, legend, symbols."""
