namespace Summarizer.Articles.Formats.Office;

/// <summary>A document unpacks to more data than an article has. Thrown through the parsers that read the stream.</summary>
internal sealed class UnpackedTooLargeException : Exception;
