"""Everything can be done by the keyboard alone: each kind of answer, and a whole assessment."""

import pytest
from conftest import question
from playwright.sync_api import Locator, Page, expect


def tab_to(page: Page, target: Locator) -> None:
    """Presses the tabulator as a person would, until the target has the focus; it must come within a screen or two."""
    for _ in range(60):
        if target.evaluate("(one) => one === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the tabulator does not come to {target}")


def choose(page: Page, select: Locator, letters: str) -> None:
    tab_to(page, select)
    page.keyboard.type(letters)


def fill_in(page: Page, card: Locator, text: str) -> None:
    tab_to(page, card.get_by_role("textbox").first)
    page.keyboard.type(text)


def press(page: Page, button: Locator) -> None:
    tab_to(page, button)
    page.keyboard.press("Enter")


def test_gaps_orders_and_pairs(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/30-autres-questions.html")
    gaps, written, order, pairs = page.locator("quiz-question").all()
    fill_in(page, gaps, "IRM")
    choose(page, gaps.get_by_role("combobox"), "magn")
    tab_to(page, gaps.get_by_text("Indice", exact=True))
    page.keyboard.press("Enter")
    expect(gaps.get_by_text("Pensez à un aimant.")).to_be_visible()
    press(page, gaps.get_by_role("button", name="Vérifier"))
    expect(gaps.get_by_role("status")).to_contain_text("En partie juste. 2 points sur 4")
    press(page, gaps.get_by_role("button", name="Voir la réponse"))
    expect(gaps.get_by_role("button", name="Recommencer")).to_be_focused()
    # In a gap, Enter checks the answer.
    fill_in(page, written, "Paris")
    page.keyboard.press("Enter")
    expect(written.get_by_role("status")).to_contain_text("Juste.")
    press(page, order.get_by_role("button", name="Descendre").first)
    expect(order.get_by_role("button", name="Descendre").nth(1)).to_be_focused()
    press(page, order.get_by_role("button", name="Vérifier"))
    expect(order.get_by_role("status")).to_contain_text("sur 3")
    for select, letters in zip(pairs.get_by_role("combobox").all(), ("des r", "des u", "des r"), strict=True):
        choose(page, select, letters)
    press(page, pairs.get_by_role("button", name="Vérifier"))
    expect(pairs.get_by_role("status")).to_contain_text("Juste. 3 points sur 3")


@pytest.mark.parametrize("lot", ["index", "lots.length > 2 ? index : 9 - index", "9 - index"])
def test_an_attempt_goes_first_to_what_it_shows_first(page: Page, folder: str, lot: str) -> None:
    page.add_init_script(f"crypto.getRandomValues = (lots) => lots.fill(0).forEach((_, index) => {{ lots[index] = {lot}; }}) ?? lots;")
    page.goto(f"{folder}/exams/85-tout.html")
    press(page, page.get_by_role("button", name="Commencer"))
    first = page.locator("quiz-question").filter(visible=True).first
    expect(first.locator("input, select, button").filter(visible=True).first).to_be_focused()


def test_a_whole_assessment(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exams/85-tout.html")
    expect(page.get_by_role("button", name="Commencer")).to_be_visible()
    press(page, page.get_by_role("button", name="Commencer"))
    expect(page.locator("quiz-question:focus-within")).to_have_count(1)
    for prompt in page.locator("quiz-question legend").filter(visible=True).all_inner_texts():
        card = question(page, prompt.split(".")[0].split("?")[0].strip())
        if "capitale" in prompt:
            tab_to(page, card.get_by_role("radio").first)
            page.keyboard.press("Space")
            while not card.get_by_label("Paris").is_checked():
                page.keyboard.press("ArrowDown")
        elif "pairs" in prompt:
            for box in card.get_by_role("checkbox").all():
                tab_to(page, box)
                if box.get_attribute("value") != card.get_by_label("Trois").get_attribute("value"):
                    page.keyboard.press("Space")
        elif "loi" in prompt:
            fill_in(page, card, "1978")
            choose(page, card.get_by_role("combobox"), "resp")
        elif "ordre" in prompt:
            press(page, card.get_by_role("button", name="Monter").nth(1))
        else:
            choose(page, card.get_by_role("combobox").first, "ce qui a")
    expect(page.get_by_text("5 réponses sur 5")).to_be_visible()
    press(page, page.get_by_role("button", name="Terminer"))
    expect(page.get_by_role("heading", name="Résultat")).to_be_focused()
