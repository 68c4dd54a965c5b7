import Testing

@testable import Generation

struct EnginePlacesTests {
  @Test func placesAreGivenInOrderOfArrival() async {
    let places = EnginePlaces(count: 1)
    let order = Lines()
    #expect(await places.take())
    await withTaskGroup(of: Void.self) { group in
      for name in ["first", "second"] {
        let before = places.waiting
        group.addTask {
          guard await places.take() else { return }
          order.add(name)
          places.leave()
        }
        while places.waiting == before { await Task.yield() }
      }
      places.leave()
    }
    #expect(order.all == ["first", "second"])
    #expect(places.taken == 0)
  }

  @Test func whoIsCancelledLeavesNoPlaceBehind() async {
    let places = EnginePlaces(count: 1)
    #expect(await places.take())
    await withTaskGroup(of: Bool.self) { group in
      group.addTask { await places.take() }
      while places.waiting == 0 { await Task.yield() }
      group.cancelAll()
      #expect(await group.next() == false)
    }
    #expect(places.waiting == 0)
    places.leave()
    #expect(await places.take())
  }

  @Test func manyComeAndGo() async {
    let places = EnginePlaces(count: 3)
    let most = Lines()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<200 {
        group.addTask {
          guard await places.take() else { return }
          if places.taken > 3 { most.add("too many") }
          await Task.yield()
          places.leave()
        }
      }
    }
    #expect(most.all.isEmpty && places.taken == 0)
  }
}
