"""The number, sending, loading and surveys in each of their states, as axe sees them."""

import json

import pytest
from files import answer_capital, load, saved
from playwright.sync_api import Page, expect
from test_accessibility import expect_clean


@pytest.fixture(params=["light", "dark"], autouse=True)
def scheme(request: pytest.FixtureRequest, page: Page) -> None:
    page.emulate_media(color_scheme=request.param)


def test_every_state_of_the_number(page: Page, folder: str) -> None:
    for name, number in (("index", "018-U"), ("results", "017-T")):
        page.goto(f"{folder}/exchange/{name}.html#n=017-V")
        expect(page.get_by_text("Le numéro du lien n’est pas juste")).to_be_visible()
        expect_clean(page)
        page.evaluate("(number) => { location.hash = `#n=${number}`; }", number)
        expect(page.get_by_role("button", name="Oui")).to_be_visible()
        expect_clean(page)
        page.get_by_role("button", name="Oui" if name == "index" else "Non, ce n’est pas moi").click()
        expect_clean(page)
    page.get_by_role("button", name="Retirer ce numéro").click()
    page.get_by_label("Votre numéro").fill("017-V")
    page.get_by_role("button", name="Garder ce numéro").click()
    expect(page.get_by_role("alert")).not_to_be_empty()
    expect_clean(page)


def test_every_state_of_sending_and_loading(page: Page, folder: str) -> None:
    answer_capital(page, folder, "Lyon")
    file = saved(page, folder)
    page.get_by_role("button", name="Envoyer mes résultats").click()
    page.get_by_text("Le texte qui sera envoyé").click()
    page.get_by_text("Coller un texte à la place").click()
    expect_clean(page)
    expect(load(page, "{")).to_contain_text("Rien n’a changé.")
    expect_clean(page)
    expect(load(page, json.dumps(file))).to_contain_text("Repris")
    expect_clean(page)


def test_every_state_of_a_survey(page: Page, folder: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{folder}/exchange/95-avis.html")
    page.get_by_label("Un collègue").check()
    expect(page.get_by_text("Enregistré", exact=True)).to_be_visible()
    page.get_by_role("button", name="Envoyer mes réponses au sondage").click()
    page.get_by_text("Le texte qui sera envoyé").click()
    expect_clean(page)
    assert page.evaluate("() => document.documentElement.scrollWidth") == 320


def test_by_keyboard_alone(page: Page, folder: str) -> None:
    answer_capital(page, folder, "Lyon")
    page.goto(f"{folder}/exchange/results.html")
    page.get_by_label("Votre numéro").focus()
    page.keyboard.type("17t")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Vous êtes le 017-T.")).to_be_visible()
    page.get_by_role("button", name="Envoyer mes résultats").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".exchange-panel")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Écrire un courriel")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.get_by_text("Texte copié.")).to_be_visible()
    expect(page.get_by_role("button", name="Copier le texte")).to_be_focused()
