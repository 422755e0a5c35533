"""What can be refused is refused, for what is wrong with it: places where no text belongs that could run."""

from pathlib import Path

import pytest
from hostile_course import atelier

COURSE = "id: hostile\ntitle: Cours\nlanguage: fr\n"
EDITION = "id: edition\norganiser: { name: Organisme }\n"
MODULE = "---\ntitle: Un\n---\n"
SCRIPT = "<script>canary(1)</script>"


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("course.yml", COURSE + "site_url: javascript:canary(1)\n", "« javascript:canary(1) » n'est pas compris comme « site_url »"),
        ("course.yml", COURSE + "site_url: \"data:text/html,x\"\n", "« data:text/html,x » n'est pas compris comme « site_url »"),
        ("course.yml", COURSE + "site_url: //canary.invalid/\n", "« //canary.invalid/ » n'est pas compris comme « site_url »"),
        ("course.yml", COURSE + "accent: \"red;}</style><script>canary(1)</script>\"\n", "n'est pas compris comme « accent »"),
        ("course.yml", COURSE + "accent: \"#fff;background:url(//canary.invalid)\"\n", "n'est pas compris comme « accent »"),
        ("course.yml", f"id: \"a/{SCRIPT}\"\ntitle: Cours\nlanguage: fr\n", "n'est pas compris comme « id »"),
        ("course.yml", f"id: a\ntitle: Cours\nlanguage: \"fr{SCRIPT}\"\n", "n'est pas compris comme « language »"),
        ("course.yml", "id: a\ntitle: \"Cou\\0rs\"\nlanguage: fr\n", "caractère invisible qui ne peut pas être dans un texte"),
        ("course.yml", COURSE + f"\"{SCRIPT}\": x\n", "clé inconnue"),
        ("workshop.yml", f"id: \"{SCRIPT}\"\norganiser: {{ name: x }}\n", "n'est pas compris comme « id »"),
        ("workshop.yml", EDITION + f"timezone: \"{SCRIPT}\"\n", "n'est pas compris comme « timezone »"),
        ("workshop.yml", "id: edition\norganiser: { name: x, results_email: \"<script>@x\" }\n", "n'est pas compris comme « results_email »"),
        ("workshop.yml", "id: edition\norganiser: { name: \"x\\u202e\" }\n", "caractère invisible qui ne peut pas être dans un texte"),
        ("glossary.yml", f"\"{SCRIPT}\": Une définition.\n", "ne peut pas être un terme"),
        ("glossary.yml", "terme: \"[lien](javascript:canary(1))\"\n", "adresse en « javascript: », qui n'est pas permise"),
        ("10-un.md", f"---\ntitle: Un\nduration: \"{SCRIPT}\"\n---\n", "n'est pas compris comme « duration »"),
        ("10-un.md", f"---\ntitle: Un\nsources_as_of: \"{SCRIPT}\"\n---\n", "n'est pas compris comme « sources_as_of »"),
        ("10-un.md", f"---\ntitle: Un\nkind: \"{SCRIPT}\"\n---\n", "sorte de module inconnue"),
        ("10-un.md", f"---\ntitle: Un\nkind: assessment\nbank: \"{SCRIPT}\"\n---\n", "il n'y a pas de module «"),
        ("10-un.md", MODULE + f"> [!quiz] {SCRIPT}\n> Quoi ?\n>\n> - [x] Oui\n> - [ ] Non\n", "[!quiz]"),
        ("10-un.md", MODULE + f"> [!{SCRIPT}] x\n> Texte\n", "est devenue un lien"),
        ("10-un.md", MODULE + "Texte \0<script>\n", "caractère nul"),
        ("10-un.md", MODULE + "Texte \u202e<script>\n", "caractère invisible qui renverse le sens du texte"),
        ("10-un.md", MODULE + "[x](java\tscript:canary(1))\n[y](<java\tscript:canary(1)>)\n", "adresse en « javascript: », qui n'est pas permise"),
    ],
)
def test_no_script_has_a_place_there(tmp_path: Path, file: str, text: str, told: str) -> None:
    (tmp_path / "Modules").mkdir()
    for name, content in {"course.yml": COURSE, "10-un.md": MODULE + "Texte.\n", file: text}.items():
        (tmp_path / "Modules" / name).write_text(content)
    errors = [line for line in atelier(tmp_path, "check").splitlines() if ": error: " in line]
    assert len(errors) >= 1
    assert all(told in line for line in errors), errors
    assert all(line.startswith(f"Modules/{file}:") for line in errors), errors
