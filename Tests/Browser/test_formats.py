"""The schemas refuse what the import refuses, and accept what it accepts: the cases are those of the import's own tests."""

import json
import re

import pytest
from conftest import REPOSITORY
from files import faults
from playwright.sync_api import Page

FOLDER = REPOSITORY / "Tests" / "Fixtures" / "formats"
FORMATS = ["atelier-attendance", "atelier-results", "atelier-survey", "atelier-withdrawn"]


def cases(name: str) -> list[tuple[str, str, str]]:
    """Verdict, description and text of each case of a format."""
    good = " ".join(line.strip() for line in (FOLDER / f"{name}.json").read_text().splitlines())
    found = []
    for line in (FOLDER / f"{name}.cases").read_text().splitlines():
        verdict, what, old, new = line.split(" | ")
        assert good.count(old) == 1, f"{what}: {old}"
        new = re.sub("«(.)×([0-9]+)»", lambda part: part[1] * int(part[2]), new.replace("∅", ""))
        found.append((verdict, what, good.replace(old, new)))
    return found


@pytest.mark.parametrize("name", FORMATS)
def test_a_schema_says_what_the_import_says(name: str) -> None:
    wrong = {what: found for verdict, what, text in cases(name) if bool(found := faults(name, json.loads(text))) != (verdict == "bad")}
    assert wrong == {}


def test_the_site_takes_the_results_that_the_import_takes(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exchange/results.html")
    for verdict, what, text in cases("atelier-results"):
        fault = page.evaluate("text => resultsShape.fault(JSON.parse(text))", text)
        assert verdict == "beyond" or (fault is None) == (verdict == "good"), f"{what}: {fault}"
