namespace Summarizer.Models;

/// <summary>A JSON Schema for replies.</summary>
/// <param name="Name">Letters, digits and underscores.</param>
public sealed record ReplySchema(string Name, string Json);
