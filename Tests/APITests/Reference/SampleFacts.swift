import API
import Domain
import TestSupport

/// What the reference says in tests.
enum SampleFacts {
  static func make(
    baseURL: String = "https://pictures.example.org", botUsername: String = "pictures_bot",
    catalog: ModelCatalog? = nil
  ) throws -> ReferenceFacts {
    ReferenceFacts(
      baseURL: baseURL, catalog: try catalog ?? SampleCatalog.make(), botUsername: botUsername,
      version: "1.2.3")
  }
}
