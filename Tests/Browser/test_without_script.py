"""Pages read well when scripts, or even styles, do not come."""

import pytest
from conftest import shown
from playwright.sync_api import Browser, Page, expect


@pytest.fixture
def plain(browser: Browser):
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_questions_are_readable_and_answers_unfold(plain: Page, folder: str) -> None:
    plain.goto(f"{folder}/questions/10-questions.html")
    expect(plain.get_by_text("ni corrigées ni enregistrées")).to_be_visible()
    card = plain.locator("quiz-question").first
    expect(card.get_by_role("group", name="Quelle est la capitale de la France")).to_be_visible()
    expect(card.get_by_role("radio")).to_have_count(3)
    expect(card.get_by_role("button")).to_have_count(0)
    expect(card.get_by_text("Depuis longtemps.")).to_be_hidden()
    card.get_by_text("Réponses", exact=True).click()
    expect(card.get_by_text("Depuis longtemps.")).to_be_visible()
    expect(shown(card, "Faux.")).to_have_count(2)
    expect(card.get_by_text("Le siège du gouvernement s’y trouve.")).to_be_visible()


def test_every_kind_of_answer_is_there_to_read_and_to_print(plain: Page, folder: str) -> None:
    plain.goto(f"{folder}/questions/30-autres-questions.html")
    gaps, written, order, pairs = plain.locator("quiz-question").all()
    expect(gaps.get_by_role("group", name="Complétez le texte. 4 points")).to_be_visible()
    expect(gaps.get_by_role("textbox", name="Trou 1 sur 4")).to_be_empty()
    choice = gaps.get_by_role("combobox", name="Trou 2 sur 4")
    expect(choice.get_by_role("option", selected=True)).to_have_text("Choisir…")
    assert sorted(choice.get_by_role("option").all_inner_texts()[1:]) == ["magnétique", "sonore", "électrique"]
    widths = {box["width"] for gap in gaps.locator(".gap[inputmode]").all() if (box := gap.bounding_box())}
    assert len(widths) == 1
    expect(order.get_by_role("listitem")).to_have_count(4)
    assert order.get_by_role("listitem").all_inner_texts()[0] != "Demander l’accord du patient"
    expect(pairs.get_by_role("combobox", name="Scanner")).to_be_visible()
    for card, texts in (
        (gaps, ["IRM ou imagerie par résonance magnétique", "magnétique", "1,5 ± 0,1", "1 000 000 €"]),
        (written, ["Paris ou Lutèce"]),
        (order, ["Demander l’accord du patient", "Retirer le nom", "Relire", "Publier"]),
        (pairs, ["Scanner → des rayons X", "Échographie → des ultrasons", "Radiographie → des rayons X"]),
    ):
        key = card.locator(".answers li")
        expect(key.filter(visible=True)).to_have_count(0)
        card.get_by_text("Réponses", exact=True).click()
        expect(key).to_have_text(texts)
    plain.emulate_media(media="print")
    expect(shown(gaps, "À choisir")).to_contain_text("sonore")
    expect(shown(pairs, "À choisir")).to_contain_text("des ultrasons")


def test_a_page_without_questions_does_not_speak_of_scripts(plain: Page, folder: str) -> None:
    plain.goto(f"{folder}/questions/20-textes.html")
    expect(plain.get_by_text("ni corrigées ni enregistrées")).to_have_count(0)


def test_with_scripts_the_note_is_gone(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/10-questions.html")
    expect(page.get_by_text("ni corrigées ni enregistrées")).to_have_count(0)


@pytest.mark.parametrize("name", ["index", "10-questions", "20-textes"])
def test_a_page_opened_inside_a_zip_says_what_to_do(plain: Page, folder: str, name: str) -> None:
    warning = plain.get_by_text("Extraire tout")
    plain.goto(f"{folder}/questions/{name}.html")
    expect(warning).to_be_hidden()
    plain.route("**/*.css", lambda route: route.abort())
    plain.goto(f"{folder}/questions/{name}.html")
    expect(warning).to_be_visible()
    online = plain.get_by_text("Sur un téléphone").get_by_role("link").first
    expect(online).to_have_attribute("href", "https://cours.exemple.invalid/")


def test_without_an_address_on_the_web_none_is_named(plain: Page, folder: str) -> None:
    plain.route("**/*.css", lambda route: route.abort())
    plain.goto(f"{folder}/english/10-start.html")
    expect(plain.get_by_text("Extract all")).to_be_visible()
    expect(plain.get_by_text("On a phone")).to_have_count(0)
