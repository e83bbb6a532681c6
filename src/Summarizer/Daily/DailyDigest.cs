using System.Text.Json.Serialization;
using Summarizer.Digests;

namespace Summarizer.Daily;

/// <summary>
/// A day's digests, grouped into stories. The contract of <c>/daily/{day}.json</c>. JSON Schema: <c>/schemas/daily.json</c>.
/// </summary>
public sealed record DailyDigest
{
    private const int CurrentVersion = 2;

    /// <summary>The version of this contract. Whatever version is read, the current one is written.</summary>
    public int SchemaVersion
    {
        get;
        init => field = CurrentVersion;
    } = CurrentVersion;

    /// <summary>The day on which the articles arrived, in <see cref="TimeZone"/>.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The IANA name of the day's time zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Whether the day is over. A sealed day changes only when a digest is retracted or expires.</summary>
    public required bool Sealed { get; init; }

    /// <summary>The day in a few sentences, the most important first; empty on a quiet day.</summary>
    public required IReadOnlyList<OverviewSentence> Overview { get; init; }

    /// <summary>In order of weight; empty on a quiet day.</summary>
    public required IReadOnlyList<Story> Stories { get; init; }

    /// <summary>The number of digests on the day. Each is a source of exactly one story.</summary>
    public required int Digests { get; init; }

    /// <summary>How many of them have expired since; absent if none has.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Expired { get; init; }

    /// <summary>What wrote the overview and the story titles: a model or the extractive engine.</summary>
    public required Engine Engine { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset ModifiedAt { get; init; }
}
