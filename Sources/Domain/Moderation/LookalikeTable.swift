/// Characters that stand for other ones: styled forms of letters and digits, and letters of other
/// scripts that look the same.
enum LookalikeTable {
  /// The plain letters that a scalar stands for; nil for one that stands for itself.
  static func plain(_ scalar: Unicode.Scalar) -> String? {
    guard scalar.value >= 0x80 else { return nil }
    switch scalar.value {
    // Mathematical alphabets: 26 capitals, 26 small ones, again and again; likewise digits.
    case 0x1D400...0x1D6A3: return letter(0x61 + (scalar.value - 0x1D400) % 26)
    case 0x1D7CE...0x1D7FF: return letter(0x30 + (scalar.value - 0x1D7CE) % 10)
    default: return table[scalar]
    }
  }

  private static func letter(_ value: UInt32) -> String? {
    Unicode.Scalar(value).map { String(Character($0)) }
  }

  private static let table: [Unicode.Scalar: String] = {
    var table = lookalikes
    for run in styled.split(whereSeparator: \.isWhitespace) {
      let parts = run.split(separator: ":")
      guard parts.count == 3, let start = UInt32(parts[0], radix: 16),
        let first = parts[1].unicodeScalars.first?.value, let count = UInt32(parts[2])
      else { preconditionFailure("malformed run \(run)") }
      for offset in 0..<count {
        guard let scalar = Unicode.Scalar(start + offset) else { continue }
        table[scalar] = letter(first + offset)
      }
    }
    return table
  }()

  /// Latin letters by what looks like them: Cyrillic, Greek, small capitals, ligatures.
  private static let lookalikes: [Unicode.Scalar: String] = {
    let rows = [
      "a": "аαɑᴀ", "b": "вβʙ", "c": "сϲᴄ", "d": "ԁđᴅ", "e": "еєεᴇə", "f": "ꜰ", "g": "ɡɢ",
      "h": "нһħʜ", "i": "іιıɩɪӏ", "j": "јᴊ", "k": "кκᴋ", "l": "łʟ", "m": "мᴍ", "n": "ηɴ",
      "o": "оοøᴏ", "p": "рρᴘ", "q": "ԛ", "r": "ʀ", "s": "ѕꜱ", "t": "тτŧᴛ", "u": "υᴜ",
      "v": "νᴠ", "w": "ԝωᴡ", "x": "хχ", "y": "уγʏ", "z": "ᴢ", "ss": "ß", "ae": "æ", "oe": "œ",
      "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ", "ffi": "ﬃ", "ffl": "ﬄ", "st": "ﬅﬆ", "ij": "ĳ",
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, others) in rows {
      for scalar in others.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()

  /// `first scalar:letter:how many follow one another`; every scalar whose compatibility
  /// decomposition (Unicode 15, NFKD) is one Latin letter or digit, and squared letters and
  /// regional indicators, which have none.
  private static let styled = """
    AA:a:1 B2:2:2 B9:1:1 BA:o:1 17F:s:1 2B0:h:1 2B2:j:1 2B3:r:1 2B7:w:1 2B8:y:1 2E1:l:1 2E2:s:1
    2E3:x:1 1D2C:a:1 1D2E:b:1 1D30:d:2 1D33:g:8 1D3C:o:1 1D3E:p:1 1D3F:r:1 1D40:t:2 1D42:w:1
    1D43:a:1 1D47:b:1 1D48:d:2 1D4D:g:1 1D4F:k:1 1D50:m:1 1D52:o:1 1D56:p:1 1D57:t:2 1D5B:v:1
    1D62:i:1 1D63:r:1 1D64:u:2 1D9C:c:1 1DA0:f:1 1DBB:z:1 1E9B:s:1 2070:0:1 2071:i:1 2074:4:6
    207F:n:1 2080:0:10 2090:a:1 2091:e:1 2092:o:1 2093:x:1 2095:h:1 2096:k:4 209A:p:1 209B:s:2
    2102:c:1 210A:g:2 210C:h:1 210D:h:1 210E:h:1 2110:i:1 2111:i:1 2112:l:1 2113:l:1 2115:n:1
    2119:p:3 211C:r:1 211D:r:1 2124:z:1 2128:z:1 212C:b:2 212F:e:1 2130:e:2 2133:m:1 2134:o:1
    2139:i:1 2145:d:1 2146:d:2 2148:i:2 2160:i:1 2164:v:1 2169:x:1 216C:l:1 216D:c:2 216F:m:1
    2170:i:1 2174:v:1 2179:x:1 217C:l:1 217D:c:2 217F:m:1 2460:1:9 2474:1:9 2488:1:9 249C:a:26
    24B6:a:26 24D0:a:26 24EA:0:1 2C7C:j:1 2C7D:v:1 A7F2:c:1 A7F3:f:1 A7F4:q:1 FF10:0:10
    FF21:a:26 FF41:a:26 107A5:q:1 1F100:0:1 1F101:0:10 1F110:a:26 1F12B:c:1 1F12C:r:1 1F130:a:26
    1F150:a:26 1F170:a:26 1F1E6:a:26 1FBF0:0:10
    """
}
