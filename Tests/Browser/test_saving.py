"""Answers are kept in the browser, and the page says truly whether they are."""

import json
from pathlib import Path

import pytest
from conftest import CHROMIUM, answer, question, shown
from kept import keep, kept
from playwright.sync_api import BrowserType, Locator, Page, expect

ADDRESS = "questions/10-questions.html"
NOTICE = "Ce navigateur ne laisse pas enregistrer vos réponses"


def saved(card: Locator) -> Locator:
    return card.get_by_text("Enregistré", exact=True)


def answer_wrong(page: Page) -> None:
    card = question(page, "Quelle est la capitale")
    answer(card, "Lyon")
    expect(saved(card)).to_be_visible()


def expect_restored(page: Page) -> None:
    card = question(page, "Quelle est la capitale")
    expect(card.get_by_label("Lyon")).to_be_checked()
    expect(card.get_by_role("status")).to_contain_text("Faux. 0 point sur 1")
    expect(shown(card, "Lyon est la préfecture du Rhône.")).to_have_count(1)
    expect(saved(card)).to_be_visible()


def test_after_a_reload(page: Page, origin: str) -> None:
    page.goto(f"{origin}/{ADDRESS}")
    answer_wrong(page)
    page.reload()
    expect_restored(page)
    expect(question(page, "Quels nombres sont pairs").get_by_role("status")).to_be_empty()
    question(page, "Quelle est la capitale").get_by_role("button", name="Voir la réponse").click()
    expect(saved(question(page, "Quelle est la capitale"))).to_be_visible()
    page.reload()
    expect(question(page, "Quelle est la capitale").get_by_role("status")).to_contain_text("Voici la réponse.")
    # Shown once, it is not shown with each later try.
    question(page, "Quelle est la capitale").get_by_role("button", name="Recommencer").click()
    answer_wrong(page)
    page.reload()
    expect_restored(page)


def test_the_last_answer_stands(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    answer_wrong(page)
    card = question(page, "Quelle est la capitale")
    card.get_by_role("button", name="Recommencer").click()
    page.reload()
    expect_restored(page)
    answer(card, "Paris")
    expect(saved(card)).to_be_visible()
    page.reload()
    expect(card.get_by_role("status")).to_contain_text("Juste. 1 point sur 1")


def test_after_the_browser_was_closed(chromium: BrowserType, origin: str, tmp_path: Path) -> None:
    for step in (answer_wrong, expect_restored):
        context = chromium.launch_persistent_context(tmp_path, **CHROMIUM)
        page = context.new_page()
        page.goto(f"{origin}/{ADDRESS}")
        step(page)
        context.close()


def test_two_tabs_add_to_one_record(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    other = page.context.new_page()
    other.goto(f"{folder}/{ADDRESS}")
    answer_wrong(page)
    card = question(other, "Quelle est la capitale")
    answer(card, "Marseille")
    expect(saved(card)).to_be_visible()
    record = kept(other, RECORD)
    assert (len(record["first"]), record["tries"]) == (1, 2)
    assert record["first"] != record["given"]


def test_a_rebuilt_course_keeps_what_still_exists(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    answer_wrong(page)
    pairs = question(page, "Quels nombres sont pairs")
    answer(pairs, "Deux", "Quatre")
    expect(saved(pairs)).to_be_visible()
    author = question(page, "Qui a écrit")
    answer(author, "Victor Hugo")
    expect(saved(author)).to_be_visible()

    page.goto(f"{folder}/questions-rebuilt/10-questions.html")
    card = question(page, "Quelle est la capitale")
    expect(card.get_by_label("Lyon")).to_be_checked()
    expect(card.get_by_role("status")).to_contain_text("Faux. 0 point sur 1")
    expect(pairs.get_by_label("Quatre")).to_be_checked()
    expect(pairs.get_by_role("status")).to_contain_text("En partie juste. 1 point sur 2")
    expect(author.get_by_role("radio", checked=True)).to_have_count(0)
    expect(author.get_by_role("status")).to_be_empty()


def test_another_course_is_left_alone(page: Page, origin: str) -> None:
    page.goto(f"{origin}/{ADDRESS}")
    answer_wrong(page)
    page.goto(f"{origin}/modules/index.html")
    page.get_by_role("link", name="Commencer le premier module").click()
    for card in page.locator("quiz-question").all():
        expect(card.get_by_role("status")).to_be_empty()


RECORD = "exemple-questions/answer/capitale"


def test_a_later_versions_record_is_not_touched(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    answer_wrong(page)
    record = {"version": 2, "question": "capitale", "anything": ["else"]}
    keep(page, RECORD, record)
    page.reload()
    card = question(page, "Quelle est la capitale")
    answer(card, "Paris")
    expect(card.get_by_text("Non enregistré")).to_be_visible()
    expect(page.get_by_text("Une version plus récente de ce cours")).to_be_visible()
    assert kept(page, RECORD) == record


def deny(name: str) -> str:
    return f"Object.defineProperty(window, '{name}', {{ get() {{ throw new DOMException('', 'SecurityError'); }} }});"


BLOCKED = deny("indexedDB") + deny("localStorage")
FULL = """
IDBObjectStore.prototype.put = function () { this.transaction.abort(); };
Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); };
"""


@pytest.mark.parametrize(("script", "from_the_start"), [(BLOCKED, True), (FULL, False)], ids=["blocked", "full"])
def test_storage_that_fails_is_said_once_and_stops_nothing(
    page: Page, origin: str, script: str, from_the_start: bool
) -> None:
    page.add_init_script(script)
    page.goto(f"{origin}/{ADDRESS}")
    expect(page.get_by_text(NOTICE)).to_have_count(1 if from_the_start else 0)
    capital = question(page, "Quelle est la capitale")
    answer(capital, "Lyon")
    pairs = question(page, "Quels nombres sont pairs")
    answer(pairs, "Deux")
    for card, verdict in ((capital, "Faux."), (pairs, "En partie juste.")):
        expect(card.get_by_role("status")).to_contain_text(verdict)
        expect(card.get_by_role("link", name="Non enregistré")).to_be_visible()
        expect(saved(card)).to_have_count(0)
    expect(page.get_by_text(NOTICE)).to_have_count(1)
    capital.get_by_role("button", name="Voir la réponse").click()
    expect(capital.get_by_role("status")).to_contain_text("Voici la réponse.")


def test_without_indexeddb_answers_go_to_localstorage(page: Page, origin: str) -> None:
    page.add_init_script(deny("indexedDB"))
    page.goto(f"{origin}/{ADDRESS}")
    answer_wrong(page)
    page.reload()
    expect_restored(page)
    expect(page.get_by_text(NOTICE)).to_have_count(0)


EMPTY_INDEXEDDB = """() => new Promise((done) => indexedDB.deleteDatabase("atelier").onsuccess = done)"""


def test_an_indexeddb_that_was_thrown_away_loses_nothing(page: Page, origin: str) -> None:
    page.goto(f"{origin}/{ADDRESS}")
    answer_wrong(page)
    page.evaluate(EMPTY_INDEXEDDB)
    page.reload()
    expect_restored(page)
    card = question(page, "Quelle est la capitale")
    answer(card, "Marseille")
    expect(saved(card)).to_be_visible()
    assert kept(page, RECORD)["tries"] == 2


def test_a_later_versions_record_is_not_touched_where_only_its_copy_is_left(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    record = json.dumps({"version": 2, "question": "capitale", "anything": ["else"]})
    page.evaluate("([key, record]) => localStorage.setItem(key, record)", [RECORD, record])
    page.reload()
    card = question(page, "Quelle est la capitale")
    answer(card, "Paris")
    expect(card.get_by_text("Non enregistré")).to_be_visible()
    assert page.evaluate("(key) => localStorage.getItem(key)", RECORD) == record


def test_an_indexeddb_that_never_answers_is_not_waited_for(page: Page, folder: str) -> None:
    page.add_init_script("IDBFactory.prototype.open = () => ({});")
    page.clock.install()
    page.goto(f"{folder}/{ADDRESS}")
    page.clock.run_for(3001)
    card = question(page, "Quelle est la capitale")
    answer(card, "Lyon")
    expect(card.get_by_role("status")).to_contain_text("Faux.")
    page.clock.run_for(3001)
    expect(saved(card)).to_be_visible()


def test_an_indexeddb_that_ends_nothing_is_not_waited_for(page: Page, folder: str) -> None:
    page.add_init_script("Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { set() {} });")
    page.clock.install()
    page.goto(f"{folder}/{ADDRESS}")
    page.clock.run_for(10_001)
    card = question(page, "Quelle est la capitale")
    answer(card, "Lyon")
    expect(card.get_by_role("status")).to_contain_text("Faux.")
    expect(saved(card)).to_have_count(0)
    page.clock.run_for(10_001)
    expect(saved(card)).to_be_visible()
    page.reload()
    page.clock.run_for(10_001)
    expect(question(page, "Quelle est la capitale").get_by_role("status")).to_contain_text("Faux.")
