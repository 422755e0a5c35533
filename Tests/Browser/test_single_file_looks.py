"""The whole course as one file, looked at: accessible, valid, a book where no script works, and on paper."""

import re
from pathlib import Path

import pytest
from conftest import SINGLE_FILES
from playwright.sync_api import Browser, Page, expect
from test_accessibility import expect_clean
from test_html import check
from test_print import page_count
from test_single_file import go, heading

pytestmark = pytest.mark.usefixtures("single")


@pytest.mark.parametrize(("name", "scheme"), [*((name, "light") for name in SINGLE_FILES), ("questions", "dark")])
def test_no_page_has_a_fault_of_accessibility(page: Page, folder: str, name: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto(f"{folder}/single/files/{name}.html")
    hrefs = page.get_by_role("navigation").get_by_role("link").evaluate_all("(links) => links.map((link) => link.getAttribute('href'))")
    for href in dict.fromkeys(href for href in hrefs if href != "#page_nav"):
        page.evaluate("(hash) => { location.hash = hash; }", href)
        expect(page.locator(f".single-page[id='{href[1:]}']")).to_be_visible()
        expect_clean(page)


def test_the_file_is_valid(single: Path, tmp_path: Path) -> None:
    # Between them they have every kind of page.
    for name in ("modules", "questions", "exchange"):
        file = single / f"{name}.html"
        # The checker of 2020 knows too little of style sheets, which it reads only where they are in a page.
        (tmp_path / file.name).write_text(re.sub("(<style[^>]*>).*?(</style>)", r"\1\2", file.read_text(), flags=re.DOTALL))
    assert check(tmp_path) == []


def test_without_scripts_it_reads_as_a_book(browser: Browser, folder: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{folder}/single/files/results.html")
    for page_heading in page.get_by_role("heading", level=1).all():
        expect(page_heading).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_count(8)
    expect(page.get_by_text("ni corrigées ni enregistrées").first).to_be_visible()
    go(page, "Bilan")
    expect(heading(page, "Bilan")).to_be_in_viewport()
    page.get_by_role("link", name="Mes résultats").click()
    expect(heading(page, "Mes résultats")).to_be_in_viewport()
    context.close()


def test_on_paper_only_the_page_that_is_shown(page: Page, folder: str) -> None:
    for place, alone in (("", "index.html"), ("#10-choisir-ses-plateformes", "10-choisir-ses-plateformes.html")):
        page.goto(f"{folder}/single/files/modules.html{place}")
        shown = page_count(page.pdf(prefer_css_page_size=True))
        page.goto(f"{folder}/modules/{alone}")
        assert page_count(page.pdf(prefer_css_page_size=True)) == shown
