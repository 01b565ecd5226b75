"""What a reader does, without Qt; every change is a command that can be undone."""
