"""What tells how far one is, as axe sees it, by day, by night and in forced colours."""

import pytest
from conftest import question
from playwright.sync_api import Page, expect
from test_accessibility import expect_clean
from test_erasing import ADDRESS
from test_progress import AUTHOR, CAPITAL, EVEN, FIRST, TEXTS, entry, panel, reply


@pytest.fixture(params=["light", "dark", "forced"], autouse=True)
def colours(request: pytest.FixtureRequest, page: Page) -> None:
    if request.param == "forced":
        page.emulate_media(forced_colors="active")
    else:
        page.emulate_media(color_scheme=request.param)


def test_every_state(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    reply(page, CAPITAL, "Lyon")
    reply(page, EVEN, "Deux")
    expect_clean(page)
    panel(page).get_by_role("button", name="Effacer mes").click()
    expect_clean(page)
    panel(page).get_by_role("button", name="Ne rien effacer").click()
    panel(page).get_by_role("button", name="Refaire").click()
    expect_clean(page)
    reply(page, AUTHOR, "Jules Verne")
    expect(entry(page, FIRST)).to_contain_text("Terminé")
    question(page, AUTHOR).get_by_role("button", name="Effacer ma réponse").click()
    expect(question(page, AUTHOR).get_by_text("Votre réponse est effacée.")).to_be_visible()
    expect_clean(page)
    entry(page, TEXTS).click()
    expect(entry(page, TEXTS)).to_contain_text("Terminé")
    page.get_by_role("link", name="Programme").click()
    expect(page.get_by_role("link", name="Reprendre")).to_be_visible()
    expect_clean(page)
    page.goto(f"{folder}/questions/results.html")
    page.get_by_role("button", name="Tout effacer").click()
    expect_clean(page)
    page.get_by_role("button", name="Oui, tout effacer").click()
    expect(page.get_by_text("Tout est effacé.")).to_be_visible()
    expect_clean(page)


def test_on_a_small_screen(page: Page, folder: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{folder}/{ADDRESS}")
    reply(page, CAPITAL, "Lyon")
    expect(panel(page).get_by_text("1 question sur 3 traitée, dont 0 juste")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    expect_clean(page)
