"""What stands in the course is found by its words, offline, and questions give nothing away."""

import json
import re
from pathlib import Path

import pytest
from conftest import build
from playwright.sync_api import Browser, Locator, Page, expect
from test_accessibility import expect_clean

COURSE = {
    "course.yml": "id: cours\ntitle: Publier une image\nlanguage: fr\n",
    "glossary.yml": "DICOM: Le format des images médicales.\nŒdème: Une enflure.\n",
    "10-secret.md": """---
title: Le secret médical
---
Rien n'est dit ici de l'accord.

## L'accord écrit

Le patient signe un **accord** avant l'été ; le médecin le garde.

> [!quiz] piege
> Où garder l'accord ?
>
> - [x] Au coffre
> - [ ] Nulle part

## Les cas d'œdème

Un œdème ne désigne personne, et `<script>` non plus.
""",
    "20-images.md": "---\ntitle: Les images\n---\n## Le format DICOM\n\n" + "Une image en dit plus qu'un texte. " * 40 + "Le tout début[^n].\n\n[^n]: Une note.\n",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("search")
    (folder / "Modules").mkdir()
    for name, text in COURSE.items():
        (folder / "Modules" / name).write_text(text)
    build(folder / "Modules", folder / "site")
    return folder / "site"


def opened(page: Page, site: Path, name: str = "index.html") -> Locator:
    page.goto((site / name).as_uri())
    page.get_by_role("button", name="Rechercher").click()
    dialog = page.get_by_role("dialog", name="Recherche dans le cours")
    expect(dialog.get_by_role("searchbox", name="Rechercher dans le cours")).to_be_focused()
    return dialog


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ("accord", ["L'accord écrit", "Le secret médical"]),
        ("ACCORD signé", ["L'accord écrit"]),
        ("l'accord ecrit", ["L'accord écrit"]),
        ("signe ete", ["L'accord écrit"]),
        ("medec", ["L'accord écrit"]),
        ("oedeme", ["Œdème", "Les cas d'œdème"]),
        ("œdème", ["Œdème", "Les cas d'œdème"]),
        ("dicom", ["DICOM", "Le format DICOM"]),
        ("<script>", ["Les cas d'œdème"]),
        ("coffre", []),
        ("edeme", []),
        ("secret", ["Le secret médical"]),
    ],
)
def test_words_are_found_by_their_beginnings(page: Page, site: Path, query: str, places: list[str]) -> None:
    dialog = opened(page, site)
    dialog.get_by_role("searchbox").fill(query)
    count = {0: "Aucun passage ne contient ces mots.", 1: "1 passage trouvé"}.get(len(places), f"{len(places)} passages trouvés")
    expect(dialog.get_by_role("status")).to_have_text(count)
    expect(dialog.locator("li strong")).to_have_text(places)


def test_the_words_stand_in_their_context(page: Page, site: Path) -> None:
    dialog = opened(page, site)
    dialog.get_by_role("searchbox").fill("debut")
    link = dialog.get_by_role("link", name="Le format DICOM")
    expect(link).to_contain_text(re.compile("^Le format DICOM Les images ….*texte. Le tout début.$"))
    expect(link.locator("mark")).to_have_text(["début"])


def test_the_keyboard_does_it_all(page: Page, site: Path) -> None:
    page.goto((site / "20-images.html").as_uri())
    page.keyboard.press("/")
    field = page.get_by_role("searchbox")
    expect(field).to_be_focused()
    page.keyboard.type("dicom")
    links = page.get_by_role("dialog").get_by_role("link")
    expect(links).to_have_count(2)
    page.keyboard.press("ArrowDown")
    expect(links.nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(field).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.keyboard.press("Control+k")
    expect(field).to_be_focused()
    page.keyboard.type("format")
    expect(page.get_by_role("dialog").get_by_role("status")).to_have_text("2 passages trouvés")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page).to_have_url(re.compile("(#le-format-dicom|glossary.html#g_dicom)$"))


def test_a_slash_that_is_typed_is_a_slash(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/30-autres-questions.html")
    gap = page.get_by_role("textbox").first
    gap.press("/")
    expect(gap).to_have_value("/")
    expect(page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_dialog_has_no_fault_of_accessibility(page: Page, site: Path, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    dialog = opened(page, site, "10-secret.html")
    for query in ("", "accord", "zzz"):
        dialog.get_by_role("searchbox").fill(query)
        expect(dialog.get_by_role("status")).not_to_be_empty()
        expect_clean(page)


def test_it_works_over_http_too(page: Page, http_origin: str) -> None:
    page.goto(f"{http_origin}/modules/index.html")
    page.get_by_role("button", name="Rechercher").click()
    page.get_by_role("searchbox").fill("secret")
    expect(page.get_by_role("dialog").get_by_role("link").first).to_be_visible()


def test_without_a_script_nothing_is_offered(browser: Browser, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "index.html").as_uri())
    expect(page.get_by_role("button", name="Rechercher")).to_be_hidden()
    context.close()


def test_the_index_is_hardly_larger_than_its_texts(sites: Path) -> None:
    file = sites / "modules" / "assets" / "texts.js"
    texts = json.loads(re.sub(r",\n\];\n$", "]", file.read_text().removeprefix("window.atelierTexts = ")).removesuffix(";\n"))
    plain = sum(len("".join([title, *sections]).encode()) for _, title, sections in texts)
    assert file.stat().st_size <= 1.15 * plain
