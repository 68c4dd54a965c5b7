extension Vocabulary {
  /// Touches on a setting.
  static let touches: [Entry] = [
    Entry(
      "flowers", "цветы", .feature(.flowers),
      """
      flower floral wildflower blossom bloom poppy tulips roses daisies lavender orchid \
      dandelion peony hydrangea 🌸 🌺
      """,
      """
      цветок цветк- цветы цветов цветами цветах цветущ- роз- мак маки ромашк- тюльпан- лаванд- \
      орхиде- одуванчик- пион-
      """
    ),
    Entry(
      "futuristic", "футуристичный", .feature(.futuristic),
      "futuristic future sci_fi scifi cyberpunk utopia utopian dystopian cyber",
      "футурист- будущ- киберпанк- фантастическ-"),
    Entry(
      "neon", "неон", .feature(.neon), "neon neon_lights neon_light glowing_lights", "неон- неонов-"
    ),
    Entry(
      "magic", "волшебство", .feature(.magic),
      """
      magic magical enchanted fairy_tale fairy_lights fairytale mystic mystical \
      fantasy firefly fireflies glowing glow
      """,
      "волшебн- магия магии магическ- сказочн- сказк- фэнтези светлячк- чудесн- таинственн-"),
    Entry(
      "tropical", "тропики", .feature(.tropical),
      "tropical tropics caribbean hawaii maldives paradise",
      "тропики тропиках тропическ- мальдив- гаваи- рай райск-"),
    Entry("smoke", "дым", .feature(.smoke), "smoke smoky", "дым дыма дымом дымит дымн-"),
    Entry("island", "остров", .feature(.island), "island islet isle", "остров-"),
    Entry("waves", "волны", .feature(.waves), "wave wavy surf swell", "прибо-"),
    Entry(
      "black and white", "чёрно-белое", .feature(.monochrome),
      "black_and_white monochrome grayscale greyscale b_w",
      "черно_бел- монохром- чб"),
  ]
}
