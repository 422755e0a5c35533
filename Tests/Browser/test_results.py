"""My results: what was answered, what to look at again, what is left to do."""

import re

import pytest
from conftest import answer, question
from playwright.sync_api import Browser, Locator, Page, expect
from test_accessibility import expect_clean
from test_assessment import finish, press
from test_print import page_count

LESSON = "results/10-lecon.html"
EXAM = "results/90-bilan.html"
RESULTS = "results/results.html"


def module(page: Page, title: str) -> Locator:
    """What the page says of a module."""
    return page.get_by_role("region", name="Module par module").locator("section").filter(has=page.get_by_role("heading", name=title))


def overview(page: Page) -> Locator:
    return page.get_by_role("region", name="Vue d’ensemble")


def plan(page: Page) -> Locator:
    return page.get_by_role("region", name="Mon plan d’action")


def missed(page: Page, prompt: str) -> Locator:
    return page.get_by_role("listitem").filter(has=page.get_by_role("link", name=prompt)).filter(visible=True)


def check(page: Page, prompt: str) -> None:
    card = question(page, prompt)
    card.get_by_role("button", name="Vérifier").click()
    expect(card.get_by_text("Enregistré", exact=True)).to_be_visible()


def answer_some(page: Page, origin: str) -> None:
    """One right, one half right, one wrong, one not at all."""
    page.goto(f"{origin}/{LESSON}")
    page.get_by_label("Non").check()
    check(page, "Peut-on publier")
    page.get_by_label("Le nom").check()
    check(page, "Que faut-il effacer")
    page.get_by_role("textbox").fill("1999")
    check(page, "Écrivez")


def sit(page: Page, address: str, *options: str) -> None:
    page.goto(address)
    page.get_by_role("button", name=re.compile("^(Commencer|Recommencer)$")).click()
    expect(page.get_by_role("button", name="Terminer")).to_be_visible()
    for option in options:
        page.get_by_label(option).check()
    finish(page)
    expect(page.get_by_role("heading", name="Résultat")).to_be_visible()


def keep(page: Page, *records: dict) -> None:
    """Puts records into the store, as another build of the course may have left them."""
    page.evaluate(
        """async (all) => {
          for (const [name, content] of all) {
            await store.update(`resultats/${name}`, () => ({ ...content, version: 1, at: "2026-06-09T10:00:00.000Z" }));
          }
        }""",
        [[f"answer/{record['question']}", record] for record in records],
    )


def test_nothing_answered_yet_is_said_plainly(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{RESULTS}")
    expect(overview(page)).to_contain_text("Vous n’avez encore répondu à aucune question")
    expect(page.get_by_role("img")).to_have_count(0)
    expect(module(page, "Une leçon")).to_contain_text("Aucune réponse pour l’instant.")
    expect(module(page, "Bilan")).to_contain_text("Pas encore passée.")
    expect(page.get_by_text("cette page liste les questions")).to_have_count(0)


def test_scores_and_what_to_review(page: Page, origin: str) -> None:
    answer_some(page, origin)
    page.get_by_role("link", name="Mes résultats").click()
    lesson = module(page, "Une leçon")
    expect(lesson).to_contain_text("2 points sur 5, soit 40\u00a0%")
    expect(lesson).to_contain_text("3 réponses sur 4")
    expect(missed(page, "Que faut-il effacer")).to_contain_text("En partie juste.")
    expect(missed(page, "La loi date de […].")).to_contain_text("Faux.")
    expect(missed(page, "Peut-on publier une radiographie")).to_have_count(0)
    expect(missed(page, "Que fait-on d'abord")).to_have_count(0)
    lesson.get_by_text("Une question sans réponse").click()
    expect(missed(page, "Que fait-on d'abord")).to_be_visible()
    expect(page.get_by_role("img", name="Progression par module\u00a0: 3 réponses sur 8")).to_be_visible()
    for entry in ("Justes\u00a0: 1", "En partie justes\u00a0: 1", "Fausses\u00a0: 1", "Sans réponse\u00a0: 5"):
        expect(overview(page).get_by_text(entry, exact=True)).to_be_visible()


def test_links_lead_to_the_question_and_to_the_passage(page: Page, origin: str) -> None:
    answer_some(page, origin)
    page.goto(f"{origin}/{RESULTS}")
    missed(page, "Que faut-il effacer").get_by_role("link", name="Relire le passage").click()
    expect(page).to_have_url(f"{origin}/results/20-autre.html#effacer")
    page.goto(f"{origin}/{RESULTS}")
    missed(page, "La loi").get_by_role("link", name="La loi").click()
    expect(page).to_have_url(f"{origin}/{LESSON}#q_loi")


def test_the_last_answer_counts(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{LESSON}")
    answer(question(page, "Peut-on publier"), "Oui")
    answer(question(page, "Peut-on publier"), "Non")
    expect(question(page, "Peut-on publier").get_by_text("Enregistré", exact=True)).to_be_visible()
    page.goto(f"{folder}/{RESULTS}")
    expect(module(page, "Une leçon")).to_contain_text("1 point sur 5, soit 20\u00a0%")
    expect(module(page, "Une leçon")).to_contain_text("Toutes les réponses données sont justes.")


def test_the_best_attempt_counts_with_its_pass_mark(page: Page, folder: str) -> None:
    sit(page, f"{folder}/{EXAM}", "Avec un accord", "Après")
    page.goto(f"{folder}/{RESULTS}")
    exam = module(page, "Bilan").last
    expect(exam).to_contain_text("2 points sur 3, soit 66\u00a0%")
    expect(exam).to_contain_text("il fallait 70\u00a0% des points.")
    expect(missed(page, "Quand demander")).to_contain_text("Faux.")
    expect(module(page, "Avant la formation")).to_contain_text("Pas encore passée.")
    sit(page, f"{folder}/{EXAM}", "Avec un accord", "Avant")
    sit(page, f"{folder}/{EXAM}", "Toujours")
    page.goto(f"{folder}/{RESULTS}")
    expect(exam).to_contain_text("3 points sur 3, soit 100\u00a0%")
    expect(exam).to_contain_text("Évaluation réussie")
    expect(exam).to_contain_text("Meilleur de 3 essais")
    expect(exam).to_contain_text("Toutes les réponses données sont justes.")


def test_an_assessment_with_borrowed_questions_has_its_own_score(page: Page, folder: str) -> None:
    sit(page, f"{folder}/results/80-avant.html", "Toujours")
    page.goto(f"{folder}/{RESULTS}")
    before = module(page, "Avant la formation")
    expect(before).to_contain_text("0 point sur 3, soit 0\u00a0%")
    expect(before.get_by_role("listitem").filter(has_text="Sans réponse.")).to_contain_text("Quand demander")
    before.get_by_role("link", name="Peut-on publier").click()
    expect(page).to_have_url(f"{folder}/results/80-avant.html#q_publier")


def test_an_attempt_under_way_is_no_result(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{EXAM}")
    press(page, "Commencer")
    page.get_by_label("Avec un accord").check()
    expect(page.get_by_text("Enregistré", exact=True)).to_be_visible()
    page.goto(f"{folder}/{RESULTS}")
    expect(module(page, "Bilan").last).to_contain_text("Un essai est en cours.")
    expect(module(page, "Bilan").last).not_to_contain_text("Toutes les réponses données sont justes.")
    expect(overview(page)).to_contain_text("Vous n’avez encore répondu à aucune question")


def test_a_marked_question_leads_to_the_passage_that_explains_it(page: Page, folder: str) -> None:
    sit(page, f"{folder}/{EXAM}", "Toujours", "Avant")
    card = page.locator("quiz-question").filter(has=page.get_by_role("group", name="Peut-on publier"))
    expect(card.get_by_text("Voyez le secret")).to_be_visible()
    expect(page.get_by_role("link", name="Relire le passage")).to_have_count(1)
    card.get_by_role("link", name="Relire le passage").click()
    expect(page).to_have_url(f"{folder}/{LESSON}#le-secret")
    sit(page, f"{folder}/{EXAM}", "Avec un accord", "Avant")
    expect(page.get_by_role("link", name="Relire le passage")).to_have_count(0)


def test_the_plan_has_what_is_not_ticked(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{LESSON}")
    page.get_by_label("Relire la charte").check()
    page.get_by_label("Choisir un mot de passe").uncheck()
    expect(page.get_by_text("Enregistré", exact=True)).to_be_visible()
    page.goto(f"{folder}/{RESULTS}")
    expect(plan(page)).to_contain_text("1 action faite sur 5. Il reste")
    items = plan(page).get_by_role("listitem")
    assert items.all_inner_texts() == ["Revoir le secret", "Choisir un mot de passe", "Prévenir le secrétariat", "Noter la date"]
    assert plan(page).get_by_role("heading", level=3).all_inner_texts() == ["1\nUne leçon", "2\nUne autre leçon"]
    plan(page).get_by_role("link", name="le secret").click()
    expect(page).to_have_url(f"{folder}/{LESSON}#le-secret")
    for address in (LESSON, "results/20-autre.html"):
        page.goto(f"{folder}/{address}")
        for box in page.locator("check-list input").all():
            box.check()
        expect(page.get_by_text("Enregistré", exact=True)).to_be_visible()
    page.goto(f"{folder}/{RESULTS}")
    expect(plan(page)).to_contain_text("Les 5 actions prévues sont faites.")
    expect(plan(page).get_by_role("listitem")).to_have_count(0)


def test_answers_to_questions_that_are_gone_are_left_out_and_said(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{RESULTS}")
    given = {"first": ["a"], "given": ["a"], "tries": 1, "revealed": False}
    keep(page, {"question": "partie", **given}, {"question": "oubliee", **given}, {"question": "reprise", **given, "given": [], "tries": 0})
    page.reload()
    expect(overview(page)).to_contain_text("2 réponses enregistrées portent sur des questions qui ne sont plus dans le cours")
    expect(overview(page)).to_contain_text("Vous n’avez encore répondu à aucune question")


def test_a_saved_answer_counts_as_on_the_page_of_its_question(page: Page, folder: str) -> None:
    """Its option is gone: the page of the question shows it as not answered."""
    page.goto(f"{folder}/{RESULTS}")
    given = {"tries": 1, "revealed": False}
    keep(
        page,
        {"question": "secret", "first": ["disparue"], "given": ["disparue"], **given},
        {"question": "effacer", "first": [], "given": ["disparue", page.locator('[data-question="effacer"]').evaluate("(row) => JSON.parse(row.dataset.key).correct[0]")], **given},
        {"question": "etapes", "first": [], "given": page.locator('[data-question="etapes"]').evaluate("(row) => JSON.parse(row.dataset.key).correct.slice(1)"), **given},
    )
    page.reload()
    lesson = module(page, "Une leçon")
    expect(lesson).to_contain_text("1 réponse sur 4")
    expect(lesson).to_contain_text("1 point sur 5")
    page.goto(f"{folder}/{LESSON}")
    expect(question(page, "Que faut-il effacer").get_by_role("status")).to_contain_text("1 point sur 2")
    for prompt in ("Peut-on publier", "Que fait-on d'abord"):
        expect(question(page, prompt).get_by_role("status")).to_be_empty()


def test_blocked_storage_is_said(page: Page, folder: str) -> None:
    page.add_init_script(
        """Object.defineProperty(window, "indexedDB", { get() { throw new DOMException("no", "SecurityError"); } });
        Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });"""
    )
    page.goto(f"{folder}/{RESULTS}")
    expect(page.get_by_text("Ce navigateur ne laisse pas enregistrer")).to_be_visible()
    expect(overview(page)).to_contain_text("Vous n’avez encore répondu à aucune question")


def test_without_a_script_it_lists_the_course(browser: Browser, folder: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{folder}/{RESULTS}")
    expect(page.get_by_text("cette page liste les questions")).to_be_visible()
    expect(page.get_by_role("link", name="Que faut-il effacer")).to_be_visible()
    expect(page.get_by_role("listitem").filter(has_text="Prévenir le secrétariat")).to_be_visible()
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_accessible_whatever_was_answered(page: Page, folder: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{folder}/{RESULTS}")
    expect(overview(page)).to_be_visible()
    expect_clean(page)
    answer_some(page, folder)
    sit(page, f"{folder}/{EXAM}", "Toujours")
    page.goto(f"{folder}/{RESULTS}")
    module(page, "Une leçon").get_by_text("Une question sans réponse").click()
    expect_clean(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    answer_all(page, folder)
    page.goto(f"{folder}/{RESULTS}")
    expect(overview(page)).to_contain_text("8 réponses sur 8")
    expect_clean(page)


def answer_all(page: Page, folder: str) -> None:
    page.goto(f"{folder}/{LESSON}")
    page.get_by_label("La date").check()
    check(page, "Que faut-il effacer")
    page.get_by_role("textbox").fill("1978")
    check(page, "Écrivez")
    page.get_by_role("button", name="Descendre").first.click()
    page.get_by_role("button", name="Monter").nth(1).click()
    check(page, "Que fait-on d'abord")
    for address in (EXAM, "results/80-avant.html"):
        sit(page, f"{folder}/{address}", "Avec un accord", "Avant")


def test_it_prints_with_its_date_on_two_sheets_at_most(page: Page, folder: str) -> None:
    answer_some(page, folder)
    page.goto(f"{folder}/{RESULTS}")
    expect(overview(page)).to_be_visible()
    page.emulate_media(media="print", color_scheme="dark")
    expect(page.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
    expect(page.get_by_text("État au")).to_be_visible()
    expect(page.get_by_role("img", name="Progression par module")).to_be_visible()
    expect(plan(page).get_by_text("Revoir le secret")).to_be_visible()
    for machinery in ("Relire le passage", "Garder ou envoyer", "Sur un ordinateur partagé", "Une question sans réponse"):
        expect(page.get_by_text(machinery).filter(visible=True)).to_have_count(0)
    assert page_count(page.pdf(prefer_css_page_size=True)) <= 2
