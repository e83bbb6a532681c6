using Summarizer.Extraction;

namespace Summarizer.Tests.Names;

/// <summary>People whose names are also other words, stand beside institutions, or are known from quotes and titles.</summary>
public sealed class PersonNameTests
{
    [Theory]
    // Months and weekdays as given names and as surnames: after a role, before an apposition, as subject, as object.
    [InlineData("en", "April Hughes, the mayor, opened the bridge on Monday.", "April Hughes")]
    [InlineData("en", "Mayor August Price resigned in June.", "August Price")]
    [InlineData("en", "The prize went to May Chen, a teacher from Leeds.", "May Chen")]
    [InlineData("en", "The judge, Sunday Oliseh, adjourned. Sunday Oliseh left the town.", "Sunday Oliseh")]
    [InlineData("en", "Anna March won the race in Boston.", "Anna March")]
    [InlineData("tr", "Belediye Başkanı Nisan Ak istifa etti.", "Nisan Ak")]
    [InlineData("tr", "Ekim Bulut yarışı birinci bitirdi.", "Ekim Bulut")]
    [InlineData("tr", "Selde Hasan Pazar evini kaybetti.", "Hasan Pazar")]
    [InlineData("id", "Penghargaan diraih guru April Wulandari.", "April Wulandari")]
    [InlineData("id", "Wali Kota Minggu Santoso hadir.", "Minggu Santoso")]
    [InlineData("id", "Juni Hartono memenangkan lomba lari.", "Juni Hartono")]
    [InlineData("fr", "La maire Avril Martin a démissionné.", "Avril Martin")]
    [InlineData("fr", "Hier, Dimanche Koffi a gagné la course.", "Dimanche Koffi")]
    [InlineData("fr", "Janvier Dupont a gagné la course.", "Janvier Dupont")]
    [InlineData("es", "La alcaldesa Abril Domingo dimitió.", "Abril Domingo")]
    [InlineData("es", "Agosto Pérez ganó la carrera.", "Agosto Pérez")]
    [InlineData("de", "Kommandant Mai Lindner war dabei.", "Mai Lindner")]
    [InlineData("de", "Der Preis geht an August Sommer, Lehrer aus Kassel.", "August Sommer")]
    [InlineData("pt", "O prêmio foi para Abril Martins, professora de Recife.", "Abril Martins")]
    [InlineData("it", "Il premio va a Aprile Conti, insegnante di Lecce.", "Aprile Conti")]
    [InlineData("nl", "De prijs gaat naar Mei Bakker, leraar uit Zwolle.", "Mei Bakker")]
    [InlineData("sv", "Priset gick till Maj Lundgren, lärare från Umeå.", "Maj Lundgren")]
    [InlineData("ro", "Premiul a mers la Mai Popa, profesor din Iași.", "Mai Popa")]
    [InlineData("ru", "Август Шульц выиграл гонку.", "Август Шульц")]
    [InlineData("ms", "Hadiah dimenangi guru Julai Ismail.", "Julai Ismail")]
    [InlineData("ar", "وقال نيسان حداد إن الجسر سيغلق.", "نيسان حداد")]
    [InlineData("fa", "شهردار خرداد احمدی استعفا داد.", "خرداد احمدی")]
    // Roles as given names and as surnames.
    [InlineData("en", "Dean Bishop won the race in Boston.", "Dean Bishop")]
    [InlineData("tr", "Ödülü öğretmen Ahmet Hâkim kazandı.", "Ahmet Hâkim")]
    [InlineData("fr", "Pierre Maire a gagné la course.", "Pierre Maire")]
    // Relatives are two people.
    [InlineData("fr", "Michel Dupont et Laura Dupont ont signé le contrat.", "Michel Dupont, Laura Dupont")]
    public void Summarize_FindsPeople_NamedLikeOtherWords(string language, string text, string people) =>
        Assert.Equal(people, string.Join(", ", ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Entities.People));

    [Theory]
    [InlineData("en", "In April, Hughes said the bridge would close. In April Hughes left.")]
    [InlineData("en", "The shop closed on Sunday April 5 after a fire. Mayor said Monday it was late.")]
    [InlineData("en", "May Day marches were held. The March Budget was late. Sunday Mass was full.")]
    [InlineData("en", "Last August Price rises began. On Sunday Arsenal won. They told CNN Friday.")]
    [InlineData("tr", "Nisan ayında yağış arttı. Toplantı 5 Nisan Pazar günü yapıldı.")]
    [InlineData("tr", "Cuma Trabzonspor oynayacak. Mayıs 2023 seçimleri yapıldı. Barış Elçisi seçildi.")]
    [InlineData("id", "Pada April Hartono pergi. Acara digelar Minggu (5/4). Hari Senin Presiden tiba.", "Hartono")]
    [InlineData("id", "Minggu depan Persija bermain. Sidang ditunda Senin, 5 April.")]
    [InlineData("fr", "Samedi Lyon a battu Nice. Mercredi Macron a parlé. Le Maire est absent.")]
    [InlineData("es", "Abril es frío. Domingo, 5 de abril, llovió. El Domingo de Ramos llovió.")]
    [InlineData("de", "Am Freitag Abend regnete es. Im April Müller besuchte Kassel. Der Kaiser kam.")]
    [InlineData("it", "Sabato Milano era piena. Lunedì Conti parte.")]
    [InlineData("el", "Ο Απρίλιος ήταν κρύος. Την Κυριακή παίζει ο Άρης.", "Άρης")]
    [InlineData("ar", "كان شهر آذار باردا. تأجلت صلاة الجمعة.")]
    [InlineData("fa", "در آذر کریمی رفت. مهر ماه سرد بود.")]
    public void Summarize_FindsNobody_InDates(string language, string text, string people = "")
    {
        var found = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Entities.People;

        Assert.Equal(people, string.Join(", ", found));
    }

    [Theory]
    // An institution and its place before a person, without a mark between them.
    [InlineData("ru", "Вчера глава МИД Узбекистана Дилшод Рахимов прилетел.", "Дилшод Рахимов", "МИД", "Узбекистан")]
    [InlineData("ru", "Министр обороны Казахстана Ерлан Абишев подал в отставку.", "Ерлан Абишев", "", "Казахстан")]
    [InlineData("es", "Llegó el presidente del Gobierno de Canarias Ángel Torres.", "Ángel Torres", "Gobierno de Canarias", "")]
    [InlineData(
        "id",
        "Hal itu disampaikan Direktur Lembaga Survei Charta Politika Yunarto Wijaya kemarin.",
        "Yunarto Wijaya",
        "Lembaga Survei Charta Politika",
        ""
    )]
    [InlineData("id", "Jalan ditutup Kepala Dinas Pekerjaan Umum Kota Depok Rudi Hartanto.", "Rudi Hartanto", "", "Kota Depok")]
    [InlineData(
        "ms",
        "Ketua Polis Daerah Petaling Jaya, Asisten Komisioner Shamsudin Mamat, hadir.",
        "Shamsudin Mamat",
        "",
        "Petaling Jaya"
    )]
    public void Summarize_FindsPeople_AfterInstitutions(string language, string text, string people, string organizations, string places)
    {
        var entities = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Entities;

        Assert.Equal(people, string.Join(", ", entities.People));
        Assert.Equal(organizations, string.Join(", ", entities.Organizations));
        Assert.Equal(places, string.Join(", ", entities.Places));
    }

    [Theory]
    // The whole name, and not also its parts as other people or places, unless the text shows a place of this name.
    [InlineData("id", "\"Klien saya tidak bersalah sama sekali,\" kata Hotman Paris. Paris lalu pergi.", "Hotman Paris", "")]
    [InlineData("id", "\"Klien saya tidak bersalah sama sekali,\" kata Hotman Paris. Ia tiba di Paris.", "Hotman Paris", "Paris")]
    [InlineData("id", "\"Saya melihat sendiri kejadian itu,\" kata Sarmidi. Sarmidi tinggal di sana.", "Sarmidi", "")]
    [InlineData("de", "Der Gutachter Leander Busch kam. „Die Brücke hält noch zehn Jahre“, sagte Leander Busch.", "Leander Busch", "")]
    [InlineData("es", "«Mi cliente es completamente inocente», dijo Elvio Sevilla.", "Elvio Sevilla", "")]
    [InlineData(
        "ru",
        "«Переговоры были долгими и полезными», — сказал глава МИД Узбекистана Дилшод Рахимов.",
        "Дилшод Рахимов",
        "Узбекистан"
    )]
    [InlineData("tr", "\"Yeraltı suyu her yıl iki metre düşüyor\" diyen esnaf odası başkanı Cemal Usta, gitti.", "Cemal Usta", "")]
    public void Summarize_ListsSpeakersAmongPeople(string language, string text, string speaker, string places)
    {
        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text));

        Assert.Equal(speaker, Assert.Single(draft.Quotes).Speaker);
        Assert.Equal([speaker], draft.Entities.People);
        Assert.Equal(places, string.Join(", ", draft.Entities.Places));
    }

    [Theory]
    [InlineData("tr", "\"Bu karar esnafı zor durumda bırakacak\" diyen esnaf odası başkanı Cemal Usta, ayrıldı.", "esnaf odası başkanı")]
    [InlineData("en", "\"We will not leave before the vote is over,\" said Mrs May, the trade envoy.", "trade envoy")]
    [InlineData("en", "\"We will not leave before the vote is over,\" said Mrs May.", null)]
    public void Summarize_GivesRolesInFull_ButNoTitlesOfEverybody(string language, string text, string? role) =>
        Assert.Equal(role, Assert.Single(ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Quotes).Role);

    [Theory]
    [InlineData("en", "Flood in Nepal kills 50", "The rain has fallen since Thursday, officials said.", "", "Nepal")]
    [InlineData("en", "Nepal Flood Kills 50", "The rain has fallen since Thursday, officials said.", "", "Nepal")]
    [InlineData("en", "Jordan Henderson Wins Again", "The rain has fallen since Thursday, officials said.", "", "")]
    [InlineData("en", "Why The Price Of Bread Is Rising", "Bakers pay more for flour now.", "", "")]
    [InlineData("en", "Laura Kent resigns as mayor", "A successor will be chosen in spring.", "Laura Kent", "")]
    [InlineData("en", "Flood in Nepal kills 50", "The rain in Nepal has fallen since Thursday.", "", "Nepal")]
    [InlineData("tr", "Mersin'de yangın büyüdü", "Orman ekipleri yangına havadan müdahale ediyor.", "", "Mersin")]
    [InlineData("tr", "Ekmek Fiyatı Yine Arttı", "Fırıncılar una daha çok ödüyor.", "", "")]
    [InlineData("id", "Siti Rahayu mundur dari jabatan", "Penggantinya dipilih tahun depan.", "Siti Rahayu", "")]
    [InlineData("de", "Brot wird in Nepal teurer", "Bäcker zahlen mehr für Mehl.", "", "Nepal")]
    [InlineData("ru", "Наводнение в Непале унесло 50 жизней", "Дождь идёт с четверга.", "", "Непал")]
    [InlineData("ar", "فيضان في نيبال يقتل 50 شخصا", "ويستمر المطر منذ الخميس.", "", "نيبال")]
    [InlineData("ja", "ネパールで洪水、50人死亡", "雨は木曜日から降り続いている。", "", "ネパール")]
    public void Summarize_FindsNames_ThatOnlyTheTitleHas(string language, string title, string text, string people, string places)
    {
        var entities = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text, title)).Entities;

        Assert.Equal(people, string.Join(", ", entities.People));
        Assert.Equal(places, string.Join(", ", entities.Places));
    }
}
