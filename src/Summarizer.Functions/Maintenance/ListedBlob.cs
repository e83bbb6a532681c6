namespace Summarizer.Functions.Maintenance;

/// <summary>A blob as a listing shows it.</summary>
/// <param name="Key">Its place in the common order of the containers.</param>
/// <param name="ETag">Its version, without quotation marks.</param>
/// <param name="WrittenAt">When it was last written, UTC.</param>
/// <param name="Metadata">Null if the listing was made without it.</param>
internal sealed record ListedBlob(string Key, string ETag, DateTimeOffset WrittenAt, IDictionary<string, string>? Metadata = null);

/// <summary>Where a listing continues.</summary>
/// <param name="Marker">Storage's marker of the page that has the next blob; null: the first page.</param>
/// <param name="Last">The name of the last blob that was read; null: none.</param>
/// <param name="Held">Blobs that were read, but whose turn has not come, in the order of their names.</param>
internal sealed record ListingCursor(string? Marker = null, string? Last = null, IReadOnlyList<ListedBlob>? Held = null);
