"""Files of foreign formats, built for the tests; nothing of them comes from anywhere else."""

import io
import zipfile

HEAD = '<?xml version="1.0" encoding="UTF-8"?>'


def blocks(article):
    text = article.edition.text
    return [(b.kind, text[b.span.start : b.span.end]) for b in article.edition.blocks]


def zipped(parts, *, packed=zipfile.ZIP_DEFLATED):
    """An archive that is the same, byte for byte, whenever it is made."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", packed) as file:
        for name, words in parts.items():
            part = zipfile.ZipInfo(name, (2024, 5, 1, 12, 0, 0))
            part.external_attr = 0o600 << 16
            file.writestr(part, words, packed)
    return data.getvalue()


CONTAINER = f"""{HEAD}<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>"""


def epub_parts(chapters, *, about="<dc:title>The long winter</dc:title>", items="", spine=""):
    """The parts of a book: `chapters` are the insides of its pages' bodies."""
    page = '{}<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{}</body></html>'
    names = [f"c{number}" for number in range(len(chapters))]
    listed = "".join(
        f'<item id="{n}" href="{n}.xhtml" media-type="application/xhtml+xml"/>' for n in names
    )
    order = "".join(f'<itemref idref="{n}"/>' for n in names)
    package = (
        f'{HEAD}<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" '
        f'xmlns:opf="http://www.idpf.org/2007/opf">{about}</metadata>'
        f"<manifest>{listed}{items}</manifest><spine>{order}{spine}</spine></package>"
    )
    pages = {f"OEBPS/{n}.xhtml": page.format(HEAD, c) for n, c in zip(names, chapters, strict=True)}
    return {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OEBPS/book.opf": package,
        **pages,
    }


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPES = f"""{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml"
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>"""
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = f"""{HEAD}<Relationships
xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="{RELATION}/officeDocument" Target="word/document.xml"/>
</Relationships>"""


def docx_parts(body, **parts):
    """The parts of a Word document with that body; others by their names with "/" as "__"."""
    document = f"{HEAD}<w:document {W}><w:body>{body}</w:body></w:document>"
    return {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": RELATIONS,
        "word/document.xml": document,
        **parts,
    }


def word(text, style=None):
    styled = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{styled}<w:r><w:t>{text}</w:t></w:r></w:p>"


OFFICE = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def odt_parts(body, *, styles="", **parts):
    content = (
        f"{HEAD}<office:document-content {OFFICE}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    return {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content, **parts}


def pdf(pages, *, info="", catalog="", size=(420, 595)):
    """A PDF file without packing: each page a list of (x, y, points, words), words in Latin-1.

    Points are negative for bold type; a string stands for a page's own commands.
    """
    fonts = (
        "/F1 << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>"
    )
    fonts += (
        " /F2 << /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>"
    )
    objects = [f"<< /Type /Catalog /Pages 2 0 R {catalog} >>", ""]
    kids = []
    for page in pages:
        drawn = page if isinstance(page, str) else "\n".join(_shown(*row) for row in page)
        number = len(objects) + 1
        kids.append(f"{number} 0 R")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size[0]} {size[1]}] "
            f"/Resources << /Font << {fonts} >> >> /Contents {number + 1} 0 R >>"
        )
        objects.append(f"<< /Length {len(drawn.encode('latin-1'))} >>\nstream\n{drawn}\nendstream")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects.append(f"<< {info} >>")
    return _file(objects)


def _shown(x, y, points, words):
    font = "/F2" if points < 0 else "/F1"
    words = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT {font} {abs(points)} Tf 1 0 0 1 {x} {y} Tm ({words}) Tj ET"


def _file(objects):
    out = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode("latin-1")
    trailer = f"/Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R"
    return out + f"trailer\n<< {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode("latin-1")
