"""The organiser's report: one private page, readable everywhere, in which nothing that people typed is run."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest
from conftest import REPOSITORY
from jsonschema import Draft202012Validator
from playwright.sync_api import Page, expect
from test_accessibility import expect_clean
from test_html import check

EDITION = REPOSITORY / "Tests" / "Fixtures" / "Edition"
HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)" x="',
    "</style><svg/onload=alert(1)>",
    "javascript:alert(1)",
    "{{styles}}",
    "山田太郎",
    "Supercalifragilisticexpialidocious" * 2,
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the report of the sample edition to which people with hostile names came as well."""
    folder = tmp_path_factory.mktemp("report")
    file = folder / "hostile.json"
    people = [{"id": f"{900 + index}-x", "family_name": name} for index, name in enumerate(HOSTILE)]
    present = [
        {"participant": person["id"], "session": "matin", "status": "present", "recorded_at": "2026-06-09T13:00:00+02:00", "evidence": name}
        for person, name in zip(people, HOSTILE, strict=True)
    ]
    told = {"format": "atelier-attendance", "version": 1, "workshop": "exemple-2026-06-09", "participants": people, "attendance": present}
    told["workshop"] = next(line.split(": ")[1] for line in (EDITION / "Modules/workshop.yml").read_text().splitlines() if line.startswith("id: "))
    file.write_text(json.dumps(told))
    files = [file, *sorted(EDITION.glob("*/*.json"))]
    run(folder, "import", *files)
    run(folder, "report", "--html", "report.html", "--templates", REPOSITORY / "Templates", "--today", "2026-06-10")
    return folder


def run(folder: Path, *arguments: str | Path) -> str:
    command = [os.environ["ATELIER"], "attendance", *arguments, "--course", EDITION / "Modules"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_it_is_accessible_and_fits(page: Page, folder: Path, width: int, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 800})
    page.goto((folder / "report.html").as_uri())
    expect_clean(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_nothing_in_it_runs_or_loads(page: Page, folder: Path) -> None:
    told: list[str] = []
    page.on("dialog", lambda dialog: (told.append(dialog.message), dialog.dismiss()))
    page.on("console", lambda message: told.append(message.text))
    page.on("request", lambda request: told.append(request.url))
    page.goto((folder / "report.html").as_uri())
    table = page.locator("#attendance table")
    for name in HOSTILE:
        expect(table.get_by_role("rowheader").filter(has_text=name)).to_have_count(1)
    for cell in page.locator("th, td").all()[:200]:
        cell.dispatch_event("mouseover")
    assert told == [(folder / "report.html").as_uri()]
    assert page.locator("script, img, [onmouseover], [onerror], [onload]").count() == 0


def test_it_is_valid(folder: Path, tmp_path: Path) -> None:
    # The checker of 2020 does not know the properties of the styles, which are the site's.
    page = re.sub("<style>.*?</style>", "", (folder / "report.html").read_text(), flags=re.DOTALL)
    (tmp_path / "report.html").write_text(page)
    assert check(tmp_path) == []


def test_charts_say_in_words_what_they_show(page: Page, folder: Path) -> None:
    page.goto((folder / "report.html").as_uri())
    charts = page.locator("#gains").get_by_role("img")
    assert charts.count() == 3
    for chart in charts.all():
        assert chart.get_attribute("aria-label").startswith("De ")
    # A meter repeats the number beside it.
    assert page.locator("svg.meter:not([aria-hidden=true])").count() == 0


def test_on_paper_tables_fit_the_sheet(page: Page, folder: Path) -> None:
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 688, "height": 1000})
    page.goto((folder / "report.html").as_uri())
    expect(page.get_by_role("navigation")).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 688


def test_as_json_it_is_what_the_schema_says(folder: Path) -> None:
    schema = json.loads((REPOSITORY / "Templates/schemas/atelier-report.schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    report = json.loads(run(folder, "report", "--json", "--templates", REPOSITORY / "Templates", "--today", "2026-06-10"))
    Draft202012Validator(schema).validate(report)
    assert {person["family_name"] for person in report["participants"]} >= set(HOSTILE)
    report["participants"][0]["minutes"] = -1
    assert not Draft202012Validator(schema).is_valid(report)
