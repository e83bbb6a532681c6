namespace Summarizer.Functions.Maintenance;

/// <summary>Where a walk continues.</summary>
/// <param name="Open">The names whose texts may follow; each but the last is a path that contains the next.</param>
internal sealed record WalkCursor(ListingCursor Articles, ListingCursor Records, ListingCursor Texts, IReadOnlyList<ListedName> Open)
{
    public static WalkCursor Start { get; } = new(new(), new(), new(), []);
}

/// <summary>
/// Merges the listings of articles, records and texts, so that none of them has to fit into memory: first a name, with its upload and
/// its record, then its texts.
/// </summary>
/// <remarks>
/// The texts of <c>a</c> are mixed with those of <c>a/b</c>, because both start with <c>a/</c>. So a name stays open until the walk has
/// left its path. Where storage does not sort by UTF-16 code units, which affects few characters, a name may be returned in pieces: it is
/// then requested although nothing is missing, and no text is erased before its record has been read.
/// </remarks>
internal sealed class NameWalk(SortedListing articles, SortedListing records, SortedListing texts, WalkCursor start) : IAsyncDisposable
{
    private readonly Stack<ListedName> _open = new(start.Open);

    /// <summary>Where another walk continues.</summary>
    public WalkCursor Cursor => new(articles.Cursor, records.Cursor, texts.Cursor, [.. _open.Reverse()]);

    /// <summary>The key of an article's name in all three listings.</summary>
    public static string KeyOf(string name) => name + "/";

    /// <summary>The key of a record's blob; null if it is not a record.</summary>
    public static string? KeyOfRecord(string blob) =>
        blob.EndsWith(".json", StringComparison.Ordinal) ? KeyOf(blob[..^".json".Length]) : null;

    /// <summary>The key of a text's blob; null if it is not a text.</summary>
    public static string? KeyOfText(string blob) => blob.Contains('/', StringComparison.Ordinal) ? blob : null;

    /// <summary>The next name, or a text and its name; null at the end.</summary>
    public async ValueTask<(ListedName Name, ListedBlob? Text)?> NextAsync(CancellationToken cancellationToken)
    {
        var article = await articles.PeekAsync(cancellationToken);
        var record = await records.PeekAsync(cancellationToken);
        var text = await texts.PeekAsync(cancellationToken);
        if (Lesser(Lesser(article?.Key, record?.Key), text?.Key) is not { } key)
            return null;
        while (_open.TryPeek(out var open) && !key.StartsWith(KeyOf(open.Name), StringComparison.Ordinal))
            _open.Pop();
        if (article?.Key != key && record?.Key != key)
        {
            var owner = key[..key.LastIndexOf('/')];
            return (_open.FirstOrDefault(open => open.Name == owner) ?? new ListedName(owner), texts.Take());
        }

        var name = new ListedName(
            key[..^1],
            article?.Key == key ? articles.Take().ETag : null,
            record?.Key == key ? records.Take().Metadata : null
        );
        _open.Push(name);
        return (name, null);
    }

    public async ValueTask DisposeAsync()
    {
        await articles.DisposeAsync();
        await records.DisposeAsync();
        await texts.DisposeAsync();
    }

    private static string? Lesser(string? one, string? other) =>
        one is null || (other is not null && string.CompareOrdinal(other, one) < 0) ? other : one;
}
