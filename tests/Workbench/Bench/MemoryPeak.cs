using System.Globalization;

namespace Workbench.Bench;

/// <summary>The highest use of memory of this process, in megabytes: the managed heap every few milliseconds, and what Linux reports.</summary>
internal sealed class MemoryPeak : IDisposable
{
    private readonly Timer _timer;
    private long _managed;

    public MemoryPeak() => _timer = new Timer(_ => Look(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(10));

    /// <summary>The peaks since the last call: of the managed heap, and of the resident memory.</summary>
    public (double Managed, double Resident) Take()
    {
        Look();
        var managed = Interlocked.Exchange(ref _managed, 0);
        var resident = File.ReadLines("/proc/self/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        File.WriteAllText("/proc/self/clear_refs", "5"); // Resets VmHWM.
        return (
            managed / 1e6,
            long.Parse(resident.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1e3
        );
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        var now = GC.GetTotalMemory(forceFullCollection: false);
        if (now > Interlocked.Read(ref _managed))
            Interlocked.Exchange(ref _managed, now);
    }
}
