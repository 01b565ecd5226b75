"""One function a format: values in, text out."""
