"""Tables that scroll, checklists that are kept, figures with their captions."""

import pytest
from conftest import shown
from playwright.sync_api import Browser, Locator, Page, expect

ADDRESS = "blocks/10-blocs.html"
NOTICE = "Ce navigateur ne laisse pas enregistrer vos réponses ni vos cases cochées"


def box(page: Page, name: str) -> Locator:
    return page.get_by_role("checkbox", name=name).first


def saved(page: Page) -> Locator:
    return page.get_by_text("Enregistré", exact=True)


def test_ticks_survive_a_reload(page: Page, origin: str) -> None:
    page.goto(f"{origin}/{ADDRESS}")
    expect(box(page, "Demander l’accord")).to_be_checked()
    expect(saved(page)).to_have_count(0)
    box(page, "Relire le cliché").check()
    expect(saved(page)).to_have_count(1)
    box(page, "Demander l’accord").uncheck()
    box(page, "Accord rangé").check()
    expect(saved(page)).to_have_count(2)
    page.reload()
    expect(box(page, "Relire le cliché")).to_be_checked()
    expect(box(page, "Demander l’accord")).not_to_be_checked()
    expect(box(page, "Accord rangé")).to_be_checked()
    for name in ("Accord signé", "Publier", "Répondre"):
        expect(box(page, name)).not_to_be_checked()


def test_the_same_words_are_ticked_apart(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    publish = page.get_by_role("checkbox", name="Publier")
    publish.nth(1).check()
    expect(saved(page)).to_have_count(1)
    page.reload()
    expect(publish.nth(1)).to_be_checked()
    expect(publish.nth(0)).not_to_be_checked()
    page.goto(f"{folder}/blocks/20-suite.html")
    expect(box(page, "Relire le cliché")).not_to_be_checked()


def test_ticks_follow_their_items_when_the_course_is_rebuilt(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    box(page, "Relire le cliché").check()
    expect(saved(page)).to_have_count(1)
    page.goto(f"{folder}/blocks-rebuilt/10-blocs.html")
    expect(box(page, "Relire le cliché")).to_be_checked()
    expect(box(page, "Demander l’accord")).to_be_checked()
    expect(box(page, "Une tâche ajoutée")).not_to_be_checked()
    expect(box(page, "Publier")).not_to_be_checked()


def test_two_tabs_lose_nothing(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    other = page.context.new_page()
    other.goto(f"{folder}/{ADDRESS}")
    for tab, name in ((page, "Relire le cliché"), (other, "Répondre")):
        box(tab, name).check()
        expect(saved(tab)).to_have_count(1)
    page.reload()
    expect(box(page, "Relire le cliché")).to_be_checked()
    expect(box(page, "Répondre")).to_be_checked()


def test_by_keyboard(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    box(page, "Relire le cliché").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    expect(box(page, "Demander l’accord")).to_be_focused()
    page.keyboard.press("Space")
    expect(box(page, "Relire le cliché")).to_be_checked()
    expect(box(page, "Demander l’accord")).not_to_be_checked()
    expect(saved(page)).to_have_count(1)


def test_a_click_on_the_words_ticks(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    page.get_by_text("Relire le cliché").click()
    expect(box(page, "Relire le cliché")).to_be_checked()


BLOCKED = """
delete IDBFactory.prototype.open;
Object.defineProperty(window, "localStorage", { get() { throw new DOMException("", "SecurityError"); } });
"""
FULL = """
IDBObjectStore.prototype.put = function () { this.transaction.abort(); };
Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); };
"""


@pytest.mark.parametrize("script", [BLOCKED, FULL], ids=["blocked", "full"])
def test_what_cannot_be_saved_is_said(page: Page, origin: str, script: str) -> None:
    page.add_init_script(script)
    page.goto(f"{origin}/{ADDRESS}")
    expect(page.get_by_text(NOTICE)).to_have_count(1 if script == BLOCKED else 0)
    box(page, "Relire le cliché").check()
    expect(page.get_by_role("link", name="Non enregistré")).to_have_count(1)
    expect(page.get_by_text(NOTICE)).to_have_count(1)
    expect(box(page, "Relire le cliché")).to_be_checked()
    expect(saved(page)).to_have_count(0)


# A transaction that does not end: whoever wants to write waits for it.
KEEP_WRITERS_WAITING = """() => new Promise((begun) => indexedDB.open("atelier").onsuccess = ({ target }) => {
  const records = target.result.transaction("records", "readwrite").objectStore("records");
  window.waiting = true;
  const ask = () => { if (window.waiting) records.get("").onsuccess = ask; else target.result.close(); };
  ask();
  begun();
})"""


def test_nothing_is_said_to_be_saved_while_a_tick_is_not(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    box(page, "Relire le cliché").check()
    expect(saved(page)).to_have_count(1)
    page.evaluate(KEEP_WRITERS_WAITING)
    box(page, "Publier").check()
    expect(saved(page)).to_have_count(0)
    page.evaluate("window.waiting = false")
    expect(saved(page)).to_have_count(1)


def test_without_indexeddb_ticks_go_to_localstorage(page: Page, folder: str) -> None:
    page.add_init_script("delete IDBFactory.prototype.open;")
    page.goto(f"{folder}/{ADDRESS}")
    for name in ("Relire le cliché", "Répondre"):
        box(page, name).check()
    expect(saved(page)).to_have_count(2)
    page.reload()
    expect(box(page, "Relire le cliché")).to_be_checked()
    expect(box(page, "Répondre")).to_be_checked()


def test_without_script_boxes_can_be_ticked(browser: Browser, folder: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{folder}/{ADDRESS}")
    expect(box(page, "Demander l’accord")).to_be_checked()
    box(page, "Relire le cliché").check()
    expect(box(page, "Relire le cliché")).to_be_checked()
    context.close()


def test_boxes_print_as_boxes(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    box(page, "Relire le cliché").check()
    expect(saved(page)).to_have_count(1)
    page.emulate_media(media="print")
    expect(box(page, "Relire le cliché")).to_have_css("appearance", "none")
    expect(shown(page.locator("main"), "Enregistré")).to_have_count(0)


def test_a_wide_table_scrolls_by_the_keyboard(page: Page, folder: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{folder}/{ADDRESS}")
    table = page.get_by_role("region", name="Tableau 2")
    assert table.evaluate("(table) => table.scrollWidth > table.clientWidth")
    table.focus()
    table.evaluate("(table) => table.addEventListener('scroll', () => table.setAttribute('data-moved', ''))")
    page.keyboard.press("ArrowRight")
    expect(table).to_have_attribute("data-moved", "")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_tables_are_read_as_tables(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    table = page.get_by_role("region", name="Tableau 1").get_by_role("table")
    expect(table.get_by_role("columnheader")).to_have_text(["Réseau", "Public visé", "Abonnés", "Depuis"])
    expect(table.get_by_role("row")).to_have_count(4)
    expect(table.get_by_role("cell", name="850")).to_have_css("text-align", "right")
    expect(table.get_by_role("cell", name="2021")).to_have_css("text-align", "center")


def test_figures_have_their_captions(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{ADDRESS}")
    figures = page.get_by_role("figure")
    expect(figures).to_have_count(3)
    expect(figures.first).to_contain_text("Avant le traitement")
    assert page.get_by_role("img", name="Un disque clair sur un fond sombre").get_attribute("title") is None
    left, right = figures.nth(1).bounding_box(), figures.nth(2).bounding_box()
    assert left and right and left["y"] == right["y"] and left["x"] < right["x"]
