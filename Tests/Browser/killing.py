"""Kills a browser at a chosen system call of its storage: by strace, and never by a clock."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType


@dataclass(frozen=True)
class Call:
    """The `nth` call of this name that one thread makes to the log of IndexedDB; the kill comes before it is done."""

    name: str
    nth: int


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


class Trap:
    """Kills the browser that uses a profile, at a call."""

    def __init__(self, profile: Path, call: Call) -> None:
        process, log = log_of(profile)
        self._call = call
        self._seen = profile.with_name("calls.txt")
        watched = ["-f", "-p", str(process), "-P", log, "-o", self._seen, "-e", "trace=write,fdatasync"]
        command = ["strace", *watched, "-e", f"inject={call.name}:signal=SIGKILL:when={call.nth}"]
        self._tracer = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)

    def __enter__(self) -> "Trap":
        assert self._tracer.stderr
        said = self._tracer.stderr.readline()
        assert "attached" in said, said
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: BaseException | TracebackType | None) -> None:
        if kind:
            self._tracer.terminate()
        try:
            self._tracer.communicate(timeout=5)
        except subprocess.TimeoutExpired:
            # Of two deaths at once it sometimes hears only one, and waits for ever.
            self._tracer.kill()
            self._tracer.communicate()

    def expect_sprung(self) -> None:
        """A kill from elsewhere would prove nothing: the call must be there, and cut."""
        seen = self._seen.read_text(errors="replace")
        assert re.search(rf"\b{self._call.name}(\(| resumed>).*= \?$", seen, re.MULTILINE), seen[:2000]
