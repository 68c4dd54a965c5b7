import Dispatch
import Glibc
import HTTP
import Testing

@testable import HTTPServer

struct RawReplyTests {
  @Test(.timeLimit(.minutes(1))) func peerThatDoesNotReadIsGivenUp() throws {
    var pair: [Int32] = [0, 0]
    try #require(
      socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0, &pair) == 0)
    defer { for socket in pair { close(socket) } }
    let body = HTTPBody.bytes([UInt8](repeating: 1, count: 8 << 20))
    // Far more than a socket holds; returns all the same.
    RawReply(HTTPResponse(status: 200, body: body)).send(to: pair[0], bytes: .max)
    var buffer = [UInt8](repeating: 0, count: 17)
    #expect(recv(pair[1], &buffer, buffer.count, 0) == 17)
    #expect(String(decoding: buffer, as: UTF8.self) == "HTTP/1.1 200 OK\r\n")
  }

  @Test(arguments: [-1, 0])
  func nothingIsWrittenForNoBytes(count: Int) throws {
    var pair: [Int32] = [0, 0]
    try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0)
    defer { for socket in pair { close(socket) } }
    RawReply(HTTPResponse(status: 200)).send(to: pair[0], bytes: count)
    var byte: UInt8 = 0
    #expect(recv(pair[1], &byte, 1, 0) == 0)
  }
}
