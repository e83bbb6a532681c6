namespace Summarizer.Articles.Formats;

/// <summary>The upload exceeds the <see cref="ReadingLimits"/>.</summary>
internal sealed class TooMuchTextException() : Exception("The upload has more text or elements than an article.");
