namespace Summarizer.Quotes.VerbFirst;

/// <summary>Who is said to speak.</summary>
/// <param name="Speaker">Null for somebody without a name.</param>
/// <param name="IsFeminine">By the verb; null if unknown.</param>
/// <param name="PointsBack">Whether the words describe somebody just mentioned: <c>الرجل</c>.</param>
/// <param name="Role">The role that describes somebody just mentioned.</param>
/// <param name="IsBody">Whether it is an organization.</param>
internal sealed record Source(Speaker? Speaker, bool? IsFeminine, bool PointsBack = false, string? Role = null, bool IsBody = false)
{
    /// <summary>Whether a verb of a gender can continue this person's speech.</summary>
    public bool Agrees(bool? isFeminine) => isFeminine is null || IsFeminine is null || isFeminine == IsFeminine;
}
