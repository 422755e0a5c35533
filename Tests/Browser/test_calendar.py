"""The calendar of an edition's half-days, read back by a real parser, and the way to it."""

from datetime import datetime, timezone
from pathlib import Path

import pytest
from conftest import build
from icalendar import Calendar
from playwright.sync_api import Page, expect

PLACE = "Maison de l’Exemple ; salle « Röntgen », 1 rue de l’Exemple\\ bâtiment B, 00000 Ville-Exemple-sur-Exemple"
WORKSHOP = f"""
id: nuit
title: "Réseaux, sociaux ; édition de nuit"
place: '{PLACE}'
organiser: {{ name: Fédération exemple }}
trainers: [ {{ id: t1, name: "Dr Camille Exemple" }} ]
sessions:
  - {{ id: soir, date: 2026-06-09, start: "18:00", end: "20:30", breaks: [ {{ start: "19:00", end: "19:15" }} ], modules: [10-lecon], trainer: t1 }}
  - {{ id: nuit, date: 2026-10-25, start: "00:30", end: "05:00" }}
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("calendar")
    (folder / "course").mkdir()
    (folder / "course/course.yml").write_text("id: exemple\ntitle: Exemple\nlanguage: fr\nsite_url: https://cours.exemple.invalid/\n")
    (folder / "course/workshop.yml").write_text(WORKSHOP)
    (folder / "course/10-lecon.md").write_text("---\ntitle: Première, leçon\n---\nTexte.\n")
    build(folder / "course", folder / "site")
    return folder / "site"


def test_a_parser_reads_what_was_planned(site: Path) -> None:
    evening, night = Calendar.from_ical((site / "seances.ics").read_bytes()).walk("VEVENT")
    utc = timezone.utc
    assert evening["UID"] == "soir.nuit@exemple.atelier.invalid"
    assert evening.start == evening["DTSTAMP"].dt == datetime(2026, 6, 9, 16, 0, tzinfo=utc)
    assert evening.end == datetime(2026, 6, 9, 18, 30, tzinfo=utc)
    assert evening["SUMMARY"] == "Réseaux, sociaux ; édition de nuit"
    assert evening["LOCATION"] == PLACE
    assert evening["DESCRIPTION"] == "Première, leçon\npause 19 h – 19 h 15\nDr Camille Exemple"
    assert evening["URL"] == "https://cours.exemple.invalid/"
    # The clocks are put back in this night.
    assert (night.end - night.start).total_seconds() == 330 * 60
    assert "DESCRIPTION" not in night
    assert night["UID"] != evening["UID"]


def test_lines_are_as_the_standard_wants_them(site: Path) -> None:
    lines = (site / "seances.ics").read_bytes().split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    # No character is cut in two.
    assert all(line.decode() is not None for line in lines)


def test_the_programme_leads_to_it(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    link = page.get_by_role("link", name="Ajouter les séances à mon agenda")
    expect(link).to_have_attribute("href", "seances.ics")
    with page.expect_download() as download:
        link.click()
    assert download.value.suggested_filename == "seances.ics"


def test_one_file_has_none(tmp_path: Path, site: Path) -> None:
    build(site.parent / "course", tmp_path / "cours.html", into="--single-file")
    assert "seances.ics" not in (tmp_path / "cours.html").read_text()
