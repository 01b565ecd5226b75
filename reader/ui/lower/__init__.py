"""The views below the page: the claims as a table, the chains as a picture."""
