extension Vocabulary {
  /// Words that carry nothing to paint.
  static let fillers: [Entry] = [
    Entry("summer", "лето", .mood, "summer summertime summery", "лето лета летом летн-"),
    Entry(
      "", "", .filler,
      """
      the of from to for through across along be it its this these those there as up down off out \
      front back back_ground any some every each very so such my your his her their our me i you \
      we he she they them all full show draw make create generate imagine picture image scene view \
      please want need would could can will like landscape shot render rendering rendered 3d cg 4k \
      8k 2k hd uhd hdr high highly resolution res quality detailed detail details intricate best \
      masterpiece ultra sharp focus professional award winning trending artstation dslr lens 35mm \
      50mm 85mm cinematic composition background foreground lighting lights light_rays rays time \
      hour end middle style stylized art digital just while where when who whose set against top \
      side left right distant distance far away tall long short old ancient new modern world place \
      if then than more most much only even own same other both lot kind type sort piece part \
      during after until about via per without_any octane unreal engine illustration artwork \
      wallpaper poster concept photo_of style_of color colour colors colours tone tones hue hues \
      palette shade shades weather day_time season mood atmosphere feeling vibe vibes aesthetic \
      ratio aspect frame framing camera angle perspective exposure film kodak canon nikon sony raw \
      jpg png blurry blur deformed ugly watermark signature text logo lowres low bad worst extra \
      limbs anatomy artifacts bowl_of cup_of glass_of plate_of launch nook beautifully cropped \
      disfigured mutated noise noisy pixelated distorted jpeg
      """,
      """
      к ко о об от до из при по для через вдоль это этот эта эти как что где я ты он она оно мы вы \
      они мой моя твой наш ваш очень весь вся все нарисуй нарисуйте создай создайте сделай \
      сделайте \
      покажи изобрази сгенерируй картинка картинку картинки изображение изображени- сцена сцену \
      вид \
      пейзаж фон фоне фоном стиле стиль свет света светом огни огней огнями час время высокое \
      высок- \
      качество качеств- детализированн- детализировано детал- на_фоне но же бы ли только уже \
      есть был была было \
      пожалуйста хочу нужно можно тон тона тонах оттенк- цвет цветах погода погоду время_года \
      настроение атмосфера камера ракурс кадр резкость разрешение так там тут здесь стар- нов- \
      древн- современн- длинн- коротк- далек- вдали
      """),
    Entry(
      "", "", .filler,
      """
      sit sitting sat stand standing stood lie lying lay rest resting look looking stare gaze \
      place located place situated surround surrounded cover covered cap capped fill filled reach \
      reaching rise rising float floating fly flying hover shine shining grow growing hang hanging \
      lit lighted go going walk walking run running stay wait waiting come coming overlook \
      nestled perched seated parked moored anchored made built set setting stream streaming cast \
      casting fall falling drift \
      drifting glide gliding soar soaring sail_across pass passing cross crossing line lined dot \
      dotted timbered half reflect reflected reflecting show featuring feature include including \
      contain containing have has having had do does doing get getting see seen appear face
      """,
      """
      сидит сидят сидящ- стоит стоят стоящ- лежит лежат лежащ- смотрит смотрят смотрящ- летит \
      летят \
      летящ- летает летают плывет плывут плывущ- плавает находится расположен- окружен- покрыт- \
      растет растут висит висят горит горят светит сияет сияющ- парит парят идет идут идущ- ждет \
      виден видна видно припаркован- отражается отражаются поднимается освещен- едет едут едущ- \
      бежит бегут бегущ- гуляет гуляют гуляющ- идущ-
      """),
    Entry(
      "", "", .mood,
      """
      beautiful serene calm peaceful quiet gorgeous stunning amazing lovely pretty cute nice \
      majestic atmospheric tranquil breathtaking wonderful awesome cool cold mysterious idyllic \
      picturesque scenic fresh lonely silent wild remote vast endless adorable charming elegant \
      magnificent spectacular glorious grand funny dense lush clean perfect fluffy fuzzy furry \
      sweet friendly proud brave smart shiny sparkling delicious tasty yummy fancy fabulous \
      fantastic incredible impressive exquisite delicate graceful cuddly chubby fat thin round \
      typical traditional classic simple minimal minimalist minimalistic ornate rustic quaint \
      antique vintage_looking wooden metallic rich young adult baby grown real true favourite \
      favorite famous good great_looking exotic rare single_colour handsome stylish
      """,
      """
      красив- прекрасн- спокойн- тих- умиротворен- милый милая милое мил- величествен- \
      атмосферн- загадочн- живописн- чудн- одинок- дик- бескрайн- густ- холодн- нежн- безмятежн- \
      пушист- забавн- смешн- вкусн- классн- замечательн- чистый чист- деревянн- очаровательн- \
      изящн- элегантн- шикарн- великолепн- симпатичн- добр- молод- настоящ- обычн-
      """),
  ]

  /// Words that count only if nothing else claims them: parts of things.
  static let late: [Entry] = [
    Entry(
      "", "", .filler,
      """
      gothic spire facade roof rooftop wall chimney turret dome arch column windowsill sill edge \
      corner surface ground floor air middle_ground skyward
      """,
      """
      готическ- шпил- фасад- стен- край поверхност- земл- воздух-
      """),
    Entry(
      "", "", .part,
      """
      window door wheel wing tail eye eyed ear paw nose face leg arm hand head body mouth petal \
      branch trunk stem lip lips smile skin beak fin horn claw mane fur feather shutter \
      curtain lace carrot_nose cheek eyelash eyebrow freckle stripe spot leaf broom broomstick
      """,
      """
      окн- двер- колес- крыл- хвост- глаз- уши ушами лап- нос лиц- ног- рук- голов- тел- губ- \
      улыбк- кож- клюв- плавник- рог- рога грив- шерст- перь- занавеск- штор- веснушк- ресниц- \
      ветк- веточк- полосат- лист- листья листьев листьями листьях листв- метл-
      """),
    Entry(
      "", "", .garment,
      """
      dress gown jacket coat shirt tshirt blouse sweater hoodie suit tuxedo skirt jeans trousers \
      pants shorts robe cloak cape kimono uniform costume outfit clothes clothing scarf glove \
      boots armor armour vest tie apron raincoat swimsuit bikini
      """,
      """
      плать- куртк- пальто рубашк- футболк- свитер- костюм- юбк- джинс- штан- брюк- халат- плащ- \
      мантия мантии мантию кимоно униформ- одежд- шарф- перчатк- сапог- доспех- \
      фартук- купальник-
      """),
    Entry("", "", .hair(nil), "hair haired hairstyle", "волос- волосами"),
    Entry("blond", "блонд", .hair(.gold), "blond blonde fair_haired", "блонд- светловолос-"),
    Entry("ginger", "рыжеволосый", .hair(.orange), "redhead redheaded", "рыжеволос-"),
    Entry(
      "dark hair", "тёмные волосы", .hair(.black), "brunet dark_hair dark_haired black_haired",
      "брюнет- темноволос- черноволос-"),
    Entry(
      "grey hair", "седина", .hair(.white), "grey_haired gray_haired white_haired",
      "седой седая седые седым сед- седовлас-"),
  ]
}
