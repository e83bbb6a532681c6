namespace Summarizer.Languages.LongTables.Turkish;

/// <summary>
/// The organizations, places and given names most frequent in Turkish news: the provinces, their larger districts, the ministries, clubs
/// and media, written by hand.
/// </summary>
internal static class TurkishNames
{
    public const string Organizations = """
        NATO, BM, AB, AİHM, AİHS, AGİT, OECD, IMF, DSÖ, UEFA, FIFA, IŞİD, DEAŞ, DAEŞ, PKK, PYD, YPG, SDG, FETÖ, El Kaide, Hamas,
        Hizbullah, Taliban, Husiler, Vagner, Wagner, TBMM, AKP, AK Parti, CHP, MHP, HDP, DEM Parti, İYİ Parti, Saadet Partisi, Zafer
        Partisi, TSK, MİT, TÜİK, TCMB, BDDK, SPK, RTÜK, YSK, YÖK, ÖSYM, AFAD, AYM, HSK, TOBB, TÜSİAD, MÜSİAD, DİSK, THY, TRT, AA, DHA,
        İHA, ANKA, Anadolu Ajansı, Sputnik, TASS, RIA Novosti, Reuters, AP, AFP, CNN, BBC, DW, Bloomberg, Al Jazeera, El Cezire, New
        York Times, Washington Post, Wall Street Journal, Financial Times, Guardian, Politico, Axios, Hürriyet, Milliyet, Sabah,
        Cumhuriyet, Sözcü, Kremlin, Beyaz Saray, Pentagon, CIA, FBI, NASA, FED, Knesset, Bundestag, Duma, Google, Apple, Microsoft,
        Meta, Facebook, Twitter, Amazon, Tesla, OpenAI, Galatasaray, Fenerbahçe, Beşiktaş, Trabzonspor, TFF, G7, G20, BRICS, OPEC,
        ASELSAN, TUSAŞ, Baykar, Kızılay, Yeşilay, Diyanet, Adana Demirspor, Alanyaspor, Altınordu, Ankaragücü, Antalyaspor,
        Başakşehir, Bodrum FK, Boluspor, Bursaspor, Çaykur Rizespor, Denizlispor, Eskişehirspor, Eyüpspor, Fatih Karagümrük, Gaziantep
        FK, Gençlerbirliği, Giresunspor, Göztepe, Hatayspor, Kasımpaşa, Kayserispor, Kocaelispor, Konyaspor, Manisa FK, Rizespor,
        Sakaryaspor, Samsunspor, Sivasspor, Anadolu Efes, Türk Telekom, VakıfBank, Eczacıbaşı, Real Madrid, Barcelona, Atletico
        Madrid, Manchester United, Manchester City, Liverpool, Arsenal, Chelsea, Tottenham, Juventus, Inter, Napoli, Bayern Münih,
        Borussia Dortmund, Paris Saint-Germain, PSG, Ajax, Benfica, Porto, Instagram, WhatsApp, Telegram, TikTok, YouTube, Spotify,
        Netflix, LinkedIn, Reddit, Habertürk, NTV, CNN Türk, Halk TV, Tele1, Kanal D, Show TV, ATV, Fox TV, Yeni Şafak, Türkiye
        Gazetesi, BirGün, Evrensel, Fanatik, T24, Medyascope, Gazete Duvar, Togg, TOGG, Tofaş, Ford Otosan, Arçelik, Vestel, Beko, Koç
        Holding, Sabancı Holding, Zorlu Holding, Doğuş Holding, Türkcell, Turkcell, Vodafone, Pegasus, SunExpress, Anadolujet, AJet,
        Ziraat Bankası, Halkbank, İş Bankası, Garanti BBVA, Akbank, Yapı Kredi, Denizbank, Merkez Bankası, Borsa İstanbul, BOTAŞ,
        TPAO, TEİAŞ, TEDAŞ, TCDD, PTT, İSKİ, İETT, İDO, İBB, ABB, AKOM, UKOME, KOSGEB, TÜBİTAK, ROKETSAN, HAVELSAN, TEI, MKE, SGK,
        İŞKUR, TOKİ, DSİ, KGM, ÇAYKUR, TMO, TİGEM, TKDK, EPDK, BTK, KVKK, Sayıştay, Danıştay, Yargıtay, Anayasa Mahkemesi, Türk-İş,
        Hak-İş, KESK, Memur-Sen, Kamu-Sen, Eğitim-Sen, TMMOB, TTB, Türk Tabipleri Birliği, TBB, Barolar Birliği, TESK, TZOB,
        TÜRKONFED, İHD, UNESCO, UNICEF, WHO, ILO, FAO, UNHCR, Avrupa Konseyi, Avrupa Komisyonu, Avrupa Birliği, Birleşmiş Milletler,
        Dünya Bankası, Dünya Sağlık Örgütü, Kızılhaç, Greenpeace, Human Rights Watch, Uluslararası Af Örgütü, Samsung, Huawei, Xiaomi,
        Intel, Nvidia, IBM, Sony, Toyota, Honda, Volkswagen, BMW, Mercedes, Renault, Fiat, Ford, Hyundai, Boeing, Airbus, SpaceX,
        Shell, BP, Gazprom, Rosneft, Aramco, Adalet Bakanlığı, Aile ve Sosyal Hizmetler Bakanlığı, Çalışma ve Sosyal Güvenlik
        Bakanlığı, Dışişleri Bakanlığı, Enerji ve Tabii Kaynaklar Bakanlığı, Gençlik ve Spor Bakanlığı, Hazine ve Maliye Bakanlığı,
        İçişleri Bakanlığı, Kültür ve Turizm Bakanlığı, Milli Eğitim Bakanlığı, Milli Savunma Bakanlığı, Sağlık Bakanlığı, Sanayi ve
        Teknoloji Bakanlığı, Tarım ve Orman Bakanlığı, Ticaret Bakanlığı, Ulaştırma ve Altyapı Bakanlığı,
        Çevre Şehircilik ve İklim Değişikliği Bakanlığı, Plan ve Bütçe Komisyonu, MSB, MGK, MKYK, AKUT, İZSU, ASKİ, KKTC Meclisi, TÜRSAB,
        TMSF, DEVA Partisi, Gelecek Partisi, Yeniden Refah Partisi, İşçi Partisi, Yeni Yol,
        BM Güvenlik Konseyi, Birleşmiş Milletler Güvenlik Konseyi, Hızlı Destek Kuvvetleri
        """;

    public const string Places = """
        ABD, Abu Dabi, Adana, Adıyaman, Afganistan, Afrika, Akdeniz, Alaska, Almanya, Amerika, Amsterdam, Anadolu, Anchorage, Ankara,
        Antalya, Arjantin, Arnavutluk, Asya, Atina, Avrasya, Avrupa, Avustralya, Avusturya, Azerbaycan, Bağdat, Bahreyn, Bakü,
        Balkanlar, Bangladeş, Batı Şeria, Belarus, Belçika, Belgrad, Berlin, Beyrut, Birleşik Arap Emirlikleri, Birleşik Krallık, BAE,
        Bosna Hersek, Brezilya, Britanya, Brüksel, Budapeşte, Bulgaristan, Bursa, Bükreş, Cenevre, Cezayir, Çekya, Çin, Danimarka,
        Diyarbakır, Doha, Donbas, Donetsk, Dubai, Edirne, Ege, Ekvador, Endonezya, Ermenistan, Erivan, Erzurum, Eskişehir, Estonya,
        Etiyopya, Fas, Filipinler, Filistin, Finlandiya, Fransa, Gazze, Gaziantep, Gürcistan, Güney Afrika, Güney Kore, Hakkari,
        Harkiv, Hatay, Hindistan, Hırvatistan, Hollanda, Hong Kong, Irak, İngiltere, İran, İrlanda, İskoçya, İspanya, İsrail,
        İstanbul, İsveç, İsviçre, İtalya, İzlanda, İzmir, Japonya, Kabil, Kahire, Kahramanmaraş, Kanada, Karabağ, Karadağ, Karadeniz,
        Katar, Kayseri, Kazakistan, Kenya, Kerkük, Kıbrıs, Kırgızistan, Kırım, Kiev, Kolombiya, Kongo, Konya, Kopenhag, Kosova, Kudüs,
        Kuveyt, Kuzey Irak, Kuzey Kafkasya, Kuzey Kore, Küba, Latin Amerika, Letonya, Libya, Litvanya, Londra, Los Angeles, Lübnan,
        Lüksemburg, Macaristan, Madrid, Makedonya, Malatya, Malezya, Manisa, Mardin, Marmara, Meksika, Mersin, Mısır, Minsk,
        Moğolistan, Moldova, Moskova, Muğla, Münih, Myanmar, New York, Nijer, Nijerya, Norveç, Odessa, Orta Asya, Orta Doğu, Ortadoğu,
        Oslo, Ottawa, Özbekistan, Pakistan, Paris, Pekin, Peru, Polonya, Portekiz, Prag, Rize, Roma, Romanya, Rusya Federasyonu,
        Rusya, Sakarya, Samsun, Senegal, Seul, Sırbistan, Sibirya, Singapur, Sivas, Slovakya, Slovenya, Sofya, Somali, Sovyetler
        Birliği, Sri Lanka, Stockholm, Sudan, Suriye, Suudi Arabistan, Şam, Şanghay, Şanlıurfa, Şili, Tacikistan, Tahran, Tayland,
        Tayvan, Tekirdağ, Tel Aviv, Tiflis, Tokyo, Trabzon, Trakya, Tunus, Türkiye, Türkmenistan, Ukrayna, Umman, Ürdün, Van, Varşova,
        Vatikan, Venezuela, Vietnam, Viyana, Washington, Yemen, Yeni Delhi, Yeni Zelanda, Yunanistan, Zaporijya, Zonguldak, Zürih,
        Afyonkarahisar, Ağrı, Aksaray, Amasya, Ardahan, Artvin, Balıkesir, Bartın, Batman, Bayburt, Bilecik, Bingöl, Bitlis, Bolu,
        Burdur, Çanakkale, Çankırı, Çorum, Denizli, Düzce, Elazığ, Erzincan, Giresun, Gümüşhane, Iğdır, Isparta, Karabük, Kars,
        Kastamonu, Kırıkkale, Kırklareli, Kırşehir, Kilis, Kocaeli, Kütahya, Muş, Nevşehir, Niğde, Osmaniye, Siirt, Sinop, Şırnak,
        Tokat, Tunceli, Uşak, Yalova, Yozgat, Arnavutköy, Ataşehir, Avcılar, Bağcılar, Bahçelievler, Bakırköy, Bayrampaşa, Beykoz,
        Beylikdüzü, Beyoğlu, Büyükçekmece, Çatalca, Çekmeköy, Esenler, Esenyurt, Eyüpsultan, Gaziosmanpaşa, Güngören, Kadıköy,
        Kağıthane, Küçükçekmece, Maltepe, Pendik, Sancaktepe, Sarıyer, Silivri, Sultanbeyli, Sultangazi, Şile, Şişli, Tuzla, Ümraniye,
        Üsküdar, Zeytinburnu, Taksim, Galata, Moda, Harbiye, Nişantaşı, Maslak, Eminönü, Altındağ, Beypazarı, Çankaya, Etimesgut,
        Gölbaşı, Haymana, Keçiören, Kızılcahamam, Mamak, Nallıhan, Polatlı, Pursaklar, Sincan, Yenimahalle, Aliağa, Balçova, Bayındır,
        Bergama, Bornova, Buca, Çiğli, Dikili, Foça, Gaziemir, Güzelbahçe, Karabağlar, Karaburun, Karşıyaka, Kemalpaşa, Menemen,
        Narlıdere, Ödemiş, Seferihisar, Torbalı, Urla, Gemlik, Görükle, İnegöl, İznik, Karacabey, Kestel, Mudanya, Mustafakemalpaşa,
        Orhangazi, Osmangazi, Yenişehir, Alanya, Demre, Döşemealtı, Elmalı, Finike, Gazipaşa, Kaş, Konyaaltı, Korkuteli, Kumluca,
        Manavgat, Muratpaşa, Serik, Ceyhan, Çukurova, Kozan, Pozantı, Seyhan, Yüreğir, Akşehir, Beyşehir, Cihanbeyli, Ereğli, Ilgın,
        Karapınar, Karatay, Meram, Selçuklu, Seydişehir, Nizip, İslahiye, Oğuzeli, Şahinbey, Şehitkamil, Gebze, Darıca, Dilovası,
        Gölcük, Kandıra, Karamürsel, İzmit, Derince, Başiskele, Anamur, Erdemli, Mezitli, Silifke, Tarsus, Bağlar, Bismil, Çermik,
        Ergani, Kulp, Lice, Silvan, Antakya, Arsuz, Dörtyol, Hassa, İskenderun, Kırıkhan, Payas, Reyhanlı, Samandağ, Akhisar,
        Alaşehir, Salihli, Soma, Turgutlu, Yunusemre, Develi, Kocasinan, Melikgazi, Talas, Atakum, Bafra, İlkadım, Ladik, Terme,
        Vezirköprü, Ayvalık, Bandırma, Burhaniye, Edremit, Erdek, Gönen, Susurluk, Elbistan, Afşin, Pazarcık, Dulkadiroğlu,
        Onikişubat, Akçakale, Birecik, Ceylanpınar, Eyyübiye, Halfeti, Haliliye, Harran, Karaköprü, Siverek, Suruç, Viranşehir, Çorlu,
        Çerkezköy, Ergene, Hayrabolu, Malkara, Marmaraereğlisi, Süleymanpaşa, Şarköy, Akçaabat, Araklı, Arsin, Beşikdüzü, Çaykara,
        Ortahisar, Sürmene, Tonya, Vakfıkebir, Yomra, Bodrum, Dalaman, Datça, Fethiye, Köyceğiz, Marmaris, Menteşe, Milas, Seydikemer,
        Yatağan, Kuşadası, Didim, Efeler, Nazilli, Söke, Germencik, Artuklu, Dargeçit, Kızıltepe, Mazıdağı, Midyat, Nusaybin, Ömerli,
        Savur, Çaldıran, Erciş, Gevaş, İpekyolu, Muradiye, Özalp, Tuşba, Battalgazi, Darende, Doğanşehir, Hekimhan, Pütürge, Aşkale,
        Hınıs, Horasan, Narman, Oltu, Palandöken, Pasinler, Tortum, Yakutiye, Fatsa, Gölköy, Ünye, Adapazarı, Akyazı, Arifiye,
        Ferizli, Geyve, Karasu, Sapanca, Serdivan, Odunpazarı, Tepebaşı, Seyitgazi, Sivrihisar, Merkezefendi, Pamukkale, Çivril,
        Acıpayam, Safranbolu, Amasra, Akçakoca, Abana, Cide, İnebolu, Taşköprü, Ayancık, Boyabat, Gerze, Suluova, Merzifon, Erbaa,
        Niksar, Turhal, Zile, Hopa, Arhavi, Borçka, Yusufeli, Çayeli, Ardeşen, Fındıklı, Güneysu, Çamlıhemşin, Bulancak, Espiye,
        Görele, Tirebolu, Keşan, İpsala, Uzunköprü, Lüleburgaz, Babaeski, Vize, Biga, Bozcaada, Gökçeada, Ezine, Gelibolu, Eceabat,
        Bozüyük, Tavşanlı, Gediz, Simav, Emet, Eğirdir, Yalvaç, Gölhisar, Ürgüp, Göreme, Avanos, Hacıbektaş, Kapadokya, Ulukışla,
        Ermenek, Şereflikoçhisar, Kaman, Mucur, Boğazlıyan, Sorgun, Sarıkaya, Akdağmadeni, Sungurlu, Osmancık, İskilip, Tosya, Kelkit,
        Şiran, Torul, Divriği, Gürün, Kangal, Suşehri, Şarkışla, Pertek, Pülümür, Çemişgezek, Karakoçan, Kovancılar, Sivrice,
        Karlıova, Solhan, Malazgirt, Varto, Ahlat, Tatvan, Adilcevaz, Güroymak, Kozluk, Sason, Hasankeyf, Kurtalan, Pervari, Tillo,
        Cizre, İdil, Silopi, Uludere, Beytüşşebap, Yüksekova, Çukurca, Şemdinli, Doğubayazıt, Patnos, Diyadin, Eleşkirt, Taşlıçay,
        Tuzluca, Sarıkamış, Kağızman, Göle, Posof, Çıldır, Besni, Kahta, Gerger, Kadirli, Düziçi, Kilimli, Çaycuma, Devrek, Alaplı,
        Girne, Lefkoşa, Gazimağusa, KKTC, Kapıkule, Kızılırmak, Sakarya Nehri, Toros Dağları, Uludağ, Erciyes, Ağrı Dağı, Van Gölü,
        Tuz Gölü, Boğaziçi, Haliç, Marmara Denizi, Ege Denizi, Kızıldeniz, Hürmüz Boğazı, Süveyş, Panama, Nepal, Kamboçya, Laos,
        Ruanda, Uganda, Tanzanya, Angola, Mozambik, Zambiya, Zimbabve, Kamerun, Gana, Benin, Togo, Madagaskar, Haiti, Dominik
        Cumhuriyeti, Jamaika, Bolivya, Paraguay, Uruguay, Kosta Rika, Guatemala, Honduras, El Salvador, Nikaragua, Malta, Monako, San
        Marino, Andorra, Lihtenştayn, Kuzey Makedonya, Üsküp, Saraybosna, Priştine, Tiran, Zagreb, Lübliyana, Bratislava, Kişinev,
        Vilnius, Riga, Tallinn, Helsinki, Reykjavik, Dublin, Edinburgh, Manchester, Birmingham, Hamburg, Frankfurt, Köln, Stuttgart,
        Düsseldorf, Leipzig, Dresden, Milano, Napoli, Torino, Floransa, Venedik, Barselona, Sevilla, Valensiya, Lizbon, Lyon,
        Marsilya, Strazburg, Rotterdam, Lahey, Anvers, Selanik, Batum, Bişkek, Duşanbe, Aşkabat, Taşkent, Semerkant, Astana, Almatı,
        Tebriz, İsfahan, Musul, Erbil, Süleymaniye, Basra, Halep, Humus, İdlib, Rakka, Kobani, Afrin, Menbiç, Tel Abyad, Ramallah,
        Hayfa, Han Yunus, Amman, Riyad, Cidde, Mekke, Medine, Aden, Maskat, Manama, Trablus, Bingazi, Rabat, Hartum, Addis Ababa,
        Nairobi, Lagos, Abuja, Dakar, Mogadişu, Pretorya, Johannesburg, Karaçi, İslamabad, Lahor, Mumbai, Dakka, Katmandu, Kolombo,
        Bangkok, Hanoi, Manila, Cakarta, Kuala Lumpur, Hiroşima, Osaka, Kyoto, Sidney, Melbourne, Canberra, Toronto, Montreal,
        Vancouver, Chicago, Boston, Miami, Houston, Teksas, Kaliforniya, Florida, San Francisco, Seattle, Mexico City, Havana, Bogota,
        Caracas, Santiago, Buenos Aires, Rio de Janeiro, Sao Paulo
        """;

    /// <summary>Foreign names as Turkish writes them, and those whose capital I it reads as a dotless one.</summary>
    public const string ForeignFirstNames = """
        aleksandr aleksandar aleksey anatoliy andriy dmitriy dmitro gennadi igor ıgor ilham ılham leyla mihail mihayil nikolay oleksandr
        petro rafael sergey şinzo svetlana şi vasiliy viktor vladimir volodimir yevgeni yulya ıan ıbrahim ıgnacio ılya ıman ımmanuel ımran
        ınes ıngrid ırene ırina ıryna ısaac ısabel ısabella ısabelle ısidro ısmail ıvan ıvana ıvanka ıvo ıvor
        """;

    public const string FirstNames = """
        abdulkadir abdullah abdurrahman adem adil adnan ahmet ahu ali alper alperen altan anıl arda arif armağan arzu asiye aslı
        aslıhan asuman asım atakan ataol atilla attila aydan ayfer aykut ayla aylin aynur aysel ayten ayça ayşe ayşegül ayşen ayşenur
        azize bahadır bahri banu baran barbaros bartu barış batuhan bayram başak bedri behiye behçet bekir belgin belma bengü berat
        berfin berk berkay berna berrak berrin betül beyza bilal bilgin binnur birgül birol birsen bora burak burcu burçin buse bülent
        büşra cahit can canberk caner cansu celal cem cemal cemile cengiz ceren ceylan cihan cihat davut defne demet derya didem
        dilara dilek durmuş dursun ebru ece eda efe egemen elif emel emin emine emircan emrah emre engin enis enver ercan ercüment
        erdal erdem erdinç erdoğan eren ergin ergün erhan erkan erman erol ersin ersoy ertan ertuğrul esin esma esra eymen eyüp ezgi
        fadime fadıl fahri fahriye faik faruk fatih fatma fazıl fehmi ferda ferdi ferhat feride feridun feriha ferit fethi fevzi feyza
        figen fikret fikri filiz funda furkan galip gamze gizem gökay gökhan göksel gökçe gönül görkem gözde gülay gülbahar gülcan
        gülden gülfem gülin gülizar gülnur gülriz gülsen gülseren gülsüm gülten gülçin gülşah gülşen günay güngör gürcan gürkan gürol
        güzin habib hacer hafize hakan haldun halil haluk hamdi hamit hamza handan hande hanife harun hasan hasibe hatice hatime havva
        hazal haşim hicran hikmet hilal hilmi hulusi hülya hüsamettin hüseyin hüsnü hıdır ibrahim idil idris ihsan ilayda ilhami ilhan
        ilkay ilker ilknur ilyas irem irfan iskender ismail ismet itır izzet işıl jale kaan kadir kadriye kamil kamuran kandemir kazım
        kemal kenan kerem kerim kerime koray korhan kutay kâmil kübra kürşat kıvanç latif latife levent leyla lütfi lütfiye mahir
        mahmut makbule mazhar mebrure mehmet mehtap melahat melih meliha melike melis melisa meltem memduh meral merih mert merve
        meryem mesut mete metin mevlüt mine miraç mithat mualla muammer muazzez muhammed muhammet muharrem muhittin muhsin muhterem
        mukadder murat murathan musa mustafa muzaffer müge müjgan mükerrem münevver münir müzeyyen müşerref naci nadir nafiz nagihan
        nahit naim naime nalan namık nazan nazife nazlı nazmi nazım nebahat nebi necati necdet necip necla nedim nedret neriman nermin
        nesibe neslihan nesrin nevin nevzat nezahat neşe nida nihal nihan nihat nil nilay nilgün nilüfer niyazi numan nuran nuray
        nurcan nurettin nurgül nurhan nurhayat nuri nuriye nursel nurten nurullah nurşen okan oktay olcay onat onur orhan orhun orçun
        osman oya oytun ozan oğuz oğuzhan pakize pelin perihan pınar rabia rafet ragıp rahime rahmi raif ramazan ramiz rana rasim rauf
        raşit recai recep refik remzi reyhan rezzan reşat reşit rukiye rüstem rıdvan rıfat rıza saadet sabahat sabahattin sabiha sabri
        sadettin sadık saffet safiye sait salih saliha salim samet sami sanem sarp satı seda sedat sefa seher selahattin selami selcan
        selda selen selim selin selma selman selçuk semih semiha semra sena senem serap seray sercan serdal serdar serhat serkan
        serpil sertaç sevcan sevda sevgül sevil sevilay sevim sevinç seyfettin seyfi seyit seza sezai sezen sezer sezgin seçil sibel
        sinan sinem soner songül suat sultan suna süheyla süleyman sümeyye süreyya sıdıka sırrı tacettin taha tahir tahsin tamer taner
        tanju tansel tansu tarkan tarık tayfun taylan tayyip teoman timur tolga tolunay tuba tufan tuncay turan turgay turgut turhan
        tuğba tuğrul tuğçe tülay tülin türkan ufuk utku uğur vahap vahit vasfi vecdi vedat vehbi veli veysel vildan volkan yahya yakup
        yalçın yasemin yasin yavuz yaşar yelda yeliz yener yetkin yeşim yiğit yonca yurdagül yusuf yücel yılmaz zahide zarife zehra
        zekeriya zeki zekiye zeliha zerrin zeynel zeynep ziya ziyaettin zuhal zübeyde zülal züleyha zülfü çağatay çağla çağlar çağrı
        çetin çiğdem ökkeş ömer özan özcan özden özge özgür özkan özlem öznur ümit ümmü ümran ünal ışıl şaban şaziye şebnem şener
        şenol şeref şerif şerife şermin şevket şeyda şeyma şirin şule şükran şükrü
        """;
}
