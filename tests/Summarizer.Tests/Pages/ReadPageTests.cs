using Summarizer.Digests;
using Summarizer.Facts;
using Summarizer.Pages;
using Summarizer.Quotes;

namespace Summarizer.Tests.Pages;

public sealed class ReadPageTests
{
    private const string Text = "The harbour is closed.\n\nShe said: “We will open again this week,” and left.\n\nNo one was hurt.\n";

    [Fact]
    public void Write_ShowsAQuoteInItsParagraph_AndNoOtherParagraph()
    {
        var page = ReadPage.Write(new("News"), Quoting("We will open again this week,"), Text);

        var start = Text.IndexOf("We will", StringComparison.Ordinal);
        Assert.Contains(
            $"<p lang=\"en\" dir=\"auto\">She said: “<mark id=\"at-{start}\">We will open again this week,</mark>” and left.</p>",
            page,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("No one was hurt.\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_CutsAParagraphWithoutEnd()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 4000));

        var page = ReadPage.Write(new("News"), Quoting("We will open", words.Length), words + "We will open " + words);

        Assert.Contains("<mark id=\"at-20000\">We will open</mark>", page, StringComparison.Ordinal);
        Assert.True(page.Split("word ").Length < 300);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("A text of another revision, in which other words stand at the offsets of the quote.")]
    public void Write_ShowsNoParagraph_WhereTheTextDoesNotHoldTheQuote(string? text)
    {
        var page = ReadPage.Write(new("News"), Quoting("We will open again this week,"), text);

        Assert.DoesNotContain("<details", page, StringComparison.Ordinal);
        Assert.Contains("<blockquote><p>We will open again this week,</p></blockquote>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ShowsNoSentenceTwice()
    {
        var digest = DigestBuilder.Build() with
        {
            Headline = "The harbour is closed",
            Summary = [new("The harbour is closed.", [], []), new("No one was hurt.", [], [])],
            KeyPoints = [new("No one was hurt.", [], []), new("Two cranes are damaged.", [], [])],
        };

        var page = ReadPage.Write(new("News"), digest, null);

        Assert.DoesNotContain("The harbour is closed.", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("No one was hurt.").Length);
        Assert.Equal(2, page.Split("Two cranes are damaged.").Length);
    }

    [Fact]
    public void Write_UnderlinesUnsupportedFacts_AndExplainsThemInNotes()
    {
        var digest = DigestBuilder.Build() with
        {
            Summary =
            [
                new("In 15 days 5 cranes of Izmir fell.", [], [new(FactKind.Name, "Izmir"), new(FactKind.Number, "5")]),
                new("All is well.", [], [new(FactKind.Speaker, "the mayor")]),
            ],
        };

        var page = ReadPage.Write(new("News"), digest, null);

        Assert.Contains(
            "In 15 days <mark class=\"unsupported\">5</mark><sup><a id=\"flag-1\" href=\"#note-1\" "
                + "aria-label=\"Note 1: this number is not in the article.\">1</a></sup>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("<mark class=\"unsupported\">Izmir</mark><sup><a id=\"flag-2\"", page, StringComparison.Ordinal);
        Assert.Contains("All is well.<sup><a id=\"flag-3\"", page, StringComparison.Ordinal);
        Assert.Contains("<li id=\"note-3\"><bdi>the mayor</bdi>: in the article, somebody else says it.", page, StringComparison.Ordinal);
        Assert.Contains("The article does not support what is underlined.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LinksEachStatementToItsSources()
    {
        const string text = "The harbour is closed. Nobody was hurt, the port says.\nTwo cranes are damaged. A third one stands.";
        var digest = DigestBuilder.Build() with
        {
            Summary = [new("The harbour closed and nobody was hurt.", [new(0, 22), new(23, 54)], []), new("All is well.", [], [])],
            KeyPoints = [new("Cranes are damaged.", [new(55, 78)], []), new("Beyond the text.", [new(60, 990)], [])],
        };

        var page = ReadPage.Write(new("News"), digest, text);

        Assert.Contains("hurt. <a class=\"source\" href=\"#source-0\"", page, StringComparison.Ordinal);
        Assert.Contains("damaged. <a class=\"source\" href=\"#source-55\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("All is well. <a", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Beyond the text. <a", page, StringComparison.Ordinal);
        Assert.Contains(
            "<mark id=\"source-0\">The harbour is closed.</mark> <mark id=\"source-23\">Nobody was hurt, the port says.</mark></p>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("<mark id=\"source-55\">Two cranes are damaged.</mark> A third one stands.</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_HasNoNotes_WhereEveryFactWasFound() =>
        Assert.DoesNotContain("class=\"notes\"", ReadPage.Write(new("News"), DigestBuilder.Build(), null), StringComparison.Ordinal);

    public static TheoryData<Engine, string> Flags =>
        new()
        {
            {
                new() { Kind = EngineKind.Extractive, Provisional = true },
                "a digest by the model follows"
            },
            {
                new() { Kind = EngineKind.Model, Suspicious = true },
                "Read the source."
            },
            {
                new() { Kind = EngineKind.Extractive, Fallback = FallbackReason.Filtered },
                "content filter"
            },
            {
                new() { Kind = EngineKind.Extractive, Fallback = FallbackReason.Refused },
                "declined to summarize"
            },
            {
                new() { Kind = EngineKind.Extractive, Fallback = FallbackReason.Unusable },
                "nothing that the article supports"
            },
        };

    [Theory]
    [MemberData(nameof(Flags))]
    public void Write_ExplainsFlags(Engine engine, string explanation) =>
        Assert.Contains(
            explanation,
            ReadPage.Write(new("News"), DigestBuilder.Build() with { Engine = engine }, null),
            StringComparison.Ordinal
        );

    [Fact]
    public void Write_SaysThatALaterUploadCouldNotBeRead()
    {
        var refused = new Refusal("unsupported-format", new DateTimeOffset(2026, 11, 29, 1, 0, 0, TimeSpan.FromHours(3)));

        var page = ReadPage.Write(
            new("News"),
            DigestBuilder.Build() with
            {
                Article = DigestBuilder.Build().Article with { Refused = refused },
            },
            null
        );

        Assert.Contains(
            "<p class=\"notice\"><strong>Not updated.</strong> A later upload could not be read (unsupported-format, 28 "
                + "November 2026). This digest is of the last readable version.</p>",
            page,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Not updated", ReadPage.Write(new("News"), DigestBuilder.Build(), null), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_TellsHowTheDigestWasMade()
    {
        var engine = new Engine
        {
            Kind = EngineKind.Model,
            Model = "small-1",
            PromptVersion = "7",
            InputTokens = 1234,
            OutputTokens = 56,
        };

        var page = ReadPage.Write(
            new("News"),
            DigestBuilder.Build() with
            {
                Engine = engine,
                Verification = new Verification(4, 3, 1, 1, 0.5),
            },
            null
        );

        Assert.Contains("the language model small-1", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>1,234 read, 56 written</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>50%</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("4 proposed, 3 found in the article (1 with other typography), 1 dropped", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/digests/news/article.txt\">This digest as JSON</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LeadsFromTopicsAndNamesToTheirDigests()
    {
        var page = ReadPage.Write(new("News"), DigestBuilder.Build(), null);

        Assert.Contains("href=\"/?topic=storm\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/?q=Port%20Authority\"", page, StringComparison.Ordinal);
    }

    private static Digest Quoting(string words, int? start = null)
    {
        var at = start ?? Text.IndexOf(words, StringComparison.Ordinal);
        return DigestBuilder.Build() with
        {
            Quotes = [new DigestQuote(words, "Ayşe Demir", null, at, at + words.Length, QuoteMatch.Exact)],
        };
    }
}
