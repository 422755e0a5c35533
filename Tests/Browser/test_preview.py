"""The live preview, as the author sees it: pages that reload where they were, and what is wrong shown over them."""

import shutil
from pathlib import Path

import pytest
from conftest import HERE
from playwright.sync_api import Browser, Locator, Page, expect
from serving import Preview
from test_accessibility import expect_clean

WRONG = "\n> [!quizz] nouvelle\n> Pourquoi <b>ici</b> ?\n"


class Edited(Preview):
    """A preview of a course whose first module is edited."""

    def __init__(self, folder: Path, added: str = "") -> None:
        self.module = folder / "Modules" / "10-questions.md"
        shutil.copytree(HERE / "courses" / "questions", folder / "Modules")
        self.text = self.module.read_text()
        self.save(self.text + added)
        super().__init__(folder)

    def save(self, text: str) -> None:
        self.module.write_text(text)


@pytest.fixture
def preview(tmp_path: Path):
    preview = Edited(tmp_path)
    yield preview
    preview.stop()


def dialog(page: Page) -> Locator:
    return page.get_by_role("dialog", name="1 erreur")


def test_a_save_reloads_the_page_where_the_reader_was(preview: Edited, page: Page) -> None:
    page.set_viewport_size({"width": 800, "height": 500})
    page.goto(f"{preview.address}10-questions.html")
    card = page.locator("quiz-question").last
    card.evaluate("(card) => scrollTo({ top: card.offsetTop - 100, behavior: 'instant' })")
    before = card.bounding_box()
    assert before is not None
    assert page.evaluate("scrollY") > 300
    end = preview.text.index("\n---\n", 4) + 5
    above = "Un texte de plus, assez long pour prendre de la place. " * 40
    preview.save(preview.text[:end] + above + "\n\n" + preview.text[end:] + "\nUne phrase nouvelle.\n")
    expect(page.get_by_text("Une phrase nouvelle.")).to_be_attached()
    page.wait_for_load_state("load")
    after = card.bounding_box()
    assert after is not None
    assert page.evaluate("scrollY") > 600
    assert abs(after["y"] - before["y"]) < 2
    # A reload of the reader's own goes on as in every other page: the browser knows the place, about.
    page.reload()
    again = card.bounding_box()
    assert again is not None
    assert abs(again["y"] - before["y"]) < 50


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_error_is_shown_over_the_last_good_page_until_it_is_mended(
    preview: Edited, page: Page, scheme: str
) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{preview.address}10-questions.html")
    heading = page.get_by_role("heading", level=1, name="Répondre aux questions")
    expect(heading).to_be_visible()
    preview.save(preview.text + WRONG)
    expect(dialog(page)).to_be_visible()
    problems = dialog(page).get_by_role("listitem")
    expect(problems).to_have_count(2)
    line = len(preview.text.splitlines()) + 2
    expect(problems.nth(0)).to_contain_text(f"Modules/10-questions.md:{line}:3")
    expect(problems.nth(0)).to_contain_text("encadré inconnu « quizz »")
    expect(problems.nth(0).locator("mark")).to_have_text("[!quizz]")
    expect(problems.nth(0)).to_contain_text("vouliez-vous dire « quiz » ?")
    # What the author has typed is shown, and does nothing.
    expect(problems.nth(1).locator("code")).to_have_text("> Pourquoi <b>ici</b> ?")
    expect(problems.nth(1).locator("b")).to_have_count(0)
    expect(heading).to_be_attached()
    expect_clean(page)

    preview.save(preview.text + "\nC’est mieux.\n")
    expect(page.get_by_text("C’est mieux.")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("complementary", name="Aperçu").get_by_role("button")).to_have_count(0)


def test_the_overlay_is_closed_by_escape_and_comes_back_with_the_next_error(preview: Edited, page: Page) -> None:
    page.goto(f"{preview.address}10-questions.html")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    preview.save(preview.text + WRONG)
    expect(dialog(page).get_by_role("button", name="Fermer")).to_be_focused()
    page.keyboard.press("Escape")
    expect(dialog(page)).to_be_hidden()
    badge = page.get_by_role("button", name="1 erreur et 1 avertissement")
    expect(badge).to_be_visible()
    expect_clean(page)
    # It stays closed on other pages, for it was read.
    page.get_by_role("link", name="Lire des textes").first.click()
    expect(badge).to_be_visible()
    expect(dialog(page)).to_be_hidden()
    badge.click()
    expect(dialog(page)).to_be_visible()
    dialog(page).get_by_role("button", name="Fermer").click()
    expect(dialog(page)).to_be_hidden()
    preview.save(preview.text + WRONG + WRONG.replace("nouvelle", "autre"))
    expect(page.get_by_role("dialog", name="2 erreurs")).to_be_visible()


def test_warnings_are_a_sign_in_the_corner(preview: Edited, page: Page) -> None:
    page.goto(f"{preview.address}10-questions.html")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    preview.save(preview.text + "\nUn mot <b>gras</b>.\n")
    badge = page.get_by_role("button", name="1 avertissement")
    expect(badge).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect_clean(page)
    badge.click()
    expect(page.get_by_role("dialog", name="1 avertissement")).to_contain_text("le HTML « <b> » est laissé de côté")
    expect_clean(page)


def test_a_course_that_is_wrong_from_the_start_recovers_by_itself(page: Page, tmp_path: Path) -> None:
    preview = Edited(tmp_path, added=WRONG)
    page.goto(preview.address)
    expect(dialog(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_text("Le cours n’est pas encore construit.")).to_be_visible()
    expect_clean(page)
    preview.save(preview.text)
    expect(page.get_by_role("heading", level=1, name="Cours d’exemple")).to_be_visible()
    page.close()
    preview.stop()


def test_a_page_that_is_no_more_comes_back(browser: Browser, preview: Edited) -> None:
    page = browser.new_page()
    page.goto(f"{preview.address}20-textes.html")
    expect(page.get_by_role("heading", level=1, name="Lire des textes")).to_be_visible()
    texts = preview.module.with_name("20-textes.md")
    texts.rename(texts.with_name("90-textes.md"))
    expect(page.get_by_text("Cette page n’est pas, ou n’est plus, dans le cours.")).to_be_visible()
    expect_clean(page)
    texts.with_name("90-textes.md").rename(texts)
    expect(page.get_by_role("heading", level=1, name="Lire des textes")).to_be_visible()
    page.close()


def test_a_preview_that_has_stopped_says_so_and_goes_on_when_started_again(
    browser: Browser, preview: Edited
) -> None:
    page = browser.new_page()
    page.goto(f"{preview.address}10-questions.html")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    preview.stop()
    expect(page.get_by_role("status").filter(has_text="Aperçu arrêté")).to_be_visible()
    preview.save(preview.text + "\nUne phrase nouvelle.\n")
    preview.start()
    expect(page.get_by_text("Une phrase nouvelle.")).to_be_visible()
    page.close()
