using System.Globalization;
using System.Text.Json.Nodes;

namespace Workbench.Simulate;

/// <summary>What host.json says about queues.</summary>
/// <param name="Parallel">The messages of one queue that an instance handles at once.</param>
/// <param name="MaxPolling">The longest time that a message waits for an idle instance.</param>
internal sealed record HostLimits(int Parallel, TimeSpan MaxPolling)
{
    public static HostLimits Read()
    {
        var queues = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "host.json")))!["extensions"]!["queues"]!;
        return new HostLimits(
            (int)queues["batchSize"]! + (int)queues["newBatchThreshold"]!,
            TimeSpan.Parse((string)queues["maxPollingInterval"]!, CultureInfo.InvariantCulture)
        );
    }
}
