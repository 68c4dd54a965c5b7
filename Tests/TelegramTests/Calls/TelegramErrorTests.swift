import HTTP
import Lifecycle
import Telegram
import Testing

@Suite struct TelegramErrorTests {
  static let later: [TelegramError] = [
    .retryAfter(seconds: 3), .transient(status: 502, description: ""), .conflict(.otherPoller),
    .overloaded, .unreadable(status: 200), .unreadable(status: 502),
    .transport(.notSent(reason: "")), .transport(.timedOut(mayHaveArrived: true)),
    .transport(.interrupted(reason: "")),
  ]
  static let never: [TelegramError] = [
    .unauthorized, .methodNotFound, .done, .blockedByUser, .userDeactivated, .cannotInitiate,
    .cannotMessageBots, .kicked, .chatNotFound, .migrated(to: -1), .notModified,
    .messageToEditNotFound, .noTextToEdit, .messageToDeleteNotFound, .replyNotFound,
    .threadNotFound, .queryTooOld, .wrongFileID, .fileTooBig, .tooLarge, .photoInvalid,
    .cannotParseEntities(description: ""), .tooLong, .emptyText, .badButton, .cannotFetchURL,
    .noRights, .alreadyRefunded, .badRequest(description: ""), .forbidden(description: ""),
    .refused(status: 418, description: ""), .dropped, .unreadable(status: 404),
    .transport(.cancelled), .transport(.responseTooLarge),
    .transport(.invalidRequest(reason: "")),
  ]

  @Test(arguments: later) func passingTroubleIsRetryable(error: TelegramError) {
    #expect(error.isRetryable)
  }

  @Test(arguments: never) func lastingTroubleIsNot(error: TelegramError) {
    #expect(!error.isRetryable)
  }

  @Test(arguments: [
    TelegramError.transport(.timedOut(mayHaveArrived: true)),
    .transport(.interrupted(reason: "reset")), .transport(.responseTooLarge),
    .transport(.cancelled), .unreadable(status: 200), .unreadable(status: 502),
    .unreadable(status: 504),
  ])
  func deliveryIsAmbiguousOnceBytesHaveLeft(error: TelegramError) {
    #expect(error.isDeliveryAmbiguous)
  }

  @Test(arguments: [
    TelegramError.transport(.timedOut(mayHaveArrived: false)), .transport(.notSent(reason: "")),
    .retryAfter(seconds: 1), .transient(status: 500, description: ""), .dropped, .overloaded,
    .unreadable(status: 503), .done,
  ])
  func deliveryIsCertainOtherwise(error: TelegramError) {
    #expect(!error.isDeliveryAmbiguous)
  }

  @Test(arguments: [
    (TelegramError.unauthorized, LogLevel.error), (.badRequest(description: ""), .error),
    (.cannotParseEntities(description: ""), .error), (.retryAfter(seconds: 1), .warning),
    (.transport(.notSent(reason: "")), .warning), (.blockedByUser, .info),
    (.notModified, .debug), (.transport(.cancelled), .debug), (.dropped, .debug),
  ])
  func severityFollowsWhatAnOperatorCanDo(error: TelegramError, level: LogLevel) {
    #expect(error.severity == level)
  }
}
