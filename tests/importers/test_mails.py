"""Mails and mailboxes: one article a message."""

from email.message import EmailMessage

import pytest

from reader.core.errors import BadFile
from reader.importers import read
from tests.importers.building import blocks

TEXT = """Dear all,

the council said so on Monday.
Nobody listened.

> We have nothing to hide.
> Nothing at all.

Ann
"""


def mail(text=TEXT, **headers):
    message = EmailMessage()
    message["Subject"] = "Hafenpläne: a question"
    message["From"] = "Ann Lee <ann@island.example>, bo@island.example"
    message["Date"] = "Fri, 03 May 2024 23:30:00 +0200"
    if text is not None:
        message.set_content(text)
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    return message


@pytest.fixture
def articles(tmp_path):
    def _articles(data, name="a.eml"):
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.as_bytes())
        return read(path)

    return _articles


def test_a_mail_is_an_article_with_its_head(articles):
    (found,) = articles(mail(Content_Language="en", Archived_At="<https://list.example/1>"))
    assert blocks(found) == [
        ("title", "Hafenpläne: a question"),
        ("paragraph", "Dear all,"),
        ("paragraph", "the council said so on Monday.\nNobody listened."),
        ("quotation", "We have nothing to hide.\nNothing at all."),
        ("paragraph", "Ann"),
    ]
    known = found.metadata
    assert (known.byline, known.published) == ("Ann Lee, bo@island.example", "2024-05-03")
    assert (known.language, known.url) == ("en", "https://list.example/1")


def test_the_page_of_a_mail_counts_where_the_plain_text_only_stands_for_it(articles):
    message = mail("See https://x.example")
    page = (
        "<style>p {color: red}</style><div style='display: none'>Hidden</div><table><tr><td>"
        "<p>The council said so, at some length, and on Monday.</p></td></tr></table>"
    )
    message.add_alternative(page, subtype="html")
    message.add_attachment(b"\0\1", maintype="image", subtype="png", filename="a.png")
    (found,) = articles(message)
    assert blocks(found)[1:] == [
        ("paragraph", "The council said so, at some length, and on Monday.")
    ]


def test_lines_that_flow_are_put_together(articles):
    message = mail(None)
    message.set_content("The council said \nso on Monday.\n\nReally.\n")
    message.set_param("format", "flowed")
    assert [words for _, words in blocks(articles(message)[0])][1:] == [
        "The council said so on Monday.",
        "Really.",
    ]


def test_an_unknown_or_wrong_encoding_is_survived(articles):
    data = mail("Häfen für alle, ja.").as_bytes().replace(b'"utf-8"', b'"x-unknown"')
    assert "Häfen" in articles(data)[0].edition.text


def test_a_mailbox_holds_its_mails_in_order(articles):
    first, second = mail("One.\n").as_bytes(), mail("Two.\n\n>From here on.\n").as_bytes()
    envelope = b"From ann@island.example Fri May  3 23:30:00 2024\n"
    found = articles(
        envelope + first + b"\n" + envelope + mail("\n").as_bytes() + b"\n" + envelope + second,
        "a.mbox",
    )
    assert [words for _, words in blocks(found[0])][1:] == ["One."]
    assert [words for _, words in blocks(found[1])][1:] == ["Two.", "From here on."]
    assert [article.origin.index for article in found] == [0, 2]
    assert found[0].troubles == ("mail 2: a mail without words in it",)
    assert found[1].troubles == ()


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.eml", b"Subject: x\n\n", "a mail without words in it"),
        ("a.eml", b"Subject: x\nContent-Transfer-Encoding: base64\n\n!!", "a mail without words"),
        ("a.mbox", b"no mail", "a mailbox without mails in it"),
        (
            "a.mbox",
            b"From a Mon Jan 1 00:00:00 2024\nSubject: x\n\n\n",
            "mail 1: a mail without words",
        ),
        ("a.eml", b"Subject: x\nContent-Type: message/rfc822\n\n" * 3000, "a mail that cannot be"),
    ],
)
def test_a_mail_that_is_none_says_so(articles, name, data, reason):
    with pytest.raises(BadFile) as caught:
        articles(data, name)
    assert caught.value.reason.startswith(reason)
