"""What an older build has saved is there in this one; what a later build has saved is left alone."""

import json
import os
from pathlib import Path

import pytest
from conftest import HERE, question
from playwright.sync_api import Locator, Page, expect

SAVED = HERE / "fixtures" / "saved-answers"
RECORD = os.environ.get("ATELIER_RECORD")
PAGES = ["questions/10-questions.html", "questions/30-autres-questions.html", "blocks/10-blocs.html",
         "exams/85-tout.html", "exams/90-evaluation.html"]

OPEN = "new Promise((opened) => (indexedDB.open('atelier').onsuccess = ({ target }) => opened(target.result)))"
READ = f"""async () => {{
  const records = (await {OPEN}).transaction("records").objectStore("records");
  const all = (request) => new Promise((found) => (request.onsuccess = () => found(request.result)));
  const [keys, values] = [await all(records.getAllKeys()), await all(records.getAll())];
  return Object.fromEntries(keys.map((key, index) => [key, values[index]]));
}}"""
WRITE = f"""async (saved) => {{
  const transaction = (await {OPEN}).transaction("records", "readwrite");
  for (const [key, value] of Object.entries(saved)) transaction.objectStore("records").put(value, key);
  await new Promise((kept) => (transaction.oncomplete = kept));
}}"""
ANY = "() => store.read('')"


def cards(page: Page) -> list[Locator]:
    return page.locator("quiz-question").all()


def check(*of: Locator) -> None:
    for card in of:
        card.get_by_role("button", name="Vérifier").click()
        expect(card.get_by_text("Enregistré", exact=True)).to_be_visible()


def give(page: Page, folder: str) -> None:
    """Answers a question of every kind, ticks boxes, leaves one assessment unfinished and finishes another."""
    page.goto(f"{folder}/{PAGES[0]}")
    capital, even, author = cards(page)
    capital.get_by_label("Lyon").check()
    even.get_by_label("Deux").check()
    author.get_by_label("Jules Verne").check()
    check(capital, even, author)
    page.goto(f"{folder}/{PAGES[1]}")
    gaps, written, order, pairs = cards(page)
    gaps.get_by_role("textbox").nth(0).fill("I.R.M.")
    gaps.get_by_role("combobox").select_option("magnétique")
    written.get_by_role("textbox").fill("Lutèce")
    order.get_by_role("button", name="Descendre").first.click()
    pairs.get_by_label("Scanner").select_option("des rayons X")
    check(gaps, written, order, pairs)
    pairs.get_by_role("button", name="Voir la réponse").click()
    expect(pairs.get_by_role("status")).to_contain_text("Voici la réponse.")
    expect(pairs.get_by_text("Enregistré", exact=True)).to_be_visible()
    page.goto(f"{folder}/{PAGES[2]}")
    page.get_by_role("checkbox", name="Relire le cliché").first.check()
    page.get_by_role("checkbox", name="Demander l’accord").uncheck()
    expect(page.get_by_text("Enregistré", exact=True)).to_have_count(1)
    for address in PAGES[3:]:
        page.goto(f"{folder}/{address}")
        page.get_by_role("button", name="Commencer").click()
        question(page, "Quelle est la capitale").get_by_label("Paris").check()
        expect(page.get_by_text("Enregistré", exact=True)).to_be_visible()
    page.get_by_role("button", name="Terminer").click()
    page.get_by_role("button", name="Terminer quand même").click()
    expect(page.get_by_role("heading", name="Résultat")).to_be_visible()


def expect_all(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{PAGES[0]}")
    verdicts = ["Faux. 0 point sur 1", "En partie juste. 1 point sur 2", "Juste. 1 point sur 1"]
    for card, verdict in zip(cards(page), verdicts, strict=True):
        expect(card.get_by_role("status")).to_contain_text(verdict)
    page.goto(f"{folder}/{PAGES[1]}")
    gaps, written, order, pairs = cards(page)
    expect(gaps.get_by_role("textbox").first).to_have_value("I.R.M.")
    expect(gaps.get_by_role("option", selected=True)).to_have_text("magnétique")
    expect(written.get_by_role("status")).to_contain_text("Juste. 1 point sur 1")
    expect(order.get_by_role("status")).to_contain_text("sur 3")
    expect(pairs.get_by_role("status")).to_contain_text("Voici la réponse.")
    page.goto(f"{folder}/{PAGES[2]}")
    expect(page.get_by_role("checkbox", name="Relire le cliché").first).to_be_checked()
    expect(page.get_by_role("checkbox", name="Demander l’accord")).not_to_be_checked()
    page.goto(f"{folder}/{PAGES[3]}")
    expect(page.get_by_text("1 réponse sur 5")).to_be_visible()
    expect(question(page, "Quelle est la capitale").get_by_label("Paris")).to_be_checked()
    page.goto(f"{folder}/{PAGES[4]}")
    expect(page.get_by_role("heading", name="Résultat")).to_be_visible()
    expect(page.locator("quiz-assessment").get_by_role("status").first).to_contain_text("2 points sur 4")


@pytest.mark.skipif(not RECORD, reason="writes a fixture, where ATELIER_RECORD names it")
def test_an_older_build_is_recorded(page: Page, folder: str) -> None:
    give(page, folder)
    expect_all(page, folder)
    text = json.dumps(page.evaluate(READ), ensure_ascii=False, indent=2, sort_keys=True)
    (SAVED / f"{RECORD}.json").write_text(f"{text}\n", encoding="utf-8")


@pytest.mark.parametrize("saved", sorted(SAVED.glob("*.json")), ids=lambda file: file.stem)
def test_everything_of_an_older_build_is_there(page: Page, folder: str, saved: Path) -> None:
    page.goto(f"{folder}/{PAGES[0]}")
    page.evaluate(ANY)
    page.evaluate(WRITE, json.loads(saved.read_text(encoding="utf-8")))
    expect_all(page, folder)


def test_nothing_of_a_later_build_is_touched_and_that_is_said_once(page: Page, folder: str) -> None:
    old = json.loads((SAVED / "version-1.json").read_text(encoding="utf-8"))
    later = {key: {**record, "version": 2, "more": ["unknown"]} for key, record in old.items()}
    page.goto(f"{folder}/{PAGES[0]}")
    page.evaluate(ANY)
    page.evaluate(WRITE, later)
    for address in PAGES:
        page.goto(f"{folder}/{address}")
        page.reload()
    page.goto(f"{folder}/{PAGES[0]}")
    for card in cards(page):
        card.get_by_role("radio").or_(card.get_by_role("checkbox")).first.check()
        card.get_by_role("button", name="Vérifier").click()
        expect(card.get_by_role("link", name="Non enregistré")).to_be_visible()
    expect(page.get_by_text("Une version plus récente de ce cours")).to_have_count(1)
    page.goto(f"{folder}/{PAGES[2]}")
    page.get_by_role("checkbox", name="Publier").first.check()
    expect(page.get_by_role("link", name="Non enregistré")).to_be_visible()
    assert {key: value for key, value in page.evaluate(READ).items() if key in later} == later
