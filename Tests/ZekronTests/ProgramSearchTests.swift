import Testing

@testable import Zekron

struct ProgramSearchTests {
  private let search = ProgramSearch(path: "/no/such/folder:/usr/bin:/bin")

  @Test func aProgramIsFoundByItsPathOrItsName() {
    #expect(search.find("/bin/sh") == "/bin/sh")
    #expect(search.find("sh") == "/usr/bin/sh" || search.find("sh") == "/bin/sh")
  }

  @Test(arguments: ["", "/no/such/server", "no-such-server", "/etc/passwd", "/usr", "../sh"])
  func whatCannotBeExecutedIsNoProgram(name: String) {
    #expect(search.find(name) == nil)
  }

  @Test func withoutAPathOnlyTheWorkingDirectoryIsSearched() {
    #expect(ProgramSearch(path: "").find("sh") == nil)
  }
}
