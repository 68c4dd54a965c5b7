import Testing

@testable import Sandbox

@Suite struct FormFieldsTests {
  @Test(arguments: [
    ("a=1&b=2", ["a=1", "b=2"]), ("a=x+y%20z", ["a=x y z"]), ("a=%D0%96", ["a=Ж"]),
    ("a", ["a="]), ("a==b", ["a==b"]), ("&&a=1&", ["a=1"]), ("a=%", ["a=%"]),
    ("a=%2", ["a=%2"]), ("a=%zz", ["a=%zz"]), ("", []), ("a=%41", ["a=A"]),
  ])
  func readsPairs(body: String, pairs: [String]) {
    #expect(FormFields.parse(Array(body.utf8)).map { "\($0.name)=\($0.value)" } == pairs)
  }
}
