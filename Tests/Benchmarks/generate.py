#!/usr/bin/env python3
"""Writes a course of any number of modules, the same for the same seed: prose that looks like French, and
questions with one and with several answers.

usage: generate.py --modules N --seed S OUT
"""

import argparse
from dataclasses import dataclass
from pathlib import Path
from random import Random

import lexicon
from prose import capitalised, clause, paragraph, phrases, sentence, slug

SECTIONS = 6
WORDS_PER_SECTION = 320

COURSE = """\
id: mesures
title: Mesures
language: fr
audience: Personne, car ce cours ne sert qu’à mesurer.
prerequisites: Aucun.
contact: Camille Exemple, formation@exemple.invalid
disability_contact: Dominique Exemple, handicap@exemple.invalid
rules: Sans objet.
"""


@dataclass(frozen=True)
class Outline:
    """What other modules must know of a module to link to it, found without writing it."""

    file: str
    title: str
    headings: list[str]
    subheadings: list[str]

    @staticmethod
    def of(number: int, modules: int, seed: int) -> "Outline":
        title, *found = phrases(Random(f"{seed} outline {number}"), 1 + SECTIONS + SECTIONS // 2)
        # As many digits for all, so that every program sorts the modules alike.
        digits = f"{number:0{max(2, len(str(modules)))}}"
        return Outline(
            f"{digits}-{slug(title)}.md",
            f"Module {digits}, {title[0].lower()}{title[1:]}",
            found[:SECTIONS],
            found[SECTIONS:],
        )


def bullets(rng: Random) -> str:
    items = phrases(rng, rng.randint(3, 4))
    marks = [f"{n}." for n in range(1, 5)] if rng.random() < 0.3 else ["-"] * 4
    return "\n".join(f"{mark} {item}" for mark, item in zip(marks, items))


def callout(rng: Random) -> str:
    [title] = phrases(rng, 1)
    return f"> [!{rng.choice(lexicon.CALLOUTS)}] {title}\n> {sentence(rng)}"


def link(rng: Random, modules: int, seed: int) -> str:
    target = Outline.of(rng.randint(1, modules), modules, seed)
    heading = rng.choice(target.headings)
    return f"{sentence(rng)} On s’en souvient : [{heading}]({target.file}#{slug(heading)})."


def quiz(rng: Random, name: str, answers: int) -> str:
    options = phrases(rng, 4)
    right = set(rng.sample(options, answers))
    lines = [f"> [!quiz] {name}", f"> {capitalised(clause(rng))} : que faut-il faire **en premier** ?", ">"]
    for option in options:
        lines.append(f"> - [{'x' if option in right else ' '}] {option}")
        lines.append(f">   > {'Oui' if option in right else 'Non'} : {clause(rng)}.")
    lines += [">", "> > [!indice]", f"> > {sentence(rng)}"]
    lines += [">", "> > [!explication]", f"> > {sentence(rng)}"]
    return "\n".join(lines)


def lesson(rng: Random, subheading: str | None, modules: int, seed: int) -> list[str]:
    blocks = []
    apart = [bullets(rng), callout(rng), link(rng, modules, seed)]
    rng.shuffle(apart)
    while apart or words(blocks) < WORDS_PER_SECTION:
        blocks.append(paragraph(rng))
        if apart:
            blocks.append(apart.pop())
    if subheading:
        blocks.insert(len(blocks) // 2, f"### {subheading}")
    # A question never follows another quote directly, nor a list that could swallow it.
    return [*blocks, sentence(rng)]


def words(blocks: list[str]) -> int:
    return sum(len(block.split()) for block in blocks)


def module(number: int, modules: int, seed: int) -> tuple[str, str]:
    """A module's file name and text."""
    rng = Random(f"{seed} text {number}")
    outline = Outline.of(number, modules, seed)
    prose, questions, body = [], [], []
    for section, heading in enumerate(outline.headings):
        subheading = outline.subheadings[section // 2] if section % 2 else None
        taught = lesson(rng, subheading, modules, seed)
        asked = quiz(rng, f"m{number}-q{section + 1}", answers=1 + section % 2)
        body += [f"## {heading}", *taught, asked]
        prose += taught
        questions.append(asked)
    # Half of the questions' words, so that counting them or not stays within what is tolerated.
    minutes = round((words(prose) + words(questions) / 2) / 200 + len(questions))
    front = ["---", f"title: {outline.title}", f"duration: {minutes} min", "objectives:"]
    front += [f"  - {objective}" for objective in phrases(rng, 3)]
    front += ["sources_as_of: 2026-11-20", "---"]
    return outline.file, "\n".join(front) + "\n\n" + "\n\n".join(body) + "\n"


def generate(modules: int, seed: int, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "course.yml").write_text(COURSE, encoding="utf-8")
    for number in range(1, modules + 1):
        file, text = module(number, modules, seed)
        (folder / file).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Writes a synthetic course.")
    parser.add_argument("--modules", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("out", type=Path, metavar="OUT", help="a folder that does not exist yet")
    options = parser.parse_args()
    generate(options.modules, options.seed, options.out)
