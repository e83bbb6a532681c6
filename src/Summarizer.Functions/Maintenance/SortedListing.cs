using Azure;
using Azure.Storage.Blobs.Models;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Maintenance;

/// <summary>The pages of a container's listing, from a marker on; null: from the first.</summary>
internal delegate IAsyncEnumerable<Page<BlobItem>> PagesFrom(string? marker, CancellationToken cancellationToken);

/// <summary>A container's blobs in the order of their keys. Holds one page in memory.</summary>
/// <remarks>
/// Storage sorts by blob name, so the suffix of records changes the order: <c>a</c> is before <c>a-b</c>, but <c>a-b.json</c> before
/// <c>a.json</c>. The keys of both containers, <c>a/</c> and <c>a-b/</c>, have one order. Compared with it, a listing gives a blob too
/// early only if its name is a prefix of the names after it, so a blob is held until a greater key follows. Held names are prefixes of each
/// other: there are never more of them than a name has characters.
/// </remarks>
/// <param name="keyOf">The key of a blob's name; null: the blob is skipped.</param>
internal sealed class SortedListing(PagesFrom pages, Func<string, string?> keyOf, ListingCursor start) : IAsyncDisposable
{
    private readonly Stack<ListedBlob> _held = new(start.Held ?? []);
    private IAsyncEnumerator<Page<BlobItem>>? _pages;
    private IReadOnlyList<BlobItem> _page = [];
    private int _index;
    private string? _marker = start.Marker,
        _following = start.Marker,
        _last = start.Last;

    /// <summary>Where another listing continues after the last blob taken from this one.</summary>
    public ListingCursor Cursor => new(_marker, _last, [.. _held.Reverse()]);

    /// <summary>The next blob, without taking it; null at the end.</summary>
    public async ValueTask<ListedBlob?> PeekAsync(CancellationToken cancellationToken)
    {
        while (await FindKeyAsync(cancellationToken) is { } key)
        {
            if (_held.TryPeek(out var top) && string.CompareOrdinal(top.Key, key) < 0)
                return top;
            var blob = _page[_index++];
            _held.Push(new ListedBlob(key, blob.Properties.ETag!.Value.Version(), blob.Properties.LastModified!.Value, blob.Metadata));
            _last = blob.Name;
        }

        return _held.TryPeek(out var last) ? last : null;
    }

    /// <summary>Takes the blob that was peeked at.</summary>
    public ListedBlob Take() => _held.Pop();

    public ValueTask DisposeAsync() => _pages?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>The key of the next blob that the listing gives; null at its end.</summary>
    private async ValueTask<string?> FindKeyAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            for (; _index < _page.Count; _index++)
            {
                if (keyOf(_page[_index].Name) is { } key)
                    return key;
            }

            if (!await TurnAsync(cancellationToken))
                return null;
        }
    }

    private async ValueTask<bool> TurnAsync(CancellationToken cancellationToken)
    {
        var isFirst = _pages is null;
        _pages ??= pages(start.Marker, cancellationToken).GetAsyncEnumerator(cancellationToken);
        if (!await _pages.MoveNextAsync())
            return false;
        (_page, _marker, _following) = (_pages.Current.Values, _following, _pages.Current.ContinuationToken);
        _index = isFirst && start.Last is { } last ? CountUntil(_page, last) : 0;
        return true;
    }

    /// <summary>The number of blobs up to a name. That blob itself may have been deleted.</summary>
    private static int CountUntil(IReadOnlyList<BlobItem> page, string last)
    {
        var index = page.TakeWhile(blob => blob.Name != last).Count();
        return index < page.Count ? index + 1 : page.TakeWhile(blob => string.CompareOrdinal(blob.Name, last) <= 0).Count();
    }
}
