namespace Workbench.Simulate;

/// <summary>The storage calls that one step makes for each article.</summary>
/// <param name="Writes">Blob puts and appends.</param>
/// <param name="Reads">Blob downloads and property reads.</param>
/// <param name="Messages">Queue messages. Each is sent, received and deleted: three transactions.</param>
internal sealed record StoragePart(string Name, double Writes, double Reads, double Messages)
{
    /// <summary>How many of the writes articles at the same time can share: an append to a log carries the lines of several.</summary>
    public double Shareable { get; init; }

    /// <summary>The steps of an article without a model that has some deliveries, each delivered at the first attempt.</summary>
    public static IReadOnlyList<StoragePart> Of(double deliveries) =>
        [
            new("upload", Writes: 1, Reads: 0, Messages: 0),
            // Text once, record twice; reads: record and article, and the record again before and after the deliveries.
            new("digest", Writes: 3, Reads: deliveries > 0 ? 4 : 2, Messages: 0),
            new("feed line", Writes: 1, Reads: 0, Messages: 0) { Shareable = 1 },
            new("event", Writes: 0, Reads: 0, Messages: 1),
            new("fan-out", Writes: deliveries > 0 ? 1 : 0, Reads: 0, Messages: deliveries), // The index.
            new("deliveries", Writes: 3 * deliveries, Reads: deliveries, Messages: 0) { Shareable = deliveries }, // New, logged, and changed.
        ];

    /// <summary>The step to which the product's call belongs, and whether it is a message; null if it does not depend on articles.</summary>
    public static string? Find(Torture.StorageCall call) =>
        (call.Service, call.Container, call.Method) switch
        {
            (Torture.StorageService.Queues, "digest-events", "POST") => "event",
            (Torture.StorageService.Queues, "deliveries", "POST") => "fan-out",
            (Torture.StorageService.Queues, _, _) => null,
            (_, _, "DELETE") => null,
            _ when call.Name.Length == 0 || call.Component == "lease" => null,
            (_, "texts" or "articles" or "digests", _) => "digest",
            (_, "feed", "PUT") => "feed line",
            (_, "delivery-index", _) => "fan-out",
            (_, "deliveries" or "attempts", _) => "deliveries",
            _ => null,
        };
}
