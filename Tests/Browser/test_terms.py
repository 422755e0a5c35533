"""Terms, whose definitions open where they stand, and notes: by mouse, keyboard and touch, with and without scripts."""

import pytest
from conftest import watch
from playwright.sync_api import Browser, Page, expect
from test_accessibility import expect_clean

PAGE = "terms/10-termes.html"


@pytest.fixture
def module(page: Page, folder: str) -> Page:
    page.goto(f"{folder}/{PAGE}")
    return page


def test_a_definition_opens_in_place_and_closes_again(module: Page) -> None:
    term = module.get_by_role("link", name="secret médical")
    definition = module.get_by_role("dialog", name="secret médical")
    expect(definition).to_be_hidden()
    term.click()
    expect(definition).to_be_visible()
    expect(definition).to_contain_text("Ce que le patient confie")
    assert "glossary" not in module.url
    module.get_by_text("c’est le numéro 9").click()
    expect(definition).to_be_hidden()


def test_a_definition_stands_by_its_term(module: Page) -> None:
    for name in ("secret médical", "métadonnée"):
        term = module.get_by_role("link", name=name)
        term.click()
        definition = module.get_by_role("dialog", name=name)
        expect(definition).to_be_in_viewport(ratio=1)
        near, box = term.bounding_box(), definition.bounding_box()
        assert near and box
        gap = max(box["y"] - near["y"] - near["height"], near["y"] - box["y"] - box["height"])
        assert 0 <= gap < 20
        module.keyboard.press("Escape")


def test_the_keyboard_opens_it_and_comes_back(module: Page) -> None:
    term = module.get_by_role("link", name="fichier DICOM")
    term.focus()
    module.keyboard.press("Enter")
    definition = module.get_by_role("dialog", name="DICOM")
    expect(definition).to_be_focused()
    module.keyboard.press("Tab")
    expect(definition.get_by_role("link", name="la suite")).to_be_focused()
    module.keyboard.press("Escape")
    expect(definition).to_be_hidden()
    expect(term).to_be_focused()


def test_a_click_for_another_tab_is_left_alone(module: Page) -> None:
    with module.context.expect_page() as opened:
        module.get_by_role("link", name="secret médical").click(modifiers=["Control"])
    expect(opened.value.get_by_role("heading", level=1)).to_have_text("Glossaire")


def test_by_touch_on_a_telephone(browser: Browser, folder: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 640}, has_touch=True, is_mobile=True)
    page = context.new_page()
    faults = watch(page)
    page.goto(f"{folder}/{PAGE}")
    page.get_by_role("link", name="fichier DICOM").tap()
    expect(page.get_by_role("dialog", name="DICOM")).to_be_in_viewport(ratio=1)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.get_by_text("c’est le numéro 9").tap()
    expect(page.get_by_role("dialog", name="DICOM")).to_be_hidden()
    context.close()
    assert faults == []


@pytest.mark.parametrize("old", [False, True])
def test_else_the_link_leads_to_the_glossary(browser: Browser, folder: str, old: bool) -> None:
    """Without scripts, and in a browser that knows no popovers."""
    context = browser.new_context(java_script_enabled=old)
    page = context.new_page()
    if old:
        page.add_init_script("delete HTMLElement.prototype.showPopover;")
    page.goto(f"{folder}/{PAGE}")
    page.get_by_role("link", name="métadonnée").click()
    expect(page).to_have_url(f"{folder}/terms/glossary.html#g_metadonnee")
    expect(page.get_by_text("Ce qu’un fichier dit de lui-même")).to_be_visible()
    expect(page.get_by_role("navigation", name="Navigation du cours").get_by_role("link", name="Glossaire")).to_have_attribute(
        "aria-current", "page"
    )
    context.close()


def test_the_glossary_lists_every_term(page: Page, folder: str) -> None:
    page.goto(f"{folder}/terms/index.html")
    page.get_by_role("link", name="Glossaire").click()
    expect(page.locator("dt")).to_have_text(["DICOM", "métadonnée", "secret médical"])
    page.get_by_role("link", name="la suite").click()
    expect(page).to_have_url(f"{folder}/terms/10-termes.html#les-notes")


def test_notes_lead_there_and_back(module: Page) -> None:
    module.get_by_role("link", name="Note 2", exact=True).click()
    note = module.get_by_role("listitem").filter(has_text="date de naissance")
    expect(note).to_be_in_viewport()
    note.get_by_role("link", name="Retour à l’appel de la note 2").click()
    expect(module.get_by_role("link", name="Note 2", exact=True)).to_be_in_viewport()
    expect(module.get_by_role("link", name="Retour à l’appel 2 de la note 1")).to_have_count(1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_open_definition_is_accessible(page: Page, folder: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{folder}/{PAGE}")
    page.get_by_role("link", name="fichier DICOM").click()
    expect(page.get_by_role("dialog", name="DICOM")).to_be_visible()
    expect_clean(page)
