namespace Summarizer.Names.World;

/// <summary>
/// Names of countries, cities and institutions in many languages, with the adjectives and peoples of countries. Each place is one line;
/// indented lines continue it. Underscores join the words of a name. Case suffixes need no entries.
/// </summary>
internal static class ExonymTable
{
    public const string Lines = """
        türkiye turkey turkish turk turks türk türkler türkçe turki turquie turc turque turcs turques türkei türkisch türkische türkischen
            türke turquía turco turca turcos turchia турция турецкий турецкая турки туреччина تركيا التركي التركية تركي تركية turkki
        russia russian russians rusya rus ruslar rusça rusia russie russe russes russland russisch russische russischen russen ruso rusa
            rusos россия российский российская русский русские росія روسيا الروسي الروسية روسي روسية roussia federasi_rusia
            rusya_federasyonu russian_federation venäjä ryssland
        ukraine ukrainian ukrainians ukrayna ukraynalı ukraynalılar ukraina ukrainien ukrainienne ukrainiens ukrainisch ukrainische
            ukrainischen ucrania ucraniano ucraniana ucraina украина украинский украинская україна أوكرانيا الأوكراني الأوكرانية اوكرانيا
        us usa america american americans united_states united_states_of_america abd amerika amerikalı amerikan amerika_birleşik_devletleri
            amerika_serikat as états-unis etats_unis américain américaine américains amerikanisch amerikanische amerikaner amerikanischen
            vereinigte_staaten vereinigten_staaten estados_unidos eeuu estadounidense estadounidenses americano americana stati_uniti сша
            америка американский الولايات_المتحدة أمريكا أميركا الأمريكي الأمريكية الأميركي الأميركية أمريكي amerique amérique
        uk britain british brit brits briton britons great_britain united_kingdom birleşik_krallık britanya britanyalı ingiltere ingiliz
            ingilizler england english inggris britania_raya kerajaan_bersatu royaume-uni royaume_uni grande-bretagne grande_bretagne
            britannique britanniques angleterre anglais anglaise großbritannien britisch britische briten vereinigtes_königreich reino_unido
            gran_bretaña británico británica inglaterra inglés великобритания британия англия британский английский بريطانيا البريطاني
            البريطانية المملكة_المتحدة إنجلترا
        france french frenchman fransa fransız fransızlar prancis perancis français française françaises frankreich französisch französische
            franzosen francia francés francesa франция французский فرنسا الفرنسي الفرنسية ranska frankrijk
        germany german germans almanya alman almanlar jerman allemagne allemand allemande allemands deutschland deutsch deutsche deutschen
            deutscher alemania alemán alemana alemanes germania германия немецкий германский ألمانيا الألماني الألمانية saksa duitsland
        italy italian italians italya italyan italyanlar italia italie italien italienne italiens italienisch italienische italiano italiana
            италия итальянский إيطاليا الإيطالي الإيطالية
        spain spanish spaniard ispanya ispanyol spanyol espagne espagnol espagnole espagnols spanien spanisch spanische españa español
            española испания испанский إسبانيا الإسباني espanja spanje
        portugal portuguese portekiz portekizli portugais portugiesisch portugués португалия البرتغال
        netherlands dutch holland hollanda hollandalı belanda pays-bas pays_bas néerlandais niederlande niederländisch holländisch
            países_bajos holanda neerlandés нидерланды голландия هولندا
        belgium belgian belçika belçikalı belgia belgique belge belges belgien belgisch bélgica belga бельгия بلجيكا
        switzerland swiss isviçre isviçreli suisse suisses schweiz schweizer suiza suizo швейцария سويسرا
        austria austrian avusturya avusturyalı autriche autrichien österreich österreichisch österreichische австрия النمسا
        greece greek greeks yunanistan yunan yunanlı yunani grèce grec grecque grecs griechenland griechisch griechische grecia griego
            griega греция греческий ελλάδα ελληνική اليونان kreikka
        sweden swedish swede isveç isveçli swedia suède suédois schweden schwedisch suecia sueco швеция السويد ruotsi sverige
        norway norwegian norveç norveçli norwegia norvège norvégien norwegen norwegisch noruega noruego норвегия النرويج norja norge
        denmark danish dane danimarka danimarkalı danemark danois dänemark dänisch dinamarca danés дания الدنمارك tanska danmark
        finland finnish finn finlandiya fin finli finlandia finlande finlandais finnland finnisch finlandés финляндия فنلندا suomi
            suomalainen
        poland polish pole poles polonya polonyalı polandia pologne polonais polonaise polen polnisch polnische polonia polaco польша
            польский بولندا puola polska
        hungary hungarian macaristan macar hungaria hongrie hongrois ungarn ungarisch hungría húngaro венгрия المجر unkari magyarország
        czechia czech czech_republic çekya çek ceko tchéquie tchèque tschechien tschechisch chequia checo чехия التشيك
        romania romanian romanya rumen rumania roumanie roumain rumänien rumänisch румыния رومانيا
        bulgaria bulgarian bulgaristan bulgar bulgarie bulgare bulgarien болгария بلغاريا
        serbia serbian serb serbs sırbistan sırp serbie serbe serbien сербия صربيا srbija
        croatia croatian hırvatistan hırvat kroasia croatie croate kroatien croacia хорватия كرواتيا hrvatska
        bosnia bosna bosna_hersek bosnia_herzegovina bosnie bosnien босния البوسنة
        albania albanian arnavutluk arnavut albanie albanien албания ألبانيا shqipëri
        kosovo kosova косово كوسوفو
        belarus belarusian belaruslu biélorussie biélorusse weißrussland bielorrusia беларусь белоруссия белорусский بيلاروسيا
        georgia georgian gürcistan gürcü géorgie georgien грузия جورجيا
        armenia armenian ermenistan ermeni arménie arménien armenien армения армянский أرمينيا
        azerbaijan azerbaijani azerbaycan azerbaycanlı azeri azerbaïdjan aserbaidschan azerbaiyán азербайджан أذربيجان
        kazakhstan kazakh kazakistan kazak kasachstan kazajistán казахстан كازاخستان
        uzbekistan özbekistan özbek ouzbékistan usbekistan узбекистан أوزبكستان
        china chinese çin çinli çinliler tiongkok cina chine chinois chinoise chinesisch chinesische chinesen chino китай китайский الصين
            الصيني الصينية 中国 中國 kiina
        japan japanese japonya japon jepang japon japonais japonaise japanisch japanische japón japonés япония японский اليابان الياباني 日本
            japani
        korea korean kore koreli corée coréen coréenne koreanisch corea coreano корея корейский كوريا الكورية
        south_korea güney_kore korea_selatan corée_du_sud südkorea corea_del_sur كوريا_الجنوبية
        north_korea kuzey_kore korea_utara corée_du_nord nordkorea corea_del_norte كوريا_الشمالية
        india indian indians hindistan hint hintli inde indien indienne indisch indische indio индия индийский الهند الهندي intia
        pakistan pakistani pakistanlı pakistanais пакистан باكستان
        afghanistan afghan afganistan afgan afghanisch афганистан أفغانستان
        iran iranian iranians iranlı iranien iranienne iranisch iraní иран иранский إيران الإيراني الإيرانية
        iraq iraqi irak ıraklı irakien irakisch irakí ирак العراق العراقي العراقية
        syria syrian syrians suriye suriyeli suriyeliler suriah syrie syrien syrienne syriens syrisch siria sirio сирия сирийский سوريا
            سورية السوري السورية syyria
        israel israeli israelis israil israilli israilliler israël israélien israélienne israéliens israelisch israelí израиль израильский
            إسرائيل الإسرائيلي الإسرائيلية اسرائيل
        palestine palestinian palestinians filistin filistinli filistinliler palestina palestinien palestinienne palestiniens palästina
            palästinensisch palestino палестина палестинский فلسطين الفلسطيني الفلسطينية الفلسطينيين
        lebanon lebanese lübnan lübnanlı libanon liban libanais líbano libanés ливан لبنان اللبناني اللبنانية
        jordan jordanian ürdün ürdünlü yordania jordanie jordanien jordania иордания الأردن الأردني
        egypt egyptian egyptians mısır mısırlı mesir égypte égyptien ägypten ägyptisch egipto egipcio египет египетский مصر المصري المصرية
            egypti
        libya libyan libyalı libye libyen libyen libia ливия ليبيا
        tunisia tunisian tunus tunuslu tunisie tunisien tunesien túnez тунис تونس
        algeria algerian cezayir cezayirli aljazair algérie algérien algérienne algerien argelia алжир الجزائر الجزائري
        morocco moroccan fas faslı maroko maroc marocain marokko marruecos марокко المغرب المغربي
        sudan sudanlı soudan sudán судан السودان السوداني
        saudi saudi_arabia saudis suudi suudi_arabistan arab_saudi arabie_saoudite saoudien saoudite saudi-arabien saudi_arabien
            arabia_saudí arabia_saudita саудовская_аравия السعودية السعودي
        emirates united_arab_emirates uae bae birleşik_arap_emirlikleri uni_emirat_arab émirats_arabes_unis эмираты оаэ الإمارات
        qatar katar katarlı qatarien катар قطر القطري
        kuwait kuveyt koweït kuwaitisch кувейт الكويت
        yemen yemeni yemenli yaman yémen jemen йемен اليمن
        canada canadian kanada kanadalı canadien canadienne kanadisch canadá канада كندا
        mexico mexican meksika meksikalı meksiko mexique mexicain mexiko méxico мексика المكسيك
        brazil brazilian brezilya brezilyalı brasil brésil brésilien brasilien brasilianisch бразилия البرازيل
        argentina argentine argentinian arjantin argentinien аргентина الأرجنتين
        chile chilean şili chili чили تشيلي
        colombia colombian kolombiya kolombia colombie kolumbien колумбия كولومبيا
        cuba cuban küba kuba cubain куба كوبا
        venezuela venezuelan venezuelalı vénézuéla венесуэла فنزويلا
        australia australian australians avustralya avustralyalı australie australien australische австралия أستراليا
        new_zealand yeni_zelanda selandia_baru nouvelle-zélande nouvelle_zélande neuseeland nueva_zelanda نيوزيلندا
        indonesia indonesian endonezya endonezyalı indonésie indonésien indonesien индонезия إندونيسيا
        malaysia malaysian malezya malezyalı malaisie малайзия ماليزيا
        singapore singapur singapura singapour сингапур سنغافورة
        thailand thai tayland taylandlı thaïlande tailandia таиланд تايلاند
        philippines filipino filipinler filipina philippinen filipinas филиппины الفلبين
        vietnam vietnamese vietnamlı viêt_nam вьетнам فيتنام
        myanmar burma birmanie мьянма ميانمار
        south_africa south_african güney_afrika afrika_selatan afrique_du_sud südafrika sudáfrica юар جنوب_أفريقيا
        ethiopia ethiopian etiyopya éthiopie äthiopien etiopía эфиопия إثيوبيا
        nigeria nigerian nijerya nijeryalı nigérian нигерия نيجيريا
        kenya kenyan kenyalı kenia кения كينيا
        somalia somali somalili somalie сомали الصومال
        ireland irish irlanda irlandalı irlandia irlande irlandais irland irisch ирландия أيرلندا
        scotland scottish scots iskoçya iskoç skotlandia écosse écossais schottland escocia шотландия اسكتلندا
        wales welsh galler pays_de_galles уэльс ويلز
        iceland icelandic izlanda islandia islande island исландия آيسلندا
        cyprus cypriot kıbrıs kıbrıslı siprus chypre zypern chipre кипр قبرص
        europe european europeans avrupa avrupalı eropa européen européenne européens europa europäisch europäische europeo европа
            европейский أوروبا الأوروبي الأوروبية
        asia asian asya asyalı asie asiatique asien азия آسيا
        africa african afrika afrikalı afrique africain afrikanisch африка أفريقيا إفريقيا
        arab arabs araplar arabic arapça arabe arabes arabisch arabische árabe арабский العرب العربي العربية عربي
        kurdish kurd kurds kürt kürtler kürtçe kurde kurdes kurdisch курды الأكراد الكردي
        jewish jew jews yahudi yahudiler juif juive juifs jüdisch juden judío еврейский يهودي اليهود
        muslim muslims müslüman müslümanlar moslem musulman musulmans musulmane muslimisch muslime musulmán мусульмане المسلمين islam
            islamic islami islamique islamisch
        christian christians hristiyan hıristiyan kristen chrétien chrétiens christlich christen cristiano христиане
        catholic catholics katolik catholique katholisch católico
        moscow moskova moskow moscou moskau moscú москва موسكو moskova mosca
        kyiv kiev kiew kyjiw київ киев كييف kiova
        istanbul istanbullu constantinople стамбул إسطنبول اسطنبول
        ankara анкара أنقرة
        london londra londres londoner лондон لندن
        paris parisien parisienne parisian париж باريس
        berlin berliner берлин برلين
        munich münchen münih munchen мюнхен ميونخ münchner
        cologne köln colonia кёльн
        vienna wien viyana wina vienne viena вена فيينا
        geneva genève cenevre jenewa genf ginebra женева جنيف
        zurich zürich zürih цюрих
        brussels bruxelles brüksel brussel brüssel bruselas брюссель بروكسل
        rome roma rom rooma рим روما
        milan milano mailand
        athens athènes atina athena athen atenas афины αθήνα أثينا
        prague praha prag praga прага براغ
        warsaw varsovie varşova warsawa warschau varsovia варшава وارسو warszawa
        budapest budapeşte будапешт بودابست
        bucharest bükreş bucarest bukarest бухарест
        belgrade belgrad belgrado белград بلغراد beograd
        copenhagen kopenhag copenhague kopenhagen копенгаген
        lisbon lisbonne lizbon lissabon lisboa лиссабон
        beijing pekin pékin peking pekín пекин بكين 北京
        shanghai şanghay schanghai шанхай
        tokyo tokio токио طوكيو 東京
        seoul séoul seul сеул سيول
        new_delhi yeni_delhi delhi дели
        tehran tahran teheran téhéran teherán тегеран طهران
        baghdad bağdat bagdad багдад بغداد
        damascus şam damaskus damas damasco дамаск دمشق
        aleppo halep alep алеппо حلب
        beirut beyrut beyrouth бейрут بيروت
        jerusalem kudüs yerusalem jérusalem jerusalén иерусалим القدس
        gaza gazze газа غزة
        tel_aviv тель-авив تل_أبيب
        west_bank batı_şeria tepi_barat cisjordanie westjordanland cisjordania الضفة_الغربية
        cairo kahire kairo le_caire el_cairo каир القاهرة
        tripoli trablus триполи طرابلس
        mecca makkah mekah mekke la_mecque mekka مكة
        medina madinah medine المدينة
        riyadh riyad riad эр-рияд الرياض
        dubai dubaï дубай دبي
        abu_dhabi abu_dabi абу-даби أبو_ظبي أبوظبي
        doha доха الدوحة
        washington вашингтон واشنطن
        new_york нью-йорк نيويورك
        white_house beyaz_saray gedung_putih maison_blanche weiße_haus weißes_haus casa_blanca белый_дом البيت_الأبيض
        kremlin kreml кремль الكرملين
        pentagon пентагон البنتاغون
        united_nations un bm pbb onu oon birleşmiş_milletler perserikatan_bangsa-bangsa perserikatan_bangsa nations_unies vereinten_nationen
            vereinte_nationen naciones_unidas nazioni_unite оон الأمم_المتحدة
        european_union eu ab ue avrupa_birliği uni_eropa union_européenne europäische_union europäischen_union unión_europea ес евросоюз
            الاتحاد_الأوروبي
        nato otan нато الناتو حلف_الناتو
        security_council güvenlik_konseyi dewan_keamanan conseil_de_sécurité sicherheitsrat consejo_de_seguridad مجلس_الأمن
        who world_health_organization dsö dünya_sağlık_örgütü oms organisation_mondiale_de_la_santé weltgesundheitsorganisation
            организация_здравоохранения воз
        imf fmi uluslararası_para_fonu international_monetary_fund dana_moneter_internasional iwf мвф صندوق_النقد_الدولي
        isis isil ışid işid deaş daeş daesh islamic_state islam_devleti negara_islam état_islamique islamischer_staat estado_islámico игил
            داعش
        al-qaeda al_qaeda qaeda el_kaide kaide al-qaida al-kaida al-qaïda القاعدة аль-каида
        hezbollah hizbullah hisbollah hezbolá хезболла حزب_الله
        taliban talibans taleban талибан طالبان
        hamas хамас حماس
        middle_east orta_doğu ortadoğu timur_tengah moyen-orient proche-orient moyen_orient naher_osten nahen_osten oriente_medio
            oriente_próximo الشرق_الأوسط
        mediterranean akdeniz laut_tengah méditerranée mittelmeer mediterráneo المتوسط
        black_sea karadeniz laut_hitam mer_noire schwarzes_meer mar_negro черное_море البحر_الأسود
        crimea kırım krimea crimée krim крым القرم
        donbas donbass донбасс
        karabakh karabağ haut-karabakh karabach карабах
        ottoman osmanlı utsmaniyah ottomane osmanisch عثماني
        soviet soviet_union sovyet sovyetler sovyetler_birliği uni_soviet union_soviétique soviétique urss ussr sowjetunion soviética ссср
        euro euros avro
        dollar dollars dolar usd dolares dólares доллар دولار
        ruble rouble rubel rublesi
        lira liras lirası tl try
        rupiah rp idr
        god allah dieu gott dios tuhan
        ramadan ramazan ramadhan رمضان
        christmas noël natal noel weihnachten navidad
        internet
        """;
}
