using System.Runtime.InteropServices;
using Microsoft.Extensions.Hosting;

namespace LocalFunctions.Hosting;

/// <summary>
/// Gives memory back while the app is quiet. The runtime collects only when it runs out of its budget for new objects, so an idle
/// process keeps the garbage of its last work, and what polling allocates is added to it. glibc keeps what the JIT compiler has freed.
/// </summary>
internal sealed class IdleMemory(TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <summary>What polling for triggers allocates in an interval stays below this; real work does not.</summary>
    private const long MaxBytesOfQuiet = 4_000_000;

    /// <summary>
    /// A collection takes about 25 ms. Polling allocates this much in about 5 s, so collecting takes half a percent of the time.
    /// </summary>
    private const long MinGarbage = 1_000_000;

    private long _seen;
    private long _collected;

    /// <summary>Whether the app is quiet, and has allocated enough since the last collection to make another one worth its time.</summary>
    /// <param name="allocatedBytes">What the process has allocated since its start.</param>
    internal bool IsCollectionDue(long allocatedBytes)
    {
        var isQuiet = allocatedBytes - _seen <= MaxBytesOfQuiet;
        _seen = allocatedBytes;
        if (!isQuiet || allocatedBytes - _collected < MinGarbage)
            return false;
        _collected = allocatedBytes;
        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (!IsCollectionDue(GC.GetTotalAllocatedBytes()))
                continue;
            // The aggressive mode is made for this: it also returns the memory to the operating system.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            TrimNativeHeap();
        }
    }

    // https://man7.org/linux/man-pages/man3/malloc_trim.3.html; other C libraries have no such function and need none.
    private static void TrimNativeHeap()
    {
        if (NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "malloc_trim", out var function))
            _ = Marshal.GetDelegateForFunctionPointer<MallocTrim>(function)(0);
    }

    private delegate int MallocTrim(nuint pad);
}
