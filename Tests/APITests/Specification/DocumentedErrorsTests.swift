import Domain
import HTTP
import Resources
import Testing

@testable import API

/// Every error, in every dialect, is one that the OpenAPI document and the reference page tell of.
struct DocumentedErrorsTests {
  private let check: SpecificationCheck
  private let reference = ErrorReference(
    code: "4B1D07", at: Timestamp(milliseconds: 1_767_268_800_000))

  private static let spendable = Spendable(
    balance: Balance(posted: Amount(micros: 10_000), held: .zero))

  /// Errors of making pictures.
  private static let ofMaking: [APIError] = [
    .invalidJSON, .missingPrompt, .promptTooLong(limit: 4000), .unknownModel("x", known: ["y"]),
    .invalidSize("1x1", allowed: "z"), .tooManyImages(limit: 2), .invalidBase64,
    .invalidImage(reason: "z"), .invalidParameter("n", reason: "z"), .malformed(reason: "z"),
    .contentPolicy(rule: "weapons"), .contentPolicy(rule: nil),
    .payloadTooLarge(limitBytes: 1), .tooSlow, .missingKey, .wrongKey,
    .tooManyWrongKeys(retryAfter: 9),
    .notEnoughCredit(price: Amount(micros: 26_600), spendable: spendable), .expired,
    .idempotencyConflict, .rateLimited(limit: 60, retryAfter: 9), .tooManyRunning(limit: 5),
    .generationFailed(code: "E-4B1D07"), .generationFailed(code: nil), .cancelled,
    .stillRunning(job: "a1b2"), .unavailable, .fault,
  ]

  private static let token = "a1b2c3d4e5f60718293a4b5c6d7e8f90"

  init() throws {
    check = try SpecificationCheck(facts: SampleFacts.make())
  }

  private func violations(
    of error: APIError, _ dialect: DialectName, _ method: String, _ path: String
  ) -> [String] {
    var headers: HTTPHeaders = ["Content-Type": "application/json", "X-Request-Id": "r1"]
    headers["Retry-After"] = error.retryAfter.map(String.init)
    headers["x-should-retry"] = error.shouldRetry.map(String.init)
    let status = dialect.dialect.status(of: error)
    if status == 401 { headers["WWW-Authenticate"] = "Bearer" }
    return check.violations(
      method: method, path: path, status: status, headers: headers,
      body: dialect.dialect.refusal(error, reference: reference).joined)
  }

  @Test(arguments: ofMaking) func makingPicturesFailsAsDocumented(error: APIError) {
    #expect(violations(of: error, .preview, "POST", "/api/v1/zekron-image-1") == [])
    #expect(violations(of: error, .v1, "POST", "/v1/generate") == [])
    #expect(violations(of: error, .openAI, "POST", "/v1/images/generations") == [])
    #expect(violations(of: error, .openAI, "POST", "/v1/images/edits") == [])
  }

  @Test(arguments: ofMaking) func orderingFailsAsDocumented(error: APIError) {
    switch error {
    // Who waits for nothing is told of these by the job.
    case .expired, .generationFailed, .cancelled, .stillRunning: break
    default:
      #expect(violations(of: error, .krea, "POST", "/generate/image/z-image/z-image") == [])
    }
    #expect(violations(of: error, .zpk, "POST", "/api/images/generate") == [])
    #expect(violations(of: error, .zpk, "POST", "/api/images/check-status") == [])
  }

  @Test func askingForJobsFailsAsDocumented() {
    let job = "/jobs/3c90c3cc-0d44-4b50-8888-8dd25736052a"
    for error in [APIError.notFound, .wrongKey, .rateLimited(limit: 1, retryAfter: 1), .fault] {
      #expect(violations(of: error, .krea, "GET", job) == [])
      #expect(violations(of: error, .krea, "DELETE", job) == [])
    }
    #expect(
      violations(of: .invalidParameter("limit", reason: "z"), .krea, "GET", "/jobs") == [])
    let missing = APIError.noSuchOrder(field: "unique_request_id")
    #expect(violations(of: missing, .zpk, "POST", "/api/images/check-status") == [])
    #expect(violations(of: .notFound, .zpk, "POST", "/api/images/check-status") == [])
  }

  @Test func fetchingFailsAsDocumented() {
    for error in [APIError.notFound, .forbidden, .expired, .missingKey, .wrongKey, .fault] {
      #expect(violations(of: error, .v1, "GET", "/v1/images/\(Self.token)") == [])
      #expect(violations(of: error, .preview, "GET", "/storage/img_1.png") == [])
    }
    for error in [APIError.notFound, .forbidden, .wrongKey, .rateLimited(limit: 1, retryAfter: 1)] {
      #expect(violations(of: error, .preview, "GET", "/v1/jobs/a1b2") == [])
    }
    #expect(violations(of: .unknownModel("x", known: []), .openAI, "GET", "/v1/models/x") == [])
    #expect(
      violations(of: .invalidParameter("limit", reason: "z"), .v1, "GET", "/v1/generations") == [])
  }

  @Test func strangersAreRefusedAsDocumented() {
    let wrong = APIError.methodNotAllowed(allowed: ["GET"])
    #expect(violations(of: wrong, .v1, "DELETE", "/v1/balance") == [])
    #expect(violations(of: wrong, .openAI, "PUT", "/v1/images/edits") == [])
    #expect(violations(of: wrong, .preview, "PUT", "/docs") == [])
    #expect(violations(of: .notFound, .v1, "GET", "/v1/nothing") == [])
    #expect(violations(of: .notFound, .openAI, "GET", "/v1/models/a/b") == [])
    #expect(violations(of: .notFound, .preview, "GET", "/") == [])
    #expect(violations(of: wrong, .krea, "PUT", "/jobs") == [])
    #expect(violations(of: .notFound, .krea, "POST", "/generate/image/bfl/flux-1-dev") == [])
    #expect(violations(of: .notFound, .zpk, "POST", "/api/images/nothing") == [])
    #expect(violations(of: wrong, .zpk, "GET", "/api/images/generate") == [])
  }

  @Test(arguments: ofMaking + [.notFound, .forbidden, .methodNotAllowed(allowed: ["GET"])])
  func thePageNamesTheError(error: APIError) {
    let page = String(decoding: Resources.referencePage, as: UTF8.self)
    // What breaks HTTP itself, or comes too slowly, is not told of.
    switch error {
    case .malformed, .tooSlow: break
    default: #expect(page.contains("<code>\(error.name)</code>"), "\(error.name)")
    }
  }
}
