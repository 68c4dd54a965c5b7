extension Vocabulary {
  /// Colour words.
  static let colours: [Entry] = [
    Entry("red", "красный", .colour(.red), "red crimson scarlet ruby", "красн- алый алая багров-"),
    Entry(
      "orange", "оранжевый", .colour(.orange), "orange amber copper ginger", "оранжев- янтарн- рыж-"
    ),
    Entry("gold", "золотой", .colour(.gold), "gold golden", "золот- золотист-"),
    Entry("yellow", "жёлтый", .colour(.yellow), "yellow", "желт-"),
    Entry("lime", "салатовый", .colour(.lime), "lime chartreuse", "салатов-"),
    Entry("green", "зелёный", .colour(.green), "green emerald", "зелен- изумрудн-"),
    Entry("teal", "сине-зелёный", .colour(.teal), "teal", "сине_зелен- цвет_морской_волны"),
    Entry(
      "turquoise", "бирюзовый", .colour(.turquoise), "turquoise cyan aqua aquamarine", "бирюз-"),
    Entry(
      "blue", "синий", .colour(.blue), "blue azure cobalt sky_blue", "син- синий голуб- лазурн-"),
    Entry("indigo", "индиго", .colour(.indigo), "indigo navy navy_blue", "индиго"),
    Entry(
      "purple", "фиолетовый", .colour(.purple), "purple violet lilac lavender_colour ultraviolet",
      "фиолетов- лилов- сиренев- пурпурн-"),
    Entry("magenta", "малиновый", .colour(.magenta), "magenta fuchsia", "малинов- маджента"),
    Entry("pink", "розовый", .colour(.pink), "pink coral salmon", "розов- коралл-"),
    Entry("brown", "коричневый", .colour(.brown), "brown sepia chocolate", "коричнев- сепи- бур-"),
    Entry("white", "белый", .colour(.white), "white ivory", "бел- белоснежн-"),
    Entry("grey", "серый", .colour(.grey), "grey gray silver", "сер- серебр- серебрист-"),
    Entry("black", "чёрный", .colour(.black), "black ebony", "черн-"),
  ]
}
