"""The article on paper: composed once, and drawn into a preview, a PDF file or a printer."""
