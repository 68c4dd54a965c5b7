import HTTP

extension StandInTelegram {
  /// The name by which failures of downloads are ordered, as if it were a method.
  private static let faultName = "file"

  /// Serves `/file/bot<token>/…`, with the failures that were ordered for it.
  func serveFile(_ path: String) -> HTTPReply {
    guard let name = fileName(inPath: path) else { return .now(.refusal(.unauthorized)) }
    switch withWorld({ $0.faults.take(method: Self.faultName, chat: nil) }) {
    case nil: return .now(download(name))
    case .gone: return .now(.refusal(.notFound("file not found")))
    case .tooBig: return .now(.refusal(.badRequest("file is too big")))
    case .blocked: return .now(.refusal(.blocked))
    case .tooManyRequests(let seconds):
      return .now(.refusal(.tooManyRequests(retryAfter: seconds)))
    case .serverError(let code): return .now(.refusal(.serverError(code: code)))
    case .htmlBadGateway: return .now(.badGatewayPage)
    case .resetBefore, .resetAfter: return .reset(nil, after: 0)
    case .truncated: return .reset(download(name), after: 1000)
    case .hang(let seconds):
      return .later {
        do {
          try await self.configuration.clock.sleep(for: .seconds(seconds))
        } catch {
          return .refusal(.serverError(code: 500))
        }
        return self.download(name)
      }
    }
  }
}
