extension Vocabulary {
  /// Touches on a setting, colours, manners of painting.
  static let touches: [Entry] = [
    Entry(
      "flowers", "цветы", .feature(.flowers),
      """
      flower floral wildflower blossom bloom poppy tulip rose daisy sunflower lavender 🌸 🌷 🌹 🌻 \
      🌺 🌼
      """,
      """
      цветок цветк- цветы цветов цветами цветах цветущ- роз- мак маки ромашк- тюльпан- лаванд- \
      подсолнух-
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
      magic magical enchanted fairy fairytale mystic mystical fantasy firefly fireflies \
      glowing glow
      """,
      "волшебн- магия магии магическ- сказочн- сказк- фэнтези светлячк- чудесн- таинственн-"),
    Entry(
      "tropical", "тропики", .feature(.tropical),
      "tropical tropics caribbean hawaii maldives paradise",
      "тропики тропиках тропическ- мальдив- гаваи- рай райск-"),
    Entry("island", "остров", .feature(.island), "island islet isle", "остров-"),
    Entry("waves", "волны", .feature(.waves), "wave wavy surf swell", "прибо-"),
    Entry(
      "people", "люди", .feature(.people), "people person human crowd man woman", "люд- человек-"),
    Entry(
      "black and white", "чёрно-белое", .feature(.monochrome),
      "black_and_white monochrome grayscale greyscale b_w noir",
      "черно_бел- монохром- чб нуар"),
    Entry("red", "красный", .colour(.red), "red crimson scarlet ruby", "красн- алый алая багров-"),
    Entry("orange", "оранжевый", .colour(.orange), "orange amber copper", "оранжев- янтарн-"),
    Entry("gold", "золотой", .colour(.gold), "gold golden", "золот- золотист-"),
    Entry("yellow", "жёлтый", .colour(.yellow), "yellow", "желт-"),
    Entry("lime", "салатовый", .colour(.lime), "lime chartreuse", "салатов-"),
    Entry("green", "зелёный", .colour(.green), "green emerald", "зелен- изумрудн-"),
    Entry("teal", "сине-зелёный", .colour(.teal), "teal", "сине_зелен- цвет_морской_волны"),
    Entry(
      "turquoise", "бирюзовый", .colour(.turquoise), "turquoise cyan aqua aquamarine", "бирюз-"),
    Entry("blue", "синий", .colour(.blue), "blue azure cobalt", "син- синий голуб- лазурн-"),
    Entry("indigo", "индиго", .colour(.indigo), "indigo navy", "индиго"),
    Entry(
      "purple", "фиолетовый", .colour(.purple), "purple violet lilac lavender_colour ultraviolet",
      "фиолетов- лилов- сиренев- пурпурн-"),
    Entry("magenta", "малиновый", .colour(.magenta), "magenta fuchsia", "малинов- маджента"),
    Entry("pink", "розовый", .colour(.pink), "pink coral salmon pastel", "розов- коралл- пастел-"),
    Entry("brown", "коричневый", .colour(.brown), "brown sepia chocolate", "коричнев- сепи- бур-"),
    Entry("white", "белый", .colour(.white), "white ivory", "бел- белоснежн-"),
    Entry("grey", "серый", .colour(.grey), "grey gray silver", "сер- серебр- серебрист-"),
    Entry("black", "чёрный", .colour(.black), "black ebony", "черн-"),
    Entry(
      "watercolour", "акварель", .style(.art),
      """
      watercolor watercolour painting oil_painting oil impressionist impressionism gouache \
      aquarelle painterly monet van_gogh artwork acrylic
      """,
      "акварел- масл- масло живопис- импрессионизм- картин- гуаш-"),
    Entry(
      "ink drawing", "рисунок тушью", .style(.line),
      """
      ink_drawing ink line_art line_drawing lineart sketch drawing pencil etching engraving \
      charcoal
      """,
      "тушь тушью чернил- рисунок рисунк- набросок наброск- карандаш- эскиз- гравюр- графика"),
    Entry(
      "pixel art", "пиксель-арт", .style(.pixel),
      "pixel_art pixel pixelart 8_bit 8bit 16_bit 16bit retro_game",
      "пиксел- пиксель_арт 8_бит"),
    Entry(
      "vivid", "ярко", .style(.vivid), "vivid vibrant saturated colorful colourful bright_colors",
      "ярк- красочн- насыщенн-"),
    Entry(
      "natural", "естественно", .style(.natural), "natural muted subdued soft_colors",
      "естественн- приглушенн-"),
    Entry(
      "photo", "фото", .style(.photo),
      "photo photograph photography photorealistic photoreal realistic",
      "фото- фотограф- реалистичн-"),
  ]
}
