namespace Summarizer.Functions.Storage;

/// <summary>The complete lines of one range of a log's blob, with their offsets.</summary>
/// <param name="Begin">Where the first of them begins.</param>
/// <param name="End">Where the last of them ends.</param>
internal sealed record LogBatch<TLine>(long Begin, long End, IReadOnlyList<(long Offset, TLine Line)> Lines);
