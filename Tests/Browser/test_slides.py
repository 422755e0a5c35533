"""A module projected: going through it, the speaker's window, what is too much for a slide, paper."""

import subprocess
from pathlib import Path

import pytest
from conftest import watch
from playwright.sync_api import Browser, Locator, Page, expect

SLIDES = "slides/10-projeter-presentation.html"


def present(page: Page, place: str, slide: int = 1) -> None:
    page.set_viewport_size({"width": 1280, "height": 720})
    page.goto(f"{place}#s_{slide}")


def expect_slide(page: Page, number: int) -> Locator:
    slide = page.get_by_role("region", name=f"Diapositive {number} sur ")
    expect(slide).to_be_visible()
    expect(page.locator(".slide").filter(visible=True)).to_have_count(1)
    expect(page).to_have_url(page.url.split("#")[0] + f"#s_{number}")
    return slide


def test_keys_go_through_the_slides_and_the_address_keeps_the_place(page: Page, trainer: str) -> None:
    present(page, f"{trainer}/{SLIDES}")
    expect(expect_slide(page, 1).get_by_role("heading", name="Projeter")).to_be_visible()
    expect(page.get_by_text("Montrer l’essentiel")).to_be_visible()
    for key, number in [("ArrowRight", 2), (" ", 3), ("PageDown", 4), ("ArrowLeft", 3), ("PageUp", 2), ("End", 7), ("ArrowRight", 7), ("Home", 1), ("ArrowLeft", 1), ("ArrowDown", 2)]:
        page.keyboard.press(key)
        expect_slide(page, number)
    expect(page.get_by_role("status").filter(has_text="Diapositive 2 sur 7. Premier pas")).to_have_count(1)
    page.reload()
    expect(expect_slide(page, 2).get_by_role("heading", name="Premier pas")).to_be_visible()


def test_buttons_do_the_same_without_a_keyboard(page: Page, trainer_folder: str) -> None:
    present(page, f"{trainer_folder}/{SLIDES}")
    bar = page.get_by_role("navigation", name="Commandes de la présentation")
    bar.get_by_role("button", name="Suivante").click()
    expect_slide(page, 2)
    bar.get_by_role("button", name="Précédente").click()
    expect_slide(page, 1)
    bar.get_by_role("link", name="Module").click()
    page.get_by_role("link", name="Présenter ce module").click()
    expect_slide(page, 1)


def test_prose_is_said_and_not_shown(page: Page, trainer_folder: str) -> None:
    present(page, f"{trainer_folder}/{SLIDES}", 2)
    slide = expect_slide(page, 2)
    expect(slide.get_by_role("listitem").filter(visible=True)).to_have_text(["Montrer", "Taire"])
    expect(page.get_by_text("et ne se lit pas")).to_be_hidden()
    page.keyboard.press("n")
    notes = slide.get_by_role("group", name="Notes")
    for said in ("et ne se lit pas", "Attendez le silence.", "Taire : le reste."):
        expect(notes.get_by_text(said)).to_be_visible()
    expect(page.get_by_role("button", name="Notes", exact=True)).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("n")
    expect(notes).to_be_hidden()


def test_links_lead_to_the_slide_that_holds_their_place(page: Page, trainer_folder: str) -> None:
    present(page, f"{trainer_folder}/{SLIDES}", 2)
    page.keyboard.press("n")
    page.get_by_role("link", name="au vote").click()
    expect_slide(page, 3)
    page.goto(f"{trainer_folder}/{SLIDES}#n_1")
    expect_slide(page, 7)
    expect(page.get_by_text("Une source.")).to_be_visible()


def test_an_address_that_names_no_slide_begins_at_the_first(page: Page, trainer_folder: str) -> None:
    for place in ("nulle-part", "50%"):
        page.goto("about:blank")
        page.goto(f"{trainer_folder}/{SLIDES}#{place}")
        expect_slide(page, 1)


def test_the_speakers_window_and_the_projected_one_follow_each_other(page: Page, trainer: str) -> None:
    present(page, f"{trainer}/{SLIDES}", 2)
    with page.expect_popup() as opening:
        page.keyboard.press("w")
    speaker = opening.value
    faults = watch(speaker)
    expect(expect_slide(speaker, 2).get_by_text("Attendez le silence.")).to_be_visible()
    expect(speaker.get_by_role("complementary", name="Pour vous")).to_contain_text("Ensuite Au vote")
    page.keyboard.press("ArrowRight")
    expect_slide(speaker, 3)
    speaker.keyboard.press("ArrowRight")
    expect_slide(page, 4)
    speaker.keyboard.press("b")
    speaker.keyboard.press("b")
    expect(page.get_by_text("2 mains levées")).to_be_visible()
    speaker.keyboard.press("r")
    expect(page.get_by_text("Juste", exact=True).filter(visible=True)).to_have_count(1)
    # Reloaded, the projected window finds the speaker's again as soon as it speaks.
    page.reload()
    speaker.keyboard.press("ArrowLeft")
    expect_slide(page, 3)
    page.keyboard.press("End")
    expect_slide(speaker, 7)
    assert faults == []


def test_a_page_of_another_origin_moves_no_slides(browser: Browser, http_origin: str, _trainer_sites: None) -> None:
    deck = f"{http_origin}/trainer/{SLIDES}"
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{http_origin.replace('127.0.0.1', 'localhost')}/trainer/index.html")
    with page.expect_popup() as opening:
        page.evaluate("address => { window.deck = open(address); }", f"{deck}#s_2")
    projected = opening.value
    expect_slide(projected, 2)
    # It is heard after the page's own script, so by then the message was followed, or was not.
    projected.evaluate("() => { window.heard = new Promise((resolve) => addEventListener('message', resolve, { once: true })); }")
    state = {"slide": 4, "black": True, "polls": {}}
    message = {"atelier": deck.removeprefix(http_origin), "kind": "state", "state": state}
    page.evaluate("message => { window.deck.postMessage(message, '*'); }", message)
    projected.evaluate("window.heard.then(() => true)")
    expect_slide(projected, 2)
    projected.keyboard.press("ArrowRight")
    expect_slide(projected, 3)
    context.close()


def test_a_blocked_window_is_said(page: Page, trainer_folder: str) -> None:
    page.add_init_script("window.open = () => null")
    present(page, f"{trainer_folder}/{SLIDES}")
    page.get_by_role("button", name="Notes à part").click()
    expect(page.get_by_role("alert")).to_contain_text("a bloqué la fenêtre des notes")


def test_black_light_and_help(page: Page, trainer_folder: str) -> None:
    present(page, f"{trainer_folder}/{SLIDES}", 2)
    page.keyboard.press("b")
    expect(page.locator(".slide").filter(visible=True)).to_have_count(0)
    expect(page.locator("body")).to_have_css("background-color", "rgb(0, 0, 0)")
    page.keyboard.press(".")
    expect_slide(page, 2)
    expect(page.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
    page.keyboard.press("t")
    expect(page.locator("body")).to_have_css("background-color", "rgb(18, 23, 27)")
    page.keyboard.press("?")
    help_ = page.get_by_role("dialog", name="Au clavier")
    expect(help_).to_be_visible()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Escape")
    expect(help_).to_be_hidden()
    page.get_by_role("button", name="Aide").click()
    help_.get_by_role("button", name="Fermer").click()
    expect(help_).to_be_hidden()
    expect_slide(page, 2)


def test_full_screen_is_the_slide_alone(page: Page, trainer_folder: str) -> None:
    present(page, f"{trainer_folder}/{SLIDES}", 2)
    page.keyboard.press("f")
    page.locator(":root:fullscreen").wait_for()
    page.keyboard.press("f")
    expect(page.locator(":root:fullscreen")).to_have_count(0)


def test_slides_are_light_where_the_computer_prefers_dark(page: Page, trainer_folder: str) -> None:
    page.emulate_media(color_scheme="dark")
    present(page, f"{trainer_folder}/{SLIDES}", 2)
    expect(page.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
    expect(page.get_by_role("heading", name="Premier pas")).to_have_css("color", "rgb(26, 33, 38)")


def test_what_is_little_is_made_larger_but_for_its_heading(page: Page, trainer_folder: str) -> None:
    present(page, f"{trainer_folder}/{SLIDES}", 2)
    expect(page.locator("#s_2")).to_have_attribute("data-fit", "1.3")
    zooms = "(element) => element.currentCSSZoom"
    assert page.get_by_role("listitem").filter(visible=True).first.evaluate(zooms) == pytest.approx(1.3)
    assert page.get_by_role("heading", name="Premier pas").evaluate(zooms) == 1


def test_what_is_too_much_is_made_smaller_down_to_a_bound_and_then_scrolled(page: Page, trainer_folder: str) -> None:
    present(page, f"{trainer_folder}/{SLIDES}", 6)
    page.goto(f"{trainer_folder}/{SLIDES}#s_6")
    reduced = page.locator("#s_6")
    assert 0.6 <= float(reduced.get_attribute("data-fit") or 0) < 1
    expect(reduced.get_by_role("listitem").last).to_be_in_viewport(ratio=1)
    page.goto(f"{trainer_folder}/{SLIDES}#s_7")
    expect(page.locator("#s_7")).to_have_attribute("data-fit", "0.6")
    frame = page.locator("#s_7 .slide-fit")
    expect(frame).to_have_attribute("tabindex", "0")
    frame.focus()
    page.keyboard.press("End")
    expect_slide(page, 7)
    # It gets there smoothly: this ends when the last line is seen, or not at all.
    frame.evaluate("""(frame) => new Promise((done) => {
      const look = () => (frame.scrollTop + frame.clientHeight >= frame.scrollHeight - 1 ? done() : requestAnimationFrame(look));
      look();
    })""")


# Goes through all slides by the key; what is beyond the frame of each, in pixels.
CUTS = """() => [...document.querySelectorAll(".slide")].map((slide) => {
  const frame = slide.querySelector(".slide-fit");
  const isShown = slide.checkVisibility();
  const cut = Math.max(frame.scrollHeight - frame.clientHeight, frame.scrollWidth - frame.clientWidth);
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", bubbles: true }));
  return isShown ? cut : Infinity;
})"""


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1024, 768)])
def test_nothing_is_cut_in_any_shape_of_screen(page: Page, trainer_folder: str, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    for module in ("modules/30-deontologie-et-droit", "blocks/10-blocs", "questions/30-autres-questions"):
        page.goto(f"{trainer_folder}/{module}-presentation.html")
        expect(page.locator("[data-current]")).to_have_count(1)
        cuts = page.evaluate(CUTS)
        assert len(cuts) > 3
        assert max(cuts) <= 1, (module, cuts)


def test_paper_has_a_slide_a_page_with_its_notes(page: Page, trainer_folder: str, tmp_path: Path) -> None:
    present(page, f"{trainer_folder}/{SLIDES}")
    expect_slide(page, 1)
    file = tmp_path / "slides.pdf"
    page.pdf(path=file, prefer_css_page_size=True)
    text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout
    sheets = [" ".join(sheet.split()) for sheet in text.split("\f")]
    assert "Premier pas" in sheets[1] and "Attendez le silence." in sheets[1]
    assert "Quelle est la capitale" in sheets[3] and "La Seine y coule." in sheets[3]
    assert all("ne pas diffuser" in sheet for sheet in sheets[:-1])
    assert "Suivante" not in text


def test_without_scripts_all_is_there_to_read(browser: Browser, trainer_folder: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{trainer_folder}/{SLIDES}")
    expect(page.get_by_role("region", name="Diapositive ").filter(visible=True)).to_have_count(7)
    for text in ("Attendez le silence.", "La Seine y coule.", "ne pas diffuser"):
        expect(page.get_by_text(text)).to_be_visible()
    expect(page.get_by_role("button").filter(visible=True)).to_have_count(0)
    context.close()
