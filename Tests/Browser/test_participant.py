"""The attendee's number: from a link or typed, checked by its letter, asked for once, taken back."""

import pytest
from playwright.sync_api import Locator, Page, expect

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXY"


def number(page: Page) -> Locator:
    return page.get_by_role("region", name="Mon numéro")


def type_number(page: Page, typed: str) -> None:
    number(page).get_by_label("Votre numéro").fill(typed)
    number(page).get_by_role("button", name="Garder ce numéro").click()


@pytest.mark.parametrize("name", ["index", "results"])
def test_a_link_asks_once(page: Page, origin: str, name: str) -> None:
    page.goto(f"{origin}/exchange/{name}.html#n=017-T")
    expect(page.get_by_text("Vous êtes le 017 ?")).to_be_visible()
    assert "#" not in page.url
    page.get_by_role("button", name="Oui").click()
    expect(page.get_by_text("Vous êtes le 017-T.")).to_be_visible()
    expect(page.get_by_text("Enregistré", exact=True)).to_be_visible()
    page.goto(f"{origin}/exchange/results.html")
    expect(number(page).get_by_text("Vous êtes le 017-T.")).to_be_visible()
    page.goto(f"{origin}/exchange/index.html")
    page.goto(f"{origin}/exchange/index.html#n=017-T")
    expect(page.get_by_role("button", name="Oui")).to_have_count(0)


def test_from_the_programme_to_the_results(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exchange/index.html#n=017-T")
    page.get_by_role("button", name="Oui").click()
    page.get_by_role("link", name="Voir mes résultats").click()
    expect(number(page).get_by_text("Vous êtes le 017-T.")).to_be_visible()


def test_not_me(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exchange/results.html#n=017-T")
    page.get_by_role("button", name="Non, ce n’est pas moi").click()
    expect(number(page).get_by_role("status")).to_be_focused()
    expect(number(page).get_by_role("status")).to_have_text("Ce numéro n’a pas été retenu.")
    expect(number(page).get_by_label("Votre numéro")).to_have_value("")
    page.reload()
    expect(number(page).get_by_label("Votre numéro")).to_be_visible()
    expect(page.get_by_role("button", name="Oui")).to_have_count(0)


def test_another_number_is_asked_before_it_replaces(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exchange/results.html")
    type_number(page, "018-U")
    expect(number(page).get_by_text("Vous êtes le 018-U.")).to_be_visible()
    for button, stays in (("Non, ce n’est pas moi", "018-U"), ("Oui", "017-T")):
        page.goto(f"{folder}/exchange/index.html")
        page.goto(f"{folder}/exchange/index.html#n=017-T")
        expect(page.get_by_text("Cette page garde déjà le numéro 018-U")).to_be_visible()
        page.get_by_role("button", name=button).click()
        expect(page.get_by_role("button", name=button)).to_have_count(0)
        page.goto(f"{folder}/exchange/results.html")
        expect(number(page).get_by_text(f"Vous êtes le {stays}.")).to_be_visible()


def test_a_link_followed_on_the_open_page(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exchange/index.html")
    page.evaluate("() => { location.hash = '#n=017-T'; }")
    expect(page.get_by_text("Vous êtes le 017 ?")).to_be_visible()


def test_where_the_address_cannot_be_changed(page: Page, folder: str) -> None:
    page.add_init_script("history.replaceState = () => { throw new DOMException('', 'SecurityError'); };")
    page.goto(f"{folder}/exchange/index.html#n=017-T")
    page.get_by_role("button", name="Oui").click()
    expect(page.get_by_text("Vous êtes le 017-T.")).to_be_visible()


@pytest.mark.parametrize("typed", ["017-T", "17-t", "17T", " 017 t ", "0017–T"])
def test_typed_leniently(page: Page, folder: str, typed: str) -> None:
    page.goto(f"{folder}/exchange/results.html")
    type_number(page, typed)
    expect(number(page).get_by_text("Vous êtes le 017-T.")).to_be_visible()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("017-V", "La lettre ne va pas avec ce numéro"),
        ("018-T", "La lettre ne va pas avec ce numéro"),
        ("17-O", "La lettre ne va pas avec ce numéro"),
        ("017", "Ce n’est pas un numéro de participant"),
        ("000-A", "Ce n’est pas un numéro de participant"),
        ("<b>017-T</b>", "Ce n’est pas un numéro de participant : « <b>017-T</b> »"),
        ("", "Tapez d’abord votre numéro."),
    ],
)
def test_wrong_numbers_are_refused(page: Page, folder: str, typed: str, told: str) -> None:
    page.goto(f"{folder}/exchange/results.html")
    type_number(page, typed)
    expect(number(page).get_by_role("alert")).to_contain_text(told)
    expect(number(page).get_by_label("Votre numéro")).to_be_focused()
    page.reload()
    expect(number(page).get_by_label("Votre numéro")).to_be_visible()


@pytest.mark.parametrize("linked", ["017-V", "rien", "", "<img src=x onerror=alert(1)>"])
def test_a_wrong_link_is_said_and_asks_nothing(page: Page, folder: str, linked: str) -> None:
    page.goto(f"{folder}/exchange/index.html#n={linked}")
    expect(page.get_by_text("Le numéro du lien n’est pas juste")).to_be_visible()
    expect(page.get_by_role("button", name="Oui")).to_have_count(0)


def test_taken_back(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exchange/results.html")
    type_number(page, "017-T")
    number(page).get_by_role("button", name="Retirer ce numéro").click()
    expect(page.get_by_text("Votre numéro est retiré de cet appareil.")).to_be_visible()
    page.reload()
    expect(number(page).get_by_label("Votre numéro")).to_be_visible()


def test_another_tab_follows(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exchange/results.html")
    other = page.context.new_page()
    other.goto(f"{folder}/exchange/results.html")
    type_number(page, "017-T")
    expect(number(other).get_by_text("Vous êtes le 017-T.")).to_be_visible()


def test_every_number_has_its_letter(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exchange/results.html")
    numbers = [f"{n:03}-{LETTERS[n % 23]}" for n in [*range(1, 200), 999, 1000, 12345, 999999]]
    read = page.evaluate("(numbers) => numbers.map((number) => participantNumber.read(number)?.number)", numbers)
    assert read == numbers
    wrong = [f"{n:03}-{letter}" for n in range(1, 24) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if letter != LETTERS[n % 23]]
    assert page.evaluate("(wrong) => wrong.filter((number) => participantNumber.read(number)?.number)", wrong) == []


def test_that_it_is_not_saved_is_said(page: Page, folder: str) -> None:
    page.add_init_script("delete IDBFactory.prototype.open; Storage.prototype.setItem = () => { throw new Error(); };")
    page.goto(f"{folder}/exchange/results.html")
    type_number(page, "017-T")
    expect(number(page).get_by_text("Vous êtes le 017-T.")).to_be_visible()
    expect(page.get_by_role("link", name="Non enregistré")).to_be_visible()
    expect(page.get_by_text("Ce navigateur ne laisse pas enregistrer")).to_be_visible()


def test_rubbish_in_the_storage_is_no_number(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exchange/results.html")
    for value in ('{"version":1,"at":"2026","participant":"<b>"}', "{", '{"version":1,"at":"2026","participant":"017-V"}'):
        page.evaluate("(value) => localStorage.setItem('exemple-echange/participant/participant', value)", value)
        page.reload()
        expect(number(page).get_by_label("Votre numéro")).to_be_visible()
