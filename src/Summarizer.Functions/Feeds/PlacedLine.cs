namespace Summarizer.Functions.Feeds;

/// <summary>A line that may count, at its place in a part of the log.</summary>
/// <param name="Revision">The revision it announces.</param>
/// <param name="IsHint">Whether no record points at it.</param>
internal readonly record struct PlacedLine(long Offset, string Id, int Revision, bool IsHint);
