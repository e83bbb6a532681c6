using System.Globalization;
using Azure;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Articles;

/// <summary>Uploads an article. Copying it into the container <c>articles</c> has the same effect.</summary>
public sealed class PutArticle(ArticleStore articles, PublicUrls urls, Settings settings, TimeProvider time)
{
    /// <summary>Azure ends requests after 230 seconds. Until then, slow uploads hold the memory of what they have sent.</summary>
    private static readonly TimeSpan MaxUploadTime = TimeSpan.FromSeconds(200);

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
        var (content, type, problem) = await ReadInTimeAsync(request, cancellationToken);
        if (problem is not null)
            return problem;
        if (content.Length == 0)
            return Problems.Create(400, "The article is empty", "Send the file as the body, for example with curl -T article.txt.");

        try
        {
            await articles.PutAsync(id, BinaryData.FromBytes(content), type ?? "application/octet-stream", metadata, cancellationToken);
        }
        catch (RequestFailedException exception) when (UploadRefusal.Explain(exception) is { } refusal)
        {
            return refusal;
        }

        request.HttpContext.Response.Headers.RetryAfter = "1";
        return Results.Accepted(urls.DigestPath(id), new { id = id.Value, digest = urls.DigestPath(id) });
    }

    private async Task<(ReadOnlyMemory<byte> Content, string? Type, IResult? Problem)> ReadInTimeAsync(
        HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        using var late = new CancellationTokenSource(MaxUploadTime, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            return await ReadAsync(request, stop.Token);
        }
        catch (OperationCanceledException exception) when (late.IsCancellationRequested)
        {
            throw new BadHttpRequestException("The upload took too long.", StatusCodes.Status408RequestTimeout, exception);
        }
    }

    private async Task<(ReadOnlyMemory<byte> Content, string? Type, IResult? Problem)> ReadAsync(
        HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        if (!FormFile.IsForm(request))
        {
            var body = request.ContentLength > settings.MaxArticleBytes ? null : await ReadAsync(request.Body, request, cancellationToken);
            return (body ?? default, request.ContentType, body is null ? TooLarge() : null);
        }

        try
        {
            if (await FormFile.FindAsync(request, cancellationToken) is not { } file)
                return (default, null, NoFile("The form has no file"));
            var content = await ReadAsync(file.Content, request, cancellationToken);
            return (content ?? default, file.ContentType, content is null ? TooLarge() : null);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return (default, null, NoFile("The form is cut off or malformed"));
        }
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

    /// <summary>Null if the file exceeds the limit. The request may have no Content-Length.</summary>
    private async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream file, HttpRequest request, CancellationToken cancellationToken)
    {
        var content = new MemoryStream((int)Math.Min(request.ContentLength ?? 0, settings.MaxArticleBytes));
        var buffer = new byte[64 * 1024];
        for (int read; (read = await file.ReadAsync(buffer, cancellationToken)) > 0; )
        {
            if (content.Length + read > settings.MaxArticleBytes)
                return null;
            content.Write(buffer, 0, read);
        }

        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }

    private static IResult Paused(HttpRequest request)
    {
        request.HttpContext.Response.Headers.RetryAfter = "600";
        return Problems.Create(
            StatusCodes.Status503ServiceUnavailable,
            "No articles are accepted at the moment",
            "The operator has paused the intake (setting Intake__Paused). Send the article again later."
        );
    }

    private static IResult NoFile(string title) =>
        Problems.Create(
            StatusCodes.Status400BadRequest,
            title,
            "Send the article as a file of the form, for example with curl -F file=@article.pdf, or as the body with curl -T article.pdf."
        );

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
                    + $"Send one article per file, or only its text."
            )
        );
}
