"""Answering questions, as a person does."""

import pytest
from conftest import answer, question, shown
from playwright.sync_api import Page, expect


@pytest.fixture(autouse=True)
def opened(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/10-questions.html")


def test_wrong_then_again_then_right(page: Page) -> None:
    card = question(page, "Quelle est la capitale")
    answer(card, "Lyon")
    status = card.get_by_role("status")
    expect(status).to_contain_text("Faux. 0 point sur 1")
    expect(shown(card, "Lyon est la préfecture du Rhône.")).to_have_count(1)
    expect(card.get_by_label("Lyon")).to_have_accessible_description("Faux. Lyon est la préfecture du Rhône.")
    expect(shown(card, "Depuis longtemps.")).to_have_count(0)
    expect(status).not_to_contain_text("Le siège du gouvernement")

    card.get_by_role("button", name="Recommencer").click()
    expect(card.get_by_label("Lyon")).to_be_focused()
    expect(card.get_by_label("Lyon")).not_to_be_checked()
    expect(status).to_be_empty()
    expect(shown(card, "Lyon est la préfecture du Rhône.")).to_have_count(0)

    answer(card, "Paris")
    expect(status).to_contain_text("Juste. 1 point sur 1")
    expect(status).to_contain_text("Le siège du gouvernement s’y trouve.")
    expect(card.get_by_label("Paris")).to_have_accessible_description("Juste. Depuis longtemps.")
    expect(card.get_by_role("button", name="Voir la réponse")).to_be_hidden()


def test_changing_the_choice_takes_the_verdict_away(page: Page) -> None:
    card = question(page, "Quelle est la capitale")
    answer(card, "Lyon")
    card.get_by_label("Paris").check()
    expect(card.get_by_role("status")).to_be_empty()
    expect(shown(card, "Faux.")).to_have_count(0)
    expect(card.get_by_text("Enregistré", exact=True)).to_be_hidden()
    card.get_by_role("button", name="Vérifier").click()
    expect(card.get_by_role("status")).to_contain_text("Juste. 1 point sur 1")


@pytest.mark.parametrize(
    ("options", "verdict"),
    [
        (["Deux"], "En partie juste. 1 point sur 2"),
        (["Deux", "Quatre", "Cinq"], "En partie juste. 1 point sur 2"),
        (["Deux", "Trois"], "Faux. 0 point sur 2"),
        (["Trois", "Cinq"], "Faux. 0 point sur 2"),
        (["Deux", "Quatre"], "Juste. 2 points sur 2"),
    ],
)
def test_several_answers_share_the_points(page: Page, options: list[str], verdict: str) -> None:
    card = question(page, "Quels nombres sont pairs")
    answer(card, *options)
    expect(card.get_by_role("status")).to_contain_text(verdict)


def test_half_right_tells_only_of_what_was_chosen(page: Page) -> None:
    card = question(page, "Quels nombres sont pairs")
    answer(card, "Deux", "Trois", "Quatre")
    expect(card.get_by_role("status")).to_contain_text("En partie juste. 1 point sur 2")
    expect(shown(card, "Trois est impair.")).to_have_count(1)
    expect(card.get_by_label("Cinq")).to_have_accessible_description("")
    expect(shown(card, "Un nombre pair est le double d’un entier.")).to_have_count(0)


def test_the_answer_is_shown_on_demand_after_a_wrong_try(page: Page) -> None:
    card = question(page, "Quels nombres sont pairs")
    reveal = card.get_by_role("button", name="Voir la réponse")
    expect(reveal).to_be_hidden()
    answer(card, "Deux")
    expect(shown(card, "C’était une bonne réponse")).to_have_count(0)
    reveal.click()
    expect(card.get_by_role("button", name="Recommencer")).to_be_focused()
    expect(card.get_by_label("Quatre")).to_have_accessible_description(
        "Juste. C’était une bonne réponse, à cocher. Deux fois deux."
    )
    expect(card.get_by_label("Cinq")).to_have_accessible_description("Faux.")
    expect(card.get_by_role("status")).to_contain_text("Voici la réponse. 1 point sur 2")
    expect(card.get_by_role("status")).to_contain_text("Un nombre pair est le double d’un entier.")


def test_nothing_chosen(page: Page) -> None:
    one = question(page, "Quelle est la capitale")
    answer(one)
    expect(one.get_by_role("status")).to_have_text("Choisissez d’abord une réponse.")
    several = question(page, "Quels nombres sont pairs")
    answer(several)
    expect(several.get_by_role("status")).to_have_text("Cochez d’abord au moins une réponse.")
    expect(several.get_by_role("button", name="Recommencer")).to_be_hidden()


def test_hint_at_any_time(page: Page) -> None:
    card = question(page, "Quelle est la capitale")
    hint = card.get_by_text("La Seine y coule.")
    expect(hint).to_be_hidden()
    card.get_by_text("Indice", exact=True).click()
    expect(hint).to_be_visible()
    answer(card, "Lyon")
    expect(hint).to_be_visible()


def test_nothing_gives_the_answer_away_before_a_try(page: Page) -> None:
    for card in page.locator("quiz-question").all():
        for hidden in ("Réponses", "Juste.", "Faux.", "Explication", "Voir la réponse", "Recommencer"):
            expect(card.get_by_text(hidden, exact=True).filter(visible=True)).to_have_count(0)


def test_once_right_the_key_tells_about_the_other_options(page: Page) -> None:
    card = question(page, "Quelle est la capitale")
    answer(card, "Paris")
    card.get_by_text("Réponses", exact=True).click()
    expect(shown(card, "Lyon est la préfecture du Rhône.")).to_have_count(1)


def test_keyboard_alone(page: Page) -> None:
    def focused(name: str) -> None:
        expect(page.locator(":focus")).to_have_accessible_name(name)

    page.keyboard.press("Tab")
    focused("Aller au contenu")
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    while page.locator("fieldset :focus").count() == 0:
        page.keyboard.press("Tab")
    focused("Lyon")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    focused("Indice")
    page.keyboard.press("Enter")
    expect(page.get_by_text("La Seine y coule.")).to_be_visible()
    page.keyboard.press("Tab")
    focused("Vérifier")
    page.keyboard.press("Enter")
    card = question(page, "Quelle est la capitale")
    expect(card.get_by_role("status")).to_contain_text("Faux.")
    focused("Vérifier")
    page.keyboard.press("Tab")
    focused("Recommencer")
    page.keyboard.press("Space")
    focused("Lyon")
    page.keyboard.press("ArrowDown")
    focused("Paris")
    page.keyboard.press("Enter")
    expect(card.get_by_role("status")).to_contain_text("Juste.")
    focused("Paris")


def test_in_english(page: Page, folder: str) -> None:
    page.goto(f"{folder}/english/10-start.html")
    card = question(page, "Which numbers are even?")
    card.get_by_label("Two").check()
    card.get_by_role("button", name="Check").click()
    expect(card.get_by_role("status")).to_contain_text("Partly right. 0.5 points out of 1")
