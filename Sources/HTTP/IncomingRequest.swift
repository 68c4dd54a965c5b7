/// A request as our own server received it: complete, bounded, decoded no further than its URL.
package struct IncomingRequest: Sendable {
  package let method: String
  /// Path with percent-escapes decoded; begins with `/`; holds no NUL.
  package let path: String
  /// Query fields in order, decoded; a field without `=` has the value "".
  package let query: [(name: String, value: String)]
  package let headers: HTTPHeaders
  package let body: [UInt8]
  /// Address of the peer, numeric, without port.
  package let peer: String

  package init(
    method: String,
    path: String,
    query: [(name: String, value: String)] = [],
    headers: HTTPHeaders = [:],
    body: [UInt8] = [],
    peer: String = "127.0.0.1"
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
    self.peer = peer
  }

  /// First value of a query field.
  package func query(_ name: String) -> String? {
    query.first { $0.name == name }?.value
  }
}
