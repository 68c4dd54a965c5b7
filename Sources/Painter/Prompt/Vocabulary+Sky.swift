extension Vocabulary {
  /// What happens in the sky and the air, besides the weather.
  static let skies: [Entry] = [
    Entry(
      "shooting stars", "падающие звёзды", .feature(.meteors),
      """
      meteor meteor_shower shooting_star falling_star starfall perseids meteorite meteors 🌠
      """,
      "падающ-_звезд- метеор- звездопад- метеорит-"),
    Entry("comet", "комета", .feature(.comet), "comet ☄", "комет-"),
    Entry(
      "eclipse", "затмение", .feature(.eclipse), "eclipse solar_eclipse total_eclipse 🌑",
      "затмени- солнечн-_затмени-"),
    Entry(
      "fireworks", "фейерверк", .feature(.fireworks),
      "firework fireworks pyrotechnics new_year new_years_eve 🎆 🎇",
      "фейерверк- салют- салюты нов-_год-"),
    Entry(
      "sun rays", "лучи солнца", .feature(.rays),
      """
      god_ray god_rays sun_ray sun_rays sunray light_ray light_rays rays_of_light light_shafts \
      light_beams crepuscular sunbeams volumetric_light volumetric_lighting volumetric
      """,
      "луч-_солнц- солнечн-_луч- луч-_свет- лучи лучей лучами"),
    Entry(
      "sandstorm", "песчаная буря", .weather(.sandstorm),
      "sandstorm sand_storm dust_storm haboob duststorm",
      "песчан-_бур- пыльн-_бур- самум- песчан-_буря"),
    Entry(
      "clouds", "облака", .weather(.clouds), "cumulus fluffy_clouds cirrus storm_clouds",
      "кучев- перист-"),
  ]
}
