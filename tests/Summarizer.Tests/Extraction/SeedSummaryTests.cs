using Summarizer.Extraction;
using Summarizer.Models.Chat;
using Summarizer.Sentences;
using Summarizer.Tests.Articles;

namespace Summarizer.Tests.Extraction;

public sealed class SeedSummaryTests
{
    public static TheoryData<string> Names => Seeds.All;

    public static TheoryData<string, string, string, string> Entities =>
        new()
        {
            {
                Seeds.Clinton,
                "Vladimir Putin, Bill Clinton, Usame bin Ladin, Donald Trump, Sergey Lavrov",
                "Kremlin, NATO, El Kaide, George Washington Üniversitesi, Ulusal Güvenlik Arşivi",
                "Rusya, Moskova, ABD, Washington, Kuzey Kafkasya, Irak, Ukrayna, Alaska"
            },
            {
                Seeds.Kellogg,
                "Lukaşenko, Donald Trump, Vladimir Putin, Yevgeniy Minçenko, Keith Kellogg",
                "Varşova Güvenlik Forumu",
                "Rusya, ABD, Belarus, Ukrayna"
            },
            {
                Seeds.Lavrov,
                "Sergey Lavrov, Vladimir Putin, Donald Trump, Steven Witkoff",
                "Beyaz Saray",
                "Rusya, ABD, Moskova, Belarus, Minsk, Alaska, Anchorage, Kiev"
            },
            {
                Seeds.Trump,
                "Donald Trump, Marco Rubio, Vladimir Putin, Sergey Lavrov, Anna Kelly",
                "CNN, Beyaz Saray, Truth Social, ABD Dışişleri Bakanlığı, Kremlin",
                "Rusya, ABD, Budapeşte, Ukrayna, Moskova, Washington"
            },
            {
                Seeds.Putin,
                "Vladimir Putin, Recep Tayyip Erdogan, Joe Biden",
                "NATO, Kremlin, Aliansi Atlantik, Kepresidenan Turki, Dewan NATO-Rusia",
                "Rusia, Ukraina, Turki, Moskow, AS, Kaukasus, Suriah, Libya, Ankara, Federasi Rusia, Azerbaijan, Nagorny Karabakh, Armenia"
            },
        };

    public static TheoryData<string, string> Headlines =>
        new()
        {
            {
                Seeds.Clinton,
                "Gizliliği kaldırılan tutanaklar, Washington ile Moskova arasında “teröre karşı "
                    + "koordineli strateji” çağrısını gözler önüne serdi"
            },
            { Seeds.Lavrov, "Lavrov: Putin-Trump zirvesinin sonuç vereceğine dair garantilere ihtiyacımız var" },
            { Seeds.Putin, "Vladimir Poutine dan Recep Tayyip Erdogan membahas tuntutan Rusia pada NATO" },
        };

    [Theory]
    [MemberData(nameof(Entities))]
    public void Summarize_NamesWhoAndWhat_InSeed(string seed, string people, string organizations, string places)
    {
        var entities = ExtractiveSummarizer.Summarize(Seeds.Read(seed)).Entities;

        Assert.Equal(people, string.Join(", ", entities.People));
        Assert.Equal(organizations, string.Join(", ", entities.Organizations));
        Assert.Equal(places, string.Join(", ", entities.Places));
    }

    [Theory]
    [MemberData(nameof(Headlines))]
    public void Summarize_WritesHeadline_OfSeed(string seed, string headline)
    {
        Assert.Equal(headline, ExtractiveSummarizer.Summarize(Seeds.Read(seed)).Headline);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Summarize_TakesWholeStatements_OfSeed(string seed)
    {
        var article = Seeds.Read(seed);
        var statements = article
            .Sentences.Where(s => s.Kind == SentenceKind.Prose)
            .Select(s => s.Span.Of(article.Text).ToString())
            .ToList();

        var summary = ExtractiveSummarizer.Summarize(article).Summary;

        Assert.Equal(3, summary.Count);
        Assert.All(summary, sentence => Assert.Contains(sentence, statements));
        Assert.Equal(summary.OrderBy(statements.IndexOf), summary);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Summarize_GivesDistinctKeyPoints_OfSeed(string seed)
    {
        var article = Seeds.Read(seed);

        var draft = ExtractiveSummarizer.Summarize(article);
        var points = draft.KeyPoints;

        Assert.InRange(points.Count, 2, 5);
        Assert.Equal(points.Count, points.Distinct().Count());
        Assert.Empty(points.Intersect(draft.Summary));
        Assert.DoesNotContain(draft.Headline + ".", points.Concat(draft.Summary));
        Assert.InRange(draft.Headline.Split(' ').Length, 1, 15);
        Assert.All(points, point => Assert.Contains(point[1..], article.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Summarize_NeverStartsKeyPoint_WithConnective(string seed)
    {
        var points = ExtractiveSummarizer.Summarize(Seeds.Read(seed)).KeyPoints;

        Assert.All(points, point => Assert.DoesNotMatch("^(Ancak|Ayrıca|Buna karşın|Bununla beraber|Tetapi|Sebagai imbalannya)", point));
    }

    [Fact]
    public void Summarize_AvoidsGluedAndUnclosedSentences_WhenOthersExist()
    {
        var draft = ExtractiveSummarizer.Summarize(Seeds.Read(Seeds.Putin));

        Assert.All(
            draft.Summary.Concat(draft.KeyPoints),
            sentence =>
            {
                Assert.DoesNotContain("hubunganAntara", sentence, StringComparison.Ordinal);
                Assert.DoesNotContain("»", sentence, StringComparison.Ordinal);
                Assert.DoesNotContain("Alamat email", sentence, StringComparison.Ordinal);
            }
        );
    }

    [Theory]
    [InlineData(Seeds.Clinton, "vladimir putin", "iş birliği", "usame bin ladin")]
    [InlineData(Seeds.Kellogg, "lukaşenko", "dış politika", "belarus")]
    [InlineData(Seeds.Lavrov, "sergey lavrov", "görüşme", "start anlaşması")]
    [InlineData(Seeds.Trump, "donald trump", "görüşme", "marco rubio")]
    [InlineData(Seeds.Putin, "vladimir putin", "rusia", "krisis")]
    public void Summarize_FindsTopics_OfSeed(string seed, params string[] expected)
    {
        var topics = ExtractiveSummarizer.Summarize(Seeds.Read(seed)).Topics;

        Assert.InRange(topics.Count, 3, 8);
        Assert.Subset(topics.ToHashSet(), expected.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Summarize_CopiesQuotes_FromSeed(string seed)
    {
        var article = Seeds.Read(seed);

        var quotes = ExtractiveSummarizer.Summarize(article).Quotes;

        Assert.NotEmpty(quotes);
        Assert.All(quotes, quote => Assert.Equal(quote.Text, quote.Span!.Value.Of(article.Text).ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Summarize_GivesSameDraft_EveryTime(string seed)
    {
        var first = ExtractiveSummarizer.Summarize(Seeds.Read(seed));
        var second = ExtractiveSummarizer.Summarize(Seeds.Read(seed));

        Assert.Equivalent(first, second, strict: true);
    }
}
