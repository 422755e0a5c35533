"""Larger text, more space, narrow windows, forced colours, small fingers: nothing is lost, and nothing scrolls sideways."""

import pytest
from conftest import CHROMIUM, answer, question
from playwright.sync_api import BrowserType, Page, expect

QUESTIONS = "questions/10-questions.html"
OTHERS = "questions/30-autres-questions.html"
ASSESSMENT = "exams/85-tout.html"

# The text of WCAG 1.4.12.
SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }"""

# What is cut off by its box, or wider than the window, unless it is a box that scrolls by itself, which the keyboard
# reaches, or is for who does not see the page.
LOST = """() => {
  const named = (one) => `${one.tagName.toLowerCase()}.${one.className}: ${one.textContent.trim().slice(0, 40)}`;
  const seen = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => one.clientWidth > 1 && !one.matches("[type=file]"));
  const scrolls = (one) => one.closest("[tabindex='0']") !== null;
  const cut = seen.filter((one) => {
    const { overflowX, overflowY } = getComputedStyle(one);
    return (overflowX === "hidden" || overflowX === "clip") && one.scrollWidth > one.clientWidth + 1
      || (overflowY === "hidden" || overflowY === "clip") && one.scrollHeight > one.clientHeight + 1;
  });
  const wide = seen.filter((one) => !scrolls(one) && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1);
  return [...cut, ...wide].map(named);
}"""


def expect_nothing_lost(page: Page) -> None:
    assert page.evaluate(LOST) == [], page.url
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0, page.url


def in_every_state(page: Page, folder: str, look) -> None:
    """Calls `look` on the pages of questions and of an assessment, in each of their states."""
    for address in ("questions/index.html", "questions/results.html", "blocks/10-blocs.html", "exams/95-avis.html"):
        page.goto(f"{folder}/{address}")
        look(page)
    page.goto(f"{folder}/{QUESTIONS}")
    look(page)
    for summary in page.get_by_text("Indice", exact=True).all():
        summary.click()
    one, several, _ = page.locator("quiz-question").all()
    answer(one, "Lyon")
    answer(several, "Deux", "Trois")
    expect(several.get_by_text("Enregistré", exact=True)).to_be_visible()
    look(page)
    several.get_by_role("button", name="Voir la réponse").click()
    answer(one, "Paris")
    one.get_by_text("Réponses", exact=True).click()
    look(page)
    page.goto(f"{folder}/{OTHERS}")
    look(page)
    blanks, written, order, pairs = page.locator("quiz-question").all()
    blanks.get_by_role("textbox").first.fill("IRM")
    written.get_by_role("textbox").fill("Lyon")
    order.get_by_role("button", name="Descendre").first.click()
    pairs.get_by_role("combobox").first.select_option("des rayons X")
    for card in (blanks, written, order, pairs):
        card.get_by_role("button", name="Vérifier").click()
        card.get_by_role("button", name="Voir la réponse").click()
    look(page)
    page.goto(f"{folder}/{ASSESSMENT}")
    look(page)
    page.get_by_role("button", name="Commencer").click()
    question(page, "Quelle est la capitale").get_by_label("Lyon").check()
    expect(page.get_by_text("Enregistré", exact=True)).to_be_visible()
    look(page)
    page.get_by_role("button", name="Terminer").click()
    look(page)
    page.get_by_role("button", name="Terminer quand même").click()
    expect(page.get_by_role("heading", name="Résultat")).to_be_visible()
    look(page)


# 1280 px at 200 % are 640; at 400 %, 320.
@pytest.mark.parametrize("width", [640, 320])
def test_at_200_and_400_percent(page: Page, folder: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 512})
    in_every_state(page, folder, expect_nothing_lost)


@pytest.mark.parametrize("width", [1280, 320])
def test_with_more_space_in_the_text(page: Page, folder: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})

    def look(page: Page) -> None:
        # The pages' policy forbids styles that are not theirs; a sheet made by a script is none.
        page.evaluate(
            """(text) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text);
            document.adoptedStyleSheets = [sheet]; }""",
            SPACING,
        )
        expect_nothing_lost(page)

    in_every_state(page, folder, look)


def test_with_text_twice_as_large(chromium: BrowserType, folder: str) -> None:
    """As the setting of a browser makes it: all sizes, and the widths at which columns come, grow with it."""
    browser = chromium.launch(**{**CHROMIUM, "args": [*CHROMIUM["args"], "--blink-settings=defaultFontSize=32"]})
    page = browser.new_page()
    page.goto(f"{folder}/{QUESTIONS}")
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
    in_every_state(page, folder, expect_nothing_lost)
    browser.close()


# Links within a sentence need not be large; a box counts with its label.
SMALL = """() => {
  const controls = [...document.querySelectorAll("a[href], button, summary, select, input:not([type=hidden])")];
  const targets = controls.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && !one.closest("fieldset:disabled"))
    .filter((one) => !(one.matches("a") && one.closest("p, dd, td, .prose li") && getComputedStyle(one).display === "inline"))
    .filter((one) => !one.matches(".skip-link"))
    .map((one) => (one.matches("[type=radio], [type=checkbox]") ? one.closest("label") ?? one : one));
  return targets.map((one) => [one, one.getBoundingClientRect()]).filter(([, { width, height }]) => height < 43.5 || width < 43.5)
    .map(([one, { width, height }]) => `${one.tagName} ${one.className} ${one.textContent.trim().slice(0, 30)} ${width}x${height}`);
}"""
FIELDS = """() => [...document.querySelectorAll("select, input:not([type=radio], [type=checkbox]), textarea")]
  .map((one) => parseFloat(getComputedStyle(one).fontSize))"""


def expect_large_targets(page: Page) -> None:
    assert page.evaluate(SMALL) == [], page.url
    assert all(size >= 16 for size in page.evaluate(FIELDS)), page.url


@pytest.mark.parametrize("width", [1280, 360])
def test_targets_are_44_px_and_fields_16(page: Page, folder: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    in_every_state(page, folder, expect_large_targets)
