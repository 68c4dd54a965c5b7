extension Vocabulary {
  /// Manners of painting.
  static let styles: [Entry] = [
    Entry(
      "watercolour", "акварель", .style(.art),
      """
      watercolor watercolour watercolor_painting watercolour_painting aquarelle gouache \
      watercolors watercolours
      """,
      "акварел- акварельн- гуаш-"),
    Entry(
      "oil painting", "масло", .style(.oil),
      """
      oil oil_painting oil_paint oils impressionist impressionism monet van_gogh acrylic painterly \
      painting painting_style artwork oil_on_canvas renaissance rembrandt expressionism
      """,
      "масл- масло масляными_красками живопис- импрессионизм- картин-"),
    Entry(
      "ink drawing", "рисунок тушью", .style(.line),
      """
      ink ink_drawing line_art lineart line_drawing pen_and_ink etching engraving woodcut sumi_e \
      ink_wash pen_drawing
      """,
      "рисунок_тушью тушь тушью чернил- гравюр- графика"),
    Entry(
      "pencil", "карандаш", .style(.pencil),
      """
      pencil pencil_drawing sketch sketched graphite charcoal pencil_sketch drawing \
      charcoal_drawing
      """,
      "карандаш- карандашн- набросок наброск- эскиз- уголь рисунок рисунк-"),
    Entry(
      "pixel art", "пиксель-арт", .style(.pixel),
      "pixel_art pixel pixelart pixelate pixelated 8_bit 8bit 16_bit 16bit retro_game voxel",
      "пиксел- пиксель_арт 8_бит"),
    Entry(
      "low poly", "лоуполи", .style(.lowpoly),
      "low_poly lowpoly polygon polygonal low_polygon", "лоуполи лоу_поли полигон- полигональн-"),
    Entry(
      "neon style", "неоновый стиль", .style(.neon),
      "neon_style neon_art synthwave vaporwave outrun tron retrowave neon_outline",
      "неонов-_стил- синтвейв ретровейв вейпорвейв"),
    Entry("noir", "нуар", .style(.noir), "noir film_noir noir_film noir_style", "нуар-"),
    Entry(
      "vintage film", "старая плёнка", .style(.vintage),
      """
      vintage vintage_film retro old_photo old_film analog analogue polaroid kodak 70s 80s \
      nostalgic film_photo film_photography film_grain old_photograph
      """,
      "винтаж- ретро старая_пленка старое_фото пленк- пленочн- полароид-"),
    Entry(
      "ukiyo-e", "укиё-э", .style(.ukiyoe),
      """
      ukiyo_e ukiyoe woodblock woodblock_print japanese_woodblock hokusai hiroshige \
      japanese_print japanese_art
      """,
      "укие_э укиеэ хокусай- японск-_гравюр- ксилографи-"),
    Entry(
      "stained glass", "витраж", .style(.glass), "stained_glass church_window vitrail",
      "витраж- витражн-"),
    Entry(
      "pop art", "поп-арт", .style(.popart), "pop_art popart warhol lichtenstein",
      "поп_арт уорхол-"),
    Entry(
      "comic", "комикс", .style(.comic),
      """
      comic comics comic_book cartoon cartoonish anime manga toon cel_shaded cel_shading \
      graphic_novel
      """,
      "комикс- мультфильм- мульт мультяшн- аниме манга"),
    Entry("mosaic", "мозаика", .style(.mosaic), "mosaic mosaics", "мозаик- мозаичн-"),
    Entry(
      "vivid", "ярко", .style(.vivid),
      "vivid vibrant saturated colorful colourful bright_colors bright_colours",
      "ярк- красочн- насыщенн-"),
    Entry(
      "natural", "естественно", .style(.natural),
      "natural muted subdued soft_colors soft_colours natural_colors", "естественн- приглушенн-"),
    Entry(
      "photo", "фото", .style(.photo),
      """
      photo photograph photography photorealistic photoreal realistic photographic realism \
      hyperrealistic
      """,
      "фото- фотограф- реалистичн-"),
  ]
}
