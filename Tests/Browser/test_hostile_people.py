"""Hostile texts that come with people: names, answers, remarks and mails, in the report, at the desk, on sheets and where documents are checked."""

import csv
import json
import os
import re
import shutil
import subprocess
from email.message import EmailMessage
from pathlib import Path

import pytest
from conftest import REPOSITORY
from desks import COURSE, LETTERS, WORKSHOP, Desk
from hostile import POLICY, Seen, squeezed, used, watched
from payloads import TEXTS
from playwright.sync_api import Browser, expect
from verifying import VerifiedCourse, command

EDITION = REPOSITORY / "Tests/Fixtures/Edition"
STATES = ["open", "closed"]
# No name of a person holds a control character, a mark of direction or half a character; such a name is refused, see test_a_name.
REFUSED = re.compile("[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\U0010ffff]")
NAMES = [text for text in TEXTS if not REFUSED.search(text)]


def number(index: int) -> str:
    return f"{index:03}-{LETTERS[index % len(LETTERS)]}"


def run(folder: Path, *arguments: str | Path, status: int = 0) -> str:
    command = [os.environ["ATELIER"], "attendance", *arguments, "--course", COURSE, "--today", "2026-06-10"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == status, done.stderr[:3000]
    return done.stderr


def people(names: list[str]) -> dict:
    """An attendance file in which all that is text is hostile."""
    listed = [
        {"id": number(index + 1), "title": name[:50], "family_name": name, "given_name": names[index - 1], "organisation": names[index - 2]}
        for index, name in enumerate(names)
    ]
    attendance = [
        {"participant": person["id"], "session": "matin", "status": "present", "recorded_at": "2026-06-09T13:00:00+02:00", "recorded_by": person["family_name"], "evidence": person["given_name"]}
        for person in listed
    ]
    return {"format": "atelier-attendance", "version": 1, "workshop": WORKSHOP, "participants": listed, "attendance": attendance}


def results(index: int, text: str) -> dict:
    file = json.loads((EDITION / "resultats/resultats-001-B.json").read_text())
    for answer in file["answers"].values():
        answer["given"] = answer["first"] = [text]
    return {**file, "participant": None if index % 2 else number(index), "learner": f"{index:032x}"}


def opinion(index: int, text: str) -> dict:
    file = json.loads((EDITION / "avis/avis-2.json").read_text())
    return {**file, "respondent": f"{index:032x}", "answers": {"changer": {"given": [text]}}}


def issue(folder: Path) -> None:
    """Documents for all of them, signed with a key of the course's own."""
    shutil.copytree(COURSE, folder / "Modules")
    assert command("keys", "new", folder / "cle.pem").returncode == 0
    (folder / "cle.pub.pem").rename(folder / "Modules/cle.pub.pem")
    with (folder / "Modules/course.yml").open("a") as course:
        course.write("site_url: https://exemple.invalid/\nkeys: [ { file: cle.pub.pem } ]\n")
    options = ["--no-pdf", "--output", folder / "closed/documents", "--course", folder / "Modules", "--register", folder / "register.sqlite"]
    issued = command("certificates", "issue", "--key", folder / "cle.pem", "--issued", "2026-06-10", "--document", "attendance", *options, "--templates", REPOSITORY / "Templates")
    assert issued.returncode == 0, issued.stderr[:3000]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report, the desk and the sheets of an edition to which hostile people came, with their policy and without it."""
    folder = tmp_path_factory.mktemp("people")
    (folder / "files").mkdir()
    (folder / "files/presences.json").write_text(json.dumps(people(NAMES)))
    for index, text in enumerate(NAMES, 1):
        (folder / f"files/avis-{index}.json").write_text(json.dumps(opinion(index, text)))
        if index % 4 == 0:
            (folder / f"files/resultats-{index}.json").write_text(json.dumps(results(index, text)))
    mail = EmailMessage()
    mail["From"] = f"{NAMES[1]} <zoe@exemple.invalid>".replace("\n", " ")
    mail["Subject"] = NAMES[2]
    mail.set_content(NAMES[3])
    mail.add_attachment(json.dumps(results(999, NAMES[4])).encode(), maintype="application", subtype="json", filename=f"{NAMES[0]}.json")
    (folder / "files/courriel.eml").write_bytes(mail.as_bytes())
    templates = ["--templates", REPOSITORY / "Templates"]
    run(folder, "import", "files", "--supervised-by", NAMES[0])
    (folder / "closed").mkdir()
    run(folder, "report", "--html", "closed/rapport.html", *templates)
    run(folder, "desk", "--output", "closed/accueil.html", *templates)
    run(folder, "sheets", "--no-pdf", "--output", "closed/feuilles", *templates)
    issue(folder)
    shutil.copytree(folder / "closed", folder / "open")
    pages = list((folder / "open").rglob("*.html"))
    assert len(pages) >= 5
    for page in pages:
        text, count = POLICY.subn("", page.read_text())
        assert count == 1
        page.chmod(0o600)
        page.write_text(text)
    return folder


@pytest.fixture(params=STATES)
def state(request: pytest.FixtureRequest, folder: Path) -> Path:
    return folder / request.param


def test_in_the_report_and_on_sheets(browser: Browser, state: Path) -> None:
    with watched(browser) as (page, seen):
        for file in sorted({*state.rglob("*.html")} - {*state.rglob("documents/*"), state / "accueil.html"}):
            stand = used(page, file.as_uri(), TEXTS[0], follow=False)
            assert (stand.handlers, stand.addresses, stand.scripts) == ([], [], []), file
            if file.name == "rapport.html" or "emargement" in file.name:
                shown = squeezed(stand.text)
                assert [name for name in NAMES if squeezed(name) not in shown] == [], file
    assert seen == Seen()


def test_in_documents(browser: Browser, state: Path) -> None:
    documents = sorted((state / "documents").glob("*.html"))
    assert len(documents) == len(NAMES)
    with watched(browser) as (page, seen):
        for file in documents[::40]:
            stand = used(page, file.as_uri(), TEXTS[0], follow=False)
            assert (stand.handlers, stand.addresses, stand.scripts) == ([], [], []), file
            assert any(squeezed(name) in squeezed(stand.text) for name in NAMES), file
    assert seen == Seen()


def test_at_the_desk(browser: Browser, state: Path) -> None:
    with watched(browser) as (page, seen):
        desk = Desk(page, state / "accueil.html", "08:50", "A")
        for text in TEXTS[::20]:
            desk.finder.fill(text)
            desk.finder.press("Enter")
        desk.finder.fill("")
        for text in NAMES[::60]:
            page.get_by_role("button", name="Ajouter une personne").click()
            dialog = page.get_by_role("dialog", name="Ajouter une personne")
            for label in ("Nom", "Prénom", "Structure"):
                dialog.get_by_label(label, exact=True).fill(f"{text} {label}")
            dialog.get_by_role("button", name="Valider").click()
            expect(desk.said).to_contain_text("ajout noté")
        desk.act(number(5), "Corriger le nom")
        dialog = page.get_by_role("dialog", name="Corriger le nom")
        dialog.get_by_label("Nom", exact=True).fill(NAMES[100])
        dialog.get_by_role("button", name="Valider").click()
        page.get_by_label("Référence de la feuille signée").fill(NAMES[90])
        page.keyboard.press("Enter")
        expect(page.get_by_text("Enregistré", exact=True)).to_be_visible()
        page.reload()
        expect(page.locator("body[data-ready]")).to_have_count(1)
        page.evaluate("text => hostile.poke(text)", TEXTS[0])
        stand = page.evaluate("hostile.look()")
        assert (stand["handlers"], stand["addresses"]) == ([], [])
        shown = squeezed(stand["text"])
        assert [name for name in NAMES[5:] if squeezed(name) not in shown] == []
    assert seen == Seen()


def write_list(file: Path, names: list[str]) -> None:
    with file.open("w", newline="") as opened:
        rows = csv.writer(opened, delimiter=";")
        rows.writerow(["Nom", "Prénom", "Structure"])
        rows.writerows([name, f"Prénom {index}", name] for index, name in enumerate(names))


def test_in_a_roster(browser: Browser, tmp_path: Path) -> None:
    # Formulas are refused, and so are letters that another encoding has spoilt.
    refused = [name for name in NAMES if name.startswith("=") or "\ufffd" in name]
    for index, name in enumerate(refused):
        write_list(tmp_path / f"refusee-{index}.csv", [name])
        told = run(tmp_path, "roster", f"refusee-{index}.csv", status=1)
        assert "A2\u00a0: formule" in told or "A2\u00a0: lettres abîmées" in told or "A2 : formule" in told or "A2 : lettres abîmées" in told
    write_list(tmp_path / "liste.csv", [name for name in NAMES if name not in refused])
    told = run(tmp_path, "roster", "liste.csv", "--output", "gens.json")
    read = json.loads((tmp_path / "gens.json").read_text())["participants"]
    assert len(read) == len(NAMES) - len(refused), told
    run(tmp_path, "sheets", "gens.json", "--no-pdf", "--templates", REPOSITORY / "Templates")
    with watched(browser) as (page, seen):
        for file in sorted((tmp_path / "documents").glob("*.html")):
            stand = used(page, file.as_uri(), TEXTS[0], follow=False)
            assert (stand.handlers, stand.addresses, stand.scripts) == ([], [], []), file
    assert seen == Seen()


@pytest.mark.parametrize("name", [text for text in TEXTS if REFUSED.search(text)][::4] + ["\ud800<script>"])
def test_a_name_that_no_one_bears_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "liste.json").write_text(json.dumps(people([name, "Exemple"])))
    assert re.search(r"participants\[0\]\.(title|family_name): ", run(tmp_path, "import", "liste.json", status=1))


def test_in_a_document_that_is_checked(browser: Browser, tmp_path: Path) -> None:
    course = VerifiedCourse(tmp_path)
    shutil.copytree(course.site, tmp_path / "open")
    page_file = tmp_path / "open/verifier.html"
    page_file.write_text(POLICY.sub("", page_file.read_text()))
    with watched(browser) as (page, seen):
        for file in (page_file, course.site / "verifier.html"):
            for index, text in enumerate(NAMES[::60]):
                page.goto("about:blank")
                token = course.token(name=text, title=NAMES[index])
                if index % 2:
                    page.goto(f"{file.as_uri()}#{token}")
                else:
                    page.goto(file.as_uri())
                    page.get_by_text("Coller une adresse ou un jeton").click()
                    page.get_by_label("L’adresse qu’ouvre le code carré").fill(f"{text} {token}")
                    page.get_by_role("button", name="Vérifier", exact=True).click()
                expect(page.locator(".verdict-card")).to_be_visible()
                page.evaluate("hostile.poke('x')")
                stand = page.evaluate("hostile.look()")
                assert (stand["handlers"], stand["addresses"]) == ([], [])
    assert seen == Seen()
