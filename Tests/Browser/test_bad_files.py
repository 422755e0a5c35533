"""A file that is not what it should be gets a plain sentence; nothing is lost, executed or half done."""

import copy
import hashlib
import json
from pathlib import Path

import pytest
from files import answer_capital, block, faults, load, saved, sit, tick
from playwright.sync_api import Page, expect

HEADING = "ATELIER-RESULTATS 1"


@pytest.fixture
def file(page: Page, folder: str) -> dict:
    """What a page gave that knows an answer, an attempt and a tick; it still knows them, and is on its results."""
    answer_capital(page, folder, "Lyon")
    tick(page, "Relire ses réglages")
    sit(page, folder, finish=True)
    return saved(page, folder)


def expect_refused(page: Page, content: str | bytes, told: str, file: dict) -> None:
    page.goto(page.url)
    expect(load(page, content)).to_contain_text(told)
    page.reload()
    kept = page.evaluate("() => resultsFile.make(true)")
    assert {**kept, "saved_at": ""} == {**file, "saved_at": ""}


def changed(file: dict, path: str, value: object) -> dict:
    """A copy with another value at a path."""
    made = copy.deepcopy(file)
    *steps, last = path.split("/")
    place = made
    for step in steps:
        place = place[int(step) if isinstance(place, list) else step]
    place[int(last) if isinstance(place, list) else last] = value
    return made


def test_what_is_not_ours(page: Page, file: dict) -> None:
    for content in ["", "Bonjour", "{}", "[]", "null", "3", '"atelier-results"', '{"format": "autre"}', "[" * 200_000, b"\xff\xfe\x00", b"\x89PNG\r\n"]:
        expect_refused(page, content, "Ce n’est pas un fichier de résultats.", file)
    deep = '{"format":"atelier-results","version":1,"answers":' + '{"a":' * 100_000 + "1" + "}" * 100_001
    expect_refused(page, deep, "Ce fichier de résultats est abîmé", file)


def test_another_course_or_edition_or_a_later_version(page: Page, file: dict) -> None:
    for path, value, told in [
        ("course", "autre-cours", "Ces résultats sont ceux d’un autre cours."),
        ("workshop", "exemple-2027", "Ces résultats sont ceux d’une autre édition de ce cours."),
        ("version", 2, "Ces résultats viennent d’une version plus récente du cours"),
        ("format", "atelier-survey", "Ce sont des réponses à un sondage"),
    ]:
        expect_refused(page, json.dumps(changed(file, path, value)), told, file)
    later = {"format": "atelier-results", "version": 3, "anything": ["else"]}
    expect_refused(page, json.dumps(later), "Ces résultats viennent d’une version plus récente du cours", file)


def test_without_an_edition_is_no_other_edition(page: Page, file: dict) -> None:
    expect(load(page, json.dumps({**file, "workshop": None}))).to_contain_text("Repris")


def test_another_attendees(page: Page, folder: str, file: dict) -> None:
    page.goto(f"{folder}/exchange/results.html#n=017-T")
    page.get_by_role("button", name="Oui").click()
    expect(page.get_by_text("Enregistré", exact=True)).to_be_visible()
    mine = {**file, "participant": "017-T"}
    told = "Ces résultats portent le numéro 018-U, et cette page le 017-T."
    expect_refused(page, json.dumps({**file, "participant": "018-U"}), told, mine)


def test_cut_short(page: Page, file: dict) -> None:
    text = json.dumps(file)
    for length in (40, len(text) // 2, len(text) - 1):
        expect_refused(page, text[:length], "Ce fichier de résultats est incomplet ou abîmé", file)


def test_too_large_is_refused_by_its_size(page: Page, file: dict, tmp_path: Path) -> None:
    page.evaluate("() => { File.prototype.arrayBuffer = Blob.prototype.arrayBuffer = () => { throw new Error('is read'); }; }")
    large = tmp_path / "resultats.json"
    with large.open("wb") as opened:
        opened.truncate(100 << 20)
    page.get_by_label("Fichier de résultats").set_input_files(large)
    expect(page.get_by_text("C’est trop gros pour des résultats. Rien n’a été lu.")).to_be_visible()
    page.reload()
    assert page.evaluate("() => resultsFile.make(true)")["answers"] == file["answers"]


ATTEMPT = "assessments/90-evaluation/0"
WRONG = [
    ("answers", []), ("answers", None), ("answers/capitale", 3), ("answers/capitale/tries", "2"), ("answers/capitale/tries", 1.5),
    ("answers/capitale/tries", 0), ("answers/capitale/tries", -1), ("answers/capitale/tries", True), ("answers/capitale/tries", 2**60), ("answers/capitale/given", "Lyon"),
    ("answers/capitale/given", [3]), ("answers/capitale/first", None), ("answers/capitale/at", "hier"),
    ("answers/capitale/at", "2026-13-01T10:00:00Z"), ("answers/capitale/at", "2026-02-30T10:00:00Z"), ("answers/capitale/more", 1),
    ("answers/Capitale", {}), ("answers/__proto__", {"polluted": True}), ("__proto__", {"polluted": True}), ("constructor", {}),
    ("assessments/90-evaluation", {}), (ATTEMPT, None), (f"{ATTEMPT}/attempt", "1"), (f"{ATTEMPT}/drawn", ["<script>"]),
    (f"{ATTEMPT}/drawn", {"0": "pair"}), (f"{ATTEMPT}/drawn", ["pair", "pair"]), (f"{ATTEMPT}/started_at", None), (f"{ATTEMPT}/finished_at", 0), (f"{ATTEMPT}/answers", []),
    (f"{ATTEMPT}/answers/__proto__", {"given": []}), (f"{ATTEMPT}/answers/pair", {"given": [None]}), (f"{ATTEMPT}/learner", "moi"),
    ("learner", "9F2C"), ("learner", None), ("participant", "017-V"), ("participant", "<img src=x onerror=alert(1)>"), ("participant", 17),
    ("saved_at", "2026-06-09"), ("workshop", 3), ("build", None), ("course", None), ("version", "1"), ("version", 0),
    ("ticks/10-lecon", [True]), ("ticks/10-lecon/x", 1), ("ticks/__proto__", {"x": True}), ("ticks", None), ("more", 1),
]  # fmt: skip


def test_wrong_types_anywhere_are_refused_whole(page: Page, file: dict) -> None:
    # What is right and new in these files must not be taken in either.
    new = {**file["answers"], "annee": {"first": ["1978"], "given": ["1978"], "tries": 1, "at": "2099-01-01T00:00:00Z"}}
    good = {**file, "answers": new}
    refused = page.evaluate(
        """async (texts) => {
          const told = [];
          for (const text of texts) {
            told.push(await resultsTaking.read(text).then((file) => resultsTaking.take(file, () => ""), ({ fault }) => fault));
          }
          return told;
        }""",
        [json.dumps(changed(good, path, value)) for path, value in WRONG],
    )
    for (path, value), told in zip(WRONG, refused, strict=True):
        assert told == "exchange_wrong", (path, value)
        if value != "017-V" and path != "answers/capitale/at":
            assert faults("atelier-results", changed(good, path, value)), (path, value)
    expect_refused(page, json.dumps(changed(good, "answers/capitale/tries", "2")), "à l’endroit « answers.capitale.tries »", file)
    huge = json.dumps(good).replace('"tries": 1', '"tries": 1e400')
    expect_refused(page, huge, "à l’endroit « answers.", file)
    assert page.evaluate("() => ({}).polluted") is None


def test_an_attempt_is_marked_over_what_the_assessment_asks_now(page: Page, folder: str) -> None:
    """Whatever a file says that was drawn: here one easy question, and one of a lesson."""
    answer_capital(page, folder, "Lyon")
    file = saved(page, folder)
    right = page.locator('[data-question="pair"]').evaluate("(row) => JSON.parse(row.dataset.key).correct")
    times = {"started_at": "2026-06-09T17:00:00Z", "finished_at": "2026-06-09T17:10:00Z"}
    attempt = {"attempt": 1, "drawn": ["pair", "capitale"], "answers": {"pair": {"given": right}}, **times}
    expect(load(page, json.dumps({**file, "assessments": {"90-evaluation": [attempt]}}))).to_contain_text("Repris")
    page.reload()
    modules = page.get_by_role("region", name="Module par module").locator("section")
    told = [modules.filter(has=page.get_by_role("heading", name="Une évaluation")), page.locator("quiz-assessment")]
    for place, address in zip(told, ["results.html", "90-evaluation.html"], strict=True):
        page.goto(f"{folder}/exchange/{address}")
        expect(place).to_contain_text("1 point sur 2, soit 50\u00a0%")
        expect(place).to_contain_text("Une question de cet essai n’est plus dans l’évaluation.")
        expect(place).to_contain_text("Cet essai a une question de moins que l’évaluation n’en pose\u00a0: elle compte comme fausse.")


def test_hostile_strings_are_only_text(page: Page, folder: str, file: dict) -> None:
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog says {dialog.message}"))
    hostile = '<script>alert(1)</script><img src=x onerror="alert(2)">'
    path = f"<img src=x onerror=alert(3)>{'x' * 200}"
    expect(load(page, json.dumps(changed(file, path.replace("/", ""), 1)))).to_contain_text("<img src=x onerror=alert(3)>xxx")
    lone = json.dumps(changed(file, "answers/capitale/given", ["\ud800"]))
    expect_refused(page, lone, "à l’endroit « answers.capitale.given[0] »", file)
    given = {"first": [hostile], "given": [hostile], "tries": 1, "at": "2099-01-01T00:00:00Z"}
    named = {"annee": given, "constructor": given, "tostring": given}
    expect(load(page, json.dumps({**file, "answers": named}))).to_contain_text("Repris : 3 réponses, 1 évaluation.")
    page.goto(f"{folder}/exchange/10-lecon.html")
    expect(page.locator("#q_annee").get_by_role("textbox")).to_have_value(hostile)
    kept = saved(page, folder)
    assert kept["answers"].keys() == {"annee", "capitale", "constructor", "tostring"}


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (lambda lines: [*lines[:2], lines[2][:30] + "é" + lines[2][31:], *lines[3:]], "abîmé à la ligne 3"),
        (lambda lines: [*lines[:2], lines[2][:-5], *lines[3:]], "abîmé à la ligne 3"),
        (lambda lines: lines[:3], "s’arrête trop tôt, à la ligne 3"),
        (lambda lines: lines[:1], "s’arrête trop tôt, à la ligne 1"),
        (lambda lines: [*lines[:-1], "00000000"], "au contrôle de la ligne"),
        (lambda lines: [lines[0], lines[2], lines[1], *lines[3:]], "au contrôle de la ligne"),
    ],
)
def test_a_damaged_block(page: Page, file: dict, damage, told: str) -> None:
    lines = block(HEADING, json.dumps(file).encode()).split("\n")
    expect_refused(page, "\n".join(damage(lines)), told, file)


def test_a_block_that_swells(page: Page, file: dict) -> None:
    expect_refused(page, block(HEADING, b" " * (100 << 20)), "C’est trop gros pour des résultats.", file)


def test_a_block_that_an_old_browser_cannot_inflate(page: Page, file: dict) -> None:
    page.add_init_script("delete window.DecompressionStream;")
    expect_refused(page, block(HEADING, json.dumps(file).encode()), "Ce navigateur est trop ancien pour lire ce texte", file)


def test_the_digest_is_that_of_everybody_else(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exchange/results.html")
    texts = [bytes(range(256)) * 300] + [b"a" * length for length in (0, 1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000)]
    for text in texts:
        assert page.evaluate("(bytes) => sha256.hex(Uint8Array.from(bytes))", list(text)) == hashlib.sha256(text).hexdigest()


RUBBISH = ["rubbish", None, 3, [], {"version": 1}, {"version": 1, "at": 3, "question": "x", "first": [], "given": [], "tries": 1},
           {"version": 1, "at": "x", "question": "annee", "first": [3], "given": [3], "tries": 1.5},
           {"version": 1, "at": "2026-06-09T10:00:00Z", "question": "<b>", "first": [], "given": [], "tries": 1}]  # fmt: skip
WRITE = """([kind, value]) => new Promise((resolve) => indexedDB.open("atelier").onsuccess = (opened) => {
  const transaction = opened.target.result.transaction("records", "readwrite");
  transaction.objectStore("records").put(value, `exemple-echange/${kind}/rubbish`);
  transaction.oncomplete = resolve;
})"""


def test_rubbish_in_the_storage_is_left_out(page: Page, folder: str, file: dict) -> None:
    for kind in ("answer", "assessment", "ticks", "participant", "learner"):
        for value in RUBBISH:
            page.evaluate(WRITE, [kind, value])
            page.evaluate("([kind, text]) => localStorage.setItem(`exemple-echange/${kind}/x`, text)", [kind, json.dumps(value) + "{"])
            page.reload()
            kept = page.evaluate("() => resultsFile.make(true)")
            assert faults("atelier-results", kept) == [], (kind, value)
            assert (kept["answers"], kept["learner"]) == (file["answers"], file["learner"]), (kind, value)


def test_a_later_versions_records_stay(page: Page, folder: str, file: dict) -> None:
    later = {"version": 2, "question": "capitale", "anything": ["else"]}
    page.evaluate(WRITE.replace("rubbish", "capitale"), ["answer", later])
    page.reload()
    expect(load(page, json.dumps(file))).to_contain_text("Une version plus récente de ce cours")
    stored = page.evaluate(
        """() => new Promise((resolve) => indexedDB.open("atelier").onsuccess = (opened) => {
          const found = opened.target.result.transaction("records").objectStore("records").get("exemple-echange/answer/capitale");
          found.onsuccess = () => resolve(found.result);
        })"""
    )
    assert stored == later


def test_loading_where_nothing_can_be_saved(page: Page, folder: str, file: dict) -> None:
    page.add_init_script(
        "IDBObjectStore.prototype.put = function () { this.transaction.abort(); }; Storage.prototype.setItem = () => { throw new Error(); };"
    )
    page.reload()
    answer = {"first": ["1978"], "given": ["1978"], "tries": 1, "at": "2026-06-09T10:00:00Z"}
    told = load(page, json.dumps({**file, "answers": {"annee": answer}}))
    expect(told).to_contain_text("Repris : 1 réponse, 1 évaluation. Ce navigateur ne laisse pas enregistrer")
    assert page.evaluate("() => resultsFile.make(true)")["answers"].keys() == {"annee", "capitale"}
