import Courseware

extension String {
  /// The words of the text as names and headings are compared: without case, accents, ligatures and
  /// punctuation.
  var foldedWords: [String] {
    folded.unicodeScalars
      .split { scalar in
        // To look up properties is slow, and most names are in ASCII once folded.
        scalar.isASCII
          ? !("a"..."z" ~= scalar || "0"..."9" ~= scalar)
          : !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
      }
      .map { word in
        let word = String(word)
        return word.utf8.allSatisfy { $0 < 0x80 }
          ? word : word.replacing("œ", with: "oe").replacing("æ", with: "ae")
      }
  }
}
