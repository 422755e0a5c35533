"""What a phone has to load for one page, as the site ships it and uncompressed."""

import re
from pathlib import Path

import pytest
from conftest import REPOSITORY, build

PROSE = (
    "Avant de publier, le radiologue relit son texte et demande à un confrère ce qu'il en pense. "
    "Une image sort rarement seule de son dossier : la date, le lieu ou une légende suffisent parfois à reconnaître quelqu'un. "
)
OPTIONS = """> - [{}] Oui, si le patient est prévenu par écrit
>   > Presque : il faut qu'il soit d'accord, et qu'il puisse changer d'avis.
> - [{}] Oui, avec son accord et sans rien qui le désigne
>   > C'est cela : l'accord, puis l'anonymat.
> - [{}] Non, jamais
>   > Ce serait se priver d'images utiles aux confrères.
> - [{}] Seulement entre médecins
>   > Un groupe fermé n'est jamais tout à fait fermé.
"""
ANSWERS = [
    *[OPTIONS.format(" ", "x", " ", " ")] * 4,
    *[OPTIONS.format("x", "x", " ", " ")] * 2,
    "> Le secret est à l'article [[R.4127-4|4127-4]], la publicité au [[R.4127-19]].\n",
    "> Sur 477 radiologues, [[=un tiers|la moitié|tous]] ont un compte, soit [[31,5 ± 1]] %.\n",
    "> 1. Demander l'accord\n> 2. Effacer le nom\n> 3. Relire à deux\n> 4. Publier\n",
    "> | Réseau | Usage |\n> | --- | --- |\n> | LinkedIn | confrères |\n> | Instagram | patients |\n> | YouTube | films |\n",
]
EXPLANATION = ">\n> > [!explication]\n> > Le code de la santé publique le dit, et la règle vaut aussi entre confrères.\n"


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A module of 2,000 words and ten questions of all kinds, among eight others."""
    folder = tmp_path_factory.mktemp("weight")
    (folder / "Modules").mkdir()
    (folder / "Modules" / "course.yml").write_text("id: poids\ntitle: Le poids\nlanguage: fr\n")
    words = PROSE.split()
    sections = []
    for number, shape in enumerate(ANSWERS, start=1):
        section = " ".join((words * 6)[:200])
        quiz = f"> [!quiz] question-{number}\n> Peut-on publier ce cliché sans accord (cas {number}) ?\n>\n{shape}{EXPLANATION}"
        sections.append(f"## Ce qu'il faut savoir, {number}\n\n{section}\n\n{quiz}")
    head = "---\ntitle: Publier une image\nobjectives: [Savoir publier, Savoir se taire]\n---\n"
    (folder / "Modules" / "10-publier.md").write_text(head + "\n".join(sections))
    for number in range(11, 19):
        (folder / "Modules" / f"{number}-suite.md").write_text(f"---\ntitle: La suite de l'histoire {number}\n---\nUn mot.\n")
    build(folder / "Modules", folder / "site")
    return folder / "site" / "10-publier.html"


def size(page: Path, kind: str = "") -> int:
    """The bytes of the files that a page loads."""
    names = set(re.findall(rf'(?:src|href)="(assets/[\w-]+\.{kind}\w*)"', page.read_text()))
    assert names
    return sum((page.parent / name).stat().st_size for name in names)


def test_a_module_of_2000_words_and_ten_questions(page: Path) -> None:
    assert page.read_text().count("<quiz-question") == 10
    scripts = size(page, "js")
    whole = page.stat().st_size + size(page)
    print(f"page {page.stat().st_size}, scripts {scripts}, all {whole}")
    assert scripts <= 40 * 1024
    assert whole <= 90 * 1024


def test_the_modules_of_this_course(sites: Path) -> None:
    """Longer, with all kinds of questions, checklists and a glossary; assessments load what they need besides."""
    for module in (REPOSITORY / "Modules").glob("*.md"):
        limit = 64 if "kind: assessment" in module.read_text() else 44
        assert size(sites / "modules" / f"{module.stem}.html", "js") <= limit * 1024, module.stem


def test_scripts_are_loaded_only_where_they_are_used(sites: Path, page: Path) -> None:
    def scripts(file: Path) -> set[str]:
        return set(re.findall(r'src="assets/([\w-]+)\.js"', file.read_text()))

    programme = scripts(sites / "modules" / "index.html")
    assert not any(name.startswith(("quiz-", "assessment-")) for name in programme)
    assert not {"quiz-order", "quiz-pairs", "quiz-gaps", "answers"} & scripts(sites / "questions" / "10-questions.html")
    assert {"quiz-order", "quiz-pairs", "quiz-gaps", "answers"} <= scripts(page)
    assert not any(name.startswith(("assessment", "course-", "results")) for name in scripts(page))
