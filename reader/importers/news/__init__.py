"""Exports of news databases: one file with many articles, in the language of the interface."""
