extension Vocabulary {
  /// Settings, by what they are made of.
  static let places: [Entry] = scenery + backdrops + patterns

  /// Places proper: what a picture can be set in or put before.
  static let scenery: [Entry] = heights + waters + lands + towns + interiors

  /// Mountains, rock, ice, and what is above them.
  private static let heights: [Entry] = [
    Entry(
      "volcano", "вулкан", .setting(.volcano),
      "volcano volcanic lava eruption erupting erupt erupts erupted magma crater 🌋",
      "вулкан- лава лавы лаву лавой извержени- извергает- извергающ- магм- кратер-"),
    Entry(
      "canyon", "каньон", .setting(.canyon),
      "canyon grand_canyon gorge ravine badlands mesa monument_valley arizona",
      "каньон- ущель- овраг-"),
    Entry(
      "cave", "пещера", .setting(.cave), "cave cavern grotto stalactite underground",
      "пещер- грот- сталактит- подземель-"),
    Entry(
      "above the clouds", "над облаками", .setting(.cloudtops),
      """
      above_the_clouds above_clouds over_the_clouds sea_of_clouds cloud_sea ocean_of_clouds \
      in_the_clouds among_the_clouds clouds_from_above
      """,
      "над_облак- мор-_облак- выше_облак- среди_облак- в_облак- облак-_сверху"),
    Entry(
      "mountains", "горы", .setting(.mountains),
      """
      mountain peak alp alps alpine summit ridge himalaya himalayas everest range fuji \
      matterhorn glacier ⛰ 🏔 🗻
      """,
      """
      гор гора горы горе гору горой горам горами горах горн- вершин- пик- альп- хребет хребт- \
      ледник-
      """
    ),
    Entry(
      "hills", "холмы", .setting(.hills),
      "hill valley countryside rolling_hills highland highlands tuscany",
      "холм- долин- предгорь-"),
    Entry(
      "ice", "льды", .setting(.arctic),
      """
      arctic antarctic antarctica iceberg ice_floe ice_floes polar north_pole south_pole \
      polar_ice frozen_sea frozen_ocean greenland 🧊
      """,
      "арктик- арктическ- антарктид- антарктик- айсберг- северн-_полюс- льдин- полярн-_льд-"),
    Entry(
      "tundra", "тундра", .setting(.tundra),
      "tundra steppe moor moorland heath heathland mongolia",
      "тундр- степь степи степью степн- пустош- вересков-"),
  ]

  private static let waters: [Entry] = [
    Entry(
      "waterfall", "водопад", .setting(.waterfall), "waterfall cascade niagara niagara_falls",
      "водопад- каскад- ниагар-"),
    Entry(
      "river", "река", .setting(.river), "river stream creek brook riverside riverbank rapids",
      "рек река реки реке реку рекой речк- ручей ручь- ручья ручье"),
    Entry(
      "lake", "озеро", .setting(.lake), "lake pond fjord loch reservoir reflection lagoon",
      "озер- пруд- фьорд- отражени- лагун-"),
    Entry(
      "underwater", "под водой", .setting(.underwater),
      """
      underwater under_water under_the_sea under_the_ocean undersea coral_reef reef seabed \
      sea_floor ocean_floor deep_sea seafloor bottom_of_the_sea bottom_of_the_ocean 🪸
      """,
      "под_вод- подводн- коралл-_риф- риф- морск-_дн- на_дн- на_дне_моря"),
    Entry(
      "harbour", "гавань", .setting(.harbour),
      "harbour harbor port marina dock docks quay pier wharf waterfront venice canal amsterdam",
      """
      гавань гавани гаванью порт порта порту портом портов- причал- пристань пристани бухт- \
      венеци- канал- амстердам-
      """
    ),
    Entry(
      "rocky coast", "скалистый берег", .setting(.coast),
      """
      cliff cliffs rocky_coast rocky_shore rocky_coastline sea_cliff sea_cliffs headland \
      ireland cornwall
      """,
      "скалист-_берег- скалист-_побережь- утес- обрыв- скал-"),
    Entry(
      "sea", "море", .setting(.sea),
      "sea ocean seascape oceanic marine atlantic pacific 🌊",
      "море моря морю морем морск- океан- волн-"),
    Entry(
      "oasis", "оазис", .setting(.oasis), "oasis", "оазис-"),
    Entry(
      "beach", "пляж", .setting(.beach),
      "beach shore seaside seashore coast coastline sand_beach 🏖 🏝",
      "пляж- берег- побереж- набережн-"),
    Entry(
      "swamp", "болото", .setting(.swamp), "swamp marsh bog bayou wetland mangrove everglades",
      "болот- топь топи трясин- мангр- мангров-"),
  ]

  private static let lands: [Entry] = [
    Entry(
      "jungle", "джунгли", .setting(.jungle),
      "jungle rainforest rain_forest tropical_forest tropical_rainforest amazon",
      "джунгл- тропическ-_лес- дождев-_лес- амазонк-"),
    Entry(
      "forest", "лес", .setting(.forest),
      "forest wood woods woodland taiga grove pine_forest 🌲",
      "лес леса лесу лесом лесн- тайг- рощ- бор чащ-"),
    Entry(
      "desert", "пустыня", .setting(.desert), "desert dune sahara sand sandy egypt egyptian 🏜",
      "пустын- дюн- бархан- сахар- песок песк- песчан- египет египт- египетск-"),
    Entry(
      "savanna", "саванна", .setting(.savanna), "savanna savannah serengeti safari africa african",
      "саванн- африк- африканск- серенгети сафари"),
    Entry(
      "japanese garden", "японский сад", .setting(.japanese),
      """
      japanese_garden zen_garden kyoto japanese_temple japan cherry_blossom_garden \
      japanese 🎑
      """,
      "японск-_сад- японск- япони- киото"),
    Entry(
      "lavender field", "лавандовое поле", .setting(.lavender),
      "lavender_field lavender_fields provence field_of_lavender lavender_rows lavender",
      "лавандов-_пол- прованс- лаванд- лавандов-"),
    Entry(
      "vineyard", "виноградник", .setting(.vineyard), "vineyard winery grapevines vine vines",
      "виноградник-"),
    Entry(
      "wheat field", "пшеничное поле", .setting(.wheat),
      """
      wheat_field wheat_fields wheat field_of_wheat cornfield barley rye golden_field \
      golden_fields 🌾
      """,
      "пшеничн-_пол- пшениц- пшеничн- рожь ржан- колось- золот-_пол-"),
    Entry(
      "fields", "поля", .setting(.fields),
      "farmland farm fields crops crop harvest rural plough ploughed farmlands",
      "ферм- пашн- сельск- полей урожа- нив-"),
    Entry(
      "garden", "сад", .setting(.garden),
      """
      garden gardens flowerbed flower_garden rose_garden botanical hedge hedges backyard \
      flower_bed courtyard
      """,
      "сад сада саду садом сады садов садами садик- клумб- палисадник-"),
    Entry(
      "park", "парк", .setting(.park), "park alley avenue city_park central_park parkland 🏞",
      "парк- алле- сквер-"),
    Entry(
      "road", "дорога", .setting(.road),
      "road highway motorway route_66 route freeway asphalt country_road roadside 🛣",
      "дорог- шоссе трасс- автострад- магистраль-"),
    Entry(
      "path", "дорожка", .setting(.path), "path pathway footpath trail walkway",
      "тропинк- тропа тропы тропу тропой дорожк- дорожек"),
    Entry(
      "bamboo forest", "бамбуковый лес", .setting(.bamboo),
      "bamboo_forest bamboo_grove bamboo_thicket bamboo_jungle",
      "бамбуков-_лес- бамбуков-_рощ- бамбуков-_заросл-"),
    Entry(
      "meadow", "луг", .setting(.meadow),
      "meadow field grass grassland lawn prairie pasture plain nature outdoors",
      """
      луг луга лугу лугом лугов- лужайк- поле поля полю полем полян- трав- газон- прери- \
      пастбищ- природ-
      """
    ),
  ]

  private static let towns: [Entry] = [
    Entry(
      "graveyard", "кладбище", .setting(.graveyard),
      "graveyard cemetery tombstone gravestone haunted spooky halloween",
      "кладбищ- надгроби- погост- хэллоуин-"),
    Entry(
      "village", "деревня", .setting(.village), "village hamlet villages township",
      "деревн- деревень деревеньк- поселок поселк- село села селе"),
    Entry(
      "rooftop", "крыша", .setting(.rooftop),
      "rooftop roof_terrace rooftop_terrace rooftops on_a_rooftop", "на_крыш-_город- крыши_город-"),
    Entry(
      "street", "улица", .setting(.street),
      """
      street alleyway lane cobblestone cobbled sidewalk boulevard old_town narrow_street \
      crosswalk pavement main_street
      """,
      "улиц- улочк- переулок переулк- проспект- мостов- бульвар- стар-_город- тротуар-"),
    Entry(
      "city", "город", .setting(.city),
      """
      city skyline cityscape town metropolis downtown skyscrapers urban megacity \
      manhattan tokyo moscow london dubai new_york hong_kong building buildings 🌃 🏙 🌆 🌇
      """,
      "город- мегаполис- небоскреб- москв- петербург- питер- здани- токио лондон-"
    ),
    Entry(
      "sky", "небо", .setting(.sky), "sky heaven heavens cloudscape horizon skies",
      "небо неба небе небом небес- горизонт-"),
    Entry(
      "moon surface", "поверхность луны", .setting(.moonscape),
      """
      moon_surface surface_of_the_moon on_the_moon lunar lunar_surface moonscape moon_base \
      lunar_landscape alien_planet
      """,
      "поверхност-_лун- на_луне лунн-_поверхност- лунн-_пейзаж- лунн-_баз-"),
    Entry(
      "mars", "марс", .setting(.mars), "mars martian red_planet on_mars",
      "марс марса марсе марсу марсианск- красн-_планет-"),
    Entry(
      "space", "космос", .setting(.space),
      """
      space cosmos universe nebula outer_space planet cosmic saturn jupiter neptune uranus \
      asteroid solar_system 🪐
      """,
      """
      космос- космическ- вселенн- туманность туманности планет- сатурн- юпитер- астероид- \
      солнечн-_систем-
      """),
  ]

  private static let interiors: [Entry] = [
    Entry(
      "library", "библиотека", .setting(.library),
      "library bookshelf bookshelves bookshop bookstore reading_room",
      "библиотек- книжн-_полк- книжн-_магазин- читальн-"),
    Entry(
      "kitchen", "кухня", .setting(.kitchen), "kitchen bakery",
      "кухн- кухонь пекарн-"),
    Entry(
      "café", "кафе", .setting(.cafe),
      "cafe café coffee_shop coffeehouse coffee_house restaurant bistro diner",
      "кафе кофейн- ресторан- бистро"),
    Entry(
      "room", "комната", .setting(.room),
      """
      room living_room bedroom interior indoors indoor fireplace apartment cabin_interior \
      sofa windowsill inside_a_house by_the_window
      """,
      "комнат- гостин- спальн- интерьер- камин- квартир- подоконник- у_окна у_камина"),
    Entry(
      "table", "стол", .setting(.stillLife),
      "still_life tabletop wooden_table on_a_table on_the_table on_table on_a_plate on_a_desk",
      "натюрморт- на_стол- на_деревянн-_стол- на_тарелк-"),
  ]

  private static let backdrops: [Entry] = [
    Entry(
      "studio", "студия", .setting(.studio),
      """
      studio studio_lighting studio_backdrop plain_background grey_background gray_background \
      solid_background simple_background backdrop product_photo
      """,
      "студи- студийн- сер-_фон- прост-_фон- однотонн-_фон-"),
    Entry(
      "white background", "белый фон", .setting(.whiteStudio),
      """
      white_background isolated on_white white_backdrop logo icon sticker emblem clipart \
      product_shot
      """,
      "бел-_фон- на_бел-_фон- изолированн- логотип- иконк- значок эмблем- стикер-"),
    Entry(
      "black background", "чёрный фон", .setting(.blackStudio),
      "black_background dark_background on_black black_backdrop low_key",
      "черн-_фон- темн-_фон- на_черн-_фон-"),
  ]

  /// Abstract pictures.
  static let patterns: [Entry] = [
    Entry(
      "mandala", "мандала", .setting(.mandala),
      "mandala ornament rosette arabesque lotus_pattern",
      "мандал- орнамент- арабеск- розетк-"),
    Entry(
      "fractal", "фрактал", .setting(.kaleidoscope),
      "fractal fractals psychedelic mandelbrot julia_set trippy kaleidoscope kaleidoscopic",
      "фрактал- психоделическ- психоделик- калейдоскоп-"),
    Entry(
      "geometric", "геометрия", .setting(.geometric),
      """
      geometric geometry triangles triangle cubism cubist suprematism bauhaus geometrical shapes \
      shards constructivism kandinsky
      """,
      "геометри- геометрическ- треугольник- кубизм- супрематизм- баухаус- фигуры"),
    Entry(
      "marbling", "марморирование", .setting(.marbling),
      "marble marbled marbling ebru agate ink_in_water", "мрамор- мраморн- эбру агат-"),
    Entry(
      "gradient", "градиент", .setting(.gradient),
      "gradient gradients mesh_gradient color_blend", "градиент-"),
    Entry(
      "bokeh lights", "боке", .setting(.bokeh),
      "bokeh_lights blurred_lights blurry_lights bokeh_background", "размыт-_огн- огни_боке"),
    Entry(
      "lines", "линии", .setting(.lines),
      "paper_cut papercut paper_layers layered_paper wavy_lines abstract_lines layered_waves",
      "волнист-_лини- бумажн-_сло-"),
    Entry(
      "abstract", "абстракция", .setting(.abstract),
      "abstract abstraction fluid swirl pattern silk liquid",
      "абстракц- абстрактн- узор- шелк-"),
  ]
}
