extension Vocabulary {
  /// Times of day, weather, seasons, things in the sky.
  static let times: [Entry] = [
    Entry(
      "dawn", "рассвет", .time(.dawn), "dawn sunrise daybreak morning early_morning 🌅 🌄",
      "рассвет- утр- утро утра утром утренн- заря зари зарей восход-"),
    Entry(
      "day", "день", .time(.day), "day noon midday daytime daylight sunny afternoon",
      "день дня днем дневн- полдень полдн- солнечн-"),
    Entry(
      "golden hour", "золотой час", .time(.golden), "golden_hour magic_hour evening golden_light",
      "золот-_час- вечер- вечерн-"),
    Entry("sunset", "закат", .time(.sunset), "sunset sundown", "закат-"),
    Entry(
      "dusk", "сумерки", .time(.dusk), "dusk twilight blue_hour nightfall gloaming",
      "сумерк- сумеречн-"),
    Entry(
      "night", "ночь", .time(.night), "night midnight nighttime nocturnal",
      "ночь ночи ночью ночн- полночь полноч-"),
    Entry("clear sky", "ясно", .weather(.clear), "clear cloudless clear_sky", "ясн- безоблачн-"),
    Entry(
      "clouds", "облака", .weather(.clouds), "cloud cloudy ☁ ⛅", "облак- облачн-"),
    Entry(
      "overcast", "пасмурно", .weather(.overcast), "overcast grey_sky gray_sky",
      "пасмурн- туч- хмур-"),
    Entry(
      "rain", "дождь", .weather(.rain), "rain rainy raining drizzle downpour shower wet 🌧 ☔",
      "дождь дождя дожде дождем дожди дождлив- ливень ливн-"),
    Entry(
      "storm", "буря", .weather(.storm),
      "storm stormy thunderstorm lightning thunder tempest hurricane ⛈ 🌩",
      "буря бури бурю бурей шторм- штормов- гроза грозы грозу грозой грозов- молни- ураган-"),
    Entry(
      "snow", "снег", .weather(.snow),
      "snowing snowfall snowstorm blizzard snowflake falling_snow snow_falling 🌨",
      "снегопад- метел- вьюг- снежинк-"),
    Entry(
      "fog", "туман", .weather(.fog), "fog foggy mist misty haze hazy 🌫",
      "туман туманн- тумане туманом тумана дымк-"),
    Entry(
      "winter", "зима", .feature(.winter),
      "snow snowy winter wintry frost frozen ice icy snow_capped snowcapped snow_covered ❄",
      """
      снег снега снегу снегом снежн- заснежен- заснеженн- зима зимы зиму зимой зиме зимн- лед \
      льд- ледян- мороз-
      """
    ),
    Entry(
      "autumn", "осень", .feature(.autumn), "autumn autumnal fall_colors fall_colours fall 🍂 🍁",
      "осень осени осенью осенн-"),
    Entry(
      "spring", "весна", .feature(.spring), "spring springtime", "весн- весенн-"),
    Entry(
      "sun", "солнце", .feature(.sun), "sun sunlight sunbeam sunshine sunlit sun_lit ☀ 🌞",
      "солнц- солнеч-"),
    Entry(
      "moon", "луна", .feature(.moon), "moon moonlight moonlit moon_lit full_moon crescent 🌕 🌙 🌝",
      "луна луны луне луну луной лунн- полнолуни- месяц"),
    Entry(
      "stars", "звёзды", .feature(.stars), "star starry stars starlight starlit ⭐ ✨ 🌟",
      "звезд- звездн-"),
    Entry(
      "milky way", "млечный путь", .feature(.galaxy), "milky_way galaxy galaxies 🌌",
      "млечн-_путь млечн-_пут- галактик-"),
    Entry(
      "aurora", "северное сияние", .feature(.aurora), "aurora aurora_borealis northern_lights",
      "северн-_сияни- полярн-_сияни- сияни-"),
    Entry("rainbow", "радуга", .feature(.rainbow), "rainbow 🌈", "радуг-"),
  ]
}
