import Testing

@testable import API

struct APISettingsTests {
  @Test func onlyPathsThatTakePicturesTakeLargeBodies() {
    for path in ["/v1/generate", "/v1/quote", "/v1/images/edits"] {
      #expect(APISettings.maxBodyBytes(path: path) == 30 << 20)
    }
    for path in ["/v1/images/generations", "/api/v1/x", "/v1/generate/", "/", ""] {
      #expect(APISettings.maxBodyBytes(path: path) == nil)
    }
    #expect(APISettings.maxBodyBytes == 1 << 20)
  }

  @Test func twoLargestPicturesFitIntoABody() {
    #expect(OrderRules.maxSourceBytes / 3 * 4 * 2 < APISettings.maxPictureBodyBytes)
  }

  @Test func whatNobodySetsIsAsDocumented() {
    let settings = APISettings()
    #expect(settings.requestsPerMinute == 60 && settings.running == 5)
    #expect(settings.runningPatience == .seconds(10) && settings.patience == .seconds(110))
    #expect(settings.heldPatience == .seconds(900) && settings.pulse == .seconds(15))
    #expect(!settings.isStrict && settings.corsOrigins.isEmpty)
  }
}
