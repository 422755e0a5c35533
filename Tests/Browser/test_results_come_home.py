"""What the page of results gives to be sent is what the organiser's command reads, whichever way it came."""

import json
import os
import subprocess
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from conftest import REPOSITORY
from files import answer_capital, downloaded, sit
from playwright.sync_api import Page
from test_exchange import HEADING, NO_STREAMS, open_sending

COURSE = REPOSITORY / "Tests" / "Browser" / "courses" / "exchange"


def write_mail(path: Path, text: str, attached: tuple[str, dict] | None = None) -> None:
    mail = EmailMessage()
    mail["From"] = "Zoé Exemple <zoe@exemple.invalid>"
    mail.set_content(text)
    if attached:
        name, file = attached
        # As JSON.stringify writes it.
        data = json.dumps(file, ensure_ascii=False, separators=(",", ":")).encode()
        mail.add_attachment(data, maintype="application", subtype="json", filename=name)
    path.write_bytes(mail.as_bytes())


@pytest.mark.parametrize("script", ["", NO_STREAMS], ids=["deflate", "stored"])
def test_three_mails_bring_one_file(page: Page, folder: str, tmp_path: Path, script: str) -> None:
    page.add_init_script(script)
    answer_capital(page, folder, "Lyon")
    sit(page, folder, finish=True)
    open_sending(page, folder)
    href = page.get_by_role("link", name="Écrire un courriel").get_attribute("href") or ""
    body = parse_qs(urlsplit(href).query)["body"][0]
    assert body.startswith(HEADING)
    mails = tmp_path / "courriels"
    mails.mkdir()
    write_mail(mails / "1.eml", body)
    write_mail(mails / "2.eml", "Voici :\n\n> " + page.locator(".sending-text").input_value().replace("\n", "\n> "))
    write_mail(mails / "3.eml", "Voici.", downloaded(page, "Enregistrer le fichier"))
    command = [os.environ["ATELIER"], "attendance", "import", "--today", "2099-01-01", "--course", COURSE, "--register", tmp_path / "r.sqlite", mails]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == "résultats : 1 nouveau, 2 déjà connus\nrésultats à rattacher : 1\n", done.stderr
    assert done.stderr == (
        f"{mails}/1.eml: warning: résultats sans numéro, dans un courriel de Zoé Exemple <zoe@exemple.invalid> : à rattacher\n"
        f"help: dites de qui ils sont : atelier attendance assign 1.eml NUMÉRO --course {COURSE} --register {tmp_path / 'r.sqlite'}\n"
    )
