"""The warnings of slides that overflow, held against what the browser makes of them at 1280 by 720."""

import os
import re
import subprocess
from collections import Counter
from pathlib import Path

from conftest import HERE, REPOSITORY
from playwright.sync_api import Page, expect

# How much higher than its room a slide is, alone on the screen as in full screen.
HEIGHTS = """() => {
  for (const part of document.querySelectorAll(".deck-notice, .deck-bar")) part.hidden = true;
  dispatchEvent(new Event("resize"));
  return [...document.querySelectorAll(".slide:not(.slide-title)")].map((slide) => {
    slide.setAttribute("data-current", "");
    const [frame, content] = [".slide-fit", ".slide-shown"].map((name) => slide.querySelector(name));
    slide.style.setProperty("--fit", 1);
    const height = content.scrollHeight / frame.clientHeight;
    slide.removeAttribute("data-current");
    return height;
  });
}"""


def warnings(course: Path) -> Counter[str]:
    command = [os.environ["ATELIER"], "check", "--course", course, "--templates", REPOSITORY / "Templates"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return Counter(re.findall(r"([\w-]+)\.md:\d+:\d+: warning: cette diapositive déborde", done.stderr))


def test_those_that_overflow_are_warned_about(page: Page, trainer_folder: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 720})
    slides = mistakes = 0
    for course, source in [("modules", REPOSITORY / "Modules"), ("slides", HERE / "courses" / "slides"), ("questions", HERE / "courses" / "questions")]:
        told = warnings(source)
        for file in sorted(source.glob("[0-9]*.md")):
            page.goto(f"{trainer_folder}/{course}/{file.stem}-presentation.html")
            expect(page.locator("[data-current]")).to_have_count(1)
            heights = page.evaluate(HEIGHTS)
            slides += len(heights)
            mistakes += abs(sum(height > 1.05 for height in heights) - told[file.stem])
    assert slides > 60
    assert mistakes / slides < 0.05, (mistakes, slides)
