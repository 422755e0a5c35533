"""The page on which anyone checks a document, opened from the folder and over http."""

import json
import re
import zlib
from pathlib import Path

import pytest
from conftest import REPOSITORY
from playwright.sync_api import Browser, Page, expect
from test_accessibility import expect_clean
from verifying import VerifiedCourse, attacks, printed

TABLE = json.loads((REPOSITORY / "Tests" / "Fixtures" / "attacks.json").read_text())
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."
JUDGE = """async ({ tokens, known, today }) => {
  const words = [];
  for (const token of tokens) {
    words.push((await verifyToken.verdict(token, known, today)).word);
  }
  return words;
}"""


@pytest.fixture(scope="module")
def verified(tmp_path_factory: pytest.TempPathFactory, sites: Path) -> VerifiedCourse:
    return VerifiedCourse(tmp_path_factory.mktemp("verified"))


def judged(page: Page, tokens: list[str]) -> list[str]:
    return page.evaluate(JUDGE, {"tokens": tokens, "known": TABLE["known"], "today": TABLE["today"]})


def expect_verdict(page: Page, word: str) -> None:
    heading = page.get_by_role("heading", name=word, exact=True)
    expect(heading).to_be_visible()
    expect(heading).to_be_focused()


def test_each_attack_is_answered_with_the_right_word(page: Page, origin: str) -> None:
    page.goto(f"{origin}/modules/verifier.html")
    cases = TABLE["cases"]
    words = judged(page, [case["token"] for case in cases])
    wrong = {case["what"]: word for case, word in zip(cases, words, strict=True) if word != case["verdict"]}
    assert wrong == {}


def test_no_token_with_a_character_changed_is_genuine(page: Page, folder: str) -> None:
    page.goto(f"{folder}/modules/verifier.html")
    good = TABLE["cases"][0]["token"]
    changed = [good[:at] + ALPHABET[(ALPHABET.index(one) + step) % len(ALPHABET)] + good[at + 1 :] for at, one in enumerate(good) for step in (1, 31)]
    assert set(judged(page, changed)) <= {"altered", "unknown", "none"}
    assert judged(page, [good]) == ["genuine"]


def test_every_verdict_is_shown_and_said(page: Page, verified: VerifiedCourse) -> None:
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        for word, token in verified.shown().items():
            page.goto("about:blank")
            page.goto(f"{verified.page}#{token}")
            expect_verdict(page, word)
            expect_clean(page)


def test_a_genuine_document_is_told_in_full(page: Page, verified: VerifiedCourse) -> None:
    serial = "\u00a0".join(attacks.SERIALS["good"][at : at + 4] for at in range(0, 26, 4))
    page.goto(f"{verified.page}#{verified.token()}")
    card = page.locator(".verdict-card")
    for text in ("Dr Éloïse Exemple-Martin", "Attestation de fin de formation", "Réseaux sociaux et radiologie", "9 juin 2026",
                 "6\u00a0h\u00a045", "85\u00a0%", "Fédération exemple des radiologues", "10 juin 2026", serial):
        expect(card).to_contain_text(text)
    name = card.get_by_text("Dr Éloïse Exemple-Martin")
    assert name.evaluate("name => parseFloat(getComputedStyle(name).fontSize)") > 26
    expect(page.get_by_text("jusqu’au 30 juin 2026")).to_be_visible()


def test_what_is_not_signed_is_not_shown(page: Page, verified: VerifiedCourse) -> None:
    head, _, seal = verified.token().split(".")
    forged = f"{head}.{attacks.b64(attacks.compact(attacks.claims(name='Dr Malhonnête Exemple')))}.{seal}"
    page.goto(f"{verified.page}#{forged}")
    expect_verdict(page, "Modifié ou incomplet")
    expect(page.get_by_text("Malhonnête")).to_have_count(0)


def test_a_script_in_a_name_is_only_a_name(page: Page, verified: VerifiedCourse) -> None:
    name = "<img src=x onerror=document.title='Ha'><script>document.title='Ha'</script>"
    page.goto(f"{verified.page}#{verified.token(name=name)}")
    expect_verdict(page, "Authentique")
    expect(page.locator(".verified-name")).to_contain_text(name)
    expect(page).to_have_title(re.compile("Vérifier un document"))


def test_another_address_is_another_document(page: Page, verified: VerifiedCourse) -> None:
    page.goto(f"{verified.page}#{verified.token()}")
    expect_verdict(page, "Authentique")
    page.goto(f"{verified.page}#{verified.token('withdrawn', name='Dr Camille Exemple')}")
    expect_verdict(page, "Retiré")
    expect(page.get_by_text("Éloïse")).to_have_count(0)


def test_a_token_is_pasted_with_the_breaks_of_a_mail(page: Page, verified: VerifiedCourse) -> None:
    page.goto(verified.page)
    expect(page.locator(".verdict-card")).to_have_count(0)
    page.get_by_text("Coller une adresse ou un jeton").click()
    field = page.get_by_label("L’adresse qu’ouvre le code carré")
    for before in ("", "https://formations.exemple.invalid/verifier.html#"):
        field.fill(f"  {before}" + re.sub("(.{60})", r"\1\n", verified.token()))
        page.get_by_role("button", name="Vérifier", exact=True).click()
        expect_verdict(page, "Authentique")
    field.fill("")
    page.get_by_role("button", name="Vérifier", exact=True).click()
    expect_verdict(page, "Non vérifiable")


def html(*tokens: str) -> bytes:
    metas = "".join(f'<meta name="atelier-token" content="{token}">' for token in tokens)
    return f"<!DOCTYPE html><html lang=fr><head>{metas}<title>x</title></head><body>Attestation</body></html>".encode()


def test_a_file_is_chosen(page: Page, verified: VerifiedCourse, tmp_path: Path) -> None:
    good, second = verified.token(), verified.token("other")
    files = {
        "bon.html": (html(good), "Authentique"),
        "sans.html": (html(), "Non vérifiable"),
        "deux.html": (html(good, second), "Modifié ou incomplet"),
        "image.png": (b"\x89PNG\r\n\x1a\n\x00", "Non vérifiable"),
        "bon.pdf": (printed(html(good).decode(), custom_metadata=True), "Authentique"),
        "sans.pdf": (printed(html(good).decode(), custom_metadata=False), "Non vérifiable"),
    }
    page.goto(verified.page)
    for name, (content, word) in files.items():
        (tmp_path / name).write_bytes(content)
        page.get_by_label("Le fichier du document").set_input_files(tmp_path / name)
        expect_verdict(page, word)


def test_a_token_packed_into_a_pdf_is_found(page: Page, verified: VerifiedCourse) -> None:
    page.goto(verified.page)
    packed = zlib.compress(f"1 0 <</atelier-token ({verified.token()})>>".encode())
    pdf = b"%PDF-1.7\n1 0 obj\n<</Type /ObjStm\n/N 1\n/First 4\n/Filter /FlateDecode\n/Length " + str(len(packed)).encode() + b">>\nstream\n" + packed + b"\nendstream\nendobj\n"
    page.get_by_label("Le fichier du document").set_input_files({"name": "neuf.pdf", "mimeType": "application/pdf", "buffer": pdf})
    expect_verdict(page, "Authentique")


def test_a_file_is_dropped_anywhere(page: Page, verified: VerifiedCourse) -> None:
    page.goto(verified.page)
    page.evaluate(
        """(content) => {
          const carried = new DataTransfer();
          carried.items.add(new File([content], "bon.html"));
          document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }));
        }""",
        html(verified.token()).decode(),
    )
    expect_verdict(page, "Authentique")


def test_without_a_secure_context_it_says_what_to_do(page: Page, verified: VerifiedCourse) -> None:
    page.add_init_script("Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });")
    page.goto(f"{verified.page}#{verified.token()}")
    expect_verdict(page, "Vérification impossible ici")
    expect(page.get_by_text("adresse sûre (https)")).to_be_visible()
    expect_clean(page)


def test_without_scripts_it_says_so(browser: Browser, verified: VerifiedCourse) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(verified.page)
    expect(page.get_by_text("Les scripts ne fonctionnent pas ici")).to_be_visible()
    context.close()


def test_by_keyboard_alone(page: Page, verified: VerifiedCourse) -> None:
    page.goto(verified.page)
    page.get_by_label("Le fichier du document").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.insert_text(verified.token())
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect_verdict(page, "Authentique")
    assert page.locator("[aria-live=polite]").inner_text().startswith("Authentique")


def test_a_course_without_keys_says_that_it_issues_none(page: Page, folder: str) -> None:
    page.goto(f"{folder}/questions/verifier.html#{TABLE['cases'][0]['token']}")
    expect(page.get_by_text("ne délivre pas encore de document vérifiable")).to_be_visible()
    expect_verdict(page, "Émetteur inconnu")
    page.goto(f"{folder}/questions/index.html")
    expect(page.get_by_role("link", name="Vérifier un document")).to_have_count(0)


def test_a_site_with_keys_leads_to_the_page(page: Page, verified: VerifiedCourse) -> None:
    page.goto(f"{verified.site.as_uri()}/index.html")
    page.get_by_role("link", name="Vérifier un document").click()
    expect(page).to_have_url(verified.page)


def test_no_key_of_the_page_is_private(verified: VerifiedCourse) -> None:
    scalars = [attacks.b64(key.private_numbers().private_value.to_bytes(32, "big")) for key in verified.keys.values()]
    for file in verified.site.rglob("*"):
        text = file.read_bytes().decode("latin1") if file.is_file() else ""
        assert "PRIVATE KEY" not in text
        assert not any(scalar in text for scalar in scalars)
        assert not file.name.endswith(".pem")


def test_checking_takes_no_time(page: Page, verified: VerifiedCourse) -> None:
    page.goto(verified.page)
    times = page.evaluate(
        """async ({ token, known, today }) => {
          const times = [];
          for (let turn = 0; turn < 9; turn += 1) {
            const start = performance.now();
            await verifyToken.verdict(token, known, today);
            times.push(performance.now() - start);
          }
          return times.sort((a, b) => a - b);
        }""",
        {"token": TABLE["cases"][0]["token"], "known": TABLE["known"], "today": TABLE["today"]},
    )
    print("ms:", times)
    assert times[4] < 50
