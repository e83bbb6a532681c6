using System.Globalization;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Articles;

/// <summary>Reads the body of a request, or the first file of its form, if there is room for it.</summary>
public sealed class UploadReader(UploadBudget budget, Settings settings, TimeProvider time)
{
    /// <summary>Azure ends requests after 230 seconds. Until then, slow uploads hold the memory of what they have sent.</summary>
    private static readonly TimeSpan MaxUploadTime = TimeSpan.FromSeconds(200);

    /// <summary>The upload, which holds its room until it is disposed of, or the problem to answer with.</summary>
    /// <exception cref="BadHttpRequestException">It took too long, or is malformed.</exception>
    internal async Task<(UploadedFile? File, IResult? Problem)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!FormFile.IsForm(request) && request.ContentLength > settings.MaxArticleBytes)
            return (null, TooLarge());
        // Without a Content-Length, it may be as large as the limit allows.
        var maxBytes = Math.Min(request.ContentLength ?? settings.MaxArticleBytes, settings.MaxArticleBytes);
        if (await budget.TryTakeAsync(maxBytes, cancellationToken) is not { } room)
            return (null, NoRoom(request, "Others were uploading, and no memory became free in time."));
        UploadedFile? file = null;
        try
        {
            (file, var problem) = await ReadInTimeAsync(request, maxBytes, room, cancellationToken);
            return (file, problem);
        }
        finally
        {
            if (file is null)
                room.Dispose();
        }
    }

    private async Task<(UploadedFile? File, IResult? Problem)> ReadInTimeAsync(
        HttpRequest request,
        long maxBytes,
        UploadRoom room,
        CancellationToken cancellationToken
    )
    {
        using var late = new CancellationTokenSource(MaxUploadTime, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(late.Token, room.Revoked, cancellationToken);
        try
        {
            var (content, type, problem) = await ReadContentAsync(request, maxBytes, stop.Token);
            if (content is null)
                return (null, problem);
            return room.TryKeep() ? (new UploadedFile(content, type, room), null) : (null, TooSlow(request));
        }
        catch (OperationCanceledException) when (room.Revoked.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return (null, TooSlow(request));
        }
        catch (OperationCanceledException exception) when (late.IsCancellationRequested)
        {
            throw new BadHttpRequestException("The upload took too long.", StatusCodes.Status408RequestTimeout, exception);
        }
    }

    private async Task<(UploadBuffer? Content, string? Type, IResult? Problem)> ReadContentAsync(
        HttpRequest request,
        long maxBytes,
        CancellationToken cancellationToken
    )
    {
        if (!FormFile.IsForm(request))
        {
            var body = await UploadBuffer.ReadAsync(request.Body, maxBytes, cancellationToken);
            return (body, request.ContentType, body is null ? TooLarge() : null);
        }

        try
        {
            if (await FormFile.FindAsync(request, cancellationToken) is not { } file)
                return (null, null, NoFile("The form has no file"));
            var content = await UploadBuffer.ReadAsync(file.Content, maxBytes, cancellationToken);
            return (content, file.ContentType, content is null ? TooLarge() : null);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return (null, null, NoFile("The form is cut off or malformed"));
        }
    }

    private static IResult TooSlow(HttpRequest request) =>
        NoRoom(request, $"This upload took more than {UploadBudget.SafeTime.TotalSeconds:F0} seconds, and others needed its memory.");

    private static IResult NoRoom(HttpRequest request, string reason)
    {
        request.HttpContext.Response.Headers.RetryAfter = UploadBudget.MaxWait.TotalSeconds.ToString("F0", CultureInfo.InvariantCulture);
        return Problems.Create(
            StatusCodes.Status503ServiceUnavailable,
            "Too many uploads are in progress",
            $"{reason} Nothing was stored. Send the article again later, with fewer uploads at a time."
        );
    }

    private static IResult NoFile(string title) =>
        Problems.Create(
            StatusCodes.Status400BadRequest,
            title,
            "Send the article as a file of the form, for example with curl -F file=@article.pdf, or as the body with curl -T article.pdf."
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
