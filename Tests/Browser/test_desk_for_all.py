"""The sign-in desk for everyone: hostile names, the keyboard alone, English, every width and both schemes."""

import re
import shutil
from datetime import datetime
from pathlib import Path

import pytest
from conftest import watch
from desks import COURSE, HOSTILE, Desk, desk, file, make, number, person
from playwright.sync_api import Browser, Page, expect
from test_accessibility import expect_clean
from test_html import check


def test_hostile_names_do_nothing(browser: Browser, file: Path) -> None:
    context = browser.new_context()
    page = context.new_page()
    told = watch(page)
    page.on("dialog", lambda dialog: (told.append(dialog.message), dialog.dismiss()))
    desk = Desk(page, file, "08:50", "A")
    for index, name in enumerate(HOSTILE):
        expect(desk.row(f"x-{index}").locator("strong")).to_have_text(name)
    desk.act("x-0", "Présent")
    expect(desk.said).to_contain_text(HOSTILE[0])
    assert page.locator("img, [onmouseover], [onerror]").count() == 0
    assert told == []
    context.close()


def test_the_keyboard_is_enough(page: Page, desk: Desk) -> None:
    desk.finder.fill("houx")
    for key in ["ArrowDown", "ArrowDown", "Enter"]:
        page.keyboard.press(key)
    desk.expect_counts(présents=1)
    expect(page.get_by_role("button", name="Présent", pressed=True)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(desk.finder).to_be_focused()
    page.keyboard.press("Escape")
    expect(desk.finder).to_have_value("")


def test_it_is_valid(file: Path, tmp_path: Path) -> None:
    # The checker of 2020 does not know the properties of the styles.
    page = re.sub("<style>.*?</style>", "", file.read_text(), flags=re.DOTALL)
    (tmp_path / "desk.html").write_text(page)
    assert check(tmp_path) == []


def test_in_english(page: Page, tmp_path: Path) -> None:
    course = tmp_path / "Modules"
    shutil.copytree(COURSE, course)
    (course / "course.yml").write_text((course / "course.yml").read_text().replace("language: fr", "language: en"))
    path = make(tmp_path, [person(1)], "--course", course, "--desk", "B")
    page.clock.set_fixed_time(datetime.fromisoformat("2026-06-09T09:12:00+02:00"))
    page.goto(path.as_uri())
    page.get_by_role("button", name="Late: Exemple-Bouleau Éloïse").click()
    expect(page.get_by_role("status")).to_have_text("Exemple-Bouleau Éloïse, 001-B: arrived at 9:12.")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save a file").click()
    assert download.value.suggested_filename == "attendance-exemple-2026-06-09-B-2026-06-09.json"
    assert "desk B" in Path(download.value.path()).read_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 820, 1440])
def test_it_is_accessible_and_fits(page: Page, file: Path, width: int, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 900})
    desk = Desk(page, file, "09:30")
    expect_clean(page)
    page.get_by_role("button", name="A", exact=True).click()
    for count, act in enumerate(["Présent", "Retard", "Départ", "Excusé", "Absent"], 1):
        desk.act(number(count), act)
    # Elsewhere a line may be halfway under the field that stays in sight.
    page.evaluate("scrollTo(0, 0)")
    expect_clean(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    desk.row(number(2)).get_by_role("button", name="changer les heures").click()
    page.keyboard.press("Enter")
    desk.act(number(6), "Corriger le nom")
    expect_clean(page)


def test_a_name_is_found_by_the_letters_of_any_keyboard(page: Page, tmp_path: Path) -> None:
    names = {"Exemple-Strøm": "strom", "Exemple-Wałęsa": "walesa", "Exemple-Weiß": "weiss", "Exemple-Cœur": "coeur", "Exemple-D’Arc": "d'arc"}
    people = [{**person(index), "family_name": name} for index, name in enumerate(names, 1)]
    desk = Desk(page, make(tmp_path, people), "08:50", "A")
    for name, typed in names.items():
        desk.finder.fill(typed)
        expect(page.locator(".row strong.name")).to_have_text([re.compile(name)])
