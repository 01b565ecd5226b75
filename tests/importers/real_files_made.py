"""The article that the programs are given, and what is made of it here: pages saved, and mails."""

import base64
import contextlib
import json
import mailbox
import os
import subprocess
import sys
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.policy import SMTP
from pathlib import Path

SOURCE = """---
title: "Der Fährstreik: three weeks, no end"
author: Ann Lee
date: 2024-05-03
lang: en-GB
---

The ferry company of Αίγινα said on Friday that it would not negotiate before Monday, although both
sides had agreed to a timetable in April.[^why] The union called the decision *irresponsible*.

## What the union demands

Its chairwoman, Bel Ørtiz-Müller, accused the company of underestimating what the strike means for
the islands, whose cafés stand empty. “Nobody believes these announcements any longer,” she said.

- Four additional crew members on each ship.
- A ferry to Владивосток that runs in winter, too.

1. First the wages are to be paid.
2. Then one may speak of the rest.

> We are not responsible for what is missing, and we will say so before every court.

### What it costs

| Island | Boats | Days |
|--------|-------|------|
| Ægir   | 4     | 21   |
| Łódź   | 2     | 19   |

A spokesman denied the accusation. The company’s own figures, which the *Quay Gazette* printed on
Wednesday, show that it had been warned in January; the ministry declined to comment.

[^why]: The timetable was never printed, and nobody has seen it since.
"""
# What is to be read of it, in this order; the note may stand at the end.
BODY = """
The ferry company of Αίγινα said on Friday that it would not negotiate before Monday, although both
sides had agreed to a timetable in April. The union called the decision irresponsible.
What the union demands
Its chairwoman, Bel Ørtiz-Müller, accused the company of underestimating what the strike means for
the islands, whose cafés stand empty. “Nobody believes these announcements any longer,” she said.
Four additional crew members on each ship.
A ferry to Владивосток that runs in winter, too.
First the wages are to be paid.
Then one may speak of the rest.
We are not responsible for what is missing, and we will say so before every court.
What it costs
Island | Boats | Days
Ægir | 4 | 21
Łódź | 2 | 19
A spokesman denied the accusation. The company’s own figures, which the Quay Gazette printed on
Wednesday, show that it had been warned in January; the ministry declined to comment.
The timetable was never printed, and nobody has seen it since.
"""
PIXEL = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
ADDRESS = "https://quay.example/ferry"


def page_of(folder: Path) -> str:
    return (folder / "pandoc.html").read_text("utf-8")


def chromium(folder: Path) -> None:
    """A page printed and saved by Chromium, which is told so through its pipe."""
    page = (folder / "pandoc.html").as_uri()
    shared = ("chromium", "--headless", "--no-sandbox", "--disable-gpu")
    printed = f"--print-to-pdf={folder / 'chromium.pdf'}"
    subprocess.run([*shared, printed, page], timeout=60, capture_output=True, check=False)
    with contextlib.suppress(OSError, KeyError, ValueError):
        (folder / "chromium.mhtml").write_text(_snapshot(shared, page), "utf-8")


def _snapshot(program: tuple[str, ...], page: str) -> str:
    """The page as Chromium's "save as one file" has it."""
    to_it, out = os.pipe()
    back, from_it = os.pipe()

    def pipes() -> None:
        os.dup2(to_it, 103)
        os.dup2(from_it, 104)
        os.dup2(103, 3)
        os.dup2(104, 4)

    command = [*program, "--remote-debugging-pipe", "about:blank"]
    child = subprocess.Popen(command, preexec_fn=pipes, close_fds=False, stderr=subprocess.DEVNULL)
    os.close(from_it)
    with open(out, "wb", 0) as said, open(back, "rb") as heard, child:  # noqa: PTH123
        talk = _Talk(said, heard)
        target = talk.ask("Target.createTarget", url=page)["targetId"]
        session = talk.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        talk.ask("Page.enable", session=session)
        found = talk.ask("Page.captureSnapshot", session=session, format="mhtml")["data"]
        talk.ask("Browser.close")
        return found


class _Talk:
    """Messages in JSON with NUL between them."""

    def __init__(self, said, heard) -> None:
        self._said, self._heard, self._number = said, heard, 0

    def ask(self, method: str, *, session: str = "", **values: object) -> dict:
        self._number += 1
        message = {"id": self._number, "method": method, "params": values}
        message |= {"sessionId": session} if session else {}
        self._said.write(json.dumps(message).encode() + b"\0")
        while True:
            answer = json.loads(self._next())
            if answer.get("id") == self._number:
                return answer["result"]

    def _next(self) -> bytes:
        gathered = bytearray()
        while (byte := self._heard.read(1)) != b"\0":
            gathered += byte or (_ for _ in ()).throw(OSError("gone"))
        return bytes(gathered)


def saved_pages(folder: Path) -> None:
    """The page as SingleFile, Safari and a program of Python's keep it."""
    import plistlib

    page = page_of(folder)
    picture = f'<img src="data:image/gif;base64,{PIXEL * 40}">'
    single = page.replace(
        "<head>", f"<!--\n Page saved with SingleFile \n url: {ADDRESS} \n--><head>"
    )
    (folder / "singlefile.html").write_text(single.replace("<body>", f"<body>{picture}"), "utf-8")
    archive = {
        "WebMainResource": {
            "WebResourceData": page.encode(),
            "WebResourceMIMEType": "text/html",
            "WebResourceTextEncodingName": "UTF-8",
            "WebResourceURL": ADDRESS,
        }
    }
    (folder / "safari.webarchive").write_bytes(plistlib.dumps(archive, fmt=plistlib.FMT_BINARY))
    whole = MIMEMultipart("related")
    whole["Subject"], whole["Snapshot-Content-Location"] = "Saved", ADDRESS
    whole.attach(MIMEText(page, "html", "utf-8"))
    (folder / "python.mhtml").write_bytes(whole.as_bytes(policy=SMTP))


def mails(folder: Path) -> None:
    """The article as mails: both forms of it, one in plain text, and a box of two."""
    plain = (folder / "pandoc.txt").read_text("utf-8")
    both = _mail()
    both.set_content(plain)
    both.add_alternative(page_of(folder), subtype="html")
    (folder / "both.eml").write_bytes(both.as_bytes(policy=SMTP))
    alone = _mail()
    alone.set_content(plain, cte="base64")
    (folder / "plain.eml").write_bytes(alone.as_bytes())
    page = base64.encodebytes(page_of(folder).encode()).decode()
    head = "From: Ann Lee <ann@quay.example>\nDate: Fri, 3 May 2024 10:00:00 +0200\n"
    head += "Subject: =?utf-8?q?Der_F=C3=A4hrstreik=3A_three_weeks=2C_no_end?=\nMIME-Version: 1.0\n"
    head += "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n"
    (folder / "page.eml").write_text(f"{head}\n{page}", "utf-8")
    box = mailbox.mbox(folder / "python.mbox")
    box.add(both)
    box.close()


def _mail() -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Ann Lee <ann@quay.example>", "desk@quay.example"
    mail["Subject"] = "Der Fährstreik: three weeks, no end"
    mail["Date"] = "Fri, 03 May 2024 10:00:00 +0200"
    return mail


if __name__ == "__main__":
    sys.exit("python -m tests.importers.real_files")
