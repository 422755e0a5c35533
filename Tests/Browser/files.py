"""What the tests of results and surveys do with files: save, load, and read text blocks as the organiser's program will."""

import base64
import hashlib
import json
import re
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from conftest import REPOSITORY, answer, question
from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.validators import extend
from playwright.sync_api import Locator, Page, expect

SCHEMAS = REPOSITORY / "Templates" / "schemas"
LIMIT = 1 << 20


def pattern(_: Draft202012Validator, expression: str, value: object, __: object) -> Iterator[ValidationError]:
    """As ECMA-262, which schemas go by: to Python, the end of a line may follow $."""
    if isinstance(value, str) and not re.search(expression.replace("$", r"\Z"), value):
        yield ValidationError(f"{value!r} does not match {expression!r}")


SchemaValidator = extend(Draft202012Validator, {"pattern": pattern})


def validator(name: str) -> Draft202012Validator:
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    checker = FormatChecker()
    checker.checks("date-time", ValueError)(lambda value: not isinstance(value, str) or bool(datetime.fromisoformat(value)))
    return SchemaValidator(schema, format_checker=checker)


def faults(name: str, value: object) -> list[str]:
    return [f"{fault.json_path}: {fault.message}" for fault in validator(name).iter_errors(value)]


def unblock(block: str, heading: str) -> dict:
    first, *lines, checksum = block.split("\n")
    assert first == heading
    assert all(len(line) == 64 for line in lines[:-1])
    assert 0 < len(lines[-1]) <= 64
    digits = "".join(lines)
    inflate = zlib.decompressobj(-15)
    text = inflate.decompress(base64.urlsafe_b64decode(digits + "=" * (-len(digits) % 4)), LIMIT)
    assert inflate.eof
    assert hashlib.sha256(text).hexdigest()[:8] == checksum
    return json.loads(text)


def block(heading: str, text: bytes) -> str:
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    digits = base64.urlsafe_b64encode(deflate.compress(text) + deflate.flush()).decode().rstrip("=")
    lines = [digits[start : start + 64] for start in range(0, len(digits), 64)]
    return "\n".join([heading, *lines, hashlib.sha256(text).hexdigest()[:8]])


def answer_capital(page: Page, origin: str, option: str) -> None:
    page.goto(f"{origin}/exchange/10-lecon.html")
    card = question(page, "Quelle est la capitale")
    again = card.get_by_role("button", name="Recommencer")
    if again.is_visible():
        again.click()
    answer(card, option)
    expect(card.get_by_text("Enregistré", exact=True)).to_be_visible()


def tick(page: Page, box: str) -> None:
    page.get_by_label(box).check()
    expect(page.locator("check-list").get_by_text("Enregistré", exact=True)).to_be_visible()


def sit(page: Page, origin: str, *, finish: bool) -> None:
    page.goto(f"{origin}/exchange/90-evaluation.html")
    page.get_by_role("button", name="Commencer").or_(page.get_by_role("button", name="Recommencer")).click()
    page.get_by_label("Quatre").check()
    expect(page.get_by_text("Enregistré", exact=True)).to_be_visible()
    if finish:
        page.get_by_role("button", name="Terminer").click()
        page.get_by_role("button", name="Terminer quand même").click()
        expect(page.get_by_role("heading", name="Résultat")).to_be_visible()


def exchange(page: Page) -> Locator:
    return page.get_by_role("region", name="Garder ou envoyer mes résultats")


def downloaded(page: Page, button: str) -> tuple[str, dict]:
    """The name and the content of the file that a button gives."""
    with page.expect_download() as download:
        page.get_by_role("button", name=button).click()
    return download.value.suggested_filename, json.loads(Path(download.value.path()).read_text())


def saved(page: Page, origin: str) -> dict:
    page.goto(f"{origin}/exchange/results.html")
    return downloaded(page, "Enregistrer dans un fichier")[1]


def load(page: Page, content: str | bytes, name: str = "resultats.json") -> Locator:
    """Chooses a file on the page of results; what the page then tells."""
    data = content if isinstance(content, bytes) else content.encode()
    page.get_by_label("Fichier de résultats").set_input_files({"name": name, "mimeType": "application/json", "buffer": data})
    return page.locator("results-load").get_by_role("status")
