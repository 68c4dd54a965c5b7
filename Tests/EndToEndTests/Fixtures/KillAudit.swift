import Sandbox
import Testing

/// Holds what people were answered and charged against what they said.
struct KillAudit {
  let bot: RunningBot
  let script: ChatScript

  func run() async throws {
    let orders = try await bot.books { try await $0.orders() }
    let calls = bot.telegram.calls().filter { !script.lostCalls.contains($0.number) }
    let pictures = script.lines.values.joined().count { line in
      if case .picture = line { true } else { false }
    }
    #expect(orders.count == pictures)
    #expect(orders.contains { $0.state == "delivered" })
    for visitor in script.visitors {
      let own = orders.filter { $0.account == visitor.id }
      let lines = script.lines[visitor.id] ?? []
      try everyOrderEndedOnce(own, lines, visitor)
      try answersAreInOrder(own, lines, calls.filter { $0.chat == visitor.id })
      photosAreInOrder(own, visitor)
    }
  }

  /// One charge and a photo, or no charge and an apology.
  private func everyOrderEndedOnce(
    _ orders: [Books.Order], _ lines: [ChatScript.Line], _ visitor: Visitor
  ) throws {
    for case .picture(let prompt) in lines {
      let found = orders.filter { $0.prompt == prompt }
      let order = try #require(found.first, "no job for \(prompt)")
      #expect(found.count == 1, "\(prompt): \(found.count) jobs")
      let photos = visitor.photos.count { $0.plainText.hasPrefix(prompt + "\n") }
      switch order.state {
      case "delivered":
        #expect(order.posts == 1 && order.voids == 0 && photos >= 1, "\(order), \(photos)")
      case "failed":
        #expect(order.posts == 0 && order.voids == 1 && photos == 0, "\(order), \(photos)")
      default: Issue.record("\(order)")
      }
    }
    let apologies = visitor.answers.count { $0.plainText.contains("Could not finish") }
    #expect(apologies >= orders.count { $0.state == "failed" })
  }

  /// No line without its answer, and first answers in the order of the lines; a crash between
  /// sending and noting it may repeat an answer later.
  private func answersAreInOrder(
    _ orders: [Books.Order], _ lines: [ChatScript.Line], _ calls: [RecordedCall]
  ) throws {
    let messages = calls.filter { $0.method == "sendMessage" }
    let numbers = try lines.map { line in
      let mark: String
      switch line {
      case .nonsense(let word): mark = word + "."
      case .picture(let prompt):
        let job = try #require(orders.first { $0.prompt == prompt }).job
        mark = "\"#\(String(job, radix: 36)) "
      }
      let answer = messages.first { $0.parameters.contains(mark) }
      return try #require(answer, "no answer with \(mark)").number
    }
    #expect(numbers == numbers.sorted())
  }

  /// Each engine has a line of its own; the models of the fixture have one each.
  private func photosAreInOrder(_ orders: [Books.Order], _ visitor: Visitor) {
    for model in Set(orders.map(\.model)) {
      let line = orders.filter { $0.state == "delivered" && $0.model == model }
      let ids = line.compactMap { order in
        visitor.photos.first { $0.plainText.hasPrefix(order.prompt + "\n") }?.id
      }
      #expect(ids == ids.sorted(), "\(model)")
    }
  }
}
