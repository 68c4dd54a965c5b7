extension Vocabulary {
  /// Words that steer the reading or carry nothing to paint.
  static let small: [Entry] = steering + relations + numbers + qualities + shots + fillers

  private static let steering: [Entry] = [
    Entry(
      "", "", .negation, "no without not except minus excluding non none never dont nobody lacking",
      "без нет не кроме никаких исключая"),
    Entry("", "", .joint, "and or nor plus & also", "и или ни плюс а также"),
    Entry("", "", .article, "a an another", "еще другой другая другое"),
    Entry(
      "", "", .link, "is are was were that which painted coloured colored dyed being",
      "цвета покрашен- окрашен- является который которая которое которые"),
  ]

  private static let relations: [Entry] = [
    Entry("", "", .relation(.on), "on upon atop onto on_top_of on_the_top_of", "на поверх"),
    Entry("", "", .relation(.inside), "in inside within into", "в во внутри"),
    Entry(
      "", "", .relation(.under), "under below beneath underneath", "под подо ниже"),
    Entry(
      "", "", .relation(.beside),
      """
      beside next_to near by at alongside close_to adjacent_to nearby to_the_left_of \
      to_the_right_of left_of right_of surrounded_by around facing
      """,
      "рядом_с рядом_со возле около у близ рядом вокруг слева_от справа_от недалеко_от напротив"),
    Entry("", "", .relation(.behind), "behind in_back_of at_the_back_of", "за позади сзади"),
    Entry(
      "", "", .relation(.before), "in_front_of before in_the_front_of", "перед передо впереди"),
    Entry(
      "", "", .relation(.over), "over above flying_over hovering_over", "над надо выше поверху"),
    Entry("", "", .relation(.between), "between among amid amidst", "между посреди среди"),
    Entry(
      "", "", .relation(.riding),
      "ride riding rides rode mounted_on on_the_back_of astride driving",
      "верхом_на едет_на скачет_на едущ-_на верхом оседлав"),
    Entry(
      "", "", .relation(.holding),
      """
      hold holding holds held carrying carries carry eating eats eat drinking drinks playing \
      plays reading reads clutching grasping wielding
      """,
      """
      держит держа держащ- несет неся ест едят ед-_пиццу кушает пьет пьют играет_на читает \
      играющ-_на едящ- кушающ- читающ- поедает поедающ-
      """),
    Entry(
      "", "", .relation(.wearing), "wear wearing wears dressed_in wore", "носит одет-_в в_шляпе"),
    Entry("", "", .relation(.with), "with and_his and_her and_its", "с со вместе_с"),
  ]

  private static let numbers: [Entry] = [
    Entry("", "", .count(1), "one 1 single lone", "один одна одно одного одной одну"),
    Entry(
      "", "", .count(2), "two 2 pair a_couple_of a_pair_of pair_of couple_of both",
      "два две двое двух двум двумя 2 пара пару оба обе"),
    Entry(
      "", "", .count(3), "three 3 few a_few trio", "три трое трех трем тремя 3 тройка"),
    Entry(
      "", "", .count(4), "four 4 several some_of", "четыре четверо четырех четырьмя 4 несколько"),
    Entry("", "", .count(5), "five 5", "пять пятеро пяти пятью 5"),
    Entry(
      "", "", .count(6), "six 6 half_a_dozen group_of a_group_of bunch_of a_bunch_of pack_of",
      "шесть шестеро шести 6 полдюжины группа_из группа"),
    Entry(
      "", "", .count(7),
      """
      seven 7 many lots_of a_lot_of herd_of a_herd_of flock_of a_flock_of swarm_of school_of \
      row_of a_row_of numerous
      """,
      "семь семеро семи 7 много множество стая_из стадо_из"),
    Entry("", "", .count(8), "eight 8 multiple", "восемь восьми 8"),
    Entry("", "", .count(9), "nine 9", "девять девяти 9"),
    Entry("", "", .count(10), "ten 10", "десять десяти 10 десяток"),
    Entry("", "", .count(11), "eleven 11", "одиннадцать 11"),
    Entry(
      "", "", .count(12),
      "twelve 12 dozen a_dozen dozens_of hundreds_of thousands_of countless crowd_of hundred",
      "двенадцать 12 дюжина дюжину дюжины сотни сотня тысячи десятки бесчисленн-"),
  ]

  private static let qualities: [Entry] = [
    Entry(
      "", "", .size(2.0), "giant gigantic enormous colossal massive immense towering humongous",
      "гигантск- громадн- исполинск- колоссальн-"),
    Entry("", "", .size(1.45), "big large huge great", "больш- огромн- крупн- велик-"),
    Entry("", "", .size(0.66), "small little smallish", "маленьк- небольш- мал-"),
    Entry(
      "", "", .size(0.4), "tiny miniature mini minuscule wee",
      "крошечн- крохотн- миниатюрн- мини малюсеньк-"),
    Entry("", "", .shade(.light), "light pale pastel soft", "светло бледно светл- бледн- нежно"),
    Entry("", "", .shade(.dark), "dark deep", "темно темн-"),
    Entry("", "", .shade(.bright), "bright brilliant hot", "ярко"),
    Entry(
      "dramatic", "драматично", .feeling(.dramatic),
      "dramatic epic moody intense fierce powerful ominous",
      "драматичн- драматическ- эпичн- эпическ- грозн- напряженн-"),
    Entry(
      "cosy", "уютно", .feeling(.cosy),
      "cozy cosy snug homely romantic candlelit candlelight warm warm_light warmth",
      "уют- уютн- романтичн- романтическ- тепл-"),
    Entry(
      "gloomy", "мрачно", .feeling(.gloomy),
      """
      gloomy dreary somber sombre melancholy melancholic sad bleak spooky creepy eerie haunted \
      sinister grim gloom depressing
      """,
      "мрачн- уныл- печальн- грустн- тоскл- жутк- зловещ- меланхоличн-"),
    Entry(
      "cheerful", "весело", .feeling(.cheerful),
      "cheerful happy joyful joyous playful merry fun jolly festive lively",
      "весел- радостн- счастлив- праздничн- задорн-"),
    Entry(
      "dreamy", "мечтательно", .feeling(.dreamy),
      "dreamy dreamlike ethereal surreal whimsical soft_light heavenly otherworldly",
      "мечтательн- сюрреалистичн- эфемерн- неземн- грез-"),
  ]

  private static let shots: [Entry] = [
    Entry(
      "portrait", "портрет", .shot(.portrait),
      "portrait headshot head_shot bust_shot head_and_shoulders selfie",
      "портрет- селфи"),
    Entry(
      "close-up", "крупный план", .shot(.closeUp),
      "close_up closeup close_shot macro macro_shot extreme_close_up up_close zoomed_in",
      "крупн-_план- макро макросъемк- вблизи крупно"),
    Entry(
      "wide shot", "общий план", .shot(.wide),
      """
      wide_shot wide_angle wide_view panorama panoramic establishing_shot long_shot vista \
      full_view \
      far_away from_afar in_the_distance
      """,
      "панорам- общ-_план- широк-_угол широкоугольн- дальн-_план- вдалеке издалека"),
    Entry(
      "from above", "сверху", .shot(.aerial),
      """
      aerial aerial_view birds_eye birds_eye_view bird_eye_view bird_eye drone_shot drone_view \
      from_above top_down top_view overhead overhead_view high_angle isometric
      """,
      """
      сверху вид_сверху с_высоты с_высоты_птичьего_полета с_высоты_птичьего_полета_на \
      птичьего_полета аэросъемк- с_дрона с_воздуха
      """),
    Entry(
      "from below", "снизу", .shot(.low),
      "low_angle low_angle_shot from_below worms_eye worm_eye worm_eye_view ground_level",
      "снизу вид_снизу снизу_вверх с_земли"),
    Entry(
      "shallow focus", "размытый фон", .shot(.shallow),
      """
      bokeh shallow_depth_of_field depth_of_field blurred_background blurry_background \
      blurry_backdrop shallow_focus dof
      """,
      "боке размыт-_фон размыт-_фоне размыт-_фоном малая_глубина_резкости"),
  ]
}
