"""A course with keys of its own, and documents signed by another library than the command's."""

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

from conftest import REPOSITORY, build
from cryptography.hazmat.primitives.serialization import load_pem_private_key


def _attacks() -> ModuleType:
    found = importlib.util.spec_from_file_location("attacks", REPOSITORY / "Tests" / "Fixtures" / "attacks.py")
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


attacks = _attacks()


def command(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LANG": "fr_FR.UTF-8", "LC_ALL": ""}
    return subprocess.run([os.environ["ATELIER"], *arguments], capture_output=True, text=True, check=False, env=environment)


def printed(page: str, *, custom_metadata: bool) -> bytes:
    """A PDF of a page, by WeasyPrint in the Python that its command names."""
    python = Path(shutil.which("weasyprint")).read_text().splitlines()[0].removeprefix("#!").strip()
    script = "import sys, weasyprint; sys.stdout.buffer.write(weasyprint.HTML(string=sys.argv[1]).write_pdf(custom_metadata=sys.argv[2] == 'True'))"
    return subprocess.run([python, "-c", script, page, str(custom_metadata)], capture_output=True, check=True).stdout


class VerifiedCourse:
    """A course that lists a key made by the command, a retired one, and the demonstration key; and its site."""

    def __init__(self, folder: Path, language: str = "fr") -> None:
        self.course, self.site = folder / "Modules", folder / "site"
        (self.course / "keys").mkdir(parents=True)
        self.keys = {}
        lines = []
        for name, until in (("courante", ""), ("ancienne", ", until: 2026-01-31")):
            made = command("keys", "new", folder / f"{name}.pem")
            assert made.returncode == 0, made.stderr
            self.keys[name] = load_pem_private_key((folder / f"{name}.pem").read_bytes(), None)
            (folder / f"{name}.pub.pem").rename(self.course / "keys" / f"{name}.pub.pem")
            lines.append(f"  - {{ file: keys/{name}.pub.pem{until} }}\n")
        demonstration = REPOSITORY / "Tests" / "Fixtures" / "Keys"
        self.keys["demonstration"] = load_pem_private_key((demonstration / "demonstration.pem").read_bytes(), None)
        (self.course / "keys" / "demo.pub.pem").write_bytes((demonstration / "demonstration.pub.pem").read_bytes())
        lines.append("  - { file: keys/demo.pub.pem }\n")
        contact = "contact: formation@exemple.invalid\n"
        title = "title: Réseaux sociaux et radiologie\n"
        (self.course / "course.yml").write_text(f"id: verifie\n{title}language: {language}\n{contact}keys:\n{''.join(lines)}")
        (self.course / "10-lecon.md").write_text("---\ntitle: Une leçon\n---\nDu texte.\n")
        (self.course / "withdrawn.json").write_text(
            '{"format": "atelier-withdrawn", "version": 1, "as_of": "2026-06-30", "documents": ['
            f'{{"serial": "{attacks.SERIALS["withdrawn"]}", "date": "2026-06-20"}},'
            f'{{"serial": "{attacks.SERIALS["replaced"]}", "date": "2026-06-21", "replaced_by": "{attacks.SERIALS["new"]}"}}]}}'
        )
        build(self.course, self.site)

    @property
    def page(self) -> str:
        return f"{self.site.as_uri()}/verifier.html"

    def token(self, serial: str = "good", key: str = "courante", **changes: object) -> str:
        return attacks.token(self.keys[key], serial, **changes)

    def shown(self) -> dict[str, str]:
        """A token for each verdict that the page can give."""
        good = self.token()
        other = attacks.ec.generate_private_key(attacks.ec.SECP256R1())
        return {
            "Authentique": good,
            "Démonstration": self.token(key="demonstration"),
            "Pas encore valable": self.token(nbf=32472144000),
            "Retiré": self.token("withdrawn"),
            "Remplacé": self.token("replaced"),
            "Clé hors d’usage": self.token(key="ancienne"),
            "Modifié ou incomplet": good[:-4],
            "Émetteur inconnu": attacks.token(other),
            "Non vérifiable": "bonjour",
        }
