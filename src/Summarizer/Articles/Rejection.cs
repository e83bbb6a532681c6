namespace Summarizer.Articles;

/// <summary>Why an upload has no digest: for a program, for a person, and what that person can do.</summary>
/// <param name="Code">A stable code, one of the constants of <see cref="RejectionCodes"/>.</param>
/// <param name="Reason">One sentence that says what is wrong, without any text of the article.</param>
/// <param name="Remedy">One sentence that says what to do.</param>
public sealed record Rejection(string Code, string Reason, string Remedy);
