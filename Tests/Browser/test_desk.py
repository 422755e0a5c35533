"""The sign-in desk: one private page on which people are admitted, and of which nothing is lost."""

import re
from datetime import datetime
from pathlib import Path

import pytest
from desks import Desk, desk, file, number, person
from files import faults
from playwright.sync_api import Browser, Page, expect


def test_the_letter_is_asked_once(page: Page, desk: Desk, file: Path) -> None:
    page.reload()
    expect(page.get_by_role("button", name="Accueil A")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.get_by_role("button", name="Accueil A").click()
    page.keyboard.press("c")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Accueil C")).to_be_visible()
    desk.add("Exemple-Nouveau")
    expect(desk.said).to_have_text("Exemple-Nouveau, C-01\u00a0: ajout noté, présence aussi.")


def test_without_a_letter_nothing_can_be_done(page: Page, file: Path) -> None:
    desk = Desk(page, file, "08:50")
    dialog = page.get_by_role("dialog", name="Quelle table")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(dialog).to_be_visible()
    dialog.get_by_role("button", name="Z", exact=True).click()
    expect(desk.finder).to_be_focused()


@pytest.mark.parametrize(("time", "hours"), [("07:00", "9 h – 12 h 30"), ("12:29", "9 h – 12 h 30"), ("12:31", "14 h – 17 h 30"), ("16:00", "14 h – 17 h 30")])
def test_the_half_day_is_the_one_of_the_hour(page: Page, file: Path, time: str, hours: str) -> None:
    Desk(page, file, time, "A")
    expect(page.get_by_role("radio", checked=True)).to_have_accessible_name(re.compile(hours.replace(" ", r"\s")))


def test_another_half_day_can_be_chosen(page: Page, desk: Desk) -> None:
    desk.admit("1")
    page.get_by_role("radio", name="14 h").check()
    desk.expect_counts(présents=0, attendus=126)
    page.get_by_role("radio", name="9 h").check()
    desk.expect_counts(présents=1, attendus=125)
    # A choice is nothing that is being typed.
    page.keyboard.press("Control+z")
    desk.expect_counts(présents=0, attendus=126)


def test_the_half_day_turns_by_itself_unless_one_was_chosen(page: Page, file: Path) -> None:
    page.clock.install(time=datetime.fromisoformat("2026-06-09T12:29:50+02:00"))
    page.goto(file.as_uri())
    page.get_by_role("dialog").get_by_role("button", name="A", exact=True).click()
    expect(page.get_by_role("radio", checked=True)).to_have_accessible_name(re.compile("^9"))
    page.clock.run_for(60_000)
    expect(page.get_by_role("radio", checked=True)).to_have_accessible_name(re.compile("^14"))
    page.get_by_role("radio", name="9\u00a0h").check()
    page.clock.run_for(60_000)
    expect(page.get_by_role("radio", checked=True)).to_have_accessible_name(re.compile("^9"))


def test_the_half_day_stays_while_its_sheet_is_named(page: Page, file: Path) -> None:
    page.clock.install(time=datetime.fromisoformat("2026-06-09T12:29:50+02:00"))
    page.goto(file.as_uri())
    page.get_by_role("dialog").get_by_role("button", name="A", exact=True).click()
    sheet = page.get_by_label("Référence de la feuille signée")
    sheet.press_sequentially("feuille-matin-1")
    page.clock.run_for(60_000)
    expect(page.get_by_role("radio", checked=True)).to_have_accessible_name(re.compile("^9"))
    page.keyboard.press("Enter")
    page.clock.run_for(60_000)
    expect(page.get_by_role("radio", checked=True)).to_have_accessible_name(re.compile("^14"))


def test_a_half_day_of_another_day_is_told(page: Page, file: Path) -> None:
    page.clock.set_fixed_time(datetime.fromisoformat("2026-06-08T09:30:00+02:00"))
    page.goto(file.as_uri())
    expect(page.get_by_text("Cette demi-journée n’est pas aujourd’hui\u00a0: mardi 9 juin 2026.")).to_be_visible()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("er", {"Exemple-Érable"}),
        ("ÉRABLE", {"Exemple-Érable"}),
        ("cedre", {"Exemple-Cèdre"}),
        ("exemplecedre jean", {"Exemple-Cèdre Jean-Michel"}),
        ("jean michel gen", {"Exemple-Genêt Jean-Michel"}),
        ("michel", {"Jean-Michel"}),
    ],
)
def test_people_are_found_by_parts_of_their_names(page: Page, desk: Desk, typed: str, found: set[str]) -> None:
    desk.finder.fill(typed)
    names = page.get_by_role("list").filter(has=page.locator(".row")).locator("strong.name")
    expect(names.first).to_have_text(re.compile("|".join(found)))
    if typed != "er":
        assert all(any(one in name for one in found) for name in names.all_inner_texts())


@pytest.mark.parametrize("typed", ["17", "017", "17t", "017-T", "17 T"])
def test_enter_admits_by_number(desk: Desk, typed: str) -> None:
    desk.admit(typed)
    expect(desk.said).to_have_text("Exemple-Houx Jean-Michel, 017-T\u00a0: présent.")
    expect(desk.finder).to_have_value("")
    expect(desk.finder).to_be_focused()
    desk.expect_counts(présents=1)


def test_a_wrong_letter_finds_nobody(page: Page, desk: Desk) -> None:
    desk.admit("17B")
    expect(desk.said).to_have_text("Personne ne répond à cette recherche.")
    desk.expect_counts(présents=0)


def test_who_is_seen_to_already_stays_so(desk: Desk) -> None:
    desk.set_clock("09:10")
    desk.act(number(17), "Retard")
    desk.admit("17")
    expect(desk.said).to_have_text(re.compile("déjà noté, arrivée à 9 h 10".replace(" ", r"\s")))
    desk.expect_counts(présents=0, en_retard=1)


def test_keys_that_take_back_in_a_dialog_or_do_again_take_nothing_back(page: Page, desk: Desk) -> None:
    desk.act(number(1), "Absent")
    page.keyboard.press("Control+Shift+z")
    page.get_by_role("button", name="Ajouter une personne").click()
    expect(page.get_by_role("dialog", name="Ajouter une personne").get_by_label("Nom", exact=True)).to_be_focused()
    page.keyboard.press("Control+z")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    desk.expect_counts(absents=1)
    expect(desk.said).to_contain_text("absent")


def test_everything_is_there_after_a_reload_and_can_be_taken_back(page: Page, desk: Desk) -> None:
    desk.act(number(1), "Présent")
    desk.act(number(1), "Excusé")
    desk.act(number(2), "Absent")
    desk.expect_saved()
    page.reload()
    desk.expect_counts(présents=0, excusés=1, absents=1)
    desk.undo()
    desk.expect_counts(absents=0, excusés=1)
    page.keyboard.press("Control+z")
    desk.expect_counts(présents=1, excusés=0)
    desk.undo()
    desk.expect_counts(présents=0, attendus=126)
    expect(page.get_by_role("button", name="Annuler")).to_be_disabled()
    assert desk.save()[1]["attendance"] == []


def test_times_are_taken_and_can_be_corrected(page: Page, desk: Desk) -> None:
    desk.set_clock("09:12")
    desk.act(number(3), "Retard")
    desk.set_clock("11:45")
    desk.act(number(3), "Départ")
    dialog = page.get_by_role("dialog", name="003-D")
    desk.row(number(3)).get_by_role("button", name="changer les heures").click()
    expect(dialog.get_by_label("Arrivée", exact=True)).to_have_value("09:12")
    expect(dialog.get_by_label("Départ", exact=True)).to_have_value("11:45")
    for typed, told in [("neuf", "Ce n’est pas une heure"), ("25:00", "Ce n’est pas une heure"), ("07:59", "plus d’une heure"), ("11:46", "après l’arrivée")]:
        dialog.get_by_label("Arrivée", exact=True).fill(typed)
        page.keyboard.press("Enter")
        expect(dialog.get_by_role("alert").filter(has_text=told)).to_be_visible()
    dialog.get_by_label("Arrivée", exact=True).fill("9h05")
    page.keyboard.press("Enter")
    fact = desk.save()[1]["attendance"][0]
    assert (fact["status"], fact["arrived"], fact["left"]) == ("partial", "2026-06-09T09:05:00.000+02:00", "2026-06-09T11:45:00.000+02:00")
    desk.row(number(3)).get_by_role("button", name="changer les heures").click()
    arrival = dialog.get_by_label("Arrivée", exact=True)
    arrival.fill("")
    # As the page itself proposes, key by key.
    arrival.press_sequentially("9 h 12")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert desk.save()[1]["attendance"][0]["arrived"] == "2026-06-09T09:12:00.000+02:00"
    desk.row(number(3)).get_by_role("button", name="changer les heures").click()
    dialog.get_by_label("Arrivée", exact=True).fill("9:00")
    dialog.get_by_label("Départ", exact=True).fill("12:30")
    page.keyboard.press("Enter")
    desk.expect_counts(présents=1, partis=0)


def test_who_comes_back_after_leaving_is_there_to_the_end(page: Page, desk: Desk) -> None:
    desk.set_clock("10:00")
    desk.act(number(3), "Départ")
    desk.set_clock("10:30")
    desk.act(number(3), "Retard")
    fact = desk.save()[1]["attendance"][0]
    assert (fact["arrived"], fact["left"]) == ("2026-06-09T10:30:00.000+02:00", "2026-06-09T12:30:00.000+02:00")


def test_a_late_arrival_before_the_beginning_asks_for_the_time(page: Page, desk: Desk) -> None:
    desk.act(number(4), "Retard")
    page.get_by_role("dialog").get_by_label("Arrivée", exact=True).fill("9:20")
    page.keyboard.press("Enter")
    desk.expect_counts(en_retard=1)


def test_a_name_is_corrected_and_nothing_else_of_the_person(page: Page, desk: Desk) -> None:
    desk.act(number(5), "Corriger le nom")
    dialog = page.get_by_role("dialog", name="Corriger le nom du 005-F")
    dialog.get_by_label("Nom", exact=True).fill("  Exemple\u202e-Corrigé ")
    dialog.get_by_role("button", name="Valider").click()
    expect(desk.row(number(5))).to_contain_text("Exemple -Corrigé Éloïse")
    _, content = desk.save()
    assert faults("atelier-attendance", content) == []
    [corrected] = content["participants"]
    assert corrected.pop("updated_at").startswith("2026-06-09T08:50:00")
    assert corrected == {**person(5), "family_name": "Exemple -Corrigé"}
    assert content["attendance"] == []


def test_a_namesake_is_told_before_someone_is_added(page: Page, desk: Desk) -> None:
    desk.add("exemple cedre", "Eloise")
    dialog = page.get_by_role("dialog", name="Ajouter")
    expect(dialog.get_by_role("alert").filter(has_text="déjà dans la liste\u00a0: Exemple-Cèdre Éloïse")).to_be_visible()
    # Warned of one, one is warned of another all the same.
    dialog.get_by_label("Nom", exact=True).fill("exemple desert")
    dialog.get_by_role("button", name="Valider").click()
    expect(dialog.get_by_role("alert").filter(has_text="déjà dans la liste\u00a0: Exemple-Désert Éloïse")).to_be_visible()
    dialog.get_by_role("button", name="Valider").click()
    desk.expect_counts(présents=1)
    desk.undo()
    desk.add("Exemple-Autre")
    # A number that was given is never given again.
    expect(desk.said).to_contain_text("A-02")


def test_the_sheet_is_evidence_of_all_who_were_there(page: Page, desk: Desk) -> None:
    desk.act(number(1), "Présent")
    desk.act(number(2), "Excusé")
    before = desk.save()[1]["attendance"][0]
    page.get_by_label("Référence de la feuille signée").fill("feuille-matin-1")
    page.keyboard.press("Enter")
    present, excused = desk.save()[1]["attendance"]
    assert present["evidence"] == "feuille-matin-1"
    assert "evidence" not in excused
    assert before["recorded_at"] < present["recorded_at"] < "2026-06-09T08:50:01"
    page.get_by_role("radio", name="14 h").check()
    expect(page.get_by_label("Référence de la feuille signée")).to_have_value("")
    # As it is printed on the sheet.
    expect(page.get_by_placeholder("par exemple feuille-apres-midi")).to_be_visible()


def test_two_tabs_lose_nothing(page: Page, desk: Desk, file: Path) -> None:
    other = Desk(page.context.new_page(), file, "08:51")
    desk.admit("1")
    other.admit("2")
    desk.admit("3")
    for tab in (desk, other):
        tab.expect_saved()
        tab.expect_counts(présents=3)
    other.undo()
    desk.expect_counts(présents=2)
    assert {fact["participant"] for fact in desk.save()[1]["attendance"]} == {number(1), number(2)}


def test_what_is_in_a_file_is_known(page: Page, desk: Desk) -> None:
    desk.admit("1")
    expect(page.get_by_text("1 fait n’est encore dans aucun fichier.")).to_be_visible()
    desk.save()
    expect(page.get_by_text("Tout est dans le dernier fichier enregistré.")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Tout est dans le dernier fichier enregistré.")).to_be_visible()
    desk.undo()
    expect(desk.said).to_contain_text("un fichier déjà enregistré le dit encore")


def test_erasing_takes_two_steps_and_leaves_other_editions(page: Page, desk: Desk) -> None:
    page.evaluate("localStorage.setItem('desk:premiers-pas/autre/act/1', '{}'); localStorage.setItem('autre-cours/answer/q', '{}')")
    desk.admit("1")
    desk.expect_saved()
    page.get_by_role("button", name="Effacer de cet ordinateur").click()
    dialog = page.get_by_role("dialog", name="Effacer de cet ordinateur")
    expect(dialog.get_by_text("1 fait n’est encore dans aucun fichier")).to_be_visible()
    dialog.get_by_role("button", name="Ne rien effacer").click()
    desk.expect_counts(présents=1)
    page.get_by_role("button", name="Effacer de cet ordinateur").click()
    dialog.get_by_role("button", name="Effacer", exact=True).click()
    expect(page.get_by_role("dialog", name="Quelle table")).to_be_visible()
    desk.expect_counts(présents=0)
    assert page.evaluate("Object.keys(localStorage).sort().join()") == "autre-cours/answer/q,desk:premiers-pas/autre/act/1"
    assert page.evaluate("store.read('desk:premiers-pas/exemple-2026-06-09/')") == []


def test_where_nothing_can_be_kept_it_says_so(browser: Browser, file: Path) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script("IDBFactory.prototype.open = () => { throw new Error('no'); }; Storage.prototype.setItem = () => { throw new Error('no'); };")
    desk = Desk(page, file, "08:50", "A")
    desk.admit("1")
    expect(page.get_by_text("Non enregistré", exact=True)).to_be_visible()
    expect(page.get_by_role("alert").filter(has_text="Ce navigateur n’enregistre rien")).to_be_visible()
    assert len(desk.save()[1]["attendance"]) == 1
    context.close()
