"""Every page, by day and by night, and a question in each of its states, as axe sees them."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import answer, question
from playwright.sync_api import Page, expect

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# axe would load the style sheets again, which our policy forbids; it reads computed styles anyway.
OPTIONS = {"resultTypes": ["violations"], "preload": False}
ALL = {**OPTIONS, "runOnly": {"type": "tag", "values": RULES}}
# By night only the colours are others.
COLOURS = {**OPTIONS, "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


def expect_clean(page: Page) -> None:
    is_night = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
    results = Axe().run(page, options=COLOURS if is_night else ALL)
    assert results.violations_count == 0, f"{page.url}\n{results.generate_report()}"


@pytest.fixture(params=["light", "dark"], autouse=True)
def scheme(request: pytest.FixtureRequest, page: Page) -> None:
    page.emulate_media(color_scheme=request.param)


def test_every_page(page: Page, sites: Path, folder: str) -> None:
    for file in sorted(sites.glob("*/*.html")):
        page.goto(f"{folder}/{file.relative_to(sites)}")
        expect_clean(page)


def test_on_a_small_screen(page: Page, folder: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{folder}/questions/10-questions.html")
    expect_clean(page)


def test_every_state_of_a_question(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/10-questions.html")
    one = question(page, "Quelle est la capitale")
    several = question(page, "Quels nombres sont pairs")
    answer(one)
    answer(several)
    expect_clean(page)
    answer(one, "Lyon")
    answer(several, "Deux", "Trois", "Quatre")
    expect(several.get_by_text("Enregistré", exact=True)).to_be_visible()
    expect_clean(page)
    several.get_by_role("button", name="Voir la réponse").click()
    one.get_by_role("button", name="Recommencer").click()
    answer(one, "Paris")
    one.get_by_text("Réponses", exact=True).click()
    expect_clean(page)


def test_what_opens(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/10-questions.html")
    page.get_by_text("Indice", exact=True).click()
    expect(page.get_by_text("La Seine y coule.")).to_be_visible()
    expect_clean(page)
    page.goto(f"{folder}/terms/10-termes.html")
    page.get_by_role("link", name="secret médical").click()
    expect(page.get_by_role("dialog", name="secret médical")).to_be_visible()
    expect_clean(page)


def test_every_state_of_gaps_orders_and_pairs(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/30-autres-questions.html")
    blanks, written, order, pairs = page.locator("quiz-question").all()
    blanks.get_by_role("textbox").first.fill("IRM")
    order.get_by_role("button", name="Descendre").first.click()
    pairs.get_by_role("combobox").first.select_option("des rayons X")
    for card in (blanks, written, order, pairs):
        card.get_by_role("button", name="Vérifier").click()
    expect_clean(page)
    for card in (blanks, order, pairs):
        card.get_by_role("button", name="Voir la réponse").click()
    expect_clean(page)


def test_every_state_of_an_assessment(page: Page, folder: str) -> None:
    # As tall as the page: else which fields the bar at the foot covers in part, which axe takes for small targets,
    # depends on how far the window happens to be scrolled.
    page.set_viewport_size({"width": 1280, "height": 6000})
    page.goto(f"{folder}/exams/85-tout.html")
    page.get_by_role("button", name="Commencer").click()
    question(page, "Quelle est la capitale").get_by_label("Lyon").check()
    question(page, "La loi").get_by_role("textbox").fill("1978")
    expect(page.get_by_text("Enregistré", exact=True)).to_be_visible()
    expect_clean(page)
    page.get_by_role("button", name="Terminer").click()
    expect(page.get_by_role("button", name="Terminer quand même")).to_be_visible()
    expect_clean(page)
    for again in (True, False):
        page.get_by_role("button", name="Terminer quand même").click()
        expect(page.get_by_role("heading", name="Résultat")).to_be_visible()
        expect_clean(page)
        if again:
            page.get_by_role("button", name="Recommencer").click()
            page.get_by_role("button", name="Terminer").click()


def test_when_nothing_can_be_saved(page: Page, folder: str) -> None:
    page.add_init_script("delete IDBFactory.prototype.open; Storage.prototype.setItem = () => { throw new Error(); };")
    page.goto(f"{folder}/questions/10-questions.html")
    answer(question(page, "Quelle est la capitale"), "Lyon")
    expect(page.get_by_role("link", name="Non enregistré")).to_be_visible()
    expect_clean(page)
