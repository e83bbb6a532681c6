using Summarizer.Daily;
using Summarizer.Digests;
using Summarizer.Facts;
using Summarizer.Quotes;

namespace Summarizer.Tests.Daily;

public sealed class DailyComposerTests
{
    private static readonly DateOnly Day = new(2026, 3, 7);
    private static readonly DateTimeOffset Now = new(2026, 3, 8, 0, 5, 0, TimeSpan.Zero);

    [Fact]
    public void Compose_OfAQuietDay_IsEmpty()
    {
        var daily = Compose([]);

        Assert.Empty(daily.Stories);
        Assert.Empty(daily.Overview);
        Assert.Equal((Day, "Europe/Istanbul", 0, Now), (daily.Day, daily.TimeZone, daily.Digests, daily.ModifiedAt));
    }

    [Fact]
    public async Task Compose_HasEveryDigestAsASourceOnce_AndOrdersByWeight()
    {
        var digests = await DigestBuilder.ComposeLabelledAsync();

        var daily = Compose(digests);

        Assert.Equal(
            digests.Select(digest => digest.Id).Order(),
            daily.Stories.SelectMany(story => story.Sources).Select(source => source.Id).Order()
        );
        Assert.Equal(digests.Count, daily.Digests);
        Assert.Equal(daily.Stories.Select(story => story.Weight).OrderDescending(), daily.Stories.Select(story => story.Weight));
        Assert.Equal([0, 1, 2, 3, 4], daily.Overview.Select(sentence => sentence.Story));
        Assert.All(
            daily.Overview,
            sentence => Assert.StartsWith(sentence.Text, daily.Stories[sentence.Story].Lead, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Compose_CopiesQuotesFromDigests()
    {
        var digests = await DigestBuilder.ComposeLabelledAsync();

        var quotes = Compose(digests).Stories.SelectMany(story => story.Quotes).ToList();

        Assert.NotEmpty(quotes);
        Assert.All(
            quotes,
            quote =>
                Assert.Contains(
                    new DigestQuote(quote.Text, quote.Speaker, quote.Role, quote.Start, quote.End, quote.Match),
                    digests.Single(digest => digest.Id == quote.Digest).Quotes
                )
        );
    }

    [Fact]
    public void Story_HasOneQuoteOfASpeaker_ThoseWithoutLast_NoneTwice()
    {
        var one = Alike(
            "a",
            quotes:
            [
                Quote("We will open again this week.", "Ayşe Demir"),
                Quote("The cranes are old.", null),
                Quote("We have waited long for this.", "Demir"),
            ]
        );
        var other = Alike(
            "b",
            quotes:
            [
                Quote("‘We will open again this week.’", "Osman Kaya"),
                Quote("No one was hurt, thank God.", "Osman Kaya"),
                Quote("the cranes are old", null),
            ]
        );

        var story = Assert.Single(Compose([one, other]).Stories);

        Assert.Equal(
            ["We will open again this week.", "No one was hurt, thank God.", "The cranes are old."],
            story.Quotes.Select(quote => quote.Text)
        );
    }

    [Theory]
    [InlineData("https://a.example/1", "https://b.example/1", 2)]
    [InlineData("https://a.example/1", "https://www.a.example/2", 1)]
    [InlineData(null, null, 2)]
    [InlineData(null, "https://a.example/1", 2)]
    public void Story_WeighsPublishersFirst(string? one, string? other, int publishers)
    {
        var story = Assert.Single(Compose([Alike("a", one), Alike("b", other)]).Stories);

        // Two quotes and three names.
        Assert.Equal(publishers + 0.02 + 0.0003, story.Weight, 6);
    }

    [Fact]
    public void Story_IsLedByTheSourceThatSaysMost_ButNotByOneThatSpeaksToAModel()
    {
        var suspicious = Alike("a") with
        {
            KeyPoints = [new Statement("One.", [], []), new Statement("Two.", [], []), new Statement("Three.", [], [])],
            Engine = new Engine { Kind = EngineKind.Extractive, Suspicious = true },
        };
        var rich = Alike("c") with
        {
            KeyPoints = [new Statement("Two cranes are damaged.", [], []), new Statement("It opens on Friday.", [], [])],
        };

        var story = Assert.Single(Compose([suspicious, Alike("b"), rich]).Stories);

        Assert.Equal(["c", "b", "a"], story.Sources.Select(source => source.Id));
        Assert.Equal("A storm closed the harbour. No one was hurt.", story.Lead);
        Assert.Equal(["Ayşe Demir", "Port Authority", "Trabzon"], story.Names);
    }

    [Fact]
    public void Story_LeavesUnsupportedSentencesOutOfItsLead()
    {
        var digest = Alike("a") with
        {
            Summary =
            [
                new Statement("A storm on 5 May closed it.", [], [new UnsupportedFact(FactKind.Date, "5 May")]),
                new Statement("No one was hurt.", [], []),
            ],
        };

        var daily = Compose([digest]);

        Assert.Equal("No one was hurt.", daily.Stories[0].Lead);
        Assert.Equal("No one was hurt.", daily.Overview[0].Text);
    }

    [Fact]
    public async Task Without_ComposesTheStoryAnew_AndNothingElse()
    {
        var (daily, digests) = await SealedAsync();
        var story = daily.Stories[0];
        var remaining = digests.Where(digest => story.Sources.Skip(1).Any(source => source.Id == digest.Id)).ToList();

        var without = DailyComposer.Without(daily, story.Sources[0].Id, remaining, Now.AddDays(1));

        Assert.True(without.Sealed);
        Assert.Equal((Now.AddDays(1), daily.Digests - 1), (without.ModifiedAt, without.Digests));
        Assert.DoesNotContain(without.Stories, one => one.Sources.Any(source => source.Id == story.Sources[0].Id));
        Assert.Equal(daily.Stories.Except([story]), without.Stories.Where(one => daily.Stories.Contains(one)));
        AssertNumbersHold(daily, without, story);
    }

    [Fact]
    public async Task Without_DropsAStoryWithoutSources_AndItsSentence()
    {
        var (daily, _) = await SealedAsync();
        var story = daily.Stories[1];
        daily = daily with { Stories = [.. daily.Stories.Select(one => one == story ? one with { Sources = [one.Sources[0]] } : one)] };

        var without = DailyComposer.Without(daily, story.Sources[0].Id, [], Now);

        Assert.Equal(daily.Stories.Count - 1, without.Stories.Count);
        Assert.Equal(
            daily.Overview.Where(sentence => sentence.Story != 1).Select(sentence => sentence.Text),
            without.Overview.Select(sentence => sentence.Text)
        );
        AssertNumbersHold(daily, without, daily.Stories[1]);
    }

    [Fact]
    public async Task Without_OfAnUnknownSource_ChangesNothing()
    {
        var (daily, digests) = await SealedAsync();

        Assert.Same(daily, DailyComposer.Without(daily, "unknown.txt", digests, Now.AddDays(1)));
    }

    [Fact]
    public async Task Expire_MarksTheSourceOnce_AndLeavesTheDayAsItIs()
    {
        var (daily, _) = await SealedAsync();
        var id = daily.Stories[0].Sources[0].Id;

        var expired = DailyComposer.Expire(daily, id, Now.AddDays(30));

        Assert.Equal((1, daily.Digests, Now.AddDays(30)), (expired.Expired, expired.Digests, expired.ModifiedAt));
        Assert.Equal([id], expired.Stories.SelectMany(story => story.Sources).Where(source => source.Expired).Select(source => source.Id));
        Assert.Equal(daily.Stories.Select(story => story.Title), expired.Stories.Select(story => story.Title));
        Assert.Same(expired, DailyComposer.Expire(expired, id, Now.AddDays(31)));
        Assert.Equal(0, DailyComposer.Without(expired, id, [], Now.AddDays(31)).Expired);
    }

    private static void AssertNumbersHold(DailyDigest before, DailyDigest after, Story gone)
    {
        foreach (var sentence in before.Overview.Where(sentence => before.Stories[sentence.Story] != gone))
        {
            var moved = Assert.Single(after.Overview, one => one.Text == sentence.Text);
            Assert.Equal(before.Stories[sentence.Story], after.Stories[moved.Story]);
        }

        Assert.All(after.Overview, sentence => Assert.InRange(sentence.Story, 0, after.Stories.Count - 1));
    }

    private static async Task<(DailyDigest Daily, IReadOnlyList<Digest> Digests)> SealedAsync()
    {
        var digests = await DigestBuilder.ComposeLabelledAsync();
        return (Compose(digests) with { Sealed = true }, digests);
    }

    private static DailyDigest Compose(IReadOnlyList<Digest> digests) => DailyComposer.Compose(Day, "Europe/Istanbul", digests, Now);

    private static Digest Alike(string id, string? url = null, DigestQuote[]? quotes = null)
    {
        var digest = DigestBuilder.Build(id);
        return digest with
        {
            Quotes = quotes ?? digest.Quotes,
            Article = digest.Article with { Url = url, ContentHash = id.PadLeft(64, '0') },
        };
    }

    private static DigestQuote Quote(string text, string? speaker) => new(text, speaker, null, 0, text.Length, QuoteMatch.Exact);
}
