extension Vocabulary {
  /// Manners of painting.
  static let styles: [Entry] = [
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
