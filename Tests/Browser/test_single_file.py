"""The whole course as one file: opened by double-click or over the web, it does what the folder does, and asks for nothing."""

import re
from pathlib import Path

import pytest
from conftest import answer, build, question
from files import load, tick
from playwright.sync_api import Browser, Locator, Page, expect
from test_assessment import CAPITAL, finish, press
from test_other_answers import ORDER, fill, gaps, match, put_in_order

@pytest.fixture(autouse=True)
def still(page: Page, single: Path) -> None:
    """Places are there at once, not after some scrolling."""
    page.set_viewport_size({"width": 1200, "height": 500})
    page.emulate_media(reduced_motion="reduce")


@pytest.fixture
def asked(page: Page) -> list[str]:
    """The addresses that the page asks for."""
    addresses: list[str] = []
    page.on("request", lambda request: request.url.startswith("data:") or addresses.append(request.url))
    return addresses


def go(page: Page, name: str) -> None:
    """Follows a link of the list of modules or of the navigation."""
    page.get_by_role("navigation", name=re.compile("^(Modules|Navigation du cours)$")).get_by_role("link", name=name).first.click()


def heading(page: Page, name: str) -> Locator:
    return page.get_by_role("main").get_by_role("heading", level=1, name=name, exact=True)


def place(page: Page, name: str) -> Locator:
    return page.locator(f"[id='{name}']")


def test_a_page_at_a_time(page: Page, origin: str, asked: list[str]) -> None:
    page.goto(f"{origin}/single/files/results.html")
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    expect(page).to_have_title(re.compile("^Programme — "))
    go(page, "Une leçon")
    expect(page.get_by_role("heading", level=1)).to_have_text("Une leçon")
    expect(heading(page, "Une leçon")).to_be_focused()
    expect(page).to_have_title(re.compile("^Une leçon — "))
    expect(page.locator("[aria-current=page]")).to_have_count(1)
    expect(page.get_by_role("link", name="Une leçon")).to_have_attribute("aria-current", "page")
    assert page.evaluate("scrollY") == 0
    go(page, "Mes résultats")
    expect(heading(page, "Mes résultats")).to_be_focused()
    expect(page.locator("[aria-current=page]")).to_have_text(["Mes résultats"])
    page.get_by_role("link", name="Programme").click()
    expect(page.locator("[aria-current=page]")).to_have_count(2)
    assert {address.split("#")[0] for address in asked} == {f"{origin}/single/files/results.html"}


def test_back_and_forward_come_to_where_one_was(page: Page, origin: str) -> None:
    page.goto(f"{origin}/single/files/modules.html#30-deontologie-et-droit__le-secret-toujours")
    target = page.get_by_role("heading", name="Le secret, toujours")
    expect(target).to_be_in_viewport()
    page.mouse.wheel(0, 700)
    expect(target).not_to_be_in_viewport()
    before = page.evaluate("scrollY")
    go(page, "Paramétrer ses comptes")
    expect(heading(page, "Paramétrer ses comptes")).to_be_in_viewport()
    assert page.evaluate("scrollY") == 0
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Déontologie et droit")
    assert page.evaluate("scrollY") == pytest.approx(before, abs=2)
    page.go_forward()
    expect(page.get_by_role("heading", level=1)).to_have_text("Paramétrer ses comptes")
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("Paramétrer ses comptes")


def test_links_between_pages_lead_to_the_place(page: Page, folder: str) -> None:
    page.goto(f"{folder}/single/files/modules.html#10-choisir-ses-plateformes")
    page.get_by_role("main").locator('a[href="#20-parametrer-ses-comptes__faire-le-tour-de-son-nom"]').first.click()
    target = place(page, "20-parametrer-ses-comptes__faire-le-tour-de-son-nom")
    expect(target).to_be_in_viewport()
    expect(target).to_be_focused()
    page.get_by_role("link", name="Aller au contenu").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Paramétrer ses comptes")
    page.get_by_role("navigation", name="Dans ce module").get_by_role("link", name="Sources").click()
    expect(place(page, "20-parametrer-ses-comptes__sources")).to_be_in_viewport()


def test_the_file_may_be_gone_once_it_is_open(page: Page, single: Path, tmp_path: Path) -> None:
    copy = tmp_path / "cours.html"
    copy.write_bytes((single / "results.html").read_bytes())
    page.goto(copy.as_uri())
    copy.unlink()
    go(page, "Une leçon")
    answer(question(page, "Peut-on publier"), "Non")
    expect(question(page, "Peut-on publier").get_by_role("status")).to_contain_text("Juste.")
    go(page, "Mes résultats")
    expect(page.get_by_text("1 réponse sur 8").first).to_be_visible()


def test_questions_of_all_kinds_keep_their_answers(page: Page, origin: str) -> None:
    page.goto(f"{origin}/single/files/questions.html#10-questions")
    answer(question(page, "Quelle est la capitale"), "Lyon")
    expect(question(page, "Quelle est la capitale").get_by_role("status")).to_contain_text("Faux.")
    page.goto(f"{origin}/single/files/questions.html#30-autres-questions")
    fill(gaps(page), "irm.", "magnétique", "1,45", "1 000 000")
    order, pairs = question(page, "Que fait-on avant"), question(page, "Qu’utilise chaque examen")
    put_in_order(order, *ORDER)
    order.get_by_role("button", name="Vérifier").click()
    match(pairs, Scanner="des rayons X", Échographie="des rayons X", Radiographie="des rayons X")
    for card in (gaps(page), order, pairs):
        expect(card.get_by_text("Enregistré", exact=True)).to_be_visible()
    page.reload()
    expect(gaps(page).get_by_role("status")).to_contain_text("Juste. 4 points sur 4")
    expect(order.get_by_role("status")).to_contain_text("Juste.")
    expect(pairs.get_by_role("status")).to_contain_text("En partie juste. 2 points sur 3")
    expect(page.get_by_text("ni corrigées ni enregistrées")).to_have_count(0)
    page.goto(f"{origin}/single/files/questions.html#10-questions")
    expect(question(page, "Quelle est la capitale").get_by_role("status")).to_contain_text("Faux.")


def test_the_folder_and_the_file_know_the_same_answers(page: Page, origin: str) -> None:
    page.goto(f"{origin}/single/files/results.html#10-lecon")
    answer(question(page, "Peut-on publier"), "Non")
    expect(question(page, "Peut-on publier").get_by_text("Enregistré", exact=True)).to_be_visible()
    page.get_by_role("heading", name="La loi", exact=True).scroll_into_view_if_needed()
    page.goto(f"{origin}/results/10-lecon.html")
    expect(question(page, "Peut-on publier").get_by_role("status")).to_contain_text("Juste.")
    answer(question(page, "Que faut-il effacer"), "Le nom")
    expect(question(page, "Que faut-il effacer").get_by_text("Enregistré", exact=True)).to_be_visible()
    page.goto(f"{origin}/single/files/results.html#results")
    expect(page.get_by_text("2 réponses sur 8").first).to_be_visible()


def test_results_lead_to_the_question_and_to_the_passage(page: Page, folder: str) -> None:
    page.goto(f"{folder}/single/files/results.html#10-lecon")
    answer(question(page, "Que faut-il effacer"), "Le nom")
    go(page, "Mes résultats")
    missed = page.get_by_role("listitem").filter(has=page.get_by_role("link", name="Que faut-il effacer")).filter(visible=True)
    missed.get_by_role("link", name="Relire le passage").click()
    expect(place(page, "20-autre__effacer")).to_be_in_viewport()
    page.go_back()
    missed.get_by_role("link", name="Que faut-il effacer").click()
    expect(question(page, "Que faut-il effacer")).to_be_in_viewport()
    expect(question(page, "Que faut-il effacer").get_by_role("status")).to_contain_text("En partie juste.")


def test_one_goes_on_where_one_was(page: Page, folder: str) -> None:
    page.goto(f"{folder}/single/files/modules.html#20-parametrer-ses-comptes__les-serrures")
    expect(place(page, "20-parametrer-ses-comptes__les-serrures")).to_be_in_viewport()
    # The link stands above, and who scrolls up to it is no longer at the place.
    page.get_by_role("link", name="Programme").evaluate("(link) => link.click()")
    page.get_by_role("link", name="Reprendre où j’en étais").click()
    expect(page).to_have_url(re.compile("#20-parametrer-ses-comptes__les-serrures$"))
    expect(place(page, "20-parametrer-ses-comptes__les-serrures")).to_be_in_viewport()
    expect(page.get_by_role("navigation", name="Modules").get_by_text("0 sur", exact=False)).to_be_visible()


def test_an_assessment_is_taken_and_borrowed_questions_lead_to_it(page: Page, folder: str) -> None:
    page.goto(f"{folder}/single/files/results.html#80-avant")
    page.get_by_role("button", name="Commencer").click()
    page.get_by_label("Toujours").check()
    expect(page.get_by_text("Enregistré", exact=True)).to_be_visible()
    # Nothing of an attempt is lost while another page is read.
    go(page, "Une leçon")
    page.go_back()
    expect(page.get_by_label("Toujours")).to_be_checked()
    page.get_by_role("button", name="Terminer").click()
    page.get_by_role("button", name="Terminer quand même").click()
    expect(page.get_by_role("heading", name="Résultat")).to_be_visible()
    go(page, "Mes résultats")
    before = page.get_by_role("region", name="Module par module").locator("section").filter(has=page.get_by_role("heading", name="Avant la formation"))
    before.get_by_role("link", name="Peut-on publier").click()
    expect(page).to_have_url(re.compile("#80-avant__q_publier$"))
    expect(page.get_by_role("heading", name="Résultat")).to_be_attached()


def test_a_page_one_comes_back_to_knows_what_was_done_meanwhile(page: Page, folder: str) -> None:
    page.goto(f"{folder}/single/files/exams.html#20-avant")
    press(page, "Commencer")
    question(page, CAPITAL).get_by_label("Lyon").check()
    finish(page)
    expect(page.get_by_role("heading", name="Résultat")).to_be_visible()
    go(page, "Après la formation")
    press(page, "Commencer")
    question(page, CAPITAL).get_by_label("Paris").check()
    finish(page)
    gain = page.get_by_text("Sur la question commune aux deux évaluations : 0 réponse juste avant, 1 après.")
    expect(gain).to_be_visible()
    go(page, "Avant la formation")
    expect(page.get_by_text("0 point sur 3")).to_be_visible()
    expect(gain).to_be_visible()


def test_a_survey_is_kept_and_its_text_made(page: Page, folder: str) -> None:
    page.goto(f"{folder}/single/files/exchange.html#95-avis")
    page.get_by_label("Un collègue").check()
    expect(page.get_by_text("Enregistré", exact=True)).to_be_visible()
    page.reload()
    expect(page.get_by_label("Un collègue")).to_be_checked()
    page.get_by_role("button", name="Envoyer").first.click()
    expect(page.get_by_text("ne peut être envoyé", exact=False)).to_have_count(0)
    expect(page.locator(".exchange-contents")).to_contain_text("1 réponse")
    go(page, "Une leçon")
    page.go_back()
    expect(page.get_by_label("Un collègue")).to_be_checked()
    expect(page.get_by_text("Enregistré", exact=True)).to_be_visible()


def test_the_number_of_a_link_is_asked_for(page: Page, folder: str) -> None:
    page.goto(f"{folder}/single/files/exchange.html#n=017-T")
    page.get_by_role("button", name="Oui").click()
    expect(page.get_by_text("Vous êtes le 017-T.")).to_be_visible()
    page.get_by_role("main").get_by_role("link", name="résultats").first.click()
    expect(heading(page, "Mes résultats")).to_be_visible()
    expect(page.get_by_text("Vous êtes le 017-T.")).to_be_visible()
    # The same file, opened again by a link while another page is shown.
    page.evaluate("location.hash = '#n=016-S'")
    expect(page.get_by_role("heading", level=1)).not_to_have_text("Mes résultats")


def test_results_are_saved_to_a_file_and_loaded(page: Page, browser: Browser, folder: str) -> None:
    page.goto(f"{folder}/single/files/exchange.html#10-lecon")
    answer(question(page, "Quelle est la capitale"), "Lyon")
    tick(page, "Relire ses réglages")
    go(page, "Mes résultats")
    with page.expect_download() as download:
        page.get_by_role("button", name="Enregistrer dans un fichier").click()
    text = Path(download.value.path()).read_text()
    context = browser.new_context()
    other = context.new_page()
    other.goto(f"{folder}/single/files/exchange.html#10-lecon")
    expect(other.get_by_label("Lyon")).not_to_be_checked()
    go(other, "Mes résultats")
    expect(load(other, text)).to_have_text("Repris : 1 réponse.")
    go(other, "Une leçon")
    expect(other.get_by_label("Lyon")).to_be_checked()
    expect(other.get_by_label("Relire ses réglages")).to_be_checked()
    context.close()


def test_the_search_leads_to_the_place(page: Page, origin: str, asked: list[str]) -> None:
    page.goto(f"{origin}/single/files/terms.html")
    page.keyboard.press("/")
    page.get_by_role("searchbox").fill("notes")
    hit = page.get_by_role("dialog").get_by_role("link", name="Les notes").first
    hit.click()
    expect(page.get_by_role("dialog", name="Recherche")).to_have_count(0)
    expect(place(page, "10-termes__les-notes")).to_be_in_viewport()
    page.keyboard.press("/")
    page.get_by_role("searchbox").fill("dicom")
    page.get_by_role("dialog").get_by_role("link", name="DICOM").first.click()
    expect(place(page, "glossary__g_dicom")).to_be_in_viewport()
    assert {address.split("#")[0] for address in asked} == {f"{origin}/single/files/terms.html"}


def test_terms_and_notes_stay_in_their_page(page: Page, folder: str) -> None:
    page.goto(f"{folder}/single/files/terms.html#glossary")
    go(page, "Termes et notes")
    page.get_by_role("link", name="secret médical").click()
    expect(page.get_by_role("dialog", name="secret médical")).to_be_visible()
    page.keyboard.press("Escape")
    page.get_by_role("main").locator(".note-ref a").first.click()
    expect(place(page, "10-termes__n_1")).to_be_in_viewport()


def test_a_linked_file_is_saved(page: Page, tmp_path: Path) -> None:
    course = tmp_path / "Modules"
    (course / "figures").mkdir(parents=True)
    (course / "course.yml").write_text("id: cours\ntitle: Cours\nlanguage: fr\n")
    (course / "10-un.md").write_text("---\ntitle: Un\n---\nVoyez le [modèle](figures/accord.pdf).\n")
    (course / "figures" / "accord.pdf").write_bytes(b"%PDF-1.7\n")
    build(course, tmp_path / "cours.html", into="--single-file")
    page.goto((tmp_path / "cours.html").as_uri() + "#10-un")
    with page.expect_download() as download:
        page.get_by_role("link", name="modèle").click()
    assert download.value.suggested_filename == "accord.pdf"
    assert Path(download.value.path()).read_bytes() == b"%PDF-1.7\n"
