namespace Summarizer.Articles.Formats.Office;

/// <summary>A document unpacks to more data than an article has. An exception, because parsers read streams.</summary>
internal sealed class UnpackedTooLargeException : Exception;
