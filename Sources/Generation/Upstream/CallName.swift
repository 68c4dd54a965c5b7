import Cryptography
import Domain

/// Names a call of a service after what it is for, so that a process that was killed in the middle
/// of an order places the same one again and a service that knows such names does not charge twice.
enum CallName {
  /// The name of one call.
  ///
  /// - Parameters:
  ///   - engine: Who is asked: two services of one account draw two pictures.
  ///   - job: Keeps two jobs apart that order the same; without one they would share a picture.
  ///   - request: The whole order.
  ///   - index: Of the first picture of the call.
  ///   - count: Pictures of the call.
  ///   - failures: Definite failures so far: a service may repeat its answer to a name it knows.
  /// - Returns: `zekron-` and 24 hexadecimal digits, any 16 of which are good for a name too.
  static func make(
    engine: String, job: JobID?, request: GenerationRequest, index: Int, count: Int, failures: Int
  ) -> String {
    let size = request.size
    let parts: [String] = [
      engine, job?.base36 ?? "", request.model, request.prompt, request.negative,
      "\(size.width)x\(size.height)", String(request.seed), String(request.count),
      request.style?.rawValue ?? "", request.stylize.map { String($0) } ?? "",
      String(request.isRaw), String(request.isTiled), String(request.variation.fraction),
      request.sources.map(\.rawValue).joined(separator: ","), String(request.strength.fraction),
      String(index), String(count), String(failures),
    ]
    // Lengths, so that no two lists of parts read the same.
    let text = parts.map { "\($0.utf8.count):\($0)" }.joined()
    return "zekron-" + Hex.encode(Array(SHA256.hash(text).prefix(12)))
  }
}
