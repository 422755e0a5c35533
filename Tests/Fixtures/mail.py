"""Writes saved mails as mail programs do: `python3 Tests/Fixtures/mail.py` makes those of the folder Mail anew, always the same.

`good/` bring the results of the number in their name, `loose/` those of nobody, `empty/` bring nothing, `bad/` are refused.
They are written by Python's email package, or by hand where programs have habits that it has not.
"""

import base64
import hashlib
import json
import quopri
import shutil
import textwrap
from email.charset import QP, Charset
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from pathlib import Path

from text_block import block

HERE = Path(__file__).parent / "Mail"
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXY"
PEOPLE = "Zoé Exemple <zoe@exemple.invalid>"
made = 0


def results(place: str | None) -> bytes:
    number = place and f"{place}-{LETTERS[int(place) % 23]}"
    learner = hashlib.sha256(f"{number}".encode()).hexdigest()[:32]
    answers = {
        f"q{place}": {"first": ["7k2m9q0d"], "given": ["été"], "tries": 1, "at": f"2026-06-09T10:{place:02}:00+02:00"}
        for place in range(1, 7)
    }
    file = {
        "format": "atelier-results", "version": 1, "course": "essai", "workshop": "demo", "build": f"sha256-{'0' * 64}",
        "participant": number, "learner": learner, "saved_at": "2026-06-09T17:20:00+02:00", "answers": answers, "assessments": {},
    }
    return json.dumps(file, ensure_ascii=False, separators=(",", ":")).encode()


def survey() -> bytes:
    file = {
        "format": "atelier-survey", "version": 1, "course": "essai", "workshop": "demo", "build": f"sha256-{'0' * 64}",
        "survey": "95-avis", "respondent": "b" * 32, "revision": 1, "answers": {"avis": {"given": ["Très bien"]}},
    }
    return json.dumps(file, ensure_ascii=False).encode()


def letter(number: str | None) -> str:
    return f"Bonjour,\n\nvoici mes résultats :\n\n{block(results(number))}\n\nÀ bientôt\n-- \nZoé\n"


def mail(**headers: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = PEOPLE
    message["To"] = "resultats@exemple.invalid"
    message["Subject"] = headers.get("subject", "Résultats, été 2026")
    message["Date"] = "Tue, 09 Jun 2026 17:21:00 +0200"
    return message


def write(name: str, message: EmailMessage | bytes, policy=SMTP) -> None:
    global made
    if isinstance(message, EmailMessage):
        for place, part in enumerate(message.walk()):
            if part.is_multipart() and part.get_content_maintype() == "multipart":
                part.set_boundary(f"=_partie_{place}_{Path(name).stem}")
        message = message.as_bytes(policy=policy)
    path = HERE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(message)
    made += 1


def by_hand(headers: str, body: str, encoding: str, charset: str) -> bytes:
    data = body.encode(charset, errors="replace")
    if encoding == "quoted-printable":
        data = quopri.encodestring(data)
    elif encoding == "base64":
        data = base64.encodebytes(data)
    head = f"From: {PEOPLE}\n{headers}Content-Transfer-Encoding: {encoding}\nMIME-Version: 1.0\n\n"
    return (head.encode() + data).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def encodings() -> None:
    place = 100
    for charset in ("utf-8", "iso-8859-1", "iso-8859-15", "windows-1252"):
        for cte in ("quoted-printable", "base64", "8bit"):
            message = mail()
            message.set_content(letter(f"{place}"), charset=charset, cte=cte)
            write(f"good/{place}-{charset}-{cte}.eml", message)
            place += 1
    message = mail()
    message.set_content(block(results(f"{place}")), cte="7bit")
    write(f"good/{place}-ascii-7bit.eml", message, SMTPUTF8)


def attachments() -> None:
    for place, kind in enumerate(("application/json", "application/octet-stream", "text/plain"), 200):
        message = mail()
        message.set_content("Bonjour, voici en pièce jointe le fichier.\n")
        main, sub = kind.split("/")
        name = f"résultats-{place}.{'txt' if main == 'text' else 'json'}"
        data = block(results(f"{place}")).encode() if main == "text" else results(f"{place}")
        message.add_attachment(data, maintype=main, subtype=sub, filename=name)
        write(f"good/{place}-{sub}.eml", message)
    message = mail()
    message.set_content(letter("203"))
    message.add_alternative(f"<pre>{letter('203')}</pre>", subtype="html")
    message.add_attachment(results("203"), maintype="application", subtype="json", filename="r.json")
    write("good/203-told-three-times.eml", message)
    message = mail()
    message.set_content("voir le fichier")
    message.add_attachment(block(results("204")).encode(), maintype="application", subtype="octet-stream", filename="resultats.TXT")
    write("good/204-text-as-bytes.eml", message)
    message = mail()
    message.set_content(letter("205") + "\nEt mon avis :\n\n" + block(survey(), "ATELIER-SONDAGE 1"))
    write("good/205-survey-too.eml", message)
    message = mail()
    message.set_content("voir le fichier")
    message.add_attachment(b"\x89PNG" + b"ATELIER-RESULTATS 1\n" * 3, maintype="image", subtype="png", filename="photo.png")
    write("empty/picture.eml", message)
    message = mail()
    message.set_content("Voici mes résultats. J'ai copié le texte ATELIER-RESULTATS 1, mais où le coller ?")
    write("empty/spoken-of.eml", message)


def forwarded() -> None:
    inner = mail()
    inner.set_content(letter("300"), cte="quoted-printable")
    outer = mail(subject="TR: Résultats")
    outer.replace_header("From", "Secrétariat <secretariat@exemple.invalid>")
    outer.set_content("Pour information.")
    outer.add_attachment(inner)
    write("good/300-forwarded-as-attachment.eml", outer)
    inner = mail()
    inner.set_content(letter("301"))
    outer = mail(subject="TR: Résultats")
    outer.set_content("Pour information.")
    outer.add_attachment(inner.as_bytes(policy=SMTP), maintype="application", subtype="octet-stream", filename="Résultats.eml")
    write("good/301-forwarded-as-bytes.eml", outer)
    text = "Pour information.\n\n---------- Forwarded message ---------\nDe : Zoé Exemple <zoe@exemple.invalid>\n\n" + letter("302")
    message = mail(subject="Fwd: Résultats")
    message.set_content(text)
    write("good/302-forwarded-inline.eml", message)
    quoted = "".join(f"> {line}\n" for line in letter("303").split("\n"))
    message = mail(subject="Re: Résultats")
    message.set_content(f"Bien reçu, merci.\n\nLe 9 juin 2026 à 17:21, Zoé Exemple a écrit :\n{quoted}")
    write("good/303-reply.eml", message)
    for place, mark in ((304, "> > "), (305, "| "), (306, ">>"), (307, "\u00a0> ")):
        message = mail(subject="Re: Re: Résultats")
        message.set_content("".join(f"{mark}{line} \n" for line in letter(f"{place}").split("\n")))
        write(f"good/{place}-quoted.eml", message)
    damaged = letter("308").replace("\n", "\n> ").replace("A", "B")
    message = mail(subject="Re: Résultats")
    message.set_content(letter("308") + "\n> " + damaged.replace("BTELIER-RESULTBTS", "ATELIER-RESULTATS"))
    write("good/308-with-a-damaged-copy.eml", message)


def wrapped() -> None:
    for place, width in ((400, 40), (401, 56), (402, 17), (403, 72)):
        lines = block(results(f"{place}")).split("\n")
        digits = "".join(lines[1:-1])
        again = [lines[0], *textwrap.wrap(digits, width, break_on_hyphens=False), lines[-1]]
        message = mail()
        message.set_content("Bonjour\n\n" + " \r\n".join(again))
        write(f"good/{place}-wrapped-at-{width}.eml", message)
    broken = []
    for line in block(results("404")).split("\n"):
        broken += [line] if len(line) < 60 else [line[:60], line[60:]]
    message = mail()
    message.set_content("\n".join(f"> {line}" for line in broken))
    write("good/404-each-line-broken.eml", message)
    message = mail()
    message.set_content("\u00a0" + block(results("405")).replace("\n", "\u00a0\n\n\u200b\u00a0") + "\n")
    write("good/405-no-break-spaces.eml", message)
    flowed = by_hand("Content-Type: text/plain; charset=utf-8;\n\tformat=flowed; delsp=no\n", letter("406").replace("\n", " \n"), "8bit", "utf-8")
    write("good/406-flowed.eml", flowed)
    one = "Bonjour, \nvoici :\n" + block(results("407")).replace("\n", " ")
    write("good/407-one-line.eml", by_hand("Content-Type: text/plain; charset=utf-8\n", one, "quoted-printable", "utf-8"))


def html() -> None:
    lines = block(results("500")).split("\n")
    outlook = "\n".join(f'<p class=MsoNormal><span style=\'font-family:"Courier New"\'>{line.replace(" ", chr(10))}<o:p></o:p></span></p>' for line in lines)
    page = (
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><!-- ATELIER-RESULTATS 1 --><style><!-- p.MsoNormal {margin:0cm;} --></style>"
        f'</head><body lang=FR link="#0563C1"><div class=WordSection1><p class=MsoNormal>Bonjour,&nbsp;voici&#8239;:<o:p></o:p></p>\n{outlook}\n</div></body></html>'
    )
    write("good/500-outlook.eml", by_hand('Content-Type: text/html; charset="iso-8859-1"\n', page, "quoted-printable", "iso-8859-1"))
    gmail = "<div dir=\"ltr\">Bonjour,<div><br></div>" + "".join(f"<div>{line}</div>" for line in block(results("501")).split("\n")) + "</div>"
    message = mail()
    message.set_content("(voir la version HTML)")
    message.add_alternative(gmail, subtype="html")
    write("good/501-gmail.eml", message)
    apple = '<html><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space;">Bonjour<br><br>' + "<br>".join(block(results("502")).split("\n")) + "<br><br>Envoyé de mon iPhone</body></html>"
    write("good/502-apple.eml", by_hand("Content-Type: text/html;\n\tcharset=utf-8\n", apple, "base64", "utf-8"))
    quoted = (
        '<!DOCTYPE html><html><body><p>Merci !</p><div class="moz-cite-prefix">Le 09/06/2026 à 17:21, Zoé a écrit&nbsp;:<br></div>'
        '<blockquote type="cite" cite="mid:1@exemple.invalid"><pre class="moz-quote-pre" wrap="">Bonjour,\n\n'
        + block(results("503")) + "\n</pre></blockquote></body></html>"
    )
    write("good/503-thunderbird.eml", by_hand("Content-Type: text/html; charset=UTF-8\n", quoted, "8bit", "utf-8"))
    escaped = "<p>&gt; " + "<br/>\n&gt; ".join(block(results("504")).replace(" 1", "&nbsp;1").split("\n")) + "</p>"
    write("good/504-quoted-html.eml", by_hand("Content-Type: text/html; charset=windows-1252\n", escaped, "quoted-printable", "windows-1252"))


def attendance() -> bytes:
    file = {"format": "atelier-attendance", "version": 1, "workshop": "demo", "participants": [], "attendance": []}
    return json.dumps(file).encode()


def bad() -> None:
    good = letter("600").split("\n")
    first = next(place for place, line in enumerate(good) if line.startswith("ATELIER"))
    last = max(place for place, line in enumerate(good) if len(line) == 64)

    def changed(name: str, change, cte: str = "quoted-printable") -> None:
        lines = list(good)
        change(lines)
        message = mail()
        message.set_content("\n".join(lines), cte=cte)
        write(f"bad/{name}.eml", message)

    def swap(lines: list[str], place: int, text: str) -> None:
        lines[place] = text

    other = "A" if good[first + 2][20] != "A" else "B"
    letter_changed = good[first + 2][:20] + other + good[first + 2][21:]
    for cte in ("quoted-printable", "base64"):
        changed(f"a-changed-letter-{cte}", lambda lines: swap(lines, first + 2, letter_changed), cte)
        changed(f"a-line-that-lacks-its-end-{cte}", lambda lines: swap(lines, first + 2, good[first + 2][:50]), cte)
        changed(f"a-strange-line-{cte}", lambda lines: lines.insert(first + 3, "[image : été.png]"), cte)
    changed("a-line-missing", lambda lines: lines.pop(first + 2))
    changed("a-line-twice", lambda lines: lines.insert(first + 2, lines[first + 2]))
    changed("a-wrong-checksum", lambda lines: swap(lines, last + 2, "00000000"))
    changed("cut", lambda lines: lines.__delitem__(slice(first + 3, None)))
    changed("cut-before-the-checksum", lambda lines: lines.__delitem__(slice(last + 2, None)))
    changed("heading-alone", lambda lines: lines.__delitem__(slice(first + 1, None)))
    changed("a-later-version", lambda lines: swap(lines, first, "ATELIER-RESULTATS 2"))
    changed("no-deflate", lambda lines: swap(lines, first + 1, "_" * 64))
    message = mail()
    message.set_content(block(b" " * (1 << 21)))
    write("bad/unpacks-to-two-mebibytes.eml", message)
    message = mail()
    message.set_content("Bonjour\n\n" + block(results("601").replace(b"demo", b"autre")))
    write("bad/another-edition.eml", message)
    message = mail()
    message.set_content(block(attendance()))
    write("bad/presences-in-a-block.eml", message)
    message = mail()
    message.set_content("Les présences.")
    message.add_attachment(attendance(), maintype="application", subtype="json", filename="présences.json")
    write("bad/presences-attached.eml", message)
    html = "<p>Bonjour</p>" + "".join(f"<p>{line}</p>\n" for line in good[first : first + 3]) + "<p>(suite ?)</p>"
    write("bad/html.eml", by_hand("Content-Type: text/html; charset=utf-8\n", html, "8bit", "utf-8"))
    deep = "".join(f"Content-Type: multipart/mixed; boundary=b{depth}\n\n--b{depth}\n" for depth in range(60))
    write("bad/too-deep.eml", by_hand(deep.split("\n\n", 1)[0] + "\n", deep.split("\n\n", 1)[1], "7bit", "ascii"))
    write("bad/too-many-parts.eml", by_hand("Content-Type: multipart/mixed; boundary=b\n", "--b\n\n" * 1100, "7bit", "ascii"))
    (HERE / "bad" / "copied.txt").write_text("\n".join(good[: first + 3]) + "\n")


def main() -> None:
    shutil.rmtree(HERE, ignore_errors=True)
    for charset in ("iso-8859-1", "iso-8859-15", "windows-1252"):
        Charset(charset).body_encoding = QP
    for family in (encodings, attachments, forwarded, wrapped, html, bad):
        family()
    message = mail()
    message.set_content(letter(None), cte="base64")
    write("loose/sans-numero.eml", message)
    print(f"{made} mails")


if __name__ == "__main__":
    main()
