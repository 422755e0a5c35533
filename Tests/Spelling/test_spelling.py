"""Finds words of the French texts that neither hunspell's French dictionary nor `words.txt` knows."""

import re
import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent.parent
OUR_WORDS = Path(__file__).with_name("words.txt")
COURSES = [REPOSITORY / folder for folder in ("Modules", "Templates/guides/authors", "Templates/starter/fr/Modules")]
TEXTS = [path for course in COURSES for path in sorted(course.iterdir()) if path.suffix in (".md", ".yml")]
TEXTS.append(REPOSITORY / "Templates/strings/fr.yml")

# What a reader does not read, or does not read as French. Newlines stay, so that lines can be counted.
FENCE = r"^(?:> ?)*```.*?^(?:> ?)*```"
NOT_TEXT = [
    r"`[^`\n]*`",
    r"\]\([^\s)]+|<https?:[^>]*>|https?:\S+",
    r"\S+@\S+|[\w/-]+(?:\.[\w-]+)*\.(?:fr|com|org|net|invalid|html|md|yml|png|jpg|zip|svg)\b",
    r"\{#[^}\n]*\}|\{\{[^}]*\}\}|\{\w+\}",
    r"\[!(?:quiz|qcm|sondage)\].*$|\[[!^][^\]]*\]",
]
# In YAML and front matter, what programs read: keys, and values that are no text.
KEYS = [
    r"(?:^|\s)#.*$",
    r"\b(?:id|kind|bank|anchors|language|timezone|accent|modules|assessment|trainer): *(?:\[[^\]\n]*\]|[^,}\n]*)",
    r"\w*file_name: .*",
    r"(?:^|[{,]) *-? *[a-z_]+:(?=\s)",
    r"^  - [a-z0-9-]+$",
]
WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:['’-][^\W\d_]+)*")


def blank(text: str, pattern: str) -> str:
    return re.sub(pattern, lambda found: re.sub(r"[^\n]", " ", found[0]), text, flags=re.M)


def prose(path: Path) -> str:
    """The text of a file without what is not to be checked, its lines at their places."""
    text = path.read_text(encoding="utf-8")
    text = re.sub(FENCE, lambda found: "\n" * found[0].count("\n"), text, flags=re.M | re.S)
    front = text if path.suffix == ".yml" else text[: text.find("\n---\n", 4)]
    keys = [r"^ +(?:definition|also):"] if path.name == "glossary.yml" else KEYS
    body = text[len(front) :]
    for pattern in keys:
        front = blank(front, pattern)
    text = front + body
    for pattern in NOT_TEXT:
        text = blank(text, pattern)
    return text


def spell(words: set[str]) -> set[str]:
    """Those of the words that hunspell does not know."""
    command = ["hunspell", "-i", "UTF-8", "-d", "fr_FR", "-p", OUR_WORDS, "-l"]
    lines = "\n".join(sorted(words))
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and not done.stderr, done.stderr
    return set(done.stdout.split())


def unknown(words: set[str]) -> set[str]:
    """The words that are unknown both whole and in parts: hunspell takes our words only whole, not in l'AP-HP."""
    parts = {word: {part for part in re.split("['-]", word) if len(part) > 1} for word in spell(words)}
    wrong = spell(set().union(*parts.values()))
    return {word for word in parts if parts[word] & wrong}


@pytest.fixture(scope="module")
def found() -> dict[str, list[str]]:
    """Every word of the texts, as hunspell wants it, with its places."""
    places: dict[str, list[str]] = {}
    for path in TEXTS:
        for number, line in enumerate(prose(path).splitlines(), 1):
            for word in (word for word in WORD.findall(line) if len(word) > 1):
                place = f"{path.relative_to(REPOSITORY)}:{number}: {word}"
                places.setdefault(word.replace("’", "'"), []).append(place)
    return places


def test_every_word_is_french_or_ours(found: dict[str, list[str]]):
    wrong = [place for word in sorted(unknown(set(found))) for place in found.get(word, [word])]
    assert not wrong, "unknown words; mend them, or add them to words.txt:\n" + "\n".join(wrong)


def test_a_misspelt_word_is_found():
    assert unknown({"aujourd'hui", "l'IRM", "l'échografie", "radiolojie"}) == {"l'échografie", "radiolojie"}


def test_our_words_are_sorted_needed_and_written_once(found: dict[str, list[str]]):
    ours = OUR_WORDS.read_text(encoding="utf-8").split()
    assert ours == sorted(set(ours), key=lambda word: (word.casefold(), word))
    text = " ".join(found)
    assert [word for word in ours if word not in text] == []
