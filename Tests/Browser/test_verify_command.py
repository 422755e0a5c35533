"""`atelier keys new` and `atelier certificates verify`, with documents signed by another library."""

import json
import stat
from pathlib import Path

import jwt
import pytest
from conftest import REPOSITORY
from verifying import VerifiedCourse, attacks, command, printed

KEYS = REPOSITORY / "Tests" / "Fixtures" / "Keys"


@pytest.fixture(scope="module")
def verified(tmp_path_factory: pytest.TempPathFactory) -> VerifiedCourse:
    return VerifiedCourse(tmp_path_factory.mktemp("verified"))


def verify(verified: VerifiedCourse, document: str | Path) -> tuple[int, str]:
    done = command("certificates", "verify", document, "--course", verified.course, "--today", "2026-07-01")
    return done.returncode, done.stdout


def test_each_verdict_has_its_word_and_only_genuine_succeeds(verified: VerifiedCourse, tmp_path: Path) -> None:
    for word, token in verified.shown().items():
        document = tmp_path / "document.html"
        document.write_text(f'<meta name="atelier-token" content="{token}">', encoding="utf-8")
        code, said = verify(verified, document)
        assert said.replace("'", "’").startswith(f"{word.upper()} :")
        assert code == (0 if word == "Authentique" else 1)


def test_a_token_an_address_and_a_pdf_are_taken(verified: VerifiedCourse, tmp_path: Path) -> None:
    token = verified.token()
    pdf = tmp_path / "document.pdf"
    page = f'<meta name="atelier-token" content="{token}"><title>x</title>'
    pdf.write_bytes(printed(page, custom_metadata=True))
    for document in (token, f"https://exemple.invalid/verifier.html#{token}", pdf):
        code, said = verify(verified, document)
        assert code == 0
        assert "Dr Éloïse Exemple-Martin" in said
        assert "30 juin 2026" in said
    pdf.write_bytes(printed(page, custom_metadata=False))
    code, said = verify(verified, pdf)
    assert code == 1
    assert said.startswith("NON VÉRIFIABLE")


def test_another_library_reads_what_the_command_signed() -> None:
    token = (KEYS / "demonstration.token").read_text().strip()
    claims = jwt.decode(token, (KEYS / "demonstration.pub.pem").read_bytes(), algorithms=["ES256"], options={"verify_nbf": False})
    assert claims["name"] == "Dr Éloïse Exemple-Martin"
    assert jwt.get_unverified_header(token)["kid"] == json.loads((KEYS.parent / "attacks.json").read_text())["known"]["demonstration"]


def test_a_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "cle.pem"
    made = command("keys", "new", file)
    assert made.returncode == 0
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    secret = file.read_text()
    assert secret.startswith("-----BEGIN PRIVATE KEY-----")
    assert (tmp_path / "cle.pub.pem").read_text().startswith("-----BEGIN PUBLIC KEY-----")
    assert "Modules/keys" in made.stdout
    assert "course.yml" in made.stdout
    again = command("keys", "new", file)
    assert again.returncode == 1
    assert "existe déjà" in again.stderr
    assert file.read_text() == secret
    body = secret.splitlines()[1:-1]
    assert not any(line in made.stdout + made.stderr + again.stdout + again.stderr for line in body)


def test_a_key_is_not_written_where_others_read(verified: VerifiedCourse) -> None:
    for folder in (verified.course, verified.course / "keys", verified.site):
        refused = command("keys", "new", folder / "secret.pem")
        assert refused.returncode == 1
        assert "que d'autres liront" in refused.stderr
        assert not (folder / "secret.pem").exists()


COURSE = "id: cles\ntitle: Des clés\nlanguage: fr\nkeys:\n"
PUBLIC = (KEYS / "demonstration.pub.pem").read_text()


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({}, "course.yml:5:11: error: il n'y a pas de clé publique « keys/a.pub.pem »"),
        ({"keys/a.pub.pem": "autre chose"}, "course.yml:5:11: error: « keys/a.pub.pem » n'est pas une clé publique P-256"),
        ({"keys/a.pub.pem": PUBLIC}, "course.yml:5:11: warning: clé de démonstration"),
        ({"keys/a.pub.pem": PUBLIC, "keys/b.pem": (KEYS / "demonstration.pem").read_text()}, "keys/b.pem: error: clé privée dans le dossier du cours"),
    ],
)
def test_what_is_wrong_with_a_key_is_told(tmp_path: Path, files: dict[str, str], said: str) -> None:
    (tmp_path / "keys").mkdir()
    (tmp_path / "course.yml").write_text(f"{COURSE}  - file: keys/a.pub.pem\n")
    (tmp_path / "10-lecon.md").write_text("---\ntitle: Une leçon\n---\nDu texte.\n")
    for name, content in files.items():
        (tmp_path / name).write_text(content)
    checked = command("check", "--course", tmp_path, "--templates", REPOSITORY / "Templates")
    assert said in checked.stderr
    assert checked.stderr.count("help:") == checked.stderr.count("error:") + checked.stderr.count("warning:")
    assert "PRIVATE" not in checked.stderr


def test_the_same_key_twice_and_another_curve_are_told(tmp_path: Path) -> None:
    wrong = attacks.ec.generate_private_key(attacks.ec.SECP384R1()).public_key()
    (tmp_path / "keys").mkdir()
    (tmp_path / "course.yml").write_text(COURSE + "".join(f"  - {{ file: keys/{name}.pub.pem }}\n" for name in "abc"))
    (tmp_path / "10-lecon.md").write_text("---\ntitle: Une leçon\n---\nDu texte.\n")
    for name, content in {"a": PUBLIC, "b": PUBLIC, "c": wrong.public_bytes(attacks.Encoding.PEM, attacks.PublicFormat.SubjectPublicKeyInfo).decode()}.items():
        (tmp_path / "keys" / f"{name}.pub.pem").write_text(content)
    checked = command("check", "--course", tmp_path, "--templates", REPOSITORY / "Templates")
    assert "course.yml:6:13: error: « keys/b.pub.pem » contient une clé déjà indiquée plus haut" in checked.stderr
    assert "course.yml:7:13: error: « keys/c.pub.pem » n'est pas une clé publique P-256" in checked.stderr
