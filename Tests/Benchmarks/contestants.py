"""Who is measured, and how each is told to build a course."""

import subprocess
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]


@dataclass(frozen=True)
class Contestants:
    atelier: Path
    bare: Path
    hugo: Path
    cache: Path

    def command(self, name: str, course: Path, output: Path) -> list[str]:
        match name:
            case "atelier":
                words = [self.atelier, "build", "--course", course]
                words += ["--templates", REPOSITORY / "Templates", "--output", output]
            case "bare":
                words = [self.bare, course, output]
            case "hugo":
                words = [self.hugo, "--quiet", "--noBuildLock", "--cacheDir", self.cache]
                words += ["--source", HERE / "hugo", "--contentDir", course, "--destination", output]
            case _:
                raise ValueError(name)
        return [str(word) for word in words]


def compiled(source: str, folder: Path, *libraries: str) -> Path:
    program = folder / Path(source).stem
    subprocess.run(["cc", "-O2", "-o", program, HERE / source, *libraries], check=True)
    return program


def contestants(atelier: Path, folder: Path) -> Contestants:
    # The package's own command starts Python first; Hugo itself lies beside it.
    hugo = Path(str(distribution("hugo").locate_file("hugo/binaries/hugo")))
    bare = compiled("bare_cmark.c", folder, "-lcmark")
    return Contestants(atelier.resolve(), bare, hugo, folder / "cache")
