"""`atelier serve`, as an author runs it."""

import os
import re
import signal
import subprocess
from pathlib import Path

from conftest import REPOSITORY


class Preview:
    """`atelier serve` on the course in `Modules` of a folder."""

    def __init__(self, folder: Path, templates: Path = REPOSITORY / "Templates") -> None:
        self.folder = folder
        self._templates = templates
        self.port = "0"
        self.start()

    def start(self) -> None:
        command = [os.environ["ATELIER"], "serve", "--port", self.port, "--templates", self._templates]
        self.process = subprocess.Popen(
            command, cwd=self.folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert self.process.stdout
        address = re.search(r"http://127\.0\.0\.1:(\d+)/", self.process.stdout.readline())
        assert address
        self.address, self.port = address[0], address[1]

    def stop(self) -> None:
        self.process.send_signal(signal.SIGINT)
        assert self.process.wait() == 0
