namespace Summarizer.Articles.Formats.Office;

/// <summary>A document unpacks to more data, or has more text, than an article can have. Parsers read streams, which can only throw.</summary>
internal sealed class UnpackedTooLargeException : Exception;
