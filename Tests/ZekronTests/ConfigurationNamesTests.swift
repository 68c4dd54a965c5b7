import Testing

@testable import Zekron

struct ConfigurationNamesTests {
  @Test(arguments: [
    ("storage.directory", "ZEKRON_STORAGE_DIRECTORY"), ("admins", "ZEKRON_ADMINS"),
    ("telegram.baseURL", "ZEKRON_TELEGRAM_BASE_URL"),
    ("payments.stars.usdPerStar", "ZEKRON_PAYMENTS_STARS_USD_PER_STAR"),
  ])
  func keysHaveVariables(path: String, variable: String) {
    #expect(ConfigurationNames.variable(for: path) == variable)
    #expect(ConfigurationNames.path(forVariable: variable) == path)
  }

  @Test func everyVariableFindsItsKey() {
    for key in ConfigurationSchema.keys {
      let variable = ConfigurationNames.variable(for: key.path)
      #expect(ConfigurationNames.path(forVariable: variable) == key.path)
      let plain = "ZEKRON_" + key.path.uppercased().replacing(".", with: "_")
      #expect(ConfigurationNames.path(forVariable: plain) == key.path)
    }
    #expect(ConfigurationNames.path(forVariable: "ZEKRON_NOTHING") == nil)
  }

  @Test(arguments: [
    ("telegram.baseurl", "telegram.baseURL"), ("storage.direcotry", "storage.directory"),
    ("storrage", "storage"), ("level", "log.level"), ("logs.level", "log.level"),
    ("api.throttle", "telegram.throttle"), ("whatever", nil),
  ])
  func mistypedKeysAreUnderstood(path: String, meant: String?) {
    #expect(ConfigurationNames.suggestion(for: path) == meant)
  }

  @Test(arguments: ["token", "telegram.bot_token", "payments.ton.apiKey", "a.PASSWORD"])
  func namesOfSecretsAreKnown(path: String) {
    #expect(ConfigurationNames.isSecretName(path))
    #expect(!ConfigurationNames.isSecretName("storage.directory"))
  }
}
