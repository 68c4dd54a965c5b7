import Domain
import Services
import Telegram

/// An order made by a button under a picture: another picture like it.
struct PressOrder {
  let turn: Turn
  let press: PressHandler
  /// The job whose button was pressed.
  let job: Job
  let queryID: String

  /// Orders, with the job's sources; the answer to the press tells what became of it.
  func order(_ request: GenerationRequest) throws {
    do {
      let found = try JobSources(turn: turn).again(job)
      var request = request
      request.sources = found.blobs
      let ordered = try ImagineHandler(turn: turn).order(
        request, awaited: found.awaited, sendsFile: job.delivery?.sendsFile ?? false,
        hidesPicture: job.delivery?.hidesPicture ?? false, origin: "press:\(queryID)")
      try press.answer(turn.phrases(.pressQueued, ("price", ordered.price.description)))
    } catch let refusal as JobRefusal {
      let reply = RefusalReply(turn: turn)
      guard turn.place.isPrivate, reply.offersMore(refusal) else {
        try press.answer(reply.words(of: refusal), isAlert: true)
        return
      }
      // An alert has no buttons, and the way out is one.
      try press.answer(nil)
      try reply.explain(refusal, prompt: request.prompt)
    }
  }
}
