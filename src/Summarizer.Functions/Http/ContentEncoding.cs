namespace Summarizer.Functions.Http;

/// <summary>The content codings that are offered.</summary>
internal enum ContentEncoding
{
    Identity,
    Gzip,
    Brotli,
}
