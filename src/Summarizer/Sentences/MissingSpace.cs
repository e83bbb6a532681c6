namespace Summarizer.Sentences;

/// <summary>A boundary between two sentences without a space between them.</summary>
internal readonly record struct MissingSpace(int At, bool InQuotation, bool BeginsHeading, bool EndsHeading);
