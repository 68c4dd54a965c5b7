import Domain
import Services
import Telegram

/// The buttons that make sisters of a picture: varied, or larger; for ever, and for its owner only.
struct PicturePress {
  let turn: Turn
  let press: PressHandler

  func handle(
    _ action: Button.PictureAction, _ index: Int, _ id: JobID, queryID: String
  ) throws {
    guard let job = try turn.tx.jobs.job(id), (0..<job.request.count).contains(index) else {
      return try press.answer(turn.phrases(.pressGone))
    }
    guard job.account == turn.customer.id else {
      return try press.answer(turn.phrases(.notYours), isAlert: true)
    }
    guard turn.context.catalog.model(job.request.model) != nil else {
      return try press.answer(turn.phrases(.refusalModel, ("model", job.request.model)))
    }
    let sisters = SisterPictures(catalog: turn.context.catalog, job: job, index: index)
    let order = PressOrder(turn: turn, press: press, job: job, queryID: queryID)
    switch action {
    case .vary: try ask(sisters, job)
    case .strong:
      try order.order(sisters.strong(seed: ImagineHandler(turn: turn).freshSeed()))
    case .subtle:
      try order.order(sisters.subtle(random: turn.context.randomBytes(6)))
    case .larger, .largest, .alone:
      let larger = action == .alone ? sisters.alone : sisters.larger(isMost: action == .largest)
      guard let larger else { return try press.answer(turn.phrases(.pressLargest)) }
      try order.order(larger)
    }
  }

  /// Asks how far the next one may stray, with what each would cost.
  private func ask(_ sisters: SisterPictures, _ job: Job) throws {
    try press.answer(nil)
    let random = [UInt8](repeating: 0, count: 6)
    var row: [InlineButton] = []
    for (title, action, request) in [
      (TextKey.buttonSubtle, Button.PictureAction.subtle, sisters.subtle(random: random)),
      (.buttonStrong, .strong, sisters.strong(seed: 0)),
    ] {
      let price = try turn.context.imagine.price(of: request)
      row.append(
        turn.button(
          titled: turn.phrases(title, ("price", price.description)),
          .picture(action, index: sisters.index, job.id)))
    }
    let name = job.request.count > 1 ? "\(job.id) · \(sisters.index + 1)" : job.id.description
    try turn.say(turn.phrases(.varyAsk, ("id", name)), keyboard: [row])
  }
}
