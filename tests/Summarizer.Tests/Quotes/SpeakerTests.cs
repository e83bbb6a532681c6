using Summarizer.Quotes;

namespace Summarizer.Tests.Quotes;

/// <summary>The speaker of the last quote in a text, by language.</summary>
public sealed class SpeakerTests
{
    [Theory]
    // After the quotation, before it, with a role, in an apposition.
    [InlineData("fr", "« Le pont ouvrira au printemps », a promis la maire, Anne Vidal, devant la presse.", "Anne Vidal")]
    [InlineData("fr", "« Le pont ouvrira au printemps », maugrée son adjoint, Luc Morin.", "Luc Morin")]
    [InlineData("fr", "La maire Anne Vidal a visité le chantier. « Le pont ouvrira au printemps », a-t-elle promis.", "Anne Vidal")]
    [InlineData("fr", "« Le pont ouvrira au printemps », a déclaré le préfet du Cher, Luc Morin, à Bourges.", "Luc Morin")]
    [InlineData("fr", "« Le pont ouvrira au printemps », rappelle Avril Samson, économiste.", "Avril Samson")]
    [InlineData("de", "„Die Brücke öffnet im Frühjahr“, sagte Bürgermeisterin Anna Vogt am Montag.", "Anna Vogt")]
    [InlineData("de", "Anna Vogt leitet das Bauamt. „Die Brücke öffnet im Frühjahr“, versprach Vogt.", "Anna Vogt")]
    [InlineData("de", "Der Trainer Jens März war zufrieden. „Das war ein gutes Spiel für uns“, so März.", "Jens März")]
    [InlineData("es", "«El puente abrirá en primavera», contó a los vecinos el alcalde Luis Prieto.", "Luis Prieto")]
    [InlineData("es", "El alcalde, Luis Prieto, visitó la obra. «El puente abrirá en primavera», prometió.", "Luis Prieto")]
    [InlineData("cs", "„Most otevřeme na jaře,“ řekl starosta Pavel Hora.", "Pavel Hora")]
    [InlineData("cs", "Starosta Pavel Hora přijel ráno. „Most otevřeme na jaře,“ slíbil novinářům.", "Pavel Hora")]
    [InlineData("ar", "وقال المهندس سامي الحداد: \"سنفتح الجسر الجديد في الربيع المقبل\".", "سامي الحداد")]
    [InlineData("ar", "\"سنفتح الجسر الجديد في الربيع المقبل\"، قال سامي الحداد للصحافة.", "سامي الحداد")]
    [InlineData("ja", "田中一郎町長は「橋は来年の春に開通する予定だ」と述べた。", "田中一郎")]
    [InlineData("ja", "近くに住む鈴木花子さん（６２）は「橋が開くのを待っていました」と話した。", "鈴木花子")]
    [InlineData("ja", "田中一郎町長が視察した。「橋は来年の春に開通する予定だ」と田中町長。", "田中一郎")]
    // Participles and postpositions.
    [InlineData("tr", "\"Köprüyü baharda açacağız artık\" diyen esnaf odası başkanı Ali Vural alkışlandı.", "Ali Vural")]
    [InlineData("tr", "\"Köprüyü baharda açacağız artık\" diyen Vural'ın sözleri alkışlandı. Ali Vural sonra ayrıldı.", "Ali Vural")]
    [InlineData("tr", "Ali Vural, tercümanı Can Er aracılığıyla, \"Köprüyü baharda açacağız artık\" dedi.", "Ali Vural")]
    [InlineData("id", "Suaminya, Bayu, datang kemarin. \"Jembatan itu dibuka bulan depan,\" kata pria itu.", "Bayu")]
    // People named like months, weekdays and offices.
    [InlineData("en", "“We have never seen the water this high,” said May Lindqvist, who runs the market.", "May Lindqvist")]
    [InlineData("en", "“We have never seen the water this high,” said Dean Bishop, who runs the market.", "Dean Bishop")]
    [InlineData("tr", "Balıkçı Nisan Ak, \"Suyu hiç bu kadar yüksek görmemiştik\" dedi.", "Nisan Ak")]
    [InlineData("en", "O'Rourke's lawyer, Daniel Mbeki, said: “We are ready for talks now.”", "Daniel Mbeki")]
    public void Find_NamesSpeaker(string tag, string text, string speaker) => Assert.Equal(speaker, LastSpeaker(tag, text));

    [Theory]
    [InlineData("en", "Ann Brown said: “We are ready for talks.” Another said: “We are not ready at all.”")]
    [InlineData("fr", "Luc Morin a parlé le premier. À ses côtés, une voisine soupire. « Personne ne nous écoute », dit-elle.")]
    [InlineData("de", "Anna Vogt kam aus Köln. „Die Brücke öffnet im Frühjahr“, sagte eine Sprecherin der Stadt.")]
    [InlineData("de", "Die Regierung in Berlin wartet ab. „Die Brücke öffnet im Frühjahr“, hieß es am Montag.")]
    [InlineData("es", "Luis Prieto llegó a Lima. «Nadie nos escucha en esta casa», contó una vecina de Rosario.")]
    [InlineData("cs", "Pavel Hora přijel z Brna. „Nikdo nás tady neposlouchá,“ řekl jeden z řidičů.")]
    [InlineData("tr", "Ali Vural gülümsedi. Bir başkası, \"Bizi burada kimse dinlemiyor\" dedi.")]
    [InlineData("id", "Joko Susilo pulang ke Bogor. \"Tidak ada yang mendengar kami,\" kata seorang warga.")]
    [InlineData("ja", "田中一郎町長が視察した。同町の女性は「橋が開くのを待っていました」と話した。")]
    public void Find_NamesNobody_WhereSomebodyElseSpeaks(string tag, string text) => Assert.Null(LastSpeaker(tag, text));

    [Fact]
    public void Find_GivesOneSpeaker_ToSpeechOverParagraphs()
    {
        var article = ArticleBuilder.Read(
            "Le maire Luc Morin a pris la parole.\n\n« Nous avons attendu dix ans.\n\n« Maintenant, nous ouvrons ce pont. »",
            "fr"
        );

        Assert.Equal(["Luc Morin", "Luc Morin"], QuoteFinder.Find(article).Select(quote => quote.Speaker));
    }

    private static string? LastSpeaker(string tag, string text)
    {
        var quotes = QuoteFinder.Find(ArticleBuilder.Read(text, tag));

        Assert.NotEmpty(quotes);
        return quotes[^1].Speaker;
    }
}
