"""A course in which hostile texts stand wherever an author can type one, and what the builder says of those that it refuses."""

import os
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from conftest import REPOSITORY

DIAGNOSTIC = re.compile(r"^(?:.*/)?([^/:]+):(\d+)(?::\d+)?: error: (.*)$", re.MULTILINE)
COURSE_FIELDS = ["title", "audience", "prerequisites", "contact", "disability_contact", "rules"]
EDITION_FIELDS = ["title", "place", "name", "address", "activity_number", "signatory", "role", "trainer"]


@dataclass
class Place:
    """Lines of Markdown: `each` once for each text, between the two others; ¤n is a text's number, ¤p the text."""

    name: str
    each: str
    head: str = ""
    tail: str = ""
    size: int = 1


ADDRESSES = [
    Place("link-target", "[lien ¤n](¤p)\n"),
    Place("link-target-in-brackets", "[lien ¤n](<¤p>)\n"),
    Place("image-target", "![image ¤n](¤p)\n"),
    Place("inline-image-target", "Voir ![image ¤n](<¤p>) ici.\n"),
    Place("autolink", "Voir <¤p> ¤n.\n"),
    Place("definition", "Voir [lien ¤n][d¤n].\n\n[d¤n]: <¤p>\n"),
    Place("bare-definition", "Voir [lien ¤n][e¤n].\n\n[e¤n]: ¤p\n"),
    Place("naked", "Voir ¤p ¤n.\n"),
    Place("linked-image", "Voir [![image ¤n](figures/a.svg)](¤p) ici.\n"),
]

TEXTS = [
    Place("paragraph", "¤p\n"),
    Place("heading", "### t¤n ¤p\n"),
    Place("setext", "t¤n ¤p\n---\n"),
    Place("item", "- ¤p\n"),
    Place("quote", "> ¤p\n"),
    Place("strong", "**t¤n ¤p** _t¤n ¤p_\n"),
    Place("link-text", "[t¤n ¤p](https://exemple.invalid/¤n)\n"),
    Place("link-title", 'Un [lien ¤n](https://exemple.invalid/¤n "¤p").\n'),
    Place("definition-title", "Un [lien ¤n][f¤n].\n\n[f¤n]: https://exemple.invalid/¤n '¤p'\n"),
    Place("definition-label", "Un [t¤n ¤p].\n\n[t¤n ¤p]: https://exemple.invalid/¤n\n"),
    Place("alternative", "![t¤n ¤p](figures/a.svg)\n"),
    Place("caption", '![Image ¤n](figures/a.svg "¤p")\n'),
    Place("inline-image", 'Voir ![t¤n ¤p](figures/a.svg "¤p") ici.\n'),
    Place("code", "Voir `¤p` ici.\n"),
    Place("fence", "```¤p\n¤p\n```\n"),
    Place("cell", "| t¤n ¤p | ¤p |", "| A | B |\n|---|---|", size=15),
    Place("head-cell", "| t¤n ¤p | B |\n|---|---|\n| a | b |\n"),
    Place("check", "- [ ] t¤n ¤p", size=10),
    Place("note", "Mot[^n¤n].\n\n[^n¤n]: t¤n ¤p\n"),
    Place("callout-title", "> [!note] ¤p\n> Texte.\n"),
    Place("trainer", "> [!formateur]\n> t¤n ¤p\n"),
    Place("essential", "> [!essentiel]\n> t¤n ¤p\n"),
]

QUESTIONS = [
    Place("prompt", "> t¤n ¤p\n>\n> t¤n ¤p\n>\n> - [x] Oui\n> - [ ] Non\n>\n> > [!indice]\n> > ¤p\n>\n> > [!explication]\n> > ¤p\n", "> [!quiz] prompt-¤n"),
    Place("option", "> - [ ] t¤n ¤p\n>   > t¤n ¤p", "> [!quiz] option-¤n\n> Lequel ?\n>\n> - [x] Aucun", size=6),
    Place("gap", "> t¤n ¤p [[mot]] ¤p\n>", "> [!quiz] gap-¤n\n> Le mot ?\n>", size=4),
    Place("gap-answer", "> C’est [[t¤n ¤p]].\n>", "> [!quiz] answer-¤n\n> Quoi ?\n>", size=4),
    Place("choice", "> C’est [[=t¤n ¤p|autre]].\n>", "> [!quiz] choice-¤n\n> Quoi donc ?\n>", size=4),
    Place("number", "> t¤n ¤p fait [[75,5 ± 0,5]] ¤p\n>", "> [!quiz] number-¤n\n> Combien ?\n>", size=4),
    Place("order", "> 1. t¤n ¤p", "> [!quiz] order-¤n\n> Ordre ?\n>\n> 1. Le premier", size=5),
    Place("pair", "> | t¤n ¤p | u¤n ¤p |", "> [!quiz] pair-¤n\n> Paires ?\n>\n> | Un | Deux |\n> |---|---|\n> | Autre | autre |", size=5),
]

BANK = [Place("bank", "## t¤n ¤p {#bank-¤n}\n\n- [x] t¤n ¤p\n- [ ] Autre\n\n> [!indice]\n> ¤p\n\n> [!explication]\n> ¤p\n")]

SURVEY = [
    Place("survey-option", "- [ ] t¤n ¤p", "## Lequel ? {#lequel-¤n}\n", size=8),
    Place("survey-prompt", "## t¤n ¤p {#avis-¤n}\n\n¤p\n\nréponse libre\n"),
    Place("survey-scale", "## Combien ? {#echelle-¤n}\n\néchelle: 1-5 (bas ¤p – haut ¤p)\n"),
]

MODULES = {
    "10-adresses": ("", ADDRESSES),
    "20-textes": ("", TEXTS[:11]),
    "30-blocs": ("", TEXTS[11:]),
    "40-questions": ("", QUESTIONS),
    "90-banque": ("kind: assessment\nattempts: 2\n", BANK),
    "95-avis": ("kind: survey\n", SURVEY),
}


def escaped(text: str) -> str:
    """As an author types signs that are to mean nothing."""
    return re.sub(r"([!-/:-@[-`{-~])", r"\\\1", text)


def one_line(text: str) -> str:
    """The text without what would end its line, and without what no file of a course may hold."""
    return re.sub("[\n\r\0\u202a-\u202e\u2066-\u2069]", " ", text)


def quoted(text: str) -> str:
    """A scalar of YAML."""
    return '"' + re.sub(r'[^ -~]|["\\]', lambda sign: f"\\U{ord(sign[0]):08x}", one_line(text)) + '"'


@dataclass
class HostileCourse:
    """What stands in it depends on the turn: which texts are typed with backslashes, and which field holds which."""

    folder: Path
    texts: list[str]
    addresses: list[str]
    turn: int = 0
    refused: dict[tuple[str, int], str] = field(default_factory=dict)

    def write(self) -> dict[tuple[str, int], tuple[str, int]]:
        """The course's files; the place and the number of the text that stands in each line of them."""
        modules = self.folder / "Modules"
        (modules / "figures").mkdir(parents=True, exist_ok=True)
        (modules / "figures/a.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>')
        (modules / "course.yml").write_text("\n".join(["id: hostile", "language: fr", *self._fields(COURSE_FIELDS)]))
        (modules / "workshop.yml").write_text(self._edition())
        typed = {}
        for index, (module, (head, places)) in enumerate(MODULES.items()):
            count = len(MODULES)
            objectives = ", ".join(quoted(text) for text in self._part(index, count))
            verified = f"verified: {{ on: 2026-01-01, by: {self._field(index + 1, count)} }}"
            lines = ["---", f"title: {self._field(index, count)}", verified, f"objectives: [{objectives}]", *head.splitlines(), "---", "Texte.", "", "## Passage", ""]
            for place in places:
                self._add(place, lines, typed, f"{module}.md")
            (modules / f"{module}.md").write_text("\n".join(lines))
        lines = []
        for number, text in enumerate(self.texts):
            if ("glossary", number) not in self.refused:
                typed["glossary.yml", len(lines) + 1] = ("glossary", number)
                lines.append(f"terme{number}: {{ definition: {quoted(self._typed(text, number))} }}")
        (modules / "glossary.yml").write_text("\n".join(lines))
        return typed

    def build(self) -> None:
        """Takes out what is refused, until the rest is accepted."""
        for _ in range(8):
            typed = self.write()
            told = atelier(self.folder, "check")
            errors = [(typed.get((file, int(line))), file, line, message) for file, line, message in DIAGNOSTIC.findall(told)]
            if not errors:
                return
            for place, file, line, message in errors:
                assert place, f"{file}:{line}: {message}"
                self.refused[place] = message
        raise AssertionError(f"it is never accepted:\n{told}")

    def _add(self, place: Place, lines: list[str], typed: dict, file: str) -> None:
        texts = self.addresses if place in ADDRESSES else self.texts
        left = [(number, text) for number, text in enumerate(texts) if (place.name, number) not in self.refused]
        for start in range(0, len(left), place.size):
            for line in place.head.replace("¤n", str(start)).splitlines():
                lines.append(line)
                typed[file, len(lines)] = (place.name, left[start][0])
            for number, text in left[start : start + place.size]:
                shown = text if place in ADDRESSES else self._typed(text, number)
                for line in place.each.replace("¤n", str(number)).split("\n"):
                    lines.append(line.replace("¤p", one_line(shown)))
                    typed[file, len(lines)] = (place.name, number)
            lines += [place.tail, ""]

    def _typed(self, text: str, number: int) -> str:
        return escaped(text) if (number + self.turn) % 2 else text

    def _part(self, index: int, count: int) -> list[str]:
        return self.texts[(index + self.turn) % count :: count]

    def _field(self, index: int, count: int) -> str:
        return quoted(" ".join(self._part(index, count)))

    def _fields(self, names: list[str]) -> list[str]:
        return [f"{name}: {self._field(index, len(names))}" for index, name in enumerate(names)]

    def _edition(self) -> str:
        title, place, name, address, activity, signatory, role, trainer = (self._field(index, len(EDITION_FIELDS)) for index in range(len(EDITION_FIELDS)))
        return f"""id: edition
title: {title}
timezone: Europe/Paris
place: {place}
organiser:
  name: {name}
  address: {address}
  activity_number: {activity}
  signatory: {{ name: {signatory}, role: {role} }}
  results_email: "\\"'&onclick=canary(1)@exemple.invalid"
trainers: [ {{ id: t1, name: {trainer} }} ]
sessions:
  - {{ id: matin, date: 2026-06-09, start: "09:00", end: "12:30", modules: [{", ".join(MODULES)}], trainer: t1 }}
documents: {{ attendance: {{}} }}
"""


def atelier(folder: Path, *arguments: str | Path) -> str:
    """What the command says is wrong, in French."""
    environment = {**os.environ, "LANG": "fr_FR.UTF-8", "LC_ALL": ""}
    command = [os.environ["ATELIER"], *arguments, "--templates", REPOSITORY / "Templates"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=environment).stderr
