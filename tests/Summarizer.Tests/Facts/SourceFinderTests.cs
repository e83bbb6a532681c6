using Summarizer.Facts;
using Summarizer.Languages;

namespace Summarizer.Tests.Facts;

public sealed class SourceFinderTests
{
    private const string Harbour = """
        A storm closed the harbour of Trabzon on Monday and damaged two cranes. The repairs will cost 3.5 million lira.
        Ayşe Demir leads the port authority. Twelve ships were sent to the neighbouring port of Rize. No one was hurt.
        """;

    // A statement, and the beginnings of its sources.
    [Theory]
    [InlineData("No one was hurt.", "No one")] // Its own place.
    [InlineData("no one was hurt.", "No one")] // Without what stood before it.
    [InlineData("Two cranes in the harbour were damaged by Monday's storm.", "A storm")]
    [InlineData("Repairing costs 3.5 million lira.", "The repairs")]
    [InlineData("Ships went to Rize, and the repairs cost 3.5 million lira.", "The repairs", "Twelve")] // Of two.
    [InlineData("The president praised the football team.")] // Of none.
    public void Find_NamesTheSentencesAStatementWasWrittenFrom(string statement, params string[] beginnings)
    {
        var article = ArticleBuilder.Plain("en", Harbour);

        var sources = new SourceFinder(article, []).Find(statement, article.Language);

        Assert.Equal(
            beginnings,
            sources
                .Select(span => article.Text[span.Start..].Split(' '))
                .Select((words, i) => string.Join(' ', words.Take(beginnings[i].Split(' ').Length)))
        );
    }

    [Fact]
    public void Find_MatchesInflectedWords()
    {
        var article = ArticleBuilder.Plain("tr", "Liman fırtına yüzünden kapandı. Belediye yeni bir köprü yaptırıyor.");

        var source = Assert.Single(new SourceFinder(article, []).Find("Belediyenin yaptırdığı köprü yeni.", article.Language));

        Assert.StartsWith("Belediye", source.Of(article.Text).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Find_MatchesNamesAndNumbers_InAnotherLanguage()
    {
        var article = ArticleBuilder.Plain("tr", "Liman kapandı. Onarım Trabzon belediyesine 350 bin liraya mal olacak.");

        var source = Assert.Single(new SourceFinder(article, []).Find("Trabzon pays 350 thousand.", KnownLanguages.Of("en")));

        Assert.StartsWith("Onarım", source.Of(article.Text).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Find_LeavesOutDistrustedSentences()
    {
        var article = ArticleBuilder.Plain("en", Harbour);
        var distrusted = article.Sentences[^1].Span;

        Assert.Empty(new SourceFinder(article, [distrusted]).Find("No one was hurt.", article.Language));
    }
}
