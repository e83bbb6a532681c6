using Summarizer.Daily.Stories;
using Summarizer.Digests;
using Summarizer.Tests.Articles;

namespace Summarizer.Tests.Daily.Stories;

public sealed class StoryGrouperTests
{
    private const string ShortTexts = "tests/Summarizer.Tests/Daily/Stories/stories.jsonl";
    private const string OtherLanguages = "tests/Summarizer.Tests/Daily/Stories/languages.jsonl";
    private const string LongTexts = "tests/Workbench/data/stories.jsonl";

    // 0.96 is reached on the short texts that the weights were tuned on, 0.91 on those held out, and 0.86 on long texts about events that
    // share people and places. 0.92 is reached on pairs of texts in two languages about one event, among other events with the same people
    // and places. The margin is for changes elsewhere, such as in the names that are found.
    [Theory]
    [InlineData(ShortTexts, false, 0.94)]
    [InlineData(ShortTexts, true, 0.85)]
    [InlineData(LongTexts, false, 0.8)]
    [InlineData(OtherLanguages, false, 0.88)]
    public async Task Group_FindsTheStoriesOfTheLabelledSet(string file, bool heldOut, double least)
    {
        var set = await LabelledStories.ReadAsync(Path.Combine(Repository.Root, file), CancellationToken.None);
        var part = set.Where(article => article.HeldOut == heldOut).ToList();

        var found = await LabelledStories.GroupAsync(part, CancellationToken.None);

        Assert.InRange(LabelledStories.Score(part, found).F1, least, 1);
    }

    [Theory]
    [InlineData("tr")]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("de")]
    public async Task Group_KeepsEventsApart_ThatSharePeopleAndPlaces(string language)
    {
        var set = await LabelledStories.ReadAsync(Path.Combine(Repository.Root, LongTexts), CancellationToken.None);
        var day = set.Where(article => !article.HeldOut && article.Language == language).ToList();

        var found = await LabelledStories.GroupAsync(day, CancellationToken.None);

        Assert.InRange(LabelledStories.Score(day, found).Precision, 0.95, 1);
    }

    [Fact]
    public async Task Group_PutsTheSummitTogether_AndNothingElse_OfTheSeeds()
    {
        var digests = await DigestBuilder.ComposeSeedsAsync();

        var stories = StoryGrouper.Group(digests);

        Assert.Equal(4, stories.Count);
        Assert.Equal([Seeds.Lavrov, Seeds.Trump], Assert.Single(stories, story => story.Count > 1).Select(digest => digest.Id));
    }

    [Fact]
    public async Task Group_IsTheSame_WhateverTheOrder()
    {
        var digests = await DigestBuilder.ComposeLabelledAsync();

        var stories = StoryGrouper.Group(digests).Select(Ids);

        Assert.Equal(stories, StoryGrouper.Group([.. digests.Reverse()]).Select(Ids));
        Assert.Equal(stories, StoryGrouper.Group([.. digests.OrderBy(digest => digest.Article.ContentHash)]).Select(Ids));
    }

    [Fact]
    public async Task Group_HasEveryDigestOnce()
    {
        var digests = await DigestBuilder.ComposeLabelledAsync();

        var grouped = StoryGrouper.Group(digests).SelectMany(story => story);

        Assert.Equal(digests.Select(digest => digest.Id).Order(), grouped.Select(digest => digest.Id).Order());
    }

    [Fact]
    public void Group_OfNothing_IsNothing() => Assert.Empty(StoryGrouper.Group([]));

    [Theory]
    [InlineData("Bugün Putin ile Trump Alaska'daki zirvede görüştü.", "Moskova'da Putin ile Trump'ın adını taşıyan lokanta kapandı.", 2)]
    [InlineData(
        "Earthquake of magnitude 5.2 shakes Kemah; Governor Serdengec counts 12 injured.",
        "Kemah'ta 5,2 büyüklüğünde deprem: Vali Serdengeç 12 yaralı saydı.",
        1
    )]
    [InlineData(
        "Earthquake of magnitude 5.2 shakes Kemah; Governor Serdengec counts 12 injured.",
        "Mukomuko'da 5,2 büyüklüğünde deprem: Bupati Hakimi 12 yaralı saydı.",
        2
    )]
    [InlineData("Mahkeme Oğuz Tarsin'i rüşvetten 9 yıl hapse mahkum etti.", "Oğuz Tarsin rüşvet davasında 9 yıl hapis cezası aldı.", 1)]
    [InlineData("Jean Castex opened a school in Lyon. Pupils sang.", "Jean Castex visited the navy at Brest. Sailors saluted.", 2)] // One person.
    [InlineData(
        "Die Feuerwehr und die Polizei sperrten nach dem Brand die Schule und den Bahnhof.",
        "Die Feuerwehr und die Polizei sperrten für eine Übung die Schule und den Bahnhof.",
        2
    )]
    [InlineData(
        "Explosion im Chemiewerk Kelheim: Wehrleiterin Bettina Ruhland zählt 12 Verletzte.",
        "Nach der Explosion in Kelheim meldet Bettina Ruhland zwölf Verletzte.",
        1
    )]
    [InlineData("Zelensky met Starmer in London over the ceasefire.", "Zelenskiy ve Starmer Londra'da ateşkesi görüştü.", 1)]
    public async Task Group_TellsEventsApart(string one, string other, int stories)
    {
        Digest[] digests = [await DigestBuilder.ComposeAsync("a", one), await DigestBuilder.ComposeAsync("b", other)];

        Assert.Equal(stories, StoryGrouper.Group(digests).Count);
    }

    [Fact]
    public async Task Group_PutsFollowUpsToTheirEvent()
    {
        var digests = await Coverage();

        var stories = StoryGrouper.Group(digests);

        Assert.Equal(["fire", "other"], stories.Select(Topics).Distinct().Order());
        Assert.InRange(stories.Count(story => Topics(story) == "fire"), 1, 2);
    }

    [Fact]
    public async Task Group_ReadsTheWholeArticle()
    {
        var digest = await DigestBuilder.ComposeAsync("a", "Fire at the Marlowe Theatre in Ostend kills nine, said Luc Desmet.");
        var blank = DigestBuilder.Build("b") with { Terms = digest.Terms };

        Assert.Single(StoryGrouper.Group([digest with { Article = blank.Article }, blank]));
        Assert.Equal(2, StoryGrouper.Group([digest with { Article = blank.Article }, blank with { Terms = null }]).Count);
    }

    [Fact]
    public async Task Group_KeepsTheStory_WhenAnArticleArrives()
    {
        var digests = await Coverage();
        var before = StoryGrouper.Group([.. digests.Take(digests.Length - 1)]);

        var after = StoryGrouper.Group(digests);

        var largest = before.MaxBy(story => story.Count)!.Select(digest => digest.Id);
        Assert.Contains(after, story => largest.All(id => story.Any(digest => digest.Id == id)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task Group_DoesNotDependOnWhatWasReadBefore(int first)
    {
        var digests = await Coverage();
        var reader = new StoryReader();
        _ = reader.Read(await DigestBuilder.ComposeAsync("gone", "Une grève ferme le port du Havre, dit la ministre Anne Roussel."));
        var early = digests.Skip(first).Select(reader.Read).ToList();
        _ = StoryGrouper.Group(reader, early).ToList();

        var grown = StoryGrouper.Group(reader, [.. digests.Take(first).Select(reader.Read), .. early]);

        Assert.Equal(StoryGrouper.Group(digests).Select(Ids), grown.Select(story => string.Join(' ', story.Select(article => article.Id))));
    }

    [Fact]
    public async Task Group_JoinsNoChain()
    {
        // Each shares two thirds of its names and words with its neighbours; the first and the last share none.
        string[] names = ["Arıkboğa", "Dursunoğlu", "Gürkaynak", "Zincirkıran", "Balcıoğlu", "Pekmezci", "Yağmurlu", "Kandemir"];
        string[] things = ["fındık", "mercimek", "ayakkabı", "gözlük", "pencere", "merdiven", "kitaplık", "sandalye"];
        var digests = await Task.WhenAll(
            Enumerable
                .Range(0, names.Length - 2)
                .Select(i =>
                    DigestBuilder.ComposeAsync(
                        $"{i}",
                        $"Dün {names[i]}, {names[i + 1]} ve {names[i + 2]} için {things[i]}, {things[i + 1]}, {things[i + 2]}."
                    )
                )
        );

        var stories = StoryGrouper.Group(digests);

        Assert.All(stories, story => Assert.InRange(story.Count, 1, 4));
        Assert.Contains(stories, story => story.Count > 1);
    }

    private static string Topics(IReadOnlyList<Digest> story) =>
        string.Join(' ', story.Select(digest => digest.Id.Split('-')[0]).Distinct());

    private static Task<Digest[]> Coverage() =>
        Task.WhenAll(
            new[]
            {
                ("fire-1", "Fire at the Marlowe Theatre in Ostend kills nine. Firefighter Luc Desmet said the roof fell within minutes."),
                ("fire-2", "Nine dead in Ostend theatre fire. The fire at the Marlowe Theatre began behind the stage, said Luc Desmet."),
                ("fire-3", "The Marlowe Theatre fire in Ostend: what is known. Inspectors had warned of the fire doors last spring."),
                ("fire-4", "Ostend mourns its actors after the fire. Flowers covered the steps of the Marlowe Theatre on Sunday."),
                ("fire-5", "Profile: Luc Desmet, who went back into the fire. He left the Marlowe Theatre in Ostend as the last man."),
                ("fire-6", "Minister orders inspection of stages after the fire at the Marlowe Theatre in Ostend."),
                ("other-1", "The Ostend film festival opens with a comedy by Hanne Claes."),
                ("other-2", "Fire destroys a furniture factory near Izegem. Nobody was injured, said mayor Bert Maertens."),
            }.Select(article => DigestBuilder.ComposeAsync(article.Item1, article.Item2))
        );

    private static string Ids(IReadOnlyList<Digest> story) => string.Join(' ', story.Select(digest => digest.Id));
}
