using System.Diagnostics;

namespace TestSupport.Hostile;

/// <summary>Runs a target on cases that a seed and a number determine, so that one can be run again alone.</summary>
public static class Fuzzer
{
    // Any case is done in milliseconds; this is far above what a busy machine adds.
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(20);

    /// <summary>The cases that failed, and why.</summary>
    /// <param name="cases">The numbers of the cases.</param>
    public static async Task<IReadOnlyList<FuzzFailure>> RunAsync(Func<Random, Task> target, int seed, IEnumerable<int> cases)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(cases);
        var failures = new List<FuzzFailure>();
        foreach (var number in cases)
        {
            var start = Stopwatch.GetTimestamp();
            try
            {
                await target(new Random(unchecked((seed * 1_000_003) + number)));
                if (Stopwatch.GetElapsedTime(start) is var elapsed && elapsed > MaxTime)
                    throw new TimeoutException($"It took {elapsed.TotalSeconds:F0} s.");
            }
            catch (Exception exception)
            {
                failures.Add(new FuzzFailure(seed, number, exception));
            }
        }

        return failures;
    }
}
