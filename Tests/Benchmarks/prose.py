"""Sentences, paragraphs and headings that look like French, drawn from a given generator."""

import re
import unicodedata
from random import Random

import lexicon


def capitalised(text: str) -> str:
    return text[0].upper() + text[1:]


def slug(text: str) -> str:
    """The id that Atelier gives to a heading."""
    plain = unicodedata.normalize("NFD", text.replace("œ", "oe"))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def clause(rng: Random) -> str:
    words = [rng.choice(lexicon.SUBJECTS), rng.choice(lexicon.VERBS), rng.choice(lexicon.OBJECTS)]
    match rng.randrange(12):
        case 0:
            words[2] = f"**{words[2]}**"
        case 1:
            words[2] = f"*{words[2]}*"
        case 2:
            words[2] += f" (voir {rng.choice(lexicon.CODES)})"
        case 3:
            words[2] = f"« {words[2]} »"
    return " ".join([*words, rng.choice(lexicon.COMPLEMENTS)])


def sentence(rng: Random) -> str:
    text = clause(rng)
    if rng.random() < 0.4:
        text = f"{rng.choice(lexicon.OPENINGS)} {text}"
    if rng.random() < 0.5:
        text += f"{rng.choice(lexicon.JOINTS)} {clause(rng)}"
    return capitalised(text) + rng.choice((".", ".", ".", ".", ".", " !", "…"))


def paragraph(rng: Random) -> str:
    return " ".join(sentence(rng) for _ in range(rng.randint(3, 5)))


def phrases(rng: Random, count: int) -> list[str]:
    """As many different headings or items, such as "Relire la légende de l’image"."""
    found = rng.sample(range(len(lexicon.INFINITIVES) * len(lexicon.OBJECTS)), count)
    pairs = (divmod(number, len(lexicon.OBJECTS)) for number in found)
    return [capitalised(f"{lexicon.INFINITIVES[i]} {lexicon.OBJECTS[j]}") for i, j in pairs]
