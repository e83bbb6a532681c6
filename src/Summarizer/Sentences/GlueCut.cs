namespace Summarizer.Sentences;

/// <summary>A place between two glued sentences.</summary>
internal readonly record struct GlueCut(int At, bool InQuotation, bool BeginsHeading, bool EndsHeading);
