using Summarizer.Quotes;

namespace Summarizer.Tests.Quotes;

/// <summary>Speakers in German news: the last of each text.</summary>
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
    // A statement that belongs to somebody, whom somebody quotes, and a source.
    [InlineData("de", "Anna Vogt und Jens Kohl stritten. Vogts Fazit: „Der Plan ist nicht zu bezahlen.“", "Anna Vogt")]
    [InlineData(
        "de",
        "Anna Vogt und Jens Kohl stritten. Kohl zitierte Vogt mit den Worten: „Der Plan ist nicht zu bezahlen.“",
        "Anna Vogt"
    )]
    [InlineData("de", "Anna Vogt und Jens Kohl stritten. Aus Sicht von Kohl „ist der Plan so nicht zu bezahlen“.", "Jens Kohl")]
    // A noun that is like one for a company, and like a deputy.
    [InlineData("de", "Jens Kohl ist skeptisch. „Beim letzten Mal habe ich gewartet“, erzählt der Buchhändler.", "Jens Kohl")]
    [InlineData("de", "Jens Kohl ist skeptisch. „Beim letzten Mal habe ich gewartet“, sagt der Unternehmer.", "Jens Kohl")]
    // The last of two.
    [InlineData(
        "de",
        "Anna Vogt griff Kohl an. Richter Jens Kohl schwieg. Gemeint war Kohl. Der reagierte prompt: „Das ist nicht wahr.“",
        "Jens Kohl"
    )]
    public void Find_NamesSpeaker(string tag, string text, string speaker) => Assert.Equal(speaker, LastSpeaker(tag, text));

    [Theory]
    [InlineData("de", "Am schlimmsten traf es Baltrum. „So etwas habe ich nie erlebt“, sagte eine 81-jährige Insulanerin.")]
    [InlineData("de", "Anna Vogt sah zu. Der Sprecher des Präsidiums blieb vage. „Wir werten noch Spuren aus“, sagte er.")]
    [InlineData("de", "Richterin Kathinka Volz war laut. „Ich habe vierzig Scheine unterschrieben“, entgegnete er.")]
    [InlineData("de", "Anna Vogt ging. Dessen Direktor zeigt sich besorgt. „Wir werden reden müssen“, sagte er.")]
    [InlineData("de", "Anna Vogt und Jens Kohl stritten. Kohls Anwalt sagte: „Der Plan ist nicht zu bezahlen.“")]
    [InlineData("de", "Anna Vogt sprach. Auf einem Plakat stand: „Der Plan ist nicht zu bezahlen.“")]
    [InlineData("de", "Der Richter wies den Antrag von Jens Kohl ab. „Er hatte genug Zeit zu Hause“, sagte er.")]
    public void Find_NamesNobody_WhereSomebodyElseSpeaks(string tag, string text) => Assert.Null(LastSpeaker(tag, text));

    private static string? LastSpeaker(string tag, string text) => QuoteFinder.Find(ArticleBuilder.Read(text, tag))[^1].Speaker;
}
