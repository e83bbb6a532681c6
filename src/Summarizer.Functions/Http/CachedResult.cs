using System.Globalization;

namespace Summarizer.Functions.Http;

/// <summary>
/// A representation with a strong ETag per content coding. Answers <c>If-None-Match</c>, or else <c>If-Modified-Since</c>, with 304 (RFC
/// 9110, 13). Scripts of any page may read it if it is <c>public</c>, except on a developer's machine, whose host removes the header.
/// </summary>
internal sealed class CachedResult(EncodedContent content, string cacheControl = CachedResult.Ask) : IResult
{
    /// <summary>Caches may store it, but must revalidate it before each use.</summary>
    public const string Ask = "no-cache";

    private static readonly TimeSpan MinAge = TimeSpan.FromSeconds(2);

    /// <summary>A representation for a single response.</summary>
    public CachedResult(ReadOnlyMemory<byte> content, string contentType, string cacheControl = Ask)
        : this(new EncodedContent(content, contentType), cacheControl) { }

    /// <summary>The time of the last change, if it reflects every change; null if only the ETag does.</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>The address of the next page, if any.</summary>
    public string? Next { get; init; }

    /// <summary>How long ago it was known to be current. Sent only if that is more than the second that any page may be old.</summary>
    public TimeSpan Age { get; init; }

    /// <summary>The same some time after it was known to be current.</summary>
    public CachedResult After(TimeSpan age) =>
        age < MinAge
            ? this
            : new CachedResult(content, cacheControl)
            {
                LastModified = LastModified,
                Next = Next,
                Age = age,
            };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        var encoded = content.In(ContentEncodings.Choose(request));
        WriteHeaders(response.Headers, encoded);
        if (IsKnown(request, encoded))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = content.ContentType;
        response.ContentLength = encoded.Bytes.Length;
        if (encoded.Coding is not null)
            response.Headers.ContentEncoding = encoded.Coding;
        if (!HttpMethods.IsHead(request.Method))
            await response.BodyWriter.WriteAsync(encoded.Bytes, httpContext.RequestAborted);
    }

    private void WriteHeaders(IHeaderDictionary headers, Encoded encoded)
    {
        headers.ETag = encoded.ETagText;
        headers.CacheControl = cacheControl;
        headers.XContentTypeOptions = "nosniff";
        if (content.IsCompressible)
            headers.Vary = "Accept-Encoding";
        if (LastModified is { } modified)
            headers.LastModified = modified.ToString("R", CultureInfo.InvariantCulture);
        if (Age >= MinAge)
            headers.Age = ((long)Age.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (Next is not null)
            headers.Link = $"<{Next}>; rel=\"next\"";
        if (!cacheControl.StartsWith("public", StringComparison.Ordinal))
            return;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "ETag, Link";
    }

    /// <summary>If-None-Match compares weakly, because a compressing proxy may have weakened the tag.</summary>
    private bool IsKnown(HttpRequest request, Encoded encoded)
    {
        if (request.Headers.IfNoneMatch is not { Count: > 0 } tags)
            return IsUnchanged(request);
        if (tags.Count == 1 && tags[0] == encoded.ETagText)
            return true;
        return request
            .GetTypedHeaders()
            .IfNoneMatch.Any(known =>
                known.Equals(Microsoft.Net.Http.Headers.EntityTagHeaderValue.Any) || known.Compare(encoded.ETag, useStrongComparison: false)
            );
    }

    /// <summary>The header has a resolution of one second.</summary>
    private bool IsUnchanged(HttpRequest request) =>
        LastModified is { } modified
        && request.GetTypedHeaders().IfModifiedSince is { } since
        && modified.ToUnixTimeSeconds() <= since.ToUnixTimeSeconds();
}
