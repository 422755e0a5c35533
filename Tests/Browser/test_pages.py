"""What holds for every page: landmarks, links, room on a small screen, nothing asked of another place."""

from html.parser import HTMLParser
from pathlib import Path

import pytest
from conftest import question
from playwright.sync_api import Page, expect


POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)


def addresses(sites: Path) -> list[str]:
    return sorted(str(file.relative_to(sites)) for file in sites.glob("*/*.html"))


def test_every_page_loads_without_a_fault(page: Page, sites: Path, origin: str) -> None:
    # The page fixture counts as a fault: an error in the console, a violation of the policy, a request elsewhere.
    for address in addresses(sites):
        page.goto(f"{origin}/{address}")
        policy = page.locator("head > meta[charset] + meta[http-equiv=Content-Security-Policy]")
        expect(policy).to_have_attribute("content", POLICY)
        expect(page.locator("html")).to_have_attribute("lang", "en" if "english" in address else "fr")


def test_every_page_has_its_landmarks_and_a_name_for_each(page: Page, sites: Path, folder: str) -> None:
    for address in addresses(sites):
        page.goto(f"{folder}/{address}")
        for landmark in ("banner", "main", "contentinfo"):
            expect(page.get_by_role(landmark)).to_have_count(1)
        expect(page.get_by_role("heading", level=1)).to_have_count(1)
        names = [nav.get_attribute("aria-label") for nav in page.get_by_role("navigation").all()]
        assert all(names), address
        assert len(set(names)) == len(names), address


class Markup(HTMLParser):
    """A page as it is before any script runs: its tags with their attributes, and its title."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.title = ""
        self.feed(file.read_text())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] == "title":
            self.title += data


def test_titles_are_unique(sites: Path) -> None:
    for site in sites.iterdir():
        titles = [Markup(file).title for file in site.glob("*.html")]
        assert all(titles)
        assert len(set(titles)) == len(titles)


def test_the_way_through_the_course(page: Page, origin: str) -> None:
    page.goto(f"{origin}/questions/index.html")
    page.get_by_role("link", name="Commencer le premier module").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Répondre aux questions")
    modules = page.get_by_role("navigation", name="Modules", exact=True)
    expect(modules.locator("[aria-current=page]")).to_have_text("1 Répondre aux questions 5 min 0 sur 3 questions traitées")
    neighbours = page.get_by_role("navigation", name="Modules précédent et suivant")
    expect(neighbours.get_by_role("link")).to_have_count(1)
    neighbours.get_by_role("link", name="Lire des textes").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Lire des textes")
    outline = page.get_by_role("navigation", name="Dans ce module")
    outline.get_by_role("link", name="Textes larges").click()
    expect(page.get_by_role("heading", name="Textes larges")).to_be_in_viewport()
    neighbours.get_by_role("link", name="Répondre aux questions").click()
    page.get_by_role("banner").get_by_role("link", name="Cours d’exemple").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Cours d’exemple")


def test_provenance_is_told(page: Page, folder: str) -> None:
    page.goto(f"{folder}/modules/index.html")
    page.get_by_role("link", name="Commencer le premier module").click()
    expect(page.get_by_text("Sources lues jusqu’au 20 novembre 2026.")).to_be_visible()
    expect(page.get_by_text("Aucune personne nommée n’a encore vérifié ce module.")).to_be_visible()


def test_callouts_say_what_they_are(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/20-textes.html")
    callouts = page.get_by_role("note")
    titles = ["Note", "Conseil – Un conseil avec son titre", "Attention", "Exemple", "Définition", "L’essentiel"]
    expect(callouts.locator(".callout-title")).to_have_text(titles)
    marks = callouts.locator(".callout-title").evaluate_all(
        "(titles) => titles.map((title) => getComputedStyle(title, '::before').maskPosition)"
    )
    assert len(set(marks)) == len(titles)


def test_nothing_is_wider_than_the_screen(page: Page, sites: Path, folder: str) -> None:
    for address in addresses(sites):
        page.goto(f"{folder}/{address}")
        for card in page.locator("quiz-question:not(quiz-assessment *)").filter(has=page.locator(".options")).all()[:2]:
            card.locator("input").first.check()
            card.get_by_role("button").first.click()
        for width in (320, 360, 820, 1280):
            page.set_viewport_size({"width": width, "height": 640})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, address


def test_targets_are_large_enough_for_a_thumb(page: Page, folder: str) -> None:
    page.set_viewport_size({"width": 360, "height": 640})
    page.goto(f"{folder}/questions/10-questions.html")
    card = question(page, "Quels nombres sont pairs")
    card.locator("input").first.check()
    card.get_by_role("button").first.click()
    targets = page.locator("button, summary, quiz-question label, nav a, .skip-link").filter(visible=True).all()
    assert len(targets) > 20
    for target in targets:
        box = target.bounding_box()
        assert box is not None
        assert box["height"] >= 44, target.inner_text()


def test_focus_is_seen(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/10-questions.html")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Aller au contenu")).to_be_in_viewport()
    for focused in (page.locator(":focus"), page.get_by_role("button", name="Vérifier").first):
        focused.focus()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        expect(focused).to_have_css("outline-style", "solid")
        expect(focused).to_have_css("outline-width", "3px")
    # The whole row of an option bears the outline of its box.
    page.get_by_label("Lyon").focus()
    page.keyboard.press("Space")
    row = page.get_by_role("listitem").filter(has=page.get_by_label("Lyon"))
    expect(row).to_have_css("outline-width", "3px")


def test_motion_stops_when_asked(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/10-questions.html")
    expect(page.locator("html")).to_have_css("scroll-behavior", "smooth")
    page.emulate_media(reduced_motion="reduce")
    expect(page.locator("html")).to_have_css("scroll-behavior", "auto")


def test_links_are_relative_and_name_a_file(sites: Path) -> None:
    for address in addresses(sites):
        for tag, attributes in Markup(sites / address).tags:
            assert not {"integrity", "style"} & attributes.keys(), address
            is_data = attributes.get("type") == "application/json"
            assert tag != "script" or is_data or (attributes.get("src") and attributes.get("type") != "module"), address
            target = attributes.get("href") or attributes.get("src") or "#"
            if target.startswith(("https://", "mailto:", "tel:", "#")):
                continue
            file = (sites / address).parent / target.partition("#")[0]
            assert file.is_file(), f"{address}: {target}"
            assert not target.startswith(("/", "http:")), f"{address}: {target}"


@pytest.mark.parametrize("width", [1040, 1200, 1280])
def test_the_outline_never_covers_the_text(page: Page, folder: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    page.goto(f"{folder}/blocks/10-blocs.html")
    page.get_by_role("figure").last.scroll_into_view_if_needed()
    outline = page.get_by_role("navigation", name="Dans ce module").bounding_box()
    text = page.locator(".prose").bounding_box()
    assert outline and text
    assert outline["x"] >= text["x"] + text["width"] or outline["y"] + outline["height"] <= text["y"]
