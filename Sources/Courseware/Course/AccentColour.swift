import Foundation

/// The colour that a course may give its links and buttons.
public struct AccentColour: Hashable, Sendable {
  /// The colour as CSS writes it: `#0b6e99`.
  public let css: String

  /// Reads a colour written `#0b6e99`; nil if it is written otherwise.
  init?(_ text: String) {
    guard text.wholeMatch(of: /#[0-9A-Fa-f]{6}/) != nil else { return nil }
    css = text.lowercased()
  }

  /// The contrast with white, from 1 to 21, by the formula of WCAG 2.2 (relative luminance).
  var contrastWithWhite: Double {
    let value = UInt32(css.dropFirst(), radix: 16) ?? 0
    let channels = [16, 8, 0].map { shift -> Double in
      let channel = Double((value >> shift) & 0xFF) / 255
      return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
    let luminance = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    return 1.05 / (luminance + 0.05)
  }
}

extension AccentColour {
  /// Reads the field `accent`, and refuses a colour that white text cannot be read on: WCAG 2.2
  /// (1.4.3) asks for a contrast of 4.5.
  init?(_ fields: inout FieldReader) {
    let form = Localized(
      fr: "une couleur, ainsi : \"#0b6e99\" (avec les guillemets)",
      en: "a colour, like this: \"#0b6e99\" (with the quotes)"
    )
    guard let colour = fields.parsed("accent", expected: form, { AccentColour($0) }) else {
      return nil
    }
    let contrast = (colour.contrastWithWhite * 10).rounded(.down) / 10
    if contrast < 4.5 {
      fields.note(
        Localized(
          fr:
            "couleur trop claire : contraste de \("\(contrast)".replacing(".", with: ",")) avec le blanc, il en faut 4,5",
          en: "colour too light: contrast of \(contrast) with white, 4.5 is needed"
        ),
        help: Localized(fr: "prenez une couleur plus foncée", en: "choose a darker colour"),
        at: "accent"
      )
    }
    self = colour
  }
}
