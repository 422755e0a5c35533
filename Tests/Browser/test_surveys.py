"""Answers to a survey are kept as they are given, apart from everything else, and sent apart."""

import json
from urllib.parse import parse_qs, urlsplit

import pytest
from conftest import question
from files import downloaded, faults, load, saved, unblock
from playwright.sync_api import Locator, Page, expect
from test_saving import BLOCKED, FULL, NOTICE

HEADING = "ATELIER-SONDAGE 1"


def card(page: Page, prompt: str) -> Locator:
    return page.locator("survey-question").filter(has=page.get_by_role("group", name=prompt))


def kept(card: Locator) -> Locator:
    return card.get_by_text("Enregistré", exact=True)


def respond(page: Page, origin: str) -> None:
    page.goto(f"{origin}/exchange/95-avis.html")
    page.get_by_label("Un collègue").check()
    page.get_by_label("Un courriel").check()
    page.get_by_role("group", name="Recommanderiez-vous").get_by_label("4").check()
    page.get_by_label("Votre réponse").press_sequentially("Rien à changer.")
    for prompt in ("Par où", "Recommanderiez-vous", "Que changer"):
        expect(kept(card(page, prompt))).to_be_visible()


def expect_responded(page: Page) -> None:
    expect(page.get_by_label("Un collègue")).to_be_checked()
    expect(page.get_by_label("Un courriel")).to_be_checked()
    expect(page.get_by_role("group", name="Recommanderiez-vous").get_by_role("radio", checked=True)).to_have_count(1)
    expect(page.get_by_label("Votre réponse")).to_have_value("Rien à changer.")
    expect(page.get_by_text("Enregistré", exact=True)).to_have_count(3)


def send(page: Page) -> None:
    page.get_by_role("button", name="Envoyer mes réponses au sondage").click()


def test_without_a_script_it_says_so_and_with_one_not(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exchange/95-avis.html")
    expect(page.get_by_role("heading", name="Vos réponses au sondage")).to_be_visible()
    expect(page.get_by_text("vos réponses ne sont pas recueillies ici")).to_have_count(0)


def test_kept_as_they_are_given(page: Page, origin: str) -> None:
    respond(page, origin)
    expect(kept(card(page, "Exercez-vous"))).to_have_count(0)
    page.reload()
    expect_responded(page)
    page.get_by_label("Un collègue").uncheck()
    page.get_by_label("Votre réponse").fill("")
    expect(kept(card(page, "Par où"))).to_be_visible()
    expect(kept(card(page, "Que changer"))).to_be_visible()
    page.reload()
    expect(page.get_by_label("Un courriel")).to_be_checked()
    expect(page.get_by_label("Un collègue")).not_to_be_checked()
    expect(page.get_by_label("Votre réponse")).to_have_value("")


@pytest.mark.parametrize("script", [BLOCKED, FULL], ids=["blocked", "full"])
def test_storage_that_fails_is_said_and_stops_nothing(page: Page, origin: str, script: str) -> None:
    page.add_init_script(script)
    page.goto(f"{origin}/exchange/95-avis.html")
    page.get_by_label("Un collègue").check()
    expect(card(page, "Par où").get_by_role("link", name="Non enregistré")).to_be_visible()
    expect(page.get_by_text(NOTICE)).to_have_count(1)
    send(page)
    _, file = downloaded(page, "Enregistrer le fichier")
    assert list(file["answers"]) == ["canal"]


def test_two_tabs_add_to_one_record(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exchange/95-avis.html")
    other = page.context.new_page()
    other.goto(f"{folder}/exchange/95-avis.html")
    page.get_by_label("Un collègue").check()
    expect(kept(card(page, "Par où"))).to_be_visible()
    other.get_by_label("Oui").check()
    expect(kept(card(other, "Exercez-vous"))).to_be_visible()
    expect(other.get_by_label("Un collègue")).to_be_checked()
    page.reload()
    expect(page.get_by_label("Oui")).to_be_checked()
    expect(page.get_by_label("Un collègue")).to_be_checked()


def test_the_file_names_nobody(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exchange/results.html#n=017-T")
    page.get_by_role("button", name="Oui").click()
    expect(page.get_by_text("Enregistré", exact=True)).to_be_visible()
    results = saved(page, folder)
    respond(page, folder)
    send(page)
    name, file = downloaded(page, "Enregistrer le fichier")
    assert name == "sondage-95-avis.json"
    assert faults("atelier-survey", file) == []
    assert set(file) == {"format", "version", "course", "workshop", "build", "survey", "respondent", "revision", "answers"}
    assert file["survey"] == "95-avis"
    assert file["respondent"] != results["learner"]
    assert "017" not in json.dumps(file)
    keys = [page.get_by_label(label).get_attribute("value") for label in ("Un collègue", "Un courriel")]
    assert file["answers"] == {"canal": {"given": keys}, "conseil": {"given": ["4"]}, "changer": {"given": ["Rien à changer."]}}
    assert saved(page, folder)["answers"] == {}


def test_a_later_file_is_of_the_same_respondent_and_a_higher_revision(page: Page, folder: str) -> None:
    respond(page, folder)
    send(page)
    _, first = downloaded(page, "Enregistrer le fichier")
    page.get_by_label("Non").check()
    expect(kept(card(page, "Exercez-vous"))).to_be_visible()
    expect(page.get_by_role("button", name="Enregistrer le fichier")).to_have_count(0)
    send(page)
    _, second = downloaded(page, "Enregistrer le fichier")
    assert second["respondent"] == first["respondent"]
    assert second["revision"] > first["revision"]
    assert second["answers"].keys() == {*first["answers"], "cabinet"}


def test_what_is_sent_is_said_first(page: Page, origin: str) -> None:
    page.goto(f"{origin}/exchange/95-avis.html")
    send(page)
    expect(page.get_by_text("Il n’y a rien à envoyer")).to_be_visible()
    page.get_by_label("Un collègue").check()
    expect(kept(card(page, "Par où"))).to_be_visible()
    send(page)
    expect(page.get_by_text("À envoyer : 1 réponse, sans votre nom ni votre numéro.")).to_be_visible()
    expect(page.get_by_text("Un courriel, lui, montre qui l’envoie")).to_be_visible()
    href = page.get_by_role("link", name="Écrire un courriel").get_attribute("href") or ""
    address = urlsplit(href)
    fields = parse_qs(address.query)
    assert (address.path, fields["subject"]) == ("resultats@exemple.invalid", ["Réponses au sondage, Cours d’exemple"])
    file = unblock(fields["body"][0].replace("\r\n", "\n"), HEADING)
    assert faults("atelier-survey", file) == []


def test_free_answers_have_their_limit(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exchange/95-avis.html")
    field = page.get_by_label("Votre réponse")
    # More than a keyboard would let in, and half a character at the limit.
    field.evaluate("(field) => { field.value = 'x'.repeat(1999) + '😀' + 'x'.repeat(5000); field.dispatchEvent(new Event('input', { bubbles: true })); }")
    expect(kept(card(page, "Que changer"))).to_be_visible()
    send(page)
    _, file = downloaded(page, "Enregistrer le fichier")
    assert file["answers"]["changer"]["given"] == ["x" * 1999 + "\ufffd"]
    assert faults("atelier-survey", file) == []


def test_results_do_not_take_a_survey_in(page: Page, folder: str) -> None:
    respond(page, folder)
    send(page)
    text = page.locator(".sending-text").input_value()
    _, file = downloaded(page, "Enregistrer le fichier")
    page.goto(f"{folder}/exchange/results.html")
    for content in (json.dumps(file), text):
        expect(load(page, content)).to_have_text("Ce sont des réponses à un sondage, qui ne se reprennent pas ici. Rien n’a changé.")
        page.reload()


def test_a_survey_question_in_a_lesson(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exchange/10-lecon.html")
    page.get_by_role("group", name="À l’aise").get_by_label("2").check()
    expect(kept(card(page, "À l’aise"))).to_be_visible()
    send(page)
    name, file = downloaded(page, "Enregistrer le fichier")
    assert (name, file["survey"], file["answers"]) == ("sondage-10-lecon.json", "10-lecon", {"aise": {"given": ["2"]}})
    expect(question(page, "Quelle est la capitale").get_by_role("status")).to_be_empty()


@pytest.mark.parametrize("record", ["rubbish", {"version": 1, "at": "x", "survey": "95-avis", "respondent": "moi", "revision": "1", "answers": 3}])
def test_rubbish_in_the_storage_stops_nothing(page: Page, folder: str, record: object) -> None:
    page.goto(f"{folder}/exchange/95-avis.html")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", ["exemple-echange/survey/95-avis", json.dumps(record)])
    page.reload()
    page.get_by_label("Un collègue").check()
    expect(kept(card(page, "Par où"))).to_be_visible()
    send(page)
    assert faults("atelier-survey", downloaded(page, "Enregistrer le fichier")[1]) == []
