"""Results are saved to a file, loaded on another machine, and sent by what the browser can do."""

import json
from datetime import datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from conftest import question, watch
from files import answer_capital, block, downloaded, exchange, faults, load, saved, sit, tick, unblock
from playwright.sync_api import Browser, Page, expect

HEADING = "ATELIER-RESULTATS 1"


@pytest.fixture
def other(browser: Browser):
    """A page on another machine."""
    context = browser.new_context()
    page = context.new_page()
    seen = watch(page)
    yield page
    context.close()
    assert seen == []


def become(page: Page, origin: str) -> None:
    page.goto(f"{origin}/exchange/results.html#n=017-T")
    page.get_by_role("button", name="Oui").click()
    expect(page.get_by_text("Vous êtes le 017-T.")).to_be_visible()


def open_sending(page: Page, origin: str) -> None:
    page.goto(f"{origin}/exchange/results.html")
    page.get_by_role("button", name="Envoyer mes résultats").click()
    expect(page.get_by_text("À envoyer")).to_be_visible()


def test_from_one_machine_to_another(page: Page, other: Page, origin: str) -> None:
    answer_capital(page, origin, "Lyon")
    tick(page, "Relire ses réglages")
    sit(page, origin, finish=True)
    become(page, origin)
    file = saved(page, origin)

    other.goto(f"{origin}/exchange/results.html")
    expect(load(other, json.dumps(file))).to_have_text("Repris : 1 réponse, 1 évaluation.")
    expect(other.get_by_text("Vous êtes le 017-T.")).to_be_visible()
    other.goto(f"{origin}/exchange/10-lecon.html")
    card = question(other, "Quelle est la capitale")
    expect(card.get_by_label("Lyon")).to_be_checked()
    expect(card.get_by_role("status")).to_contain_text("Faux.")
    expect(other.get_by_label("Relire ses réglages")).to_be_checked()
    other.goto(f"{origin}/exchange/90-evaluation.html")
    expect(other.get_by_role("heading", name="Résultat")).to_be_visible()
    expect(other.get_by_text("1 point sur 2")).to_be_visible()


def test_an_attempt_goes_on_elsewhere(page: Page, other: Page, folder: str) -> None:
    sit(page, folder, finish=False)
    file = saved(page, folder)
    assert file["assessments"]["90-evaluation"][0]["finished_at"] is None
    other.goto(f"{folder}/exchange/results.html")
    load(other, json.dumps(file))
    expect(other.get_by_text("Repris")).to_be_visible()
    other.goto(f"{folder}/exchange/90-evaluation.html")
    expect(other.get_by_label("Quatre")).to_be_checked()
    other.get_by_label("Cinq").check()
    other.get_by_role("button", name="Terminer").click()
    expect(other.get_by_text("2 points sur 2")).to_be_visible()


def test_the_later_answer_stands(page: Page, other: Page, folder: str) -> None:
    answer_capital(page, folder, "Lyon")
    older = saved(page, folder)
    answer_capital(page, folder, "Paris")
    newer = saved(page, folder)
    assert (newer["answers"]["capitale"]["tries"], newer["answers"]["capitale"]["first"]) == (2, older["answers"]["capitale"]["given"])

    other.goto(f"{folder}/exchange/results.html")
    for file in (newer, older, newer):
        load(other, json.dumps(file))
        expect(other.get_by_text("Repris : 1 réponse.")).to_be_visible()
        assert saved(other, folder)["answers"] == newer["answers"]


def test_attempts_of_two_machines_are_both_kept(page: Page, other: Page, folder: str) -> None:
    for machine in (page, other):
        sit(machine, folder, finish=True)
    file = saved(page, folder)
    (theirs,) = file["assessments"]["90-evaluation"]
    # Even if both began in the same millisecond.
    before = saved(other, folder)
    (own,) = before["assessments"]["90-evaluation"]
    theirs["started_at"] = own["started_at"]
    for _ in range(2):
        load(other, json.dumps(file))
        expect(other.get_by_text("Repris : 0 réponse, 1 évaluation.")).to_be_visible()
    kept = saved(other, folder)["assessments"]["90-evaluation"]
    assert [attempt.get("learner") for attempt in kept] == [None, file["learner"]]
    assert [attempt["attempt"] for attempt in kept] == [1, 2]
    back = saved(other, folder)
    page.goto(f"{folder}/exchange/results.html")
    load(page, json.dumps(back))
    expect(page.get_by_text("Repris")).to_be_visible()
    learners = [attempt.get("learner") for attempt in saved(page, folder)["assessments"]["90-evaluation"]]
    assert set(learners) <= {None, before["learner"]}


def test_what_was_erased_comes_back_from_a_file(page: Page, folder: str) -> None:
    answer_capital(page, folder, "Lyon")
    file = saved(page, folder)
    page.evaluate("() => progress.erase(['capitale'])")
    expect(page.get_by_role("button", name="Enregistrer dans un fichier")).to_be_visible()
    assert saved(page, folder)["answers"] == {}
    load(page, json.dumps(file))
    expect(page.get_by_text("Repris : 1 réponse.")).to_be_visible()
    page.reload()
    answers = saved(page, folder)["answers"]
    assert answers["capitale"]["given"] == file["answers"]["capitale"]["given"]


def test_every_state_is_as_the_schema_says(page: Page, folder: str) -> None:
    empty = saved(page, folder)
    assert faults("atelier-results", empty) == []
    assert (empty["participant"], empty["workshop"], empty["answers"], empty["assessments"]) == (None, "exemple-2026", {}, {})
    answer_capital(page, folder, "Lyon")
    page.evaluate("() => progress.answer('annee', ['dix \\ud800 neuf'])")
    tick(page, "En parler au comptoir")
    sit(page, folder, finish=False)
    become(page, folder)
    whole = saved(page, folder)
    assert faults("atelier-results", whole) == []
    assert whole["answers"]["annee"]["given"] == ["dix \ufffd neuf"]
    assert list(whole["ticks"]) == ["10-lecon"]
    assert (whole["participant"], whole["learner"]) == ("017-T", empty["learner"])
    assert datetime.fromisoformat(whole["saved_at"]).utcoffset() is not None
    open_sending(page, folder)
    sent = downloaded(page, "Enregistrer le fichier")[1]
    assert faults("atelier-results", sent) == []
    assert (sent["assessments"], "ticks" in sent, len(sent["answers"])) == ({}, False, 2)


def test_the_name_of_the_file(browser: Browser, folder: str) -> None:
    context = browser.new_context(timezone_id="America/Montreal")
    page = context.new_page()
    page.clock.set_fixed_time("2026-06-10T01:20:00Z")
    answer_capital(page, folder, "Paris")
    page.goto(f"{folder}/exchange/results.html")
    name, file = downloaded(page, "Enregistrer dans un fichier")
    assert (name, file["saved_at"]) == ("resultats-exemple-echange-2026-06-09.json", "2026-06-09T21:20:00-04:00")
    become(page, folder)
    name, _ = downloaded(page, "Enregistrer dans un fichier")
    assert name == "resultats-017-T-2026-06-09.json"
    context.close()


def test_what_is_sent_is_said_first(page: Page, origin: str) -> None:
    page.goto(f"{origin}/exchange/results.html")
    page.get_by_role("button", name="Envoyer mes résultats").click()
    expect(page.get_by_text("Il n’y a rien à envoyer")).to_be_visible()
    expect(page.get_by_role("link", name="Écrire un courriel")).to_have_count(0)
    answer_capital(page, origin, "Lyon")
    sit(page, origin, finish=True)
    open_sending(page, origin)
    expect(page.get_by_text("À envoyer : 1 réponse, 1 évaluation, sans numéro")).to_be_visible()
    become(page, origin)
    open_sending(page, origin)
    expect(page.get_by_text("À envoyer : 1 réponse, 1 évaluation, avec le numéro 017-T.")).to_be_visible()
    page.get_by_role("button", name="Retirer ce numéro").click()
    expect(page.get_by_text("À envoyer : 1 réponse, 1 évaluation, sans numéro")).to_be_visible()


def test_a_mail_holds_the_block(page: Page, folder: str) -> None:
    answer_capital(page, folder, "Lyon")
    open_sending(page, folder)
    href = page.get_by_role("link", name="Écrire un courriel").get_attribute("href") or ""
    assert len(href) < 1800
    address = urlsplit(href)
    fields = parse_qs(address.query)
    assert (address.scheme, address.path) == ("mailto", "resultats@exemple.invalid")
    assert fields["subject"] == ["Résultats, sans numéro, Cours d’exemple"]
    content = unblock(fields["body"][0].replace("\r\n", "\n"), HEADING)
    assert content["answers"].keys() == {"capitale"}
    assert faults("atelier-results", content) == []


def test_a_long_mail_asks_for_the_file(page: Page, folder: str) -> None:
    answer_capital(page, folder, "Lyon")
    page.goto(f"{folder}/exchange/results.html")
    # Digits drawn by lot do not pack well.
    page.evaluate("() => progress.answer('annee', [[...Array(40)].map(randomId).join('')])")
    open_sending(page, folder)
    expect(page.get_by_text("C’est trop long pour le corps d’un courriel")).to_be_visible()
    href = page.get_by_role("link", name="Écrire un courriel").get_attribute("href") or ""
    body = parse_qs(urlsplit(href).query)["body"][0]
    assert body.startswith("Bonjour, voici en pièce jointe le fichier resultats-exemple-echange-")


CLIPBOARD = """
window.copied = [];
document.execCommand = () => { window.copied.push(document.activeElement.value); return WORKS; };
Object.defineProperty(navigator, "clipboard", { value: undefined });
"""


@pytest.mark.parametrize("works", [True, False])
def test_the_block_is_copied_the_old_way_too(page: Page, origin: str, works: bool) -> None:
    page.add_init_script(CLIPBOARD.replace("WORKS", str(works).lower()))
    answer_capital(page, origin, "Lyon")
    open_sending(page, origin)
    page.get_by_role("button", name="Copier le texte").click()
    told = exchange(page).get_by_text("Texte copié." if works else "Ce navigateur ne laisse pas copier.")
    expect(told).to_be_visible()
    (copied,) = page.evaluate("() => window.copied")
    assert unblock(copied, HEADING)["answers"].keys() == {"capitale"}
    if not works:
        expect(page.get_by_role("textbox", name="Le texte qui sera envoyé")).to_be_focused()


SHARE = """
navigator.canShare = ({ files }) => files.every((file) => file.name.endsWith("KIND"));
window.shared = new Promise((resolve) => {
  navigator.share = async ({ files }) => resolve([files[0].name, await files[0].text()]);
});
"""


@pytest.mark.parametrize("kind", [".json", ".txt"])
def test_a_browser_that_shares_offers_that_first(page: Page, folder: str, kind: str) -> None:
    page.add_init_script(SHARE.replace("KIND", kind))
    answer_capital(page, folder, "Lyon")
    open_sending(page, folder)
    ways = exchange(page).locator(".exchange-panel .button")
    expect(ways).to_have_text(["Partager le fichier", "Écrire un courriel", "Copier le texte", "Enregistrer le fichier"])
    ways.first.click()
    name, text = page.evaluate("() => window.shared")
    assert name.endswith(kind)
    content = json.loads(text) if kind == ".json" else unblock(text, HEADING)
    assert faults("atelier-results", content) == []


NO_STREAMS = "delete window.CompressionStream; delete window.DecompressionStream;"


@pytest.mark.parametrize("script", ["", NO_STREAMS], ids=["deflate", "stored"])
def test_a_block_is_pasted_on_another_machine(page: Page, other: Page, folder: str, script: str) -> None:
    page.add_init_script(script)
    answer_capital(page, folder, "Lyon")
    open_sending(page, folder)
    text = page.locator(".sending-text").input_value()
    assert unblock(text, HEADING)["answers"].keys() == {"capitale"}
    other.goto(f"{folder}/exchange/results.html")
    other.get_by_text("Coller un texte à la place").click()
    mailed = "Bonjour,\n\n" + "\n".join(f"> {line} " for line in text.split("\n")) + "\n\nCordialement\n"
    other.get_by_label("Texte copié ou reçu par courriel").fill(mailed)
    other.get_by_role("button", name="Reprendre ce texte").click()
    expect(other.get_by_text("Repris : 1 réponse.")).to_be_visible()
    python = block(HEADING, json.dumps(unblock(text, HEADING)).encode())
    expect(load(other, python, "resultats.txt")).to_have_text("Repris : 1 réponse.")


def test_a_file_is_dropped(page: Page, folder: str) -> None:
    answer_capital(page, folder, "Lyon")
    file = json.dumps(saved(page, folder))
    data = page.evaluate_handle(
        "(text) => { const data = new DataTransfer(); data.items.add(new File([text], 'r.json')); return data; }", file
    )
    page.dispatch_event("results-load", "drop", {"dataTransfer": data})
    expect(page.get_by_text("Repris : 1 réponse.")).to_be_visible()
