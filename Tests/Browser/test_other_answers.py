"""Answering questions that have no boxes: gaps, orders and pairs."""

import pytest
from conftest import question, shown
from playwright.sync_api import Locator, Page, expect

ADDRESS = "questions/30-autres-questions.html"


@pytest.fixture(autouse=True)
def opened(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")


def press(card: Locator, button: str) -> None:
    card.get_by_role("button", name=button, exact=True).click()


def gaps(page: Page) -> Locator:
    return question(page, "Complétez le texte.")


def fill(card: Locator, *texts: str) -> None:
    for number, text in enumerate(texts, 1):
        gap = card.get_by_label(f"Trou {number} sur 4")
        gap.select_option(text) if number == 2 else gap.fill(text)
    press(card, "Vérifier")


def items(card: Locator) -> list[str]:
    return card.locator(".items > li > div:first-child").all_inner_texts()


def put_in_order(card: Locator, *wanted: str) -> None:
    for place, item in enumerate(wanted):
        while items(card)[place] != item:
            press(card, f"Monter : {item}")


ORDER = ("Demander l’accord du patient", "Retirer le nom", "Relire", "Publier")


def match(card: Locator, **rights: str) -> None:
    for left, right in rights.items():
        card.get_by_label(left).select_option(right)
    press(card, "Vérifier")


def test_gaps_are_judged_one_by_one(page: Page) -> None:
    card = gaps(page)
    status = card.get_by_role("status")
    fill(card, "irm.", "sonore", "1,45", "1 000 001")
    expect(status).to_contain_text("En partie juste. 2 points sur 4")
    described = ("Juste", "Faux", "Juste", "Faux")
    for number, verdict in enumerate(described, 1):
        expect(card.get_by_label(f"Trou {number} sur 4")).to_have_accessible_description(verdict)
    expect(shown(card, "imagerie par résonance")).to_have_count(0)

    press(card, "Voir la réponse")
    expect(status).to_contain_text("Voici la réponse. 2 points sur 4")
    expect(status.get_by_role("listitem")).to_have_text(
        ["IRM ou imagerie par résonance magnétique", "magnétique", "1,5 ± 0,1", "1 000 000 €"]
    )
    expect(status).to_contain_text("Le champ aligne les protons.")

    press(card, "Recommencer")
    expect(card.get_by_label("Trou 1 sur 4")).to_be_focused()
    expect(card.get_by_label("Trou 1 sur 4")).to_be_empty()
    expect(status).to_be_empty()
    expect(shown(card, "Juste")).to_have_count(0)
    fill(card, "Imagerie par resonance magnetique", "magnétique", "1.6", "1000000 €")
    expect(status).to_contain_text("Juste. 4 points sur 4")


def test_a_short_answer_is_checked_by_enter(page: Page) -> None:
    card = question(page, "Quelle est la capitale")
    gap = card.get_by_role("textbox", name="Réponse")
    gap.press("Enter")
    expect(card.get_by_role("status")).to_have_text("Remplissez d’abord au moins un trou.")
    gap.fill("lutece")
    gap.press("Enter")
    expect(card.get_by_role("status")).to_contain_text("Juste. 1 point sur 1")
    gap.press("End")
    gap.press("x")
    expect(card.get_by_role("status")).to_be_empty()
    expect(gap).to_have_accessible_description("")


def test_items_are_put_in_order_by_buttons(page: Page) -> None:
    card = question(page, "Que fait-on avant")
    status = card.get_by_role("status")
    typed = items(card)
    press(card, "Vérifier")
    expect(status).to_have_text("Déplacez d’abord au moins un élément.")
    put_in_order(card, *ORDER[1:], ORDER[0])
    press(card, "Vérifier")
    expect(status).to_contain_text("En partie juste. 2 points sur 3")
    expect(shown(card, "Juste : vient bien après.")).to_have_count(2)
    expect(shown(card, "Faux : ne vient pas juste après.")).to_have_count(1)
    press(card, "Voir la réponse")
    expect(status.get_by_role("listitem")).to_have_text(list(ORDER))
    press(card, "Recommencer")
    assert items(card) == typed
    put_in_order(card, *ORDER)
    press(card, "Vérifier")
    expect(status).to_contain_text("Juste. 3 points sur 3")
    expect(status).to_contain_text("L’accord vient d’abord.")


def test_moving_keeps_the_focus_and_says_the_place(page: Page) -> None:
    card = question(page, "Que fait-on avant")
    last = items(card)[-1]
    up = card.get_by_role("button", name=f"Monter : {last}")
    up.focus()
    page.keyboard.press("Enter")
    expect(up).to_be_focused()
    expect(card.get_by_role("status")).to_have_text(f"{last} : place 3 sur 4")
    for _ in range(3):
        page.keyboard.press("Space")
    expect(up).to_be_focused()
    expect(card.get_by_role("status")).to_have_text(f"{last} : place 1 sur 4")
    card.get_by_role("button", name=f"Descendre : {last}").click()
    assert items(card)[1] == last


def test_pairs_are_judged_one_by_one(page: Page) -> None:
    card = question(page, "Qu’utilise chaque examen")
    status = card.get_by_role("status")
    press(card, "Vérifier")
    expect(status).to_have_text("Choisissez d’abord au moins une réponse.")
    match(card, Scanner="des rayons X", Échographie="des rayons X")
    expect(status).to_contain_text("En partie juste. 1 point sur 3")
    expect(card.get_by_label("Scanner")).to_have_accessible_description("Juste")
    expect(card.get_by_label("Échographie")).to_have_accessible_description("Faux")
    expect(card.get_by_label("Radiographie")).to_have_accessible_description("Faux")
    press(card, "Voir la réponse")
    expect(status).to_contain_text("Échographie → des ultrasons")
    press(card, "Recommencer")
    match(card, Scanner="des rayons X", Échographie="des ultrasons", Radiographie="des rayons X")
    expect(status).to_contain_text("Juste. 3 points sur 3")


def test_answers_are_there_after_a_reload(page: Page) -> None:
    blanks, order, pairs = gaps(page), question(page, "Que fait-on avant"), question(page, "Qu’utilise chaque")
    fill(blanks, "Irm", "magnétique", "2", "")
    put_in_order(order, *ORDER[1:], ORDER[0])
    press(order, "Vérifier")
    match(pairs, Scanner="des ultrasons", Échographie="des ultrasons")
    for card in (blanks, order, pairs):
        expect(card.get_by_text("Enregistré", exact=True)).to_be_visible()
    page.reload()
    expect(blanks.get_by_role("status")).to_contain_text("En partie juste. 2 points sur 4")
    expect(blanks.get_by_label("Trou 1 sur 4")).to_have_value("Irm")
    expect(blanks.get_by_role("combobox").locator("option:checked")).to_have_text("magnétique")
    expect(order.get_by_role("status")).to_contain_text("En partie juste. 2 points sur 3")
    assert items(order) == [*ORDER[1:], ORDER[0]]
    expect(pairs.get_by_role("status")).to_contain_text("En partie juste. 1 point sur 3")
    expect(pairs.get_by_label("Scanner").locator("option:checked")).to_have_text("des ultrasons")


@pytest.mark.parametrize("width", [320, 1200])
def test_judged_answers_fit_the_screen_and_a_thumb(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    blanks, order, pairs = gaps(page), question(page, "Que fait-on avant"), question(page, "Qu’utilise chaque")
    fill(blanks, "un très long texte qui ne tient pas", "sonore", "2", "")
    put_in_order(order, *ORDER)
    press(order, "Vérifier")
    match(pairs, Scanner="des ultrasons")
    for card in (blanks, pairs):
        press(card, "Voir la réponse")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for target in page.locator(".gap, .pairs select, .moves button").all():
        box = target.bounding_box()
        assert box is not None
        assert box["height"] >= 44
        assert box["width"] >= 44


def test_a_kind_that_scripts_do_not_know_stays_as_it_is_without_them(page: Page, folder: str) -> None:
    page.add_init_script(
        """new MutationObserver((changes, observer) => {
          for (const card of document.querySelectorAll("[data-kind=ordering]")) card.dataset.kind = "unheard-of";
        }).observe(document, { childList: true, subtree: true });"""
    )
    page.goto(f"{folder}/{ADDRESS}")
    card = question(page, "Que fait-on avant")
    expect(card.get_by_role("button")).to_have_count(0)
    card.get_by_text("Réponses", exact=True).click()
    expect(card.locator(".order-answers li")).to_have_text(list(ORDER))
