"""The scripts, styles and wordings as files: typed, small, without forbidden calls, and complete in both languages."""

import json
import re
import subprocess

import pytest
import yaml
from conftest import HERE, REPOSITORY
from playwright.sync_api import Page

TEMPLATES = REPOSITORY / "Templates"
ASSETS = TEMPLATES / "assets"
TRAINER = TEMPLATES / "trainer"
FILES = sorted([*ASSETS.iterdir(), *TRAINER.iterdir()])
SCRIPTS = sorted(TEMPLATES.rglob("*.js"))
SWIFT = sorted((REPOSITORY / "Sources").rglob("*.swift"))
STYLES = sorted(TEMPLATES.rglob("*.css"))
FIXTURES = REPOSITORY / "Tests" / "Fixtures"


def strings(language: str) -> dict[str, str]:
    return yaml.safe_load((TEMPLATES / "strings" / f"{language}.yml").read_text())


def test_the_types_hold() -> None:
    done = subprocess.run(["tsc", "--project", HERE], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_scripts_never_parse_text_as_html_or_code() -> None:
    forbidden = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|\bfetch\(|\bimport\b|\bexport\b"
    for script in SCRIPTS:
        assert re.findall(forbidden, script.read_text()) == [], script.name


def test_files_stay_short() -> None:
    for file in [*SCRIPTS, *STYLES, *TEMPLATES.rglob("*.mustache")]:
        assert len(file.read_text().splitlines()) <= 300, file.name


def test_every_asset_is_used() -> None:
    pages = "".join(template.read_text() for template in TEMPLATES.glob("*.mustache"))
    used = set(re.findall(r"\bassets/([\w.-]+)", pages))
    assert {file.name for file in FILES} <= used


def test_every_class_that_is_styled_is_made() -> None:
    sources = "".join(file.read_text() for file in [*SCRIPTS, *TEMPLATES.rglob("*.mustache"), *SWIFT])
    # Neither an element nor a file of the same name makes a class.
    sources = re.sub(r'customElements\.define\("[\w-]+"|</?[\w-]+|[\w-]+\.(?:js|css)\b', "", sources)
    made = set(re.findall(r"[\w-]+", sources))
    # A name may be put together: sign-${state}, callout-{{kind}}, callout-\(kind).
    kinds = set(re.findall(r"([\w-]+)-(?:\$?\{|\\\()", sources))
    for style in STYLES:
        selectors = re.sub(r"/\*.*?\*/|\{[^{}]*\}", " ", style.read_text(), flags=re.DOTALL)
        for name in set(re.findall(r"\.([a-z][\w-]*)", selectors)):
            assert name in made or name.rpartition("-")[0] in kinds, f"{style.name}: .{name}"


def test_the_scores_are_those_of_the_table(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/30-autres-questions.html")
    cases = json.loads((FIXTURES / "scoring.json").read_text())
    given = page.evaluate(
        """(cases) => cases.map(({ kind, correct, wrong, gaps, given, unknown, points }) => {
          const key = { kind, correct: gaps ?? correct, wrong };
          const judged = scoring.judge(key, [...given, ...(unknown ?? [])], points);
          return {
            score: scoring.score(key, given, points),
            right: scoring.isRight(key, given),
            judged: [judged.score, judged.verdict === "right"],
          };
        })""",
        cases,
    )
    assert len(given) > 60
    for case, result in zip(cases, given, strict=True):
        expected = {"score": pytest.approx(case["score"]), "right": case["right"]}
        assert {key: result[key] for key in expected} == expected, case
        # What is saved may be only a part of an order: nobody can give that on a page.
        if case["kind"] != "ordering" or len(set(case["given"]) & set(case["correct"])) == len(case["correct"]):
            assert result["judged"] == [expected["score"], case["right"]], case


def test_attempts_are_marked_as_the_table_says(page: Page, folder: str) -> None:
    page.goto(f"{folder}/exams/90-evaluation.html")
    table = json.loads((FIXTURES / "attempts.json").read_text())
    marks = page.evaluate(
        """({ bank, cases }) => cases.map(({ draw, drawn, answers }) => {
          const questions = new Map(bank.map(({ name, points, correct, wrong }) =>
            [name, { name, points, key: { kind: correct.length > 1 ? "multiple" : "single", correct, wrong } }]));
          const given = Object.fromEntries(Object.entries(answers).map(([name, words]) => [name, { given: words.split("+") }]));
          return new AssessmentMarking(questions, draw ?? questions.size, []).mark({ drawn, answers: given });
        })""",
        table,
    )
    assert len(marks) > 10
    for case, mark in zip(table["cases"], marks, strict=True):
        percent = int(100 * case["score"] / case["points"] + 1e-9)
        expected = {key: case[key] for key in ("points", "gone", "missing")} | {"score": pytest.approx(case["score"]), "percent": percent}
        assert mark == expected, case["what"]


def test_right_answers_are_those_of_the_table(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/30-autres-questions.html")
    cases = json.loads((FIXTURES / "answers.json").read_text())
    for case in cases:
        judged = page.evaluate(
            """({ right, wrong, ...key }) => [...right, ...wrong].map((given) =>
              "text" in key ? answers.isText(key.text, given) : answers.isNumber(key, given))""",
            case,
        )
        assert judged == [True] * len(case["right"]) + [False] * len(case["wrong"]), case


def test_both_languages_say_the_same_things() -> None:
    french, english = strings("fr"), strings("en")
    assert list(french) == list(english)
    for key, text in french.items():
        assert sorted(re.findall(r"\{\w+\}", text)) == sorted(re.findall(r"\{\w+\}", english[key])), key


def test_french_is_set_with_its_spaces() -> None:
    for key, text in strings("fr").items():
        assert not re.search(r"[^\u202f][;!?]|[^\u00a0]:|«[^\u00a0]|[^\u00a0]»|'", text), key


def test_every_word_of_the_scripts_is_there_and_used() -> None:
    defined = {re.sub("(^|_)script_", r"\1", key) for key in strings("fr") if re.search("(^|_)script_", key)}
    source = "".join(script.read_text() for script in SCRIPTS)
    spoken = set(re.findall(r'"([a-z_]+)"', source)) | {"missed_single", "missed_multiple"}
    counted = re.findall(r'\bcount\("(\w+)"', source)
    spoken |= {f"{key}_{form}" for key in counted for form in ("one", "other")}
    assert defined <= spoken
    assert set(re.findall(r'wording\.text\("(\w+)"', source)) <= defined


def test_every_word_of_the_pages_is_used() -> None:
    source = "".join(file.read_text() for file in [*TEMPLATES.rglob("*.mustache"), *SWIFT])
    # That a word has a key in Swift does not say that somebody asks for it.
    used = set(re.findall(r"\w+", re.sub(r'case \w+( = "\w+")?$', "", source, flags=re.MULTILINE)))
    for key in strings("fr"):
        if not re.search("(^|_)script_", key):
            assert {key, re.sub("_(one|other)$", "", key), camel(key)} & used, key


def camel(key: str) -> str:
    """As Swift spells it."""
    return re.sub(r"_(\w)", lambda letter: letter[1].upper(), key)
