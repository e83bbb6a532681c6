using System.Globalization;
using Summarizer.Articles;

namespace Summarizer.Functions.Publishing;

/// <summary>The rejections that are decided before an article is read.</summary>
internal static class Rejections
{
    public static readonly Rejection BadName = new(
        RejectionCodes.BadName,
        "The blob's name cannot be an article's id.",
        $"Upload it under a name of 1 to {ArticleId.MaxLength} characters without backslashes, control characters, empty segments, '.' or '..'.");

    public static readonly Rejection Failed = new(
        RejectionCodes.Failed,
        "Digesting the article failed again and again.",
        "See the log for the article's id, mend the cause, then upload the article again.");

    public static Rejection TooLarge(long bytes, int maxBytes) => new(
        RejectionCodes.TooLarge,
        string.Create(CultureInfo.InvariantCulture, $"The article has {bytes:N0} bytes; {maxBytes:N0} are allowed."),
        "Upload its text alone or in parts, or raise the setting Articles__MaxBytes.");
}
