namespace Summarizer.Functions.Articles;

/// <summary>An upload without a digest.</summary>
/// <param name="Name">The blob's name.</param>
/// <param name="Code">The reason for a program.</param>
/// <param name="Reason">The reason for a person.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="RejectedAt">When, UTC.</param>
public sealed record StoredRejection(string Name, string Code, string Reason, string Remedy, DateTimeOffset RejectedAt);

/// <summary>The uploads without a digest.</summary>
/// <param name="Rejections">Newest first.</param>
internal sealed record RejectionList(IReadOnlyList<StoredRejection> Rejections);
