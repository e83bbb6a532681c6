namespace Summarizer.Functions.Articles;

/// <summary>An upload without a digest.</summary>
/// <param name="Code">The reason for a program.</param>
/// <param name="Reason">The reason for a person.</param>
/// <param name="RejectedAt">When, UTC.</param>
public sealed record StoredRejection(string Name, string Code, string Reason, string Remedy, DateTimeOffset RejectedAt);

/// <summary>The uploads without a digest.</summary>
internal sealed record RejectionList(IReadOnlyList<StoredRejection> Rejections);
