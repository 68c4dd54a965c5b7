import Glibc
import HTTPServer
import Testing

@testable import HTTPServer

struct ListeningSocketTests {
  @Test func systemChoosesAPort() throws {
    let socket = try ListeningSocket(ListenAddress(host: "127.0.0.1", port: 0))
    defer { close(socket.descriptor) }
    #expect(socket.port > 0)
  }

  @Test func takenPortIsNamed() throws {
    let first = try ListeningSocket(ListenAddress(host: "::1", port: 0))
    defer { close(first.descriptor) }
    #expect(throws: HTTPServerError.addressInUse(port: first.port)) {
      try ListeningSocket(ListenAddress(host: "::1", port: first.port))
    }
  }

  @Test func foreignAndUnknownAddressesAreRefused() {
    #expect(throws: HTTPServerError.cannotListen(code: EADDRNOTAVAIL)) {
      try ListeningSocket(ListenAddress(host: "192.0.2.1", port: 0))
    }
    #expect(throws: HTTPServerError.unknownHost("999.1.1.1")) {
      try ListeningSocket(ListenAddress(host: "999.1.1.1", port: 0))
    }
  }
}
