import Domain
import Services
import Testing

@testable import Bot

struct ButtonTests {
  private static let all: [Button] =
    Button.JobAction.allCases.map { .job($0, JobID(1)) }
    + Button.JobAction.allCases.map { .job($0, JobID(4_738_381_338_321_616_895)) }
    + Button.PictureAction.allCases.map { .picture($0, index: 3, JobID(4_738_381_338_321_616_895)) }
    + Button.PictureAction.allCases.map { .picture($0, index: 0, JobID(1)) }
    + (0...3).map { .chip($0, SourceDraftID(.max)) }
    + Button.KeyAction.allCases.map { .key($0, KeyID(.max)) }
    + Button.Setting.allCases.map { .setting($0) }
    + Command.allCases.map { .open($0) }
    + Button.Draft.allCases.map { .draft(.max, $0) }
    + (0...3).map { .example($0) }
    + [
      .newKey, .keyList, .useModel("zekron-image-1"), .useModel("a.b.c"), .language("ru"),
      .history(page: 0), .history(page: 999_999), .dismiss, .draft(0, .fixed),
    ] + MoneyButtonTests.all.map { .money($0) }

  @Test func everyButtonComesBackFromItsData() {
    for button in Self.all {
      #expect(Button(payload: button.payload) == button, "\(button.payload)")
    }
  }

  @Test func noTwoButtonsShareData() {
    #expect(Set(Self.all.map(\.payload)).count == Self.all.count)
  }

  @Test func signedDataFitsTelegramsLimit() {
    let signer = ButtonSigner(key: [UInt8](repeating: 9, count: 32))
    for button in Self.all {
      #expect(signer.sign(button.payload).utf8.count <= 64, "\(button)")
    }
  }

  @Test(arguments: [
    "", ".", "1", "1.", "2.x", "0.j.n.1", "1.j.n", "1.j.n.", "1.j.n.0", "1.j.n.-1", "1.j.q.1",
    "1.j.n.1.2", "1.j.n.zzzzzzzzzzzzz", "1.k.o.", "1.k.zz.1", "1.kn.1", "1.s.q", "1.h.-1", "1.h.x",
    "1.e.x", "1.e.", "1.o.nothing", "1.d.f.!", "1.d.q.1", "1.x.1", "1.zz", "1.m", "1 .x",
    "1.p.u.0", "1.p.u.x.1", "1.p.q.0.1", "1.p.u.0.0", "1.c.0", "1.c.x.1", "1.c.0.!",
  ])
  func otherDataIsNoButton(payload: String) {
    #expect(Button(payload: payload) == nil)
  }
}
