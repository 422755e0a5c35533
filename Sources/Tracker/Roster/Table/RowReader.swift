import Courseware

/// Reads one row of a list after another, as RFC 4180 has them, with any separator and line end.
struct RowReader {
  /// Why a list cannot be read on.
  enum Fault: Error {
    case unclosedQuote, textAfterQuote, tooManyCells, tooManyRows
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var index: Int
  private var number = 0
  private var cells: [ListTable.Cell] = []
  private var start = 0

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8], separator: UInt8, from start: Int) {
    self.bytes = bytes
    self.separator = separator
    index = start
  }

  /// The row that is being read, to its first line's end.
  var row: ListTable.Row {
    let end = bytes[start...].firstIndex(where: Self.endsLine) ?? bytes.count
    return ListTable.Row(number: number, cells: cells, range: start..<end)
  }

  /// The next row; nil after the last one.
  mutating func next() throws(Fault) -> ListTable.Row? {
    guard index < bytes.count else { return nil }
    number += 1
    (start, cells) = (index, [])
    repeat {
      guard cells.count < Limits.rosterColumns else { throw .tooManyCells }
      try readCell()
    } while take(separator)
    let row = ListTable.Row(number: number, cells: cells, range: start..<index)
    _ = take(Self.carriageReturn)
    _ = take(Self.newline)
    return row
  }

  private mutating func readCell() throws(Fault) {
    let offset = index
    guard take(Self.quote) else {
      let rest = bytes[index...]
      index = rest.firstIndex { $0 == separator || Self.endsLine($0) } ?? bytes.count
      return append(Array(bytes[offset..<index]), offset)
    }
    var text: [UInt8] = []
    repeat {
      guard let end = bytes[index...].firstIndex(of: Self.quote) else {
        append([], offset)
        throw .unclosedQuote
      }
      if index > offset + 1 { text.append(Self.quote) }
      text += bytes[index..<end]
      index = end + 1
      // Two of them are one that belongs to the text.
    } while take(Self.quote)
    append(text, offset)
    guard index == bytes.count || bytes[index] == separator || Self.endsLine(bytes[index]) else {
      throw .textAfterQuote
    }
  }

  private mutating func append(_ text: [UInt8], _ offset: Int) {
    cells.append(ListTable.Cell(text: String(decoding: text, as: UTF8.self), offset: offset))
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == newline || byte == carriageReturn }
}

extension RowReader.Fault {
  /// What is the case, and what to do.
  var words: (message: Localized, help: Localized) {
    switch self {
    case .unclosedQuote:
      (
        Localized(
          fr: "guillemet ouvert au début de cette cellule et jamais fermé",
          en: "a quotation mark opened at the beginning of this cell is never closed"
        ),
        Localized(
          fr: "supprimez-le, ou enregistrez de nouveau la liste depuis le tableur",
          en: "delete it, or save the list again from the spreadsheet"
        )
      )
    case .textAfterQuote:
      (
        Localized(
          fr: "texte après le guillemet qui ferme cette cellule",
          en: "text after the quotation mark that closes this cell"
        ),
        Localized(
          fr: "enregistrez de nouveau la liste depuis le tableur, qui double les guillemets",
          en: "save the list again from the spreadsheet, which doubles quotation marks"
        )
      )
    case .tooManyCells:
      (
        Localized(
          fr: "plus de \(Limits.rosterColumns) cellules dans une ligne",
          en: "more than \(Limits.rosterColumns) cells in a row"
        ),
        .saveAsCSV
      )
    case .tooManyRows:
      (
        Localized(
          fr: "plus de \(Limits.rosterRows) lignes",
          en: "more than \(Limits.rosterRows) rows"
        ),
        Localized(
          fr: "supprimez les lignes vides sous la liste, puis enregistrez-la de nouveau",
          en: "delete the empty rows below the list, then save it again"
        )
      )
    }
  }
}
