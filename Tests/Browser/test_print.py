"""Pages on paper."""

import re
from pathlib import Path

import pytest
from conftest import answer, question, shown
from playwright.sync_api import Page, expect


def page_count(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_programme_fits_on_one_sheet(page: Page, sites: Path, folder: str, scheme: str) -> None:
    assert len(list((sites / "modules").glob("[0-9]*.html"))) == 9
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{folder}/modules/index.html")
    expect(page.locator(".sessions li")).to_have_count(2)
    assert page.locator(".module-objectives li").count() >= 20
    assert page_count(page.pdf(prefer_css_page_size=True)) <= 2


def test_a_module_runs_over_several_pages(page: Page, folder: str) -> None:
    page.goto(f"{folder}/modules/index.html")
    page.get_by_role("link", name="Commencer le premier module").click()
    page.wait_for_url("**/00-*.html")
    assert page_count(page.pdf(prefer_css_page_size=True)) > 1


def test_questions_print_as_paper_questions(page: Page, folder: str) -> None:
    page.emulate_media(media="print", color_scheme="dark")
    page.goto(f"{folder}/questions/10-questions.html")
    card = question(page, "Quelle est la capitale")
    expect(page.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
    expect(card.get_by_role("radio", name="Paris")).to_be_visible()
    expect(card.get_by_role("radio", name="Paris")).to_have_css("appearance", "none")
    for machinery in ("Vérifier", "Indice", "Réponses", "La Seine y coule.", "Depuis longtemps."):
        expect(shown(card, machinery)).to_have_count(0)
    for navigation in ("Navigation du cours", "Modules", "Dans ce module", "Modules précédent et suivant"):
        expect(page.get_by_role("navigation", name=navigation, exact=True)).to_be_hidden()
    expect(page.get_by_text("Aucune personne nommée")).to_be_visible()


def test_other_answers_print_as_room_to_write(page: Page, folder: str) -> None:
    page.emulate_media(media="print")
    page.goto(f"{folder}/questions/30-autres-questions.html")
    blanks, _, order, pairs = page.locator("quiz-question").all()
    for gap in (*blanks.locator(".gap").all(), *pairs.get_by_role("combobox").all()):
        expect(gap).to_have_css("border-top-width", "0px")
        expect(gap).to_have_css("border-bottom-color", "rgb(0, 0, 0)")
    expect(pairs.get_by_role("combobox").first).to_have_css("color", "rgba(0, 0, 0, 0)")
    expect(shown(blanks, "À choisir")).to_have_count(1)
    expect(shown(pairs, "À choisir")).to_have_count(1)
    assert order.locator(".items li").first.evaluate("(row) => getComputedStyle(row, '::before').width") != "auto"
    for button in ("Monter", "Descendre", "Vérifier"):
        expect(order.get_by_role("button", name=button).filter(visible=True)).to_have_count(0)


def test_without_scripts_closed_answers_stay_off_the_paper(browser, folder: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.emulate_media(media="print")
    page.goto(f"{folder}/questions/10-questions.html")
    card = page.locator("quiz-question").first
    expect(shown(card, "Paris")).to_have_count(1)
    expect(shown(card, "Réponses")).to_have_count(0)
    expect(shown(card, "Depuis longtemps.")).to_have_count(0)
    context.close()


def test_a_checked_question_prints_with_its_verdict(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/10-questions.html")
    card = question(page, "Quelle est la capitale")
    answer(card, "Paris")
    page.emulate_media(media="print")
    expect(card.get_by_role("status")).to_contain_text("Juste. 1 point sur 1")
    expect(card.get_by_role("status")).to_be_visible()
    expect(shown(card, "Vérifier")).to_have_count(0)
