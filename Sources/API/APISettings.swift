/// What the operator has set for the API.
package struct APISettings: Sendable {
  /// Requests of one key within 60 seconds.
  package var requestsPerMinute = 60
  /// Orders of one key at once.
  package var running = 5
  /// How long one more order of a key waits for its turn.
  package var runningPatience: Duration = .seconds(10)
  /// How long a request waits for its pictures.
  package var patience: Duration = .seconds(110)
  /// How long a request is kept waiting that asks for it, with signs of life.
  package var heldPatience: Duration = .seconds(900)
  /// Between two signs of life: well before proxies give up, which do after 60 s.
  package var pulse: Duration = .seconds(15)
  /// Pictures that are drawn at once.
  package var workers = 2
  /// Pictures of one account that are drawn at once.
  package var drawnPerAccount = 3
  /// Whether links to pictures open only with a key of their owner.
  package var isStrict = false
  /// Addresses of proxies whose `X-Forwarded-For` is believed.
  package var trustedProxies: Set<String> = ["127.0.0.1", "::1"]
  /// Origins whose pages may call the API from a browser; `*` is every one.
  package var corsOrigins: Set<String> = []

  /// Largest body in bytes of a request without pictures.
  package static let maxBodyBytes = 1 << 20
  /// Largest body in bytes of a request with two pictures in base64.
  package static let maxPictureBodyBytes = 30 << 20

  /// Largest source picture in bytes.
  package static let maxSourceBytes = OrderRules.maxSourceBytes
  /// Largest source picture in pixels.
  package static let maxSourcePixels = OrderRules.maxSourcePixels

  package init() {}

  /// The limit of a path, or nil for the usual one.
  package static func maxBodyBytes(path: String) -> Int? {
    let paths = [
      "/v1/generate", "/v1/quote", "/v1/images/edits", "/generate/image/z-image/z-image",
    ]
    return paths.contains(path) ? maxPictureBodyBytes : nil
  }
}
