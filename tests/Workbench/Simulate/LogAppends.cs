using Summarizer.Functions.Feeds;
using Summarizer.Functions.Storage;

namespace Workbench.Simulate;

/// <summary>The appends to a log that all instances write: an instance collects lines until it is its turn.</summary>
internal static class LogAppends
{
    /// <summary>Appends per second, given the lines per second.</summary>
    public static double Rate(double lines, int instances) =>
        Math.Min(lines, Math.Max(AppendPace.MaxAppendsPerSecond, instances / AppendPace.MaxRest.TotalSeconds));

    /// <summary>How many parts of today's feed a look checks, on average over the day: the last two, and the others in turn.</summary>
    public static double PartsOfALook(SimulationOptions options)
    {
        var parts = PartsOfToday(options);
        return Math.Min(parts, 2) + (Math.Max(0, parts - 2) / FeedTail.LooksPerFullPart);
    }

    private static double PartsOfToday(SimulationOptions options)
    {
        var atEnd = Rate(options.Average, options.Instances) * 24 * 3600 / AppendBlobLog<FeedLine>.DefaultMaxBlocks;
        var full = Math.Floor(atEnd);
        return atEnd == 0 ? 1 : ((full * (full + 1) / 2) + ((atEnd - full) * (full + 1))) / atEnd;
    }
}
