"""What was answered can be erased, and stays erased whatever another tab does."""

import pytest
from conftest import answer, question
from playwright.sync_api import Page, expect
from test_progress import AUTHOR, CAPITAL, EVEN, FIRST, TEXTS, entry, expect_bar, panel, reply
from test_saving import RECORD, saved

ADDRESS = "questions/10-questions.html"
ALL = """new Promise((resolve) => indexedDB.open("atelier").onsuccess = (opened) => {
  const records = opened.target.result.transaction("records").objectStore("records");
  records.getAllKeys().onsuccess = (keys) => records.getAll().onsuccess = (values) => {
    opened.target.result.close();
    resolve(Object.fromEntries(keys.target.result.map((key, index) => [key, values.target.result[index]])));
  };
})"""
PUT = """(all) => new Promise((resolve) => indexedDB.open("atelier").onsuccess = (opened) => {
  const transaction = opened.target.result.transaction("records", "readwrite");
  Object.entries(all).forEach(([key, value]) => transaction.objectStore("records").put(value, key));
  transaction.oncomplete = () => { opened.target.result.close(); resolve(); };
})"""


def erase_module(page: Page) -> None:
    panel(page).get_by_role("button", name="Effacer mes réponses à ce module").click()
    panel(page).get_by_role("button", name="Oui, effacer mes réponses").click()
    expect(panel(page).get_by_role("status")).to_have_text("Vos réponses à ce module sont effacées.")


def test_one_answer(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    card = question(page, CAPITAL)
    erase = card.get_by_role("button", name="Effacer ma réponse")
    expect(erase).to_be_hidden()
    answer(card)
    expect(erase).to_be_hidden()
    reply(page, CAPITAL, "Lyon")
    reply(page, EVEN, "Deux")
    erase.press("Enter")
    expect(card.get_by_role("status")).to_have_text("Votre réponse est effacée.")
    expect(card.get_by_label("Lyon")).to_be_focused()
    expect(card.get_by_label("Lyon")).not_to_be_checked()
    expect(erase).to_be_hidden()
    expect(entry(page, FIRST)).to_contain_text("1 sur 3")
    page.reload()
    expect(saved(question(page, EVEN))).to_be_visible()
    expect(card.get_by_label("Lyon")).not_to_be_checked()
    expect(card.get_by_role("status")).to_be_empty()
    reply(page, CAPITAL, "Paris")
    assert page.evaluate(ALL)[RECORD]["tries"] == 1


def test_a_module(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    reply(page, CAPITAL, "Paris")
    reply(page, EVEN, "Deux")
    question(page, AUTHOR).get_by_label("Jules Verne").check()
    erase_module(page)
    expect(page.get_by_role("heading", name="Votre progression dans ce module")).to_be_focused()
    expect_bar(panel(page), "0 question sur 3 traitée", 0, 3)
    expect(page.locator("quiz-question :checked")).to_have_count(0)
    expect(panel(page).get_by_role("button")).to_have_count(0)
    page.reload()
    expect_bar(panel(page), "0 question sur 3 traitée", 0, 3)
    expect(page.locator("quiz-question :checked")).to_have_count(0)


def test_pressing_a_key_twice_erases_nothing(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    reply(page, CAPITAL, "Paris")
    erase = panel(page).get_by_role("button", name="Effacer mes")
    erase.press("Enter")
    expect(panel(page).get_by_role("button", name="Ne rien effacer")).to_be_focused()
    expect(panel(page).get_by_role("button", name="Oui, effacer")).to_be_visible()
    page.keyboard.press("Enter")
    expect(erase).to_be_focused()
    expect(panel(page).get_by_role("button", name="Oui, effacer")).to_be_hidden()
    expect(panel(page).get_by_role("status")).to_be_empty()


@pytest.mark.parametrize("width", [320, 640, 1440])
@pytest.mark.parametrize("option", ["Lyon", "Paris"])
def test_pressing_twice_erases_nothing(page: Page, folder: str, width: int, option: str) -> None:
    """Wherever the button was touched."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{folder}/{ADDRESS}")
    reply(page, CAPITAL, option)
    erase = panel(page).get_by_role("button", name="Effacer mes")
    erase.scroll_into_view_if_needed()
    before = erase.bounding_box()
    erase.click()
    after = panel(page).get_by_role("button", name="Oui, effacer").bounding_box()
    assert before and after
    assert after["y"] > before["y"] + before["height"]


@pytest.mark.parametrize("told", [True, False], ids=["told", "not told"])
def test_another_tab_does_not_bring_it_back(page: Page, folder: str, told: bool) -> None:
    if not told:
        page.context.add_init_script("delete window.BroadcastChannel")
    page.goto(f"{folder}/{ADDRESS}")
    reply(page, CAPITAL, "Lyon")
    reply(page, EVEN, "Deux")
    other = page.context.new_page()
    other.goto(f"{folder}/{ADDRESS}")
    expect(saved(question(other, CAPITAL))).to_be_visible()
    erase_module(page)
    if not told:
        other.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(question(other, CAPITAL).get_by_role("status")).to_be_empty()
    expect_bar(panel(other), "0 question sur 3 traitée", 0, 3)
    expect(entry(other, FIRST)).to_contain_text("0 sur 3")
    reply(other, AUTHOR, "Jules Verne")
    reply(other, CAPITAL, "Paris")
    record = other.evaluate(ALL)[RECORD]
    assert (record["tries"], record["first"]) == (1, record["given"])
    if not told:
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(question(page, CAPITAL).get_by_label("Paris")).to_be_checked()
    expect_bar(panel(page), "2 questions sur 3 traitées, dont 2 justes", 2, 3)
    page.reload()
    expect(question(page, EVEN).get_by_role("status")).to_be_empty()
    expect_bar(panel(page), "2 questions sur 3 traitées, dont 2 justes", 2, 3)


def test_what_another_tab_saves_does_not_disturb_an_answer_being_given(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    other = page.context.new_page()
    other.goto(f"{folder}/{ADDRESS}")
    question(page, CAPITAL).get_by_label("Marseille").check()
    reply(other, CAPITAL, "Paris")
    expect_bar(panel(page), "1 question sur 3 traitée, dont 1 juste", 1, 3)
    expect(question(page, CAPITAL).get_by_label("Marseille")).to_be_checked()
    expect(question(page, CAPITAL).get_by_role("status")).to_be_empty()


def test_an_answer_that_a_clock_set_ahead_dated_is_erased_too(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    reply(page, CAPITAL, "Lyon")
    record = page.evaluate(ALL)[RECORD]
    page.evaluate(PUT, {RECORD: {**record, "at": "2999-01-01T00:00:00.000Z"}})
    page.reload()
    other = page.context.new_page()
    other.goto(f"{folder}/{ADDRESS}")
    expect(saved(question(other, CAPITAL))).to_be_visible()
    erase_module(page)
    reply(other, CAPITAL, "Paris")
    assert other.evaluate(ALL)[RECORD]["tries"] == 1


LATER = {"exemple-questions/answer/nombres-pairs": {"version": 2, "question": "nombres-pairs", "anything": ["else"]}}
OTHERS = {"exemple-questions-2/answer/capitale": {"version": 1, "at": "2026-01-01T00:00:00.000Z", "question": "capitale", "first": ["x"], "given": ["x"], "tries": 1}}


def erase_everything(page: Page, told: str = "Tout est effacé.") -> None:
    erasing = page.get_by_role("region", name="Effacer")
    erasing.get_by_role("button", name="Tout effacer").click()
    expect(erasing.get_by_role("status")).to_contain_text("réponses aux questions, cases cochées, évaluations")
    expect(erasing.get_by_role("button", name="Ne rien effacer")).to_be_focused()
    erasing.get_by_role("button", name="Oui, tout effacer").click()
    expect(erasing.get_by_role("status")).to_contain_text(told)
    expect(erasing.get_by_role("status")).to_be_focused()


def test_everything_of_this_course(page: Page, origin: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{origin}/questions/20-textes.html")
    page.get_by_role("heading", name="Un titre de troisième rang").evaluate("(heading) => heading.scrollIntoView()")
    page.goto(f"{origin}/{ADDRESS}")
    reply(page, CAPITAL, "Lyon")
    page.evaluate(PUT, {**LATER, **OTHERS})
    other = page.context.new_page()
    other.goto(f"{origin}/questions/results.html")
    erase_everything(other, "Tout n’a pas pu être effacé dans ce navigateur. Une version plus récente de ce cours")
    expect(question(page, CAPITAL).get_by_role("status")).to_be_empty()
    expect_bar(panel(page), "0 question sur 3 traitée", 0, 3)
    # Leaving the page does not write down again where the reader was.
    page.goto(f"{origin}/questions/index.html")
    expect(page.get_by_role("link", name="Commencer le premier module")).to_be_visible()
    expect(page.get_by_role("link", name="Reprendre")).to_have_count(0)
    stored = page.evaluate(ALL)
    assert {key: stored[key] for key in (*LATER, *OTHERS)} == LATER | OTHERS
    ours = [value for key, value in stored.items() if key.startswith("exemple-questions/") and key not in LATER]
    assert all(not value.get("given") and not value.get("heading") for value in ours)
    assert "troisieme" not in page.evaluate("JSON.stringify(localStorage)")


NUMBER = {"exemple-evaluations/participant/participant": {"version": 1, "at": "2026-01-01T00:00:00.000Z", "participant": "017-T"}}
LEARNER = {"exemple-evaluations/learner/learner": {"version": 1, "at": "2026-01-01T00:00:00.000Z", "learner": "0" * 32}}
SURVEY = "exemple-evaluations/survey/95-avis"


def test_who_answered_and_surveys(page: Page, folder: str) -> None:
    """Who comes next at this computer is somebody else."""
    page.goto(f"{folder}/exams/95-avis.html")
    page.get_by_label("Un collègue").check()
    expect(page.get_by_text("Enregistré", exact=True)).to_be_visible()
    expect(entry(page, "Votre avis")).to_contain_text("Terminé")
    page.evaluate(PUT, {**NUMBER, **LEARNER})
    respondent = page.evaluate(ALL)[SURVEY]["respondent"]
    page.goto(f"{folder}/exams/results.html")
    erase_everything(page)
    expect(entry(page, "Votre avis")).to_contain_text("Pas commencé")
    stored = page.evaluate(ALL)
    assert stored[SURVEY]["answers"] == {}
    assert stored[SURVEY]["respondent"] != respondent
    assert stored[next(iter(NUMBER))]["participant"] is None
    assert stored[next(iter(LEARNER))]["learner"] != "0" * 32


def test_assessments_and_ticks(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exams/85-tout.html")
    page.get_by_role("button", name="Commencer").click()
    question(page, CAPITAL).get_by_label("Paris").check()
    expect(page.get_by_text("Enregistré", exact=True)).to_be_visible()
    other = page.context.new_page()
    other.goto(f"{folder}/exams/results.html")
    erase_everything(other)
    expect(page.get_by_role("heading", name="Avant de commencer")).to_be_visible()
    page.get_by_role("button", name="Commencer").click()
    expect(page.get_by_text("0 réponse sur 5")).to_be_visible()
    expect(question(page, CAPITAL).get_by_label("Paris")).not_to_be_checked()
    (attempt,) = page.evaluate(ALL)["exemple-evaluations/assessment/85-tout"]["attempts"]
    assert attempt["answers"] == {}

    page.goto(f"{folder}/blocks/10-blocs.html")
    box = page.get_by_role("checkbox").first
    before = box.is_checked()
    box.set_checked(not before)
    expect(page.get_by_text("Enregistré", exact=True).first).to_be_visible()
    other.goto(f"{folder}/blocks/results.html")
    erase_everything(other)
    expect(box).to_be_checked(checked=before)
    page.reload()
    expect(box).to_be_checked(checked=before)
