import HTTP
import Telegram
import Testing

struct TelegramErrorKindTests {
  @Test(arguments: [
    (TelegramError.retryAfter(seconds: 3), "retry_after"), (.unauthorized, "unauthorized"),
    (.methodNotFound, "unauthorized"), (.transient(status: 502, description: "x"), "transient"),
    (.blockedByUser, "closed"), (.migrated(to: 1), "closed"), (.notModified, "moot"),
    (.tooLong, "content"), (.noRights, "rights"), (.badRequest(description: "x"), "other"),
    (.unreadable(status: 200), "unreadable"), (.conflict(.webhook), "conflict"),
    (.dropped, "dropped"), (.overloaded, "overloaded"), (.transport(.cancelled), "transport"),
  ])
  func errorsAreOfFewKinds(error: TelegramError, kind: String) {
    #expect(error.kind.rawValue == kind)
  }

  @Test func kindsAreLabels() {
    for kind in TelegramError.Kind.allCases {
      #expect(kind.rawValue.allSatisfy { $0.isLowercase || $0 == "_" })
    }
  }
}
