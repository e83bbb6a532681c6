namespace Summarizer.Languages.LongTables.Turkish;

/// <summary>Offices, ranks, occupations and relatives in Turkish news, written by hand.</summary>
internal static class TurkishRoles
{
    private const string Table = """
        başkan, başkanı, devlet başkanı, madam, bay, bayan, hanımefendi, beyefendi, prof, doç, dr, av, op, usta, astsubay,
        başçavuş, komiser, kaleci, kalecisi, forvet, forveti, savunma oyuncusu, orta saha oyuncusu, üretici, çiftçi, esnaf,
        eczacı, berber, terzi, fırıncı, öğretmen, mühendis, mimar, hemşire, emekli, öğrenci, kuyumcu, ressam, ressamı, yönetmen,
        yönetmeni, küratör, küratörü, eleştirmen, çevirmen, bestekar, şair, şairi, romancı, ataşe, ataşesi, ticaret ataşesi,
        müsteşarı, sahibi, mağdur, sanık, tanık, müşteki, davacı, davalı, veteriner, biyolog, jeolog, hidrojeolog, sosyolog,
        psikolog, arkeolog, dost, dostum, patronum, oda başkanı, esnaf odası başkanı, eski başkan, eski başkanı,
        başkan yardımcısı, genel başkanı, genel başkan yardımcısı, cumhurbaşkanı, cumhurbaşkanı yardımcısı, başbakan, başbakanı,
        başbakan yardımcısı, bakan, bakanı, bakan yardımcısı, bakanlar, dışişleri bakanı, içişleri bakanı, savunma bakanı,
        milli savunma bakanı, maliye bakanı, hazine ve maliye bakanı, adalet bakanı, sağlık bakanı, milli eğitim bakanı,
        tarım bakanı, çevre bakanı, ticaret bakanı, enerji bakanı, ulaştırma bakanı, meclis başkanı, belediye başkanı,
        büyükşehir belediye başkanı, kurul başkanı, sözcü, sözcüsü, basın sözcüsü, basın sözcüsü yardımcısı, sözcü yardımcısı,
        parti sözcüsü, hükümet sözcüsü, temsilci, temsilcisi, özel temsilcisi, daimi temsilcisi, yüksek temsilcisi, elçi, elçisi,
        büyükelçi, büyükelçisi, konsolos, vali, valisi, kaymakam, kaymakamı, milletvekili, vekil, senatör, senatörü, lider,
        lideri, genel sekreter, genel sekreteri, sekreter, sekreteri, müsteşar, müdür, müdürü, genel müdürü, emniyet müdürü,
        yönetici, yöneticisi, direktör, direktörü, koordinatör, koordinatörü, üye, üyesi, kurucu, kurucusu, patron, patronu, ceo,
        danışman, danışmanı, uzman, uzmanı, analist, analisti, ekonomist, ekonomisti, stratejist, araştırmacı, bilim insanı,
        tarihçi, yazar, yazarı, gazeteci, gazetecisi, muhabir, muhabiri, editör, editörü, avukat, avukatı, savcı, savcısı,
        başsavcı, başsavcısı, hakim, hâkim, yargıç, profesör, doçent, doktor, doktoru, öğretim üyesi, rektör, rektörü, dekan,
        general, generali, orgeneral, korgeneral, amiral, amirali, albay, yarbay, binbaşı, yüzbaşı, komutan, komutanı,
        genelkurmay başkanı, polis, polisi, kral, kralı, kraliçe, kraliçesi, prens, prensi, prenses, papa, sultanı, emiri,
        şeyh, şansölye, şansölyesi, teknik direktör, teknik direktörü, antrenör, antrenörü, futbolcu, futbolcusu, figüran, dublör,
        manken, model, dansçı, balerin, koreograf, heykeltıraş, hakem, voleybolcu, basketbolcu, güreşçi, yüzücü, atlet, boksör,
        halterci, tenisçi, satranççı, dağcı, kayakçı, jokey, binici, guard, pivot, stoper, bek, libero, kaptan, kaptanı,
        oyuncu, oyuncusu, şarkıcı, sanatçı, bey, hanım, sayın, muhtar, muhtarı, imam, yetkili, yetkilisi, ev sahibi, siyasetçi,
        siyaset uzmanı, siyaset bilimci, mevkidaşı, vekili, anne, baba, ağabey, abi, abla, kardeş, eş, karısı,
        kocası, oğlu, kızı, torun, dede, nine, babaanne, anneanne, amca, dayı, hala, teyze, yeğen, kuzen,
        gelini, damadı, damat, kayınbirader, kayınvalide, kayınpeder, enişte, yenge, nişanlı, sevgili,
        arkadaş, komşu, meslektaş, akraba, vasi, çalıştırıcı, çalıştırıcısı, bekçi, bekçisi, çoban, şoför, şoförü, sürücü,
        pilot, pilotu, kaptanı, garson, aşçı, kasap, manav, bakkal, marangoz, işçi, memur, bilirkişi, hekim, hekimi, başhekim,
        başhekimi, diş hekimi, psikiyatrist, antropolog, iktisatçı, hukukçu, akademisyen, müzisyen, besteci, senarist, oyun yazarı,
        fotoğrafçı, sunucu, spiker, blog yazarı, girişimci, iş insanı, iş adamı, sanayici, otelci, zabıta müdürü, itfaiye müdürü,
        ilçe başkanı, il başkanı, şube başkanı, grup başkanvekili, başkanvekili, encümen, meclis üyesi, azası, eş başkanı,
        diyanet işleri başkanı, müftü, müftüsü, rahip, piskopos, patrik, haham, jandarma komutanı, er, onbaşı, çavuş, teğmen,
        üsteğmen, tuğgeneral, tümgeneral, oramiral, koramiral, tuğamiral, tümamiral, uzman çavuş, uzman onbaşı, piyade uzman çavuş,
        astsubay başçavuş, polis memuru, org, orgen, korg, tümg, tuğg, alb, yb, bnb, yzb, uzm, yrd, öğr gör, arş gör, müşavir,
        müşaviri, basın müşaviri, başdanışman, başdanışmanı, yardımcısı, genel başkan vekili, genel başkanvekili, başkan vekili,
        genel sekreter yardımcısı, genel müdür, genel müdürü, genel müdür yardımcısı, müdür yardımcısı, vali yardımcısı,
        genel direktörü, yönetim kurulu başkanı, yönetim kurulu üyesi, yönetim kurulu başkan yardımcısı, icra kurulu başkanı,
        yürütme kurulu başkanı, merkez konseyi başkanı, yüksek kurulu üyesi, il genel meclisi üyesi, belediye meclis üyesi, kulüp başkanı,
        asbaşkan, asbaşkanı, baro başkanı, federasyon başkanı, dernek başkanı, sendika başkanı, konfederasyon başkanı, okul müdürü,
        adayı, başkan adayı, belediye başkan adayı, belediye başkanvekili, belediye başkan vekili, belediye başkan yardımcısı,
        milletvekili adayı, milletvekilleri, bakanları, valileri, başkanları, yapımcı, yapımcısı, menajer, menajeri, ortağı,
        başantrenör, başantrenörü, sportif direktör, sportif direktörü, müfettiş, müfettişi, denetçi, diyetisyen, astrolog,
        başhemşire, hemşiresi, ebe, itfaiyeci, madenci, balıkçı, muhtarı, köşe yazarı, genel yayın yönetmeni,
        haber müdürü, foto muhabiri, başkonsolos, başkonsolosu, maslahatgüzar, maslahatgüzarı, ombudsman
        """;

    private const string FieldTable = """
        il ilçe bölge şube emniyet jandarma garnizon tugay tümen kolordu milli eğitim sağlık tarım orman ormancılık hayvancılık kültür
        turizm çevre şehircilik iklim değişikliği gençlik spor sanayi teknoloji ticaret enerji tabii kaynaklar ulaştırma altyapı aile
        sosyal hizmetler politikalar çalışma güvenlik hazine maliye adalet içişleri dışişleri savunma dış politika basın yayın halkla
        ilişkiler iletişim mali idari hukuk hukuki teknik sportif asayiş narkotik suçlarla suçlar mücadele kaçakçılık organize terörle
        trafik istihbarat itfaiye zabıta personel kredi nüfus tapu kadastro afet acil durum göç idaresi müftülük arama kurtarma
        tanıtım medya strateji planlama ekonomi ekonomik siyasi siyasal insan hakları kadın kolları grup genel özel yüksek daimi kıdemli
        kurumsal bilimsel yerel yönetimler yönetim örgütlenme başkan
        """;

    /// <summary>Words before a role that are no institution, written by hand: İl <c>Emniyet</c> Müdürü.</summary>
    public static IReadOnlySet<string> Fields { get; } =
        new WordSet(static () => FieldTable.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The roles, each single word also with the possessive suffix: <c>vali</c>, <c>valisi</c>.</summary>
    public static IReadOnlySet<string> All { get; } =
        new WordSet(static () =>
            Table
                .Split(',')
                .Select(role => string.Join(' ', role.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
                .SelectMany(role => role.Contains(' ', StringComparison.Ordinal) ? [role] : (string[])[role, TurkishForms.Possessive(role)])
        );
}
