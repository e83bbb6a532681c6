using System.Runtime.CompilerServices;
using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Feeds;

/// <summary>Reads the lines of the log from its end, a stretch at a time, so that the newest cost the same however many there are.</summary>
internal static class FeedScanner
{
    /// <summary>The lines that may count and are older than a place, newest first, in batches; a batch without lines tells how far it came.</summary>
    /// <param name="before">The place; null: the end.</param>
    /// <param name="after">The first day that is wanted; null: the first there is.</param>
    public static async IAsyncEnumerable<FeedBatch> ReadBackwardsAsync(
        FeedView view,
        FeedPlace? before,
        DateOnly? after,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var part in view.Parts)
        {
            if (before is not null && (part.Day, part.Number).CompareTo((before.Day, before.Part)) > 0)
                continue;
            if (part.Day < after)
                yield break;
            var isBounded = before is not null && before.Day == part.Day && before.Part == part.Number;
            if (part.Length < 0 || (part.Day < view.FirstLiveDay && !part.IsOver))
                await part.LookForGoodAsync(cancellationToken);

            var end = isBounded ? Math.Min(before!.Offset, part.Length) : part.Length;
            for (var chunk = (end - 1) / FeedChunk.Bytes; end > 0 && chunk >= 0; chunk--)
            {
                var lines = await part.ReadChunkAsync(chunk, cancellationToken);
                yield return new FeedBatch(
                    new FeedPlace(part.Day, part.Number, chunk * FeedChunk.Bytes),
                    [.. lines.Where(line => line.Offset < end).Reverse()]
                );
            }
        }
    }
}
