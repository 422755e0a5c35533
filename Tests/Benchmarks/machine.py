"""The machine and the versions that figures hold for; nothing that tells whose machine it is."""

import os
import platform
import re
import subprocess
from pathlib import Path

from contestants import Contestants


def description(all_of_them: Contestants, sites: Path) -> str:
    processor = re.search(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    lines = {
        "Processor": f"{processor[1] if processor else platform.machine()}, {os.cpu_count()} cores",
        "Memory": f"{memory:.0f} GB",
        "System": f"{platform.freedesktop_os_release()['PRETTY_NAME']}, Linux {platform.release()}",
        "File system of the sites": first_line("stat", "--file-system", "--format", "%T", str(sites)),
        "C compiler": first_line("cc", "--version"),
        "libcmark": first_line("pkg-config", "--modversion", "libcmark"),
        "Hugo": first_line(str(all_of_them.hugo), "version"),
        "Python": platform.python_version(),
    }
    return "\n".join(f"- {name}: {value}" for name, value in lines.items())


def first_line(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0]
