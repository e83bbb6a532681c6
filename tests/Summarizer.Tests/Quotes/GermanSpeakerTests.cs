using Summarizer.Quotes;

namespace Summarizer.Tests.Quotes;

/// <summary>Speakers in German, Turkish, Indonesian and Russian news: the last of each text.</summary>
public sealed class GermanSpeakerTests
{
    [Theory]
    // Descriptions.
    [InlineData("de", "Er kaufte den Laptop von Pfarrer Jens Kohl. „Das Geld ist mir egal“, sagt der Geistliche.", "Jens Kohl")]
    [InlineData("de", "Er lobte Torwart Jens Kohl. Der Schlussmann war still. „Ich hatte heute Glück“, sagte er.", "Jens Kohl")]
    [InlineData("de", "Anna Vogt schied aus. Die Favoritin war müde. „Mein Rücken hat gestreikt“, sagte sie.", "Anna Vogt")]
    [InlineData("de", "Anna Vogt unterlag der Tschechin Jana Malá. „Sie war heute besser“, sagte Vogt.", "Anna Vogt")]
    [InlineData(
        "de",
        "Anna Vogt fährt über Land.\n\nEin Wagen für alle\n\nDer Wagen hat eine Liege. „Wir haben immer Betrieb“, sagt die Hebamme.",
        "Anna Vogt"
    )]
    [InlineData("de", "Jens Kohl erklärte den Abschied. „Ich höre im Sommer auf“, so der Kapitän des SC Paderborn.", "Jens Kohl")]
    // Pronouns.
    [InlineData("de", "Als ich bei Bürgermeisterin Anna Vogt saß, sagte sie mir: „Sie sind heute die Einzige.“", "Anna Vogt")]
    [InlineData("de", "Sein Berater Kim Bille war zu sprechen. „Wir warten in Ruhe ab“, sagte er.", "Kim Bille")]
    // Verbs with a particle at the end of a clause.
    [InlineData("de", "Kaufen will die Kette Modena, deren Chefin Anna Vogt abwinkte: „Wir kaufen keine Läden.“", "Anna Vogt")]
    [InlineData("de", "„Jede Stunde Vorwarnzeit hilft uns“, lässt sich Jens Kohl zitieren.", "Jens Kohl")]
    // Names that look like roles, between dashes, and without an article.
    [InlineData(
        "de",
        "Wolfgang Bischof trat ans Pult. Bischof schwieg. „Ich bin auf einem Hof aufgewachsen“, sagte er.",
        "Wolfgang Bischof"
    )]
    [InlineData("de", "Forscherin Daniela Regen – „ja, ich heiße wirklich so“ – sieht kaum Entspannung.", "Daniela Regen")]
    [InlineData("de", "Die Airlines atmeten auf. „Unsere Gäste können morgen starten“, erklärte Condor.", "Condor")]
    // Institutions.
    [InlineData("de", "Das Kultusministerium teilte mit: „Die Ergebnisse liegen im Herbst vor.“", "Kultusministerium")]
    [InlineData("de", "Lob kam vom Umweltbundesamt. „Das Papier gehört nicht in den Müll“, teilte die Behörde mit.", "Umweltbundesamt")]
    [InlineData(
        "de",
        "Die Universität Marburg prüft weiter. „Das Verfahren ist noch offen“, teilte die Hochschule mit.",
        "Universität Marburg"
    )]
    [InlineData("de", "Die Reederei Nordwind hört auf. „Die Linie lohnt sich nicht mehr“, schrieb das Unternehmen.", "Nordwind")]
    // Indirect speech that ends with a quotation.
    [InlineData("de", "Jens Kohl nannte das zynisch. Man verteile Almosen, „statt endlich etwas zu tun“.", "Jens Kohl")]
    [InlineData("tr", "Öneriyi dernek yapmıştı. Salih Demir o günleri şöyle anlattı: \"Bize hayalperest dediler o zaman.\"", "Salih Demir")]
    [InlineData(
        "tr",
        "Türkiye Kürek Federasyonu açıklama yaptı. Federasyon, \"Sporcuların tamamı taburcu edildi\" dedi.",
        "Türkiye Kürek Federasyonu"
    )]
    [InlineData(
        "tr",
        "Halit Bozkaya farklı düşünüyor. Arıcılıkla da uğraşan üretici, \"Kovanım söndü, yaşatmasınlar\" dedi.",
        "Halit Bozkaya"
    )]
    [InlineData(
        "tr",
        "Oyuncu Defne Arslan gülümsedi. Rol arkadaşı Kaan Sezer için konuşan oyuncu, \"O olmasa bırakırdım ben\" dedi.",
        "Defne Arslan"
    )]
    [InlineData(
        "id",
        "Penyanyi Kirana Sari tampil. Perempuan kelahiran Tegal itu mengaku lega. \"Badan saya panas,\" katanya.",
        "Kirana Sari"
    )]
    [InlineData("id", "Sumiyem, pelinting selama 27 tahun, bingung. \"Saya bisanya cuma melinting, Mas,\" katanya.", "Sumiyem")]
    [InlineData(
        "id",
        "\"Mereka bermain lebih baik,\" kata Kepala Pusat Data Kemenhan, Brigjen Totok Sugiarto kepada pers.",
        "Totok Sugiarto"
    )]
    [InlineData(
        "id",
        "Kasih Abadi kecewa. Lain halnya dengan Kasih. Pemain ini diam. \"Saya main ulang di kepala,\" katanya.",
        "Kasih Abadi"
    )]
    [InlineData("cs", "Do síně slávy vstoupil Michal Prokop. „Aspoň to nebylo in memoriam,“ glosoval to.", "Michal Prokop")]
    [InlineData("ru", "«Мы готовы к переговорам сейчас», — сказал Иван Петров.", "Иван Петров")]
    [InlineData("ru", "Иван Петров заявил: «Мы готовы к переговорам сейчас».", "Иван Петров")]
    [InlineData("ru", "«Тепло вернём до утра, обещаю», — заверил глава города Вадим Рогожин.", "Вадим Рогожин")]
    [InlineData("ru", "Полина Агеева учила язык жестов. «Сложнее всего было молчать», — улыбается актриса.", "Полина Агеева")]
    public void Find_NamesSpeaker(string tag, string text, string speaker) => Assert.Equal(speaker, LastSpeaker(tag, text));

    [Theory]
    [InlineData("de", "Am schlimmsten traf es Baltrum. „So etwas habe ich nie erlebt“, sagte eine 81-jährige Insulanerin.")]
    [InlineData("de", "Anna Vogt sah zu. Der Sprecher des Präsidiums blieb vage. „Wir werten noch Spuren aus“, sagte er.")]
    [InlineData("de", "Richterin Kathinka Volz war laut. „Ich habe vierzig Scheine unterschrieben“, entgegnete er.")]
    [InlineData("de", "Anna Vogt ging. Dessen Direktor zeigt sich besorgt. „Wir werden reden müssen“, sagte er.")]
    [InlineData("tr", "Tuna Kasım gülerek hatırladı. AKUT'tan bir gönüllü denemeyi izledi. \"Kedinin giremediği yere girdi\" dedi.")]
    [InlineData("id", "Warga Desa Sukamulya mengungsi. Seorang relawan mengeluhkan perahu. \"Perahunya cuma dua,\" katanya.")]
    public void Find_NamesNobody_WhereSomebodyElseSpeaks(string tag, string text) => Assert.Null(LastSpeaker(tag, text));

    private static string? LastSpeaker(string tag, string text) => QuoteFinder.Find(ArticleBuilder.Read(text, tag))[^1].Speaker;
}
