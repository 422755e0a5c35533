"""Where texts are not escaped, the tests of hostile texts do see it: what they watch with is not blind."""

import html
import re
import shutil
from pathlib import Path

import pytest
from conftest import build
from hostile import used, watched, without_policy
from payloads import HOST, SCRIPT, TEXTS
from playwright.sync_api import Browser

# What the parser of a whole page would take to be the rest of it.
SWALLOWS = re.compile(r"<(!--|plaintext|xmp|textarea|title|style|script|noembed|template|iframe|select|frameset|portal|svg><style|math><mtext|base|meta|form|isindex|button|input type=submit)|</script|</template", re.IGNORECASE)
COURSE = {"course.yml": "id: hostile\ntitle: Cours\nlanguage: fr\n", "10-un.md": "---\ntitle: Un\n---\nTexte ICI.\n"}


@pytest.fixture(scope="module")
def unsafe(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page of a real site in which hostile texts stand as they were typed."""
    folder = tmp_path_factory.mktemp("unsafe")
    (folder / "Modules").mkdir()
    for name, text in COURSE.items():
        (folder / "Modules" / name).write_text(text)
    build(folder / "Modules", folder / "site")
    page = folder / "site/10-un.html"
    hostile = "\n".join(f"<div>{text}</div>" for text in TEXTS if not SWALLOWS.search(text) and "\0" not in text)
    link = "<a href='javascript:parent.canary(0)'>lien</a>"
    page.write_text(page.read_text().replace("ICI", f"{link}\n{hostile}\n<img src=//{HOST}/1>\n{html.unescape(SCRIPT.replace('§', 'canary(2)'))}"))
    return folder


def test_without_the_policy_all_of_it_is_seen(browser: Browser, unsafe: Path) -> None:
    shutil.copytree(unsafe / "site", unsafe / "open")
    without_policy(unsafe / "open")
    with watched(browser) as (page, seen):
        stand = used(page, (unsafe / "open/10-un.html").as_uri(), "x", follow=True)
    ran = set(seen.ran)
    assert len(ran) > 80, ran
    assert {"(0,)", "(2,)"} <= ran
    assert any(HOST in address for address in seen.asked)
    assert len(stand.handlers) > 50
    assert "a href javascript:parent.canary(0)" in stand.addresses
    assert len(stand.scripts) > 10


def test_the_policy_stops_it_and_tells(browser: Browser, unsafe: Path) -> None:
    with watched(browser) as (page, seen):
        stand = used(page, (unsafe / "site/10-un.html").as_uri(), "x", follow=True)
    assert seen.ran == []
    assert len(stand.handlers) > 50
    assert {told.split()[0] for told in seen.stopped} >= {"script-src-attr", "script-src-elem", "img-src"}
