extension Vocabulary {
  /// The words of instructions: changes first, then what can be put into a picture.
  static let editing = Vocabulary(
    entries: directions + tones + styles + times + small + touches + colours
      + SubjectCatalog.all.map(\.entry) + scenery + patterns)

  /// Tones, colours, geometry.
  private static let tones: [Entry] = [
    Entry(
      "brighter", "ярче", .edit(.brighter),
      "brighter bright brighten lighter lighten lightened more_light increase_brightness exposure",
      "ярче светлее осветли осветлить светлый больше_света поярче посветлее"),
    Entry(
      "darker", "темнее", .edit(.darker),
      "darker dark darken dim dimmer moody gloom less_light",
      "темнее затемни затемнить темный темно потемнее мрачнее"),
    Entry(
      "more contrast", "контрастнее", .edit(.moreContrast),
      "contrast contrasty punchy dramatic more_contrast high_contrast hdr",
      "контраст контрастнее контрастн- драматичн- больше_контраста"),
    Entry(
      "less contrast", "мягче", .edit(.lessContrast),
      "less_contrast low_contrast softer faded matte",
      "меньше_контраста менее_контрастн- мягче блекл- матов-"),
    Entry(
      "more colour", "насыщеннее", .edit(.moreColour),
      """
      saturation saturate saturated vivid vibrant colorful colourful more_color more_colour \
      more_colors richer
      """,
      "насыщеннее насыщенн- красочн- сочн- сочнее больше_цвета ярк-_цвет-"),
    Entry(
      "less colour", "бледнее", .edit(.lessColour),
      "desaturate desaturated muted pale paler less_color less_colour subdued pastel natural",
      "бледнее бледн- приглушенн- меньше_цвета пастельн-"),
    Entry(
      "warmer", "теплее", .edit(.warmer), "warmer warm", "теплее тепл-"),
    Entry(
      "cooler", "холоднее", .edit(.cooler), "cooler cool cold colder", "холоднее холодн-"),
    Entry(
      "black and white", "чёрно-белое", .edit(.blackAndWhite),
      "black_and_white black_white b_w bw monochrome grayscale greyscale",
      "черно_бел- чернобел- чб ч_б монохром- монохромн-"),
    Entry("sepia", "сепия", .edit(.sepia), "sepia sepia_tone", "сепи-"),
    Entry(
      "inverted", "негатив", .edit(.invert),
      "invert inverted negative inverse negate", "инвертируй инвертировать инверсия негатив-"),
    Entry(
      "blur", "размытие", .edit(.blur), "blur blurred blurry bokeh defocus out_of_focus unsharp",
      "размой размыт- размыть размытие размытием боке"),
    Entry(
      "sharper", "резче", .edit(.sharpen), "sharpen sharper sharp sharpness crisp crisper",
      "резче резкость четче резк-"),
    Entry("vignette", "виньетка", .edit(.vignette), "vignette vignetting", "виньетк-"),
    Entry(
      "film grain", "зерно", .edit(.grain), "grain grainy film_grain noise noisy", "зерн- зерно"),
    Entry(
      "glow",
      "сияние", .edit(.glow), "glow glowing dreamy bloom soft_glow ethereal", "мечтательн-"),
    Entry(
      "enhanced", "улучшено", .edit(.enhance),
      "enhance enhanced improve improved better retouch beautify fix restore auto",
      "улучши улучшить лучше красивее ретушь почини исправь"),
    Entry(
      "mirrored", "зеркально", .edit(.mirror),
      "mirror mirrored flip_horizontal flip_horizontally horizontal_flip flip",
      "отзеркаль зеркальн- зеркало отрази"),
    Entry(
      "flipped", "вверх ногами", .edit(.flip),
      "flip_vertical flip_vertically vertical_flip upside_down", "вверх_ногами"),
    Entry(
      "turned right", "повёрнуто", .edit(.turnRight),
      "rotate rotated rotate_right rotate_90 rotate_clockwise turn_right 90", "поверни повернуть"),
    Entry(
      "turned left", "повёрнуто влево", .edit(.turnLeft),
      "rotate_left rotate_counterclockwise rotate_270 turn_left 270 anticlockwise",
      "поверни_влево повернуть_влево"),
    Entry(
      "turned over", "перевёрнуто", .edit(.turnOver), "rotate_180 180", "переверни поверни_180"),
    Entry(
      "cropped", "кадрировано", .edit(.crop),
      "crop cropped trim square portrait_format landscape_format recrop",
      "обрежь обрезать кадрируй кадрировать квадрат-"),
    Entry(
      "closer", "крупнее", .edit(.closeUp), "zoom zoomed zoom_in closeup close_up closer",
      "приблизь ближе крупный_план крупным_планом крупнее"),
    Entry(
      "larger", "увеличено", .edit(.larger),
      "upscale upscaled enlarge larger resize bigger high_resolution superresolution",
      "увеличь увеличить апскейл больше_размер"),
  ]

  /// Subject, background, two sources, how much.
  private static let directions: [Entry] = [
    Entry(
      "", "", .edit(.much),
      "much very lot strong strongly heavy heavily extremely more way really thick",
      "намного гораздо очень сильн- сильно сильнее более густ-"),
    Entry(
      "", "", .edit(.slightly), "slightly little bit subtle subtly gently somewhat",
      "немного чуть слегка чуть_чуть"),
    Entry(
      "", "", .negation, "remove delete erase clear_away get_rid", "убери убрать удали удалить"),
    Entry("summer", "лето", .edit(.summer), "summer summertime summery", "лето лета летом летн-"),
    Entry(
      "recolour", "перекраска", .edit(.recolour), "recolor recolour repaint dye colour_it",
      "перекрась перекрасить покрась"),
    Entry(
      "background", "фон", .edit(.background), "background backdrop backgrounds",
      "фон фона фоне фоном"),
    Entry(
      "insert", "вставка", .edit(.insert),
      "put place insert paste swap replace move cut_out cutout",
      "помести поместить вставь вставить перенеси поставь замени заменить вырежи"),
    Entry(
      "blend", "смешение", .edit(.blend),
      "blend blended mix merge combine combined fuse overlay morph together",
      "смешай смешать соедини соединить объедини наложи совмести"),
    Entry(
      "double exposure", "двойная экспозиция", .edit(.doubleExposure),
      "double_exposure multiple_exposure superimpose", "двойн-_экспозици- мультиэкспозиция"),
    Entry(
      "side by side", "рядом", .edit(.beside),
      "side_by_side collage diptych next_to_each_other split",
      "коллаж бок_о_бок диптих"),
    Entry(
      "colours", "цвета", .edit(.colours),
      "colors colours palette color_grading colour_grading style_of_image color_transfer",
      "цвета палитр- цветами"),
    Entry(
      "", "", .edit(.firstSource),
      """
      image_1 photo_1 picture_1 image_one first_image first_photo first_picture source_1 \
      image1 photo1 first
      """,
      "фото_1 картинк-_1 изображени-_1 перв-_фото перв-_картинк- перв-_изображени- перв-"),
    Entry(
      "", "", .edit(.secondSource),
      """
      image_2 photo_2 picture_2 image_two second_image second_photo second_picture source_2 \
      image2 photo2 second other_image
      """,
      "фото_2 картинк-_2 изображени-_2 втор-_фото втор-_картинк- втор-_изображени- втор-"),
    Entry(
      "subject", "объект", .edit(.subject),
      """
      subject object person people man woman girl boy guy lady kid child face figure portrait \
      human foreground
      """,
      """
      объект- человек- люд- девушк- мужчин- женщин- парн- парень мальчик- девочк- ребенок ребенк- \
      лицо персонаж- портрет-
      """),
    Entry(
      "", "", .filler,
      """
      add adding change changed turn convert transform make it into as look looks looking like \
      apply effect filter style photo image picture colour color edit edited give set have has \
      should be become if were was taken time of some falling tone tones mood version same day_to \
      keep everything else do not touch change_the_season season weather whole entire from use \
      using cover covered shot colored coloured painting drawing drawn painted photograph using \
      tint tinted now again just still bring show in_the under percent 2x 4x 16 9
      """,
      """
      добавь добавить сделай сделать измени изменить поменяй преврати превратить примени эффект \
      фильтр стиль фото фотографию картинку цвет чтобы был была было стало как будто пусть будет \
      оттен- тон погод- времен-_года
      """),
  ]
}
