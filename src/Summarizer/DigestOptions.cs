namespace Summarizer;

/// <summary>How digests are made.</summary>
public sealed record DigestOptions
{
    /// <summary>The most quotes a digest publishes, 0 to 20; the best are kept.</summary>
    public int MaxQuotes { get; init; } = 5;
}
