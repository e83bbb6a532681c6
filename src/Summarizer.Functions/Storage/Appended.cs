namespace Summarizer.Functions.Storage;

/// <summary>Where a block was appended to a series.</summary>
/// <param name="Blocks">How many blocks its part has now, with those of all instances.</param>
/// <param name="Next">The part for the next block.</param>
internal sealed record Appended(int Part, long Offset, int Blocks, int Next);
