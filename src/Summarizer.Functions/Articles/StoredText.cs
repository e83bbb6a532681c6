using Azure;

namespace Summarizer.Functions.Articles;

/// <summary>One version of a text.</summary>
/// <param name="Article">The article's id, as the blob's name contains it.</param>
/// <param name="ContentHash">SHA-256 of the text, hexadecimal.</param>
internal sealed record StoredText(string Article, string ContentHash, ETag ETag);
