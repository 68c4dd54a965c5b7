/// One figure of a picture and its place in it.
struct Player: Sendable {
  /// What it is placed on or by.
  enum Footing: Sendable { case ground, water, air }

  let kind: SubjectKind
  let figure: Figure
  /// Corners of the box round the figure, in its own units.
  let least: Vec2
  let most: Vec2
  /// Position in `Scene.actors`, and which of its copies this is.
  let actor: Int
  let copy: Int
  let footing: Footing
  /// The prompt's "big" or "tiny".
  let scale: Float

  /// Where its y = 0 is (u, v), and how large its 1 is.
  var place = Vec2(0, 0)
  var size: Float = 0
  var mirrored = false
  /// Distance from the eye.
  var depth: Float = 1
  /// Nothing of it is seen below this height of its own.
  var cut: Float = -9
  /// Painted later if larger, among those at one distance.
  var rank = 0
  /// Stands by itself, on ground or water.
  var stands = true

  init(
    _ kind: SubjectKind, _ actor: Int, _ copy: Int, _ scene: Scene, isDeep: Bool, seed: UInt32
  ) {
    self.kind = kind
    self.actor = actor
    self.copy = copy
    scale = scene.actors[actor].scale
    let serial = Int32(actor * Scene.mostCopies + copy)
    var figure = kind.build(
      scene.actors[actor].colour(ofCopy: copy), CellHash(serial, 19, seed))
    if kind.family == .people, let hair = scene.actors[actor].hair { figure.dye(hair.colour) }
    self.figure = figure
    (least, most) = figure.bounds
    switch kind.home {
    case .ground, .coast, .table: footing = .ground
    case .water: footing = .water
    case .deep: footing = isDeep ? .air : .water
    case .air: footing = .air
    }
  }

  /// How high it stands over its foot, in its own units.
  var tall: Float { max(most.y, 0.05) }
  /// Half its width, in its own units.
  var half: Float { max(abs(least.x), abs(most.x)) }
  /// How tall it is in the picture.
  var height: Float { tall * size }

  /// A point of the figure in the picture.
  func point(_ p: Vec2) -> Vec2 { place + Vec2(mirrored ? -p.x : p.x, p.y) * size }

  /// The box it takes in the picture.
  var box: Box {
    let x = mirrored ? (-most.x, -least.x) : (least.x, most.x)
    return Box(
      least: place + Vec2(x.0, max(least.y, cut)) * size, most: place + Vec2(x.1, most.y) * size)
  }

  /// Moves and scales it with what it belongs to.
  mutating func follow(_ move: Vec2, scale: Float, about centre: Vec2) {
    place = centre + (place - centre) * scale + move
    size *= scale
  }
}

extension Figure {
  /// Gives hair and beard a colour.
  fileprivate mutating func dye(_ hue: Vec3) {
    for index in parts.indices where parts[index].skin == .fur {
      parts[index].colour = hue * 0.8
    }
  }

  /// Corners of the box round all parts.
  var bounds: (least: Vec2, most: Vec2) {
    let boxes = parts.map(\.shape.bounds)
    guard let first = boxes.first else { return (Vec2(-0.5, 0), Vec2(0.5, 1)) }
    return boxes.dropFirst().reduce(first) {
      (pointwiseLeast($0.least, $1.least), pointwiseMost($0.most, $1.most))
    }
  }
}
