extension Vocabulary {
  /// Words that steer the reading or carry nothing to paint.
  static let small: [Entry] = [
    Entry(
      "", "", .negation, "no without not except minus excluding non none never dont",
      "без нет не кроме никаких"),
    Entry("", "", .joint, "and or nor", "и или ни"),
    Entry("", "", .upon, "on upon atop onto", "на"),
    Entry("", "", .count(2), "two 2 couple_of pair", "два две двое 2 пара"),
    Entry("", "", .count(3), "three 3 few several", "три трое 3 несколько"),
    Entry("", "", .count(4), "four 4", "четыре четверо 4"),
    Entry("", "", .count(5), "five 5 many", "пять пятеро 5 много"),
    Entry(
      "", "", .filler,
      """
      a an the of at in with over by to from for into onto under above below beside behind near \
      between through across around is are be it its this that there as up down off out front one \
      1 some any very so such my your his her their our me i you we he she they them all every \
      full show draw paint make create generate imagine picture image scene view please want \
      landscape portrait wide angle closeup close shot render rendering 3d cg 4k 8k hd uhd hdr \
      high highly resolution quality detailed detail details best masterpiece ultra sharp focus \
      professional award winning trending artstation dslr lens 35mm 50mm bokeh cinematic \
      composition background foreground light lights lighting time hour end middle style art \
      digital like just also while where when which who whose set against top side left right \
      falling distant distance far away large small big little huge tiny tall old new world place
      """,
      """
      в во с со у к ко о об от до из за под над при по для через между возле около рядом среди \
      вдоль это этот эта эти как что где который которая я ты он она оно мы вы они мой моя очень \
      один одна одно 1 нарисуй нарисуйте создай сделай покажи изобрази картинка картинку \
      изображение сцена вид пейзаж фон стиле стиль свет света час время высокое качество \
      детализированный большой большая большое маленький маленькая огромный на_фоне а но же весь вся
      """),
    Entry(
      "", "", .mood,
      """
      beautiful serene calm peaceful quiet gorgeous stunning amazing lovely pretty cute nice epic \
      majestic dramatic dreamy cozy cosy romantic atmospheric moody tranquil breathtaking \
      wonderful awesome cool soft warm cold mysterious ethereal idyllic picturesque scenic fresh \
      happy sad lonely silent wild remote vast endless adorable charming elegant magnificent \
      spectacular glorious grand funny deep dense lush bright dark
      """,
      """
      красив- прекрасн- спокойн- тих- умиротворен- милый милая милое мил- уютн- величествен- \
      драматичн- мечтательн- романтичн- атмосферн- загадочн- живописн- эпичн- чудн- одинок- дик- \
      бескрайн- густ- темн- светл- тепл- холодн- нежн- безмятежн-
      """),
  ]
}
