package import Domain
package import HTTP

/// Fetches what a client's URL leads to, such as a picture to change, without being led astray.
package struct OutsideFetcher: Sendable {
  /// What URLs are held against before anything is promised.
  package let rules: OutsideRules
  private let transport: any HTTPTransport
  private let deadline: Duration

  /// - Parameters:
  ///   - rules: Which URLs it fetches.
  ///   - transport: Must hold each address that it connects to against `rules`, follow no
  ///     redirect and ask no proxy.
  ///   - deadline: For the whole of one answer.
  package init(
    rules: OutsideRules, transport: any HTTPTransport, deadline: Duration = .seconds(15)
  ) {
    self.rules = rules
    self.transport = transport
    self.deadline = deadline
  }

  /// The whole body of the answer of a URL; only status 200 is one.
  func fetch(_ url: OutsideURL, maxBytes: Int) async throws(OutsideFault) -> [UInt8] {
    do throws(OutsideURLError) { try rules.check(url) } catch { throw .refused(error) }
    let response: HTTPResponse
    do throws(HTTPTransportError) {
      response = try await transport.send(
        HTTPRequest(url: url.text, deadline: deadline, maxResponseBytes: maxBytes))
    } catch {
      switch error {
      case .addressRefused: throw .refused(.notPublic)
      case .invalidRequest: throw .refused(.malformed)
      case .responseTooLarge: throw .tooLarge(limitBytes: maxBytes)
      case .timedOut: throw .timedOut
      case .notSent, .interrupted, .cancelled: throw .unreachable
      }
    }
    guard response.status == 200 else { throw .status(response.status) }
    return response.body.joined
  }
}

/// Why nothing was fetched.
enum OutsideFault: Error, Hashable, Sendable {
  /// The URL, or every address of its host, is one that we do not call.
  case refused(OutsideURLError)
  /// An answer other than 200; a redirect too.
  case status(Int)
  case tooLarge(limitBytes: Int)
  case timedOut
  case unreachable
}
