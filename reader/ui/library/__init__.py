"""The library in the window: shelves, a table of articles, details of what is chosen."""
