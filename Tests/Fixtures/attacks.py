"""Makes the table of attacks on certificates: `python3 Tests/Fixtures/attacks.py`, with PyJWT and cryptography.

Each case is what a verifier may be shown, with the one right word for it. Tokens are made here by another library than
the command's, and each attack by hand. Signatures of ES256 differ each time, and so does the table; keys but the
demonstration key are made for it and forgotten.
"""

import base64
import hashlib
import hmac
import json
from pathlib import Path

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

HERE = Path(__file__).parent
TODAY = "2026-07-01"
SERIALS = {name: f"{place}W8M0Q2ZB7HD3YK1N6T9RXCAEF" for place, name in enumerate(["good", "other", "withdrawn", "replaced", "new"])}


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def point(key: ec.EllipticCurvePrivateKey) -> dict[str, str]:
    numbers = key.public_key().public_numbers()
    return {"x": b64(numbers.x.to_bytes(32, "big")), "y": b64(numbers.y.to_bytes(32, "big"))}


def kid(key: ec.EllipticCurvePrivateKey) -> str:
    members = {"crv": "P-256", "kty": "EC", **point(key)}
    return b64(hashlib.sha256(json.dumps(members, separators=(",", ":")).encode()).digest())[:16]


def compact(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def sign(header: bytes, payload: bytes, key: ec.EllipticCurvePrivateKey) -> str:
    """Signs any two parts, right or wrong, as ES256 does."""
    signed = f"{b64(header)}.{b64(payload)}"
    algorithm = jwt.algorithms.get_default_algorithms()["ES256"]
    return f"{signed}.{b64(algorithm.sign(signed.encode(), key))}"


def header(key: ec.EllipticCurvePrivateKey) -> bytes:
    return compact({"alg": "ES256", "kid": kid(key), "typ": "JWT"})


def claims(serial: str = "good", **changes: object) -> dict[str, object]:
    all_claims = {
        "iss": "Fédération exemple des radiologues", "jti": SERIALS[serial], "nbf": 1781049600, "wid": "demo-2026-06-09",
        "name": "Dr Éloïse Exemple-Martin", "doc": "achievement", "title": "Réseaux sociaux et radiologie",
        "from": "2026-06-09", "to": "2026-06-09", "min": 405, "score": 85, "rep": "01234567890123456789ABCDEF", **changes,
    }
    return {name: value for name, value in all_claims.items() if value is not None}


def token(key: ec.EllipticCurvePrivateKey, serial: str = "good", **changes: object) -> str:
    return sign(header(key), compact(claims(serial, **changes)), key)


def cases(key, retired, other, demonstration) -> list[tuple[str, str, str]]:
    good = token(key)
    head, body, seal = good.split(".")
    pem = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    hs256 = compact({"alg": "HS256", "kid": kid(key), "typ": "JWT"})
    hs256_signed = f"{b64(hs256)}.{body}"
    hs256_seal = b64(hmac.new(pem, hs256_signed.encode(), hashlib.sha256).digest())
    rs256 = {"kid": kid(key)}
    jwk = {"kty": "EC", "crv": "P-256", **point(other)}
    own_key = compact({"alg": "ES256", "kid": kid(key), "typ": "JWT", "jwk": jwk})
    payload = compact(claims())
    second = token(key, "other", name="Dr Camille Exemple")
    head_2, body_2, seal_2 = second.split(".")
    spare = next(c for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_" if c != seal[-1] and base64.urlsafe_b64decode(seal[:-1] + c + "==") == base64.urlsafe_b64decode(seal + "=="))
    raw = base64.urlsafe_b64decode(seal + "==")
    rearranged = json.dumps(claims(), ensure_ascii=False).encode()
    twice = payload.replace(b'"name":', b'"name":"Dr Autre Exemple","name":', 1)
    return [
        ("a genuine document", good, "genuine"),
        ("one of attendance, which replaces none", token(key, doc="attendance", score=None, rep=None), "genuine"),
        ("one issued today", token(key, nbf=1782864000), "genuine"),
        ("one signed on the last day of a retired key", token(retired, nbf=1769817600), "genuine"),
        ("a script in the name", token(key, name="<script>alert(1)</script>\" onload='x' </noscript>"), "genuine"),
        ("a name beyond the plane of most", token(key, name="𝒟r 東京 O’Exemple 👩‍⚕️\u2028\u202e"), "genuine"),
        ("the header's case of alg", sign(compact({"alg": "es256", "kid": kid(key), "typ": "JWT"}), payload, key), "altered"),
        ("alg none, without a signature", f"{b64(compact({'alg': 'none', 'kid': kid(key), 'typ': 'JWT'}))}.{body}.", "altered"),
        ("alg none, with the true signature", f"{b64(compact({'alg': 'none', 'kid': kid(key), 'typ': 'JWT'}))}.{body}.{seal}", "altered"),
        ("HS256 with the public key as its secret", f"{hs256_signed}.{hs256_seal}", "altered"),
        ("RS256", jwt.encode(claims(), rsa.generate_private_key(65537, 2048), algorithm="RS256", headers=rs256), "altered"),
        ("a key inside the token, which signed it", sign(own_key, payload, other), "altered"),
        ("a header with white space", sign(b'{"alg": "ES256","kid":"' + kid(key).encode() + b'","typ":"JWT"}', payload, key), "altered"),
        ("a header in another order", sign(compact({"typ": "JWT", "alg": "ES256", "kid": kid(key)}), payload, key), "altered"),
        ("the known key's name on another key's signature", sign(header(key), payload, other), "altered"),
        ("another organiser's key", token(other), "unknown"),
        ("a payload swapped for another", f"{head}.{b64(compact(claims(name='Dr Malhonnête Exemple')))}.{seal}", "altered"),
        ("one document's payload, another's signature", f"{head}.{body_2}.{seal}", "altered"),
        ("one document's signature twice", f"{head_2}.{body}.{seal_2}", "altered"),
        ("a fourth part", f"{good}.{seal}", "altered"),
        ("two parts", f"{head}.{body}", "altered"),
        ("cut off in the middle", good[: len(good) // 2], "altered"),
        ("cut off by one character", good[:-1], "altered"),
        ("a spare bit set", f"{head}.{body}.{seal[:-1]}{spare}", "altered"),
        ("padding", f"{good}==", "altered"),
        ("base64 with plus and slash", good.replace("-", "+").replace("_", "/") if "-" in good or "_" in good else good + "+", "altered"),
        ("a signature in DER", f"{head}.{body}.{b64(b'0E' + raw)}", "altered"),
        ("a signature of zeros", f"{head}.{body}.{b64(bytes(64))}", "altered"),
        ("an empty signature", f"{head}.{body}.", "altered"),
        ("white space between members, though signed", sign(header(key), rearranged, key), "altered"),
        ("a name there twice, though signed", sign(header(key), twice, key), "altered"),
        ("a claim that is unknown, though signed", token(key, exp=1), "altered"),
        ("a claim that is missing, though signed", token(key, wid=None), "altered"),
        ("a time that is no midnight, though signed", token(key, nbf=1781049601), "altered"),
        ("a date that is none, though signed", token(key, to="2026-02-30"), "altered"),
        ("an end before the beginning, though signed", token(key, to="2026-06-08"), "altered"),
        ("a score of a certificate of attendance, though signed", token(key, doc="attendance"), "altered"),
        ("half a character, though signed", sign(header(key), payload.replace(b"Exemple-Martin", b"\\ud83d"), key), "altered"),
        ("an accent that is decomposed, though signed", token(key, name="Éloi\u0308se"), "altered"),
        ("bytes that are no UTF-8, though signed", sign(header(key), payload.replace(b"Exemple", b"Ex\xff"), key), "altered"),
        ("too long a title, though signed", token(key, title="é" * 3000), "altered"),
        ("no JSON, though signed", sign(header(key), b"genuine", key), "altered"),
        ("not yet valid", token(key, nbf=1782950400), "early"),
        ("withdrawn", token(key, "withdrawn"), "withdrawn"),
        ("replaced", token(key, "replaced"), "replaced"),
        ("what replaces it", token(key, "new", rep=SERIALS["replaced"]), "genuine"),
        ("signed after the last day of a retired key", token(retired, nbf=1769904000), "retired"),
        ("the demonstration key", token(demonstration), "demonstration"),
        ("the demonstration key, withdrawn", token(demonstration, "withdrawn"), "demonstration"),
        ("the demonstration key's name on another key's signature", sign(header(demonstration), payload, other), "altered"),
        ("nothing", "", "none"),
        ("a text", "Attestation authentique", "none"),
        ("a web address", "https://exemple.invalid/verifier.html", "none"),
        ("a serial", SERIALS["good"], "none"),
        ("JSON", payload.decode(), "none"),
    ]


def main() -> None:
    key, retired, other = (ec.generate_private_key(ec.SECP256R1()) for _ in range(3))
    demonstration = load_pem_private_key((HERE / "Keys" / "demonstration.pem").read_bytes(), None)
    listed = {"kid": kid(key), **point(key)}, {"kid": kid(retired), **point(retired), "until": "2026-01-31"}, {"kid": kid(demonstration), **point(demonstration)}
    table = {
        "today": TODAY,
        "known": {
            "demonstration": kid(demonstration),
            "keys": listed,
            "withdrawn": [
                {"serial": SERIALS["withdrawn"], "date": "2026-06-20"},
                {"serial": SERIALS["replaced"], "date": "2026-06-21", "replaced_by": SERIALS["new"]},
            ],
        },
        "cases": [{"what": what, "verdict": verdict, "token": text} for what, text, verdict in cases(key, retired, other, demonstration)],
    }
    text = json.dumps(table, ensure_ascii=False, indent=1)
    (HERE / "attacks.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
