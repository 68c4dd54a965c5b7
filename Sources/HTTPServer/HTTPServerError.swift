/// Why a server does not serve.
package enum HTTPServerError: Error, Sendable, Equatable {
  /// The host of the listen address is neither numeric nor a known name.
  case unknownHost(String)
  /// Another socket listens on the port.
  case addressInUse(port: UInt16)
  /// The system refused to bind or listen, with its `errno`.
  case cannotListen(code: Int32)
  /// libmicrohttpd refused its options or found no memory or threads.
  case cannotStart
  /// `start` was called a second time.
  case alreadyStarted
}
