"use strict";

/** Finds the token in what people have: an address, a token, the file of a document. */
const verifyFind = (() => {
  const META = /<meta\s+name="?atelier-token"?\s+content="?([^"\s>]*)/gi;
  // WeasyPrint 57 leaves the hyphen out of names.
  const INFO = /\/atelier(?:-|#2[dD])?token\s*\(([^()\\]*)\)/g;
  const OBJECTS = /<<([^<>]*\/Type\s*\/ObjStm[^<>]*)>>\s*stream\r?\n/g;
  const MOST_INFLATED = 4 << 20;

  /**
   * @param {string} typed
   * @returns {string} what follows the last "#", or all, without white space: mail breaks long lines
   */
  function inText(typed) {
    return typed.replace(/\s/g, "").replace(/^.*#/, "");
  }

  /**
   * @param {RegExp} pattern
   * @param {string} text
   * @returns {string} the token; where there are several, all of them, which are none
   */
  function only(pattern, text) {
    return [...new Set(Array.from(text.matchAll(pattern), ([, token]) => token))].join("+");
  }

  /**
   * @param {string} text a PDF, a character for each byte
   * @param {Uint8Array} bytes
   */
  async function inObjects(text, bytes) {
    for (const stream of text.matchAll(OBJECTS)) {
      const start = (stream.index ?? 0) + stream[0].length;
      const size = Number(/\/Length\s+(\d+)/.exec(stream[1])?.[1]);
      // zlib's two bytes stand before the raw deflate, its checksum of four after it.
      const packed = bytes.subarray(start + 2, start + size - 4);
      const unpacked = await deflate.unpack(packed, MOST_INFLATED).catch(() => new Uint8Array());
      const found = only(INFO, new TextDecoder("latin1").decode(unpacked));
      if (found) {
        return found;
      }
    }
    return "";
  }

  /**
   * @param {Uint8Array} bytes a document's file
   * @returns {Promise<string>} its token, or what is none
   */
  async function inFile(bytes) {
    const text = new TextDecoder("latin1").decode(bytes);
    if (text.startsWith("%PDF-")) {
      return only(INFO, text) || inObjects(text, bytes);
    }
    return only(META, text);
  }

  return Object.freeze({ inText, inFile });
})();
