namespace Workbench.Simulate;

/// <summary>The storage calls that one step makes for each article.</summary>
/// <param name="Writes">Blob puts, appends and leases.</param>
/// <param name="Reads">Blob downloads and property reads.</param>
/// <param name="Messages">Queue messages. Each is sent, received and deleted: three transactions.</param>
internal sealed record StoragePart(string Name, double Writes, double Reads, double Messages)
{
    /// <summary>How many of the writes articles at the same time can share: an append to a log carries the lines of several.</summary>
    public double Shareable { get; init; }

    /// <summary>Whether the app makes these calls wherever it runs, so that a run on one machine can count them.</summary>
    public bool IsOfApp { get; init; } = true;

    /// <summary>Transactions.</summary>
    public double Calls => Writes + Reads + (Messages * CostTable.CallsOfMessage);

    /// <summary>What they cost.</summary>
    public double Dollars =>
        (Writes * CostTable.Write) + (Reads * CostTable.Read) + (Messages * CostTable.CallsOfMessage * CostTable.QueueCall);

    /// <summary>The steps of an article that has some deliveries, each delivered at the first attempt.</summary>
    /// <param name="model">Whether a model writes the draft, in one call.</param>
    /// <param name="early">The share of events that arrive before their record is written. Each costs a read, and a message that repeats it.</param>
    public static IReadOnlyList<StoragePart> Of(double deliveries, bool model, double early = 0) =>
        [
            new("upload", Writes: 1, Reads: 0, Messages: 0) { IsOfApp = false },
            // The host's queue azure-webjobs-blobtrigger-*, and the properties of the upload.
            new("trigger", Writes: 0, Reads: 1, Messages: 1) { IsOfApp = false },
            // Text (again after the model's reply), record twice; reads: record and article, record before and after the deliveries.
            new("digest", Writes: model ? 4 : 3, Reads: (deliveries > 0 ? 4 : 2) + early, Messages: 0),
            .. model ? OfModel : [],
            new("feed line", Writes: 1, Reads: 0, Messages: 0) { Shareable = 1 },
            new("event", Writes: 0, Reads: 0, Messages: 1 + early),
            new("fan-out", Writes: deliveries > 0 ? 1 : 0, Reads: 0, Messages: deliveries), // The index.
            // New, logged, and changed.
            new("deliveries", Writes: 3 * deliveries, Reads: deliveries, Messages: 0) { Shareable = deliveries },
        ];

    private static IEnumerable<StoragePart> OfModel =>
        [
            // The blob for the reply, its lease, the reply, and the end of the lease; it is looked for before and after leasing.
            new("draft", Writes: 4, Reads: 2, Messages: 0),
            new("usage line", Writes: 1, Reads: 0, Messages: 0) { Shareable = 1 },
        ];

    /// <summary>The step to which the product's call belongs, or null if it does not depend on articles.</summary>
    public static string? Find(Torture.StorageCall call) =>
        (call.Service, call.Container, call.Method) switch
        {
            (Torture.StorageService.Queues, "digest-events", "POST") => "event",
            (Torture.StorageService.Queues, "deliveries", "POST") => "fan-out",
            (Torture.StorageService.Queues, _, _) => null,
            (_, _, "DELETE") => null,
            _ when call.Name.Length == 0 => null,
            (_, "drafts", _) => "draft",
            _ when call.Component == "lease" => null,
            (_, "texts" or "articles" or "digests", _) => "digest",
            (_, "feed", "PUT") => "feed line",
            (_, "usage", "PUT") => "usage line",
            (_, "delivery-index", _) => "fan-out",
            (_, "deliveries" or "attempts", _) => "deliveries",
            _ => null,
        };
}
