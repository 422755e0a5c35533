"""Taking an assessment: drawn once, answered without a word about right or wrong, marked at the end."""

import re

from conftest import question
from playwright.sync_api import Locator, Page, expect
from test_exams import MARKING

BEFORE = "exams/20-avant.html"
AFTER = "exams/90-evaluation.html"
WHOLE = "exams/85-tout.html"
CAPITAL = "Quelle est la capitale"
EVEN = "Quels nombres sont pairs"


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def begin(page: Page, address: str) -> None:
    page.goto(address)
    press(page, "Commencer")
    expect(page.get_by_role("button", name="Terminer")).to_be_visible()


def finish(page: Page) -> None:
    press(page, "Terminer")
    result = page.get_by_role("heading", name="Résultat")
    anyway = page.get_by_role("button", name="Terminer quand même")
    expect(result.or_(anyway)).to_be_visible()
    if anyway.is_visible():
        anyway.click()
    expect(result).to_be_visible()


def prompts(page: Page) -> list[str]:
    return page.locator("quiz-question legend").filter(visible=True).all_inner_texts()


def saved(page: Page) -> Locator:
    return page.get_by_text("Enregistré", exact=True)


def outcome(page: Page) -> Locator:
    """The live region that the result is put into."""
    return page.locator("quiz-assessment").get_by_role("status").first


def test_what_awaits_one_is_said_before(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{AFTER}")
    expect(page.get_by_role("heading", name="Avant de commencer")).to_be_visible()
    for sentence in ("3 questions, tirées au hasard parmi 5.", "à partir de 70\u00a0% des points", "2 essais sont prévus"):
        expect(page.get_by_text(sentence)).to_be_visible()
    expect(page.get_by_text("ne peut être ni passée ni corrigée ici")).to_have_count(0)
    assert prompts(page) == []


def test_a_draw_holds_the_anchors_and_survives_a_reload(page: Page, origin: str) -> None:
    begin(page, f"{origin}/{AFTER}")
    drawn = prompts(page)
    assert len(set(drawn)) == 3
    assert any(CAPITAL in prompt for prompt in drawn)
    options = question(page, CAPITAL).get_by_role("radio").evaluate_all("(all) => all.map((one) => one.value)")
    expect(saved(page)).to_be_visible()
    page.reload()
    expect(page.get_by_role("button", name="Terminer")).to_be_visible()
    assert prompts(page) == drawn
    assert question(page, CAPITAL).get_by_role("radio").evaluate_all("(all) => all.map((one) => one.value)") == options


def test_draws_differ_and_are_never_without_an_anchor(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{AFTER}")
    names = ["a", "b", "c", "d", "e", "f"]
    draws = page.evaluate("(names) => Array.from({ length: 200 }, () => drawing.draw(names, 3, ['e']))", names)
    assert all(len(set(draw)) == 3 and "e" in draw for draw in draws)
    assert {name for draw in draws for name in draw} == set(names)
    assert {draw.index("e") for draw in draws} == {0, 1, 2}


def test_only_what_was_drawn_takes_the_focus(page: Page, folder: str) -> None:
    begin(page, f"{folder}/{AFTER}")
    drawn = prompts(page)
    expect(page.locator("quiz-question:focus-within legend")).to_have_text(drawn[0])
    reached: list[str] = []
    while page.locator("quiz-question:focus-within").count():
        reached.append(page.locator("quiz-question:focus-within legend").inner_text())
        page.keyboard.press("Tab")
    assert list(dict.fromkeys(reached)) == drawn


def answer_all(page: Page) -> None:
    """One right, one half right, one with one gap of two, one in order, one with one pair of two."""
    question(page, CAPITAL).get_by_label("Paris").check()
    question(page, EVEN).get_by_label("Deux").check()
    law = question(page, "La loi")
    law.get_by_role("textbox").fill("1978")
    law.get_by_role("combobox").select_option("imprimer")
    order = question(page, "Remettez dans l’ordre")
    order.get_by_role("button", name="Monter : Écrire").click()
    words = question(page, "Reliez chaque mot")
    words.get_by_label("Indice").select_option("ce qui aide")
    words.get_by_label("Note").select_option("ce qui aide")


def test_nothing_tells_right_from_wrong_before_the_end(page: Page, folder: str) -> None:
    begin(page, f"{folder}/{WHOLE}")
    answer_all(page)
    question(page, CAPITAL).get_by_text("Indice", exact=True).click()
    expect(page.get_by_text("Un fleuve y coule.")).to_be_visible()
    expect(page.get_by_text("5 réponses sur 5")).to_be_visible()
    expect(saved(page)).to_be_visible()
    tree = page.locator("quiz-assessment").aria_snapshot()
    # What one has typed oneself is no marking.
    assert [words for words in MARKING if words != "1978" and words in tree] == []
    expect(page.get_by_role("button", name="Vérifier")).to_have_count(0)
    expect(page.locator("[data-verdict]")).to_have_count(0)


def test_answers_come_back_after_a_reload(page: Page, origin: str) -> None:
    begin(page, f"{origin}/{WHOLE}")
    answer_all(page)
    expect(saved(page)).to_be_visible()
    page.reload()
    expect(page.get_by_text("5 réponses sur 5")).to_be_visible()
    expect(question(page, CAPITAL).get_by_label("Paris")).to_be_checked()
    expect(question(page, "La loi").get_by_role("textbox")).to_have_value("1978")
    expect(question(page, "Reliez chaque mot").get_by_label("Note")).to_have_value(re.compile("."))
    expect(question(page, "Remettez dans l’ordre").get_by_role("listitem").first).to_contain_text("Écrire")


def test_each_kind_is_scored_at_the_end(page: Page, folder: str) -> None:
    begin(page, f"{folder}/{WHOLE}")
    answer_all(page)
    press(page, "Terminer")
    expect(page.get_by_role("heading", name="Résultat")).to_be_focused()
    expect(outcome(page)).to_contain_text("4,5 points sur 6, soit 75\u00a0%")
    expect(outcome(page)).to_contain_text("Évaluation réussie")
    for prompt, verdict in (
        (CAPITAL, "Juste. 2 points sur 2"),
        (EVEN, "En partie juste. 0,5 point sur 1"),
        ("La loi", "En partie juste. 0,5 point sur 1"),
        ("Remettez dans l’ordre", "Juste. 1 point sur 1"),
        ("Reliez chaque mot", "En partie juste. 0,5 point sur 1"),
    ):
        expect(question(page, prompt).get_by_text(verdict)).to_be_visible()
    expect(page.get_by_text("Remarque sur Lyon.")).to_be_visible()
    expect(question(page, EVEN).get_by_text("C’était une bonne réponse, à cocher.")).to_be_visible()
    expect(question(page, "La loi").get_by_text("respecter").last).to_be_visible()
    link = question(page, "La loi").get_by_role("link", name="la leçon")
    expect(link).to_have_attribute("href", "10-lecon.html#le-secret")
    expect(question(page, CAPITAL).get_by_label("Lyon")).to_be_disabled()
    page.reload()
    expect(outcome(page)).to_contain_text("4,5 points sur 6")
    expect(page.get_by_role("heading", name="Résultat")).not_to_be_focused()


def test_ending_with_questions_unanswered_is_asked_once_more(page: Page, folder: str) -> None:
    begin(page, f"{folder}/{AFTER}")
    question(page, CAPITAL).get_by_label("Lyon").check()
    press(page, "Terminer")
    expect(page.get_by_text("2 questions sont encore sans réponse")).to_be_visible()
    press(page, "Y répondre")
    unanswered = next(prompt for prompt in prompts(page) if CAPITAL not in prompt)
    expect(page.locator("quiz-question:focus-within legend")).to_have_text(unanswered)
    press(page, "Terminer")
    press(page, "Terminer quand même")
    expect(outcome(page)).to_contain_text("0 point sur 4, soit 0\u00a0%")
    expect(outcome(page)).to_contain_text("Évaluation non réussie : il fallait 70\u00a0% des points.")
    expect(page.get_by_text("Sans réponse. 0 point sur 1").filter(visible=True)).to_have_count(2)


def test_a_button_pressed_twice_ends_nothing(page: Page, folder: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    begin(page, f"{folder}/{AFTER}")
    button = page.get_by_role("button", name="Terminer")
    # The page scrolls smoothly: where it stands is known once it stands still.
    button.click(trial=True)
    box = button.bounding_box()
    assert box
    place = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.click(*place)
    expect(page.get_by_role("button", name="Terminer quand même")).to_be_visible()
    page.mouse.click(*place)
    expect(page.get_by_role("heading", name="Résultat")).to_have_count(0)
    page.reload()
    expect(page.get_by_text("0 réponse sur 3")).to_be_visible()


def test_english_says_it_too(page: Page, folder: str) -> None:
    page.goto(f"{folder}/english/20-assessment.html")
    expect(page.get_by_text("You pass with 50% of the points or more.")).to_be_visible()
    press(page, "Begin")
    page.get_by_label("Yes").check()
    press(page, "Finish")
    expect(outcome(page)).to_contain_text("1 point out of 1, that is 100%")
    expect(outcome(page)).to_contain_text("Assessment passed: 50% of the points were enough.")
    page.goto(f"{folder}/english/results.html")
    expect(page.get_by_text(re.compile(r"Attempt of \d+ [A-Z][a-z]+ \d{4} at \d\d:\d\d\."))).to_be_visible()


def test_the_best_attempt_is_marked_and_more_than_planned_are_possible(page: Page, folder: str) -> None:
    begin(page, f"{folder}/{AFTER}")
    question(page, CAPITAL).get_by_label("Paris").check()
    finish(page)
    expect(page.get_by_text("au-delà du nombre prévu")).to_have_count(0)
    expect(page.get_by_role("heading", name="Vos essais")).to_have_count(0)
    press(page, "Recommencer")
    expect(question(page, CAPITAL).get_by_role("radio", checked=True)).to_have_count(0)
    expect(page.locator("[data-verdict]")).to_have_count(0)
    expect(page.get_by_text("0 réponse sur 3")).to_be_visible()
    finish(page)
    expect(page.get_by_text("Les 2 essais prévus sont faits. Vous pouvez recommencer")).to_be_visible()
    attempts = page.get_by_role("heading", name="Vos essais").locator("+ ul").get_by_role("listitem")
    expect(attempts).to_have_text([re.compile(r"Essai 1, .+2 points sur 4.+le meilleur"), re.compile(r"Essai 2, .+0 point sur 4, soit 0\s%$")])
    press(page, "Recommencer")
    finish(page)
    expect(page.get_by_text("Cet essai est le 3ᵉ : il va au-delà du nombre prévu.")).to_be_visible()


def test_the_gain_on_the_anchors(page: Page, folder: str) -> None:
    begin(page, f"{folder}/{BEFORE}")
    question(page, CAPITAL).get_by_label("Lyon").check()
    finish(page)
    expect(page.get_by_text("commune aux deux évaluations")).to_have_count(0)
    begin(page, f"{folder}/{AFTER}")
    question(page, CAPITAL).get_by_label("Paris").check()
    finish(page)
    gain = page.get_by_text("Sur la question commune aux deux évaluations : 0 réponse juste avant, 1 après.")
    expect(gain).to_be_visible()
    page.goto(f"{folder}/{BEFORE}")
    expect(gain).to_be_visible()


def test_the_result_goes_onto_paper(page: Page, folder: str) -> None:
    begin(page, f"{folder}/{AFTER}")
    question(page, CAPITAL).get_by_label("Paris").check()
    finish(page)
    page.emulate_media(media="print")
    expect(outcome(page)).to_contain_text("2 points sur 4")
    expect(outcome(page)).to_be_visible()
    expect(page.get_by_text("Motif de la capitale.")).to_be_visible()
    expect(page.get_by_role("button", name="Recommencer")).to_be_hidden()
    assert len(prompts(page)) == 3


def test_every_target_is_large_enough(page: Page, folder: str) -> None:
    begin(page, f"{folder}/{AFTER}")
    press(page, "Terminer")
    expect(page.get_by_role("button", name="Y répondre")).to_be_focused()
    for button in page.get_by_role("button").filter(visible=True).all():
        box = button.bounding_box()
        assert box and box["height"] >= 44 and box["width"] >= 44
