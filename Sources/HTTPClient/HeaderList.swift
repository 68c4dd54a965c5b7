import CCurl
import HTTP

/// Request headers in libcurl's form; lives as long as a transfer refers to it.
final class HeaderList {
  let headers: HTTPHeaders
  let list: UnsafeMutablePointer<curl_slist>?

  init(_ headers: HTTPHeaders) throws(HTTPTransportError) {
    try RequestRules.check(headers)
    self.headers = headers
    // "Name:" suppresses a header libcurl would add by itself: waiting for `100 Continue` would
    // stall an upload for a second, and a form's content type would be a lie.
    var list = curl_slist_append(nil, "Expect:")
    if headers["Content-Type"] == nil { list = curl_slist_append(list, "Content-Type:") }
    for field in headers.fields {
      // An empty value is spelt with a semicolon.
      let line = field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)"
      list = curl_slist_append(list, line)
    }
    self.list = list
  }

  deinit {
    curl_slist_free_all(list)
  }
}

/// The header lists used last: most requests repeat the headers of an earlier one.
struct HeaderLists {
  private var recent: [HeaderList] = []
  private let limit = 8

  mutating func list(for headers: HTTPHeaders) throws(HTTPTransportError) -> HeaderList {
    if let first = recent.first, first.headers == headers { return first }
    if let index = recent.firstIndex(where: { $0.headers == headers }) {
      recent.swapAt(0, index)
      return recent[0]
    }
    let list = try HeaderList(headers)
    if recent.count == limit { recent.removeLast() }
    recent.insert(list, at: 0)
    return list
  }
}
