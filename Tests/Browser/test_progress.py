"""How far one is: beside every page, on the programme, at a module's end, and where to go on."""

import pytest
from conftest import answer, question
from playwright.sync_api import Locator, Page, expect
from test_saving import BLOCKED, FULL, NOTICE, saved

CAPITAL, EVEN, AUTHOR = "Quelle est la capitale", "Quels nombres sont pairs", "Qui a écrit"
FIRST, TEXTS = "Répondre aux questions", "Lire des textes"


def entry(page: Page, title: str) -> Locator:
    """A module in the list beside the page."""
    return page.get_by_role("navigation", name="Modules", exact=True).get_by_role("link", name=title)


def planned(page: Page, title: str) -> Locator:
    """A module on the programme."""
    return page.get_by_role("region", name="Modules et objectifs").get_by_role("listitem").filter(has=page.get_by_role("heading", name=title))


def panel(page: Page) -> Locator:
    return page.locator("module-panel")


def reply(page: Page, prompt: str, option: str) -> None:
    card = question(page, prompt)
    answer(card, option)
    expect(saved(card)).to_be_visible()


def expect_bar(place: Locator, name: str, value: int, of: int) -> None:
    bar = place.get_by_role("progressbar", name=name)
    expect(bar).to_have_js_property("value", value)
    expect(bar).to_have_js_property("max", of)


def test_the_list_of_modules_says_how_far(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/10-questions.html")
    expect(entry(page, FIRST)).to_have_accessible_name(f"1 {FIRST} 5 min 0 sur 3 questions traitées")
    expect(entry(page, TEXTS)).to_have_accessible_name(f"2 {TEXTS} Pas commencé")
    reply(page, CAPITAL, "Lyon")
    expect(entry(page, FIRST)).to_contain_text("1 sur 3")
    reply(page, EVEN, "Deux")
    reply(page, AUTHOR, "Jules Verne")
    expect(entry(page, FIRST)).to_have_accessible_name(f"1 {FIRST} 5 min Terminé")
    entry(page, TEXTS).click()
    expect(entry(page, TEXTS)).to_contain_text("Terminé")
    expect(entry(page, FIRST)).to_contain_text("Terminé")
    expect(entry(page, "Répondre autrement")).to_contain_text("Pas commencé")


def test_the_programme_says_how_far(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/index.html")
    expect(page.get_by_role("link", name="Commencer le premier module")).to_be_visible()
    expect(page.get_by_role("progressbar")).to_have_count(0)
    expect(page.get_by_text("Pas commencé")).to_have_count(0)
    page.get_by_role("link", name="Commencer le premier module").click()
    reply(page, CAPITAL, "Lyon")
    entry(page, TEXTS).click()
    expect(entry(page, TEXTS)).to_contain_text("Terminé")
    page.goto(f"{folder}/questions/index.html")
    expect_bar(page.get_by_role("main"), "1 module terminé sur 3", 1, 3)
    expect_bar(planned(page, FIRST), "1 question sur 3 traitée", 1, 3)
    expect(planned(page, TEXTS)).to_contain_text("Terminé")
    expect(planned(page, "Répondre autrement")).to_contain_text("Pas commencé")


def test_one_goes_on_where_one_was(page: Page, origin: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{origin}/questions/20-textes.html")
    page.get_by_role("heading", name="Un titre de troisième rang").evaluate("(heading) => heading.scrollIntoView()")
    page.goto(f"{origin}/questions/10-questions.html")
    entry(page, TEXTS).click()
    expect(entry(page, TEXTS)).to_contain_text("Terminé")
    page.get_by_role("link", name="Programme").click()
    resume = page.get_by_role("link", name="Reprendre où j’en étais")
    expect(resume).to_have_accessible_name(f"Reprendre où j’en étais {TEXTS}")
    resume.click()
    expect(page.get_by_role("heading", name="Un titre de troisième rang")).to_be_in_viewport()


def test_an_answer_is_a_place_to_go_on_from(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/10-questions.html")
    page.get_by_role("heading", name="Une dernière").scroll_into_view_if_needed()
    reply(page, AUTHOR, "Victor Hugo")
    other = page.context.new_page()
    other.goto(f"{folder}/questions/index.html")
    other.get_by_role("link", name="Reprendre").click()
    expect(other).to_have_url(f"{folder}/questions/10-questions.html#une-derniere")


def test_the_panel_counts(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/10-questions.html")
    expect_bar(panel(page), "0 question sur 3 traitée", 0, 3)
    expect(panel(page).get_by_role("button")).to_have_count(0)
    reply(page, CAPITAL, "Paris")
    expect_bar(panel(page), "1 question sur 3 traitée, dont 1 juste", 1, 3)
    expect(panel(page).get_by_role("button", name="Refaire")).to_be_hidden()
    reply(page, AUTHOR, "Victor Hugo")
    expect_bar(panel(page), "2 questions sur 3 traitées, dont 1 juste", 2, 3)
    page.reload()
    expect_bar(panel(page), "2 questions sur 3 traitées, dont 1 juste", 2, 3)


def test_what_was_missed_is_done_again(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/10-questions.html")
    reply(page, CAPITAL, "Paris")
    reply(page, EVEN, "Deux")
    reply(page, AUTHOR, "Victor Hugo")
    panel(page).get_by_role("button", name="Refaire ce que j’ai manqué").press("Enter")
    expect(panel(page).get_by_role("status")).to_have_text("2 questions à refaire : voici la première.")
    expect(question(page, EVEN).get_by_label("Deux")).to_be_focused()
    expect(question(page, EVEN).get_by_role("group")).to_be_in_viewport()
    for prompt in (EVEN, AUTHOR):
        expect(question(page, prompt).get_by_role("status")).to_be_empty()
        expect(question(page, prompt).locator(":checked")).to_have_count(0)
    expect(question(page, CAPITAL).get_by_role("status")).to_contain_text("Juste.")
    reply(page, AUTHOR, "Jules Verne")
    expect(question(page, EVEN).get_by_role("status")).to_be_empty()
    expect_bar(panel(page), "3 questions sur 3 traitées, dont 2 justes", 3, 3)
    # What was answered before stands until there is a new answer.
    page.reload()
    expect(question(page, EVEN).get_by_role("status")).to_contain_text("En partie juste.")


def test_a_rebuilt_course_counts_what_it_has(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/10-questions.html")
    reply(page, CAPITAL, "Paris")
    reply(page, EVEN, "Deux")
    reply(page, AUTHOR, "Victor Hugo")
    expect(entry(page, FIRST)).to_contain_text("Terminé")
    entry(page, TEXTS).click()
    expect(entry(page, TEXTS)).to_contain_text("Terminé")
    page.goto(f"{folder}/questions-rebuilt/10-questions.html")
    expect(entry(page, FIRST)).to_contain_text("3 sur 4")
    # An answer whose option is gone is no longer right.
    expect_bar(panel(page), "3 questions sur 4 traitées, dont 1 juste", 3, 4)
    page.goto(f"{folder}/questions-rebuilt/index.html")
    expect_bar(page.get_by_role("main"), "0 module terminé sur 1", 0, 1)
    expect(page.get_by_role("link", name="Reprendre")).to_have_accessible_name(f"Reprendre où j’en étais {FIRST}")


def test_assessments_and_surveys(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exams/20-avant.html")
    expect(entry(page, "Avant la formation")).to_contain_text("Commencé")
    expect(entry(page, "Votre avis")).to_contain_text("Pas commencé")
    page.get_by_role("button", name="Commencer").click()
    expect(entry(page, "Avant la formation")).to_contain_text("0 sur 2")
    question(page, CAPITAL).get_by_label("Paris").check()
    expect(entry(page, "Avant la formation")).to_contain_text("1 sur 2")
    page.get_by_role("link", name="Programme").click()
    expect_bar(planned(page, "Avant la formation"), "1 question sur 2 traitée", 1, 2)
    page.go_back()
    page.get_by_role("button", name="Terminer").click()
    page.get_by_role("button", name="Terminer quand même").click()
    expect(entry(page, "Avant la formation")).to_contain_text("Terminé")


@pytest.mark.parametrize("script", [BLOCKED, FULL], ids=["blocked", "full"])
def test_storage_that_fails_stops_nothing(page: Page, origin: str, script: str) -> None:
    page.add_init_script(script)
    page.goto(f"{origin}/questions/10-questions.html")
    for prompt, option in ((CAPITAL, "Paris"), (AUTHOR, "Victor Hugo")):
        answer(question(page, prompt), option)
    expect(page.get_by_text(NOTICE)).to_have_count(1)
    expect_bar(panel(page), "2 questions sur 3 traitées, dont 1 juste", 2, 3)
    expect(entry(page, FIRST)).to_contain_text("2 sur 3")
    panel(page).get_by_role("button", name="Effacer").click()
    panel(page).get_by_role("button", name="Oui, effacer").click()
    expect(panel(page).get_by_role("status")).to_contain_text("Tout n’a pas pu être effacé")
    expect_bar(panel(page), "0 question sur 3 traitée", 0, 3)
    page.goto(f"{origin}/questions/index.html")
    expect(page.get_by_text(NOTICE)).to_have_count(1 if script == BLOCKED else 0)
    expect(page.get_by_role("link", name="Commencer le premier module")).to_be_visible()
