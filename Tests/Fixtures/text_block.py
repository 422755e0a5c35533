"""The text block by which a results file travels in the body of a mail."""

import base64
import hashlib
import textwrap
import zlib


def block(data: bytes, heading: str = "ATELIER-RESULTATS 1") -> str:
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    digits = base64.urlsafe_b64encode(deflate.compress(data) + deflate.flush()).decode().rstrip("=")
    return "\n".join([heading, *textwrap.wrap(digits, 64, break_on_hyphens=False), hashlib.sha256(data).hexdigest()[:8]])
