"""How long an import takes of one file with as many records as a federation has in years."""

import json
from pathlib import Path

from contestants import REPOSITORY
from measure import Sample, measure

RECORDS = 100_000
ROUNDS = 5
COURSE = REPOSITORY / "Tests" / "Fixtures" / "Edition" / "Modules"
SESSIONS = ("matin", "apres-midi")


def imports(atelier: Path, spent: Path, scratch: Path) -> Sample:
    """Imports the same file into a register of its own each time."""
    folder = scratch / "importing"
    folder.mkdir()
    file = folder / "presences.json"
    file.write_text(json.dumps(attendance(), ensure_ascii=False, indent=1))
    taken = Sample()
    for turn in range(ROUNDS):
        register = folder / f"register-{turn}.sqlite"
        command = [str(atelier.resolve()), "attendance", "import", str(file), "--course", str(COURSE)]
        command += ["--register", str(register), "--today", "2026-06-10"]
        taken.append(measure(spent, command, folder / f"import-{turn}", 0))
    return taken


def attendance() -> dict[str, object]:
    numbers = range(RECORDS // len(SESSIONS))
    people = [
        {"id": f"p{number}", "given_name": "Personne", "family_name": f"Exemple-{number}", "email": f"p{number}@exemple.invalid"}
        for number in numbers
    ]
    records = [
        {
            "participant": f"p{number}", "session": session, "status": "present", "evidence": f"feuille-{session}",
            "recorded_by": "accueil", "recorded_at": "2026-06-09T18:00:00+02:00",
        }
        for number in numbers
        for session in SESSIONS
    ]
    about = {"format": "atelier-attendance", "version": 1, "workshop": "exemple-2026-06-09"}
    return about | {"participants": people, "attendance": records}
