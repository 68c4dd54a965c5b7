extension Vocabulary {
  /// Settings: landforms, waters, plants in numbers, cities, the sky.
  static let places: [Entry] = [
    Entry(
      "mountains", "горы", .setting(.mountains),
      """
      mountain peak alp alps alpine summit ridge himalaya himalayas everest range fuji volcano \
      cliff canyon matterhorn glacier ⛰ 🏔 🗻
      """,
      """
      гор гора горы горе гору горой горам горами горах горн- вершин- пик- альп- хребет хребт- \
      скал-
      """
    ),
    Entry(
      "hills", "холмы", .setting(.hills),
      "hill valley countryside rolling_hills highland highlands tuscany",
      "холм- долин- предгорь-"),
    Entry(
      "lake", "озеро", .setting(.lake), "lake pond fjord river loch reservoir reflection lagoon",
      "озер- пруд- рек- река речк- фьорд- отражени-"),
    Entry(
      "sea", "море", .setting(.sea),
      "sea ocean seascape oceanic marine atlantic pacific 🌊",
      "море моря морю морем морск- океан- волн-"),
    Entry(
      "beach", "пляж", .setting(.beach),
      "beach shore seaside seashore coast coastline sand_beach 🏖 🏝",
      "пляж- берег- побереж- набережн-"),
    Entry(
      "forest", "лес", .setting(.forest),
      "forest wood woods woodland jungle rainforest taiga grove pine_forest 🌲",
      "лес леса лесу лесом лесн- леса тайг- рощ- бор джунгл- чащ-"),
    Entry(
      "desert", "пустыня", .setting(.desert), "desert dune sahara oasis sand sandy 🏜",
      "пустын- дюн- бархан- сахар- песок песк- песчан-"),
    Entry(
      "city", "город", .setting(.city),
      """
      city skyline cityscape town metropolis downtown skyscrapers urban towers street megacity \
      manhattan tokyo moscow london dubai new_york hong_kong building buildings 🌃 🏙 🌆 🌇
      """,
      "город- мегаполис- небоскреб- улиц- башн- башен москв- петербург- питер- здани- токио лондон-"
    ),
    Entry(
      "meadow", "луг", .setting(.meadow),
      "meadow field garden grass grassland lawn prairie steppe pasture park plain farm savanna",
      """
      луг луга лугу лугом лугов- лужайк- поле поля полю полем полян- сад сада саду садом сады \
      трав- степ- парк- газон-
      """
    ),
    Entry(
      "sky", "небо", .setting(.sky), "sky heaven heavens cloudscape horizon skies",
      "небо неба небе небом небес- горизонт-"),
    Entry(
      "space", "космос", .setting(.space),
      "space cosmos universe nebula outer_space planet cosmic 🪐",
      "космос- космическ- вселенн- туманность туманности планет-"),
    Entry(
      "abstract", "абстракция", .setting(.abstract),
      "abstract abstraction fluid swirl pattern marble fractal geometric gradient silk liquid",
      "абстракц- абстрактн- узор- фрактал- градиент- мрамор- шелк-"),
  ]
}
