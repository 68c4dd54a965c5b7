import Testing

@testable import Domain

struct NetworkAddressTests {
  /// Ends and middles of everything that is not ordinary.
  @Test(arguments: [
    "0.0.0.0", "0.255.255.255", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255",
    "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1", "172.31.255.255",
    "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.19.255.255",
    "198.51.100.7", "203.0.113.7", "224.0.0.1", "239.255.255.255", "240.0.0.1",
    "255.255.255.255",
    "::", "::1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::ffff:0:127.0.0.1", "::7f00:1",
    "64:ff9b::10.0.0.1", "64:ff9b::8.8.8.8", "64:ff9b:1::1", "100::1", "2001::1",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:1ff::1", "2001:db8::1", "2002:7f00:1::",
    "2002:808:808::1", "3fff::1", "5f00::1", "fc00::1", "fd12:3456::1", "fe80::1", "febf::1",
    "fec0::1", "ff02::1", "ff0e::1", "4000::1",
  ])
  func specialAddressesAreNotPublic(text: String) throws {
    let address = try #require(NetworkAddress(parsing: text))
    #expect(!address.isPublic)
  }

  @Test(arguments: [
    "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
    "126.255.255.255", "128.0.0.1", "169.253.0.1", "172.15.255.255", "172.32.0.0",
    "192.0.1.0", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0",
    "223.255.255.255", "2600:1f18::1", "2a00:1450:4001::200e", "2001:200::1",
    "2001:4860:4860::8888",
    "2003::1", "2620:fe::fe",
  ])
  func ordinaryAddressesArePublic(text: String) throws {
    let address = try #require(NetworkAddress(parsing: text))
    #expect(address.isPublic)
  }

  @Test(
    arguments: [
      ("1.2.3.4", [1, 2, 3, 4]), ("::", [UInt8](repeating: 0, count: 16)),
      ("1::", [0, 1] + [UInt8](repeating: 0, count: 14)),
      ("1:2:3:4:5:6:7:abCD", [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0xAB, 0xCD]),
      ("::1.2.3.4", [UInt8](repeating: 0, count: 12) + [1, 2, 3, 4]),
      ("1:2:3:4:5:6:1.2.3.4", [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 1, 2, 3, 4]),
    ] as [(String, [UInt8])])
  func addressesAreRead(text: String, bytes: [UInt8]) {
    #expect(NetworkAddress(parsing: text)?.bytes == bytes)
  }

  @Test(arguments: [
    "", "1", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.+4", "1.2.3.", "a.b.c.d",
    ":", ":::", "1:2", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "g::", "::1%eth0",
    "1:2:3:4:5:6:7::8",
    "1.2.3.4::", "::1.2.3", "[::1]", "٤.2.3.4", "+1::",
  ])
  func anythingElseIsNone(text: String) {
    #expect(NetworkAddress(parsing: text) == nil)
  }

  @Test func bytesMakeAnAddressAndAreShown() throws {
    #expect(NetworkAddress(bytes: [1, 2, 3]) == nil)
    #expect(NetworkAddress(bytes: []) == nil)
    let four = try #require(NetworkAddress(bytes: [192, 0, 2, 1]))
    #expect("\(four)" == "192.0.2.1")
    let six = try #require(NetworkAddress(parsing: "2001:db8::ff"))
    #expect("\(six)" == "2001:db8:0:0:0:0:0:ff")
    #expect(NetworkAddress(parsing: "\(six)") == six)
  }
}
