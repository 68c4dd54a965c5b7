extension Cast {
  /// Gives every group its size and place in the picture.
  mutating func placeGroups() {
    groups.removeAll(where: \.isEmpty)
    let standing = groups.indices.filter { footing(of: $0) == .ground }
    let floating = groups.indices.filter { footing(of: $0) == .water }
    let flying = groups.indices.filter { footing(of: $0) == .air }
    if ground.isVoid {
      hang(standing + floating + flying, among: [])
      return
    }
    // Land and water share a picture half and half.
    let lanes = floating.isEmpty || standing.isEmpty
    stand(
      standing, from: ground.near, scale: 1, within: lanes ? ground.dry : half(ground.dry, -1))
    stand(
      // A fleet reaches nearer to the eye, so that its rows lie apart.
      floating, from: floating.count > 4 ? max(ground.wet * 1.8, ground.near) : ground.wet,
      scale: ground.wetScale,
      within: lanes ? ground.open : half(ground.open, 1))
    hang(flying, among: standing + floating)
  }

  private func half(_ range: ClosedRange<Float>, _ turn: Float) -> ClosedRange<Float> {
    let middle = (range.lowerBound + range.upperBound) * 0.5
    return turn * ground.side < 0
      ? range.lowerBound...(middle + 0.1 * ground.camera.halfWidth)
      : (middle - 0.1 * ground.camera.halfWidth)...range.upperBound
  }

  private func footing(of group: Int) -> Player.Footing { players[groups[group][0]].footing }

  func box(_ group: Int) -> Box {
    let boxes = groups[group].map { players[$0].box }
    return boxes.dropFirst().reduce(boxes[0]) { $0.joined($1) }
  }

  private mutating func put(_ group: Int, at place: Vec2, scale: Float, mirrored: Bool) {
    for index in groups[group] {
      change(index) {
        if mirrored {
          $0.place.x = -$0.place.x
          $0.mirrored.toggle()
        }
        $0.follow(place, scale: scale, about: Vec2(0, 0))
      }
    }
  }

  // MARK: - On ground or water

  /// A group's wish: how tall, how far, how wide.
  private struct Wish {
    let group: Int
    var tall: Float
    var v: Float
    /// Its box if it were 1 tall, standing at the origin.
    let box: Box
    var wide: Float { box.size.x * tall }
  }

  private mutating func stand(
    _ list: [Int], from near: Float, scale: Float, within range: ClosedRange<Float>
  ) {
    guard !list.isEmpty else { return }
    var wishes = wishes(list, near, scale)
    let room = range.upperBound - range.lowerBound - 2 * ground.margin
    let rows = rows(of: wishes)
    // All shrink together until the widest row fits.
    let slack: Float = rows.count > 1 && list.count > 4 ? 1.35 : 1.06
    let widest = rows.map { row in row.reduce(0) { $0 + wishes[$1].wide * slack } }.max() ?? 0
    let shrink = min(1, room / max(widest, 0.01))
    // The subject of the picture gives way less than a row of trees behind it.
    let heights = wishes.map { players[groups[$0.group][0]].kind.metres }
    let towers = heights.contains { $0 > 2.5 * heights[0] }
    let leads = groups[wishes[0].group].contains(0) && towers
    let ahead = rows.first { $0.contains(0) } ?? []
    for index in wishes.indices {
      let shrink = leads && ahead.contains(index) ? pow(shrink, 0.45) : shrink
      let high = ground.camera.top - ground.margin - wishes[index].v
      let tallest = high / max(wishes[index].box.most.y, 0.1)
      wishes[index].tall = min(wishes[index].tall * shrink, tallest)
    }
    for (row, members) in rows.enumerated() {
      spread(
        members.map { wishes[$0] }, row, of: rows.count, longest: rows.map(\.count).max() ?? 1,
        range)
    }
  }

  private func wishes(_ list: [Int], _ near: Float, _ scale: Float) -> [Wish] {
    let roots = list.map { players[groups[$0][0]] }
    let largest = roots.map { $0.kind.metres * $0.scale }.max() ?? 1
    let crowd: Float = list.count == 1 ? 1 : (list.count < 4 ? 0.88 : 0.74)
    // Tallest relative heights; small things come nearer and so gain a little.
    let shares = roots.map { root -> Float in
      let ratio = root.kind.metres * root.scale / max(largest, 0.001)
      return Cast.compressed(ratio) * (ratio < 0.33 ? 1.55 : 1)
    }
    let tallest = zip(roots, shares).map { alone($0) * crowd * scale / $1 }.min() ?? 0.3
    let fewest = zip(roots, shares).map { alone($0) * crowd * scale / $1 }.max() ?? 0.3
    // Between what suits the smallest and what suits the largest.
    let unit = min((tallest * fewest).squareRoot(), tallest * 1.5)
    let spans = zip(roots, shares).map { $0.kind.metres * $0.scale / max($1, 0.001) }
    let nearest = spans.min() ?? 1
    return list.indices.map { index in
      let far = pow(spans[index] / max(nearest, 0.001), -0.42)
      let v = min(near * max(far, 0.24), ground.far)
      return Wish(
        group: list[index], tall: unit * shares[index], v: max(v, near), box: box(list[index]))
    }
  }

  /// Rows from near to far, by positions in the list: those of one distance stand side by side.
  private func rows(of wishes: [Wish]) -> [[Int]] {
    let byDistance = wishes.indices.sorted { (wishes[$0].v, $0) < (wishes[$1].v, $1) }
    var bands: [[Int]] = []
    for index in byDistance {
      if let first = bands.last?.first, wishes[index].v < wishes[first].v * 0.6 {
        bands[bands.count - 1].append(index)
      } else {
        bands.append([index])
      }
    }
    return bands.flatMap { band -> [[Int]] in
      let count = band.count
      let rows = count < 5 ? 1 : (count < 9 ? 2 : 3)
      return (0..<rows).map { row in
        // The nearest row has the fewest.
        let from = row * count / rows
        return Array(band[from..<((row + 1) * count / rows)])
      }
    }
  }

  private mutating func spread(
    _ row: [Wish], _ number: Int, of rows: Int, longest: Int, _ range: ClosedRange<Float>
  ) {
    let low = range.lowerBound + ground.margin
    let high = range.upperBound - ground.margin
    let room = high - low
    let wide = row.reduce(0) { $0 + $1.wide }
    let count = row.count
    // All rows of a crowd have the gaps of the longest.
    let places = rows > 1 && count > 1 ? longest : count
    let free = max(room - wide / Float(count) * Float(places), 0)
    let gap = min(free / Float(places + 1), wide / Float(count) * (rows > 1 ? 0.9 : 0.3) + 0.03)
    let all = wide + gap * Float(count - 1)
    // One alone, or a row behind another, goes to a strong point.
    let away: Float = number % 2 == 0 || rows > 1 && count > 1 ? -ground.side : ground.side
    let reach = max((room - all) * 0.5, 0)
    let strong = (count == 1 ? ground.third : ground.third * 0.3) * away
    let middle = (low + high) * 0.5
    let isHalf = room < ground.camera.halfWidth * 1.6
    let centre = middle + min(max(isHalf ? strong * 0.3 : strong, -reach), reach)
    // Rows of a crowd look through each other's gaps.
    let slot = wide / Float(count) + gap
    // Every other row is half a place on, of which an even number gives that by itself.
    let phase = (number % 2 == 0 ? 0.25 : 0.75) - (count % 2 == 0 ? Float(0.5) : 0)
    let stagger = rows > 1 && count > 1 ? (phase > 0.5 ? phase - 1 : phase) * slot : 0
    var x = min(max(centre - all * 0.5 + stagger, low), max(high - all, low))
    let order = ground.side > 0 ? row : row.reversed()
    for (place, wish) in order.enumerated() {
      let serial = UInt32(number * 16 + place)
      let loose =
        min(gap, 0.25 * wish.wide) * (chance[50 + serial] - 0.5)
        * (count > 2 ? (rows > 1 ? 0.4 : 0.9) : 0)
      // Rows of a crowd stand one behind the other.
      let behind: Float = 1 - 0.26 * Float(number) * (rows > 1 && row.count > 1 ? 1 : 0)
      let jitter = count > 2 ? 1 + 0.10 * (chance[70 + serial] - 0.5) : 1
      let v = wish.v * max(behind, 0.5) * jitter
      let scale = wish.tall * (0.5 + 0.5 * max(behind, 0.5)) * jitter
      let u = x + wish.wide * 0.5 + loose
      let mirrored = turn(wish.group, u, count)
      // The box's middle, not the foot, goes to its slot.
      let off = wish.box.middle.x * scale * (mirrored ? -1 : 1)
      // Those before it are nearer: it stands back for them.
      let foot = min(v - min(wish.box.least.y * scale, 0) * 0.7, -0.03)
      put(wish.group, at: Vec2(u - off, foot), scale: scale, mirrored: mirrored)
      x += wish.wide + gap
    }
  }

  /// Whether a group is turned over: all look into the picture, a crowd one way.
  private func turn(_ group: Int, _ u: Float, _ count: Int) -> Bool {
    count > 2 ? ground.side > 0 : (count == 2 ? u < 0 : u < 0.02 * ground.side)
  }

  // MARK: - In the air

  private mutating func hang(_ list: [Int], among others: [Int]) {
    var taken = others.map { box($0) }
    if let disc = ground.disc {
      taken.append(Box(least: disc - ground.discRadius, most: disc + ground.discRadius))
    }
    let frame = ground.frame
    let sky =
      ground.isVoid || ground.isDeep
      ? frame : Box(least: Vec2(frame.least.x, max(0.03, frame.least.y)), most: frame.most)
    let largest = list.map { players[groups[$0][0]].kind.metres }.max() ?? 1
    for (number, group) in list.enumerated() {
      let root = players[groups[group][0]]
      let own = box(group)
      var tall = alone(root) * Cast.compressed(max(root.kind.metres / largest, 0.2))
      tall *= list.count == 1 ? 1 : (number == 0 ? 0.95 : 0.42 + 0.4 * chance[UInt32(90 + number)])
      if list.count > 5 { tall *= 0.72 }
      tall = min(tall, sky.size.y * 0.94 / own.size.y, sky.size.x * 0.9 / own.size.x)
      var spot = best(own, tall, sky, taken, number, of: list.count)
      for _ in 0..<5 {
        let size = own.size * tall
        let here = Box(least: spot - size * 0.5, most: spot + size * 0.5)
        let hidden = taken.map { $0.overlap(here) }.max() ?? 0
        guard hidden > 0.3 * size.x * size.y else { break }
        tall *= 0.85
        spot = best(own, tall, sky, taken, number, of: list.count)
      }
      let mirrored = list.count > 2 ? ground.side > 0 : spot.x < 0
      let off = (own.least.x + own.size.x * 0.5) * tall * (mirrored ? -1 : 1)
      put(
        group, at: spot - Vec2(off, (own.least.y + own.size.y * 0.5) * tall), scale: tall,
        mirrored: mirrored)
      taken.append(box(group))
    }
  }

  /// The place for the middle of a box that is freest, and nearest to where it would look best.
  private func best(
    _ own: Box, _ tall: Float, _ sky: Box, _ taken: [Box], _ number: Int, of count: Int
  ) -> Vec2 {
    let size = own.size * tall
    let least = sky.least + size * 0.5
    let most = pointwiseMost(sky.most - size * 0.5, least)
    let isAlone = ground.isVoid && count == 1 && !scene.has(.space)
    let centre = isAlone ? Float(0) : ground.third * (ground.isVoid ? ground.side : -ground.side)
    let wish = Vec2(
      number == 0 ? (taken.count > 1 ? -centre : centre) : 0,
      ground.isVoid ? (sky.least.y + sky.most.y) * 0.5 : sky.least.y + sky.size.y * 0.56)
    var found = wish
    var fewest = Float.greatestFiniteMagnitude
    for trial in 0..<48 {
      let dice = CellHash(Int32(trial), Int32(number), chance.bits)
      var spot = least + (most - least) * Vec2(dice[1], dice[2])
      if trial == 0 { spot = pointwiseLeast(pointwiseMost(wish, least), most) }
      let here = Box(least: spot - size * 0.56, most: spot + size * 0.56)
      let covered = taken.reduce(0) { $0 + $1.overlap(here) }
      let away = spot - wish
      let stray = (away.x * away.x + away.y * away.y) * (number == 0 ? 0.06 : 0.004)
      let cost = covered / max(size.x * size.y, 1e-4) * 3 + stray
      if cost < fewest {
        fewest = cost
        found = spot
      }
    }
    return pointwiseLeast(pointwiseMost(found, least), most)
  }

  // MARK: - The frame

  /// Portraits show the face; whatever leaves the frame otherwise comes back into it.
  mutating func frameShot() {
    if scene.shots.contains(.portrait), let hero { fillWithFace(hero) }
    let frame = ground.frame
    for group in groups.indices where !isFace(group) {
      let own = box(group)
      let root = players[groups[group][0]].place
      let shrink = min(1, frame.size.x / own.size.x, frame.size.y / own.size.y)
      for index in groups[group] {
        change(index) { $0.follow(Vec2(0, 0), scale: shrink, about: root) }
      }
      let now = box(group)
      let back =
        pointwiseMost(frame.least - now.least, Vec2(0, 0))
        + pointwiseLeast(frame.most - now.most, Vec2(0, 0))
      for index in groups[group] { change(index) { $0.place += back } }
    }
  }

  private func isFace(_ group: Int) -> Bool {
    scene.shots.contains(.portrait) && hero.map(groups[group].contains) ?? false
  }

  private mutating func fillWithFace(_ hero: Int) {
    guard let group = groups.first(where: { $0.contains(hero) }) else { return }
    let frame = ground.frame
    let player = players[hero]
    let radius = min(frame.size.y * 0.27, frame.size.x * 0.36)
    let scale = radius / max(player.figure.focusRadius * player.size, 0.001)
    let focus = player.point(player.figure.focus)
    let goal = Vec2(0, frame.least.y + frame.size.y * 0.58)
    for index in group {
      change(index) { $0.follow(goal - focus, scale: scale, about: focus) }
    }
  }
}
