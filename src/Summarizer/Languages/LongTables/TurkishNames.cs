namespace Summarizer.Languages.LongTables;

/// <summary>The organizations and places most frequent in Turkish news, written by hand.</summary>
internal static class TurkishNames
{
    public const string Organizations = """
        NATO, BM, AB, AİHM, AİHS, AGİT, OECD, IMF, DSÖ, UEFA, FIFA, IŞİD, DEAŞ, DAEŞ, PKK, PYD, YPG, SDG, FETÖ, El Kaide, Hamas,
        Hizbullah, Taliban, Husiler, Vagner, Wagner, TBMM, AKP, AK Parti, CHP, MHP, HDP, DEM Parti, İYİ Parti, Saadet Partisi,
        Zafer Partisi, TSK, MİT, TÜİK, TCMB, BDDK, SPK, RTÜK, YSK, YÖK, ÖSYM, AFAD, AYM, HSK, TOBB, TÜSİAD, MÜSİAD, DİSK, THY, TRT,
        AA, DHA, İHA, ANKA, Anadolu Ajansı, Sputnik, TASS, RIA Novosti, Reuters, AP, AFP, CNN, BBC, DW, Bloomberg, Al Jazeera,
        El Cezire, New York Times, Washington Post, Wall Street Journal, Financial Times, Guardian, Politico, Axios, Hürriyet,
        Milliyet, Sabah, Cumhuriyet, Sözcü, Kremlin, Beyaz Saray, Pentagon, CIA, FBI, NASA, FED, Knesset, Bundestag, Duma, Google,
        Apple, Microsoft, Meta, Facebook, Twitter, Amazon, Tesla, OpenAI, Galatasaray, Fenerbahçe, Beşiktaş, Trabzonspor, TFF, G7,
        G20, BRICS, OPEC, ASELSAN, TUSAŞ, Baykar, Kızılay, Yeşilay, Diyanet
        """;

    public const string Places = """
        ABD, Abu Dabi, Adana, Adıyaman, Afganistan, Afrika, Akdeniz, Alaska, Almanya, Amerika, Amsterdam, Anadolu, Anchorage,
        Ankara, Antalya, Arjantin, Arnavutluk, Asya, Atina, Avrasya, Avrupa, Avustralya, Avusturya, Azerbaycan, Bağdat, Bahreyn,
        Bakü, Balkanlar,
        Bangladeş, Batı Şeria, Belarus, Belçika, Belgrad, Berlin, Beyrut, Birleşik Arap Emirlikleri, Birleşik Krallık, BAE,
        Bosna Hersek, Brezilya, Britanya, Brüksel, Budapeşte, Bulgaristan, Bursa, Bükreş, Cenevre, Cezayir, Çekya, Çin, Danimarka,
        Diyarbakır, Doha, Donbas, Donetsk, Dubai, Edirne, Ege, Ekvador, Endonezya, Ermenistan, Erivan, Erzurum, Eskişehir, Estonya,
        Etiyopya, Fas, Filipinler, Filistin, Finlandiya, Fransa, Gazze, Gaziantep, Gürcistan, Güney Afrika, Güney Kore, Hakkari,
        Harkiv, Hatay, Hindistan, Hırvatistan, Hollanda, Hong Kong, Irak, İngiltere, İran, İrlanda, İskoçya, İspanya, İsrail,
        İstanbul, İsveç, İsviçre, İtalya, İzlanda, İzmir, Japonya, Kabil, Kahire, Kahramanmaraş, Kanada, Karabağ, Karadağ,
        Karadeniz, Katar, Kayseri, Kazakistan, Kenya, Kerkük, Kıbrıs, Kırgızistan, Kırım, Kiev, Kolombiya, Kongo, Konya, Kopenhag,
        Kosova, Kudüs, Kuveyt, Kuzey Irak, Kuzey Kafkasya, Kuzey Kore, Küba, Latin Amerika, Letonya, Libya, Litvanya, Londra,
        Los Angeles, Lübnan, Lüksemburg, Macaristan, Madrid,
        Makedonya, Malatya, Malezya, Manisa, Mardin, Marmara, Meksika, Mersin, Mısır, Minsk, Moğolistan, Moldova, Moskova, Muğla,
        Münih, Myanmar, New York, Nijer, Nijerya, Norveç, Odessa, Orta Asya, Orta Doğu, Ortadoğu, Oslo, Ottawa, Özbekistan,
        Pakistan, Paris, Pekin, Peru, Polonya, Portekiz, Prag, Rize, Roma, Romanya, Rusya Federasyonu, Rusya, Sakarya, Samsun,
        Senegal, Seul, Sırbistan, Sibirya, Singapur, Sivas, Slovakya, Slovenya, Sofya, Somali, Sovyetler Birliği, Sri Lanka,
        Stockholm, Sudan, Suriye, Suudi Arabistan, Şam, Şanghay, Şanlıurfa, Şili, Tacikistan, Tahran, Tayland, Tayvan, Tekirdağ,
        Tel Aviv, Tiflis, Tokyo, Trabzon, Trakya, Tunus, Türkiye, Türkmenistan, Ukrayna, Umman, Ürdün, Van, Varşova, Vatikan,
        Venezuela, Vietnam, Viyana, Washington, Yemen, Yeni Delhi, Yeni Zelanda, Yunanistan, Zaporijya, Zonguldak, Zürih
        """;
}
