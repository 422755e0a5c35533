"""What is announced to who does not see the page, in order and whole, and nothing else."""

import pytest
from conftest import question
from playwright.sync_api import Page, expect

# A live region says all of its text when it changes, and nothing while it is empty or off.
LISTEN = """
window.said = [];
const regions = (nodes) => new Set([...nodes].map((node) => (node instanceof Element ? node : node.parentElement))
  .map((element) => element?.closest("[role=status], [role=alert], [aria-live]"))
  .filter((region) => region && region.getAttribute("aria-live") !== "off" && region.checkVisibility()));
new MutationObserver((changes) => {
  for (const region of regions(changes.map(({ target }) => target))) {
    const text = region.innerText.replace(/\\s+/g, " ").trim();
    if (text) said.push(text);
  }
}).observe(document, { childList: true, characterData: true, subtree: true });
"""


@pytest.fixture
def walk(page: Page) -> Page:
    page.add_init_script(LISTEN)
    return page


def said(page: Page) -> list[str]:
    return page.evaluate("said.splice(0)")


def test_questions(walk: Page, folder: str) -> None:
    walk.goto(f"{folder}/questions/10-questions.html")
    one, several = question(walk, "Quelle est la capitale"), question(walk, "Quels nombres sont pairs")
    one.get_by_role("button", name="Vérifier").click()
    one.get_by_label("Lyon").check()
    one.get_by_role("button", name="Vérifier").click()
    one.get_by_label("Paris").check()
    one.get_by_role("button", name="Vérifier").click()
    several.get_by_label("Deux").check()
    several.get_by_role("button", name="Vérifier").click()
    several.get_by_role("button", name="Voir la réponse").click()
    several.get_by_role("button", name="Recommencer").click()
    expect(one.get_by_text("Enregistré", exact=True)).to_be_visible()
    assert said(walk) == [
        "Choisissez d’abord une réponse.",
        "Faux. 0 point sur 1",
        "Juste. 1 point sur 1 Explication Le siège du gouvernement s’y trouve.",
        "En partie juste. 1 point sur 2",
        "Voici la réponse. 1 point sur 2 Explication Un nombre pair est le double d’un entier.",
    ]
    walk.reload()
    expect(one.get_by_role("status")).to_contain_text("Juste.")
    assert said(walk) == []


def test_other_answers(walk: Page, folder: str) -> None:
    walk.goto(f"{folder}/questions/30-autres-questions.html")
    gaps, written, order, pairs = walk.locator("quiz-question").all()
    for card in (gaps, order, pairs):
        card.get_by_role("button", name="Vérifier").click()
    gaps.get_by_role("textbox").first.fill("IRM")
    gaps.get_by_role("button", name="Vérifier").click()
    gaps.get_by_role("button", name="Voir la réponse").click()
    written.get_by_role("textbox").fill("Lutèce")
    written.get_by_role("button", name="Vérifier").click()
    order.get_by_role("button", name="Monter : Demander l’accord").click()
    order.get_by_role("button", name="Vérifier").click()
    pairs.get_by_role("combobox").first.select_option("des rayons X")
    pairs.get_by_role("button", name="Vérifier").click()
    assert said(walk) == [
        "Remplissez d’abord au moins un trou.",
        "Déplacez d’abord au moins un élément.",
        "Choisissez d’abord au moins une réponse.",
        "En partie juste. 1 point sur 4",
        "Voici la réponse. 1 point sur 4 IRM ou imagerie par résonance magnétique magnétique 1,5 ± 0,1 1 000 000 € Explication Le champ aligne les protons.",
        "Juste. 1 point sur 1",
        "Demander l’accord du patient : place 2 sur 4",
        "En partie juste. 1 point sur 3",
        "En partie juste. 1 point sur 3",
    ]


def test_an_assessment(walk: Page, folder: str) -> None:
    walk.goto(f"{folder}/exams/85-tout.html")
    walk.get_by_role("button", name="Commencer").click()
    question(walk, "Quelle est la capitale").get_by_label("Paris").check()
    question(walk, "Remettez dans l’ordre").get_by_role("button", name="Monter : Écrire").click()
    expect(walk.get_by_text("Enregistré", exact=True)).to_be_visible()
    walk.get_by_role("button", name="Terminer").click()
    walk.get_by_role("button", name="Terminer quand même").click()
    expect(walk.get_by_role("heading", name="Résultat")).to_be_visible()
    assert said(walk) == [
        "Écrire : place 1 sur 3",
        "3 questions sont encore sans réponse. Terminer quand même ?",
        "3 points sur 6, soit 50 % Évaluation non réussie : il fallait 70 % des points.",
    ]


def test_that_nothing_can_be_saved(walk: Page, folder: str) -> None:
    walk.add_init_script("delete IDBFactory.prototype.open; Storage.prototype.setItem = () => { throw new Error(); };")
    walk.goto(f"{folder}/questions/10-questions.html")
    for prompt, option in (("Quelle est la capitale", "Lyon"), ("Quels nombres sont pairs", "Deux")):
        card = question(walk, prompt)
        card.get_by_label(option).check()
        card.get_by_role("button", name="Vérifier").click()
        expect(card.get_by_role("link", name="Non enregistré")).to_be_visible()
    assert said(walk) == [
        "Faux. 0 point sur 1",
        "Ce navigateur ne laisse pas enregistrer vos réponses ni vos cases cochées (navigation privée, réglage ou espace plein). Tout fonctionne, mais elles seront perdues à la fermeture de cette page.",
        "En partie juste. 1 point sur 2",
    ]
