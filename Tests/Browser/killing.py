"""Lets the disk fail a browser at a chosen system call of its storage: by strace, and never by a clock."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self


@dataclass(frozen=True)
class Call:
    """The `nth` call of this name that one thread makes to the log of IndexedDB; the kill comes before it is done."""

    name: str
    nth: int


# An answer is kept by four writes to a log, the fourth in the middle of a record, and one fdatasync; the fifth write
# belongs to what comes after.
AROUND = [Call("write", 1), Call("write", 4), Call("fdatasync", 1), Call("write", 5)]
EVERY = [Call("write", nth) for nth in range(1, 13)] + [Call("fdatasync", nth) for nth in range(1, 5)]

# The log stays the one that is watched for as long as the database is open.
HOLD = "() => new Promise((held) => (indexedDB.open('atelier').onsuccess = ({ target }) => held((window.held = target.result).name)))"


def log_of(profile: Path) -> tuple[int, Path]:
    """The process that has the log of IndexedDB open, and the log."""
    for link in Path("/proc").glob("[0-9]*/fd/*"):
        try:
            file = link.readlink()
        except OSError:
            continue
        if file.is_relative_to(profile) and file.suffix == ".log" and "IndexedDB" in file.parts:
            return int(link.parts[2]), file
    raise AssertionError("no process has a log of IndexedDB open")


class Tracer:
    """Has something done to the calls by which the browser that uses a profile writes the log of IndexedDB."""

    ends_browser = False

    def __init__(self, profile: Path, injection: str) -> None:
        process, log = log_of(profile)
        self.seen = profile.with_name("calls.txt")
        watched = ["-f", "-p", str(process), "-P", log, "-o", self.seen, "-e", "trace=write,fdatasync"]
        command = ["strace", *watched, "-e", f"inject={injection}"]
        self._tracer = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)

    def __enter__(self) -> Self:
        assert self._tracer.stderr
        said = self._tracer.stderr.readline()
        assert "attached" in said, said
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: BaseException | TracebackType | None) -> None:
        if kind or not self.ends_browser:
            self._tracer.terminate()
        try:
            self._tracer.communicate(timeout=5)
        except subprocess.TimeoutExpired:
            # Of two deaths at once it sometimes hears only one, and waits for ever.
            self._tracer.kill()
            self._tracer.communicate()


class FullDisk(Tracer):
    """Leaves no room for the log, until the end of the block."""

    def __init__(self, profile: Path) -> None:
        super().__init__(profile, "write:error=ENOSPC")


class Trap(Tracer):
    """Kills the browser at a call."""

    ends_browser = True

    def __init__(self, profile: Path, call: Call) -> None:
        super().__init__(profile, f"{call.name}:signal=SIGKILL:when={call.nth}")
        self._call = call

    def expect_sprung(self) -> None:
        """A kill from elsewhere would prove nothing: the call must be there, and cut."""
        seen = self.seen.read_text(errors="replace")
        assert re.search(rf"\b{self._call.name}(\(| resumed>).*= \?$", seen, re.MULTILINE), seen[:2000]
