namespace Summarizer.Quotes;

/// <summary>Who speaks in a quotation, and whether a verb of saying stands by it.</summary>
internal sealed record AttributedQuotation(Speaker? Speaker, bool IsReported);
