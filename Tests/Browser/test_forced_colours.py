"""Where the system chooses the colours, verdicts are still told apart and the focus is still seen."""

import pytest
from conftest import answer, question
from playwright.sync_api import Locator, Page, expect

SIGN = """(verdict) => {
  const { backgroundColor, maskImage, maskPosition, width } = getComputedStyle(verdict, "::before");
  return { ink: backgroundColor, drawn: maskImage !== "none" && parseFloat(width) > 8, which: maskPosition };
}"""
# The ring stands on what has the focus, or on the row of its box.
RING = """() => {
  const focused = document.activeElement;
  const rings = [focused, focused.closest(".options > li")].filter(Boolean).map((one) => getComputedStyle(one));
  return rings.some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2);
}"""


@pytest.fixture(params=["light", "dark"], autouse=True)
def forced(request: pytest.FixtureRequest, page: Page) -> None:
    page.emulate_media(forced_colors="active", color_scheme=request.param)


def sign(verdict: Locator) -> dict:
    drawn = verdict.evaluate(SIGN)
    paper = verdict.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert drawn["drawn"] and drawn["ink"] != paper, drawn
    return drawn["which"]


def test_verdicts_are_told_apart(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/10-questions.html")
    one, several, author = page.locator("quiz-question").all()
    answer(one, "Lyon")
    answer(several, "Deux")
    answer(author, "Jules Verne")
    signs = set()
    for card, word in ((one, "Faux."), (several, "En partie juste."), (author, "Juste.")):
        signs.add(sign(card.get_by_role("status").get_by_text(word, exact=True)))
    assert len(signs) == 3
    several.get_by_role("button", name="Voir la réponse").click()
    assert sign(several.locator(".options .verdict").first) != sign(several.locator(".options .verdict").nth(1))


def test_what_is_chosen_is_seen_after_the_end_of_an_assessment(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exams/85-tout.html")
    page.get_by_role("button", name="Commencer").click()
    question(page, "Quelle est la capitale").get_by_label("Paris").check()
    page.get_by_role("button", name="Terminer").click()
    page.get_by_role("button", name="Terminer quand même").click()
    expect(page.get_by_role("heading", name="Résultat")).to_be_visible()
    card = question(page, "Quelle est la capitale")
    widths = [card.get_by_label(name).evaluate("(box) => parseFloat(getComputedStyle(box).borderTopWidth)") for name in ("Paris", "Lyon")]
    assert widths[0] > widths[1] > 0


@pytest.mark.parametrize("address", ["questions/10-questions", "questions/30-autres-questions", "exams/85-tout", "blocks/10-blocs", "questions/index"])
def test_the_focus_is_seen_everywhere(page: Page, folder: str, address: str) -> None:
    page.goto(f"{folder}/{address}.html")
    if address == "exams/85-tout":
        page.get_by_role("button", name="Commencer").click()
        page.locator("h1").click()
    seen = 0
    while True:
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body || document.activeElement.dataset.seen === ''"):
            break
        assert page.evaluate(RING), page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
        page.evaluate("document.activeElement.dataset.seen = ''")
        seen += 1
    assert seen > 5
