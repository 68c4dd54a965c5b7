import Domain
import Generation
import Lifecycle

/// An engine of the section `engines`.
struct EngineConfiguration: Sendable {
  /// What models call it.
  var name: String
  var service: Service
  /// Without a slash at the end.
  var baseURL: String
  /// The variable that holds the key; nil when it needs none.
  var keyEnvironment: String?
  /// Nil when the variable is not set.
  var key: Secret<String>?
  /// Orders it draws at once.
  var concurrency: Int
  /// How long one call may take.
  var timeout: Duration
  /// How often one order is tried.
  var attempts: Int
  /// Faults in a row after which it is left alone for a while.
  var restAfter: Int
  /// The process that serves it; nil when somebody else runs that.
  var process: Process?

  /// What is spoken with it, and how it is to draw.
  enum Service: Sendable {
    case openai(OpenAIUpstream.Options)
    case sdapi(SDOptions)
    case krea(model: String)
    case zpk(applicationID: String, model: String, quality: String)
  }

  /// A server that zekron starts.
  struct Process: Sendable {
    var command: [String]
    var healthURL: String
    var startLimit: Duration
    /// Variables of our environment that it gets, besides the usual ones.
    var environment: [String]
  }
}
