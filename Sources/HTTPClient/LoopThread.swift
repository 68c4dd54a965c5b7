import CCurl
import Glibc

/// What a loop is told at its start.
struct LoopConfiguration: Sendable {
  let maxConnections: Int
  let maxWaiting: Int
  /// Empty for none; libcurl then ignores the environment too.
  let proxy: String
  let userAgent: String
  /// Which addresses connections may be opened to; nil for all.
  let addressRule: AddressRule?
}

/// Starts the thread on which a loop lives.
enum LoopThread {
  private final class Start {
    let inbox: Inbox
    let configuration: LoopConfiguration

    init(inbox: Inbox, configuration: LoopConfiguration) {
      self.inbox = inbox
      self.configuration = configuration
    }
  }

  /// libcurl wants this once, before any thread uses it.
  private static let globalCode = curl_global_init(Int(CURL_GLOBAL_ALL))

  static func start(inbox: Inbox, _ configuration: LoopConfiguration) {
    precondition(globalCode == CURLE_OK, "curl_global_init failed: \(globalCode.rawValue)")
    let start = Unmanaged.passRetained(Start(inbox: inbox, configuration: configuration))
    var id = pthread_t()
    let code = pthread_create(
      &id, nil,
      { argument in
        guard let argument else { return nil }
        let start = Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
        TransferLoop(inbox: start.inbox, start.configuration).run()
        start.inbox.end()
        return nil
      }, start.toOpaque())
    precondition(code == 0, "pthread_create failed: \(code)")
    pthread_detach(id)
  }
}
