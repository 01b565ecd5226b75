"""PDF files: pdfium says where each character stands, and the modules beside put them together.

`rows` takes runs of characters from a page, `edges` drops running heads and page numbers, `flows`
finds the columns, `paragraphs` the blocks, `hyphens` joins broken words; `reading` calls them.
"""
