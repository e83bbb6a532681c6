using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Summarizer.Articles;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Maintenance;

/// <summary>A message on <c>maintenance</c>: do the next step of a job. The blob of its run says which that is.</summary>
/// <param name="V">The version of the message format.</param>
/// <param name="Job"><c>reconcile</c>, <c>redigest</c> or <c>replay/{code}</c>.</param>
/// <param name="Setback">How it was postponed after every attempt had failed.</param>
internal sealed record MaintenanceMessage(int V, string Job, Setback? Setback = null) : IQueueMessage<MaintenanceMessage>
{
    public const string Reconcile = "reconcile",
        Redigest = "redigest",
        Replay = "replay/";

    /// <exception cref="JsonException">It cannot be parsed. After several attempts it goes to the poison queue.</exception>
    public static MaintenanceMessage Parse(string message) =>
        JsonSerializer.Deserialize(message, MaintenanceJson.Readable.MaintenanceMessage) is { V: 1 } parsed && IsKnown(parsed.Job)
            ? parsed
            : throw new JsonException("The message is incomplete, of an unknown version, or names an unknown job.");

    static JsonTypeInfo<MaintenanceMessage> IQueueMessage<MaintenanceMessage>.Format => MaintenanceJson.Readable.MaintenanceMessage;

    MaintenanceMessage IQueueMessage<MaintenanceMessage>.With(Setback setback) => this with { Setback = setback };

    private static bool IsKnown(string job) =>
        job is Reconcile or Redigest
        || (job.StartsWith(Replay, StringComparison.Ordinal) && RejectionCodes.All.Contains(job[Replay.Length..]));
}
