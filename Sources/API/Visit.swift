import Domain
import HTTP

/// One request on its way through the API, and what is learnt about it for headers and log.
struct Visit: Sendable {
  let request: IncomingRequest
  /// The caller's own if it is sound, else ours.
  let id: String
  /// Of the client, behind whatever proxy.
  let address: String
  var dialect: DialectName
  /// The path's template, such as `/v1/images/{token}`; nil for a path that no route has.
  var template: String?
  var key: APIKey?
  var rate: RateWindow.Standing?
  /// What it orders, once that is read.
  var order: PictureOrder?
  var job: JobID?
  var error: APIError?
  var reference: ErrorReference?

  init(_ request: IncomingRequest, address: String, newID: () -> String) {
    self.request = request
    self.address = address
    dialect = DialectName(path: request.path)
    id = request.headers["X-Request-Id"].flatMap { Self.isSound($0) ? $0 : nil } ?? newID()
  }

  /// 1–128 letters, digits and `-_.:`: nothing that a log line or a header could trip over.
  private static func isSound(_ id: String) -> Bool {
    (1...128).contains(id.utf8.count)
      && id.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"),
          UInt8(ascii: "."), UInt8(ascii: ":"):
          true
        default: false
        }
      }
  }
}
