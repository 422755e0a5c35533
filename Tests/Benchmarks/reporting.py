"""How long a report takes over many participants: those of the sample edition, again and again under other numbers."""

import json
import subprocess
from pathlib import Path

from contestants import REPOSITORY
from measure import Sample, measure

PEOPLE = 5_000
ROUNDS = 5
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXY"
EDITION = REPOSITORY / "Tests" / "Fixtures" / "Edition"


def reports(atelier: Path, spent: Path, scratch: Path) -> Sample:
    """Runs over a register in which everybody was there and sent results."""
    folder = scratch / "reporting"
    folder.mkdir()
    write_files(folder)
    common = ["--course", str(EDITION / "Modules"), "--register", str(folder / "register.sqlite")]
    files = [str(file) for file in sorted(folder.glob("*.json"))]
    subprocess.run([str(atelier.resolve()), "attendance", "import", *files, *common], check=True, capture_output=True)
    taken = Sample()
    for turn in range(ROUNDS + 1):
        output = folder / f"report-{turn}"
        page = ["--html", str(output / "report.html"), "--today", "2026-06-10"]
        run = measure(spent, [str(atelier.resolve()), "attendance", "report", *page, *common], output, 1)
        if turn:
            taken.append(run)
    return taken


def write_files(folder: Path) -> None:
    samples = [json.loads(file.read_text()) for file in sorted((EDITION / "resultats").glob("*.json"))]
    sessions = {"matin", "apres-midi"}
    people, attendance = [], []
    for number in range(1, PEOPLE + 1):
        person = f"{number:03d}-{LETTERS[number % 23]}"
        people.append({"id": person, "family_name": f"Exemple-{number:05d}", "given_name": "Personne"})
        for session in sorted(sessions):
            record = {"participant": person, "session": session, "status": "present", "evidence": f"feuille-{session}"}
            attendance.append({**record, "recorded_at": "2026-06-09T18:00:00+02:00"})
        results = samples[number % len(samples)] | {"participant": person, "learner": f"{number:032x}"}
        results["assessments"] = {
            name: [{key: value for key, value in attempt.items() if key != "learner"} for attempt in attempts]
            for name, attempts in results["assessments"].items()
        }
        (folder / f"resultats-{number}.json").write_text(json.dumps(results))
    told = {"format": "atelier-attendance", "version": 1, "workshop": samples[0]["workshop"]}
    (folder / "presences.json").write_text(json.dumps(told | {"participants": people, "attendance": attendance}))
