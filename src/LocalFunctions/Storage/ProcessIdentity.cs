using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace LocalFunctions.Storage;

/// <summary>Identifies a process on a machine, so that others can tell later whether it has ended.</summary>
internal sealed record ProcessIdentity(string Machine, int Id, DateTimeOffset StartedAt)
{
    // On Linux, start times are derived from the boot time, which varies slightly between readings.
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(3);

    public static ProcessIdentity Current()
    {
        using var process = Process.GetCurrentProcess();
        return new ProcessIdentity(Environment.MachineName, process.Id, new DateTimeOffset(process.StartTime));
    }

    public static ProcessIdentity? Parse(IDictionary<string, string> metadata) =>
        metadata.TryGetValue("machine", out var machine)
        && metadata.TryGetValue("process", out var process)
        && metadata.TryGetValue("started", out var started)
        && int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && DateTimeOffset.TryParse(started, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var startedAt)
            ? new ProcessIdentity(machine, id, startedAt)
            : null;

    public Dictionary<string, string> ToMetadata() =>
        new()
        {
            ["machine"] = Machine,
            ["process"] = Id.ToString(CultureInfo.InvariantCulture),
            ["started"] = StartedAt.ToString("O", CultureInfo.InvariantCulture),
        };

    /// <summary>True only if the process ran on this machine and has certainly ended.</summary>
    public bool HasEnded()
    {
        if (Machine != Environment.MachineName)
            return false;
        try
        {
            using var process = Process.GetProcessById(Id);
            return process.HasExited || (process.StartTime.ToUniversalTime() - StartedAt.UtcDateTime).Duration() > Tolerance;
        }
        catch (ArgumentException)
        {
            return true;
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            return exception is InvalidOperationException;
        }
    }
}
