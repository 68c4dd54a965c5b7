import CCurl
import HTTP

extension HTTPTransportError {
  /// What a libcurl error means for the caller.
  ///
  /// libcurl's own message for the transfer is not used: it may quote the URL. `sentBytes` counts
  /// what left of the request, headers and body.
  init(_ code: CURLcode, sentBytes: Int) {
    let reason = String(cString: curl_easy_strerror(code))
    switch code {
    case CURLE_URL_MALFORMAT where sentBytes == 0:
      self = .invalidRequest(reason: reason)
    case CURLE_OPERATION_TIMEDOUT:
      self = .timedOut(mayHaveArrived: sentBytes > 0)
    default:
      self = sentBytes > 0 ? .interrupted(reason: reason) : .notSent(reason: reason)
    }
  }
}
