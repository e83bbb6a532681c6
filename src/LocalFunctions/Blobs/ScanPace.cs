namespace LocalFunctions.Blobs;

/// <summary>
/// The pause between two listings of a container. Listing should take a small share of the time, but a new blob should be seen within 1 s
/// among 2,000 blobs and within 5 s among 20,000. A blob written just after the listing has passed its name waits for the next listing, so
/// two listings and a pause must fit into that time.
/// </summary>
internal static class ScanPace
{
    private const int SmallCount = 2_000;
    private const int LargeCount = 20_000;
    private const int RestPerScan = 7;
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan MinBusyInterval = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan SmallLimit = TimeSpan.FromMilliseconds(900);
    private static readonly TimeSpan LargeLimit = TimeSpan.FromMilliseconds(4_500);

    public static TimeSpan Rest(TimeSpan scan, int blobs, bool foundWork)
    {
        if (foundWork)
            return Max(scan, MinBusyInterval);
        var longest = Max(LimitFor(blobs) - (2 * scan), scan / 2);
        return Min(Max(RestPerScan * scan, Shortest), longest);
    }

    private static TimeSpan LimitFor(int blobs)
    {
        var share = Math.Clamp((blobs - SmallCount) / (double)(LargeCount - SmallCount), 0, 1);
        return SmallLimit + ((LargeLimit - SmallLimit) * share);
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
