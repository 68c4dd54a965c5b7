extension SubjectKind {
  /// A gnome in a red pointed cap.
  static let gnome = SubjectKind(
    "gnome", "гном", .people, words: "gnome dwarf leprechaun garden_gnome hobbit goblin",
    russian: "гном- лепрекон- хоббит- гоблин- домовой домового", home: .ground, size: 0.38,
    metres: 0.9
  ) { colour, chance in
    let cap = colour ?? Vec3(0.68, 0.04, 0.03)
    var who = Person.someone(Vec3(0.05, 0.16, 0.40), chance, feminine: false, young: true)
    who.hair = Vec3(0.70, 0.68, 0.64)
    who.cut = .bob
    who.bottom = Vec3(0.16, 0.10, 0.06)
    who.shoes = Vec3(0.12, 0.06, 0.03)
    who.right = .wave
    who.left = .hip
    var f = Figure()
    who.drawBackHair(&f)
    who.drawLegs(&f)
    who.drawTorso(&f)
    f.limb(-0.10, 0.345, 0.10, 0.345, 0.020, 0.020, Vec3(0.08, 0.04, 0.02))
    f.ellipse(0, 0.345, 0.026, 0.026, Material.gold, skin: .metal)
    who.drawArms(&f)
    who.drawHead(&f)
    f.blob(
      [
        who.face(-0.90, -0.30), who.face(0, -0.48), who.face(0.90, -0.30), who.face(0.66, -1.3),
        who.face(0, -1.95), who.face(-0.66, -1.3),
      ], who.hair, skin: .fur, bulge: 0.08)
    f.both { f, side in
      who.faceLimb(
        &f, (side * 0.05, -0.40), (side * 0.62, -0.58), 0.026, 0.012, who.hair, skin: .fur)
    }
    let nose = who.face(0, -0.26)
    f.ellipse(nose.0, nose.1, 0.036, 0.030, who.skin * Vec3(1.05, 0.75, 0.7))
    f.blob(
      [
        who.face(-1.12, 0.34), who.face(-0.72, 1.1), who.face(-0.2, 1.9), who.face(0.30, 2.35),
        who.face(0.42, 1.5), who.face(1.12, 0.34), who.face(0, 0.48),
      ], cap, skin: .cloth, bulge: 0.10)
    return f
  }
}
