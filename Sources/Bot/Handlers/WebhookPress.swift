import Domain
import Services
import Telegram

/// The buttons of /webhook.
struct WebhookPress {
  let turn: Turn
  let press: PressHandler
  let messageID: Int64?

  func handle(_ button: WebhookButton) throws {
    let handler = WebhookHandler(turn: turn)
    switch button {
    case .test:
      try press.answer(turn.phrases(.webhookTesting))
      try handler.test()
      return
    case .retry(let id):
      try retry(id)
      return
    default: try press.answer(nil)
    }
    switch button {
    case .card: try handler.card(editing: messageID)
    case .set: try handler.ask()
    case .on: try handler.switch(on: true, editing: messageID)
    case .off: try handler.switch(on: false, editing: messageID)
    case .log: try handler.log(editing: messageID)
    case .secret: try handler.secret()
    // The secret's own message is about to delete itself: what is asked stands below it.
    case .rotate: try handler.askToRotate(editing: nil)
    case .rotateConfirmed:
      if let messageID { try turn.delete(messageID) }
      try handler.rotate()
    case .test, .retry: return
    }
  }

  private func retry(_ id: CallbackID) throws {
    do {
      try turn.context.callbacks.retry(id, by: turn.customer.id, in: turn.tx, at: turn.now)
      turn.queuedCallback()
      try press.answer(turn.phrases(.webhookRetrying))
      try WebhookHandler(turn: turn).log(editing: messageID)
    } catch let refusal as CallbackRefusal {
      let text: TextKey = refusal == .noURL ? .webhookIsOff : .moneyNotFound
      try press.answer(turn.phrases(text), isAlert: true)
    }
  }
}
