using System.Globalization;

namespace TestSupport.Webhooks;

/// <summary>Which share of the messages the receiver refuses, and how, chosen anew for each.</summary>
/// <param name="shares">Reply and share, from <c>0</c> to <c>1</c>.</param>
/// <param name="random">What chooses.</param>
public sealed class ReceiverFaults(IReadOnlyList<(ReceiverReply Reply, double Share)> shares, Random random)
{
    private readonly Lock _gate = new();

    /// <summary>Reads <c>kind:share</c>, such as <c>503:0.2</c>; kinds are statuses, <c>cut</c> and <c>hang</c>.</summary>
    /// <exception cref="FormatException">It is something else; the message says so.</exception>
    public static (ReceiverReply Reply, double Share) Parse(string text)
    {
        var parts = text.Split(':');
        return
            parts.Length == 2
            && Kind(parts[0]) is { } reply
            && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var share)
            && share is >= 0 and <= 1
            ? (reply, share)
            : throw new FormatException($"'{text}' is no failure: 503:0.2, 429:0.1, 410:1, cut:0.05 or hang:0.01 is one.");
    }

    /// <summary>A failure, or thanks.</summary>
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
