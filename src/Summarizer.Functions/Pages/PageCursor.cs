using System.Diagnostics.CodeAnalysis;
using Summarizer.Feeds;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Feeds;
using Summarizer.Pages;

namespace Summarizer.Functions.Pages;

/// <summary>
/// Where a page of the feed starts, and the starts of the newer pages that led to it: the feed itself can only be read backwards.
/// </summary>
internal sealed record PageCursor
{
    private const int MaxTurns = 50;
    private const char Separator = '~';

    /// <summary>Where the page starts; null on the first one.</summary>
    public FeedPlace? Before { get; private init; }

    private string Trail { get; init; } = "";

    /// <summary>Reads the parameters <c>cursor</c> and <c>newer</c>.</summary>
    public static bool TryRead(IQueryCollection query, [NotNullWhen(true)] out PageCursor? turn)
    {
        var trail = query["newer"].ToString();
        var isGood =
            FeedCursor.TryParse(query["cursor"], out var before)
            && trail.Split(Separator) is { Length: <= MaxTurns + 1 } turns
            && turns.All(cursor => FeedCursor.TryParse(cursor, out _));
        turn = isGood ? new PageCursor { Before = before, Trail = trail } : null;
        return isGood;
    }

    /// <summary>The path of the next older page.</summary>
    public string Older(FeedFilter filter, FeedPlace last)
    {
        var turns = Trail
            .Split(Separator, StringSplitOptions.RemoveEmptyEntries)
            .Append(Before is null ? "" : FeedCursor.Format(Before))
            .Where(turn => turn.Length > 0);
        return Path(filter, FeedCursor.Format(last), turns.TakeLast(MaxTurns));
    }

    /// <summary>The path of the next newer page; null on the first one.</summary>
    public string? Newer(FeedFilter filter)
    {
        if (Before is null)
            return null;
        var turns = Trail.Split(Separator, StringSplitOptions.RemoveEmptyEntries);
        return Path(filter, turns.LastOrDefault(), turns.SkipLast(1));
    }

    private static string Path(FeedFilter filter, string? cursor, IEnumerable<string> trail) =>
        HomePage.PathOf(filter, cursor, string.Join(Separator, trail) is { Length: > 0 } newer ? newer : null);
}
