namespace Summarizer.Names;

/// <summary>Capitalised words that stand together, with the particles among them.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
internal readonly record struct TokenRange(int First, int Last);
