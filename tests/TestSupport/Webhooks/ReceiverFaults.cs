using System.Globalization;

namespace TestSupport.Webhooks;

/// <summary>Chooses at random which messages the receiver rejects, and how.</summary>
/// <param name="shares">The replies and their shares, 0 to 1.</param>
public sealed class ReceiverFaults(IReadOnlyList<(ReceiverReply Reply, double Share)> shares, Random random)
{
    private readonly Lock _gate = new();

    /// <summary>Parses <c>kind:share</c>, such as <c>503:0.2</c>. Kinds are statuses, <c>cut</c> and <c>hang</c>.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static (ReceiverReply Reply, double Share) Parse(string text)
    {
        var parts = text.Split(':');
        return
            parts.Length == 2
            && Kind(parts[0]) is { } reply
            && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var share)
            && share is >= 0 and <= 1
            ? (reply, share)
            : throw new FormatException($"'{text}' is not a failure. Use, for example, 503:0.2, 429:0.1, 410:1, cut:0.05 or hang:0.01.");
    }

    /// <summary>A failure, or 204.</summary>
    public ReceiverReply Choose()
    {
        double chance;
        lock (_gate)
            chance = random.NextDouble();
        foreach (var (reply, share) in shares)
        {
            if (chance < share)
                return reply;
            chance -= share;
        }

        return ReceiverReply.Accepted;
    }

    private static ReceiverReply? Kind(string name) =>
        name switch
        {
            "cut" => new ReceiverReply.Cut(),
            "hang" => new ReceiverReply.Hang(),
            "429" => new ReceiverReply.Status(429, RetryAfter: "1"),
            _ => int.TryParse(name, CultureInfo.InvariantCulture, out var status) && status is >= 300 and < 600
                ? new ReceiverReply.Status(status)
                : null,
        };
}
