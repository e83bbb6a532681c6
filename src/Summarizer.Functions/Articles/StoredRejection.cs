namespace Summarizer.Functions.Articles;

/// <summary>An upload without a digest.</summary>
/// <param name="Code">The reason, for programs.</param>
/// <param name="Reason">The reason, for people.</param>
/// <param name="RejectedAt">The time of the rejection, UTC.</param>
internal sealed record StoredRejection(string Name, string Code, string Reason, string Remedy, DateTimeOffset RejectedAt);

internal sealed record RejectionList(IReadOnlyList<StoredRejection> Rejections);
