namespace Summarizer.Quotes;

/// <summary>The speaker of a quotation, and whether a reporting verb is next to it.</summary>
internal sealed record AttributedQuotation(Speaker? Speaker, bool IsReported);
