import Cryptography
import HTTP

/// Reads source pictures from the base64 texts that programs send.
enum SourceReader {
  /// The bytes of a text: standard or URL-safe alphabet, with or without padding, with line breaks
  /// and a `data:` address around it.
  static func bytes(_ text: String) throws(APIError) -> [UInt8] {
    var input = Array(text.utf8)[...]
    if input.starts(with: "data:".utf8) {
      guard let comma = input.firstIndex(of: UInt8(ascii: ",")),
        String(decoding: input[..<comma], as: UTF8.self).hasSuffix(";base64")
      else { throw .invalidBase64 }
      input = input[(comma + 1)...]
    }
    // What four characters of base64 hold is three bytes.
    guard input.count <= OrderRules.maxSourceBytes / 3 * 4 + 4096 else {
      throw .invalidImage(reason: "it is larger than \(OrderRules.maxSourceBytes >> 20) MB")
    }
    guard let bytes = Base64.decode(normalised(input)), !bytes.isEmpty else {
      throw .invalidBase64
    }
    return bytes
  }

  /// The same text in the standard alphabet, without spaces, padded.
  private static func normalised(_ input: ArraySlice<UInt8>) -> String {
    let count = input.count + 4
    return String(unsafeUninitializedCapacity: count) { output in
      var written = 0
      for byte in input {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "="): continue
        case UInt8(ascii: "-"): output[written] = UInt8(ascii: "+")
        case UInt8(ascii: "_"): output[written] = UInt8(ascii: "/")
        case 0x80...: output[written] = UInt8(ascii: "!")
        default: output[written] = byte
        }
        written += 1
      }
      while !written.isMultiple(of: 4) {
        output[written] = UInt8(ascii: "=")
        written += 1
      }
      return written
    }
  }
}
