namespace Summarizer.Functions.Http;

/// <summary>The supported content codings.</summary>
internal enum ContentEncoding
{
    Identity,
    Gzip,
    Brotli,
}
