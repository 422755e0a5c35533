"""How long it takes to issue documents to everybody: as signed pages, and as PDFs by one process or by many."""

import json
import shutil
import subprocess
from pathlib import Path

from contestants import REPOSITORY
from measure import Run, Sample, measure

CERTIFICATES = 1_000
PDFS = 100
ROUNDS = 5
EDITION_FOLDER = "certificates"
EDITION = REPOSITORY / "Tests" / "Fixtures" / "Edition" / "Modules"
KEYS = REPOSITORY / "Tests" / "Fixtures" / "Keys"
SESSIONS = ("matin", "apres-midi")


def certificates(atelier: Path, spent: Path, scratch: Path) -> Sample:
    """Signs, records and writes a document for each person, into a register of its own each time."""
    issue = prepared(atelier, scratch / EDITION_FOLDER, CERTIFICATES)
    return Sample(run(spent, issue, turn, CERTIFICATES, ["--no-pdf"]) for turn in range(ROUNDS))


def printed(atelier: Path, spent: Path, scratch: Path) -> tuple[Sample, Sample]:
    """The same with PDFs, all by one process; then the PDFs alone, each by a process of its own."""
    issue = prepared(atelier, scratch / "printed", PDFS)
    together = Sample(run(spent, issue, turn, PDFS, []) for turn in range(ROUNDS))
    pages = sorted((scratch / "printed" / "documents-0").glob("*.html"))
    weasyprint = str(shutil.which("weasyprint"))
    runs = [
        measure(spent, [weasyprint, "--quiet", str(page), str(scratch / f"{number}.pdf")], scratch / f"alone-{number}", 0)
        for number, page in enumerate(pages)
    ]
    whole = Run(sum(one.wall for one in runs), sum(one.cpu for one in runs), max(one.peak for one in runs))
    return together, Sample([whole])


def run(spent: Path, issue: list[str], turn: int, count: int, more: list[str]) -> Run:
    folder = Path(issue[0])
    register = folder / f"register-{turn}.sqlite"
    shutil.copy(folder / "register.sqlite", register)
    output = folder / f"documents-{turn}"
    return measure(spent, [*issue[1:], "--register", str(register), "--output", str(output), *more], output, count)


def prepared(atelier: Path, folder: Path, count: int) -> list[str]:
    """Fills a register; the answer is its folder, then the command that issues."""
    course = folder / "Modules"
    shutil.copytree(EDITION, course)
    shutil.copy(KEYS / "demonstration.pub.pem", course)
    with (course / "course.yml").open("a") as file:
        file.write("keys: [ { file: demonstration.pub.pem } ]\nsite_url: https://exemple.invalid/cours/\n")
    presences = folder / "presences.json"
    presences.write_text(json.dumps(attendance(count)))
    program, place = str(atelier.resolve()), ["--course", str(course)]
    imported = [program, "attendance", "import", str(presences), "--register", str(folder / "register.sqlite"), *place]
    subprocess.run(imported, check=True, capture_output=True)
    secret = folder / "demonstration.pem"
    shutil.copy(KEYS / secret.name, secret)
    # The command warns of a key that others can read.
    secret.chmod(0o600)
    key = ["--key", str(secret), "--issued", "2026-06-10", "--document", "attendance"]
    return [str(folder), program, "certificates", "issue", *key, *place]


def attendance(count: int) -> dict[str, object]:
    people = [
        {"id": f"p{number}", "given_name": "Personne", "family_name": f"Exemple-{number}", "email": f"p{number}@exemple.invalid"}
        for number in range(count)
    ]
    records = [
        {
            "participant": person["id"], "session": session, "status": "present", "evidence": f"feuille-{session}",
            "recorded_at": "2026-06-09T18:00:00+02:00",
        }
        for person in people
        for session in SESSIONS
    ]
    about = {"format": "atelier-attendance", "version": 1, "workshop": "exemple-2026-06-09"}
    return about | {"participants": people, "attendance": records}
