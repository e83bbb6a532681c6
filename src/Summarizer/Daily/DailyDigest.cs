using System.Text.Json.Serialization;
using Summarizer.Digests;
using Summarizer.Quotes;

namespace Summarizer.Daily;

/// <summary>One day's digests grouped into stories: the contract of <c>/daily/{day}.json</c>. JSON Schema: <c>/schemas/daily.json</c>.</summary>
public sealed record DailyDigest
{
    /// <summary>The version of this contract.</summary>
    public int SchemaVersion { get; init => field = value == 0 ? 1 : value; } = 1;

    /// <summary>The day of arrival, in <see cref="TimeZone"/>.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>IANA name of the time zone whose midnight begins the day.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Whether the day is over. From then on this changes only when a digest is retracted or expires.</summary>
    public required bool Sealed { get; init; }

    /// <summary>The day in a few sentences, most important first; empty on a quiet day.</summary>
    public required IReadOnlyList<OverviewSentence> Overview { get; init; }

    /// <summary>What happened, heaviest first; empty on a quiet day.</summary>
    public required IReadOnlyList<Story> Stories { get; init; }

    /// <summary>How many digests the day has: each is a source of exactly one story.</summary>
    public required int Digests { get; init; }

    /// <summary>How many of them have since expired; absent where none has.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Expired { get; init; }

    /// <summary>What wrote overview and story titles: a model, or the extractive engine.</summary>
    public required Engine Engine { get; init; }

    /// <summary>When this was made, UTC.</summary>
    public required DateTimeOffset ModifiedAt { get; init; }
}

/// <summary>A sentence of a day's overview.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Language">BCP 47 tag of the language it is written in.</param>
/// <param name="Story">Zero-based number of the story that it speaks of.</param>
/// <param name="Unsupported">What the digests do not hold of it, as in a digest's summary.</param>
public sealed record OverviewSentence(string Text, string Language, int Story, IReadOnlyList<string> Unsupported);

/// <summary>Articles about one event.</summary>
public sealed record Story
{
    /// <summary>One line that says what happened.</summary>
    public required string Title { get; init; }

    /// <summary>The first sentences of the source that says most.</summary>
    public required string Lead { get; init; }

    /// <summary>BCP 47 tag of the language of title and lead.</summary>
    public required string Language { get; init; }

    /// <summary>The best quotes of all sources, those with speakers first, no two alike.</summary>
    public required IReadOnlyList<StoryQuote> Quotes { get; init; }

    /// <summary>Every article about it, the one that says most first.</summary>
    public required IReadOnlyList<StorySource> Sources { get; init; }

    /// <summary>People, organizations and places that most of its sources name.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>How much it weighs in the day; stories are ordered by it.</summary>
    public required double Weight { get; init; }
}

/// <summary>A quote of a story: a digest's quote, and of which digest.</summary>
/// <param name="Digest">The digest's id.</param>
/// <param name="Language">BCP 47 tag of the article's language.</param>
/// <param name="Text">The article's own characters.</param>
/// <param name="Speaker">Who said it.</param>
/// <param name="Role">The speaker's role.</param>
/// <param name="Start">The first UTF-16 code unit in the article's canonical text.</param>
/// <param name="End">The code unit after the last one.</param>
/// <param name="Match">How the engine's words compared with the article's.</param>
public sealed record StoryQuote(
    string Digest,
    string Language,
    string Text,
    string? Speaker = null,
    string? Role = null,
    [property: JsonRequired] int Start = 0,
    [property: JsonRequired] int End = 0,
    [property: JsonRequired] QuoteMatch Match = default);

/// <summary>An article of a story.</summary>
/// <param name="Id">The digest's id.</param>
/// <param name="Revision">The revision that was read.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Language">BCP 47 tag of the digest's language.</param>
/// <param name="Url">Where the article was published.</param>
/// <param name="PublishedOn">The date it gives itself.</param>
/// <param name="Expired">Whether the digest has expired, so that its address answers 410; absent where it has not.</param>
public sealed record StorySource(
    string Id,
    int Revision,
    string Headline,
    string Language,
    string? Url = null,
    DateOnly? PublishedOn = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Expired = false);
