"""A question put to a room: hands counted by keys or buttons, then the answer."""

from playwright.sync_api import Locator, Page, expect
from test_slides import SLIDES, present


def vote(page: Page, place: str) -> Locator:
    present(page, place, 4)
    poll = page.locator("#s_4 quiz-question")
    expect(poll.get_by_role("group", name="Quelle est la capitale de la France")).to_be_visible()
    return poll


def shown(poll: Locator, text: str) -> Locator:
    return poll.get_by_text(text, exact=True).filter(visible=True)


def counts(poll: Locator) -> list[str]:
    return poll.locator(".poll-count").all_inner_texts()


def test_keys_raise_hands_and_take_them_back(page: Page, trainer: str) -> None:
    poll = vote(page, f"{trainer}/{SLIDES}")
    for key in ("b", "2", "a", "B", "3", "c"):
        page.keyboard.press(key)
    assert counts(poll) == ["1", "3", "2"]
    expect(poll.get_by_text("6 mains levées")).to_be_visible()
    expect(poll.get_by_role("status")).to_have_text("C : 2 mains levées")
    page.keyboard.press("-")
    page.keyboard.press("Shift+B")
    page.keyboard.press("Shift+A")
    page.keyboard.press("Shift+A")
    assert counts(poll) == ["0", "2", "1"]
    expect(poll.get_by_role("status")).to_have_text("A : 0 main levée")
    widths = poll.locator(".poll-bar").evaluate_all("(bars) => bars.map((bar) => parseFloat(bar.style.width))")
    assert [round(width) for width in widths] == [0, 67, 33]


def test_digits_count_on_a_french_keyboard_too(page: Page, trainer_folder: str) -> None:
    poll = vote(page, f"{trainer_folder}/{SLIDES}")
    page.evaluate("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '&', code: 'Digit1', bubbles: true }))")
    page.evaluate("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', code: 'Digit1', shiftKey: true, bubbles: true }))")
    assert counts(poll) == ["2", "0", "0"]


def test_buttons_and_rows_do_the_same(page: Page, trainer_folder: str) -> None:
    poll = vote(page, f"{trainer_folder}/{SLIDES}")
    poll.get_by_text("Paris", exact=True).click()
    poll.get_by_role("button", name="Une main de plus pour B").click()
    poll.get_by_role("button", name="Une main de plus pour C").click()
    poll.get_by_role("button", name="Une main de moins pour C").click()
    assert counts(poll) == ["0", "2", "0"]
    poll.get_by_role("button", name="Effacer les mains").click()
    assert counts(poll) == ["0", "0", "0"]


def test_the_answer_comes_on_demand_and_then_the_comments(page: Page, trainer_folder: str) -> None:
    poll = vote(page, f"{trainer_folder}/{SLIDES}")
    for hidden in ("Juste", "Faux", "La Seine y coule.", "Depuis longtemps."):
        expect(shown(poll, hidden)).to_have_count(0)
    page.keyboard.press("r")
    expect(poll.get_by_role("listitem").filter(has_text="Paris")).to_contain_text("Juste")
    expect(shown(poll, "Faux")).to_have_count(2)
    expect(shown(poll, "La Seine y coule.")).to_have_count(0)
    page.keyboard.press("Enter")
    expect(shown(poll, "La Seine y coule.")).to_have_count(1)
    expect(shown(poll, "Depuis longtemps.")).to_have_count(1)
    poll.get_by_role("button", name="Cacher la réponse").click()
    expect(shown(poll, "Juste")).to_have_count(0)


def test_what_is_written_is_only_revealed(page: Page, trainer_folder: str) -> None:
    present(page, f"{trainer_folder}/{SLIDES}", 5)
    poll = page.locator("#s_5 quiz-question")
    expect(poll.get_by_role("button")).to_have_text(["Montrer la réponse"])
    page.keyboard.press("a")
    page.keyboard.press("1")
    expect(shown(poll, "magnétique")).to_have_count(0)
    page.keyboard.press("r")
    expect(shown(poll, "magnétique")).to_have_count(1)


def test_nothing_of_it_is_kept(page: Page, trainer_folder: str) -> None:
    poll = vote(page, f"{trainer_folder}/{SLIDES}")
    page.keyboard.press("a")
    assert page.evaluate("indexedDB.databases().then((all) => all.length + localStorage.length + sessionStorage.length)") == 0
    page.reload()
    expect(poll.get_by_role("group")).to_be_visible()
    assert counts(poll) == ["0", "0", "0"]


def test_what_is_filled_in_or_matched_shows_all_its_choices(page: Page, trainer_folder: str) -> None:
    page.goto(f"{trainer_folder}/questions/30-autres-questions-presentation.html#s_2")
    gaps = page.locator("#s_2 quiz-question")
    expect(gaps.get_by_text("magnétique / sonore / électrique")).to_be_visible()
    expect(gaps.get_by_role("img", name="Trou 1 sur 4")).to_be_visible()
    expect(shown(gaps, "IRM")).to_have_count(0)
    page.keyboard.press("r")
    for answer in ("IRM", "1,5 ± 0,1", "1 000 000 €"):
        expect(shown(gaps, answer)).to_have_count(1)
    expect(gaps.locator(".is-right")).to_have_text("magnétique")
    expect(gaps.locator(".is-wrong")).to_have_text(["sonore", "électrique"])
    page.keyboard.press("End")
    pairs = page.locator("[data-current] quiz-question")
    expect(pairs.get_by_role("row")).to_have_text(["Examen Moyen", "Scanner des ultrasons", "Échographie des rayons X", "Radiographie"], use_inner_text=True)
    page.keyboard.press("r")
    expect(pairs.get_by_role("row")).to_have_count(0)
    expect(pairs.get_by_role("listitem").filter(visible=True)).to_have_count(3)
