"""Work elsewhere: worker processes, tickets, limits. Knows nothing of what it runs."""
