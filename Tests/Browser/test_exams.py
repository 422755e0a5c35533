"""Assessments and surveys as pages: the questions are there, and of an assessment not one answer."""

import pytest
from conftest import question
from playwright.sync_api import Browser, Page, expect

ASSESSMENTS = ["20-avant", "90-evaluation"]
# What is said of answers, in feedback, explanations and keys.
MARKING = ["Remarque sur", "Motif d", "Juste", "Faux", "Réponses", "1978"]


@pytest.fixture
def plain(browser: Browser):
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def expect_no_marking(page: Page) -> None:
    text = page.locator("main").inner_text()
    assert "Quelle est la capitale de la France" in text
    assert "La loi Informatique et libertés date de" in text
    assert [words for words in MARKING if words in text] == []


@pytest.mark.parametrize("name", ASSESSMENTS)
def test_without_scripts_questions_are_read_and_no_answer(plain: Page, folder: str, name: str) -> None:
    plain.goto(f"{folder}/exams/{name}.html")
    expect(plain.get_by_text("ne peut être ni passée ni corrigée ici")).to_be_visible()
    expect(plain.locator("quiz-question")).to_have_count(5)
    for summary in plain.locator("summary").all():
        summary.click()
    expect(plain.get_by_text("Un fleuve y coule.")).to_be_visible()
    expect_no_marking(plain)


@pytest.mark.parametrize("name", ASSESSMENTS)
def test_without_styles_either(plain: Page, folder: str, name: str) -> None:
    plain.route("**/*.css", lambda route: route.abort())
    plain.goto(f"{folder}/exams/{name}.html")
    expect_no_marking(plain)


def test_no_answer_goes_onto_paper(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exams/90-evaluation.html")
    page.emulate_media(media="print")
    expect_no_marking(page)


def test_the_answers_wait_for_the_end(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exams/20-avant.html")
    frame = page.locator("quiz-assessment")
    expect(frame).to_have_attribute("data-bank", "90-evaluation")
    expect(frame).to_have_attribute("data-draw", "2")
    expect(frame).to_have_attribute("data-anchors", "capitale")
    right = frame.locator("template.answers").first.evaluate(
        "(answers) => answers.content.querySelector('[data-correct=true]').dataset.option"
    )
    page.get_by_role("button", name="Commencer").click()
    expect(question(page, "Quelle est la capitale").get_by_label("Paris")).to_have_attribute("value", right)


def test_what_an_assessment_asks_for_stands_at_its_head(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exams/90-evaluation.html")
    facts = page.locator(".facts li")
    expect(facts).to_have_text(["Évaluation", "3 questions tirées parmi 5", "réussie à partir de 70\u00a0%", "2 essais"])


def test_a_survey_is_answered_by_mouse_and_keyboard(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exams/95-avis.html")
    page.get_by_role("checkbox", name="Un collègue").check()
    page.get_by_role("checkbox", name="Un courriel").check()
    page.get_by_role("radio", name="Oui").check()
    scale = page.get_by_role("group", name="Recommanderiez-vous ce cours")
    scale.get_by_role("radio", name="1 – certainement pas").focus()
    page.keyboard.press("ArrowRight")
    expect(scale.get_by_role("radio", name="2", exact=True)).to_be_checked()
    expect(scale.get_by_role("radio", name="5 – certainement")).to_be_visible()
    text = page.get_by_role("group", name="Que changer").get_by_role("textbox", name="Votre réponse")
    text.fill("Rien.")
    expect(text).to_have_attribute("maxlength", "2000")
    expect(page.get_by_text("Les réponses au sondage sont anonymes")).to_be_visible()


def test_a_scale_fits_a_small_screen(page: Page, folder: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{folder}/exams/10-lecon.html")
    numbers = page.locator(".scale label")
    expect(numbers).to_have_count(11)
    boxes = [label.bounding_box() for label in numbers.all()]
    assert all(box and box["width"] >= 24 and box["x"] + box["width"] <= 320 for box in boxes)
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_what_is_for_the_trainer_is_nowhere(sites) -> None:
    for file in (sites / "exams").glob("*.html"):
        assert "Réservé au formateur" not in file.read_text()
