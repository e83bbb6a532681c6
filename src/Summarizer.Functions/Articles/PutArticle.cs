using System.Globalization;
using Azure;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Articles;

/// <summary>Uploads an article. Copying it into the container <c>articles</c> has the same effect.</summary>
public sealed class PutArticle(ArticleStore articles, UploadReader uploads, PublicUrls urls, Settings settings)
{
    private const string MetadataHeaderPrefix = "x-ms-meta-";

    /// <summary>
    /// <c>PUT</c> or <c>POST /articles/{*name}</c>: 202 with the address of the future digest. The body is the article, or a form with it,
    /// which <c>curl -F</c> sends as POST.
    /// </summary>
    [Function(nameof(PutArticle))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "put", "post", Route = "articles/{*name}")] HttpRequest request,
        string? name,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (settings.IsIntakePaused)
            return Paused(request);
        if (!RouteName.TryParse(name, out var id))
            return ArticleProblems.BadName();
        if (FindMetadataFault(request) is { } fault)
            return fault;
        var metadata = Metadata(request);
        if (metadata.Sum(member => member.Key.Length + member.Value.Length) > ArticleMetadata.MaxBytes)
            return TooMuchMetadata();
        if (request.ContentType is { } header && !FormFile.IsMediaType(header))
            return Problems.Create(
                400,
                "The header Content-Type is invalid",
                "It must be a media type in ASCII, such as text/html; charset=utf-8."
            );
        var (upload, problem) = await uploads.ReadAsync(request, cancellationToken);
        using var file = upload;
        if (file is null)
            return problem!;
        if (file.Content.Length == 0)
            return Problems.Create(400, "The article is empty", "Send the file as the body, for example with curl -T article.txt.");

        try
        {
            await articles.PutAsync(id, file.Content, file.Type ?? "application/octet-stream", metadata, cancellationToken);
        }
        catch (RequestFailedException exception) when (UploadRefusal.Explain(exception) is { } refusal)
        {
            return refusal;
        }

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

    private static IResult Paused(HttpRequest request)
    {
        request.HttpContext.Response.Headers.RetryAfter = "600";
        return Problems.Create(
            StatusCodes.Status503ServiceUnavailable,
            "No articles are accepted at the moment",
            "The operator has paused the intake (setting Intake__Paused). Send the article again later."
        );
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
}
