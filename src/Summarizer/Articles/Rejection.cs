namespace Summarizer.Articles;

/// <summary>Why an upload has no digest, and what to do about it.</summary>
/// <param name="Code">One of <see cref="RejectionCodes"/>.</param>
/// <param name="Reason">One sentence that says what is wrong. It never contains text of the article.</param>
/// <param name="Remedy">One sentence that says what to do.</param>
public sealed record Rejection(string Code, string Reason, string Remedy);
