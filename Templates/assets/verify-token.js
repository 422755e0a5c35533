"use strict";

/**
 * What a token says of its document, by the names that it has there.
 * @typedef {{ iss: string, jti: string, nbf: number, wid: string, name: string, doc: "attendance" | "completion" | "achievement",
 *   title: string, from: string, to: string, min: number, score?: number, rep?: string }} Claims
 *
 * What a page rests on: the keys that it trusts, and what no longer holds.
 * @typedef {{ demonstration: string, keys: { kid: string, x: string, y: string, until?: string }[],
 *   withdrawn: { serial: string, date: string, replaced_by?: string }[] }} VerifierData
 *
 * @typedef {"genuine" | "demonstration" | "early" | "withdrawn" | "replaced" | "retired" | "altered" | "unknown" | "none"} VerdictWord
 * @typedef {{ word: VerdictWord, claims?: Claims, date?: string, serial?: string, key?: string }} Verdict
 */

/** Judges tokens by the page's own keys. A token only names its key: nothing else is taken from it. */
const verifyToken = (() => {
  const HEADER = /^\{"alg":"ES256","kid":"([\w-]{16})","typ":"JWT"\}$/;
  const SERIAL = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
  const LONGEST = 4096;
  const KINDS = ["attendance", "completion", "achievement"];

  /**
   * @param {string} text base64url
   * @returns {Uint8Array | undefined} nothing where it is not written in the one way that it can be
   */
  function bytes(text) {
    if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) {
      return undefined;
    }
    const binary = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    const again = btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
    return again === text ? Uint8Array.from(binary, (byte) => byte.charCodeAt(0)) : undefined;
  }

  /** @param {string} token */
  function parts(token) {
    const [head, body, seal, ...rest] = token.split(".");
    const [header, payload, signature] = [head, body ?? "", seal ?? ""].map(bytes);
    const kid = header && HEADER.exec(new TextDecoder().decode(header))?.[1];
    if (rest.length > 0 || token.length > LONGEST || !kid || !payload || signature?.length !== 64) {
      return undefined;
    }
    return { kid, payload, signature, signed: new TextEncoder().encode(`${head}.${body}`) };
  }

  /** @param {unknown} text */
  function isText(text) {
    return typeof text === "string" && text !== "" && !/[\p{Cc}\p{Cs}]/u.test(text) && text.normalize("NFC") === text;
  }

  /** @param {unknown} text */
  function isDate(text) {
    const date = typeof text === "string" && /^(19|2\d)\d\d-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
  }

  /**
   * @param {unknown} number
   * @param {number} least
   * @param {number} most
   */
  function isWhole(number, least, most) {
    return Number.isInteger(number) && Number(number) >= least && Number(number) <= most;
  }

  /** @param {Claims} claims */
  function isGood({ iss, jti, nbf, wid, name, doc, title, from, to, min, score, rep }) {
    return [iss, wid, name, title].every(isText) && KINDS.includes(doc) && SERIAL.test(jti)
      && isWhole(nbf, Date.UTC(1900, 0, 1) / 1000, Date.UTC(2999, 11, 31) / 1000) && nbf % 86400 === 0
      && isDate(from) && isDate(to) && from <= to && isWhole(min, 0, 1_000_000)
      && (score === undefined || (doc === "achievement" && isWhole(score, 0, 100)))
      && (rep === undefined || (SERIAL.test(rep) && rep !== jti));
  }

  /**
   * Reads claims, and writes them once more to compare: nothing is there twice, unknown, out of its place or spelt otherwise.
   * @param {Uint8Array} payload
   * @returns {Claims | undefined}
   */
  function read(payload) {
    try {
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(payload);
      const { iss, jti, nbf, wid, name, doc, title, from, to, min, score, rep } = JSON.parse(text);
      const claims = { iss, jti, nbf, wid, name, doc, title, from, to, min, score, rep };
      return JSON.stringify(claims) === text && isGood(claims) ? claims : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * @param {VerifierData["keys"][number]} key
   * @param {NonNullable<ReturnType<typeof parts>>} token
   */
  async function isSigned({ x, y }, { signature, signed }) {
    const curve = { name: "ECDSA", namedCurve: "P-256" };
    const imported = await crypto.subtle.importKey("jwk", { kty: "EC", crv: "P-256", x, y }, curve, false, ["verify"]);
    return crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, imported, signature, signed);
  }

  /** @param {Claims} claims */
  function issued({ nbf }) {
    return new Date(nbf * 1000).toISOString().slice(0, 10);
  }

  /**
   * @param {string} token
   * @param {VerifierData} known
   * @param {string} today as in 2026-06-09
   * @returns {Promise<Verdict>}
   */
  async function verdict(token, { demonstration, keys, withdrawn }, today) {
    if (!token.startsWith("ey") || !token.includes(".")) {
      return { word: "none" };
    }
    const taken = parts(token);
    if (!taken) {
      return { word: "altered" };
    }
    const key = keys.find(({ kid }) => kid === taken.kid);
    if (!key) {
      return taken.kid === demonstration ? { word: "demonstration" } : { word: "unknown", key: taken.kid };
    }
    const claims = (await isSigned(key, taken)) ? read(taken.payload) : undefined;
    if (!claims) {
      return { word: "altered" };
    }
    if (key.kid === demonstration) {
      return { word: "demonstration", claims };
    }
    if (key.until && issued(claims) > key.until) {
      return { word: "retired", claims, date: key.until };
    }
    const listed = withdrawn.find(({ serial }) => serial === claims.jti);
    if (listed) {
      return listed.replaced_by
        ? { word: "replaced", claims, date: listed.date, serial: listed.replaced_by }
        : { word: "withdrawn", claims, date: listed.date };
    }
    return { word: issued(claims) > today ? "early" : "genuine", claims, date: issued(claims) };
  }

  return Object.freeze({ verdict, issued });
})();
