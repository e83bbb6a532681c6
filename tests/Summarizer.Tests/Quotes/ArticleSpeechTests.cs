using Summarizer.Quotes;

namespace Summarizer.Tests.Quotes;

/// <summary>Speech without the usual marks: dialogue dashes, interviews, tokenized text, wrong pairs. Quotes as "speaker|words".</summary>
public sealed class ArticleSpeechTests
{
    [Theory]
    [InlineData(
        "es",
        "—No vamos a esperar más —dijo el alcalde, Luis Prieto, en la plaza—. El puente abre en mayo.\n\n—¿Y si llueve? —preguntó una vecina.",
        "Luis Prieto|No vamos a esperar más",
        "Luis Prieto|El puente abre en mayo.",
        "|¿Y si llueve?"
    )]
    [InlineData("fr", "— Nous avons perdu dix ans, a soupiré la maire, Anne Vidal, avant le vote.", "Anne Vidal|Nous avons perdu dix ans")]
    [InlineData("tr", "— Bu köprüyü on yıl bekledik, dedi balıkçı Ali Vural. Sonra güldü.", "Ali Vural|Bu köprüyü on yıl bekledik")]
    [InlineData(
        "fr",
        "Le botaniste Luc Morin doute. « Une abeille ne compte pas les fleurs, prévient-il. Elle choisit toujours. »",
        "Luc Morin|Une abeille ne compte pas les fleurs",
        "Luc Morin|Elle choisit toujours."
    )]
    [InlineData(
        "en",
        "We met Ann Brown on her farm.\n\nQ: When did the frost come?\n\nA: It came in the night, and I slept.\n\nQ: What remains?\n\nA: My pistachios remain.",
        "Ann Brown|It came in the night, and I slept.",
        "Ann Brown|My pistachios remain."
    )]
    [InlineData(
        "en",
        "We met Ann Brown on her farm.\n\nDAILY HARBOUR: Will you plant again?\n\nBROWN: Of course I will plant again.\n\nDAILY HARBOUR: And when?\n\nBROWN: In the spring, I hope.",
        "Ann Brown|Of course I will plant again.",
        "Ann Brown|In the spring, I hope."
    )]
    [InlineData(
        "id",
        "Kami menemui guru Budi Santoso.\n\nBerapa murid sekarang?\n\nSaya mengajar dua puluh anak.\n\nApa yang sulit?\n\nBuku kami sedikit sekali.\n\nSetelah pensiun?\n\nSaya mau menulis kamus.",
        "Budi Santoso|Saya mengajar dua puluh anak.",
        "Budi Santoso|Buku kami sedikit sekali.",
        "Budi Santoso|Saya mau menulis kamus."
    )]
    [InlineData(
        "en",
        "\" Farmers are set against farmers , \" the minister Ann Brown said on Monday .\n\n`` We will not wait for the rain , '' deputy Paul Renner added .",
        "Ann Brown|Farmers are set against farmers",
        "Paul Renner|We will not wait for the rain"
    )]
    [InlineData(
        "tr",
        "Yazar Ayla Er ile konuştuk.\n\nNeden köyde yazıyorsunuz?\n\n- Denizden uzakta tek satır yazamıyorum.\n\nYeni kitap var mı?\n\n- Var ama adını söylemem.",
        "Ayla Er|Denizden uzakta tek satır yazamıyorum.",
        "Ayla Er|Var ama adını söylemem."
    )]
    [InlineData(
        "tr",
        "Ali Vural, şunları kaydetti:\n\n\"Kaçak kuyular kapatılmadıkça obruklar durmaz.\n\nMısır yerine nohut ekilirse ova toparlar.\"",
        "Ali Vural|Kaçak kuyular kapatılmadıkça obruklar durmaz.",
        "Ali Vural|Mısır yerine nohut ekilirse ova toparlar."
    )]
    [InlineData("de", ",,Wir warten auf den Regen'', sagte Anna Vogt.", "Anna Vogt|Wir warten auf den Regen")]
    [InlineData("de", "Anna Vogt sagte: „Wir warten auf den Regen„.", "Anna Vogt|Wir warten auf den Regen")]
    [InlineData("es", "Luis Prieto dijo: «Esperamos la lluvia de abril.«", "Luis Prieto|Esperamos la lluvia de abril.")]
    public void Find_ReadsSpeech(string tag, string text, params string[] expected) => Assert.Equal(expected, Quotes(tag, text));

    [Theory]
    [InlineData(
        "The frost took the whole harvest of the valley in one night.\n\n— 200 tonnes of apples were lost.\n\n— 30 workers have to go."
    )]
    [InlineData("- Open the lid.\n\n- Add the water.\n\n- Close the lid.")]
    [InlineData("When does the bridge open?\n\nIt opens in May.\n\nWho pays?\n\nThe city pays.\n\nIs it safe?\n\nIt was tested twice.")]
    [InlineData("The play “The Empty House” opens tonight in a small theatre.")]
    public void Find_FindsNothing_InListsAndTitles(string text) => Assert.Empty(Quotes("en", text));

    private static IEnumerable<string> Quotes(string tag, string text)
    {
        var article = ArticleBuilder.Read(text, tag);
        return QuoteFinder.Find(article).Select(quote => $"{quote.Speaker}|{quote.Span.Of(article.Text)}");
    }
}
