"""The same pages in Firefox and in WebKit, opened from the folder: answered, saved, and there again."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from bidi import Firefox
from conftest import REPOSITORY
from desks import make, person
from webdriver import BROWSERS, WebKit

Other = Firefox | WebKit

SEEN = """(css, text) => new Promise((seen) => {
  const one = () => [...document.querySelectorAll(css)].some((one) => one.checkVisibility() && one.textContent.includes(text));
  // Not at each frame: on a busy machine, that leaves a browser no time for what is waited for.
  const look = () => (one() ? seen(true) : setTimeout(look, 100));
  look();
})"""
POINT = """(css, text) => {
  const one = [...document.querySelectorAll(css)].find((one) => one.checkVisibility() && one.textContent.includes(text));
  one.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = one.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}"""
JUDGED = """async (text) => {
  const { cases, known, today } = JSON.parse(text);
  const words = [];
  for (const { token } of cases) {
    words.push((await verifyToken.verdict(token, known, today)).word);
  }
  return words.join("\\n");
}"""
ENTER = "\ue007"
CHECKED = "() => [...document.querySelectorAll(':checked')].map((box) => box.closest('label')?.textContent.trim()).filter(Boolean)"


@pytest.fixture(scope="module", params=["firefox", "webkit"])
def started(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Other]:
    if request.param == "firefox":
        if not shutil.which("firefox-esr"):
            pytest.skip("firefox-esr is Debian's name; elsewhere its pages are not tested")
        other: Other = Firefox(tmp_path_factory.mktemp("firefox"))
    else:
        if not BROWSERS or not shutil.which("Xvfb"):
            pytest.skip("WebKitWebDriver and Xvfb are needed, which only Linux has")
        other = WebKit()
    yield other
    other.close()


@pytest.fixture
def other(started: Other) -> Iterator[Other]:
    yield started
    assert started.faults == []


def see(other: Other, css: str, text: str) -> None:
    assert other.run(SEEN, css, text) is True


def press(other: Other, css: str, text: str = "") -> None:
    see(other, css, text)
    x, y = other.run(POINT, css, text)
    moves = [{"type": "pointerMove", "x": x, "y": y}, {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
    other.act([{"type": "pointer", "id": "mouse", "actions": moves}])


def write(other: Other, text: str) -> None:
    strokes = [{"type": way, "value": letter} for letter in text for way in ("keyDown", "keyUp")]
    other.act([{"type": "key", "id": "keys", "actions": strokes}])


def test_a_question_answered_wrong_then_right_is_kept(other: Other, folder: str) -> None:
    other.open(f"{folder}/questions/10-questions.html")
    press(other, "quiz-question button", "Vérifier")
    see(other, ".result", "Choisissez d’abord une réponse.")
    for option, verdict in (("Lyon", "Faux. 0 point sur 1"), ("Paris", "Juste. 1 point sur 1")):
        press(other, "quiz-question label", option)
        press(other, "quiz-question button", "Vérifier")
        for _ in range(2):
            see(other, ".result", verdict)
            see(other, ".saving", "Enregistré")
            assert other.run(CHECKED) == [option]
            other.reload()


def test_what_is_written_and_put_in_order_is_kept(other: Other, folder: str) -> None:
    other.open(f"{folder}/questions/30-autres-questions.html")
    press(other, "#q_capitale-ecrite .gap")
    write(other, "lutece")
    press(other, "#q_capitale-ecrite button", "Vérifier")
    press(other, "#q_etapes .moves button", "↓")
    press(other, "#q_etapes button", "Vérifier")
    for _ in range(2):
        see(other, "#q_capitale-ecrite .result", "Juste. 1 point sur 1")
        see(other, "#q_etapes .result", "sur 3")
        for name in ("capitale-ecrite", "etapes"):
            see(other, f"#q_{name} .saving", "Enregistré")
        other.reload()


def test_a_tick_is_kept(other: Other, folder: str) -> None:
    other.open(f"{folder}/blocks/10-blocs.html")
    press(other, "check-list label", "Relire le cliché")
    see(other, ".saving", "Enregistré")
    other.reload()
    see(other, "label:has(:checked)", "Relire le cliché")


def test_an_assessment_goes_on_and_ends(other: Other, folder: str) -> None:
    other.open(f"{folder}/exams/85-tout.html")
    press(other, "button", "Commencer")
    press(other, "quiz-assessment label", "Paris")
    see(other, ".saving", "Enregistré")
    other.reload()
    see(other, "p", "1 réponse sur 5")
    assert other.run(CHECKED) == ["Paris"]
    press(other, "button", "Terminer")
    press(other, "button", "Terminer quand même")
    for _ in range(2):
        see(other, "h2", "Résultat")
        see(other, "quiz-assessment", "2 points sur 6")
        other.reload()


@pytest.mark.usefixtures("single")
def test_the_course_in_one_file(other: Other, folder: str) -> None:
    other.open(f"{folder}/single/files/questions.html")
    press(other, "nav a", "Répondre aux questions")
    see(other, "h1", "Répondre aux questions")
    press(other, "quiz-question label", "Paris")
    press(other, "quiz-question button", "Vérifier")
    for _ in range(2):
        see(other, ".result", "Juste. 1 point sur 1")
        see(other, ".saving", "Enregistré")
        assert other.run(CHECKED) == ["Paris"]
        other.reload()
    press(other, "button", "Rechercher")
    write(other, "texte")
    press(other, "dialog a", "Lire des textes")
    see(other, "h1", "Lire des textes")
    press(other, "nav a", "Mes résultats")
    see(other, "main", "1 point sur")


def test_a_document_is_checked_as_in_chromium(other: Other, folder: str) -> None:
    table = json.loads((REPOSITORY / "Tests" / "Fixtures" / "attacks.json").read_text())
    other.open(f"{folder}/modules/verifier.html#{table['cases'][0]['token']}")
    see(other, ".verdict-card h2", "Émetteur inconnu")
    words = other.run(JUDGED, json.dumps(table))
    assert words == "\n".join(case["verdict"] for case in table["cases"])


def test_the_desk_takes_note_of_who_comes_and_keeps_it(other: Other, tmp_path: Path) -> None:
    other.open(make(tmp_path, [person(index) for index in range(1, 31)]).as_uri())
    press(other, "#letters button", "A")
    see(other, "#letter", "Accueil A")
    write(other, "17" + ENTER)
    see(other, "#said", "Exemple-Houx Jean-Michel, 017-T\u00a0: présent.")
    for _ in range(2):
        see(other, ".tile.present", "1 présents")
        see(other, "#sign", "Enregistré")
        see(other, "#news", "1 fait n’est encore dans aucun fichier.")
        other.reload()
