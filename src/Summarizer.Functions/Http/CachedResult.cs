using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Summarizer.Functions.Http;

/// <summary>A representation with a strong ETag; answers <c>If-None-Match</c> with 304 (RFC 9110, 13.1.2).</summary>
/// <param name="content">The bytes of the representation.</param>
/// <param name="contentType">Its media type.</param>
/// <param name="cacheControl">How long it may be kept without asking.</param>
internal sealed class CachedResult(ReadOnlyMemory<byte> content, string contentType, string cacheControl = "no-cache") : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var etag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content.Span).AsSpan(0, 16))}\"");
        var response = httpContext.Response;
        response.GetTypedHeaders().ETag = etag;
        response.Headers.CacheControl = cacheControl;
        response.Headers.XContentTypeOptions = "nosniff";
        if (IsKnown(httpContext.Request, etag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = contentType;
        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method)) await response.Body.WriteAsync(content, httpContext.RequestAborted);
    }

    /// <summary>If-None-Match compares weakly: a compressing proxy may have weakened our tag.</summary>
    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue etag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(etag, useStrongComparison: false));
}
