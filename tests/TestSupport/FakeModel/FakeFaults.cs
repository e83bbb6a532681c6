using System.Globalization;

namespace TestSupport.FakeModel;

/// <summary>Chooses at random how each call fails, if it does.</summary>
/// <param name="shares">The kinds of failures and their shares, 0 to 1.</param>
public sealed class FakeFaults(IReadOnlyList<(FakeReply Reply, double Share)> shares, Random random)
{
    private readonly Lock _gate = new();

    /// <summary>
    /// Parses <c>kind:share</c>, such as <c>429:0.2</c>. Kinds are statuses, <c>cut</c>, <c>hang</c>, <c>html</c>, <c>invalid</c> and
    /// <c>mess</c>.
    /// </summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static (FakeReply Reply, double Share) Parse(string text)
    {
        var parts = text.Split(':');
        return
            parts.Length == 2
            && Kind(parts[0]) is { } reply
            && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var share)
            && share is >= 0 and <= 1
            ? (reply, share)
            : throw new FormatException(
                $"'{text}' is not a failure. Expected kind:share, "
                    + "such as 429:0.2, 503:0.1, cut:0.05, hang:0.01, html:0.1, invalid:0.1 or mess:0.5."
            );
    }

    /// <summary>A failure or the draft.</summary>
    public FakeReply Choose()
    {
        double chance;
        int shape;
        lock (_gate)
            (chance, shape) = (random.NextDouble(), random.Next(MessyReplies.Count));
        foreach (var (reply, share) in shares)
        {
            if (chance < share)
                return reply is FakeReply.Messy ? new FakeReply.Messy(shape) : reply;
            chance -= share;
        }

        return FakeReply.Draft;
    }

    private static FakeReply? Kind(string name) =>
        name switch
        {
            "cut" => new FakeReply.Cut(InBody: true),
            "hang" => new FakeReply.Hang(),
            "html" => FakeReply.Html(),
            "mess" => new FakeReply.Messy(0),
            "invalid" => FakeReply.Text("{\"headline\": \"Half a "),
            "429" => FakeReply.Failure(429, "1", "rate_limit_exceeded"),
            _ => int.TryParse(name, CultureInfo.InvariantCulture, out var status) && status is >= 400 and < 600
                ? FakeReply.Failure(status)
                : null,
        };
}
