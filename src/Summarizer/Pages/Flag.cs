using System.Globalization;
using Summarizer.Digests;

namespace Summarizer.Pages;

/// <summary>A warning about how a digest was made.</summary>
/// <param name="Name">One or two words.</param>
/// <param name="Explanation">One or two sentences.</param>
internal sealed record Flag(string Name, string Explanation)
{
    private static readonly Flag Provisional = new(
        "Provisional",
        "The language model could not be asked yet. These are the article's own sentences; a digest by the model follows."
    );

    private static readonly Flag Suspicious = new(
        "Suspicious",
        "The article seems to address the machine that reads it, or the model's reply drifted from the article. "
            + "What the article does not support was left out. Read the source."
    );

    private static readonly Flag Truncated = new(
        "Truncated",
        "The upload contained only the beginning of the article: the rest is behind a paywall. Upload the whole article for a "
            + "complete digest."
    );

    /// <summary>Most digests have none.</summary>
    public static IEnumerable<Flag> Of(Digest digest)
    {
        var engine = digest.Engine;
        if (engine.Provisional)
            yield return Provisional;
        if (engine.Suspicious)
            yield return Suspicious;
        if (engine.Fallback is { } reason)
            yield return new Flag("Without a model", Explain(reason) + " These are the article's own sentences.");
        if (digest.Article.Truncated == true)
            yield return Truncated;
        if (digest.Article.Refused is { } refusal)
            yield return new Flag("Not updated", Explain(refusal));
    }

    private static string Explain(Refusal refusal) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"A later upload could not be read ({refusal.Code}, {refusal.At.UtcDateTime:d MMMM yyyy}). "
                + $"This digest is of the last readable version."
        );

    private static string Explain(FallbackReason reason) =>
        reason switch
        {
            FallbackReason.Filtered => "The provider's content filter stopped the article or the model's reply.",
            FallbackReason.Refused => "The language model or its endpoint declined to summarize this article.",
            _ => "The language model's drafts contained nothing that the article supports.",
        };
}
