using System.Globalization;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Articles;

/// <summary>Uploads an article. Copying it into the container <c>articles</c> has the same effect.</summary>
public sealed class PutArticle(ArticleStore articles, PublicUrls urls, Settings settings)
{
    private const string MetadataHeaderPrefix = "x-ms-meta-";

    /// <summary><c>PUT /articles/{*name}</c>: 202 with the address of the future digest.</summary>
    [Function(nameof(PutArticle))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = "articles/{*name}")] HttpRequest request,
        string? name,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!RouteName.TryParse(name, out var id))
            return ArticleProblems.BadName();
        if (FindMetadataFault(request) is { } fault)
            return fault;
        var metadata = Metadata(request);
        if (metadata.Sum(member => member.Key.Length + member.Value.Length) > ArticleMetadata.MaxBytes)
            return TooMuchMetadata();
        if (request.ContentLength > settings.MaxArticleBytes)
            return TooLarge();

        var content = await ReadBodyAsync(request, cancellationToken);
        if (content is null)
            return TooLarge();
        if (content.Value.Length == 0)
            return Problems.Create(400, "The article is empty", "Send the text as the body, for example with curl -T article.txt.");

        await articles.PutAsync(
            id,
            BinaryData.FromBytes(content.Value),
            request.ContentType ?? "application/octet-stream",
            metadata,
            cancellationToken
        );
        request.HttpContext.Response.Headers.RetryAfter = "1";
        return Results.Accepted(urls.DigestPath(id), new { id = id.Value, digest = urls.DigestPath(id) });
    }

    private static IResult? FindMetadataFault(HttpRequest request) =>
        ArticleMetadata
            .Names.Where(name => request.Headers.ContainsKey(MetadataHeaderPrefix + name))
            .Select(name => (Name: name, Fault: ArticleMetadata.FindFault(name, HeaderValue(request, name))))
            .Where(header => header.Fault is not null)
            .Select(header => Problems.Create(400, $"The header {MetadataHeaderPrefix}{header.Name} is invalid", $"It {header.Fault}."))
            .FirstOrDefault();

    private static Dictionary<string, string> Metadata(HttpRequest request) =>
        ArticleMetadata
            .Names.Where(name => request.Headers.ContainsKey(MetadataHeaderPrefix + name))
            .ToDictionary(name => name, name => Uri.EscapeDataString(HeaderValue(request, name)));

    private static string HeaderValue(HttpRequest request, string name) =>
        Uri.UnescapeDataString(request.Headers[MetadataHeaderPrefix + name].ToString());

    /// <summary>Null if the body exceeds the limit. It may arrive without a Content-Length.</summary>
    private async Task<ReadOnlyMemory<byte>?> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = new MemoryStream((int)(request.ContentLength ?? 0));
        var buffer = new byte[64 * 1024];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0; )
        {
            if (body.Length + read > settings.MaxArticleBytes)
                return null;
            body.Write(buffer, 0, read);
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    private static IResult TooMuchMetadata() =>
        Problems.Create(
            StatusCodes.Status400BadRequest,
            $"The headers {MetadataHeaderPrefix}* are too long",
            string.Create(
                CultureInfo.InvariantCulture,
                $"Together they may have at most {ArticleMetadata.MaxBytes:N0} bytes, percent-encoded. Shorten the title or the address."
            )
        );

    private IResult TooLarge() =>
        Problems.Create(
            StatusCodes.Status413PayloadTooLarge,
            "The article is too large",
            string.Create(
                CultureInfo.InvariantCulture,
                $"At most {settings.MaxArticleBytes:N0} bytes are accepted (setting Articles__MaxBytes). "
                    + $"Send only the text, or split the article."
            )
        );
}
