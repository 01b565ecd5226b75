"""One module a format and one table that names them: values in, text out."""
